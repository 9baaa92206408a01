/* Printed by xsoc from jingle-grouping.xml: do not edit. */
/* XEP-0338: Jingle Grouping Framework. */
#ifndef XMPP_JINGLE_GROUPING_H
#define XMPP_JINGLE_GROUPING_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-grouping.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-grouping.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_grouping_module;

/* <group xmlns='urn:xmpp:jingle:apps:grouping:0'> */
struct xmpp_jingle_group {
	const char *semantics;
	const char *const *content;
	size_t n_content;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_group_class;

static inline struct xso_any xmpp_jingle_group_any(const struct xmpp_jingle_group *o)
{
	struct xso_any any = { &xmpp_jingle_group_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_group *xmpp_jingle_group_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_group_class ? (const struct xmpp_jingle_group *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_group_decode(struct xmpp_jingle_group *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_group_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_group_encode(const struct xmpp_jingle_group *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_group_class, o, ns, writer, error);
}

/* In a jingle: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_jingle_group *xmpp_jingle_jingle_group(
	const struct xmpp_jingle *o, size_t *at)
{
	return (const struct xmpp_jingle_group *)xso_payload(&xmpp_jingle_class, o, &xmpp_jingle_group_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
