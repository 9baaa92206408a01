/* Printed by xsoc from jingle-rtp.xml: do not edit. */
#include <xmpp/jingle-rtp.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_rtp[11];
	char s_rtp_parameter[14];
	char s_name[5];
	char s_value[6];
	char s_rtp_crypto[11];
	char s_crypto[7];
	char s_urn_xmpp_jingle_apps_rtp_1[27];
	char s_crypto_suite[13];
	char s_crypto_suite_2[13];
	char s_key_params[11];
	char s_key_params_2[11];
	char s_session_params[15];
	char s_session_params_2[15];
	char s_tag[4];
	char s_rtp_encryption[15];
	char s_encryption[11];
	char s_required[9];
	char s_payload[8];
	char s_rtp_description_payload_type[29];
	char s_id[3];
	char s_clockrate[10];
	char s_channels[9];
	char s__1[2];
	char s_ptime[6];
	char s_maxptime[9];
	char s_parameter[10];
	char s_rtp_description_bandwidth[26];
	char s_type[5];
	char s_rtp_description[16];
	char s_description[12];
	char s_media[6];
	char s_profile[8];
	char s_ssrc[5];
	char s_payload_type[13];
	char s_payload_type_2[13];
	char s_bandwidth[10];
	char s_rtcp_mux[9];
	char s_rtcp_mux_2[9];
	char s_rtp_info[9];
	char s_urn_xmpp_jingle_apps_rtp_info_1[32];
	char s_element[8];
	char s_creator[8];
	char s_rtp_info_element[17];
	char s_active[7];
	char s_hold[5];
	char s_mute[5];
	char s_ringing[8];
	char s_unhold[7];
	char s_unmute[7];
	char s_rtp_error[10];
	char s_urn_xmpp_jingle_apps_rtp_errors_1[34];
	char s_rtp_error_element[18];
	char s_crypto_required[16];
	char s_invalid_crypto[15];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-rtp",
	"rtp-parameter",
	"name",
	"value",
	"rtp-crypto",
	"crypto",
	"urn:xmpp:jingle:apps:rtp:1",
	"crypto-suite",
	"crypto_suite",
	"key-params",
	"key_params",
	"session-params",
	"session_params",
	"tag",
	"rtp-encryption",
	"encryption",
	"required",
	"payload",
	"rtp-description-payload-type",
	"id",
	"clockrate",
	"channels",
	"1",
	"ptime",
	"maxptime",
	"parameter",
	"rtp-description-bandwidth",
	"type",
	"rtp-description",
	"description",
	"media",
	"profile",
	"ssrc",
	"payload-type",
	"payload_type",
	"bandwidth",
	"rtcp-mux",
	"rtcp_mux",
	"rtp-info",
	"urn:xmpp:jingle:apps:rtp:info:1",
	"element",
	"creator",
	"rtp-info-element",
	"active",
	"hold",
	"mute",
	"ringing",
	"unhold",
	"unmute",
	"rtp-error",
	"urn:xmpp:jingle:apps:rtp:errors:1",
	"rtp-error-element",
	"crypto-required",
	"invalid-crypto",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_rtp_parameter,
	C_rtp_crypto,
	C_rtp_encryption,
	C_rtp_description_payload_type,
	C_rtp_description_bandwidth,
	C_rtp_description,
	C_rtp_info,
	C_rtp_error,
	C_xmpp_jingle_content,
	C_xmpp_jingle_message,
	C_xmpp_jingle,
	C_xmpp_jingle_reason,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_rtp_info_element,
	V_rtp_error_element,
	V_xmpp_jingle_party,
};
enum {
	E_,
	E_rtp_description_payload_type_channels,
};

static const struct xso_extra extras[] = {
	[E_rtp_description_payload_type_channels - 1] = {
		.absent = S(s__1),
	},
};

static const uint16_t rtp_info_element_texts[] = {
	[XMPP_RTP_INFO_ELEMENT_ACTIVE] = S(s_active),
	[XMPP_RTP_INFO_ELEMENT_HOLD] = S(s_hold),
	[XMPP_RTP_INFO_ELEMENT_MUTE] = S(s_mute),
	[XMPP_RTP_INFO_ELEMENT_RINGING] = S(s_ringing),
	[XMPP_RTP_INFO_ELEMENT_UNHOLD] = S(s_unhold),
	[XMPP_RTP_INFO_ELEMENT_UNMUTE] = S(s_unmute),
};

