/* Printed by xsoc from chatting.xml: do not edit. */
#include <xmpp/chatting.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_chatting[9];
	char s_chat_room[10];
	char s_room[5];
	char s_urn_xmpp_chatting_0[20];
	char s_name[5];
	char s_topic[6];
	char s_uri[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"chatting",
	"chat-room",
	"room",
	"urn:xmpp:chatting:0",
	"name",
	"topic",
	"uri",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_chat_room,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field chat_room_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_chat_room, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_topic), .name_size = N(s_topic),
	  .member = S(s_topic), .offset = offsetof(struct xmpp_chat_room, topic) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_chat_room, uri) },
};
/* clang-format on */

static const uint8_t chat_room_lookup[] = {
	1, 0, 2, 0, 0, 0, 0, 3
};

const struct xso_class xmpp_chat_room_class = {
	.module = &xmpp_chatting_module,
	.fields = chat_room_fields,
	.lookup = chat_room_lookup,
	.name = S(s_chat_room),
	.element = S(s_room),
	.element_size = N(s_room),
	.ns = S(s_urn_xmpp_chatting_0),
	.size = sizeof(struct xmpp_chat_room),
	.unknown = offsetof(struct xmpp_chat_room, unknown),
	.n_fields = sizeof chat_room_fields / sizeof *chat_room_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_chat_room - 1] = &xmpp_chat_room_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_chat_room - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_chatting_module = {
	.version = 2,
	.name = "chatting",
	.xep = "0194",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
