/* Printed by xsoc from file-metadata.xml: do not edit. */
#include <xmpp/file-metadata.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_file_metadata[14];
	char s_file[5];
	char s_urn_xmpp_file_metadata_0[25];
	char s_media_type[11];
	char s_media_type_2[11];
	char s_name[5];
	char s_date[5];
	char s_size[5];
	char s_urn_xmpp_hashes_2[18];
	char s_hash[5];
	char s_hash_used[10];
	char s_length[7];
	char s_width[6];
	char s_height[7];
	char s_dimensions[11];
	char s_desc[5];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"file-metadata",
	"file",
	"urn:xmpp:file:metadata:0",
	"media-type",
	"media_type",
	"name",
	"date",
	"size",
	"urn:xmpp:hashes:2",
	"hash",
	"hash_used",
	"length",
	"width",
	"height",
	"dimensions",
	"desc",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_file_metadata,
	C_xmpp_hash,
	C_xmpp_hash_used,
	C_xmpp_lang_text,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field file_metadata_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_media_type), .name_size = N(s_media_type),
	  .member = S(s_media_type_2), .offset = offsetof(struct xmpp_file_metadata, media_type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_file_metadata, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_date), .name_size = N(s_date),
	  .member = S(s_date), .offset = offsetof(struct xmpp_file_metadata, date),
	  .count = offsetof(struct xmpp_file_metadata, has_date) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_size), .name_size = N(s_size),
	  .member = S(s_size), .offset = offsetof(struct xmpp_file_metadata, size),
	  .count = offsetof(struct xmpp_file_metadata, has_size) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_hashes_2),
	  .member = S(s_hash), .offset = offsetof(struct xmpp_file_metadata, hash),
	  .count = offsetof(struct xmpp_file_metadata, n_hash),
	  .of = C_xmpp_hash },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_hashes_2),
	  .member = S(s_hash_used), .offset = offsetof(struct xmpp_file_metadata, hash_used),
	  .of = C_xmpp_hash_used },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_length), .name_size = N(s_length),
	  .member = S(s_length), .offset = offsetof(struct xmpp_file_metadata, length),
	  .count = offsetof(struct xmpp_file_metadata, has_length) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_width), .name_size = N(s_width),
	  .member = S(s_width), .offset = offsetof(struct xmpp_file_metadata, width),
	  .count = offsetof(struct xmpp_file_metadata, has_width) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_height), .name_size = N(s_height),
	  .member = S(s_height), .offset = offsetof(struct xmpp_file_metadata, height),
	  .count = offsetof(struct xmpp_file_metadata, has_height) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_dimensions), .name_size = N(s_dimensions),
	  .member = S(s_dimensions), .offset = offsetof(struct xmpp_file_metadata, dimensions) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_file_metadata, desc),
	  .count = offsetof(struct xmpp_file_metadata, n_desc),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_file_metadata, payload),
	  .count = offsetof(struct xmpp_file_metadata, n_payload) },
};
/* clang-format on */

static const uint8_t file_metadata_lookup[] = {
	2, 4, 0, 11, 0, 3, 9, 10, 0, 0, 5, 0, 0, 0, 0, 0,
	7, 0, 0, 8, 0, 0, 6, 0, 0, 0, 0, 0, 1, 0, 0, 0
};

const struct xso_class xmpp_file_metadata_class = {
	.module = &xmpp_file_metadata_module,
	.fields = file_metadata_fields,
	.lookup = file_metadata_lookup,
	.name = S(s_file_metadata),
	.element = S(s_file),
	.element_size = N(s_file),
	.ns = S(s_urn_xmpp_file_metadata_0),
	.size = sizeof(struct xmpp_file_metadata),
	.unknown = offsetof(struct xmpp_file_metadata, unknown),
	.n_fields = sizeof file_metadata_fields / sizeof *file_metadata_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 12,
};

static const struct xso_class *const classes[] = {
	[C_file_metadata - 1] = &xmpp_file_metadata_class,
	[C_xmpp_hash - 1] = &xmpp_hash_class,
	[C_xmpp_hash_used - 1] = &xmpp_hash_used_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_file_metadata - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_file_metadata_module = {
	.version = 2,
	.name = "file-metadata",
	.xep = "0446",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
