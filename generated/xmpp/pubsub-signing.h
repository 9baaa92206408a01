/* Printed by xsoc from pubsub-signing.xml: do not edit. */
/* XEP-0475: Pubsub Signing. */
#ifndef XMPP_PUBSUB_SIGNING_H
#define XMPP_PUBSUB_SIGNING_H

#include <xmpp/attachments.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/pubsub-signing.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/pubsub-signing.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_pubsub_signing_module;

/*
 * <signature xmlns='urn:xmpp:pubsub-signing:0'>
 * In attachments, a signature of the item; in a summary, who has signed it.
 */
struct xmpp_item_signature {
	struct xso_datetime timestamp; /* datetime */
	bool has_timestamp;
	struct xso_datetime time; /* datetime */
	bool has_time;
	const char *const *signer; /* jid */
	size_t n_signer;
	struct xso_any signature; /* known or unknown, in the way of a profile */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_item_signature_class;

static inline struct xso_any xmpp_item_signature_any(const struct xmpp_item_signature *o)
{
	struct xso_any any = { &xmpp_item_signature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_item_signature *xmpp_item_signature_from(struct xso_any any)
{
	return any.cls == &xmpp_item_signature_class ? (const struct xmpp_item_signature *)any.object : NULL;
}

static inline enum xso_status xmpp_item_signature_decode(struct xmpp_item_signature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_item_signature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_item_signature_encode(const struct xmpp_item_signature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_item_signature_class, o, ns, writer, error);
}

/* In an attachments. NULL: none. */
static inline const struct xmpp_item_signature *xmpp_attachments_item_signature(
	const struct xmpp_attachments *o)
{
	return (const struct xmpp_item_signature *)xso_payload(&xmpp_attachments_class, o, &xmpp_item_signature_class, NULL);
}

/* In an attachments-summary. NULL: none. */
static inline const struct xmpp_item_signature *xmpp_attachments_summary_item_signature(
	const struct xmpp_attachments_summary *o)
{
	return (const struct xmpp_item_signature *)xso_payload(&xmpp_attachments_summary_class, o, &xmpp_item_signature_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
