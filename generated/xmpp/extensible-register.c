/* Printed by xsoc from extensible-register.xml: do not edit. */
#include <xmpp/extensible-register.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_extensible_register[20];
	char s_register_flows_flow[20];
	char s_id[3];
	char s_name[5];
	char s_challenge[10];
	char s_type[5];
	char s_register_flows[15];
	char s_urn_xmpp_register_0[20];
	char s_element[8];
	char s_flow[5];
	char s_register_flows_element[23];
	char s_register[9];
	char s_recovery[9];
	char s_register_challenge[19];
	char s_payload[8];
	char s_register_response[18];
	char s_response[9];
	char s_register_cancel[16];
	char s_cancel[7];
	char s_register_success[17];
	char s_success[8];
	char s_jid[4];
	char s_username[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"extensible-register",
	"register-flows-flow",
	"id",
	"name",
	"challenge",
	"type",
	"register-flows",
	"urn:xmpp:register:0",
	"element",
	"flow",
	"register-flows-element",
	"register",
	"recovery",
	"register-challenge",
	"payload",
	"register-response",
	"response",
	"register-cancel",
	"cancel",
	"register-success",
	"success",
	"jid",
	"username",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_register_flows_flow,
	C_register_flows,
	C_register_challenge,
	C_register_response,
	C_register_cancel,
	C_register_success,
	C_xmpp_stream_features,
	C_xmpp_iq,
};
enum {
	V_,
	V_register_flows_element,
};
enum {
	E_,
	E_register_flows_flow_challenge,
};

static const struct xso_extra extras[] = {
	[E_register_flows_flow_challenge - 1] = {
		.attribute = S(s_type),
	},
};

static const uint16_t register_flows_element_texts[] = {
	[XMPP_REGISTER_FLOWS_ELEMENT_REGISTER] = S(s_register),
	[XMPP_REGISTER_FLOWS_ELEMENT_RECOVERY] = S(s_recovery),
};

static const uint8_t register_flows_element_lookup[] = {
	3, 0, 2, 0
};

const struct xso_enum xmpp_register_flows_element_enum = {
	.strings = (const char *)&strings,
	.texts = register_flows_element_texts,
	.lookup = register_flows_element_lookup,
	.name = S(s_register_flows_element),
	.n_texts = sizeof register_flows_element_texts / sizeof *register_flows_element_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field register_flows_flow_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_register_flows_flow, id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_register_flows_flow, name) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_challenge), .name_size = N(s_challenge),
	  .member = S(s_challenge), .offset = offsetof(struct xmpp_register_flows_flow, challenge),
	  .count = offsetof(struct xmpp_register_flows_flow, n_challenge),
	  .extra = E_register_flows_flow_challenge },
};
/* clang-format on */

static const uint8_t register_flows_flow_lookup[] = {
	2, 0, 0, 0, 1, 3, 0, 0
};

const struct xso_class xmpp_register_flows_flow_class = {
	.module = &xmpp_extensible_register_module,
	.fields = register_flows_flow_fields,
	.lookup = register_flows_flow_lookup,
	.name = S(s_register_flows_flow),
	.size = sizeof(struct xmpp_register_flows_flow),
	.unknown = offsetof(struct xmpp_register_flows_flow, unknown),
	.n_fields = sizeof register_flows_flow_fields / sizeof *register_flows_flow_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field register_flows_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_register_flows, element),
	  .values = V_register_flows_element },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_flow), .name_size = N(s_flow),
	  .member = S(s_flow), .offset = offsetof(struct xmpp_register_flows, flow),
	  .count = offsetof(struct xmpp_register_flows, n_flow),
	  .of = C_register_flows_flow },
};
/* clang-format on */

static const uint8_t register_flows_lookup[] = {
	2, 0
};

const struct xso_class xmpp_register_flows_class = {
	.module = &xmpp_extensible_register_module,
	.fields = register_flows_fields,
	.lookup = register_flows_lookup,
	.name = S(s_register_flows),
	.ns = S(s_urn_xmpp_register_0),
	.size = sizeof(struct xmpp_register_flows),
	.unknown = offsetof(struct xmpp_register_flows, unknown),
	.n_fields = sizeof register_flows_fields / sizeof *register_flows_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field register_challenge_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_register_challenge, type) },
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_register_challenge, payload) },
};
/* clang-format on */

