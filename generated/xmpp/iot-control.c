/* Printed by xsoc from iot-control.xml: do not edit. */
#include <xmpp/iot-control.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_iot_control[12];
	char s_control_node[13];
	char s_node[5];
	char s_urn_xmpp_iot_control[21];
	char s_cache_type[10];
	char s_cache_type_2[11];
	char s_node_id[7];
	char s_node_id_2[8];
	char s_source_id[9];
	char s_source_id_2[10];
	char s_control_parameter[18];
	char s_element[8];
	char s_name[5];
	char s_value[6];
	char s_control_parameter_element[26];
	char s_boolean[8];
	char s_color[6];
	char s_date[5];
	char s_date_time[9];
	char s_double[7];
	char s_duration[9];
	char s_int[4];
	char s_long[5];
	char s_string[7];
	char s_time[5];
	char s_control_set[12];
	char s_set[4];
	char s_device_token[12];
	char s_device_token_2[13];
	char s_service_token[13];
	char s_service_token_2[14];
	char s_user_token[10];
	char s_user_token_2[11];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_parameter[10];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_control_result_error[21];
	char s_var[4];
	char s_text[5];
	char s_control_result[15];
	char s_set_response[12];
	char s_response_code[13];
	char s_response_code_2[14];
	char s_error[6];
	char s_control_get_form[17];
	char s_get_form[8];
	char s_control_error[14];
	char s_param_error[11];
	char s_control_group[14];
	char s_parameter_group[15];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"iot-control",
	"control-node",
	"node",
	"urn:xmpp:iot:control",
	"cacheType",
	"cache_type",
	"nodeId",
	"node_id",
	"sourceId",
	"source_id",
	"control-parameter",
	"element",
	"name",
	"value",
	"control-parameter-element",
	"boolean",
	"color",
	"date",
	"dateTime",
	"double",
	"duration",
	"int",
	"long",
	"string",
	"time",
	"control-set",
	"set",
	"deviceToken",
	"device_token",
	"serviceToken",
	"service_token",
	"userToken",
	"user_token",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"parameter",
	"jabber:x:data",
	"form",
	"control-result-error",
	"var",
	"text",
	"control-result",
	"setResponse",
	"responseCode",
	"response_code",
	"error",
	"control-get-form",
	"getForm",
	"control-error",
	"paramError",
	"control-group",
	"parameterGroup",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_control_node,
	C_control_parameter,
	C_control_set,
	C_control_result_error,
	C_control_result,
	C_control_get_form,
	C_control_error,
	C_control_group,
	C_xmpp_data_form,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_stanza_error,
	C_xmpp_form_field,
};
enum {
	V_,
	V_control_parameter_element,
};
enum {
	E_,
	E_control_result_parameter,
};

static const struct xso_extra extras[] = {
	[E_control_result_parameter - 1] = {
		.attribute = S(s_name),
	},
};

static const uint16_t control_parameter_element_texts[] = {
	[XMPP_CONTROL_PARAMETER_ELEMENT_BOOLEAN] = S(s_boolean),
	[XMPP_CONTROL_PARAMETER_ELEMENT_COLOR] = S(s_color),
	[XMPP_CONTROL_PARAMETER_ELEMENT_DATE] = S(s_date),
	[XMPP_CONTROL_PARAMETER_ELEMENT_DATE_TIME] = S(s_date_time),
	[XMPP_CONTROL_PARAMETER_ELEMENT_DOUBLE] = S(s_double),
	[XMPP_CONTROL_PARAMETER_ELEMENT_DURATION] = S(s_duration),
	[XMPP_CONTROL_PARAMETER_ELEMENT_INT] = S(s_int),
	[XMPP_CONTROL_PARAMETER_ELEMENT_LONG] = S(s_long),
	[XMPP_CONTROL_PARAMETER_ELEMENT_STRING] = S(s_string),
	[XMPP_CONTROL_PARAMETER_ELEMENT_TIME] = S(s_time),
};

static const uint8_t control_parameter_element_lookup[] = {
	0, 0, 0, 0, 0, 4, 10, 0, 0, 0, 0, 0, 0, 2, 11, 0,
	0, 0, 6, 5, 0, 0, 3, 7, 9, 0, 0, 0, 8, 0, 0, 0
};

const struct xso_enum xmpp_control_parameter_element_enum = {
	.strings = (const char *)&strings,
	.texts = control_parameter_element_texts,
	.lookup = control_parameter_element_lookup,
	.name = S(s_control_parameter_element),
	.n_texts = sizeof control_parameter_element_texts / sizeof *control_parameter_element_texts,
	.lookup_bits = 5,
};

