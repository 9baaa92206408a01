/* Printed by xsoc from roster-exchange.xml: do not edit. */
/* XEP-0144: Roster Item Exchange. */
#ifndef XMPP_ROSTER_EXCHANGE_H
#define XMPP_ROSTER_EXCHANGE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/roster-exchange.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/roster-exchange.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_roster_exchange_module;

enum xmpp_roster_exchange_item_action {
	XMPP_ROSTER_EXCHANGE_ITEM_ACTION_ADD = 0, /* also when it is absent */
	XMPP_ROSTER_EXCHANGE_ITEM_ACTION_DELETE,
	XMPP_ROSTER_EXCHANGE_ITEM_ACTION_MODIFY,
};

extern const struct xso_enum xmpp_roster_exchange_item_action_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_roster_exchange_item_action_text(enum xmpp_roster_exchange_item_action value)
{
	return xso_enum_text(&xmpp_roster_exchange_item_action_enum, (int)value);
}

struct xmpp_roster_exchange_item {
	enum xmpp_roster_exchange_item_action action;
	const char *jid; /* required */
	const char *name;
	const char *const *group;
	size_t n_group;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_roster_exchange_item_class;

/*
 * <x xmlns='http://jabber.org/protocol/rosterx'>
 * Suggests changes of the roster. Ask the user before they are made.
 */
struct xmpp_roster_exchange {
	const struct xmpp_roster_exchange_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_roster_exchange_class;

static inline struct xso_any xmpp_roster_exchange_any(const struct xmpp_roster_exchange *o)
{
	struct xso_any any = { &xmpp_roster_exchange_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_roster_exchange *xmpp_roster_exchange_from(struct xso_any any)
{
	return any.cls == &xmpp_roster_exchange_class ? (const struct xmpp_roster_exchange *)any.object : NULL;
}

static inline enum xso_status xmpp_roster_exchange_decode(struct xmpp_roster_exchange *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_roster_exchange_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_roster_exchange_encode(const struct xmpp_roster_exchange *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_roster_exchange_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_roster_exchange *xmpp_message_roster_exchange(
	const struct xmpp_message *o)
{
	return (const struct xmpp_roster_exchange *)xso_payload(&xmpp_message_class, o, &xmpp_roster_exchange_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_roster_exchange *xmpp_iq_roster_exchange(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_roster_exchange *)xso_payload(&xmpp_iq_class, o, &xmpp_roster_exchange_class, NULL);
}

typedef void xmpp_iq_roster_exchange_handler(
	struct xso_request *request, const struct xmpp_roster_exchange *o, void *user);

static inline void xmpp_iq_roster_exchange_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_roster_exchange_handler *)fn)(request, xmpp_roster_exchange_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_roster_exchange(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_roster_exchange_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_roster_exchange_class, xmpp_iq_roster_exchange_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_roster_exchange(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_roster_exchange_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_roster_exchange_answer(
	struct xso_stream *stream, const struct xmpp_roster_exchange *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_roster_exchange_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_roster_exchange_answer *)fn)(stream, xmpp_roster_exchange_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_roster_exchange(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_roster_exchange *o,
	uint64_t timeout, xmpp_iq_roster_exchange_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_roster_exchange_any(o), timeout,
		xmpp_iq_roster_exchange_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
