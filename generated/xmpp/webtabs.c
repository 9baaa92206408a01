/* Printed by xsoc from webtabs.xml: do not edit. */
#include <xmpp/webtabs.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_webtabs[8];
	char s_webtabs_webtab[15];
	char s_id[3];
	char s_name[5];
	char s_type[5];
	char s_url[4];
	char s_query[6];
	char s_http___jabber_org_protocol_webtab[34];
	char s_webtab[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"webtabs",
	"webtabs-webtab",
	"id",
	"name",
	"type",
	"url",
	"query",
	"http://jabber.org/protocol/webtab",
	"webtab",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_webtabs_webtab,
	C_webtabs,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field webtabs_webtab_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_webtabs_webtab, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_webtabs_webtab, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_webtabs_webtab, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE,
	  .member = S(s_url), .offset = offsetof(struct xmpp_webtabs_webtab, url) },
};
/* clang-format on */

static const uint8_t webtabs_webtab_lookup[] = {
	2, 0, 3, 0, 1, 0, 0, 0
};

const struct xso_class xmpp_webtabs_webtab_class = {
	.module = &xmpp_webtabs_module,
	.fields = webtabs_webtab_fields,
	.lookup = webtabs_webtab_lookup,
	.name = S(s_webtabs_webtab),
	.size = sizeof(struct xmpp_webtabs_webtab),
	.unknown = offsetof(struct xmpp_webtabs_webtab, unknown),
	.n_fields = sizeof webtabs_webtab_fields / sizeof *webtabs_webtab_fields,
	.lookup_bits = 3,
	.text = 4,
};

/* clang-format off */
static const struct xso_field webtabs_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_webtab), .name_size = N(s_webtab),
	  .member = S(s_webtab), .offset = offsetof(struct xmpp_webtabs, webtab),
	  .count = offsetof(struct xmpp_webtabs, n_webtab),
	  .of = C_webtabs_webtab },
};
/* clang-format on */

static const uint8_t webtabs_lookup[] = {
	0, 1
};

const struct xso_class xmpp_webtabs_class = {
	.module = &xmpp_webtabs_module,
	.fields = webtabs_fields,
	.lookup = webtabs_lookup,
	.name = S(s_webtabs),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_webtab),
	.size = sizeof(struct xmpp_webtabs),
	.unknown = offsetof(struct xmpp_webtabs, unknown),
	.n_fields = sizeof webtabs_fields / sizeof *webtabs_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_webtabs_webtab - 1] = &xmpp_webtabs_webtab_class,
	[C_webtabs - 1] = &xmpp_webtabs_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_webtabs - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_webtabs_module = {
	.version = 2,
	.name = "webtabs",
	.xep = "0088",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
