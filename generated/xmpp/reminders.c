/* Printed by xsoc from reminders.xml: do not edit. */
#include <xmpp/reminders.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_reminders[10];
	char s_reminder_date[14];
	char s_timezone[9];
	char s_time[5];
	char s_reminder[9];
	char s_urn_xmpp_reminders_0[21];
	char s_id[3];
	char s_date[5];
	char s_text[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"reminders",
	"reminder-date",
	"timezone",
	"time",
	"reminder",
	"urn:xmpp:reminders:0",
	"id",
	"date",
	"text",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_reminder_date,
	C_reminder,
	C_xmpp_lang_text,
	C_xmpp_iq,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field reminder_date_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_timezone), .name_size = N(s_timezone),
	  .member = S(s_timezone), .offset = offsetof(struct xmpp_reminder_date, timezone) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_time), .offset = offsetof(struct xmpp_reminder_date, time) },
};
/* clang-format on */

static const uint8_t reminder_date_lookup[] = {
	1, 0
};

const struct xso_class xmpp_reminder_date_class = {
	.module = &xmpp_reminders_module,
	.fields = reminder_date_fields,
	.lookup = reminder_date_lookup,
	.name = S(s_reminder_date),
	.size = sizeof(struct xmpp_reminder_date),
	.unknown = offsetof(struct xmpp_reminder_date, unknown),
	.n_fields = sizeof reminder_date_fields / sizeof *reminder_date_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field reminder_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_reminder, id) },
	{ .shape = XSO_CHILD, .name = S(s_date), .name_size = N(s_date),
	  .member = S(s_date), .offset = offsetof(struct xmpp_reminder, date),
	  .of = C_reminder_date },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_reminder, text),
	  .count = offsetof(struct xmpp_reminder, n_text),
	  .of = C_xmpp_lang_text },
};
/* clang-format on */

static const uint8_t reminder_lookup[] = {
	0, 2, 0, 0, 1, 3, 0, 0
};

const struct xso_class xmpp_reminder_class = {
	.module = &xmpp_reminders_module,
	.fields = reminder_fields,
	.lookup = reminder_lookup,
	.name = S(s_reminder),
	.element = S(s_reminder),
	.element_size = N(s_reminder),
	.ns = S(s_urn_xmpp_reminders_0),
	.size = sizeof(struct xmpp_reminder),
	.unknown = offsetof(struct xmpp_reminder, unknown),
	.n_fields = sizeof reminder_fields / sizeof *reminder_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_reminder_date - 1] = &xmpp_reminder_date_class,
	[C_reminder - 1] = &xmpp_reminder_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_reminder - 1, .base = C_xmpp_iq },
	{ .cls = C_reminder - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_reminders_module = {
	.version = 2,
	.name = "reminders",
	.xep = "0435",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
