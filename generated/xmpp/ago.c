/* Printed by xsoc from ago.xml: do not edit. */
#include <xmpp/ago.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_ago[4];
	char s_urn_xmpp_ago_0[15];
	char s_secs[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"ago",
	"urn:xmpp:ago:0",
	"secs",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_ago,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field ago_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .occurs = XSO_ONE, .name = S(s_secs), .name_size = N(s_secs),
	  .member = S(s_secs), .offset = offsetof(struct xmpp_ago, secs) },
};
/* clang-format on */

static const uint8_t ago_lookup[] = {
	1, 0
};

const struct xso_class xmpp_ago_class = {
	.module = &xmpp_ago_module,
	.fields = ago_fields,
	.lookup = ago_lookup,
	.name = S(s_ago),
	.element = S(s_ago),
	.element_size = N(s_ago),
	.ns = S(s_urn_xmpp_ago_0),
	.size = sizeof(struct xmpp_ago),
	.unknown = offsetof(struct xmpp_ago, unknown),
	.n_fields = sizeof ago_fields / sizeof *ago_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_ago - 1] = &xmpp_ago_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_ago - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_ago_module = {
	.version = 2,
	.name = "ago",
	.xep = "0312",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
