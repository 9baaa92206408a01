/* Printed by xsoc from objects.xml: do not edit. */
#include <xmpp/objects.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_objects[8];
	char s_joap_allocation[16];
	char s_instance[9];
	char s_class[6];
	char s_joap_attribute[15];
	char s_attribute[10];
	char s_jabber_iq_joap[15];
	char s_name[5];
	char s_value[6];
	char s_joap_describe_attribute[24];
	char s_allocation[11];
	char s_required[9];
	char s_writable[9];
	char s_type[5];
	char s_desc[5];
	char s_joap_describe_method_param[27];
	char s_joap_describe_method[21];
	char s_return_type[11];
	char s_return_type_2[12];
	char s_params[7];
	char s_has_params[11];
	char s_joap_describe[14];
	char s_describe[9];
	char s_attribute_description[21];
	char s_method_description[18];
	char s_method[7];
	char s_superclass[11];
	char s_class_[7];
	char s_timestamp[10];
	char s_joap_read[10];
	char s_read[5];
	char s_joap_change[12];
	char s_element[8];
	char s_new_address[11];
	char s_new_address_2[12];
	char s_joap_change_element[20];
	char s_edit[5];
	char s_add[4];
	char s_joap_delete[12];
	char s_delete[7];
	char s_joap_search[12];
	char s_search[7];
	char s_item[5];
	char s_param[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"objects",
	"joap-allocation",
	"instance",
	"class",
	"joap-attribute",
	"attribute",
	"jabber:iq:joap",
	"name",
	"value",
	"joap-describe-attribute",
	"allocation",
	"required",
	"writable",
	"type",
	"desc",
	"joap-describe-method-param",
	"joap-describe-method",
	"returnType",
	"return_type",
	"params",
	"has_params",
	"joap-describe",
	"describe",
	"attributeDescription",
	"methodDescription",
	"method",
	"superclass",
	"class_",
	"timestamp",
	"joap-read",
	"read",
	"joap-change",
	"element",
	"newAddress",
	"new_address",
	"joap-change-element",
	"edit",
	"add",
	"joap-delete",
	"delete",
	"joap-search",
	"search",
	"item",
	"param",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_joap_attribute,
	C_joap_describe_attribute,
	C_joap_describe_method_param,
	C_joap_describe_method,
	C_joap_describe,
	C_joap_read,
	C_joap_change,
	C_joap_delete,
	C_joap_search,
	C_joap_describe_method_has_params_content,
	C_xmpp_rpc_value,
	C_xmpp_lang_text,
	C_xmpp_iq,
};
enum {
	V_,
	V_joap_allocation,
	V_joap_change_element,
};

static const uint16_t joap_allocation_texts[] = {
	[XMPP_JOAP_ALLOCATION_INSTANCE] = S(s_instance),
	[XMPP_JOAP_ALLOCATION_CLASS] = S(s_class),
};

static const uint8_t joap_allocation_lookup[] = {
	2, 0, 0, 1
};

const struct xso_enum xmpp_joap_allocation_enum = {
	.strings = (const char *)&strings,
	.texts = joap_allocation_texts,
	.lookup = joap_allocation_lookup,
	.name = S(s_joap_allocation),
	.n_texts = sizeof joap_allocation_texts / sizeof *joap_allocation_texts,
	.lookup_bits = 2,
};

static const uint16_t joap_change_element_texts[] = {
	[XMPP_JOAP_CHANGE_ELEMENT_EDIT] = S(s_edit),
	[XMPP_JOAP_CHANGE_ELEMENT_ADD] = S(s_add),
};

static const uint8_t joap_change_element_lookup[] = {
	2, 3, 0, 0
};

const struct xso_enum xmpp_joap_change_element_enum = {
	.strings = (const char *)&strings,
	.texts = joap_change_element_texts,
	.lookup = joap_change_element_lookup,
	.name = S(s_joap_change_element),
	.n_texts = sizeof joap_change_element_texts / sizeof *joap_change_element_texts,
	.lookup_bits = 2,
};

static const struct xso_class joap_describe_method_has_params_content;

