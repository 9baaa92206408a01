/* Printed by xsoc from last.xml: do not edit. */
/* XEP-0012: Last Activity. */
#ifndef XMPP_LAST_H
#define XMPP_LAST_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/last.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/last.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_last_module;

/* <query xmlns='jabber:iq:last'> */
struct xmpp_last {
	uint64_t seconds;
	bool has_seconds;
	const char *status;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_last_class;

static inline struct xso_any xmpp_last_any(const struct xmpp_last *o)
{
	struct xso_any any = { &xmpp_last_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_last *xmpp_last_from(struct xso_any any)
{
	return any.cls == &xmpp_last_class ? (const struct xmpp_last *)any.object : NULL;
}

static inline enum xso_status xmpp_last_decode(struct xmpp_last *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_last_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_last_encode(const struct xmpp_last *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_last_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_last *xmpp_iq_last(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_last *)xso_payload(&xmpp_iq_class, o, &xmpp_last_class, NULL);
}

typedef void xmpp_iq_last_handler(
	struct xso_request *request, const struct xmpp_last *o, void *user);

static inline void xmpp_iq_last_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_last_handler *)fn)(request, xmpp_last_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_last(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_last_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_last_class, xmpp_iq_last_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_last(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_last_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_last_answer(
	struct xso_stream *stream, const struct xmpp_last *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_last_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_last_answer *)fn)(stream, xmpp_last_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_last(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_last *o,
	uint64_t timeout, xmpp_iq_last_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_last_any(o), timeout,
		xmpp_iq_last_call_answer, (xso_function *)fn, user, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_last *xmpp_presence_last(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_last *)xso_payload(&xmpp_presence_class, o, &xmpp_last_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