/* clang-format off */
static const struct xso_field control_node_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_control_node, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_control_node, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_control_node, source_id) },
};
/* clang-format on */

static const uint8_t control_node_lookup[] = {
	0, 2, 0, 0, 3, 0, 1, 0
};

const struct xso_class xmpp_control_node_class = {
	.module = &xmpp_iot_control_module,
	.fields = control_node_fields,
	.lookup = control_node_lookup,
	.name = S(s_control_node),
	.element = S(s_node),
	.element_size = N(s_node),
	.ns = S(s_urn_xmpp_iot_control),
	.size = sizeof(struct xmpp_control_node),
	.unknown = offsetof(struct xmpp_control_node, unknown),
	.n_fields = sizeof control_node_fields / sizeof *control_node_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field control_parameter_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_control_parameter, element),
	  .values = V_control_parameter_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_control_parameter, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_control_parameter, value) },
};
/* clang-format on */

static const uint8_t control_parameter_lookup[] = {
	2, 3, 0, 0
};

const struct xso_class xmpp_control_parameter_class = {
	.module = &xmpp_iot_control_module,
	.fields = control_parameter_fields,
	.lookup = control_parameter_lookup,
	.name = S(s_control_parameter),
	.ns = S(s_urn_xmpp_iot_control),
	.size = sizeof(struct xmpp_control_parameter),
	.unknown = offsetof(struct xmpp_control_parameter, unknown),
	.n_fields = sizeof control_parameter_fields / sizeof *control_parameter_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field control_set_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_device_token), .name_size = N(s_device_token),
	  .member = S(s_device_token_2), .offset = offsetof(struct xmpp_control_set, device_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_service_token), .name_size = N(s_service_token),
	  .member = S(s_service_token_2), .offset = offsetof(struct xmpp_control_set, service_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_user_token), .name_size = N(s_user_token),
	  .member = S(s_user_token_2), .offset = offsetof(struct xmpp_control_set, user_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_control_set, lang) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_node), .offset = offsetof(struct xmpp_control_set, node),
	  .count = offsetof(struct xmpp_control_set, n_node),
	  .of = C_control_node },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_control_set, parameter),
	  .count = offsetof(struct xmpp_control_set, n_parameter),
	  .of = C_control_parameter },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_control_set, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t control_set_lookup[] = {
	3, 0, 0, 0, 0, 6, 6, 7, 0, 0, 0, 0, 0, 6, 6, 0,
	0, 0, 6, 6, 0, 0, 4, 6, 5, 1, 6, 6, 6, 0, 0, 2
};

const struct xso_class xmpp_control_set_class = {
	.module = &xmpp_iot_control_module,
	.fields = control_set_fields,
	.lookup = control_set_lookup,
	.name = S(s_control_set),
	.element = S(s_set),
	.element_size = N(s_set),
	.ns = S(s_urn_xmpp_iot_control),
	.size = sizeof(struct xmpp_control_set),
	.unknown = offsetof(struct xmpp_control_set, unknown),
	.n_fields = sizeof control_set_fields / sizeof *control_set_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.lang = 4,
};

/* clang-format off */
static const struct xso_field control_result_error_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_var), .name_size = N(s_var),
	  .member = S(s_var), .offset = offsetof(struct xmpp_control_result_error, var) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_control_result_error, text) },
};
/* clang-format on */

static const uint8_t control_result_error_lookup[] = {
	1, 0
};

const struct xso_class xmpp_control_result_error_class = {
	.module = &xmpp_iot_control_module,
	.fields = control_result_error_fields,
	.lookup = control_result_error_lookup,
	.name = S(s_control_result_error),
	.size = sizeof(struct xmpp_control_result_error),
	.unknown = offsetof(struct xmpp_control_result_error, unknown),
	.n_fields = sizeof control_result_error_fields / sizeof *control_result_error_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field control_result_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_response_code), .name_size = N(s_response_code),
	  .member = S(s_response_code_2), .offset = offsetof(struct xmpp_control_result, response_code) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_node), .offset = offsetof(struct xmpp_control_result, node),
	  .count = offsetof(struct xmpp_control_result, n_node),
	  .of = C_control_node },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_parameter), .name_size = N(s_parameter),
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_control_result, parameter),
	  .count = offsetof(struct xmpp_control_result, n_parameter),
	  .extra = E_control_result_parameter },
	{ .shape = XSO_CHILD, .name = S(s_error), .name_size = N(s_error),
	  .member = S(s_error), .offset = offsetof(struct xmpp_control_result, error),
	  .of = C_control_result_error },
};
/* clang-format on */

static const uint8_t control_result_lookup[] = {
	0, 0, 0, 3, 1, 4, 2, 0
};

