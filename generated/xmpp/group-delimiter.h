/* Printed by xsoc from group-delimiter.xml: do not edit. */
/* XEP-0083: Nested Roster Groups. */
#ifndef XMPP_GROUP_DELIMITER_H
#define XMPP_GROUP_DELIMITER_H

#include <xmpp/private.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/group-delimiter.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/group-delimiter.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_group_delimiter_module;

/*
 * <roster xmlns='roster:delimiter'>
 * What stands between the names of nested groups. Absent: there are none.
 */
struct xmpp_group_delimiter {
	const char *delimiter;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_group_delimiter_class;

static inline struct xso_any xmpp_group_delimiter_any(const struct xmpp_group_delimiter *o)
{
	struct xso_any any = { &xmpp_group_delimiter_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_group_delimiter *xmpp_group_delimiter_from(struct xso_any any)
{
	return any.cls == &xmpp_group_delimiter_class ? (const struct xmpp_group_delimiter *)any.object : NULL;
}

static inline enum xso_status xmpp_group_delimiter_decode(struct xmpp_group_delimiter *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_group_delimiter_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_group_delimiter_encode(const struct xmpp_group_delimiter *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_group_delimiter_class, o, ns, writer, error);
}

/* In a private. NULL: none. */
static inline const struct xmpp_group_delimiter *xmpp_private_group_delimiter(
	const struct xmpp_private *o)
{
	return (const struct xmpp_group_delimiter *)xso_payload(&xmpp_private_class, o, &xmpp_group_delimiter_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
