/* Printed by xsoc from group-delimiter.xml: do not edit. */
#include <xmpp/group-delimiter.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_group_delimiter[16];
	char s_roster[7];
	char s_roster_delimiter[17];
	char s_delimiter[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"group-delimiter",
	"roster",
	"roster:delimiter",
	"delimiter",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_group_delimiter,
	C_xmpp_private,
};

/* clang-format off */
static const struct xso_field group_delimiter_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_delimiter), .offset = offsetof(struct xmpp_group_delimiter, delimiter) },
};
/* clang-format on */

static const uint8_t group_delimiter_lookup[] = {
	0
};

const struct xso_class xmpp_group_delimiter_class = {
	.module = &xmpp_group_delimiter_module,
	.fields = group_delimiter_fields,
	.lookup = group_delimiter_lookup,
	.name = S(s_group_delimiter),
	.element = S(s_roster),
	.element_size = N(s_roster),
	.ns = S(s_roster_delimiter),
	.size = sizeof(struct xmpp_group_delimiter),
	.unknown = offsetof(struct xmpp_group_delimiter, unknown),
	.n_fields = sizeof group_delimiter_fields / sizeof *group_delimiter_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_group_delimiter - 1] = &xmpp_group_delimiter_class,
	[C_xmpp_private - 1] = &xmpp_private_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_group_delimiter - 1, .base = C_xmpp_private },
};

const struct xso_module xmpp_group_delimiter_module = {
	.version = 2,
	.name = "group-delimiter",
	.xep = "0083",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
