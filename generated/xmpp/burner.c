/* Printed by xsoc from burner.xml: do not edit. */
#include <xmpp/burner.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_burner[7];
	char s_identity[9];
	char s_urn_xmpp_burner_0[18];
	char s_jid[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"burner",
	"identity",
	"urn:xmpp:burner:0",
	"jid",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_burner,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field burner_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_burner, jid) },
};
/* clang-format on */

static const uint8_t burner_lookup[] = {
	0, 1
};

const struct xso_class xmpp_burner_class = {
	.module = &xmpp_burner_module,
	.fields = burner_fields,
	.lookup = burner_lookup,
	.name = S(s_burner),
	.element = S(s_identity),
	.element_size = N(s_identity),
	.ns = S(s_urn_xmpp_burner_0),
	.size = sizeof(struct xmpp_burner),
	.unknown = offsetof(struct xmpp_burner, unknown),
	.n_fields = sizeof burner_fields / sizeof *burner_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_burner - 1] = &xmpp_burner_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_burner - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_burner_module = {
	.version = 2,
	.name = "burner",
	.xep = "0383",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
