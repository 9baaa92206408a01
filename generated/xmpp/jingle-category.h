/* Printed by xsoc from jingle-category.xml: do not edit. */
/* XEP-0507: Jingle Content Category. */
#ifndef XMPP_JINGLE_CATEGORY_H
#define XMPP_JINGLE_CATEGORY_H

#include <xmpp/jingle-rtp.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-category.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-category.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_category_module;

/* <category xmlns='urn:xmpp:jingle:apps:category:0'> */
struct xmpp_jingle_category {
	const char *name;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_category_class;

static inline struct xso_any xmpp_jingle_category_any(const struct xmpp_jingle_category *o)
{
	struct xso_any any = { &xmpp_jingle_category_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_category *xmpp_jingle_category_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_category_class ? (const struct xmpp_jingle_category *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_category_decode(struct xmpp_jingle_category *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_category_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_category_encode(const struct xmpp_jingle_category *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_category_class, o, ns, writer, error);
}

/* In a rtp-description. NULL: none. */
static inline const struct xmpp_jingle_category *xmpp_rtp_description_jingle_category(
	const struct xmpp_rtp_description *o)
{
	return (const struct xmpp_jingle_category *)xso_payload(&xmpp_rtp_description_class, o, &xmpp_jingle_category_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
