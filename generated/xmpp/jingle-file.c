/* Printed by xsoc from jingle-file.xml: do not edit. */
#include <xmpp/jingle-file.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_file[12];
	char s_jingle_file_range[18];
	char s_offset[7];
	char s_length[7];
	char s_urn_xmpp_hashes_2[18];
	char s_hash[5];
	char s_file[5];
	char s_urn_xmpp_jingle_apps_file_transfer_5_list[112];
	char s_ns[3];
	char s_date[5];
	char s_desc[5];
	char s_hash_used[10];
	char s_media_type[11];
	char s_media_type_2[11];
	char s_name[5];
	char s_range[6];
	char s_size[5];
	char s_payload[8];
	char s_jingle_file_description[24];
	char s_description[12];
	char s_offer[6];
	char s_is_offer[9];
	char s_request[8];
	char s_is_request[11];
	char s_jingle_file_info[17];
	char s_element[8];
	char s_creator[8];
	char s_jingle_file_info_element[25];
	char s_checksum[9];
	char s_received[9];
	char s_jingle_file_info_creator[25];
	char s_initiator[10];
	char s_responder[10];
	char s_jingle_file_error[18];
	char s_urn_xmpp_jingle_apps_file_transfer_errors_0[44];
	char s_jingle_file_error_element[26];
	char s_file_not_available[19];
	char s_file_too_large[15];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-file",
	"jingle-file-range",
	"offset",
	"length",
	"urn:xmpp:hashes:2",
	"hash",
	"file",
	"urn:xmpp:jingle:apps:file-transfer:5\000urn:xmpp:jingle:apps:file-transfer:4\000urn:xmpp:jingle:apps:file-transfer:3\000",
	"ns",
	"date",
	"desc",
	"hash_used",
	"media-type",
	"media_type",
	"name",
	"range",
	"size",
	"payload",
	"jingle-file-description",
	"description",
	"offer",
	"is_offer",
	"request",
	"is_request",
	"jingle-file-info",
	"element",
	"creator",
	"jingle-file-info-element",
	"checksum",
	"received",
	"jingle-file-info-creator",
	"initiator",
	"responder",
	"jingle-file-error",
	"urn:xmpp:jingle:apps:file-transfer:errors:0",
	"jingle-file-error-element",
	"file-not-available",
	"file-too-large",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_jingle_file_range,
	C_jingle_file,
	C_jingle_file_description,
	C_jingle_file_info,
	C_jingle_file_error,
	C_jingle_file_description_is_offer_content,
	C_jingle_file_description_is_request_content,
	C_xmpp_hash,
	C_xmpp_lang_text,
	C_xmpp_hash_used,
	C_xmpp_jingle_content,
	C_xmpp_jingle_message,
	C_xmpp_jingle,
	C_xmpp_jingle_reason,
};
enum {
	V_,
	V_jingle_file_info_element,
	V_jingle_file_info_creator,
	V_jingle_file_error_element,
};

static const uint16_t jingle_file_info_element_texts[] = {
	[XMPP_JINGLE_FILE_INFO_ELEMENT_CHECKSUM] = S(s_checksum),
	[XMPP_JINGLE_FILE_INFO_ELEMENT_RECEIVED] = S(s_received),
};

static const uint8_t jingle_file_info_element_lookup[] = {
	0, 3, 0, 2
};

const struct xso_enum xmpp_jingle_file_info_element_enum = {
	.strings = (const char *)&strings,
	.texts = jingle_file_info_element_texts,
	.lookup = jingle_file_info_element_lookup,
	.name = S(s_jingle_file_info_element),
	.n_texts = sizeof jingle_file_info_element_texts / sizeof *jingle_file_info_element_texts,
	.lookup_bits = 2,
};

static const uint16_t jingle_file_info_creator_texts[] = {
	[XMPP_JINGLE_FILE_INFO_CREATOR_INITIATOR] = S(s_initiator),
	[XMPP_JINGLE_FILE_INFO_CREATOR_RESPONDER] = S(s_responder),
};

