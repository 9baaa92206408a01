/* Printed by xsoc from relay-nodes.xml: do not edit. */
#include <xmpp/relay-nodes.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_relay_nodes[12];
	char s_relay_policy[13];
	char s_public[7];
	char s_roster[7];
	char s_relay_protocol[15];
	char s_udp[4];
	char s_tcp[4];
	char s_relay_services_relay[21];
	char s_policy[7];
	char s_address[8];
	char s_protocol[9];
	char s_relay_services_tracker[23];
	char s_relay_services_stun[20];
	char s_port[5];
	char s_relay_services_turn[20];
	char s_relay_services[15];
	char s_services[9];
	char s_http___jabber_org_protocol_jinglenodes[39];
	char s_relay[6];
	char s_tracker[8];
	char s_stun[5];
	char s_turn[5];
	char s_relay_channel[14];
	char s_channel[8];
	char s_http___jabber_org_protocol_jinglenodes_channel[47];
	char s_id[3];
	char s_component[10];
	char s_host[5];
	char s_localport[10];
	char s_remoteport[11];
	char s_maxkbps[8];
	char s_expire[7];
	char s_relay_turn[11];
	char s_http___jabber_org_protocol_jinglenodes_turncrede[55];
	char s_ttl[4];
	char s_uri[4];
	char s_username[9];
	char s_password[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"relay-nodes",
	"relay-policy",
	"public",
	"roster",
	"relay-protocol",
	"udp",
	"tcp",
	"relay-services-relay",
	"policy",
	"address",
	"protocol",
	"relay-services-tracker",
	"relay-services-stun",
	"port",
	"relay-services-turn",
	"relay-services",
	"services",
	"http://jabber.org/protocol/jinglenodes",
	"relay",
	"tracker",
	"stun",
	"turn",
	"relay-channel",
	"channel",
	"http://jabber.org/protocol/jinglenodes#channel",
	"id",
	"component",
	"host",
	"localport",
	"remoteport",
	"maxkbps",
	"expire",
	"relay-turn",
	"http://jabber.org/protocol/jinglenodes#turncredentials",
	"ttl",
	"uri",
	"username",
	"password",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_relay_services_relay,
	C_relay_services_tracker,
	C_relay_services_stun,
	C_relay_services_turn,
	C_relay_services,
	C_relay_channel,
	C_relay_turn,
	C_xmpp_iq,
};
enum {
	V_,
	V_relay_policy,
	V_relay_protocol,
};

static const uint16_t relay_policy_texts[] = {
	[XMPP_RELAY_POLICY_PUBLIC] = S(s_public),
	[XMPP_RELAY_POLICY_ROSTER] = S(s_roster),
};

static const uint8_t relay_policy_lookup[] = {
	0, 2, 3, 0
};

const struct xso_enum xmpp_relay_policy_enum = {
	.strings = (const char *)&strings,
	.texts = relay_policy_texts,
	.lookup = relay_policy_lookup,
	.name = S(s_relay_policy),
	.n_texts = sizeof relay_policy_texts / sizeof *relay_policy_texts,
	.lookup_bits = 2,
};

static const uint16_t relay_protocol_texts[] = {
	[XMPP_RELAY_PROTOCOL_UDP] = S(s_udp),
	[XMPP_RELAY_PROTOCOL_TCP] = S(s_tcp),
};

static const uint8_t relay_protocol_lookup[] = {
	2, 3, 0, 0
};

const struct xso_enum xmpp_relay_protocol_enum = {
	.strings = (const char *)&strings,
	.texts = relay_protocol_texts,
	.lookup = relay_protocol_lookup,
	.name = S(s_relay_protocol),
	.n_texts = sizeof relay_protocol_texts / sizeof *relay_protocol_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field relay_services_relay_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_policy), .name_size = N(s_policy),
	  .member = S(s_policy), .offset = offsetof(struct xmpp_relay_services_relay, policy),
	  .values = V_relay_policy },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_address), .name_size = N(s_address),
	  .member = S(s_address), .offset = offsetof(struct xmpp_relay_services_relay, address) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_protocol), .name_size = N(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_relay_services_relay, protocol),
	  .values = V_relay_protocol },
};
/* clang-format on */

static const uint8_t relay_services_relay_lookup[] = {
	0, 1, 2, 3, 0, 0, 0, 0
};

const struct xso_class xmpp_relay_services_relay_class = {
	.module = &xmpp_relay_nodes_module,
	.fields = relay_services_relay_fields,
	.lookup = relay_services_relay_lookup,
	.name = S(s_relay_services_relay),
	.size = sizeof(struct xmpp_relay_services_relay),
	.unknown = offsetof(struct xmpp_relay_services_relay, unknown),
	.n_fields = sizeof relay_services_relay_fields / sizeof *relay_services_relay_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field relay_services_tracker_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_policy), .name_size = N(s_policy),
	  .member = S(s_policy), .offset = offsetof(struct xmpp_relay_services_tracker, policy),
	  .values = V_relay_policy },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_address), .name_size = N(s_address),
	  .member = S(s_address), .offset = offsetof(struct xmpp_relay_services_tracker, address) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_protocol), .name_size = N(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_relay_services_tracker, protocol),
	  .values = V_relay_protocol },
};
/* clang-format on */

