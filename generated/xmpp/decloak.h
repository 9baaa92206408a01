/* Printed by xsoc from decloak.xml: do not edit. */
/* XEP-0276: Presence Decloaking. */
#ifndef XMPP_DECLOAK_H
#define XMPP_DECLOAK_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/decloak.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/decloak.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_decloak_module;

/*
 * <decloak xmlns='urn:xmpp:decloak:0'>
 * Asks for presence for a while; in what answers, this is why.
 */
struct xmpp_decloak {
	const char *reason; /* media, text … */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_decloak_class;

static inline struct xso_any xmpp_decloak_any(const struct xmpp_decloak *o)
{
	struct xso_any any = { &xmpp_decloak_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_decloak *xmpp_decloak_from(struct xso_any any)
{
	return any.cls == &xmpp_decloak_class ? (const struct xmpp_decloak *)any.object : NULL;
}

static inline enum xso_status xmpp_decloak_decode(struct xmpp_decloak *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_decloak_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_decloak_encode(const struct xmpp_decloak *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_decloak_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_decloak *xmpp_presence_decloak(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_decloak *)xso_payload(&xmpp_presence_class, o, &xmpp_decloak_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
