/* Printed by xsoc from moderate.xml: do not edit. */
#include <xmpp/moderate.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_moderate[9];
	char s_message_moderate[17];
	char s_urn_xmpp_message_moderate_1_list[57];
	char s_ns[3];
	char s_id[3];
	char s_reason[7];
	char s_payload[8];
	char s_message_moderated[18];
	char s_moderated[10];
	char s_by[3];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"moderate",
	"message-moderate",
	"urn:xmpp:message-moderate:1\000urn:xmpp:message-moderate:0\000",
	"ns",
	"id",
	"reason",
	"payload",
	"message-moderated",
	"moderated",
	"by",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_message_moderate,
	C_message_moderated,
	C_xmpp_iq,
	C_xmpp_apply_to,
	C_xmpp_message_retract,
	C_xmpp_message_retracted,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field message_moderate_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_message_moderate, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_message_moderate, id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_message_moderate, reason) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_message_moderate, payload),
	  .count = offsetof(struct xmpp_message_moderate, n_payload) },
};
/* clang-format on */

static const uint8_t message_moderate_lookup[] = {
	0, 0, 2, 3
};

const struct xso_class xmpp_message_moderate_class = {
	.module = &xmpp_moderate_module,
	.fields = message_moderate_fields,
	.lookup = message_moderate_lookup,
	.name = S(s_message_moderate),
	.element = S(s_moderate),
	.element_size = N(s_moderate),
	.ns = S(s_urn_xmpp_message_moderate_1_list),
	.size = sizeof(struct xmpp_message_moderate),
	.unknown = offsetof(struct xmpp_message_moderate, unknown),
	.n_fields = sizeof message_moderate_fields / sizeof *message_moderate_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 4,
};

/* clang-format off */
static const struct xso_field message_moderated_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_message_moderated, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_by), .name_size = N(s_by),
	  .member = S(s_by), .offset = offsetof(struct xmpp_message_moderated, by) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_message_moderated, reason) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_message_moderated, payload),
	  .count = offsetof(struct xmpp_message_moderated, n_payload) },
};
/* clang-format on */

static const uint8_t message_moderated_lookup[] = {
	3, 0, 0, 2
};

const struct xso_class xmpp_message_moderated_class = {
	.module = &xmpp_moderate_module,
	.fields = message_moderated_fields,
	.lookup = message_moderated_lookup,
	.name = S(s_message_moderated),
	.element = S(s_moderated),
	.element_size = N(s_moderated),
	.ns = S(s_urn_xmpp_message_moderate_1_list),
	.size = sizeof(struct xmpp_message_moderated),
	.unknown = offsetof(struct xmpp_message_moderated, unknown),
	.n_fields = sizeof message_moderated_fields / sizeof *message_moderated_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 4,
};

static const struct xso_class *const classes[] = {
	[C_message_moderate - 1] = &xmpp_message_moderate_class,
	[C_message_moderated - 1] = &xmpp_message_moderated_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_apply_to - 1] = &xmpp_apply_to_class,
	[C_xmpp_message_retract - 1] = &xmpp_message_retract_class,
	[C_xmpp_message_retracted - 1] = &xmpp_message_retracted_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_message_moderate - 1, .base = C_xmpp_iq },
	{ .cls = C_message_moderate - 1, .base = C_xmpp_apply_to },
	{ .cls = C_message_moderated - 1, .base = C_xmpp_message_retract },
	{ .cls = C_message_moderated - 1, .base = C_xmpp_message_retracted },
	{ .cls = C_message_moderated - 1, .base = C_xmpp_apply_to },
	{ .cls = C_message_moderated - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_moderate_module = {
	.version = 2,
	.name = "moderate",
	.xep = "0425",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
