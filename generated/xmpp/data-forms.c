/* Printed by xsoc from data-forms.xml: do not edit. */
#include <xmpp/data-forms.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_data_forms[11];
	char s_form_field_option[18];
	char s_label[6];
	char s_value[6];
	char s_own_text[9];
	char s_form_field[11];
	char s_field[6];
	char s_jabber_x_data[14];
	char s_var[4];
	char s_type[5];
	char s_desc[5];
	char s_required[9];
	char s_option[7];
	char s_payload[8];
	char s_form_field_type[16];
	char s_text_single[12];
	char s_text_multi[11];
	char s_text_private[13];
	char s_list_single[12];
	char s_list_multi[11];
	char s_boolean[8];
	char s_jid_single[11];
	char s_jid_multi[10];
	char s_fixed[6];
	char s_hidden[7];
	char s_data_form_item[15];
	char s_data_form[10];
	char s_x[2];
	char s_title[6];
	char s_instructions[13];
	char s_reported[9];
	char s_has_reported[13];
	char s_item[5];
	char s_data_form_type[15];
	char s_form[5];
	char s_submit[7];
	char s_cancel[7];
	char s_result[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"data-forms",
	"form-field-option",
	"label",
	"value",
	"own_text",
	"form-field",
	"field",
	"jabber:x:data",
	"var",
	"type",
	"desc",
	"required",
	"option",
	"payload",
	"form-field-type",
	"text-single",
	"text-multi",
	"text-private",
	"list-single",
	"list-multi",
	"boolean",
	"jid-single",
	"jid-multi",
	"fixed",
	"hidden",
	"data-form-item",
	"data-form",
	"x",
	"title",
	"instructions",
	"reported",
	"has_reported",
	"item",
	"data-form-type",
	"form",
	"submit",
	"cancel",
	"result",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_form_field_option,
	C_form_field,
	C_data_form_item,
	C_data_form,
	C_data_form_has_reported_content,
	C_xmpp_message,
};
enum {
	V_,
	V_form_field_type,
	V_data_form_type,
};

static const uint16_t form_field_type_texts[] = {
	[XMPP_FORM_FIELD_TYPE_TEXT_SINGLE] = S(s_text_single),
	[XMPP_FORM_FIELD_TYPE_TEXT_MULTI] = S(s_text_multi),
	[XMPP_FORM_FIELD_TYPE_TEXT_PRIVATE] = S(s_text_private),
	[XMPP_FORM_FIELD_TYPE_LIST_SINGLE] = S(s_list_single),
	[XMPP_FORM_FIELD_TYPE_LIST_MULTI] = S(s_list_multi),
	[XMPP_FORM_FIELD_TYPE_BOOLEAN] = S(s_boolean),
	[XMPP_FORM_FIELD_TYPE_JID_SINGLE] = S(s_jid_single),
	[XMPP_FORM_FIELD_TYPE_JID_MULTI] = S(s_jid_multi),
	[XMPP_FORM_FIELD_TYPE_FIXED] = S(s_fixed),
	[XMPP_FORM_FIELD_TYPE_HIDDEN] = S(s_hidden),
};

static const uint8_t form_field_type_lookup[] = {
	2, 0, 0, 0, 0, 0, 0, 7, 10, 3, 0, 0, 5, 6, 0, 4,
	0, 0, 0, 0, 0, 0, 0, 0, 9, 1, 0, 0, 0, 8, 0, 0
};

const struct xso_enum xmpp_form_field_type_enum = {
	.strings = (const char *)&strings,
	.texts = form_field_type_texts,
	.lookup = form_field_type_lookup,
	.name = S(s_form_field_type),
	.n_texts = sizeof form_field_type_texts / sizeof *form_field_type_texts,
	.lookup_bits = 5,
};

static const uint16_t data_form_type_texts[] = {
	[XMPP_DATA_FORM_TYPE_FORM] = S(s_form),
	[XMPP_DATA_FORM_TYPE_SUBMIT] = S(s_submit),
	[XMPP_DATA_FORM_TYPE_CANCEL] = S(s_cancel),
	[XMPP_DATA_FORM_TYPE_RESULT] = S(s_result),
};

static const uint8_t data_form_type_lookup[] = {
	4, 0, 2, 5, 0, 0, 0, 3
};

const struct xso_enum xmpp_data_form_type_enum = {
	.strings = (const char *)&strings,
	.texts = data_form_type_texts,
	.lookup = data_form_type_lookup,
	.name = S(s_data_form_type),
	.n_texts = sizeof data_form_type_texts / sizeof *data_form_type_texts,
	.lookup_bits = 3,
};

static const struct xso_class data_form_has_reported_content;

/* clang-format off */
static const struct xso_field form_field_option_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_label), .name_size = N(s_label),
	  .member = S(s_label), .offset = offsetof(struct xmpp_form_field_option, label) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_form_field_option, value) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_own_text), .offset = offsetof(struct xmpp_form_field_option, own_text) },
};
/* clang-format on */

static const uint8_t form_field_option_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_form_field_option_class = {
	.module = &xmpp_data_forms_module,
	.fields = form_field_option_fields,
	.lookup = form_field_option_lookup,
	.name = S(s_form_field_option),
	.size = sizeof(struct xmpp_form_field_option),
	.unknown = offsetof(struct xmpp_form_field_option, unknown),
	.n_fields = sizeof form_field_option_fields / sizeof *form_field_option_fields,
	.lookup_bits = 2,
	.text = 3,
};

