/* Printed by xsoc from fast.xml: do not edit. */
#include <xmpp/fast.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_fast[5];
	char s_urn_xmpp_fast_0[16];
	char s_tls_0rtt[9];
	char s_tls_0rtt_2[9];
	char s_count[6];
	char s_invalidate[11];
	char s_mechanism[10];
	char s_fast_request_token[19];
	char s_request_token[14];
	char s_fast_token[11];
	char s_token[6];
	char s_expiry[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"fast",
	"urn:xmpp:fast:0",
	"tls-0rtt",
	"tls_0rtt",
	"count",
	"invalidate",
	"mechanism",
	"fast-request-token",
	"request-token",
	"fast-token",
	"token",
	"expiry",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_fast,
	C_fast_request_token,
	C_fast_token,
	C_xmpp_sasl2_feature,
	C_xmpp_sasl2_authenticate,
	C_xmpp_sasl2_success,
};

/* clang-format off */
static const struct xso_field fast_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_tls_0rtt), .name_size = N(s_tls_0rtt),
	  .member = S(s_tls_0rtt_2), .offset = offsetof(struct xmpp_fast, tls_0rtt) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS, .name = S(s_count), .name_size = N(s_count),
	  .member = S(s_count), .offset = offsetof(struct xmpp_fast, count),
	  .count = offsetof(struct xmpp_fast, has_count) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_invalidate), .name_size = N(s_invalidate),
	  .member = S(s_invalidate), .offset = offsetof(struct xmpp_fast, invalidate) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_mechanism), .name_size = N(s_mechanism),
	  .member = S(s_mechanism), .offset = offsetof(struct xmpp_fast, mechanism),
	  .count = offsetof(struct xmpp_fast, n_mechanism) },
};
/* clang-format on */

static const uint8_t fast_lookup[] = {
	0, 1, 2, 4, 3, 0, 0, 0
};

const struct xso_class xmpp_fast_class = {
	.module = &xmpp_fast_module,
	.fields = fast_fields,
	.lookup = fast_lookup,
	.name = S(s_fast),
	.element = S(s_fast),
	.element_size = N(s_fast),
	.ns = S(s_urn_xmpp_fast_0),
	.size = sizeof(struct xmpp_fast),
	.unknown = offsetof(struct xmpp_fast, unknown),
	.n_fields = sizeof fast_fields / sizeof *fast_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field fast_request_token_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_TOKEN, .occurs = XSO_ONE, .name = S(s_mechanism), .name_size = N(s_mechanism),
	  .member = S(s_mechanism), .offset = offsetof(struct xmpp_fast_request_token, mechanism) },
};
/* clang-format on */

static const uint8_t fast_request_token_lookup[] = {
	1, 0
};

const struct xso_class xmpp_fast_request_token_class = {
	.module = &xmpp_fast_module,
	.fields = fast_request_token_fields,
	.lookup = fast_request_token_lookup,
	.name = S(s_fast_request_token),
	.element = S(s_request_token),
	.element_size = N(s_request_token),
	.ns = S(s_urn_xmpp_fast_0),
	.size = sizeof(struct xmpp_fast_request_token),
	.unknown = offsetof(struct xmpp_fast_request_token, unknown),
	.n_fields = sizeof fast_request_token_fields / sizeof *fast_request_token_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field fast_token_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_token), .name_size = N(s_token),
	  .member = S(s_token), .offset = offsetof(struct xmpp_fast_token, token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS, .name = S(s_expiry), .name_size = N(s_expiry),
	  .member = S(s_expiry), .offset = offsetof(struct xmpp_fast_token, expiry),
	  .count = offsetof(struct xmpp_fast_token, has_expiry) },
};
/* clang-format on */

static const uint8_t fast_token_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_fast_token_class = {
	.module = &xmpp_fast_module,
	.fields = fast_token_fields,
	.lookup = fast_token_lookup,
	.name = S(s_fast_token),
	.element = S(s_token),
	.element_size = N(s_token),
	.ns = S(s_urn_xmpp_fast_0),
	.size = sizeof(struct xmpp_fast_token),
	.unknown = offsetof(struct xmpp_fast_token, unknown),
	.n_fields = sizeof fast_token_fields / sizeof *fast_token_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_fast - 1] = &xmpp_fast_class,
	[C_fast_request_token - 1] = &xmpp_fast_request_token_class,
	[C_fast_token - 1] = &xmpp_fast_token_class,
	[C_xmpp_sasl2_feature - 1] = &xmpp_sasl2_feature_class,
	[C_xmpp_sasl2_authenticate - 1] = &xmpp_sasl2_authenticate_class,
	[C_xmpp_sasl2_success - 1] = &xmpp_sasl2_success_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_fast - 1, .base = C_xmpp_sasl2_feature },
	{ .cls = C_fast - 1, .base = C_xmpp_sasl2_authenticate },
	{ .cls = C_fast_request_token - 1, .base = C_xmpp_sasl2_authenticate },
	{ .cls = C_fast_token - 1, .base = C_xmpp_sasl2_success },
};

const struct xso_module xmpp_fast_module = {
	.version = 2,
	.name = "fast",
	.xep = "0484",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
