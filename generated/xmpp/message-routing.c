/* Printed by xsoc from message-routing.xml: do not edit. */
#include <xmpp/message-routing.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_message_routing[16];
	char s_message_routing_query[22];
	char s_query[6];
	char s_urn_xmpp_cmr_0[15];
	char s_active[7];
	char s_algorithm[10];
	char s_available[10];
	char s_cmr[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"message-routing",
	"message-routing-query",
	"query",
	"urn:xmpp:cmr:0",
	"active",
	"algorithm",
	"available",
	"cmr",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_message_routing_query,
	C_message_routing,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	E_,
	E_message_routing_query_active,
	E_message_routing_query_available,
};

static const struct xso_extra extras[] = {
	[E_message_routing_query_active - 1] = {
		.attribute = S(s_algorithm),
	},
	[E_message_routing_query_available - 1] = {
		.attribute = S(s_algorithm),
	},
};

/* clang-format off */
static const struct xso_field message_routing_query_fields[] = {
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_active), .name_size = N(s_active),
	  .member = S(s_active), .offset = offsetof(struct xmpp_message_routing_query, active),
	  .extra = E_message_routing_query_active },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_available), .name_size = N(s_available),
	  .member = S(s_available), .offset = offsetof(struct xmpp_message_routing_query, available),
	  .count = offsetof(struct xmpp_message_routing_query, n_available),
	  .extra = E_message_routing_query_available },
};
/* clang-format on */

static const uint8_t message_routing_query_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_message_routing_query_class = {
	.module = &xmpp_message_routing_module,
	.fields = message_routing_query_fields,
	.lookup = message_routing_query_lookup,
	.name = S(s_message_routing_query),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_cmr_0),
	.size = sizeof(struct xmpp_message_routing_query),
	.unknown = offsetof(struct xmpp_message_routing_query, unknown),
	.n_fields = sizeof message_routing_query_fields / sizeof *message_routing_query_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field message_routing_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_algorithm), .name_size = N(s_algorithm),
	  .member = S(s_algorithm), .offset = offsetof(struct xmpp_message_routing, algorithm) },
};
/* clang-format on */

static const uint8_t message_routing_lookup[] = {
	1, 0
};

const struct xso_class xmpp_message_routing_class = {
	.module = &xmpp_message_routing_module,
	.fields = message_routing_fields,
	.lookup = message_routing_lookup,
	.name = S(s_message_routing),
	.element = S(s_cmr),
	.element_size = N(s_cmr),
	.ns = S(s_urn_xmpp_cmr_0),
	.size = sizeof(struct xmpp_message_routing),
	.unknown = offsetof(struct xmpp_message_routing, unknown),
	.n_fields = sizeof message_routing_fields / sizeof *message_routing_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_message_routing_query - 1] = &xmpp_message_routing_query_class,
	[C_message_routing - 1] = &xmpp_message_routing_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_message_routing_query - 1, .base = C_xmpp_iq },
	{ .cls = C_message_routing - 1, .base = C_xmpp_iq },
	{ .cls = C_message_routing - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_message_routing_module = {
	.version = 2,
	.name = "message-routing",
	.xep = "0354",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