static const uint8_t relay_services_tracker_lookup[] = {
	0, 1, 2, 3, 0, 0, 0, 0
};

const struct xso_class xmpp_relay_services_tracker_class = {
	.module = &xmpp_relay_nodes_module,
	.fields = relay_services_tracker_fields,
	.lookup = relay_services_tracker_lookup,
	.name = S(s_relay_services_tracker),
	.size = sizeof(struct xmpp_relay_services_tracker),
	.unknown = offsetof(struct xmpp_relay_services_tracker, unknown),
	.n_fields = sizeof relay_services_tracker_fields / sizeof *relay_services_tracker_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field relay_services_stun_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_policy), .name_size = N(s_policy),
	  .member = S(s_policy), .offset = offsetof(struct xmpp_relay_services_stun, policy),
	  .values = V_relay_policy },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_address), .name_size = N(s_address),
	  .member = S(s_address), .offset = offsetof(struct xmpp_relay_services_stun, address) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_relay_services_stun, port),
	  .count = offsetof(struct xmpp_relay_services_stun, has_port) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_protocol), .name_size = N(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_relay_services_stun, protocol),
	  .values = V_relay_protocol },
};
/* clang-format on */

static const uint8_t relay_services_stun_lookup[] = {
	0, 1, 2, 4, 3, 0, 0, 0
};

const struct xso_class xmpp_relay_services_stun_class = {
	.module = &xmpp_relay_nodes_module,
	.fields = relay_services_stun_fields,
	.lookup = relay_services_stun_lookup,
	.name = S(s_relay_services_stun),
	.size = sizeof(struct xmpp_relay_services_stun),
	.unknown = offsetof(struct xmpp_relay_services_stun, unknown),
	.n_fields = sizeof relay_services_stun_fields / sizeof *relay_services_stun_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field relay_services_turn_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_policy), .name_size = N(s_policy),
	  .member = S(s_policy), .offset = offsetof(struct xmpp_relay_services_turn, policy),
	  .values = V_relay_policy },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_address), .name_size = N(s_address),
	  .member = S(s_address), .offset = offsetof(struct xmpp_relay_services_turn, address) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_relay_services_turn, port),
	  .count = offsetof(struct xmpp_relay_services_turn, has_port) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_protocol), .name_size = N(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_relay_services_turn, protocol),
	  .values = V_relay_protocol },
};
/* clang-format on */

static const uint8_t relay_services_turn_lookup[] = {
	0, 1, 2, 4, 3, 0, 0, 0
};

const struct xso_class xmpp_relay_services_turn_class = {
	.module = &xmpp_relay_nodes_module,
	.fields = relay_services_turn_fields,
	.lookup = relay_services_turn_lookup,
	.name = S(s_relay_services_turn),
	.size = sizeof(struct xmpp_relay_services_turn),
	.unknown = offsetof(struct xmpp_relay_services_turn, unknown),
	.n_fields = sizeof relay_services_turn_fields / sizeof *relay_services_turn_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field relay_services_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_relay), .name_size = N(s_relay),
	  .member = S(s_relay), .offset = offsetof(struct xmpp_relay_services, relay),
	  .count = offsetof(struct xmpp_relay_services, n_relay),
	  .of = C_relay_services_relay },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_tracker), .name_size = N(s_tracker),
	  .member = S(s_tracker), .offset = offsetof(struct xmpp_relay_services, tracker),
	  .count = offsetof(struct xmpp_relay_services, n_tracker),
	  .of = C_relay_services_tracker },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_stun), .name_size = N(s_stun),
	  .member = S(s_stun), .offset = offsetof(struct xmpp_relay_services, stun),
	  .count = offsetof(struct xmpp_relay_services, n_stun),
	  .of = C_relay_services_stun },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_turn), .name_size = N(s_turn),
	  .member = S(s_turn), .offset = offsetof(struct xmpp_relay_services, turn),
	  .count = offsetof(struct xmpp_relay_services, n_turn),
	  .of = C_relay_services_turn },
};
/* clang-format on */

static const uint8_t relay_services_lookup[] = {
	2, 1, 0, 0, 3, 0, 0, 4
};

