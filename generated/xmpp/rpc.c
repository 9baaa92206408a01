/* Printed by xsoc from rpc.xml: do not edit. */
#include <xmpp/rpc.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_rpc[4];
	char s_rpc_value[10];
	char s_plain[6];
	char s_kind[5];
	char s_rpc_value_kind[15];
	char s_i4[3];
	char s_int[4];
	char s_string[7];
	char s_double[7];
	char s_boolean[8];
	char s_base64[7];
	char s_nil[4];
	char s_array[6];
	char s_struct[7];
	char s_date_time_iso8601[17];
	char s_rpc_member[11];
	char s_name[5];
	char s_value[6];
	char s_rpc_call_param[15];
	char s_rpc_call[9];
	char s_method_name[11];
	char s_params[7];
	char s_has_params[11];
	char s_rpc_response_param[19];
	char s_rpc_response_fault[19];
	char s_rpc_response[13];
	char s_fault[6];
	char s_query[6];
	char s_jabber_iq_rpc[14];
	char s_method_call[11];
	char s_call[5];
	char s_method_response[15];
	char s_response[9];
	char s_text[5];
	char s_data[5];
	char s_has_data[9];
	char s_member[7];
	char s_item[5];
	char s_param[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"rpc",
	"rpc-value",
	"plain",
	"kind",
	"rpc-value-kind",
	"i4",
	"int",
	"string",
	"double",
	"boolean",
	"base64",
	"nil",
	"array",
	"struct",
	"dateTime.iso8601",
	"rpc-member",
	"name",
	"value",
	"rpc-call-param",
	"rpc-call",
	"methodName",
	"params",
	"has_params",
	"rpc-response-param",
	"rpc-response-fault",
	"rpc-response",
	"fault",
	"query",
	"jabber:iq:rpc",
	"methodCall",
	"call",
	"methodResponse",
	"response",
	"text",
	"data",
	"has_data",
	"member",
	"item",
	"param",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_rpc_value,
	C_rpc_member,
	C_rpc_call_param,
	C_rpc_call,
	C_rpc_response_param,
	C_rpc_response_fault,
	C_rpc_response,
	C_rpc,
	C_rpc_value_kind_content,
	C_rpc_value_kind_content_has_data_content,
	C_rpc_call_has_params_content,
	C_rpc_response_has_params_content,
	C_xmpp_iq,
};
enum {
	V_,
	V_rpc_value_kind,
};

static const uint16_t rpc_value_kind_texts[] = {
	[XMPP_RPC_VALUE_KIND_I4] = S(s_i4),
	[XMPP_RPC_VALUE_KIND_INT] = S(s_int),
	[XMPP_RPC_VALUE_KIND_STRING] = S(s_string),
	[XMPP_RPC_VALUE_KIND_DOUBLE] = S(s_double),
	[XMPP_RPC_VALUE_KIND_BOOLEAN] = S(s_boolean),
	[XMPP_RPC_VALUE_KIND_BASE64] = S(s_base64),
	[XMPP_RPC_VALUE_KIND_NIL] = S(s_nil),
	[XMPP_RPC_VALUE_KIND_ARRAY] = S(s_array),
	[XMPP_RPC_VALUE_KIND_STRUCT] = S(s_struct),
	[XMPP_RPC_VALUE_KIND_DATE_TIME_ISO8601] = S(s_date_time_iso8601),
};

static const uint8_t rpc_value_kind_lookup[] = {
	0, 0, 8, 0, 0, 2, 4, 10, 0, 9, 0, 0, 0, 6, 7, 0,
	0, 0, 5, 0, 0, 11, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0
};

const struct xso_enum xmpp_rpc_value_kind_enum = {
	.strings = (const char *)&strings,
	.texts = rpc_value_kind_texts,
	.lookup = rpc_value_kind_lookup,
	.name = S(s_rpc_value_kind),
	.n_texts = sizeof rpc_value_kind_texts / sizeof *rpc_value_kind_texts,
	.lookup_bits = 5,
};

static const struct xso_class rpc_value_kind_content;
static const struct xso_class rpc_value_kind_content_has_data_content;
static const struct xso_class rpc_call_has_params_content;
static const struct xso_class rpc_response_has_params_content;

/* clang-format off */
static const struct xso_field rpc_value_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_plain), .offset = offsetof(struct xmpp_rpc_value, plain) },
	{ .shape = XSO_TAG,
	  .member = S(s_kind), .offset = offsetof(struct xmpp_rpc_value, kind),
	  .of = C_rpc_value_kind_content, .values = V_rpc_value_kind },
};
/* clang-format on */

static const uint8_t rpc_value_lookup[] = {
	0, 0, 2, 0, 0, 2, 2, 2, 0, 2, 0, 0, 0, 2, 2, 0,
	0, 0, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0
};

const struct xso_class xmpp_rpc_value_class = {
	.module = &xmpp_rpc_module,
	.fields = rpc_value_fields,
	.lookup = rpc_value_lookup,
	.name = S(s_rpc_value),
	.size = sizeof(struct xmpp_rpc_value),
	.unknown = offsetof(struct xmpp_rpc_value, unknown),
	.n_fields = sizeof rpc_value_fields / sizeof *rpc_value_fields,
	.lookup_bits = 5,
	.text = 1,
};

