/* Printed by xsoc from queueing.xml: do not edit. */
/* XEP-0254: PubSub Queueing. */
#ifndef XMPP_QUEUEING_H
#define XMPP_QUEUEING_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/queueing.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/queueing.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_queueing_module;

/*
 * <unlock xmlns='urn:xmpp:pubsub:queueing:0'> and others
 * An item goes back to the queue.
 */
struct xmpp_queue_unlock {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *id;
	const char *node;
	const struct xmpp_pubsub_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_queue_unlock_class;

static inline struct xso_any xmpp_queue_unlock_any(const struct xmpp_queue_unlock *o)
{
	struct xso_any any = { &xmpp_queue_unlock_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_queue_unlock *xmpp_queue_unlock_from(struct xso_any any)
{
	return any.cls == &xmpp_queue_unlock_class ? (const struct xmpp_queue_unlock *)any.object : NULL;
}

static inline enum xso_status xmpp_queue_unlock_decode(struct xmpp_queue_unlock *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_queue_unlock_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_queue_unlock_encode(const struct xmpp_queue_unlock *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_queue_unlock_class, o, ns, writer, error);
}

/* In a pubsub. NULL: none. */
static inline const struct xmpp_queue_unlock *xmpp_pubsub_queue_unlock(
	const struct xmpp_pubsub *o)
{
	return (const struct xmpp_queue_unlock *)xso_payload(&xmpp_pubsub_class, o, &xmpp_queue_unlock_class, NULL);
}

/* In a pubsub-event-items. NULL: none. */
static inline const struct xmpp_queue_unlock *xmpp_pubsub_event_items_queue_unlock(
	const struct xmpp_pubsub_event_items *o)
{
	return (const struct xmpp_queue_unlock *)xso_payload(&xmpp_pubsub_event_items_class, o, &xmpp_queue_unlock_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
