/* Printed by xsoc from exi.xml: do not edit. */
#include <xmpp/exi.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_exi[4];
	char s_exi_schema[11];
	char s_schema[7];
	char s_http___jabber_org_protocol_compress_exi[40];
	char s_bytes[6];
	char s_md5_hash[8];
	char s_md5_hash_2[9];
	char s_ns[3];
	char s_url[4];
	char s_exi_setup_datatype[19];
	char s_represent_as[12];
	char s_represent_as_2[13];
	char s_type[5];
	char s_exi_setup[10];
	char s_setup[6];
	char s_alignment[10];
	char s_block_size[10];
	char s_block_size_2[11];
	char s_compression[12];
	char s_configuration_id[16];
	char s_configuration_id_2[17];
	char s_configuration_location[22];
	char s_configuration_location_2[23];
	char s_preserve_comments[17];
	char s_preserve_comments_2[18];
	char s_preserve_dtd[12];
	char s_preserve_dtd_2[13];
	char s_preserve_lexical[16];
	char s_preserve_lexical_2[17];
	char s_preserve_pis[12];
	char s_preserve_pis_2[13];
	char s_preserve_prefixes[17];
	char s_preserve_prefixes_2[18];
	char s_self_contained[14];
	char s_self_contained_2[15];
	char s_session_wide_buffers[19];
	char s_session_wide_buffers_2[21];
	char s_strict[7];
	char s_value_max_length[15];
	char s_value_max_length_2[17];
	char s_value_partition_capacity[23];
	char s_value_partition_capacity_2[25];
	char s_version[8];
	char s_uint32_of_at_least_1[21];
	char s__1[2];
	char s_datatype_representation_map[26];
	char s_datatype[9];
	char s_exi_setup_alignment[20];
	char s_bit_packed[11];
	char s_byte_alignment[15];
	char s_pre_compression[16];
	char s_exi_setup_response_datatype[28];
	char s_exi_setup_response[19];
	char s_setup_response[14];
	char s_agreement[10];
	char s_missing_schema[14];
	char s_missing_schema_2[15];
	char s_exi_setup_response_alignment[29];
	char s_exi_upload_schema[18];
	char s_upload_schema[13];
	char s_content_type[12];
	char s_content_type_2[13];
	char s_data[5];
	char s_exi_upload_schema_content_type[31];
	char s_text[5];
	char s_exi_body[8];
	char s_exi_document[12];
	char s_exi_download_schema[20];
	char s_download_schema[15];
	char s_exi_download_schema_response[29];
	char s_download_schema_response[23];
	char s_result[7];
	char s_true[5];
	char s_problem[8];
	char s_exi_download_schema_response_problem[37];
	char s_http_error[10];
	char s_invalid_url[11];
	char s_timeout[8];
	char s_invalid_content_type[19];
	char s_error[6];
	char s_exi_stream_start_binding[25];
	char s_namespace[10];
	char s_namespace_[11];
	char s_prefix[7];
	char s_exi_stream_start[17];
	char s_stream_start[12];
	char s_from[5];
	char s_id[3];
	char s_to[3];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_xmlns[6];
	char s_binding[8];
	char s_exi_stream_end[15];
	char s_stream_end[10];
	char s_code[5];
	char s_http_status[12];
	char s_message[8];
	char s_content_type_returned[20];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"exi",
	"exi-schema",
	"schema",
	"http://jabber.org/protocol/compress/exi",
	"bytes",
	"md5Hash",
	"md5_hash",
	"ns",
	"url",
	"exi-setup-datatype",
	"representAs",
	"represent_as",
	"type",
	"exi-setup",
	"setup",
	"alignment",
	"blockSize",
	"block_size",
	"compression",
	"configurationId",
	"configuration_id",
	"configurationLocation",
	"configuration_location",
	"preserveComments",
	"preserve_comments",
	"preserveDTD",
	"preserve_dtd",
	"preserveLexical",
	"preserve_lexical",
	"preservePIs",
	"preserve_pis",
	"preservePrefixes",
	"preserve_prefixes",
	"selfContained",
	"self_contained",
	"sessionWideBuffers",
	"session_wide_buffers",
	"strict",
	"valueMaxLength",
	"value_max_length",
	"valuePartitionCapacity",
	"value_partition_capacity",
	"version",
	"uint32 of at least 1",
	"1",
	"datatypeRepresentationMap",
	"datatype",
	"exi-setup-alignment",
	"bit-packed",
	"byte-alignment",
	"pre-compression",
	"exi-setup-response-datatype",
	"exi-setup-response",
	"setupResponse",
	"agreement",
	"missingSchema",
	"missing_schema",
	"exi-setup-response-alignment",
	"exi-upload-schema",
	"uploadSchema",
	"contentType",
	"content_type",
	"data",
	"exi-upload-schema-content-type",
	"Text",
	"ExiBody",
	"ExiDocument",
	"exi-download-schema",
	"downloadSchema",
	"exi-download-schema-response",
	"downloadSchemaResponse",
	"result",
	"true",
	"problem",
	"exi-download-schema-response-problem",
	"httpError",
	"invalidUrl",
	"timeout",
	"invalidContentType",
	"error",
	"exi-stream-start-binding",
	"namespace",
	"namespace_",
	"prefix",
	"exi-stream-start",
	"streamStart",
	"from",
	"id",
	"to",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"xmlns",
	"binding",
	"exi-stream-end",
	"streamEnd",
	"code",
	"http_status",
	"message",
	"contentTypeReturned",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_exi_schema,
	C_exi_setup_datatype,
	C_exi_setup,
	C_exi_setup_response_datatype,
	C_exi_setup_response,
	C_exi_upload_schema,
	C_exi_download_schema,
	C_exi_download_schema_response,
	C_exi_stream_start_binding,
	C_exi_stream_start,
	C_exi_stream_end,
	C_exi_download_schema_response_problem_content,
};
enum {
	V_,
	V_exi_setup_alignment,
	V_exi_setup_response_alignment,
	V_exi_upload_schema_content_type,
	V_exi_download_schema_response_problem,
};
enum {
	E_,
	E_exi_setup_version,
	E_exi_setup_response_version,
	E_exi_download_schema_response_result,
};

