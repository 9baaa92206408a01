/* Printed by xsoc from jid-preparation.xml: do not edit. */
#include <xmpp/jid-preparation.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jid_preparation[16];
	char s_jid[4];
	char s_urn_xmpp_jidprep_0[19];
	char s_address[8];
	char s_jid_validate[13];
	char s_jid_validate_request[21];
	char s_urn_xmpp_jidprep_1[19];
	char s_maybe_jid[10];
	char s_maybe_jid_2[10];
	char s_jid_validate_base64[20];
	char s_jid_validate_base64_request[28];
	char s_base64_maybe_jid[17];
	char s_jid_validate_result_valid[26];
	char s_localpart[10];
	char s_domainpart[11];
	char s_resourcepart[13];
	char s_jid_validate_result_invalid[28];
	char s_reason[7];
	char s_jid_validate_result[20];
	char s_valid_jid[10];
	char s_valid[6];
	char s_invalid_jid[12];
	char s_invalid[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jid-preparation",
	"jid",
	"urn:xmpp:jidprep:0",
	"address",
	"jid-validate",
	"jid-validate-request",
	"urn:xmpp:jidprep:1",
	"maybe-jid",
	"maybe_jid",
	"jid-validate-base64",
	"jid-validate-base64-request",
	"base64-maybe-jid",
	"jid-validate-result-valid",
	"localpart",
	"domainpart",
	"resourcepart",
	"jid-validate-result-invalid",
	"reason",
	"jid-validate-result",
	"valid-jid",
	"valid",
	"invalid-jid",
	"invalid",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_jid_preparation,
	C_jid_validate,
	C_jid_validate_base64,
	C_jid_validate_result_valid,
	C_jid_validate_result_invalid,
	C_jid_validate_result,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field jid_preparation_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_address), .offset = offsetof(struct xmpp_jid_preparation, address) },
};
/* clang-format on */

static const uint8_t jid_preparation_lookup[] = {
	0
};

const struct xso_class xmpp_jid_preparation_class = {
	.module = &xmpp_jid_preparation_module,
	.fields = jid_preparation_fields,
	.lookup = jid_preparation_lookup,
	.name = S(s_jid_preparation),
	.element = S(s_jid),
	.element_size = N(s_jid),
	.ns = S(s_urn_xmpp_jidprep_0),
	.size = sizeof(struct xmpp_jid_preparation),
	.unknown = offsetof(struct xmpp_jid_preparation, unknown),
	.n_fields = sizeof jid_preparation_fields / sizeof *jid_preparation_fields,
	.lookup_bits = 0,
	.text = 1,
};

/* clang-format off */
static const struct xso_field jid_validate_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_maybe_jid), .name_size = N(s_maybe_jid),
	  .member = S(s_maybe_jid_2), .offset = offsetof(struct xmpp_jid_validate, maybe_jid) },
};
/* clang-format on */

static const uint8_t jid_validate_lookup[] = {
	1, 0
};

const struct xso_class xmpp_jid_validate_class = {
	.module = &xmpp_jid_preparation_module,
	.fields = jid_validate_fields,
	.lookup = jid_validate_lookup,
	.name = S(s_jid_validate),
	.element = S(s_jid_validate_request),
	.element_size = N(s_jid_validate_request),
	.ns = S(s_urn_xmpp_jidprep_1),
	.size = sizeof(struct xmpp_jid_validate),
	.unknown = offsetof(struct xmpp_jid_validate, unknown),
	.n_fields = sizeof jid_validate_fields / sizeof *jid_validate_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field jid_validate_base64_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .occurs = XSO_ONE, .name = S(s_base64_maybe_jid), .name_size = N(s_base64_maybe_jid),
	  .member = S(s_maybe_jid_2), .offset = offsetof(struct xmpp_jid_validate_base64, maybe_jid) },
};
/* clang-format on */

static const uint8_t jid_validate_base64_lookup[] = {
	0, 1
};

