/* Printed by xsoc from event-log.xml: do not edit. */
#include <xmpp/event-log.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_event_log[10];
	char s_event_log_tag[14];
	char s_name[5];
	char s_type[5];
	char s_xs_string[10];
	char s_value[6];
	char s_log[4];
	char s_urn_xmpp_eventlog[18];
	char s_facility[9];
	char s_id[3];
	char s_level[6];
	char s_module[7];
	char s_module_[8];
	char s_object[7];
	char s_subject[8];
	char s_timestamp[10];
	char s_message[8];
	char s_tag[4];
	char s_stack_trace[11];
	char s_stack_trace_2[12];
	char s_event_log_level[16];
	char s_minor[6];
	char s_major[6];
	char s_medium[7];
	char s_event_log_type[15];
	char s_informational[14];
	char s_debug[6];
	char s_notice[7];
	char s_warning[8];
	char s_error[6];
	char s_critical[9];
	char s_alert[6];
	char s_emergency[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"event-log",
	"event-log-tag",
	"name",
	"type",
	"xs:string",
	"value",
	"log",
	"urn:xmpp:eventlog",
	"facility",
	"id",
	"level",
	"module",
	"module_",
	"object",
	"subject",
	"timestamp",
	"message",
	"tag",
	"stackTrace",
	"stack_trace",
	"event-log-level",
	"Minor",
	"Major",
	"Medium",
	"event-log-type",
	"Informational",
	"Debug",
	"Notice",
	"Warning",
	"Error",
	"Critical",
	"Alert",
	"Emergency",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_event_log_tag,
	C_event_log,
	C_xmpp_message,
};
enum {
	V_,
	V_event_log_level,
	V_event_log_type,
};
enum {
	E_,
	E_event_log_tag_type,
};

static const struct xso_extra extras[] = {
	[E_event_log_tag_type - 1] = {
		.absent = S(s_xs_string),
	},
};

static const uint16_t event_log_level_texts[] = {
	[XMPP_EVENT_LOG_LEVEL_MINOR] = S(s_minor),
	[XMPP_EVENT_LOG_LEVEL_MAJOR] = S(s_major),
	[XMPP_EVENT_LOG_LEVEL_MEDIUM] = S(s_medium),
};

static const uint8_t event_log_level_lookup[] = {
	2, 0, 0, 0, 0, 0, 1, 3
};

const struct xso_enum xmpp_event_log_level_enum = {
	.strings = (const char *)&strings,
	.texts = event_log_level_texts,
	.lookup = event_log_level_lookup,
	.name = S(s_event_log_level),
	.n_texts = sizeof event_log_level_texts / sizeof *event_log_level_texts,
	.lookup_bits = 3,
};

static const uint16_t event_log_type_texts[] = {
	[XMPP_EVENT_LOG_TYPE_INFORMATIONAL] = S(s_informational),
	[XMPP_EVENT_LOG_TYPE_DEBUG] = S(s_debug),
	[XMPP_EVENT_LOG_TYPE_NOTICE] = S(s_notice),
	[XMPP_EVENT_LOG_TYPE_WARNING] = S(s_warning),
	[XMPP_EVENT_LOG_TYPE_ERROR] = S(s_error),
	[XMPP_EVENT_LOG_TYPE_CRITICAL] = S(s_critical),
	[XMPP_EVENT_LOG_TYPE_ALERT] = S(s_alert),
	[XMPP_EVENT_LOG_TYPE_EMERGENCY] = S(s_emergency),
};

static const uint8_t event_log_type_lookup[] = {
	0, 3, 0, 0, 0, 0, 0, 0, 1, 2, 5, 8, 0, 4, 7, 6
};

const struct xso_enum xmpp_event_log_type_enum = {
	.strings = (const char *)&strings,
	.texts = event_log_type_texts,
	.lookup = event_log_type_lookup,
	.name = S(s_event_log_type),
	.n_texts = sizeof event_log_type_texts / sizeof *event_log_type_texts,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field event_log_tag_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_event_log_tag, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_event_log_tag, type),
	  .extra = E_event_log_tag_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_event_log_tag, value) },
};
/* clang-format on */

static const uint8_t event_log_tag_lookup[] = {
	1, 0, 2, 3, 0, 0, 0, 0
};

const struct xso_class xmpp_event_log_tag_class = {
	.module = &xmpp_event_log_module,
	.fields = event_log_tag_fields,
	.lookup = event_log_tag_lookup,
	.name = S(s_event_log_tag),
	.size = sizeof(struct xmpp_event_log_tag),
	.unknown = offsetof(struct xmpp_event_log_tag, unknown),
	.n_fields = sizeof event_log_tag_fields / sizeof *event_log_tag_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field event_log_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_facility), .name_size = N(s_facility),
	  .member = S(s_facility), .offset = offsetof(struct xmpp_event_log, facility) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_event_log, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_level), .name_size = N(s_level),
	  .member = S(s_level), .offset = offsetof(struct xmpp_event_log, level),
	  .values = V_event_log_level },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_module), .name_size = N(s_module),
	  .member = S(s_module_), .offset = offsetof(struct xmpp_event_log, module_) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_object), .name_size = N(s_object),
	  .member = S(s_object), .offset = offsetof(struct xmpp_event_log, object) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_subject), .name_size = N(s_subject),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_event_log, subject) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .occurs = XSO_ONE, .flags = XSO_HAS, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_event_log, timestamp),
	  .count = offsetof(struct xmpp_event_log, has_timestamp) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_event_log, type),
	  .values = V_event_log_type },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_message), .name_size = N(s_message),
	  .member = S(s_message), .offset = offsetof(struct xmpp_event_log, message) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_tag), .name_size = N(s_tag),
	  .member = S(s_tag), .offset = offsetof(struct xmpp_event_log, tag),
	  .count = offsetof(struct xmpp_event_log, n_tag),
	  .of = C_event_log_tag },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_stack_trace), .name_size = N(s_stack_trace),
	  .member = S(s_stack_trace_2), .offset = offsetof(struct xmpp_event_log, stack_trace) },
};
/* clang-format on */

static const uint8_t event_log_lookup[] = {
	0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 8, 5, 9, 7, 0,
	0, 0, 2, 1, 3, 10, 11, 0, 0, 0, 4, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_event_log_class = {
	.module = &xmpp_event_log_module,
	.fields = event_log_fields,
	.lookup = event_log_lookup,
	.name = S(s_event_log),
	.element = S(s_log),
	.element_size = N(s_log),
	.ns = S(s_urn_xmpp_eventlog),
	.size = sizeof(struct xmpp_event_log),
	.unknown = offsetof(struct xmpp_event_log, unknown),
	.n_fields = sizeof event_log_fields / sizeof *event_log_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_event_log_tag - 1] = &xmpp_event_log_tag_class,
	[C_event_log - 1] = &xmpp_event_log_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_event_log_level - 1] = &xmpp_event_log_level_enum,
	[V_event_log_type - 1] = &xmpp_event_log_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_event_log - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_event_log_module = {
	.version = 2,
	.name = "event-log",
	.xep = "0337",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
