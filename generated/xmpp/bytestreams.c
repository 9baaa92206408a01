/* Printed by xsoc from bytestreams.xml: do not edit. */
#include <xmpp/bytestreams.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_bytestreams[12];
	char s_bytestreams_streamhost[23];
	char s_jid[4];
	char s_host[5];
	char s_port[5];
	char s__1080[5];
	char s_zeroconf[9];
	char s_bytestreams_streamhost_used[28];
	char s_query[6];
	char s_http___jabber_org_protocol_bytestreams[39];
	char s_sid[4];
	char s_dstaddr[8];
	char s_mode[5];
	char s_streamhost[11];
	char s_streamhost_used[16];
	char s_streamhost_used_2[16];
	char s_activate[9];
	char s_http___affinix_com_jabber_stream[33];
	char s_fast[5];
	char s_bytestreams_mode[17];
	char s_tcp[4];
	char s_udp[4];
	char s_bytestreams_udp_success[24];
	char s_udpsuccess[11];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"bytestreams",
	"bytestreams-streamhost",
	"jid",
	"host",
	"port",
	"1080",
	"zeroconf",
	"bytestreams-streamhost-used",
	"query",
	"http://jabber.org/protocol/bytestreams",
	"sid",
	"dstaddr",
	"mode",
	"streamhost",
	"streamhost-used",
	"streamhost_used",
	"activate",
	"http://affinix.com/jabber/stream",
	"fast",
	"bytestreams-mode",
	"tcp",
	"udp",
	"bytestreams-udp-success",
	"udpsuccess",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_bytestreams_streamhost,
	C_bytestreams_streamhost_used,
	C_bytestreams,
	C_bytestreams_udp_success,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_bytestreams_mode,
};
enum {
	E_,
	E_bytestreams_streamhost_port,
};

static const struct xso_extra extras[] = {
	[E_bytestreams_streamhost_port - 1] = {
		.absent = S(s__1080),
	},
};

static const uint16_t bytestreams_mode_texts[] = {
	[XMPP_BYTESTREAMS_MODE_TCP] = S(s_tcp),
	[XMPP_BYTESTREAMS_MODE_UDP] = S(s_udp),
};

static const uint8_t bytestreams_mode_lookup[] = {
	2, 1, 0, 0
};

const struct xso_enum xmpp_bytestreams_mode_enum = {
	.strings = (const char *)&strings,
	.texts = bytestreams_mode_texts,
	.lookup = bytestreams_mode_lookup,
	.name = S(s_bytestreams_mode),
	.n_texts = sizeof bytestreams_mode_texts / sizeof *bytestreams_mode_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field bytestreams_streamhost_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_bytestreams_streamhost, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_host), .name_size = N(s_host),
	  .member = S(s_host), .offset = offsetof(struct xmpp_bytestreams_streamhost, host) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_bytestreams_streamhost, port),
	  .count = offsetof(struct xmpp_bytestreams_streamhost, has_port),
	  .extra = E_bytestreams_streamhost_port },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_zeroconf), .name_size = N(s_zeroconf),
	  .member = S(s_zeroconf), .offset = offsetof(struct xmpp_bytestreams_streamhost, zeroconf) },
};
/* clang-format on */

static const uint8_t bytestreams_streamhost_lookup[] = {
	2, 4, 0, 0, 3, 0, 1, 0
};

const struct xso_class xmpp_bytestreams_streamhost_class = {
	.module = &xmpp_bytestreams_module,
	.fields = bytestreams_streamhost_fields,
	.lookup = bytestreams_streamhost_lookup,
	.name = S(s_bytestreams_streamhost),
	.size = sizeof(struct xmpp_bytestreams_streamhost),
	.unknown = offsetof(struct xmpp_bytestreams_streamhost, unknown),
	.n_fields = sizeof bytestreams_streamhost_fields / sizeof *bytestreams_streamhost_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field bytestreams_streamhost_used_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_bytestreams_streamhost_used, jid) },
};
/* clang-format on */

static const uint8_t bytestreams_streamhost_used_lookup[] = {
	0, 1
};

