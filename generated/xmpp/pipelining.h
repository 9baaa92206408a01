/* Printed by xsoc from pipelining.xml: do not edit. */
/* XEP-0305: XMPP Quickstart. */
#ifndef XMPP_PIPELINING_H
#define XMPP_PIPELINING_H

#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/pipelining.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/pipelining.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_pipelining_module;

/*
 * <pipelining xmlns='urn:xmpp:features:pipelining'>
 * The client may send on without waiting for answers.
 */
struct xmpp_pipelining_feature {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pipelining_feature_class;

static inline struct xso_any xmpp_pipelining_feature_any(const struct xmpp_pipelining_feature *o)
{
	struct xso_any any = { &xmpp_pipelining_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_pipelining_feature *xmpp_pipelining_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_pipelining_feature_class ? (const struct xmpp_pipelining_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_pipelining_feature_decode(struct xmpp_pipelining_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_pipelining_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_pipelining_feature_encode(const struct xmpp_pipelining_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_pipelining_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_pipelining_feature *xmpp_stream_features_pipelining_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_pipelining_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_pipelining_feature_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
