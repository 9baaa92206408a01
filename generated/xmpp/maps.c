/* Printed by xsoc from maps.xml: do not edit. */
#include <xmpp/maps.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_maps[5];
	char s_map_layer_picture[18];
	char s_height[7];
	char s_src[4];
	char s_width[6];
	char s_map_layer_projection[21];
	char s_x[2];
	char s_y[2];
	char s_map_layer_item[15];
	char s_jid[4];
	char s_lat[4];
	char s_long[5];
	char s_lon[4];
	char s_map_layer[10];
	char s_id[3];
	char s_offset_x[9];
	char s_offset_y[9];
	char s_scale[6];
	char s_img[4];
	char s_picture[8];
	char s_projection[11];
	char s_item[5];
	char s_map[4];
	char s_http___jabber_org_protocol_map[31];
	char s_layer[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"maps",
	"map-layer-picture",
	"height",
	"src",
	"width",
	"map-layer-projection",
	"x",
	"y",
	"map-layer-item",
	"jid",
	"lat",
	"long",
	"lon",
	"map-layer",
	"id",
	"offset_x",
	"offset_y",
	"scale",
	"img",
	"picture",
	"projection",
	"item",
	"map",
	"http://jabber.org/protocol/map",
	"layer",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_map_layer_picture,
	C_map_layer_projection,
	C_map_layer_item,
	C_map_layer,
	C_map,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field map_layer_picture_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_height), .name_size = N(s_height),
	  .member = S(s_height), .offset = offsetof(struct xmpp_map_layer_picture, height),
	  .count = offsetof(struct xmpp_map_layer_picture, has_height) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_src), .name_size = N(s_src),
	  .member = S(s_src), .offset = offsetof(struct xmpp_map_layer_picture, src) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_width), .name_size = N(s_width),
	  .member = S(s_width), .offset = offsetof(struct xmpp_map_layer_picture, width),
	  .count = offsetof(struct xmpp_map_layer_picture, has_width) },
};
/* clang-format on */

static const uint8_t map_layer_picture_lookup[] = {
	0, 1, 0, 0, 3, 0, 2, 0
};

const struct xso_class xmpp_map_layer_picture_class = {
	.module = &xmpp_maps_module,
	.fields = map_layer_picture_fields,
	.lookup = map_layer_picture_lookup,
	.name = S(s_map_layer_picture),
	.size = sizeof(struct xmpp_map_layer_picture),
	.unknown = offsetof(struct xmpp_map_layer_picture, unknown),
	.n_fields = sizeof map_layer_picture_fields / sizeof *map_layer_picture_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field map_layer_projection_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_x), .name_size = N(s_x),
	  .member = S(s_x), .offset = offsetof(struct xmpp_map_layer_projection, x) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_y), .name_size = N(s_y),
	  .member = S(s_y), .offset = offsetof(struct xmpp_map_layer_projection, y) },
};
/* clang-format on */

static const uint8_t map_layer_projection_lookup[] = {
	1, 0, 0, 2
};

const struct xso_class xmpp_map_layer_projection_class = {
	.module = &xmpp_maps_module,
	.fields = map_layer_projection_fields,
	.lookup = map_layer_projection_lookup,
	.name = S(s_map_layer_projection),
	.size = sizeof(struct xmpp_map_layer_projection),
	.unknown = offsetof(struct xmpp_map_layer_projection, unknown),
	.n_fields = sizeof map_layer_projection_fields / sizeof *map_layer_projection_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field map_layer_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_map_layer_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_lat), .name_size = N(s_lat),
	  .member = S(s_lat), .offset = offsetof(struct xmpp_map_layer_item, lat),
	  .count = offsetof(struct xmpp_map_layer_item, has_lat) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_long), .name_size = N(s_long),
	  .member = S(s_lon), .offset = offsetof(struct xmpp_map_layer_item, lon),
	  .count = offsetof(struct xmpp_map_layer_item, has_lon) },
};
/* clang-format on */

static const uint8_t map_layer_item_lookup[] = {
	0, 0, 0, 0, 0, 3, 1, 2
};

const struct xso_class xmpp_map_layer_item_class = {
	.module = &xmpp_maps_module,
	.fields = map_layer_item_fields,
	.lookup = map_layer_item_lookup,
	.name = S(s_map_layer_item),
	.size = sizeof(struct xmpp_map_layer_item),
	.unknown = offsetof(struct xmpp_map_layer_item, unknown),
	.n_fields = sizeof map_layer_item_fields / sizeof *map_layer_item_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field map_layer_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_map_layer, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_offset_x), .name_size = N(s_offset_x),
	  .member = S(s_offset_x), .offset = offsetof(struct xmpp_map_layer, offset_x),
	  .count = offsetof(struct xmpp_map_layer, has_offset_x) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_offset_y), .name_size = N(s_offset_y),
	  .member = S(s_offset_y), .offset = offsetof(struct xmpp_map_layer, offset_y),
	  .count = offsetof(struct xmpp_map_layer, has_offset_y) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_scale), .name_size = N(s_scale),
	  .member = S(s_scale), .offset = offsetof(struct xmpp_map_layer, scale),
	  .count = offsetof(struct xmpp_map_layer, has_scale) },
	{ .shape = XSO_CHILD, .name = S(s_img), .name_size = N(s_img),
	  .member = S(s_picture), .offset = offsetof(struct xmpp_map_layer, picture),
	  .of = C_map_layer_picture },
	{ .shape = XSO_CHILD, .name = S(s_projection), .name_size = N(s_projection),
	  .member = S(s_projection), .offset = offsetof(struct xmpp_map_layer, projection),
	  .of = C_map_layer_projection },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_map_layer, item),
	  .count = offsetof(struct xmpp_map_layer, n_item),
	  .of = C_map_layer_item },
};
/* clang-format on */

static const uint8_t map_layer_lookup[] = {
	7, 0, 4, 0, 0, 0, 2, 3, 5, 1, 6, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_map_layer_class = {
	.module = &xmpp_maps_module,
	.fields = map_layer_fields,
	.lookup = map_layer_lookup,
	.name = S(s_map_layer),
	.size = sizeof(struct xmpp_map_layer),
	.unknown = offsetof(struct xmpp_map_layer, unknown),
	.n_fields = sizeof map_layer_fields / sizeof *map_layer_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field map_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_map, id) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_layer), .name_size = N(s_layer),
	  .member = S(s_layer), .offset = offsetof(struct xmpp_map, layer),
	  .count = offsetof(struct xmpp_map, n_layer),
	  .of = C_map_layer },
};
/* clang-format on */

static const uint8_t map_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_map_class = {
	.module = &xmpp_maps_module,
	.fields = map_fields,
	.lookup = map_lookup,
	.name = S(s_map),
	.element = S(s_map),
	.element_size = N(s_map),
	.ns = S(s_http___jabber_org_protocol_map),
	.size = sizeof(struct xmpp_map),
	.unknown = offsetof(struct xmpp_map, unknown),
	.n_fields = sizeof map_fields / sizeof *map_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_map_layer_picture - 1] = &xmpp_map_layer_picture_class,
	[C_map_layer_projection - 1] = &xmpp_map_layer_projection_class,
	[C_map_layer_item - 1] = &xmpp_map_layer_item_class,
	[C_map_layer - 1] = &xmpp_map_layer_class,
	[C_map - 1] = &xmpp_map_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_map - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_maps_module = {
	.version = 2,
	.name = "maps",
	.xep = "0110",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
