/* Printed by xsoc from moved.xml: do not edit. */
/* XEP-0283: Moved. */
#ifndef XMPP_MOVED_H
#define XMPP_MOVED_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/moved.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/moved.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_moved_module;

/*
 * <moved xmlns='urn:xmpp:moved:1'> and others
 * In presence: who the sender was; believe it only when the item of the old account says
 * the same the other way.
 */
struct xmpp_moved {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *old_jid; /* jid */
	const char *new_jid; /* jid */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_moved_class;

static inline struct xso_any xmpp_moved_any(const struct xmpp_moved *o)
{
	struct xso_any any = { &xmpp_moved_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_moved *xmpp_moved_from(struct xso_any any)
{
	return any.cls == &xmpp_moved_class ? (const struct xmpp_moved *)any.object : NULL;
}

static inline enum xso_status xmpp_moved_decode(struct xmpp_moved *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_moved_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_moved_encode(const struct xmpp_moved *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_moved_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_moved *xmpp_presence_moved(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_moved *)xso_payload(&xmpp_presence_class, o, &xmpp_moved_class, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_moved *xmpp_pubsub_item_moved(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_moved *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_moved_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
