/* Printed by xsoc from order-by.xml: do not edit. */
/* XEP-0413: Order-By. */
#ifndef XMPP_ORDER_BY_H
#define XMPP_ORDER_BY_H

#include <xmpp/mam.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/order-by.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/order-by.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_order_by_module;

/*
 * <order xmlns='urn:xmpp:order-by:1'>
 * In which order items or messages are wanted. The first one counts most.
 */
struct xmpp_order {
	const char *by; /* required, creation, modification, or a field in Clark notation */
	bool desc; /* the latest, or the greatest, first */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_order_class;

static inline struct xso_any xmpp_order_any(const struct xmpp_order *o)
{
	struct xso_any any = { &xmpp_order_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_order *xmpp_order_from(struct xso_any any)
{
	return any.cls == &xmpp_order_class ? (const struct xmpp_order *)any.object : NULL;
}

static inline enum xso_status xmpp_order_decode(struct xmpp_order *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_order_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_order_encode(const struct xmpp_order *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_order_class, o, ns, writer, error);
}

/* In a pubsub: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_order *xmpp_pubsub_order(
	const struct xmpp_pubsub *o, size_t *at)
{
	return (const struct xmpp_order *)xso_payload(&xmpp_pubsub_class, o, &xmpp_order_class, at);
}

/* In a mam-query: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_order *xmpp_mam_query_order(
	const struct xmpp_mam_query *o, size_t *at)
{
	return (const struct xmpp_order *)xso_payload(&xmpp_mam_query_class, o, &xmpp_order_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
