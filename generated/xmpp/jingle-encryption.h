/* Printed by xsoc from jingle-encryption.xml: do not edit. */
/* XEP-0391: Jingle Encrypted Transports. */
#ifndef XMPP_JINGLE_ENCRYPTION_H
#define XMPP_JINGLE_ENCRYPTION_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-encryption.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-encryption.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_encryption_module;

/* <security xmlns='urn:xmpp:jingle:jet:0'> */
struct xmpp_jingle_encryption {
	const char *name;
	const char *cipher;
	const char *type;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jingle_encryption_class;

static inline struct xso_any xmpp_jingle_encryption_any(const struct xmpp_jingle_encryption *o)
{
	struct xso_any any = { &xmpp_jingle_encryption_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jingle_encryption *xmpp_jingle_encryption_from(struct xso_any any)
{
	return any.cls == &xmpp_jingle_encryption_class ? (const struct xmpp_jingle_encryption *)any.object : NULL;
}

static inline enum xso_status xmpp_jingle_encryption_decode(struct xmpp_jingle_encryption *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jingle_encryption_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jingle_encryption_encode(const struct xmpp_jingle_encryption *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jingle_encryption_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_jingle_encryption *xmpp_jingle_content_jingle_encryption(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_jingle_encryption *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_jingle_encryption_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