const struct xso_class xmpp_relay_services_class = {
	.module = &xmpp_relay_nodes_module,
	.fields = relay_services_fields,
	.lookup = relay_services_lookup,
	.name = S(s_relay_services),
	.element = S(s_services),
	.element_size = N(s_services),
	.ns = S(s_http___jabber_org_protocol_jinglenodes),
	.size = sizeof(struct xmpp_relay_services),
	.unknown = offsetof(struct xmpp_relay_services, unknown),
	.n_fields = sizeof relay_services_fields / sizeof *relay_services_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field relay_channel_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_relay_channel, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_component), .name_size = N(s_component),
	  .member = S(s_component), .offset = offsetof(struct xmpp_relay_channel, component),
	  .count = offsetof(struct xmpp_relay_channel, has_component) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_host), .name_size = N(s_host),
	  .member = S(s_host), .offset = offsetof(struct xmpp_relay_channel, host) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_localport), .name_size = N(s_localport),
	  .member = S(s_localport), .offset = offsetof(struct xmpp_relay_channel, localport),
	  .count = offsetof(struct xmpp_relay_channel, has_localport) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_remoteport), .name_size = N(s_remoteport),
	  .member = S(s_remoteport), .offset = offsetof(struct xmpp_relay_channel, remoteport),
	  .count = offsetof(struct xmpp_relay_channel, has_remoteport) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_maxkbps), .name_size = N(s_maxkbps),
	  .member = S(s_maxkbps), .offset = offsetof(struct xmpp_relay_channel, maxkbps),
	  .count = offsetof(struct xmpp_relay_channel, has_maxkbps) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expire), .name_size = N(s_expire),
	  .member = S(s_expire), .offset = offsetof(struct xmpp_relay_channel, expire),
	  .count = offsetof(struct xmpp_relay_channel, has_expire) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_protocol), .name_size = N(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_relay_channel, protocol),
	  .values = V_relay_protocol },
};
/* clang-format on */

static const uint8_t relay_channel_lookup[] = {
	6, 3, 0, 2, 0, 0, 8, 0, 5, 1, 4, 0, 0, 7, 0, 0
};

const struct xso_class xmpp_relay_channel_class = {
	.module = &xmpp_relay_nodes_module,
	.fields = relay_channel_fields,
	.lookup = relay_channel_lookup,
	.name = S(s_relay_channel),
	.element = S(s_channel),
	.element_size = N(s_channel),
	.ns = S(s_http___jabber_org_protocol_jinglenodes_channel),
	.size = sizeof(struct xmpp_relay_channel),
	.unknown = offsetof(struct xmpp_relay_channel, unknown),
	.n_fields = sizeof relay_channel_fields / sizeof *relay_channel_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field relay_turn_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_ttl), .name_size = N(s_ttl),
	  .member = S(s_ttl), .offset = offsetof(struct xmpp_relay_turn, ttl),
	  .count = offsetof(struct xmpp_relay_turn, has_ttl) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_relay_turn, uri) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_username), .name_size = N(s_username),
	  .member = S(s_username), .offset = offsetof(struct xmpp_relay_turn, username) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_relay_turn, password) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_protocol), .name_size = N(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_relay_turn, protocol),
	  .values = V_relay_protocol },
};
/* clang-format on */

static const uint8_t relay_turn_lookup[] = {
	0, 0, 1, 4, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 3, 2
};

const struct xso_class xmpp_relay_turn_class = {
	.module = &xmpp_relay_nodes_module,
	.fields = relay_turn_fields,
	.lookup = relay_turn_lookup,
	.name = S(s_relay_turn),
	.element = S(s_turn),
	.element_size = N(s_turn),
	.ns = S(s_http___jabber_org_protocol_jinglenodes_turncrede),
	.size = sizeof(struct xmpp_relay_turn),
	.unknown = offsetof(struct xmpp_relay_turn, unknown),
	.n_fields = sizeof relay_turn_fields / sizeof *relay_turn_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS,
};

static const struct xso_class *const classes[] = {
	[C_relay_services_relay - 1] = &xmpp_relay_services_relay_class,
	[C_relay_services_tracker - 1] = &xmpp_relay_services_tracker_class,
	[C_relay_services_stun - 1] = &xmpp_relay_services_stun_class,
	[C_relay_services_turn - 1] = &xmpp_relay_services_turn_class,
	[C_relay_services - 1] = &xmpp_relay_services_class,
	[C_relay_channel - 1] = &xmpp_relay_channel_class,
	[C_relay_turn - 1] = &xmpp_relay_turn_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_relay_policy - 1] = &xmpp_relay_policy_enum,
	[V_relay_protocol - 1] = &xmpp_relay_protocol_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_relay_services - 1, .base = C_xmpp_iq },
	{ .cls = C_relay_channel - 1, .base = C_xmpp_iq },
	{ .cls = C_relay_turn - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_relay_nodes_module = {
	.version = 2,
	.name = "relay-nodes",
	.xep = "0278",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 7,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
