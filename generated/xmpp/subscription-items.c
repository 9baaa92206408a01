/* Printed by xsoc from subscription-items.xml: do not edit. */
#include <xmpp/subscription-items.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_subscription_items[19];
	char s_subscription_item[18];
	char s_subscription[13];
	char s_urn_xmpp_pubsub_subscription_0[31];
	char s_node[5];
	char s_server[7];
	char s_title[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"subscription-items",
	"subscription-item",
	"subscription",
	"urn:xmpp:pubsub:subscription:0",
	"node",
	"server",
	"title",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_subscription_item,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field subscription_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_subscription_item, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_server), .name_size = N(s_server),
	  .member = S(s_server), .offset = offsetof(struct xmpp_subscription_item, server) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_subscription_item, title) },
};
/* clang-format on */

static const uint8_t subscription_item_lookup[] = {
	2, 3, 0, 0, 0, 0, 1, 0
};

const struct xso_class xmpp_subscription_item_class = {
	.module = &xmpp_subscription_items_module,
	.fields = subscription_item_fields,
	.lookup = subscription_item_lookup,
	.name = S(s_subscription_item),
	.element = S(s_subscription),
	.element_size = N(s_subscription),
	.ns = S(s_urn_xmpp_pubsub_subscription_0),
	.size = sizeof(struct xmpp_subscription_item),
	.unknown = offsetof(struct xmpp_subscription_item, unknown),
	.n_fields = sizeof subscription_item_fields / sizeof *subscription_item_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_subscription_item - 1] = &xmpp_subscription_item_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_subscription_item - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_subscription_items_module = {
	.version = 2,
	.name = "subscription-items",
	.xep = "0330",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