static const uint8_t jingle_file_info_creator_lookup[] = {
	3, 0, 0, 2
};

const struct xso_enum xmpp_jingle_file_info_creator_enum = {
	.strings = (const char *)&strings,
	.texts = jingle_file_info_creator_texts,
	.lookup = jingle_file_info_creator_lookup,
	.name = S(s_jingle_file_info_creator),
	.n_texts = sizeof jingle_file_info_creator_texts / sizeof *jingle_file_info_creator_texts,
	.lookup_bits = 2,
};

static const uint16_t jingle_file_error_element_texts[] = {
	[XMPP_JINGLE_FILE_ERROR_ELEMENT_FILE_NOT_AVAILABLE] = S(s_file_not_available),
	[XMPP_JINGLE_FILE_ERROR_ELEMENT_FILE_TOO_LARGE] = S(s_file_too_large),
};

static const uint8_t jingle_file_error_element_lookup[] = {
	0, 3, 2, 0
};

const struct xso_enum xmpp_jingle_file_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = jingle_file_error_element_texts,
	.lookup = jingle_file_error_element_lookup,
	.name = S(s_jingle_file_error_element),
	.n_texts = sizeof jingle_file_error_element_texts / sizeof *jingle_file_error_element_texts,
	.lookup_bits = 2,
};

static const struct xso_class jingle_file_description_is_offer_content;
static const struct xso_class jingle_file_description_is_request_content;

/* clang-format off */
static const struct xso_field jingle_file_range_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_offset), .name_size = N(s_offset),
	  .member = S(s_offset), .offset = offsetof(struct xmpp_jingle_file_range, offset),
	  .count = offsetof(struct xmpp_jingle_file_range, has_offset) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_length), .name_size = N(s_length),
	  .member = S(s_length), .offset = offsetof(struct xmpp_jingle_file_range, length),
	  .count = offsetof(struct xmpp_jingle_file_range, has_length) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_hashes_2),
	  .member = S(s_hash), .offset = offsetof(struct xmpp_jingle_file_range, hash),
	  .count = offsetof(struct xmpp_jingle_file_range, n_hash),
	  .of = C_xmpp_hash },
};
/* clang-format on */

static const uint8_t jingle_file_range_lookup[] = {
	0, 0, 3, 0, 1, 2, 0, 0
};

const struct xso_class xmpp_jingle_file_range_class = {
	.module = &xmpp_jingle_file_module,
	.fields = jingle_file_range_fields,
	.lookup = jingle_file_range_lookup,
	.name = S(s_jingle_file_range),
	.size = sizeof(struct xmpp_jingle_file_range),
	.unknown = offsetof(struct xmpp_jingle_file_range, unknown),
	.n_fields = sizeof jingle_file_range_fields / sizeof *jingle_file_range_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field jingle_file_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_jingle_file, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_date), .name_size = N(s_date),
	  .member = S(s_date), .offset = offsetof(struct xmpp_jingle_file, date),
	  .count = offsetof(struct xmpp_jingle_file, has_date) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_jingle_file, desc),
	  .count = offsetof(struct xmpp_jingle_file, n_desc),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_hashes_2),
	  .member = S(s_hash), .offset = offsetof(struct xmpp_jingle_file, hash),
	  .count = offsetof(struct xmpp_jingle_file, n_hash),
	  .of = C_xmpp_hash },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_hashes_2),
	  .member = S(s_hash_used), .offset = offsetof(struct xmpp_jingle_file, hash_used),
	  .of = C_xmpp_hash_used },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_media_type), .name_size = N(s_media_type),
	  .member = S(s_media_type_2), .offset = offsetof(struct xmpp_jingle_file, media_type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_jingle_file, name) },
	{ .shape = XSO_CHILD, .name = S(s_range), .name_size = N(s_range),
	  .member = S(s_range), .offset = offsetof(struct xmpp_jingle_file, range),
	  .of = C_jingle_file_range },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_size), .name_size = N(s_size),
	  .member = S(s_size), .offset = offsetof(struct xmpp_jingle_file, size),
	  .count = offsetof(struct xmpp_jingle_file, has_size) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_jingle_file, payload),
	  .count = offsetof(struct xmpp_jingle_file, n_payload) },
};
/* clang-format on */

