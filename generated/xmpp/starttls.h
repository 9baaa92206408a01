/* Printed by xsoc from starttls.xml: do not edit. */
/* RFC 6120: STARTTLS. */
#ifndef XMPP_STARTTLS_H
#define XMPP_STARTTLS_H

#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/starttls.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/starttls.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
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

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_starttls_send(
	struct xso_stream *stream, const struct xmpp_starttls *o)
{
	return xso_stream_send(stream, xmpp_starttls_any(o), NULL);
}

typedef void xmpp_starttls_handler(
	struct xso_stream *stream, const struct xmpp_starttls *o, void *user);

static inline void xmpp_starttls_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_starttls_handler *)fn)(stream, xmpp_starttls_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_starttls_on(
	struct xso_handlers *handlers, xmpp_starttls_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_starttls_class, xmpp_starttls_call, (xso_function *)fn, user);
}

static inline void xmpp_starttls_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_starttls_class);
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

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_starttls_proceed_send(
	struct xso_stream *stream, const struct xmpp_starttls_proceed *o)
{
	return xso_stream_send(stream, xmpp_starttls_proceed_any(o), NULL);
}

typedef void xmpp_starttls_proceed_handler(
	struct xso_stream *stream, const struct xmpp_starttls_proceed *o, void *user);

static inline void xmpp_starttls_proceed_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_starttls_proceed_handler *)fn)(stream, xmpp_starttls_proceed_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_starttls_proceed_on(
	struct xso_handlers *handlers, xmpp_starttls_proceed_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_starttls_proceed_class, xmpp_starttls_proceed_call, (xso_function *)fn, user);
}

static inline void xmpp_starttls_proceed_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_starttls_proceed_class);
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

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_starttls_failure_send(
	struct xso_stream *stream, const struct xmpp_starttls_failure *o)
{
	return xso_stream_send(stream, xmpp_starttls_failure_any(o), NULL);
}

typedef void xmpp_starttls_failure_handler(
	struct xso_stream *stream, const struct xmpp_starttls_failure *o, void *user);

static inline void xmpp_starttls_failure_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_starttls_failure_handler *)fn)(stream, xmpp_starttls_failure_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_starttls_failure_on(
	struct xso_handlers *handlers, xmpp_starttls_failure_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_starttls_failure_class, xmpp_starttls_failure_call, (xso_function *)fn, user);
}

static inline void xmpp_starttls_failure_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_starttls_failure_class);
}

#ifdef __cplusplus
}
#endif

#endif
