/* Printed by xsoc from jingle-message.xml: do not edit. */
#include <xmpp/jingle-message.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_message[15];
	char s_jingle_message_migrated[24];
	char s_to[3];
	char s_urn_xmpp_jingle_message_0[26];
	char s_element[8];
	char s_id[3];
	char s_urn_xmpp_jingle_1_list[37];
	char s_reason[7];
	char s_tie_break[10];
	char s_tie_break_2[10];
	char s_migrated[9];
	char s_description[12];
	char s_payload[8];
	char s_jingle_message_element[23];
	char s_propose[8];
	char s_retract[8];
	char s_accept[7];
	char s_ringing[8];
	char s_proceed[8];
	char s_reject[7];
	char s_finish[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-message",
	"jingle-message-migrated",
	"to",
	"urn:xmpp:jingle-message:0",
	"element",
	"id",
	"urn:xmpp:jingle:1\000urn:xmpp:jingle:0\000",
	"reason",
	"tie-break",
	"tie_break",
	"migrated",
	"description",
	"payload",
	"jingle-message-element",
	"propose",
	"retract",
	"accept",
	"ringing",
	"proceed",
	"reject",
	"finish",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_jingle_message_migrated,
	C_jingle_message,
	C_xmpp_jingle_reason,
	C_xmpp_message,
};
enum {
	V_,
	V_jingle_message_element,
};

static const uint16_t jingle_message_element_texts[] = {
	[XMPP_JINGLE_MESSAGE_ELEMENT_PROPOSE] = S(s_propose),
	[XMPP_JINGLE_MESSAGE_ELEMENT_RETRACT] = S(s_retract),
	[XMPP_JINGLE_MESSAGE_ELEMENT_ACCEPT] = S(s_accept),
	[XMPP_JINGLE_MESSAGE_ELEMENT_RINGING] = S(s_ringing),
	[XMPP_JINGLE_MESSAGE_ELEMENT_PROCEED] = S(s_proceed),
	[XMPP_JINGLE_MESSAGE_ELEMENT_REJECT] = S(s_reject),
	[XMPP_JINGLE_MESSAGE_ELEMENT_FINISH] = S(s_finish),
};

static const uint8_t jingle_message_element_lookup[] = {
	0, 4, 0, 0, 5, 3, 0, 2, 6, 8, 0, 0, 0, 0, 7, 0
};

const struct xso_enum xmpp_jingle_message_element_enum = {
	.strings = (const char *)&strings,
	.texts = jingle_message_element_texts,
	.lookup = jingle_message_element_lookup,
	.name = S(s_jingle_message_element),
	.n_texts = sizeof jingle_message_element_texts / sizeof *jingle_message_element_texts,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field jingle_message_migrated_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_jingle_message_migrated, to) },
};
/* clang-format on */

static const uint8_t jingle_message_migrated_lookup[] = {
	0, 1
};

const struct xso_class xmpp_jingle_message_migrated_class = {
	.module = &xmpp_jingle_message_module,
	.fields = jingle_message_migrated_fields,
	.lookup = jingle_message_migrated_lookup,
	.name = S(s_jingle_message_migrated),
	.size = sizeof(struct xmpp_jingle_message_migrated),
	.unknown = offsetof(struct xmpp_jingle_message_migrated, unknown),
	.n_fields = sizeof jingle_message_migrated_fields / sizeof *jingle_message_migrated_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field jingle_message_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_jingle_message, element),
	  .values = V_jingle_message_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_jingle_message, id) },
	{ .shape = XSO_CHILD, .flags = XSO_NAMESPACES, .ns = S(s_urn_xmpp_jingle_1_list),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_jingle_message, reason),
	  .of = C_xmpp_jingle_reason },
	{ .shape = XSO_FLAG, .name = S(s_tie_break), .name_size = N(s_tie_break),
	  .member = S(s_tie_break_2), .offset = offsetof(struct xmpp_jingle_message, tie_break) },
	{ .shape = XSO_CHILD, .name = S(s_migrated), .name_size = N(s_migrated),
	  .member = S(s_migrated), .offset = offsetof(struct xmpp_jingle_message, migrated),
	  .of = C_jingle_message_migrated },
	{ .shape = XSO_ANY, .occurs = XSO_MANY, .flags = XSO_ANY_NAMESPACE, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_jingle_message, description),
	  .count = offsetof(struct xmpp_jingle_message, n_description) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_jingle_message, payload),
	  .count = offsetof(struct xmpp_jingle_message, n_payload) },
};
/* clang-format on */

static const uint8_t jingle_message_lookup[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 0, 0, 5, 6, 3
};

const struct xso_class xmpp_jingle_message_class = {
	.module = &xmpp_jingle_message_module,
	.fields = jingle_message_fields,
	.lookup = jingle_message_lookup,
	.name = S(s_jingle_message),
	.ns = S(s_urn_xmpp_jingle_message_0),
	.size = sizeof(struct xmpp_jingle_message),
	.unknown = offsetof(struct xmpp_jingle_message, unknown),
	.n_fields = sizeof jingle_message_fields / sizeof *jingle_message_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
	.any = 7,
};

static const struct xso_class *const classes[] = {
	[C_jingle_message_migrated - 1] = &xmpp_jingle_message_migrated_class,
	[C_jingle_message - 1] = &xmpp_jingle_message_class,
	[C_xmpp_jingle_reason - 1] = &xmpp_jingle_reason_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_jingle_message_element - 1] = &xmpp_jingle_message_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_jingle_message - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_jingle_message_module = {
	.version = 2,
	.name = "jingle-message",
	.xep = "0353",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
