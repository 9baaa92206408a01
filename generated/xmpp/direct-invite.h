/* Printed by xsoc from direct-invite.xml: do not edit. */
/* XEP-0249: Direct MUC Invitations. */
#ifndef XMPP_DIRECT_INVITE_H
#define XMPP_DIRECT_INVITE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/direct-invite.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/direct-invite.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_direct_invite_module;

/*
 * <x xmlns='jabber:x:conference'>
 * An invitation to a room, sent past the room.
 */
struct xmpp_direct_invite {
	const char *jid; /* required, the room */
	const char *password; /* secret */
	const char *reason;
	bool continue_; /* the room goes on with a one-to-one chat: that of thread */
	const char *thread;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_direct_invite_class;

static inline struct xso_any xmpp_direct_invite_any(const struct xmpp_direct_invite *o)
{
	struct xso_any any = { &xmpp_direct_invite_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_direct_invite *xmpp_direct_invite_from(struct xso_any any)
{
	return any.cls == &xmpp_direct_invite_class ? (const struct xmpp_direct_invite *)any.object : NULL;
}

static inline enum xso_status xmpp_direct_invite_decode(struct xmpp_direct_invite *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_direct_invite_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_direct_invite_encode(const struct xmpp_direct_invite *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_direct_invite_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_direct_invite *xmpp_message_direct_invite(
	const struct xmpp_message *o)
{
	return (const struct xmpp_direct_invite *)xso_payload(&xmpp_message_class, o, &xmpp_direct_invite_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
