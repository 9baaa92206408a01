/* Printed by xsoc from layout.xml: do not edit. */
#include <xmpp/layout.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_layout[7];
	char s_form_layout[12];
	char s_http___jabber_org_protocol_xdata_layout[40];
	char s_element[8];
	char s_label[6];
	char s_var[4];
	char s_text[5];
	char s_part[5];
	char s_form_layout_element[20];
	char s_fieldref[9];
	char s_reportedref[12];
	char s_section[8];
	char s_form_page[10];
	char s_page[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"layout",
	"form-layout",
	"http://jabber.org/protocol/xdata-layout",
	"element",
	"label",
	"var",
	"text",
	"part",
	"form-layout-element",
	"fieldref",
	"reportedref",
	"section",
	"form-page",
	"page",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_form_layout,
	C_form_page,
	C_xmpp_data_form,
};
enum {
	V_,
	V_form_layout_element,
};

static const uint16_t form_layout_element_texts[] = {
	[XMPP_FORM_LAYOUT_ELEMENT_TEXT] = S(s_text),
	[XMPP_FORM_LAYOUT_ELEMENT_FIELDREF] = S(s_fieldref),
	[XMPP_FORM_LAYOUT_ELEMENT_REPORTEDREF] = S(s_reportedref),
	[XMPP_FORM_LAYOUT_ELEMENT_SECTION] = S(s_section),
};

static const uint8_t form_layout_element_lookup[] = {
	0, 0, 3, 4, 0, 2, 0, 5
};

const struct xso_enum xmpp_form_layout_element_enum = {
	.strings = (const char *)&strings,
	.texts = form_layout_element_texts,
	.lookup = form_layout_element_lookup,
	.name = S(s_form_layout_element),
	.n_texts = sizeof form_layout_element_texts / sizeof *form_layout_element_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field form_layout_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_form_layout, element),
	  .values = V_form_layout_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_label), .name_size = N(s_label),
	  .member = S(s_label), .offset = offsetof(struct xmpp_form_layout, label) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_var), .name_size = N(s_var),
	  .member = S(s_var), .offset = offsetof(struct xmpp_form_layout, var) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_form_layout, text) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_part), .offset = offsetof(struct xmpp_form_layout, part),
	  .count = offsetof(struct xmpp_form_layout, n_part),
	  .of = C_form_layout },
};
/* clang-format on */

static const uint8_t form_layout_lookup[] = {
	0, 0, 3, 0, 2, 5, 0, 5, 0, 0, 0, 5, 0, 0, 5, 0
};

const struct xso_class xmpp_form_layout_class = {
	.module = &xmpp_layout_module,
	.fields = form_layout_fields,
	.lookup = form_layout_lookup,
	.name = S(s_form_layout),
	.ns = S(s_http___jabber_org_protocol_xdata_layout),
	.size = sizeof(struct xmpp_form_layout),
	.unknown = offsetof(struct xmpp_form_layout, unknown),
	.n_fields = sizeof form_layout_fields / sizeof *form_layout_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
	.text = 4,
};

/* clang-format off */
static const struct xso_field form_page_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_label), .name_size = N(s_label),
	  .member = S(s_label), .offset = offsetof(struct xmpp_form_page, label) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_part), .offset = offsetof(struct xmpp_form_page, part),
	  .count = offsetof(struct xmpp_form_page, n_part),
	  .of = C_form_layout },
};
/* clang-format on */

static const uint8_t form_page_lookup[] = {
	0, 0, 0, 0, 1, 2, 0, 2, 0, 0, 0, 2, 0, 0, 2, 0
};

const struct xso_class xmpp_form_page_class = {
	.module = &xmpp_layout_module,
	.fields = form_page_fields,
	.lookup = form_page_lookup,
	.name = S(s_form_page),
	.element = S(s_page),
	.element_size = N(s_page),
	.ns = S(s_http___jabber_org_protocol_xdata_layout),
	.size = sizeof(struct xmpp_form_page),
	.unknown = offsetof(struct xmpp_form_page, unknown),
	.n_fields = sizeof form_page_fields / sizeof *form_page_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_form_layout - 1] = &xmpp_form_layout_class,
	[C_form_page - 1] = &xmpp_form_page_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

static const struct xso_enum *const enums[] = {
	[V_form_layout_element - 1] = &xmpp_form_layout_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_form_page - 1, .base = C_xmpp_data_form, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_layout_module = {
	.version = 2,
	.name = "layout",
	.xep = "0141",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
