/* Printed by xsoc from isr.xml: do not edit. */
#include <xmpp/isr.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_isr[4];
	char s_isr_feature[12];
	char s_https___xmpp_org_extensions_isr_0[34];
	char s_urn_ietf_params_xml_ns_xmpp_sasl[33];
	char s_mechanisms[11];
	char s_isr_enable[11];
	char s_mechanism[10];
	char s_isr_enabled[12];
	char s_location[9];
	char s_token[6];
	char s_isr_resume[11];
	char s_inst_resume[12];
	char s_with_isr_token[15];
	char s_with_isr_token_2[15];
	char s_true[5];
	char s_payload[8];
	char s_isr_resumed[12];
	char s_inst_resumed[13];
	char s_isr_failed[11];
	char s_inst_resume_failed[19];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"isr",
	"isr-feature",
	"https://xmpp.org/extensions/isr/0",
	"urn:ietf:params:xml:ns:xmpp-sasl",
	"mechanisms",
	"isr-enable",
	"mechanism",
	"isr-enabled",
	"location",
	"token",
	"isr-resume",
	"inst-resume",
	"with-isr-token",
	"with_isr_token",
	"true",
	"payload",
	"isr-resumed",
	"inst-resumed",
	"isr-failed",
	"inst-resume-failed",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_isr_feature,
	C_isr_enable,
	C_isr_enabled,
	C_isr_resume,
	C_isr_resumed,
	C_isr_failed,
	C_xmpp_sasl_mechanisms,
	C_xmpp_stream_features,
	C_xmpp_sm_enable,
	C_xmpp_sm_enabled,
	C_xmpp_sasl2_authenticate,
	C_xmpp_sasl2_success,
};
enum {
	E_,
	E_isr_resume_with_isr_token,
};

static const struct xso_extra extras[] = {
	[E_isr_resume_with_isr_token - 1] = {
		.absent = S(s_true),
	},
};

/* clang-format off */
static const struct xso_field isr_feature_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_urn_ietf_params_xml_ns_xmpp_sasl),
	  .member = S(s_mechanisms), .offset = offsetof(struct xmpp_isr_feature, mechanisms),
	  .of = C_xmpp_sasl_mechanisms },
};
/* clang-format on */

static const uint8_t isr_feature_lookup[] = {
	1, 0
};

const struct xso_class xmpp_isr_feature_class = {
	.module = &xmpp_isr_module,
	.fields = isr_feature_fields,
	.lookup = isr_feature_lookup,
	.name = S(s_isr_feature),
	.element = S(s_isr),
	.element_size = N(s_isr),
	.ns = S(s_https___xmpp_org_extensions_isr_0),
	.size = sizeof(struct xmpp_isr_feature),
	.unknown = offsetof(struct xmpp_isr_feature, unknown),
	.n_fields = sizeof isr_feature_fields / sizeof *isr_feature_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field isr_enable_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_mechanism), .name_size = N(s_mechanism),
	  .member = S(s_mechanism), .offset = offsetof(struct xmpp_isr_enable, mechanism) },
};
/* clang-format on */

static const uint8_t isr_enable_lookup[] = {
	1, 0
};

const struct xso_class xmpp_isr_enable_class = {
	.module = &xmpp_isr_module,
	.fields = isr_enable_fields,
	.lookup = isr_enable_lookup,
	.name = S(s_isr_enable),
	.element = S(s_isr_enable),
	.element_size = N(s_isr_enable),
	.ns = S(s_https___xmpp_org_extensions_isr_0),
	.size = sizeof(struct xmpp_isr_enable),
	.unknown = offsetof(struct xmpp_isr_enable, unknown),
	.n_fields = sizeof isr_enable_fields / sizeof *isr_enable_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field isr_enabled_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_HOST_PORT, .flags = XSO_FORGIVE, .name = S(s_location), .name_size = N(s_location),
	  .member = S(s_location), .offset = offsetof(struct xmpp_isr_enabled, location) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_token), .name_size = N(s_token),
	  .member = S(s_token), .offset = offsetof(struct xmpp_isr_enabled, token) },
};
/* clang-format on */

static const uint8_t isr_enabled_lookup[] = {
	1, 0, 2, 0
};

