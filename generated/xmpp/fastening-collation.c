/* Printed by xsoc from fastening-collation.xml: do not edit. */
#include <xmpp/fastening-collation.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_fastening_collation[20];
	char s_fastening_summary[18];
	char s_applied[8];
	char s_urn_xmpp_mamfc_0[17];
	char s_count[6];
	char s_uint32_of_at_least_1[21];
	char s__1[2];
	char s_shell[6];
	char s_payload[8];
	char s_fastening_latest[17];
	char s_latest[7];
	char s_id[3];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"fastening-collation",
	"fastening-summary",
	"applied",
	"urn:xmpp:mamfc:0",
	"count",
	"uint32 of at least 1",
	"1",
	"shell",
	"payload",
	"fastening-latest",
	"latest",
	"id",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_fastening_summary,
	C_fastening_latest,
	C_xmpp_mam_result,
	C_xmpp_mam_fin,
};
enum {
	E_,
	E_fastening_summary_count,
};

static const struct xso_extra extras[] = {
	[E_fastening_summary_count - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.expected = S(s_uint32_of_at_least_1),
		.absent = S(s__1),
	},
};

/* clang-format off */
static const struct xso_field fastening_summary_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_FORGIVE, .name = S(s_count), .name_size = N(s_count),
	  .member = S(s_count), .offset = offsetof(struct xmpp_fastening_summary, count),
	  .extra = E_fastening_summary_count },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_shell), .name_size = N(s_shell),
	  .member = S(s_shell), .offset = offsetof(struct xmpp_fastening_summary, shell) },
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_fastening_summary, payload) },
};
/* clang-format on */

static const uint8_t fastening_summary_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_fastening_summary_class = {
	.module = &xmpp_fastening_collation_module,
	.fields = fastening_summary_fields,
	.lookup = fastening_summary_lookup,
	.name = S(s_fastening_summary),
	.element = S(s_applied),
	.element_size = N(s_applied),
	.ns = S(s_urn_xmpp_mamfc_0),
	.size = sizeof(struct xmpp_fastening_summary),
	.unknown = offsetof(struct xmpp_fastening_summary, unknown),
	.n_fields = sizeof fastening_summary_fields / sizeof *fastening_summary_fields,
	.lookup_bits = 2,
	.any = 3,
};

/* clang-format off */
static const struct xso_field fastening_latest_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_fastening_latest, id) },
};
/* clang-format on */

static const uint8_t fastening_latest_lookup[] = {
	0, 1
};

const struct xso_class xmpp_fastening_latest_class = {
	.module = &xmpp_fastening_collation_module,
	.fields = fastening_latest_fields,
	.lookup = fastening_latest_lookup,
	.name = S(s_fastening_latest),
	.element = S(s_latest),
	.element_size = N(s_latest),
	.ns = S(s_urn_xmpp_mamfc_0),
	.size = sizeof(struct xmpp_fastening_latest),
	.unknown = offsetof(struct xmpp_fastening_latest, unknown),
	.n_fields = sizeof fastening_latest_fields / sizeof *fastening_latest_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_fastening_summary - 1] = &xmpp_fastening_summary_class,
	[C_fastening_latest - 1] = &xmpp_fastening_latest_class,
	[C_xmpp_mam_result - 1] = &xmpp_mam_result_class,
	[C_xmpp_mam_fin - 1] = &xmpp_mam_fin_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_fastening_summary - 1, .base = C_xmpp_mam_result, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_fastening_latest - 1, .base = C_xmpp_mam_fin },
};

const struct xso_module xmpp_fastening_collation_module = {
	.version = 2,
	.name = "fastening-collation",
	.xep = "0427",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
