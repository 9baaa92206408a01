/* Printed by xsoc from sasl.xml: do not edit. */
#include <xmpp/sasl.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_sasl[5];
	char s_sasl_condition[15];
	char s_aborted[8];
	char s_account_disabled[17];
	char s_credentials_expired[20];
	char s_encryption_required[20];
	char s_incorrect_encoding[19];
	char s_invalid_authzid[16];
	char s_invalid_mechanism[18];
	char s_malformed_request[18];
	char s_mechanism_too_weak[19];
	char s_not_authorized[15];
	char s_temporary_auth_failure[23];
	char s_sasl_mechanisms[16];
	char s_mechanisms[11];
	char s_urn_ietf_params_xml_ns_xmpp_sasl[33];
	char s_mechanism[10];
	char s_urn_xmpp_domain_based_name_1[29];
	char s_hostname[9];
	char s_sasl_auth[10];
	char s_auth[5];
	char s_data[5];
	char s_sasl_challenge[15];
	char s_challenge[10];
	char s_sasl_response[14];
	char s_response[9];
	char s_sasl_abort[11];
	char s_abort[6];
	char s_sasl_failure[13];
	char s_failure[8];
	char s_condition[10];
	char s_text[5];
	char s_payload[8];
	char s_sasl_success[13];
	char s_success[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"sasl",
	"sasl-condition",
	"aborted",
	"account-disabled",
	"credentials-expired",
	"encryption-required",
	"incorrect-encoding",
	"invalid-authzid",
	"invalid-mechanism",
	"malformed-request",
	"mechanism-too-weak",
	"not-authorized",
	"temporary-auth-failure",
	"sasl-mechanisms",
	"mechanisms",
	"urn:ietf:params:xml:ns:xmpp-sasl",
	"mechanism",
	"urn:xmpp:domain-based-name:1",
	"hostname",
	"sasl-auth",
	"auth",
	"data",
	"sasl-challenge",
	"challenge",
	"sasl-response",
	"response",
	"sasl-abort",
	"abort",
	"sasl-failure",
	"failure",
	"condition",
	"text",
	"payload",
	"sasl-success",
	"success",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sasl_mechanisms,
	C_sasl_auth,
	C_sasl_challenge,
	C_sasl_response,
	C_sasl_abort,
	C_sasl_failure,
	C_sasl_success,
	C_xmpp_stream_features,
	C_xmpp_lang_text,
};
enum {
	V_,
	V_sasl_condition,
};
enum {
	E_,
	E_sasl_failure_condition,
};

static const struct xso_extra extras[] = {
	[E_sasl_failure_condition - 1] = {
		.on_unknown = XMPP_SASL_CONDITION_NOT_AUTHORIZED,
	},
};

static const uint16_t sasl_condition_texts[] = {
	[XMPP_SASL_CONDITION_ABORTED] = S(s_aborted),
	[XMPP_SASL_CONDITION_ACCOUNT_DISABLED] = S(s_account_disabled),
	[XMPP_SASL_CONDITION_CREDENTIALS_EXPIRED] = S(s_credentials_expired),
	[XMPP_SASL_CONDITION_ENCRYPTION_REQUIRED] = S(s_encryption_required),
	[XMPP_SASL_CONDITION_INCORRECT_ENCODING] = S(s_incorrect_encoding),
	[XMPP_SASL_CONDITION_INVALID_AUTHZID] = S(s_invalid_authzid),
	[XMPP_SASL_CONDITION_INVALID_MECHANISM] = S(s_invalid_mechanism),
	[XMPP_SASL_CONDITION_MALFORMED_REQUEST] = S(s_malformed_request),
	[XMPP_SASL_CONDITION_MECHANISM_TOO_WEAK] = S(s_mechanism_too_weak),
	[XMPP_SASL_CONDITION_NOT_AUTHORIZED] = S(s_not_authorized),
	[XMPP_SASL_CONDITION_TEMPORARY_AUTH_FAILURE] = S(s_temporary_auth_failure),
};

