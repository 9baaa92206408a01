/* Printed by xsoc from idle.xml: do not edit. */
#include <xmpp/idle.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_idle[5];
	char s_urn_xmpp_idle_1[16];
	char s_since[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"idle",
	"urn:xmpp:idle:1",
	"since",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_idle,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field idle_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .occurs = XSO_ONE, .flags = XSO_HAS, .name = S(s_since), .name_size = N(s_since),
	  .member = S(s_since), .offset = offsetof(struct xmpp_idle, since),
	  .count = offsetof(struct xmpp_idle, has_since) },
};
/* clang-format on */

static const uint8_t idle_lookup[] = {
	1, 0
};

const struct xso_class xmpp_idle_class = {
	.module = &xmpp_idle_module,
	.fields = idle_fields,
	.lookup = idle_lookup,
	.name = S(s_idle),
	.element = S(s_idle),
	.element_size = N(s_idle),
	.ns = S(s_urn_xmpp_idle_1),
	.size = sizeof(struct xmpp_idle),
	.unknown = offsetof(struct xmpp_idle, unknown),
	.n_fields = sizeof idle_fields / sizeof *idle_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_idle - 1] = &xmpp_idle_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_idle - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_idle_module = {
	.version = 2,
	.name = "idle",
	.xep = "0319",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
