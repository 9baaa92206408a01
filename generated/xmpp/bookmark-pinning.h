/* Printed by xsoc from bookmark-pinning.xml: do not edit. */
/* XEP-0469: Bookmark Pinning. */
#ifndef XMPP_BOOKMARK_PINNING_H
#define XMPP_BOOKMARK_PINNING_H

#include <xmpp/bookmark.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/bookmark-pinning.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/bookmark-pinning.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_bookmark_pinning_module;

/*
 * <pinned xmlns='urn:xmpp:bookmarks-pinning:0'>
 * Among the extensions of a bookmark: shown before those that are not pinned.
 */
struct xmpp_bookmark_pinned {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bookmark_pinned_class;

static inline struct xso_any xmpp_bookmark_pinned_any(const struct xmpp_bookmark_pinned *o)
{
	struct xso_any any = { &xmpp_bookmark_pinned_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bookmark_pinned *xmpp_bookmark_pinned_from(struct xso_any any)
{
	return any.cls == &xmpp_bookmark_pinned_class ? (const struct xmpp_bookmark_pinned *)any.object : NULL;
}

static inline enum xso_status xmpp_bookmark_pinned_decode(struct xmpp_bookmark_pinned *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bookmark_pinned_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bookmark_pinned_encode(const struct xmpp_bookmark_pinned *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bookmark_pinned_class, o, ns, writer, error);
}

/* In a bookmark. NULL: none. */
static inline const struct xmpp_bookmark_pinned *xmpp_bookmark_bookmark_pinned(
	const struct xmpp_bookmark *o)
{
	return (const struct xmpp_bookmark_pinned *)xso_payload(&xmpp_bookmark_class, o, &xmpp_bookmark_pinned_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
