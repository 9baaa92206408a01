/* Printed by xsoc from jingle-category.xml: do not edit. */
#include <xmpp/jingle-category.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_category[16];
	char s_category[9];
	char s_urn_xmpp_jingle_apps_category_0[32];
	char s_name[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-category",
	"category",
	"urn:xmpp:jingle:apps:category:0",
	"name",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_jingle_category,
	C_xmpp_rtp_description,
};

/* clang-format off */
static const struct xso_field jingle_category_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_jingle_category, name) },
};
/* clang-format on */

static const uint8_t jingle_category_lookup[] = {
	1, 0
};

const struct xso_class xmpp_jingle_category_class = {
	.module = &xmpp_jingle_category_module,
	.fields = jingle_category_fields,
	.lookup = jingle_category_lookup,
	.name = S(s_jingle_category),
	.element = S(s_category),
	.element_size = N(s_category),
	.ns = S(s_urn_xmpp_jingle_apps_category_0),
	.size = sizeof(struct xmpp_jingle_category),
	.unknown = offsetof(struct xmpp_jingle_category, unknown),
	.n_fields = sizeof jingle_category_fields / sizeof *jingle_category_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_jingle_category - 1] = &xmpp_jingle_category_class,
	[C_xmpp_rtp_description - 1] = &xmpp_rtp_description_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_jingle_category - 1, .base = C_xmpp_rtp_description },
};

const struct xso_module xmpp_jingle_category_module = {
	.version = 2,
	.name = "jingle-category",
	.xep = "0507",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
