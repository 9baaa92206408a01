/* Printed by xsoc from hashes.xml: do not edit. */
#include <xmpp/hashes.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_hashes[7];
	char s_hash[5];
	char s_urn_xmpp_hashes_2[18];
	char s_algo[5];
	char s_value[6];
	char s_hash_used[10];
	char s_hash_hex[9];
	char s_urn_xmpp_hashes_1_list[37];
	char s_ns[3];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"hashes",
	"hash",
	"urn:xmpp:hashes:2",
	"algo",
	"value",
	"hash-used",
	"hash-hex",
	"urn:xmpp:hashes:1\000urn:xmpp:hashes:0\000",
	"ns",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_hash,
	C_hash_used,
	C_hash_hex,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field hash_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_algo), .name_size = N(s_algo),
	  .member = S(s_algo), .offset = offsetof(struct xmpp_hash, algo) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_value), .offset = offsetof(struct xmpp_hash, value) },
};
/* clang-format on */

static const uint8_t hash_lookup[] = {
	0, 1
};

const struct xso_class xmpp_hash_class = {
	.module = &xmpp_hashes_module,
	.fields = hash_fields,
	.lookup = hash_lookup,
	.name = S(s_hash),
	.element = S(s_hash),
	.element_size = N(s_hash),
	.ns = S(s_urn_xmpp_hashes_2),
	.size = sizeof(struct xmpp_hash),
	.unknown = offsetof(struct xmpp_hash, unknown),
	.n_fields = sizeof hash_fields / sizeof *hash_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field hash_used_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_algo), .name_size = N(s_algo),
	  .member = S(s_algo), .offset = offsetof(struct xmpp_hash_used, algo) },
};
/* clang-format on */

static const uint8_t hash_used_lookup[] = {
	0, 1
};

const struct xso_class xmpp_hash_used_class = {
	.module = &xmpp_hashes_module,
	.fields = hash_used_fields,
	.lookup = hash_used_lookup,
	.name = S(s_hash_used),
	.element = S(s_hash_used),
	.element_size = N(s_hash_used),
	.ns = S(s_urn_xmpp_hashes_2),
	.size = sizeof(struct xmpp_hash_used),
	.unknown = offsetof(struct xmpp_hash_used, unknown),
	.n_fields = sizeof hash_used_fields / sizeof *hash_used_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field hash_hex_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_hash_hex, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_algo), .name_size = N(s_algo),
	  .member = S(s_algo), .offset = offsetof(struct xmpp_hash_hex, algo) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_value), .offset = offsetof(struct xmpp_hash_hex, value) },
};
/* clang-format on */

static const uint8_t hash_hex_lookup[] = {
	0, 2
};

const struct xso_class xmpp_hash_hex_class = {
	.module = &xmpp_hashes_module,
	.fields = hash_hex_fields,
	.lookup = hash_hex_lookup,
	.name = S(s_hash_hex),
	.element = S(s_hash),
	.element_size = N(s_hash),
	.ns = S(s_urn_xmpp_hashes_1_list),
	.size = sizeof(struct xmpp_hash_hex),
	.unknown = offsetof(struct xmpp_hash_hex, unknown),
	.n_fields = sizeof hash_hex_fields / sizeof *hash_hex_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
	.text = 3,
};

static const struct xso_class *const classes[] = {
	[C_hash - 1] = &xmpp_hash_class,
	[C_hash_used - 1] = &xmpp_hash_used_class,
	[C_hash_hex - 1] = &xmpp_hash_hex_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_hash - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_hash_used - 1, .base = C_xmpp_message },
	{ .cls = C_hash_hex - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_hashes_module = {
	.version = 2,
	.name = "hashes",
	.xep = "0300",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
