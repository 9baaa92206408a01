/* Printed by xsoc from jingle-bytestreams.xml: do not edit. */
#include <xmpp/jingle-bytestreams.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_bytestreams[19];
	char s_bytestreams_transport_candidate[32];
	char s_cid[4];
	char s_host[5];
	char s_jid[4];
	char s_port[5];
	char s_priority[9];
	char s_type[5];
	char s_bytestreams_transport_candidate_type[37];
	char s_direct[7];
	char s_assisted[9];
	char s_proxy[6];
	char s_tunnel[7];
	char s_bytestreams_transport_streamhost[33];
	char s_bytestreams_transport[22];
	char s_transport[10];
	char s_urn_xmpp_jingle_transports_s5b_1_list[67];
	char s_ns[3];
	char s_sid[4];
	char s_dstaddr[8];
	char s_mode[5];
	char s_candidate[10];
	char s_outcome[8];
	char s_streamhost[11];
	char s_bytestreams_transport_mode[27];
	char s_tcp[4];
	char s_udp[4];
	char s_bytestreams_transport_outcome[30];
	char s_candidate_used[15];
	char s_candidate_error[16];
	char s_activated[10];
	char s_proxy_error[12];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-bytestreams",
	"bytestreams-transport-candidate",
	"cid",
	"host",
	"jid",
	"port",
	"priority",
	"type",
	"bytestreams-transport-candidate-type",
	"direct",
	"assisted",
	"proxy",
	"tunnel",
	"bytestreams-transport-streamhost",
	"bytestreams-transport",
	"transport",
	"urn:xmpp:jingle:transports:s5b:1\000urn:xmpp:jingle:transports:s5b:0\000",
	"ns",
	"sid",
	"dstaddr",
	"mode",
	"candidate",
	"outcome",
	"streamhost",
	"bytestreams-transport-mode",
	"tcp",
	"udp",
	"bytestreams-transport-outcome",
	"candidate-used",
	"candidate-error",
	"activated",
	"proxy-error",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_bytestreams_transport_candidate,
	C_bytestreams_transport_streamhost,
	C_bytestreams_transport,
	C_bytestreams_transport_outcome_content,
	C_xmpp_jingle_content,
};
enum {
	V_,
	V_bytestreams_transport_mode,
	V_bytestreams_transport_candidate_type,
	V_bytestreams_transport_outcome,
};

static const uint16_t bytestreams_transport_candidate_type_texts[] = {
	[XMPP_BYTESTREAMS_TRANSPORT_CANDIDATE_TYPE_DIRECT] = S(s_direct),
	[XMPP_BYTESTREAMS_TRANSPORT_CANDIDATE_TYPE_ASSISTED] = S(s_assisted),
	[XMPP_BYTESTREAMS_TRANSPORT_CANDIDATE_TYPE_PROXY] = S(s_proxy),
	[XMPP_BYTESTREAMS_TRANSPORT_CANDIDATE_TYPE_TUNNEL] = S(s_tunnel),
};

static const uint8_t bytestreams_transport_candidate_type_lookup[] = {
	4, 0, 0, 0, 0, 2, 3, 1
};

const struct xso_enum xmpp_bytestreams_transport_candidate_type_enum = {
	.strings = (const char *)&strings,
	.texts = bytestreams_transport_candidate_type_texts,
	.lookup = bytestreams_transport_candidate_type_lookup,
	.name = S(s_bytestreams_transport_candidate_type),
	.n_texts = sizeof bytestreams_transport_candidate_type_texts / sizeof *bytestreams_transport_candidate_type_texts,
	.lookup_bits = 3,
};

static const uint16_t bytestreams_transport_mode_texts[] = {
	[XMPP_BYTESTREAMS_TRANSPORT_MODE_TCP] = S(s_tcp),
	[XMPP_BYTESTREAMS_TRANSPORT_MODE_UDP] = S(s_udp),
};

static const uint8_t bytestreams_transport_mode_lookup[] = {
	2, 1, 0, 0
};

