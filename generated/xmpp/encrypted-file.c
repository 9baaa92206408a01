/* Printed by xsoc from encrypted-file.xml: do not edit. */
#include <xmpp/encrypted-file.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_encrypted_file[15];
	char s_encrypted[10];
	char s_urn_xmpp_esfs_0[16];
	char s_cipher[7];
	char s_key[4];
	char s_iv[3];
	char s_urn_xmpp_hashes_2[18];
	char s_hash[5];
	char s_urn_xmpp_sfs_0[15];
	char s_sources[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"encrypted-file",
	"encrypted",
	"urn:xmpp:esfs:0",
	"cipher",
	"key",
	"iv",
	"urn:xmpp:hashes:2",
	"hash",
	"urn:xmpp:sfs:0",
	"sources",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_encrypted_file,
	C_xmpp_hash,
	C_xmpp_file_sources,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field encrypted_file_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cipher), .name_size = N(s_cipher),
	  .member = S(s_cipher), .offset = offsetof(struct xmpp_encrypted_file, cipher) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_encrypted_file, key) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .name = S(s_iv), .name_size = N(s_iv),
	  .member = S(s_iv), .offset = offsetof(struct xmpp_encrypted_file, iv) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_hashes_2),
	  .member = S(s_hash), .offset = offsetof(struct xmpp_encrypted_file, hash),
	  .count = offsetof(struct xmpp_encrypted_file, n_hash),
	  .of = C_xmpp_hash },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_sfs_0),
	  .member = S(s_sources), .offset = offsetof(struct xmpp_encrypted_file, sources),
	  .of = C_xmpp_file_sources },
};
/* clang-format on */

static const uint8_t encrypted_file_lookup[] = {
	0, 0, 0, 0, 0, 4, 0, 3, 2, 0, 0, 5, 0, 0, 0, 1
};

const struct xso_class xmpp_encrypted_file_class = {
	.module = &xmpp_encrypted_file_module,
	.fields = encrypted_file_fields,
	.lookup = encrypted_file_lookup,
	.name = S(s_encrypted_file),
	.element = S(s_encrypted),
	.element_size = N(s_encrypted),
	.ns = S(s_urn_xmpp_esfs_0),
	.size = sizeof(struct xmpp_encrypted_file),
	.unknown = offsetof(struct xmpp_encrypted_file, unknown),
	.n_fields = sizeof encrypted_file_fields / sizeof *encrypted_file_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_encrypted_file - 1] = &xmpp_encrypted_file_class,
	[C_xmpp_hash - 1] = &xmpp_hash_class,
	[C_xmpp_file_sources - 1] = &xmpp_file_sources_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_encrypted_file - 1, .base = C_xmpp_file_sources, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_encrypted_file - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_encrypted_file_module = {
	.version = 2,
	.name = "encrypted-file",
	.xep = "0448",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
