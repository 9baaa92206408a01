/* Printed by xsoc from physical-location.xml: do not edit. */
/* XEP-0112: User Physical Location. */
#ifndef XMPP_PHYSICAL_LOCATION_H
#define XMPP_PHYSICAL_LOCATION_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/physical-location.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/physical-location.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_physical_location_module;

/*
 * <physloc xmlns='http://jabber.org/protocol/physloc'>
 * XEP-0080 came after it.
 */
struct xmpp_physical_location {
	const char *lang;
	const char *country;
	const char *region;
	const char *locality;
	const char *area;
	const char *street;
	const char *building;
	const char *floor;
	const char *room;
	const char *postalcode;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_physical_location_class;

static inline struct xso_any xmpp_physical_location_any(const struct xmpp_physical_location *o)
{
	struct xso_any any = { &xmpp_physical_location_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_physical_location *xmpp_physical_location_from(struct xso_any any)
{
	return any.cls == &xmpp_physical_location_class ? (const struct xmpp_physical_location *)any.object : NULL;
}

static inline enum xso_status xmpp_physical_location_decode(struct xmpp_physical_location *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_physical_location_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_physical_location_encode(const struct xmpp_physical_location *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_physical_location_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_physical_location *xmpp_pubsub_item_physical_location(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_physical_location *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_physical_location_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
