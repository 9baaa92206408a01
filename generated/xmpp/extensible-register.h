/* Printed by xsoc from extensible-register.xml: do not edit. */
/* XEP-0389: Extensible In-Band Registration. */
#ifndef XMPP_EXTENSIBLE_REGISTER_H
#define XMPP_EXTENSIBLE_REGISTER_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/extensible-register.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/extensible-register.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_extensible_register_module;

struct xmpp_register_flows_flow {
	const char *id;
	const char *name;
	const char *const *challenge; /* the kinds of challenge that will come, at least */
	size_t n_challenge;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_register_flows_flow_class;

enum xmpp_register_flows_element {
	XMPP_REGISTER_FLOWS_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_REGISTER_FLOWS_ELEMENT_REGISTER,
	XMPP_REGISTER_FLOWS_ELEMENT_RECOVERY,
};

extern const struct xso_enum xmpp_register_flows_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_register_flows_element_text(enum xmpp_register_flows_element value)
{
	return xso_enum_text(&xmpp_register_flows_element_enum, (int)value);
}

/*
 * <register xmlns='urn:xmpp:register:0'> and others
 * Ways to get an account, or to get one back. To choose one, only its id is sent.
 */
struct xmpp_register_flows {
	enum xmpp_register_flows_element element; /* required */
	const struct xmpp_register_flows_flow *flow; /* one per id */
	size_t n_flow;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_register_flows_class;

static inline struct xso_any xmpp_register_flows_any(const struct xmpp_register_flows *o)
{
	struct xso_any any = { &xmpp_register_flows_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_register_flows *xmpp_register_flows_from(struct xso_any any)
{
	return any.cls == &xmpp_register_flows_class ? (const struct xmpp_register_flows *)any.object : NULL;
}

static inline enum xso_status xmpp_register_flows_decode(struct xmpp_register_flows *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_register_flows_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_register_flows_encode(const struct xmpp_register_flows *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_register_flows_class, o, ns, writer, error);
}

/* The first one with this id; NULL: none. */
static inline const struct xmpp_register_flows_flow *xmpp_register_flows_flow_by_id(
	const struct xmpp_register_flows *o, const char *id)
{
	return (const struct xmpp_register_flows_flow *)xso_list_find(
		o->flow, o->n_flow, sizeof *o->flow,
		offsetof(struct xmpp_register_flows_flow, id), id);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_register_flows *xmpp_stream_features_register_flows(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_register_flows *)xso_payload(&xmpp_stream_features_class, o, &xmpp_register_flows_class, NULL);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_register_flows_send(
	struct xso_stream *stream, const struct xmpp_register_flows *o)
{
	return xso_stream_send(stream, xmpp_register_flows_any(o), NULL);
}

typedef void xmpp_register_flows_handler(
	struct xso_stream *stream, const struct xmpp_register_flows *o, void *user);

static inline void xmpp_register_flows_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_register_flows_handler *)fn)(stream, xmpp_register_flows_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_register_flows_on(
	struct xso_handlers *handlers, xmpp_register_flows_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_register_flows_class, xmpp_register_flows_call, (xso_function *)fn, user);
}

static inline void xmpp_register_flows_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_register_flows_class);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_register_flows *xmpp_iq_register_flows(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_register_flows *)xso_payload(&xmpp_iq_class, o, &xmpp_register_flows_class, NULL);
}

typedef void xmpp_iq_register_flows_handler(
	struct xso_request *request, const struct xmpp_register_flows *o, void *user);

static inline void xmpp_iq_register_flows_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_register_flows_handler *)fn)(request, xmpp_register_flows_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_register_flows(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_register_flows_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_register_flows_class, xmpp_iq_register_flows_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_register_flows(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_register_flows_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_register_flows_answer(
	struct xso_stream *stream, const struct xmpp_register_flows *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_register_flows_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_register_flows_answer *)fn)(stream, xmpp_register_flows_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_register_flows(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_register_flows *o,
	uint64_t timeout, xmpp_iq_register_flows_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_register_flows_any(o), timeout,
		xmpp_iq_register_flows_call_answer, (xso_function *)fn, user, NULL);
}

/* <challenge xmlns='urn:xmpp:register:0'> */
struct xmpp_register_challenge {
	const char *type; /* required, the namespace of what is in it */
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_register_challenge_class;

static inline struct xso_any xmpp_register_challenge_any(const struct xmpp_register_challenge *o)
{
	struct xso_any any = { &xmpp_register_challenge_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_register_challenge *xmpp_register_challenge_from(struct xso_any any)
{
	return any.cls == &xmpp_register_challenge_class ? (const struct xmpp_register_challenge *)any.object : NULL;
}

static inline enum xso_status xmpp_register_challenge_decode(struct xmpp_register_challenge *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_register_challenge_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_register_challenge_encode(const struct xmpp_register_challenge *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_register_challenge_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_register_challenge_send(
	struct xso_stream *stream, const struct xmpp_register_challenge *o)
{
	return xso_stream_send(stream, xmpp_register_challenge_any(o), NULL);
}

typedef void xmpp_register_challenge_handler(
	struct xso_stream *stream, const struct xmpp_register_challenge *o, void *user);

static inline void xmpp_register_challenge_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_register_challenge_handler *)fn)(stream, xmpp_register_challenge_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_register_challenge_on(
	struct xso_handlers *handlers, xmpp_register_challenge_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_register_challenge_class, xmpp_register_challenge_call, (xso_function *)fn, user);
}

static inline void xmpp_register_challenge_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_register_challenge_class);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_register_challenge *xmpp_iq_register_challenge(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_register_challenge *)xso_payload(&xmpp_iq_class, o, &xmpp_register_challenge_class, NULL);
}

typedef void xmpp_iq_register_challenge_handler(
	struct xso_request *request, const struct xmpp_register_challenge *o, void *user);

static inline void xmpp_iq_register_challenge_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_register_challenge_handler *)fn)(request, xmpp_register_challenge_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_register_challenge(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_register_challenge_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_register_challenge_class, xmpp_iq_register_challenge_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_register_challenge(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_register_challenge_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_register_challenge_answer(
	struct xso_stream *stream, const struct xmpp_register_challenge *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_register_challenge_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_register_challenge_answer *)fn)(stream, xmpp_register_challenge_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_register_challenge(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_register_challenge *o,
	uint64_t timeout, xmpp_iq_register_challenge_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_register_challenge_any(o), timeout,
		xmpp_iq_register_challenge_call_answer, (xso_function *)fn, user, NULL);
}

/* <response xmlns='urn:xmpp:register:0'> */
struct xmpp_register_response {
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_register_response_class;

static inline struct xso_any xmpp_register_response_any(const struct xmpp_register_response *o)
{
	struct xso_any any = { &xmpp_register_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_register_response *xmpp_register_response_from(struct xso_any any)
{
	return any.cls == &xmpp_register_response_class ? (const struct xmpp_register_response *)any.object : NULL;
}

static inline enum xso_status xmpp_register_response_decode(struct xmpp_register_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_register_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_register_response_encode(const struct xmpp_register_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_register_response_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_register_response_send(
	struct xso_stream *stream, const struct xmpp_register_response *o)
{
	return xso_stream_send(stream, xmpp_register_response_any(o), NULL);
}

typedef void xmpp_register_response_handler(
	struct xso_stream *stream, const struct xmpp_register_response *o, void *user);

static inline void xmpp_register_response_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_register_response_handler *)fn)(stream, xmpp_register_response_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_register_response_on(
	struct xso_handlers *handlers, xmpp_register_response_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_register_response_class, xmpp_register_response_call, (xso_function *)fn, user);
}

static inline void xmpp_register_response_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_register_response_class);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_register_response *xmpp_iq_register_response(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_register_response *)xso_payload(&xmpp_iq_class, o, &xmpp_register_response_class, NULL);
}

typedef void xmpp_iq_register_response_handler(
	struct xso_request *request, const struct xmpp_register_response *o, void *user);

static inline void xmpp_iq_register_response_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_register_response_handler *)fn)(request, xmpp_register_response_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_register_response(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_register_response_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_register_response_class, xmpp_iq_register_response_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_register_response(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_register_response_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_register_response_answer(
	struct xso_stream *stream, const struct xmpp_register_response *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_register_response_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_register_response_answer *)fn)(stream, xmpp_register_response_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_register_response(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_register_response *o,
	uint64_t timeout, xmpp_iq_register_response_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_register_response_any(o), timeout,
		xmpp_iq_register_response_call_answer, (xso_function *)fn, user, NULL);
}

/* <cancel xmlns='urn:xmpp:register:0'> */
struct xmpp_register_cancel {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_register_cancel_class;

static inline struct xso_any xmpp_register_cancel_any(const struct xmpp_register_cancel *o)
{
	struct xso_any any = { &xmpp_register_cancel_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_register_cancel *xmpp_register_cancel_from(struct xso_any any)
{
	return any.cls == &xmpp_register_cancel_class ? (const struct xmpp_register_cancel *)any.object : NULL;
}

static inline enum xso_status xmpp_register_cancel_decode(struct xmpp_register_cancel *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_register_cancel_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_register_cancel_encode(const struct xmpp_register_cancel *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_register_cancel_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_register_cancel_send(
	struct xso_stream *stream, const struct xmpp_register_cancel *o)
{
	return xso_stream_send(stream, xmpp_register_cancel_any(o), NULL);
}

typedef void xmpp_register_cancel_handler(
	struct xso_stream *stream, const struct xmpp_register_cancel *o, void *user);

static inline void xmpp_register_cancel_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_register_cancel_handler *)fn)(stream, xmpp_register_cancel_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_register_cancel_on(
	struct xso_handlers *handlers, xmpp_register_cancel_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_register_cancel_class, xmpp_register_cancel_call, (xso_function *)fn, user);
}

static inline void xmpp_register_cancel_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_register_cancel_class);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_register_cancel *xmpp_iq_register_cancel(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_register_cancel *)xso_payload(&xmpp_iq_class, o, &xmpp_register_cancel_class, NULL);
}

typedef void xmpp_iq_register_cancel_handler(
	struct xso_request *request, const struct xmpp_register_cancel *o, void *user);

static inline void xmpp_iq_register_cancel_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_register_cancel_handler *)fn)(request, xmpp_register_cancel_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_register_cancel(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_register_cancel_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_register_cancel_class, xmpp_iq_register_cancel_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_register_cancel(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_register_cancel_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_register_cancel_answer(
	struct xso_stream *stream, const struct xmpp_register_cancel *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_register_cancel_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_register_cancel_answer *)fn)(stream, xmpp_register_cancel_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_register_cancel(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_register_cancel *o,
	uint64_t timeout, xmpp_iq_register_cancel_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_register_cancel_any(o), timeout,
		xmpp_iq_register_cancel_call_answer, (xso_function *)fn, user, NULL);
}

/* <success xmlns='urn:xmpp:register:0'> */
struct xmpp_register_success {
	const char *jid;
	const char *username;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_register_success_class;

static inline struct xso_any xmpp_register_success_any(const struct xmpp_register_success *o)
{
	struct xso_any any = { &xmpp_register_success_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_register_success *xmpp_register_success_from(struct xso_any any)
{
	return any.cls == &xmpp_register_success_class ? (const struct xmpp_register_success *)any.object : NULL;
}

static inline enum xso_status xmpp_register_success_decode(struct xmpp_register_success *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_register_success_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_register_success_encode(const struct xmpp_register_success *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_register_success_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_register_success_send(
	struct xso_stream *stream, const struct xmpp_register_success *o)
{
	return xso_stream_send(stream, xmpp_register_success_any(o), NULL);
}

typedef void xmpp_register_success_handler(
	struct xso_stream *stream, const struct xmpp_register_success *o, void *user);

static inline void xmpp_register_success_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_register_success_handler *)fn)(stream, xmpp_register_success_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_register_success_on(
	struct xso_handlers *handlers, xmpp_register_success_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_register_success_class, xmpp_register_success_call, (xso_function *)fn, user);
}

static inline void xmpp_register_success_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_register_success_class);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_register_success *xmpp_iq_register_success(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_register_success *)xso_payload(&xmpp_iq_class, o, &xmpp_register_success_class, NULL);
}

typedef void xmpp_iq_register_success_handler(
	struct xso_request *request, const struct xmpp_register_success *o, void *user);

static inline void xmpp_iq_register_success_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_register_success_handler *)fn)(request, xmpp_register_success_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_register_success(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_register_success_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_register_success_class, xmpp_iq_register_success_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_register_success(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_register_success_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_register_success_answer(
	struct xso_stream *stream, const struct xmpp_register_success *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_register_success_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_register_success_answer *)fn)(stream, xmpp_register_success_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_register_success(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_register_success *o,
	uint64_t timeout, xmpp_iq_register_success_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_register_success_any(o), timeout,
		xmpp_iq_register_success_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
