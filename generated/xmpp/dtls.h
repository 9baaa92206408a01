/* Printed by xsoc from dtls.xml: do not edit. */
/* XEP-0320: Use of DTLS-SRTP in Jingle Sessions. */
#ifndef XMPP_DTLS_H
#define XMPP_DTLS_H

#include <xmpp/jingle-ice-udp.h>
#include <xmpp/jingle-ice.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/dtls.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/dtls.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_dtls_module;

enum xmpp_dtls_fingerprint_setup {
	XMPP_DTLS_FINGERPRINT_SETUP_ABSENT = 0, /* there is none */
	XMPP_DTLS_FINGERPRINT_SETUP_ACTIVE,
	XMPP_DTLS_FINGERPRINT_SETUP_PASSIVE,
	XMPP_DTLS_FINGERPRINT_SETUP_ACTPASS,
	XMPP_DTLS_FINGERPRINT_SETUP_HOLDCONN,
};

extern const struct xso_enum xmpp_dtls_fingerprint_setup_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_dtls_fingerprint_setup_text(enum xmpp_dtls_fingerprint_setup value)
{
	return xso_enum_text(&xmpp_dtls_fingerprint_setup_enum, (int)value);
}

/*
 * <fingerprint xmlns='urn:xmpp:jingle:apps:dtls:0'> and others
 * The certificate that the other side will show.
 */
struct xmpp_dtls_fingerprint {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *hash; /* sha-256, say */
	enum xmpp_dtls_fingerprint_setup setup;
	bool required; /* deprecated */
	struct xso_bytes fingerprint; /* colon-hex */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_dtls_fingerprint_class;

static inline struct xso_any xmpp_dtls_fingerprint_any(const struct xmpp_dtls_fingerprint *o)
{
	struct xso_any any = { &xmpp_dtls_fingerprint_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_dtls_fingerprint *xmpp_dtls_fingerprint_from(struct xso_any any)
{
	return any.cls == &xmpp_dtls_fingerprint_class ? (const struct xmpp_dtls_fingerprint *)any.object : NULL;
}

static inline enum xso_status xmpp_dtls_fingerprint_decode(struct xmpp_dtls_fingerprint *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_dtls_fingerprint_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_dtls_fingerprint_encode(const struct xmpp_dtls_fingerprint *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_dtls_fingerprint_class, o, ns, writer, error);
}

/* In an ice-udp-transport: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_dtls_fingerprint *xmpp_ice_udp_transport_dtls_fingerprint(
	const struct xmpp_ice_udp_transport *o, size_t *at)
{
	return (const struct xmpp_dtls_fingerprint *)xso_payload(&xmpp_ice_udp_transport_class, o, &xmpp_dtls_fingerprint_class, at);
}

/* In an ice-transport: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_dtls_fingerprint *xmpp_ice_transport_dtls_fingerprint(
	const struct xmpp_ice_transport *o, size_t *at)
{
	return (const struct xmpp_dtls_fingerprint *)xso_payload(&xmpp_ice_transport_class, o, &xmpp_dtls_fingerprint_class, at);
}

#ifdef __cplusplus
}
#endif

#endif
