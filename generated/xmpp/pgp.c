/* Printed by xsoc from pgp.xml: do not edit. */
#include <xmpp/pgp.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_pgp[4];
	char s_pgp_encrypted[14];
	char s_x[2];
	char s_jabber_x_encrypted[19];
	char s_data[5];
	char s_pgp_signed[11];
	char s_jabber_x_signed[16];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"pgp",
	"pgp-encrypted",
	"x",
	"jabber:x:encrypted",
	"data",
	"pgp-signed",
	"jabber:x:signed",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_pgp_encrypted,
	C_pgp_signed,
	C_xmpp_message,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field pgp_encrypted_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_data), .offset = offsetof(struct xmpp_pgp_encrypted, data) },
};
/* clang-format on */

static const uint8_t pgp_encrypted_lookup[] = {
	0
};

const struct xso_class xmpp_pgp_encrypted_class = {
	.module = &xmpp_pgp_module,
	.fields = pgp_encrypted_fields,
	.lookup = pgp_encrypted_lookup,
	.name = S(s_pgp_encrypted),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_jabber_x_encrypted),
	.size = sizeof(struct xmpp_pgp_encrypted),
	.unknown = offsetof(struct xmpp_pgp_encrypted, unknown),
	.n_fields = sizeof pgp_encrypted_fields / sizeof *pgp_encrypted_fields,
	.lookup_bits = 0,
	.text = 1,
};

/* clang-format off */
static const struct xso_field pgp_signed_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_data), .offset = offsetof(struct xmpp_pgp_signed, data) },
};
/* clang-format on */

static const uint8_t pgp_signed_lookup[] = {
	0
};

const struct xso_class xmpp_pgp_signed_class = {
	.module = &xmpp_pgp_module,
	.fields = pgp_signed_fields,
	.lookup = pgp_signed_lookup,
	.name = S(s_pgp_signed),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_jabber_x_signed),
	.size = sizeof(struct xmpp_pgp_signed),
	.unknown = offsetof(struct xmpp_pgp_signed, unknown),
	.n_fields = sizeof pgp_signed_fields / sizeof *pgp_signed_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_pgp_encrypted - 1] = &xmpp_pgp_encrypted_class,
	[C_pgp_signed - 1] = &xmpp_pgp_signed_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_pgp_encrypted - 1, .base = C_xmpp_message },
	{ .cls = C_pgp_encrypted - 1, .base = C_xmpp_presence },
	{ .cls = C_pgp_signed - 1, .base = C_xmpp_presence },
	{ .cls = C_pgp_signed - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_pgp_module = {
	.version = 2,
	.name = "pgp",
	.xep = "0027",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
