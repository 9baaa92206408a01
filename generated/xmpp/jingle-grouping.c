/* Printed by xsoc from jingle-grouping.xml: do not edit. */
#include <xmpp/jingle-grouping.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_grouping[16];
	char s_jingle_group[13];
	char s_group[6];
	char s_urn_xmpp_jingle_apps_grouping_0[32];
	char s_semantics[10];
	char s_content[8];
	char s_name[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-grouping",
	"jingle-group",
	"group",
	"urn:xmpp:jingle:apps:grouping:0",
	"semantics",
	"content",
	"name",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_jingle_group,
	C_xmpp_jingle,
};
enum {
	E_,
	E_jingle_group_content,
};

static const struct xso_extra extras[] = {
	[E_jingle_group_content - 1] = {
		.attribute = S(s_name),
	},
};

/* clang-format off */
static const struct xso_field jingle_group_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_semantics), .name_size = N(s_semantics),
	  .member = S(s_semantics), .offset = offsetof(struct xmpp_jingle_group, semantics) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_content), .name_size = N(s_content),
	  .member = S(s_content), .offset = offsetof(struct xmpp_jingle_group, content),
	  .count = offsetof(struct xmpp_jingle_group, n_content),
	  .extra = E_jingle_group_content },
};
/* clang-format on */

static const uint8_t jingle_group_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_jingle_group_class = {
	.module = &xmpp_jingle_grouping_module,
	.fields = jingle_group_fields,
	.lookup = jingle_group_lookup,
	.name = S(s_jingle_group),
	.element = S(s_group),
	.element_size = N(s_group),
	.ns = S(s_urn_xmpp_jingle_apps_grouping_0),
	.size = sizeof(struct xmpp_jingle_group),
	.unknown = offsetof(struct xmpp_jingle_group, unknown),
	.n_fields = sizeof jingle_group_fields / sizeof *jingle_group_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_jingle_group - 1] = &xmpp_jingle_group_class,
	[C_xmpp_jingle - 1] = &xmpp_jingle_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_jingle_group - 1, .base = C_xmpp_jingle, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_jingle_grouping_module = {
	.version = 2,
	.name = "jingle-grouping",
	.xep = "0338",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
