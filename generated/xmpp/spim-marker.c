/* Printed by xsoc from spim-marker.xml: do not edit. */
#include <xmpp/spim-marker.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_spim_marker[12];
	char s_spim_mark[10];
	char s_mark[5];
	char s_urn_xmpp_spim_marker_0[23];
	char s_filter[7];
	char s_reason[7];
	char s_text[5];
	char s_spim_report[12];
	char s_report[7];
	char s_urn_xmpp_spim_report_0[23];
	char s_key[4];
	char s_spim_query[11];
	char s_query[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"spim-marker",
	"spim-mark",
	"mark",
	"urn:xmpp:spim-marker:0",
	"filter",
	"reason",
	"text",
	"spim-report",
	"report",
	"urn:xmpp:spim-report:0",
	"key",
	"spim-query",
	"query",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_spim_mark,
	C_spim_report,
	C_spim_query,
	C_xmpp_message,
	C_xmpp_presence,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field spim_mark_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_filter), .name_size = N(s_filter),
	  .member = S(s_filter), .offset = offsetof(struct xmpp_spim_mark, filter) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_spim_mark, reason) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_spim_mark, text) },
};
/* clang-format on */

static const uint8_t spim_mark_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_spim_mark_class = {
	.module = &xmpp_spim_marker_module,
	.fields = spim_mark_fields,
	.lookup = spim_mark_lookup,
	.name = S(s_spim_mark),
	.element = S(s_mark),
	.element_size = N(s_mark),
	.ns = S(s_urn_xmpp_spim_marker_0),
	.size = sizeof(struct xmpp_spim_mark),
	.unknown = offsetof(struct xmpp_spim_mark, unknown),
	.n_fields = sizeof spim_mark_fields / sizeof *spim_mark_fields,
	.lookup_bits = 2,
	.text = 3,
};

/* clang-format off */
static const struct xso_field spim_report_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_filter), .name_size = N(s_filter),
	  .member = S(s_filter), .offset = offsetof(struct xmpp_spim_report, filter) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_spim_report, key) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_spim_report, text) },
};
/* clang-format on */

static const uint8_t spim_report_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_spim_report_class = {
	.module = &xmpp_spim_marker_module,
	.fields = spim_report_fields,
	.lookup = spim_report_lookup,
	.name = S(s_spim_report),
	.element = S(s_report),
	.element_size = N(s_report),
	.ns = S(s_urn_xmpp_spim_report_0),
	.size = sizeof(struct xmpp_spim_report),
	.unknown = offsetof(struct xmpp_spim_report, unknown),
	.n_fields = sizeof spim_report_fields / sizeof *spim_report_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.text = 3,
};

/* clang-format off */
static const struct xso_field spim_query_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_spim_query, key) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_spim_query, text) },
};
/* clang-format on */

static const uint8_t spim_query_lookup[] = {
	0, 1
};

const struct xso_class xmpp_spim_query_class = {
	.module = &xmpp_spim_marker_module,
	.fields = spim_query_fields,
	.lookup = spim_query_lookup,
	.name = S(s_spim_query),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_spim_report_0),
	.size = sizeof(struct xmpp_spim_query),
	.unknown = offsetof(struct xmpp_spim_query, unknown),
	.n_fields = sizeof spim_query_fields / sizeof *spim_query_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.text = 2,
};

static const struct xso_class *const classes[] = {
	[C_spim_mark - 1] = &xmpp_spim_mark_class,
	[C_spim_report - 1] = &xmpp_spim_report_class,
	[C_spim_query - 1] = &xmpp_spim_query_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_spim_mark - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_spim_mark - 1, .base = C_xmpp_presence, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_spim_report - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_spim_report - 1, .base = C_xmpp_presence, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_spim_report - 1, .base = C_xmpp_iq, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_spim_query - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_spim_marker_module = {
	.version = 2,
	.name = "spim-marker",
	.xep = "0287",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
