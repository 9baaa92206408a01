/* Printed by xsoc from caps.xml: do not edit. */
#include <xmpp/caps.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_caps[5];
	char s_c[2];
	char s_http___jabber_org_protocol_caps[32];
	char s_hash[5];
	char s_node[5];
	char s_ver[4];
	char s_ext[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"caps",
	"c",
	"http://jabber.org/protocol/caps",
	"hash",
	"node",
	"ver",
	"ext",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_caps,
	C_xmpp_presence,
	C_xmpp_stream_features,
};

/* clang-format off */
static const struct xso_field caps_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_hash), .name_size = N(s_hash),
	  .member = S(s_hash), .offset = offsetof(struct xmpp_caps, hash) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_caps, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_ver), .name_size = N(s_ver),
	  .member = S(s_ver), .offset = offsetof(struct xmpp_caps, ver) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ext), .name_size = N(s_ext),
	  .member = S(s_ext), .offset = offsetof(struct xmpp_caps, ext) },
};
/* clang-format on */

static const uint8_t caps_lookup[] = {
	3, 0, 1, 0, 4, 0, 2, 0
};

const struct xso_class xmpp_caps_class = {
	.module = &xmpp_caps_module,
	.fields = caps_fields,
	.lookup = caps_lookup,
	.name = S(s_caps),
	.element = S(s_c),
	.element_size = N(s_c),
	.ns = S(s_http___jabber_org_protocol_caps),
	.size = sizeof(struct xmpp_caps),
	.unknown = offsetof(struct xmpp_caps, unknown),
	.n_fields = sizeof caps_fields / sizeof *caps_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_caps - 1] = &xmpp_caps_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_caps - 1, .base = C_xmpp_presence },
	{ .cls = C_caps - 1, .base = C_xmpp_stream_features },
};

const struct xso_module xmpp_caps_module = {
	.version = 2,
	.name = "caps",
	.xep = "0115",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
