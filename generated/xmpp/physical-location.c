/* Printed by xsoc from physical-location.xml: do not edit. */
#include <xmpp/physical-location.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_physical_location[18];
	char s_physloc[8];
	char s_http___jabber_org_protocol_physloc[35];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_country[8];
	char s_region[7];
	char s_locality[9];
	char s_area[5];
	char s_street[7];
	char s_building[9];
	char s_floor[6];
	char s_room[5];
	char s_postalcode[11];
	char s_text[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"physical-location",
	"physloc",
	"http://jabber.org/protocol/physloc",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"country",
	"region",
	"locality",
	"area",
	"street",
	"building",
	"floor",
	"room",
	"postalcode",
	"text",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_physical_location,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field physical_location_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_physical_location, lang) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_country), .name_size = N(s_country),
	  .member = S(s_country), .offset = offsetof(struct xmpp_physical_location, country) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_region), .name_size = N(s_region),
	  .member = S(s_region), .offset = offsetof(struct xmpp_physical_location, region) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_locality), .name_size = N(s_locality),
	  .member = S(s_locality), .offset = offsetof(struct xmpp_physical_location, locality) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_area), .name_size = N(s_area),
	  .member = S(s_area), .offset = offsetof(struct xmpp_physical_location, area) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_street), .name_size = N(s_street),
	  .member = S(s_street), .offset = offsetof(struct xmpp_physical_location, street) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_building), .name_size = N(s_building),
	  .member = S(s_building), .offset = offsetof(struct xmpp_physical_location, building) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_floor), .name_size = N(s_floor),
	  .member = S(s_floor), .offset = offsetof(struct xmpp_physical_location, floor) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_room), .name_size = N(s_room),
	  .member = S(s_room), .offset = offsetof(struct xmpp_physical_location, room) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_postalcode), .name_size = N(s_postalcode),
	  .member = S(s_postalcode), .offset = offsetof(struct xmpp_physical_location, postalcode) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_physical_location, text) },
};
/* clang-format on */

static const uint8_t physical_location_lookup[] = {
	0, 0, 2, 0, 7, 0, 0, 0, 9, 0, 8, 0, 0, 0, 0, 10,
	0, 4, 6, 3, 0, 0, 1, 11, 0, 0, 0, 0, 0, 0, 5, 0
};

const struct xso_class xmpp_physical_location_class = {
	.module = &xmpp_physical_location_module,
	.fields = physical_location_fields,
	.lookup = physical_location_lookup,
	.name = S(s_physical_location),
	.element = S(s_physloc),
	.element_size = N(s_physloc),
	.ns = S(s_http___jabber_org_protocol_physloc),
	.size = sizeof(struct xmpp_physical_location),
	.unknown = offsetof(struct xmpp_physical_location, unknown),
	.n_fields = sizeof physical_location_fields / sizeof *physical_location_fields,
	.lookup_bits = 5,
	.lang = 1,
};

static const struct xso_class *const classes[] = {
	[C_physical_location - 1] = &xmpp_physical_location_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_physical_location - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_physical_location_module = {
	.version = 2,
	.name = "physical-location",
	.xep = "0112",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
