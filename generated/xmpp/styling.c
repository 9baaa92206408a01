/* Printed by xsoc from styling.xml: do not edit. */
#include <xmpp/styling.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_styling[8];
	char s_unstyled[9];
	char s_urn_xmpp_styling_0[19];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"styling",
	"unstyled",
	"urn:xmpp:styling:0",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_unstyled,
	C_xmpp_message,
};

static const uint8_t unstyled_lookup[] = {
	0
};

const struct xso_class xmpp_unstyled_class = {
	.module = &xmpp_styling_module,
	.lookup = unstyled_lookup,
	.name = S(s_unstyled),
	.element = S(s_unstyled),
	.element_size = N(s_unstyled),
	.ns = S(s_urn_xmpp_styling_0),
	.size = sizeof(struct xmpp_unstyled),
	.unknown = offsetof(struct xmpp_unstyled, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_unstyled - 1] = &xmpp_unstyled_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_unstyled - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_styling_module = {
	.version = 2,
	.name = "styling",
	.xep = "0393",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
