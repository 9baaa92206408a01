/* Printed by xsoc from commands.xml: do not edit. */
#include <xmpp/commands.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_commands[9];
	char s_command_action[15];
	char s_execute[8];
	char s_cancel[7];
	char s_complete[9];
	char s_next[5];
	char s_prev[5];
	char s_command_note[13];
	char s_type[5];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_text[5];
	char s_command_note_type[18];
	char s_info[5];
	char s_warn[5];
	char s_error[6];
	char s_command[8];
	char s_http___jabber_org_protocol_commands[36];
	char s_node[5];
	char s_sessionid[10];
	char s_action[7];
	char s_status[7];
	char s_actions[8];
	char s_has_actions[12];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_note[5];
	char s_payload[8];
	char s_command_status[15];
	char s_executing[10];
	char s_completed[10];
	char s_canceled[9];
	char s_command_error[14];
	char s_element[8];
	char s_command_error_element[22];
	char s_malformed_action[17];
	char s_bad_action[11];
	char s_bad_locale[11];
	char s_bad_payload[12];
	char s_bad_sessionid[14];
	char s_session_expired[16];
	char s_default_action[15];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"commands",
	"command-action",
	"execute",
	"cancel",
	"complete",
	"next",
	"prev",
	"command-note",
	"type",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"text",
	"command-note-type",
	"info",
	"warn",
	"error",
	"command",
	"http://jabber.org/protocol/commands",
	"node",
	"sessionid",
	"action",
	"status",
	"actions",
	"has_actions",
	"jabber:x:data",
	"form",
	"note",
	"payload",
	"command-status",
	"executing",
	"completed",
	"canceled",
	"command-error",
	"element",
	"command-error-element",
	"malformed-action",
	"bad-action",
	"bad-locale",
	"bad-payload",
	"bad-sessionid",
	"session-expired",
	"default_action",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_command_note,
	C_command,
	C_command_error,
	C_command_has_actions_content,
	C_xmpp_data_form,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_command_action,
	V_command_status,
	V_command_note_type,
	V_command_error_element,
};

static const uint16_t command_action_texts[] = {
	[XMPP_COMMAND_ACTION_EXECUTE] = S(s_execute),
	[XMPP_COMMAND_ACTION_CANCEL] = S(s_cancel),
	[XMPP_COMMAND_ACTION_COMPLETE] = S(s_complete),
	[XMPP_COMMAND_ACTION_NEXT] = S(s_next),
	[XMPP_COMMAND_ACTION_PREV] = S(s_prev),
};

static const uint8_t command_action_lookup[] = {
	0, 1, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 3, 2, 4
};

const struct xso_enum xmpp_command_action_enum = {
	.strings = (const char *)&strings,
	.texts = command_action_texts,
	.lookup = command_action_lookup,
	.name = S(s_command_action),
	.n_texts = sizeof command_action_texts / sizeof *command_action_texts,
	.lookup_bits = 4,
};

static const uint16_t command_note_type_texts[] = {
	[XMPP_COMMAND_NOTE_TYPE_INFO] = S(s_info),
	[XMPP_COMMAND_NOTE_TYPE_WARN] = S(s_warn),
	[XMPP_COMMAND_NOTE_TYPE_ERROR] = S(s_error),
};

static const uint8_t command_note_type_lookup[] = {
	0, 0, 0, 2, 3, 1, 0, 0
};

const struct xso_enum xmpp_command_note_type_enum = {
	.strings = (const char *)&strings,
	.texts = command_note_type_texts,
	.lookup = command_note_type_lookup,
	.name = S(s_command_note_type),
	.n_texts = sizeof command_note_type_texts / sizeof *command_note_type_texts,
	.lookup_bits = 3,
};

static const uint16_t command_status_texts[] = {
	[XMPP_COMMAND_STATUS_EXECUTING] = S(s_executing),
	[XMPP_COMMAND_STATUS_COMPLETED] = S(s_completed),
	[XMPP_COMMAND_STATUS_CANCELED] = S(s_canceled),
};

static const uint8_t command_status_lookup[] = {
	4, 2, 0, 3, 0, 0, 0, 0
};

const struct xso_enum xmpp_command_status_enum = {
	.strings = (const char *)&strings,
	.texts = command_status_texts,
	.lookup = command_status_lookup,
	.name = S(s_command_status),
	.n_texts = sizeof command_status_texts / sizeof *command_status_texts,
	.lookup_bits = 3,
};

static const uint16_t command_error_element_texts[] = {
	[XMPP_COMMAND_ERROR_ELEMENT_MALFORMED_ACTION] = S(s_malformed_action),
	[XMPP_COMMAND_ERROR_ELEMENT_BAD_ACTION] = S(s_bad_action),
	[XMPP_COMMAND_ERROR_ELEMENT_BAD_LOCALE] = S(s_bad_locale),
	[XMPP_COMMAND_ERROR_ELEMENT_BAD_PAYLOAD] = S(s_bad_payload),
	[XMPP_COMMAND_ERROR_ELEMENT_BAD_SESSIONID] = S(s_bad_sessionid),
	[XMPP_COMMAND_ERROR_ELEMENT_SESSION_EXPIRED] = S(s_session_expired),
};

