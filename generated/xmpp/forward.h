/* Printed by xsoc from forward.xml: do not edit. */
/* XEP-0297: Stanza Forwarding. */
#ifndef XMPP_FORWARD_H
#define XMPP_FORWARD_H

#include <xmpp/core.h>
#include <xmpp/delay.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/forward.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/forward.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_forward_module;

/*
 * <forwarded xmlns='urn:xmpp:forward:0'>
 * Somebody's stanza, as told by whoever sends this: it is nobody's stanza to this stream.
 */
struct xmpp_forwarded {
	const struct xmpp_delay *delay;
	const struct xmpp_message *message;
	const struct xmpp_presence *presence;
	const struct xmpp_iq *iq;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_forwarded_class;

static inline struct xso_any xmpp_forwarded_any(const struct xmpp_forwarded *o)
{
	struct xso_any any = { &xmpp_forwarded_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_forwarded *xmpp_forwarded_from(struct xso_any any)
{
	return any.cls == &xmpp_forwarded_class ? (const struct xmpp_forwarded *)any.object : NULL;
}

static inline enum xso_status xmpp_forwarded_decode(struct xmpp_forwarded *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_forwarded_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_forwarded_encode(const struct xmpp_forwarded *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_forwarded_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_forwarded *xmpp_message_forwarded(
	const struct xmpp_message *o)
{
	return (const struct xmpp_forwarded *)xso_payload(&xmpp_message_class, o, &xmpp_forwarded_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_forwarded *xmpp_iq_forwarded(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_forwarded *)xso_payload(&xmpp_iq_class, o, &xmpp_forwarded_class, NULL);
}

typedef void xmpp_iq_forwarded_handler(
	struct xso_request *request, const struct xmpp_forwarded *o, void *user);

static inline void xmpp_iq_forwarded_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_forwarded_handler *)fn)(request, xmpp_forwarded_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_forwarded(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_forwarded_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_forwarded_class, xmpp_iq_forwarded_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_forwarded(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_forwarded_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_forwarded_answer(
	struct xso_stream *stream, const struct xmpp_forwarded *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_forwarded_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_forwarded_answer *)fn)(stream, xmpp_forwarded_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_forwarded(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_forwarded *o,
	uint64_t timeout, xmpp_iq_forwarded_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_forwarded_any(o), timeout,
		xmpp_iq_forwarded_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
