/* Printed by xsoc from sift.xml: do not edit. */
#include <xmpp/sift.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_sift[5];
	char s_sift_rule_allow[16];
	char s_name[5];
	char s_ns[3];
	char s_sift_rule[10];
	char s_urn_xmpp_sift_2_list[33];
	char s_element[8];
	char s_recipient[10];
	char s_sender[7];
	char s_allow[6];
	char s_payload[8];
	char s_sift_rule_element[18];
	char s_iq[3];
	char s_message[8];
	char s_presence[9];
	char s_sub[4];
	char s_sift_rule_recipient[20];
	char s_all[4];
	char s_bare[5];
	char s_full[5];
	char s_sift_rule_sender[17];
	char s_local[6];
	char s_others[7];
	char s_remote[7];
	char s_self[5];
	char s_rule[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"sift",
	"sift-rule-allow",
	"name",
	"ns",
	"sift-rule",
	"urn:xmpp:sift:2\000urn:xmpp:sift:1\000",
	"element",
	"recipient",
	"sender",
	"allow",
	"payload",
	"sift-rule-element",
	"iq",
	"message",
	"presence",
	"sub",
	"sift-rule-recipient",
	"all",
	"bare",
	"full",
	"sift-rule-sender",
	"local",
	"others",
	"remote",
	"self",
	"rule",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sift_rule_allow,
	C_sift_rule,
	C_sift,
	C_xmpp_iq,
};
enum {
	V_,
	V_sift_rule_element,
	V_sift_rule_recipient,
	V_sift_rule_sender,
};

static const uint16_t sift_rule_element_texts[] = {
	[XMPP_SIFT_RULE_ELEMENT_IQ] = S(s_iq),
	[XMPP_SIFT_RULE_ELEMENT_MESSAGE] = S(s_message),
	[XMPP_SIFT_RULE_ELEMENT_PRESENCE] = S(s_presence),
	[XMPP_SIFT_RULE_ELEMENT_SUB] = S(s_sub),
};

static const uint8_t sift_rule_element_lookup[] = {
	5, 0, 0, 2, 3, 0, 4, 0
};

const struct xso_enum xmpp_sift_rule_element_enum = {
	.strings = (const char *)&strings,
	.texts = sift_rule_element_texts,
	.lookup = sift_rule_element_lookup,
	.name = S(s_sift_rule_element),
	.n_texts = sizeof sift_rule_element_texts / sizeof *sift_rule_element_texts,
	.lookup_bits = 3,
};

static const uint16_t sift_rule_recipient_texts[] = {
	[XMPP_SIFT_RULE_RECIPIENT_ALL] = S(s_all),
	[XMPP_SIFT_RULE_RECIPIENT_BARE] = S(s_bare),
	[XMPP_SIFT_RULE_RECIPIENT_FULL] = S(s_full),
};

static const uint8_t sift_rule_recipient_lookup[] = {
	3, 0, 0, 0, 0, 1, 0, 2
};

const struct xso_enum xmpp_sift_rule_recipient_enum = {
	.strings = (const char *)&strings,
	.texts = sift_rule_recipient_texts,
	.lookup = sift_rule_recipient_lookup,
	.name = S(s_sift_rule_recipient),
	.n_texts = sizeof sift_rule_recipient_texts / sizeof *sift_rule_recipient_texts,
	.lookup_bits = 3,
};

static const uint16_t sift_rule_sender_texts[] = {
	[XMPP_SIFT_RULE_SENDER_ALL] = S(s_all),
	[XMPP_SIFT_RULE_SENDER_LOCAL] = S(s_local),
	[XMPP_SIFT_RULE_SENDER_OTHERS] = S(s_others),
	[XMPP_SIFT_RULE_SENDER_REMOTE] = S(s_remote),
	[XMPP_SIFT_RULE_SENDER_SELF] = S(s_self),
};

static const uint8_t sift_rule_sender_lookup[] = {
	0, 0, 0, 5, 0, 0, 0, 0, 3, 0, 4, 1, 0, 2, 0, 0
};

