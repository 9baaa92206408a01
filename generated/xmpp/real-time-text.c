/* Printed by xsoc from real-time-text.xml: do not edit. */
#include <xmpp/real-time-text.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_real_time_text[15];
	char s_rtt_action[11];
	char s_urn_xmpp_rtt_0[15];
	char s_element[8];
	char s_p[2];
	char s_position[9];
	char s_n[2];
	char s_amount[7];
	char s_text[5];
	char s_rtt_action_element[19];
	char s_t[2];
	char s_e[2];
	char s_w[2];
	char s_rtt[4];
	char s_event[6];
	char s_id[3];
	char s_seq[4];
	char s_action[7];
	char s_rtt_event[10];
	char s_edit[5];
	char s_new[4];
	char s_reset[6];
	char s_init[5];
	char s_cancel[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"real-time-text",
	"rtt-action",
	"urn:xmpp:rtt:0",
	"element",
	"p",
	"position",
	"n",
	"amount",
	"text",
	"rtt-action-element",
	"t",
	"e",
	"w",
	"rtt",
	"event",
	"id",
	"seq",
	"action",
	"rtt-event",
	"edit",
	"new",
	"reset",
	"init",
	"cancel",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_rtt_action,
	C_rtt,
	C_xmpp_message,
};
enum {
	V_,
	V_rtt_action_element,
	V_rtt_event,
};

static const uint16_t rtt_action_element_texts[] = {
	[XMPP_RTT_ACTION_ELEMENT_INSERT] = S(s_t),
	[XMPP_RTT_ACTION_ELEMENT_ERASE] = S(s_e),
	[XMPP_RTT_ACTION_ELEMENT_WAIT] = S(s_w),
};

static const uint8_t rtt_action_element_lookup[] = {
	0, 0, 0, 3, 4, 2, 0, 0
};

const struct xso_enum xmpp_rtt_action_element_enum = {
	.strings = (const char *)&strings,
	.texts = rtt_action_element_texts,
	.lookup = rtt_action_element_lookup,
	.name = S(s_rtt_action_element),
	.n_texts = sizeof rtt_action_element_texts / sizeof *rtt_action_element_texts,
	.lookup_bits = 3,
};

static const uint16_t rtt_event_texts[] = {
	[XMPP_RTT_EVENT_EDIT] = S(s_edit),
	[XMPP_RTT_EVENT_NEW] = S(s_new),
	[XMPP_RTT_EVENT_RESET] = S(s_reset),
	[XMPP_RTT_EVENT_INIT] = S(s_init),
	[XMPP_RTT_EVENT_CANCEL] = S(s_cancel),
};

static const uint8_t rtt_event_lookup[] = {
	0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, 3, 5
};

const struct xso_enum xmpp_rtt_event_enum = {
	.strings = (const char *)&strings,
	.texts = rtt_event_texts,
	.lookup = rtt_event_lookup,
	.name = S(s_rtt_event),
	.n_texts = sizeof rtt_event_texts / sizeof *rtt_event_texts,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field rtt_action_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rtt_action, element),
	  .values = V_rtt_action_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_p), .name_size = N(s_p),
	  .member = S(s_position), .offset = offsetof(struct xmpp_rtt_action, position),
	  .count = offsetof(struct xmpp_rtt_action, has_position) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_n), .name_size = N(s_n),
	  .member = S(s_amount), .offset = offsetof(struct xmpp_rtt_action, amount),
	  .count = offsetof(struct xmpp_rtt_action, has_amount) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_rtt_action, text) },
};
/* clang-format on */

static const uint8_t rtt_action_lookup[] = {
	2, 0, 0, 3
};

const struct xso_class xmpp_rtt_action_class = {
	.module = &xmpp_real_time_text_module,
	.fields = rtt_action_fields,
	.lookup = rtt_action_lookup,
	.name = S(s_rtt_action),
	.ns = S(s_urn_xmpp_rtt_0),
	.size = sizeof(struct xmpp_rtt_action),
	.unknown = offsetof(struct xmpp_rtt_action, unknown),
	.n_fields = sizeof rtt_action_fields / sizeof *rtt_action_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
	.text = 4,
};

/* clang-format off */
static const struct xso_field rtt_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .name = S(s_event), .name_size = N(s_event),
	  .member = S(s_event), .offset = offsetof(struct xmpp_rtt, event),
	  .values = V_rtt_event },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_rtt, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_seq), .name_size = N(s_seq),
	  .member = S(s_seq), .offset = offsetof(struct xmpp_rtt, seq) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_action), .offset = offsetof(struct xmpp_rtt, action),
	  .count = offsetof(struct xmpp_rtt, n_action),
	  .of = C_rtt_action },
};
/* clang-format on */

static const uint8_t rtt_lookup[] = {
	0, 0, 0, 0, 0, 0, 1, 4, 4, 2, 0, 3, 4, 0, 0, 0
};

const struct xso_class xmpp_rtt_class = {
	.module = &xmpp_real_time_text_module,
	.fields = rtt_fields,
	.lookup = rtt_lookup,
	.name = S(s_rtt),
	.element = S(s_rtt),
	.element_size = N(s_rtt),
	.ns = S(s_urn_xmpp_rtt_0),
	.size = sizeof(struct xmpp_rtt),
	.unknown = offsetof(struct xmpp_rtt, unknown),
	.n_fields = sizeof rtt_fields / sizeof *rtt_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_rtt_action - 1] = &xmpp_rtt_action_class,
	[C_rtt - 1] = &xmpp_rtt_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_rtt_action_element - 1] = &xmpp_rtt_action_element_enum,
	[V_rtt_event - 1] = &xmpp_rtt_event_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_rtt - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_real_time_text_module = {
	.version = 2,
	.name = "real-time-text",
	.xep = "0301",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
