/* Printed by xsoc from subscription-items.xml: do not edit. */
/* XEP-0330: Pubsub Subscription. */
#ifndef XMPP_SUBSCRIPTION_ITEMS_H
#define XMPP_SUBSCRIPTION_ITEMS_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/subscription-items.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/subscription-items.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_subscription_items_module;

/*
 * <subscription xmlns='urn:xmpp:pubsub:subscription:0'>
 * A node that somebody is subscribed to, for others to see.
 */
struct xmpp_subscription_item {
	const char *node; /* required */
	const char *server; /* jid, required */
	const char *title;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_subscription_item_class;

static inline struct xso_any xmpp_subscription_item_any(const struct xmpp_subscription_item *o)
{
	struct xso_any any = { &xmpp_subscription_item_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_subscription_item *xmpp_subscription_item_from(struct xso_any any)
{
	return any.cls == &xmpp_subscription_item_class ? (const struct xmpp_subscription_item *)any.object : NULL;
}

static inline enum xso_status xmpp_subscription_item_decode(struct xmpp_subscription_item *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_subscription_item_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_subscription_item_encode(const struct xmpp_subscription_item *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_subscription_item_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_subscription_item *xmpp_pubsub_item_subscription_item(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_subscription_item *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_subscription_item_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
