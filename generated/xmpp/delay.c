/* Printed by xsoc from delay.xml: do not edit. */
#include <xmpp/delay.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_delay[6];
	char s_urn_xmpp_delay[15];
	char s_from[5];
	char s_stamp[6];
	char s_reason[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"delay",
	"urn:xmpp:delay",
	"from",
	"stamp",
	"reason",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_delay,
	C_xmpp_message,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field delay_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_delay, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .occurs = XSO_ONE, .flags = XSO_HAS, .name = S(s_stamp), .name_size = N(s_stamp),
	  .member = S(s_stamp), .offset = offsetof(struct xmpp_delay, stamp),
	  .count = offsetof(struct xmpp_delay, has_stamp) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_reason), .offset = offsetof(struct xmpp_delay, reason) },
};
/* clang-format on */

static const uint8_t delay_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_delay_class = {
	.module = &xmpp_delay_module,
	.fields = delay_fields,
	.lookup = delay_lookup,
	.name = S(s_delay),
	.element = S(s_delay),
	.element_size = N(s_delay),
	.ns = S(s_urn_xmpp_delay),
	.size = sizeof(struct xmpp_delay),
	.unknown = offsetof(struct xmpp_delay, unknown),
	.n_fields = sizeof delay_fields / sizeof *delay_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.text = 3,
	.from = 1,
};

static const struct xso_class *const classes[] = {
	[C_delay - 1] = &xmpp_delay_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_delay - 1, .base = C_xmpp_message },
	{ .cls = C_delay - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_delay_module = {
	.version = 2,
	.name = "delay",
	.xep = "0203",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
