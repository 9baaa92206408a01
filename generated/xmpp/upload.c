/* Printed by xsoc from upload.xml: do not edit. */
#include <xmpp/upload.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_upload[7];
	char s_upload_request[15];
	char s_request[8];
	char s_urn_xmpp_http_upload_0[23];
	char s_filename[9];
	char s_size[5];
	char s_content_type[13];
	char s_content_type_2[13];
	char s_payload[8];
	char s_upload_purpose[15];
	char s_urn_xmpp_http_upload_purpose_0[31];
	char s_element[8];
	char s_expire_before[14];
	char s_expire_before_2[14];
	char s_upload_purpose_element[23];
	char s_message[8];
	char s_profile[8];
	char s_ephemeral[10];
	char s_permanent[10];
	char s_upload_slot_put_header[23];
	char s_name[5];
	char s_value[6];
	char s_upload_slot_put[16];
	char s_url[4];
	char s_header[7];
	char s_upload_slot[12];
	char s_slot[5];
	char s_put[4];
	char s_get[4];
	char s_upload_too_large[17];
	char s_file_too_large[15];
	char s_max_file_size[14];
	char s_max_file_size_2[14];
	char s_upload_retry[13];
	char s_retry[6];
	char s_stamp[6];
	char s_old_upload_request[19];
	char s_urn_xmpp_http_upload_list[57];
	char s_ns[3];
	char s_old_upload_slot[16];
	char s_old_upload_too_large[21];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"upload",
	"upload-request",
	"request",
	"urn:xmpp:http:upload:0",
	"filename",
	"size",
	"content-type",
	"content_type",
	"payload",
	"upload-purpose",
	"urn:xmpp:http:upload:purpose:0",
	"element",
	"expire-before",
	"expire_before",
	"upload-purpose-element",
	"message",
	"profile",
	"ephemeral",
	"permanent",
	"upload-slot-put-header",
	"name",
	"value",
	"upload-slot-put",
	"url",
	"header",
	"upload-slot",
	"slot",
	"put",
	"get",
	"upload-too-large",
	"file-too-large",
	"max-file-size",
	"max_file_size",
	"upload-retry",
	"retry",
	"stamp",
	"old-upload-request",
	"urn:xmpp:http:upload\000eu.siacs.conversations.http.upload\000",
	"ns",
	"old-upload-slot",
	"old-upload-too-large",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_upload_request,
	C_upload_purpose,
	C_upload_slot_put_header,
	C_upload_slot_put,
	C_upload_slot,
	C_upload_too_large,
	C_upload_retry,
	C_old_upload_request,
	C_old_upload_slot,
	C_old_upload_too_large,
	C_xmpp_iq,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_upload_purpose_element,
};
enum {
	E_,
	E_upload_slot_get,
};

static const struct xso_extra extras[] = {
	[E_upload_slot_get - 1] = {
		.attribute = S(s_url),
	},
};

static const uint16_t upload_purpose_element_texts[] = {
	[XMPP_UPLOAD_PURPOSE_ELEMENT_MESSAGE] = S(s_message),
	[XMPP_UPLOAD_PURPOSE_ELEMENT_PROFILE] = S(s_profile),
	[XMPP_UPLOAD_PURPOSE_ELEMENT_EPHEMERAL] = S(s_ephemeral),
	[XMPP_UPLOAD_PURPOSE_ELEMENT_PERMANENT] = S(s_permanent),
};

static const uint8_t upload_purpose_element_lookup[] = {
	4, 3, 0, 2, 0, 0, 0, 5
};

