/* Printed by xsoc from eme.xml: do not edit. */
/* XEP-0380: Explicit Message Encryption. */
#ifndef XMPP_EME_H
#define XMPP_EME_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/eme.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/eme.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_eme_module;

/*
 * <encryption xmlns='urn:xmpp:eme:0'>
 * How the message is encrypted, for those who cannot read it.
 */
struct xmpp_encryption {
	const char *namespace_; /* required */
	const char *name; /* for humans, where they cannot be expected to know the namespace */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_encryption_class;

static inline struct xso_any xmpp_encryption_any(const struct xmpp_encryption *o)
{
	struct xso_any any = { &xmpp_encryption_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_encryption *xmpp_encryption_from(struct xso_any any)
{
	return any.cls == &xmpp_encryption_class ? (const struct xmpp_encryption *)any.object : NULL;
}

static inline enum xso_status xmpp_encryption_decode(struct xmpp_encryption *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_encryption_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_encryption_encode(const struct xmpp_encryption *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_encryption_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_encryption *xmpp_message_encryption(
	const struct xmpp_message *o)
{
	return (const struct xmpp_encryption *)xso_payload(&xmpp_message_class, o, &xmpp_encryption_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