static const struct xso_extra extras[] = {
	[E_exi_setup_version - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.expected = S(s_uint32_of_at_least_1),
		.absent = S(s__1),
	},
	[E_exi_setup_response_version - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.expected = S(s_uint32_of_at_least_1),
		.absent = S(s__1),
	},
	[E_exi_download_schema_response_result - 1] = {
		.absent = S(s_true),
	},
};

static const uint16_t exi_setup_alignment_texts[] = {
	[XMPP_EXI_SETUP_ALIGNMENT_BIT_PACKED] = S(s_bit_packed),
	[XMPP_EXI_SETUP_ALIGNMENT_BYTE_ALIGNMENT] = S(s_byte_alignment),
	[XMPP_EXI_SETUP_ALIGNMENT_PRE_COMPRESSION] = S(s_pre_compression),
};

static const uint8_t exi_setup_alignment_lookup[] = {
	0, 0, 0, 1, 2, 3, 0, 0
};

const struct xso_enum xmpp_exi_setup_alignment_enum = {
	.strings = (const char *)&strings,
	.texts = exi_setup_alignment_texts,
	.lookup = exi_setup_alignment_lookup,
	.name = S(s_exi_setup_alignment),
	.n_texts = sizeof exi_setup_alignment_texts / sizeof *exi_setup_alignment_texts,
	.lookup_bits = 3,
};

static const uint16_t exi_setup_response_alignment_texts[] = {
	[XMPP_EXI_SETUP_RESPONSE_ALIGNMENT_BIT_PACKED] = S(s_bit_packed),
	[XMPP_EXI_SETUP_RESPONSE_ALIGNMENT_BYTE_ALIGNMENT] = S(s_byte_alignment),
	[XMPP_EXI_SETUP_RESPONSE_ALIGNMENT_PRE_COMPRESSION] = S(s_pre_compression),
};

static const uint8_t exi_setup_response_alignment_lookup[] = {
	0, 0, 0, 1, 2, 3, 0, 0
};

const struct xso_enum xmpp_exi_setup_response_alignment_enum = {
	.strings = (const char *)&strings,
	.texts = exi_setup_response_alignment_texts,
	.lookup = exi_setup_response_alignment_lookup,
	.name = S(s_exi_setup_response_alignment),
	.n_texts = sizeof exi_setup_response_alignment_texts / sizeof *exi_setup_response_alignment_texts,
	.lookup_bits = 3,
};

