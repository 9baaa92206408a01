/* Printed by xsoc from data-objects.xml: do not edit. */
#include <xmpp/data-objects.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_data_objects[13];
	char s_cdo_event[10];
	char s_create[7];
	char s_update[7];
	char s_retire[7];
	char s_delete[7];
	char s_info[5];
	char s_data_sync_item_attribute[25];
	char s_name[5];
	char s_value[6];
	char s_data_sync_item[15];
	char s_event[6];
	char s_ref[4];
	char s_type[5];
	char s_update_style[12];
	char s_update_style_2[13];
	char s_uuid[5];
	char s_version[8];
	char s_attribute[10];
	char s_data_sync_item_type[20];
	char s_field[6];
	char s_method[7];
	char s_state[6];
	char s_data_sync_item_update_style[28];
	char s_exclusive[10];
	char s_inclusive[10];
	char s_data_sync[10];
	char s_http___www_xmpp_org_extensions_xep_0204_html_ns[48];
	char s_packet_id[9];
	char s_packet[7];
	char s_protocol[9];
	char s_item[5];
	char s_data_object_types_item[23];
	char s_id[3];
	char s_description[12];
	char s_data_object_types[18];
	char s_query[6];
	char s_http___www_xmpp_org_extensions_xep_0204_html_ns_[54];
	char s_payload[8];
	char s_data_object_state[18];
	char s_http___www_xmpp_org_extensions_xep_0204_html_ns__2[54];
	char s_data_sync_2[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"data-objects",
	"cdo-event",
	"create",
	"update",
	"retire",
	"delete",
	"info",
	"data-sync-item-attribute",
	"name",
	"value",
	"data-sync-item",
	"event",
	"ref",
	"type",
	"updateStyle",
	"update_style",
	"uuid",
	"version",
	"attribute",
	"data-sync-item-type",
	"field",
	"method",
	"state",
	"data-sync-item-update-style",
	"exclusive",
	"inclusive",
	"data-sync",
	"http://www.xmpp.org/extensions/xep-0204.html#ns",
	"packetID",
	"packet",
	"protocol",
	"item",
	"data-object-types-item",
	"id",
	"description",
	"data-object-types",
	"query",
	"http://www.xmpp.org/extensions/xep-0204.html#ns-types",
	"payload",
	"data-object-state",
	"http://www.xmpp.org/extensions/xep-0204.html#ns-state",
	"data_sync",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_data_sync_item_attribute,
	C_data_sync_item,
	C_data_sync,
	C_data_object_types_item,
	C_data_object_types,
	C_data_object_state,
	C_xmpp_message,
	C_xmpp_iq,
};
enum {
	V_,
	V_cdo_event,
	V_data_sync_item_type,
	V_data_sync_item_update_style,
};

static const uint16_t cdo_event_texts[] = {
	[XMPP_CDO_EVENT_CREATE] = S(s_create),
	[XMPP_CDO_EVENT_UPDATE] = S(s_update),
	[XMPP_CDO_EVENT_RETIRE] = S(s_retire),
	[XMPP_CDO_EVENT_DELETE] = S(s_delete),
	[XMPP_CDO_EVENT_INFO] = S(s_info),
};

static const uint8_t cdo_event_lookup[] = {
	0, 0, 0, 0, 2, 5, 0, 3, 0, 0, 4, 6, 0, 0, 0, 0
};

const struct xso_enum xmpp_cdo_event_enum = {
	.strings = (const char *)&strings,
	.texts = cdo_event_texts,
	.lookup = cdo_event_lookup,
	.name = S(s_cdo_event),
	.n_texts = sizeof cdo_event_texts / sizeof *cdo_event_texts,
	.lookup_bits = 4,
};

static const uint16_t data_sync_item_type_texts[] = {
	[XMPP_DATA_SYNC_ITEM_TYPE_FIELD] = S(s_field),
	[XMPP_DATA_SYNC_ITEM_TYPE_METHOD] = S(s_method),
	[XMPP_DATA_SYNC_ITEM_TYPE_STATE] = S(s_state),
};

static const uint8_t data_sync_item_type_lookup[] = {
	2, 0, 0, 0, 3, 0, 1, 0
};

const struct xso_enum xmpp_data_sync_item_type_enum = {
	.strings = (const char *)&strings,
	.texts = data_sync_item_type_texts,
	.lookup = data_sync_item_type_lookup,
	.name = S(s_data_sync_item_type),
	.n_texts = sizeof data_sync_item_type_texts / sizeof *data_sync_item_type_texts,
	.lookup_bits = 3,
};

