/* Printed by xsoc from jingle-bytestreams.xml: do not edit. */
/* XEP-0260: Jingle SOCKS5 Bytestreams Transport Method. */
#ifndef XMPP_JINGLE_BYTESTREAMS_H
#define XMPP_JINGLE_BYTESTREAMS_H

#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jingle-bytestreams.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jingle-bytestreams.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jingle_bytestreams_module;

enum xmpp_bytestreams_transport_candidate_type {
	XMPP_BYTESTREAMS_TRANSPORT_CANDIDATE_TYPE_DIRECT = 0, /* also when it is absent */
	XMPP_BYTESTREAMS_TRANSPORT_CANDIDATE_TYPE_ASSISTED,
	XMPP_BYTESTREAMS_TRANSPORT_CANDIDATE_TYPE_PROXY,
	XMPP_BYTESTREAMS_TRANSPORT_CANDIDATE_TYPE_TUNNEL,
};

extern const struct xso_enum xmpp_bytestreams_transport_candidate_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_bytestreams_transport_candidate_type_text(enum xmpp_bytestreams_transport_candidate_type value)
{
	return xso_enum_text(&xmpp_bytestreams_transport_candidate_type_enum, (int)value);
}

struct xmpp_bytestreams_transport_candidate {
	const char *cid;
	const char *host;
	const char *jid;
	uint16_t port;
	bool has_port;
	uint32_t priority;
	bool has_priority;
	enum xmpp_bytestreams_transport_candidate_type type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bytestreams_transport_candidate_class;

/* Version 0. */
struct xmpp_bytestreams_transport_streamhost {
	const char *host;
	const char *jid;
	uint16_t port;
	bool has_port;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bytestreams_transport_streamhost_class;

enum xmpp_bytestreams_transport_mode {
	XMPP_BYTESTREAMS_TRANSPORT_MODE_TCP = 0, /* also when it is absent */
	XMPP_BYTESTREAMS_TRANSPORT_MODE_UDP,
};

extern const struct xso_enum xmpp_bytestreams_transport_mode_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_bytestreams_transport_mode_text(enum xmpp_bytestreams_transport_mode value)
{
	return xso_enum_text(&xmpp_bytestreams_transport_mode_enum, (int)value);
}

enum xmpp_bytestreams_transport_outcome {
	XMPP_BYTESTREAMS_TRANSPORT_OUTCOME_ABSENT = 0, /* there is none */
	XMPP_BYTESTREAMS_TRANSPORT_OUTCOME_CANDIDATE_USED,
	XMPP_BYTESTREAMS_TRANSPORT_OUTCOME_CANDIDATE_ERROR,
	XMPP_BYTESTREAMS_TRANSPORT_OUTCOME_ACTIVATED,
	XMPP_BYTESTREAMS_TRANSPORT_OUTCOME_PROXY_ERROR,
};

extern const struct xso_enum xmpp_bytestreams_transport_outcome_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_bytestreams_transport_outcome_text(enum xmpp_bytestreams_transport_outcome value)
{
	return xso_enum_text(&xmpp_bytestreams_transport_outcome_enum, (int)value);
}

/* <transport xmlns='urn:xmpp:jingle:transports:s5b:1'> and others */
struct xmpp_bytestreams_transport {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *sid;
	const char *dstaddr;
	enum xmpp_bytestreams_transport_mode mode;
	const struct xmpp_bytestreams_transport_candidate *candidate;
	size_t n_candidate;
	enum xmpp_bytestreams_transport_outcome outcome;
	const char *cid;
	/* deprecated, Version 0. */
	const struct xmpp_bytestreams_transport_streamhost *streamhost;
	size_t n_streamhost;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bytestreams_transport_class;

static inline struct xso_any xmpp_bytestreams_transport_any(const struct xmpp_bytestreams_transport *o)
{
	struct xso_any any = { &xmpp_bytestreams_transport_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bytestreams_transport *xmpp_bytestreams_transport_from(struct xso_any any)
{
	return any.cls == &xmpp_bytestreams_transport_class ? (const struct xmpp_bytestreams_transport *)any.object : NULL;
}

static inline enum xso_status xmpp_bytestreams_transport_decode(struct xmpp_bytestreams_transport *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bytestreams_transport_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bytestreams_transport_encode(const struct xmpp_bytestreams_transport *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bytestreams_transport_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_bytestreams_transport *xmpp_jingle_content_bytestreams_transport(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_bytestreams_transport *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_bytestreams_transport_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
