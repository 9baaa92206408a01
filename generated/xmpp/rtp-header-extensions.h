/* Printed by xsoc from rtp-header-extensions.xml: do not edit. */
/* XEP-0294: Jingle RTP Header Extensions Negotiation. */
#ifndef XMPP_RTP_HEADER_EXTENSIONS_H
#define XMPP_RTP_HEADER_EXTENSIONS_H

#include <xmpp/jingle-rtp.h>
#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/rtp-header-extensions.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/rtp-header-extensions.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_rtp_header_extensions_module;

/*
 * <rtp-hdrext xmlns='urn:xmpp:jingle:apps:rtp:rtp-hdrext:0'>
 * Something that the headers of RTP packets may carry. The answer takes out what is not
 * wanted, and adds nothing.
 */
struct xmpp_rtp_hdrext {
	/*
	 * its number in the packets; from 4096 on, of those with one number in an offer the answer
	 * takes one and numbers it anew
	 */
	uint16_t id;
	const char *uri; /* what it is */
	enum xmpp_jingle_senders senders; /* who may send it */
	const struct xmpp_rtp_parameter *parameter;
	size_t n_parameter;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_hdrext_class;

static inline struct xso_any xmpp_rtp_hdrext_any(const struct xmpp_rtp_hdrext *o)
{
	struct xso_any any = { &xmpp_rtp_hdrext_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtp_hdrext *xmpp_rtp_hdrext_from(struct xso_any any)
{
	return any.cls == &xmpp_rtp_hdrext_class ? (const struct xmpp_rtp_hdrext *)any.object : NULL;
}

static inline enum xso_status xmpp_rtp_hdrext_decode(struct xmpp_rtp_hdrext *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtp_hdrext_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtp_hdrext_encode(const struct xmpp_rtp_hdrext *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtp_hdrext_class, o, ns, writer, error);
}

/* In a rtp-description: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_rtp_hdrext *xmpp_rtp_description_rtp_hdrext(
	const struct xmpp_rtp_description *o, size_t *at)
{
	return (const struct xmpp_rtp_hdrext *)xso_payload(&xmpp_rtp_description_class, o, &xmpp_rtp_hdrext_class, at);
}

/*
 * <extmap-allow-mixed xmlns='urn:xmpp:jingle:apps:rtp:rtp-hdrext:0'>
 * One stream may have extensions with headers of one byte and of two (RFC 8285).
 */
struct xmpp_rtp_extmap_allow_mixed {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rtp_extmap_allow_mixed_class;

static inline struct xso_any xmpp_rtp_extmap_allow_mixed_any(const struct xmpp_rtp_extmap_allow_mixed *o)
{
	struct xso_any any = { &xmpp_rtp_extmap_allow_mixed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rtp_extmap_allow_mixed *xmpp_rtp_extmap_allow_mixed_from(struct xso_any any)
{
	return any.cls == &xmpp_rtp_extmap_allow_mixed_class ? (const struct xmpp_rtp_extmap_allow_mixed *)any.object : NULL;
}

static inline enum xso_status xmpp_rtp_extmap_allow_mixed_decode(struct xmpp_rtp_extmap_allow_mixed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rtp_extmap_allow_mixed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rtp_extmap_allow_mixed_encode(const struct xmpp_rtp_extmap_allow_mixed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rtp_extmap_allow_mixed_class, o, ns, writer, error);
}

/* In a rtp-description. NULL: none. */
static inline const struct xmpp_rtp_extmap_allow_mixed *xmpp_rtp_description_rtp_extmap_allow_mixed(
	const struct xmpp_rtp_description *o)
{
	return (const struct xmpp_rtp_extmap_allow_mixed *)xso_payload(&xmpp_rtp_description_class, o, &xmpp_rtp_extmap_allow_mixed_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
