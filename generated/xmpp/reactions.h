/* Printed by xsoc from reactions.xml: do not edit. */
/* XEP-0444: Message Reactions. */
#ifndef XMPP_REACTIONS_H
#define XMPP_REACTIONS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/reactions.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/reactions.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_reactions_module;

/*
 * <reactions xmlns='urn:xmpp:reactions:0'>
 * All reactions of the sender to a message now, in place of his earlier ones; without any:
 * none any more.
 */
struct xmpp_reactions {
	/* required, of the message; in a group chat its stanza-id, given by the room */
	const char *id;
	const char *const *reaction; /* token, an emoji each */
	size_t n_reaction;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_reactions_class;

static inline struct xso_any xmpp_reactions_any(const struct xmpp_reactions *o)
{
	struct xso_any any = { &xmpp_reactions_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_reactions *xmpp_reactions_from(struct xso_any any)
{
	return any.cls == &xmpp_reactions_class ? (const struct xmpp_reactions *)any.object : NULL;
}

static inline enum xso_status xmpp_reactions_decode(struct xmpp_reactions *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_reactions_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_reactions_encode(const struct xmpp_reactions *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_reactions_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_reactions *xmpp_message_reactions(
	const struct xmpp_message *o)
{
	return (const struct xmpp_reactions *)xso_payload(&xmpp_message_class, o, &xmpp_reactions_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
