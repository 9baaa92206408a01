/* Printed by xsoc from jingle-ice-udp.xml: do not edit. */
/* XEP-0176: Jingle ICE-UDP Transport Method. */
#ifndef XMPP_JINGLE_ICE_UDP_H
#define XMPP_JINGLE_ICE_UDP_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-ice-udp.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-ice-udp.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_ice_udp_module;

enum xmpp_ice_udp_transport_candidate_type {
	XMPP_ICE_UDP_TRANSPORT_CANDIDATE_TYPE_ABSENT = 0, /* there is none */
	XMPP_ICE_UDP_TRANSPORT_CANDIDATE_TYPE_HOST,
	XMPP_ICE_UDP_TRANSPORT_CANDIDATE_TYPE_PRFLX,
	XMPP_ICE_UDP_TRANSPORT_CANDIDATE_TYPE_RELAY,
	XMPP_ICE_UDP_TRANSPORT_CANDIDATE_TYPE_SRFLX,
};

extern const struct xso_enum xmpp_ice_udp_transport_candidate_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_ice_udp_transport_candidate_type_text(enum xmpp_ice_udp_transport_candidate_type value)
{
	return xso_enum_text(&xmpp_ice_udp_transport_candidate_type_enum, (int)value);
}

struct xmpp_ice_udp_transport_candidate {
	uint8_t component;
	bool has_component;
	const char *foundation;
	uint32_t generation;
	bool has_generation;
	const char *id;
	const char *ip;
	uint32_t network;
	bool has_network;
	uint16_t port;
	bool has_port;
	uint64_t priority; /* below 2^31, says RFC 5245; some send more */
	bool has_priority;
	const char *protocol;
	const char *rel_addr;
	uint16_t rel_port;
	bool has_rel_port;
	const char *tcptype; /* XEP-0176: of tcp only */
	enum xmpp_ice_udp_transport_candidate_type type;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ice_udp_transport_candidate_class;

struct xmpp_ice_udp_transport_remote_candidate {
	uint8_t component;
	bool has_component;
	const char *ip;
	uint16_t port;
	bool has_port;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ice_udp_transport_remote_candidate_class;

/* <transport xmlns='urn:xmpp:jingle:transports:ice-udp:1'> and others */
struct xmpp_ice_udp_transport {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *pwd; /* secret */
	const char *ufrag;
	const struct xmpp_ice_udp_transport_candidate *candidate;
	size_t n_candidate;
	const struct xmpp_ice_udp_transport_remote_candidate *remote_candidate;
	size_t n_remote_candidate;
	bool gathering_complete;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ice_udp_transport_class;

static inline struct xso_any xmpp_ice_udp_transport_any(const struct xmpp_ice_udp_transport *o)
{
	struct xso_any any = { &xmpp_ice_udp_transport_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ice_udp_transport *xmpp_ice_udp_transport_from(struct xso_any any)
{
	return any.cls == &xmpp_ice_udp_transport_class ? (const struct xmpp_ice_udp_transport *)any.object : NULL;
}

static inline enum xso_status xmpp_ice_udp_transport_decode(struct xmpp_ice_udp_transport *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ice_udp_transport_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ice_udp_transport_encode(const struct xmpp_ice_udp_transport *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ice_udp_transport_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_ice_udp_transport *xmpp_jingle_content_ice_udp_transport(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_ice_udp_transport *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_ice_udp_transport_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
