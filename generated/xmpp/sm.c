/* Printed by xsoc from sm.xml: do not edit. */
#include <xmpp/sm.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_sm[3];
	char s_sm_feature[11];
	char s_urn_xmpp_sm_3_list[29];
	char s_ns[3];
	char s_required[9];
	char s_optional[9];
	char s_sm_enable[10];
	char s_enable[7];
	char s_max[4];
	char s_resume[7];
	char s_sm_enabled[11];
	char s_enabled[8];
	char s_id[3];
	char s_string_of_at_most_4000_bytes[29];
	char s_location[9];
	char s_sm_resume[10];
	char s_h[2];
	char s_previd[7];
	char s_sm_resumed[11];
	char s_resumed[8];
	char s_sm_failed[10];
	char s_failed[7];
	char s_urn_ietf_params_xml_ns_xmpp_stanzas[36];
	char s_condition[10];
	char s_text[5];
	char s_sm_ack[7];
	char s_a[2];
	char s_sm_request[11];
	char s_r[2];
	char s_sm_handled_count_too_high[26];
	char s_handled_count_too_high[23];
	char s_send_count[11];
	char s_send_count_2[11];
	char s_uri[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"sm",
	"sm-feature",
	"urn:xmpp:sm:3\000urn:xmpp:sm:2\000",
	"ns",
	"required",
	"optional",
	"sm-enable",
	"enable",
	"max",
	"resume",
	"sm-enabled",
	"enabled",
	"id",
	"string of at most 4000 bytes",
	"location",
	"sm-resume",
	"h",
	"previd",
	"sm-resumed",
	"resumed",
	"sm-failed",
	"failed",
	"urn:ietf:params:xml:ns:xmpp-stanzas",
	"condition",
	"text",
	"sm-ack",
	"a",
	"sm-request",
	"r",
	"sm-handled-count-too-high",
	"handled-count-too-high",
	"send-count",
	"send_count",
	"uri",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sm_feature,
	C_sm_enable,
	C_sm_enabled,
	C_sm_resume,
	C_sm_resumed,
	C_sm_failed,
	C_sm_ack,
	C_sm_request,
	C_sm_handled_count_too_high,
	C_sm_failed_condition_content,
	C_xmpp_stream_features,
	C_xmpp_lang_text,
	C_xmpp_stream_error,
};
enum {
	V_,
	V_xmpp_stanza_condition,
};
enum {
	E_,
	E_sm_enabled_id,
	E_sm_failed_condition,
};

static const struct xso_extra extras[] = {
	[E_sm_enabled_id - 1] = {
		.max_length = 4000,
		.expected = S(s_string_of_at_most_4000_bytes),
	},
	[E_sm_failed_condition - 1] = {
		.on_unknown = XMPP_STANZA_CONDITION_UNDEFINED_CONDITION,
	},
};

static const struct xso_class sm_failed_condition_content;

/* clang-format off */
static const struct xso_field sm_feature_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sm_feature, ns) },
	{ .shape = XSO_FLAG, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_sm_feature, required) },
	{ .shape = XSO_FLAG, .name = S(s_optional), .name_size = N(s_optional),
	  .member = S(s_optional), .offset = offsetof(struct xmpp_sm_feature, optional) },
};
/* clang-format on */

static const uint8_t sm_feature_lookup[] = {
	3, 2, 0, 0
};

const struct xso_class xmpp_sm_feature_class = {
	.module = &xmpp_sm_module,
	.fields = sm_feature_fields,
	.lookup = sm_feature_lookup,
	.name = S(s_sm_feature),
	.element = S(s_sm),
	.element_size = N(s_sm),
	.ns = S(s_urn_xmpp_sm_3_list),
	.size = sizeof(struct xmpp_sm_feature),
	.unknown = offsetof(struct xmpp_sm_feature, unknown),
	.n_fields = sizeof sm_feature_fields / sizeof *sm_feature_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field sm_enable_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sm_enable, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max), .name_size = N(s_max),
	  .member = S(s_max), .offset = offsetof(struct xmpp_sm_enable, max),
	  .count = offsetof(struct xmpp_sm_enable, has_max) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_resume), .name_size = N(s_resume),
	  .member = S(s_resume), .offset = offsetof(struct xmpp_sm_enable, resume) },
};
/* clang-format on */

static const uint8_t sm_enable_lookup[] = {
	0, 2, 3, 0
};

const struct xso_class xmpp_sm_enable_class = {
	.module = &xmpp_sm_module,
	.fields = sm_enable_fields,
	.lookup = sm_enable_lookup,
	.name = S(s_sm_enable),
	.element = S(s_enable),
	.element_size = N(s_enable),
	.ns = S(s_urn_xmpp_sm_3_list),
	.size = sizeof(struct xmpp_sm_enable),
	.unknown = offsetof(struct xmpp_sm_enable, unknown),
	.n_fields = sizeof sm_enable_fields / sizeof *sm_enable_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field sm_enabled_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sm_enabled, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_sm_enabled, id),
	  .extra = E_sm_enabled_id },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_HOST_PORT, .flags = XSO_FORGIVE, .name = S(s_location), .name_size = N(s_location),
	  .member = S(s_location), .offset = offsetof(struct xmpp_sm_enabled, location) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max), .name_size = N(s_max),
	  .member = S(s_max), .offset = offsetof(struct xmpp_sm_enabled, max),
	  .count = offsetof(struct xmpp_sm_enabled, has_max) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_resume), .name_size = N(s_resume),
	  .member = S(s_resume), .offset = offsetof(struct xmpp_sm_enabled, resume) },
};
/* clang-format on */

