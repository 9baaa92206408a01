/* Printed by xsoc from last.xml: do not edit. */
#include <xmpp/last.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_last[5];
	char s_query[6];
	char s_jabber_iq_last[15];
	char s_seconds[8];
	char s_status[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"last",
	"query",
	"jabber:iq:last",
	"seconds",
	"status",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_last,
	C_xmpp_iq,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field last_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS, .name = S(s_seconds), .name_size = N(s_seconds),
	  .member = S(s_seconds), .offset = offsetof(struct xmpp_last, seconds),
	  .count = offsetof(struct xmpp_last, has_seconds) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_status), .offset = offsetof(struct xmpp_last, status) },
};
/* clang-format on */

static const uint8_t last_lookup[] = {
	0, 1
};

const struct xso_class xmpp_last_class = {
	.module = &xmpp_last_module,
	.fields = last_fields,
	.lookup = last_lookup,
	.name = S(s_last),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_last),
	.size = sizeof(struct xmpp_last),
	.unknown = offsetof(struct xmpp_last, unknown),
	.n_fields = sizeof last_fields / sizeof *last_fields,
	.lookup_bits = 1,
	.text = 2,
};

static const struct xso_class *const classes[] = {
	[C_last - 1] = &xmpp_last_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_last - 1, .base = C_xmpp_iq },
	{ .cls = C_last - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_last_module = {
	.version = 2,
	.name = "last",
	.xep = "0012",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