const struct xso_class xmpp_control_result_class = {
	.module = &xmpp_iot_control_module,
	.fields = control_result_fields,
	.lookup = control_result_lookup,
	.name = S(s_control_result),
	.element = S(s_set_response),
	.element_size = N(s_set_response),
	.ns = S(s_urn_xmpp_iot_control),
	.size = sizeof(struct xmpp_control_result),
	.unknown = offsetof(struct xmpp_control_result, unknown),
	.n_fields = sizeof control_result_fields / sizeof *control_result_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field control_get_form_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_device_token), .name_size = N(s_device_token),
	  .member = S(s_device_token_2), .offset = offsetof(struct xmpp_control_get_form, device_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_service_token), .name_size = N(s_service_token),
	  .member = S(s_service_token_2), .offset = offsetof(struct xmpp_control_get_form, service_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_user_token), .name_size = N(s_user_token),
	  .member = S(s_user_token_2), .offset = offsetof(struct xmpp_control_get_form, user_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_control_get_form, lang) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_node), .offset = offsetof(struct xmpp_control_get_form, node),
	  .count = offsetof(struct xmpp_control_get_form, n_node),
	  .of = C_control_node },
};
/* clang-format on */

static const uint8_t control_get_form_lookup[] = {
	3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 5, 0, 2
};

const struct xso_class xmpp_control_get_form_class = {
	.module = &xmpp_iot_control_module,
	.fields = control_get_form_fields,
	.lookup = control_get_form_lookup,
	.name = S(s_control_get_form),
	.element = S(s_get_form),
	.element_size = N(s_get_form),
	.ns = S(s_urn_xmpp_iot_control),
	.size = sizeof(struct xmpp_control_get_form),
	.unknown = offsetof(struct xmpp_control_get_form, unknown),
	.n_fields = sizeof control_get_form_fields / sizeof *control_get_form_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.lang = 4,
};

/* clang-format off */
static const struct xso_field control_error_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_var), .name_size = N(s_var),
	  .member = S(s_var), .offset = offsetof(struct xmpp_control_error, var) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_control_error, text) },
};
/* clang-format on */

static const uint8_t control_error_lookup[] = {
	1, 0
};

const struct xso_class xmpp_control_error_class = {
	.module = &xmpp_iot_control_module,
	.fields = control_error_fields,
	.lookup = control_error_lookup,
	.name = S(s_control_error),
	.element = S(s_param_error),
	.element_size = N(s_param_error),
	.ns = S(s_urn_xmpp_iot_control),
	.size = sizeof(struct xmpp_control_error),
	.unknown = offsetof(struct xmpp_control_error, unknown),
	.n_fields = sizeof control_error_fields / sizeof *control_error_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.text = 2,
};

/* clang-format off */
static const struct xso_field control_group_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_control_group, name) },
};
/* clang-format on */

static const uint8_t control_group_lookup[] = {
	1, 0
};

const struct xso_class xmpp_control_group_class = {
	.module = &xmpp_iot_control_module,
	.fields = control_group_fields,
	.lookup = control_group_lookup,
	.name = S(s_control_group),
	.element = S(s_parameter_group),
	.element_size = N(s_parameter_group),
	.ns = S(s_urn_xmpp_iot_control),
	.size = sizeof(struct xmpp_control_group),
	.unknown = offsetof(struct xmpp_control_group, unknown),
	.n_fields = sizeof control_group_fields / sizeof *control_group_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_control_node - 1] = &xmpp_control_node_class,
	[C_control_parameter - 1] = &xmpp_control_parameter_class,
	[C_control_set - 1] = &xmpp_control_set_class,
	[C_control_result_error - 1] = &xmpp_control_result_error_class,
	[C_control_result - 1] = &xmpp_control_result_class,
	[C_control_get_form - 1] = &xmpp_control_get_form_class,
	[C_control_error - 1] = &xmpp_control_error_class,
	[C_control_group - 1] = &xmpp_control_group_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
	[C_xmpp_form_field - 1] = &xmpp_form_field_class,
};

static const struct xso_enum *const enums[] = {
	[V_control_parameter_element - 1] = &xmpp_control_parameter_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_control_set - 1, .base = C_xmpp_iq },
	{ .cls = C_control_set - 1, .base = C_xmpp_message },
	{ .cls = C_control_result - 1, .base = C_xmpp_iq },
	{ .cls = C_control_get_form - 1, .base = C_xmpp_iq },
	{ .cls = C_control_error - 1, .base = C_xmpp_stanza_error },
	{ .cls = C_control_group - 1, .base = C_xmpp_form_field },
};

const struct xso_module xmpp_iot_control_module = {
	.version = 2,
	.name = "iot-control",
	.xep = "0325",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 8,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
