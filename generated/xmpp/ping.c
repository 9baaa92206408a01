/* Printed by xsoc from ping.xml: do not edit. */
#include <xmpp/ping.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_ping[5];
	char s_urn_xmpp_ping[14];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"ping",
	"urn:xmpp:ping",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_ping,
	C_xmpp_iq,
};

static const uint8_t ping_lookup[] = {
	0
};

const struct xso_class xmpp_ping_class = {
	.module = &xmpp_ping_module,
	.lookup = ping_lookup,
	.name = S(s_ping),
	.element = S(s_ping),
	.element_size = N(s_ping),
	.ns = S(s_urn_xmpp_ping),
	.size = sizeof(struct xmpp_ping),
	.unknown = offsetof(struct xmpp_ping, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_ping - 1] = &xmpp_ping_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_ping - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_ping_module = {
	.version = 2,
	.name = "ping",
	.xep = "0199",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
