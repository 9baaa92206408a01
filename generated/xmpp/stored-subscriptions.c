/* Printed by xsoc from stored-subscriptions.xml: do not edit. */
#include <xmpp/stored-subscriptions.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_stored_subscriptions[21];
	char s_stored_subscriptions_subscription[34];
	char s_jid[4];
	char s_node[5];
	char s_resource[9];
	char s_subscription[13];
	char s_targetns[9];
	char s_user[5];
	char s_subscriptions[14];
	char s_storage_pubsubs[16];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"stored-subscriptions",
	"stored-subscriptions-subscription",
	"jid",
	"node",
	"resource",
	"subscription",
	"targetns",
	"user",
	"subscriptions",
	"storage:pubsubs",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_stored_subscriptions_subscription,
	C_stored_subscriptions,
	C_xmpp_private,
};
enum {
	V_,
	V_xmpp_pubsub_subscription_state,
};

/* clang-format off */
static const struct xso_field stored_subscriptions_subscription_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_stored_subscriptions_subscription, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_stored_subscriptions_subscription, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_resource), .name_size = N(s_resource),
	  .member = S(s_resource), .offset = offsetof(struct xmpp_stored_subscriptions_subscription, resource) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_stored_subscriptions_subscription, subscription),
	  .values = V_xmpp_pubsub_subscription_state },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_targetns), .name_size = N(s_targetns),
	  .member = S(s_targetns), .offset = offsetof(struct xmpp_stored_subscriptions_subscription, targetns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_user), .name_size = N(s_user),
	  .member = S(s_user), .offset = offsetof(struct xmpp_stored_subscriptions_subscription, user) },
};
/* clang-format on */

static const uint8_t stored_subscriptions_subscription_lookup[] = {
	0, 3, 0, 0, 5, 0, 4, 0, 0, 0, 0, 0, 2, 1, 6, 0
};

const struct xso_class xmpp_stored_subscriptions_subscription_class = {
	.module = &xmpp_stored_subscriptions_module,
	.fields = stored_subscriptions_subscription_fields,
	.lookup = stored_subscriptions_subscription_lookup,
	.name = S(s_stored_subscriptions_subscription),
	.size = sizeof(struct xmpp_stored_subscriptions_subscription),
	.unknown = offsetof(struct xmpp_stored_subscriptions_subscription, unknown),
	.n_fields = sizeof stored_subscriptions_subscription_fields / sizeof *stored_subscriptions_subscription_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field stored_subscriptions_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_stored_subscriptions, subscription),
	  .count = offsetof(struct xmpp_stored_subscriptions, n_subscription),
	  .of = C_stored_subscriptions_subscription },
};
/* clang-format on */

static const uint8_t stored_subscriptions_lookup[] = {
	1, 0
};

const struct xso_class xmpp_stored_subscriptions_class = {
	.module = &xmpp_stored_subscriptions_module,
	.fields = stored_subscriptions_fields,
	.lookup = stored_subscriptions_lookup,
	.name = S(s_stored_subscriptions),
	.element = S(s_subscriptions),
	.element_size = N(s_subscriptions),
	.ns = S(s_storage_pubsubs),
	.size = sizeof(struct xmpp_stored_subscriptions),
	.unknown = offsetof(struct xmpp_stored_subscriptions, unknown),
	.n_fields = sizeof stored_subscriptions_fields / sizeof *stored_subscriptions_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_stored_subscriptions_subscription - 1] = &xmpp_stored_subscriptions_subscription_class,
	[C_stored_subscriptions - 1] = &xmpp_stored_subscriptions_class,
	[C_xmpp_private - 1] = &xmpp_private_class,
};

static const struct xso_enum *const enums[] = {
	[V_xmpp_pubsub_subscription_state - 1] = &xmpp_pubsub_subscription_state_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_stored_subscriptions - 1, .base = C_xmpp_private },
};

const struct xso_module xmpp_stored_subscriptions_module = {
	.version = 2,
	.name = "stored-subscriptions",
	.xep = "0173",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
