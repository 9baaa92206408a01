/* Printed by xsoc from reply.xml: do not edit. */
/* XEP-0461: Message Replies. */
#ifndef XMPP_REPLY_H
#define XMPP_REPLY_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/reply.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/reply.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_reply_module;

/*
 * <reply xmlns='urn:xmpp:reply:0'>
 * Which message this one answers. What the body quotes of it is marked by a fallback
 * (XEP-0428).
 */
struct xmpp_reply {
	/* required, of that message; in a group chat its stanza-id, given by the room */
	const char *id;
	const char *to; /* jid, who sent that message */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_reply_class;

static inline struct xso_any xmpp_reply_any(const struct xmpp_reply *o)
{
	struct xso_any any = { &xmpp_reply_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_reply *xmpp_reply_from(struct xso_any any)
{
	return any.cls == &xmpp_reply_class ? (const struct xmpp_reply *)any.object : NULL;
}

static inline enum xso_status xmpp_reply_decode(struct xmpp_reply *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_reply_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_reply_encode(const struct xmpp_reply *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_reply_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_reply *xmpp_message_reply(
	const struct xmpp_message *o)
{
	return (const struct xmpp_reply *)xso_payload(&xmpp_message_class, o, &xmpp_reply_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