/* clang-format off */
static const struct xso_field rpc_member_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rpc_member, name) },
	{ .shape = XSO_CHILD, .occurs = XSO_ONE, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rpc_member, value),
	  .of = C_rpc_value },
};
/* clang-format on */

static const uint8_t rpc_member_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rpc_member_class = {
	.module = &xmpp_rpc_module,
	.fields = rpc_member_fields,
	.lookup = rpc_member_lookup,
	.name = S(s_rpc_member),
	.size = sizeof(struct xmpp_rpc_member),
	.unknown = offsetof(struct xmpp_rpc_member, unknown),
	.n_fields = sizeof rpc_member_fields / sizeof *rpc_member_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rpc_call_param_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_ONE, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rpc_call_param, value),
	  .of = C_rpc_value },
};
/* clang-format on */

static const uint8_t rpc_call_param_lookup[] = {
	1, 0
};

const struct xso_class xmpp_rpc_call_param_class = {
	.module = &xmpp_rpc_module,
	.fields = rpc_call_param_fields,
	.lookup = rpc_call_param_lookup,
	.name = S(s_rpc_call_param),
	.size = sizeof(struct xmpp_rpc_call_param),
	.unknown = offsetof(struct xmpp_rpc_call_param, unknown),
	.n_fields = sizeof rpc_call_param_fields / sizeof *rpc_call_param_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rpc_call_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_method_name), .name_size = N(s_method_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rpc_call, name) },
	{ .shape = XSO_WITHIN, .name = S(s_params), .name_size = N(s_params),
	  .member = S(s_has_params), .offset = offsetof(struct xmpp_rpc_call, has_params),
	  .of = C_rpc_call_has_params_content },
};
/* clang-format on */

static const uint8_t rpc_call_lookup[] = {
	0, 2, 1, 0
};

const struct xso_class xmpp_rpc_call_class = {
	.module = &xmpp_rpc_module,
	.fields = rpc_call_fields,
	.lookup = rpc_call_lookup,
	.name = S(s_rpc_call),
	.size = sizeof(struct xmpp_rpc_call),
	.unknown = offsetof(struct xmpp_rpc_call, unknown),
	.n_fields = sizeof rpc_call_fields / sizeof *rpc_call_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rpc_response_param_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_ONE, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rpc_response_param, value),
	  .of = C_rpc_value },
};
/* clang-format on */

static const uint8_t rpc_response_param_lookup[] = {
	1, 0
};

const struct xso_class xmpp_rpc_response_param_class = {
	.module = &xmpp_rpc_module,
	.fields = rpc_response_param_fields,
	.lookup = rpc_response_param_lookup,
	.name = S(s_rpc_response_param),
	.size = sizeof(struct xmpp_rpc_response_param),
	.unknown = offsetof(struct xmpp_rpc_response_param, unknown),
	.n_fields = sizeof rpc_response_param_fields / sizeof *rpc_response_param_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rpc_response_fault_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_ONE, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rpc_response_fault, value),
	  .of = C_rpc_value },
};
/* clang-format on */

static const uint8_t rpc_response_fault_lookup[] = {
	1, 0
};

const struct xso_class xmpp_rpc_response_fault_class = {
	.module = &xmpp_rpc_module,
	.fields = rpc_response_fault_fields,
	.lookup = rpc_response_fault_lookup,
	.name = S(s_rpc_response_fault),
	.size = sizeof(struct xmpp_rpc_response_fault),
	.unknown = offsetof(struct xmpp_rpc_response_fault, unknown),
	.n_fields = sizeof rpc_response_fault_fields / sizeof *rpc_response_fault_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rpc_response_fields[] = {
	{ .shape = XSO_WITHIN, .name = S(s_params), .name_size = N(s_params),
	  .member = S(s_has_params), .offset = offsetof(struct xmpp_rpc_response, has_params),
	  .of = C_rpc_response_has_params_content },
	{ .shape = XSO_CHILD, .name = S(s_fault), .name_size = N(s_fault),
	  .member = S(s_fault), .offset = offsetof(struct xmpp_rpc_response, fault),
	  .of = C_rpc_response_fault },
};
/* clang-format on */

static const uint8_t rpc_response_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_rpc_response_class = {
	.module = &xmpp_rpc_module,
	.fields = rpc_response_fields,
	.lookup = rpc_response_lookup,
	.name = S(s_rpc_response),
	.size = sizeof(struct xmpp_rpc_response),
	.unknown = offsetof(struct xmpp_rpc_response, unknown),
	.n_fields = sizeof rpc_response_fields / sizeof *rpc_response_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field rpc_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_method_call), .name_size = N(s_method_call),
	  .member = S(s_call), .offset = offsetof(struct xmpp_rpc, call),
	  .of = C_rpc_call },
	{ .shape = XSO_CHILD, .name = S(s_method_response), .name_size = N(s_method_response),
	  .member = S(s_response), .offset = offsetof(struct xmpp_rpc, response),
	  .of = C_rpc_response },
};
/* clang-format on */