static const uint8_t rtp_info_element_lookup[] = {
	4, 0, 3, 0, 5, 0, 0, 0, 0, 0, 0, 2, 0, 6, 7, 0
};

const struct xso_enum xmpp_rtp_info_element_enum = {
	.strings = (const char *)&strings,
	.texts = rtp_info_element_texts,
	.lookup = rtp_info_element_lookup,
	.name = S(s_rtp_info_element),
	.n_texts = sizeof rtp_info_element_texts / sizeof *rtp_info_element_texts,
	.lookup_bits = 4,
};

static const uint16_t rtp_error_element_texts[] = {
	[XMPP_RTP_ERROR_ELEMENT_CRYPTO_REQUIRED] = S(s_crypto_required),
	[XMPP_RTP_ERROR_ELEMENT_INVALID_CRYPTO] = S(s_invalid_crypto),
};

static const uint8_t rtp_error_element_lookup[] = {
	0, 0, 3, 2
};

const struct xso_enum xmpp_rtp_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = rtp_error_element_texts,
	.lookup = rtp_error_element_lookup,
	.name = S(s_rtp_error_element),
	.n_texts = sizeof rtp_error_element_texts / sizeof *rtp_error_element_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field rtp_parameter_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rtp_parameter, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rtp_parameter, value) },
};
/* clang-format on */

static const uint8_t rtp_parameter_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rtp_parameter_class = {
	.module = &xmpp_jingle_rtp_module,
	.fields = rtp_parameter_fields,
	.lookup = rtp_parameter_lookup,
	.name = S(s_rtp_parameter),
	.size = sizeof(struct xmpp_rtp_parameter),
	.unknown = offsetof(struct xmpp_rtp_parameter, unknown),
	.n_fields = sizeof rtp_parameter_fields / sizeof *rtp_parameter_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field rtp_crypto_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_crypto_suite), .name_size = N(s_crypto_suite),
	  .member = S(s_crypto_suite_2), .offset = offsetof(struct xmpp_rtp_crypto, crypto_suite) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_key_params), .name_size = N(s_key_params),
	  .member = S(s_key_params_2), .offset = offsetof(struct xmpp_rtp_crypto, key_params) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_session_params), .name_size = N(s_session_params),
	  .member = S(s_session_params_2), .offset = offsetof(struct xmpp_rtp_crypto, session_params) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_tag), .name_size = N(s_tag),
	  .member = S(s_tag), .offset = offsetof(struct xmpp_rtp_crypto, tag) },
};
/* clang-format on */

static const uint8_t rtp_crypto_lookup[] = {
	0, 0, 2, 3, 0, 4, 1, 0
};

const struct xso_class xmpp_rtp_crypto_class = {
	.module = &xmpp_jingle_rtp_module,
	.fields = rtp_crypto_fields,
	.lookup = rtp_crypto_lookup,
	.name = S(s_rtp_crypto),
	.element = S(s_crypto),
	.element_size = N(s_crypto),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_1),
	.size = sizeof(struct xmpp_rtp_crypto),
	.unknown = offsetof(struct xmpp_rtp_crypto, unknown),
	.n_fields = sizeof rtp_crypto_fields / sizeof *rtp_crypto_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS,
};

/* clang-format off */
static const struct xso_field rtp_encryption_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BIT, .flags = XSO_FORGIVE, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_rtp_encryption, required) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_crypto), .offset = offsetof(struct xmpp_rtp_encryption, crypto),
	  .count = offsetof(struct xmpp_rtp_encryption, n_crypto),
	  .of = C_rtp_crypto },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_rtp_encryption, payload),
	  .count = offsetof(struct xmpp_rtp_encryption, n_payload) },
};
/* clang-format on */

