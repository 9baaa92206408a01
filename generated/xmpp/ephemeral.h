/* Printed by xsoc from ephemeral.xml: do not edit. */
/* XEP-0466: Ephemeral Messages. */
#ifndef XMPP_EPHEMERAL_H
#define XMPP_EPHEMERAL_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/ephemeral.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/ephemeral.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_ephemeral_module;

/*
 * <ephemeral xmlns='urn:xmpp:ephemeral:0'>
 * The message should be gone some time after it was read.
 */
struct xmpp_ephemeral {
	uint32_t timer; /* required, seconds */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ephemeral_class;

static inline struct xso_any xmpp_ephemeral_any(const struct xmpp_ephemeral *o)
{
	struct xso_any any = { &xmpp_ephemeral_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ephemeral *xmpp_ephemeral_from(struct xso_any any)
{
	return any.cls == &xmpp_ephemeral_class ? (const struct xmpp_ephemeral *)any.object : NULL;
}

static inline enum xso_status xmpp_ephemeral_decode(struct xmpp_ephemeral *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ephemeral_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ephemeral_encode(const struct xmpp_ephemeral *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ephemeral_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_ephemeral *xmpp_message_ephemeral(
	const struct xmpp_message *o)
{
	return (const struct xmpp_ephemeral *)xso_payload(&xmpp_message_class, o, &xmpp_ephemeral_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
