/* Printed by xsoc from ping.xml: do not edit. */
/* XEP-0199: XMPP Ping. */
#ifndef XMPP_PING_H
#define XMPP_PING_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION != 1
#error "xmpp/ping.h was printed for another version of xso: print it again with its xsoc"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_ping_module;

/* <ping xmlns='urn:xmpp:ping'> */
struct xmpp_ping {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ping_class;

static inline struct xso_any xmpp_ping_any(const struct xmpp_ping *o)
{
	struct xso_any any = { &xmpp_ping_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ping *xmpp_ping_from(struct xso_any any)
{
	return any.cls == &xmpp_ping_class ? (const struct xmpp_ping *)any.object : NULL;
}

static inline enum xso_status xmpp_ping_decode(struct xmpp_ping *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ping_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ping_encode(const struct xmpp_ping *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ping_class, o, ns, writer, error);
}

/* In a iq. NULL: none. */
static inline const struct xmpp_ping *xmpp_iq_ping(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_ping *)xso_payload(&xmpp_iq_class, o, &xmpp_ping_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
