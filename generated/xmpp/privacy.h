/* Printed by xsoc from privacy.xml: do not edit. */
/* XEP-0016: Privacy Lists. */
#ifndef XMPP_PRIVACY_H
#define XMPP_PRIVACY_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/privacy.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/privacy.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_privacy_module;

/* In force for this session; without a name: none. */
struct xmpp_privacy_active {
	const char *name;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_privacy_active_class;

/* In force for the account; without a name: none. */
struct xmpp_privacy_default {
	const char *name;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_privacy_default_class;

enum xmpp_privacy_list_item_type {
	XMPP_PRIVACY_LIST_ITEM_TYPE_ABSENT = 0, /* there is none */
	XMPP_PRIVACY_LIST_ITEM_TYPE_GROUP,
	XMPP_PRIVACY_LIST_ITEM_TYPE_JID,
	XMPP_PRIVACY_LIST_ITEM_TYPE_SUBSCRIPTION,
};

extern const struct xso_enum xmpp_privacy_list_item_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_privacy_list_item_type_text(enum xmpp_privacy_list_item_type value)
{
	return xso_enum_text(&xmpp_privacy_list_item_type_enum, (int)value);
}

enum xmpp_privacy_list_item_action {
	XMPP_PRIVACY_LIST_ITEM_ACTION_ABSENT = 0, /* there is none */
	XMPP_PRIVACY_LIST_ITEM_ACTION_ALLOW,
	XMPP_PRIVACY_LIST_ITEM_ACTION_DENY,
};

extern const struct xso_enum xmpp_privacy_list_item_action_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_privacy_list_item_action_text(enum xmpp_privacy_list_item_action value)
{
	return xso_enum_text(&xmpp_privacy_list_item_action_enum, (int)value);
}

/* A rule. With none of the four flags it is for all stanzas. */
struct xmpp_privacy_list_item {
	enum xmpp_privacy_list_item_type type; /* absent: all that no other item takes */
	/* as type says: a group of the roster, an address, or none, to, from, both */
	const char *value;
	enum xmpp_privacy_list_item_action action; /* required */
	uint32_t order; /* required, the lowest is tried first, and the first that fits decides */
	bool iq; /* from others */
	bool message; /* from others */
	bool presence_in; /* from others */
	bool presence_out; /* to others */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_privacy_list_item_class;

/* Without items: only the name; in a set, an end to it. */
struct xmpp_privacy_list {
	const char *name; /* required */
	/* A rule. With none of the four flags it is for all stanzas. */
	const struct xmpp_privacy_list_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_privacy_list_class;

/*
 * <query xmlns='jabber:iq:privacy'>
 * The lists' names, one list, or which one is in force.
 */
struct xmpp_privacy {
	/* In force for this session; without a name: none. */
	const struct xmpp_privacy_active *active;
	/* In force for the account; without a name: none. */
	const struct xmpp_privacy_default *default_;
	/* one per name, Without items: only the name; in a set, an end to it. */
	const struct xmpp_privacy_list *list;
	size_t n_list;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_privacy_class;

static inline struct xso_any xmpp_privacy_any(const struct xmpp_privacy *o)
{
	struct xso_any any = { &xmpp_privacy_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_privacy *xmpp_privacy_from(struct xso_any any)
{
	return any.cls == &xmpp_privacy_class ? (const struct xmpp_privacy *)any.object : NULL;
}

static inline enum xso_status xmpp_privacy_decode(struct xmpp_privacy *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_privacy_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_privacy_encode(const struct xmpp_privacy *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_privacy_class, o, ns, writer, error);
}

/* The first one with this name; NULL: none. */
static inline const struct xmpp_privacy_list *xmpp_privacy_list_by_name(
	const struct xmpp_privacy *o, const char *name)
{
	return (const struct xmpp_privacy_list *)xso_list_find(
		o->list, o->n_list, sizeof *o->list,
		offsetof(struct xmpp_privacy_list, name), name);
}

/* In an iq. Only from the own account. NULL: none. */
static inline const struct xmpp_privacy *xmpp_iq_privacy(
	const struct xmpp_iq *o, const struct xso_account *account)
{
	return (const struct xmpp_privacy *)xso_payload_from_account(
		&xmpp_iq_class, o, &xmpp_privacy_class, NULL, account);
}

typedef void xmpp_iq_privacy_handler(
	struct xso_request *request, const struct xmpp_privacy *o, void *user);

static inline void xmpp_iq_privacy_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_privacy_handler *)fn)(request, xmpp_privacy_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_privacy(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_privacy_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_privacy_class, xmpp_iq_privacy_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_privacy(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_privacy_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_privacy_answer(
	struct xso_stream *stream, const struct xmpp_privacy *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_privacy_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_privacy_answer *)fn)(stream, xmpp_privacy_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_privacy(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_privacy *o,
	uint64_t timeout, xmpp_iq_privacy_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_privacy_any(o), timeout,
		xmpp_iq_privacy_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
