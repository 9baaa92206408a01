/* Printed by xsoc from rtp-sources.xml: do not edit. */
#include <xmpp/rtp-sources.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_rtp_sources[12];
	char s_rtp_source[11];
	char s_source[7];
	char s_urn_xmpp_jingle_apps_rtp_ssma_0[32];
	char s_ssrc[5];
	char s_parameter[10];
	char s_payload[8];
	char s_rtp_source_group[17];
	char s_ssrc_group[11];
	char s_semantics[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"rtp-sources",
	"rtp-source",
	"source",
	"urn:xmpp:jingle:apps:rtp:ssma:0",
	"ssrc",
	"parameter",
	"payload",
	"rtp-source-group",
	"ssrc-group",
	"semantics",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_rtp_source,
	C_rtp_source_group,
	C_xmpp_rtp_parameter,
	C_xmpp_rtp_description,
};

/* clang-format off */
static const struct xso_field rtp_source_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_ssrc), .name_size = N(s_ssrc),
	  .member = S(s_ssrc), .offset = offsetof(struct xmpp_rtp_source, ssrc),
	  .count = offsetof(struct xmpp_rtp_source, has_ssrc) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_parameter), .name_size = N(s_parameter),
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_rtp_source, parameter),
	  .count = offsetof(struct xmpp_rtp_source, n_parameter),
	  .of = C_xmpp_rtp_parameter },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_rtp_source, payload),
	  .count = offsetof(struct xmpp_rtp_source, n_payload) },
};
/* clang-format on */

static const uint8_t rtp_source_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_rtp_source_class = {
	.module = &xmpp_rtp_sources_module,
	.fields = rtp_source_fields,
	.lookup = rtp_source_lookup,
	.name = S(s_rtp_source),
	.element = S(s_source),
	.element_size = N(s_source),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_ssma_0),
	.size = sizeof(struct xmpp_rtp_source),
	.unknown = offsetof(struct xmpp_rtp_source, unknown),
	.n_fields = sizeof rtp_source_fields / sizeof *rtp_source_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field rtp_source_group_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_semantics), .name_size = N(s_semantics),
	  .member = S(s_semantics), .offset = offsetof(struct xmpp_rtp_source_group, semantics) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_source), .offset = offsetof(struct xmpp_rtp_source_group, source),
	  .count = offsetof(struct xmpp_rtp_source_group, n_source),
	  .of = C_rtp_source },
};
/* clang-format on */

static const uint8_t rtp_source_group_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_rtp_source_group_class = {
	.module = &xmpp_rtp_sources_module,
	.fields = rtp_source_group_fields,
	.lookup = rtp_source_group_lookup,
	.name = S(s_rtp_source_group),
	.element = S(s_ssrc_group),
	.element_size = N(s_ssrc_group),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_ssma_0),
	.size = sizeof(struct xmpp_rtp_source_group),
	.unknown = offsetof(struct xmpp_rtp_source_group, unknown),
	.n_fields = sizeof rtp_source_group_fields / sizeof *rtp_source_group_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_rtp_source - 1] = &xmpp_rtp_source_class,
	[C_rtp_source_group - 1] = &xmpp_rtp_source_group_class,
	[C_xmpp_rtp_parameter - 1] = &xmpp_rtp_parameter_class,
	[C_xmpp_rtp_description - 1] = &xmpp_rtp_description_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_rtp_source - 1, .base = C_xmpp_rtp_description, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_rtp_source_group - 1, .base = C_xmpp_rtp_description, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_rtp_sources_module = {
	.version = 2,
	.name = "rtp-sources",
	.xep = "0339",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
