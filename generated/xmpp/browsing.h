/* Printed by xsoc from browsing.xml: do not edit. */
/* XEP-0195: User Browsing. */
#ifndef XMPP_BROWSING_H
#define XMPP_BROWSING_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/browsing.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/browsing.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_browsing_module;

/*
 * <page xmlns='urn:xmpp:browsing:0'>
 * The page that somebody looks at. Empty: none any more.
 */
struct xmpp_browsed_page {
	const char *title;
	const char *description;
	const char *keywords;
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_browsed_page_class;

static inline struct xso_any xmpp_browsed_page_any(const struct xmpp_browsed_page *o)
{
	struct xso_any any = { &xmpp_browsed_page_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_browsed_page *xmpp_browsed_page_from(struct xso_any any)
{
	return any.cls == &xmpp_browsed_page_class ? (const struct xmpp_browsed_page *)any.object : NULL;
}

static inline enum xso_status xmpp_browsed_page_decode(struct xmpp_browsed_page *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_browsed_page_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_browsed_page_encode(const struct xmpp_browsed_page *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_browsed_page_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_browsed_page *xmpp_pubsub_item_browsed_page(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_browsed_page *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_browsed_page_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