static const uint16_t exi_upload_schema_content_type_texts[] = {
	[XMPP_EXI_UPLOAD_SCHEMA_CONTENT_TYPE_TEXT] = S(s_text),
	[XMPP_EXI_UPLOAD_SCHEMA_CONTENT_TYPE_EXI_BODY] = S(s_exi_body),
	[XMPP_EXI_UPLOAD_SCHEMA_CONTENT_TYPE_EXI_DOCUMENT] = S(s_exi_document),
};

static const uint8_t exi_upload_schema_content_type_lookup[] = {
	0, 0, 2, 3, 0, 0, 0, 1
};

const struct xso_enum xmpp_exi_upload_schema_content_type_enum = {
	.strings = (const char *)&strings,
	.texts = exi_upload_schema_content_type_texts,
	.lookup = exi_upload_schema_content_type_lookup,
	.name = S(s_exi_upload_schema_content_type),
	.n_texts = sizeof exi_upload_schema_content_type_texts / sizeof *exi_upload_schema_content_type_texts,
	.lookup_bits = 3,
};

static const uint16_t exi_download_schema_response_problem_texts[] = {
	[XMPP_EXI_DOWNLOAD_SCHEMA_RESPONSE_PROBLEM_HTTP_ERROR] = S(s_http_error),
	[XMPP_EXI_DOWNLOAD_SCHEMA_RESPONSE_PROBLEM_INVALID_URL] = S(s_invalid_url),
	[XMPP_EXI_DOWNLOAD_SCHEMA_RESPONSE_PROBLEM_TIMEOUT] = S(s_timeout),
	[XMPP_EXI_DOWNLOAD_SCHEMA_RESPONSE_PROBLEM_INVALID_CONTENT_TYPE] = S(s_invalid_content_type),
	[XMPP_EXI_DOWNLOAD_SCHEMA_RESPONSE_PROBLEM_ERROR] = S(s_error),
};

static const uint8_t exi_download_schema_response_problem_lookup[] = {
	0, 0, 0, 0, 5, 2, 0, 6, 0, 0, 0, 0, 3, 0, 4, 0
};

const struct xso_enum xmpp_exi_download_schema_response_problem_enum = {
	.strings = (const char *)&strings,
	.texts = exi_download_schema_response_problem_texts,
	.lookup = exi_download_schema_response_problem_lookup,
	.name = S(s_exi_download_schema_response_problem),
	.n_texts = sizeof exi_download_schema_response_problem_texts / sizeof *exi_download_schema_response_problem_texts,
	.lookup_bits = 4,
};

static const struct xso_class exi_download_schema_response_problem_content;

/* clang-format off */
static const struct xso_field exi_schema_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_bytes), .name_size = N(s_bytes),
	  .member = S(s_bytes), .offset = offsetof(struct xmpp_exi_schema, bytes),
	  .count = offsetof(struct xmpp_exi_schema, has_bytes) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_HEX, .flags = XSO_FORGIVE, .name = S(s_md5_hash), .name_size = N(s_md5_hash),
	  .member = S(s_md5_hash_2), .offset = offsetof(struct xmpp_exi_schema, md5_hash) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_ns), .name_size = N(s_ns),
	  .member = S(s_ns), .offset = offsetof(struct xmpp_exi_schema, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_exi_schema, url) },
};
/* clang-format on */

static const uint8_t exi_schema_lookup[] = {
	0, 0, 1, 4, 2, 0, 0, 3
};

const struct xso_class xmpp_exi_schema_class = {
	.module = &xmpp_exi_module,
	.fields = exi_schema_fields,
	.lookup = exi_schema_lookup,
	.name = S(s_exi_schema),
	.element = S(s_schema),
	.element_size = N(s_schema),
	.ns = S(s_http___jabber_org_protocol_compress_exi),
	.size = sizeof(struct xmpp_exi_schema),
	.unknown = offsetof(struct xmpp_exi_schema, unknown),
	.n_fields = sizeof exi_schema_fields / sizeof *exi_schema_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field exi_setup_datatype_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_represent_as), .name_size = N(s_represent_as),
	  .member = S(s_represent_as_2), .offset = offsetof(struct xmpp_exi_setup_datatype, represent_as) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_exi_setup_datatype, type) },
};
/* clang-format on */

