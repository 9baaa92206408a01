/* Printed by xsoc from stanza-encryption.xml: do not edit. */
#include <xmpp/stanza-encryption.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_stanza_encryption[18];
	char s_encrypted_content[18];
	char s_c[2];
	char s_http___www_xmpp_org_extensions_xep_0200_html_ns[48];
	char s_data[5];
	char s_key[4];
	char s_mac[4];
	char s_new[4];
	char s_new_[5];
	char s_base64[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"stanza-encryption",
	"encrypted-content",
	"c",
	"http://www.xmpp.org/extensions/xep-0200.html#ns",
	"data",
	"key",
	"mac",
	"new",
	"new_",
	"base64",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_encrypted_content,
	C_xmpp_message,
	C_xmpp_presence,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field encrypted_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_data), .name_size = N(s_data),
	  .member = S(s_data), .offset = offsetof(struct xmpp_encrypted_content, data) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_encrypted_content, key) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_mac), .name_size = N(s_mac),
	  .member = S(s_mac), .offset = offsetof(struct xmpp_encrypted_content, mac) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_new), .name_size = N(s_new),
	  .member = S(s_new_), .offset = offsetof(struct xmpp_encrypted_content, new_),
	  .count = offsetof(struct xmpp_encrypted_content, has_new) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_base64), .name_size = N(s_base64),
	  .member = S(s_base64), .offset = offsetof(struct xmpp_encrypted_content, base64),
	  .count = offsetof(struct xmpp_encrypted_content, n_base64) },
};
/* clang-format on */

static const uint8_t encrypted_content_lookup[] = {
	0, 0, 0, 0, 1, 0, 5, 3, 2, 4, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_encrypted_content_class = {
	.module = &xmpp_stanza_encryption_module,
	.fields = encrypted_content_fields,
	.lookup = encrypted_content_lookup,
	.name = S(s_encrypted_content),
	.element = S(s_c),
	.element_size = N(s_c),
	.ns = S(s_http___www_xmpp_org_extensions_xep_0200_html_ns),
	.size = sizeof(struct xmpp_encrypted_content),
	.unknown = offsetof(struct xmpp_encrypted_content, unknown),
	.n_fields = sizeof encrypted_content_fields / sizeof *encrypted_content_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_encrypted_content - 1] = &xmpp_encrypted_content_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_encrypted_content - 1, .base = C_xmpp_message },
	{ .cls = C_encrypted_content - 1, .base = C_xmpp_presence },
	{ .cls = C_encrypted_content - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_stanza_encryption_module = {
	.version = 2,
	.name = "stanza-encryption",
	.xep = "0200",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
