/* Printed by xsoc from public-keys.xml: do not edit. */
#include <xmpp/public-keys.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_public_keys[12];
	char s_public_key_rsakey_print[24];
	char s_algo[5];
	char s_sha_256[8];
	char s_text[5];
	char s_public_key_rsakey[18];
	char s_modulus[8];
	char s_public_exponent[15];
	char s_public_exponent_2[16];
	char s_print[6];
	char s_public_key[11];
	char s_pubkey[7];
	char s_urn_xmpp_pubkey_2[18];
	char s_begin[6];
	char s_end[4];
	char s_jid[4];
	char s_key[4];
	char s_rsakey[7];
	char s_key_attest[11];
	char s_attest[7];
	char s_urn_xmpp_attest_2[18];
	char s_keyprint[9];
	char s_signature[10];
	char s_signerjid[10];
	char s_signerprint[12];
	char s_signtime[9];
	char s_key_revocation[15];
	char s_revocation[11];
	char s_urn_xmpp_revoke_2[18];
	char s_revocationprint[16];
	char s_revocationtime[15];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"public-keys",
	"public-key-rsakey-print",
	"algo",
	"sha-256",
	"text",
	"public-key-rsakey",
	"modulus",
	"publicExponent",
	"public_exponent",
	"print",
	"public-key",
	"pubkey",
	"urn:xmpp:pubkey:2",
	"begin",
	"end",
	"jid",
	"key",
	"rsakey",
	"key-attest",
	"attest",
	"urn:xmpp:attest:2",
	"keyprint",
	"signature",
	"signerjid",
	"signerprint",
	"signtime",
	"key-revocation",
	"revocation",
	"urn:xmpp:revoke:2",
	"revocationprint",
	"revocationtime",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_public_key_rsakey_print,
	C_public_key_rsakey,
	C_public_key,
	C_key_attest,
	C_key_revocation,
	C_xmpp_iq,
	C_xmpp_pubsub_item,
};
enum {
	E_,
	E_public_key_rsakey_print_algo,
};

static const struct xso_extra extras[] = {
	[E_public_key_rsakey_print_algo - 1] = {
		.absent = S(s_sha_256),
	},
};

/* clang-format off */
static const struct xso_field public_key_rsakey_print_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_algo), .name_size = N(s_algo),
	  .member = S(s_algo), .offset = offsetof(struct xmpp_public_key_rsakey_print, algo),
	  .extra = E_public_key_rsakey_print_algo },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_public_key_rsakey_print, text) },
};
/* clang-format on */

static const uint8_t public_key_rsakey_print_lookup[] = {
	0, 1
};

const struct xso_class xmpp_public_key_rsakey_print_class = {
	.module = &xmpp_public_keys_module,
	.fields = public_key_rsakey_print_fields,
	.lookup = public_key_rsakey_print_lookup,
	.name = S(s_public_key_rsakey_print),
	.size = sizeof(struct xmpp_public_key_rsakey_print),
	.unknown = offsetof(struct xmpp_public_key_rsakey_print, unknown),
	.n_fields = sizeof public_key_rsakey_print_fields / sizeof *public_key_rsakey_print_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field public_key_rsakey_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_modulus), .name_size = N(s_modulus),
	  .member = S(s_modulus), .offset = offsetof(struct xmpp_public_key_rsakey, modulus) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_public_exponent), .name_size = N(s_public_exponent),
	  .member = S(s_public_exponent_2), .offset = offsetof(struct xmpp_public_key_rsakey, public_exponent) },
	{ .shape = XSO_CHILD, .name = S(s_print), .name_size = N(s_print),
	  .member = S(s_print), .offset = offsetof(struct xmpp_public_key_rsakey, print),
	  .of = C_public_key_rsakey_print },
};
/* clang-format on */

static const uint8_t public_key_rsakey_lookup[] = {
	0, 1, 3, 0, 2, 0, 0, 0
};

const struct xso_class xmpp_public_key_rsakey_class = {
	.module = &xmpp_public_keys_module,
	.fields = public_key_rsakey_fields,
	.lookup = public_key_rsakey_lookup,
	.name = S(s_public_key_rsakey),
	.size = sizeof(struct xmpp_public_key_rsakey),
	.unknown = offsetof(struct xmpp_public_key_rsakey, unknown),
	.n_fields = sizeof public_key_rsakey_fields / sizeof *public_key_rsakey_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field public_key_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_begin), .name_size = N(s_begin),
	  .member = S(s_begin), .offset = offsetof(struct xmpp_public_key, begin) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_public_key, end) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_public_key, jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_public_key, key) },
	{ .shape = XSO_CHILD, .name = S(s_rsakey), .name_size = N(s_rsakey),
	  .member = S(s_rsakey), .offset = offsetof(struct xmpp_public_key, rsakey),
	  .of = C_public_key_rsakey },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_print), .name_size = N(s_print),
	  .member = S(s_print), .offset = offsetof(struct xmpp_public_key, print) },
};
/* clang-format on */

