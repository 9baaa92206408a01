/* Printed by xsoc from session.xml: do not edit. */
/* RFC 3921: sessions. */
#ifndef XMPP_SESSION_H
#define XMPP_SESSION_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/session.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/session.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_session_module;

/*
 * <session xmlns='urn:ietf:params:xml:ns:xmpp-session'>
 * RFC 3921 3: asked for only where it is offered and not optional.
 */
struct xmpp_session {
	bool optional;
	bool required;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_session_class;

static inline struct xso_any xmpp_session_any(const struct xmpp_session *o)
{
	struct xso_any any = { &xmpp_session_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_session *xmpp_session_from(struct xso_any any)
{
	return any.cls == &xmpp_session_class ? (const struct xmpp_session *)any.object : NULL;
}

static inline enum xso_status xmpp_session_decode(struct xmpp_session *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_session_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_session_encode(const struct xmpp_session *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_session_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_session *xmpp_stream_features_session(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_session *)xso_payload(&xmpp_stream_features_class, o, &xmpp_session_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_session *xmpp_iq_session(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_session *)xso_payload(&xmpp_iq_class, o, &xmpp_session_class, NULL);
}

typedef void xmpp_iq_session_handler(
	struct xso_request *request, const struct xmpp_session *o, void *user);

static inline void xmpp_iq_session_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_session_handler *)fn)(request, xmpp_session_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_session(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_session_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_session_class, xmpp_iq_session_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_session(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_session_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_session_answer(
	struct xso_stream *stream, const struct xmpp_session *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_session_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_session_answer *)fn)(stream, xmpp_session_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_session(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_session *o,
	uint64_t timeout, xmpp_iq_session_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_session_any(o), timeout,
		xmpp_iq_session_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