static const uint8_t exi_setup_datatype_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_exi_setup_datatype_class = {
	.module = &xmpp_exi_module,
	.fields = exi_setup_datatype_fields,
	.lookup = exi_setup_datatype_lookup,
	.name = S(s_exi_setup_datatype),
	.size = sizeof(struct xmpp_exi_setup_datatype),
	.unknown = offsetof(struct xmpp_exi_setup_datatype, unknown),
	.n_fields = sizeof exi_setup_datatype_fields / sizeof *exi_setup_datatype_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field exi_setup_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_alignment), .name_size = N(s_alignment),
	  .member = S(s_alignment), .offset = offsetof(struct xmpp_exi_setup, alignment),
	  .values = V_exi_setup_alignment },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_block_size), .name_size = N(s_block_size),
	  .member = S(s_block_size_2), .offset = offsetof(struct xmpp_exi_setup, block_size),
	  .count = offsetof(struct xmpp_exi_setup, has_block_size) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_compression), .name_size = N(s_compression),
	  .member = S(s_compression), .offset = offsetof(struct xmpp_exi_setup, compression) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_configuration_id), .name_size = N(s_configuration_id),
	  .member = S(s_configuration_id_2), .offset = offsetof(struct xmpp_exi_setup, configuration_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_configuration_location), .name_size = N(s_configuration_location),
	  .member = S(s_configuration_location_2), .offset = offsetof(struct xmpp_exi_setup, configuration_location) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_preserve_comments), .name_size = N(s_preserve_comments),
	  .member = S(s_preserve_comments_2), .offset = offsetof(struct xmpp_exi_setup, preserve_comments) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_preserve_dtd), .name_size = N(s_preserve_dtd),
	  .member = S(s_preserve_dtd_2), .offset = offsetof(struct xmpp_exi_setup, preserve_dtd) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_preserve_lexical), .name_size = N(s_preserve_lexical),
	  .member = S(s_preserve_lexical_2), .offset = offsetof(struct xmpp_exi_setup, preserve_lexical) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_preserve_pis), .name_size = N(s_preserve_pis),
	  .member = S(s_preserve_pis_2), .offset = offsetof(struct xmpp_exi_setup, preserve_pis) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_preserve_prefixes), .name_size = N(s_preserve_prefixes),
	  .member = S(s_preserve_prefixes_2), .offset = offsetof(struct xmpp_exi_setup, preserve_prefixes) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_self_contained), .name_size = N(s_self_contained),
	  .member = S(s_self_contained_2), .offset = offsetof(struct xmpp_exi_setup, self_contained) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_session_wide_buffers), .name_size = N(s_session_wide_buffers),
	  .member = S(s_session_wide_buffers_2), .offset = offsetof(struct xmpp_exi_setup, session_wide_buffers) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_strict), .name_size = N(s_strict),
	  .member = S(s_strict), .offset = offsetof(struct xmpp_exi_setup, strict) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_value_max_length), .name_size = N(s_value_max_length),
	  .member = S(s_value_max_length_2), .offset = offsetof(struct xmpp_exi_setup, value_max_length),
	  .count = offsetof(struct xmpp_exi_setup, has_value_max_length) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_value_partition_capacity), .name_size = N(s_value_partition_capacity),
	  .member = S(s_value_partition_capacity_2), .offset = offsetof(struct xmpp_exi_setup, value_partition_capacity),
	  .count = offsetof(struct xmpp_exi_setup, has_value_partition_capacity) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_FORGIVE, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_exi_setup, version),
	  .extra = E_exi_setup_version },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_schema), .offset = offsetof(struct xmpp_exi_setup, schema),
	  .count = offsetof(struct xmpp_exi_setup, n_schema),
	  .of = C_exi_schema },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_datatype_representation_map), .name_size = N(s_datatype_representation_map),
	  .member = S(s_datatype), .offset = offsetof(struct xmpp_exi_setup, datatype),
	  .count = offsetof(struct xmpp_exi_setup, n_datatype),
	  .of = C_exi_setup_datatype },
};
/* clang-format on */

