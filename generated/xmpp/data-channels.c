/* Printed by xsoc from data-channels.xml: do not edit. */
#include <xmpp/data-channels.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_data_channels[14];
	char s_sctpmap[8];
	char s_urn_xmpp_jingle_transports_dtls_sctp_1[39];
	char s_number[7];
	char s_protocol[9];
	char s_streams[8];
	char s_data_channel[13];
	char s_channel[8];
	char s_urn_xmpp_jingle_transports_webrtc_datachannel_0[48];
	char s_id[3];
	char s_max_packet_life_time[18];
	char s_max_packet_life_time_2[21];
	char s_max_retransmits[15];
	char s_max_retransmits_2[16];
	char s_negotiated[11];
	char s_ordered[8];
	char s_true[5];
	char s_data_channel_transport[23];
	char s_transport[10];
	char s_urn_xmpp_jingle_transports_webrtc_datachannel_1[48];
	char s_sctp_port[10];
	char s_sctp_port_2[10];
	char s_max_message_size[17];
	char s_max_message_size_2[17];
	char s_urn_xmpp_jingle_transports_ice_udp_1_list[75];
	char s_ice[4];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"data-channels",
	"sctpmap",
	"urn:xmpp:jingle:transports:dtls-sctp:1",
	"number",
	"protocol",
	"streams",
	"data-channel",
	"channel",
	"urn:xmpp:jingle:transports:webrtc-datachannel:0",
	"id",
	"maxPacketLifeTime",
	"max_packet_life_time",
	"maxRetransmits",
	"max_retransmits",
	"negotiated",
	"ordered",
	"true",
	"data-channel-transport",
	"transport",
	"urn:xmpp:jingle:transports:webrtc-datachannel:1",
	"sctp-port",
	"sctp_port",
	"max-message-size",
	"max_message_size",
	"urn:xmpp:jingle:transports:ice-udp:1\000urn:xmpp:jingle:transports:ice-udp:0\000",
	"ice",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sctpmap,
	C_data_channel,
	C_data_channel_transport,
	C_xmpp_ice_udp_transport,
	C_xmpp_ice_transport,
	C_xmpp_jingle_content,
};
enum {
	E_,
	E_data_channel_ordered,
};

static const struct xso_extra extras[] = {
	[E_data_channel_ordered - 1] = {
		.absent = S(s_true),
	},
};

/* clang-format off */
static const struct xso_field sctpmap_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_number), .name_size = N(s_number),
	  .member = S(s_number), .offset = offsetof(struct xmpp_sctpmap, number),
	  .count = offsetof(struct xmpp_sctpmap, has_number) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_protocol), .name_size = N(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_sctpmap, protocol) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_streams), .name_size = N(s_streams),
	  .member = S(s_streams), .offset = offsetof(struct xmpp_sctpmap, streams),
	  .count = offsetof(struct xmpp_sctpmap, has_streams) },
};
/* clang-format on */

static const uint8_t sctpmap_lookup[] = {
	0, 0, 3, 2, 1, 0, 0, 0
};

const struct xso_class xmpp_sctpmap_class = {
	.module = &xmpp_data_channels_module,
	.fields = sctpmap_fields,
	.lookup = sctpmap_lookup,
	.name = S(s_sctpmap),
	.element = S(s_sctpmap),
	.element_size = N(s_sctpmap),
	.ns = S(s_urn_xmpp_jingle_transports_dtls_sctp_1),
	.size = sizeof(struct xmpp_sctpmap),
	.unknown = offsetof(struct xmpp_sctpmap, unknown),
	.n_fields = sizeof sctpmap_fields / sizeof *sctpmap_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field data_channel_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_data_channel, id),
	  .count = offsetof(struct xmpp_data_channel, has_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_packet_life_time), .name_size = N(s_max_packet_life_time),
	  .member = S(s_max_packet_life_time_2), .offset = offsetof(struct xmpp_data_channel, max_packet_life_time),
	  .count = offsetof(struct xmpp_data_channel, has_max_packet_life_time) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_retransmits), .name_size = N(s_max_retransmits),
	  .member = S(s_max_retransmits_2), .offset = offsetof(struct xmpp_data_channel, max_retransmits),
	  .count = offsetof(struct xmpp_data_channel, has_max_retransmits) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_negotiated), .name_size = N(s_negotiated),
	  .member = S(s_negotiated), .offset = offsetof(struct xmpp_data_channel, negotiated) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_ordered), .name_size = N(s_ordered),
	  .member = S(s_ordered), .offset = offsetof(struct xmpp_data_channel, ordered),
	  .count = offsetof(struct xmpp_data_channel, has_ordered),
	  .extra = E_data_channel_ordered },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_protocol), .name_size = N(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_data_channel, protocol) },
};
/* clang-format on */

