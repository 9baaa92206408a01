/* Printed by xsoc from privacy.xml: do not edit. */
#include <xmpp/privacy.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_privacy[8];
	char s_privacy_active[15];
	char s_name[5];
	char s_privacy_default[16];
	char s_privacy_list_item[18];
	char s_type[5];
	char s_value[6];
	char s_action[7];
	char s_order[6];
	char s_iq[3];
	char s_message[8];
	char s_presence_in[12];
	char s_presence_in_2[12];
	char s_presence_out[13];
	char s_presence_out_2[13];
	char s_privacy_list_item_type[23];
	char s_group[6];
	char s_jid[4];
	char s_subscription[13];
	char s_privacy_list_item_action[25];
	char s_allow[6];
	char s_deny[5];
	char s_privacy_list[13];
	char s_item[5];
	char s_query[6];
	char s_jabber_iq_privacy[18];
	char s_active[7];
	char s_default[8];
	char s_default_[9];
	char s_list[5];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"privacy",
	"privacy-active",
	"name",
	"privacy-default",
	"privacy-list-item",
	"type",
	"value",
	"action",
	"order",
	"iq",
	"message",
	"presence-in",
	"presence_in",
	"presence-out",
	"presence_out",
	"privacy-list-item-type",
	"group",
	"jid",
	"subscription",
	"privacy-list-item-action",
	"allow",
	"deny",
	"privacy-list",
	"item",
	"query",
	"jabber:iq:privacy",
	"active",
	"default",
	"default_",
	"list",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_privacy_active,
	C_privacy_default,
	C_privacy_list_item,
	C_privacy_list,
	C_privacy,
	C_xmpp_iq,
};
enum {
	V_,
	V_privacy_list_item_type,
	V_privacy_list_item_action,
};

static const uint16_t privacy_list_item_type_texts[] = {
	[XMPP_PRIVACY_LIST_ITEM_TYPE_GROUP] = S(s_group),
	[XMPP_PRIVACY_LIST_ITEM_TYPE_JID] = S(s_jid),
	[XMPP_PRIVACY_LIST_ITEM_TYPE_SUBSCRIPTION] = S(s_subscription),
};

static const uint8_t privacy_list_item_type_lookup[] = {
	0, 0, 0, 4, 2, 0, 3, 0
};

const struct xso_enum xmpp_privacy_list_item_type_enum = {
	.strings = (const char *)&strings,
	.texts = privacy_list_item_type_texts,
	.lookup = privacy_list_item_type_lookup,
	.name = S(s_privacy_list_item_type),
	.n_texts = sizeof privacy_list_item_type_texts / sizeof *privacy_list_item_type_texts,
	.lookup_bits = 3,
};

static const uint16_t privacy_list_item_action_texts[] = {
	[XMPP_PRIVACY_LIST_ITEM_ACTION_ALLOW] = S(s_allow),
	[XMPP_PRIVACY_LIST_ITEM_ACTION_DENY] = S(s_deny),
};

static const uint8_t privacy_list_item_action_lookup[] = {
	0, 2, 3, 0
};

const struct xso_enum xmpp_privacy_list_item_action_enum = {
	.strings = (const char *)&strings,
	.texts = privacy_list_item_action_texts,
	.lookup = privacy_list_item_action_lookup,
	.name = S(s_privacy_list_item_action),
	.n_texts = sizeof privacy_list_item_action_texts / sizeof *privacy_list_item_action_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field privacy_active_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_privacy_active, name) },
};
/* clang-format on */

static const uint8_t privacy_active_lookup[] = {
	1, 0
};

const struct xso_class xmpp_privacy_active_class = {
	.module = &xmpp_privacy_module,
	.fields = privacy_active_fields,
	.lookup = privacy_active_lookup,
	.name = S(s_privacy_active),
	.size = sizeof(struct xmpp_privacy_active),
	.unknown = offsetof(struct xmpp_privacy_active, unknown),
	.n_fields = sizeof privacy_active_fields / sizeof *privacy_active_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field privacy_default_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_privacy_default, name) },
};
/* clang-format on */

static const uint8_t privacy_default_lookup[] = {
	1, 0
};

