/* Printed by xsoc from colibri.xml: do not edit. */
#include <xmpp/colibri.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_colibri[8];
	char s_colibri_channel[16];
	char s_channel[8];
	char s_http___jitsi_org_protocol_colibri[34];
	char s_id[3];
	char s_bundle_channel_id[18];
	char s_bundle[7];
	char s_direction[10];
	char s_endpoint[9];
	char s_expire[7];
	char s_host[5];
	char s_initiator[10];
	char s_last_n[7];
	char s_last_n_2[7];
	char s_rtcpport[9];
	char s_rtpport[8];
	char s_rtp_level_relay_type[21];
	char s_rtp_level_relay_type_2[21];
	char s_ssrc[5];
	char s_payload[8];
	char s_colibri_channel_direction[26];
	char s_sendrecv[9];
	char s_sendonly[9];
	char s_recvonly[9];
	char s_inactive[9];
	char s_colibri_conference_content_sctpconnection[42];
	char s_port[5];
	char s_colibri_conference_content[27];
	char s_creator[8];
	char s_name[5];
	char s_sctpconnection[15];
	char s_colibri_conference_bundle[26];
	char s_colibri_conference[19];
	char s_conference[11];
	char s_gid[4];
	char s_content[8];
	char s_channel_bundle[15];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"colibri",
	"colibri-channel",
	"channel",
	"http://jitsi.org/protocol/colibri",
	"id",
	"bundle-channel-id",
	"bundle",
	"direction",
	"endpoint",
	"expire",
	"host",
	"initiator",
	"last-n",
	"last_n",
	"rtcpport",
	"rtpport",
	"rtp-level-relay-type",
	"rtp_level_relay_type",
	"ssrc",
	"payload",
	"colibri-channel-direction",
	"sendrecv",
	"sendonly",
	"recvonly",
	"inactive",
	"colibri-conference-content-sctpconnection",
	"port",
	"colibri-conference-content",
	"creator",
	"name",
	"sctpconnection",
	"colibri-conference-bundle",
	"colibri-conference",
	"conference",
	"gid",
	"content",
	"channel-bundle",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_colibri_channel,
	C_colibri_conference_content_sctpconnection,
	C_colibri_conference_content,
	C_colibri_conference_bundle,
	C_colibri_conference,
	C_xmpp_iq,
};
enum {
	V_,
	V_colibri_channel_direction,
};

static const uint16_t colibri_channel_direction_texts[] = {
	[XMPP_COLIBRI_CHANNEL_DIRECTION_SENDRECV] = S(s_sendrecv),
	[XMPP_COLIBRI_CHANNEL_DIRECTION_SENDONLY] = S(s_sendonly),
	[XMPP_COLIBRI_CHANNEL_DIRECTION_RECVONLY] = S(s_recvonly),
	[XMPP_COLIBRI_CHANNEL_DIRECTION_INACTIVE] = S(s_inactive),
};

static const uint8_t colibri_channel_direction_lookup[] = {
	0, 3, 5, 2, 4, 0, 0, 0
};