static const uint8_t register_challenge_lookup[] = {
	1, 0
};

const struct xso_class xmpp_register_challenge_class = {
	.module = &xmpp_extensible_register_module,
	.fields = register_challenge_fields,
	.lookup = register_challenge_lookup,
	.name = S(s_register_challenge),
	.element = S(s_challenge),
	.element_size = N(s_challenge),
	.ns = S(s_urn_xmpp_register_0),
	.size = sizeof(struct xmpp_register_challenge),
	.unknown = offsetof(struct xmpp_register_challenge, unknown),
	.n_fields = sizeof register_challenge_fields / sizeof *register_challenge_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.any = 2,
};

/* clang-format off */
static const struct xso_field register_response_fields[] = {
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_register_response, payload) },
};
/* clang-format on */

static const uint8_t register_response_lookup[] = {
	0
};

const struct xso_class xmpp_register_response_class = {
	.module = &xmpp_extensible_register_module,
	.fields = register_response_fields,
	.lookup = register_response_lookup,
	.name = S(s_register_response),
	.element = S(s_response),
	.element_size = N(s_response),
	.ns = S(s_urn_xmpp_register_0),
	.size = sizeof(struct xmpp_register_response),
	.unknown = offsetof(struct xmpp_register_response, unknown),
	.n_fields = sizeof register_response_fields / sizeof *register_response_fields,
	.lookup_bits = 0,
	.any = 1,
};

static const uint8_t register_cancel_lookup[] = {
	0
};

const struct xso_class xmpp_register_cancel_class = {
	.module = &xmpp_extensible_register_module,
	.lookup = register_cancel_lookup,
	.name = S(s_register_cancel),
	.element = S(s_cancel),
	.element_size = N(s_cancel),
	.ns = S(s_urn_xmpp_register_0),
	.size = sizeof(struct xmpp_register_cancel),
	.unknown = offsetof(struct xmpp_register_cancel, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field register_success_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_register_success, jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_username), .name_size = N(s_username),
	  .member = S(s_username), .offset = offsetof(struct xmpp_register_success, username) },
};
/* clang-format on */

static const uint8_t register_success_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_register_success_class = {
	.module = &xmpp_extensible_register_module,
	.fields = register_success_fields,
	.lookup = register_success_lookup,
	.name = S(s_register_success),
	.element = S(s_success),
	.element_size = N(s_success),
	.ns = S(s_urn_xmpp_register_0),
	.size = sizeof(struct xmpp_register_success),
	.unknown = offsetof(struct xmpp_register_success, unknown),
	.n_fields = sizeof register_success_fields / sizeof *register_success_fields,
	.lookup_bits = 2,
};

static const struct xso_class *const classes[] = {
	[C_register_flows_flow - 1] = &xmpp_register_flows_flow_class,
	[C_register_flows - 1] = &xmpp_register_flows_class,
	[C_register_challenge - 1] = &xmpp_register_challenge_class,
	[C_register_response - 1] = &xmpp_register_response_class,
	[C_register_cancel - 1] = &xmpp_register_cancel_class,
	[C_register_success - 1] = &xmpp_register_success_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_register_flows_element - 1] = &xmpp_register_flows_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_register_flows - 1, .base = C_xmpp_stream_features },
	{ .cls = C_register_flows - 1 },
	{ .cls = C_register_flows - 1, .base = C_xmpp_iq },
	{ .cls = C_register_challenge - 1 },
	{ .cls = C_register_challenge - 1, .base = C_xmpp_iq },
	{ .cls = C_register_response - 1 },
	{ .cls = C_register_response - 1, .base = C_xmpp_iq },
	{ .cls = C_register_cancel - 1 },
	{ .cls = C_register_cancel - 1, .base = C_xmpp_iq },
	{ .cls = C_register_success - 1 },
	{ .cls = C_register_success - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_extensible_register_module = {
	.version = 2,
	.name = "extensible-register",
	.xep = "0389",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 6,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