static const uint8_t exi_setup_lookup[] = {
	0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 1, 9, 14, 16, 0, 0,
	0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 5, 13,
	0, 0, 4, 0, 18, 3, 17, 15, 0, 0, 0, 6, 0, 0, 0, 0,
	0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 7, 12, 0, 2, 0, 0
};

const struct xso_class xmpp_exi_setup_class = {
	.module = &xmpp_exi_module,
	.fields = exi_setup_fields,
	.lookup = exi_setup_lookup,
	.name = S(s_exi_setup),
	.element = S(s_setup),
	.element_size = N(s_setup),
	.ns = S(s_http___jabber_org_protocol_compress_exi),
	.size = sizeof(struct xmpp_exi_setup),
	.unknown = offsetof(struct xmpp_exi_setup, unknown),
	.n_fields = sizeof exi_setup_fields / sizeof *exi_setup_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field exi_setup_response_datatype_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_represent_as), .name_size = N(s_represent_as),
	  .member = S(s_represent_as_2), .offset = offsetof(struct xmpp_exi_setup_response_datatype, represent_as) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_exi_setup_response_datatype, type) },
};
/* clang-format on */

static const uint8_t exi_setup_response_datatype_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_exi_setup_response_datatype_class = {
	.module = &xmpp_exi_module,
	.fields = exi_setup_response_datatype_fields,
	.lookup = exi_setup_response_datatype_lookup,
	.name = S(s_exi_setup_response_datatype),
	.size = sizeof(struct xmpp_exi_setup_response_datatype),
	.unknown = offsetof(struct xmpp_exi_setup_response_datatype, unknown),
	.n_fields = sizeof exi_setup_response_datatype_fields / sizeof *exi_setup_response_datatype_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field exi_setup_response_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_alignment), .name_size = N(s_alignment),
	  .member = S(s_alignment), .offset = offsetof(struct xmpp_exi_setup_response, alignment),
	  .values = V_exi_setup_response_alignment },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_block_size), .name_size = N(s_block_size),
	  .member = S(s_block_size_2), .offset = offsetof(struct xmpp_exi_setup_response, block_size),
	  .count = offsetof(struct xmpp_exi_setup_response, has_block_size) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_compression), .name_size = N(s_compression),
	  .member = S(s_compression), .offset = offsetof(struct xmpp_exi_setup_response, compression) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_configuration_id), .name_size = N(s_configuration_id),
	  .member = S(s_configuration_id_2), .offset = offsetof(struct xmpp_exi_setup_response, configuration_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_configuration_location), .name_size = N(s_configuration_location),
	  .member = S(s_configuration_location_2), .offset = offsetof(struct xmpp_exi_setup_response, configuration_location) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_preserve_comments), .name_size = N(s_preserve_comments),
	  .member = S(s_preserve_comments_2), .offset = offsetof(struct xmpp_exi_setup_response, preserve_comments) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_preserve_dtd), .name_size = N(s_preserve_dtd),
	  .member = S(s_preserve_dtd_2), .offset = offsetof(struct xmpp_exi_setup_response, preserve_dtd) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_preserve_lexical), .name_size = N(s_preserve_lexical),
	  .member = S(s_preserve_lexical_2), .offset = offsetof(struct xmpp_exi_setup_response, preserve_lexical) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_preserve_pis), .name_size = N(s_preserve_pis),
	  .member = S(s_preserve_pis_2), .offset = offsetof(struct xmpp_exi_setup_response, preserve_pis) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_preserve_prefixes), .name_size = N(s_preserve_prefixes),
	  .member = S(s_preserve_prefixes_2), .offset = offsetof(struct xmpp_exi_setup_response, preserve_prefixes) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_self_contained), .name_size = N(s_self_contained),
	  .member = S(s_self_contained_2), .offset = offsetof(struct xmpp_exi_setup_response, self_contained) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_session_wide_buffers), .name_size = N(s_session_wide_buffers),
	  .member = S(s_session_wide_buffers_2), .offset = offsetof(struct xmpp_exi_setup_response, session_wide_buffers) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_strict), .name_size = N(s_strict),
	  .member = S(s_strict), .offset = offsetof(struct xmpp_exi_setup_response, strict) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_value_max_length), .name_size = N(s_value_max_length),
	  .member = S(s_value_max_length_2), .offset = offsetof(struct xmpp_exi_setup_response, value_max_length),
	  .count = offsetof(struct xmpp_exi_setup_response, has_value_max_length) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_value_partition_capacity), .name_size = N(s_value_partition_capacity),
	  .member = S(s_value_partition_capacity_2), .offset = offsetof(struct xmpp_exi_setup_response, value_partition_capacity),
	  .count = offsetof(struct xmpp_exi_setup_response, has_value_partition_capacity) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_FORGIVE, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_exi_setup_response, version),
	  .extra = E_exi_setup_response_version },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_agreement), .name_size = N(s_agreement),
	  .member = S(s_agreement), .offset = offsetof(struct xmpp_exi_setup_response, agreement) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_schema), .offset = offsetof(struct xmpp_exi_setup_response, schema),
	  .count = offsetof(struct xmpp_exi_setup_response, n_schema),
	  .of = C_exi_schema },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_datatype_representation_map), .name_size = N(s_datatype_representation_map),
	  .member = S(s_datatype), .offset = offsetof(struct xmpp_exi_setup_response, datatype),
	  .count = offsetof(struct xmpp_exi_setup_response, n_datatype),
	  .of = C_exi_setup_response_datatype },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_missing_schema), .name_size = N(s_missing_schema),
	  .member = S(s_missing_schema_2), .offset = offsetof(struct xmpp_exi_setup_response, missing_schema),
	  .count = offsetof(struct xmpp_exi_setup_response, n_missing_schema),
	  .of = C_exi_schema },
};
/* clang-format on */

