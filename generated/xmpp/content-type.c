/* Printed by xsoc from content-type.xml: do not edit. */
#include <xmpp/content-type.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_content_type[13];
	char s_typed_content[14];
	char s_content[8];
	char s_urn_xmpp_content[17];
	char s_type[5];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_text[5];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"content-type",
	"typed-content",
	"content",
	"urn:xmpp:content",
	"type",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"text",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_typed_content,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field typed_content_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_typed_content, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_typed_content, lang) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_typed_content, text) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_typed_content, payload),
	  .count = offsetof(struct xmpp_typed_content, n_payload) },
};
/* clang-format on */

static const uint8_t typed_content_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_typed_content_class = {
	.module = &xmpp_content_type_module,
	.fields = typed_content_fields,
	.lookup = typed_content_lookup,
	.name = S(s_typed_content),
	.element = S(s_content),
	.element_size = N(s_content),
	.ns = S(s_urn_xmpp_content),
	.size = sizeof(struct xmpp_typed_content),
	.unknown = offsetof(struct xmpp_typed_content, unknown),
	.n_fields = sizeof typed_content_fields / sizeof *typed_content_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.text = 3,
	.any = 4,
	.lang = 2,
};

static const struct xso_class *const classes[] = {
	[C_typed_content - 1] = &xmpp_typed_content_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_typed_content - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_content_type_module = {
	.version = 2,
	.name = "content-type",
	.xep = "0481",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
