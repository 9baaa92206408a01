/* Printed by xsoc from account-affiliation.xml: do not edit. */
#include <xmpp/account-affiliation.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_account_affiliation[20];
	char s_account_affiliation_query[26];
	char s_query[6];
	char s_urn_xmpp_raa_0[15];
	char s_info[5];
	char s_affiliation[12];
	char s_since[6];
	char s_trust[6];
	char s_uint8_of_at_most_100[21];
	char s_account_affiliation_affiliation[32];
	char s_anonymous[10];
	char s_registered[11];
	char s_member[7];
	char s_admin[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"account-affiliation",
	"account-affiliation-query",
	"query",
	"urn:xmpp:raa:0",
	"info",
	"affiliation",
	"since",
	"trust",
	"uint8 of at most 100",
	"account-affiliation-affiliation",
	"anonymous",
	"registered",
	"member",
	"admin",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_account_affiliation_query,
	C_account_affiliation,
	C_xmpp_iq,
	C_xmpp_presence,
	C_xmpp_message,
};
enum {
	V_,
	V_account_affiliation_affiliation,
};
enum {
	E_,
	E_account_affiliation_trust,
};

static const struct xso_extra extras[] = {
	[E_account_affiliation_trust - 1] = {
		.has_max = true,
		.max = UINT64_C(100),
		.expected = S(s_uint8_of_at_most_100),
	},
};

static const uint16_t account_affiliation_affiliation_texts[] = {
	[XMPP_ACCOUNT_AFFILIATION_AFFILIATION_ANONYMOUS] = S(s_anonymous),
	[XMPP_ACCOUNT_AFFILIATION_AFFILIATION_REGISTERED] = S(s_registered),
	[XMPP_ACCOUNT_AFFILIATION_AFFILIATION_MEMBER] = S(s_member),
	[XMPP_ACCOUNT_AFFILIATION_AFFILIATION_ADMIN] = S(s_admin),
};

static const uint8_t account_affiliation_affiliation_lookup[] = {
	0, 5, 3, 4, 0, 2, 0, 0
};

const struct xso_enum xmpp_account_affiliation_affiliation_enum = {
	.strings = (const char *)&strings,
	.texts = account_affiliation_affiliation_texts,
	.lookup = account_affiliation_affiliation_lookup,
	.name = S(s_account_affiliation_affiliation),
	.n_texts = sizeof account_affiliation_affiliation_texts / sizeof *account_affiliation_affiliation_texts,
	.lookup_bits = 3,
};

static const uint8_t account_affiliation_query_lookup[] = {
	0
};

const struct xso_class xmpp_account_affiliation_query_class = {
	.module = &xmpp_account_affiliation_module,
	.lookup = account_affiliation_query_lookup,
	.name = S(s_account_affiliation_query),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_raa_0),
	.size = sizeof(struct xmpp_account_affiliation_query),
	.unknown = offsetof(struct xmpp_account_affiliation_query, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field account_affiliation_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_affiliation), .name_size = N(s_affiliation),
	  .member = S(s_affiliation), .offset = offsetof(struct xmpp_account_affiliation, affiliation),
	  .values = V_account_affiliation_affiliation },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_since), .name_size = N(s_since),
	  .member = S(s_since), .offset = offsetof(struct xmpp_account_affiliation, since),
	  .count = offsetof(struct xmpp_account_affiliation, has_since) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_trust), .name_size = N(s_trust),
	  .member = S(s_trust), .offset = offsetof(struct xmpp_account_affiliation, trust),
	  .count = offsetof(struct xmpp_account_affiliation, has_trust),
	  .extra = E_account_affiliation_trust },
};
/* clang-format on */

static const uint8_t account_affiliation_lookup[] = {
	2, 3, 0, 0, 1, 0, 0, 0
};

const struct xso_class xmpp_account_affiliation_class = {
	.module = &xmpp_account_affiliation_module,
	.fields = account_affiliation_fields,
	.lookup = account_affiliation_lookup,
	.name = S(s_account_affiliation),
	.element = S(s_info),
	.element_size = N(s_info),
	.ns = S(s_urn_xmpp_raa_0),
	.size = sizeof(struct xmpp_account_affiliation),
	.unknown = offsetof(struct xmpp_account_affiliation, unknown),
	.n_fields = sizeof account_affiliation_fields / sizeof *account_affiliation_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_account_affiliation_query - 1] = &xmpp_account_affiliation_query_class,
	[C_account_affiliation - 1] = &xmpp_account_affiliation_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_account_affiliation_affiliation - 1] = &xmpp_account_affiliation_affiliation_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_account_affiliation_query - 1, .base = C_xmpp_iq },
	{ .cls = C_account_affiliation - 1, .base = C_xmpp_iq },
	{ .cls = C_account_affiliation - 1, .base = C_xmpp_presence },
	{ .cls = C_account_affiliation - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_account_affiliation_module = {
	.version = 2,
	.name = "account-affiliation",
	.xep = "0489",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
