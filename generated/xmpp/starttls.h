/* Printed by xsoc from starttls.xml: do not edit. */
/* RFC 6120: STARTTLS. */
#ifndef XMPP_STARTTLS_H
#define XMPP_STARTTLS_H

#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION != 1
#error "xmpp/starttls.h was printed for another version of xso: print it again with its xsoc"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_starttls_module;

/*
 * <starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'>
 * RFC 6120 5.4.1: the feature, and the request for it.
 */
struct xmpp_starttls {
	bool required;
	bool optional;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_starttls_class;

static inline struct xso_any xmpp_starttls_any(const struct xmpp_starttls *o)
{
	struct xso_any any = { &xmpp_starttls_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_starttls *xmpp_starttls_from(struct xso_any any)
{
	return any.cls == &xmpp_starttls_class ? (const struct xmpp_starttls *)any.object : NULL;
}

static inline enum xso_status xmpp_starttls_decode(struct xmpp_starttls *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_starttls_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_starttls_encode(const struct xmpp_starttls *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_starttls_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_starttls *xmpp_stream_features_starttls(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_starttls *)xso_payload(&xmpp_stream_features_class, o, &xmpp_starttls_class, NULL);
}

/*
 * <proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'>
 * RFC 6120 5.4.2.3: TLS begins behind its last byte.
 */
struct xmpp_starttls_proceed {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_starttls_proceed_class;

static inline struct xso_any xmpp_starttls_proceed_any(const struct xmpp_starttls_proceed *o)
{
	struct xso_any any = { &xmpp_starttls_proceed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_starttls_proceed *xmpp_starttls_proceed_from(struct xso_any any)
{
	return any.cls == &xmpp_starttls_proceed_class ? (const struct xmpp_starttls_proceed *)any.object : NULL;
}

static inline enum xso_status xmpp_starttls_proceed_decode(struct xmpp_starttls_proceed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_starttls_proceed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_starttls_proceed_encode(const struct xmpp_starttls_proceed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_starttls_proceed_class, o, ns, writer, error);
}

/*
 * <failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'>
 * RFC 6120 5.4.2.2: the stream is over.
 */
struct xmpp_starttls_failure {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_starttls_failure_class;

static inline struct xso_any xmpp_starttls_failure_any(const struct xmpp_starttls_failure *o)
{
	struct xso_any any = { &xmpp_starttls_failure_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_starttls_failure *xmpp_starttls_failure_from(struct xso_any any)
{
	return any.cls == &xmpp_starttls_failure_class ? (const struct xmpp_starttls_failure *)any.object : NULL;
}

static inline enum xso_status xmpp_starttls_failure_decode(struct xmpp_starttls_failure *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_starttls_failure_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_starttls_failure_encode(const struct xmpp_starttls_failure *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_starttls_failure_class, o, ns, writer, error);
}

#ifdef __cplusplus
}
#endif

#endif