const struct xso_enum xmpp_bytestreams_transport_mode_enum = {
	.strings = (const char *)&strings,
	.texts = bytestreams_transport_mode_texts,
	.lookup = bytestreams_transport_mode_lookup,
	.name = S(s_bytestreams_transport_mode),
	.n_texts = sizeof bytestreams_transport_mode_texts / sizeof *bytestreams_transport_mode_texts,
	.lookup_bits = 2,
};

static const uint16_t bytestreams_transport_outcome_texts[] = {
	[XMPP_BYTESTREAMS_TRANSPORT_OUTCOME_CANDIDATE_USED] = S(s_candidate_used),
	[XMPP_BYTESTREAMS_TRANSPORT_OUTCOME_CANDIDATE_ERROR] = S(s_candidate_error),
	[XMPP_BYTESTREAMS_TRANSPORT_OUTCOME_ACTIVATED] = S(s_activated),
	[XMPP_BYTESTREAMS_TRANSPORT_OUTCOME_PROXY_ERROR] = S(s_proxy_error),
};

static const uint8_t bytestreams_transport_outcome_lookup[] = {
	0, 0, 0, 4, 0, 3, 5, 2
};

const struct xso_enum xmpp_bytestreams_transport_outcome_enum = {
	.strings = (const char *)&strings,
	.texts = bytestreams_transport_outcome_texts,
	.lookup = bytestreams_transport_outcome_lookup,
	.name = S(s_bytestreams_transport_outcome),
	.n_texts = sizeof bytestreams_transport_outcome_texts / sizeof *bytestreams_transport_outcome_texts,
	.lookup_bits = 3,
};

static const struct xso_class bytestreams_transport_outcome_content;

/* clang-format off */
static const struct xso_field bytestreams_transport_candidate_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cid), .name_size = N(s_cid),
	  .member = S(s_cid), .offset = offsetof(struct xmpp_bytestreams_transport_candidate, cid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_host), .name_size = N(s_host),
	  .member = S(s_host), .offset = offsetof(struct xmpp_bytestreams_transport_candidate, host) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_bytestreams_transport_candidate, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_bytestreams_transport_candidate, port),
	  .count = offsetof(struct xmpp_bytestreams_transport_candidate, has_port) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_priority), .name_size = N(s_priority),
	  .member = S(s_priority), .offset = offsetof(struct xmpp_bytestreams_transport_candidate, priority),
	  .count = offsetof(struct xmpp_bytestreams_transport_candidate, has_priority) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_bytestreams_transport_candidate, type),
	  .values = V_bytestreams_transport_candidate_type },
};
/* clang-format on */

static const uint8_t bytestreams_transport_candidate_lookup[] = {
	0, 2, 0, 0, 0, 6, 0, 1, 4, 0, 5, 0, 0, 3, 0, 0
};

const struct xso_class xmpp_bytestreams_transport_candidate_class = {
	.module = &xmpp_jingle_bytestreams_module,
	.fields = bytestreams_transport_candidate_fields,
	.lookup = bytestreams_transport_candidate_lookup,
	.name = S(s_bytestreams_transport_candidate),
	.size = sizeof(struct xmpp_bytestreams_transport_candidate),
	.unknown = offsetof(struct xmpp_bytestreams_transport_candidate, unknown),
	.n_fields = sizeof bytestreams_transport_candidate_fields / sizeof *bytestreams_transport_candidate_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field bytestreams_transport_streamhost_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_host), .name_size = N(s_host),
	  .member = S(s_host), .offset = offsetof(struct xmpp_bytestreams_transport_streamhost, host) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_bytestreams_transport_streamhost, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_bytestreams_transport_streamhost, port),
	  .count = offsetof(struct xmpp_bytestreams_transport_streamhost, has_port) },
};
/* clang-format on */

static const uint8_t bytestreams_transport_streamhost_lookup[] = {
	1, 0, 0, 0, 3, 0, 2, 0
};