static const uint8_t public_key_lookup[] = {
	0, 0, 0, 1, 6, 0, 0, 5, 4, 0, 0, 0, 2, 3, 0, 0
};

const struct xso_class xmpp_public_key_class = {
	.module = &xmpp_public_keys_module,
	.fields = public_key_fields,
	.lookup = public_key_lookup,
	.name = S(s_public_key),
	.element = S(s_pubkey),
	.element_size = N(s_pubkey),
	.ns = S(s_urn_xmpp_pubkey_2),
	.size = sizeof(struct xmpp_public_key),
	.unknown = offsetof(struct xmpp_public_key, unknown),
	.n_fields = sizeof public_key_fields / sizeof *public_key_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field key_attest_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_keyprint), .name_size = N(s_keyprint),
	  .member = S(s_keyprint), .offset = offsetof(struct xmpp_key_attest, keyprint) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_signature), .name_size = N(s_signature),
	  .member = S(s_signature), .offset = offsetof(struct xmpp_key_attest, signature) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_signerjid), .name_size = N(s_signerjid),
	  .member = S(s_signerjid), .offset = offsetof(struct xmpp_key_attest, signerjid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_signerprint), .name_size = N(s_signerprint),
	  .member = S(s_signerprint), .offset = offsetof(struct xmpp_key_attest, signerprint) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_signtime), .name_size = N(s_signtime),
	  .member = S(s_signtime), .offset = offsetof(struct xmpp_key_attest, signtime),
	  .count = offsetof(struct xmpp_key_attest, has_signtime) },
};
/* clang-format on */

static const uint8_t key_attest_lookup[] = {
	0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 2, 1, 5, 0, 4
};

const struct xso_class xmpp_key_attest_class = {
	.module = &xmpp_public_keys_module,
	.fields = key_attest_fields,
	.lookup = key_attest_lookup,
	.name = S(s_key_attest),
	.element = S(s_attest),
	.element_size = N(s_attest),
	.ns = S(s_urn_xmpp_attest_2),
	.size = sizeof(struct xmpp_key_attest),
	.unknown = offsetof(struct xmpp_key_attest, unknown),
	.n_fields = sizeof key_attest_fields / sizeof *key_attest_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field key_revocation_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_key_revocation, key) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_keyprint), .name_size = N(s_keyprint),
	  .member = S(s_keyprint), .offset = offsetof(struct xmpp_key_revocation, keyprint) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_revocationprint), .name_size = N(s_revocationprint),
	  .member = S(s_revocationprint), .offset = offsetof(struct xmpp_key_revocation, revocationprint) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_revocationtime), .name_size = N(s_revocationtime),
	  .member = S(s_revocationtime), .offset = offsetof(struct xmpp_key_revocation, revocationtime),
	  .count = offsetof(struct xmpp_key_revocation, has_revocationtime) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_signature), .name_size = N(s_signature),
	  .member = S(s_signature), .offset = offsetof(struct xmpp_key_revocation, signature) },
};
/* clang-format on */

static const uint8_t key_revocation_lookup[] = {
	0, 3, 0, 4, 0, 0, 0, 0, 1, 0, 0, 5, 2, 0, 0, 0
};

const struct xso_class xmpp_key_revocation_class = {
	.module = &xmpp_public_keys_module,
	.fields = key_revocation_fields,
	.lookup = key_revocation_lookup,
	.name = S(s_key_revocation),
	.element = S(s_revocation),
	.element_size = N(s_revocation),
	.ns = S(s_urn_xmpp_revoke_2),
	.size = sizeof(struct xmpp_key_revocation),
	.unknown = offsetof(struct xmpp_key_revocation, unknown),
	.n_fields = sizeof key_revocation_fields / sizeof *key_revocation_fields,
	.lookup_bits = 4,
};

static const struct xso_class *const classes[] = {
	[C_public_key_rsakey_print - 1] = &xmpp_public_key_rsakey_print_class,
	[C_public_key_rsakey - 1] = &xmpp_public_key_rsakey_class,
	[C_public_key - 1] = &xmpp_public_key_class,
	[C_key_attest - 1] = &xmpp_key_attest_class,
	[C_key_revocation - 1] = &xmpp_key_revocation_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_public_key - 1, .base = C_xmpp_iq },
	{ .cls = C_public_key - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_key_attest - 1, .base = C_xmpp_iq },
	{ .cls = C_key_attest - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_key_revocation - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_public_keys_module = {
	.version = 2,
	.name = "public-keys",
	.xep = "0189",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
