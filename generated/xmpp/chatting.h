/* Printed by xsoc from chatting.xml: do not edit. */
/* XEP-0194: User Chatting. */
#ifndef XMPP_CHATTING_H
#define XMPP_CHATTING_H

#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/chatting.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/chatting.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_chatting_module;

/*
 * <room xmlns='urn:xmpp:chatting:0'>
 * The room that somebody chats in. Empty: none any more.
 */
struct xmpp_chat_room {
	const char *name;
	const char *topic;
	const char *uri;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_chat_room_class;

static inline struct xso_any xmpp_chat_room_any(const struct xmpp_chat_room *o)
{
	struct xso_any any = { &xmpp_chat_room_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_chat_room *xmpp_chat_room_from(struct xso_any any)
{
	return any.cls == &xmpp_chat_room_class ? (const struct xmpp_chat_room *)any.object : NULL;
}

static inline enum xso_status xmpp_chat_room_decode(struct xmpp_chat_room *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_chat_room_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_chat_room_encode(const struct xmpp_chat_room *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_chat_room_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_chat_room *xmpp_pubsub_item_chat_room(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_chat_room *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_chat_room_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
