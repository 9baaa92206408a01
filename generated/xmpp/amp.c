/* Printed by xsoc from amp.xml: do not edit. */
#include <xmpp/amp.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_amp[4];
	char s_amp_rule[9];
	char s_rule[5];
	char s_http___jabber_org_protocol_amp[31];
	char s_action[7];
	char s_condition[10];
	char s_value[6];
	char s_from[5];
	char s_per_hop[8];
	char s_per_hop_2[8];
	char s_status[7];
	char s_to[3];
	char s_amp_rules_error[16];
	char s_element[8];
	char s_amp_rules_error_element[24];
	char s_invalid_rules[14];
	char s_unsupported_actions[20];
	char s_unsupported_conditions[23];
	char s_amp_failed_rules[17];
	char s_failed_rules[13];
	char s_http___jabber_org_protocol_amp_errors[38];
	char s_amp_feature[12];
	char s_http___jabber_org_features_amp[31];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"amp",
	"amp-rule",
	"rule",
	"http://jabber.org/protocol/amp",
	"action",
	"condition",
	"value",
	"from",
	"per-hop",
	"per_hop",
	"status",
	"to",
	"amp-rules-error",
	"element",
	"amp-rules-error-element",
	"invalid-rules",
	"unsupported-actions",
	"unsupported-conditions",
	"amp-failed-rules",
	"failed-rules",
	"http://jabber.org/protocol/amp#errors",
	"amp-feature",
	"http://jabber.org/features/amp",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_amp_rule,
	C_amp,
	C_amp_rules_error,
	C_amp_failed_rules,
	C_amp_feature,
	C_xmpp_message,
	C_xmpp_stanza_error,
	C_xmpp_stream_features,
};
enum {
	V_,
	V_amp_rules_error_element,
};

static const uint16_t amp_rules_error_element_texts[] = {
	[XMPP_AMP_RULES_ERROR_ELEMENT_INVALID_RULES] = S(s_invalid_rules),
	[XMPP_AMP_RULES_ERROR_ELEMENT_UNSUPPORTED_ACTIONS] = S(s_unsupported_actions),
	[XMPP_AMP_RULES_ERROR_ELEMENT_UNSUPPORTED_CONDITIONS] = S(s_unsupported_conditions),
};

static const uint8_t amp_rules_error_element_lookup[] = {
	0, 0, 2, 4, 0, 0, 3, 0
};

const struct xso_enum xmpp_amp_rules_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = amp_rules_error_element_texts,
	.lookup = amp_rules_error_element_lookup,
	.name = S(s_amp_rules_error_element),
	.n_texts = sizeof amp_rules_error_element_texts / sizeof *amp_rules_error_element_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field amp_rule_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_amp_rule, action) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_condition), .name_size = N(s_condition),
	  .member = S(s_condition), .offset = offsetof(struct xmpp_amp_rule, condition) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_amp_rule, value) },
};
/* clang-format on */

static const uint8_t amp_rule_lookup[] = {
	0, 0, 3, 0, 0, 2, 1, 0
};

const struct xso_class xmpp_amp_rule_class = {
	.module = &xmpp_amp_module,
	.fields = amp_rule_fields,
	.lookup = amp_rule_lookup,
	.name = S(s_amp_rule),
	.element = S(s_rule),
	.element_size = N(s_rule),
	.ns = S(s_http___jabber_org_protocol_amp),
	.size = sizeof(struct xmpp_amp_rule),
	.unknown = offsetof(struct xmpp_amp_rule, unknown),
	.n_fields = sizeof amp_rule_fields / sizeof *amp_rule_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field amp_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_amp, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_per_hop), .name_size = N(s_per_hop),
	  .member = S(s_per_hop_2), .offset = offsetof(struct xmpp_amp, per_hop) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_amp, status) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_amp, to) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_rule), .offset = offsetof(struct xmpp_amp, rule),
	  .count = offsetof(struct xmpp_amp, n_rule),
	  .of = C_amp_rule },
};
/* clang-format on */

