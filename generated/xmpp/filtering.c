/* Printed by xsoc from filtering.xml: do not edit. */
#include <xmpp/filtering.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_filtering[10];
	char s_filter_ruleset_rule[20];
	char s_description[12];
	char s_condition[10];
	char s_has_condition[14];
	char s_action[7];
	char s_has_action[11];
	char s_filter_ruleset[15];
	char s_ruleset[8];
	char s_http___jabber_org_protocol_filter[34];
	char s_rule[5];
	char s_xpath_condition[16];
	char s_xpath[6];
	char s_http___jabber_org_protocol_filter_xpath[40];
	char s_expression[11];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"filtering",
	"filter-ruleset-rule",
	"description",
	"condition",
	"has_condition",
	"action",
	"has_action",
	"filter-ruleset",
	"ruleset",
	"http://jabber.org/protocol/filter",
	"rule",
	"xpath-condition",
	"xpath",
	"http://jabber.org/protocol/filter/xpath",
	"expression",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_filter_ruleset_rule,
	C_filter_ruleset,
	C_xpath_condition,
	C_filter_ruleset_rule_has_condition_content,
	C_filter_ruleset_rule_has_action_content,
	C_xmpp_iq,
};

static const struct xso_class filter_ruleset_rule_has_condition_content;
static const struct xso_class filter_ruleset_rule_has_action_content;

/* clang-format off */
static const struct xso_field filter_ruleset_rule_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_filter_ruleset_rule, description) },
	{ .shape = XSO_WITHIN, .name = S(s_condition), .name_size = N(s_condition),
	  .member = S(s_has_condition), .offset = offsetof(struct xmpp_filter_ruleset_rule, has_condition),
	  .of = C_filter_ruleset_rule_has_condition_content },
	{ .shape = XSO_WITHIN, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_has_action), .offset = offsetof(struct xmpp_filter_ruleset_rule, has_action),
	  .of = C_filter_ruleset_rule_has_action_content },
};
/* clang-format on */

static const uint8_t filter_ruleset_rule_lookup[] = {
	0, 0, 0, 0, 0, 2, 3, 1
};

const struct xso_class xmpp_filter_ruleset_rule_class = {
	.module = &xmpp_filtering_module,
	.fields = filter_ruleset_rule_fields,
	.lookup = filter_ruleset_rule_lookup,
	.name = S(s_filter_ruleset_rule),
	.size = sizeof(struct xmpp_filter_ruleset_rule),
	.unknown = offsetof(struct xmpp_filter_ruleset_rule, unknown),
	.n_fields = sizeof filter_ruleset_rule_fields / sizeof *filter_ruleset_rule_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field filter_ruleset_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_rule), .name_size = N(s_rule),
	  .member = S(s_rule), .offset = offsetof(struct xmpp_filter_ruleset, rule),
	  .count = offsetof(struct xmpp_filter_ruleset, n_rule),
	  .of = C_filter_ruleset_rule },
};
/* clang-format on */

static const uint8_t filter_ruleset_lookup[] = {
	1, 0
};

const struct xso_class xmpp_filter_ruleset_class = {
	.module = &xmpp_filtering_module,
	.fields = filter_ruleset_fields,
	.lookup = filter_ruleset_lookup,
	.name = S(s_filter_ruleset),
	.element = S(s_ruleset),
	.element_size = N(s_ruleset),
	.ns = S(s_http___jabber_org_protocol_filter),
	.size = sizeof(struct xmpp_filter_ruleset),
	.unknown = offsetof(struct xmpp_filter_ruleset, unknown),
	.n_fields = sizeof filter_ruleset_fields / sizeof *filter_ruleset_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field xpath_condition_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_expression), .offset = offsetof(struct xmpp_xpath_condition, expression) },
};
/* clang-format on */

static const uint8_t xpath_condition_lookup[] = {
	0
};

const struct xso_class xmpp_xpath_condition_class = {
	.module = &xmpp_filtering_module,
	.fields = xpath_condition_fields,
	.lookup = xpath_condition_lookup,
	.name = S(s_xpath_condition),
	.element = S(s_xpath),
	.element_size = N(s_xpath),
	.ns = S(s_http___jabber_org_protocol_filter_xpath),
	.size = sizeof(struct xmpp_xpath_condition),
	.unknown = offsetof(struct xmpp_xpath_condition, unknown),
	.n_fields = sizeof xpath_condition_fields / sizeof *xpath_condition_fields,
	.lookup_bits = 0,
	.text = 1,
};

/* clang-format off */
static const struct xso_field filter_ruleset_rule_has_condition_content_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_condition), .offset = offsetof(struct xmpp_filter_ruleset_rule, condition),
	  .count = offsetof(struct xmpp_filter_ruleset_rule, n_condition) },
};
/* clang-format on */

static const uint8_t filter_ruleset_rule_has_condition_content_lookup[] = {
	0
};

static const struct xso_class filter_ruleset_rule_has_condition_content = {
	.module = &xmpp_filtering_module,
	.fields = filter_ruleset_rule_has_condition_content_fields,
	.lookup = filter_ruleset_rule_has_condition_content_lookup,
	.name = S(s_filter_ruleset_rule),
	.n_fields = sizeof filter_ruleset_rule_has_condition_content_fields / sizeof *filter_ruleset_rule_has_condition_content_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field filter_ruleset_rule_has_action_content_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_action), .offset = offsetof(struct xmpp_filter_ruleset_rule, action),
	  .count = offsetof(struct xmpp_filter_ruleset_rule, n_action) },
};
/* clang-format on */

static const uint8_t filter_ruleset_rule_has_action_content_lookup[] = {
	0
};

static const struct xso_class filter_ruleset_rule_has_action_content = {
	.module = &xmpp_filtering_module,
	.fields = filter_ruleset_rule_has_action_content_fields,
	.lookup = filter_ruleset_rule_has_action_content_lookup,
	.name = S(s_filter_ruleset_rule),
	.n_fields = sizeof filter_ruleset_rule_has_action_content_fields / sizeof *filter_ruleset_rule_has_action_content_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_filter_ruleset_rule - 1] = &xmpp_filter_ruleset_rule_class,
	[C_filter_ruleset - 1] = &xmpp_filter_ruleset_class,
	[C_xpath_condition - 1] = &xmpp_xpath_condition_class,
	[C_filter_ruleset_rule_has_condition_content - 1] = &filter_ruleset_rule_has_condition_content,
	[C_filter_ruleset_rule_has_action_content - 1] = &filter_ruleset_rule_has_action_content,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_filter_ruleset - 1, .base = C_xmpp_iq },
	{ .cls = C_xpath_condition - 1, .base = C_filter_ruleset_rule },
};

const struct xso_module xmpp_filtering_module = {
	.version = 2,
	.name = "filtering",
	.xep = "0062",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
