/* Printed by xsoc from expire.xml: do not edit. */
/* XEP-0023: Message Expiration. */
#ifndef XMPP_EXPIRE_H
#define XMPP_EXPIRE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/expire.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/expire.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_expire_module;

/*
 * <x xmlns='jabber:x:expire'>
 * When a message is not worth delivering any more; XEP-0079 came after it.
 */
struct xmpp_expire {
	uint64_t seconds; /* required */
	uint64_t stored; /* seconds of 1970 at which the server stored it */
	bool has_stored;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_expire_class;

static inline struct xso_any xmpp_expire_any(const struct xmpp_expire *o)
{
	struct xso_any any = { &xmpp_expire_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_expire *xmpp_expire_from(struct xso_any any)
{
	return any.cls == &xmpp_expire_class ? (const struct xmpp_expire *)any.object : NULL;
}

static inline enum xso_status xmpp_expire_decode(struct xmpp_expire *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_expire_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_expire_encode(const struct xmpp_expire *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_expire_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_expire *xmpp_message_expire(
	const struct xmpp_message *o)
{
	return (const struct xmpp_expire *)xso_payload(&xmpp_message_class, o, &xmpp_expire_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