const struct xso_enum xmpp_upload_purpose_element_enum = {
	.strings = (const char *)&strings,
	.texts = upload_purpose_element_texts,
	.lookup = upload_purpose_element_lookup,
	.name = S(s_upload_purpose_element),
	.n_texts = sizeof upload_purpose_element_texts / sizeof *upload_purpose_element_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field upload_request_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_filename), .name_size = N(s_filename),
	  .member = S(s_filename), .offset = offsetof(struct xmpp_upload_request, filename) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .occurs = XSO_ONE, .name = S(s_size), .name_size = N(s_size),
	  .member = S(s_size), .offset = offsetof(struct xmpp_upload_request, size) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_content_type), .name_size = N(s_content_type),
	  .member = S(s_content_type_2), .offset = offsetof(struct xmpp_upload_request, content_type) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_upload_request, payload),
	  .count = offsetof(struct xmpp_upload_request, n_payload) },
};
/* clang-format on */

static const uint8_t upload_request_lookup[] = {
	2, 0, 1, 3, 0, 0, 0, 0
};

const struct xso_class xmpp_upload_request_class = {
	.module = &xmpp_upload_module,
	.fields = upload_request_fields,
	.lookup = upload_request_lookup,
	.name = S(s_upload_request),
	.element = S(s_request),
	.element_size = N(s_request),
	.ns = S(s_urn_xmpp_http_upload_0),
	.size = sizeof(struct xmpp_upload_request),
	.unknown = offsetof(struct xmpp_upload_request, unknown),
	.n_fields = sizeof upload_request_fields / sizeof *upload_request_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field upload_purpose_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_upload_purpose, element),
	  .values = V_upload_purpose_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expire_before), .name_size = N(s_expire_before),
	  .member = S(s_expire_before_2), .offset = offsetof(struct xmpp_upload_purpose, expire_before),
	  .count = offsetof(struct xmpp_upload_purpose, has_expire_before) },
};
/* clang-format on */

static const uint8_t upload_purpose_lookup[] = {
	0, 2
};

const struct xso_class xmpp_upload_purpose_class = {
	.module = &xmpp_upload_module,
	.fields = upload_purpose_fields,
	.lookup = upload_purpose_lookup,
	.name = S(s_upload_purpose),
	.ns = S(s_urn_xmpp_http_upload_purpose_0),
	.size = sizeof(struct xmpp_upload_purpose),
	.unknown = offsetof(struct xmpp_upload_purpose, unknown),
	.n_fields = sizeof upload_purpose_fields / sizeof *upload_purpose_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field upload_slot_put_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_upload_slot_put_header, name) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET,
	  .member = S(s_value), .offset = offsetof(struct xmpp_upload_slot_put_header, value) },
};
/* clang-format on */

static const uint8_t upload_slot_put_header_lookup[] = {
	1, 0
};

const struct xso_class xmpp_upload_slot_put_header_class = {
	.module = &xmpp_upload_module,
	.fields = upload_slot_put_header_fields,
	.lookup = upload_slot_put_header_lookup,
	.name = S(s_upload_slot_put_header),
	.size = sizeof(struct xmpp_upload_slot_put_header),
	.unknown = offsetof(struct xmpp_upload_slot_put_header, unknown),
	.n_fields = sizeof upload_slot_put_header_fields / sizeof *upload_slot_put_header_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
	.text = 2,
};

/* clang-format off */
static const struct xso_field upload_slot_put_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_upload_slot_put, url) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_upload_slot_put, header),
	  .count = offsetof(struct xmpp_upload_slot_put, n_header),
	  .of = C_upload_slot_put_header },
};
/* clang-format on */

static const uint8_t upload_slot_put_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_upload_slot_put_class = {
	.module = &xmpp_upload_module,
	.fields = upload_slot_put_fields,
	.lookup = upload_slot_put_lookup,
	.name = S(s_upload_slot_put),
	.size = sizeof(struct xmpp_upload_slot_put),
	.unknown = offsetof(struct xmpp_upload_slot_put, unknown),
	.n_fields = sizeof upload_slot_put_fields / sizeof *upload_slot_put_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field upload_slot_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_ONE, .name = S(s_put), .name_size = N(s_put),
	  .member = S(s_put), .offset = offsetof(struct xmpp_upload_slot, put),
	  .of = C_upload_slot_put },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_get), .name_size = N(s_get),
	  .member = S(s_get), .offset = offsetof(struct xmpp_upload_slot, get),
	  .extra = E_upload_slot_get },
};
/* clang-format on */

