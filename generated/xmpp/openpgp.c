/* Printed by xsoc from openpgp.xml: do not edit. */
#include <xmpp/openpgp.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_openpgp[8];
	char s_urn_xmpp_openpgp_0[19];
	char s_data[5];
	char s_openpgp_content[16];
	char s_element[8];
	char s_to[3];
	char s_jid[4];
	char s_time[5];
	char s_stamp[6];
	char s_rpad[5];
	char s_payload[8];
	char s_has_payload[12];
	char s_openpgp_content_element[24];
	char s_signcrypt[10];
	char s_sign[5];
	char s_crypt[6];
	char s_openpgp_public_keys_key[24];
	char s_v4_fingerprint[15];
	char s_fingerprint[12];
	char s_date[5];
	char s_openpgp_public_keys[20];
	char s_public_keys_list[17];
	char s_pubkey_metadata[16];
	char s_key[4];
	char s_openpgp_public_key[19];
	char s_pubkey[7];
	char s_openpgp_secret_key[19];
	char s_secretkey[10];
	char s_jabber_client[14];
	char s_subject[8];
	char s_body[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"openpgp",
	"urn:xmpp:openpgp:0",
	"data",
	"openpgp-content",
	"element",
	"to",
	"jid",
	"time",
	"stamp",
	"rpad",
	"payload",
	"has_payload",
	"openpgp-content-element",
	"signcrypt",
	"sign",
	"crypt",
	"openpgp-public-keys-key",
	"v4-fingerprint",
	"fingerprint",
	"date",
	"openpgp-public-keys",
	"public-keys-list",
	"pubkey-metadata",
	"key",
	"openpgp-public-key",
	"pubkey",
	"openpgp-secret-key",
	"secretkey",
	"jabber:client",
	"subject",
	"body",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_openpgp,
	C_openpgp_content,
	C_openpgp_public_keys_key,
	C_openpgp_public_keys,
	C_openpgp_public_key,
	C_openpgp_secret_key,
	C_openpgp_content_has_payload_content,
	C_xmpp_message,
	C_xmpp_iq,
	C_xmpp_pubsub_item,
	C_xmpp_lang_text,
};
enum {
	V_,
	V_openpgp_content_element,
};
enum {
	E_,
	E_openpgp_content_to,
	E_openpgp_content_time,
};

static const struct xso_extra extras[] = {
	[E_openpgp_content_to - 1] = {
		.attribute = S(s_jid),
	},
	[E_openpgp_content_time - 1] = {
		.attribute = S(s_stamp),
	},
};

static const uint16_t openpgp_content_element_texts[] = {
	[XMPP_OPENPGP_CONTENT_ELEMENT_SIGNCRYPT] = S(s_signcrypt),
	[XMPP_OPENPGP_CONTENT_ELEMENT_SIGN] = S(s_sign),
	[XMPP_OPENPGP_CONTENT_ELEMENT_CRYPT] = S(s_crypt),
};

static const uint8_t openpgp_content_element_lookup[] = {
	0, 0, 4, 2, 3, 0, 0, 0
};

const struct xso_enum xmpp_openpgp_content_element_enum = {
	.strings = (const char *)&strings,
	.texts = openpgp_content_element_texts,
	.lookup = openpgp_content_element_lookup,
	.name = S(s_openpgp_content_element),
	.n_texts = sizeof openpgp_content_element_texts / sizeof *openpgp_content_element_texts,
	.lookup_bits = 3,
};

static const struct xso_class openpgp_content_has_payload_content;

/* clang-format off */
static const struct xso_field openpgp_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_openpgp, data) },
};
/* clang-format on */

static const uint8_t openpgp_lookup[] = {
	0
};

const struct xso_class xmpp_openpgp_class = {
	.module = &xmpp_openpgp_module,
	.fields = openpgp_fields,
	.lookup = openpgp_lookup,
	.name = S(s_openpgp),
	.element = S(s_openpgp),
	.element_size = N(s_openpgp),
	.ns = S(s_urn_xmpp_openpgp_0),
	.size = sizeof(struct xmpp_openpgp),
	.unknown = offsetof(struct xmpp_openpgp, unknown),
	.n_fields = sizeof openpgp_fields / sizeof *openpgp_fields,
	.lookup_bits = 0,
	.text = 1,
};

