/* Printed by xsoc from mention-notification.xml: do not edit. */
/* XEP-0452: MUC Mention Notifications. */
#ifndef XMPP_MENTION_NOTIFICATION_H
#define XMPP_MENTION_NOTIFICATION_H

#include <xmpp/core.h>
#include <xmpp/forward.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mention-notification.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mention-notification.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mention_notification_module;

/*
 * <mentions xmlns='urn:xmpp:mmn:0'>
 * Somebody was named in a room that he is not in. Believe it only if the forwarded message
 * is of the room that sends this.
 */
struct xmpp_mention_notification {
	const struct xmpp_forwarded *forwarded;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mention_notification_class;

static inline struct xso_any xmpp_mention_notification_any(const struct xmpp_mention_notification *o)
{
	struct xso_any any = { &xmpp_mention_notification_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mention_notification *xmpp_mention_notification_from(struct xso_any any)
{
	return any.cls == &xmpp_mention_notification_class ? (const struct xmpp_mention_notification *)any.object : NULL;
}

static inline enum xso_status xmpp_mention_notification_decode(struct xmpp_mention_notification *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mention_notification_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mention_notification_encode(const struct xmpp_mention_notification *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mention_notification_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_mention_notification *xmpp_message_mention_notification(
	const struct xmpp_message *o)
{
	return (const struct xmpp_mention_notification *)xso_payload(&xmpp_message_class, o, &xmpp_mention_notification_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
