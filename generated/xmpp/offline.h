/* Printed by xsoc from offline.xml: do not edit. */
/* XEP-0013: Flexible Offline Message Retrieval. */
#ifndef XMPP_OFFLINE_H
#define XMPP_OFFLINE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/offline.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/offline.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_offline_module;

enum xmpp_offline_item_action {
	XMPP_OFFLINE_ITEM_ACTION_ABSENT = 0, /* there is none */
	XMPP_OFFLINE_ITEM_ACTION_REMOVE,
	XMPP_OFFLINE_ITEM_ACTION_VIEW,
};

extern const struct xso_enum xmpp_offline_item_action_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_offline_item_action_text(enum xmpp_offline_item_action value)
{
	return xso_enum_text(&xmpp_offline_item_action_enum, (int)value);
}

struct xmpp_offline_item {
	enum xmpp_offline_item_action action;
	const char *jid;
	const char *node; /* required, the name that disco#items gave the message */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_offline_item_class;

/*
 * <offline xmlns='http://jabber.org/protocol/offline'>
 * Looks at messages that the server holds, or removes them; in a message, which of them it
 * was.
 */
struct xmpp_offline {
	bool fetch; /* all of them */
	bool purge; /* all of them, unseen */
	const struct xmpp_offline_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_offline_class;

static inline struct xso_any xmpp_offline_any(const struct xmpp_offline *o)
{
	struct xso_any any = { &xmpp_offline_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_offline *xmpp_offline_from(struct xso_any any)
{
	return any.cls == &xmpp_offline_class ? (const struct xmpp_offline *)any.object : NULL;
}

static inline enum xso_status xmpp_offline_decode(struct xmpp_offline *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_offline_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_offline_encode(const struct xmpp_offline *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_offline_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_offline *xmpp_iq_offline(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_offline *)xso_payload(&xmpp_iq_class, o, &xmpp_offline_class, NULL);
}

typedef void xmpp_iq_offline_handler(
	struct xso_request *request, const struct xmpp_offline *o, void *user);

static inline void xmpp_iq_offline_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_offline_handler *)fn)(request, xmpp_offline_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_offline(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_offline_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_offline_class, xmpp_iq_offline_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_offline(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_offline_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_offline_answer(
	struct xso_stream *stream, const struct xmpp_offline *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_offline_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_offline_answer *)fn)(stream, xmpp_offline_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_offline(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_offline *o,
	uint64_t timeout, xmpp_iq_offline_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_offline_any(o), timeout,
		xmpp_iq_offline_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_offline *xmpp_message_offline(
	const struct xmpp_message *o)
{
	return (const struct xmpp_offline *)xso_payload(&xmpp_message_class, o, &xmpp_offline_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
