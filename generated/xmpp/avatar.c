/* Printed by xsoc from avatar.xml: do not edit. */
#include <xmpp/avatar.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_avatar[7];
	char s_avatar_metadata_info[21];
	char s_bytes[6];
	char s_height[7];
	char s_id[3];
	char s_type[5];
	char s_url[4];
	char s_width[6];
	char s_avatar_metadata_pointer[24];
	char s_payload[8];
	char s_avatar_metadata[16];
	char s_metadata[9];
	char s_urn_xmpp_avatar_metadata[25];
	char s_info[5];
	char s_pointer[8];
	char s_avatar_data[12];
	char s_data[5];
	char s_urn_xmpp_avatar_data[21];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"avatar",
	"avatar-metadata-info",
	"bytes",
	"height",
	"id",
	"type",
	"url",
	"width",
	"avatar-metadata-pointer",
	"payload",
	"avatar-metadata",
	"metadata",
	"urn:xmpp:avatar:metadata",
	"info",
	"pointer",
	"avatar-data",
	"data",
	"urn:xmpp:avatar:data",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_avatar_metadata_info,
	C_avatar_metadata_pointer,
	C_avatar_metadata,
	C_avatar_data,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field avatar_metadata_info_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_bytes), .name_size = N(s_bytes),
	  .member = S(s_bytes), .offset = offsetof(struct xmpp_avatar_metadata_info, bytes),
	  .count = offsetof(struct xmpp_avatar_metadata_info, has_bytes) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS, .name = S(s_height), .name_size = N(s_height),
	  .member = S(s_height), .offset = offsetof(struct xmpp_avatar_metadata_info, height),
	  .count = offsetof(struct xmpp_avatar_metadata_info, has_height) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_avatar_metadata_info, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_avatar_metadata_info, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_avatar_metadata_info, url) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS, .name = S(s_width), .name_size = N(s_width),
	  .member = S(s_width), .offset = offsetof(struct xmpp_avatar_metadata_info, width),
	  .count = offsetof(struct xmpp_avatar_metadata_info, has_width) },
};
/* clang-format on */

static const uint8_t avatar_metadata_info_lookup[] = {
	0, 0, 2, 0, 1, 4, 5, 0, 0, 3, 6, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_avatar_metadata_info_class = {
	.module = &xmpp_avatar_module,
	.fields = avatar_metadata_info_fields,
	.lookup = avatar_metadata_info_lookup,
	.name = S(s_avatar_metadata_info),
	.size = sizeof(struct xmpp_avatar_metadata_info),
	.unknown = offsetof(struct xmpp_avatar_metadata_info, unknown),
	.n_fields = sizeof avatar_metadata_info_fields / sizeof *avatar_metadata_info_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field avatar_metadata_pointer_fields[] = {
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_avatar_metadata_pointer, payload) },
};
/* clang-format on */

static const uint8_t avatar_metadata_pointer_lookup[] = {
	0
};

const struct xso_class xmpp_avatar_metadata_pointer_class = {
	.module = &xmpp_avatar_module,
	.fields = avatar_metadata_pointer_fields,
	.lookup = avatar_metadata_pointer_lookup,
	.name = S(s_avatar_metadata_pointer),
	.size = sizeof(struct xmpp_avatar_metadata_pointer),
	.unknown = offsetof(struct xmpp_avatar_metadata_pointer, unknown),
	.n_fields = sizeof avatar_metadata_pointer_fields / sizeof *avatar_metadata_pointer_fields,
	.lookup_bits = 0,
	.any = 1,
};

/* clang-format off */
static const struct xso_field avatar_metadata_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_info), .name_size = N(s_info),
	  .member = S(s_info), .offset = offsetof(struct xmpp_avatar_metadata, info),
	  .count = offsetof(struct xmpp_avatar_metadata, n_info),
	  .of = C_avatar_metadata_info },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_pointer), .name_size = N(s_pointer),
	  .member = S(s_pointer), .offset = offsetof(struct xmpp_avatar_metadata, pointer),
	  .count = offsetof(struct xmpp_avatar_metadata, n_pointer),
	  .of = C_avatar_metadata_pointer },
};
/* clang-format on */

static const uint8_t avatar_metadata_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_avatar_metadata_class = {
	.module = &xmpp_avatar_module,
	.fields = avatar_metadata_fields,
	.lookup = avatar_metadata_lookup,
	.name = S(s_avatar_metadata),
	.element = S(s_metadata),
	.element_size = N(s_metadata),
	.ns = S(s_urn_xmpp_avatar_metadata),
	.size = sizeof(struct xmpp_avatar_metadata),
	.unknown = offsetof(struct xmpp_avatar_metadata, unknown),
	.n_fields = sizeof avatar_metadata_fields / sizeof *avatar_metadata_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field avatar_data_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64,
	  .member = S(s_data), .offset = offsetof(struct xmpp_avatar_data, data) },
};
/* clang-format on */

static const uint8_t avatar_data_lookup[] = {
	0
};

const struct xso_class xmpp_avatar_data_class = {
	.module = &xmpp_avatar_module,
	.fields = avatar_data_fields,
	.lookup = avatar_data_lookup,
	.name = S(s_avatar_data),
	.element = S(s_data),
	.element_size = N(s_data),
	.ns = S(s_urn_xmpp_avatar_data),
	.size = sizeof(struct xmpp_avatar_data),
	.unknown = offsetof(struct xmpp_avatar_data, unknown),
	.n_fields = sizeof avatar_data_fields / sizeof *avatar_data_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_avatar_metadata_info - 1] = &xmpp_avatar_metadata_info_class,
	[C_avatar_metadata_pointer - 1] = &xmpp_avatar_metadata_pointer_class,
	[C_avatar_metadata - 1] = &xmpp_avatar_metadata_class,
	[C_avatar_data - 1] = &xmpp_avatar_data_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_avatar_metadata - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_avatar_data - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_avatar_module = {
	.version = 2,
	.name = "avatar",
	.xep = "0084",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
