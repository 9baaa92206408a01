/* Printed by xsoc from report.xml: do not edit. */
#include <xmpp/report.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_report[7];
	char s_urn_xmpp_reporting_1[21];
	char s_reason[7];
	char s_urn_xmpp_sid_0[15];
	char s_stanza_id[10];
	char s_text[5];
	char s_report_origin[14];
	char s_report_origin_2[14];
	char s_third_party[12];
	char s_third_party_2[12];
	char s_payload[8];
	char s_report0[8];
	char s_urn_xmpp_reporting_0[21];
	char s_spam[5];
	char s_abuse[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"report",
	"urn:xmpp:reporting:1",
	"reason",
	"urn:xmpp:sid:0",
	"stanza_id",
	"text",
	"report-origin",
	"report_origin",
	"third-party",
	"third_party",
	"payload",
	"report0",
	"urn:xmpp:reporting:0",
	"spam",
	"abuse",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_report,
	C_report0,
	C_xmpp_stanza_id,
	C_xmpp_lang_text,
	C_xmpp_block_item,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field report_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_report, reason) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_sid_0),
	  .member = S(s_stanza_id), .offset = offsetof(struct xmpp_report, stanza_id),
	  .count = offsetof(struct xmpp_report, n_stanza_id),
	  .of = C_xmpp_stanza_id },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_report, text),
	  .count = offsetof(struct xmpp_report, n_text),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_FLAG, .name = S(s_report_origin), .name_size = N(s_report_origin),
	  .member = S(s_report_origin_2), .offset = offsetof(struct xmpp_report, report_origin) },
	{ .shape = XSO_FLAG, .name = S(s_third_party), .name_size = N(s_third_party),
	  .member = S(s_third_party_2), .offset = offsetof(struct xmpp_report, third_party) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_report, payload),
	  .count = offsetof(struct xmpp_report, n_payload) },
};
/* clang-format on */

static const uint8_t report_lookup[] = {
	5, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 0, 4, 1
};

const struct xso_class xmpp_report_class = {
	.module = &xmpp_report_module,
	.fields = report_fields,
	.lookup = report_lookup,
	.name = S(s_report),
	.element = S(s_report),
	.element_size = N(s_report),
	.ns = S(s_urn_xmpp_reporting_1),
	.size = sizeof(struct xmpp_report),
	.unknown = offsetof(struct xmpp_report, unknown),
	.n_fields = sizeof report_fields / sizeof *report_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 6,
};

/* clang-format off */
static const struct xso_field report0_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_spam), .name_size = N(s_spam),
	  .member = S(s_spam), .offset = offsetof(struct xmpp_report0, spam) },
	{ .shape = XSO_FLAG, .name = S(s_abuse), .name_size = N(s_abuse),
	  .member = S(s_abuse), .offset = offsetof(struct xmpp_report0, abuse) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_report0, text),
	  .count = offsetof(struct xmpp_report0, n_text),
	  .of = C_xmpp_lang_text },
};
/* clang-format on */

static const uint8_t report0_lookup[] = {
	0, 0, 2, 1, 0, 3, 0, 0
};

const struct xso_class xmpp_report0_class = {
	.module = &xmpp_report_module,
	.fields = report0_fields,
	.lookup = report0_lookup,
	.name = S(s_report0),
	.element = S(s_report),
	.element_size = N(s_report),
	.ns = S(s_urn_xmpp_reporting_0),
	.size = sizeof(struct xmpp_report0),
	.unknown = offsetof(struct xmpp_report0, unknown),
	.n_fields = sizeof report0_fields / sizeof *report0_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_report - 1] = &xmpp_report_class,
	[C_report0 - 1] = &xmpp_report0_class,
	[C_xmpp_stanza_id - 1] = &xmpp_stanza_id_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_block_item - 1] = &xmpp_block_item_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_report - 1, .base = C_xmpp_block_item },
	{ .cls = C_report - 1, .base = C_xmpp_message },
	{ .cls = C_report0 - 1, .base = C_xmpp_block_item },
};

const struct xso_module xmpp_report_module = {
	.version = 2,
	.name = "report",
	.xep = "0377",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
