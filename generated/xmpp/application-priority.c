/* Printed by xsoc from application-priority.xml: do not edit. */
#include <xmpp/application-priority.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_application_priority[21];
	char s_rap[4];
	char s_urn_xmpp_rap_0[15];
	char s_ns[3];
	char s_jabber_client[14];
	char s_num[4];
	char s_primary[8];
	char s_application_route[18];
	char s_route[6];
	char s_urn_xmpp_raproute_0[20];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"application-priority",
	"rap",
	"urn:xmpp:rap:0",
	"ns",
	"jabber:client",
	"num",
	"primary",
	"application-route",
	"route",
	"urn:xmpp:raproute:0",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_application_priority,
	C_application_route,
	C_xmpp_presence,
	C_xmpp_pubsub_item,
	C_xmpp_message,
};
enum {
	E_,
	E_application_priority_ns,
	E_application_route_ns,
};

static const struct xso_extra extras[] = {
	[E_application_priority_ns - 1] = {
		.absent = S(s_jabber_client),
	},
	[E_application_route_ns - 1] = {
		.absent = S(s_jabber_client),
	},
};

/* clang-format off */
static const struct xso_field application_priority_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ns), .name_size = N(s_ns),
	  .member = S(s_ns), .offset = offsetof(struct xmpp_application_priority, ns),
	  .extra = E_application_priority_ns },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_num), .name_size = N(s_num),
	  .member = S(s_num), .offset = offsetof(struct xmpp_application_priority, num),
	  .count = offsetof(struct xmpp_application_priority, has_num) },
	{ .shape = XSO_FLAG, .name = S(s_primary), .name_size = N(s_primary),
	  .member = S(s_primary), .offset = offsetof(struct xmpp_application_priority, primary) },
};
/* clang-format on */

static const uint8_t application_priority_lookup[] = {
	3, 2, 0, 0, 0, 0, 0, 1
};

const struct xso_class xmpp_application_priority_class = {
	.module = &xmpp_application_priority_module,
	.fields = application_priority_fields,
	.lookup = application_priority_lookup,
	.name = S(s_application_priority),
	.element = S(s_rap),
	.element_size = N(s_rap),
	.ns = S(s_urn_xmpp_rap_0),
	.size = sizeof(struct xmpp_application_priority),
	.unknown = offsetof(struct xmpp_application_priority, unknown),
	.n_fields = sizeof application_priority_fields / sizeof *application_priority_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field application_route_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ns), .name_size = N(s_ns),
	  .member = S(s_ns), .offset = offsetof(struct xmpp_application_route, ns),
	  .extra = E_application_route_ns },
};
/* clang-format on */

static const uint8_t application_route_lookup[] = {
	0, 1
};

const struct xso_class xmpp_application_route_class = {
	.module = &xmpp_application_priority_module,
	.fields = application_route_fields,
	.lookup = application_route_lookup,
	.name = S(s_application_route),
	.element = S(s_route),
	.element_size = N(s_route),
	.ns = S(s_urn_xmpp_raproute_0),
	.size = sizeof(struct xmpp_application_route),
	.unknown = offsetof(struct xmpp_application_route, unknown),
	.n_fields = sizeof application_route_fields / sizeof *application_route_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_application_priority - 1] = &xmpp_application_priority_class,
	[C_application_route - 1] = &xmpp_application_route_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_application_priority - 1, .base = C_xmpp_presence, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_application_priority - 1, .base = C_xmpp_pubsub_item, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_application_route - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_application_priority_module = {
	.version = 2,
	.name = "application-priority",
	.xep = "0168",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