static const uint8_t jingle_file_lookup[] = {
	7, 3, 2, 9, 0, 4, 0, 0, 0, 0, 8, 5, 0, 0, 6, 0
};

const struct xso_class xmpp_jingle_file_class = {
	.module = &xmpp_jingle_file_module,
	.fields = jingle_file_fields,
	.lookup = jingle_file_lookup,
	.name = S(s_jingle_file),
	.element = S(s_file),
	.element_size = N(s_file),
	.ns = S(s_urn_xmpp_jingle_apps_file_transfer_5_list),
	.size = sizeof(struct xmpp_jingle_file),
	.unknown = offsetof(struct xmpp_jingle_file, unknown),
	.n_fields = sizeof jingle_file_fields / sizeof *jingle_file_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 10,
};

/* clang-format off */
static const struct xso_field jingle_file_description_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_jingle_file_description, ns) },
	{ .shape = XSO_CHILD,
	  .member = S(s_file), .offset = offsetof(struct xmpp_jingle_file_description, file),
	  .of = C_jingle_file },
	{ .shape = XSO_WITHIN, .name = S(s_offer), .name_size = N(s_offer),
	  .member = S(s_is_offer), .offset = offsetof(struct xmpp_jingle_file_description, is_offer),
	  .of = C_jingle_file_description_is_offer_content },
	{ .shape = XSO_WITHIN, .name = S(s_request), .name_size = N(s_request),
	  .member = S(s_is_request), .offset = offsetof(struct xmpp_jingle_file_description, is_request),
	  .of = C_jingle_file_description_is_request_content },
};
/* clang-format on */

static const uint8_t jingle_file_description_lookup[] = {
	3, 0, 2, 0, 0, 0, 4, 0
};

const struct xso_class xmpp_jingle_file_description_class = {
	.module = &xmpp_jingle_file_module,
	.fields = jingle_file_description_fields,
	.lookup = jingle_file_description_lookup,
	.name = S(s_jingle_file_description),
	.element = S(s_description),
	.element_size = N(s_description),
	.ns = S(s_urn_xmpp_jingle_apps_file_transfer_5_list),
	.size = sizeof(struct xmpp_jingle_file_description),
	.unknown = offsetof(struct xmpp_jingle_file_description, unknown),
	.n_fields = sizeof jingle_file_description_fields / sizeof *jingle_file_description_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field jingle_file_info_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_jingle_file_info, element),
	  .values = V_jingle_file_info_element },
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_jingle_file_info, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_creator), .name_size = N(s_creator),
	  .member = S(s_creator), .offset = offsetof(struct xmpp_jingle_file_info, creator),
	  .values = V_jingle_file_info_creator },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_jingle_file_info, name) },
	{ .shape = XSO_CHILD,
	  .member = S(s_file), .offset = offsetof(struct xmpp_jingle_file_info, file),
	  .of = C_jingle_file },
};
/* clang-format on */

static const uint8_t jingle_file_info_lookup[] = {
	4, 0, 5, 3, 0, 0, 0, 0
};

const struct xso_class xmpp_jingle_file_info_class = {
	.module = &xmpp_jingle_file_module,
	.fields = jingle_file_info_fields,
	.lookup = jingle_file_info_lookup,
	.name = S(s_jingle_file_info),
	.ns = S(s_urn_xmpp_jingle_apps_file_transfer_5_list),
	.size = sizeof(struct xmpp_jingle_file_info),
	.unknown = offsetof(struct xmpp_jingle_file_info, unknown),
	.n_fields = sizeof jingle_file_info_fields / sizeof *jingle_file_info_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.names = 1,
	.namespaces = 2,
};

