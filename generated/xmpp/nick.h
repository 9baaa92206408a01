/* Printed by xsoc from nick.xml: do not edit. */
/* XEP-0172: User Nickname. */
#ifndef XMPP_NICK_H
#define XMPP_NICK_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/nick.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/nick.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_nick_module;

/*
 * <nick xmlns='http://jabber.org/protocol/nick'>
 * What somebody calls himself: no proof of who he is.
 */
struct xmpp_nick {
	const char *name; /* absent in an item: none any more */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_nick_class;

static inline struct xso_any xmpp_nick_any(const struct xmpp_nick *o)
{
	struct xso_any any = { &xmpp_nick_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_nick *xmpp_nick_from(struct xso_any any)
{
	return any.cls == &xmpp_nick_class ? (const struct xmpp_nick *)any.object : NULL;
}

static inline enum xso_status xmpp_nick_decode(struct xmpp_nick *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_nick_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_nick_encode(const struct xmpp_nick *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_nick_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_nick *xmpp_presence_nick(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_nick *)xso_payload(&xmpp_presence_class, o, &xmpp_nick_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_nick *xmpp_message_nick(
	const struct xmpp_message *o)
{
	return (const struct xmpp_nick *)xso_payload(&xmpp_message_class, o, &xmpp_nick_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_nick *xmpp_iq_nick(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_nick *)xso_payload(&xmpp_iq_class, o, &xmpp_nick_class, NULL);
}

typedef void xmpp_iq_nick_handler(
	struct xso_request *request, const struct xmpp_nick *o, void *user);

static inline void xmpp_iq_nick_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_nick_handler *)fn)(request, xmpp_nick_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_nick(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_nick_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_nick_class, xmpp_iq_nick_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_nick(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_nick_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_nick_answer(
	struct xso_stream *stream, const struct xmpp_nick *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_nick_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_nick_answer *)fn)(stream, xmpp_nick_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_nick(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_nick *o,
	uint64_t timeout, xmpp_iq_nick_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_nick_any(o), timeout,
		xmpp_iq_nick_call_answer, (xso_function *)fn, user, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_nick *xmpp_pubsub_item_nick(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_nick *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_nick_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