static const uint8_t exi_setup_response_lookup[] = {
	0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 1, 9, 14, 16, 0, 0,
	0, 0, 0, 0, 0, 11, 0, 0, 0, 17, 0, 0, 0, 0, 5, 13,
	0, 0, 4, 0, 19, 3, 18, 15, 0, 0, 0, 6, 0, 0, 0, 0,
	0, 8, 0, 0, 0, 20, 0, 0, 0, 0, 7, 12, 0, 2, 0, 0
};

const struct xso_class xmpp_exi_setup_response_class = {
	.module = &xmpp_exi_module,
	.fields = exi_setup_response_fields,
	.lookup = exi_setup_response_lookup,
	.name = S(s_exi_setup_response),
	.element = S(s_setup_response),
	.element_size = N(s_setup_response),
	.ns = S(s_http___jabber_org_protocol_compress_exi),
	.size = sizeof(struct xmpp_exi_setup_response),
	.unknown = offsetof(struct xmpp_exi_setup_response, unknown),
	.n_fields = sizeof exi_setup_response_fields / sizeof *exi_setup_response_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field exi_upload_schema_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_bytes), .name_size = N(s_bytes),
	  .member = S(s_bytes), .offset = offsetof(struct xmpp_exi_upload_schema, bytes),
	  .count = offsetof(struct xmpp_exi_upload_schema, has_bytes) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_content_type), .name_size = N(s_content_type),
	  .member = S(s_content_type_2), .offset = offsetof(struct xmpp_exi_upload_schema, content_type),
	  .values = V_exi_upload_schema_content_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_HEX, .flags = XSO_FORGIVE, .name = S(s_md5_hash), .name_size = N(s_md5_hash),
	  .member = S(s_md5_hash_2), .offset = offsetof(struct xmpp_exi_upload_schema, md5_hash) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_exi_upload_schema, data) },
};
/* clang-format on */

static const uint8_t exi_upload_schema_lookup[] = {
	0, 0, 1, 2, 3, 0, 0, 0
};

const struct xso_class xmpp_exi_upload_schema_class = {
	.module = &xmpp_exi_module,
	.fields = exi_upload_schema_fields,
	.lookup = exi_upload_schema_lookup,
	.name = S(s_exi_upload_schema),
	.element = S(s_upload_schema),
	.element_size = N(s_upload_schema),
	.ns = S(s_http___jabber_org_protocol_compress_exi),
	.size = sizeof(struct xmpp_exi_upload_schema),
	.unknown = offsetof(struct xmpp_exi_upload_schema, unknown),
	.n_fields = sizeof exi_upload_schema_fields / sizeof *exi_upload_schema_fields,
	.lookup_bits = 3,
	.text = 4,
};

