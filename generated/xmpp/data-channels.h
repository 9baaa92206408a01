/* Printed by xsoc from data-channels.xml: do not edit. */
/* XEP-0343: Signaling WebRTC Data Channels in Jingle. */
#ifndef XMPP_DATA_CHANNELS_H
#define XMPP_DATA_CHANNELS_H

#include <xmpp/jingle-ice-udp.h>
#include <xmpp/jingle-ice.h>
#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/data-channels.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/data-channels.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_data_channels_module;

/*
 * <sctpmap xmlns='urn:xmpp:jingle:transports:dtls-sctp:1'>
 * SCTP over DTLS goes through this transport.
 */
struct xmpp_sctpmap {
	uint16_t number; /* the port */
	bool has_number;
	const char *protocol;
	uint32_t streams;
	bool has_streams;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sctpmap_class;

static inline struct xso_any xmpp_sctpmap_any(const struct xmpp_sctpmap *o)
{
	struct xso_any any = { &xmpp_sctpmap_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sctpmap *xmpp_sctpmap_from(struct xso_any any)
{
	return any.cls == &xmpp_sctpmap_class ? (const struct xmpp_sctpmap *)any.object : NULL;
}

static inline enum xso_status xmpp_sctpmap_decode(struct xmpp_sctpmap *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sctpmap_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sctpmap_encode(const struct xmpp_sctpmap *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sctpmap_class, o, ns, writer, error);
}

/* In an ice-udp-transport: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_sctpmap *xmpp_ice_udp_transport_sctpmap(
	const struct xmpp_ice_udp_transport *o, size_t *at)
{
	return (const struct xmpp_sctpmap *)xso_payload(&xmpp_ice_udp_transport_class, o, &xmpp_sctpmap_class, at);
}

/* In an ice-transport: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_sctpmap *xmpp_ice_transport_sctpmap(
	const struct xmpp_ice_transport *o, size_t *at)
{
	return (const struct xmpp_sctpmap *)xso_payload(&xmpp_ice_transport_class, o, &xmpp_sctpmap_class, at);
}

/*
 * <channel xmlns='urn:xmpp:jingle:transports:webrtc-datachannel:0'>
 * A channel in it that both sides know beforehand, as in RTCDataChannelInit of WebRTC.
 */
struct xmpp_data_channel {
	uint16_t id;
	bool has_id;
	uint32_t max_packet_life_time; /* milliseconds */
	bool has_max_packet_life_time;
	uint32_t max_retransmits;
	bool has_max_retransmits;
	bool negotiated;
	bool ordered; /* absent means true */
	bool has_ordered;
	const char *protocol;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_data_channel_class;

static inline struct xso_any xmpp_data_channel_any(const struct xmpp_data_channel *o)
{
	struct xso_any any = { &xmpp_data_channel_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_data_channel *xmpp_data_channel_from(struct xso_any any)
{
	return any.cls == &xmpp_data_channel_class ? (const struct xmpp_data_channel *)any.object : NULL;
}

static inline enum xso_status xmpp_data_channel_decode(struct xmpp_data_channel *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_data_channel_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_data_channel_encode(const struct xmpp_data_channel *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_data_channel_class, o, ns, writer, error);
}

/* The value, or true when it is absent. */
static inline bool xmpp_data_channel_ordered(const struct xmpp_data_channel *o)
{
	return o->has_ordered ? o->ordered : true;
}

/* In an ice-udp-transport: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_data_channel *xmpp_ice_udp_transport_data_channel(
	const struct xmpp_ice_udp_transport *o, size_t *at)
{
	return (const struct xmpp_data_channel *)xso_payload(&xmpp_ice_udp_transport_class, o, &xmpp_data_channel_class, at);
}

/* In an ice-transport: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_data_channel *xmpp_ice_transport_data_channel(
	const struct xmpp_ice_transport *o, size_t *at)
{
	return (const struct xmpp_data_channel *)xso_payload(&xmpp_ice_transport_class, o, &xmpp_data_channel_class, at);
}

/*
 * <transport xmlns='urn:xmpp:jingle:transports:webrtc-datachannel:1'>
 * A transport of its own, with that of ICE in it, as Conversations has it.
 */
struct xmpp_data_channel_transport {
	uint16_t sctp_port;
	bool has_sctp_port;
	uint64_t max_message_size;
	bool has_max_message_size;
	const struct xmpp_ice_udp_transport *ice;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_data_channel_transport_class;

static inline struct xso_any xmpp_data_channel_transport_any(const struct xmpp_data_channel_transport *o)
{
	struct xso_any any = { &xmpp_data_channel_transport_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_data_channel_transport *xmpp_data_channel_transport_from(struct xso_any any)
{
	return any.cls == &xmpp_data_channel_transport_class ? (const struct xmpp_data_channel_transport *)any.object : NULL;
}

static inline enum xso_status xmpp_data_channel_transport_decode(struct xmpp_data_channel_transport *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_data_channel_transport_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_data_channel_transport_encode(const struct xmpp_data_channel_transport *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_data_channel_transport_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_data_channel_transport *xmpp_jingle_content_data_channel_transport(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_data_channel_transport *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_data_channel_transport_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
