/* Printed by xsoc from message-routing.xml: do not edit. */
/* XEP-0354: Customizable Message Routing. */
#ifndef XMPP_MESSAGE_ROUTING_H
#define XMPP_MESSAGE_ROUTING_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/message-routing.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/message-routing.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_message_routing_module;

/*
 * <query xmlns='urn:xmpp:cmr:0'>
 * Asks by which rules messages find a resource, and is the answer.
 */
struct xmpp_message_routing_query {
	const char *active;
	const char *const *available;
	size_t n_available;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_message_routing_query_class;

static inline struct xso_any xmpp_message_routing_query_any(const struct xmpp_message_routing_query *o)
{
	struct xso_any any = { &xmpp_message_routing_query_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_message_routing_query *xmpp_message_routing_query_from(struct xso_any any)
{
	return any.cls == &xmpp_message_routing_query_class ? (const struct xmpp_message_routing_query *)any.object : NULL;
}

static inline enum xso_status xmpp_message_routing_query_decode(struct xmpp_message_routing_query *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_message_routing_query_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_message_routing_query_encode(const struct xmpp_message_routing_query *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_message_routing_query_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_message_routing_query *xmpp_iq_message_routing_query(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_message_routing_query *)xso_payload(&xmpp_iq_class, o, &xmpp_message_routing_query_class, NULL);
}

typedef void xmpp_iq_message_routing_query_handler(
	struct xso_request *request, const struct xmpp_message_routing_query *o, void *user);

static inline void xmpp_iq_message_routing_query_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_message_routing_query_handler *)fn)(request, xmpp_message_routing_query_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_message_routing_query(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_message_routing_query_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_message_routing_query_class, xmpp_iq_message_routing_query_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_message_routing_query(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_message_routing_query_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_message_routing_query_answer(
	struct xso_stream *stream, const struct xmpp_message_routing_query *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_message_routing_query_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_message_routing_query_answer *)fn)(stream, xmpp_message_routing_query_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_message_routing_query(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_message_routing_query *o,
	uint64_t timeout, xmpp_iq_message_routing_query_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_message_routing_query_any(o), timeout,
		xmpp_iq_message_routing_query_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <cmr xmlns='urn:xmpp:cmr:0'>
 * Chooses a rule: for all that come, or for this message.
 */
struct xmpp_message_routing {
	const char *algorithm; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_message_routing_class;

static inline struct xso_any xmpp_message_routing_any(const struct xmpp_message_routing *o)
{
	struct xso_any any = { &xmpp_message_routing_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_message_routing *xmpp_message_routing_from(struct xso_any any)
{
	return any.cls == &xmpp_message_routing_class ? (const struct xmpp_message_routing *)any.object : NULL;
}

static inline enum xso_status xmpp_message_routing_decode(struct xmpp_message_routing *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_message_routing_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_message_routing_encode(const struct xmpp_message_routing *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_message_routing_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_message_routing *xmpp_iq_message_routing(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_message_routing *)xso_payload(&xmpp_iq_class, o, &xmpp_message_routing_class, NULL);
}

typedef void xmpp_iq_message_routing_handler(
	struct xso_request *request, const struct xmpp_message_routing *o, void *user);

static inline void xmpp_iq_message_routing_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_message_routing_handler *)fn)(request, xmpp_message_routing_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_message_routing(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_message_routing_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_message_routing_class, xmpp_iq_message_routing_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_message_routing(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_message_routing_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_message_routing_answer(
	struct xso_stream *stream, const struct xmpp_message_routing *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_message_routing_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_message_routing_answer *)fn)(stream, xmpp_message_routing_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_message_routing(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_message_routing *o,
	uint64_t timeout, xmpp_iq_message_routing_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_message_routing_any(o), timeout,
		xmpp_iq_message_routing_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_message_routing *xmpp_message_message_routing(
	const struct xmpp_message *o)
{
	return (const struct xmpp_message_routing *)xso_payload(&xmpp_message_class, o, &xmpp_message_routing_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