/* clang-format off */
static const struct xso_field exi_download_schema_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_exi_download_schema, url) },
};
/* clang-format on */

static const uint8_t exi_download_schema_lookup[] = {
	1, 0
};

const struct xso_class xmpp_exi_download_schema_class = {
	.module = &xmpp_exi_module,
	.fields = exi_download_schema_fields,
	.lookup = exi_download_schema_lookup,
	.name = S(s_exi_download_schema),
	.element = S(s_download_schema),
	.element_size = N(s_download_schema),
	.ns = S(s_http___jabber_org_protocol_compress_exi),
	.size = sizeof(struct xmpp_exi_download_schema),
	.unknown = offsetof(struct xmpp_exi_download_schema, unknown),
	.n_fields = sizeof exi_download_schema_fields / sizeof *exi_download_schema_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field exi_download_schema_response_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_result), .name_size = N(s_result),
	  .member = S(s_result), .offset = offsetof(struct xmpp_exi_download_schema_response, result),
	  .count = offsetof(struct xmpp_exi_download_schema_response, has_result),
	  .extra = E_exi_download_schema_response_result },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_exi_download_schema_response, url) },
	{ .shape = XSO_TAG,
	  .member = S(s_problem), .offset = offsetof(struct xmpp_exi_download_schema_response, problem),
	  .of = C_exi_download_schema_response_problem_content, .values = V_exi_download_schema_response_problem },
};
/* clang-format on */

static const uint8_t exi_download_schema_response_lookup[] = {
	0, 0, 0, 0, 1, 2, 3, 3, 3, 0, 0, 0, 3, 0, 3, 0
};

const struct xso_class xmpp_exi_download_schema_response_class = {
	.module = &xmpp_exi_module,
	.fields = exi_download_schema_response_fields,
	.lookup = exi_download_schema_response_lookup,
	.name = S(s_exi_download_schema_response),
	.element = S(s_download_schema_response),
	.element_size = N(s_download_schema_response),
	.ns = S(s_http___jabber_org_protocol_compress_exi),
	.size = sizeof(struct xmpp_exi_download_schema_response),
	.unknown = offsetof(struct xmpp_exi_download_schema_response, unknown),
	.n_fields = sizeof exi_download_schema_response_fields / sizeof *exi_download_schema_response_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field exi_stream_start_binding_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_namespace), .name_size = N(s_namespace),
	  .member = S(s_namespace_), .offset = offsetof(struct xmpp_exi_stream_start_binding, namespace_) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_prefix), .name_size = N(s_prefix),
	  .member = S(s_prefix), .offset = offsetof(struct xmpp_exi_stream_start_binding, prefix) },
};
/* clang-format on */

static const uint8_t exi_stream_start_binding_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_exi_stream_start_binding_class = {
	.module = &xmpp_exi_module,
	.fields = exi_stream_start_binding_fields,
	.lookup = exi_stream_start_binding_lookup,
	.name = S(s_exi_stream_start_binding),
	.size = sizeof(struct xmpp_exi_stream_start_binding),
	.unknown = offsetof(struct xmpp_exi_stream_start_binding, unknown),
	.n_fields = sizeof exi_stream_start_binding_fields / sizeof *exi_stream_start_binding_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field exi_stream_start_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_exi_stream_start, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_exi_stream_start, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_exi_stream_start, to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_exi_stream_start, version) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_exi_stream_start, lang) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_xmlns), .name_size = N(s_xmlns),
	  .member = S(s_binding), .offset = offsetof(struct xmpp_exi_stream_start, binding),
	  .count = offsetof(struct xmpp_exi_stream_start, n_binding),
	  .of = C_exi_stream_start_binding },
};
/* clang-format on */

static const uint8_t exi_stream_start_lookup[] = {
	6, 0, 4, 0, 0, 0, 0, 0, 1, 2, 0, 3, 5, 0, 0, 0
};

