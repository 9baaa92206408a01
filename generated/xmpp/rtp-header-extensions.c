/* Printed by xsoc from rtp-header-extensions.xml: do not edit. */
#include <xmpp/rtp-header-extensions.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_rtp_header_extensions[22];
	char s_rtp_hdrext[11];
	char s_urn_xmpp_jingle_apps_rtp_rtp_hdrext_0[38];
	char s_id[3];
	char s_uint16_of_at_least_1[21];
	char s_uri[4];
	char s_senders[8];
	char s_parameter[10];
	char s_rtp_extmap_allow_mixed[23];
	char s_extmap_allow_mixed[19];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"rtp-header-extensions",
	"rtp-hdrext",
	"urn:xmpp:jingle:apps:rtp:rtp-hdrext:0",
	"id",
	"uint16 of at least 1",
	"uri",
	"senders",
	"parameter",
	"rtp-extmap-allow-mixed",
	"extmap-allow-mixed",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_rtp_hdrext,
	C_rtp_extmap_allow_mixed,
	C_xmpp_rtp_parameter,
	C_xmpp_rtp_description,
};
enum {
	V_,
	V_xmpp_jingle_senders,
};
enum {
	E_,
	E_rtp_hdrext_id,
};

static const struct xso_extra extras[] = {
	[E_rtp_hdrext_id - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.expected = S(s_uint16_of_at_least_1),
	},
};

/* clang-format off */
static const struct xso_field rtp_hdrext_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_FORGIVE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_rtp_hdrext, id),
	  .extra = E_rtp_hdrext_id },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_rtp_hdrext, uri) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_senders), .name_size = N(s_senders),
	  .member = S(s_senders), .offset = offsetof(struct xmpp_rtp_hdrext, senders),
	  .values = V_xmpp_jingle_senders },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_parameter), .name_size = N(s_parameter),
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_rtp_hdrext, parameter),
	  .count = offsetof(struct xmpp_rtp_hdrext, n_parameter),
	  .of = C_xmpp_rtp_parameter },
};
/* clang-format on */

static const uint8_t rtp_hdrext_lookup[] = {
	0, 0, 0, 4, 1, 0, 3, 2
};

const struct xso_class xmpp_rtp_hdrext_class = {
	.module = &xmpp_rtp_header_extensions_module,
	.fields = rtp_hdrext_fields,
	.lookup = rtp_hdrext_lookup,
	.name = S(s_rtp_hdrext),
	.element = S(s_rtp_hdrext),
	.element_size = N(s_rtp_hdrext),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_rtp_hdrext_0),
	.size = sizeof(struct xmpp_rtp_hdrext),
	.unknown = offsetof(struct xmpp_rtp_hdrext, unknown),
	.n_fields = sizeof rtp_hdrext_fields / sizeof *rtp_hdrext_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const uint8_t rtp_extmap_allow_mixed_lookup[] = {
	0
};

const struct xso_class xmpp_rtp_extmap_allow_mixed_class = {
	.module = &xmpp_rtp_header_extensions_module,
	.lookup = rtp_extmap_allow_mixed_lookup,
	.name = S(s_rtp_extmap_allow_mixed),
	.element = S(s_extmap_allow_mixed),
	.element_size = N(s_extmap_allow_mixed),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_rtp_hdrext_0),
	.size = sizeof(struct xmpp_rtp_extmap_allow_mixed),
	.unknown = offsetof(struct xmpp_rtp_extmap_allow_mixed, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_rtp_hdrext - 1] = &xmpp_rtp_hdrext_class,
	[C_rtp_extmap_allow_mixed - 1] = &xmpp_rtp_extmap_allow_mixed_class,
	[C_xmpp_rtp_parameter - 1] = &xmpp_rtp_parameter_class,
	[C_xmpp_rtp_description - 1] = &xmpp_rtp_description_class,
};

static const struct xso_enum *const enums[] = {
	[V_xmpp_jingle_senders - 1] = &xmpp_jingle_senders_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_rtp_hdrext - 1, .base = C_xmpp_rtp_description, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_rtp_extmap_allow_mixed - 1, .base = C_xmpp_rtp_description },
};

const struct xso_module xmpp_rtp_header_extensions_module = {
	.version = 2,
	.name = "rtp-header-extensions",
	.xep = "0294",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
