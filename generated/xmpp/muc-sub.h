/* Printed by xsoc from muc-sub.xml: do not edit. */
/* MUC/Sub: rooms that are subscribed to, of ejabberd. */
#ifndef XMPP_MUC_SUB_H
#define XMPP_MUC_SUB_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/muc-sub.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/muc-sub.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_muc_sub_module;

/*
 * <subscribe xmlns='urn:xmpp:mucsub:0'>
 * Asks a room for its events, from now on and without joining it; in an event, who has.
 */
struct xmpp_muc_sub_subscribe {
	const char *jid; /* who is subscribed, where it is not the sender */
	const char *nick;
	const char *password; /* secret */
	const char *const *event;
	size_t n_event;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_sub_subscribe_class;

static inline struct xso_any xmpp_muc_sub_subscribe_any(const struct xmpp_muc_sub_subscribe *o)
{
	struct xso_any any = { &xmpp_muc_sub_subscribe_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_sub_subscribe *xmpp_muc_sub_subscribe_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_sub_subscribe_class ? (const struct xmpp_muc_sub_subscribe *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_sub_subscribe_decode(struct xmpp_muc_sub_subscribe *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_sub_subscribe_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_sub_subscribe_encode(const struct xmpp_muc_sub_subscribe *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_sub_subscribe_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_sub_subscribe *xmpp_iq_muc_sub_subscribe(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_sub_subscribe *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_sub_subscribe_class, NULL);
}

typedef void xmpp_iq_muc_sub_subscribe_handler(
	struct xso_request *request, const struct xmpp_muc_sub_subscribe *o, void *user);

static inline void xmpp_iq_muc_sub_subscribe_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_sub_subscribe_handler *)fn)(request, xmpp_muc_sub_subscribe_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_sub_subscribe(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_sub_subscribe_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_sub_subscribe_class, xmpp_iq_muc_sub_subscribe_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_sub_subscribe(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_sub_subscribe_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_sub_subscribe_answer(
	struct xso_stream *stream, const struct xmpp_muc_sub_subscribe *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_sub_subscribe_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_sub_subscribe_answer *)fn)(stream, xmpp_muc_sub_subscribe_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_sub_subscribe(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_sub_subscribe *o,
	uint64_t timeout, xmpp_iq_muc_sub_subscribe_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_sub_subscribe_any(o), timeout,
		xmpp_iq_muc_sub_subscribe_call_answer, (xso_function *)fn, user, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_muc_sub_subscribe *xmpp_pubsub_item_muc_sub_subscribe(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_muc_sub_subscribe *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_muc_sub_subscribe_class, NULL);
}

/* <unsubscribe xmlns='urn:xmpp:mucsub:0'> */
struct xmpp_muc_sub_unsubscribe {
	const char *jid;
	const char *nick;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_sub_unsubscribe_class;

static inline struct xso_any xmpp_muc_sub_unsubscribe_any(const struct xmpp_muc_sub_unsubscribe *o)
{
	struct xso_any any = { &xmpp_muc_sub_unsubscribe_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_sub_unsubscribe *xmpp_muc_sub_unsubscribe_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_sub_unsubscribe_class ? (const struct xmpp_muc_sub_unsubscribe *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_sub_unsubscribe_decode(struct xmpp_muc_sub_unsubscribe *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_sub_unsubscribe_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_sub_unsubscribe_encode(const struct xmpp_muc_sub_unsubscribe *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_sub_unsubscribe_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_sub_unsubscribe *xmpp_iq_muc_sub_unsubscribe(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_sub_unsubscribe *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_sub_unsubscribe_class, NULL);
}

typedef void xmpp_iq_muc_sub_unsubscribe_handler(
	struct xso_request *request, const struct xmpp_muc_sub_unsubscribe *o, void *user);

static inline void xmpp_iq_muc_sub_unsubscribe_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_sub_unsubscribe_handler *)fn)(request, xmpp_muc_sub_unsubscribe_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_sub_unsubscribe(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_sub_unsubscribe_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_sub_unsubscribe_class, xmpp_iq_muc_sub_unsubscribe_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_sub_unsubscribe(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_sub_unsubscribe_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_sub_unsubscribe_answer(
	struct xso_stream *stream, const struct xmpp_muc_sub_unsubscribe *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_sub_unsubscribe_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_sub_unsubscribe_answer *)fn)(stream, xmpp_muc_sub_unsubscribe_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_sub_unsubscribe(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_sub_unsubscribe *o,
	uint64_t timeout, xmpp_iq_muc_sub_unsubscribe_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_sub_unsubscribe_any(o), timeout,
		xmpp_iq_muc_sub_unsubscribe_call_answer, (xso_function *)fn, user, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_muc_sub_unsubscribe *xmpp_pubsub_item_muc_sub_unsubscribe(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_muc_sub_unsubscribe *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_muc_sub_unsubscribe_class, NULL);
}

struct xmpp_muc_sub_subscriptions_subscription {
	const char *jid;
	const char *nick;
	const char *const *event;
	size_t n_event;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_sub_subscriptions_subscription_class;

/*
 * <subscriptions xmlns='urn:xmpp:mucsub:0'>
 * Asks who is subscribed to a room, or to which rooms one is, and is the answer.
 */
struct xmpp_muc_sub_subscriptions {
	const struct xmpp_muc_sub_subscriptions_subscription *subscription;
	size_t n_subscription;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_sub_subscriptions_class;

static inline struct xso_any xmpp_muc_sub_subscriptions_any(const struct xmpp_muc_sub_subscriptions *o)
{
	struct xso_any any = { &xmpp_muc_sub_subscriptions_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_sub_subscriptions *xmpp_muc_sub_subscriptions_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_sub_subscriptions_class ? (const struct xmpp_muc_sub_subscriptions *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_sub_subscriptions_decode(struct xmpp_muc_sub_subscriptions *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_sub_subscriptions_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_sub_subscriptions_encode(const struct xmpp_muc_sub_subscriptions *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_sub_subscriptions_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_sub_subscriptions *xmpp_iq_muc_sub_subscriptions(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_sub_subscriptions *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_sub_subscriptions_class, NULL);
}

typedef void xmpp_iq_muc_sub_subscriptions_handler(
	struct xso_request *request, const struct xmpp_muc_sub_subscriptions *o, void *user);

static inline void xmpp_iq_muc_sub_subscriptions_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_sub_subscriptions_handler *)fn)(request, xmpp_muc_sub_subscriptions_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_sub_subscriptions(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_sub_subscriptions_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_sub_subscriptions_class, xmpp_iq_muc_sub_subscriptions_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_sub_subscriptions(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_sub_subscriptions_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_sub_subscriptions_answer(
	struct xso_stream *stream, const struct xmpp_muc_sub_subscriptions *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_sub_subscriptions_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_sub_subscriptions_answer *)fn)(stream, xmpp_muc_sub_subscriptions_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_sub_subscriptions(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_sub_subscriptions *o,
	uint64_t timeout, xmpp_iq_muc_sub_subscriptions_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_sub_subscriptions_any(o), timeout,
		xmpp_iq_muc_sub_subscriptions_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