static const uint8_t upload_slot_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_upload_slot_class = {
	.module = &xmpp_upload_module,
	.fields = upload_slot_fields,
	.lookup = upload_slot_lookup,
	.name = S(s_upload_slot),
	.element = S(s_slot),
	.element_size = N(s_slot),
	.ns = S(s_urn_xmpp_http_upload_0),
	.size = sizeof(struct xmpp_upload_slot),
	.unknown = offsetof(struct xmpp_upload_slot, unknown),
	.n_fields = sizeof upload_slot_fields / sizeof *upload_slot_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field upload_too_large_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS, .name = S(s_max_file_size), .name_size = N(s_max_file_size),
	  .member = S(s_max_file_size_2), .offset = offsetof(struct xmpp_upload_too_large, max_file_size),
	  .count = offsetof(struct xmpp_upload_too_large, has_max_file_size) },
};
/* clang-format on */

static const uint8_t upload_too_large_lookup[] = {
	0, 1
};

const struct xso_class xmpp_upload_too_large_class = {
	.module = &xmpp_upload_module,
	.fields = upload_too_large_fields,
	.lookup = upload_too_large_lookup,
	.name = S(s_upload_too_large),
	.element = S(s_file_too_large),
	.element_size = N(s_file_too_large),
	.ns = S(s_urn_xmpp_http_upload_0),
	.size = sizeof(struct xmpp_upload_too_large),
	.unknown = offsetof(struct xmpp_upload_too_large, unknown),
	.n_fields = sizeof upload_too_large_fields / sizeof *upload_too_large_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field upload_retry_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS, .name = S(s_stamp), .name_size = N(s_stamp),
	  .member = S(s_stamp), .offset = offsetof(struct xmpp_upload_retry, stamp),
	  .count = offsetof(struct xmpp_upload_retry, has_stamp) },
};
/* clang-format on */

static const uint8_t upload_retry_lookup[] = {
	1, 0
};

const struct xso_class xmpp_upload_retry_class = {
	.module = &xmpp_upload_module,
	.fields = upload_retry_fields,
	.lookup = upload_retry_lookup,
	.name = S(s_upload_retry),
	.element = S(s_retry),
	.element_size = N(s_retry),
	.ns = S(s_urn_xmpp_http_upload_0),
	.size = sizeof(struct xmpp_upload_retry),
	.unknown = offsetof(struct xmpp_upload_retry, unknown),
	.n_fields = sizeof upload_retry_fields / sizeof *upload_retry_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field old_upload_request_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_old_upload_request, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_filename), .name_size = N(s_filename),
	  .member = S(s_filename), .offset = offsetof(struct xmpp_old_upload_request, filename) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .occurs = XSO_ONE, .name = S(s_size), .name_size = N(s_size),
	  .member = S(s_size), .offset = offsetof(struct xmpp_old_upload_request, size) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_content_type), .name_size = N(s_content_type),
	  .member = S(s_content_type_2), .offset = offsetof(struct xmpp_old_upload_request, content_type) },
};
/* clang-format on */

static const uint8_t old_upload_request_lookup[] = {
	3, 0, 2, 4, 0, 0, 0, 0
};