/* clang-format off */
static const struct xso_field form_field_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_var), .name_size = N(s_var),
	  .member = S(s_var), .offset = offsetof(struct xmpp_form_field, var) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_form_field, type),
	  .values = V_form_field_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_label), .name_size = N(s_label),
	  .member = S(s_label), .offset = offsetof(struct xmpp_form_field, label) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_form_field, desc) },
	{ .shape = XSO_FLAG, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_form_field, required) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_form_field, value),
	  .count = offsetof(struct xmpp_form_field, n_value) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_option), .name_size = N(s_option),
	  .member = S(s_option), .offset = offsetof(struct xmpp_form_field, option),
	  .count = offsetof(struct xmpp_form_field, n_option),
	  .of = C_form_field_option },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_form_field, payload),
	  .count = offsetof(struct xmpp_form_field, n_payload) },
};
/* clang-format on */

static const uint8_t form_field_lookup[] = {
	0, 4, 1, 0, 3, 2, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_form_field_class = {
	.module = &xmpp_data_forms_module,
	.fields = form_field_fields,
	.lookup = form_field_lookup,
	.name = S(s_form_field),
	.element = S(s_field),
	.element_size = N(s_field),
	.ns = S(s_jabber_x_data),
	.size = sizeof(struct xmpp_form_field),
	.unknown = offsetof(struct xmpp_form_field, unknown),
	.n_fields = sizeof form_field_fields / sizeof *form_field_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 8,
};

/* clang-format off */
static const struct xso_field data_form_item_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_jabber_x_data),
	  .member = S(s_field), .offset = offsetof(struct xmpp_data_form_item, field),
	  .count = offsetof(struct xmpp_data_form_item, n_field),
	  .of = C_form_field },
};
/* clang-format on */

static const uint8_t data_form_item_lookup[] = {
	0, 1
};

const struct xso_class xmpp_data_form_item_class = {
	.module = &xmpp_data_forms_module,
	.fields = data_form_item_fields,
	.lookup = data_form_item_lookup,
	.name = S(s_data_form_item),
	.size = sizeof(struct xmpp_data_form_item),
	.unknown = offsetof(struct xmpp_data_form_item, unknown),
	.n_fields = sizeof data_form_item_fields / sizeof *data_form_item_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field data_form_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_data_form, type),
	  .values = V_data_form_type },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_data_form, title) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_instructions), .name_size = N(s_instructions),
	  .member = S(s_instructions), .offset = offsetof(struct xmpp_data_form, instructions),
	  .count = offsetof(struct xmpp_data_form, n_instructions) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_data_form, payload),
	  .count = offsetof(struct xmpp_data_form, n_payload) },
	{ .shape = XSO_WITHIN, .name = S(s_reported), .name_size = N(s_reported),
	  .member = S(s_has_reported), .offset = offsetof(struct xmpp_data_form, has_reported),
	  .of = C_data_form_has_reported_content },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_field), .offset = offsetof(struct xmpp_data_form, field),
	  .count = offsetof(struct xmpp_data_form, n_field),
	  .of = C_form_field },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_data_form, item),
	  .count = offsetof(struct xmpp_data_form, n_item),
	  .of = C_data_form_item },
};
/* clang-format on */

static const uint8_t data_form_lookup[] = {
	7, 2, 0, 0, 0, 1, 3, 0, 0, 5, 0, 0, 6, 0, 0, 0
};

const struct xso_class xmpp_data_form_class = {
	.module = &xmpp_data_forms_module,
	.fields = data_form_fields,
	.lookup = data_form_lookup,
	.name = S(s_data_form),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_jabber_x_data),
	.size = sizeof(struct xmpp_data_form),
	.unknown = offsetof(struct xmpp_data_form, unknown),
	.n_fields = sizeof data_form_fields / sizeof *data_form_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field data_form_has_reported_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_reported), .offset = offsetof(struct xmpp_data_form, reported),
	  .count = offsetof(struct xmpp_data_form, n_reported),
	  .of = C_form_field },
};
/* clang-format on */

static const uint8_t data_form_has_reported_content_lookup[] = {
	0, 1
};

static const struct xso_class data_form_has_reported_content = {
	.module = &xmpp_data_forms_module,
	.fields = data_form_has_reported_content_fields,
	.lookup = data_form_has_reported_content_lookup,
	.name = S(s_data_form),
	.n_fields = sizeof data_form_has_reported_content_fields / sizeof *data_form_has_reported_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_form_field_option - 1] = &xmpp_form_field_option_class,
	[C_form_field - 1] = &xmpp_form_field_class,
	[C_data_form_item - 1] = &xmpp_data_form_item_class,
	[C_data_form - 1] = &xmpp_data_form_class,
	[C_data_form_has_reported_content - 1] = &data_form_has_reported_content,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_form_field_type - 1] = &xmpp_form_field_type_enum,
	[V_data_form_type - 1] = &xmpp_data_form_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_data_form - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_data_forms_module = {
	.version = 2,
	.name = "data-forms",
	.xep = "0004",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
