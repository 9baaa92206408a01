/* Printed by xsoc from muc-unique.xml: do not edit. */
#include <xmpp/muc-unique.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_muc_unique[11];
	char s_unique[7];
	char s_http___jabber_org_protocol_muc_unique[38];
	char s_name[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"muc-unique",
	"unique",
	"http://jabber.org/protocol/muc#unique",
	"name",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_muc_unique,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field muc_unique_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_TOKEN,
	  .member = S(s_name), .offset = offsetof(struct xmpp_muc_unique, name) },
};
/* clang-format on */

static const uint8_t muc_unique_lookup[] = {
	0
};

const struct xso_class xmpp_muc_unique_class = {
	.module = &xmpp_muc_unique_module,
	.fields = muc_unique_fields,
	.lookup = muc_unique_lookup,
	.name = S(s_muc_unique),
	.element = S(s_unique),
	.element_size = N(s_unique),
	.ns = S(s_http___jabber_org_protocol_muc_unique),
	.size = sizeof(struct xmpp_muc_unique),
	.unknown = offsetof(struct xmpp_muc_unique, unknown),
	.n_fields = sizeof muc_unique_fields / sizeof *muc_unique_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_muc_unique - 1] = &xmpp_muc_unique_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_muc_unique - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_muc_unique_module = {
	.version = 2,
	.name = "muc-unique",
	.xep = "0307",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
