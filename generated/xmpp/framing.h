/* Printed by xsoc from framing.xml: do not edit. */
/* RFC 7395: streams over WebSocket. */
#ifndef XMPP_FRAMING_H
#define XMPP_FRAMING_H

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/framing.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/framing.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_framing_module;

/* <open xmlns='urn:ietf:params:xml:ns:xmpp-framing'> */
struct xmpp_framing_open {
	const char *from; /* jid */
	const char *to; /* jid */
	const char *id;
	const char *version;
	const char *lang;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_framing_open_class;

static inline struct xso_any xmpp_framing_open_any(const struct xmpp_framing_open *o)
{
	struct xso_any any = { &xmpp_framing_open_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_framing_open *xmpp_framing_open_from(struct xso_any any)
{
	return any.cls == &xmpp_framing_open_class ? (const struct xmpp_framing_open *)any.object : NULL;
}

static inline enum xso_status xmpp_framing_open_decode(struct xmpp_framing_open *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_framing_open_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_framing_open_encode(const struct xmpp_framing_open *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_framing_open_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_framing_open_send(
	struct xso_stream *stream, const struct xmpp_framing_open *o)
{
	return xso_stream_send(stream, xmpp_framing_open_any(o), NULL);
}

typedef void xmpp_framing_open_handler(
	struct xso_stream *stream, const struct xmpp_framing_open *o, void *user);

static inline void xmpp_framing_open_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_framing_open_handler *)fn)(stream, xmpp_framing_open_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_framing_open_on(
	struct xso_handlers *handlers, xmpp_framing_open_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_framing_open_class, xmpp_framing_open_call, (xso_function *)fn, user);
}

static inline void xmpp_framing_open_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_framing_open_class);
}

/* <close xmlns='urn:ietf:params:xml:ns:xmpp-framing'> */
struct xmpp_framing_close {
	const char *from; /* jid */
	const char *to; /* jid */
	const char *id;
	const char *version;
	const char *lang;
	const char *see_other_uri; /* uri */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_framing_close_class;

static inline struct xso_any xmpp_framing_close_any(const struct xmpp_framing_close *o)
{
	struct xso_any any = { &xmpp_framing_close_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_framing_close *xmpp_framing_close_from(struct xso_any any)
{
	return any.cls == &xmpp_framing_close_class ? (const struct xmpp_framing_close *)any.object : NULL;
}

static inline enum xso_status xmpp_framing_close_decode(struct xmpp_framing_close *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_framing_close_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_framing_close_encode(const struct xmpp_framing_close *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_framing_close_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_framing_close_send(
	struct xso_stream *stream, const struct xmpp_framing_close *o)
{
	return xso_stream_send(stream, xmpp_framing_close_any(o), NULL);
}

typedef void xmpp_framing_close_handler(
	struct xso_stream *stream, const struct xmpp_framing_close *o, void *user);

static inline void xmpp_framing_close_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_framing_close_handler *)fn)(stream, xmpp_framing_close_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_framing_close_on(
	struct xso_handlers *handlers, xmpp_framing_close_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_framing_close_class, xmpp_framing_close_call, (xso_function *)fn, user);
}

static inline void xmpp_framing_close_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_framing_close_class);
}

#ifdef __cplusplus
}
#endif

#endif
