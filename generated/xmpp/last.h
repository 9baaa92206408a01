/* Printed by xsoc from last.xml: do not edit. */
/* XEP-0012: Last Activity. */
#ifndef XMPP_LAST_H
#define XMPP_LAST_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION != 1
#error "xmpp/last.h was printed for another version of xso: print it again with its xsoc"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_last_module;

/* <query xmlns='jabber:iq:last'> */
struct xmpp_last {
	uint64_t seconds;
	bool has_seconds;
	const char *status;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_last_class;

static inline struct xso_any xmpp_last_any(const struct xmpp_last *o)
{
	struct xso_any any = { &xmpp_last_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_last *xmpp_last_from(struct xso_any any)
{
	return any.cls == &xmpp_last_class ? (const struct xmpp_last *)any.object : NULL;
}

static inline enum xso_status xmpp_last_decode(struct xmpp_last *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_last_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_last_encode(const struct xmpp_last *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_last_class, o, ns, writer, error);
}

/* In a iq. NULL: none. */
static inline const struct xmpp_last *xmpp_iq_last(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_last *)xso_payload(&xmpp_iq_class, o, &xmpp_last_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_last *xmpp_presence_last(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_last *)xso_payload(&xmpp_presence_class, o, &xmpp_last_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
