/* Printed by xsoc from room-activity.xml: do not edit. */
#include <xmpp/room-activity.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_room_activity[14];
	char s_rai[4];
	char s_urn_xmpp_rai_0[15];
	char s_activity[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"room-activity",
	"rai",
	"urn:xmpp:rai:0",
	"activity",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_room_activity,
	C_xmpp_presence,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field room_activity_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_RAW_JID, .occurs = XSO_MANY, .name = S(s_activity), .name_size = N(s_activity),
	  .member = S(s_activity), .offset = offsetof(struct xmpp_room_activity, activity),
	  .count = offsetof(struct xmpp_room_activity, n_activity) },
};
/* clang-format on */

static const uint8_t room_activity_lookup[] = {
	1, 0
};

const struct xso_class xmpp_room_activity_class = {
	.module = &xmpp_room_activity_module,
	.fields = room_activity_fields,
	.lookup = room_activity_lookup,
	.name = S(s_room_activity),
	.element = S(s_rai),
	.element_size = N(s_rai),
	.ns = S(s_urn_xmpp_rai_0),
	.size = sizeof(struct xmpp_room_activity),
	.unknown = offsetof(struct xmpp_room_activity, unknown),
	.n_fields = sizeof room_activity_fields / sizeof *room_activity_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_room_activity - 1] = &xmpp_room_activity_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_room_activity - 1, .base = C_xmpp_presence },
	{ .cls = C_room_activity - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_room_activity_module = {
	.version = 2,
	.name = "room-activity",
	.xep = "0437",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