/* clang-format off */
static const struct xso_field joap_attribute_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_joap_attribute, name) },
	{ .shape = XSO_CHILD, .occurs = XSO_ONE, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_joap_attribute, value),
	  .of = C_xmpp_rpc_value },
};
/* clang-format on */

static const uint8_t joap_attribute_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_joap_attribute_class = {
	.module = &xmpp_objects_module,
	.fields = joap_attribute_fields,
	.lookup = joap_attribute_lookup,
	.name = S(s_joap_attribute),
	.element = S(s_attribute),
	.element_size = N(s_attribute),
	.ns = S(s_jabber_iq_joap),
	.size = sizeof(struct xmpp_joap_attribute),
	.unknown = offsetof(struct xmpp_joap_attribute, unknown),
	.n_fields = sizeof joap_attribute_fields / sizeof *joap_attribute_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field joap_describe_attribute_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_allocation), .name_size = N(s_allocation),
	  .member = S(s_allocation), .offset = offsetof(struct xmpp_joap_describe_attribute, allocation),
	  .values = V_joap_allocation },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_joap_describe_attribute, required) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_writable), .name_size = N(s_writable),
	  .member = S(s_writable), .offset = offsetof(struct xmpp_joap_describe_attribute, writable) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_joap_describe_attribute, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_joap_describe_attribute, type) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_joap_describe_attribute, desc),
	  .count = offsetof(struct xmpp_joap_describe_attribute, n_desc),
	  .of = C_xmpp_lang_text },
};
/* clang-format on */

static const uint8_t joap_describe_attribute_lookup[] = {
	4, 6, 0, 0, 0, 5, 2, 0, 0, 3, 0, 0, 0, 1, 0, 0
};

const struct xso_class xmpp_joap_describe_attribute_class = {
	.module = &xmpp_objects_module,
	.fields = joap_describe_attribute_fields,
	.lookup = joap_describe_attribute_lookup,
	.name = S(s_joap_describe_attribute),
	.size = sizeof(struct xmpp_joap_describe_attribute),
	.unknown = offsetof(struct xmpp_joap_describe_attribute, unknown),
	.n_fields = sizeof joap_describe_attribute_fields / sizeof *joap_describe_attribute_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field joap_describe_method_param_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_joap_describe_method_param, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_joap_describe_method_param, type) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_joap_describe_method_param, desc),
	  .count = offsetof(struct xmpp_joap_describe_method_param, n_desc),
	  .of = C_xmpp_lang_text },
};
/* clang-format on */

static const uint8_t joap_describe_method_param_lookup[] = {
	1, 3, 2, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_joap_describe_method_param_class = {
	.module = &xmpp_objects_module,
	.fields = joap_describe_method_param_fields,
	.lookup = joap_describe_method_param_lookup,
	.name = S(s_joap_describe_method_param),
	.size = sizeof(struct xmpp_joap_describe_method_param),
	.unknown = offsetof(struct xmpp_joap_describe_method_param, unknown),
	.n_fields = sizeof joap_describe_method_param_fields / sizeof *joap_describe_method_param_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field joap_describe_method_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_allocation), .name_size = N(s_allocation),
	  .member = S(s_allocation), .offset = offsetof(struct xmpp_joap_describe_method, allocation),
	  .values = V_joap_allocation },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_joap_describe_method, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_return_type), .name_size = N(s_return_type),
	  .member = S(s_return_type_2), .offset = offsetof(struct xmpp_joap_describe_method, return_type) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_joap_describe_method, desc),
	  .count = offsetof(struct xmpp_joap_describe_method, n_desc),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_WITHIN, .name = S(s_params), .name_size = N(s_params),
	  .member = S(s_has_params), .offset = offsetof(struct xmpp_joap_describe_method, has_params),
	  .of = C_joap_describe_method_has_params_content },
};
/* clang-format on */

static const uint8_t joap_describe_method_lookup[] = {
	2, 4, 0, 3, 0, 0, 5, 0, 0, 0, 0, 0, 0, 1, 0, 0
};