const struct xso_class xmpp_exi_stream_start_class = {
	.module = &xmpp_exi_module,
	.fields = exi_stream_start_fields,
	.lookup = exi_stream_start_lookup,
	.name = S(s_exi_stream_start),
	.element = S(s_stream_start),
	.element_size = N(s_stream_start),
	.ns = S(s_http___jabber_org_protocol_compress_exi),
	.size = sizeof(struct xmpp_exi_stream_start),
	.unknown = offsetof(struct xmpp_exi_stream_start, unknown),
	.n_fields = sizeof exi_stream_start_fields / sizeof *exi_stream_start_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.lang = 5,
	.from = 1,
};

static const uint8_t exi_stream_end_lookup[] = {
	0
};

const struct xso_class xmpp_exi_stream_end_class = {
	.module = &xmpp_exi_module,
	.lookup = exi_stream_end_lookup,
	.name = S(s_exi_stream_end),
	.element = S(s_stream_end),
	.element_size = N(s_stream_end),
	.ns = S(s_http___jabber_org_protocol_compress_exi),
	.size = sizeof(struct xmpp_exi_stream_end),
	.unknown = offsetof(struct xmpp_exi_stream_end, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field exi_download_schema_response_problem_content_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_code), .name_size = N(s_code),
	  .member = S(s_http_status), .offset = offsetof(struct xmpp_exi_download_schema_response, http_status),
	  .count = offsetof(struct xmpp_exi_download_schema_response, has_http_status) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_message), .name_size = N(s_message),
	  .member = S(s_message), .offset = offsetof(struct xmpp_exi_download_schema_response, message) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_content_type_returned), .name_size = N(s_content_type_returned),
	  .member = S(s_content_type_2), .offset = offsetof(struct xmpp_exi_download_schema_response, content_type) },
};
/* clang-format on */

static const uint8_t exi_download_schema_response_problem_content_lookup[] = {
	0, 3, 0, 2, 0, 0, 0, 1
};

static const struct xso_class exi_download_schema_response_problem_content = {
	.module = &xmpp_exi_module,
	.fields = exi_download_schema_response_problem_content_fields,
	.lookup = exi_download_schema_response_problem_content_lookup,
	.name = S(s_exi_download_schema_response),
	.n_fields = sizeof exi_download_schema_response_problem_content_fields / sizeof *exi_download_schema_response_problem_content_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_exi_schema - 1] = &xmpp_exi_schema_class,
	[C_exi_setup_datatype - 1] = &xmpp_exi_setup_datatype_class,
	[C_exi_setup - 1] = &xmpp_exi_setup_class,
	[C_exi_setup_response_datatype - 1] = &xmpp_exi_setup_response_datatype_class,
	[C_exi_setup_response - 1] = &xmpp_exi_setup_response_class,
	[C_exi_upload_schema - 1] = &xmpp_exi_upload_schema_class,
	[C_exi_download_schema - 1] = &xmpp_exi_download_schema_class,
	[C_exi_download_schema_response - 1] = &xmpp_exi_download_schema_response_class,
	[C_exi_stream_start_binding - 1] = &xmpp_exi_stream_start_binding_class,
	[C_exi_stream_start - 1] = &xmpp_exi_stream_start_class,
	[C_exi_stream_end - 1] = &xmpp_exi_stream_end_class,
	[C_exi_download_schema_response_problem_content - 1] = &exi_download_schema_response_problem_content,
};

static const struct xso_enum *const enums[] = {
	[V_exi_setup_alignment - 1] = &xmpp_exi_setup_alignment_enum,
	[V_exi_setup_response_alignment - 1] = &xmpp_exi_setup_response_alignment_enum,
	[V_exi_upload_schema_content_type - 1] = &xmpp_exi_upload_schema_content_type_enum,
	[V_exi_download_schema_response_problem - 1] = &xmpp_exi_download_schema_response_problem_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_exi_setup - 1 },
	{ .cls = C_exi_setup_response - 1 },
	{ .cls = C_exi_upload_schema - 1 },
	{ .cls = C_exi_download_schema - 1 },
	{ .cls = C_exi_download_schema_response - 1 },
	{ .cls = C_exi_stream_start - 1 },
	{ .cls = C_exi_stream_end - 1 },
};

const struct xso_module xmpp_exi_module = {
	.version = 2,
	.name = "exi",
	.xep = "0322",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 11,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
