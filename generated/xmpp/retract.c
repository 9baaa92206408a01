/* Printed by xsoc from retract.xml: do not edit. */
#include <xmpp/retract.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_retract[8];
	char s_message_retract[16];
	char s_urn_xmpp_message_retract_1_list[55];
	char s_ns[3];
	char s_id[3];
	char s_reason[7];
	char s_payload[8];
	char s_message_retracted[18];
	char s_retracted[10];
	char s_stamp[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"retract",
	"message-retract",
	"urn:xmpp:message-retract:1\000urn:xmpp:message-retract:0\000",
	"ns",
	"id",
	"reason",
	"payload",
	"message-retracted",
	"retracted",
	"stamp",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_message_retract,
	C_message_retracted,
	C_xmpp_message,
	C_xmpp_apply_to,
};

/* clang-format off */
static const struct xso_field message_retract_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_message_retract, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_message_retract, id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_message_retract, reason) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_message_retract, payload),
	  .count = offsetof(struct xmpp_message_retract, n_payload) },
};
/* clang-format on */

static const uint8_t message_retract_lookup[] = {
	0, 0, 2, 3
};

const struct xso_class xmpp_message_retract_class = {
	.module = &xmpp_retract_module,
	.fields = message_retract_fields,
	.lookup = message_retract_lookup,
	.name = S(s_message_retract),
	.element = S(s_retract),
	.element_size = N(s_retract),
	.ns = S(s_urn_xmpp_message_retract_1_list),
	.size = sizeof(struct xmpp_message_retract),
	.unknown = offsetof(struct xmpp_message_retract, unknown),
	.n_fields = sizeof message_retract_fields / sizeof *message_retract_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 4,
};

/* clang-format off */
static const struct xso_field message_retracted_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_message_retracted, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_message_retracted, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_stamp), .name_size = N(s_stamp),
	  .member = S(s_stamp), .offset = offsetof(struct xmpp_message_retracted, stamp),
	  .count = offsetof(struct xmpp_message_retracted, has_stamp) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_message_retracted, reason) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_message_retracted, payload),
	  .count = offsetof(struct xmpp_message_retracted, n_payload) },
};
/* clang-format on */

static const uint8_t message_retracted_lookup[] = {
	3, 0, 0, 0, 2, 0, 0, 4
};

const struct xso_class xmpp_message_retracted_class = {
	.module = &xmpp_retract_module,
	.fields = message_retracted_fields,
	.lookup = message_retracted_lookup,
	.name = S(s_message_retracted),
	.element = S(s_retracted),
	.element_size = N(s_retracted),
	.ns = S(s_urn_xmpp_message_retract_1_list),
	.size = sizeof(struct xmpp_message_retracted),
	.unknown = offsetof(struct xmpp_message_retracted, unknown),
	.n_fields = sizeof message_retracted_fields / sizeof *message_retracted_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 5,
};

static const struct xso_class *const classes[] = {
	[C_message_retract - 1] = &xmpp_message_retract_class,
	[C_message_retracted - 1] = &xmpp_message_retracted_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_apply_to - 1] = &xmpp_apply_to_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_message_retract - 1, .base = C_xmpp_message },
	{ .cls = C_message_retract - 1, .base = C_xmpp_apply_to },
	{ .cls = C_message_retracted - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_retract_module = {
	.version = 2,
	.name = "retract",
	.xep = "0424",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