static const uint8_t rtp_encryption_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_rtp_encryption_class = {
	.module = &xmpp_jingle_rtp_module,
	.fields = rtp_encryption_fields,
	.lookup = rtp_encryption_lookup,
	.name = S(s_rtp_encryption),
	.element = S(s_encryption),
	.element_size = N(s_encryption),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_1),
	.size = sizeof(struct xmpp_rtp_encryption),
	.unknown = offsetof(struct xmpp_rtp_encryption, unknown),
	.n_fields = sizeof rtp_encryption_fields / sizeof *rtp_encryption_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field rtp_description_payload_type_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_rtp_description_payload_type, id),
	  .count = offsetof(struct xmpp_rtp_description_payload_type, has_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rtp_description_payload_type, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_clockrate), .name_size = N(s_clockrate),
	  .member = S(s_clockrate), .offset = offsetof(struct xmpp_rtp_description_payload_type, clockrate),
	  .count = offsetof(struct xmpp_rtp_description_payload_type, has_clockrate) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_channels), .name_size = N(s_channels),
	  .member = S(s_channels), .offset = offsetof(struct xmpp_rtp_description_payload_type, channels),
	  .count = offsetof(struct xmpp_rtp_description_payload_type, has_channels),
	  .extra = E_rtp_description_payload_type_channels },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_ptime), .name_size = N(s_ptime),
	  .member = S(s_ptime), .offset = offsetof(struct xmpp_rtp_description_payload_type, ptime),
	  .count = offsetof(struct xmpp_rtp_description_payload_type, has_ptime) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_maxptime), .name_size = N(s_maxptime),
	  .member = S(s_maxptime), .offset = offsetof(struct xmpp_rtp_description_payload_type, maxptime),
	  .count = offsetof(struct xmpp_rtp_description_payload_type, has_maxptime) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_parameter), .name_size = N(s_parameter),
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_rtp_description_payload_type, parameter),
	  .count = offsetof(struct xmpp_rtp_description_payload_type, n_parameter),
	  .of = C_rtp_parameter },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_rtp_description_payload_type, payload),
	  .count = offsetof(struct xmpp_rtp_description_payload_type, n_payload) },
};
/* clang-format on */

static const uint8_t rtp_description_payload_type_lookup[] = {
	2, 0, 0, 0, 0, 0, 4, 5, 7, 1, 3, 0, 0, 0, 0, 6
};

const struct xso_class xmpp_rtp_description_payload_type_class = {
	.module = &xmpp_jingle_rtp_module,
	.fields = rtp_description_payload_type_fields,
	.lookup = rtp_description_payload_type_lookup,
	.name = S(s_rtp_description_payload_type),
	.size = sizeof(struct xmpp_rtp_description_payload_type),
	.unknown = offsetof(struct xmpp_rtp_description_payload_type, unknown),
	.n_fields = sizeof rtp_description_payload_type_fields / sizeof *rtp_description_payload_type_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 8,
};

/* clang-format off */
static const struct xso_field rtp_description_bandwidth_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_rtp_description_bandwidth, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_value), .offset = offsetof(struct xmpp_rtp_description_bandwidth, value) },
};
/* clang-format on */

static const uint8_t rtp_description_bandwidth_lookup[] = {
	1, 0
};

const struct xso_class xmpp_rtp_description_bandwidth_class = {
	.module = &xmpp_jingle_rtp_module,
	.fields = rtp_description_bandwidth_fields,
	.lookup = rtp_description_bandwidth_lookup,
	.name = S(s_rtp_description_bandwidth),
	.size = sizeof(struct xmpp_rtp_description_bandwidth),
	.unknown = offsetof(struct xmpp_rtp_description_bandwidth, unknown),
	.n_fields = sizeof rtp_description_bandwidth_fields / sizeof *rtp_description_bandwidth_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field rtp_description_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_media), .name_size = N(s_media),
	  .member = S(s_media), .offset = offsetof(struct xmpp_rtp_description, media) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_profile), .name_size = N(s_profile),
	  .member = S(s_profile), .offset = offsetof(struct xmpp_rtp_description, profile) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ssrc), .name_size = N(s_ssrc),
	  .member = S(s_ssrc), .offset = offsetof(struct xmpp_rtp_description, ssrc) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_ptime), .name_size = N(s_ptime),
	  .member = S(s_ptime), .offset = offsetof(struct xmpp_rtp_description, ptime),
	  .count = offsetof(struct xmpp_rtp_description, has_ptime) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_maxptime), .name_size = N(s_maxptime),
	  .member = S(s_maxptime), .offset = offsetof(struct xmpp_rtp_description, maxptime),
	  .count = offsetof(struct xmpp_rtp_description, has_maxptime) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_payload_type), .name_size = N(s_payload_type),
	  .member = S(s_payload_type_2), .offset = offsetof(struct xmpp_rtp_description, payload_type),
	  .count = offsetof(struct xmpp_rtp_description, n_payload_type),
	  .of = C_rtp_description_payload_type },
	{ .shape = XSO_CHILD,
	  .member = S(s_encryption), .offset = offsetof(struct xmpp_rtp_description, encryption),
	  .of = C_rtp_encryption },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_bandwidth), .name_size = N(s_bandwidth),
	  .member = S(s_bandwidth), .offset = offsetof(struct xmpp_rtp_description, bandwidth),
	  .count = offsetof(struct xmpp_rtp_description, n_bandwidth),
	  .of = C_rtp_description_bandwidth },
	{ .shape = XSO_FLAG, .name = S(s_rtcp_mux), .name_size = N(s_rtcp_mux),
	  .member = S(s_rtcp_mux_2), .offset = offsetof(struct xmpp_rtp_description, rtcp_mux) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_rtp_description, payload),
	  .count = offsetof(struct xmpp_rtp_description, n_payload) },
};
/* clang-format on */