static const uint16_t data_sync_item_update_style_texts[] = {
	[XMPP_DATA_SYNC_ITEM_UPDATE_STYLE_EXCLUSIVE] = S(s_exclusive),
	[XMPP_DATA_SYNC_ITEM_UPDATE_STYLE_INCLUSIVE] = S(s_inclusive),
};

static const uint8_t data_sync_item_update_style_lookup[] = {
	2, 0, 0, 1
};

const struct xso_enum xmpp_data_sync_item_update_style_enum = {
	.strings = (const char *)&strings,
	.texts = data_sync_item_update_style_texts,
	.lookup = data_sync_item_update_style_lookup,
	.name = S(s_data_sync_item_update_style),
	.n_texts = sizeof data_sync_item_update_style_texts / sizeof *data_sync_item_update_style_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field data_sync_item_attribute_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_data_sync_item_attribute, name) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_value), .offset = offsetof(struct xmpp_data_sync_item_attribute, value) },
};
/* clang-format on */

static const uint8_t data_sync_item_attribute_lookup[] = {
	1, 0
};

const struct xso_class xmpp_data_sync_item_attribute_class = {
	.module = &xmpp_data_objects_module,
	.fields = data_sync_item_attribute_fields,
	.lookup = data_sync_item_attribute_lookup,
	.name = S(s_data_sync_item_attribute),
	.size = sizeof(struct xmpp_data_sync_item_attribute),
	.unknown = offsetof(struct xmpp_data_sync_item_attribute, unknown),
	.n_fields = sizeof data_sync_item_attribute_fields / sizeof *data_sync_item_attribute_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field data_sync_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_event), .name_size = N(s_event),
	  .member = S(s_event), .offset = offsetof(struct xmpp_data_sync_item, event),
	  .values = V_cdo_event },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ref), .name_size = N(s_ref),
	  .member = S(s_ref), .offset = offsetof(struct xmpp_data_sync_item, ref) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_data_sync_item, type),
	  .values = V_data_sync_item_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_update_style), .name_size = N(s_update_style),
	  .member = S(s_update_style_2), .offset = offsetof(struct xmpp_data_sync_item, update_style),
	  .values = V_data_sync_item_update_style },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_uuid), .name_size = N(s_uuid),
	  .member = S(s_uuid), .offset = offsetof(struct xmpp_data_sync_item, uuid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_data_sync_item, version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_data_sync_item, value) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_attribute), .name_size = N(s_attribute),
	  .member = S(s_attribute), .offset = offsetof(struct xmpp_data_sync_item, attribute),
	  .count = offsetof(struct xmpp_data_sync_item, n_attribute),
	  .of = C_data_sync_item_attribute },
};
/* clang-format on */

static const uint8_t data_sync_item_lookup[] = {
	5, 0, 6, 0, 7, 3, 1, 0, 0, 8, 4, 0, 0, 2, 0, 0
};

const struct xso_class xmpp_data_sync_item_class = {
	.module = &xmpp_data_objects_module,
	.fields = data_sync_item_fields,
	.lookup = data_sync_item_lookup,
	.name = S(s_data_sync_item),
	.size = sizeof(struct xmpp_data_sync_item),
	.unknown = offsetof(struct xmpp_data_sync_item, unknown),
	.n_fields = sizeof data_sync_item_fields / sizeof *data_sync_item_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field data_sync_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_event), .name_size = N(s_event),
	  .member = S(s_event), .offset = offsetof(struct xmpp_data_sync, event),
	  .values = V_cdo_event },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_packet_id), .name_size = N(s_packet_id),
	  .member = S(s_packet), .offset = offsetof(struct xmpp_data_sync, packet) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_protocol), .name_size = N(s_protocol),
	  .member = S(s_protocol), .offset = offsetof(struct xmpp_data_sync, protocol) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_data_sync, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_uuid), .name_size = N(s_uuid),
	  .member = S(s_uuid), .offset = offsetof(struct xmpp_data_sync, uuid) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_data_sync, item),
	  .count = offsetof(struct xmpp_data_sync, n_item),
	  .of = C_data_sync_item },
};
/* clang-format on */

