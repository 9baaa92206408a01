/* Printed by xsoc from trust-message.xml: do not edit. */
/* XEP-0434: Trust Messages (TM). */
#ifndef XMPP_TRUST_MESSAGE_H
#define XMPP_TRUST_MESSAGE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/trust-message.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/trust-message.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_trust_message_module;

struct xmpp_trust_message_key_owner {
	const char *jid; /* required, bare */
	const struct xso_bytes *trust; /* base64 */
	size_t n_trust;
	const struct xso_bytes *distrust; /* base64 */
	size_t n_distrust;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_trust_message_key_owner_class;

/*
 * <trust-message xmlns='urn:xmpp:tm:1'> and others
 * Keys that the sender's user trusts or does not. It counts only when it came encrypted
 * from a trusted key.
 */
struct xmpp_trust_message {
	const char *ns; /* of the element; NULL: chosen when it is written */
	/* required, the namespace of the encryption that the keys are for */
	const char *encryption;
	/* required, the namespace of the protocol that uses it, such as XEP-0450 */
	const char *usage;
	const struct xmpp_trust_message_key_owner *key_owner;
	size_t n_key_owner;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_trust_message_class;

static inline struct xso_any xmpp_trust_message_any(const struct xmpp_trust_message *o)
{
	struct xso_any any = { &xmpp_trust_message_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_trust_message *xmpp_trust_message_from(struct xso_any any)
{
	return any.cls == &xmpp_trust_message_class ? (const struct xmpp_trust_message *)any.object : NULL;
}

static inline enum xso_status xmpp_trust_message_decode(struct xmpp_trust_message *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_trust_message_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_trust_message_encode(const struct xmpp_trust_message *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_trust_message_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_trust_message *xmpp_message_trust_message(
	const struct xmpp_message *o)
{
	return (const struct xmpp_trust_message *)xso_payload(&xmpp_message_class, o, &xmpp_trust_message_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
