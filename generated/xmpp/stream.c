/* Printed by xsoc from stream.xml: do not edit. */
#include <xmpp/stream.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_stream[7];
	char s_stream_condition[17];
	char s_bad_format[11];
	char s_bad_namespace_prefix[21];
	char s_conflict[9];
	char s_connection_timeout[19];
	char s_host_gone[10];
	char s_host_unknown[13];
	char s_improper_addressing[20];
	char s_internal_server_error[22];
	char s_invalid_from[13];
	char s_invalid_namespace[18];
	char s_invalid_xml[12];
	char s_not_authorized[15];
	char s_not_well_formed[16];
	char s_policy_violation[17];
	char s_remote_connection_failed[25];
	char s_reset[6];
	char s_resource_constraint[20];
	char s_restricted_xml[15];
	char s_see_other_host[15];
	char s_system_shutdown[16];
	char s_undefined_condition[20];
	char s_unsupported_encoding[21];
	char s_unsupported_feature[20];
	char s_unsupported_stanza_type[24];
	char s_unsupported_version[20];
	char s_invalid_id[11];
	char s_xml_not_well_formed[20];
	char s_stream_features[16];
	char s_features[9];
	char s_http___etherx_jabber_org_streams[33];
	char s_feature[8];
	char s_stream_error[13];
	char s_error[6];
	char s_urn_ietf_params_xml_ns_xmpp_streams[36];
	char s_condition[10];
	char s_text[5];
	char s_payload[8];
	char s_host[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"stream",
	"stream-condition",
	"bad-format",
	"bad-namespace-prefix",
	"conflict",
	"connection-timeout",
	"host-gone",
	"host-unknown",
	"improper-addressing",
	"internal-server-error",
	"invalid-from",
	"invalid-namespace",
	"invalid-xml",
	"not-authorized",
	"not-well-formed",
	"policy-violation",
	"remote-connection-failed",
	"reset",
	"resource-constraint",
	"restricted-xml",
	"see-other-host",
	"system-shutdown",
	"undefined-condition",
	"unsupported-encoding",
	"unsupported-feature",
	"unsupported-stanza-type",
	"unsupported-version",
	"invalid-id",
	"xml-not-well-formed",
	"stream-features",
	"features",
	"http://etherx.jabber.org/streams",
	"feature",
	"stream-error",
	"error",
	"urn:ietf:params:xml:ns:xmpp-streams",
	"condition",
	"text",
	"payload",
	"host",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_stream_features,
	C_stream_error,
	C_stream_error_condition_content,
	C_xmpp_lang_text,
};
enum {
	V_,
	V_stream_condition,
};
enum {
	E_,
	E_stream_error_condition,
};

static const struct xso_extra extras[] = {
	[E_stream_error_condition - 1] = {
		.on_unknown = XMPP_STREAM_CONDITION_UNDEFINED_CONDITION,
	},
};

static const uint16_t stream_condition_texts[] = {
	[XMPP_STREAM_CONDITION_BAD_FORMAT] = S(s_bad_format),
	[XMPP_STREAM_CONDITION_BAD_NAMESPACE_PREFIX] = S(s_bad_namespace_prefix),
	[XMPP_STREAM_CONDITION_CONFLICT] = S(s_conflict),
	[XMPP_STREAM_CONDITION_CONNECTION_TIMEOUT] = S(s_connection_timeout),
	[XMPP_STREAM_CONDITION_HOST_GONE] = S(s_host_gone),
	[XMPP_STREAM_CONDITION_HOST_UNKNOWN] = S(s_host_unknown),
	[XMPP_STREAM_CONDITION_IMPROPER_ADDRESSING] = S(s_improper_addressing),
	[XMPP_STREAM_CONDITION_INTERNAL_SERVER_ERROR] = S(s_internal_server_error),
	[XMPP_STREAM_CONDITION_INVALID_FROM] = S(s_invalid_from),
	[XMPP_STREAM_CONDITION_INVALID_NAMESPACE] = S(s_invalid_namespace),
	[XMPP_STREAM_CONDITION_INVALID_XML] = S(s_invalid_xml),
	[XMPP_STREAM_CONDITION_NOT_AUTHORIZED] = S(s_not_authorized),
	[XMPP_STREAM_CONDITION_NOT_WELL_FORMED] = S(s_not_well_formed),
	[XMPP_STREAM_CONDITION_POLICY_VIOLATION] = S(s_policy_violation),
	[XMPP_STREAM_CONDITION_REMOTE_CONNECTION_FAILED] = S(s_remote_connection_failed),
	[XMPP_STREAM_CONDITION_RESET] = S(s_reset),
	[XMPP_STREAM_CONDITION_RESOURCE_CONSTRAINT] = S(s_resource_constraint),
	[XMPP_STREAM_CONDITION_RESTRICTED_XML] = S(s_restricted_xml),
	[XMPP_STREAM_CONDITION_SEE_OTHER_HOST] = S(s_see_other_host),
	[XMPP_STREAM_CONDITION_SYSTEM_SHUTDOWN] = S(s_system_shutdown),
	[XMPP_STREAM_CONDITION_UNDEFINED_CONDITION] = S(s_undefined_condition),
	[XMPP_STREAM_CONDITION_UNSUPPORTED_ENCODING] = S(s_unsupported_encoding),
	[XMPP_STREAM_CONDITION_UNSUPPORTED_FEATURE] = S(s_unsupported_feature),
	[XMPP_STREAM_CONDITION_UNSUPPORTED_STANZA_TYPE] = S(s_unsupported_stanza_type),
	[XMPP_STREAM_CONDITION_UNSUPPORTED_VERSION] = S(s_unsupported_version),
	[XMPP_STREAM_CONDITION_INVALID_ID] = S(s_invalid_id),
	[XMPP_STREAM_CONDITION_XML_NOT_WELL_FORMED] = S(s_xml_not_well_formed),
};