static const uint8_t data_channel_lookup[] = {
	0, 0, 0, 0, 0, 4, 6, 0, 0, 1, 2, 3, 5, 0, 0, 0
};

const struct xso_class xmpp_data_channel_class = {
	.module = &xmpp_data_channels_module,
	.fields = data_channel_fields,
	.lookup = data_channel_lookup,
	.name = S(s_data_channel),
	.element = S(s_channel),
	.element_size = N(s_channel),
	.ns = S(s_urn_xmpp_jingle_transports_webrtc_datachannel_0),
	.size = sizeof(struct xmpp_data_channel),
	.unknown = offsetof(struct xmpp_data_channel, unknown),
	.n_fields = sizeof data_channel_fields / sizeof *data_channel_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field data_channel_transport_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_sctp_port), .name_size = N(s_sctp_port),
	  .member = S(s_sctp_port_2), .offset = offsetof(struct xmpp_data_channel_transport, sctp_port),
	  .count = offsetof(struct xmpp_data_channel_transport, has_sctp_port) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_message_size), .name_size = N(s_max_message_size),
	  .member = S(s_max_message_size_2), .offset = offsetof(struct xmpp_data_channel_transport, max_message_size),
	  .count = offsetof(struct xmpp_data_channel_transport, has_max_message_size) },
	{ .shape = XSO_CHILD, .flags = XSO_NAMESPACES, .ns = S(s_urn_xmpp_jingle_transports_ice_udp_1_list),
	  .member = S(s_ice), .offset = offsetof(struct xmpp_data_channel_transport, ice),
	  .of = C_xmpp_ice_udp_transport },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_data_channel_transport, payload),
	  .count = offsetof(struct xmpp_data_channel_transport, n_payload) },
};
/* clang-format on */

static const uint8_t data_channel_transport_lookup[] = {
	0, 2, 0, 0, 0, 0, 3, 1
};

const struct xso_class xmpp_data_channel_transport_class = {
	.module = &xmpp_data_channels_module,
	.fields = data_channel_transport_fields,
	.lookup = data_channel_transport_lookup,
	.name = S(s_data_channel_transport),
	.element = S(s_transport),
	.element_size = N(s_transport),
	.ns = S(s_urn_xmpp_jingle_transports_webrtc_datachannel_1),
	.size = sizeof(struct xmpp_data_channel_transport),
	.unknown = offsetof(struct xmpp_data_channel_transport, unknown),
	.n_fields = sizeof data_channel_transport_fields / sizeof *data_channel_transport_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.any = 4,
};

static const struct xso_class *const classes[] = {
	[C_sctpmap - 1] = &xmpp_sctpmap_class,
	[C_data_channel - 1] = &xmpp_data_channel_class,
	[C_data_channel_transport - 1] = &xmpp_data_channel_transport_class,
	[C_xmpp_ice_udp_transport - 1] = &xmpp_ice_udp_transport_class,
	[C_xmpp_ice_transport - 1] = &xmpp_ice_transport_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sctpmap - 1, .base = C_xmpp_ice_udp_transport, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_sctpmap - 1, .base = C_xmpp_ice_transport, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_data_channel - 1, .base = C_xmpp_ice_udp_transport, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_data_channel - 1, .base = C_xmpp_ice_transport, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_data_channel_transport - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_data_channels_module = {
	.version = 2,
	.name = "data-channels",
	.xep = "0343",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
