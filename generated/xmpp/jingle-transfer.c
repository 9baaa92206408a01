/* Printed by xsoc from jingle-transfer.xml: do not edit. */
#include <xmpp/jingle-transfer.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_transfer[16];
	char s_transfer[9];
	char s_urn_xmpp_jingle_transfer_0[27];
	char s_from[5];
	char s_to[3];
	char s_sid[4];
	char s_jingle_transferred[19];
	char s_transferred[12];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-transfer",
	"transfer",
	"urn:xmpp:jingle:transfer:0",
	"from",
	"to",
	"sid",
	"jingle-transferred",
	"transferred",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_jingle_transfer,
	C_jingle_transferred,
	C_xmpp_jingle,
	C_xmpp_jingle_reason,
};

/* clang-format off */
static const struct xso_field jingle_transfer_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_jingle_transfer, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_jingle_transfer, to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_jingle_transfer, sid) },
};
/* clang-format on */

static const uint8_t jingle_transfer_lookup[] = {
	0, 0, 0, 3, 1, 2, 0, 0
};

const struct xso_class xmpp_jingle_transfer_class = {
	.module = &xmpp_jingle_transfer_module,
	.fields = jingle_transfer_fields,
	.lookup = jingle_transfer_lookup,
	.name = S(s_jingle_transfer),
	.element = S(s_transfer),
	.element_size = N(s_transfer),
	.ns = S(s_urn_xmpp_jingle_transfer_0),
	.size = sizeof(struct xmpp_jingle_transfer),
	.unknown = offsetof(struct xmpp_jingle_transfer, unknown),
	.n_fields = sizeof jingle_transfer_fields / sizeof *jingle_transfer_fields,
	.lookup_bits = 3,
	.from = 1,
};

static const uint8_t jingle_transferred_lookup[] = {
	0
};

const struct xso_class xmpp_jingle_transferred_class = {
	.module = &xmpp_jingle_transfer_module,
	.lookup = jingle_transferred_lookup,
	.name = S(s_jingle_transferred),
	.element = S(s_transferred),
	.element_size = N(s_transferred),
	.ns = S(s_urn_xmpp_jingle_transfer_0),
	.size = sizeof(struct xmpp_jingle_transferred),
	.unknown = offsetof(struct xmpp_jingle_transferred, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_jingle_transfer - 1] = &xmpp_jingle_transfer_class,
	[C_jingle_transferred - 1] = &xmpp_jingle_transferred_class,
	[C_xmpp_jingle - 1] = &xmpp_jingle_class,
	[C_xmpp_jingle_reason - 1] = &xmpp_jingle_reason_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_jingle_transfer - 1, .base = C_xmpp_jingle },
	{ .cls = C_jingle_transferred - 1, .base = C_xmpp_jingle_reason },
};

const struct xso_module xmpp_jingle_transfer_module = {
	.version = 2,
	.name = "jingle-transfer",
	.xep = "0251",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
