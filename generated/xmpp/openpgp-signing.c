/* Printed by xsoc from openpgp-signing.xml: do not edit. */
#include <xmpp/openpgp-signing.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_openpgp_signing[16];
	char s_openpgp_signature[18];
	char s_sign[5];
	char s_urn_xmpp_pubsub_signing_openpgp_0[34];
	char s_data[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"openpgp-signing",
	"openpgp-signature",
	"sign",
	"urn:xmpp:pubsub-signing:openpgp:0",
	"data",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_openpgp_signature,
	C_xmpp_item_signature,
};

/* clang-format off */
static const struct xso_field openpgp_signature_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_openpgp_signature, data) },
};
/* clang-format on */

static const uint8_t openpgp_signature_lookup[] = {
	0
};

const struct xso_class xmpp_openpgp_signature_class = {
	.module = &xmpp_openpgp_signing_module,
	.fields = openpgp_signature_fields,
	.lookup = openpgp_signature_lookup,
	.name = S(s_openpgp_signature),
	.element = S(s_sign),
	.element_size = N(s_sign),
	.ns = S(s_urn_xmpp_pubsub_signing_openpgp_0),
	.size = sizeof(struct xmpp_openpgp_signature),
	.unknown = offsetof(struct xmpp_openpgp_signature, unknown),
	.n_fields = sizeof openpgp_signature_fields / sizeof *openpgp_signature_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_openpgp_signature - 1] = &xmpp_openpgp_signature_class,
	[C_xmpp_item_signature - 1] = &xmpp_item_signature_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_openpgp_signature - 1, .base = C_xmpp_item_signature },
};

const struct xso_module xmpp_openpgp_signing_module = {
	.version = 2,
	.name = "openpgp-signing",
	.xep = "0476",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
