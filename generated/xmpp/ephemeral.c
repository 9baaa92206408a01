/* Printed by xsoc from ephemeral.xml: do not edit. */
#include <xmpp/ephemeral.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_ephemeral[10];
	char s_urn_xmpp_ephemeral_0[21];
	char s_timer[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"ephemeral",
	"urn:xmpp:ephemeral:0",
	"timer",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_ephemeral,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field ephemeral_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_timer), .name_size = N(s_timer),
	  .member = S(s_timer), .offset = offsetof(struct xmpp_ephemeral, timer) },
};
/* clang-format on */

static const uint8_t ephemeral_lookup[] = {
	1, 0
};

const struct xso_class xmpp_ephemeral_class = {
	.module = &xmpp_ephemeral_module,
	.fields = ephemeral_fields,
	.lookup = ephemeral_lookup,
	.name = S(s_ephemeral),
	.element = S(s_ephemeral),
	.element_size = N(s_ephemeral),
	.ns = S(s_urn_xmpp_ephemeral_0),
	.size = sizeof(struct xmpp_ephemeral),
	.unknown = offsetof(struct xmpp_ephemeral, unknown),
	.n_fields = sizeof ephemeral_fields / sizeof *ephemeral_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_ephemeral - 1] = &xmpp_ephemeral_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_ephemeral - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_ephemeral_module = {
	.version = 2,
	.name = "ephemeral",
	.xep = "0466",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