const struct xso_class xmpp_privacy_default_class = {
	.module = &xmpp_privacy_module,
	.fields = privacy_default_fields,
	.lookup = privacy_default_lookup,
	.name = S(s_privacy_default),
	.size = sizeof(struct xmpp_privacy_default),
	.unknown = offsetof(struct xmpp_privacy_default, unknown),
	.n_fields = sizeof privacy_default_fields / sizeof *privacy_default_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field privacy_list_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_privacy_list_item, type),
	  .values = V_privacy_list_item_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_privacy_list_item, value) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .occurs = XSO_ONE, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_privacy_list_item, action),
	  .values = V_privacy_list_item_action },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_order), .name_size = N(s_order),
	  .member = S(s_order), .offset = offsetof(struct xmpp_privacy_list_item, order) },
	{ .shape = XSO_FLAG, .name = S(s_iq), .name_size = N(s_iq),
	  .member = S(s_iq), .offset = offsetof(struct xmpp_privacy_list_item, iq) },
	{ .shape = XSO_FLAG, .name = S(s_message), .name_size = N(s_message),
	  .member = S(s_message), .offset = offsetof(struct xmpp_privacy_list_item, message) },
	{ .shape = XSO_FLAG, .name = S(s_presence_in), .name_size = N(s_presence_in),
	  .member = S(s_presence_in_2), .offset = offsetof(struct xmpp_privacy_list_item, presence_in) },
	{ .shape = XSO_FLAG, .name = S(s_presence_out), .name_size = N(s_presence_out),
	  .member = S(s_presence_out_2), .offset = offsetof(struct xmpp_privacy_list_item, presence_out) },
};
/* clang-format on */

static const uint8_t privacy_list_item_lookup[] = {
	0, 0, 0, 0, 2, 1, 5, 6, 7, 0, 0, 4, 8, 3, 0, 0
};

const struct xso_class xmpp_privacy_list_item_class = {
	.module = &xmpp_privacy_module,
	.fields = privacy_list_item_fields,
	.lookup = privacy_list_item_lookup,
	.name = S(s_privacy_list_item),
	.size = sizeof(struct xmpp_privacy_list_item),
	.unknown = offsetof(struct xmpp_privacy_list_item, unknown),
	.n_fields = sizeof privacy_list_item_fields / sizeof *privacy_list_item_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field privacy_list_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_privacy_list, name) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_privacy_list, item),
	  .count = offsetof(struct xmpp_privacy_list, n_item),
	  .of = C_privacy_list_item },
};
/* clang-format on */

static const uint8_t privacy_list_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_privacy_list_class = {
	.module = &xmpp_privacy_module,
	.fields = privacy_list_fields,
	.lookup = privacy_list_lookup,
	.name = S(s_privacy_list),
	.size = sizeof(struct xmpp_privacy_list),
	.unknown = offsetof(struct xmpp_privacy_list, unknown),
	.n_fields = sizeof privacy_list_fields / sizeof *privacy_list_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field privacy_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_active), .name_size = N(s_active),
	  .member = S(s_active), .offset = offsetof(struct xmpp_privacy, active),
	  .of = C_privacy_active },
	{ .shape = XSO_CHILD, .name = S(s_default), .name_size = N(s_default),
	  .member = S(s_default_), .offset = offsetof(struct xmpp_privacy, default_),
	  .of = C_privacy_default },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_list), .name_size = N(s_list),
	  .member = S(s_list), .offset = offsetof(struct xmpp_privacy, list),
	  .count = offsetof(struct xmpp_privacy, n_list),
	  .of = C_privacy_list },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_privacy, payload),
	  .count = offsetof(struct xmpp_privacy, n_payload) },
};
/* clang-format on */

static const uint8_t privacy_lookup[] = {
	0, 3, 2, 0, 0, 1, 0, 0
};

const struct xso_class xmpp_privacy_class = {
	.module = &xmpp_privacy_module,
	.fields = privacy_fields,
	.lookup = privacy_lookup,
	.name = S(s_privacy),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_privacy),
	.size = sizeof(struct xmpp_privacy),
	.unknown = offsetof(struct xmpp_privacy, unknown),
	.n_fields = sizeof privacy_fields / sizeof *privacy_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 4,
};

static const struct xso_class *const classes[] = {
	[C_privacy_active - 1] = &xmpp_privacy_active_class,
	[C_privacy_default - 1] = &xmpp_privacy_default_class,
	[C_privacy_list_item - 1] = &xmpp_privacy_list_item_class,
	[C_privacy_list - 1] = &xmpp_privacy_list_class,
	[C_privacy - 1] = &xmpp_privacy_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_privacy_list_item_type - 1] = &xmpp_privacy_list_item_type_enum,
	[V_privacy_list_item_action - 1] = &xmpp_privacy_list_item_action_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_privacy - 1, .base = C_xmpp_iq, .flags = XSO_EXTENDS_ACCOUNT },
};

const struct xso_module xmpp_privacy_module = {
	.version = 2,
	.name = "privacy",
	.xep = "0016",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
