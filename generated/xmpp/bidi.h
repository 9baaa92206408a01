/* Printed by xsoc from bidi.xml: do not edit. */
/* XEP-0288: Bidirectional Server-to-Server Connections. */
#ifndef XMPP_BIDI_H
#define XMPP_BIDI_H

#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/bidi.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/bidi.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_bidi_module;

/*
 * <bidi xmlns='urn:xmpp:features:bidi'>
 * The server can take and send stanzas on one connection.
 */
struct xmpp_bidi_feature {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bidi_feature_class;

static inline struct xso_any xmpp_bidi_feature_any(const struct xmpp_bidi_feature *o)
{
	struct xso_any any = { &xmpp_bidi_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bidi_feature *xmpp_bidi_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_bidi_feature_class ? (const struct xmpp_bidi_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_bidi_feature_decode(struct xmpp_bidi_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bidi_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bidi_feature_encode(const struct xmpp_bidi_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bidi_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_bidi_feature *xmpp_stream_features_bidi_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_bidi_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_bidi_feature_class, NULL);
}

/*
 * <bidi xmlns='urn:xmpp:bidi'>
 * The initiating server takes stanzas on this stream as well. It is said before dialback
 * or SASL, and not answered.
 */
struct xmpp_bidi {
	const struct xso_any *payload; /* known and unknown, in order, The limits of XEP-0478. */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bidi_class;

static inline struct xso_any xmpp_bidi_any(const struct xmpp_bidi *o)
{
	struct xso_any any = { &xmpp_bidi_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bidi *xmpp_bidi_from(struct xso_any any)
{
	return any.cls == &xmpp_bidi_class ? (const struct xmpp_bidi *)any.object : NULL;
}

static inline enum xso_status xmpp_bidi_decode(struct xmpp_bidi *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bidi_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bidi_encode(const struct xmpp_bidi *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bidi_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_bidi_send(
	struct xso_stream *stream, const struct xmpp_bidi *o)
{
	return xso_stream_send(stream, xmpp_bidi_any(o), NULL);
}

typedef void xmpp_bidi_handler(
	struct xso_stream *stream, const struct xmpp_bidi *o, void *user);

static inline void xmpp_bidi_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_bidi_handler *)fn)(stream, xmpp_bidi_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_bidi_on(
	struct xso_handlers *handlers, xmpp_bidi_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_bidi_class, xmpp_bidi_call, (xso_function *)fn, user);
}

static inline void xmpp_bidi_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_bidi_class);
}

#ifdef __cplusplus
}
#endif

#endif
