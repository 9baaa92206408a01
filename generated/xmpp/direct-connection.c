/* Printed by xsoc from direct-connection.xml: do not edit. */
#include <xmpp/direct-connection.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_direct_connection[18];
	char s_query[6];
	char s_http___jabber_org_protocol_dtcp[32];
	char s_key[4];
	char s_host[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"direct-connection",
	"query",
	"http://jabber.org/protocol/dtcp",
	"key",
	"host",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_direct_connection,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field direct_connection_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_direct_connection, key) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_HOST_PORT, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_host), .name_size = N(s_host),
	  .member = S(s_host), .offset = offsetof(struct xmpp_direct_connection, host),
	  .count = offsetof(struct xmpp_direct_connection, n_host) },
};
/* clang-format on */

static const uint8_t direct_connection_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_direct_connection_class = {
	.module = &xmpp_direct_connection_module,
	.fields = direct_connection_fields,
	.lookup = direct_connection_lookup,
	.name = S(s_direct_connection),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_dtcp),
	.size = sizeof(struct xmpp_direct_connection),
	.unknown = offsetof(struct xmpp_direct_connection, unknown),
	.n_fields = sizeof direct_connection_fields / sizeof *direct_connection_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_direct_connection - 1] = &xmpp_direct_connection_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_direct_connection - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_direct_connection_module = {
	.version = 2,
	.name = "direct-connection",
	.xep = "0046",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