static const uint8_t rtp_description_lookup[] = {
	0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 9, 4,
	0, 0, 0, 0, 0, 7, 6, 0, 0, 0, 0, 8, 0, 3, 5, 0
};

const struct xso_class xmpp_rtp_description_class = {
	.module = &xmpp_jingle_rtp_module,
	.fields = rtp_description_fields,
	.lookup = rtp_description_lookup,
	.name = S(s_rtp_description),
	.element = S(s_description),
	.element_size = N(s_description),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_1),
	.size = sizeof(struct xmpp_rtp_description),
	.unknown = offsetof(struct xmpp_rtp_description, unknown),
	.n_fields = sizeof rtp_description_fields / sizeof *rtp_description_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.any = 10,
};

/* clang-format off */
static const struct xso_field rtp_info_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rtp_info, element),
	  .values = V_rtp_info_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_creator), .name_size = N(s_creator),
	  .member = S(s_creator), .offset = offsetof(struct xmpp_rtp_info, creator),
	  .values = V_xmpp_jingle_party },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rtp_info, name) },
};
/* clang-format on */

static const uint8_t rtp_info_lookup[] = {
	3, 2, 0, 0
};

const struct xso_class xmpp_rtp_info_class = {
	.module = &xmpp_jingle_rtp_module,
	.fields = rtp_info_fields,
	.lookup = rtp_info_lookup,
	.name = S(s_rtp_info),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_info_1),
	.size = sizeof(struct xmpp_rtp_info),
	.unknown = offsetof(struct xmpp_rtp_info, unknown),
	.n_fields = sizeof rtp_info_fields / sizeof *rtp_info_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field rtp_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rtp_error, element),
	  .values = V_rtp_error_element },
};
/* clang-format on */

static const uint8_t rtp_error_lookup[] = {
	0
};

const struct xso_class xmpp_rtp_error_class = {
	.module = &xmpp_jingle_rtp_module,
	.fields = rtp_error_fields,
	.lookup = rtp_error_lookup,
	.name = S(s_rtp_error),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_errors_1),
	.size = sizeof(struct xmpp_rtp_error),
	.unknown = offsetof(struct xmpp_rtp_error, unknown),
	.n_fields = sizeof rtp_error_fields / sizeof *rtp_error_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

static const struct xso_class *const classes[] = {
	[C_rtp_parameter - 1] = &xmpp_rtp_parameter_class,
	[C_rtp_crypto - 1] = &xmpp_rtp_crypto_class,
	[C_rtp_encryption - 1] = &xmpp_rtp_encryption_class,
	[C_rtp_description_payload_type - 1] = &xmpp_rtp_description_payload_type_class,
	[C_rtp_description_bandwidth - 1] = &xmpp_rtp_description_bandwidth_class,
	[C_rtp_description - 1] = &xmpp_rtp_description_class,
	[C_rtp_info - 1] = &xmpp_rtp_info_class,
	[C_rtp_error - 1] = &xmpp_rtp_error_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
	[C_xmpp_jingle_message - 1] = &xmpp_jingle_message_class,
	[C_xmpp_jingle - 1] = &xmpp_jingle_class,
	[C_xmpp_jingle_reason - 1] = &xmpp_jingle_reason_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_rtp_info_element - 1] = &xmpp_rtp_info_element_enum,
	[V_rtp_error_element - 1] = &xmpp_rtp_error_element_enum,
	[V_xmpp_jingle_party - 1] = &xmpp_jingle_party_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_rtp_encryption - 1, .base = C_rtp_description },
	{ .cls = C_rtp_description - 1, .base = C_xmpp_jingle_content },
	{ .cls = C_rtp_description - 1, .base = C_xmpp_jingle_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_rtp_info - 1, .base = C_xmpp_jingle },
	{ .cls = C_rtp_error - 1, .base = C_xmpp_jingle_reason },
	{ .cls = C_rtp_error - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_jingle_rtp_module = {
	.version = 2,
	.name = "jingle-rtp",
	.xep = "0167",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 8,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