/* clang-format off */
static const struct xso_field openpgp_content_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_openpgp_content, element),
	  .values = V_openpgp_content_element },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_openpgp_content, to),
	  .count = offsetof(struct xmpp_openpgp_content, n_to),
	  .extra = E_openpgp_content_to },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS, .name = S(s_time), .name_size = N(s_time),
	  .member = S(s_time), .offset = offsetof(struct xmpp_openpgp_content, time),
	  .count = offsetof(struct xmpp_openpgp_content, has_time),
	  .extra = E_openpgp_content_time },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_rpad), .name_size = N(s_rpad),
	  .member = S(s_rpad), .offset = offsetof(struct xmpp_openpgp_content, rpad) },
	{ .shape = XSO_WITHIN, .name = S(s_payload), .name_size = N(s_payload),
	  .member = S(s_has_payload), .offset = offsetof(struct xmpp_openpgp_content, has_payload),
	  .of = C_openpgp_content_has_payload_content },
};
/* clang-format on */

static const uint8_t openpgp_content_lookup[] = {
	0, 0, 4, 3, 0, 2, 0, 5
};

const struct xso_class xmpp_openpgp_content_class = {
	.module = &xmpp_openpgp_module,
	.fields = openpgp_content_fields,
	.lookup = openpgp_content_lookup,
	.name = S(s_openpgp_content),
	.ns = S(s_urn_xmpp_openpgp_0),
	.size = sizeof(struct xmpp_openpgp_content),
	.unknown = offsetof(struct xmpp_openpgp_content, unknown),
	.n_fields = sizeof openpgp_content_fields / sizeof *openpgp_content_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field openpgp_public_keys_key_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_v4_fingerprint), .name_size = N(s_v4_fingerprint),
	  .member = S(s_fingerprint), .offset = offsetof(struct xmpp_openpgp_public_keys_key, fingerprint) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_date), .name_size = N(s_date),
	  .member = S(s_date), .offset = offsetof(struct xmpp_openpgp_public_keys_key, date),
	  .count = offsetof(struct xmpp_openpgp_public_keys_key, has_date) },
};
/* clang-format on */

static const uint8_t openpgp_public_keys_key_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_openpgp_public_keys_key_class = {
	.module = &xmpp_openpgp_module,
	.fields = openpgp_public_keys_key_fields,
	.lookup = openpgp_public_keys_key_lookup,
	.name = S(s_openpgp_public_keys_key),
	.size = sizeof(struct xmpp_openpgp_public_keys_key),
	.unknown = offsetof(struct xmpp_openpgp_public_keys_key, unknown),
	.n_fields = sizeof openpgp_public_keys_key_fields / sizeof *openpgp_public_keys_key_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field openpgp_public_keys_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_pubkey_metadata), .name_size = N(s_pubkey_metadata),
	  .member = S(s_key), .offset = offsetof(struct xmpp_openpgp_public_keys, key),
	  .count = offsetof(struct xmpp_openpgp_public_keys, n_key),
	  .of = C_openpgp_public_keys_key },
};
/* clang-format on */

static const uint8_t openpgp_public_keys_lookup[] = {
	1, 0
};

const struct xso_class xmpp_openpgp_public_keys_class = {
	.module = &xmpp_openpgp_module,
	.fields = openpgp_public_keys_fields,
	.lookup = openpgp_public_keys_lookup,
	.name = S(s_openpgp_public_keys),
	.element = S(s_public_keys_list),
	.element_size = N(s_public_keys_list),
	.ns = S(s_urn_xmpp_openpgp_0),
	.size = sizeof(struct xmpp_openpgp_public_keys),
	.unknown = offsetof(struct xmpp_openpgp_public_keys, unknown),
	.n_fields = sizeof openpgp_public_keys_fields / sizeof *openpgp_public_keys_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field openpgp_public_key_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_date), .name_size = N(s_date),
	  .member = S(s_date), .offset = offsetof(struct xmpp_openpgp_public_key, date),
	  .count = offsetof(struct xmpp_openpgp_public_key, has_date) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_data), .name_size = N(s_data),
	  .member = S(s_data), .offset = offsetof(struct xmpp_openpgp_public_key, data) },
};
/* clang-format on */

