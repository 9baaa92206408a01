/* Printed by xsoc from chat-states.xml: do not edit. */
#include <xmpp/chat-states.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_chat_states[12];
	char s_chat_state[11];
	char s_http___jabber_org_protocol_chatstates[38];
	char s_element[8];
	char s_chat_state_element[19];
	char s_active[7];
	char s_composing[10];
	char s_paused[7];
	char s_inactive[9];
	char s_gone[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"chat-states",
	"chat-state",
	"http://jabber.org/protocol/chatstates",
	"element",
	"chat-state-element",
	"active",
	"composing",
	"paused",
	"inactive",
	"gone",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_chat_state,
	C_xmpp_message,
};
enum {
	V_,
	V_chat_state_element,
};

static const uint16_t chat_state_element_texts[] = {
	[XMPP_CHAT_STATE_ELEMENT_ACTIVE] = S(s_active),
	[XMPP_CHAT_STATE_ELEMENT_COMPOSING] = S(s_composing),
	[XMPP_CHAT_STATE_ELEMENT_PAUSED] = S(s_paused),
	[XMPP_CHAT_STATE_ELEMENT_INACTIVE] = S(s_inactive),
	[XMPP_CHAT_STATE_ELEMENT_GONE] = S(s_gone),
};

static const uint8_t chat_state_element_lookup[] = {
	0, 0, 0, 6, 5, 0, 0, 0, 4, 0, 3, 2, 0, 0, 0, 0
};

const struct xso_enum xmpp_chat_state_element_enum = {
	.strings = (const char *)&strings,
	.texts = chat_state_element_texts,
	.lookup = chat_state_element_lookup,
	.name = S(s_chat_state_element),
	.n_texts = sizeof chat_state_element_texts / sizeof *chat_state_element_texts,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field chat_state_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_chat_state, element),
	  .values = V_chat_state_element },
};
/* clang-format on */

static const uint8_t chat_state_lookup[] = {
	0
};

const struct xso_class xmpp_chat_state_class = {
	.module = &xmpp_chat_states_module,
	.fields = chat_state_fields,
	.lookup = chat_state_lookup,
	.name = S(s_chat_state),
	.ns = S(s_http___jabber_org_protocol_chatstates),
	.size = sizeof(struct xmpp_chat_state),
	.unknown = offsetof(struct xmpp_chat_state, unknown),
	.n_fields = sizeof chat_state_fields / sizeof *chat_state_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

static const struct xso_class *const classes[] = {
	[C_chat_state - 1] = &xmpp_chat_state_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_chat_state_element - 1] = &xmpp_chat_state_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_chat_state - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_chat_states_module = {
	.version = 2,
	.name = "chat-states",
	.xep = "0085",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
