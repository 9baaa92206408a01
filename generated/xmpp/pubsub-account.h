/* Printed by xsoc from pubsub-account.xml: do not edit. */
/* XEP-0376: Pubsub Account Management. */
#ifndef XMPP_PUBSUB_ACCOUNT_H
#define XMPP_PUBSUB_ACCOUNT_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/pubsub-account.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/pubsub-account.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_pubsub_account_module;

/*
 * <pam xmlns='urn:xmpp:pam:0'>
 * A request to a node, which the server passes on and remembers.
 */
struct xmpp_pubsub_account {
	const char *jid; /* required */
	struct xso_any request; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_account_class;

static inline struct xso_any xmpp_pubsub_account_any(const struct xmpp_pubsub_account *o)
{
	struct xso_any any = { &xmpp_pubsub_account_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_pubsub_account *xmpp_pubsub_account_from(struct xso_any any)
{
	return any.cls == &xmpp_pubsub_account_class ? (const struct xmpp_pubsub_account *)any.object : NULL;
}

static inline enum xso_status xmpp_pubsub_account_decode(struct xmpp_pubsub_account *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_pubsub_account_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_pubsub_account_encode(const struct xmpp_pubsub_account *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_pubsub_account_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_pubsub_account *xmpp_iq_pubsub_account(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_pubsub_account *)xso_payload(&xmpp_iq_class, o, &xmpp_pubsub_account_class, NULL);
}

typedef void xmpp_iq_pubsub_account_handler(
	struct xso_request *request, const struct xmpp_pubsub_account *o, void *user);

static inline void xmpp_iq_pubsub_account_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_pubsub_account_handler *)fn)(request, xmpp_pubsub_account_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_pubsub_account(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_pubsub_account_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_pubsub_account_class, xmpp_iq_pubsub_account_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_pubsub_account(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_pubsub_account_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_pubsub_account_answer(
	struct xso_stream *stream, const struct xmpp_pubsub_account *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_pubsub_account_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_pubsub_account_answer *)fn)(stream, xmpp_pubsub_account_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_pubsub_account(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_pubsub_account *o,
	uint64_t timeout, xmpp_iq_pubsub_account_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_pubsub_account_any(o), timeout,
		xmpp_iq_pubsub_account_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_pubsub_account_subscriptions_subscription {
	const char *jid;
	const char *node;
	const char *service; /* jid */
	const char *subid;
	enum xmpp_pubsub_subscription_state subscription;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_account_subscriptions_subscription_class;

/* <subscriptions xmlns='urn:xmpp:pam:0'> */
struct xmpp_pubsub_account_subscriptions {
	const char *ver;
	const struct xmpp_pubsub_account_subscriptions_subscription *subscription;
	size_t n_subscription;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pubsub_account_subscriptions_class;

static inline struct xso_any xmpp_pubsub_account_subscriptions_any(const struct xmpp_pubsub_account_subscriptions *o)
{
	struct xso_any any = { &xmpp_pubsub_account_subscriptions_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_pubsub_account_subscriptions *xmpp_pubsub_account_subscriptions_from(struct xso_any any)
{
	return any.cls == &xmpp_pubsub_account_subscriptions_class ? (const struct xmpp_pubsub_account_subscriptions *)any.object : NULL;
}

static inline enum xso_status xmpp_pubsub_account_subscriptions_decode(struct xmpp_pubsub_account_subscriptions *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_pubsub_account_subscriptions_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_pubsub_account_subscriptions_encode(const struct xmpp_pubsub_account_subscriptions *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_pubsub_account_subscriptions_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_pubsub_account_subscriptions *xmpp_iq_pubsub_account_subscriptions(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_pubsub_account_subscriptions *)xso_payload(&xmpp_iq_class, o, &xmpp_pubsub_account_subscriptions_class, NULL);
}

typedef void xmpp_iq_pubsub_account_subscriptions_handler(
	struct xso_request *request, const struct xmpp_pubsub_account_subscriptions *o, void *user);

static inline void xmpp_iq_pubsub_account_subscriptions_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_pubsub_account_subscriptions_handler *)fn)(request, xmpp_pubsub_account_subscriptions_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_pubsub_account_subscriptions(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_pubsub_account_subscriptions_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_pubsub_account_subscriptions_class, xmpp_iq_pubsub_account_subscriptions_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_pubsub_account_subscriptions(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_pubsub_account_subscriptions_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_pubsub_account_subscriptions_answer(
	struct xso_stream *stream, const struct xmpp_pubsub_account_subscriptions *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_pubsub_account_subscriptions_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_pubsub_account_subscriptions_answer *)fn)(stream, xmpp_pubsub_account_subscriptions_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_pubsub_account_subscriptions(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_pubsub_account_subscriptions *o,
	uint64_t timeout, xmpp_iq_pubsub_account_subscriptions_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_pubsub_account_subscriptions_any(o), timeout,
		xmpp_iq_pubsub_account_subscriptions_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
