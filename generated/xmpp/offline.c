/* Printed by xsoc from offline.xml: do not edit. */
#include <xmpp/offline.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_offline[8];
	char s_offline_item[13];
	char s_action[7];
	char s_jid[4];
	char s_node[5];
	char s_offline_item_action[20];
	char s_remove[7];
	char s_view[5];
	char s_http___jabber_org_protocol_offline[35];
	char s_fetch[6];
	char s_purge[6];
	char s_item[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"offline",
	"offline-item",
	"action",
	"jid",
	"node",
	"offline-item-action",
	"remove",
	"view",
	"http://jabber.org/protocol/offline",
	"fetch",
	"purge",
	"item",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_offline_item,
	C_offline,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_offline_item_action,
};

static const uint16_t offline_item_action_texts[] = {
	[XMPP_OFFLINE_ITEM_ACTION_REMOVE] = S(s_remove),
	[XMPP_OFFLINE_ITEM_ACTION_VIEW] = S(s_view),
};

static const uint8_t offline_item_action_lookup[] = {
	0, 0, 2, 3
};

const struct xso_enum xmpp_offline_item_action_enum = {
	.strings = (const char *)&strings,
	.texts = offline_item_action_texts,
	.lookup = offline_item_action_lookup,
	.name = S(s_offline_item_action),
	.n_texts = sizeof offline_item_action_texts / sizeof *offline_item_action_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field offline_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_offline_item, action),
	  .values = V_offline_item_action },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_offline_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_offline_item, node) },
};
/* clang-format on */

static const uint8_t offline_item_lookup[] = {
	3, 0, 0, 0, 0, 0, 1, 2
};

const struct xso_class xmpp_offline_item_class = {
	.module = &xmpp_offline_module,
	.fields = offline_item_fields,
	.lookup = offline_item_lookup,
	.name = S(s_offline_item),
	.size = sizeof(struct xmpp_offline_item),
	.unknown = offsetof(struct xmpp_offline_item, unknown),
	.n_fields = sizeof offline_item_fields / sizeof *offline_item_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field offline_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_fetch), .name_size = N(s_fetch),
	  .member = S(s_fetch), .offset = offsetof(struct xmpp_offline, fetch) },
	{ .shape = XSO_FLAG, .name = S(s_purge), .name_size = N(s_purge),
	  .member = S(s_purge), .offset = offsetof(struct xmpp_offline, purge) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_offline, item),
	  .count = offsetof(struct xmpp_offline, n_item),
	  .of = C_offline_item },
};
/* clang-format on */

static const uint8_t offline_lookup[] = {
	3, 0, 0, 0, 1, 2, 0, 0
};

const struct xso_class xmpp_offline_class = {
	.module = &xmpp_offline_module,
	.fields = offline_fields,
	.lookup = offline_lookup,
	.name = S(s_offline),
	.element = S(s_offline),
	.element_size = N(s_offline),
	.ns = S(s_http___jabber_org_protocol_offline),
	.size = sizeof(struct xmpp_offline),
	.unknown = offsetof(struct xmpp_offline, unknown),
	.n_fields = sizeof offline_fields / sizeof *offline_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_offline_item - 1] = &xmpp_offline_item_class,
	[C_offline - 1] = &xmpp_offline_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_offline_item_action - 1] = &xmpp_offline_item_action_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_offline - 1, .base = C_xmpp_iq },
	{ .cls = C_offline - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_offline_module = {
	.version = 2,
	.name = "offline",
	.xep = "0013",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
