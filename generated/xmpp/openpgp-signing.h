/* Printed by xsoc from openpgp-signing.xml: do not edit. */
/* XEP-0476: Pubsub Signing: OpenPGP Profile. */
#ifndef XMPP_OPENPGP_SIGNING_H
#define XMPP_OPENPGP_SIGNING_H

#include <xmpp/pubsub-signing.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/openpgp-signing.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/openpgp-signing.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_openpgp_signing_module;

/* <sign xmlns='urn:xmpp:pubsub-signing:openpgp:0'> */
struct xmpp_openpgp_signature {
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_openpgp_signature_class;

static inline struct xso_any xmpp_openpgp_signature_any(const struct xmpp_openpgp_signature *o)
{
	struct xso_any any = { &xmpp_openpgp_signature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_openpgp_signature *xmpp_openpgp_signature_from(struct xso_any any)
{
	return any.cls == &xmpp_openpgp_signature_class ? (const struct xmpp_openpgp_signature *)any.object : NULL;
}

static inline enum xso_status xmpp_openpgp_signature_decode(struct xmpp_openpgp_signature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_openpgp_signature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_openpgp_signature_encode(const struct xmpp_openpgp_signature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_openpgp_signature_class, o, ns, writer, error);
}

/* In an item-signature. NULL: none. */
static inline const struct xmpp_openpgp_signature *xmpp_item_signature_openpgp_signature(
	const struct xmpp_item_signature *o)
{
	return (const struct xmpp_openpgp_signature *)xso_payload(&xmpp_item_signature_class, o, &xmpp_openpgp_signature_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