const struct xso_class xmpp_old_upload_request_class = {
	.module = &xmpp_upload_module,
	.fields = old_upload_request_fields,
	.lookup = old_upload_request_lookup,
	.name = S(s_old_upload_request),
	.element = S(s_request),
	.element_size = N(s_request),
	.ns = S(s_urn_xmpp_http_upload_list),
	.size = sizeof(struct xmpp_old_upload_request),
	.unknown = offsetof(struct xmpp_old_upload_request, unknown),
	.n_fields = sizeof old_upload_request_fields / sizeof *old_upload_request_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field old_upload_slot_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_old_upload_slot, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_put), .name_size = N(s_put),
	  .member = S(s_put), .offset = offsetof(struct xmpp_old_upload_slot, put) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_get), .name_size = N(s_get),
	  .member = S(s_get), .offset = offsetof(struct xmpp_old_upload_slot, get) },
};
/* clang-format on */

static const uint8_t old_upload_slot_lookup[] = {
	0, 0, 2, 3
};

const struct xso_class xmpp_old_upload_slot_class = {
	.module = &xmpp_upload_module,
	.fields = old_upload_slot_fields,
	.lookup = old_upload_slot_lookup,
	.name = S(s_old_upload_slot),
	.element = S(s_slot),
	.element_size = N(s_slot),
	.ns = S(s_urn_xmpp_http_upload_list),
	.size = sizeof(struct xmpp_old_upload_slot),
	.unknown = offsetof(struct xmpp_old_upload_slot, unknown),
	.n_fields = sizeof old_upload_slot_fields / sizeof *old_upload_slot_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field old_upload_too_large_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_old_upload_too_large, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS, .name = S(s_max_file_size), .name_size = N(s_max_file_size),
	  .member = S(s_max_file_size_2), .offset = offsetof(struct xmpp_old_upload_too_large, max_file_size),
	  .count = offsetof(struct xmpp_old_upload_too_large, has_max_file_size) },
};
/* clang-format on */

static const uint8_t old_upload_too_large_lookup[] = {
	0, 2
};

const struct xso_class xmpp_old_upload_too_large_class = {
	.module = &xmpp_upload_module,
	.fields = old_upload_too_large_fields,
	.lookup = old_upload_too_large_lookup,
	.name = S(s_old_upload_too_large),
	.element = S(s_file_too_large),
	.element_size = N(s_file_too_large),
	.ns = S(s_urn_xmpp_http_upload_list),
	.size = sizeof(struct xmpp_old_upload_too_large),
	.unknown = offsetof(struct xmpp_old_upload_too_large, unknown),
	.n_fields = sizeof old_upload_too_large_fields / sizeof *old_upload_too_large_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_upload_request - 1] = &xmpp_upload_request_class,
	[C_upload_purpose - 1] = &xmpp_upload_purpose_class,
	[C_upload_slot_put_header - 1] = &xmpp_upload_slot_put_header_class,
	[C_upload_slot_put - 1] = &xmpp_upload_slot_put_class,
	[C_upload_slot - 1] = &xmpp_upload_slot_class,
	[C_upload_too_large - 1] = &xmpp_upload_too_large_class,
	[C_upload_retry - 1] = &xmpp_upload_retry_class,
	[C_old_upload_request - 1] = &xmpp_old_upload_request_class,
	[C_old_upload_slot - 1] = &xmpp_old_upload_slot_class,
	[C_old_upload_too_large - 1] = &xmpp_old_upload_too_large_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_upload_purpose_element - 1] = &xmpp_upload_purpose_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_upload_request - 1, .base = C_xmpp_iq },
	{ .cls = C_upload_purpose - 1, .base = C_upload_request },
	{ .cls = C_upload_slot - 1, .base = C_xmpp_iq },
	{ .cls = C_upload_too_large - 1, .base = C_xmpp_stanza_error },
	{ .cls = C_upload_retry - 1, .base = C_xmpp_stanza_error },
	{ .cls = C_old_upload_request - 1, .base = C_xmpp_iq },
	{ .cls = C_old_upload_slot - 1, .base = C_xmpp_iq },
	{ .cls = C_old_upload_too_large - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_upload_module = {
	.version = 2,
	.name = "upload",
	.xep = "0363",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 10,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
