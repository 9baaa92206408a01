/* Printed by xsoc from url-data.xml: do not edit. */
#include <xmpp/url-data.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_url_data[9];
	char s_http___jabber_org_protocol_url_data[36];
	char s_target[7];
	char s_sid[4];
	char s_desc[5];
	char s_payload[8];
	char s_url_data_error[15];
	char s_element[8];
	char s_url_data_error_element[23];
	char s_malformed_url[14];
	char s_transfer_failed[16];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"url-data",
	"http://jabber.org/protocol/url-data",
	"target",
	"sid",
	"desc",
	"payload",
	"url-data-error",
	"element",
	"url-data-error-element",
	"malformed-url",
	"transfer-failed",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_url_data,
	C_url_data_error,
	C_xmpp_file_sources,
	C_xmpp_encrypted_file,
	C_xmpp_message,
	C_xmpp_iq,
	C_xmpp_stream_initiation,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_url_data_error_element,
};

static const uint16_t url_data_error_element_texts[] = {
	[XMPP_URL_DATA_ERROR_ELEMENT_MALFORMED_URL] = S(s_malformed_url),
	[XMPP_URL_DATA_ERROR_ELEMENT_TRANSFER_FAILED] = S(s_transfer_failed),
};

static const uint8_t url_data_error_element_lookup[] = {
	2, 0, 3, 0
};

const struct xso_enum xmpp_url_data_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = url_data_error_element_texts,
	.lookup = url_data_error_element_lookup,
	.name = S(s_url_data_error_element),
	.n_texts = sizeof url_data_error_element_texts / sizeof *url_data_error_element_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field url_data_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_target), .name_size = N(s_target),
	  .member = S(s_target), .offset = offsetof(struct xmpp_url_data, target) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_url_data, sid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_url_data, desc) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_url_data, payload),
	  .count = offsetof(struct xmpp_url_data, n_payload) },
};
/* clang-format on */

static const uint8_t url_data_lookup[] = {
	3, 0, 0, 2, 1, 0, 0, 0
};

const struct xso_class xmpp_url_data_class = {
	.module = &xmpp_url_data_module,
	.fields = url_data_fields,
	.lookup = url_data_lookup,
	.name = S(s_url_data),
	.element = S(s_url_data),
	.element_size = N(s_url_data),
	.ns = S(s_http___jabber_org_protocol_url_data),
	.size = sizeof(struct xmpp_url_data),
	.unknown = offsetof(struct xmpp_url_data, unknown),
	.n_fields = sizeof url_data_fields / sizeof *url_data_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field url_data_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_url_data_error, element),
	  .values = V_url_data_error_element },
};
/* clang-format on */

static const uint8_t url_data_error_lookup[] = {
	0
};

const struct xso_class xmpp_url_data_error_class = {
	.module = &xmpp_url_data_module,
	.fields = url_data_error_fields,
	.lookup = url_data_error_lookup,
	.name = S(s_url_data_error),
	.ns = S(s_http___jabber_org_protocol_url_data),
	.size = sizeof(struct xmpp_url_data_error),
	.unknown = offsetof(struct xmpp_url_data_error, unknown),
	.n_fields = sizeof url_data_error_fields / sizeof *url_data_error_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

static const struct xso_class *const classes[] = {
	[C_url_data - 1] = &xmpp_url_data_class,
	[C_url_data_error - 1] = &xmpp_url_data_error_class,
	[C_xmpp_file_sources - 1] = &xmpp_file_sources_class,
	[C_xmpp_encrypted_file - 1] = &xmpp_encrypted_file_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stream_initiation - 1] = &xmpp_stream_initiation_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_url_data_error_element - 1] = &xmpp_url_data_error_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_url_data - 1, .base = C_xmpp_file_sources, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_url_data - 1, .base = C_xmpp_encrypted_file, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_url_data - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_url_data - 1, .base = C_xmpp_iq },
	{ .cls = C_url_data - 1, .base = C_xmpp_stream_initiation },
	{ .cls = C_url_data_error - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_url_data_module = {
	.version = 2,
	.name = "url-data",
	.xep = "0103",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
