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
	char s_max_message_size[17];
	char s_max_message_size_2[17];
	char s_data_channel[13];
	char s_channel[8];
	char s_id[3];
	char s_max_packet_life_time[18];
	char s_max_packet_life_time_2[21];
	char s_max_retransmits[15];
	char s_max_retransmits_2[16];
	char s_negotiated[11];
	char s_ordered[8];
} strings = {
	"",
	"data-channels",
	"sctpmap",
	"urn:xmpp:jingle:transports:dtls-sctp:1",
	"number",
	"protocol",
	"streams",
	"max-message-size",
	"max_message_size",
	"data-channel",
	"channel",
	"id",
	"maxPacketLifeTime",
	"max_packet_life_time",
	"maxRetransmits",
	"max_retransmits",
	"negotiated",
	"ordered",
};

#define S(string) offsetof(struct strings, string)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sctpmap,
	C_data_channel,
	C_xmpp_ice_udp_transport,
	C_xmpp_ice_transport,
};

/* clang-format off */
static const struct xso_field sctpmap_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_number),
	  .member = S(s_number), .offset = offsetof(struct xmpp_sctpmap, number),
	  .count = offsetof(struct xmpp_sctpmap, has_number) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_sctpmap, protocol) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_streams),
	  .member = S(s_streams), .offset = offsetof(struct xmpp_sctpmap, streams),
	  .count = offsetof(struct xmpp_sctpmap, has_streams) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_message_size),
	  .member = S(s_max_message_size_2), .offset = offsetof(struct xmpp_sctpmap, max_message_size),
	  .count = offsetof(struct xmpp_sctpmap, has_max_message_size) },
};
/* clang-format on */

static const uint8_t sctpmap_lookup[] = {
	1, 0, 3, 4, 0, 2, 0, 0
};

const struct xso_class xmpp_sctpmap_class = {
	.module = &xmpp_data_channels_module,
	.fields = sctpmap_fields,
	.lookup = sctpmap_lookup,
	.name = S(s_sctpmap),
	.element = S(s_sctpmap),
	.ns = S(s_urn_xmpp_jingle_transports_dtls_sctp_1),
	.size = sizeof(struct xmpp_sctpmap),
	.unknown = offsetof(struct xmpp_sctpmap, unknown),
	.n_fields = sizeof sctpmap_fields / sizeof *sctpmap_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field data_channel_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_data_channel, id),
	  .count = offsetof(struct xmpp_data_channel, has_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_packet_life_time),
	  .member = S(s_max_packet_life_time_2), .offset = offsetof(struct xmpp_data_channel, max_packet_life_time),
	  .count = offsetof(struct xmpp_data_channel, has_max_packet_life_time) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_retransmits),
	  .member = S(s_max_retransmits_2), .offset = offsetof(struct xmpp_data_channel, max_retransmits),
	  .count = offsetof(struct xmpp_data_channel, has_max_retransmits) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_negotiated),
	  .member = S(s_negotiated), .offset = offsetof(struct xmpp_data_channel, negotiated) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_ordered),
	  .member = S(s_ordered), .offset = offsetof(struct xmpp_data_channel, ordered) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_data_channel, protocol) },
};
/* clang-format on */

static const uint8_t data_channel_lookup[] = {
	1, 0, 0, 0, 0, 4, 5, 6, 0, 0, 0, 0, 0, 3, 2, 0
};

const struct xso_class xmpp_data_channel_class = {
	.module = &xmpp_data_channels_module,
	.fields = data_channel_fields,
	.lookup = data_channel_lookup,
	.name = S(s_data_channel),
	.element = S(s_channel),
	.ns = S(s_urn_xmpp_jingle_transports_dtls_sctp_1),
	.size = sizeof(struct xmpp_data_channel),
	.unknown = offsetof(struct xmpp_data_channel, unknown),
	.n_fields = sizeof data_channel_fields / sizeof *data_channel_fields,
	.lookup_bits = 4,
};

static const struct xso_class *const classes[] = {
	[C_sctpmap - 1] = &xmpp_sctpmap_class,
	[C_data_channel - 1] = &xmpp_data_channel_class,
	[C_xmpp_ice_udp_transport - 1] = &xmpp_ice_udp_transport_class,
	[C_xmpp_ice_transport - 1] = &xmpp_ice_transport_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sctpmap - 1, .base = C_xmpp_ice_udp_transport, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_sctpmap - 1, .base = C_xmpp_ice_transport, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_data_channel - 1, .base = C_sctpmap, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_data_channels_module = {
	.version = 1,
	.name = "data-channels",
	.xep = "0343",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
