/* Printed by xsoc from geoloc.xml: do not edit. */
#include <xmpp/geoloc.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_geoloc[7];
	char s_http___jabber_org_protocol_geoloc[34];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_accuracy[9];
	char s_alt[4];
	char s_altaccuracy[12];
	char s_area[5];
	char s_bearing[8];
	char s_building[9];
	char s_country[8];
	char s_countrycode[12];
	char s_datum[6];
	char s_description[12];
	char s_error[6];
	char s_floor[6];
	char s_lat[4];
	char s_locality[9];
	char s_lon[4];
	char s_postalcode[11];
	char s_region[7];
	char s_regioncode[11];
	char s_room[5];
	char s_speed[6];
	char s_street[7];
	char s_text[5];
	char s_timestamp[10];
	char s_tzo[4];
	char s_uri[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"geoloc",
	"http://jabber.org/protocol/geoloc",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"accuracy",
	"alt",
	"altaccuracy",
	"area",
	"bearing",
	"building",
	"country",
	"countrycode",
	"datum",
	"description",
	"error",
	"floor",
	"lat",
	"locality",
	"lon",
	"postalcode",
	"region",
	"regioncode",
	"room",
	"speed",
	"street",
	"text",
	"timestamp",
	"tzo",
	"uri",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_geoloc,
	C_xmpp_pubsub_item,
	C_xmpp_message,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field geoloc_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_geoloc, lang) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_accuracy), .name_size = N(s_accuracy),
	  .member = S(s_accuracy), .offset = offsetof(struct xmpp_geoloc, accuracy),
	  .count = offsetof(struct xmpp_geoloc, has_accuracy) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_alt), .name_size = N(s_alt),
	  .member = S(s_alt), .offset = offsetof(struct xmpp_geoloc, alt),
	  .count = offsetof(struct xmpp_geoloc, has_alt) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_altaccuracy), .name_size = N(s_altaccuracy),
	  .member = S(s_altaccuracy), .offset = offsetof(struct xmpp_geoloc, altaccuracy),
	  .count = offsetof(struct xmpp_geoloc, has_altaccuracy) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_area), .name_size = N(s_area),
	  .member = S(s_area), .offset = offsetof(struct xmpp_geoloc, area) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_bearing), .name_size = N(s_bearing),
	  .member = S(s_bearing), .offset = offsetof(struct xmpp_geoloc, bearing),
	  .count = offsetof(struct xmpp_geoloc, has_bearing) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_building), .name_size = N(s_building),
	  .member = S(s_building), .offset = offsetof(struct xmpp_geoloc, building) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_country), .name_size = N(s_country),
	  .member = S(s_country), .offset = offsetof(struct xmpp_geoloc, country) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_countrycode), .name_size = N(s_countrycode),
	  .member = S(s_countrycode), .offset = offsetof(struct xmpp_geoloc, countrycode) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_datum), .name_size = N(s_datum),
	  .member = S(s_datum), .offset = offsetof(struct xmpp_geoloc, datum) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_geoloc, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_error), .name_size = N(s_error),
	  .member = S(s_error), .offset = offsetof(struct xmpp_geoloc, error),
	  .count = offsetof(struct xmpp_geoloc, has_error) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_floor), .name_size = N(s_floor),
	  .member = S(s_floor), .offset = offsetof(struct xmpp_geoloc, floor) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_lat), .name_size = N(s_lat),
	  .member = S(s_lat), .offset = offsetof(struct xmpp_geoloc, lat),
	  .count = offsetof(struct xmpp_geoloc, has_lat) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_locality), .name_size = N(s_locality),
	  .member = S(s_locality), .offset = offsetof(struct xmpp_geoloc, locality) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_lon), .name_size = N(s_lon),
	  .member = S(s_lon), .offset = offsetof(struct xmpp_geoloc, lon),
	  .count = offsetof(struct xmpp_geoloc, has_lon) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_postalcode), .name_size = N(s_postalcode),
	  .member = S(s_postalcode), .offset = offsetof(struct xmpp_geoloc, postalcode) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_region), .name_size = N(s_region),
	  .member = S(s_region), .offset = offsetof(struct xmpp_geoloc, region) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_regioncode), .name_size = N(s_regioncode),
	  .member = S(s_regioncode), .offset = offsetof(struct xmpp_geoloc, regioncode) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_room), .name_size = N(s_room),
	  .member = S(s_room), .offset = offsetof(struct xmpp_geoloc, room) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_speed), .name_size = N(s_speed),
	  .member = S(s_speed), .offset = offsetof(struct xmpp_geoloc, speed),
	  .count = offsetof(struct xmpp_geoloc, has_speed) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_street), .name_size = N(s_street),
	  .member = S(s_street), .offset = offsetof(struct xmpp_geoloc, street) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_geoloc, text) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_geoloc, timestamp),
	  .count = offsetof(struct xmpp_geoloc, has_timestamp) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TZ_OFFSET, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_tzo), .name_size = N(s_tzo),
	  .member = S(s_tzo), .offset = offsetof(struct xmpp_geoloc, tzo),
	  .count = offsetof(struct xmpp_geoloc, has_tzo) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_geoloc, uri) },
};
/* clang-format on */

static const uint8_t geoloc_lookup[] = {
	0, 0, 0, 0, 2, 8, 16, 0, 0, 7, 0, 4, 0, 0, 0, 0,
	0, 20, 21, 0, 6, 13, 0, 0, 0, 0, 0, 0, 12, 9, 24, 17,
	3, 0, 0, 15, 22, 0, 18, 0, 0, 0, 0, 0, 23, 1, 0, 19,
	0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 25, 14, 26, 5, 10, 0
};

const struct xso_class xmpp_geoloc_class = {
	.module = &xmpp_geoloc_module,
	.fields = geoloc_fields,
	.lookup = geoloc_lookup,
	.name = S(s_geoloc),
	.element = S(s_geoloc),
	.element_size = N(s_geoloc),
	.ns = S(s_http___jabber_org_protocol_geoloc),
	.size = sizeof(struct xmpp_geoloc),
	.unknown = offsetof(struct xmpp_geoloc, unknown),
	.n_fields = sizeof geoloc_fields / sizeof *geoloc_fields,
	.lookup_bits = 6,
	.lang = 1,
};

static const struct xso_class *const classes[] = {
	[C_geoloc - 1] = &xmpp_geoloc_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_geoloc - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_geoloc - 1, .base = C_xmpp_message },
	{ .cls = C_geoloc - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_geoloc_module = {
	.version = 2,
	.name = "geoloc",
	.xep = "0080",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
