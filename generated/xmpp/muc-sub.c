/* Printed by xsoc from muc-sub.xml: do not edit. */
#include <xmpp/muc-sub.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_muc_sub[8];
	char s_muc_sub_subscribe[18];
	char s_subscribe[10];
	char s_urn_xmpp_mucsub_0[18];
	char s_jid[4];
	char s_nick[5];
	char s_password[9];
	char s_event[6];
	char s_node[5];
	char s_muc_sub_unsubscribe[20];
	char s_unsubscribe[12];
	char s_muc_sub_subscriptions_subscription[35];
	char s_muc_sub_subscriptions[22];
	char s_subscriptions[14];
	char s_subscription[13];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"muc-sub",
	"muc-sub-subscribe",
	"subscribe",
	"urn:xmpp:mucsub:0",
	"jid",
	"nick",
	"password",
	"event",
	"node",
	"muc-sub-unsubscribe",
	"unsubscribe",
	"muc-sub-subscriptions-subscription",
	"muc-sub-subscriptions",
	"subscriptions",
	"subscription",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_muc_sub_subscribe,
	C_muc_sub_unsubscribe,
	C_muc_sub_subscriptions_subscription,
	C_muc_sub_subscriptions,
	C_xmpp_iq,
	C_xmpp_pubsub_item,
};
enum {
	E_,
	E_muc_sub_subscribe_event,
	E_muc_sub_subscriptions_subscription_event,
};

static const struct xso_extra extras[] = {
	[E_muc_sub_subscribe_event - 1] = {
		.attribute = S(s_node),
	},
	[E_muc_sub_subscriptions_subscription_event - 1] = {
		.attribute = S(s_node),
	},
};

/* clang-format off */
static const struct xso_field muc_sub_subscribe_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_sub_subscribe, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_muc_sub_subscribe, nick) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_muc_sub_subscribe, password) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_event), .name_size = N(s_event),
	  .member = S(s_event), .offset = offsetof(struct xmpp_muc_sub_subscribe, event),
	  .count = offsetof(struct xmpp_muc_sub_subscribe, n_event),
	  .extra = E_muc_sub_subscribe_event },
};
/* clang-format on */

static const uint8_t muc_sub_subscribe_lookup[] = {
	0, 3, 2, 4, 0, 0, 1, 0
};

const struct xso_class xmpp_muc_sub_subscribe_class = {
	.module = &xmpp_muc_sub_module,
	.fields = muc_sub_subscribe_fields,
	.lookup = muc_sub_subscribe_lookup,
	.name = S(s_muc_sub_subscribe),
	.element = S(s_subscribe),
	.element_size = N(s_subscribe),
	.ns = S(s_urn_xmpp_mucsub_0),
	.size = sizeof(struct xmpp_muc_sub_subscribe),
	.unknown = offsetof(struct xmpp_muc_sub_subscribe, unknown),
	.n_fields = sizeof muc_sub_subscribe_fields / sizeof *muc_sub_subscribe_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field muc_sub_unsubscribe_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_sub_unsubscribe, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_muc_sub_unsubscribe, nick) },
};
/* clang-format on */

static const uint8_t muc_sub_unsubscribe_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_muc_sub_unsubscribe_class = {
	.module = &xmpp_muc_sub_module,
	.fields = muc_sub_unsubscribe_fields,
	.lookup = muc_sub_unsubscribe_lookup,
	.name = S(s_muc_sub_unsubscribe),
	.element = S(s_unsubscribe),
	.element_size = N(s_unsubscribe),
	.ns = S(s_urn_xmpp_mucsub_0),
	.size = sizeof(struct xmpp_muc_sub_unsubscribe),
	.unknown = offsetof(struct xmpp_muc_sub_unsubscribe, unknown),
	.n_fields = sizeof muc_sub_unsubscribe_fields / sizeof *muc_sub_unsubscribe_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field muc_sub_subscriptions_subscription_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_sub_subscriptions_subscription, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_muc_sub_subscriptions_subscription, nick) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_event), .name_size = N(s_event),
	  .member = S(s_event), .offset = offsetof(struct xmpp_muc_sub_subscriptions_subscription, event),
	  .count = offsetof(struct xmpp_muc_sub_subscriptions_subscription, n_event),
	  .extra = E_muc_sub_subscriptions_subscription_event },
};
/* clang-format on */

static const uint8_t muc_sub_subscriptions_subscription_lookup[] = {
	0, 0, 2, 3, 0, 0, 1, 0
};

const struct xso_class xmpp_muc_sub_subscriptions_subscription_class = {
	.module = &xmpp_muc_sub_module,
	.fields = muc_sub_subscriptions_subscription_fields,
	.lookup = muc_sub_subscriptions_subscription_lookup,
	.name = S(s_muc_sub_subscriptions_subscription),
	.size = sizeof(struct xmpp_muc_sub_subscriptions_subscription),
	.unknown = offsetof(struct xmpp_muc_sub_subscriptions_subscription, unknown),
	.n_fields = sizeof muc_sub_subscriptions_subscription_fields / sizeof *muc_sub_subscriptions_subscription_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field muc_sub_subscriptions_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_muc_sub_subscriptions, subscription),
	  .count = offsetof(struct xmpp_muc_sub_subscriptions, n_subscription),
	  .of = C_muc_sub_subscriptions_subscription },
};
/* clang-format on */

static const uint8_t muc_sub_subscriptions_lookup[] = {
	1, 0
};

const struct xso_class xmpp_muc_sub_subscriptions_class = {
	.module = &xmpp_muc_sub_module,
	.fields = muc_sub_subscriptions_fields,
	.lookup = muc_sub_subscriptions_lookup,
	.name = S(s_muc_sub_subscriptions),
	.element = S(s_subscriptions),
	.element_size = N(s_subscriptions),
	.ns = S(s_urn_xmpp_mucsub_0),
	.size = sizeof(struct xmpp_muc_sub_subscriptions),
	.unknown = offsetof(struct xmpp_muc_sub_subscriptions, unknown),
	.n_fields = sizeof muc_sub_subscriptions_fields / sizeof *muc_sub_subscriptions_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_muc_sub_subscribe - 1] = &xmpp_muc_sub_subscribe_class,
	[C_muc_sub_unsubscribe - 1] = &xmpp_muc_sub_unsubscribe_class,
	[C_muc_sub_subscriptions_subscription - 1] = &xmpp_muc_sub_subscriptions_subscription_class,
	[C_muc_sub_subscriptions - 1] = &xmpp_muc_sub_subscriptions_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_muc_sub_subscribe - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_sub_subscribe - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_muc_sub_unsubscribe - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_sub_unsubscribe - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_muc_sub_subscriptions - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_muc_sub_module = {
	.version = 2,
	.name = "muc-sub",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
