/* Printed by xsoc from quick-response.xml: do not edit. */
#include <xmpp/quick-response.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_quick_response[15];
	char s_response[9];
	char s_urn_xmpp_tmp_quick_response[28];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_label[6];
	char s_value[6];
	char s_quick_action[13];
	char s_action[7];
	char s_id[3];
	char s_quick_action_selected[22];
	char s_action_selected[16];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"quick-response",
	"response",
	"urn:xmpp:tmp:quick-response",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"label",
	"value",
	"quick-action",
	"action",
	"id",
	"quick-action-selected",
	"action-selected",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_quick_response,
	C_quick_action,
	C_quick_action_selected,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field quick_response_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_quick_response, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_label), .name_size = N(s_label),
	  .member = S(s_label), .offset = offsetof(struct xmpp_quick_response, label) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_quick_response, value) },
};
/* clang-format on */

static const uint8_t quick_response_lookup[] = {
	0, 0, 2, 3, 0, 1, 0, 0
};

const struct xso_class xmpp_quick_response_class = {
	.module = &xmpp_quick_response_module,
	.fields = quick_response_fields,
	.lookup = quick_response_lookup,
	.name = S(s_quick_response),
	.element = S(s_response),
	.element_size = N(s_response),
	.ns = S(s_urn_xmpp_tmp_quick_response),
	.size = sizeof(struct xmpp_quick_response),
	.unknown = offsetof(struct xmpp_quick_response, unknown),
	.n_fields = sizeof quick_response_fields / sizeof *quick_response_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.lang = 1,
};

/* clang-format off */
static const struct xso_field quick_action_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_quick_action, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_quick_action, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_label), .name_size = N(s_label),
	  .member = S(s_label), .offset = offsetof(struct xmpp_quick_action, label) },
};
/* clang-format on */

static const uint8_t quick_action_lookup[] = {
	0, 0, 3, 0, 2, 1, 0, 0
};

const struct xso_class xmpp_quick_action_class = {
	.module = &xmpp_quick_response_module,
	.fields = quick_action_fields,
	.lookup = quick_action_lookup,
	.name = S(s_quick_action),
	.element = S(s_action),
	.element_size = N(s_action),
	.ns = S(s_urn_xmpp_tmp_quick_response),
	.size = sizeof(struct xmpp_quick_action),
	.unknown = offsetof(struct xmpp_quick_action, unknown),
	.n_fields = sizeof quick_action_fields / sizeof *quick_action_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.lang = 1,
};

/* clang-format off */
static const struct xso_field quick_action_selected_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_quick_action_selected, id) },
};
/* clang-format on */

static const uint8_t quick_action_selected_lookup[] = {
	0, 1
};

const struct xso_class xmpp_quick_action_selected_class = {
	.module = &xmpp_quick_response_module,
	.fields = quick_action_selected_fields,
	.lookup = quick_action_selected_lookup,
	.name = S(s_quick_action_selected),
	.element = S(s_action_selected),
	.element_size = N(s_action_selected),
	.ns = S(s_urn_xmpp_tmp_quick_response),
	.size = sizeof(struct xmpp_quick_action_selected),
	.unknown = offsetof(struct xmpp_quick_action_selected, unknown),
	.n_fields = sizeof quick_action_selected_fields / sizeof *quick_action_selected_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_quick_response - 1] = &xmpp_quick_response_class,
	[C_quick_action - 1] = &xmpp_quick_action_class,
	[C_quick_action_selected - 1] = &xmpp_quick_action_selected_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_quick_response - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_quick_action - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_quick_action_selected - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_quick_response_module = {
	.version = 2,
	.name = "quick-response",
	.xep = "0439",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
