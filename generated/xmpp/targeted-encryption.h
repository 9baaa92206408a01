/* Printed by xsoc from targeted-encryption.xml: do not edit. */
/* XEP-0477: Pubsub Targeted Encryption. */
#ifndef XMPP_TARGETED_ENCRYPTION_H
#define XMPP_TARGETED_ENCRYPTION_H

#include <xmpp/core.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/targeted-encryption.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/targeted-encryption.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_targeted_encryption_module;

/*
 * <encrypted xmlns='urn:xmpp:pte:0'>
 * An item that is encrypted as a message would be.
 */
struct xmpp_targeted_item {
	const char *by; /* jid, required */
	const char *type; /* uri, required, the namespace of the encryption */
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_targeted_item_class;

static inline struct xso_any xmpp_targeted_item_any(const struct xmpp_targeted_item *o)
{
	struct xso_any any = { &xmpp_targeted_item_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_targeted_item *xmpp_targeted_item_from(struct xso_any any)
{
	return any.cls == &xmpp_targeted_item_class ? (const struct xmpp_targeted_item *)any.object : NULL;
}

static inline enum xso_status xmpp_targeted_item_decode(struct xmpp_targeted_item *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_targeted_item_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_targeted_item_encode(const struct xmpp_targeted_item *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_targeted_item_class, o, ns, writer, error);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_targeted_item *xmpp_pubsub_item_targeted_item(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_targeted_item *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_targeted_item_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
