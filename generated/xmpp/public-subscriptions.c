/* Printed by xsoc from public-subscriptions.xml: do not edit. */
#include <xmpp/public-subscriptions.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_public_subscriptions[21];
	char s_public_subscription_mark[25];
	char s_public[7];
	char s_urn_xmpp_pps_0[15];
	char s_public_subscription[20];
	char s_subscription[13];
	char s_jid[4];
	char s_node[5];
	char s_public_subscriber[18];
	char s_subscriber[11];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"public-subscriptions",
	"public-subscription-mark",
	"public",
	"urn:xmpp:pps:0",
	"public-subscription",
	"subscription",
	"jid",
	"node",
	"public-subscriber",
	"subscriber",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_public_subscription_mark,
	C_public_subscription,
	C_public_subscriber,
	C_xmpp_pubsub_subscribe,
	C_xmpp_pubsub_subscription,
	C_xmpp_pubsub_item,
};

static const uint8_t public_subscription_mark_lookup[] = {
	0
};

const struct xso_class xmpp_public_subscription_mark_class = {
	.module = &xmpp_public_subscriptions_module,
	.lookup = public_subscription_mark_lookup,
	.name = S(s_public_subscription_mark),
	.element = S(s_public),
	.element_size = N(s_public),
	.ns = S(s_urn_xmpp_pps_0),
	.size = sizeof(struct xmpp_public_subscription_mark),
	.unknown = offsetof(struct xmpp_public_subscription_mark, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field public_subscription_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_public_subscription, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_public_subscription, node) },
};
/* clang-format on */

static const uint8_t public_subscription_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_public_subscription_class = {
	.module = &xmpp_public_subscriptions_module,
	.fields = public_subscription_fields,
	.lookup = public_subscription_lookup,
	.name = S(s_public_subscription),
	.element = S(s_subscription),
	.element_size = N(s_subscription),
	.ns = S(s_urn_xmpp_pps_0),
	.size = sizeof(struct xmpp_public_subscription),
	.unknown = offsetof(struct xmpp_public_subscription, unknown),
	.n_fields = sizeof public_subscription_fields / sizeof *public_subscription_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field public_subscriber_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_public_subscriber, jid) },
};
/* clang-format on */

static const uint8_t public_subscriber_lookup[] = {
	0, 1
};

const struct xso_class xmpp_public_subscriber_class = {
	.module = &xmpp_public_subscriptions_module,
	.fields = public_subscriber_fields,
	.lookup = public_subscriber_lookup,
	.name = S(s_public_subscriber),
	.element = S(s_subscriber),
	.element_size = N(s_subscriber),
	.ns = S(s_urn_xmpp_pps_0),
	.size = sizeof(struct xmpp_public_subscriber),
	.unknown = offsetof(struct xmpp_public_subscriber, unknown),
	.n_fields = sizeof public_subscriber_fields / sizeof *public_subscriber_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_public_subscription_mark - 1] = &xmpp_public_subscription_mark_class,
	[C_public_subscription - 1] = &xmpp_public_subscription_class,
	[C_public_subscriber - 1] = &xmpp_public_subscriber_class,
	[C_xmpp_pubsub_subscribe - 1] = &xmpp_pubsub_subscribe_class,
	[C_xmpp_pubsub_subscription - 1] = &xmpp_pubsub_subscription_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_public_subscription_mark - 1, .base = C_xmpp_pubsub_subscribe },
	{ .cls = C_public_subscription_mark - 1, .base = C_xmpp_pubsub_subscription },
	{ .cls = C_public_subscription - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_public_subscriber - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_public_subscriptions_module = {
	.version = 2,
	.name = "public-subscriptions",
	.xep = "0465",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
