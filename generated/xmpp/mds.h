/* Printed by xsoc from mds.xml: do not edit. */
/* XEP-0490: Message Displayed Synchronization. */
#ifndef XMPP_MDS_H
#define XMPP_MDS_H

#include <xmpp/pubsub.h>
#include <xmpp/stanza-id.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mds.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mds.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mds_module;

/*
 * <displayed xmlns='urn:xmpp:mds:displayed:0'>
 * The chat was read up to that message; whose it is, is the id of the item.
 */
struct xmpp_mds_displayed {
	const struct xmpp_stanza_id *stanza_id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mds_displayed_class;

static inline struct xso_any xmpp_mds_displayed_any(const struct xmpp_mds_displayed *o)
{
	struct xso_any any = { &xmpp_mds_displayed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mds_displayed *xmpp_mds_displayed_from(struct xso_any any)
{
	return any.cls == &xmpp_mds_displayed_class ? (const struct xmpp_mds_displayed *)any.object : NULL;
}

static inline enum xso_status xmpp_mds_displayed_decode(struct xmpp_mds_displayed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mds_displayed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mds_displayed_encode(const struct xmpp_mds_displayed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mds_displayed_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_mds_displayed *xmpp_pubsub_item_mds_displayed(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_mds_displayed *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_mds_displayed_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
