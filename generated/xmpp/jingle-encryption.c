/* Printed by xsoc from jingle-encryption.xml: do not edit. */
#include <xmpp/jingle-encryption.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_encryption[18];
	char s_security[9];
	char s_urn_xmpp_jingle_jet_0[22];
	char s_name[5];
	char s_cipher[7];
	char s_type[5];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-encryption",
	"security",
	"urn:xmpp:jingle:jet:0",
	"name",
	"cipher",
	"type",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_jingle_encryption,
	C_xmpp_jingle_content,
};

/* clang-format off */
static const struct xso_field jingle_encryption_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_jingle_encryption, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cipher), .name_size = N(s_cipher),
	  .member = S(s_cipher), .offset = offsetof(struct xmpp_jingle_encryption, cipher) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_jingle_encryption, type) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_jingle_encryption, payload),
	  .count = offsetof(struct xmpp_jingle_encryption, n_payload) },
};
/* clang-format on */

static const uint8_t jingle_encryption_lookup[] = {
	1, 0, 3, 0, 0, 0, 0, 2
};

const struct xso_class xmpp_jingle_encryption_class = {
	.module = &xmpp_jingle_encryption_module,
	.fields = jingle_encryption_fields,
	.lookup = jingle_encryption_lookup,
	.name = S(s_jingle_encryption),
	.element = S(s_security),
	.element_size = N(s_security),
	.ns = S(s_urn_xmpp_jingle_jet_0),
	.size = sizeof(struct xmpp_jingle_encryption),
	.unknown = offsetof(struct xmpp_jingle_encryption, unknown),
	.n_fields = sizeof jingle_encryption_fields / sizeof *jingle_encryption_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 4,
};

static const struct xso_class *const classes[] = {
	[C_jingle_encryption - 1] = &xmpp_jingle_encryption_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_jingle_encryption - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_jingle_encryption_module = {
	.version = 2,
	.name = "jingle-encryption",
	.xep = "0391",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
