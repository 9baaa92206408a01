/* Printed by xsoc from pubsub-account.xml: do not edit. */
#include <xmpp/pubsub-account.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_pubsub_account[15];
	char s_pam[4];
	char s_urn_xmpp_pam_0[15];
	char s_jid[4];
	char s_request[8];
	char s_pubsub_account_subscriptions_subscription[42];
	char s_node[5];
	char s_service[8];
	char s_subid[6];
	char s_subscription[13];
	char s_pubsub_account_subscriptions[29];
	char s_subscriptions[14];
	char s_ver[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"pubsub-account",
	"pam",
	"urn:xmpp:pam:0",
	"jid",
	"request",
	"pubsub-account-subscriptions-subscription",
	"node",
	"service",
	"subid",
	"subscription",
	"pubsub-account-subscriptions",
	"subscriptions",
	"ver",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_pubsub_account,
	C_pubsub_account_subscriptions_subscription,
	C_pubsub_account_subscriptions,
	C_xmpp_iq,
};
enum {
	V_,
	V_xmpp_pubsub_subscription_state,
};

/* clang-format off */
static const struct xso_field pubsub_account_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_pubsub_account, jid) },
	{ .shape = XSO_ANY,
	  .member = S(s_request), .offset = offsetof(struct xmpp_pubsub_account, request) },
};
/* clang-format on */

static const uint8_t pubsub_account_lookup[] = {
	0, 1
};

const struct xso_class xmpp_pubsub_account_class = {
	.module = &xmpp_pubsub_account_module,
	.fields = pubsub_account_fields,
	.lookup = pubsub_account_lookup,
	.name = S(s_pubsub_account),
	.element = S(s_pam),
	.element_size = N(s_pam),
	.ns = S(s_urn_xmpp_pam_0),
	.size = sizeof(struct xmpp_pubsub_account),
	.unknown = offsetof(struct xmpp_pubsub_account, unknown),
	.n_fields = sizeof pubsub_account_fields / sizeof *pubsub_account_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.any = 2,
};

/* clang-format off */
static const struct xso_field pubsub_account_subscriptions_subscription_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_pubsub_account_subscriptions_subscription, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_pubsub_account_subscriptions_subscription, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_service), .name_size = N(s_service),
	  .member = S(s_service), .offset = offsetof(struct xmpp_pubsub_account_subscriptions_subscription, service) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_subid), .name_size = N(s_subid),
	  .member = S(s_subid), .offset = offsetof(struct xmpp_pubsub_account_subscriptions_subscription, subid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_pubsub_account_subscriptions_subscription, subscription),
	  .values = V_xmpp_pubsub_subscription_state },
};
/* clang-format on */

static const uint8_t pubsub_account_subscriptions_subscription_lookup[] = {
	0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 3, 0, 2, 1, 4, 0
};

const struct xso_class xmpp_pubsub_account_subscriptions_subscription_class = {
	.module = &xmpp_pubsub_account_module,
	.fields = pubsub_account_subscriptions_subscription_fields,
	.lookup = pubsub_account_subscriptions_subscription_lookup,
	.name = S(s_pubsub_account_subscriptions_subscription),
	.size = sizeof(struct xmpp_pubsub_account_subscriptions_subscription),
	.unknown = offsetof(struct xmpp_pubsub_account_subscriptions_subscription, unknown),
	.n_fields = sizeof pubsub_account_subscriptions_subscription_fields / sizeof *pubsub_account_subscriptions_subscription_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field pubsub_account_subscriptions_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ver), .name_size = N(s_ver),
	  .member = S(s_ver), .offset = offsetof(struct xmpp_pubsub_account_subscriptions, ver) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_pubsub_account_subscriptions, subscription),
	  .count = offsetof(struct xmpp_pubsub_account_subscriptions, n_subscription),
	  .of = C_pubsub_account_subscriptions_subscription },
};
/* clang-format on */

static const uint8_t pubsub_account_subscriptions_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_pubsub_account_subscriptions_class = {
	.module = &xmpp_pubsub_account_module,
	.fields = pubsub_account_subscriptions_fields,
	.lookup = pubsub_account_subscriptions_lookup,
	.name = S(s_pubsub_account_subscriptions),
	.element = S(s_subscriptions),
	.element_size = N(s_subscriptions),
	.ns = S(s_urn_xmpp_pam_0),
	.size = sizeof(struct xmpp_pubsub_account_subscriptions),
	.unknown = offsetof(struct xmpp_pubsub_account_subscriptions, unknown),
	.n_fields = sizeof pubsub_account_subscriptions_fields / sizeof *pubsub_account_subscriptions_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_pubsub_account - 1] = &xmpp_pubsub_account_class,
	[C_pubsub_account_subscriptions_subscription - 1] = &xmpp_pubsub_account_subscriptions_subscription_class,
	[C_pubsub_account_subscriptions - 1] = &xmpp_pubsub_account_subscriptions_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_xmpp_pubsub_subscription_state - 1] = &xmpp_pubsub_subscription_state_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_pubsub_account - 1, .base = C_xmpp_iq },
	{ .cls = C_pubsub_account_subscriptions - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_pubsub_account_module = {
	.version = 2,
	.name = "pubsub-account",
	.xep = "0376",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
