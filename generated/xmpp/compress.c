/* Printed by xsoc from compress.xml: do not edit. */
#include <xmpp/compress.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_compress[9];
	char s_compression_feature[20];
	char s_compression[12];
	char s_http___jabber_org_features_compress[36];
	char s_method[7];
	char s_required[9];
	char s_http___jabber_org_protocol_compress[36];
	char s_payload[8];
	char s_compressed[11];
	char s_compress_failure[17];
	char s_failure[8];
	char s_reason[7];
	char s_urn_ietf_params_xml_ns_xmpp_stanzas[36];
	char s_text[5];
	char s_compress_failure_reason[24];
	char s_setup_failed[13];
	char s_processing_failed[18];
	char s_unsupported_method[19];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"compress",
	"compression-feature",
	"compression",
	"http://jabber.org/features/compress",
	"method",
	"required",
	"http://jabber.org/protocol/compress",
	"payload",
	"compressed",
	"compress-failure",
	"failure",
	"reason",
	"urn:ietf:params:xml:ns:xmpp-stanzas",
	"text",
	"compress-failure-reason",
	"setup-failed",
	"processing-failed",
	"unsupported-method",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_compression_feature,
	C_compress,
	C_compressed,
	C_compress_failure,
	C_xmpp_stream_features,
	C_xmpp_lang_text,
};
enum {
	V_,
	V_compress_failure_reason,
};
enum {
	E_,
	E_compress_failure_reason,
};

static const struct xso_extra extras[] = {
	[E_compress_failure_reason - 1] = {
		.on_unknown = XMPP_COMPRESS_FAILURE_REASON_PROCESSING_FAILED,
	},
};

static const uint16_t compress_failure_reason_texts[] = {
	[XMPP_COMPRESS_FAILURE_REASON_SETUP_FAILED] = S(s_setup_failed),
	[XMPP_COMPRESS_FAILURE_REASON_PROCESSING_FAILED] = S(s_processing_failed),
	[XMPP_COMPRESS_FAILURE_REASON_UNSUPPORTED_METHOD] = S(s_unsupported_method),
};

static const uint8_t compress_failure_reason_lookup[] = {
	0, 0, 3, 0, 2, 0, 0, 4
};

const struct xso_enum xmpp_compress_failure_reason_enum = {
	.strings = (const char *)&strings,
	.texts = compress_failure_reason_texts,
	.lookup = compress_failure_reason_lookup,
	.name = S(s_compress_failure_reason),
	.n_texts = sizeof compress_failure_reason_texts / sizeof *compress_failure_reason_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field compression_feature_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_method), .name_size = N(s_method),
	  .member = S(s_method), .offset = offsetof(struct xmpp_compression_feature, method),
	  .count = offsetof(struct xmpp_compression_feature, n_method) },
	{ .shape = XSO_FLAG, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_compression_feature, required) },
};
/* clang-format on */

static const uint8_t compression_feature_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_compression_feature_class = {
	.module = &xmpp_compress_module,
	.fields = compression_feature_fields,
	.lookup = compression_feature_lookup,
	.name = S(s_compression_feature),
	.element = S(s_compression),
	.element_size = N(s_compression),
	.ns = S(s_http___jabber_org_features_compress),
	.size = sizeof(struct xmpp_compression_feature),
	.unknown = offsetof(struct xmpp_compression_feature, unknown),
	.n_fields = sizeof compression_feature_fields / sizeof *compression_feature_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field compress_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_ONE, .name = S(s_method), .name_size = N(s_method),
	  .member = S(s_method), .offset = offsetof(struct xmpp_compress, method) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_compress, payload),
	  .count = offsetof(struct xmpp_compress, n_payload) },
};
/* clang-format on */

static const uint8_t compress_lookup[] = {
	1, 0
};

const struct xso_class xmpp_compress_class = {
	.module = &xmpp_compress_module,
	.fields = compress_fields,
	.lookup = compress_lookup,
	.name = S(s_compress),
	.element = S(s_compress),
	.element_size = N(s_compress),
	.ns = S(s_http___jabber_org_protocol_compress),
	.size = sizeof(struct xmpp_compress),
	.unknown = offsetof(struct xmpp_compress, unknown),
	.n_fields = sizeof compress_fields / sizeof *compress_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 2,
};

static const uint8_t compressed_lookup[] = {
	0
};

const struct xso_class xmpp_compressed_class = {
	.module = &xmpp_compress_module,
	.lookup = compressed_lookup,
	.name = S(s_compressed),
	.element = S(s_compressed),
	.element_size = N(s_compressed),
	.ns = S(s_http___jabber_org_protocol_compress),
	.size = sizeof(struct xmpp_compressed),
	.unknown = offsetof(struct xmpp_compressed, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field compress_failure_fields[] = {
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE,
	  .member = S(s_reason), .offset = offsetof(struct xmpp_compress_failure, reason),
	  .values = V_compress_failure_reason, .extra = E_compress_failure_reason },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text), .ns = S(s_urn_ietf_params_xml_ns_xmpp_stanzas),
	  .member = S(s_text), .offset = offsetof(struct xmpp_compress_failure, text),
	  .count = offsetof(struct xmpp_compress_failure, n_text),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_compress_failure, payload),
	  .count = offsetof(struct xmpp_compress_failure, n_payload) },
};
/* clang-format on */

static const uint8_t compress_failure_lookup[] = {
	0, 0, 1, 0, 1, 2, 0, 1
};

const struct xso_class xmpp_compress_failure_class = {
	.module = &xmpp_compress_module,
	.fields = compress_failure_fields,
	.lookup = compress_failure_lookup,
	.name = S(s_compress_failure),
	.element = S(s_failure),
	.element_size = N(s_failure),
	.ns = S(s_http___jabber_org_protocol_compress),
	.size = sizeof(struct xmpp_compress_failure),
	.unknown = offsetof(struct xmpp_compress_failure, unknown),
	.n_fields = sizeof compress_failure_fields / sizeof *compress_failure_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
	.newer = 1,
};

static const struct xso_class *const classes[] = {
	[C_compression_feature - 1] = &xmpp_compression_feature_class,
	[C_compress - 1] = &xmpp_compress_class,
	[C_compressed - 1] = &xmpp_compressed_class,
	[C_compress_failure - 1] = &xmpp_compress_failure_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
};

static const struct xso_enum *const enums[] = {
	[V_compress_failure_reason - 1] = &xmpp_compress_failure_reason_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_compression_feature - 1, .base = C_xmpp_stream_features },
	{ .cls = C_compress - 1 },
	{ .cls = C_compressed - 1 },
	{ .cls = C_compress_failure - 1 },
};

const struct xso_module xmpp_compress_module = {
	.version = 2,
	.name = "compress",
	.xep = "0138",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
