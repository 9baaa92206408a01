/* Printed by xsoc from location-query.xml: do not edit. */
#include <xmpp/location-query.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_location_query[15];
	char s_location_query_reference[25];
	char s_id[3];
	char s_type[5];
	char s_signalstrength[15];
	char s_timestamp[10];
	char s_locationquery[14];
	char s_urn_xmpp_locationquery_0[25];
	char s_accuracy[9];
	char s_alt[4];
	char s_bearing[8];
	char s_datum[6];
	char s_lat[4];
	char s_lon[4];
	char s_publish[8];
	char s_speed[6];
	char s_reference[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"location-query",
	"location-query-reference",
	"id",
	"type",
	"signalstrength",
	"timestamp",
	"locationquery",
	"urn:xmpp:locationquery:0",
	"accuracy",
	"alt",
	"bearing",
	"datum",
	"lat",
	"lon",
	"publish",
	"speed",
	"reference",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_location_query_reference,
	C_location_query,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field location_query_reference_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_location_query_reference, id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_location_query_reference, type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_INT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_signalstrength), .name_size = N(s_signalstrength),
	  .member = S(s_signalstrength), .offset = offsetof(struct xmpp_location_query_reference, signalstrength),
	  .count = offsetof(struct xmpp_location_query_reference, has_signalstrength) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_location_query_reference, timestamp),
	  .count = offsetof(struct xmpp_location_query_reference, has_timestamp) },
};
/* clang-format on */

static const uint8_t location_query_reference_lookup[] = {
	0, 0, 2, 4, 1, 0, 3, 0
};

const struct xso_class xmpp_location_query_reference_class = {
	.module = &xmpp_location_query_module,
	.fields = location_query_reference_fields,
	.lookup = location_query_reference_lookup,
	.name = S(s_location_query_reference),
	.size = sizeof(struct xmpp_location_query_reference),
	.unknown = offsetof(struct xmpp_location_query_reference, unknown),
	.n_fields = sizeof location_query_reference_fields / sizeof *location_query_reference_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field location_query_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_accuracy), .name_size = N(s_accuracy),
	  .member = S(s_accuracy), .offset = offsetof(struct xmpp_location_query, accuracy),
	  .count = offsetof(struct xmpp_location_query, has_accuracy) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_alt), .name_size = N(s_alt),
	  .member = S(s_alt), .offset = offsetof(struct xmpp_location_query, alt),
	  .count = offsetof(struct xmpp_location_query, has_alt) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_bearing), .name_size = N(s_bearing),
	  .member = S(s_bearing), .offset = offsetof(struct xmpp_location_query, bearing),
	  .count = offsetof(struct xmpp_location_query, has_bearing) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_datum), .name_size = N(s_datum),
	  .member = S(s_datum), .offset = offsetof(struct xmpp_location_query, datum) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_lat), .name_size = N(s_lat),
	  .member = S(s_lat), .offset = offsetof(struct xmpp_location_query, lat),
	  .count = offsetof(struct xmpp_location_query, has_lat) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_lon), .name_size = N(s_lon),
	  .member = S(s_lon), .offset = offsetof(struct xmpp_location_query, lon),
	  .count = offsetof(struct xmpp_location_query, has_lon) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_publish), .name_size = N(s_publish),
	  .member = S(s_publish), .offset = offsetof(struct xmpp_location_query, publish) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_speed), .name_size = N(s_speed),
	  .member = S(s_speed), .offset = offsetof(struct xmpp_location_query, speed),
	  .count = offsetof(struct xmpp_location_query, has_speed) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_location_query, timestamp),
	  .count = offsetof(struct xmpp_location_query, has_timestamp) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_reference), .name_size = N(s_reference),
	  .member = S(s_reference), .offset = offsetof(struct xmpp_location_query, reference),
	  .count = offsetof(struct xmpp_location_query, n_reference),
	  .of = C_location_query_reference },
};
/* clang-format on */

static const uint8_t location_query_lookup[] = {
	0, 0, 1, 6, 0, 0, 0, 0, 8, 0, 3, 0, 0, 0, 9, 0,
	2, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 5, 4, 0
};

const struct xso_class xmpp_location_query_class = {
	.module = &xmpp_location_query_module,
	.fields = location_query_fields,
	.lookup = location_query_lookup,
	.name = S(s_location_query),
	.element = S(s_locationquery),
	.element_size = N(s_locationquery),
	.ns = S(s_urn_xmpp_locationquery_0),
	.size = sizeof(struct xmpp_location_query),
	.unknown = offsetof(struct xmpp_location_query, unknown),
	.n_fields = sizeof location_query_fields / sizeof *location_query_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_location_query_reference - 1] = &xmpp_location_query_reference_class,
	[C_location_query - 1] = &xmpp_location_query_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_location_query - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_location_query_module = {
	.version = 2,
	.name = "location-query",
	.xep = "0255",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