static const uint8_t sasl_condition_lookup[] = {
	3, 7, 6, 2, 4, 11, 0, 0, 9, 0, 8, 0, 0, 0, 0, 5,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 12, 0
};

const struct xso_enum xmpp_sasl_condition_enum = {
	.strings = (const char *)&strings,
	.texts = sasl_condition_texts,
	.lookup = sasl_condition_lookup,
	.name = S(s_sasl_condition),
	.n_texts = sizeof sasl_condition_texts / sizeof *sasl_condition_texts,
	.lookup_bits = 5,
};

/* clang-format off */
static const struct xso_field sasl_mechanisms_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_mechanism), .name_size = N(s_mechanism),
	  .member = S(s_mechanism), .offset = offsetof(struct xmpp_sasl_mechanisms, mechanism),
	  .count = offsetof(struct xmpp_sasl_mechanisms, n_mechanism) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_hostname), .name_size = N(s_hostname), .ns = S(s_urn_xmpp_domain_based_name_1),
	  .member = S(s_hostname), .offset = offsetof(struct xmpp_sasl_mechanisms, hostname),
	  .count = offsetof(struct xmpp_sasl_mechanisms, n_hostname) },
};
/* clang-format on */

static const uint8_t sasl_mechanisms_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_sasl_mechanisms_class = {
	.module = &xmpp_sasl_module,
	.fields = sasl_mechanisms_fields,
	.lookup = sasl_mechanisms_lookup,
	.name = S(s_sasl_mechanisms),
	.element = S(s_mechanisms),
	.element_size = N(s_mechanisms),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_sasl),
	.size = sizeof(struct xmpp_sasl_mechanisms),
	.unknown = offsetof(struct xmpp_sasl_mechanisms, unknown),
	.n_fields = sizeof sasl_mechanisms_fields / sizeof *sasl_mechanisms_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field sasl_auth_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_TOKEN, .occurs = XSO_ONE, .name = S(s_mechanism), .name_size = N(s_mechanism),
	  .member = S(s_mechanism), .offset = offsetof(struct xmpp_sasl_auth, mechanism) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET | XSO_EMPTY_EQUALS,
	  .member = S(s_data), .offset = offsetof(struct xmpp_sasl_auth, data) },
};
/* clang-format on */

static const uint8_t sasl_auth_lookup[] = {
	1, 0
};

const struct xso_class xmpp_sasl_auth_class = {
	.module = &xmpp_sasl_module,
	.fields = sasl_auth_fields,
	.lookup = sasl_auth_lookup,
	.name = S(s_sasl_auth),
	.element = S(s_auth),
	.element_size = N(s_auth),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_sasl),
	.size = sizeof(struct xmpp_sasl_auth),
	.unknown = offsetof(struct xmpp_sasl_auth, unknown),
	.n_fields = sizeof sasl_auth_fields / sizeof *sasl_auth_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
	.text = 2,
};

/* clang-format off */
static const struct xso_field sasl_challenge_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET | XSO_EMPTY_EQUALS,
	  .member = S(s_data), .offset = offsetof(struct xmpp_sasl_challenge, data) },
};
/* clang-format on */

static const uint8_t sasl_challenge_lookup[] = {
	0
};

const struct xso_class xmpp_sasl_challenge_class = {
	.module = &xmpp_sasl_module,
	.fields = sasl_challenge_fields,
	.lookup = sasl_challenge_lookup,
	.name = S(s_sasl_challenge),
	.element = S(s_challenge),
	.element_size = N(s_challenge),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_sasl),
	.size = sizeof(struct xmpp_sasl_challenge),
	.unknown = offsetof(struct xmpp_sasl_challenge, unknown),
	.n_fields = sizeof sasl_challenge_fields / sizeof *sasl_challenge_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_SECRETS,
	.text = 1,
};

/* clang-format off */
static const struct xso_field sasl_response_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET | XSO_EMPTY_EQUALS,
	  .member = S(s_data), .offset = offsetof(struct xmpp_sasl_response, data) },
};
/* clang-format on */

static const uint8_t sasl_response_lookup[] = {
	0
};

