/* Printed by xsoc from tone.xml: do not edit. */
#include <xmpp/tone.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_tone[5];
	char s_x[2];
	char s_jabber_x_tone[14];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"tone",
	"x",
	"jabber:x:tone",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_tone,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field tone_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_tone), .offset = offsetof(struct xmpp_tone, tone) },
};
/* clang-format on */

static const uint8_t tone_lookup[] = {
	0
};

const struct xso_class xmpp_tone_class = {
	.module = &xmpp_tone_module,
	.fields = tone_fields,
	.lookup = tone_lookup,
	.name = S(s_tone),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_jabber_x_tone),
	.size = sizeof(struct xmpp_tone),
	.unknown = offsetof(struct xmpp_tone, unknown),
	.n_fields = sizeof tone_fields / sizeof *tone_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_tone - 1] = &xmpp_tone_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_tone - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_tone_module = {
	.version = 2,
	.name = "tone",
	.xep = "0014",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
