/* Printed by xsoc from stored-subscriptions.xml: do not edit. */
/* XEP-0173: Pubsub Subscription Storage. */
#ifndef XMPP_STORED_SUBSCRIPTIONS_H
#define XMPP_STORED_SUBSCRIPTIONS_H

#include <xmpp/private.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/stored-subscriptions.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/stored-subscriptions.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_stored_subscriptions_module;

struct xmpp_stored_subscriptions_subscription {
	const char *jid;
	const char *node;
	const char *resource;
	enum xmpp_pubsub_subscription_state subscription;
	const char *targetns;
	const char *user;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_stored_subscriptions_subscription_class;

/*
 * <subscriptions xmlns='storage:pubsubs'>
 * Nodes that a user is subscribed to, stored as a whole.
 */
struct xmpp_stored_subscriptions {
	const struct xmpp_stored_subscriptions_subscription *subscription;
	size_t n_subscription;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_stored_subscriptions_class;

static inline struct xso_any xmpp_stored_subscriptions_any(const struct xmpp_stored_subscriptions *o)
{
	struct xso_any any = { &xmpp_stored_subscriptions_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_stored_subscriptions *xmpp_stored_subscriptions_from(struct xso_any any)
{
	return any.cls == &xmpp_stored_subscriptions_class ? (const struct xmpp_stored_subscriptions *)any.object : NULL;
}

static inline enum xso_status xmpp_stored_subscriptions_decode(struct xmpp_stored_subscriptions *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_stored_subscriptions_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_stored_subscriptions_encode(const struct xmpp_stored_subscriptions *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_stored_subscriptions_class, o, ns, writer, error);
}

/* In a private. NULL: none. */
static inline const struct xmpp_stored_subscriptions *xmpp_private_stored_subscriptions(
	const struct xmpp_private *o)
{
	return (const struct xmpp_stored_subscriptions *)xso_payload(&xmpp_private_class, o, &xmpp_stored_subscriptions_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