static const uint8_t amp_lookup[] = {
	3, 0, 0, 2, 0, 5, 0, 0, 1, 0, 0, 4, 0, 0, 0, 0
};

const struct xso_class xmpp_amp_class = {
	.module = &xmpp_amp_module,
	.fields = amp_fields,
	.lookup = amp_lookup,
	.name = S(s_amp),
	.element = S(s_amp),
	.element_size = N(s_amp),
	.ns = S(s_http___jabber_org_protocol_amp),
	.size = sizeof(struct xmpp_amp),
	.unknown = offsetof(struct xmpp_amp, unknown),
	.n_fields = sizeof amp_fields / sizeof *amp_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.from = 1,
};

/* clang-format off */
static const struct xso_field amp_rules_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_amp_rules_error, element),
	  .values = V_amp_rules_error_element },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_rule), .offset = offsetof(struct xmpp_amp_rules_error, rule),
	  .count = offsetof(struct xmpp_amp_rules_error, n_rule),
	  .of = C_amp_rule },
};
/* clang-format on */

static const uint8_t amp_rules_error_lookup[] = {
	2, 0
};

const struct xso_class xmpp_amp_rules_error_class = {
	.module = &xmpp_amp_module,
	.fields = amp_rules_error_fields,
	.lookup = amp_rules_error_lookup,
	.name = S(s_amp_rules_error),
	.ns = S(s_http___jabber_org_protocol_amp),
	.size = sizeof(struct xmpp_amp_rules_error),
	.unknown = offsetof(struct xmpp_amp_rules_error, unknown),
	.n_fields = sizeof amp_rules_error_fields / sizeof *amp_rules_error_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field amp_failed_rules_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_rule), .name_size = N(s_rule), .ns = S(s_http___jabber_org_protocol_amp),
	  .member = S(s_rule), .offset = offsetof(struct xmpp_amp_failed_rules, rule),
	  .count = offsetof(struct xmpp_amp_failed_rules, n_rule),
	  .of = C_amp_rule },
};
/* clang-format on */

static const uint8_t amp_failed_rules_lookup[] = {
	1, 0
};

const struct xso_class xmpp_amp_failed_rules_class = {
	.module = &xmpp_amp_module,
	.fields = amp_failed_rules_fields,
	.lookup = amp_failed_rules_lookup,
	.name = S(s_amp_failed_rules),
	.element = S(s_failed_rules),
	.element_size = N(s_failed_rules),
	.ns = S(s_http___jabber_org_protocol_amp_errors),
	.size = sizeof(struct xmpp_amp_failed_rules),
	.unknown = offsetof(struct xmpp_amp_failed_rules, unknown),
	.n_fields = sizeof amp_failed_rules_fields / sizeof *amp_failed_rules_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const uint8_t amp_feature_lookup[] = {
	0
};

const struct xso_class xmpp_amp_feature_class = {
	.module = &xmpp_amp_module,
	.lookup = amp_feature_lookup,
	.name = S(s_amp_feature),
	.element = S(s_amp),
	.element_size = N(s_amp),
	.ns = S(s_http___jabber_org_features_amp),
	.size = sizeof(struct xmpp_amp_feature),
	.unknown = offsetof(struct xmpp_amp_feature, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_amp_rule - 1] = &xmpp_amp_rule_class,
	[C_amp - 1] = &xmpp_amp_class,
	[C_amp_rules_error - 1] = &xmpp_amp_rules_error_class,
	[C_amp_failed_rules - 1] = &xmpp_amp_failed_rules_class,
	[C_amp_feature - 1] = &xmpp_amp_feature_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_enum *const enums[] = {
	[V_amp_rules_error_element - 1] = &xmpp_amp_rules_error_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_amp - 1, .base = C_xmpp_message },
	{ .cls = C_amp_rules_error - 1, .base = C_xmpp_stanza_error },
	{ .cls = C_amp_failed_rules - 1, .base = C_xmpp_stanza_error },
	{ .cls = C_amp_feature - 1, .base = C_xmpp_stream_features },
};

const struct xso_module xmpp_amp_module = {
	.version = 2,
	.name = "amp",
	.xep = "0079",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
