/* Printed by xsoc from events.xml: do not edit. */
#include <xmpp/events.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_events[7];
	char s_message_events[15];
	char s_x[2];
	char s_jabber_x_event[15];
	char s_offline[8];
	char s_delivered[10];
	char s_displayed[10];
	char s_composing[10];
	char s_id[3];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"events",
	"message-events",
	"x",
	"jabber:x:event",
	"offline",
	"delivered",
	"displayed",
	"composing",
	"id",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_message_events,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field message_events_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_offline), .name_size = N(s_offline),
	  .member = S(s_offline), .offset = offsetof(struct xmpp_message_events, offline) },
	{ .shape = XSO_FLAG, .name = S(s_delivered), .name_size = N(s_delivered),
	  .member = S(s_delivered), .offset = offsetof(struct xmpp_message_events, delivered) },
	{ .shape = XSO_FLAG, .name = S(s_displayed), .name_size = N(s_displayed),
	  .member = S(s_displayed), .offset = offsetof(struct xmpp_message_events, displayed) },
	{ .shape = XSO_FLAG, .name = S(s_composing), .name_size = N(s_composing),
	  .member = S(s_composing), .offset = offsetof(struct xmpp_message_events, composing) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_message_events, id) },
};
/* clang-format on */

static const uint8_t message_events_lookup[] = {
	0, 3, 2, 0, 0, 0, 0, 0, 0, 5, 1, 4, 0, 0, 0, 0
};

const struct xso_class xmpp_message_events_class = {
	.module = &xmpp_events_module,
	.fields = message_events_fields,
	.lookup = message_events_lookup,
	.name = S(s_message_events),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_jabber_x_event),
	.size = sizeof(struct xmpp_message_events),
	.unknown = offsetof(struct xmpp_message_events, unknown),
	.n_fields = sizeof message_events_fields / sizeof *message_events_fields,
	.lookup_bits = 4,
};

static const struct xso_class *const classes[] = {
	[C_message_events - 1] = &xmpp_message_events_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_message_events - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_events_module = {
	.version = 2,
	.name = "events",
	.xep = "0022",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
