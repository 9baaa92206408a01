/* Printed by xsoc from roster-items.xml: do not edit. */
/* XEP-0093: Roster Item Exchange. */
#ifndef XMPP_ROSTER_ITEMS_H
#define XMPP_ROSTER_ITEMS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/roster-items.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/roster-items.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_roster_items_module;

struct xmpp_roster_items_item {
	const char *jid; /* required */
	const char *name;
	const char *const *group;
	size_t n_group;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_roster_items_item_class;

/*
 * <x xmlns='jabber:x:roster'>
 * Contacts sent to somebody; XEP-0144 came after it.
 */
struct xmpp_roster_items {
	const struct xmpp_roster_items_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_roster_items_class;

static inline struct xso_any xmpp_roster_items_any(const struct xmpp_roster_items *o)
{
	struct xso_any any = { &xmpp_roster_items_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_roster_items *xmpp_roster_items_from(struct xso_any any)
{
	return any.cls == &xmpp_roster_items_class ? (const struct xmpp_roster_items *)any.object : NULL;
}

static inline enum xso_status xmpp_roster_items_decode(struct xmpp_roster_items *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_roster_items_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_roster_items_encode(const struct xmpp_roster_items *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_roster_items_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_roster_items *xmpp_message_roster_items(
	const struct xmpp_message *o)
{
	return (const struct xmpp_roster_items *)xso_payload(&xmpp_message_class, o, &xmpp_roster_items_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
