/* Printed by xsoc from waiting-list.xml: do not edit. */
/* XEP-0130: Waiting Lists. */
/*
 * A service tells when somebody of whom only a number or mail address is known gets an
 * account.
 */
#ifndef XMPP_WAITING_LIST_H
#define XMPP_WAITING_LIST_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/waiting-list.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/waiting-list.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_waiting_list_module;

struct xmpp_waiting_item_uri {
	const char *scheme;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_waiting_item_uri_class;

enum xmpp_waiting_item_type {
	XMPP_WAITING_ITEM_TYPE_ABSENT = 0, /* there is none */
	XMPP_WAITING_ITEM_TYPE_ERROR,
};

extern const struct xso_enum xmpp_waiting_item_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_waiting_item_type_text(enum xmpp_waiting_item_type value)
{
	return xso_enum_text(&xmpp_waiting_item_type_enum, (int)value);
}

/* <item xmlns='http://jabber.org/protocol/waitinglist'> */
struct xmpp_waiting_item {
	const char *id;
	const char *jid; /* raw-jid, the account */
	enum xmpp_waiting_item_type type;
	const struct xmpp_waiting_item_uri *uri;
	const char *name;
	bool remove;
	const struct xmpp_stanza_error *error;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_waiting_item_class;

static inline struct xso_any xmpp_waiting_item_any(const struct xmpp_waiting_item *o)
{
	struct xso_any any = { &xmpp_waiting_item_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_waiting_item *xmpp_waiting_item_from(struct xso_any any)
{
	return any.cls == &xmpp_waiting_item_class ? (const struct xmpp_waiting_item *)any.object : NULL;
}

static inline enum xso_status xmpp_waiting_item_decode(struct xmpp_waiting_item *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_waiting_item_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_waiting_item_encode(const struct xmpp_waiting_item *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_waiting_item_class, o, ns, writer, error);
}

/* <query xmlns='http://jabber.org/protocol/waitinglist'> */
struct xmpp_waiting_list {
	const struct xmpp_waiting_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_waiting_list_class;

static inline struct xso_any xmpp_waiting_list_any(const struct xmpp_waiting_list *o)
{
	struct xso_any any = { &xmpp_waiting_list_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_waiting_list *xmpp_waiting_list_from(struct xso_any any)
{
	return any.cls == &xmpp_waiting_list_class ? (const struct xmpp_waiting_list *)any.object : NULL;
}

static inline enum xso_status xmpp_waiting_list_decode(struct xmpp_waiting_list *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_waiting_list_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_waiting_list_encode(const struct xmpp_waiting_list *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_waiting_list_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_waiting_list *xmpp_iq_waiting_list(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_waiting_list *)xso_payload(&xmpp_iq_class, o, &xmpp_waiting_list_class, NULL);
}

typedef void xmpp_iq_waiting_list_handler(
	struct xso_request *request, const struct xmpp_waiting_list *o, void *user);

static inline void xmpp_iq_waiting_list_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_waiting_list_handler *)fn)(request, xmpp_waiting_list_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_waiting_list(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_waiting_list_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_waiting_list_class, xmpp_iq_waiting_list_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_waiting_list(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_waiting_list_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_waiting_list_answer(
	struct xso_stream *stream, const struct xmpp_waiting_list *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_waiting_list_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_waiting_list_answer *)fn)(stream, xmpp_waiting_list_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_waiting_list(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_waiting_list *o,
	uint64_t timeout, xmpp_iq_waiting_list_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_waiting_list_any(o), timeout,
		xmpp_iq_waiting_list_call_answer, (xso_function *)fn, user, NULL);
}

/* <waitlist xmlns='http://jabber.org/protocol/waitinglist'> */
struct xmpp_waiting_notice {
	const struct xmpp_waiting_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_waiting_notice_class;

static inline struct xso_any xmpp_waiting_notice_any(const struct xmpp_waiting_notice *o)
{
	struct xso_any any = { &xmpp_waiting_notice_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_waiting_notice *xmpp_waiting_notice_from(struct xso_any any)
{
	return any.cls == &xmpp_waiting_notice_class ? (const struct xmpp_waiting_notice *)any.object : NULL;
}

static inline enum xso_status xmpp_waiting_notice_decode(struct xmpp_waiting_notice *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_waiting_notice_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_waiting_notice_encode(const struct xmpp_waiting_notice *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_waiting_notice_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_waiting_notice *xmpp_message_waiting_notice(
	const struct xmpp_message *o)
{
	return (const struct xmpp_waiting_notice *)xso_payload(&xmpp_message_class, o, &xmpp_waiting_notice_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
