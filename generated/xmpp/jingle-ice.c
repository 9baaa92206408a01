/* Printed by xsoc from jingle-ice.xml: do not edit. */
#include <xmpp/jingle-ice.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_ice[11];
	char s_ice_transport_candidate[24];
	char s_component[10];
	char s_foundation[11];
	char s_generation[11];
	char s_id[3];
	char s_ip[3];
	char s_network[8];
	char s_port[5];
	char s_priority[9];
	char s_protocol[9];
	char s_rel_addr[9];
	char s_rel_addr_2[9];
	char s_rel_port[9];
	char s_rel_port_2[9];
	char s_tcptype[8];
	char s_type[5];
	char s_payload[8];
	char s_ice_transport_candidate_type[29];
	char s_host[5];
	char s_prflx[6];
	char s_relay[6];
	char s_srflx[6];
	char s_ice_transport_remote_candidate[31];
	char s_ice_transport[14];
	char s_transport[10];
	char s_urn_xmpp_jingle_transports_ice_0[33];
	char s_pwd[4];
	char s_ufrag[6];
	char s_ice2[5];
	char s_candidate[10];
	char s_remote_candidate[17];
	char s_remote_candidate_2[17];
	char s_gathering_complete[19];
	char s_gathering_complete_2[19];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-ice",
	"ice-transport-candidate",
	"component",
	"foundation",
	"generation",
	"id",
	"ip",
	"network",
	"port",
	"priority",
	"protocol",
	"rel-addr",
	"rel_addr",
	"rel-port",
	"rel_port",
	"tcptype",
	"type",
	"payload",
	"ice-transport-candidate-type",
	"host",
	"prflx",
	"relay",
	"srflx",
	"ice-transport-remote-candidate",
	"ice-transport",
	"transport",
	"urn:xmpp:jingle:transports:ice:0",
	"pwd",
	"ufrag",
	"ice2",
	"candidate",
	"remote-candidate",
	"remote_candidate",
	"gathering-complete",
	"gathering_complete",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_ice_transport_candidate,
	C_ice_transport_remote_candidate,
	C_ice_transport,
	C_xmpp_jingle_content,
};
enum {
	V_,
	V_ice_transport_candidate_type,
};

static const uint16_t ice_transport_candidate_type_texts[] = {
	[XMPP_ICE_TRANSPORT_CANDIDATE_TYPE_HOST] = S(s_host),
	[XMPP_ICE_TRANSPORT_CANDIDATE_TYPE_PRFLX] = S(s_prflx),
	[XMPP_ICE_TRANSPORT_CANDIDATE_TYPE_RELAY] = S(s_relay),
	[XMPP_ICE_TRANSPORT_CANDIDATE_TYPE_SRFLX] = S(s_srflx),
};

static const uint8_t ice_transport_candidate_type_lookup[] = {
	2, 4, 3, 5, 0, 0, 0, 0
};

const struct xso_enum xmpp_ice_transport_candidate_type_enum = {
	.strings = (const char *)&strings,
	.texts = ice_transport_candidate_type_texts,
	.lookup = ice_transport_candidate_type_lookup,
	.name = S(s_ice_transport_candidate_type),
	.n_texts = sizeof ice_transport_candidate_type_texts / sizeof *ice_transport_candidate_type_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field ice_transport_candidate_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_component), .name_size = N(s_component),
	  .member = S(s_component), .offset = offsetof(struct xmpp_ice_transport_candidate, component),
	  .count = offsetof(struct xmpp_ice_transport_candidate, has_component) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_foundation), .name_size = N(s_foundation),
	  .member = S(s_foundation), .offset = offsetof(struct xmpp_ice_transport_candidate, foundation) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_generation), .name_size = N(s_generation),
	  .member = S(s_generation), .offset = offsetof(struct xmpp_ice_transport_candidate, generation),
	  .count = offsetof(struct xmpp_ice_transport_candidate, has_generation) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_ice_transport_candidate, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ip), .name_size = N(s_ip),
	  .member = S(s_ip), .offset = offsetof(struct xmpp_ice_transport_candidate, ip) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_network), .name_size = N(s_network),
	  .member = S(s_network), .offset = offsetof(struct xmpp_ice_transport_candidate, network),
	  .count = offsetof(struct xmpp_ice_transport_candidate, has_network) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_ice_transport_candidate, port),
	  .count = offsetof(struct xmpp_ice_transport_candidate, has_port) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_priority), .name_size = N(s_priority),
	  .member = S(s_priority), .offset = offsetof(struct xmpp_ice_transport_candidate, priority),
	  .count = offsetof(struct xmpp_ice_transport_candidate, has_priority) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_protocol), .name_size = N(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_ice_transport_candidate, protocol) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_rel_addr), .name_size = N(s_rel_addr),
	  .member = S(s_rel_addr_2), .offset = offsetof(struct xmpp_ice_transport_candidate, rel_addr) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_rel_port), .name_size = N(s_rel_port),
	  .member = S(s_rel_port_2), .offset = offsetof(struct xmpp_ice_transport_candidate, rel_port),
	  .count = offsetof(struct xmpp_ice_transport_candidate, has_rel_port) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_tcptype), .name_size = N(s_tcptype),
	  .member = S(s_tcptype), .offset = offsetof(struct xmpp_ice_transport_candidate, tcptype) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_ice_transport_candidate, type),
	  .values = V_ice_transport_candidate_type },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_ice_transport_candidate, payload),
	  .count = offsetof(struct xmpp_ice_transport_candidate, n_payload) },
};
/* clang-format on */

