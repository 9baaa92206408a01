/* Printed by xsoc from oob.xml: do not edit. */
/* XEP-0066: Out of Band Data. */
#ifndef XMPP_OOB_H
#define XMPP_OOB_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/oob.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/oob.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_oob_module;

/*
 * <query xmlns='jabber:iq:oob'>
 * Asks somebody to get a file. He answers when he has it, or why he has it not.
 */
struct xmpp_oob_request {
	const char *sid; /* the id of the stream-initiation that this was agreed on in */
	const char *url; /* uri */
	const char *desc;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_oob_request_class;

static inline struct xso_any xmpp_oob_request_any(const struct xmpp_oob_request *o)
{
	struct xso_any any = { &xmpp_oob_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_oob_request *xmpp_oob_request_from(struct xso_any any)
{
	return any.cls == &xmpp_oob_request_class ? (const struct xmpp_oob_request *)any.object : NULL;
}

static inline enum xso_status xmpp_oob_request_decode(struct xmpp_oob_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_oob_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_oob_request_encode(const struct xmpp_oob_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_oob_request_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_oob_request *xmpp_iq_oob_request(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_oob_request *)xso_payload(&xmpp_iq_class, o, &xmpp_oob_request_class, NULL);
}

typedef void xmpp_iq_oob_request_handler(
	struct xso_request *request, const struct xmpp_oob_request *o, void *user);

static inline void xmpp_iq_oob_request_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_oob_request_handler *)fn)(request, xmpp_oob_request_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_oob_request(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_oob_request_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_oob_request_class, xmpp_iq_oob_request_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_oob_request(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_oob_request_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_oob_request_answer(
	struct xso_stream *stream, const struct xmpp_oob_request *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_oob_request_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_oob_request_answer *)fn)(stream, xmpp_oob_request_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_oob_request(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_oob_request *o,
	uint64_t timeout, xmpp_iq_oob_request_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_oob_request_any(o), timeout,
		xmpp_iq_oob_request_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <x xmlns='jabber:x:oob'>
 * A link that comes with a stanza. Where the body is the same link, it is a file to be
 * shown.
 */
struct xmpp_oob {
	const char *url; /* uri */
	const char *desc;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_oob_class;

static inline struct xso_any xmpp_oob_any(const struct xmpp_oob *o)
{
	struct xso_any any = { &xmpp_oob_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_oob *xmpp_oob_from(struct xso_any any)
{
	return any.cls == &xmpp_oob_class ? (const struct xmpp_oob *)any.object : NULL;
}

static inline enum xso_status xmpp_oob_decode(struct xmpp_oob *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_oob_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_oob_encode(const struct xmpp_oob *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_oob_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_oob *xmpp_message_oob(
	const struct xmpp_message *o)
{
	return (const struct xmpp_oob *)xso_payload(&xmpp_message_class, o, &xmpp_oob_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_oob *xmpp_presence_oob(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_oob *)xso_payload(&xmpp_presence_class, o, &xmpp_oob_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