const struct xso_class xmpp_bytestreams_streamhost_used_class = {
	.module = &xmpp_bytestreams_module,
	.fields = bytestreams_streamhost_used_fields,
	.lookup = bytestreams_streamhost_used_lookup,
	.name = S(s_bytestreams_streamhost_used),
	.size = sizeof(struct xmpp_bytestreams_streamhost_used),
	.unknown = offsetof(struct xmpp_bytestreams_streamhost_used, unknown),
	.n_fields = sizeof bytestreams_streamhost_used_fields / sizeof *bytestreams_streamhost_used_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field bytestreams_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_bytestreams, sid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_dstaddr), .name_size = N(s_dstaddr),
	  .member = S(s_dstaddr), .offset = offsetof(struct xmpp_bytestreams, dstaddr) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_mode), .name_size = N(s_mode),
	  .member = S(s_mode), .offset = offsetof(struct xmpp_bytestreams, mode),
	  .values = V_bytestreams_mode },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_streamhost), .name_size = N(s_streamhost),
	  .member = S(s_streamhost), .offset = offsetof(struct xmpp_bytestreams, streamhost),
	  .count = offsetof(struct xmpp_bytestreams, n_streamhost),
	  .of = C_bytestreams_streamhost },
	{ .shape = XSO_CHILD, .name = S(s_streamhost_used), .name_size = N(s_streamhost_used),
	  .member = S(s_streamhost_used_2), .offset = offsetof(struct xmpp_bytestreams, streamhost_used),
	  .of = C_bytestreams_streamhost_used },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_activate), .name_size = N(s_activate),
	  .member = S(s_activate), .offset = offsetof(struct xmpp_bytestreams, activate) },
	{ .shape = XSO_FLAG, .name = S(s_fast), .name_size = N(s_fast), .ns = S(s_http___affinix_com_jabber_stream),
	  .member = S(s_fast), .offset = offsetof(struct xmpp_bytestreams, fast) },
};
/* clang-format on */

static const uint8_t bytestreams_lookup[] = {
	5, 6, 3, 2, 0, 0, 1, 0, 0, 0, 0, 0, 7, 4, 0, 0
};

const struct xso_class xmpp_bytestreams_class = {
	.module = &xmpp_bytestreams_module,
	.fields = bytestreams_fields,
	.lookup = bytestreams_lookup,
	.name = S(s_bytestreams),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_bytestreams),
	.size = sizeof(struct xmpp_bytestreams),
	.unknown = offsetof(struct xmpp_bytestreams, unknown),
	.n_fields = sizeof bytestreams_fields / sizeof *bytestreams_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field bytestreams_udp_success_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_dstaddr), .name_size = N(s_dstaddr),
	  .member = S(s_dstaddr), .offset = offsetof(struct xmpp_bytestreams_udp_success, dstaddr) },
};
/* clang-format on */

static const uint8_t bytestreams_udp_success_lookup[] = {
	1, 0
};

const struct xso_class xmpp_bytestreams_udp_success_class = {
	.module = &xmpp_bytestreams_module,
	.fields = bytestreams_udp_success_fields,
	.lookup = bytestreams_udp_success_lookup,
	.name = S(s_bytestreams_udp_success),
	.element = S(s_udpsuccess),
	.element_size = N(s_udpsuccess),
	.ns = S(s_http___jabber_org_protocol_bytestreams),
	.size = sizeof(struct xmpp_bytestreams_udp_success),
	.unknown = offsetof(struct xmpp_bytestreams_udp_success, unknown),
	.n_fields = sizeof bytestreams_udp_success_fields / sizeof *bytestreams_udp_success_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_bytestreams_streamhost - 1] = &xmpp_bytestreams_streamhost_class,
	[C_bytestreams_streamhost_used - 1] = &xmpp_bytestreams_streamhost_used_class,
	[C_bytestreams - 1] = &xmpp_bytestreams_class,
	[C_bytestreams_udp_success - 1] = &xmpp_bytestreams_udp_success_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_bytestreams_mode - 1] = &xmpp_bytestreams_mode_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_bytestreams - 1, .base = C_xmpp_iq },
	{ .cls = C_bytestreams_udp_success - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_bytestreams_module = {
	.version = 2,
	.name = "bytestreams",
	.xep = "0065",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
