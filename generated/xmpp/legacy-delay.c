/* Printed by xsoc from legacy-delay.xml: do not edit. */
#include <xmpp/legacy-delay.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_legacy_delay[13];
	char s_x[2];
	char s_jabber_x_delay[15];
	char s_from[5];
	char s_stamp[6];
	char s_reason[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"legacy-delay",
	"x",
	"jabber:x:delay",
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
	C_legacy_delay,
	C_xmpp_message,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field legacy_delay_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_legacy_delay, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LEGACY_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_stamp), .name_size = N(s_stamp),
	  .member = S(s_stamp), .offset = offsetof(struct xmpp_legacy_delay, stamp),
	  .count = offsetof(struct xmpp_legacy_delay, has_stamp) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_reason), .offset = offsetof(struct xmpp_legacy_delay, reason) },
};
/* clang-format on */

static const uint8_t legacy_delay_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_legacy_delay_class = {
	.module = &xmpp_legacy_delay_module,
	.fields = legacy_delay_fields,
	.lookup = legacy_delay_lookup,
	.name = S(s_legacy_delay),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_jabber_x_delay),
	.size = sizeof(struct xmpp_legacy_delay),
	.unknown = offsetof(struct xmpp_legacy_delay, unknown),
	.n_fields = sizeof legacy_delay_fields / sizeof *legacy_delay_fields,
	.lookup_bits = 2,
	.text = 3,
	.from = 1,
};

static const struct xso_class *const classes[] = {
	[C_legacy_delay - 1] = &xmpp_legacy_delay_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_legacy_delay - 1, .base = C_xmpp_message },
	{ .cls = C_legacy_delay - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_legacy_delay_module = {
	.version = 2,
	.name = "legacy-delay",
	.xep = "0091",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
