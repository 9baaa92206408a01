/* Printed by xsoc from hats.xml: do not edit. */
#include <xmpp/hats.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_hats[5];
	char s_hats_hat[9];
	char s_uri[4];
	char s_title[6];
	char s_hue[4];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_payload[8];
	char s_urn_xmpp_hats_0[16];
	char s_hat[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"hats",
	"hats-hat",
	"uri",
	"title",
	"hue",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"payload",
	"urn:xmpp:hats:0",
	"hat",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_hats_hat,
	C_hats,
	C_xmpp_presence,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field hats_hat_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_hats_hat, uri) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_hats_hat, title) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_hue), .name_size = N(s_hue),
	  .member = S(s_hue), .offset = offsetof(struct xmpp_hats_hat, hue),
	  .count = offsetof(struct xmpp_hats_hat, has_hue) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_hats_hat, lang) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_hats_hat, payload),
	  .count = offsetof(struct xmpp_hats_hat, n_payload) },
};
/* clang-format on */

static const uint8_t hats_hat_lookup[] = {
	2, 0, 0, 0, 0, 3, 4, 1
};

const struct xso_class xmpp_hats_hat_class = {
	.module = &xmpp_hats_module,
	.fields = hats_hat_fields,
	.lookup = hats_hat_lookup,
	.name = S(s_hats_hat),
	.size = sizeof(struct xmpp_hats_hat),
	.unknown = offsetof(struct xmpp_hats_hat, unknown),
	.n_fields = sizeof hats_hat_fields / sizeof *hats_hat_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 5,
	.lang = 4,
};

/* clang-format off */
static const struct xso_field hats_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_hat), .name_size = N(s_hat),
	  .member = S(s_hat), .offset = offsetof(struct xmpp_hats, hat),
	  .count = offsetof(struct xmpp_hats, n_hat),
	  .of = C_hats_hat },
};
/* clang-format on */

static const uint8_t hats_lookup[] = {
	1, 0
};

const struct xso_class xmpp_hats_class = {
	.module = &xmpp_hats_module,
	.fields = hats_fields,
	.lookup = hats_lookup,
	.name = S(s_hats),
	.element = S(s_hats),
	.element_size = N(s_hats),
	.ns = S(s_urn_xmpp_hats_0),
	.size = sizeof(struct xmpp_hats),
	.unknown = offsetof(struct xmpp_hats, unknown),
	.n_fields = sizeof hats_fields / sizeof *hats_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_hats_hat - 1] = &xmpp_hats_hat_class,
	[C_hats - 1] = &xmpp_hats_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_hats - 1, .base = C_xmpp_presence },
	{ .cls = C_hats - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_hats_module = {
	.version = 2,
	.name = "hats",
	.xep = "0317",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
