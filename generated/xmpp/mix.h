/* Printed by xsoc from mix.xml: do not edit. */
/* XEP-0369: Mediated Information eXchange. */
#ifndef XMPP_MIX_H
#define XMPP_MIX_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mix.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mix.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mix_module;

/*
 * <join xmlns='urn:xmpp:mix:core:1'> and others
 * Asks to be a participant, or says as which one.
 */
struct xmpp_mix_join {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *id; /* of the participant */
	const char *jid; /* deprecated */
	const char *const *subscribe;
	size_t n_subscribe;
	const char *nick;
	const struct xmpp_data_form *form;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_join_class;

static inline struct xso_any xmpp_mix_join_any(const struct xmpp_mix_join *o)
{
	struct xso_any any = { &xmpp_mix_join_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_join *xmpp_mix_join_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_join_class ? (const struct xmpp_mix_join *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_join_decode(struct xmpp_mix_join *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_join_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_join_encode(const struct xmpp_mix_join *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_join_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_join *xmpp_iq_mix_join(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_join *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_join_class, NULL);
}

typedef void xmpp_iq_mix_join_handler(
	struct xso_request *request, const struct xmpp_mix_join *o, void *user);

static inline void xmpp_iq_mix_join_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_join_handler *)fn)(request, xmpp_mix_join_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_join(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_join_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_join_class, xmpp_iq_mix_join_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_join(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_join_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_join_answer(
	struct xso_stream *stream, const struct xmpp_mix_join *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_join_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_join_answer *)fn)(stream, xmpp_mix_join_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_join(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_join *o,
	uint64_t timeout, xmpp_iq_mix_join_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_join_any(o), timeout,
		xmpp_iq_mix_join_call_answer, (xso_function *)fn, user, NULL);
}

/* <leave xmlns='urn:xmpp:mix:core:1'> and others */
struct xmpp_mix_leave {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_leave_class;

static inline struct xso_any xmpp_mix_leave_any(const struct xmpp_mix_leave *o)
{
	struct xso_any any = { &xmpp_mix_leave_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_leave *xmpp_mix_leave_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_leave_class ? (const struct xmpp_mix_leave *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_leave_decode(struct xmpp_mix_leave *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_leave_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_leave_encode(const struct xmpp_mix_leave *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_leave_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_leave *xmpp_iq_mix_leave(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_leave *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_leave_class, NULL);
}

typedef void xmpp_iq_mix_leave_handler(
	struct xso_request *request, const struct xmpp_mix_leave *o, void *user);

static inline void xmpp_iq_mix_leave_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_leave_handler *)fn)(request, xmpp_mix_leave_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_leave(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_leave_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_leave_class, xmpp_iq_mix_leave_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_leave(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_leave_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_leave_answer(
	struct xso_stream *stream, const struct xmpp_mix_leave *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_leave_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_leave_answer *)fn)(stream, xmpp_mix_leave_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_leave(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_leave *o,
	uint64_t timeout, xmpp_iq_mix_leave_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_leave_any(o), timeout,
		xmpp_iq_mix_leave_call_answer, (xso_function *)fn, user, NULL);
}

/* <update-subscription xmlns='urn:xmpp:mix:core:1'> and others */
struct xmpp_mix_update_subscription {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *jid;
	const char *const *subscribe;
	size_t n_subscribe;
	const char *const *unsubscribe;
	size_t n_unsubscribe;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_update_subscription_class;

static inline struct xso_any xmpp_mix_update_subscription_any(const struct xmpp_mix_update_subscription *o)
{
	struct xso_any any = { &xmpp_mix_update_subscription_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_update_subscription *xmpp_mix_update_subscription_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_update_subscription_class ? (const struct xmpp_mix_update_subscription *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_update_subscription_decode(struct xmpp_mix_update_subscription *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_update_subscription_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_update_subscription_encode(const struct xmpp_mix_update_subscription *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_update_subscription_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_update_subscription *xmpp_iq_mix_update_subscription(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_update_subscription *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_update_subscription_class, NULL);
}

typedef void xmpp_iq_mix_update_subscription_handler(
	struct xso_request *request, const struct xmpp_mix_update_subscription *o, void *user);

static inline void xmpp_iq_mix_update_subscription_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_update_subscription_handler *)fn)(request, xmpp_mix_update_subscription_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_update_subscription(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_update_subscription_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_update_subscription_class, xmpp_iq_mix_update_subscription_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_update_subscription(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_update_subscription_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_update_subscription_answer(
	struct xso_stream *stream, const struct xmpp_mix_update_subscription *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_update_subscription_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_update_subscription_answer *)fn)(stream, xmpp_mix_update_subscription_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_update_subscription(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_update_subscription *o,
	uint64_t timeout, xmpp_iq_mix_update_subscription_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_update_subscription_any(o), timeout,
		xmpp_iq_mix_update_subscription_call_answer, (xso_function *)fn, user, NULL);
}

/* <setnick xmlns='urn:xmpp:mix:core:1'> and others */
struct xmpp_mix_setnick {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *nick;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_setnick_class;

static inline struct xso_any xmpp_mix_setnick_any(const struct xmpp_mix_setnick *o)
{
	struct xso_any any = { &xmpp_mix_setnick_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_setnick *xmpp_mix_setnick_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_setnick_class ? (const struct xmpp_mix_setnick *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_setnick_decode(struct xmpp_mix_setnick *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_setnick_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_setnick_encode(const struct xmpp_mix_setnick *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_setnick_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_setnick *xmpp_iq_mix_setnick(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_setnick *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_setnick_class, NULL);
}

typedef void xmpp_iq_mix_setnick_handler(
	struct xso_request *request, const struct xmpp_mix_setnick *o, void *user);

static inline void xmpp_iq_mix_setnick_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_setnick_handler *)fn)(request, xmpp_mix_setnick_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_setnick(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_setnick_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_setnick_class, xmpp_iq_mix_setnick_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_setnick(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_setnick_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_setnick_answer(
	struct xso_stream *stream, const struct xmpp_mix_setnick *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_setnick_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_setnick_answer *)fn)(stream, xmpp_mix_setnick_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_setnick(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_setnick *o,
	uint64_t timeout, xmpp_iq_mix_setnick_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_setnick_any(o), timeout,
		xmpp_iq_mix_setnick_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <create xmlns='urn:xmpp:mix:core:1'> and others
 * XEP-0406.
 */
struct xmpp_mix_create {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *channel; /* absent: the service finds a name */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_create_class;

static inline struct xso_any xmpp_mix_create_any(const struct xmpp_mix_create *o)
{
	struct xso_any any = { &xmpp_mix_create_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_create *xmpp_mix_create_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_create_class ? (const struct xmpp_mix_create *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_create_decode(struct xmpp_mix_create *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_create_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_create_encode(const struct xmpp_mix_create *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_create_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_create *xmpp_iq_mix_create(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_create *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_create_class, NULL);
}

typedef void xmpp_iq_mix_create_handler(
	struct xso_request *request, const struct xmpp_mix_create *o, void *user);

static inline void xmpp_iq_mix_create_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_create_handler *)fn)(request, xmpp_mix_create_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_create(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_create_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_create_class, xmpp_iq_mix_create_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_create(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_create_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_create_answer(
	struct xso_stream *stream, const struct xmpp_mix_create *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_create_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_create_answer *)fn)(stream, xmpp_mix_create_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_create(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_create *o,
	uint64_t timeout, xmpp_iq_mix_create_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_create_any(o), timeout,
		xmpp_iq_mix_create_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <destroy xmlns='urn:xmpp:mix:core:1'> and others
 * XEP-0406.
 */
struct xmpp_mix_destroy {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *channel; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_destroy_class;

static inline struct xso_any xmpp_mix_destroy_any(const struct xmpp_mix_destroy *o)
{
	struct xso_any any = { &xmpp_mix_destroy_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_destroy *xmpp_mix_destroy_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_destroy_class ? (const struct xmpp_mix_destroy *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_destroy_decode(struct xmpp_mix_destroy *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_destroy_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_destroy_encode(const struct xmpp_mix_destroy *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_destroy_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mix_destroy *xmpp_iq_mix_destroy(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mix_destroy *)xso_payload(&xmpp_iq_class, o, &xmpp_mix_destroy_class, NULL);
}

typedef void xmpp_iq_mix_destroy_handler(
	struct xso_request *request, const struct xmpp_mix_destroy *o, void *user);

static inline void xmpp_iq_mix_destroy_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mix_destroy_handler *)fn)(request, xmpp_mix_destroy_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mix_destroy(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mix_destroy_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mix_destroy_class, xmpp_iq_mix_destroy_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mix_destroy(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mix_destroy_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mix_destroy_answer(
	struct xso_stream *stream, const struct xmpp_mix_destroy *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mix_destroy_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mix_destroy_answer *)fn)(stream, xmpp_mix_destroy_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mix_destroy(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mix_destroy *o,
	uint64_t timeout, xmpp_iq_mix_destroy_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mix_destroy_any(o), timeout,
		xmpp_iq_mix_destroy_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <mix xmlns='urn:xmpp:mix:core:1'> and others
 * Who sent the message to the channel.
 */
struct xmpp_mix {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *nick;
	const char *jid;
	const char *submission_id;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_class;

static inline struct xso_any xmpp_mix_any(const struct xmpp_mix *o)
{
	struct xso_any any = { &xmpp_mix_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix *xmpp_mix_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_class ? (const struct xmpp_mix *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_decode(struct xmpp_mix *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_encode(const struct xmpp_mix *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_mix *xmpp_message_mix(
	const struct xmpp_message *o)
{
	return (const struct xmpp_mix *)xso_payload(&xmpp_message_class, o, &xmpp_mix_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_mix *xmpp_presence_mix(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_mix *)xso_payload(&xmpp_presence_class, o, &xmpp_mix_class, NULL);
}

/* <participant xmlns='urn:xmpp:mix:core:1'> and others */
struct xmpp_mix_participant {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *nick;
	const char *jid;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_participant_class;

static inline struct xso_any xmpp_mix_participant_any(const struct xmpp_mix_participant *o)
{
	struct xso_any any = { &xmpp_mix_participant_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_participant *xmpp_mix_participant_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_participant_class ? (const struct xmpp_mix_participant *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_participant_decode(struct xmpp_mix_participant *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_participant_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_participant_encode(const struct xmpp_mix_participant *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_participant_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_mix_participant *xmpp_pubsub_item_mix_participant(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_mix_participant *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_mix_participant_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
