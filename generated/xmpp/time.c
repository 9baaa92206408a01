/* Printed by xsoc from time.xml: do not edit. */
#include <xmpp/time.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_time[5];
	char s_urn_xmpp_time[14];
	char s_tzo[4];
	char s_utc[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"time",
	"urn:xmpp:time",
	"tzo",
	"utc",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_time,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field time_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TZ_OFFSET, .flags = XSO_HAS, .name = S(s_tzo), .name_size = N(s_tzo),
	  .member = S(s_tzo), .offset = offsetof(struct xmpp_time, tzo),
	  .count = offsetof(struct xmpp_time, has_tzo) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS, .name = S(s_utc), .name_size = N(s_utc),
	  .member = S(s_utc), .offset = offsetof(struct xmpp_time, utc),
	  .count = offsetof(struct xmpp_time, has_utc) },
};
/* clang-format on */

static const uint8_t time_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_time_class = {
	.module = &xmpp_time_module,
	.fields = time_fields,
	.lookup = time_lookup,
	.name = S(s_time),
	.element = S(s_time),
	.element_size = N(s_time),
	.ns = S(s_urn_xmpp_time),
	.size = sizeof(struct xmpp_time),
	.unknown = offsetof(struct xmpp_time, unknown),
	.n_fields = sizeof time_fields / sizeof *time_fields,
	.lookup_bits = 2,
};

static const struct xso_class *const classes[] = {
	[C_time - 1] = &xmpp_time_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_time - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_time_module = {
	.version = 2,
	.name = "time",
	.xep = "0202",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
