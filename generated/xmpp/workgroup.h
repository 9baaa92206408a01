/* Printed by xsoc from workgroup.xml: do not edit. */
/* XEP-0142: Workgroup Queues. */
/* People who ask for help wait in a queue until an agent takes them. */
#ifndef XMPP_WORKGROUP_H
#define XMPP_WORKGROUP_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/workgroup.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/workgroup.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_workgroup_module;

/* <join-queue xmlns='http://jabber.org/protocol/workgroup'> */
struct xmpp_workgroup_join {
	bool queue_notifications; /* the user wants to know how far he has come */
	const struct xmpp_data_form *form;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_join_class;

static inline struct xso_any xmpp_workgroup_join_any(const struct xmpp_workgroup_join *o)
{
	struct xso_any any = { &xmpp_workgroup_join_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_join *xmpp_workgroup_join_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_join_class ? (const struct xmpp_workgroup_join *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_join_decode(struct xmpp_workgroup_join *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_join_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_join_encode(const struct xmpp_workgroup_join *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_join_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_workgroup_join *xmpp_iq_workgroup_join(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_workgroup_join *)xso_payload(&xmpp_iq_class, o, &xmpp_workgroup_join_class, NULL);
}

typedef void xmpp_iq_workgroup_join_handler(
	struct xso_request *request, const struct xmpp_workgroup_join *o, void *user);

static inline void xmpp_iq_workgroup_join_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_workgroup_join_handler *)fn)(request, xmpp_workgroup_join_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_workgroup_join(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_workgroup_join_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_workgroup_join_class, xmpp_iq_workgroup_join_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_workgroup_join(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_workgroup_join_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_workgroup_join_answer(
	struct xso_stream *stream, const struct xmpp_workgroup_join *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_workgroup_join_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_workgroup_join_answer *)fn)(stream, xmpp_workgroup_join_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_workgroup_join(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_workgroup_join *o,
	uint64_t timeout, xmpp_iq_workgroup_join_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_workgroup_join_any(o), timeout,
		xmpp_iq_workgroup_join_call_answer, (xso_function *)fn, user, NULL);
}

/* <depart-queue xmlns='http://jabber.org/protocol/workgroup'> */
struct xmpp_workgroup_depart {
	const char *jid; /* who leaves, where it is not the sender */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_depart_class;

static inline struct xso_any xmpp_workgroup_depart_any(const struct xmpp_workgroup_depart *o)
{
	struct xso_any any = { &xmpp_workgroup_depart_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_depart *xmpp_workgroup_depart_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_depart_class ? (const struct xmpp_workgroup_depart *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_depart_decode(struct xmpp_workgroup_depart *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_depart_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_depart_encode(const struct xmpp_workgroup_depart *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_depart_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_workgroup_depart *xmpp_iq_workgroup_depart(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_workgroup_depart *)xso_payload(&xmpp_iq_class, o, &xmpp_workgroup_depart_class, NULL);
}

typedef void xmpp_iq_workgroup_depart_handler(
	struct xso_request *request, const struct xmpp_workgroup_depart *o, void *user);

static inline void xmpp_iq_workgroup_depart_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_workgroup_depart_handler *)fn)(request, xmpp_workgroup_depart_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_workgroup_depart(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_workgroup_depart_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_workgroup_depart_class, xmpp_iq_workgroup_depart_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_workgroup_depart(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_workgroup_depart_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_workgroup_depart_answer(
	struct xso_stream *stream, const struct xmpp_workgroup_depart *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_workgroup_depart_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_workgroup_depart_answer *)fn)(stream, xmpp_workgroup_depart_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_workgroup_depart(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_workgroup_depart *o,
	uint64_t timeout, xmpp_iq_workgroup_depart_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_workgroup_depart_any(o), timeout,
		xmpp_iq_workgroup_depart_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_workgroup_depart *xmpp_message_workgroup_depart(
	const struct xmpp_message *o)
{
	return (const struct xmpp_workgroup_depart *)xso_payload(&xmpp_message_class, o, &xmpp_workgroup_depart_class, NULL);
}

/*
 * <queue-status xmlns='http://jabber.org/protocol/workgroup'>
 * How far a user has come.
 */
struct xmpp_workgroup_queue_status {
	uint32_t position;
	bool has_position;
	uint32_t time; /* seconds left, about */
	bool has_time;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_queue_status_class;

static inline struct xso_any xmpp_workgroup_queue_status_any(const struct xmpp_workgroup_queue_status *o)
{
	struct xso_any any = { &xmpp_workgroup_queue_status_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_queue_status *xmpp_workgroup_queue_status_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_queue_status_class ? (const struct xmpp_workgroup_queue_status *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_queue_status_decode(struct xmpp_workgroup_queue_status *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_queue_status_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_queue_status_encode(const struct xmpp_workgroup_queue_status *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_queue_status_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_workgroup_queue_status *xmpp_message_workgroup_queue_status(
	const struct xmpp_message *o)
{
	return (const struct xmpp_workgroup_queue_status *)xso_payload(&xmpp_message_class, o, &xmpp_workgroup_queue_status_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_workgroup_queue_status *xmpp_iq_workgroup_queue_status(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_workgroup_queue_status *)xso_payload(&xmpp_iq_class, o, &xmpp_workgroup_queue_status_class, NULL);
}

typedef void xmpp_iq_workgroup_queue_status_handler(
	struct xso_request *request, const struct xmpp_workgroup_queue_status *o, void *user);

static inline void xmpp_iq_workgroup_queue_status_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_workgroup_queue_status_handler *)fn)(request, xmpp_workgroup_queue_status_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_workgroup_queue_status(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_workgroup_queue_status_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_workgroup_queue_status_class, xmpp_iq_workgroup_queue_status_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_workgroup_queue_status(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_workgroup_queue_status_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_workgroup_queue_status_answer(
	struct xso_stream *stream, const struct xmpp_workgroup_queue_status *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_workgroup_queue_status_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_workgroup_queue_status_answer *)fn)(stream, xmpp_workgroup_queue_status_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_workgroup_queue_status(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_workgroup_queue_status *o,
	uint64_t timeout, xmpp_iq_workgroup_queue_status_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_workgroup_queue_status_any(o), timeout,
		xmpp_iq_workgroup_queue_status_call_answer, (xso_function *)fn, user, NULL);
}

/* <agent xmlns='http://jabber.org/protocol/workgroup'> */
struct xmpp_workgroup_agent {
	const char *jid; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_agent_class;

static inline struct xso_any xmpp_workgroup_agent_any(const struct xmpp_workgroup_agent *o)
{
	struct xso_any any = { &xmpp_workgroup_agent_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_agent *xmpp_workgroup_agent_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_agent_class ? (const struct xmpp_workgroup_agent *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_agent_decode(struct xmpp_workgroup_agent *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_agent_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_agent_encode(const struct xmpp_workgroup_agent *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_agent_class, o, ns, writer, error);
}

/*
 * <agent-status xmlns='http://jabber.org/protocol/workgroup'>
 * How much an agent can do.
 */
struct xmpp_workgroup_agent_status {
	uint32_t current_chats;
	bool has_current_chats;
	uint32_t max_chats;
	bool has_max_chats;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_agent_status_class;

static inline struct xso_any xmpp_workgroup_agent_status_any(const struct xmpp_workgroup_agent_status *o)
{
	struct xso_any any = { &xmpp_workgroup_agent_status_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_agent_status *xmpp_workgroup_agent_status_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_agent_status_class ? (const struct xmpp_workgroup_agent_status *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_agent_status_decode(struct xmpp_workgroup_agent_status *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_agent_status_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_agent_status_encode(const struct xmpp_workgroup_agent_status *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_agent_status_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_workgroup_agent_status *xmpp_presence_workgroup_agent_status(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_workgroup_agent_status *)xso_payload(&xmpp_presence_class, o, &xmpp_workgroup_agent_status_class, NULL);
}

/* <agent-status-request xmlns='http://jabber.org/protocol/workgroup'> */
struct xmpp_workgroup_agent_status_request {
	const struct xmpp_workgroup_agent *agent;
	size_t n_agent;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_agent_status_request_class;

static inline struct xso_any xmpp_workgroup_agent_status_request_any(const struct xmpp_workgroup_agent_status_request *o)
{
	struct xso_any any = { &xmpp_workgroup_agent_status_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_agent_status_request *xmpp_workgroup_agent_status_request_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_agent_status_request_class ? (const struct xmpp_workgroup_agent_status_request *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_agent_status_request_decode(struct xmpp_workgroup_agent_status_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_agent_status_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_agent_status_request_encode(const struct xmpp_workgroup_agent_status_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_agent_status_request_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_workgroup_agent_status_request *xmpp_iq_workgroup_agent_status_request(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_workgroup_agent_status_request *)xso_payload(&xmpp_iq_class, o, &xmpp_workgroup_agent_status_request_class, NULL);
}

typedef void xmpp_iq_workgroup_agent_status_request_handler(
	struct xso_request *request, const struct xmpp_workgroup_agent_status_request *o, void *user);

static inline void xmpp_iq_workgroup_agent_status_request_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_workgroup_agent_status_request_handler *)fn)(request, xmpp_workgroup_agent_status_request_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_workgroup_agent_status_request(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_workgroup_agent_status_request_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_workgroup_agent_status_request_class, xmpp_iq_workgroup_agent_status_request_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_workgroup_agent_status_request(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_workgroup_agent_status_request_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_workgroup_agent_status_request_answer(
	struct xso_stream *stream, const struct xmpp_workgroup_agent_status_request *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_workgroup_agent_status_request_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_workgroup_agent_status_request_answer *)fn)(stream, xmpp_workgroup_agent_status_request_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_workgroup_agent_status_request(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_workgroup_agent_status_request *o,
	uint64_t timeout, xmpp_iq_workgroup_agent_status_request_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_workgroup_agent_status_request_any(o), timeout,
		xmpp_iq_workgroup_agent_status_request_call_answer, (xso_function *)fn, user, NULL);
}

/* <notify-agents xmlns='http://jabber.org/protocol/workgroup'> */
struct xmpp_workgroup_notify_agents {
	uint32_t available;
	bool has_available;
	uint32_t current_chats;
	bool has_current_chats;
	uint32_t max_chats;
	bool has_max_chats;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_notify_agents_class;

static inline struct xso_any xmpp_workgroup_notify_agents_any(const struct xmpp_workgroup_notify_agents *o)
{
	struct xso_any any = { &xmpp_workgroup_notify_agents_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_notify_agents *xmpp_workgroup_notify_agents_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_notify_agents_class ? (const struct xmpp_workgroup_notify_agents *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_notify_agents_decode(struct xmpp_workgroup_notify_agents *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_notify_agents_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_notify_agents_encode(const struct xmpp_workgroup_notify_agents *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_notify_agents_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_workgroup_notify_agents *xmpp_presence_workgroup_notify_agents(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_workgroup_notify_agents *)xso_payload(&xmpp_presence_class, o, &xmpp_workgroup_notify_agents_class, NULL);
}

/* <notify-queue xmlns='http://jabber.org/protocol/workgroup'> */
struct xmpp_workgroup_notify_queue {
	uint32_t count; /* who wait */
	bool has_count;
	struct xso_datetime oldest; /* datetime, since when */
	bool has_oldest;
	uint32_t time; /* seconds to wait, about */
	bool has_time;
	const char *status; /* active, closed, open ... */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_notify_queue_class;

static inline struct xso_any xmpp_workgroup_notify_queue_any(const struct xmpp_workgroup_notify_queue *o)
{
	struct xso_any any = { &xmpp_workgroup_notify_queue_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_notify_queue *xmpp_workgroup_notify_queue_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_notify_queue_class ? (const struct xmpp_workgroup_notify_queue *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_notify_queue_decode(struct xmpp_workgroup_notify_queue *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_notify_queue_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_notify_queue_encode(const struct xmpp_workgroup_notify_queue *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_notify_queue_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_workgroup_notify_queue *xmpp_presence_workgroup_notify_queue(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_workgroup_notify_queue *)xso_payload(&xmpp_presence_class, o, &xmpp_workgroup_notify_queue_class, NULL);
}

struct xmpp_workgroup_notify_queue_details_user {
	const char *jid; /* required */
	uint32_t position;
	bool has_position;
	uint32_t time; /* seconds left, about */
	bool has_time;
	struct xso_datetime join_time; /* datetime */
	bool has_join_time;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_notify_queue_details_user_class;

/* <notify-queue-details xmlns='http://jabber.org/protocol/workgroup'> */
struct xmpp_workgroup_notify_queue_details {
	const struct xmpp_workgroup_notify_queue_details_user *user;
	size_t n_user;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_notify_queue_details_class;

static inline struct xso_any xmpp_workgroup_notify_queue_details_any(const struct xmpp_workgroup_notify_queue_details *o)
{
	struct xso_any any = { &xmpp_workgroup_notify_queue_details_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_notify_queue_details *xmpp_workgroup_notify_queue_details_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_notify_queue_details_class ? (const struct xmpp_workgroup_notify_queue_details *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_notify_queue_details_decode(struct xmpp_workgroup_notify_queue_details *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_notify_queue_details_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_notify_queue_details_encode(const struct xmpp_workgroup_notify_queue_details *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_notify_queue_details_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_workgroup_notify_queue_details *xmpp_presence_workgroup_notify_queue_details(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_workgroup_notify_queue_details *)xso_payload(&xmpp_presence_class, o, &xmpp_workgroup_notify_queue_details_class, NULL);
}

/*
 * <offer xmlns='http://jabber.org/protocol/workgroup'>
 * Offers a user to an agent.
 */
struct xmpp_workgroup_offer {
	const char *jid; /* required */
	uint32_t timeout; /* seconds */
	bool has_timeout;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_offer_class;

static inline struct xso_any xmpp_workgroup_offer_any(const struct xmpp_workgroup_offer *o)
{
	struct xso_any any = { &xmpp_workgroup_offer_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_offer *xmpp_workgroup_offer_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_offer_class ? (const struct xmpp_workgroup_offer *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_offer_decode(struct xmpp_workgroup_offer *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_offer_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_offer_encode(const struct xmpp_workgroup_offer *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_offer_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_workgroup_offer *xmpp_iq_workgroup_offer(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_workgroup_offer *)xso_payload(&xmpp_iq_class, o, &xmpp_workgroup_offer_class, NULL);
}

typedef void xmpp_iq_workgroup_offer_handler(
	struct xso_request *request, const struct xmpp_workgroup_offer *o, void *user);

static inline void xmpp_iq_workgroup_offer_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_workgroup_offer_handler *)fn)(request, xmpp_workgroup_offer_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_workgroup_offer(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_workgroup_offer_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_workgroup_offer_class, xmpp_iq_workgroup_offer_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_workgroup_offer(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_workgroup_offer_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_workgroup_offer_answer(
	struct xso_stream *stream, const struct xmpp_workgroup_offer *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_workgroup_offer_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_workgroup_offer_answer *)fn)(stream, xmpp_workgroup_offer_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_workgroup_offer(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_workgroup_offer *o,
	uint64_t timeout, xmpp_iq_workgroup_offer_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_workgroup_offer_any(o), timeout,
		xmpp_iq_workgroup_offer_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_workgroup_decision_element {
	XMPP_WORKGROUP_DECISION_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_WORKGROUP_DECISION_ELEMENT_OFFER_ACCEPT,
	XMPP_WORKGROUP_DECISION_ELEMENT_OFFER_REJECT,
};

extern const struct xso_enum xmpp_workgroup_decision_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_workgroup_decision_element_text(enum xmpp_workgroup_decision_element value)
{
	return xso_enum_text(&xmpp_workgroup_decision_element_enum, (int)value);
}

/*
 * <offer-accept xmlns='http://jabber.org/protocol/workgroup'> and others
 * Of an agent, on an offer.
 */
struct xmpp_workgroup_decision {
	enum xmpp_workgroup_decision_element element; /* required */
	const char *jid; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_decision_class;

static inline struct xso_any xmpp_workgroup_decision_any(const struct xmpp_workgroup_decision *o)
{
	struct xso_any any = { &xmpp_workgroup_decision_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_decision *xmpp_workgroup_decision_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_decision_class ? (const struct xmpp_workgroup_decision *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_decision_decode(struct xmpp_workgroup_decision *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_decision_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_decision_encode(const struct xmpp_workgroup_decision *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_decision_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_workgroup_decision *xmpp_iq_workgroup_decision(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_workgroup_decision *)xso_payload(&xmpp_iq_class, o, &xmpp_workgroup_decision_class, NULL);
}

typedef void xmpp_iq_workgroup_decision_handler(
	struct xso_request *request, const struct xmpp_workgroup_decision *o, void *user);

static inline void xmpp_iq_workgroup_decision_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_workgroup_decision_handler *)fn)(request, xmpp_workgroup_decision_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_workgroup_decision(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_workgroup_decision_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_workgroup_decision_class, xmpp_iq_workgroup_decision_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_workgroup_decision(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_workgroup_decision_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_workgroup_decision_answer(
	struct xso_stream *stream, const struct xmpp_workgroup_decision *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_workgroup_decision_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_workgroup_decision_answer *)fn)(stream, xmpp_workgroup_decision_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_workgroup_decision(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_workgroup_decision *o,
	uint64_t timeout, xmpp_iq_workgroup_decision_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_workgroup_decision_any(o), timeout,
		xmpp_iq_workgroup_decision_call_answer, (xso_function *)fn, user, NULL);
}

/* <offer-revoke xmlns='http://jabber.org/protocol/workgroup'> */
struct xmpp_workgroup_offer_revoke {
	const char *jid; /* required */
	const char *reason;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_workgroup_offer_revoke_class;

static inline struct xso_any xmpp_workgroup_offer_revoke_any(const struct xmpp_workgroup_offer_revoke *o)
{
	struct xso_any any = { &xmpp_workgroup_offer_revoke_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_workgroup_offer_revoke *xmpp_workgroup_offer_revoke_from(struct xso_any any)
{
	return any.cls == &xmpp_workgroup_offer_revoke_class ? (const struct xmpp_workgroup_offer_revoke *)any.object : NULL;
}

static inline enum xso_status xmpp_workgroup_offer_revoke_decode(struct xmpp_workgroup_offer_revoke *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_workgroup_offer_revoke_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_workgroup_offer_revoke_encode(const struct xmpp_workgroup_offer_revoke *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_workgroup_offer_revoke_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_workgroup_offer_revoke *xmpp_iq_workgroup_offer_revoke(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_workgroup_offer_revoke *)xso_payload(&xmpp_iq_class, o, &xmpp_workgroup_offer_revoke_class, NULL);
}

typedef void xmpp_iq_workgroup_offer_revoke_handler(
	struct xso_request *request, const struct xmpp_workgroup_offer_revoke *o, void *user);

static inline void xmpp_iq_workgroup_offer_revoke_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_workgroup_offer_revoke_handler *)fn)(request, xmpp_workgroup_offer_revoke_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_workgroup_offer_revoke(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_workgroup_offer_revoke_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_workgroup_offer_revoke_class, xmpp_iq_workgroup_offer_revoke_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_workgroup_offer_revoke(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_workgroup_offer_revoke_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_workgroup_offer_revoke_answer(
	struct xso_stream *stream, const struct xmpp_workgroup_offer_revoke *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_workgroup_offer_revoke_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_workgroup_offer_revoke_answer *)fn)(stream, xmpp_workgroup_offer_revoke_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_workgroup_offer_revoke(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_workgroup_offer_revoke *o,
	uint64_t timeout, xmpp_iq_workgroup_offer_revoke_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_workgroup_offer_revoke_any(o), timeout,
		xmpp_iq_workgroup_offer_revoke_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
