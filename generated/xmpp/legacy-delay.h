/* Printed by xsoc from legacy-delay.xml: do not edit. */
/* XEP-0091: Legacy Delayed Delivery. */
#ifndef XMPP_LEGACY_DELAY_H
#define XMPP_LEGACY_DELAY_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/legacy-delay.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/legacy-delay.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_legacy_delay_module;

/* <x xmlns='jabber:x:delay'> */
struct xmpp_legacy_delay {
	const char *from; /* jid */
	struct xso_datetime stamp; /* legacy-datetime */
	bool has_stamp;
	const char *reason;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_legacy_delay_class;

static inline struct xso_any xmpp_legacy_delay_any(const struct xmpp_legacy_delay *o)
{
	struct xso_any any = { &xmpp_legacy_delay_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_legacy_delay *xmpp_legacy_delay_from(struct xso_any any)
{
	return any.cls == &xmpp_legacy_delay_class ? (const struct xmpp_legacy_delay *)any.object : NULL;
}

static inline enum xso_status xmpp_legacy_delay_decode(struct xmpp_legacy_delay *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_legacy_delay_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_legacy_delay_encode(const struct xmpp_legacy_delay *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_legacy_delay_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_legacy_delay *xmpp_message_legacy_delay(
	const struct xmpp_message *o)
{
	return (const struct xmpp_legacy_delay *)xso_payload(&xmpp_message_class, o, &xmpp_legacy_delay_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_legacy_delay *xmpp_presence_legacy_delay(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_legacy_delay *)xso_payload(&xmpp_presence_class, o, &xmpp_legacy_delay_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