static const uint8_t ice_transport_candidate_lookup[] = {
	0, 11, 0, 0, 0, 5, 12, 1, 2, 0, 0, 3, 13, 9, 10, 6,
	0, 7, 4, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_ice_transport_candidate_class = {
	.module = &xmpp_jingle_ice_module,
	.fields = ice_transport_candidate_fields,
	.lookup = ice_transport_candidate_lookup,
	.name = S(s_ice_transport_candidate),
	.size = sizeof(struct xmpp_ice_transport_candidate),
	.unknown = offsetof(struct xmpp_ice_transport_candidate, unknown),
	.n_fields = sizeof ice_transport_candidate_fields / sizeof *ice_transport_candidate_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 14,
};

/* clang-format off */
static const struct xso_field ice_transport_remote_candidate_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_component), .name_size = N(s_component),
	  .member = S(s_component), .offset = offsetof(struct xmpp_ice_transport_remote_candidate, component),
	  .count = offsetof(struct xmpp_ice_transport_remote_candidate, has_component) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ip), .name_size = N(s_ip),
	  .member = S(s_ip), .offset = offsetof(struct xmpp_ice_transport_remote_candidate, ip) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_ice_transport_remote_candidate, port),
	  .count = offsetof(struct xmpp_ice_transport_remote_candidate, has_port) },
};
/* clang-format on */

static const uint8_t ice_transport_remote_candidate_lookup[] = {
	0, 1, 2, 0, 3, 0, 0, 0
};

const struct xso_class xmpp_ice_transport_remote_candidate_class = {
	.module = &xmpp_jingle_ice_module,
	.fields = ice_transport_remote_candidate_fields,
	.lookup = ice_transport_remote_candidate_lookup,
	.name = S(s_ice_transport_remote_candidate),
	.size = sizeof(struct xmpp_ice_transport_remote_candidate),
	.unknown = offsetof(struct xmpp_ice_transport_remote_candidate, unknown),
	.n_fields = sizeof ice_transport_remote_candidate_fields / sizeof *ice_transport_remote_candidate_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field ice_transport_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_pwd), .name_size = N(s_pwd),
	  .member = S(s_pwd), .offset = offsetof(struct xmpp_ice_transport, pwd) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ufrag), .name_size = N(s_ufrag),
	  .member = S(s_ufrag), .offset = offsetof(struct xmpp_ice_transport, ufrag) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_ice2), .name_size = N(s_ice2),
	  .member = S(s_ice2), .offset = offsetof(struct xmpp_ice_transport, ice2) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_candidate), .name_size = N(s_candidate),
	  .member = S(s_candidate), .offset = offsetof(struct xmpp_ice_transport, candidate),
	  .count = offsetof(struct xmpp_ice_transport, n_candidate),
	  .of = C_ice_transport_candidate },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_remote_candidate), .name_size = N(s_remote_candidate),
	  .member = S(s_remote_candidate_2), .offset = offsetof(struct xmpp_ice_transport, remote_candidate),
	  .count = offsetof(struct xmpp_ice_transport, n_remote_candidate),
	  .of = C_ice_transport_remote_candidate },
	{ .shape = XSO_FLAG, .name = S(s_gathering_complete), .name_size = N(s_gathering_complete),
	  .member = S(s_gathering_complete_2), .offset = offsetof(struct xmpp_ice_transport, gathering_complete) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_ice_transport, payload),
	  .count = offsetof(struct xmpp_ice_transport, n_payload) },
};
/* clang-format on */

static const uint8_t ice_transport_lookup[] = {
	5, 2, 0, 0, 0, 0, 0, 6, 1, 3, 4, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_ice_transport_class = {
	.module = &xmpp_jingle_ice_module,
	.fields = ice_transport_fields,
	.lookup = ice_transport_lookup,
	.name = S(s_ice_transport),
	.element = S(s_transport),
	.element_size = N(s_transport),
	.ns = S(s_urn_xmpp_jingle_transports_ice_0),
	.size = sizeof(struct xmpp_ice_transport),
	.unknown = offsetof(struct xmpp_ice_transport, unknown),
	.n_fields = sizeof ice_transport_fields / sizeof *ice_transport_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.any = 7,
};

static const struct xso_class *const classes[] = {
	[C_ice_transport_candidate - 1] = &xmpp_ice_transport_candidate_class,
	[C_ice_transport_remote_candidate - 1] = &xmpp_ice_transport_remote_candidate_class,
	[C_ice_transport - 1] = &xmpp_ice_transport_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
};

static const struct xso_enum *const enums[] = {
	[V_ice_transport_candidate_type - 1] = &xmpp_ice_transport_candidate_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_ice_transport - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_jingle_ice_module = {
	.version = 2,
	.name = "jingle-ice",
	.xep = "0371",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
