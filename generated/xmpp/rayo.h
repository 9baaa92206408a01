/* Printed by xsoc from rayo.xml: do not edit. */
/* XEP-0327: Rayo. */
/*
 * Control of telephone calls: a call, a mixer and what runs on them have addresses of
 * their own.
 */
#ifndef XMPP_RAYO_H
#define XMPP_RAYO_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/rayo.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/rayo.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_rayo_module;

enum xmpp_rayo_direction {
	XMPP_RAYO_DIRECTION_DUPLEX = 0, /* also when it is absent */
	XMPP_RAYO_DIRECTION_SEND,
	XMPP_RAYO_DIRECTION_RECV,
};

extern const struct xso_enum xmpp_rayo_direction_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_direction_text(enum xmpp_rayo_direction value)
{
	return xso_enum_text(&xmpp_rayo_direction_enum, (int)value);
}

struct xmpp_rayo_offer_header {
	const char *name; /* required */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_offer_header_class;

/*
 * <offer xmlns='urn:xmpp:rayo:1'>
 * A call has come.
 */
struct xmpp_rayo_offer {
	const char *from; /* uri */
	const char *to; /* uri, required */
	const struct xmpp_rayo_offer_header *header;
	size_t n_header;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_offer_class;

static inline struct xso_any xmpp_rayo_offer_any(const struct xmpp_rayo_offer *o)
{
	struct xso_any any = { &xmpp_rayo_offer_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_offer *xmpp_rayo_offer_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_offer_class ? (const struct xmpp_rayo_offer *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_offer_decode(struct xmpp_rayo_offer *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_offer_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_offer_encode(const struct xmpp_rayo_offer *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_offer_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_rayo_offer *xmpp_presence_rayo_offer(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_rayo_offer *)xso_payload(&xmpp_presence_class, o, &xmpp_rayo_offer_class, NULL);
}

struct xmpp_rayo_progress_header {
	const char *name; /* required */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_progress_header_class;

enum xmpp_rayo_progress_element {
	XMPP_RAYO_PROGRESS_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RAYO_PROGRESS_ELEMENT_RINGING,
	XMPP_RAYO_PROGRESS_ELEMENT_ANSWERED,
};

extern const struct xso_enum xmpp_rayo_progress_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_progress_element_text(enum xmpp_rayo_progress_element value)
{
	return xso_enum_text(&xmpp_rayo_progress_element_enum, (int)value);
}

/*
 * <ringing xmlns='urn:xmpp:rayo:1'> and others
 * How far a call is.
 */
struct xmpp_rayo_progress {
	enum xmpp_rayo_progress_element element; /* required */
	const struct xmpp_rayo_progress_header *header;
	size_t n_header;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_progress_class;

static inline struct xso_any xmpp_rayo_progress_any(const struct xmpp_rayo_progress *o)
{
	struct xso_any any = { &xmpp_rayo_progress_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_progress *xmpp_rayo_progress_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_progress_class ? (const struct xmpp_rayo_progress *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_progress_decode(struct xmpp_rayo_progress *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_progress_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_progress_encode(const struct xmpp_rayo_progress *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_progress_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_rayo_progress *xmpp_presence_rayo_progress(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_rayo_progress *)xso_payload(&xmpp_presence_class, o, &xmpp_rayo_progress_class, NULL);
}

struct xmpp_rayo_end_header {
	const char *name; /* required */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_end_header_class;

enum xmpp_rayo_end_reason {
	XMPP_RAYO_END_REASON_ABSENT = 0, /* there is none */
	XMPP_RAYO_END_REASON_HUNGUP,
	XMPP_RAYO_END_REASON_HANGUP,
	XMPP_RAYO_END_REASON_HANGUP_COMMAND,
	XMPP_RAYO_END_REASON_TIMEOUT,
	XMPP_RAYO_END_REASON_BUSY,
	XMPP_RAYO_END_REASON_REJECTED,
	XMPP_RAYO_END_REASON_REJECT,
	XMPP_RAYO_END_REASON_ERROR,
};

extern const struct xso_enum xmpp_rayo_end_reason_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_end_reason_text(enum xmpp_rayo_end_reason value)
{
	return xso_enum_text(&xmpp_rayo_end_reason_enum, (int)value);
}

/* <end xmlns='urn:xmpp:rayo:1'> */
struct xmpp_rayo_end {
	enum xmpp_rayo_end_reason reason;
	const char *platform_code;
	const struct xmpp_rayo_end_header *header;
	size_t n_header;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_end_class;

static inline struct xso_any xmpp_rayo_end_any(const struct xmpp_rayo_end *o)
{
	struct xso_any any = { &xmpp_rayo_end_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_end *xmpp_rayo_end_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_end_class ? (const struct xmpp_rayo_end *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_end_decode(struct xmpp_rayo_end *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_end_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_end_encode(const struct xmpp_rayo_end *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_end_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_rayo_end *xmpp_presence_rayo_end(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_rayo_end *)xso_payload(&xmpp_presence_class, o, &xmpp_rayo_end_class, NULL);
}

struct xmpp_rayo_command_header {
	const char *name; /* required */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_command_header_class;

enum xmpp_rayo_command_element {
	XMPP_RAYO_COMMAND_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RAYO_COMMAND_ELEMENT_ACCEPT,
	XMPP_RAYO_COMMAND_ELEMENT_ANSWER,
	XMPP_RAYO_COMMAND_ELEMENT_HANGUP,
};

extern const struct xso_enum xmpp_rayo_command_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_command_element_text(enum xmpp_rayo_command_element value)
{
	return xso_enum_text(&xmpp_rayo_command_element_enum, (int)value);
}

/*
 * <accept xmlns='urn:xmpp:rayo:1'> and others
 * To the call that it is sent to.
 */
struct xmpp_rayo_command {
	enum xmpp_rayo_command_element element; /* required */
	const struct xmpp_rayo_command_header *header;
	size_t n_header;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_command_class;

static inline struct xso_any xmpp_rayo_command_any(const struct xmpp_rayo_command *o)
{
	struct xso_any any = { &xmpp_rayo_command_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_command *xmpp_rayo_command_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_command_class ? (const struct xmpp_rayo_command *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_command_decode(struct xmpp_rayo_command *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_command_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_command_encode(const struct xmpp_rayo_command *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_command_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_command *xmpp_iq_rayo_command(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_command *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_command_class, NULL);
}

typedef void xmpp_iq_rayo_command_handler(
	struct xso_request *request, const struct xmpp_rayo_command *o, void *user);

static inline void xmpp_iq_rayo_command_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_command_handler *)fn)(request, xmpp_rayo_command_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_command(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_command_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_command_class, xmpp_iq_rayo_command_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_command(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_command_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_command_answer(
	struct xso_stream *stream, const struct xmpp_rayo_command *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_command_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_command_answer *)fn)(stream, xmpp_rayo_command_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_command(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_command *o,
	uint64_t timeout, xmpp_iq_rayo_command_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_command_any(o), timeout,
		xmpp_iq_rayo_command_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_rayo_redirect_header {
	const char *name; /* required */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_redirect_header_class;

/* <redirect xmlns='urn:xmpp:rayo:1'> */
struct xmpp_rayo_redirect {
	const char *to; /* uri, required */
	const struct xmpp_rayo_redirect_header *header;
	size_t n_header;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_redirect_class;

static inline struct xso_any xmpp_rayo_redirect_any(const struct xmpp_rayo_redirect *o)
{
	struct xso_any any = { &xmpp_rayo_redirect_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_redirect *xmpp_rayo_redirect_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_redirect_class ? (const struct xmpp_rayo_redirect *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_redirect_decode(struct xmpp_rayo_redirect *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_redirect_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_redirect_encode(const struct xmpp_rayo_redirect *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_redirect_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_redirect *xmpp_iq_rayo_redirect(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_redirect *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_redirect_class, NULL);
}

typedef void xmpp_iq_rayo_redirect_handler(
	struct xso_request *request, const struct xmpp_rayo_redirect *o, void *user);

static inline void xmpp_iq_rayo_redirect_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_redirect_handler *)fn)(request, xmpp_rayo_redirect_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_redirect(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_redirect_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_redirect_class, xmpp_iq_rayo_redirect_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_redirect(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_redirect_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_redirect_answer(
	struct xso_stream *stream, const struct xmpp_rayo_redirect *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_redirect_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_redirect_answer *)fn)(stream, xmpp_rayo_redirect_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_redirect(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_redirect *o,
	uint64_t timeout, xmpp_iq_rayo_redirect_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_redirect_any(o), timeout,
		xmpp_iq_rayo_redirect_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_rayo_reject_header {
	const char *name; /* required */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_reject_header_class;

enum xmpp_rayo_reject_reason {
	XMPP_RAYO_REJECT_REASON_ABSENT = 0, /* there is none */
	XMPP_RAYO_REJECT_REASON_DECLINE,
	XMPP_RAYO_REJECT_REASON_BUSY,
	XMPP_RAYO_REJECT_REASON_ERROR,
};

extern const struct xso_enum xmpp_rayo_reject_reason_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_reject_reason_text(enum xmpp_rayo_reject_reason value)
{
	return xso_enum_text(&xmpp_rayo_reject_reason_enum, (int)value);
}

/* <reject xmlns='urn:xmpp:rayo:1'> */
struct xmpp_rayo_reject {
	enum xmpp_rayo_reject_reason reason;
	const struct xmpp_rayo_reject_header *header;
	size_t n_header;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_reject_class;

static inline struct xso_any xmpp_rayo_reject_any(const struct xmpp_rayo_reject *o)
{
	struct xso_any any = { &xmpp_rayo_reject_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_reject *xmpp_rayo_reject_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_reject_class ? (const struct xmpp_rayo_reject *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_reject_decode(struct xmpp_rayo_reject *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_reject_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_reject_encode(const struct xmpp_rayo_reject *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_reject_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_reject *xmpp_iq_rayo_reject(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_reject *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_reject_class, NULL);
}

typedef void xmpp_iq_rayo_reject_handler(
	struct xso_request *request, const struct xmpp_rayo_reject *o, void *user);

static inline void xmpp_iq_rayo_reject_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_reject_handler *)fn)(request, xmpp_rayo_reject_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_reject(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_reject_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_reject_class, xmpp_iq_rayo_reject_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_reject(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_reject_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_reject_answer(
	struct xso_stream *stream, const struct xmpp_rayo_reject *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_reject_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_reject_answer *)fn)(stream, xmpp_rayo_reject_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_reject(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_reject *o,
	uint64_t timeout, xmpp_iq_rayo_reject_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_reject_any(o), timeout,
		xmpp_iq_rayo_reject_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_rayo_join_media {
	XMPP_RAYO_JOIN_MEDIA_BRIDGE = 0, /* also when it is absent */
	XMPP_RAYO_JOIN_MEDIA_DIRECT,
};

extern const struct xso_enum xmpp_rayo_join_media_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_join_media_text(enum xmpp_rayo_join_media value)
{
	return xso_enum_text(&xmpp_rayo_join_media_enum, (int)value);
}

/*
 * <join xmlns='urn:xmpp:rayo:1'>
 * Puts a call and another, or a mixer, together.
 */
struct xmpp_rayo_join {
	const char *call_uri; /* uri */
	const char *mixer_name;
	enum xmpp_rayo_direction direction;
	enum xmpp_rayo_join_media media;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_join_class;

static inline struct xso_any xmpp_rayo_join_any(const struct xmpp_rayo_join *o)
{
	struct xso_any any = { &xmpp_rayo_join_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_join *xmpp_rayo_join_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_join_class ? (const struct xmpp_rayo_join *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_join_decode(struct xmpp_rayo_join *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_join_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_join_encode(const struct xmpp_rayo_join *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_join_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_join *xmpp_iq_rayo_join(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_join *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_join_class, NULL);
}

typedef void xmpp_iq_rayo_join_handler(
	struct xso_request *request, const struct xmpp_rayo_join *o, void *user);

static inline void xmpp_iq_rayo_join_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_join_handler *)fn)(request, xmpp_rayo_join_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_join(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_join_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_join_class, xmpp_iq_rayo_join_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_join(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_join_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_join_answer(
	struct xso_stream *stream, const struct xmpp_rayo_join *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_join_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_join_answer *)fn)(stream, xmpp_rayo_join_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_join(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_join *o,
	uint64_t timeout, xmpp_iq_rayo_join_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_join_any(o), timeout,
		xmpp_iq_rayo_join_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_rayo_dial_header {
	const char *name; /* required */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_dial_header_class;

/* <dial xmlns='urn:xmpp:rayo:1'> */
struct xmpp_rayo_dial {
	const char *from; /* uri */
	int64_t timeout; /* milliseconds */
	bool has_timeout;
	const char *to; /* uri, required */
	const char *uri; /* which address the call shall have */
	const struct xmpp_rayo_dial_header *header;
	size_t n_header;
	const struct xmpp_rayo_join *join;
	size_t n_join;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_dial_class;

static inline struct xso_any xmpp_rayo_dial_any(const struct xmpp_rayo_dial *o)
{
	struct xso_any any = { &xmpp_rayo_dial_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_dial *xmpp_rayo_dial_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_dial_class ? (const struct xmpp_rayo_dial *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_dial_decode(struct xmpp_rayo_dial *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_dial_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_dial_encode(const struct xmpp_rayo_dial *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_dial_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_dial *xmpp_iq_rayo_dial(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_dial *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_dial_class, NULL);
}

typedef void xmpp_iq_rayo_dial_handler(
	struct xso_request *request, const struct xmpp_rayo_dial *o, void *user);

static inline void xmpp_iq_rayo_dial_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_dial_handler *)fn)(request, xmpp_rayo_dial_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_dial(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_dial_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_dial_class, xmpp_iq_rayo_dial_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_dial(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_dial_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_dial_answer(
	struct xso_stream *stream, const struct xmpp_rayo_dial *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_dial_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_dial_answer *)fn)(stream, xmpp_rayo_dial_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_dial(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_dial *o,
	uint64_t timeout, xmpp_iq_rayo_dial_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_dial_any(o), timeout,
		xmpp_iq_rayo_dial_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <unjoin xmlns='urn:xmpp:rayo:1'>
 * Takes them apart; without a peer, all.
 */
struct xmpp_rayo_unjoin {
	const char *call_uri; /* uri */
	const char *mixer_name;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_unjoin_class;

static inline struct xso_any xmpp_rayo_unjoin_any(const struct xmpp_rayo_unjoin *o)
{
	struct xso_any any = { &xmpp_rayo_unjoin_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_unjoin *xmpp_rayo_unjoin_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_unjoin_class ? (const struct xmpp_rayo_unjoin *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_unjoin_decode(struct xmpp_rayo_unjoin *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_unjoin_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_unjoin_encode(const struct xmpp_rayo_unjoin *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_unjoin_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_unjoin *xmpp_iq_rayo_unjoin(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_unjoin *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_unjoin_class, NULL);
}

typedef void xmpp_iq_rayo_unjoin_handler(
	struct xso_request *request, const struct xmpp_rayo_unjoin *o, void *user);

static inline void xmpp_iq_rayo_unjoin_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_unjoin_handler *)fn)(request, xmpp_rayo_unjoin_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_unjoin(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_unjoin_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_unjoin_class, xmpp_iq_rayo_unjoin_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_unjoin(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_unjoin_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_unjoin_answer(
	struct xso_stream *stream, const struct xmpp_rayo_unjoin *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_unjoin_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_unjoin_answer *)fn)(stream, xmpp_rayo_unjoin_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_unjoin(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_unjoin *o,
	uint64_t timeout, xmpp_iq_rayo_unjoin_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_unjoin_any(o), timeout,
		xmpp_iq_rayo_unjoin_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_rayo_joining_element {
	XMPP_RAYO_JOINING_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RAYO_JOINING_ELEMENT_JOINED,
	XMPP_RAYO_JOINING_ELEMENT_UNJOINED,
};

extern const struct xso_enum xmpp_rayo_joining_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_joining_element_text(enum xmpp_rayo_joining_element value)
{
	return xso_enum_text(&xmpp_rayo_joining_element_enum, (int)value);
}

/* <joined xmlns='urn:xmpp:rayo:1'> and others */
struct xmpp_rayo_joining {
	enum xmpp_rayo_joining_element element; /* required */
	const char *call_uri; /* uri */
	const char *mixer_name;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_joining_class;

static inline struct xso_any xmpp_rayo_joining_any(const struct xmpp_rayo_joining *o)
{
	struct xso_any any = { &xmpp_rayo_joining_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_joining *xmpp_rayo_joining_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_joining_class ? (const struct xmpp_rayo_joining *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_joining_decode(struct xmpp_rayo_joining *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_joining_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_joining_encode(const struct xmpp_rayo_joining *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_joining_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_rayo_joining *xmpp_presence_rayo_joining(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_rayo_joining *)xso_payload(&xmpp_presence_class, o, &xmpp_rayo_joining_class, NULL);
}

enum xmpp_rayo_speaking_element {
	XMPP_RAYO_SPEAKING_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RAYO_SPEAKING_ELEMENT_STARTED_SPEAKING,
	XMPP_RAYO_SPEAKING_ELEMENT_STOPPED_SPEAKING,
};

extern const struct xso_enum xmpp_rayo_speaking_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_speaking_element_text(enum xmpp_rayo_speaking_element value)
{
	return xso_enum_text(&xmpp_rayo_speaking_element_enum, (int)value);
}

/* <started-speaking xmlns='urn:xmpp:rayo:1'> and others */
struct xmpp_rayo_speaking {
	enum xmpp_rayo_speaking_element element; /* required */
	const char *call_uri; /* uri, required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_speaking_class;

static inline struct xso_any xmpp_rayo_speaking_any(const struct xmpp_rayo_speaking *o)
{
	struct xso_any any = { &xmpp_rayo_speaking_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_speaking *xmpp_rayo_speaking_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_speaking_class ? (const struct xmpp_rayo_speaking *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_speaking_decode(struct xmpp_rayo_speaking *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_speaking_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_speaking_encode(const struct xmpp_rayo_speaking *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_speaking_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_rayo_speaking *xmpp_presence_rayo_speaking(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_rayo_speaking *)xso_payload(&xmpp_presence_class, o, &xmpp_rayo_speaking_class, NULL);
}

/*
 * <ref xmlns='urn:xmpp:rayo:1'>
 * The address of what was made.
 */
struct xmpp_rayo_reference {
	const char *uri; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_reference_class;

static inline struct xso_any xmpp_rayo_reference_any(const struct xmpp_rayo_reference *o)
{
	struct xso_any any = { &xmpp_rayo_reference_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_reference *xmpp_rayo_reference_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_reference_class ? (const struct xmpp_rayo_reference *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_reference_decode(struct xmpp_rayo_reference *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_reference_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_reference_encode(const struct xmpp_rayo_reference *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_reference_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_reference *xmpp_iq_rayo_reference(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_reference *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_reference_class, NULL);
}

typedef void xmpp_iq_rayo_reference_handler(
	struct xso_request *request, const struct xmpp_rayo_reference *o, void *user);

static inline void xmpp_iq_rayo_reference_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_reference_handler *)fn)(request, xmpp_rayo_reference_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_reference(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_reference_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_reference_class, xmpp_iq_rayo_reference_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_reference(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_reference_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_reference_answer(
	struct xso_stream *stream, const struct xmpp_rayo_reference *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_reference_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_reference_answer *)fn)(stream, xmpp_rayo_reference_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_reference(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_reference *o,
	uint64_t timeout, xmpp_iq_rayo_reference_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_reference_any(o), timeout,
		xmpp_iq_rayo_reference_call_answer, (xso_function *)fn, user, NULL);
}

/* <stop xmlns='urn:xmpp:rayo:ext:1'> */
struct xmpp_rayo_stop {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_stop_class;

static inline struct xso_any xmpp_rayo_stop_any(const struct xmpp_rayo_stop *o)
{
	struct xso_any any = { &xmpp_rayo_stop_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_stop *xmpp_rayo_stop_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_stop_class ? (const struct xmpp_rayo_stop *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_stop_decode(struct xmpp_rayo_stop *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_stop_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_stop_encode(const struct xmpp_rayo_stop *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_stop_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_stop *xmpp_iq_rayo_stop(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_stop *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_stop_class, NULL);
}

typedef void xmpp_iq_rayo_stop_handler(
	struct xso_request *request, const struct xmpp_rayo_stop *o, void *user);

static inline void xmpp_iq_rayo_stop_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_stop_handler *)fn)(request, xmpp_rayo_stop_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_stop(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_stop_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_stop_class, xmpp_iq_rayo_stop_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_stop(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_stop_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_stop_answer(
	struct xso_stream *stream, const struct xmpp_rayo_stop *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_stop_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_stop_answer *)fn)(stream, xmpp_rayo_stop_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_stop(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_stop *o,
	uint64_t timeout, xmpp_iq_rayo_stop_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_stop_any(o), timeout,
		xmpp_iq_rayo_stop_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <complete xmlns='urn:xmpp:rayo:ext:1'>
 * What ran has come to its end: the reason, and what came of it.
 */
struct xmpp_rayo_complete {
	const struct xso_any *outcome; /* known and unknown, in order */
	size_t n_outcome;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_complete_class;

static inline struct xso_any xmpp_rayo_complete_any(const struct xmpp_rayo_complete *o)
{
	struct xso_any any = { &xmpp_rayo_complete_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_complete *xmpp_rayo_complete_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_complete_class ? (const struct xmpp_rayo_complete *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_complete_decode(struct xmpp_rayo_complete *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_complete_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_complete_encode(const struct xmpp_rayo_complete *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_complete_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_rayo_complete *xmpp_presence_rayo_complete(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_rayo_complete *)xso_payload(&xmpp_presence_class, o, &xmpp_rayo_complete_class, NULL);
}

enum xmpp_rayo_complete_reason_element {
	XMPP_RAYO_COMPLETE_REASON_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RAYO_COMPLETE_REASON_ELEMENT_STOP,
	XMPP_RAYO_COMPLETE_REASON_ELEMENT_HANGUP,
	XMPP_RAYO_COMPLETE_REASON_ELEMENT_ERROR,
};

extern const struct xso_enum xmpp_rayo_complete_reason_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_complete_reason_element_text(enum xmpp_rayo_complete_reason_element value)
{
	return xso_enum_text(&xmpp_rayo_complete_reason_element_enum, (int)value);
}

/* <stop xmlns='urn:xmpp:rayo:ext:complete:1'> and others */
struct xmpp_rayo_complete_reason {
	enum xmpp_rayo_complete_reason_element element; /* required */
	const char *text; /* of an error: which */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_complete_reason_class;

static inline struct xso_any xmpp_rayo_complete_reason_any(const struct xmpp_rayo_complete_reason *o)
{
	struct xso_any any = { &xmpp_rayo_complete_reason_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_complete_reason *xmpp_rayo_complete_reason_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_complete_reason_class ? (const struct xmpp_rayo_complete_reason *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_complete_reason_decode(struct xmpp_rayo_complete_reason *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_complete_reason_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_complete_reason_encode(const struct xmpp_rayo_complete_reason *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_complete_reason_class, o, ns, writer, error);
}

/* In a rayo-complete. NULL: none. */
static inline const struct xmpp_rayo_complete_reason *xmpp_rayo_complete_rayo_complete_reason(
	const struct xmpp_rayo_complete *o)
{
	return (const struct xmpp_rayo_complete_reason *)xso_payload(&xmpp_rayo_complete_class, o, &xmpp_rayo_complete_reason_class, NULL);
}

struct xmpp_rayo_output_document {
	const char *content_type;
	const char *url; /* uri */
	const char *text; /* the document */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_output_document_class;

/*
 * <output xmlns='urn:xmpp:rayo:output:1'>
 * Plays sounds, or reads aloud.
 */
struct xmpp_rayo_output {
	const char *interrupt_on;
	int64_t max_time; /* milliseconds */
	bool has_max_time;
	const char *renderer;
	int64_t repeat_interval; /* milliseconds */
	bool has_repeat_interval;
	uint32_t repeat_times;
	bool has_repeat_times;
	int64_t start_offset; /* milliseconds */
	bool has_start_offset;
	bool start_paused;
	const char *voice;
	const struct xmpp_rayo_output_document *document;
	size_t n_document;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_output_class;

static inline struct xso_any xmpp_rayo_output_any(const struct xmpp_rayo_output *o)
{
	struct xso_any any = { &xmpp_rayo_output_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_output *xmpp_rayo_output_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_output_class ? (const struct xmpp_rayo_output *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_output_decode(struct xmpp_rayo_output *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_output_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_output_encode(const struct xmpp_rayo_output *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_output_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_output *xmpp_iq_rayo_output(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_output *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_output_class, NULL);
}

typedef void xmpp_iq_rayo_output_handler(
	struct xso_request *request, const struct xmpp_rayo_output *o, void *user);

static inline void xmpp_iq_rayo_output_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_output_handler *)fn)(request, xmpp_rayo_output_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_output(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_output_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_output_class, xmpp_iq_rayo_output_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_output(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_output_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_output_answer(
	struct xso_stream *stream, const struct xmpp_rayo_output *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_output_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_output_answer *)fn)(stream, xmpp_rayo_output_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_output(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_output *o,
	uint64_t timeout, xmpp_iq_rayo_output_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_output_any(o), timeout,
		xmpp_iq_rayo_output_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_rayo_output_command_element {
	XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_PAUSE,
	XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_RESUME,
	XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_SPEED_UP,
	XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_SPEED_DOWN,
	XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_VOLUME_UP,
	XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_VOLUME_DOWN,
};

extern const struct xso_enum xmpp_rayo_output_command_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_output_command_element_text(enum xmpp_rayo_output_command_element value)
{
	return xso_enum_text(&xmpp_rayo_output_command_element_enum, (int)value);
}

/* <pause xmlns='urn:xmpp:rayo:output:1'> and others */
struct xmpp_rayo_output_command {
	enum xmpp_rayo_output_command_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_output_command_class;

static inline struct xso_any xmpp_rayo_output_command_any(const struct xmpp_rayo_output_command *o)
{
	struct xso_any any = { &xmpp_rayo_output_command_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_output_command *xmpp_rayo_output_command_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_output_command_class ? (const struct xmpp_rayo_output_command *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_output_command_decode(struct xmpp_rayo_output_command *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_output_command_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_output_command_encode(const struct xmpp_rayo_output_command *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_output_command_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_output_command *xmpp_iq_rayo_output_command(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_output_command *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_output_command_class, NULL);
}

typedef void xmpp_iq_rayo_output_command_handler(
	struct xso_request *request, const struct xmpp_rayo_output_command *o, void *user);

static inline void xmpp_iq_rayo_output_command_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_output_command_handler *)fn)(request, xmpp_rayo_output_command_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_output_command(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_output_command_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_output_command_class, xmpp_iq_rayo_output_command_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_output_command(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_output_command_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_output_command_answer(
	struct xso_stream *stream, const struct xmpp_rayo_output_command *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_output_command_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_output_command_answer *)fn)(stream, xmpp_rayo_output_command_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_output_command(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_output_command *o,
	uint64_t timeout, xmpp_iq_rayo_output_command_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_output_command_any(o), timeout,
		xmpp_iq_rayo_output_command_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_rayo_seek_direction {
	XMPP_RAYO_SEEK_DIRECTION_ABSENT = 0, /* there is none */
	XMPP_RAYO_SEEK_DIRECTION_FORWARD,
	XMPP_RAYO_SEEK_DIRECTION_BACK,
};

extern const struct xso_enum xmpp_rayo_seek_direction_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_seek_direction_text(enum xmpp_rayo_seek_direction value)
{
	return xso_enum_text(&xmpp_rayo_seek_direction_enum, (int)value);
}

/* <seek xmlns='urn:xmpp:rayo:output:1'> */
struct xmpp_rayo_seek {
	int64_t amount; /* required, milliseconds */
	enum xmpp_rayo_seek_direction direction;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_seek_class;

static inline struct xso_any xmpp_rayo_seek_any(const struct xmpp_rayo_seek *o)
{
	struct xso_any any = { &xmpp_rayo_seek_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_seek *xmpp_rayo_seek_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_seek_class ? (const struct xmpp_rayo_seek *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_seek_decode(struct xmpp_rayo_seek *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_seek_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_seek_encode(const struct xmpp_rayo_seek *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_seek_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_seek *xmpp_iq_rayo_seek(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_seek *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_seek_class, NULL);
}

typedef void xmpp_iq_rayo_seek_handler(
	struct xso_request *request, const struct xmpp_rayo_seek *o, void *user);

static inline void xmpp_iq_rayo_seek_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_seek_handler *)fn)(request, xmpp_rayo_seek_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_seek(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_seek_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_seek_class, xmpp_iq_rayo_seek_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_seek(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_seek_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_seek_answer(
	struct xso_stream *stream, const struct xmpp_rayo_seek *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_seek_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_seek_answer *)fn)(stream, xmpp_rayo_seek_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_seek(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_seek *o,
	uint64_t timeout, xmpp_iq_rayo_seek_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_seek_any(o), timeout,
		xmpp_iq_rayo_seek_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_rayo_output_complete_element {
	XMPP_RAYO_OUTPUT_COMPLETE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RAYO_OUTPUT_COMPLETE_ELEMENT_FINISH,
	XMPP_RAYO_OUTPUT_COMPLETE_ELEMENT_MAX_TIME,
	XMPP_RAYO_OUTPUT_COMPLETE_ELEMENT_SUCCESS,
};

extern const struct xso_enum xmpp_rayo_output_complete_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_output_complete_element_text(enum xmpp_rayo_output_complete_element value)
{
	return xso_enum_text(&xmpp_rayo_output_complete_element_enum, (int)value);
}

/* <finish xmlns='urn:xmpp:rayo:output:complete:1'> and others */
struct xmpp_rayo_output_complete {
	enum xmpp_rayo_output_complete_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_output_complete_class;

static inline struct xso_any xmpp_rayo_output_complete_any(const struct xmpp_rayo_output_complete *o)
{
	struct xso_any any = { &xmpp_rayo_output_complete_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_output_complete *xmpp_rayo_output_complete_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_output_complete_class ? (const struct xmpp_rayo_output_complete *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_output_complete_decode(struct xmpp_rayo_output_complete *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_output_complete_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_output_complete_encode(const struct xmpp_rayo_output_complete *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_output_complete_class, o, ns, writer, error);
}

/* In a rayo-complete. NULL: none. */
static inline const struct xmpp_rayo_output_complete *xmpp_rayo_complete_rayo_output_complete(
	const struct xmpp_rayo_complete *o)
{
	return (const struct xmpp_rayo_output_complete *)xso_payload(&xmpp_rayo_complete_class, o, &xmpp_rayo_output_complete_class, NULL);
}

struct xmpp_rayo_input_grammar {
	const char *content_type;
	const char *url; /* uri */
	const char *text; /* the document */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_input_grammar_class;

enum xmpp_rayo_input_mode {
	XMPP_RAYO_INPUT_MODE_DTMF = 0, /* also when it is absent */
	XMPP_RAYO_INPUT_MODE_ANY,
	XMPP_RAYO_INPUT_MODE_VOICE,
	XMPP_RAYO_INPUT_MODE_CPA,
};

extern const struct xso_enum xmpp_rayo_input_mode_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_input_mode_text(enum xmpp_rayo_input_mode value)
{
	return xso_enum_text(&xmpp_rayo_input_mode_enum, (int)value);
}

/*
 * <input xmlns='urn:xmpp:rayo:input:1'>
 * Waits for keys or speech.
 */
struct xmpp_rayo_input {
	int64_t initial_timeout; /* milliseconds */
	bool has_initial_timeout;
	int64_t inter_digit_timeout; /* milliseconds */
	bool has_inter_digit_timeout;
	const char *language; /* lang */
	const char *match_content_type;
	int64_t max_silence; /* milliseconds */
	bool has_max_silence;
	double min_confidence;
	bool has_min_confidence;
	enum xmpp_rayo_input_mode mode;
	int64_t recognition_timeout; /* milliseconds */
	bool has_recognition_timeout;
	const char *recognizer;
	double sensitivity;
	bool has_sensitivity;
	const char *terminator;
	const struct xmpp_rayo_input_grammar *grammar;
	size_t n_grammar;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_input_class;

static inline struct xso_any xmpp_rayo_input_any(const struct xmpp_rayo_input *o)
{
	struct xso_any any = { &xmpp_rayo_input_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_input *xmpp_rayo_input_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_input_class ? (const struct xmpp_rayo_input *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_input_decode(struct xmpp_rayo_input *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_input_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_input_encode(const struct xmpp_rayo_input *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_input_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_input *xmpp_iq_rayo_input(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_input *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_input_class, NULL);
}

typedef void xmpp_iq_rayo_input_handler(
	struct xso_request *request, const struct xmpp_rayo_input *o, void *user);

static inline void xmpp_iq_rayo_input_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_input_handler *)fn)(request, xmpp_rayo_input_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_input(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_input_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_input_class, xmpp_iq_rayo_input_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_input(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_input_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_input_answer(
	struct xso_stream *stream, const struct xmpp_rayo_input *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_input_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_input_answer *)fn)(stream, xmpp_rayo_input_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_input(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_input *o,
	uint64_t timeout, xmpp_iq_rayo_input_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_input_any(o), timeout,
		xmpp_iq_rayo_input_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <match xmlns='urn:xmpp:rayo:input:complete:1'>
 * What was heard.
 */
struct xmpp_rayo_match {
	const char *content_type;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_match_class;

static inline struct xso_any xmpp_rayo_match_any(const struct xmpp_rayo_match *o)
{
	struct xso_any any = { &xmpp_rayo_match_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_match *xmpp_rayo_match_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_match_class ? (const struct xmpp_rayo_match *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_match_decode(struct xmpp_rayo_match *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_match_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_match_encode(const struct xmpp_rayo_match *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_match_class, o, ns, writer, error);
}

/* In a rayo-complete. NULL: none. */
static inline const struct xmpp_rayo_match *xmpp_rayo_complete_rayo_match(
	const struct xmpp_rayo_complete *o)
{
	return (const struct xmpp_rayo_match *)xso_payload(&xmpp_rayo_complete_class, o, &xmpp_rayo_match_class, NULL);
}

enum xmpp_rayo_no_match_element {
	XMPP_RAYO_NO_MATCH_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RAYO_NO_MATCH_ELEMENT_NOINPUT,
	XMPP_RAYO_NO_MATCH_ELEMENT_NOMATCH,
};

extern const struct xso_enum xmpp_rayo_no_match_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_no_match_element_text(enum xmpp_rayo_no_match_element value)
{
	return xso_enum_text(&xmpp_rayo_no_match_element_enum, (int)value);
}

/* <noinput xmlns='urn:xmpp:rayo:input:complete:1'> and others */
struct xmpp_rayo_no_match {
	enum xmpp_rayo_no_match_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_no_match_class;

static inline struct xso_any xmpp_rayo_no_match_any(const struct xmpp_rayo_no_match *o)
{
	struct xso_any any = { &xmpp_rayo_no_match_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_no_match *xmpp_rayo_no_match_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_no_match_class ? (const struct xmpp_rayo_no_match *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_no_match_decode(struct xmpp_rayo_no_match *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_no_match_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_no_match_encode(const struct xmpp_rayo_no_match *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_no_match_class, o, ns, writer, error);
}

/* In a rayo-complete. NULL: none. */
static inline const struct xmpp_rayo_no_match *xmpp_rayo_complete_rayo_no_match(
	const struct xmpp_rayo_complete *o)
{
	return (const struct xmpp_rayo_no_match *)xso_payload(&xmpp_rayo_complete_class, o, &xmpp_rayo_no_match_class, NULL);
}

/*
 * <signal xmlns='urn:xmpp:rayo:cpa:1'>
 * A tone that XEP-0341 listens for.
 */
struct xmpp_rayo_signal {
	int64_t duration; /* milliseconds */
	bool has_duration;
	const char *type; /* required, its namespace */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_signal_class;

static inline struct xso_any xmpp_rayo_signal_any(const struct xmpp_rayo_signal *o)
{
	struct xso_any any = { &xmpp_rayo_signal_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_signal *xmpp_rayo_signal_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_signal_class ? (const struct xmpp_rayo_signal *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_signal_decode(struct xmpp_rayo_signal *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_signal_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_signal_encode(const struct xmpp_rayo_signal *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_signal_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_rayo_signal *xmpp_presence_rayo_signal(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_rayo_signal *)xso_payload(&xmpp_presence_class, o, &xmpp_rayo_signal_class, NULL);
}

/* In a rayo-complete. NULL: none. */
static inline const struct xmpp_rayo_signal *xmpp_rayo_complete_rayo_signal(
	const struct xmpp_rayo_complete *o)
{
	return (const struct xmpp_rayo_signal *)xso_payload(&xmpp_rayo_complete_class, o, &xmpp_rayo_signal_class, NULL);
}

/*
 * <prompt xmlns='urn:xmpp:rayo:prompt:1'>
 * Output and input at once.
 */
struct xmpp_rayo_prompt {
	bool barge_in; /* absent means true, who speaks stops the output */
	bool has_barge_in;
	const struct xmpp_rayo_output *output;
	const struct xmpp_rayo_input *input;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_prompt_class;

static inline struct xso_any xmpp_rayo_prompt_any(const struct xmpp_rayo_prompt *o)
{
	struct xso_any any = { &xmpp_rayo_prompt_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_prompt *xmpp_rayo_prompt_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_prompt_class ? (const struct xmpp_rayo_prompt *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_prompt_decode(struct xmpp_rayo_prompt *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_prompt_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_prompt_encode(const struct xmpp_rayo_prompt *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_prompt_class, o, ns, writer, error);
}

/* The value, or true when it is absent. */
static inline bool xmpp_rayo_prompt_barge_in(const struct xmpp_rayo_prompt *o)
{
	return o->has_barge_in ? o->barge_in : true;
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_prompt *xmpp_iq_rayo_prompt(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_prompt *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_prompt_class, NULL);
}

typedef void xmpp_iq_rayo_prompt_handler(
	struct xso_request *request, const struct xmpp_rayo_prompt *o, void *user);

static inline void xmpp_iq_rayo_prompt_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_prompt_handler *)fn)(request, xmpp_rayo_prompt_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_prompt(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_prompt_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_prompt_class, xmpp_iq_rayo_prompt_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_prompt(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_prompt_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_prompt_answer(
	struct xso_stream *stream, const struct xmpp_rayo_prompt *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_prompt_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_prompt_answer *)fn)(stream, xmpp_rayo_prompt_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_prompt(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_prompt *o,
	uint64_t timeout, xmpp_iq_rayo_prompt_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_prompt_any(o), timeout,
		xmpp_iq_rayo_prompt_call_answer, (xso_function *)fn, user, NULL);
}

/* <input-timers-started xmlns='urn:xmpp:rayo:prompt:1'> */
struct xmpp_rayo_timers_started {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_timers_started_class;

static inline struct xso_any xmpp_rayo_timers_started_any(const struct xmpp_rayo_timers_started *o)
{
	struct xso_any any = { &xmpp_rayo_timers_started_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_timers_started *xmpp_rayo_timers_started_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_timers_started_class ? (const struct xmpp_rayo_timers_started *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_timers_started_decode(struct xmpp_rayo_timers_started *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_timers_started_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_timers_started_encode(const struct xmpp_rayo_timers_started *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_timers_started_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_rayo_timers_started *xmpp_presence_rayo_timers_started(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_rayo_timers_started *)xso_payload(&xmpp_presence_class, o, &xmpp_rayo_timers_started_class, NULL);
}

/* <start-timers xmlns='urn:xmpp:rayo:input:1'> */
struct xmpp_rayo_start_timers {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_start_timers_class;

static inline struct xso_any xmpp_rayo_start_timers_any(const struct xmpp_rayo_start_timers *o)
{
	struct xso_any any = { &xmpp_rayo_start_timers_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_start_timers *xmpp_rayo_start_timers_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_start_timers_class ? (const struct xmpp_rayo_start_timers *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_start_timers_decode(struct xmpp_rayo_start_timers *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_start_timers_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_start_timers_encode(const struct xmpp_rayo_start_timers *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_start_timers_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_start_timers *xmpp_iq_rayo_start_timers(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_start_timers *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_start_timers_class, NULL);
}

typedef void xmpp_iq_rayo_start_timers_handler(
	struct xso_request *request, const struct xmpp_rayo_start_timers *o, void *user);

static inline void xmpp_iq_rayo_start_timers_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_start_timers_handler *)fn)(request, xmpp_rayo_start_timers_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_start_timers(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_start_timers_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_start_timers_class, xmpp_iq_rayo_start_timers_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_start_timers(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_start_timers_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_start_timers_answer(
	struct xso_stream *stream, const struct xmpp_rayo_start_timers *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_start_timers_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_start_timers_answer *)fn)(stream, xmpp_rayo_start_timers_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_start_timers(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_start_timers *o,
	uint64_t timeout, xmpp_iq_rayo_start_timers_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_start_timers_any(o), timeout,
		xmpp_iq_rayo_start_timers_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_rayo_record_hint {
	const char *name; /* required */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_record_hint_class;

/* <record xmlns='urn:xmpp:rayo:record:1'> */
struct xmpp_rayo_record {
	enum xmpp_rayo_direction direction;
	int64_t final_timeout; /* milliseconds */
	bool has_final_timeout;
	const char *format;
	int64_t initial_timeout; /* milliseconds */
	bool has_initial_timeout;
	int64_t max_duration; /* milliseconds */
	bool has_max_duration;
	bool mix;
	bool start_beep;
	bool start_paused;
	bool stop_beep;
	const struct xmpp_rayo_record_hint *hint;
	size_t n_hint;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_record_class;

static inline struct xso_any xmpp_rayo_record_any(const struct xmpp_rayo_record *o)
{
	struct xso_any any = { &xmpp_rayo_record_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_record *xmpp_rayo_record_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_record_class ? (const struct xmpp_rayo_record *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_record_decode(struct xmpp_rayo_record *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_record_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_record_encode(const struct xmpp_rayo_record *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_record_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_record *xmpp_iq_rayo_record(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_record *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_record_class, NULL);
}

typedef void xmpp_iq_rayo_record_handler(
	struct xso_request *request, const struct xmpp_rayo_record *o, void *user);

static inline void xmpp_iq_rayo_record_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_record_handler *)fn)(request, xmpp_rayo_record_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_record(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_record_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_record_class, xmpp_iq_rayo_record_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_record(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_record_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_record_answer(
	struct xso_stream *stream, const struct xmpp_rayo_record *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_record_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_record_answer *)fn)(stream, xmpp_rayo_record_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_record(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_record *o,
	uint64_t timeout, xmpp_iq_rayo_record_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_record_any(o), timeout,
		xmpp_iq_rayo_record_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_rayo_record_command_element {
	XMPP_RAYO_RECORD_COMMAND_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RAYO_RECORD_COMMAND_ELEMENT_PAUSE,
	XMPP_RAYO_RECORD_COMMAND_ELEMENT_RESUME,
};

extern const struct xso_enum xmpp_rayo_record_command_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_record_command_element_text(enum xmpp_rayo_record_command_element value)
{
	return xso_enum_text(&xmpp_rayo_record_command_element_enum, (int)value);
}

/* <pause xmlns='urn:xmpp:rayo:record:1'> and others */
struct xmpp_rayo_record_command {
	enum xmpp_rayo_record_command_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_record_command_class;

static inline struct xso_any xmpp_rayo_record_command_any(const struct xmpp_rayo_record_command *o)
{
	struct xso_any any = { &xmpp_rayo_record_command_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_record_command *xmpp_rayo_record_command_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_record_command_class ? (const struct xmpp_rayo_record_command *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_record_command_decode(struct xmpp_rayo_record_command *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_record_command_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_record_command_encode(const struct xmpp_rayo_record_command *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_record_command_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_rayo_record_command *xmpp_iq_rayo_record_command(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_rayo_record_command *)xso_payload(&xmpp_iq_class, o, &xmpp_rayo_record_command_class, NULL);
}

typedef void xmpp_iq_rayo_record_command_handler(
	struct xso_request *request, const struct xmpp_rayo_record_command *o, void *user);

static inline void xmpp_iq_rayo_record_command_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_rayo_record_command_handler *)fn)(request, xmpp_rayo_record_command_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_rayo_record_command(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_rayo_record_command_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_rayo_record_command_class, xmpp_iq_rayo_record_command_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_rayo_record_command(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_rayo_record_command_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_rayo_record_command_answer(
	struct xso_stream *stream, const struct xmpp_rayo_record_command *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_rayo_record_command_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_rayo_record_command_answer *)fn)(stream, xmpp_rayo_record_command_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_rayo_record_command(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_rayo_record_command *o,
	uint64_t timeout, xmpp_iq_rayo_record_command_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_rayo_record_command_any(o), timeout,
		xmpp_iq_rayo_record_command_call_answer, (xso_function *)fn, user, NULL);
}

/* <recording xmlns='urn:xmpp:rayo:record:complete:1'> */
struct xmpp_rayo_recording {
	int64_t duration; /* milliseconds */
	bool has_duration;
	uint64_t size;
	bool has_size;
	const char *uri; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_recording_class;

static inline struct xso_any xmpp_rayo_recording_any(const struct xmpp_rayo_recording *o)
{
	struct xso_any any = { &xmpp_rayo_recording_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_recording *xmpp_rayo_recording_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_recording_class ? (const struct xmpp_rayo_recording *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_recording_decode(struct xmpp_rayo_recording *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_recording_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_recording_encode(const struct xmpp_rayo_recording *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_recording_class, o, ns, writer, error);
}

/* In a rayo-complete. NULL: none. */
static inline const struct xmpp_rayo_recording *xmpp_rayo_complete_rayo_recording(
	const struct xmpp_rayo_complete *o)
{
	return (const struct xmpp_rayo_recording *)xso_payload(&xmpp_rayo_complete_class, o, &xmpp_rayo_recording_class, NULL);
}

enum xmpp_rayo_record_complete_element {
	XMPP_RAYO_RECORD_COMPLETE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_RAYO_RECORD_COMPLETE_ELEMENT_MAX_DURATION,
	XMPP_RAYO_RECORD_COMPLETE_ELEMENT_INITIAL_TIMEOUT,
	XMPP_RAYO_RECORD_COMPLETE_ELEMENT_FINAL_TIMEOUT,
};

extern const struct xso_enum xmpp_rayo_record_complete_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_rayo_record_complete_element_text(enum xmpp_rayo_record_complete_element value)
{
	return xso_enum_text(&xmpp_rayo_record_complete_element_enum, (int)value);
}

/* <max-duration xmlns='urn:xmpp:rayo:record:complete:1'> and others */
struct xmpp_rayo_record_complete {
	enum xmpp_rayo_record_complete_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rayo_record_complete_class;

static inline struct xso_any xmpp_rayo_record_complete_any(const struct xmpp_rayo_record_complete *o)
{
	struct xso_any any = { &xmpp_rayo_record_complete_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rayo_record_complete *xmpp_rayo_record_complete_from(struct xso_any any)
{
	return any.cls == &xmpp_rayo_record_complete_class ? (const struct xmpp_rayo_record_complete *)any.object : NULL;
}

static inline enum xso_status xmpp_rayo_record_complete_decode(struct xmpp_rayo_record_complete *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rayo_record_complete_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rayo_record_complete_encode(const struct xmpp_rayo_record_complete *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rayo_record_complete_class, o, ns, writer, error);
}

/* In a rayo-complete. NULL: none. */
static inline const struct xmpp_rayo_record_complete *xmpp_rayo_complete_rayo_record_complete(
	const struct xmpp_rayo_complete *o)
{
	return (const struct xmpp_rayo_record_complete *)xso_payload(&xmpp_rayo_complete_class, o, &xmpp_rayo_record_complete_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
