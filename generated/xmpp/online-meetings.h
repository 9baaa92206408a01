/* Printed by xsoc from online-meetings.xml: do not edit. */
/* XEP-0483: HTTP Online Meetings. */
#ifndef XMPP_ONLINE_MEETINGS_H
#define XMPP_ONLINE_MEETINGS_H

#include <xmpp/call-invites.h>
#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/online-meetings.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/online-meetings.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_online_meetings_module;

/*
 * <invite xmlns='urn:xmpp:http:online-meetings:0'>
 * How others come to a meeting.
 */
struct xmpp_meeting_invite {
	const char *type; /* of service: jitsi, say */
	const char *url; /* uri */
	const char *desc;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_meeting_invite_class;

static inline struct xso_any xmpp_meeting_invite_any(const struct xmpp_meeting_invite *o)
{
	struct xso_any any = { &xmpp_meeting_invite_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_meeting_invite *xmpp_meeting_invite_from(struct xso_any any)
{
	return any.cls == &xmpp_meeting_invite_class ? (const struct xmpp_meeting_invite *)any.object : NULL;
}

static inline enum xso_status xmpp_meeting_invite_decode(struct xmpp_meeting_invite *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_meeting_invite_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_meeting_invite_encode(const struct xmpp_meeting_invite *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_meeting_invite_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_meeting_invite *xmpp_message_meeting_invite(
	const struct xmpp_message *o)
{
	return (const struct xmpp_meeting_invite *)xso_payload(&xmpp_message_class, o, &xmpp_meeting_invite_class, NULL);
}

/* How to begin it. */
struct xmpp_meeting_query_initiate {
	const char *type; /* of service: jitsi, say */
	const char *url; /* uri */
	const char *desc;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_meeting_query_initiate_class;

/*
 * <query xmlns='urn:xmpp:http:online-meetings:0'>
 * Asks for a meeting, and is the answer.
 */
struct xmpp_meeting_query {
	const char *type;
	const char *id; /* which one is wanted */
	const char *desc;
	const struct xmpp_meeting_query_initiate *initiate; /* How to begin it. */
	const struct xmpp_meeting_invite *invite;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_meeting_query_class;

static inline struct xso_any xmpp_meeting_query_any(const struct xmpp_meeting_query *o)
{
	struct xso_any any = { &xmpp_meeting_query_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_meeting_query *xmpp_meeting_query_from(struct xso_any any)
{
	return any.cls == &xmpp_meeting_query_class ? (const struct xmpp_meeting_query *)any.object : NULL;
}

static inline enum xso_status xmpp_meeting_query_decode(struct xmpp_meeting_query *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_meeting_query_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_meeting_query_encode(const struct xmpp_meeting_query *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_meeting_query_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_meeting_query *xmpp_iq_meeting_query(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_meeting_query *)xso_payload(&xmpp_iq_class, o, &xmpp_meeting_query_class, NULL);
}

typedef void xmpp_iq_meeting_query_handler(
	struct xso_request *request, const struct xmpp_meeting_query *o, void *user);

static inline void xmpp_iq_meeting_query_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_meeting_query_handler *)fn)(request, xmpp_meeting_query_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_meeting_query(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_meeting_query_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_meeting_query_class, xmpp_iq_meeting_query_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_meeting_query(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_meeting_query_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_meeting_query_answer(
	struct xso_stream *stream, const struct xmpp_meeting_query *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_meeting_query_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_meeting_query_answer *)fn)(stream, xmpp_meeting_query_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_meeting_query(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_meeting_query *o,
	uint64_t timeout, xmpp_iq_meeting_query_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_meeting_query_any(o), timeout,
		xmpp_iq_meeting_query_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <meeting xmlns='urn:xmpp:http:online-meetings:0'>
 * What is said of it in an invitation of XEP-0482.
 */
struct xmpp_meeting {
	const char *desc;
	const char *type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_meeting_class;

static inline struct xso_any xmpp_meeting_any(const struct xmpp_meeting *o)
{
	struct xso_any any = { &xmpp_meeting_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_meeting *xmpp_meeting_from(struct xso_any any)
{
	return any.cls == &xmpp_meeting_class ? (const struct xmpp_meeting *)any.object : NULL;
}

static inline enum xso_status xmpp_meeting_decode(struct xmpp_meeting *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_meeting_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_meeting_encode(const struct xmpp_meeting *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_meeting_class, o, ns, writer, error);
}

/* In a call-invite. NULL: none. */
static inline const struct xmpp_meeting *xmpp_call_invite_meeting(
	const struct xmpp_call_invite *o)
{
	return (const struct xmpp_meeting *)xso_payload(&xmpp_call_invite_class, o, &xmpp_meeting_class, NULL);
}

/* <retry xmlns='urn:xmpp:http:online-meetings:0'> */
struct xmpp_meeting_retry {
	struct xso_datetime stamp; /* datetime, not before then */
	bool has_stamp;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_meeting_retry_class;

static inline struct xso_any xmpp_meeting_retry_any(const struct xmpp_meeting_retry *o)
{
	struct xso_any any = { &xmpp_meeting_retry_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_meeting_retry *xmpp_meeting_retry_from(struct xso_any any)
{
	return any.cls == &xmpp_meeting_retry_class ? (const struct xmpp_meeting_retry *)any.object : NULL;
}

static inline enum xso_status xmpp_meeting_retry_decode(struct xmpp_meeting_retry *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_meeting_retry_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_meeting_retry_encode(const struct xmpp_meeting_retry *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_meeting_retry_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_meeting_retry *xmpp_stanza_error_meeting_retry(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_meeting_retry *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_meeting_retry_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