const struct xso_class xmpp_bytestreams_transport_streamhost_class = {
	.module = &xmpp_jingle_bytestreams_module,
	.fields = bytestreams_transport_streamhost_fields,
	.lookup = bytestreams_transport_streamhost_lookup,
	.name = S(s_bytestreams_transport_streamhost),
	.size = sizeof(struct xmpp_bytestreams_transport_streamhost),
	.unknown = offsetof(struct xmpp_bytestreams_transport_streamhost, unknown),
	.n_fields = sizeof bytestreams_transport_streamhost_fields / sizeof *bytestreams_transport_streamhost_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field bytestreams_transport_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_bytestreams_transport, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_bytestreams_transport, sid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_dstaddr), .name_size = N(s_dstaddr),
	  .member = S(s_dstaddr), .offset = offsetof(struct xmpp_bytestreams_transport, dstaddr) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_mode), .name_size = N(s_mode),
	  .member = S(s_mode), .offset = offsetof(struct xmpp_bytestreams_transport, mode),
	  .values = V_bytestreams_transport_mode },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_candidate), .name_size = N(s_candidate),
	  .member = S(s_candidate), .offset = offsetof(struct xmpp_bytestreams_transport, candidate),
	  .count = offsetof(struct xmpp_bytestreams_transport, n_candidate),
	  .of = C_bytestreams_transport_candidate },
	{ .shape = XSO_TAG,
	  .member = S(s_outcome), .offset = offsetof(struct xmpp_bytestreams_transport, outcome),
	  .of = C_bytestreams_transport_outcome_content, .values = V_bytestreams_transport_outcome },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_streamhost), .name_size = N(s_streamhost),
	  .member = S(s_streamhost), .offset = offsetof(struct xmpp_bytestreams_transport, streamhost),
	  .count = offsetof(struct xmpp_bytestreams_transport, n_streamhost),
	  .of = C_bytestreams_transport_streamhost },
};
/* clang-format on */

static const uint8_t bytestreams_transport_lookup[] = {
	0, 0, 0, 0, 4, 0, 0, 3, 0, 0, 0, 0, 2, 0, 6, 0,
	5, 0, 0, 0, 0, 0, 6, 6, 0, 0, 0, 7, 0, 0, 6, 0
};

const struct xso_class xmpp_bytestreams_transport_class = {
	.module = &xmpp_jingle_bytestreams_module,
	.fields = bytestreams_transport_fields,
	.lookup = bytestreams_transport_lookup,
	.name = S(s_bytestreams_transport),
	.element = S(s_transport),
	.element_size = N(s_transport),
	.ns = S(s_urn_xmpp_jingle_transports_s5b_1_list),
	.size = sizeof(struct xmpp_bytestreams_transport),
	.unknown = offsetof(struct xmpp_bytestreams_transport, unknown),
	.n_fields = sizeof bytestreams_transport_fields / sizeof *bytestreams_transport_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field bytestreams_transport_outcome_content_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cid), .name_size = N(s_cid),
	  .member = S(s_cid), .offset = offsetof(struct xmpp_bytestreams_transport, cid) },
};
/* clang-format on */

static const uint8_t bytestreams_transport_outcome_content_lookup[] = {
	1, 0
};

static const struct xso_class bytestreams_transport_outcome_content = {
	.module = &xmpp_jingle_bytestreams_module,
	.fields = bytestreams_transport_outcome_content_fields,
	.lookup = bytestreams_transport_outcome_content_lookup,
	.name = S(s_bytestreams_transport),
	.n_fields = sizeof bytestreams_transport_outcome_content_fields / sizeof *bytestreams_transport_outcome_content_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_bytestreams_transport_candidate - 1] = &xmpp_bytestreams_transport_candidate_class,
	[C_bytestreams_transport_streamhost - 1] = &xmpp_bytestreams_transport_streamhost_class,
	[C_bytestreams_transport - 1] = &xmpp_bytestreams_transport_class,
	[C_bytestreams_transport_outcome_content - 1] = &bytestreams_transport_outcome_content,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
};

static const struct xso_enum *const enums[] = {
	[V_bytestreams_transport_mode - 1] = &xmpp_bytestreams_transport_mode_enum,
	[V_bytestreams_transport_candidate_type - 1] = &xmpp_bytestreams_transport_candidate_type_enum,
	[V_bytestreams_transport_outcome - 1] = &xmpp_bytestreams_transport_outcome_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_bytestreams_transport - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_jingle_bytestreams_module = {
	.version = 2,
	.name = "jingle-bytestreams",
	.xep = "0260",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