const struct xso_class xmpp_joap_describe_method_class = {
	.module = &xmpp_objects_module,
	.fields = joap_describe_method_fields,
	.lookup = joap_describe_method_lookup,
	.name = S(s_joap_describe_method),
	.size = sizeof(struct xmpp_joap_describe_method),
	.unknown = offsetof(struct xmpp_joap_describe_method, unknown),
	.n_fields = sizeof joap_describe_method_fields / sizeof *joap_describe_method_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field joap_describe_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_joap_describe, desc),
	  .count = offsetof(struct xmpp_joap_describe, n_desc),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_attribute_description), .name_size = N(s_attribute_description),
	  .member = S(s_attribute), .offset = offsetof(struct xmpp_joap_describe, attribute),
	  .count = offsetof(struct xmpp_joap_describe, n_attribute),
	  .of = C_joap_describe_attribute },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_method_description), .name_size = N(s_method_description),
	  .member = S(s_method), .offset = offsetof(struct xmpp_joap_describe, method),
	  .count = offsetof(struct xmpp_joap_describe, n_method),
	  .of = C_joap_describe_method },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_RAW_JID, .occurs = XSO_MANY, .name = S(s_superclass), .name_size = N(s_superclass),
	  .member = S(s_superclass), .offset = offsetof(struct xmpp_joap_describe, superclass),
	  .count = offsetof(struct xmpp_joap_describe, n_superclass) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_RAW_JID, .occurs = XSO_MANY, .name = S(s_class), .name_size = N(s_class),
	  .member = S(s_class_), .offset = offsetof(struct xmpp_joap_describe, class_),
	  .count = offsetof(struct xmpp_joap_describe, n_class) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_joap_describe, timestamp),
	  .count = offsetof(struct xmpp_joap_describe, has_timestamp) },
};
/* clang-format on */

static const uint8_t joap_describe_lookup[] = {
	0, 1, 2, 5, 0, 4, 0, 6, 0, 0, 0, 0, 0, 0, 0, 3
};

const struct xso_class xmpp_joap_describe_class = {
	.module = &xmpp_objects_module,
	.fields = joap_describe_fields,
	.lookup = joap_describe_lookup,
	.name = S(s_joap_describe),
	.element = S(s_describe),
	.element_size = N(s_describe),
	.ns = S(s_jabber_iq_joap),
	.size = sizeof(struct xmpp_joap_describe),
	.unknown = offsetof(struct xmpp_joap_describe, unknown),
	.n_fields = sizeof joap_describe_fields / sizeof *joap_describe_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field joap_read_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_joap_read, name),
	  .count = offsetof(struct xmpp_joap_read, n_name) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_attribute), .offset = offsetof(struct xmpp_joap_read, attribute),
	  .count = offsetof(struct xmpp_joap_read, n_attribute),
	  .of = C_joap_attribute },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_joap_read, timestamp),
	  .count = offsetof(struct xmpp_joap_read, has_timestamp) },
};
/* clang-format on */

static const uint8_t joap_read_lookup[] = {
	1, 0, 0, 3, 2, 0, 0, 0
};

const struct xso_class xmpp_joap_read_class = {
	.module = &xmpp_objects_module,
	.fields = joap_read_fields,
	.lookup = joap_read_lookup,
	.name = S(s_joap_read),
	.element = S(s_read),
	.element_size = N(s_read),
	.ns = S(s_jabber_iq_joap),
	.size = sizeof(struct xmpp_joap_read),
	.unknown = offsetof(struct xmpp_joap_read, unknown),
	.n_fields = sizeof joap_read_fields / sizeof *joap_read_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field joap_change_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_joap_change, element),
	  .values = V_joap_change_element },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_attribute), .offset = offsetof(struct xmpp_joap_change, attribute),
	  .count = offsetof(struct xmpp_joap_change, n_attribute),
	  .of = C_joap_attribute },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_RAW_JID, .name = S(s_new_address), .name_size = N(s_new_address),
	  .member = S(s_new_address_2), .offset = offsetof(struct xmpp_joap_change, new_address) },
};
/* clang-format on */

static const uint8_t joap_change_lookup[] = {
	3, 0, 2, 0
};

