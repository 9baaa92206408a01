/* Printed by xsoc from metacontacts.xml: do not edit. */
/* XEP-0209: Metacontacts. */
#ifndef XMPP_METACONTACTS_H
#define XMPP_METACONTACTS_H

#include <xmpp/private.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/metacontacts.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/metacontacts.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_metacontacts_module;

struct xmpp_metacontacts_meta {
	const char *jid;
	uint32_t order; /* the least comes first */
	bool has_order;
	const char *tag; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_metacontacts_meta_class;

/*
 * <storage xmlns='storage:metacontacts'>
 * Which contacts are one person: those that have one tag.
 */
struct xmpp_metacontacts {
	const struct xmpp_metacontacts_meta *meta;
	size_t n_meta;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_metacontacts_class;

static inline struct xso_any xmpp_metacontacts_any(const struct xmpp_metacontacts *o)
{
	struct xso_any any = { &xmpp_metacontacts_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_metacontacts *xmpp_metacontacts_from(struct xso_any any)
{
	return any.cls == &xmpp_metacontacts_class ? (const struct xmpp_metacontacts *)any.object : NULL;
}

static inline enum xso_status xmpp_metacontacts_decode(struct xmpp_metacontacts *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_metacontacts_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_metacontacts_encode(const struct xmpp_metacontacts *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_metacontacts_class, o, ns, writer, error);
}

/* In a private. NULL: none. */
static inline const struct xmpp_metacontacts *xmpp_private_metacontacts(
	const struct xmpp_private *o)
{
	return (const struct xmpp_metacontacts *)xso_payload(&xmpp_private_class, o, &xmpp_metacontacts_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
