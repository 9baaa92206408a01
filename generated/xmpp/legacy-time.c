/* Printed by xsoc from legacy-time.xml: do not edit. */
#include <xmpp/legacy-time.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_legacy_time[12];
	char s_query[6];
	char s_jabber_iq_time[15];
	char s_utc[4];
	char s_tz[3];
	char s_display[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"legacy-time",
	"query",
	"jabber:iq:time",
	"utc",
	"tz",
	"display",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_legacy_time,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field legacy_time_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_LEGACY_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_utc), .name_size = N(s_utc),
	  .member = S(s_utc), .offset = offsetof(struct xmpp_legacy_time, utc),
	  .count = offsetof(struct xmpp_legacy_time, has_utc) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_tz), .name_size = N(s_tz),
	  .member = S(s_tz), .offset = offsetof(struct xmpp_legacy_time, tz) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_display), .name_size = N(s_display),
	  .member = S(s_display), .offset = offsetof(struct xmpp_legacy_time, display) },
};
/* clang-format on */

static const uint8_t legacy_time_lookup[] = {
	0, 2, 0, 0, 1, 0, 0, 3
};

const struct xso_class xmpp_legacy_time_class = {
	.module = &xmpp_legacy_time_module,
	.fields = legacy_time_fields,
	.lookup = legacy_time_lookup,
	.name = S(s_legacy_time),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_time),
	.size = sizeof(struct xmpp_legacy_time),
	.unknown = offsetof(struct xmpp_legacy_time, unknown),
	.n_fields = sizeof legacy_time_fields / sizeof *legacy_time_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_legacy_time - 1] = &xmpp_legacy_time_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_legacy_time - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_legacy_time_module = {
	.version = 2,
	.name = "legacy-time",
	.xep = "0090",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
