/* Printed by xsoc from dynamic-forms.xml: do not edit. */
#include <xmpp/dynamic-forms.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_dynamic_forms[14];
	char s_form_field_state[17];
	char s_urn_xmpp_xdata_dynamic[23];
	char s_element[8];
	char s_text[5];
	char s_form_field_state_element[25];
	char s_post_back[9];
	char s_read_only[9];
	char s_not_same[8];
	char s_error[6];
	char s_dynamic_form_request[21];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_dynamic_form_request_element[29];
	char s_submit[7];
	char s_cancel[7];
	char s_dynamic_form_updated[21];
	char s_updated[8];
	char s_session_variable[16];
	char s_session_variable_2[17];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"dynamic-forms",
	"form-field-state",
	"urn:xmpp:xdata:dynamic",
	"element",
	"text",
	"form-field-state-element",
	"postBack",
	"readOnly",
	"notSame",
	"error",
	"dynamic-form-request",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"jabber:x:data",
	"form",
	"dynamic-form-request-element",
	"submit",
	"cancel",
	"dynamic-form-updated",
	"updated",
	"sessionVariable",
	"session_variable",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_form_field_state,
	C_dynamic_form_request,
	C_dynamic_form_updated,
	C_xmpp_form_field,
	C_xmpp_data_form,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_form_field_state_element,
	V_dynamic_form_request_element,
};

static const uint16_t form_field_state_element_texts[] = {
	[XMPP_FORM_FIELD_STATE_ELEMENT_POST_BACK] = S(s_post_back),
	[XMPP_FORM_FIELD_STATE_ELEMENT_READ_ONLY] = S(s_read_only),
	[XMPP_FORM_FIELD_STATE_ELEMENT_NOT_SAME] = S(s_not_same),
	[XMPP_FORM_FIELD_STATE_ELEMENT_ERROR] = S(s_error),
};

static const uint8_t form_field_state_element_lookup[] = {
	0, 4, 0, 3, 5, 0, 2, 0
};

const struct xso_enum xmpp_form_field_state_element_enum = {
	.strings = (const char *)&strings,
	.texts = form_field_state_element_texts,
	.lookup = form_field_state_element_lookup,
	.name = S(s_form_field_state_element),
	.n_texts = sizeof form_field_state_element_texts / sizeof *form_field_state_element_texts,
	.lookup_bits = 3,
};

static const uint16_t dynamic_form_request_element_texts[] = {
	[XMPP_DYNAMIC_FORM_REQUEST_ELEMENT_SUBMIT] = S(s_submit),
	[XMPP_DYNAMIC_FORM_REQUEST_ELEMENT_CANCEL] = S(s_cancel),
};

static const uint8_t dynamic_form_request_element_lookup[] = {
	3, 0, 0, 2
};

const struct xso_enum xmpp_dynamic_form_request_element_enum = {
	.strings = (const char *)&strings,
	.texts = dynamic_form_request_element_texts,
	.lookup = dynamic_form_request_element_lookup,
	.name = S(s_dynamic_form_request_element),
	.n_texts = sizeof dynamic_form_request_element_texts / sizeof *dynamic_form_request_element_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field form_field_state_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_form_field_state, element),
	  .values = V_form_field_state_element },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_form_field_state, text) },
};
/* clang-format on */

static const uint8_t form_field_state_lookup[] = {
	0
};

const struct xso_class xmpp_form_field_state_class = {
	.module = &xmpp_dynamic_forms_module,
	.fields = form_field_state_fields,
	.lookup = form_field_state_lookup,
	.name = S(s_form_field_state),
	.ns = S(s_urn_xmpp_xdata_dynamic),
	.size = sizeof(struct xmpp_form_field_state),
	.unknown = offsetof(struct xmpp_form_field_state, unknown),
	.n_fields = sizeof form_field_state_fields / sizeof *form_field_state_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field dynamic_form_request_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_dynamic_form_request, element),
	  .values = V_dynamic_form_request_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_dynamic_form_request, lang) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_dynamic_form_request, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t dynamic_form_request_lookup[] = {
	3, 0, 2, 0
};

const struct xso_class xmpp_dynamic_form_request_class = {
	.module = &xmpp_dynamic_forms_module,
	.fields = dynamic_form_request_fields,
	.lookup = dynamic_form_request_lookup,
	.name = S(s_dynamic_form_request),
	.ns = S(s_urn_xmpp_xdata_dynamic),
	.size = sizeof(struct xmpp_dynamic_form_request),
	.unknown = offsetof(struct xmpp_dynamic_form_request, unknown),
	.n_fields = sizeof dynamic_form_request_fields / sizeof *dynamic_form_request_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
	.lang = 2,
};

/* clang-format off */
static const struct xso_field dynamic_form_updated_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_session_variable), .name_size = N(s_session_variable),
	  .member = S(s_session_variable_2), .offset = offsetof(struct xmpp_dynamic_form_updated, session_variable) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_dynamic_form_updated, lang) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_dynamic_form_updated, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t dynamic_form_updated_lookup[] = {
	1, 3, 0, 0, 0, 2, 0, 0
};

const struct xso_class xmpp_dynamic_form_updated_class = {
	.module = &xmpp_dynamic_forms_module,
	.fields = dynamic_form_updated_fields,
	.lookup = dynamic_form_updated_lookup,
	.name = S(s_dynamic_form_updated),
	.element = S(s_updated),
	.element_size = N(s_updated),
	.ns = S(s_urn_xmpp_xdata_dynamic),
	.size = sizeof(struct xmpp_dynamic_form_updated),
	.unknown = offsetof(struct xmpp_dynamic_form_updated, unknown),
	.n_fields = sizeof dynamic_form_updated_fields / sizeof *dynamic_form_updated_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.lang = 2,
};

static const struct xso_class *const classes[] = {
	[C_form_field_state - 1] = &xmpp_form_field_state_class,
	[C_dynamic_form_request - 1] = &xmpp_dynamic_form_request_class,
	[C_dynamic_form_updated - 1] = &xmpp_dynamic_form_updated_class,
	[C_xmpp_form_field - 1] = &xmpp_form_field_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_form_field_state_element - 1] = &xmpp_form_field_state_element_enum,
	[V_dynamic_form_request_element - 1] = &xmpp_dynamic_form_request_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_form_field_state - 1, .base = C_xmpp_form_field, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_dynamic_form_request - 1, .base = C_xmpp_iq },
	{ .cls = C_dynamic_form_updated - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_dynamic_forms_module = {
	.version = 2,
	.name = "dynamic-forms",
	.xep = "0336",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