static const uint8_t stream_condition_lookup[] = {
	6, 19, 7, 28, 0, 13, 5, 2, 16, 0, 10, 0, 0, 4, 0, 0,
	0, 0, 0, 18, 0, 0, 0, 3, 21, 0, 11, 12, 24, 0, 0, 0,
	0, 0, 0, 0, 20, 25, 0, 0, 0, 23, 14, 0, 0, 8, 27, 0,
	0, 0, 15, 0, 22, 0, 0, 0, 17, 26, 0, 0, 0, 0, 9, 0
};

const struct xso_enum xmpp_stream_condition_enum = {
	.strings = (const char *)&strings,
	.texts = stream_condition_texts,
	.lookup = stream_condition_lookup,
	.name = S(s_stream_condition),
	.n_texts = sizeof stream_condition_texts / sizeof *stream_condition_texts,
	.lookup_bits = 6,
};

static const struct xso_class stream_error_condition_content;

/* clang-format off */
static const struct xso_field stream_features_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_feature), .offset = offsetof(struct xmpp_stream_features, feature),
	  .count = offsetof(struct xmpp_stream_features, n_feature) },
};
/* clang-format on */

static const uint8_t stream_features_lookup[] = {
	0
};

const struct xso_class xmpp_stream_features_class = {
	.module = &xmpp_stream_module,
	.fields = stream_features_fields,
	.lookup = stream_features_lookup,
	.name = S(s_stream_features),
	.element = S(s_features),
	.element_size = N(s_features),
	.ns = S(s_http___etherx_jabber_org_streams),
	.size = sizeof(struct xmpp_stream_features),
	.unknown = offsetof(struct xmpp_stream_features, unknown),
	.n_fields = sizeof stream_features_fields / sizeof *stream_features_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field stream_error_fields[] = {
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE, .ns = S(s_urn_ietf_params_xml_ns_xmpp_streams),
	  .member = S(s_condition), .offset = offsetof(struct xmpp_stream_error, condition),
	  .of = C_stream_error_condition_content, .values = V_stream_condition, .extra = E_stream_error_condition },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text), .ns = S(s_urn_ietf_params_xml_ns_xmpp_streams),
	  .member = S(s_text), .offset = offsetof(struct xmpp_stream_error, text),
	  .count = offsetof(struct xmpp_stream_error, n_text),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_stream_error, payload),
	  .count = offsetof(struct xmpp_stream_error, n_payload) },
};
/* clang-format on */

static const uint8_t stream_error_lookup[] = {
	1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0,
	0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 1, 1, 1, 0, 0, 0,
	0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 2, 1, 1, 0,
	0, 0, 1, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0
};

const struct xso_class xmpp_stream_error_class = {
	.module = &xmpp_stream_module,
	.fields = stream_error_fields,
	.lookup = stream_error_lookup,
	.name = S(s_stream_error),
	.element = S(s_error),
	.element_size = N(s_error),
	.ns = S(s_http___etherx_jabber_org_streams),
	.size = sizeof(struct xmpp_stream_error),
	.unknown = offsetof(struct xmpp_stream_error, unknown),
	.n_fields = sizeof stream_error_fields / sizeof *stream_error_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
	.newer = 1,
};

/* clang-format off */
static const struct xso_field stream_error_condition_content_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_HOST_PORT, .flags = XSO_FORGIVE,
	  .member = S(s_host), .offset = offsetof(struct xmpp_stream_error, host) },
};
/* clang-format on */

static const uint8_t stream_error_condition_content_lookup[] = {
	0
};

static const struct xso_class stream_error_condition_content = {
	.module = &xmpp_stream_module,
	.fields = stream_error_condition_content_fields,
	.lookup = stream_error_condition_content_lookup,
	.name = S(s_stream_error),
	.n_fields = sizeof stream_error_condition_content_fields / sizeof *stream_error_condition_content_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_stream_features - 1] = &xmpp_stream_features_class,
	[C_stream_error - 1] = &xmpp_stream_error_class,
	[C_stream_error_condition_content - 1] = &stream_error_condition_content,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
};

static const struct xso_enum *const enums[] = {
	[V_stream_condition - 1] = &xmpp_stream_condition_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_stream_features - 1 },
	{ .cls = C_stream_error - 1 },
};

const struct xso_module xmpp_stream_module = {
	.version = 2,
	.name = "stream",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
