/* Printed by xsoc from preauth.xml: do not edit. */
#include <xmpp/preauth.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_preauth[8];
	char s_urn_xmpp_pars_0[16];
	char s_token[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"preauth",
	"urn:xmpp:pars:0",
	"token",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_preauth,
	C_xmpp_presence,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field preauth_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_token), .name_size = N(s_token),
	  .member = S(s_token), .offset = offsetof(struct xmpp_preauth, token) },
};
/* clang-format on */

static const uint8_t preauth_lookup[] = {
	0, 1
};

const struct xso_class xmpp_preauth_class = {
	.module = &xmpp_preauth_module,
	.fields = preauth_fields,
	.lookup = preauth_lookup,
	.name = S(s_preauth),
	.element = S(s_preauth),
	.element_size = N(s_preauth),
	.ns = S(s_urn_xmpp_pars_0),
	.size = sizeof(struct xmpp_preauth),
	.unknown = offsetof(struct xmpp_preauth, unknown),
	.n_fields = sizeof preauth_fields / sizeof *preauth_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_preauth - 1] = &xmpp_preauth_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_preauth - 1, .base = C_xmpp_presence },
	{ .cls = C_preauth - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_preauth_module = {
	.version = 2,
	.name = "preauth",
	.xep = "0379",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
