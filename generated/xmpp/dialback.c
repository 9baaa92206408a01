/* Printed by xsoc from dialback.xml: do not edit. */
#include <xmpp/dialback.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_dialback[9];
	char s_dialback_feature[17];
	char s_urn_xmpp_features_dialback[27];
	char s_errors[7];
	char s_required[9];
	char s_optional[9];
	char s_dialback_result[16];
	char s_result[7];
	char s_jabber_server_dialback[23];
	char s_from[5];
	char s_to[3];
	char s_id[3];
	char s_type[5];
	char s_key[4];
	char s_jabber_server[14];
	char s_error[6];
	char s_dialback_result_type[21];
	char s_valid[6];
	char s_invalid[8];
	char s_dialback_verify[16];
	char s_verify[7];
	char s_dialback_verify_type[21];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"dialback",
	"dialback-feature",
	"urn:xmpp:features:dialback",
	"errors",
	"required",
	"optional",
	"dialback-result",
	"result",
	"jabber:server:dialback",
	"from",
	"to",
	"id",
	"type",
	"key",
	"jabber:server",
	"error",
	"dialback-result-type",
	"valid",
	"invalid",
	"dialback-verify",
	"verify",
	"dialback-verify-type",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_dialback_feature,
	C_dialback_result,
	C_dialback_verify,
	C_xmpp_stream_features,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_dialback_result_type,
	V_dialback_verify_type,
};
enum {
	E_,
	E_dialback_result_type,
	E_dialback_verify_type,
};

static const struct xso_extra extras[] = {
	[E_dialback_result_type - 1] = {
		.on_unknown = XMPP_DIALBACK_RESULT_TYPE_ERROR,
	},
	[E_dialback_verify_type - 1] = {
		.on_unknown = XMPP_DIALBACK_VERIFY_TYPE_ERROR,
	},
};

static const uint16_t dialback_result_type_texts[] = {
	[XMPP_DIALBACK_RESULT_TYPE_VALID] = S(s_valid),
	[XMPP_DIALBACK_RESULT_TYPE_INVALID] = S(s_invalid),
	[XMPP_DIALBACK_RESULT_TYPE_ERROR] = S(s_error),
};

static const uint8_t dialback_result_type_lookup[] = {
	2, 0, 0, 4, 0, 0, 3, 0
};

const struct xso_enum xmpp_dialback_result_type_enum = {
	.strings = (const char *)&strings,
	.texts = dialback_result_type_texts,
	.lookup = dialback_result_type_lookup,
	.name = S(s_dialback_result_type),
	.n_texts = sizeof dialback_result_type_texts / sizeof *dialback_result_type_texts,
	.lookup_bits = 3,
};

static const uint16_t dialback_verify_type_texts[] = {
	[XMPP_DIALBACK_VERIFY_TYPE_VALID] = S(s_valid),
	[XMPP_DIALBACK_VERIFY_TYPE_INVALID] = S(s_invalid),
	[XMPP_DIALBACK_VERIFY_TYPE_ERROR] = S(s_error),
};

static const uint8_t dialback_verify_type_lookup[] = {
	2, 0, 0, 4, 0, 0, 3, 0
};

const struct xso_enum xmpp_dialback_verify_type_enum = {
	.strings = (const char *)&strings,
	.texts = dialback_verify_type_texts,
	.lookup = dialback_verify_type_lookup,
	.name = S(s_dialback_verify_type),
	.n_texts = sizeof dialback_verify_type_texts / sizeof *dialback_verify_type_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field dialback_feature_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_errors), .name_size = N(s_errors),
	  .member = S(s_errors), .offset = offsetof(struct xmpp_dialback_feature, errors) },
	{ .shape = XSO_FLAG, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_dialback_feature, required) },
	{ .shape = XSO_FLAG, .name = S(s_optional), .name_size = N(s_optional),
	  .member = S(s_optional), .offset = offsetof(struct xmpp_dialback_feature, optional) },
};
/* clang-format on */

static const uint8_t dialback_feature_lookup[] = {
	0, 3, 0, 2, 0, 0, 0, 1
};