static const uint8_t sm_enabled_lookup[] = {
	0, 3, 0, 4, 2, 5, 0, 0
};

const struct xso_class xmpp_sm_enabled_class = {
	.module = &xmpp_sm_module,
	.fields = sm_enabled_fields,
	.lookup = sm_enabled_lookup,
	.name = S(s_sm_enabled),
	.element = S(s_enabled),
	.element_size = N(s_enabled),
	.ns = S(s_urn_xmpp_sm_3_list),
	.size = sizeof(struct xmpp_sm_enabled),
	.unknown = offsetof(struct xmpp_sm_enabled, unknown),
	.n_fields = sizeof sm_enabled_fields / sizeof *sm_enabled_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field sm_resume_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sm_resume, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_h), .name_size = N(s_h),
	  .member = S(s_h), .offset = offsetof(struct xmpp_sm_resume, h) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_previd), .name_size = N(s_previd),
	  .member = S(s_previd), .offset = offsetof(struct xmpp_sm_resume, previd) },
};
/* clang-format on */

static const uint8_t sm_resume_lookup[] = {
	0, 2, 0, 3
};

const struct xso_class xmpp_sm_resume_class = {
	.module = &xmpp_sm_module,
	.fields = sm_resume_fields,
	.lookup = sm_resume_lookup,
	.name = S(s_sm_resume),
	.element = S(s_resume),
	.element_size = N(s_resume),
	.ns = S(s_urn_xmpp_sm_3_list),
	.size = sizeof(struct xmpp_sm_resume),
	.unknown = offsetof(struct xmpp_sm_resume, unknown),
	.n_fields = sizeof sm_resume_fields / sizeof *sm_resume_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field sm_resumed_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sm_resumed, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_h), .name_size = N(s_h),
	  .member = S(s_h), .offset = offsetof(struct xmpp_sm_resumed, h) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_previd), .name_size = N(s_previd),
	  .member = S(s_previd), .offset = offsetof(struct xmpp_sm_resumed, previd) },
};
/* clang-format on */

static const uint8_t sm_resumed_lookup[] = {
	0, 2, 0, 3
};

const struct xso_class xmpp_sm_resumed_class = {
	.module = &xmpp_sm_module,
	.fields = sm_resumed_fields,
	.lookup = sm_resumed_lookup,
	.name = S(s_sm_resumed),
	.element = S(s_resumed),
	.element_size = N(s_resumed),
	.ns = S(s_urn_xmpp_sm_3_list),
	.size = sizeof(struct xmpp_sm_resumed),
	.unknown = offsetof(struct xmpp_sm_resumed, unknown),
	.n_fields = sizeof sm_resumed_fields / sizeof *sm_resumed_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field sm_failed_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sm_failed, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_h), .name_size = N(s_h),
	  .member = S(s_h), .offset = offsetof(struct xmpp_sm_failed, h),
	  .count = offsetof(struct xmpp_sm_failed, has_h) },
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE, .ns = S(s_urn_ietf_params_xml_ns_xmpp_stanzas),
	  .member = S(s_condition), .offset = offsetof(struct xmpp_sm_failed, condition),
	  .of = C_sm_failed_condition_content, .values = V_xmpp_stanza_condition, .extra = E_sm_failed_condition },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text), .ns = S(s_urn_ietf_params_xml_ns_xmpp_stanzas),
	  .member = S(s_text), .offset = offsetof(struct xmpp_sm_failed, text),
	  .count = offsetof(struct xmpp_sm_failed, n_text),
	  .of = C_xmpp_lang_text },
};
/* clang-format on */

static const uint8_t sm_failed_lookup[] = {
	3, 0, 0, 3, 0, 3, 3, 0, 0, 3, 0, 0, 3, 3, 0, 0,
	0, 2, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3,
	0, 0, 3, 0, 0, 0, 3, 3, 3, 3, 3, 0, 4, 0, 0, 0,
	0, 0, 3, 3, 3, 0, 0, 0, 0, 0, 3, 3, 0, 0, 3, 0
};

const struct xso_class xmpp_sm_failed_class = {
	.module = &xmpp_sm_module,
	.fields = sm_failed_fields,
	.lookup = sm_failed_lookup,
	.name = S(s_sm_failed),
	.element = S(s_failed),
	.element_size = N(s_failed),
	.ns = S(s_urn_xmpp_sm_3_list),
	.size = sizeof(struct xmpp_sm_failed),
	.unknown = offsetof(struct xmpp_sm_failed, unknown),
	.n_fields = sizeof sm_failed_fields / sizeof *sm_failed_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.newer = 3,
};

