/* Printed by xsoc from unified-push.xml: do not edit. */
/* UnifiedPush over XMPP. */
#ifndef XMPP_UNIFIED_PUSH_H
#define XMPP_UNIFIED_PUSH_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/unified-push.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/unified-push.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_unified_push_module;

/*
 * <register xmlns='http://gultsch.de/xmpp/drafts/unified-push'>
 * Asks for an address that sends to an application of the device.
 */
struct xmpp_push_register {
	const char *application; /* required */
	const char *instance; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_push_register_class;

static inline struct xso_any xmpp_push_register_any(const struct xmpp_push_register *o)
{
	struct xso_any any = { &xmpp_push_register_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_push_register *xmpp_push_register_from(struct xso_any any)
{
	return any.cls == &xmpp_push_register_class ? (const struct xmpp_push_register *)any.object : NULL;
}

static inline enum xso_status xmpp_push_register_decode(struct xmpp_push_register *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_push_register_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_push_register_encode(const struct xmpp_push_register *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_push_register_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_push_register *xmpp_iq_push_register(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_push_register *)xso_payload(&xmpp_iq_class, o, &xmpp_push_register_class, NULL);
}

typedef void xmpp_iq_push_register_handler(
	struct xso_request *request, const struct xmpp_push_register *o, void *user);

static inline void xmpp_iq_push_register_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_push_register_handler *)fn)(request, xmpp_push_register_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_push_register(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_push_register_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_push_register_class, xmpp_iq_push_register_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_push_register(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_push_register_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_push_register_answer(
	struct xso_stream *stream, const struct xmpp_push_register *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_push_register_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_push_register_answer *)fn)(stream, xmpp_push_register_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_push_register(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_push_register *o,
	uint64_t timeout, xmpp_iq_push_register_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_push_register_any(o), timeout,
		xmpp_iq_push_register_call_answer, (xso_function *)fn, user, NULL);
}

/* <registered xmlns='http://gultsch.de/xmpp/drafts/unified-push'> */
struct xmpp_push_registered {
	const char *endpoint; /* uri, required */
	struct xso_datetime expiration; /* datetime */
	bool has_expiration;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_push_registered_class;

static inline struct xso_any xmpp_push_registered_any(const struct xmpp_push_registered *o)
{
	struct xso_any any = { &xmpp_push_registered_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_push_registered *xmpp_push_registered_from(struct xso_any any)
{
	return any.cls == &xmpp_push_registered_class ? (const struct xmpp_push_registered *)any.object : NULL;
}

static inline enum xso_status xmpp_push_registered_decode(struct xmpp_push_registered *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_push_registered_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_push_registered_encode(const struct xmpp_push_registered *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_push_registered_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_push_registered *xmpp_iq_push_registered(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_push_registered *)xso_payload(&xmpp_iq_class, o, &xmpp_push_registered_class, NULL);
}

typedef void xmpp_iq_push_registered_handler(
	struct xso_request *request, const struct xmpp_push_registered *o, void *user);

static inline void xmpp_iq_push_registered_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_push_registered_handler *)fn)(request, xmpp_push_registered_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_push_registered(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_push_registered_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_push_registered_class, xmpp_iq_push_registered_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_push_registered(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_push_registered_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_push_registered_answer(
	struct xso_stream *stream, const struct xmpp_push_registered *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_push_registered_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_push_registered_answer *)fn)(stream, xmpp_push_registered_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_push_registered(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_push_registered *o,
	uint64_t timeout, xmpp_iq_push_registered_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_push_registered_any(o), timeout,
		xmpp_iq_push_registered_call_answer, (xso_function *)fn, user, NULL);
}

/* <push xmlns='http://gultsch.de/xmpp/drafts/unified-push'> */
struct xmpp_push_message {
	const char *application; /* required */
	const char *instance; /* required */
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_push_message_class;

static inline struct xso_any xmpp_push_message_any(const struct xmpp_push_message *o)
{
	struct xso_any any = { &xmpp_push_message_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_push_message *xmpp_push_message_from(struct xso_any any)
{
	return any.cls == &xmpp_push_message_class ? (const struct xmpp_push_message *)any.object : NULL;
}

static inline enum xso_status xmpp_push_message_decode(struct xmpp_push_message *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_push_message_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_push_message_encode(const struct xmpp_push_message *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_push_message_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_push_message *xmpp_iq_push_message(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_push_message *)xso_payload(&xmpp_iq_class, o, &xmpp_push_message_class, NULL);
}

typedef void xmpp_iq_push_message_handler(
	struct xso_request *request, const struct xmpp_push_message *o, void *user);

static inline void xmpp_iq_push_message_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_push_message_handler *)fn)(request, xmpp_push_message_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_push_message(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_push_message_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_push_message_class, xmpp_iq_push_message_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_push_message(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_push_message_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_push_message_answer(
	struct xso_stream *stream, const struct xmpp_push_message *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_push_message_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_push_message_answer *)fn)(stream, xmpp_push_message_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_push_message(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_push_message *o,
	uint64_t timeout, xmpp_iq_push_message_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_push_message_any(o), timeout,
		xmpp_iq_push_message_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
