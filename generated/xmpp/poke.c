/* Printed by xsoc from poke.xml: do not edit. */
#include <xmpp/poke.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_poke[5];
	char s_http___jabber_org_protocol_poke[32];
	char s_method[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"poke",
	"http://jabber.org/protocol/poke",
	"method",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_poke,
	C_xmpp_presence,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field poke_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_method), .name_size = N(s_method),
	  .member = S(s_method), .offset = offsetof(struct xmpp_poke, method) },
};
/* clang-format on */

static const uint8_t poke_lookup[] = {
	1, 0
};

const struct xso_class xmpp_poke_class = {
	.module = &xmpp_poke_module,
	.fields = poke_fields,
	.lookup = poke_lookup,
	.name = S(s_poke),
	.element = S(s_poke),
	.element_size = N(s_poke),
	.ns = S(s_http___jabber_org_protocol_poke),
	.size = sizeof(struct xmpp_poke),
	.unknown = offsetof(struct xmpp_poke, unknown),
	.n_fields = sizeof poke_fields / sizeof *poke_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_poke - 1] = &xmpp_poke_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_poke - 1, .base = C_xmpp_presence },
	{ .cls = C_poke - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_poke_module = {
	.version = 2,
	.name = "poke",
	.xep = "0132",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
