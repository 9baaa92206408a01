/* Printed by xsoc from idle.xml: do not edit. */
/* XEP-0319: Last User Interaction in Presence. */
#ifndef XMPP_IDLE_H
#define XMPP_IDLE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/idle.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/idle.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_idle_module;

/* <idle xmlns='urn:xmpp:idle:1'> */
struct xmpp_idle {
	struct xso_datetime since; /* datetime, required */
	bool has_since;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_idle_class;

static inline struct xso_any xmpp_idle_any(const struct xmpp_idle *o)
{
	struct xso_any any = { &xmpp_idle_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_idle *xmpp_idle_from(struct xso_any any)
{
	return any.cls == &xmpp_idle_class ? (const struct xmpp_idle *)any.object : NULL;
}

static inline enum xso_status xmpp_idle_decode(struct xmpp_idle *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_idle_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_idle_encode(const struct xmpp_idle *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_idle_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_idle *xmpp_presence_idle(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_idle *)xso_payload(&xmpp_presence_class, o, &xmpp_idle_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