const struct xso_class xmpp_dialback_feature_class = {
	.module = &xmpp_dialback_module,
	.fields = dialback_feature_fields,
	.lookup = dialback_feature_lookup,
	.name = S(s_dialback_feature),
	.element = S(s_dialback),
	.element_size = N(s_dialback),
	.ns = S(s_urn_xmpp_features_dialback),
	.size = sizeof(struct xmpp_dialback_feature),
	.unknown = offsetof(struct xmpp_dialback_feature, unknown),
	.n_fields = sizeof dialback_feature_fields / sizeof *dialback_feature_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field dialback_result_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_dialback_result, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_dialback_result, to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_dialback_result, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_dialback_result, type),
	  .values = V_dialback_result_type, .extra = E_dialback_result_type },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET,
	  .member = S(s_key), .offset = offsetof(struct xmpp_dialback_result, key) },
	{ .shape = XSO_CHILD, .name = S(s_error), .name_size = N(s_error), .ns = S(s_jabber_server),
	  .member = S(s_error), .offset = offsetof(struct xmpp_dialback_result, error),
	  .of = C_xmpp_stanza_error },
};
/* clang-format on */

static const uint8_t dialback_result_lookup[] = {
	0, 0, 0, 0, 0, 4, 0, 6, 1, 3, 0, 2, 0, 0, 0, 0
};

const struct xso_class xmpp_dialback_result_class = {
	.module = &xmpp_dialback_module,
	.fields = dialback_result_fields,
	.lookup = dialback_result_lookup,
	.name = S(s_dialback_result),
	.element = S(s_result),
	.element_size = N(s_result),
	.ns = S(s_jabber_server_dialback),
	.size = sizeof(struct xmpp_dialback_result),
	.unknown = offsetof(struct xmpp_dialback_result, unknown),
	.n_fields = sizeof dialback_result_fields / sizeof *dialback_result_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS,
	.text = 5,
	.from = 1,
};

/* clang-format off */
static const struct xso_field dialback_verify_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_dialback_verify, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_dialback_verify, to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_dialback_verify, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_dialback_verify, type),
	  .values = V_dialback_verify_type, .extra = E_dialback_verify_type },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET,
	  .member = S(s_key), .offset = offsetof(struct xmpp_dialback_verify, key) },
	{ .shape = XSO_CHILD, .name = S(s_error), .name_size = N(s_error), .ns = S(s_jabber_server),
	  .member = S(s_error), .offset = offsetof(struct xmpp_dialback_verify, error),
	  .of = C_xmpp_stanza_error },
};
/* clang-format on */

static const uint8_t dialback_verify_lookup[] = {
	0, 0, 0, 0, 0, 4, 0, 6, 1, 3, 0, 2, 0, 0, 0, 0
};

const struct xso_class xmpp_dialback_verify_class = {
	.module = &xmpp_dialback_module,
	.fields = dialback_verify_fields,
	.lookup = dialback_verify_lookup,
	.name = S(s_dialback_verify),
	.element = S(s_verify),
	.element_size = N(s_verify),
	.ns = S(s_jabber_server_dialback),
	.size = sizeof(struct xmpp_dialback_verify),
	.unknown = offsetof(struct xmpp_dialback_verify, unknown),
	.n_fields = sizeof dialback_verify_fields / sizeof *dialback_verify_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS,
	.text = 5,
	.from = 1,
};

static const struct xso_class *const classes[] = {
	[C_dialback_feature - 1] = &xmpp_dialback_feature_class,
	[C_dialback_result - 1] = &xmpp_dialback_result_class,
	[C_dialback_verify - 1] = &xmpp_dialback_verify_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_dialback_result_type - 1] = &xmpp_dialback_result_type_enum,
	[V_dialback_verify_type - 1] = &xmpp_dialback_verify_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_dialback_feature - 1, .base = C_xmpp_stream_features },
	{ .cls = C_dialback_result - 1 },
	{ .cls = C_dialback_verify - 1 },
};

const struct xso_module xmpp_dialback_module = {
	.version = 2,
	.name = "dialback",
	.xep = "0220",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
