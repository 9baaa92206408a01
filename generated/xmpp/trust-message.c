/* Printed by xsoc from trust-message.xml: do not edit. */
#include <xmpp/trust-message.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_trust_message[14];
	char s_trust_message_key_owner[24];
	char s_jid[4];
	char s_trust[6];
	char s_distrust[9];
	char s_urn_xmpp_tm_1_list[29];
	char s_ns[3];
	char s_encryption[11];
	char s_usage[6];
	char s_key_owner[10];
	char s_key_owner_2[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"trust-message",
	"trust-message-key-owner",
	"jid",
	"trust",
	"distrust",
	"urn:xmpp:tm:1\000urn:xmpp:tm:0\000",
	"ns",
	"encryption",
	"usage",
	"key-owner",
	"key_owner",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_trust_message_key_owner,
	C_trust_message,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field trust_message_key_owner_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_trust_message_key_owner, jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_trust), .name_size = N(s_trust),
	  .member = S(s_trust), .offset = offsetof(struct xmpp_trust_message_key_owner, trust),
	  .count = offsetof(struct xmpp_trust_message_key_owner, n_trust) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_distrust), .name_size = N(s_distrust),
	  .member = S(s_distrust), .offset = offsetof(struct xmpp_trust_message_key_owner, distrust),
	  .count = offsetof(struct xmpp_trust_message_key_owner, n_distrust) },
};
/* clang-format on */

static const uint8_t trust_message_key_owner_lookup[] = {
	2, 0, 3, 0, 0, 0, 1, 0
};

const struct xso_class xmpp_trust_message_key_owner_class = {
	.module = &xmpp_trust_message_module,
	.fields = trust_message_key_owner_fields,
	.lookup = trust_message_key_owner_lookup,
	.name = S(s_trust_message_key_owner),
	.size = sizeof(struct xmpp_trust_message_key_owner),
	.unknown = offsetof(struct xmpp_trust_message_key_owner, unknown),
	.n_fields = sizeof trust_message_key_owner_fields / sizeof *trust_message_key_owner_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field trust_message_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_trust_message, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_encryption), .name_size = N(s_encryption),
	  .member = S(s_encryption), .offset = offsetof(struct xmpp_trust_message, encryption) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_usage), .name_size = N(s_usage),
	  .member = S(s_usage), .offset = offsetof(struct xmpp_trust_message, usage) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_key_owner), .name_size = N(s_key_owner),
	  .member = S(s_key_owner_2), .offset = offsetof(struct xmpp_trust_message, key_owner),
	  .count = offsetof(struct xmpp_trust_message, n_key_owner),
	  .of = C_trust_message_key_owner },
};
/* clang-format on */

static const uint8_t trust_message_lookup[] = {
	4, 3, 0, 0, 0, 2, 0, 0
};

const struct xso_class xmpp_trust_message_class = {
	.module = &xmpp_trust_message_module,
	.fields = trust_message_fields,
	.lookup = trust_message_lookup,
	.name = S(s_trust_message),
	.element = S(s_trust_message),
	.element_size = N(s_trust_message),
	.ns = S(s_urn_xmpp_tm_1_list),
	.size = sizeof(struct xmpp_trust_message),
	.unknown = offsetof(struct xmpp_trust_message, unknown),
	.n_fields = sizeof trust_message_fields / sizeof *trust_message_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_trust_message_key_owner - 1] = &xmpp_trust_message_key_owner_class,
	[C_trust_message - 1] = &xmpp_trust_message_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_trust_message - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_trust_message_module = {
	.version = 2,
	.name = "trust-message",
	.xep = "0434",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
