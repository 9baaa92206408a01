/* Printed by xsoc from events.xml: do not edit. */
/* XEP-0022: Message Events. */
#ifndef XMPP_EVENTS_H
#define XMPP_EVENTS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/events.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/events.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_events_module;

/*
 * <x xmlns='jabber:x:event'>
 * Asks for events, or, with an id, tells of one; with the id alone: no longer composing.
 */
struct xmpp_message_events {
	bool offline;
	bool delivered;
	bool displayed;
	bool composing;
	const char *id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_message_events_class;

static inline struct xso_any xmpp_message_events_any(const struct xmpp_message_events *o)
{
	struct xso_any any = { &xmpp_message_events_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_message_events *xmpp_message_events_from(struct xso_any any)
{
	return any.cls == &xmpp_message_events_class ? (const struct xmpp_message_events *)any.object : NULL;
}

static inline enum xso_status xmpp_message_events_decode(struct xmpp_message_events *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_message_events_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_message_events_encode(const struct xmpp_message_events *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_message_events_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_message_events *xmpp_message_message_events(
	const struct xmpp_message *o)
{
	return (const struct xmpp_message_events *)xso_payload(&xmpp_message_class, o, &xmpp_message_events_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
