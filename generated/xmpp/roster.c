/* Printed by xsoc from roster.xml: do not edit. */
#include <xmpp/roster.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_roster[7];
	char s_roster_item[12];
	char s_jid[4];
	char s_name[5];
	char s_subscription[13];
	char s_ask[4];
	char s_approved[9];
	char s_group[6];
	char s_payload[8];
	char s_roster_item_subscription[25];
	char s_none[5];
	char s_to[3];
	char s_from[5];
	char s_both[5];
	char s_remove[7];
	char s_roster_item_ask[16];
	char s_subscribe[10];
	char s_query[6];
	char s_jabber_iq_roster[17];
	char s_ver[4];
	char s_full_list[10];
	char s_item[5];
	char s_rosterver_feature[18];
	char s_urn_xmpp_features_rosterver[28];
	char s_optional[9];
	char s_required[9];
	char s_preapproval_feature[20];
	char s_sub[4];
	char s_urn_xmpp_features_pre_approval[31];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"roster",
	"roster-item",
	"jid",
	"name",
	"subscription",
	"ask",
	"approved",
	"group",
	"payload",
	"roster-item-subscription",
	"none",
	"to",
	"from",
	"both",
	"remove",
	"roster-item-ask",
	"subscribe",
	"query",
	"jabber:iq:roster",
	"ver",
	"full_list",
	"item",
	"rosterver-feature",
	"urn:xmpp:features:rosterver",
	"optional",
	"required",
	"preapproval-feature",
	"sub",
	"urn:xmpp:features:pre-approval",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_roster_item,
	C_roster,
	C_rosterver_feature,
	C_preapproval_feature,
	C_xmpp_iq,
	C_xmpp_stream_features,
};
enum {
	V_,
	V_roster_item_subscription,
	V_roster_item_ask,
};

static const uint16_t roster_item_subscription_texts[] = {
	[XMPP_ROSTER_ITEM_SUBSCRIPTION_NONE] = S(s_none),
	[XMPP_ROSTER_ITEM_SUBSCRIPTION_TO] = S(s_to),
	[XMPP_ROSTER_ITEM_SUBSCRIPTION_FROM] = S(s_from),
	[XMPP_ROSTER_ITEM_SUBSCRIPTION_BOTH] = S(s_both),
	[XMPP_ROSTER_ITEM_SUBSCRIPTION_REMOVE] = S(s_remove),
};

static const uint8_t roster_item_subscription_lookup[] = {
	0, 0, 4, 0, 0, 0, 0, 0, 1, 3, 5, 2, 0, 0, 0, 0
};

const struct xso_enum xmpp_roster_item_subscription_enum = {
	.strings = (const char *)&strings,
	.texts = roster_item_subscription_texts,
	.lookup = roster_item_subscription_lookup,
	.name = S(s_roster_item_subscription),
	.n_texts = sizeof roster_item_subscription_texts / sizeof *roster_item_subscription_texts,
	.lookup_bits = 4,
};

static const uint16_t roster_item_ask_texts[] = {
	[XMPP_ROSTER_ITEM_ASK_SUBSCRIBE] = S(s_subscribe),
};

static const uint8_t roster_item_ask_lookup[] = {
	0, 2
};

const struct xso_enum xmpp_roster_item_ask_enum = {
	.strings = (const char *)&strings,
	.texts = roster_item_ask_texts,
	.lookup = roster_item_ask_lookup,
	.name = S(s_roster_item_ask),
	.n_texts = sizeof roster_item_ask_texts / sizeof *roster_item_ask_texts,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field roster_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_roster_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_roster_item, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_roster_item, subscription),
	  .values = V_roster_item_subscription },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_ask), .name_size = N(s_ask),
	  .member = S(s_ask), .offset = offsetof(struct xmpp_roster_item, ask),
	  .values = V_roster_item_ask },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_approved), .name_size = N(s_approved),
	  .member = S(s_approved), .offset = offsetof(struct xmpp_roster_item, approved) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_group), .name_size = N(s_group),
	  .member = S(s_group), .offset = offsetof(struct xmpp_roster_item, group),
	  .count = offsetof(struct xmpp_roster_item, n_group) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_roster_item, payload),
	  .count = offsetof(struct xmpp_roster_item, n_payload) },
};
/* clang-format on */