const struct xso_class xmpp_isr_enabled_class = {
	.module = &xmpp_isr_module,
	.fields = isr_enabled_fields,
	.lookup = isr_enabled_lookup,
	.name = S(s_isr_enabled),
	.element = S(s_isr_enabled),
	.element_size = N(s_isr_enabled),
	.ns = S(s_https___xmpp_org_extensions_isr_0),
	.size = sizeof(struct xmpp_isr_enabled),
	.unknown = offsetof(struct xmpp_isr_enabled, unknown),
	.n_fields = sizeof isr_enabled_fields / sizeof *isr_enabled_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field isr_resume_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_with_isr_token), .name_size = N(s_with_isr_token),
	  .member = S(s_with_isr_token_2), .offset = offsetof(struct xmpp_isr_resume, with_isr_token),
	  .count = offsetof(struct xmpp_isr_resume, has_with_isr_token),
	  .extra = E_isr_resume_with_isr_token },
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_isr_resume, payload) },
};
/* clang-format on */

static const uint8_t isr_resume_lookup[] = {
	0, 1
};

const struct xso_class xmpp_isr_resume_class = {
	.module = &xmpp_isr_module,
	.fields = isr_resume_fields,
	.lookup = isr_resume_lookup,
	.name = S(s_isr_resume),
	.element = S(s_inst_resume),
	.element_size = N(s_inst_resume),
	.ns = S(s_https___xmpp_org_extensions_isr_0),
	.size = sizeof(struct xmpp_isr_resume),
	.unknown = offsetof(struct xmpp_isr_resume, unknown),
	.n_fields = sizeof isr_resume_fields / sizeof *isr_resume_fields,
	.lookup_bits = 1,
	.any = 2,
};

/* clang-format off */
static const struct xso_field isr_resumed_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_token), .name_size = N(s_token),
	  .member = S(s_token), .offset = offsetof(struct xmpp_isr_resumed, token) },
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_isr_resumed, payload) },
};
/* clang-format on */

static const uint8_t isr_resumed_lookup[] = {
	0, 1
};

const struct xso_class xmpp_isr_resumed_class = {
	.module = &xmpp_isr_module,
	.fields = isr_resumed_fields,
	.lookup = isr_resumed_lookup,
	.name = S(s_isr_resumed),
	.element = S(s_inst_resumed),
	.element_size = N(s_inst_resumed),
	.ns = S(s_https___xmpp_org_extensions_isr_0),
	.size = sizeof(struct xmpp_isr_resumed),
	.unknown = offsetof(struct xmpp_isr_resumed, unknown),
	.n_fields = sizeof isr_resumed_fields / sizeof *isr_resumed_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS,
	.any = 2,
};

/* clang-format off */
static const struct xso_field isr_failed_fields[] = {
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_isr_failed, payload) },
};
/* clang-format on */

static const uint8_t isr_failed_lookup[] = {
	0
};

const struct xso_class xmpp_isr_failed_class = {
	.module = &xmpp_isr_module,
	.fields = isr_failed_fields,
	.lookup = isr_failed_lookup,
	.name = S(s_isr_failed),
	.element = S(s_inst_resume_failed),
	.element_size = N(s_inst_resume_failed),
	.ns = S(s_https___xmpp_org_extensions_isr_0),
	.size = sizeof(struct xmpp_isr_failed),
	.unknown = offsetof(struct xmpp_isr_failed, unknown),
	.n_fields = sizeof isr_failed_fields / sizeof *isr_failed_fields,
	.lookup_bits = 0,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_isr_feature - 1] = &xmpp_isr_feature_class,
	[C_isr_enable - 1] = &xmpp_isr_enable_class,
	[C_isr_enabled - 1] = &xmpp_isr_enabled_class,
	[C_isr_resume - 1] = &xmpp_isr_resume_class,
	[C_isr_resumed - 1] = &xmpp_isr_resumed_class,
	[C_isr_failed - 1] = &xmpp_isr_failed_class,
	[C_xmpp_sasl_mechanisms - 1] = &xmpp_sasl_mechanisms_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_sm_enable - 1] = &xmpp_sm_enable_class,
	[C_xmpp_sm_enabled - 1] = &xmpp_sm_enabled_class,
	[C_xmpp_sasl2_authenticate - 1] = &xmpp_sasl2_authenticate_class,
	[C_xmpp_sasl2_success - 1] = &xmpp_sasl2_success_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_isr_feature - 1, .base = C_xmpp_stream_features },
	{ .cls = C_isr_enable - 1, .base = C_xmpp_sm_enable },
	{ .cls = C_isr_enabled - 1, .base = C_xmpp_sm_enabled },
	{ .cls = C_isr_resume - 1, .base = C_xmpp_sasl2_authenticate },
	{ .cls = C_isr_resumed - 1, .base = C_xmpp_sasl2_success },
	{ .cls = C_isr_failed - 1, .base = C_xmpp_sasl2_success },
};

const struct xso_module xmpp_isr_module = {
	.version = 2,
	.name = "isr",
	.xep = "0397",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 6,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
