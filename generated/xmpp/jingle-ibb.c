/* Printed by xsoc from jingle-ibb.xml: do not edit. */
#include <xmpp/jingle-ibb.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_ibb[11];
	char s_ibb_transport[14];
	char s_transport[10];
	char s_urn_xmpp_jingle_transports_ibb_1_list[67];
	char s_ns[3];
	char s_block_size[11];
	char s_block_size_2[11];
	char s_sid[4];
	char s_stanza[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-ibb",
	"ibb-transport",
	"transport",
	"urn:xmpp:jingle:transports:ibb:1\000urn:xmpp:jingle:transports:ibb:0\000",
	"ns",
	"block-size",
	"block_size",
	"sid",
	"stanza",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_ibb_transport,
	C_xmpp_jingle_content,
};
enum {
	V_,
	V_xmpp_ibb_stanza,
};

/* clang-format off */
static const struct xso_field ibb_transport_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_ibb_transport, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_block_size), .name_size = N(s_block_size),
	  .member = S(s_block_size_2), .offset = offsetof(struct xmpp_ibb_transport, block_size),
	  .count = offsetof(struct xmpp_ibb_transport, has_block_size) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_ibb_transport, sid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_stanza), .name_size = N(s_stanza),
	  .member = S(s_stanza), .offset = offsetof(struct xmpp_ibb_transport, stanza),
	  .values = V_xmpp_ibb_stanza },
};
/* clang-format on */

static const uint8_t ibb_transport_lookup[] = {
	0, 0, 0, 2, 3, 0, 0, 4
};

const struct xso_class xmpp_ibb_transport_class = {
	.module = &xmpp_jingle_ibb_module,
	.fields = ibb_transport_fields,
	.lookup = ibb_transport_lookup,
	.name = S(s_ibb_transport),
	.element = S(s_transport),
	.element_size = N(s_transport),
	.ns = S(s_urn_xmpp_jingle_transports_ibb_1_list),
	.size = sizeof(struct xmpp_ibb_transport),
	.unknown = offsetof(struct xmpp_ibb_transport, unknown),
	.n_fields = sizeof ibb_transport_fields / sizeof *ibb_transport_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_ibb_transport - 1] = &xmpp_ibb_transport_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
};

static const struct xso_enum *const enums[] = {
	[V_xmpp_ibb_stanza - 1] = &xmpp_ibb_stanza_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_ibb_transport - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_jingle_ibb_module = {
	.version = 2,
	.name = "jingle-ibb",
	.xep = "0261",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
