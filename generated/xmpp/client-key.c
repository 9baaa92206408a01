/* Printed by xsoc from client-key.xml: do not edit. */
#include <xmpp/client-key.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_client_key[11];
	char s_client_key_register[20];
	char s_register[9];
	char s_urn_xmpp_client_key_0[22];
	char s_id[3];
	char s_name[5];
	char s_expiry[7];
	char s_payload[8];
	char s_client_key_registered[22];
	char s_registered[11];
	char s_encrypted_secret[17];
	char s_encrypted_secret_2[17];
	char s_client_key_revoke[18];
	char s_revoke[7];
	char s_client_key_list_key[20];
	char s_client_key_list[16];
	char s_list[5];
	char s_key[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"client-key",
	"client-key-register",
	"register",
	"urn:xmpp:client-key:0",
	"id",
	"name",
	"expiry",
	"payload",
	"client-key-registered",
	"registered",
	"encrypted-secret",
	"encrypted_secret",
	"client-key-revoke",
	"revoke",
	"client-key-list-key",
	"client-key-list",
	"list",
	"key",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_client_key_register,
	C_client_key_registered,
	C_client_key_revoke,
	C_client_key_list_key,
	C_client_key_list,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field client_key_register_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_client_key_register, id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_client_key_register, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expiry), .name_size = N(s_expiry),
	  .member = S(s_expiry), .offset = offsetof(struct xmpp_client_key_register, expiry),
	  .count = offsetof(struct xmpp_client_key_register, has_expiry) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_client_key_register, payload),
	  .count = offsetof(struct xmpp_client_key_register, n_payload) },
};
/* clang-format on */

static const uint8_t client_key_register_lookup[] = {
	2, 0, 0, 0, 1, 3, 0, 0
};

const struct xso_class xmpp_client_key_register_class = {
	.module = &xmpp_client_key_module,
	.fields = client_key_register_fields,
	.lookup = client_key_register_lookup,
	.name = S(s_client_key_register),
	.element = S(s_register),
	.element_size = N(s_register),
	.ns = S(s_urn_xmpp_client_key_0),
	.size = sizeof(struct xmpp_client_key_register),
	.unknown = offsetof(struct xmpp_client_key_register, unknown),
	.n_fields = sizeof client_key_register_fields / sizeof *client_key_register_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field client_key_registered_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET | XSO_FORGIVE, .name = S(s_encrypted_secret), .name_size = N(s_encrypted_secret),
	  .member = S(s_encrypted_secret_2), .offset = offsetof(struct xmpp_client_key_registered, encrypted_secret) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expiry), .name_size = N(s_expiry),
	  .member = S(s_expiry), .offset = offsetof(struct xmpp_client_key_registered, expiry),
	  .count = offsetof(struct xmpp_client_key_registered, has_expiry) },
};
/* clang-format on */

static const uint8_t client_key_registered_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_client_key_registered_class = {
	.module = &xmpp_client_key_module,
	.fields = client_key_registered_fields,
	.lookup = client_key_registered_lookup,
	.name = S(s_client_key_registered),
	.element = S(s_registered),
	.element_size = N(s_registered),
	.ns = S(s_urn_xmpp_client_key_0),
	.size = sizeof(struct xmpp_client_key_registered),
	.unknown = offsetof(struct xmpp_client_key_registered, unknown),
	.n_fields = sizeof client_key_registered_fields / sizeof *client_key_registered_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS,
};

/* clang-format off */
static const struct xso_field client_key_revoke_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_client_key_revoke, id) },
};
/* clang-format on */

static const uint8_t client_key_revoke_lookup[] = {
	0, 1
};

const struct xso_class xmpp_client_key_revoke_class = {
	.module = &xmpp_client_key_module,
	.fields = client_key_revoke_fields,
	.lookup = client_key_revoke_lookup,
	.name = S(s_client_key_revoke),
	.element = S(s_revoke),
	.element_size = N(s_revoke),
	.ns = S(s_urn_xmpp_client_key_0),
	.size = sizeof(struct xmpp_client_key_revoke),
	.unknown = offsetof(struct xmpp_client_key_revoke, unknown),
	.n_fields = sizeof client_key_revoke_fields / sizeof *client_key_revoke_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field client_key_list_key_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_client_key_list_key, id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_client_key_list_key, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expiry), .name_size = N(s_expiry),
	  .member = S(s_expiry), .offset = offsetof(struct xmpp_client_key_list_key, expiry),
	  .count = offsetof(struct xmpp_client_key_list_key, has_expiry) },
};
/* clang-format on */

static const uint8_t client_key_list_key_lookup[] = {
	2, 0, 0, 0, 1, 3, 0, 0
};

const struct xso_class xmpp_client_key_list_key_class = {
	.module = &xmpp_client_key_module,
	.fields = client_key_list_key_fields,
	.lookup = client_key_list_key_lookup,
	.name = S(s_client_key_list_key),
	.size = sizeof(struct xmpp_client_key_list_key),
	.unknown = offsetof(struct xmpp_client_key_list_key, unknown),
	.n_fields = sizeof client_key_list_key_fields / sizeof *client_key_list_key_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field client_key_list_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_client_key_list, key),
	  .count = offsetof(struct xmpp_client_key_list, n_key),
	  .of = C_client_key_list_key },
};
/* clang-format on */

static const uint8_t client_key_list_lookup[] = {
	0, 1
};

const struct xso_class xmpp_client_key_list_class = {
	.module = &xmpp_client_key_module,
	.fields = client_key_list_fields,
	.lookup = client_key_list_lookup,
	.name = S(s_client_key_list),
	.element = S(s_list),
	.element_size = N(s_list),
	.ns = S(s_urn_xmpp_client_key_0),
	.size = sizeof(struct xmpp_client_key_list),
	.unknown = offsetof(struct xmpp_client_key_list, unknown),
	.n_fields = sizeof client_key_list_fields / sizeof *client_key_list_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_client_key_register - 1] = &xmpp_client_key_register_class,
	[C_client_key_registered - 1] = &xmpp_client_key_registered_class,
	[C_client_key_revoke - 1] = &xmpp_client_key_revoke_class,
	[C_client_key_list_key - 1] = &xmpp_client_key_list_key_class,
	[C_client_key_list - 1] = &xmpp_client_key_list_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_client_key_register - 1, .base = C_xmpp_iq },
	{ .cls = C_client_key_registered - 1, .base = C_xmpp_iq },
	{ .cls = C_client_key_revoke - 1, .base = C_xmpp_iq },
	{ .cls = C_client_key_list - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_client_key_module = {
	.version = 2,
	.name = "client-key",
	.xep = "0399",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
