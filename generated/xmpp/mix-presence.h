/* Printed by xsoc from mix-presence.xml: do not edit. */
/* XEP-0403: MIX: Presence Support. */
#ifndef XMPP_MIX_PRESENCE_H
#define XMPP_MIX_PRESENCE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mix-presence.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mix-presence.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mix_presence_module;

/*
 * <mix xmlns='urn:xmpp:mix:presence:0'>
 * Whose presence it is.
 */
struct xmpp_mix_presence {
	const char *nick;
	const char *jid;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mix_presence_class;

static inline struct xso_any xmpp_mix_presence_any(const struct xmpp_mix_presence *o)
{
	struct xso_any any = { &xmpp_mix_presence_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mix_presence *xmpp_mix_presence_from(struct xso_any any)
{
	return any.cls == &xmpp_mix_presence_class ? (const struct xmpp_mix_presence *)any.object : NULL;
}

static inline enum xso_status xmpp_mix_presence_decode(struct xmpp_mix_presence *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mix_presence_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mix_presence_encode(const struct xmpp_mix_presence *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mix_presence_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_mix_presence *xmpp_presence_mix_presence(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_mix_presence *)xso_payload(&xmpp_presence_class, o, &xmpp_mix_presence_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
