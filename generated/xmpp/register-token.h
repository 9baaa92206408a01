/* Printed by xsoc from register-token.xml: do not edit. */
/* XEP-0445: Pre-Authenticated In-Band Registration. */
#ifndef XMPP_REGISTER_TOKEN_H
#define XMPP_REGISTER_TOKEN_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/register-token.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/register-token.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_register_token_module;

/* <register xmlns='urn:xmpp:ibr-token:0'> */
struct xmpp_register_token_feature {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_register_token_feature_class;

static inline struct xso_any xmpp_register_token_feature_any(const struct xmpp_register_token_feature *o)
{
	struct xso_any any = { &xmpp_register_token_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_register_token_feature *xmpp_register_token_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_register_token_feature_class ? (const struct xmpp_register_token_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_register_token_feature_decode(struct xmpp_register_token_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_register_token_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_register_token_feature_encode(const struct xmpp_register_token_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_register_token_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_register_token_feature *xmpp_stream_features_register_token_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_register_token_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_register_token_feature_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
