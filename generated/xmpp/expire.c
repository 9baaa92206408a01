/* Printed by xsoc from expire.xml: do not edit. */
#include <xmpp/expire.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_expire[7];
	char s_x[2];
	char s_jabber_x_expire[16];
	char s_seconds[8];
	char s_stored[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"expire",
	"x",
	"jabber:x:expire",
	"seconds",
	"stored",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_expire,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field expire_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .occurs = XSO_ONE, .name = S(s_seconds), .name_size = N(s_seconds),
	  .member = S(s_seconds), .offset = offsetof(struct xmpp_expire, seconds) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_stored), .name_size = N(s_stored),
	  .member = S(s_stored), .offset = offsetof(struct xmpp_expire, stored),
	  .count = offsetof(struct xmpp_expire, has_stored) },
};
/* clang-format on */

static const uint8_t expire_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_expire_class = {
	.module = &xmpp_expire_module,
	.fields = expire_fields,
	.lookup = expire_lookup,
	.name = S(s_expire),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_jabber_x_expire),
	.size = sizeof(struct xmpp_expire),
	.unknown = offsetof(struct xmpp_expire, unknown),
	.n_fields = sizeof expire_fields / sizeof *expire_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_expire - 1] = &xmpp_expire_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_expire - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_expire_module = {
	.version = 2,
	.name = "expire",
	.xep = "0023",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
