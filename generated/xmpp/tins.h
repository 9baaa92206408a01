/* Printed by xsoc from tins.xml: do not edit. */
/* XEP-0111: A Transport for Initiating and Negotiating Sessions (TINS). */
#ifndef XMPP_TINS_H
#define XMPP_TINS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/tins.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/tins.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_tins_module;

/*
 * <tins xmlns='http://jabber.org/protocol/tins'>
 * Jingle came after it.
 */
struct xmpp_tins {
	uint16_t code;
	bool has_code;
	const char *method; /* required */
	const char *sdp;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_tins_class;

static inline struct xso_any xmpp_tins_any(const struct xmpp_tins *o)
{
	struct xso_any any = { &xmpp_tins_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_tins *xmpp_tins_from(struct xso_any any)
{
	return any.cls == &xmpp_tins_class ? (const struct xmpp_tins *)any.object : NULL;
}

static inline enum xso_status xmpp_tins_decode(struct xmpp_tins *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_tins_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_tins_encode(const struct xmpp_tins *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_tins_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_tins *xmpp_message_tins(
	const struct xmpp_message *o)
{
	return (const struct xmpp_tins *)xso_payload(&xmpp_message_class, o, &xmpp_tins_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
