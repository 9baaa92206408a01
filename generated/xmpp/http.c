/* Printed by xsoc from http.xml: do not edit. */
#include <xmpp/http.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_http[5];
	char s_http_data[10];
	char s_text[5];
	char s_xml[4];
	char s_base64[7];
	char s_bytes[6];
	char s_chunked_base64[14];
	char s_chunked[8];
	char s_stream_id[9];
	char s_ibb[4];
	char s_sid[4];
	char s_transfer[9];
	char s_http_request[13];
	char s_req[4];
	char s_urn_xmpp_http[14];
	char s_true[5];
	char s_jingle[7];
	char s_max_chunk_size[13];
	char s_max_chunk_size_2[15];
	char s_method[7];
	char s_resource[9];
	char s_sipub[6];
	char s_version[8];
	char s_http___jabber_org_protocol_shim[32];
	char s_headers[8];
	char s_data[5];
	char s_http_response[14];
	char s_resp[5];
	char s_status_code[11];
	char s_status_code_2[12];
	char s_status_message[14];
	char s_status_message_2[15];
	char s_http_chunk[11];
	char s_chunk[6];
	char s_last[5];
	char s_nr[3];
	char s_stream_id_2[10];
	char s_http_close[11];
	char s_close[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"http",
	"http-data",
	"text",
	"xml",
	"base64",
	"bytes",
	"chunkedBase64",
	"chunked",
	"streamId",
	"ibb",
	"sid",
	"transfer",
	"http-request",
	"req",
	"urn:xmpp:http",
	"true",
	"jingle",
	"maxChunkSize",
	"max_chunk_size",
	"method",
	"resource",
	"sipub",
	"version",
	"http://jabber.org/protocol/shim",
	"headers",
	"data",
	"http-response",
	"resp",
	"statusCode",
	"status_code",
	"statusMessage",
	"status_message",
	"http-chunk",
	"chunk",
	"last",
	"nr",
	"stream_id",
	"http-close",
	"close",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_http_data,
	C_http_request,
	C_http_response,
	C_http_chunk,
	C_http_close,
	C_xmpp_headers,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	E_,
	E_http_data_chunked,
	E_http_data_ibb,
	E_http_request_ibb,
	E_http_request_jingle,
	E_http_request_sipub,
};

static const struct xso_extra extras[] = {
	[E_http_data_chunked - 1] = {
		.attribute = S(s_stream_id),
	},
	[E_http_data_ibb - 1] = {
		.attribute = S(s_sid),
	},
	[E_http_request_ibb - 1] = {
		.absent = S(s_true),
	},
	[E_http_request_jingle - 1] = {
		.absent = S(s_true),
	},
	[E_http_request_sipub - 1] = {
		.absent = S(s_true),
	},
};

/* clang-format off */
static const struct xso_field http_data_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_http_data, text) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_xml), .name_size = N(s_xml),
	  .member = S(s_xml), .offset = offsetof(struct xmpp_http_data, xml) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_base64), .name_size = N(s_base64),
	  .member = S(s_bytes), .offset = offsetof(struct xmpp_http_data, bytes) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_chunked_base64), .name_size = N(s_chunked_base64),
	  .member = S(s_chunked), .offset = offsetof(struct xmpp_http_data, chunked),
	  .extra = E_http_data_chunked },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ibb), .name_size = N(s_ibb),
	  .member = S(s_ibb), .offset = offsetof(struct xmpp_http_data, ibb),
	  .extra = E_http_data_ibb },
	{ .shape = XSO_ANY,
	  .member = S(s_transfer), .offset = offsetof(struct xmpp_http_data, transfer) },
};
/* clang-format on */

static const uint8_t http_data_lookup[] = {
	0, 0, 2, 0, 0, 0, 3, 4, 0, 0, 0, 1, 5, 0, 0, 0
};

const struct xso_class xmpp_http_data_class = {
	.module = &xmpp_http_module,
	.fields = http_data_fields,
	.lookup = http_data_lookup,
	.name = S(s_http_data),
	.size = sizeof(struct xmpp_http_data),
	.unknown = offsetof(struct xmpp_http_data, unknown),
	.n_fields = sizeof http_data_fields / sizeof *http_data_fields,
	.lookup_bits = 4,
	.any = 6,
};

/* clang-format off */
static const struct xso_field http_request_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_ibb), .name_size = N(s_ibb),
	  .member = S(s_ibb), .offset = offsetof(struct xmpp_http_request, ibb),
	  .count = offsetof(struct xmpp_http_request, has_ibb),
	  .extra = E_http_request_ibb },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_jingle), .name_size = N(s_jingle),
	  .member = S(s_jingle), .offset = offsetof(struct xmpp_http_request, jingle),
	  .count = offsetof(struct xmpp_http_request, has_jingle),
	  .extra = E_http_request_jingle },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_chunk_size), .name_size = N(s_max_chunk_size),
	  .member = S(s_max_chunk_size_2), .offset = offsetof(struct xmpp_http_request, max_chunk_size),
	  .count = offsetof(struct xmpp_http_request, has_max_chunk_size) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_method), .name_size = N(s_method),
	  .member = S(s_method), .offset = offsetof(struct xmpp_http_request, method) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_resource), .name_size = N(s_resource),
	  .member = S(s_resource), .offset = offsetof(struct xmpp_http_request, resource) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_sipub), .name_size = N(s_sipub),
	  .member = S(s_sipub), .offset = offsetof(struct xmpp_http_request, sipub),
	  .count = offsetof(struct xmpp_http_request, has_sipub),
	  .extra = E_http_request_sipub },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_http_request, version) },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_shim),
	  .member = S(s_headers), .offset = offsetof(struct xmpp_http_request, headers),
	  .of = C_xmpp_headers },
	{ .shape = XSO_CHILD, .name = S(s_data), .name_size = N(s_data),
	  .member = S(s_data), .offset = offsetof(struct xmpp_http_request, data),
	  .of = C_http_data },
};
/* clang-format on */

