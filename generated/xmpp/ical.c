/* Printed by xsoc from ical.xml: do not edit. */
#include <xmpp/ical.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_ical[5];
	char s_http___jabber_org_protocol_gw_ical[35];
	char s_calendar[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"ical",
	"http://jabber.org/protocol/gw/ical",
	"calendar",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_ical,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field ical_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_calendar), .offset = offsetof(struct xmpp_ical, calendar) },
};
/* clang-format on */

static const uint8_t ical_lookup[] = {
	0
};

const struct xso_class xmpp_ical_class = {
	.module = &xmpp_ical_module,
	.fields = ical_fields,
	.lookup = ical_lookup,
	.name = S(s_ical),
	.element = S(s_ical),
	.element_size = N(s_ical),
	.ns = S(s_http___jabber_org_protocol_gw_ical),
	.size = sizeof(struct xmpp_ical),
	.unknown = offsetof(struct xmpp_ical, unknown),
	.n_fields = sizeof ical_fields / sizeof *ical_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_ical - 1] = &xmpp_ical_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_ical - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_ical_module = {
	.version = 2,
	.name = "ical",
	.xep = "0097",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