static const uint8_t rpc_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rpc_class = {
	.module = &xmpp_rpc_module,
	.fields = rpc_fields,
	.lookup = rpc_lookup,
	.name = S(s_rpc),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_rpc),
	.size = sizeof(struct xmpp_rpc),
	.unknown = offsetof(struct xmpp_rpc, unknown),
	.n_fields = sizeof rpc_fields / sizeof *rpc_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field rpc_value_kind_content_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_rpc_value, text) },
	{ .shape = XSO_WITHIN, .name = S(s_data), .name_size = N(s_data),
	  .member = S(s_has_data), .offset = offsetof(struct xmpp_rpc_value, has_data),
	  .of = C_rpc_value_kind_content_has_data_content },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_member), .name_size = N(s_member),
	  .member = S(s_member), .offset = offsetof(struct xmpp_rpc_value, member),
	  .count = offsetof(struct xmpp_rpc_value, n_member),
	  .of = C_rpc_member },
};
/* clang-format on */

static const uint8_t rpc_value_kind_content_lookup[] = {
	0, 2, 3, 0
};

static const struct xso_class rpc_value_kind_content = {
	.module = &xmpp_rpc_module,
	.fields = rpc_value_kind_content_fields,
	.lookup = rpc_value_kind_content_lookup,
	.name = S(s_rpc_value),
	.n_fields = sizeof rpc_value_kind_content_fields / sizeof *rpc_value_kind_content_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.text = 1,
};

/* clang-format off */
static const struct xso_field rpc_value_kind_content_has_data_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_item), .offset = offsetof(struct xmpp_rpc_value, item),
	  .count = offsetof(struct xmpp_rpc_value, n_item),
	  .of = C_rpc_value },
};
/* clang-format on */

static const uint8_t rpc_value_kind_content_has_data_content_lookup[] = {
	1, 0
};

static const struct xso_class rpc_value_kind_content_has_data_content = {
	.module = &xmpp_rpc_module,
	.fields = rpc_value_kind_content_has_data_content_fields,
	.lookup = rpc_value_kind_content_has_data_content_lookup,
	.name = S(s_rpc_value),
	.n_fields = sizeof rpc_value_kind_content_has_data_content_fields / sizeof *rpc_value_kind_content_has_data_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field rpc_call_has_params_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_param), .name_size = N(s_param),
	  .member = S(s_param), .offset = offsetof(struct xmpp_rpc_call, param),
	  .count = offsetof(struct xmpp_rpc_call, n_param),
	  .of = C_rpc_call_param },
};
/* clang-format on */

static const uint8_t rpc_call_has_params_content_lookup[] = {
	0, 1
};

static const struct xso_class rpc_call_has_params_content = {
	.module = &xmpp_rpc_module,
	.fields = rpc_call_has_params_content_fields,
	.lookup = rpc_call_has_params_content_lookup,
	.name = S(s_rpc_call),
	.n_fields = sizeof rpc_call_has_params_content_fields / sizeof *rpc_call_has_params_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field rpc_response_has_params_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_param), .name_size = N(s_param),
	  .member = S(s_param), .offset = offsetof(struct xmpp_rpc_response, param),
	  .count = offsetof(struct xmpp_rpc_response, n_param),
	  .of = C_rpc_response_param },
};
/* clang-format on */

static const uint8_t rpc_response_has_params_content_lookup[] = {
	0, 1
};

static const struct xso_class rpc_response_has_params_content = {
	.module = &xmpp_rpc_module,
	.fields = rpc_response_has_params_content_fields,
	.lookup = rpc_response_has_params_content_lookup,
	.name = S(s_rpc_response),
	.n_fields = sizeof rpc_response_has_params_content_fields / sizeof *rpc_response_has_params_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_rpc_value - 1] = &xmpp_rpc_value_class,
	[C_rpc_member - 1] = &xmpp_rpc_member_class,
	[C_rpc_call_param - 1] = &xmpp_rpc_call_param_class,
	[C_rpc_call - 1] = &xmpp_rpc_call_class,
	[C_rpc_response_param - 1] = &xmpp_rpc_response_param_class,
	[C_rpc_response_fault - 1] = &xmpp_rpc_response_fault_class,
	[C_rpc_response - 1] = &xmpp_rpc_response_class,
	[C_rpc - 1] = &xmpp_rpc_class,
	[C_rpc_value_kind_content - 1] = &rpc_value_kind_content,
	[C_rpc_value_kind_content_has_data_content - 1] = &rpc_value_kind_content_has_data_content,
	[C_rpc_call_has_params_content - 1] = &rpc_call_has_params_content,
	[C_rpc_response_has_params_content - 1] = &rpc_response_has_params_content,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_rpc_value_kind - 1] = &xmpp_rpc_value_kind_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_rpc - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_rpc_module = {
	.version = 2,
	.name = "rpc",
	.xep = "0009",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 8,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