static const uint8_t data_sync_lookup[] = {
	5, 6, 0, 0, 0, 4, 1, 3, 0, 0, 0, 0, 2, 0, 0, 0
};

const struct xso_class xmpp_data_sync_class = {
	.module = &xmpp_data_objects_module,
	.fields = data_sync_fields,
	.lookup = data_sync_lookup,
	.name = S(s_data_sync),
	.element = S(s_data_sync),
	.element_size = N(s_data_sync),
	.ns = S(s_http___www_xmpp_org_extensions_xep_0204_html_ns),
	.size = sizeof(struct xmpp_data_sync),
	.unknown = offsetof(struct xmpp_data_sync, unknown),
	.n_fields = sizeof data_sync_fields / sizeof *data_sync_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field data_object_types_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_data_object_types_item, id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_data_object_types_item, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_data_object_types_item, description) },
};
/* clang-format on */

static const uint8_t data_object_types_item_lookup[] = {
	2, 0, 0, 0, 1, 0, 0, 3
};

const struct xso_class xmpp_data_object_types_item_class = {
	.module = &xmpp_data_objects_module,
	.fields = data_object_types_item_fields,
	.lookup = data_object_types_item_lookup,
	.name = S(s_data_object_types_item),
	.size = sizeof(struct xmpp_data_object_types_item),
	.unknown = offsetof(struct xmpp_data_object_types_item, unknown),
	.n_fields = sizeof data_object_types_item_fields / sizeof *data_object_types_item_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field data_object_types_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_data_object_types, id) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_data_object_types, item),
	  .count = offsetof(struct xmpp_data_object_types, n_item),
	  .of = C_data_object_types_item },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_data_object_types, payload),
	  .count = offsetof(struct xmpp_data_object_types, n_payload) },
};
/* clang-format on */

static const uint8_t data_object_types_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_data_object_types_class = {
	.module = &xmpp_data_objects_module,
	.fields = data_object_types_fields,
	.lookup = data_object_types_lookup,
	.name = S(s_data_object_types),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___www_xmpp_org_extensions_xep_0204_html_ns_),
	.size = sizeof(struct xmpp_data_object_types),
	.unknown = offsetof(struct xmpp_data_object_types, unknown),
	.n_fields = sizeof data_object_types_fields / sizeof *data_object_types_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field data_object_state_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_uuid), .name_size = N(s_uuid),
	  .member = S(s_uuid), .offset = offsetof(struct xmpp_data_object_state, uuid) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_http___www_xmpp_org_extensions_xep_0204_html_ns),
	  .member = S(s_data_sync_2), .offset = offsetof(struct xmpp_data_object_state, data_sync),
	  .count = offsetof(struct xmpp_data_object_state, n_data_sync),
	  .of = C_data_sync },
};
/* clang-format on */

static const uint8_t data_object_state_lookup[] = {
	1, 0, 0, 2
};

const struct xso_class xmpp_data_object_state_class = {
	.module = &xmpp_data_objects_module,
	.fields = data_object_state_fields,
	.lookup = data_object_state_lookup,
	.name = S(s_data_object_state),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___www_xmpp_org_extensions_xep_0204_html_ns__2),
	.size = sizeof(struct xmpp_data_object_state),
	.unknown = offsetof(struct xmpp_data_object_state, unknown),
	.n_fields = sizeof data_object_state_fields / sizeof *data_object_state_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_data_sync_item_attribute - 1] = &xmpp_data_sync_item_attribute_class,
	[C_data_sync_item - 1] = &xmpp_data_sync_item_class,
	[C_data_sync - 1] = &xmpp_data_sync_class,
	[C_data_object_types_item - 1] = &xmpp_data_object_types_item_class,
	[C_data_object_types - 1] = &xmpp_data_object_types_class,
	[C_data_object_state - 1] = &xmpp_data_object_state_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_cdo_event - 1] = &xmpp_cdo_event_enum,
	[V_data_sync_item_type - 1] = &xmpp_data_sync_item_type_enum,
	[V_data_sync_item_update_style - 1] = &xmpp_data_sync_item_update_style_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_data_sync - 1, .base = C_xmpp_message },
	{ .cls = C_data_sync - 1, .base = C_xmpp_iq },
	{ .cls = C_data_object_types - 1, .base = C_xmpp_iq },
	{ .cls = C_data_object_state - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_data_objects_module = {
	.version = 2,
	.name = "data-objects",
	.xep = "0204",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 6,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
