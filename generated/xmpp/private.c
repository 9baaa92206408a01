/* Printed by xsoc from private.xml: do not edit. */
#include <xmpp/private.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_private[8];
	char s_query[6];
	char s_jabber_iq_private[18];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"private",
	"query",
	"jabber:iq:private",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_private,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field private_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_private, payload),
	  .count = offsetof(struct xmpp_private, n_payload) },
};
/* clang-format on */

static const uint8_t private_lookup[] = {
	0
};

const struct xso_class xmpp_private_class = {
	.module = &xmpp_private_module,
	.fields = private_fields,
	.lookup = private_lookup,
	.name = S(s_private),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_private),
	.size = sizeof(struct xmpp_private),
	.unknown = offsetof(struct xmpp_private, unknown),
	.n_fields = sizeof private_fields / sizeof *private_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_private - 1] = &xmpp_private_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_private - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_private_module = {
	.version = 2,
	.name = "private",
	.xep = "0049",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