static const uint8_t command_error_element_lookup[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 5, 3, 6, 7, 0, 0
};

const struct xso_enum xmpp_command_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = command_error_element_texts,
	.lookup = command_error_element_lookup,
	.name = S(s_command_error_element),
	.n_texts = sizeof command_error_element_texts / sizeof *command_error_element_texts,
	.lookup_bits = 4,
};

static const struct xso_class command_has_actions_content;

/* clang-format off */
static const struct xso_field command_note_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_command_note, type),
	  .values = V_command_note_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_command_note, lang) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_command_note, text) },
};
/* clang-format on */

static const uint8_t command_note_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_command_note_class = {
	.module = &xmpp_commands_module,
	.fields = command_note_fields,
	.lookup = command_note_lookup,
	.name = S(s_command_note),
	.size = sizeof(struct xmpp_command_note),
	.unknown = offsetof(struct xmpp_command_note, unknown),
	.n_fields = sizeof command_note_fields / sizeof *command_note_fields,
	.lookup_bits = 2,
	.text = 3,
	.lang = 2,
};

/* clang-format off */
static const struct xso_field command_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_command, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sessionid), .name_size = N(s_sessionid),
	  .member = S(s_sessionid), .offset = offsetof(struct xmpp_command, sessionid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_command, action),
	  .values = V_command_action },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_command, status),
	  .values = V_command_status },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_command, lang) },
	{ .shape = XSO_WITHIN, .name = S(s_actions), .name_size = N(s_actions),
	  .member = S(s_has_actions), .offset = offsetof(struct xmpp_command, has_actions),
	  .of = C_command_has_actions_content },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_command, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_note), .name_size = N(s_note),
	  .member = S(s_note), .offset = offsetof(struct xmpp_command, note),
	  .count = offsetof(struct xmpp_command, n_note),
	  .of = C_command_note },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_command, payload),
	  .count = offsetof(struct xmpp_command, n_payload) },
};
/* clang-format on */

static const uint8_t command_lookup[] = {
	4, 0, 7, 0, 0, 0, 8, 0, 0, 2, 6, 5, 1, 3, 0, 0
};

const struct xso_class xmpp_command_class = {
	.module = &xmpp_commands_module,
	.fields = command_fields,
	.lookup = command_lookup,
	.name = S(s_command),
	.element = S(s_command),
	.element_size = N(s_command),
	.ns = S(s_http___jabber_org_protocol_commands),
	.size = sizeof(struct xmpp_command),
	.unknown = offsetof(struct xmpp_command, unknown),
	.n_fields = sizeof command_fields / sizeof *command_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 9,
	.lang = 5,
};

/* clang-format off */
static const struct xso_field command_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_command_error, element),
	  .values = V_command_error_element },
};
/* clang-format on */

static const uint8_t command_error_lookup[] = {
	0
};

const struct xso_class xmpp_command_error_class = {
	.module = &xmpp_commands_module,
	.fields = command_error_fields,
	.lookup = command_error_lookup,
	.name = S(s_command_error),
	.ns = S(s_http___jabber_org_protocol_commands),
	.size = sizeof(struct xmpp_command_error),
	.unknown = offsetof(struct xmpp_command_error, unknown),
	.n_fields = sizeof command_error_fields / sizeof *command_error_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field command_has_actions_content_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_execute), .name_size = N(s_execute),
	  .member = S(s_default_action), .offset = offsetof(struct xmpp_command, default_action),
	  .values = V_command_action },
	{ .shape = XSO_FLAG, .name = S(s_prev), .name_size = N(s_prev),
	  .member = S(s_prev), .offset = offsetof(struct xmpp_command, prev) },
	{ .shape = XSO_FLAG, .name = S(s_next), .name_size = N(s_next),
	  .member = S(s_next), .offset = offsetof(struct xmpp_command, next) },
	{ .shape = XSO_FLAG, .name = S(s_complete), .name_size = N(s_complete),
	  .member = S(s_complete), .offset = offsetof(struct xmpp_command, complete) },
};
/* clang-format on */

static const uint8_t command_has_actions_content_lookup[] = {
	1, 0, 0, 2, 0, 0, 4, 3
};

static const struct xso_class command_has_actions_content = {
	.module = &xmpp_commands_module,
	.fields = command_has_actions_content_fields,
	.lookup = command_has_actions_content_lookup,
	.name = S(s_command),
	.n_fields = sizeof command_has_actions_content_fields / sizeof *command_has_actions_content_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_command_note - 1] = &xmpp_command_note_class,
	[C_command - 1] = &xmpp_command_class,
	[C_command_error - 1] = &xmpp_command_error_class,
	[C_command_has_actions_content - 1] = &command_has_actions_content,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_command_action - 1] = &xmpp_command_action_enum,
	[V_command_status - 1] = &xmpp_command_status_enum,
	[V_command_note_type - 1] = &xmpp_command_note_type_enum,
	[V_command_error_element - 1] = &xmpp_command_error_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_command - 1, .base = C_xmpp_iq },
	{ .cls = C_command - 1, .base = C_xmpp_message },
	{ .cls = C_command_error - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_commands_module = {
	.version = 2,
	.name = "commands",
	.xep = "0050",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
