/* Printed by xsoc from roster-exchange.xml: do not edit. */
#include <xmpp/roster-exchange.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_roster_exchange[16];
	char s_roster_exchange_item[21];
	char s_action[7];
	char s_jid[4];
	char s_name[5];
	char s_group[6];
	char s_roster_exchange_item_action[28];
	char s_add[4];
	char s_delete[7];
	char s_modify[7];
	char s_x[2];
	char s_http___jabber_org_protocol_rosterx[35];
	char s_item[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"roster-exchange",
	"roster-exchange-item",
	"action",
	"jid",
	"name",
	"group",
	"roster-exchange-item-action",
	"add",
	"delete",
	"modify",
	"x",
	"http://jabber.org/protocol/rosterx",
	"item",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_roster_exchange_item,
	C_roster_exchange,
	C_xmpp_message,
	C_xmpp_iq,
};
enum {
	V_,
	V_roster_exchange_item_action,
};

static const uint16_t roster_exchange_item_action_texts[] = {
	[XMPP_ROSTER_EXCHANGE_ITEM_ACTION_ADD] = S(s_add),
	[XMPP_ROSTER_EXCHANGE_ITEM_ACTION_DELETE] = S(s_delete),
	[XMPP_ROSTER_EXCHANGE_ITEM_ACTION_MODIFY] = S(s_modify),
};

static const uint8_t roster_exchange_item_action_lookup[] = {
	0, 1, 2, 0, 0, 0, 0, 3
};

const struct xso_enum xmpp_roster_exchange_item_action_enum = {
	.strings = (const char *)&strings,
	.texts = roster_exchange_item_action_texts,
	.lookup = roster_exchange_item_action_lookup,
	.name = S(s_roster_exchange_item_action),
	.n_texts = sizeof roster_exchange_item_action_texts / sizeof *roster_exchange_item_action_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field roster_exchange_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_roster_exchange_item, action),
	  .values = V_roster_exchange_item_action },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_roster_exchange_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_roster_exchange_item, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_group), .name_size = N(s_group),
	  .member = S(s_group), .offset = offsetof(struct xmpp_roster_exchange_item, group),
	  .count = offsetof(struct xmpp_roster_exchange_item, n_group) },
};
/* clang-format on */

static const uint8_t roster_exchange_item_lookup[] = {
	3, 0, 0, 0, 4, 0, 1, 2
};

const struct xso_class xmpp_roster_exchange_item_class = {
	.module = &xmpp_roster_exchange_module,
	.fields = roster_exchange_item_fields,
	.lookup = roster_exchange_item_lookup,
	.name = S(s_roster_exchange_item),
	.size = sizeof(struct xmpp_roster_exchange_item),
	.unknown = offsetof(struct xmpp_roster_exchange_item, unknown),
	.n_fields = sizeof roster_exchange_item_fields / sizeof *roster_exchange_item_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field roster_exchange_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_roster_exchange, item),
	  .count = offsetof(struct xmpp_roster_exchange, n_item),
	  .of = C_roster_exchange_item },
};
/* clang-format on */

static const uint8_t roster_exchange_lookup[] = {
	1, 0
};

const struct xso_class xmpp_roster_exchange_class = {
	.module = &xmpp_roster_exchange_module,
	.fields = roster_exchange_fields,
	.lookup = roster_exchange_lookup,
	.name = S(s_roster_exchange),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_http___jabber_org_protocol_rosterx),
	.size = sizeof(struct xmpp_roster_exchange),
	.unknown = offsetof(struct xmpp_roster_exchange, unknown),
	.n_fields = sizeof roster_exchange_fields / sizeof *roster_exchange_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_roster_exchange_item - 1] = &xmpp_roster_exchange_item_class,
	[C_roster_exchange - 1] = &xmpp_roster_exchange_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_roster_exchange_item_action - 1] = &xmpp_roster_exchange_item_action_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_roster_exchange - 1, .base = C_xmpp_message },
	{ .cls = C_roster_exchange - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_roster_exchange_module = {
	.version = 2,
	.name = "roster-exchange",
	.xep = "0144",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
