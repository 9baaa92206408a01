/* Printed by xsoc from content-label.xml: do not edit. */
#include <xmpp/content-label.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_content_label[14];
	char s_simple_label[13];
	char s_urn_xmpp_crl_0[15];
	char s_type[5];
	char s_label[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"content-label",
	"simple-label",
	"urn:xmpp:crl:0",
	"type",
	"label",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_content_label,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field content_label_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_content_label, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_label), .offset = offsetof(struct xmpp_content_label, label) },
};
/* clang-format on */

static const uint8_t content_label_lookup[] = {
	1, 0
};

const struct xso_class xmpp_content_label_class = {
	.module = &xmpp_content_label_module,
	.fields = content_label_fields,
	.lookup = content_label_lookup,
	.name = S(s_content_label),
	.element = S(s_simple_label),
	.element_size = N(s_simple_label),
	.ns = S(s_urn_xmpp_crl_0),
	.size = sizeof(struct xmpp_content_label),
	.unknown = offsetof(struct xmpp_content_label, unknown),
	.n_fields = sizeof content_label_fields / sizeof *content_label_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.text = 2,
};

static const struct xso_class *const classes[] = {
	[C_content_label - 1] = &xmpp_content_label_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_content_label - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_content_label_module = {
	.version = 2,
	.name = "content-label",
	.xep = "0456",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
