/* Printed by xsoc from openpgp-pubsub.xml: do not edit. */
#include <xmpp/openpgp-pubsub.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_openpgp_pubsub[15];
	char s_openpgp_item[13];
	char s_encrypted[10];
	char s_urn_xmpp_openpgp_pubsub_0[26];
	char s_key[4];
	char s_data[5];
	char s_openpgp_secret[15];
	char s_shared_secret[14];
	char s_id[3];
	char s_jid[4];
	char s_node[5];
	char s_timestamp[10];
	char s_type[5];
	char s_secret[7];
	char s_openpgp_revoke[15];
	char s_revoke[7];
	char s_reason[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"openpgp-pubsub",
	"openpgp-item",
	"encrypted",
	"urn:xmpp:openpgp:pubsub:0",
	"key",
	"data",
	"openpgp-secret",
	"shared-secret",
	"id",
	"jid",
	"node",
	"timestamp",
	"type",
	"secret",
	"openpgp-revoke",
	"revoke",
	"reason",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_openpgp_item,
	C_openpgp_secret,
	C_openpgp_revoke,
	C_xmpp_pubsub_item,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field openpgp_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_openpgp_item, key) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_openpgp_item, data) },
};
/* clang-format on */

static const uint8_t openpgp_item_lookup[] = {
	0, 1
};

const struct xso_class xmpp_openpgp_item_class = {
	.module = &xmpp_openpgp_pubsub_module,
	.fields = openpgp_item_fields,
	.lookup = openpgp_item_lookup,
	.name = S(s_openpgp_item),
	.element = S(s_encrypted),
	.element_size = N(s_encrypted),
	.ns = S(s_urn_xmpp_openpgp_pubsub_0),
	.size = sizeof(struct xmpp_openpgp_item),
	.unknown = offsetof(struct xmpp_openpgp_item, unknown),
	.n_fields = sizeof openpgp_item_fields / sizeof *openpgp_item_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.text = 2,
};

/* clang-format off */
static const struct xso_field openpgp_secret_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_openpgp_secret, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_openpgp_secret, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_openpgp_secret, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_openpgp_secret, timestamp),
	  .count = offsetof(struct xmpp_openpgp_secret, has_timestamp) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_openpgp_secret, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET,
	  .member = S(s_secret), .offset = offsetof(struct xmpp_openpgp_secret, secret) },
};
/* clang-format on */

static const uint8_t openpgp_secret_lookup[] = {
	0, 0, 0, 0, 0, 5, 0, 4, 0, 1, 0, 0, 3, 2, 0, 0
};

const struct xso_class xmpp_openpgp_secret_class = {
	.module = &xmpp_openpgp_pubsub_module,
	.fields = openpgp_secret_fields,
	.lookup = openpgp_secret_lookup,
	.name = S(s_openpgp_secret),
	.element = S(s_shared_secret),
	.element_size = N(s_shared_secret),
	.ns = S(s_urn_xmpp_openpgp_pubsub_0),
	.size = sizeof(struct xmpp_openpgp_secret),
	.unknown = offsetof(struct xmpp_openpgp_secret, unknown),
	.n_fields = sizeof openpgp_secret_fields / sizeof *openpgp_secret_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
	.text = 6,
};

/* clang-format off */
static const struct xso_field openpgp_revoke_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_openpgp_revoke, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_openpgp_revoke, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_openpgp_revoke, node) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_openpgp_revoke, reason) },
};
/* clang-format on */

static const uint8_t openpgp_revoke_lookup[] = {
	4, 0, 0, 0, 1, 0, 2, 3
};

const struct xso_class xmpp_openpgp_revoke_class = {
	.module = &xmpp_openpgp_pubsub_module,
	.fields = openpgp_revoke_fields,
	.lookup = openpgp_revoke_lookup,
	.name = S(s_openpgp_revoke),
	.element = S(s_revoke),
	.element_size = N(s_revoke),
	.ns = S(s_urn_xmpp_openpgp_pubsub_0),
	.size = sizeof(struct xmpp_openpgp_revoke),
	.unknown = offsetof(struct xmpp_openpgp_revoke, unknown),
	.n_fields = sizeof openpgp_revoke_fields / sizeof *openpgp_revoke_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_openpgp_item - 1] = &xmpp_openpgp_item_class,
	[C_openpgp_secret - 1] = &xmpp_openpgp_secret_class,
	[C_openpgp_revoke - 1] = &xmpp_openpgp_revoke_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_openpgp_item - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_openpgp_secret - 1, .base = C_xmpp_message },
	{ .cls = C_openpgp_revoke - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_openpgp_pubsub_module = {
	.version = 2,
	.name = "openpgp-pubsub",
	.xep = "0473",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
