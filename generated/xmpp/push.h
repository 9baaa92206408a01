/* Printed by xsoc from push.xml: do not edit. */
/* XEP-0357: Push Notifications. */
#ifndef XMPP_PUSH_H
#define XMPP_PUSH_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/push.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/push.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_push_module;

/*
 * <enable xmlns='urn:xmpp:push:0'>
 * The server shall tell a push service of what comes when the client is away.
 */
struct xmpp_push_enable {
	const char *jid; /* required, the push service */
	const char *node; /* where to publish there; with jid it names the client */
	/* publish options, to go with each notification: a secret, say */
	const struct xmpp_data_form *form;
	/* known and unknown, in order, what servers offer beyond: filters, encryption */
	const struct xso_any *payload;
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_push_enable_class;

static inline struct xso_any xmpp_push_enable_any(const struct xmpp_push_enable *o)
{
	struct xso_any any = { &xmpp_push_enable_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_push_enable *xmpp_push_enable_from(struct xso_any any)
{
	return any.cls == &xmpp_push_enable_class ? (const struct xmpp_push_enable *)any.object : NULL;
}

static inline enum xso_status xmpp_push_enable_decode(struct xmpp_push_enable *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_push_enable_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_push_enable_encode(const struct xmpp_push_enable *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_push_enable_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_push_enable *xmpp_iq_push_enable(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_push_enable *)xso_payload(&xmpp_iq_class, o, &xmpp_push_enable_class, NULL);
}

typedef void xmpp_iq_push_enable_handler(
	struct xso_request *request, const struct xmpp_push_enable *o, void *user);

static inline void xmpp_iq_push_enable_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_push_enable_handler *)fn)(request, xmpp_push_enable_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_push_enable(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_push_enable_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_push_enable_class, xmpp_iq_push_enable_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_push_enable(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_push_enable_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_push_enable_answer(
	struct xso_stream *stream, const struct xmpp_push_enable *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_push_enable_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_push_enable_answer *)fn)(stream, xmpp_push_enable_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_push_enable(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_push_enable *o,
	uint64_t timeout, xmpp_iq_push_enable_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_push_enable_any(o), timeout,
		xmpp_iq_push_enable_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <disable xmlns='urn:xmpp:push:0'>
 * No more of it.
 */
struct xmpp_push_disable {
	const char *jid; /* required */
	const char *node; /* absent: all of them */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_push_disable_class;

static inline struct xso_any xmpp_push_disable_any(const struct xmpp_push_disable *o)
{
	struct xso_any any = { &xmpp_push_disable_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_push_disable *xmpp_push_disable_from(struct xso_any any)
{
	return any.cls == &xmpp_push_disable_class ? (const struct xmpp_push_disable *)any.object : NULL;
}

static inline enum xso_status xmpp_push_disable_decode(struct xmpp_push_disable *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_push_disable_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_push_disable_encode(const struct xmpp_push_disable *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_push_disable_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_push_disable *xmpp_iq_push_disable(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_push_disable *)xso_payload(&xmpp_iq_class, o, &xmpp_push_disable_class, NULL);
}

typedef void xmpp_iq_push_disable_handler(
	struct xso_request *request, const struct xmpp_push_disable *o, void *user);

static inline void xmpp_iq_push_disable_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_push_disable_handler *)fn)(request, xmpp_push_disable_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_push_disable(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_push_disable_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_push_disable_class, xmpp_iq_push_disable_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_push_disable(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_push_disable_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_push_disable_answer(
	struct xso_stream *stream, const struct xmpp_push_disable *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_push_disable_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_push_disable_answer *)fn)(stream, xmpp_push_disable_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_push_disable(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_push_disable *o,
	uint64_t timeout, xmpp_iq_push_disable_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_push_disable_any(o), timeout,
		xmpp_iq_push_disable_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <notification xmlns='urn:xmpp:push:0'>
 * Something came: what the server publishes at the push service.
 */
struct xmpp_push_notification {
	/* a summary: how many messages, the last one's sender and text */
	const struct xmpp_data_form *form;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_push_notification_class;

static inline struct xso_any xmpp_push_notification_any(const struct xmpp_push_notification *o)
{
	struct xso_any any = { &xmpp_push_notification_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_push_notification *xmpp_push_notification_from(struct xso_any any)
{
	return any.cls == &xmpp_push_notification_class ? (const struct xmpp_push_notification *)any.object : NULL;
}

static inline enum xso_status xmpp_push_notification_decode(struct xmpp_push_notification *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_push_notification_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_push_notification_encode(const struct xmpp_push_notification *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_push_notification_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_push_notification *xmpp_pubsub_item_push_notification(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_push_notification *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_push_notification_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