const struct xso_enum xmpp_sift_rule_sender_enum = {
	.strings = (const char *)&strings,
	.texts = sift_rule_sender_texts,
	.lookup = sift_rule_sender_lookup,
	.name = S(s_sift_rule_sender),
	.n_texts = sizeof sift_rule_sender_texts / sizeof *sift_rule_sender_texts,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field sift_rule_allow_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_sift_rule_allow, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_ns), .name_size = N(s_ns),
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sift_rule_allow, ns) },
};
/* clang-format on */

static const uint8_t sift_rule_allow_lookup[] = {
	1, 0, 0, 2
};

const struct xso_class xmpp_sift_rule_allow_class = {
	.module = &xmpp_sift_module,
	.fields = sift_rule_allow_fields,
	.lookup = sift_rule_allow_lookup,
	.name = S(s_sift_rule_allow),
	.size = sizeof(struct xmpp_sift_rule_allow),
	.unknown = offsetof(struct xmpp_sift_rule_allow, unknown),
	.n_fields = sizeof sift_rule_allow_fields / sizeof *sift_rule_allow_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field sift_rule_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_sift_rule, element),
	  .values = V_sift_rule_element },
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sift_rule, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_recipient), .name_size = N(s_recipient),
	  .member = S(s_recipient), .offset = offsetof(struct xmpp_sift_rule, recipient),
	  .values = V_sift_rule_recipient },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_sender), .name_size = N(s_sender),
	  .member = S(s_sender), .offset = offsetof(struct xmpp_sift_rule, sender),
	  .values = V_sift_rule_sender },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_allow), .name_size = N(s_allow),
	  .member = S(s_allow), .offset = offsetof(struct xmpp_sift_rule, allow),
	  .count = offsetof(struct xmpp_sift_rule, n_allow),
	  .of = C_sift_rule_allow },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sift_rule, payload),
	  .count = offsetof(struct xmpp_sift_rule, n_payload) },
};
/* clang-format on */

static const uint8_t sift_rule_lookup[] = {
	4, 0, 3, 5, 0, 0, 0, 0
};

const struct xso_class xmpp_sift_rule_class = {
	.module = &xmpp_sift_module,
	.fields = sift_rule_fields,
	.lookup = sift_rule_lookup,
	.name = S(s_sift_rule),
	.ns = S(s_urn_xmpp_sift_2_list),
	.size = sizeof(struct xmpp_sift_rule),
	.unknown = offsetof(struct xmpp_sift_rule, unknown),
	.n_fields = sizeof sift_rule_fields / sizeof *sift_rule_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
	.namespaces = 2,
	.any = 6,
};

/* clang-format off */
static const struct xso_field sift_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sift, ns) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_rule), .offset = offsetof(struct xmpp_sift, rule),
	  .count = offsetof(struct xmpp_sift, n_rule),
	  .of = C_sift_rule },
};
/* clang-format on */

static const uint8_t sift_lookup[] = {
	2, 0, 0, 2, 2, 0, 2, 0
};

const struct xso_class xmpp_sift_class = {
	.module = &xmpp_sift_module,
	.fields = sift_fields,
	.lookup = sift_lookup,
	.name = S(s_sift),
	.element = S(s_sift),
	.element_size = N(s_sift),
	.ns = S(s_urn_xmpp_sift_2_list),
	.size = sizeof(struct xmpp_sift),
	.unknown = offsetof(struct xmpp_sift, unknown),
	.n_fields = sizeof sift_fields / sizeof *sift_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_sift_rule_allow - 1] = &xmpp_sift_rule_allow_class,
	[C_sift_rule - 1] = &xmpp_sift_rule_class,
	[C_sift - 1] = &xmpp_sift_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_sift_rule_element - 1] = &xmpp_sift_rule_element_enum,
	[V_sift_rule_recipient - 1] = &xmpp_sift_rule_recipient_enum,
	[V_sift_rule_sender - 1] = &xmpp_sift_rule_sender_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sift - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_sift_module = {
	.version = 2,
	.name = "sift",
	.xep = "0273",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