static const uint8_t http_request_lookup[] = {
	0, 4, 5, 0, 0, 7, 0, 0, 9, 2, 0, 0, 0, 0, 0, 3,
	0, 0, 6, 0, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0
};

const struct xso_class xmpp_http_request_class = {
	.module = &xmpp_http_module,
	.fields = http_request_fields,
	.lookup = http_request_lookup,
	.name = S(s_http_request),
	.element = S(s_req),
	.element_size = N(s_req),
	.ns = S(s_urn_xmpp_http),
	.size = sizeof(struct xmpp_http_request),
	.unknown = offsetof(struct xmpp_http_request, unknown),
	.n_fields = sizeof http_request_fields / sizeof *http_request_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field http_response_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .occurs = XSO_ONE, .name = S(s_status_code), .name_size = N(s_status_code),
	  .member = S(s_status_code_2), .offset = offsetof(struct xmpp_http_response, status_code) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_status_message), .name_size = N(s_status_message),
	  .member = S(s_status_message_2), .offset = offsetof(struct xmpp_http_response, status_message) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_http_response, version) },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_shim),
	  .member = S(s_headers), .offset = offsetof(struct xmpp_http_response, headers),
	  .of = C_xmpp_headers },
	{ .shape = XSO_CHILD, .name = S(s_data), .name_size = N(s_data),
	  .member = S(s_data), .offset = offsetof(struct xmpp_http_response, data),
	  .of = C_http_data },
};
/* clang-format on */

static const uint8_t http_response_lookup[] = {
	2, 0, 3, 0, 5, 0, 0, 0, 1, 0, 0, 0, 0, 4, 0, 0
};

const struct xso_class xmpp_http_response_class = {
	.module = &xmpp_http_module,
	.fields = http_response_fields,
	.lookup = http_response_lookup,
	.name = S(s_http_response),
	.element = S(s_resp),
	.element_size = N(s_resp),
	.ns = S(s_urn_xmpp_http),
	.size = sizeof(struct xmpp_http_response),
	.unknown = offsetof(struct xmpp_http_response, unknown),
	.n_fields = sizeof http_response_fields / sizeof *http_response_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field http_chunk_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_last), .name_size = N(s_last),
	  .member = S(s_last), .offset = offsetof(struct xmpp_http_chunk, last) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_nr), .name_size = N(s_nr),
	  .member = S(s_nr), .offset = offsetof(struct xmpp_http_chunk, nr) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_stream_id), .name_size = N(s_stream_id),
	  .member = S(s_stream_id_2), .offset = offsetof(struct xmpp_http_chunk, stream_id) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_http_chunk, data) },
};
/* clang-format on */

static const uint8_t http_chunk_lookup[] = {
	0, 3, 0, 0, 1, 2, 0, 0
};

const struct xso_class xmpp_http_chunk_class = {
	.module = &xmpp_http_module,
	.fields = http_chunk_fields,
	.lookup = http_chunk_lookup,
	.name = S(s_http_chunk),
	.element = S(s_chunk),
	.element_size = N(s_chunk),
	.ns = S(s_urn_xmpp_http),
	.size = sizeof(struct xmpp_http_chunk),
	.unknown = offsetof(struct xmpp_http_chunk, unknown),
	.n_fields = sizeof http_chunk_fields / sizeof *http_chunk_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.text = 4,
};

/* clang-format off */
static const struct xso_field http_close_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_stream_id), .name_size = N(s_stream_id),
	  .member = S(s_stream_id_2), .offset = offsetof(struct xmpp_http_close, stream_id) },
};
/* clang-format on */

static const uint8_t http_close_lookup[] = {
	1, 0
};

const struct xso_class xmpp_http_close_class = {
	.module = &xmpp_http_module,
	.fields = http_close_fields,
	.lookup = http_close_lookup,
	.name = S(s_http_close),
	.element = S(s_close),
	.element_size = N(s_close),
	.ns = S(s_urn_xmpp_http),
	.size = sizeof(struct xmpp_http_close),
	.unknown = offsetof(struct xmpp_http_close, unknown),
	.n_fields = sizeof http_close_fields / sizeof *http_close_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_http_data - 1] = &xmpp_http_data_class,
	[C_http_request - 1] = &xmpp_http_request_class,
	[C_http_response - 1] = &xmpp_http_response_class,
	[C_http_chunk - 1] = &xmpp_http_chunk_class,
	[C_http_close - 1] = &xmpp_http_close_class,
	[C_xmpp_headers - 1] = &xmpp_headers_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_http_request - 1, .base = C_xmpp_iq },
	{ .cls = C_http_response - 1, .base = C_xmpp_iq },
	{ .cls = C_http_chunk - 1, .base = C_xmpp_message },
	{ .cls = C_http_close - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_http_module = {
	.version = 2,
	.name = "http",
	.xep = "0332",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