const struct xso_class xmpp_joap_change_class = {
	.module = &xmpp_objects_module,
	.fields = joap_change_fields,
	.lookup = joap_change_lookup,
	.name = S(s_joap_change),
	.ns = S(s_jabber_iq_joap),
	.size = sizeof(struct xmpp_joap_change),
	.unknown = offsetof(struct xmpp_joap_change, unknown),
	.n_fields = sizeof joap_change_fields / sizeof *joap_change_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
};

static const uint8_t joap_delete_lookup[] = {
	0
};

const struct xso_class xmpp_joap_delete_class = {
	.module = &xmpp_objects_module,
	.lookup = joap_delete_lookup,
	.name = S(s_joap_delete),
	.element = S(s_delete),
	.element_size = N(s_delete),
	.ns = S(s_jabber_iq_joap),
	.size = sizeof(struct xmpp_joap_delete),
	.unknown = offsetof(struct xmpp_joap_delete, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field joap_search_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_attribute), .offset = offsetof(struct xmpp_joap_search, attribute),
	  .count = offsetof(struct xmpp_joap_search, n_attribute),
	  .of = C_joap_attribute },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_RAW_JID, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_joap_search, item),
	  .count = offsetof(struct xmpp_joap_search, n_item) },
};
/* clang-format on */

static const uint8_t joap_search_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_joap_search_class = {
	.module = &xmpp_objects_module,
	.fields = joap_search_fields,
	.lookup = joap_search_lookup,
	.name = S(s_joap_search),
	.element = S(s_search),
	.element_size = N(s_search),
	.ns = S(s_jabber_iq_joap),
	.size = sizeof(struct xmpp_joap_search),
	.unknown = offsetof(struct xmpp_joap_search, unknown),
	.n_fields = sizeof joap_search_fields / sizeof *joap_search_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field joap_describe_method_has_params_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_param), .name_size = N(s_param),
	  .member = S(s_param), .offset = offsetof(struct xmpp_joap_describe_method, param),
	  .count = offsetof(struct xmpp_joap_describe_method, n_param),
	  .of = C_joap_describe_method_param },
};
/* clang-format on */

static const uint8_t joap_describe_method_has_params_content_lookup[] = {
	0, 1
};

static const struct xso_class joap_describe_method_has_params_content = {
	.module = &xmpp_objects_module,
	.fields = joap_describe_method_has_params_content_fields,
	.lookup = joap_describe_method_has_params_content_lookup,
	.name = S(s_joap_describe_method),
	.n_fields = sizeof joap_describe_method_has_params_content_fields / sizeof *joap_describe_method_has_params_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_joap_attribute - 1] = &xmpp_joap_attribute_class,
	[C_joap_describe_attribute - 1] = &xmpp_joap_describe_attribute_class,
	[C_joap_describe_method_param - 1] = &xmpp_joap_describe_method_param_class,
	[C_joap_describe_method - 1] = &xmpp_joap_describe_method_class,
	[C_joap_describe - 1] = &xmpp_joap_describe_class,
	[C_joap_read - 1] = &xmpp_joap_read_class,
	[C_joap_change - 1] = &xmpp_joap_change_class,
	[C_joap_delete - 1] = &xmpp_joap_delete_class,
	[C_joap_search - 1] = &xmpp_joap_search_class,
	[C_joap_describe_method_has_params_content - 1] = &joap_describe_method_has_params_content,
	[C_xmpp_rpc_value - 1] = &xmpp_rpc_value_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_joap_allocation - 1] = &xmpp_joap_allocation_enum,
	[V_joap_change_element - 1] = &xmpp_joap_change_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_joap_describe - 1, .base = C_xmpp_iq },
	{ .cls = C_joap_read - 1, .base = C_xmpp_iq },
	{ .cls = C_joap_change - 1, .base = C_xmpp_iq },
	{ .cls = C_joap_delete - 1, .base = C_xmpp_iq },
	{ .cls = C_joap_search - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_objects_module = {
	.version = 2,
	.name = "objects",
	.xep = "0075",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 9,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
