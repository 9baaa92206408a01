/* Printed by xsoc from mux.xml: do not edit. */
/* XEP-0451: Stanza Multiplexing. */
#ifndef XMPP_MUX_H
#define XMPP_MUX_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mux.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mux.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mux_module;

/*
 * <mux xmlns='urn:xmpp:mux:0'>
 * As a feature, the hosts that may share the stream; else proof that one may.
 */
struct xmpp_mux {
	const char *host;
	const char *const *feature_host;
	size_t n_feature_host;
	const char *secret; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mux_class;

static inline struct xso_any xmpp_mux_any(const struct xmpp_mux *o)
{
	struct xso_any any = { &xmpp_mux_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mux *xmpp_mux_from(struct xso_any any)
{
	return any.cls == &xmpp_mux_class ? (const struct xmpp_mux *)any.object : NULL;
}

static inline enum xso_status xmpp_mux_decode(struct xmpp_mux *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mux_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mux_encode(const struct xmpp_mux *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mux_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_mux *xmpp_stream_features_mux(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_mux *)xso_payload(&xmpp_stream_features_class, o, &xmpp_mux_class, NULL);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_mux_send(
	struct xso_stream *stream, const struct xmpp_mux *o)
{
	return xso_stream_send(stream, xmpp_mux_any(o), NULL);
}

typedef void xmpp_mux_handler(
	struct xso_stream *stream, const struct xmpp_mux *o, void *user);

static inline void xmpp_mux_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_mux_handler *)fn)(stream, xmpp_mux_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_mux_on(
	struct xso_handlers *handlers, xmpp_mux_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_mux_class, xmpp_mux_call, (xso_function *)fn, user);
}

static inline void xmpp_mux_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_mux_class);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mux *xmpp_iq_mux(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mux *)xso_payload(&xmpp_iq_class, o, &xmpp_mux_class, NULL);
}

typedef void xmpp_iq_mux_handler(
	struct xso_request *request, const struct xmpp_mux *o, void *user);

static inline void xmpp_iq_mux_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mux_handler *)fn)(request, xmpp_mux_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mux(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mux_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mux_class, xmpp_iq_mux_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mux(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mux_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mux_answer(
	struct xso_stream *stream, const struct xmpp_mux *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mux_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mux_answer *)fn)(stream, xmpp_mux_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mux(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mux *o,
	uint64_t timeout, xmpp_iq_mux_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mux_any(o), timeout,
		xmpp_iq_mux_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
