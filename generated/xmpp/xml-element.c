/* Printed by xsoc from xml-element.xml: do not edit. */
#include <xmpp/xml-element.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_xml_element[12];
	char s_wrapper[8];
	char s_urn_xmpp_xml_element[21];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"xml-element",
	"wrapper",
	"urn:xmpp:xml-element",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_xml_element,
	C_xmpp_form_field,
};

/* clang-format off */
static const struct xso_field xml_element_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_xml_element, payload),
	  .count = offsetof(struct xmpp_xml_element, n_payload) },
};
/* clang-format on */

static const uint8_t xml_element_lookup[] = {
	0
};

const struct xso_class xmpp_xml_element_class = {
	.module = &xmpp_xml_element_module,
	.fields = xml_element_fields,
	.lookup = xml_element_lookup,
	.name = S(s_xml_element),
	.element = S(s_wrapper),
	.element_size = N(s_wrapper),
	.ns = S(s_urn_xmpp_xml_element),
	.size = sizeof(struct xmpp_xml_element),
	.unknown = offsetof(struct xmpp_xml_element, unknown),
	.n_fields = sizeof xml_element_fields / sizeof *xml_element_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_xml_element - 1] = &xmpp_xml_element_class,
	[C_xmpp_form_field - 1] = &xmpp_form_field_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_xml_element - 1, .base = C_xmpp_form_field },
};

const struct xso_module xmpp_xml_element_module = {
	.version = 2,
	.name = "xml-element",
	.xep = "0315",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
