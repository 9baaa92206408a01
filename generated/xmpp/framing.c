/* Printed by xsoc from framing.xml: do not edit. */
#include <xmpp/framing.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_framing[8];
	char s_framing_open[13];
	char s_open[5];
	char s_urn_ietf_params_xml_ns_xmpp_framing[36];
	char s_from[5];
	char s_to[3];
	char s_id[3];
	char s_version[8];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_framing_close[14];
	char s_close[6];
	char s_see_other_uri[14];
	char s_see_other_uri_2[14];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"framing",
	"framing-open",
	"open",
	"urn:ietf:params:xml:ns:xmpp-framing",
	"from",
	"to",
	"id",
	"version",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"framing-close",
	"close",
	"see-other-uri",
	"see_other_uri",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_framing_open,
	C_framing_close,
};

/* clang-format off */
static const struct xso_field framing_open_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_framing_open, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_framing_open, to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_framing_open, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_framing_open, version) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_framing_open, lang) },
};
/* clang-format on */

static const uint8_t framing_open_lookup[] = {
	0, 0, 4, 0, 0, 0, 0, 0, 1, 3, 0, 2, 5, 0, 0, 0
};

const struct xso_class xmpp_framing_open_class = {
	.module = &xmpp_framing_module,
	.fields = framing_open_fields,
	.lookup = framing_open_lookup,
	.name = S(s_framing_open),
	.element = S(s_open),
	.element_size = N(s_open),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_framing),
	.size = sizeof(struct xmpp_framing_open),
	.unknown = offsetof(struct xmpp_framing_open, unknown),
	.n_fields = sizeof framing_open_fields / sizeof *framing_open_fields,
	.lookup_bits = 4,
	.lang = 5,
	.from = 1,
};

/* clang-format off */
static const struct xso_field framing_close_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_framing_close, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_framing_close, to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_framing_close, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_framing_close, version) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_framing_close, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .name = S(s_see_other_uri), .name_size = N(s_see_other_uri),
	  .member = S(s_see_other_uri_2), .offset = offsetof(struct xmpp_framing_close, see_other_uri) },
};
/* clang-format on */

static const uint8_t framing_close_lookup[] = {
	6, 0, 4, 0, 0, 0, 0, 0, 1, 3, 0, 2, 5, 0, 0, 0
};

const struct xso_class xmpp_framing_close_class = {
	.module = &xmpp_framing_module,
	.fields = framing_close_fields,
	.lookup = framing_close_lookup,
	.name = S(s_framing_close),
	.element = S(s_close),
	.element_size = N(s_close),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_framing),
	.size = sizeof(struct xmpp_framing_close),
	.unknown = offsetof(struct xmpp_framing_close, unknown),
	.n_fields = sizeof framing_close_fields / sizeof *framing_close_fields,
	.lookup_bits = 4,
	.lang = 5,
	.from = 1,
};

static const struct xso_class *const classes[] = {
	[C_framing_open - 1] = &xmpp_framing_open_class,
	[C_framing_close - 1] = &xmpp_framing_close_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_framing_open - 1 },
	{ .cls = C_framing_close - 1 },
};

const struct xso_module xmpp_framing_module = {
	.version = 2,
	.name = "framing",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
