/* Printed by xsoc from validate.xml: do not edit. */
#include <xmpp/validate.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_validate[9];
	char s_validate_list_range[20];
	char s_min[4];
	char s_max[4];
	char s_http___jabber_org_protocol_xdata_validate[42];
	char s_datatype[9];
	char s_method[7];
	char s_list_range[11];
	char s_list_range_2[11];
	char s_validate_method[16];
	char s_basic[6];
	char s_open[5];
	char s_range[6];
	char s_regex[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"validate",
	"validate-list-range",
	"min",
	"max",
	"http://jabber.org/protocol/xdata-validate",
	"datatype",
	"method",
	"list-range",
	"list_range",
	"validate-method",
	"basic",
	"open",
	"range",
	"regex",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_validate_list_range,
	C_validate,
	C_validate_method_content,
	C_xmpp_form_field,
};
enum {
	V_,
	V_validate_method,
};

static const uint16_t validate_method_texts[] = {
	[XMPP_VALIDATE_METHOD_BASIC] = S(s_basic),
	[XMPP_VALIDATE_METHOD_OPEN] = S(s_open),
	[XMPP_VALIDATE_METHOD_RANGE] = S(s_range),
	[XMPP_VALIDATE_METHOD_REGEX] = S(s_regex),
};

static const uint8_t validate_method_lookup[] = {
	0, 5, 0, 0, 2, 3, 4, 0
};

const struct xso_enum xmpp_validate_method_enum = {
	.strings = (const char *)&strings,
	.texts = validate_method_texts,
	.lookup = validate_method_lookup,
	.name = S(s_validate_method),
	.n_texts = sizeof validate_method_texts / sizeof *validate_method_texts,
	.lookup_bits = 3,
};

static const struct xso_class validate_method_content;

/* clang-format off */
static const struct xso_field validate_list_range_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_min), .name_size = N(s_min),
	  .member = S(s_min), .offset = offsetof(struct xmpp_validate_list_range, min),
	  .count = offsetof(struct xmpp_validate_list_range, has_min) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_max), .name_size = N(s_max),
	  .member = S(s_max), .offset = offsetof(struct xmpp_validate_list_range, max),
	  .count = offsetof(struct xmpp_validate_list_range, has_max) },
};
/* clang-format on */

static const uint8_t validate_list_range_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_validate_list_range_class = {
	.module = &xmpp_validate_module,
	.fields = validate_list_range_fields,
	.lookup = validate_list_range_lookup,
	.name = S(s_validate_list_range),
	.size = sizeof(struct xmpp_validate_list_range),
	.unknown = offsetof(struct xmpp_validate_list_range, unknown),
	.n_fields = sizeof validate_list_range_fields / sizeof *validate_list_range_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field validate_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_datatype), .name_size = N(s_datatype),
	  .member = S(s_datatype), .offset = offsetof(struct xmpp_validate, datatype) },
	{ .shape = XSO_TAG,
	  .member = S(s_method), .offset = offsetof(struct xmpp_validate, method),
	  .of = C_validate_method_content, .values = V_validate_method },
	{ .shape = XSO_CHILD, .name = S(s_list_range), .name_size = N(s_list_range),
	  .member = S(s_list_range_2), .offset = offsetof(struct xmpp_validate, list_range),
	  .of = C_validate_list_range },
};
/* clang-format on */

static const uint8_t validate_lookup[] = {
	0, 0, 2, 0, 0, 0, 3, 0, 0, 2, 2, 1, 2, 0, 0, 0
};

const struct xso_class xmpp_validate_class = {
	.module = &xmpp_validate_module,
	.fields = validate_fields,
	.lookup = validate_lookup,
	.name = S(s_validate),
	.element = S(s_validate),
	.element_size = N(s_validate),
	.ns = S(s_http___jabber_org_protocol_xdata_validate),
	.size = sizeof(struct xmpp_validate),
	.unknown = offsetof(struct xmpp_validate, unknown),
	.n_fields = sizeof validate_fields / sizeof *validate_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field validate_method_content_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_min), .name_size = N(s_min),
	  .member = S(s_min), .offset = offsetof(struct xmpp_validate, min) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_max), .name_size = N(s_max),
	  .member = S(s_max), .offset = offsetof(struct xmpp_validate, max) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_regex), .offset = offsetof(struct xmpp_validate, regex) },
};
/* clang-format on */

static const uint8_t validate_method_content_lookup[] = {
	0, 1, 2, 0
};

static const struct xso_class validate_method_content = {
	.module = &xmpp_validate_module,
	.fields = validate_method_content_fields,
	.lookup = validate_method_content_lookup,
	.name = S(s_validate),
	.n_fields = sizeof validate_method_content_fields / sizeof *validate_method_content_fields,
	.lookup_bits = 2,
	.text = 3,
};

static const struct xso_class *const classes[] = {
	[C_validate_list_range - 1] = &xmpp_validate_list_range_class,
	[C_validate - 1] = &xmpp_validate_class,
	[C_validate_method_content - 1] = &validate_method_content,
	[C_xmpp_form_field - 1] = &xmpp_form_field_class,
};

static const struct xso_enum *const enums[] = {
	[V_validate_method - 1] = &xmpp_validate_method_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_validate - 1, .base = C_xmpp_form_field },
};

const struct xso_module xmpp_validate_module = {
	.version = 2,
	.name = "validate",
	.xep = "0122",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
