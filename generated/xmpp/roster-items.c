/* Printed by xsoc from roster-items.xml: do not edit. */
#include <xmpp/roster-items.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_roster_items[13];
	char s_roster_items_item[18];
	char s_jid[4];
	char s_name[5];
	char s_group[6];
	char s_x[2];
	char s_jabber_x_roster[16];
	char s_item[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"roster-items",
	"roster-items-item",
	"jid",
	"name",
	"group",
	"x",
	"jabber:x:roster",
	"item",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_roster_items_item,
	C_roster_items,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field roster_items_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_roster_items_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_roster_items_item, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_group), .name_size = N(s_group),
	  .member = S(s_group), .offset = offsetof(struct xmpp_roster_items_item, group),
	  .count = offsetof(struct xmpp_roster_items_item, n_group) },
};
/* clang-format on */

static const uint8_t roster_items_item_lookup[] = {
	2, 0, 0, 0, 3, 0, 1, 0
};

const struct xso_class xmpp_roster_items_item_class = {
	.module = &xmpp_roster_items_module,
	.fields = roster_items_item_fields,
	.lookup = roster_items_item_lookup,
	.name = S(s_roster_items_item),
	.size = sizeof(struct xmpp_roster_items_item),
	.unknown = offsetof(struct xmpp_roster_items_item, unknown),
	.n_fields = sizeof roster_items_item_fields / sizeof *roster_items_item_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field roster_items_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_roster_items, item),
	  .count = offsetof(struct xmpp_roster_items, n_item),
	  .of = C_roster_items_item },
};
/* clang-format on */

static const uint8_t roster_items_lookup[] = {
	1, 0
};

const struct xso_class xmpp_roster_items_class = {
	.module = &xmpp_roster_items_module,
	.fields = roster_items_fields,
	.lookup = roster_items_lookup,
	.name = S(s_roster_items),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_jabber_x_roster),
	.size = sizeof(struct xmpp_roster_items),
	.unknown = offsetof(struct xmpp_roster_items, unknown),
	.n_fields = sizeof roster_items_fields / sizeof *roster_items_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_roster_items_item - 1] = &xmpp_roster_items_item_class,
	[C_roster_items - 1] = &xmpp_roster_items_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_roster_items - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_roster_items_module = {
	.version = 2,
	.name = "roster-items",
	.xep = "0093",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