/* clang-format off */
static const struct xso_field jingle_file_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_jingle_file_error, element),
	  .values = V_jingle_file_error_element },
};
/* clang-format on */

static const uint8_t jingle_file_error_lookup[] = {
	0
};

const struct xso_class xmpp_jingle_file_error_class = {
	.module = &xmpp_jingle_file_module,
	.fields = jingle_file_error_fields,
	.lookup = jingle_file_error_lookup,
	.name = S(s_jingle_file_error),
	.ns = S(s_urn_xmpp_jingle_apps_file_transfer_errors_0),
	.size = sizeof(struct xmpp_jingle_file_error),
	.unknown = offsetof(struct xmpp_jingle_file_error, unknown),
	.n_fields = sizeof jingle_file_error_fields / sizeof *jingle_file_error_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field jingle_file_description_is_offer_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_offer), .offset = offsetof(struct xmpp_jingle_file_description, offer),
	  .count = offsetof(struct xmpp_jingle_file_description, n_offer),
	  .of = C_jingle_file },
};
/* clang-format on */

static const uint8_t jingle_file_description_is_offer_content_lookup[] = {
	1, 0
};

static const struct xso_class jingle_file_description_is_offer_content = {
	.module = &xmpp_jingle_file_module,
	.fields = jingle_file_description_is_offer_content_fields,
	.lookup = jingle_file_description_is_offer_content_lookup,
	.name = S(s_jingle_file_description),
	.n_fields = sizeof jingle_file_description_is_offer_content_fields / sizeof *jingle_file_description_is_offer_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field jingle_file_description_is_request_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_request), .offset = offsetof(struct xmpp_jingle_file_description, request),
	  .count = offsetof(struct xmpp_jingle_file_description, n_request),
	  .of = C_jingle_file },
};
/* clang-format on */

static const uint8_t jingle_file_description_is_request_content_lookup[] = {
	1, 0
};

static const struct xso_class jingle_file_description_is_request_content = {
	.module = &xmpp_jingle_file_module,
	.fields = jingle_file_description_is_request_content_fields,
	.lookup = jingle_file_description_is_request_content_lookup,
	.name = S(s_jingle_file_description),
	.n_fields = sizeof jingle_file_description_is_request_content_fields / sizeof *jingle_file_description_is_request_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_jingle_file_range - 1] = &xmpp_jingle_file_range_class,
	[C_jingle_file - 1] = &xmpp_jingle_file_class,
	[C_jingle_file_description - 1] = &xmpp_jingle_file_description_class,
	[C_jingle_file_info - 1] = &xmpp_jingle_file_info_class,
	[C_jingle_file_error - 1] = &xmpp_jingle_file_error_class,
	[C_jingle_file_description_is_offer_content - 1] = &jingle_file_description_is_offer_content,
	[C_jingle_file_description_is_request_content - 1] = &jingle_file_description_is_request_content,
	[C_xmpp_hash - 1] = &xmpp_hash_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_hash_used - 1] = &xmpp_hash_used_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
	[C_xmpp_jingle_message - 1] = &xmpp_jingle_message_class,
	[C_xmpp_jingle - 1] = &xmpp_jingle_class,
	[C_xmpp_jingle_reason - 1] = &xmpp_jingle_reason_class,
};

static const struct xso_enum *const enums[] = {
	[V_jingle_file_info_element - 1] = &xmpp_jingle_file_info_element_enum,
	[V_jingle_file_info_creator - 1] = &xmpp_jingle_file_info_creator_enum,
	[V_jingle_file_error_element - 1] = &xmpp_jingle_file_error_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_jingle_file_description - 1, .base = C_xmpp_jingle_content },
	{ .cls = C_jingle_file_description - 1, .base = C_xmpp_jingle_message },
	{ .cls = C_jingle_file_info - 1, .base = C_xmpp_jingle },
	{ .cls = C_jingle_file_error - 1, .base = C_xmpp_jingle_reason },
};

const struct xso_module xmpp_jingle_file_module = {
	.version = 2,
	.name = "jingle-file",
	.xep = "0234",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