/* clang-format off */
static const struct xso_field sm_ack_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sm_ack, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_h), .name_size = N(s_h),
	  .member = S(s_h), .offset = offsetof(struct xmpp_sm_ack, h) },
};
/* clang-format on */

static const uint8_t sm_ack_lookup[] = {
	2, 0
};

const struct xso_class xmpp_sm_ack_class = {
	.module = &xmpp_sm_module,
	.fields = sm_ack_fields,
	.lookup = sm_ack_lookup,
	.name = S(s_sm_ack),
	.element = S(s_a),
	.element_size = N(s_a),
	.ns = S(s_urn_xmpp_sm_3_list),
	.size = sizeof(struct xmpp_sm_ack),
	.unknown = offsetof(struct xmpp_sm_ack, unknown),
	.n_fields = sizeof sm_ack_fields / sizeof *sm_ack_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field sm_request_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sm_request, ns) },
};
/* clang-format on */

static const uint8_t sm_request_lookup[] = {
	0
};

const struct xso_class xmpp_sm_request_class = {
	.module = &xmpp_sm_module,
	.fields = sm_request_fields,
	.lookup = sm_request_lookup,
	.name = S(s_sm_request),
	.element = S(s_r),
	.element_size = N(s_r),
	.ns = S(s_urn_xmpp_sm_3_list),
	.size = sizeof(struct xmpp_sm_request),
	.unknown = offsetof(struct xmpp_sm_request, unknown),
	.n_fields = sizeof sm_request_fields / sizeof *sm_request_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field sm_handled_count_too_high_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sm_handled_count_too_high, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_h), .name_size = N(s_h),
	  .member = S(s_h), .offset = offsetof(struct xmpp_sm_handled_count_too_high, h),
	  .count = offsetof(struct xmpp_sm_handled_count_too_high, has_h) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_send_count), .name_size = N(s_send_count),
	  .member = S(s_send_count_2), .offset = offsetof(struct xmpp_sm_handled_count_too_high, send_count),
	  .count = offsetof(struct xmpp_sm_handled_count_too_high, has_send_count) },
};
/* clang-format on */

static const uint8_t sm_handled_count_too_high_lookup[] = {
	0, 2, 3, 0
};

const struct xso_class xmpp_sm_handled_count_too_high_class = {
	.module = &xmpp_sm_module,
	.fields = sm_handled_count_too_high_fields,
	.lookup = sm_handled_count_too_high_lookup,
	.name = S(s_sm_handled_count_too_high),
	.element = S(s_handled_count_too_high),
	.element_size = N(s_handled_count_too_high),
	.ns = S(s_urn_xmpp_sm_3_list),
	.size = sizeof(struct xmpp_sm_handled_count_too_high),
	.unknown = offsetof(struct xmpp_sm_handled_count_too_high, unknown),
	.n_fields = sizeof sm_handled_count_too_high_fields / sizeof *sm_handled_count_too_high_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field sm_failed_condition_content_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_uri), .offset = offsetof(struct xmpp_sm_failed, uri) },
};
/* clang-format on */

static const uint8_t sm_failed_condition_content_lookup[] = {
	0
};

static const struct xso_class sm_failed_condition_content = {
	.module = &xmpp_sm_module,
	.fields = sm_failed_condition_content_fields,
	.lookup = sm_failed_condition_content_lookup,
	.name = S(s_sm_failed),
	.n_fields = sizeof sm_failed_condition_content_fields / sizeof *sm_failed_condition_content_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_sm_feature - 1] = &xmpp_sm_feature_class,
	[C_sm_enable - 1] = &xmpp_sm_enable_class,
	[C_sm_enabled - 1] = &xmpp_sm_enabled_class,
	[C_sm_resume - 1] = &xmpp_sm_resume_class,
	[C_sm_resumed - 1] = &xmpp_sm_resumed_class,
	[C_sm_failed - 1] = &xmpp_sm_failed_class,
	[C_sm_ack - 1] = &xmpp_sm_ack_class,
	[C_sm_request - 1] = &xmpp_sm_request_class,
	[C_sm_handled_count_too_high - 1] = &xmpp_sm_handled_count_too_high_class,
	[C_sm_failed_condition_content - 1] = &sm_failed_condition_content,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_stream_error - 1] = &xmpp_stream_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_xmpp_stanza_condition - 1] = &xmpp_stanza_condition_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sm_feature - 1, .base = C_xmpp_stream_features },
	{ .cls = C_sm_enable - 1 },
	{ .cls = C_sm_enabled - 1 },
	{ .cls = C_sm_resume - 1 },
	{ .cls = C_sm_resumed - 1 },
	{ .cls = C_sm_failed - 1 },
	{ .cls = C_sm_ack - 1 },
	{ .cls = C_sm_request - 1 },
	{ .cls = C_sm_handled_count_too_high - 1, .base = C_xmpp_stream_error },
};

const struct xso_module xmpp_sm_module = {
	.version = 2,
	.name = "sm",
	.xep = "0198",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 9,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
