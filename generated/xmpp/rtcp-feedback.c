/* Printed by xsoc from rtcp-feedback.xml: do not edit. */
#include <xmpp/rtcp-feedback.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_rtcp_feedback[14];
	char s_rtcp_fb[8];
	char s_urn_xmpp_jingle_apps_rtp_rtcp_fb_0[35];
	char s_type[5];
	char s_subtype[8];
	char s_parameter[10];
	char s_rtcp_fb_trr_int[16];
	char s_value[6];
	char s__0[2];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"rtcp-feedback",
	"rtcp-fb",
	"urn:xmpp:jingle:apps:rtp:rtcp-fb:0",
	"type",
	"subtype",
	"parameter",
	"rtcp-fb-trr-int",
	"value",
	"0",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_rtcp_fb,
	C_rtcp_fb_trr_int,
	C_xmpp_rtp_parameter,
	C_xmpp_rtp_description,
	C_xmpp_rtp_description_payload_type,
};
enum {
	E_,
	E_rtcp_fb_trr_int_value,
};

static const struct xso_extra extras[] = {
	[E_rtcp_fb_trr_int_value - 1] = {
		.absent = S(s__0),
	},
};

/* clang-format off */
static const struct xso_field rtcp_fb_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_rtcp_fb, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_subtype), .name_size = N(s_subtype),
	  .member = S(s_subtype), .offset = offsetof(struct xmpp_rtcp_fb, subtype) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_parameter), .name_size = N(s_parameter),
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_rtcp_fb, parameter),
	  .count = offsetof(struct xmpp_rtcp_fb, n_parameter),
	  .of = C_xmpp_rtp_parameter },
};
/* clang-format on */

static const uint8_t rtcp_fb_lookup[] = {
	0, 0, 1, 3, 0, 0, 2, 0
};

const struct xso_class xmpp_rtcp_fb_class = {
	.module = &xmpp_rtcp_feedback_module,
	.fields = rtcp_fb_fields,
	.lookup = rtcp_fb_lookup,
	.name = S(s_rtcp_fb),
	.element = S(s_rtcp_fb),
	.element_size = N(s_rtcp_fb),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_rtcp_fb_0),
	.size = sizeof(struct xmpp_rtcp_fb),
	.unknown = offsetof(struct xmpp_rtcp_fb, unknown),
	.n_fields = sizeof rtcp_fb_fields / sizeof *rtcp_fb_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field rtcp_fb_trr_int_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .flags = XSO_FORGIVE, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rtcp_fb_trr_int, value),
	  .extra = E_rtcp_fb_trr_int_value },
};
/* clang-format on */

static const uint8_t rtcp_fb_trr_int_lookup[] = {
	1, 0
};

const struct xso_class xmpp_rtcp_fb_trr_int_class = {
	.module = &xmpp_rtcp_feedback_module,
	.fields = rtcp_fb_trr_int_fields,
	.lookup = rtcp_fb_trr_int_lookup,
	.name = S(s_rtcp_fb_trr_int),
	.element = S(s_rtcp_fb_trr_int),
	.element_size = N(s_rtcp_fb_trr_int),
	.ns = S(s_urn_xmpp_jingle_apps_rtp_rtcp_fb_0),
	.size = sizeof(struct xmpp_rtcp_fb_trr_int),
	.unknown = offsetof(struct xmpp_rtcp_fb_trr_int, unknown),
	.n_fields = sizeof rtcp_fb_trr_int_fields / sizeof *rtcp_fb_trr_int_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_rtcp_fb - 1] = &xmpp_rtcp_fb_class,
	[C_rtcp_fb_trr_int - 1] = &xmpp_rtcp_fb_trr_int_class,
	[C_xmpp_rtp_parameter - 1] = &xmpp_rtp_parameter_class,
	[C_xmpp_rtp_description - 1] = &xmpp_rtp_description_class,
	[C_xmpp_rtp_description_payload_type - 1] = &xmpp_rtp_description_payload_type_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_rtcp_fb - 1, .base = C_xmpp_rtp_description, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_rtcp_fb - 1, .base = C_xmpp_rtp_description_payload_type, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_rtcp_fb_trr_int - 1, .base = C_xmpp_rtp_description },
	{ .cls = C_rtcp_fb_trr_int - 1, .base = C_xmpp_rtp_description_payload_type },
};

const struct xso_module xmpp_rtcp_feedback_module = {
	.version = 2,
	.name = "rtcp-feedback",
	.xep = "0293",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
