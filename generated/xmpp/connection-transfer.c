/* Printed by xsoc from connection-transfer.xml: do not edit. */
#include <xmpp/connection-transfer.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_connection_transfer[20];
	char s_query[6];
	char s_urn_xmpp_cxfr_list[47];
	char s_ns[3];
	char s_domain[7];
	char s_server[7];
	char s_connection_transfer_feature[28];
	char s_cxfr[5];
	char s_http___jabber_org_features_cxfr[32];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"connection-transfer",
	"query",
	"urn:xmpp:cxfr\000http://jabber.org/protocol/cxfr\000",
	"ns",
	"domain",
	"server",
	"connection-transfer-feature",
	"cxfr",
	"http://jabber.org/features/cxfr",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_connection_transfer,
	C_connection_transfer_feature,
	C_xmpp_iq,
	C_xmpp_stream_features,
};

/* clang-format off */
static const struct xso_field connection_transfer_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_connection_transfer, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_domain), .name_size = N(s_domain),
	  .member = S(s_domain), .offset = offsetof(struct xmpp_connection_transfer, domain) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_HOST_PORT, .flags = XSO_FORGIVE, .name = S(s_server), .name_size = N(s_server),
	  .member = S(s_server), .offset = offsetof(struct xmpp_connection_transfer, server) },
};
/* clang-format on */

static const uint8_t connection_transfer_lookup[] = {
	2, 3, 0, 0
};

const struct xso_class xmpp_connection_transfer_class = {
	.module = &xmpp_connection_transfer_module,
	.fields = connection_transfer_fields,
	.lookup = connection_transfer_lookup,
	.name = S(s_connection_transfer),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_cxfr_list),
	.size = sizeof(struct xmpp_connection_transfer),
	.unknown = offsetof(struct xmpp_connection_transfer, unknown),
	.n_fields = sizeof connection_transfer_fields / sizeof *connection_transfer_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

static const uint8_t connection_transfer_feature_lookup[] = {
	0
};

const struct xso_class xmpp_connection_transfer_feature_class = {
	.module = &xmpp_connection_transfer_module,
	.lookup = connection_transfer_feature_lookup,
	.name = S(s_connection_transfer_feature),
	.element = S(s_cxfr),
	.element_size = N(s_cxfr),
	.ns = S(s_http___jabber_org_features_cxfr),
	.size = sizeof(struct xmpp_connection_transfer_feature),
	.unknown = offsetof(struct xmpp_connection_transfer_feature, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_connection_transfer - 1] = &xmpp_connection_transfer_class,
	[C_connection_transfer_feature - 1] = &xmpp_connection_transfer_feature_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_connection_transfer - 1, .base = C_xmpp_iq },
	{ .cls = C_connection_transfer_feature - 1, .base = C_xmpp_stream_features },
};

const struct xso_module xmpp_connection_transfer_module = {
	.version = 2,
	.name = "connection-transfer",
	.xep = "0051",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
