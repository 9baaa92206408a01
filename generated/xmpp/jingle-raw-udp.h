/* Printed by xsoc from jingle-raw-udp.xml: do not edit. */
/* XEP-0177: Jingle Raw UDP Transport Method. */
#ifndef XMPP_JINGLE_RAW_UDP_H
#define XMPP_JINGLE_RAW_UDP_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-raw-udp.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-raw-udp.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_raw_udp_module;

struct xmpp_raw_udp_transport_candidate {
	uint8_t component;
	bool has_component;
	uint32_t generation;
	bool has_generation;
	const char *id;
	const char *ip;
	uint16_t port;
	bool has_port;
	const char *type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_raw_udp_transport_candidate_class;

/* <transport xmlns='urn:xmpp:jingle:transports:raw-udp:1'> and others */
struct xmpp_raw_udp_transport {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xmpp_raw_udp_transport_candidate *candidate;
	size_t n_candidate;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_raw_udp_transport_class;

static inline struct xso_any xmpp_raw_udp_transport_any(const struct xmpp_raw_udp_transport *o)
{
	struct xso_any any = { &xmpp_raw_udp_transport_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_raw_udp_transport *xmpp_raw_udp_transport_from(struct xso_any any)
{
	return any.cls == &xmpp_raw_udp_transport_class ? (const struct xmpp_raw_udp_transport *)any.object : NULL;
}

static inline enum xso_status xmpp_raw_udp_transport_decode(struct xmpp_raw_udp_transport *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_raw_udp_transport_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_raw_udp_transport_encode(const struct xmpp_raw_udp_transport *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_raw_udp_transport_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_raw_udp_transport *xmpp_jingle_content_raw_udp_transport(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_raw_udp_transport *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_raw_udp_transport_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
