/* Printed by xsoc from oauth.xml: do not edit. */
#include <xmpp/oauth.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_oauth[6];
	char s_urn_xmpp_oauth_0[17];
	char s_oauth_consumer_key[19];
	char s_consumer_key[13];
	char s_oauth_nonce[12];
	char s_nonce[6];
	char s_oauth_signature[16];
	char s_signature[10];
	char s_oauth_signature_method[23];
	char s_signature_method[17];
	char s_oauth_timestamp[16];
	char s_timestamp[10];
	char s_oauth_token[12];
	char s_token[6];
	char s_oauth_version[14];
	char s_version[8];
	char s_oauth_error[12];
	char s_urn_xmpp_oauth_0_errors[24];
	char s_element[8];
	char s_oauth_error_element[20];
	char s_duplicated_parameter[21];
	char s_invalid_consumer_key[21];
	char s_invalid_nonce[14];
	char s_invalid_signature[18];
	char s_invalid_token[14];
	char s_missing_parameter[18];
	char s_token_required[15];
	char s_unsupported_parameter[22];
	char s_unsupported_signature_method[29];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"oauth",
	"urn:xmpp:oauth:0",
	"oauth_consumer_key",
	"consumer_key",
	"oauth_nonce",
	"nonce",
	"oauth_signature",
	"signature",
	"oauth_signature_method",
	"signature_method",
	"oauth_timestamp",
	"timestamp",
	"oauth_token",
	"token",
	"oauth_version",
	"version",
	"oauth-error",
	"urn:xmpp:oauth:0:errors",
	"element",
	"oauth-error-element",
	"duplicated-parameter",
	"invalid-consumer-key",
	"invalid-nonce",
	"invalid-signature",
	"invalid-token",
	"missing-parameter",
	"token-required",
	"unsupported-parameter",
	"unsupported-signature-method",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_oauth,
	C_oauth_error,
	C_xmpp_iq,
	C_xmpp_presence,
	C_xmpp_message,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_oauth_error_element,
};

static const uint16_t oauth_error_element_texts[] = {
	[XMPP_OAUTH_ERROR_ELEMENT_DUPLICATED_PARAMETER] = S(s_duplicated_parameter),
	[XMPP_OAUTH_ERROR_ELEMENT_INVALID_CONSUMER_KEY] = S(s_invalid_consumer_key),
	[XMPP_OAUTH_ERROR_ELEMENT_INVALID_NONCE] = S(s_invalid_nonce),
	[XMPP_OAUTH_ERROR_ELEMENT_INVALID_SIGNATURE] = S(s_invalid_signature),
	[XMPP_OAUTH_ERROR_ELEMENT_INVALID_TOKEN] = S(s_invalid_token),
	[XMPP_OAUTH_ERROR_ELEMENT_MISSING_PARAMETER] = S(s_missing_parameter),
	[XMPP_OAUTH_ERROR_ELEMENT_TOKEN_REQUIRED] = S(s_token_required),
	[XMPP_OAUTH_ERROR_ELEMENT_UNSUPPORTED_PARAMETER] = S(s_unsupported_parameter),
	[XMPP_OAUTH_ERROR_ELEMENT_UNSUPPORTED_SIGNATURE_METHOD] = S(s_unsupported_signature_method),
};

static const uint8_t oauth_error_element_lookup[] = {
	8, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 9,
	0, 0, 0, 0, 0, 0, 10, 6, 0, 0, 0, 0, 0, 2, 7, 5
};

const struct xso_enum xmpp_oauth_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = oauth_error_element_texts,
	.lookup = oauth_error_element_lookup,
	.name = S(s_oauth_error_element),
	.n_texts = sizeof oauth_error_element_texts / sizeof *oauth_error_element_texts,
	.lookup_bits = 5,
};

/* clang-format off */
static const struct xso_field oauth_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_oauth_consumer_key), .name_size = N(s_oauth_consumer_key),
	  .member = S(s_consumer_key), .offset = offsetof(struct xmpp_oauth, consumer_key) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_oauth_nonce), .name_size = N(s_oauth_nonce),
	  .member = S(s_nonce), .offset = offsetof(struct xmpp_oauth, nonce) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_oauth_signature), .name_size = N(s_oauth_signature),
	  .member = S(s_signature), .offset = offsetof(struct xmpp_oauth, signature) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_oauth_signature_method), .name_size = N(s_oauth_signature_method),
	  .member = S(s_signature_method), .offset = offsetof(struct xmpp_oauth, signature_method) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_oauth_timestamp), .name_size = N(s_oauth_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_oauth, timestamp),
	  .count = offsetof(struct xmpp_oauth, has_timestamp) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_oauth_token), .name_size = N(s_oauth_token),
	  .member = S(s_token), .offset = offsetof(struct xmpp_oauth, token) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_oauth_version), .name_size = N(s_oauth_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_oauth, version) },
};
/* clang-format on */

static const uint8_t oauth_lookup[] = {
	0, 2, 0, 0, 5, 0, 0, 0, 3, 1, 6, 7, 0, 0, 4, 0
};

const struct xso_class xmpp_oauth_class = {
	.module = &xmpp_oauth_module,
	.fields = oauth_fields,
	.lookup = oauth_lookup,
	.name = S(s_oauth),
	.element = S(s_oauth),
	.element_size = N(s_oauth),
	.ns = S(s_urn_xmpp_oauth_0),
	.size = sizeof(struct xmpp_oauth),
	.unknown = offsetof(struct xmpp_oauth, unknown),
	.n_fields = sizeof oauth_fields / sizeof *oauth_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS,
};

/* clang-format off */
static const struct xso_field oauth_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_oauth_error, element),
	  .values = V_oauth_error_element },
};
/* clang-format on */

static const uint8_t oauth_error_lookup[] = {
	0
};

const struct xso_class xmpp_oauth_error_class = {
	.module = &xmpp_oauth_module,
	.fields = oauth_error_fields,
	.lookup = oauth_error_lookup,
	.name = S(s_oauth_error),
	.ns = S(s_urn_xmpp_oauth_0_errors),
	.size = sizeof(struct xmpp_oauth_error),
	.unknown = offsetof(struct xmpp_oauth_error, unknown),
	.n_fields = sizeof oauth_error_fields / sizeof *oauth_error_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

static const struct xso_class *const classes[] = {
	[C_oauth - 1] = &xmpp_oauth_class,
	[C_oauth_error - 1] = &xmpp_oauth_error_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_oauth_error_element - 1] = &xmpp_oauth_error_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_oauth - 1, .base = C_xmpp_iq },
	{ .cls = C_oauth - 1, .base = C_xmpp_presence },
	{ .cls = C_oauth - 1, .base = C_xmpp_message },
	{ .cls = C_oauth_error - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_oauth_module = {
	.version = 2,
	.name = "oauth",
	.xep = "0235",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
