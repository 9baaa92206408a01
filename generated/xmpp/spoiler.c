/* Printed by xsoc from spoiler.xml: do not edit. */
#include <xmpp/spoiler.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_spoiler[8];
	char s_urn_xmpp_spoiler_0[19];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_hint[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"spoiler",
	"urn:xmpp:spoiler:0",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"hint",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_spoiler,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field spoiler_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_spoiler, lang) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_hint), .offset = offsetof(struct xmpp_spoiler, hint) },
};
/* clang-format on */

static const uint8_t spoiler_lookup[] = {
	0, 1
};

const struct xso_class xmpp_spoiler_class = {
	.module = &xmpp_spoiler_module,
	.fields = spoiler_fields,
	.lookup = spoiler_lookup,
	.name = S(s_spoiler),
	.element = S(s_spoiler),
	.element_size = N(s_spoiler),
	.ns = S(s_urn_xmpp_spoiler_0),
	.size = sizeof(struct xmpp_spoiler),
	.unknown = offsetof(struct xmpp_spoiler, unknown),
	.n_fields = sizeof spoiler_fields / sizeof *spoiler_fields,
	.lookup_bits = 1,
	.text = 2,
	.lang = 1,
};

static const struct xso_class *const classes[] = {
	[C_spoiler - 1] = &xmpp_spoiler_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_spoiler - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_spoiler_module = {
	.version = 2,
	.name = "spoiler",
	.xep = "0382",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
