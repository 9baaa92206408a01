/* Printed by xsoc from push.xml: do not edit. */
#include <xmpp/push.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_push[5];
	char s_push_enable[12];
	char s_enable[7];
	char s_urn_xmpp_push_0[16];
	char s_jid[4];
	char s_node[5];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_payload[8];
	char s_push_disable[13];
	char s_disable[8];
	char s_push_notification[18];
	char s_notification[13];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"push",
	"push-enable",
	"enable",
	"urn:xmpp:push:0",
	"jid",
	"node",
	"jabber:x:data",
	"form",
	"payload",
	"push-disable",
	"disable",
	"push-notification",
	"notification",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_push_enable,
	C_push_disable,
	C_push_notification,
	C_xmpp_data_form,
	C_xmpp_iq,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field push_enable_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_push_enable, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_push_enable, node) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_push_enable, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_push_enable, payload),
	  .count = offsetof(struct xmpp_push_enable, n_payload) },
};
/* clang-format on */

static const uint8_t push_enable_lookup[] = {
	0, 3, 0, 0, 0, 0, 1, 2
};

const struct xso_class xmpp_push_enable_class = {
	.module = &xmpp_push_module,
	.fields = push_enable_fields,
	.lookup = push_enable_lookup,
	.name = S(s_push_enable),
	.element = S(s_enable),
	.element_size = N(s_enable),
	.ns = S(s_urn_xmpp_push_0),
	.size = sizeof(struct xmpp_push_enable),
	.unknown = offsetof(struct xmpp_push_enable, unknown),
	.n_fields = sizeof push_enable_fields / sizeof *push_enable_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field push_disable_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_push_disable, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_push_disable, node) },
};
/* clang-format on */

static const uint8_t push_disable_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_push_disable_class = {
	.module = &xmpp_push_module,
	.fields = push_disable_fields,
	.lookup = push_disable_lookup,
	.name = S(s_push_disable),
	.element = S(s_disable),
	.element_size = N(s_disable),
	.ns = S(s_urn_xmpp_push_0),
	.size = sizeof(struct xmpp_push_disable),
	.unknown = offsetof(struct xmpp_push_disable, unknown),
	.n_fields = sizeof push_disable_fields / sizeof *push_disable_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field push_notification_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_push_notification, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_push_notification, payload),
	  .count = offsetof(struct xmpp_push_notification, n_payload) },
};
/* clang-format on */

static const uint8_t push_notification_lookup[] = {
	1, 0
};

const struct xso_class xmpp_push_notification_class = {
	.module = &xmpp_push_module,
	.fields = push_notification_fields,
	.lookup = push_notification_lookup,
	.name = S(s_push_notification),
	.element = S(s_notification),
	.element_size = N(s_notification),
	.ns = S(s_urn_xmpp_push_0),
	.size = sizeof(struct xmpp_push_notification),
	.unknown = offsetof(struct xmpp_push_notification, unknown),
	.n_fields = sizeof push_notification_fields / sizeof *push_notification_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 2,
};

static const struct xso_class *const classes[] = {
	[C_push_enable - 1] = &xmpp_push_enable_class,
	[C_push_disable - 1] = &xmpp_push_disable_class,
	[C_push_notification - 1] = &xmpp_push_notification_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_push_enable - 1, .base = C_xmpp_iq },
	{ .cls = C_push_disable - 1, .base = C_xmpp_iq },
	{ .cls = C_push_notification - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_push_module = {
	.version = 2,
	.name = "push",
	.xep = "0357",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
