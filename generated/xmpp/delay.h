/* Printed by xsoc from delay.xml: do not edit. */
/* XEP-0203: Delayed Delivery. */
#ifndef XMPP_DELAY_H
#define XMPP_DELAY_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/delay.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/delay.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_delay_module;

/*
 * <delay xmlns='urn:xmpp:delay'>
 * When a stanza was sent, and who has held it since.
 */
struct xmpp_delay {
	const char *from; /* jid */
	struct xso_datetime stamp; /* datetime, required */
	bool has_stamp;
	const char *reason;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_delay_class;

static inline struct xso_any xmpp_delay_any(const struct xmpp_delay *o)
{
	struct xso_any any = { &xmpp_delay_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_delay *xmpp_delay_from(struct xso_any any)
{
	return any.cls == &xmpp_delay_class ? (const struct xmpp_delay *)any.object : NULL;
}

static inline enum xso_status xmpp_delay_decode(struct xmpp_delay *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_delay_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_delay_encode(const struct xmpp_delay *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_delay_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_delay *xmpp_message_delay(
	const struct xmpp_message *o)
{
	return (const struct xmpp_delay *)xso_payload(&xmpp_message_class, o, &xmpp_delay_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_delay *xmpp_presence_delay(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_delay *)xso_payload(&xmpp_presence_class, o, &xmpp_delay_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
