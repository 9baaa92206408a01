/* Printed by xsoc from room-activity.xml: do not edit. */
/* XEP-0437: Room Activity Indicators. */
#ifndef XMPP_ROOM_ACTIVITY_H
#define XMPP_ROOM_ACTIVITY_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/room-activity.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/room-activity.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_room_activity_module;

/*
 * <rai xmlns='urn:xmpp:rai:0'>
 * In presence: asks to be told of rooms that one is a member of. In messages: where
 * something was said.
 */
struct xmpp_room_activity {
	const char *const *activity; /* raw-jid */
	size_t n_activity;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_room_activity_class;

static inline struct xso_any xmpp_room_activity_any(const struct xmpp_room_activity *o)
{
	struct xso_any any = { &xmpp_room_activity_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_room_activity *xmpp_room_activity_from(struct xso_any any)
{
	return any.cls == &xmpp_room_activity_class ? (const struct xmpp_room_activity *)any.object : NULL;
}

static inline enum xso_status xmpp_room_activity_decode(struct xmpp_room_activity *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_room_activity_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_room_activity_encode(const struct xmpp_room_activity *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_room_activity_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_room_activity *xmpp_presence_room_activity(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_room_activity *)xso_payload(&xmpp_presence_class, o, &xmpp_room_activity_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_room_activity *xmpp_message_room_activity(
	const struct xmpp_message *o)
{
	return (const struct xmpp_room_activity *)xso_payload(&xmpp_message_class, o, &xmpp_room_activity_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
