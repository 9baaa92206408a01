/* Printed by xsoc from bob.xml: do not edit. */
#include <xmpp/bob.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_bob[4];
	char s_data[5];
	char s_urn_xmpp_bob[13];
	char s_cid[4];
	char s_type[5];
	char s_max_age[8];
	char s_max_age_2[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"bob",
	"data",
	"urn:xmpp:bob",
	"cid",
	"type",
	"max-age",
	"max_age",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_bob,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field bob_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_cid), .name_size = N(s_cid),
	  .member = S(s_cid), .offset = offsetof(struct xmpp_bob, cid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_bob, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_age), .name_size = N(s_max_age),
	  .member = S(s_max_age_2), .offset = offsetof(struct xmpp_bob, max_age),
	  .count = offsetof(struct xmpp_bob, has_max_age) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64,
	  .member = S(s_data), .offset = offsetof(struct xmpp_bob, data) },
};
/* clang-format on */

static const uint8_t bob_lookup[] = {
	0, 3, 2, 1, 0, 0, 0, 0
};

const struct xso_class xmpp_bob_class = {
	.module = &xmpp_bob_module,
	.fields = bob_fields,
	.lookup = bob_lookup,
	.name = S(s_bob),
	.element = S(s_data),
	.element_size = N(s_data),
	.ns = S(s_urn_xmpp_bob),
	.size = sizeof(struct xmpp_bob),
	.unknown = offsetof(struct xmpp_bob, unknown),
	.n_fields = sizeof bob_fields / sizeof *bob_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.text = 4,
};

static const struct xso_class *const classes[] = {
	[C_bob - 1] = &xmpp_bob_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_bob - 1, .base = C_xmpp_iq },
	{ .cls = C_bob - 1, .base = C_xmpp_message },
	{ .cls = C_bob - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_bob_module = {
	.version = 2,
	.name = "bob",
	.xep = "0231",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
