/* Printed by xsoc from coin.xml: do not edit. */
/* XEP-0298: Delivering Conference Information to Jingle Participants (Coin). */
#ifndef XMPP_COIN_H
#define XMPP_COIN_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/coin.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/coin.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_coin_module;

/*
 * <conference-info xmlns='urn:xmpp:coin:1'>
 * Who sends it mixes the media of a conference.
 */
struct xmpp_coin {
	bool isfocus;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_coin_class;

static inline struct xso_any xmpp_coin_any(const struct xmpp_coin *o)
{
	struct xso_any any = { &xmpp_coin_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_coin *xmpp_coin_from(struct xso_any any)
{
	return any.cls == &xmpp_coin_class ? (const struct xmpp_coin *)any.object : NULL;
}

static inline enum xso_status xmpp_coin_decode(struct xmpp_coin *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_coin_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_coin_encode(const struct xmpp_coin *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_coin_class, o, ns, writer, error);
}

/* In a jingle. NULL: none. */
static inline const struct xmpp_coin *xmpp_jingle_coin(
	const struct xmpp_jingle *o)
{
	return (const struct xmpp_coin *)xso_payload(&xmpp_jingle_class, o, &xmpp_coin_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
