/* Printed by xsoc from jingle-raw-udp.xml: do not edit. */
#include <xmpp/jingle-raw-udp.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_raw_udp[15];
	char s_raw_udp_transport_candidate[28];
	char s_component[10];
	char s_generation[11];
	char s_id[3];
	char s_ip[3];
	char s_port[5];
	char s_type[5];
	char s_raw_udp_transport[18];
	char s_transport[10];
	char s_urn_xmpp_jingle_transports_raw_udp_1_list[75];
	char s_ns[3];
	char s_candidate[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-raw-udp",
	"raw-udp-transport-candidate",
	"component",
	"generation",
	"id",
	"ip",
	"port",
	"type",
	"raw-udp-transport",
	"transport",
	"urn:xmpp:jingle:transports:raw-udp:1\000urn:xmpp:jingle:transports:raw-udp:0\000",
	"ns",
	"candidate",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_raw_udp_transport_candidate,
	C_raw_udp_transport,
	C_xmpp_jingle_content,
};

/* clang-format off */
static const struct xso_field raw_udp_transport_candidate_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_component), .name_size = N(s_component),
	  .member = S(s_component), .offset = offsetof(struct xmpp_raw_udp_transport_candidate, component),
	  .count = offsetof(struct xmpp_raw_udp_transport_candidate, has_component) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_generation), .name_size = N(s_generation),
	  .member = S(s_generation), .offset = offsetof(struct xmpp_raw_udp_transport_candidate, generation),
	  .count = offsetof(struct xmpp_raw_udp_transport_candidate, has_generation) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_raw_udp_transport_candidate, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ip), .name_size = N(s_ip),
	  .member = S(s_ip), .offset = offsetof(struct xmpp_raw_udp_transport_candidate, ip) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_raw_udp_transport_candidate, port),
	  .count = offsetof(struct xmpp_raw_udp_transport_candidate, has_port) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_raw_udp_transport_candidate, type) },
};
/* clang-format on */

static const uint8_t raw_udp_transport_candidate_lookup[] = {
	0, 0, 4, 1, 0, 2, 6, 0, 5, 3, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_raw_udp_transport_candidate_class = {
	.module = &xmpp_jingle_raw_udp_module,
	.fields = raw_udp_transport_candidate_fields,
	.lookup = raw_udp_transport_candidate_lookup,
	.name = S(s_raw_udp_transport_candidate),
	.size = sizeof(struct xmpp_raw_udp_transport_candidate),
	.unknown = offsetof(struct xmpp_raw_udp_transport_candidate, unknown),
	.n_fields = sizeof raw_udp_transport_candidate_fields / sizeof *raw_udp_transport_candidate_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field raw_udp_transport_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_raw_udp_transport, ns) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_candidate), .name_size = N(s_candidate),
	  .member = S(s_candidate), .offset = offsetof(struct xmpp_raw_udp_transport, candidate),
	  .count = offsetof(struct xmpp_raw_udp_transport, n_candidate),
	  .of = C_raw_udp_transport_candidate },
};
/* clang-format on */

static const uint8_t raw_udp_transport_lookup[] = {
	0, 2
};

const struct xso_class xmpp_raw_udp_transport_class = {
	.module = &xmpp_jingle_raw_udp_module,
	.fields = raw_udp_transport_fields,
	.lookup = raw_udp_transport_lookup,
	.name = S(s_raw_udp_transport),
	.element = S(s_transport),
	.element_size = N(s_transport),
	.ns = S(s_urn_xmpp_jingle_transports_raw_udp_1_list),
	.size = sizeof(struct xmpp_raw_udp_transport),
	.unknown = offsetof(struct xmpp_raw_udp_transport, unknown),
	.n_fields = sizeof raw_udp_transport_fields / sizeof *raw_udp_transport_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_raw_udp_transport_candidate - 1] = &xmpp_raw_udp_transport_candidate_class,
	[C_raw_udp_transport - 1] = &xmpp_raw_udp_transport_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_raw_udp_transport - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_jingle_raw_udp_module = {
	.version = 2,
	.name = "jingle-raw-udp",
	.xep = "0177",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
