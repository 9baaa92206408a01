/* Printed by xsoc from jingle-ice.xml: do not edit. */
/* XEP-0371: Jingle ICE Transport Method. */
#ifndef XMPP_JINGLE_ICE_H
#define XMPP_JINGLE_ICE_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-ice.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-ice.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_ice_module;

enum xmpp_ice_transport_candidate_type {
	XMPP_ICE_TRANSPORT_CANDIDATE_TYPE_ABSENT = 0, /* there is none */
	XMPP_ICE_TRANSPORT_CANDIDATE_TYPE_HOST,
	XMPP_ICE_TRANSPORT_CANDIDATE_TYPE_PRFLX,
	XMPP_ICE_TRANSPORT_CANDIDATE_TYPE_RELAY,
	XMPP_ICE_TRANSPORT_CANDIDATE_TYPE_SRFLX,
};

extern const struct xso_enum xmpp_ice_transport_candidate_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_ice_transport_candidate_type_text(enum xmpp_ice_transport_candidate_type value)
{
	return xso_enum_text(&xmpp_ice_transport_candidate_type_enum, (int)value);
}

struct xmpp_ice_transport_candidate {
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
	uint64_t priority;
	bool has_priority;
	const char *protocol;
	const char *rel_addr;
	uint16_t rel_port;
	bool has_rel_port;
	const char *tcptype;
	enum xmpp_ice_transport_candidate_type type;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ice_transport_candidate_class;

struct xmpp_ice_transport_remote_candidate {
	uint8_t component;
	bool has_component;
	const char *ip;
	uint16_t port;
	bool has_port;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ice_transport_remote_candidate_class;

/* <transport xmlns='urn:xmpp:jingle:transports:ice:0'> */
struct xmpp_ice_transport {
	const char *pwd; /* secret */
	const char *ufrag;
	bool ice2;
	const struct xmpp_ice_transport_candidate *candidate;
	size_t n_candidate;
	const struct xmpp_ice_transport_remote_candidate *remote_candidate;
	size_t n_remote_candidate;
	bool gathering_complete;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ice_transport_class;

static inline struct xso_any xmpp_ice_transport_any(const struct xmpp_ice_transport *o)
{
	struct xso_any any = { &xmpp_ice_transport_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ice_transport *xmpp_ice_transport_from(struct xso_any any)
{
	return any.cls == &xmpp_ice_transport_class ? (const struct xmpp_ice_transport *)any.object : NULL;
}

static inline enum xso_status xmpp_ice_transport_decode(struct xmpp_ice_transport *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ice_transport_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ice_transport_encode(const struct xmpp_ice_transport *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ice_transport_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_ice_transport *xmpp_jingle_content_ice_transport(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_ice_transport *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_ice_transport_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
