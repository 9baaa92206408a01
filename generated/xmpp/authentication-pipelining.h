/* Printed by xsoc from authentication-pipelining.xml: do not edit. */
/* XEP-0509: Initial Authentication Pipelining. */
#ifndef XMPP_AUTHENTICATION_PIPELINING_H
#define XMPP_AUTHENTICATION_PIPELINING_H

#include <xmpp/sasl2.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/authentication-pipelining.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/authentication-pipelining.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_authentication_pipelining_module;

/*
 * <config-version xmlns='urn:xmpp:iap:0'>
 * Which configuration of the server the client counts on, and which there is.
 */
struct xmpp_config_version {
	const char *scheme;
	const char *value; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_config_version_class;

static inline struct xso_any xmpp_config_version_any(const struct xmpp_config_version *o)
{
	struct xso_any any = { &xmpp_config_version_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_config_version *xmpp_config_version_from(struct xso_any any)
{
	return any.cls == &xmpp_config_version_class ? (const struct xmpp_config_version *)any.object : NULL;
}

static inline enum xso_status xmpp_config_version_decode(struct xmpp_config_version *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_config_version_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_config_version_encode(const struct xmpp_config_version *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_config_version_class, o, ns, writer, error);
}

/* In a sasl2-authenticate. NULL: none. */
static inline const struct xmpp_config_version *xmpp_sasl2_authenticate_config_version(
	const struct xmpp_sasl2_authenticate *o)
{
	return (const struct xmpp_config_version *)xso_payload(&xmpp_sasl2_authenticate_class, o, &xmpp_config_version_class, NULL);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_config_version *xmpp_stream_features_config_version(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_config_version *)xso_payload(&xmpp_stream_features_class, o, &xmpp_config_version_class, NULL);
}

/* <config-version-mismatch xmlns='urn:xmpp:iap:0'> */
struct xmpp_config_version_mismatch {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_config_version_mismatch_class;

static inline struct xso_any xmpp_config_version_mismatch_any(const struct xmpp_config_version_mismatch *o)
{
	struct xso_any any = { &xmpp_config_version_mismatch_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_config_version_mismatch *xmpp_config_version_mismatch_from(struct xso_any any)
{
	return any.cls == &xmpp_config_version_mismatch_class ? (const struct xmpp_config_version_mismatch *)any.object : NULL;
}

static inline enum xso_status xmpp_config_version_mismatch_decode(struct xmpp_config_version_mismatch *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_config_version_mismatch_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_config_version_mismatch_encode(const struct xmpp_config_version_mismatch *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_config_version_mismatch_class, o, ns, writer, error);
}

/* In a sasl2-failure. NULL: none. */
static inline const struct xmpp_config_version_mismatch *xmpp_sasl2_failure_config_version_mismatch(
	const struct xmpp_sasl2_failure *o)
{
	return (const struct xmpp_config_version_mismatch *)xso_payload(&xmpp_sasl2_failure_class, o, &xmpp_config_version_mismatch_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
