/* Printed by xsoc from bookmark.xml: do not edit. */
/* XEP-0402: PEP Native Bookmarks. */
#ifndef XMPP_BOOKMARK_H
#define XMPP_BOOKMARK_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/bookmark.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/bookmark.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_bookmark_module;

/*
 * <conference xmlns='urn:xmpp:bookmarks:1'> and others
 * One room, whose address is the id of the item.
 */
struct xmpp_bookmark {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *name;
	bool autojoin;
	const char *nick;
	const char *password; /* secret */
	bool has_extensions; /* Not to be lost when the bookmark is published again. */
	const struct xso_any *extension; /* known and unknown, in order */
	size_t n_extension;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bookmark_class;

static inline struct xso_any xmpp_bookmark_any(const struct xmpp_bookmark *o)
{
	struct xso_any any = { &xmpp_bookmark_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bookmark *xmpp_bookmark_from(struct xso_any any)
{
	return any.cls == &xmpp_bookmark_class ? (const struct xmpp_bookmark *)any.object : NULL;
}

static inline enum xso_status xmpp_bookmark_decode(struct xmpp_bookmark *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bookmark_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bookmark_encode(const struct xmpp_bookmark *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bookmark_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_bookmark *xmpp_pubsub_item_bookmark(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_bookmark *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_bookmark_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
