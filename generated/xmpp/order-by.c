/* Printed by xsoc from order-by.xml: do not edit. */
#include <xmpp/order-by.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_order_by[9];
	char s_order[6];
	char s_urn_xmpp_order_by_1[20];
	char s_by[3];
	char s_desc[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"order-by",
	"order",
	"urn:xmpp:order-by:1",
	"by",
	"desc",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_order,
	C_xmpp_pubsub,
	C_xmpp_mam_query,
};

/* clang-format off */
static const struct xso_field order_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_by), .name_size = N(s_by),
	  .member = S(s_by), .offset = offsetof(struct xmpp_order, by) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_order, desc) },
};
/* clang-format on */

static const uint8_t order_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_order_class = {
	.module = &xmpp_order_by_module,
	.fields = order_fields,
	.lookup = order_lookup,
	.name = S(s_order),
	.element = S(s_order),
	.element_size = N(s_order),
	.ns = S(s_urn_xmpp_order_by_1),
	.size = sizeof(struct xmpp_order),
	.unknown = offsetof(struct xmpp_order, unknown),
	.n_fields = sizeof order_fields / sizeof *order_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_order - 1] = &xmpp_order_class,
	[C_xmpp_pubsub - 1] = &xmpp_pubsub_class,
	[C_xmpp_mam_query - 1] = &xmpp_mam_query_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_order - 1, .base = C_xmpp_pubsub, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_order - 1, .base = C_xmpp_mam_query, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_order_by_module = {
	.version = 2,
	.name = "order-by",
	.xep = "0413",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