static const uint8_t openpgp_public_key_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_openpgp_public_key_class = {
	.module = &xmpp_openpgp_module,
	.fields = openpgp_public_key_fields,
	.lookup = openpgp_public_key_lookup,
	.name = S(s_openpgp_public_key),
	.element = S(s_pubkey),
	.element_size = N(s_pubkey),
	.ns = S(s_urn_xmpp_openpgp_0),
	.size = sizeof(struct xmpp_openpgp_public_key),
	.unknown = offsetof(struct xmpp_openpgp_public_key, unknown),
	.n_fields = sizeof openpgp_public_key_fields / sizeof *openpgp_public_key_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field openpgp_secret_key_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET | XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_openpgp_secret_key, data) },
};
/* clang-format on */

static const uint8_t openpgp_secret_key_lookup[] = {
	0
};

const struct xso_class xmpp_openpgp_secret_key_class = {
	.module = &xmpp_openpgp_module,
	.fields = openpgp_secret_key_fields,
	.lookup = openpgp_secret_key_lookup,
	.name = S(s_openpgp_secret_key),
	.element = S(s_secretkey),
	.element_size = N(s_secretkey),
	.ns = S(s_urn_xmpp_openpgp_0),
	.size = sizeof(struct xmpp_openpgp_secret_key),
	.unknown = offsetof(struct xmpp_openpgp_secret_key, unknown),
	.n_fields = sizeof openpgp_secret_key_fields / sizeof *openpgp_secret_key_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_SECRETS,
	.text = 1,
};

/* clang-format off */
static const struct xso_field openpgp_content_has_payload_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_subject), .name_size = N(s_subject), .ns = S(s_jabber_client),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_openpgp_content, subject),
	  .count = offsetof(struct xmpp_openpgp_content, n_subject),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_body), .name_size = N(s_body), .ns = S(s_jabber_client),
	  .member = S(s_body), .offset = offsetof(struct xmpp_openpgp_content, body),
	  .count = offsetof(struct xmpp_openpgp_content, n_body),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_openpgp_content, payload),
	  .count = offsetof(struct xmpp_openpgp_content, n_payload) },
};
/* clang-format on */

static const uint8_t openpgp_content_has_payload_content_lookup[] = {
	1, 0, 0, 2
};

static const struct xso_class openpgp_content_has_payload_content = {
	.module = &xmpp_openpgp_module,
	.fields = openpgp_content_has_payload_content_fields,
	.lookup = openpgp_content_has_payload_content_lookup,
	.name = S(s_openpgp_content),
	.n_fields = sizeof openpgp_content_has_payload_content_fields / sizeof *openpgp_content_has_payload_content_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

static const struct xso_class *const classes[] = {
	[C_openpgp - 1] = &xmpp_openpgp_class,
	[C_openpgp_content - 1] = &xmpp_openpgp_content_class,
	[C_openpgp_public_keys_key - 1] = &xmpp_openpgp_public_keys_key_class,
	[C_openpgp_public_keys - 1] = &xmpp_openpgp_public_keys_class,
	[C_openpgp_public_key - 1] = &xmpp_openpgp_public_key_class,
	[C_openpgp_secret_key - 1] = &xmpp_openpgp_secret_key_class,
	[C_openpgp_content_has_payload_content - 1] = &openpgp_content_has_payload_content,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
};

static const struct xso_enum *const enums[] = {
	[V_openpgp_content_element - 1] = &xmpp_openpgp_content_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_openpgp - 1, .base = C_xmpp_message },
	{ .cls = C_openpgp - 1, .base = C_xmpp_iq },
	{ .cls = C_openpgp_content - 1 },
	{ .cls = C_openpgp_public_keys - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_openpgp_public_key - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_openpgp_secret_key - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_openpgp_module = {
	.version = 2,
	.name = "openpgp",
	.xep = "0373",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 6,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
