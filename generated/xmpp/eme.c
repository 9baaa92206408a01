/* Printed by xsoc from eme.xml: do not edit. */
#include <xmpp/eme.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_eme[4];
	char s_encryption[11];
	char s_urn_xmpp_eme_0[15];
	char s_namespace[10];
	char s_namespace_[11];
	char s_name[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"eme",
	"encryption",
	"urn:xmpp:eme:0",
	"namespace",
	"namespace_",
	"name",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_encryption,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field encryption_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_namespace), .name_size = N(s_namespace),
	  .member = S(s_namespace_), .offset = offsetof(struct xmpp_encryption, namespace_) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_encryption, name) },
};
/* clang-format on */

static const uint8_t encryption_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_encryption_class = {
	.module = &xmpp_eme_module,
	.fields = encryption_fields,
	.lookup = encryption_lookup,
	.name = S(s_encryption),
	.element = S(s_encryption),
	.element_size = N(s_encryption),
	.ns = S(s_urn_xmpp_eme_0),
	.size = sizeof(struct xmpp_encryption),
	.unknown = offsetof(struct xmpp_encryption, unknown),
	.n_fields = sizeof encryption_fields / sizeof *encryption_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_encryption - 1] = &xmpp_encryption_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_encryption - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_eme_module = {
	.version = 2,
	.name = "eme",
	.xep = "0380",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