const struct xso_enum xmpp_colibri_channel_direction_enum = {
	.strings = (const char *)&strings,
	.texts = colibri_channel_direction_texts,
	.lookup = colibri_channel_direction_lookup,
	.name = S(s_colibri_channel_direction),
	.n_texts = sizeof colibri_channel_direction_texts / sizeof *colibri_channel_direction_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field colibri_channel_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_colibri_channel, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_bundle_channel_id), .name_size = N(s_bundle_channel_id),
	  .member = S(s_bundle), .offset = offsetof(struct xmpp_colibri_channel, bundle) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_direction), .name_size = N(s_direction),
	  .member = S(s_direction), .offset = offsetof(struct xmpp_colibri_channel, direction),
	  .values = V_colibri_channel_direction },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_endpoint), .name_size = N(s_endpoint),
	  .member = S(s_endpoint), .offset = offsetof(struct xmpp_colibri_channel, endpoint) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expire), .name_size = N(s_expire),
	  .member = S(s_expire), .offset = offsetof(struct xmpp_colibri_channel, expire),
	  .count = offsetof(struct xmpp_colibri_channel, has_expire) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_host), .name_size = N(s_host),
	  .member = S(s_host), .offset = offsetof(struct xmpp_colibri_channel, host) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_initiator), .name_size = N(s_initiator),
	  .member = S(s_initiator), .offset = offsetof(struct xmpp_colibri_channel, initiator) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_last_n), .name_size = N(s_last_n),
	  .member = S(s_last_n_2), .offset = offsetof(struct xmpp_colibri_channel, last_n),
	  .count = offsetof(struct xmpp_colibri_channel, has_last_n) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_rtcpport), .name_size = N(s_rtcpport),
	  .member = S(s_rtcpport), .offset = offsetof(struct xmpp_colibri_channel, rtcpport),
	  .count = offsetof(struct xmpp_colibri_channel, has_rtcpport) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_rtpport), .name_size = N(s_rtpport),
	  .member = S(s_rtpport), .offset = offsetof(struct xmpp_colibri_channel, rtpport),
	  .count = offsetof(struct xmpp_colibri_channel, has_rtpport) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_rtp_level_relay_type), .name_size = N(s_rtp_level_relay_type),
	  .member = S(s_rtp_level_relay_type_2), .offset = offsetof(struct xmpp_colibri_channel, rtp_level_relay_type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .occurs = XSO_MANY, .name = S(s_ssrc), .name_size = N(s_ssrc),
	  .member = S(s_ssrc), .offset = offsetof(struct xmpp_colibri_channel, ssrc),
	  .count = offsetof(struct xmpp_colibri_channel, n_ssrc) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_colibri_channel, payload),
	  .count = offsetof(struct xmpp_colibri_channel, n_payload) },
};
/* clang-format on */

static const uint8_t colibri_channel_lookup[] = {
	0, 0, 6, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
	3, 4, 1, 9, 10, 0, 0, 0, 0, 0, 5, 11, 7, 8, 12, 0
};

const struct xso_class xmpp_colibri_channel_class = {
	.module = &xmpp_colibri_module,
	.fields = colibri_channel_fields,
	.lookup = colibri_channel_lookup,
	.name = S(s_colibri_channel),
	.element = S(s_channel),
	.element_size = N(s_channel),
	.ns = S(s_http___jitsi_org_protocol_colibri),
	.size = sizeof(struct xmpp_colibri_channel),
	.unknown = offsetof(struct xmpp_colibri_channel, unknown),
	.n_fields = sizeof colibri_channel_fields / sizeof *colibri_channel_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 13,
};

/* clang-format off */
static const struct xso_field colibri_conference_content_sctpconnection_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_endpoint), .name_size = N(s_endpoint),
	  .member = S(s_endpoint), .offset = offsetof(struct xmpp_colibri_conference_content_sctpconnection, endpoint) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expire), .name_size = N(s_expire),
	  .member = S(s_expire), .offset = offsetof(struct xmpp_colibri_conference_content_sctpconnection, expire),
	  .count = offsetof(struct xmpp_colibri_conference_content_sctpconnection, has_expire) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_colibri_conference_content_sctpconnection, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_initiator), .name_size = N(s_initiator),
	  .member = S(s_initiator), .offset = offsetof(struct xmpp_colibri_conference_content_sctpconnection, initiator) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_colibri_conference_content_sctpconnection, port),
	  .count = offsetof(struct xmpp_colibri_conference_content_sctpconnection, has_port) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_colibri_conference_content_sctpconnection, payload),
	  .count = offsetof(struct xmpp_colibri_conference_content_sctpconnection, n_payload) },
};
/* clang-format on */

static const uint8_t colibri_conference_content_sctpconnection_lookup[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 5, 0, 0, 2, 4, 0
};

const struct xso_class xmpp_colibri_conference_content_sctpconnection_class = {
	.module = &xmpp_colibri_module,
	.fields = colibri_conference_content_sctpconnection_fields,
	.lookup = colibri_conference_content_sctpconnection_lookup,
	.name = S(s_colibri_conference_content_sctpconnection),
	.size = sizeof(struct xmpp_colibri_conference_content_sctpconnection),
	.unknown = offsetof(struct xmpp_colibri_conference_content_sctpconnection, unknown),
	.n_fields = sizeof colibri_conference_content_sctpconnection_fields / sizeof *colibri_conference_content_sctpconnection_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 6,
};

