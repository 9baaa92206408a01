/* Printed by xsoc from ical.xml: do not edit. */
/* XEP-0097: iCal Envelope. */
#ifndef XMPP_ICAL_H
#define XMPP_ICAL_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/ical.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/ical.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_ical_module;

/*
 * <ical xmlns='http://jabber.org/protocol/gw/ical'>
 * A calendar entry of RFC 2445.
 */
struct xmpp_ical {
	const char *calendar;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ical_class;

static inline struct xso_any xmpp_ical_any(const struct xmpp_ical *o)
{
	struct xso_any any = { &xmpp_ical_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ical *xmpp_ical_from(struct xso_any any)
{
	return any.cls == &xmpp_ical_class ? (const struct xmpp_ical *)any.object : NULL;
}

static inline enum xso_status xmpp_ical_decode(struct xmpp_ical *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ical_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ical_encode(const struct xmpp_ical *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ical_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_ical *xmpp_message_ical(
	const struct xmpp_message *o)
{
	return (const struct xmpp_ical *)xso_payload(&xmpp_message_class, o, &xmpp_ical_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