const struct xso_class xmpp_sasl_response_class = {
	.module = &xmpp_sasl_module,
	.fields = sasl_response_fields,
	.lookup = sasl_response_lookup,
	.name = S(s_sasl_response),
	.element = S(s_response),
	.element_size = N(s_response),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_sasl),
	.size = sizeof(struct xmpp_sasl_response),
	.unknown = offsetof(struct xmpp_sasl_response, unknown),
	.n_fields = sizeof sasl_response_fields / sizeof *sasl_response_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_SECRETS,
	.text = 1,
};

static const uint8_t sasl_abort_lookup[] = {
	0
};

const struct xso_class xmpp_sasl_abort_class = {
	.module = &xmpp_sasl_module,
	.lookup = sasl_abort_lookup,
	.name = S(s_sasl_abort),
	.element = S(s_abort),
	.element_size = N(s_abort),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_sasl),
	.size = sizeof(struct xmpp_sasl_abort),
	.unknown = offsetof(struct xmpp_sasl_abort, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field sasl_failure_fields[] = {
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE,
	  .member = S(s_condition), .offset = offsetof(struct xmpp_sasl_failure, condition),
	  .values = V_sasl_condition, .extra = E_sasl_failure_condition },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_sasl_failure, text),
	  .count = offsetof(struct xmpp_sasl_failure, n_text),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sasl_failure, payload),
	  .count = offsetof(struct xmpp_sasl_failure, n_payload) },
};
/* clang-format on */

static const uint8_t sasl_failure_lookup[] = {
	1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1,
	0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 1, 0
};

const struct xso_class xmpp_sasl_failure_class = {
	.module = &xmpp_sasl_module,
	.fields = sasl_failure_fields,
	.lookup = sasl_failure_lookup,
	.name = S(s_sasl_failure),
	.element = S(s_failure),
	.element_size = N(s_failure),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_sasl),
	.size = sizeof(struct xmpp_sasl_failure),
	.unknown = offsetof(struct xmpp_sasl_failure, unknown),
	.n_fields = sizeof sasl_failure_fields / sizeof *sasl_failure_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
	.newer = 1,
};

/* clang-format off */
static const struct xso_field sasl_success_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET | XSO_EMPTY_EQUALS,
	  .member = S(s_data), .offset = offsetof(struct xmpp_sasl_success, data) },
};
/* clang-format on */

static const uint8_t sasl_success_lookup[] = {
	0
};

const struct xso_class xmpp_sasl_success_class = {
	.module = &xmpp_sasl_module,
	.fields = sasl_success_fields,
	.lookup = sasl_success_lookup,
	.name = S(s_sasl_success),
	.element = S(s_success),
	.element_size = N(s_success),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_sasl),
	.size = sizeof(struct xmpp_sasl_success),
	.unknown = offsetof(struct xmpp_sasl_success, unknown),
	.n_fields = sizeof sasl_success_fields / sizeof *sasl_success_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_SECRETS,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_sasl_mechanisms - 1] = &xmpp_sasl_mechanisms_class,
	[C_sasl_auth - 1] = &xmpp_sasl_auth_class,
	[C_sasl_challenge - 1] = &xmpp_sasl_challenge_class,
	[C_sasl_response - 1] = &xmpp_sasl_response_class,
	[C_sasl_abort - 1] = &xmpp_sasl_abort_class,
	[C_sasl_failure - 1] = &xmpp_sasl_failure_class,
	[C_sasl_success - 1] = &xmpp_sasl_success_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
};

static const struct xso_enum *const enums[] = {
	[V_sasl_condition - 1] = &xmpp_sasl_condition_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sasl_mechanisms - 1, .base = C_xmpp_stream_features },
	{ .cls = C_sasl_auth - 1 },
	{ .cls = C_sasl_challenge - 1 },
	{ .cls = C_sasl_response - 1 },
	{ .cls = C_sasl_abort - 1 },
	{ .cls = C_sasl_failure - 1 },
	{ .cls = C_sasl_success - 1 },
};

const struct xso_module xmpp_sasl_module = {
	.version = 2,
	.name = "sasl",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 7,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