/* clang-format off */
static const struct xso_field colibri_conference_content_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_creator), .name_size = N(s_creator),
	  .member = S(s_creator), .offset = offsetof(struct xmpp_colibri_conference_content, creator) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_colibri_conference_content, name) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_http___jitsi_org_protocol_colibri),
	  .member = S(s_channel), .offset = offsetof(struct xmpp_colibri_conference_content, channel),
	  .count = offsetof(struct xmpp_colibri_conference_content, n_channel),
	  .of = C_colibri_channel },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_sctpconnection), .name_size = N(s_sctpconnection),
	  .member = S(s_sctpconnection), .offset = offsetof(struct xmpp_colibri_conference_content, sctpconnection),
	  .count = offsetof(struct xmpp_colibri_conference_content, n_sctpconnection),
	  .of = C_colibri_conference_content_sctpconnection },
};
/* clang-format on */

static const uint8_t colibri_conference_content_lookup[] = {
	2, 4, 0, 1, 0, 0, 0, 3
};

const struct xso_class xmpp_colibri_conference_content_class = {
	.module = &xmpp_colibri_module,
	.fields = colibri_conference_content_fields,
	.lookup = colibri_conference_content_lookup,
	.name = S(s_colibri_conference_content),
	.size = sizeof(struct xmpp_colibri_conference_content),
	.unknown = offsetof(struct xmpp_colibri_conference_content, unknown),
	.n_fields = sizeof colibri_conference_content_fields / sizeof *colibri_conference_content_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field colibri_conference_bundle_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_colibri_conference_bundle, id) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_colibri_conference_bundle, payload),
	  .count = offsetof(struct xmpp_colibri_conference_bundle, n_payload) },
};
/* clang-format on */

static const uint8_t colibri_conference_bundle_lookup[] = {
	0, 1
};

const struct xso_class xmpp_colibri_conference_bundle_class = {
	.module = &xmpp_colibri_module,
	.fields = colibri_conference_bundle_fields,
	.lookup = colibri_conference_bundle_lookup,
	.name = S(s_colibri_conference_bundle),
	.size = sizeof(struct xmpp_colibri_conference_bundle),
	.unknown = offsetof(struct xmpp_colibri_conference_bundle, unknown),
	.n_fields = sizeof colibri_conference_bundle_fields / sizeof *colibri_conference_bundle_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 2,
};

/* clang-format off */
static const struct xso_field colibri_conference_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_colibri_conference, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_colibri_conference, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_gid), .name_size = N(s_gid),
	  .member = S(s_gid), .offset = offsetof(struct xmpp_colibri_conference, gid) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_content), .name_size = N(s_content),
	  .member = S(s_content), .offset = offsetof(struct xmpp_colibri_conference, content),
	  .count = offsetof(struct xmpp_colibri_conference, n_content),
	  .of = C_colibri_conference_content },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_channel_bundle), .name_size = N(s_channel_bundle),
	  .member = S(s_bundle), .offset = offsetof(struct xmpp_colibri_conference, bundle),
	  .count = offsetof(struct xmpp_colibri_conference, n_bundle),
	  .of = C_colibri_conference_bundle },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_colibri_conference, payload),
	  .count = offsetof(struct xmpp_colibri_conference, n_payload) },
};
/* clang-format on */

static const uint8_t colibri_conference_lookup[] = {
	2, 4, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 5, 0, 3
};

const struct xso_class xmpp_colibri_conference_class = {
	.module = &xmpp_colibri_module,
	.fields = colibri_conference_fields,
	.lookup = colibri_conference_lookup,
	.name = S(s_colibri_conference),
	.element = S(s_conference),
	.element_size = N(s_conference),
	.ns = S(s_http___jitsi_org_protocol_colibri),
	.size = sizeof(struct xmpp_colibri_conference),
	.unknown = offsetof(struct xmpp_colibri_conference, unknown),
	.n_fields = sizeof colibri_conference_fields / sizeof *colibri_conference_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 6,
};

static const struct xso_class *const classes[] = {
	[C_colibri_channel - 1] = &xmpp_colibri_channel_class,
	[C_colibri_conference_content_sctpconnection - 1] = &xmpp_colibri_conference_content_sctpconnection_class,
	[C_colibri_conference_content - 1] = &xmpp_colibri_conference_content_class,
	[C_colibri_conference_bundle - 1] = &xmpp_colibri_conference_bundle_class,
	[C_colibri_conference - 1] = &xmpp_colibri_conference_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_colibri_channel_direction - 1] = &xmpp_colibri_channel_direction_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_colibri_conference - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_colibri_module = {
	.version = 2,
	.name = "colibri",
	.xep = "0340",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
