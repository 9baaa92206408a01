/* Printed by xsoc from inbox.xml: do not edit. */
/* XEP-0430: Inbox. */
#ifndef XMPP_INBOX_H
#define XMPP_INBOX_H

#include <xmpp/core.h>
#include <xmpp/rsm.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/inbox.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/inbox.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_inbox_module;

/*
 * <inbox xmlns='urn:xmpp:inbox:1'>
 * Asks for the conversations that there are, the latest first.
 */
struct xmpp_inbox {
	bool messages; /* absent means true, each with its last message */
	bool has_messages;
	bool unread_only;
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_inbox_class;

static inline struct xso_any xmpp_inbox_any(const struct xmpp_inbox *o)
{
	struct xso_any any = { &xmpp_inbox_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_inbox *xmpp_inbox_from(struct xso_any any)
{
	return any.cls == &xmpp_inbox_class ? (const struct xmpp_inbox *)any.object : NULL;
}

static inline enum xso_status xmpp_inbox_decode(struct xmpp_inbox *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_inbox_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_inbox_encode(const struct xmpp_inbox *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_inbox_class, o, ns, writer, error);
}

/* The value, or true when it is absent. */
static inline bool xmpp_inbox_messages(const struct xmpp_inbox *o)
{
	return o->has_messages ? o->messages : true;
}

/* In an iq. NULL: none. */
static inline const struct xmpp_inbox *xmpp_iq_inbox(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_inbox *)xso_payload(&xmpp_iq_class, o, &xmpp_inbox_class, NULL);
}

typedef void xmpp_iq_inbox_handler(
	struct xso_request *request, const struct xmpp_inbox *o, void *user);

static inline void xmpp_iq_inbox_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_inbox_handler *)fn)(request, xmpp_inbox_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_inbox(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_inbox_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_inbox_class, xmpp_iq_inbox_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_inbox(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_inbox_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_inbox_answer(
	struct xso_stream *stream, const struct xmpp_inbox *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_inbox_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_inbox_answer *)fn)(stream, xmpp_inbox_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_inbox(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_inbox *o,
	uint64_t timeout, xmpp_iq_inbox_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_inbox_any(o), timeout,
		xmpp_iq_inbox_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <entry xmlns='urn:xmpp:inbox:1'>
 * A conversation; its last message stands beside it.
 */
struct xmpp_inbox_entry {
	const char *id; /* that of its last message in the archive */
	const char *jid; /* required, with whom, or the room */
	uint32_t unread;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_inbox_entry_class;

static inline struct xso_any xmpp_inbox_entry_any(const struct xmpp_inbox_entry *o)
{
	struct xso_any any = { &xmpp_inbox_entry_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_inbox_entry *xmpp_inbox_entry_from(struct xso_any any)
{
	return any.cls == &xmpp_inbox_entry_class ? (const struct xmpp_inbox_entry *)any.object : NULL;
}

static inline enum xso_status xmpp_inbox_entry_decode(struct xmpp_inbox_entry *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_inbox_entry_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_inbox_entry_encode(const struct xmpp_inbox_entry *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_inbox_entry_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_inbox_entry *xmpp_message_inbox_entry(
	const struct xmpp_message *o)
{
	return (const struct xmpp_inbox_entry *)xso_payload(&xmpp_message_class, o, &xmpp_inbox_entry_class, NULL);
}

/*
 * <fin xmlns='urn:xmpp:inbox:1'>
 * All have been sent.
 */
struct xmpp_inbox_end {
	uint32_t all_unread; /* messages */
	bool has_all_unread;
	uint32_t total; /* conversations */
	bool has_total;
	uint32_t unread; /* conversations */
	bool has_unread;
	const struct xmpp_rsm *set;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_inbox_end_class;

static inline struct xso_any xmpp_inbox_end_any(const struct xmpp_inbox_end *o)
{
	struct xso_any any = { &xmpp_inbox_end_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_inbox_end *xmpp_inbox_end_from(struct xso_any any)
{
	return any.cls == &xmpp_inbox_end_class ? (const struct xmpp_inbox_end *)any.object : NULL;
}

static inline enum xso_status xmpp_inbox_end_decode(struct xmpp_inbox_end *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_inbox_end_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_inbox_end_encode(const struct xmpp_inbox_end *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_inbox_end_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_inbox_end *xmpp_iq_inbox_end(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_inbox_end *)xso_payload(&xmpp_iq_class, o, &xmpp_inbox_end_class, NULL);
}

typedef void xmpp_iq_inbox_end_handler(
	struct xso_request *request, const struct xmpp_inbox_end *o, void *user);

static inline void xmpp_iq_inbox_end_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_inbox_end_handler *)fn)(request, xmpp_inbox_end_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_inbox_end(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_inbox_end_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_inbox_end_class, xmpp_iq_inbox_end_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_inbox_end(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_inbox_end_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_inbox_end_answer(
	struct xso_stream *stream, const struct xmpp_inbox_end *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_inbox_end_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_inbox_end_answer *)fn)(stream, xmpp_inbox_end_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_inbox_end(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_inbox_end *o,
	uint64_t timeout, xmpp_iq_inbox_end_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_inbox_end_any(o), timeout,
		xmpp_iq_inbox_end_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