static const uint8_t roster_item_lookup[] = {
	2, 0, 0, 0, 0, 0, 3, 0, 0, 6, 0, 4, 5, 1, 0, 0
};

const struct xso_class xmpp_roster_item_class = {
	.module = &xmpp_roster_module,
	.fields = roster_item_fields,
	.lookup = roster_item_lookup,
	.name = S(s_roster_item),
	.size = sizeof(struct xmpp_roster_item),
	.unknown = offsetof(struct xmpp_roster_item, unknown),
	.n_fields = sizeof roster_item_fields / sizeof *roster_item_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 7,
};

/* clang-format off */
static const struct xso_field roster_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ver), .name_size = N(s_ver),
	  .member = S(s_ver), .offset = offsetof(struct xmpp_roster, ver) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_full_list), .name_size = N(s_full_list),
	  .member = S(s_full_list), .offset = offsetof(struct xmpp_roster, full_list) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_roster, item),
	  .count = offsetof(struct xmpp_roster, n_item),
	  .of = C_roster_item },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_roster, payload),
	  .count = offsetof(struct xmpp_roster, n_payload) },
};
/* clang-format on */

static const uint8_t roster_lookup[] = {
	1, 2, 3, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_roster_class = {
	.module = &xmpp_roster_module,
	.fields = roster_fields,
	.lookup = roster_lookup,
	.name = S(s_roster),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_roster),
	.size = sizeof(struct xmpp_roster),
	.unknown = offsetof(struct xmpp_roster, unknown),
	.n_fields = sizeof roster_fields / sizeof *roster_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field rosterver_feature_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_optional), .name_size = N(s_optional),
	  .member = S(s_optional), .offset = offsetof(struct xmpp_rosterver_feature, optional) },
	{ .shape = XSO_FLAG, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_rosterver_feature, required) },
};
/* clang-format on */

static const uint8_t rosterver_feature_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rosterver_feature_class = {
	.module = &xmpp_roster_module,
	.fields = rosterver_feature_fields,
	.lookup = rosterver_feature_lookup,
	.name = S(s_rosterver_feature),
	.element = S(s_ver),
	.element_size = N(s_ver),
	.ns = S(s_urn_xmpp_features_rosterver),
	.size = sizeof(struct xmpp_rosterver_feature),
	.unknown = offsetof(struct xmpp_rosterver_feature, unknown),
	.n_fields = sizeof rosterver_feature_fields / sizeof *rosterver_feature_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field preapproval_feature_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_optional), .name_size = N(s_optional),
	  .member = S(s_optional), .offset = offsetof(struct xmpp_preapproval_feature, optional) },
	{ .shape = XSO_FLAG, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_preapproval_feature, required) },
};
/* clang-format on */

static const uint8_t preapproval_feature_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_preapproval_feature_class = {
	.module = &xmpp_roster_module,
	.fields = preapproval_feature_fields,
	.lookup = preapproval_feature_lookup,
	.name = S(s_preapproval_feature),
	.element = S(s_sub),
	.element_size = N(s_sub),
	.ns = S(s_urn_xmpp_features_pre_approval),
	.size = sizeof(struct xmpp_preapproval_feature),
	.unknown = offsetof(struct xmpp_preapproval_feature, unknown),
	.n_fields = sizeof preapproval_feature_fields / sizeof *preapproval_feature_fields,
	.lookup_bits = 2,
};

static const struct xso_class *const classes[] = {
	[C_roster_item - 1] = &xmpp_roster_item_class,
	[C_roster - 1] = &xmpp_roster_class,
	[C_rosterver_feature - 1] = &xmpp_rosterver_feature_class,
	[C_preapproval_feature - 1] = &xmpp_preapproval_feature_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_enum *const enums[] = {
	[V_roster_item_subscription - 1] = &xmpp_roster_item_subscription_enum,
	[V_roster_item_ask - 1] = &xmpp_roster_item_ask_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_roster - 1, .base = C_xmpp_iq, .flags = XSO_EXTENDS_ACCOUNT },
	{ .cls = C_rosterver_feature - 1, .base = C_xmpp_stream_features },
	{ .cls = C_preapproval_feature - 1, .base = C_xmpp_stream_features },
};

const struct xso_module xmpp_roster_module = {
	.version = 2,
	.name = "roster",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
