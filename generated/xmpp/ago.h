/* Printed by xsoc from ago.xml: do not edit. */
/* XEP-0312: PubSub Since. */
#ifndef XMPP_AGO_H
#define XMPP_AGO_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/ago.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/ago.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_ago_module;

/*
 * <ago xmlns='urn:xmpp:ago:0'>
 * How long the client was away: only newer items are wanted.
 */
struct xmpp_ago {
	uint64_t secs; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ago_class;

static inline struct xso_any xmpp_ago_any(const struct xmpp_ago *o)
{
	struct xso_any any = { &xmpp_ago_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ago *xmpp_ago_from(struct xso_any any)
{
	return any.cls == &xmpp_ago_class ? (const struct xmpp_ago *)any.object : NULL;
}

static inline enum xso_status xmpp_ago_decode(struct xmpp_ago *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ago_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ago_encode(const struct xmpp_ago *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ago_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_ago *xmpp_presence_ago(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_ago *)xso_payload(&xmpp_presence_class, o, &xmpp_ago_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
