/* Printed by xsoc from sasl-upgrade.xml: do not edit. */
#include <xmpp/sasl-upgrade.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_sasl_upgrade[13];
	char s_upgrade[8];
	char s_urn_xmpp_sasl_upgrade_0[24];
	char s_task[5];
	char s_scram_upgrade_salt[19];
	char s_salt[5];
	char s_urn_xmpp_scram_upgrade_0[25];
	char s_iterations[11];
	char s_scram_upgrade_hash[19];
	char s_hash[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"sasl-upgrade",
	"upgrade",
	"urn:xmpp:sasl:upgrade:0",
	"task",
	"scram-upgrade-salt",
	"salt",
	"urn:xmpp:scram-upgrade:0",
	"iterations",
	"scram-upgrade-hash",
	"hash",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sasl_upgrade,
	C_scram_upgrade_salt,
	C_scram_upgrade_hash,
	C_xmpp_sasl2_feature,
	C_xmpp_sasl2_authenticate,
	C_xmpp_sasl2_task_data,
};

/* clang-format off */
static const struct xso_field sasl_upgrade_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_ONE,
	  .member = S(s_task), .offset = offsetof(struct xmpp_sasl_upgrade, task) },
};
/* clang-format on */

static const uint8_t sasl_upgrade_lookup[] = {
	0
};

const struct xso_class xmpp_sasl_upgrade_class = {
	.module = &xmpp_sasl_upgrade_module,
	.fields = sasl_upgrade_fields,
	.lookup = sasl_upgrade_lookup,
	.name = S(s_sasl_upgrade),
	.element = S(s_upgrade),
	.element_size = N(s_upgrade),
	.ns = S(s_urn_xmpp_sasl_upgrade_0),
	.size = sizeof(struct xmpp_sasl_upgrade),
	.unknown = offsetof(struct xmpp_sasl_upgrade, unknown),
	.n_fields = sizeof sasl_upgrade_fields / sizeof *sasl_upgrade_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.text = 1,
};

/* clang-format off */
static const struct xso_field scram_upgrade_salt_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_iterations), .name_size = N(s_iterations),
	  .member = S(s_iterations), .offset = offsetof(struct xmpp_scram_upgrade_salt, iterations) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .occurs = XSO_ONE,
	  .member = S(s_salt), .offset = offsetof(struct xmpp_scram_upgrade_salt, salt) },
};
/* clang-format on */

static const uint8_t scram_upgrade_salt_lookup[] = {
	0, 1
};

const struct xso_class xmpp_scram_upgrade_salt_class = {
	.module = &xmpp_sasl_upgrade_module,
	.fields = scram_upgrade_salt_fields,
	.lookup = scram_upgrade_salt_lookup,
	.name = S(s_scram_upgrade_salt),
	.element = S(s_salt),
	.element_size = N(s_salt),
	.ns = S(s_urn_xmpp_scram_upgrade_0),
	.size = sizeof(struct xmpp_scram_upgrade_salt),
	.unknown = offsetof(struct xmpp_scram_upgrade_salt, unknown),
	.n_fields = sizeof scram_upgrade_salt_fields / sizeof *scram_upgrade_salt_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.text = 2,
};

/* clang-format off */
static const struct xso_field scram_upgrade_hash_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .occurs = XSO_ONE, .flags = XSO_SECRET,
	  .member = S(s_hash), .offset = offsetof(struct xmpp_scram_upgrade_hash, hash) },
};
/* clang-format on */

static const uint8_t scram_upgrade_hash_lookup[] = {
	0
};

const struct xso_class xmpp_scram_upgrade_hash_class = {
	.module = &xmpp_sasl_upgrade_module,
	.fields = scram_upgrade_hash_fields,
	.lookup = scram_upgrade_hash_lookup,
	.name = S(s_scram_upgrade_hash),
	.element = S(s_hash),
	.element_size = N(s_hash),
	.ns = S(s_urn_xmpp_scram_upgrade_0),
	.size = sizeof(struct xmpp_scram_upgrade_hash),
	.unknown = offsetof(struct xmpp_scram_upgrade_hash, unknown),
	.n_fields = sizeof scram_upgrade_hash_fields / sizeof *scram_upgrade_hash_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_sasl_upgrade - 1] = &xmpp_sasl_upgrade_class,
	[C_scram_upgrade_salt - 1] = &xmpp_scram_upgrade_salt_class,
	[C_scram_upgrade_hash - 1] = &xmpp_scram_upgrade_hash_class,
	[C_xmpp_sasl2_feature - 1] = &xmpp_sasl2_feature_class,
	[C_xmpp_sasl2_authenticate - 1] = &xmpp_sasl2_authenticate_class,
	[C_xmpp_sasl2_task_data - 1] = &xmpp_sasl2_task_data_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sasl_upgrade - 1, .base = C_xmpp_sasl2_feature, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_sasl_upgrade - 1, .base = C_xmpp_sasl2_authenticate, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_scram_upgrade_salt - 1, .base = C_xmpp_sasl2_task_data },
	{ .cls = C_scram_upgrade_hash - 1, .base = C_xmpp_sasl2_task_data },
};

const struct xso_module xmpp_sasl_upgrade_module = {
	.version = 2,
	.name = "sasl-upgrade",
	.xep = "0480",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
