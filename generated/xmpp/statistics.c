/* Printed by xsoc from statistics.xml: do not edit. */
#include <xmpp/statistics.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_statistics[11];
	char s_statistics_error[17];
	char s_code[5];
	char s_text[5];
	char s_statistics_stat_error[22];
	char s_statistics_stat[16];
	char s_name[5];
	char s_units[6];
	char s_value[6];
	char s_error[6];
	char s_query[6];
	char s_http___jabber_org_protocol_stats[33];
	char s_stat[5];
	char s_stat_[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"statistics",
	"statistics-error",
	"code",
	"text",
	"statistics-stat-error",
	"statistics-stat",
	"name",
	"units",
	"value",
	"error",
	"query",
	"http://jabber.org/protocol/stats",
	"stat",
	"stat_",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_statistics_error,
	C_statistics_stat_error,
	C_statistics_stat,
	C_statistics,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field statistics_error_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_code), .name_size = N(s_code),
	  .member = S(s_code), .offset = offsetof(struct xmpp_statistics_error, code),
	  .count = offsetof(struct xmpp_statistics_error, has_code) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_statistics_error, text) },
};
/* clang-format on */

static const uint8_t statistics_error_lookup[] = {
	0, 1
};

const struct xso_class xmpp_statistics_error_class = {
	.module = &xmpp_statistics_module,
	.fields = statistics_error_fields,
	.lookup = statistics_error_lookup,
	.name = S(s_statistics_error),
	.size = sizeof(struct xmpp_statistics_error),
	.unknown = offsetof(struct xmpp_statistics_error, unknown),
	.n_fields = sizeof statistics_error_fields / sizeof *statistics_error_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field statistics_stat_error_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_code), .name_size = N(s_code),
	  .member = S(s_code), .offset = offsetof(struct xmpp_statistics_stat_error, code),
	  .count = offsetof(struct xmpp_statistics_stat_error, has_code) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_statistics_stat_error, text) },
};
/* clang-format on */

static const uint8_t statistics_stat_error_lookup[] = {
	0, 1
};

const struct xso_class xmpp_statistics_stat_error_class = {
	.module = &xmpp_statistics_module,
	.fields = statistics_stat_error_fields,
	.lookup = statistics_stat_error_lookup,
	.name = S(s_statistics_stat_error),
	.size = sizeof(struct xmpp_statistics_stat_error),
	.unknown = offsetof(struct xmpp_statistics_stat_error, unknown),
	.n_fields = sizeof statistics_stat_error_fields / sizeof *statistics_stat_error_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field statistics_stat_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_statistics_stat, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_units), .name_size = N(s_units),
	  .member = S(s_units), .offset = offsetof(struct xmpp_statistics_stat, units) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_statistics_stat, value) },
	{ .shape = XSO_CHILD, .name = S(s_error), .name_size = N(s_error),
	  .member = S(s_error), .offset = offsetof(struct xmpp_statistics_stat, error),
	  .of = C_statistics_stat_error },
};
/* clang-format on */

static const uint8_t statistics_stat_lookup[] = {
	1, 0, 2, 3, 4, 0, 0, 0
};

const struct xso_class xmpp_statistics_stat_class = {
	.module = &xmpp_statistics_module,
	.fields = statistics_stat_fields,
	.lookup = statistics_stat_lookup,
	.name = S(s_statistics_stat),
	.size = sizeof(struct xmpp_statistics_stat),
	.unknown = offsetof(struct xmpp_statistics_stat, unknown),
	.n_fields = sizeof statistics_stat_fields / sizeof *statistics_stat_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field statistics_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_error), .name_size = N(s_error),
	  .member = S(s_error), .offset = offsetof(struct xmpp_statistics, error),
	  .of = C_statistics_error },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_stat), .name_size = N(s_stat),
	  .member = S(s_stat_), .offset = offsetof(struct xmpp_statistics, stat_),
	  .count = offsetof(struct xmpp_statistics, n_stat),
	  .of = C_statistics_stat },
};
/* clang-format on */

static const uint8_t statistics_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_statistics_class = {
	.module = &xmpp_statistics_module,
	.fields = statistics_fields,
	.lookup = statistics_lookup,
	.name = S(s_statistics),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_stats),
	.size = sizeof(struct xmpp_statistics),
	.unknown = offsetof(struct xmpp_statistics, unknown),
	.n_fields = sizeof statistics_fields / sizeof *statistics_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_statistics_error - 1] = &xmpp_statistics_error_class,
	[C_statistics_stat_error - 1] = &xmpp_statistics_stat_error_class,
	[C_statistics_stat - 1] = &xmpp_statistics_stat_class,
	[C_statistics - 1] = &xmpp_statistics_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_statistics - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_statistics_module = {
	.version = 2,
	.name = "statistics",
	.xep = "0039",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
