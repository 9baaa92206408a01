/* Printed by xsoc from public-subscriptions.xml: do not edit. */
/* XEP-0465: Pubsub Public Subscriptions. */
#ifndef XMPP_PUBLIC_SUBSCRIPTIONS_H
#define XMPP_PUBLIC_SUBSCRIPTIONS_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/public-subscriptions.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/public-subscriptions.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_public_subscriptions_module;

/*
 * <public xmlns='urn:xmpp:pps:0'>
 * In a subscription: everybody may know of it.
 */
struct xmpp_public_subscription_mark {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_public_subscription_mark_class;

static inline struct xso_any xmpp_public_subscription_mark_any(const struct xmpp_public_subscription_mark *o)
{
	struct xso_any any = { &xmpp_public_subscription_mark_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_public_subscription_mark *xmpp_public_subscription_mark_from(struct xso_any any)
{
	return any.cls == &xmpp_public_subscription_mark_class ? (const struct xmpp_public_subscription_mark *)any.object : NULL;
}

static inline enum xso_status xmpp_public_subscription_mark_decode(struct xmpp_public_subscription_mark *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_public_subscription_mark_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_public_subscription_mark_encode(const struct xmpp_public_subscription_mark *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_public_subscription_mark_class, o, ns, writer, error);
}

/* In a pubsub-subscribe. NULL: none. */
static inline const struct xmpp_public_subscription_mark *xmpp_pubsub_subscribe_public_subscription_mark(
	const struct xmpp_pubsub_subscribe *o)
{
	return (const struct xmpp_public_subscription_mark *)xso_payload(&xmpp_pubsub_subscribe_class, o, &xmpp_public_subscription_mark_class, NULL);
}

/* In a pubsub-subscription. NULL: none. */
static inline const struct xmpp_public_subscription_mark *xmpp_pubsub_subscription_public_subscription_mark(
	const struct xmpp_pubsub_subscription *o)
{
	return (const struct xmpp_public_subscription_mark *)xso_payload(&xmpp_pubsub_subscription_class, o, &xmpp_public_subscription_mark_class, NULL);
}

/*
 * <subscription xmlns='urn:xmpp:pps:0'>
 * At a node of somebody: what he is subscribed to.
 */
struct xmpp_public_subscription {
	const char *jid; /* required */
	const char *node; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_public_subscription_class;

static inline struct xso_any xmpp_public_subscription_any(const struct xmpp_public_subscription *o)
{
	struct xso_any any = { &xmpp_public_subscription_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_public_subscription *xmpp_public_subscription_from(struct xso_any any)
{
	return any.cls == &xmpp_public_subscription_class ? (const struct xmpp_public_subscription *)any.object : NULL;
}

static inline enum xso_status xmpp_public_subscription_decode(struct xmpp_public_subscription *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_public_subscription_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_public_subscription_encode(const struct xmpp_public_subscription *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_public_subscription_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_public_subscription *xmpp_pubsub_item_public_subscription(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_public_subscription *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_public_subscription_class, NULL);
}

/*
 * <subscriber xmlns='urn:xmpp:pps:0'>
 * Who is subscribed to a node.
 */
struct xmpp_public_subscriber {
	const char *jid; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_public_subscriber_class;

static inline struct xso_any xmpp_public_subscriber_any(const struct xmpp_public_subscriber *o)
{
	struct xso_any any = { &xmpp_public_subscriber_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_public_subscriber *xmpp_public_subscriber_from(struct xso_any any)
{
	return any.cls == &xmpp_public_subscriber_class ? (const struct xmpp_public_subscriber *)any.object : NULL;
}

static inline enum xso_status xmpp_public_subscriber_decode(struct xmpp_public_subscriber *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_public_subscriber_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_public_subscriber_encode(const struct xmpp_public_subscriber *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_public_subscriber_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_public_subscriber *xmpp_pubsub_item_public_subscriber(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_public_subscriber *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_public_subscriber_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
