/* Printed by xsoc from zrtp.xml: do not edit. */
/* XEP-0262: Use of ZRTP in Jingle RTP Sessions. */
#ifndef XMPP_ZRTP_H
#define XMPP_ZRTP_H

#include <xmpp/jingle-rtp.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/zrtp.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/zrtp.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_zrtp_module;

/*
 * <zrtp-hash xmlns='urn:xmpp:jingle:apps:rtp:zrtp:1'>
 * Who sends it speaks ZRTP in the media (RFC 6189). Compare the hash with what comes
 * there.
 */
struct xmpp_zrtp_hash {
	const char *version; /* of ZRTP; one element for each */
	struct xso_bytes hash; /* hex, of the Hello message of that version */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_zrtp_hash_class;

static inline struct xso_any xmpp_zrtp_hash_any(const struct xmpp_zrtp_hash *o)
{
	struct xso_any any = { &xmpp_zrtp_hash_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_zrtp_hash *xmpp_zrtp_hash_from(struct xso_any any)
{
	return any.cls == &xmpp_zrtp_hash_class ? (const struct xmpp_zrtp_hash *)any.object : NULL;
}

static inline enum xso_status xmpp_zrtp_hash_decode(struct xmpp_zrtp_hash *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_zrtp_hash_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_zrtp_hash_encode(const struct xmpp_zrtp_hash *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_zrtp_hash_class, o, ns, writer, error);
}

/* In a rtp-encryption: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_zrtp_hash *xmpp_rtp_encryption_zrtp_hash(
	const struct xmpp_rtp_encryption *o, size_t *at)
{
	return (const struct xmpp_zrtp_hash *)xso_payload(&xmpp_rtp_encryption_class, o, &xmpp_zrtp_hash_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
