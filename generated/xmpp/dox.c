/* Printed by xsoc from dox.xml: do not edit. */
#include <xmpp/dox.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_dox[4];
	char s_dns[4];
	char s_urn_xmpp_dox_0[15];
	char s_packet[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"dox",
	"dns",
	"urn:xmpp:dox:0",
	"packet",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_dns,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field dns_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_TOKEN,
	  .member = S(s_packet), .offset = offsetof(struct xmpp_dns, packet) },
};
/* clang-format on */

static const uint8_t dns_lookup[] = {
	0
};

const struct xso_class xmpp_dns_class = {
	.module = &xmpp_dox_module,
	.fields = dns_fields,
	.lookup = dns_lookup,
	.name = S(s_dns),
	.element = S(s_dns),
	.element_size = N(s_dns),
	.ns = S(s_urn_xmpp_dox_0),
	.size = sizeof(struct xmpp_dns),
	.unknown = offsetof(struct xmpp_dns, unknown),
	.n_fields = sizeof dns_fields / sizeof *dns_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_dns - 1] = &xmpp_dns_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_dns - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_dox_module = {
	.version = 2,
	.name = "dox",
	.xep = "0418",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
