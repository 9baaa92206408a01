/* Printed by xsoc from chat-states.xml: do not edit. */
/* XEP-0085: Chat State Notifications. */
#ifndef XMPP_CHAT_STATES_H
#define XMPP_CHAT_STATES_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/chat-states.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/chat-states.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_chat_states_module;

enum xmpp_chat_state_element {
	XMPP_CHAT_STATE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_CHAT_STATE_ELEMENT_ACTIVE,
	XMPP_CHAT_STATE_ELEMENT_COMPOSING,
	XMPP_CHAT_STATE_ELEMENT_PAUSED,
	XMPP_CHAT_STATE_ELEMENT_INACTIVE,
	XMPP_CHAT_STATE_ELEMENT_GONE,
};

extern const struct xso_enum xmpp_chat_state_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_chat_state_element_text(enum xmpp_chat_state_element value)
{
	return xso_enum_text(&xmpp_chat_state_element_enum, (int)value);
}

/* <active xmlns='http://jabber.org/protocol/chatstates'> and others */
struct xmpp_chat_state {
	enum xmpp_chat_state_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_chat_state_class;

static inline struct xso_any xmpp_chat_state_any(const struct xmpp_chat_state *o)
{
	struct xso_any any = { &xmpp_chat_state_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_chat_state *xmpp_chat_state_from(struct xso_any any)
{
	return any.cls == &xmpp_chat_state_class ? (const struct xmpp_chat_state *)any.object : NULL;
}

static inline enum xso_status xmpp_chat_state_decode(struct xmpp_chat_state *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_chat_state_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_chat_state_encode(const struct xmpp_chat_state *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_chat_state_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_chat_state *xmpp_message_chat_state(
	const struct xmpp_message *o)
{
	return (const struct xmpp_chat_state *)xso_payload(&xmpp_message_class, o, &xmpp_chat_state_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