const struct xso_class xmpp_jid_validate_base64_class = {
	.module = &xmpp_jid_preparation_module,
	.fields = jid_validate_base64_fields,
	.lookup = jid_validate_base64_lookup,
	.name = S(s_jid_validate_base64),
	.element = S(s_jid_validate_base64_request),
	.element_size = N(s_jid_validate_base64_request),
	.ns = S(s_urn_xmpp_jidprep_1),
	.size = sizeof(struct xmpp_jid_validate_base64),
	.unknown = offsetof(struct xmpp_jid_validate_base64, unknown),
	.n_fields = sizeof jid_validate_base64_fields / sizeof *jid_validate_base64_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field jid_validate_result_valid_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_localpart), .name_size = N(s_localpart),
	  .member = S(s_localpart), .offset = offsetof(struct xmpp_jid_validate_result_valid, localpart) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_domainpart), .name_size = N(s_domainpart),
	  .member = S(s_domainpart), .offset = offsetof(struct xmpp_jid_validate_result_valid, domainpart) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_resourcepart), .name_size = N(s_resourcepart),
	  .member = S(s_resourcepart), .offset = offsetof(struct xmpp_jid_validate_result_valid, resourcepart) },
};
/* clang-format on */

static const uint8_t jid_validate_result_valid_lookup[] = {
	0, 0, 0, 2, 0, 1, 0, 3
};

const struct xso_class xmpp_jid_validate_result_valid_class = {
	.module = &xmpp_jid_preparation_module,
	.fields = jid_validate_result_valid_fields,
	.lookup = jid_validate_result_valid_lookup,
	.name = S(s_jid_validate_result_valid),
	.size = sizeof(struct xmpp_jid_validate_result_valid),
	.unknown = offsetof(struct xmpp_jid_validate_result_valid, unknown),
	.n_fields = sizeof jid_validate_result_valid_fields / sizeof *jid_validate_result_valid_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field jid_validate_result_invalid_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_jid_validate_result_invalid, reason) },
};
/* clang-format on */

static const uint8_t jid_validate_result_invalid_lookup[] = {
	0, 1
};

const struct xso_class xmpp_jid_validate_result_invalid_class = {
	.module = &xmpp_jid_preparation_module,
	.fields = jid_validate_result_invalid_fields,
	.lookup = jid_validate_result_invalid_lookup,
	.name = S(s_jid_validate_result_invalid),
	.size = sizeof(struct xmpp_jid_validate_result_invalid),
	.unknown = offsetof(struct xmpp_jid_validate_result_invalid, unknown),
	.n_fields = sizeof jid_validate_result_invalid_fields / sizeof *jid_validate_result_invalid_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field jid_validate_result_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_valid_jid), .name_size = N(s_valid_jid),
	  .member = S(s_valid), .offset = offsetof(struct xmpp_jid_validate_result, valid),
	  .of = C_jid_validate_result_valid },
	{ .shape = XSO_CHILD, .name = S(s_invalid_jid), .name_size = N(s_invalid_jid),
	  .member = S(s_invalid), .offset = offsetof(struct xmpp_jid_validate_result, invalid),
	  .of = C_jid_validate_result_invalid },
};
/* clang-format on */

static const uint8_t jid_validate_result_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_jid_validate_result_class = {
	.module = &xmpp_jid_preparation_module,
	.fields = jid_validate_result_fields,
	.lookup = jid_validate_result_lookup,
	.name = S(s_jid_validate_result),
	.element = S(s_jid_validate_result),
	.element_size = N(s_jid_validate_result),
	.ns = S(s_urn_xmpp_jidprep_1),
	.size = sizeof(struct xmpp_jid_validate_result),
	.unknown = offsetof(struct xmpp_jid_validate_result, unknown),
	.n_fields = sizeof jid_validate_result_fields / sizeof *jid_validate_result_fields,
	.lookup_bits = 2,
};

static const struct xso_class *const classes[] = {
	[C_jid_preparation - 1] = &xmpp_jid_preparation_class,
	[C_jid_validate - 1] = &xmpp_jid_validate_class,
	[C_jid_validate_base64 - 1] = &xmpp_jid_validate_base64_class,
	[C_jid_validate_result_valid - 1] = &xmpp_jid_validate_result_valid_class,
	[C_jid_validate_result_invalid - 1] = &xmpp_jid_validate_result_invalid_class,
	[C_jid_validate_result - 1] = &xmpp_jid_validate_result_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_jid_preparation - 1, .base = C_xmpp_iq },
	{ .cls = C_jid_validate - 1, .base = C_xmpp_iq },
	{ .cls = C_jid_validate_base64 - 1, .base = C_xmpp_iq },
	{ .cls = C_jid_validate_result - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_jid_preparation_module = {
	.version = 2,
	.name = "jid-preparation",
	.xep = "0328",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 6,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
