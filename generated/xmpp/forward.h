/* Printed by xsoc from forward.xml: do not edit. */
/* XEP-0297: Stanza Forwarding. */
#ifndef XMPP_FORWARD_H
#define XMPP_FORWARD_H

#include <xmpp/core.h>
#include <xmpp/delay.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION != 1
#error "xmpp/forward.h was printed for another version of xso: print it again with its xsoc"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_forward_module;

/*
 * <forwarded xmlns='urn:xmpp:forward:0'>
 * Somebody's stanza, as told by whoever sends this: it is nobody's stanza to this stream.
 */
struct xmpp_forwarded {
	const struct xmpp_delay *delay;
	const struct xmpp_message *message;
	const struct xmpp_presence *presence;
	const struct xmpp_iq *iq;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_forwarded_class;

static inline struct xso_any xmpp_forwarded_any(const struct xmpp_forwarded *o)
{
	struct xso_any any = { &xmpp_forwarded_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_forwarded *xmpp_forwarded_from(struct xso_any any)
{
	return any.cls == &xmpp_forwarded_class ? (const struct xmpp_forwarded *)any.object : NULL;
}

static inline enum xso_status xmpp_forwarded_decode(struct xmpp_forwarded *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_forwarded_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_forwarded_encode(const struct xmpp_forwarded *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_forwarded_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_forwarded *xmpp_message_forwarded(
	const struct xmpp_message *o)
{
	return (const struct xmpp_forwarded *)xso_payload(&xmpp_message_class, o, &xmpp_forwarded_class, NULL);
}

/* In a iq. NULL: none. */
static inline const struct xmpp_forwarded *xmpp_iq_forwarded(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_forwarded *)xso_payload(&xmpp_iq_class, o, &xmpp_forwarded_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
