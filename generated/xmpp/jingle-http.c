/* Printed by xsoc from jingle-http.xml: do not edit. */
#include <xmpp/jingle-http.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle_http[12];
	char s_jingle_http_transport_candidate_header[39];
	char s_name[5];
	char s_value[6];
	char s_jingle_http_transport_candidate[32];
	char s_uri[4];
	char s_header[7];
	char s_jingle_http_transport[22];
	char s_transport[10];
	char s_urn_xmpp_jingle_transports_http_0[34];
	char s_candidate[10];
	char s_jingle_http_upload_transport_candidate_header[46];
	char s_jingle_http_upload_transport_candidate[39];
	char s_jingle_http_upload_transport[29];
	char s_urn_xmpp_jingle_transports_http_upload_0[41];
	char s_completed[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle-http",
	"jingle-http-transport-candidate-header",
	"name",
	"value",
	"jingle-http-transport-candidate",
	"uri",
	"header",
	"jingle-http-transport",
	"transport",
	"urn:xmpp:jingle:transports:http:0",
	"candidate",
	"jingle-http-upload-transport-candidate-header",
	"jingle-http-upload-transport-candidate",
	"jingle-http-upload-transport",
	"urn:xmpp:jingle:transports:http:upload:0",
	"completed",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_jingle_http_transport_candidate_header,
	C_jingle_http_transport_candidate,
	C_jingle_http_transport,
	C_jingle_http_upload_transport_candidate_header,
	C_jingle_http_upload_transport_candidate,
	C_jingle_http_upload_transport,
	C_xmpp_jingle_content,
};

/* clang-format off */
static const struct xso_field jingle_http_transport_candidate_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_jingle_http_transport_candidate_header, name) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET,
	  .member = S(s_value), .offset = offsetof(struct xmpp_jingle_http_transport_candidate_header, value) },
};
/* clang-format on */

static const uint8_t jingle_http_transport_candidate_header_lookup[] = {
	1, 0
};

const struct xso_class xmpp_jingle_http_transport_candidate_header_class = {
	.module = &xmpp_jingle_http_module,
	.fields = jingle_http_transport_candidate_header_fields,
	.lookup = jingle_http_transport_candidate_header_lookup,
	.name = S(s_jingle_http_transport_candidate_header),
	.size = sizeof(struct xmpp_jingle_http_transport_candidate_header),
	.unknown = offsetof(struct xmpp_jingle_http_transport_candidate_header, unknown),
	.n_fields = sizeof jingle_http_transport_candidate_header_fields / sizeof *jingle_http_transport_candidate_header_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
	.text = 2,
};

/* clang-format off */
static const struct xso_field jingle_http_transport_candidate_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_jingle_http_transport_candidate, uri) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_jingle_http_transport_candidate, header),
	  .count = offsetof(struct xmpp_jingle_http_transport_candidate, n_header),
	  .of = C_jingle_http_transport_candidate_header },
};
/* clang-format on */

static const uint8_t jingle_http_transport_candidate_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_jingle_http_transport_candidate_class = {
	.module = &xmpp_jingle_http_module,
	.fields = jingle_http_transport_candidate_fields,
	.lookup = jingle_http_transport_candidate_lookup,
	.name = S(s_jingle_http_transport_candidate),
	.size = sizeof(struct xmpp_jingle_http_transport_candidate),
	.unknown = offsetof(struct xmpp_jingle_http_transport_candidate, unknown),
	.n_fields = sizeof jingle_http_transport_candidate_fields / sizeof *jingle_http_transport_candidate_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field jingle_http_transport_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_candidate), .name_size = N(s_candidate),
	  .member = S(s_candidate), .offset = offsetof(struct xmpp_jingle_http_transport, candidate),
	  .count = offsetof(struct xmpp_jingle_http_transport, n_candidate),
	  .of = C_jingle_http_transport_candidate },
};
/* clang-format on */

static const uint8_t jingle_http_transport_lookup[] = {
	0, 1
};

const struct xso_class xmpp_jingle_http_transport_class = {
	.module = &xmpp_jingle_http_module,
	.fields = jingle_http_transport_fields,
	.lookup = jingle_http_transport_lookup,
	.name = S(s_jingle_http_transport),
	.element = S(s_transport),
	.element_size = N(s_transport),
	.ns = S(s_urn_xmpp_jingle_transports_http_0),
	.size = sizeof(struct xmpp_jingle_http_transport),
	.unknown = offsetof(struct xmpp_jingle_http_transport, unknown),
	.n_fields = sizeof jingle_http_transport_fields / sizeof *jingle_http_transport_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field jingle_http_upload_transport_candidate_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_jingle_http_upload_transport_candidate_header, name) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET,
	  .member = S(s_value), .offset = offsetof(struct xmpp_jingle_http_upload_transport_candidate_header, value) },
};
/* clang-format on */

static const uint8_t jingle_http_upload_transport_candidate_header_lookup[] = {
	1, 0
};

const struct xso_class xmpp_jingle_http_upload_transport_candidate_header_class = {
	.module = &xmpp_jingle_http_module,
	.fields = jingle_http_upload_transport_candidate_header_fields,
	.lookup = jingle_http_upload_transport_candidate_header_lookup,
	.name = S(s_jingle_http_upload_transport_candidate_header),
	.size = sizeof(struct xmpp_jingle_http_upload_transport_candidate_header),
	.unknown = offsetof(struct xmpp_jingle_http_upload_transport_candidate_header, unknown),
	.n_fields = sizeof jingle_http_upload_transport_candidate_header_fields / sizeof *jingle_http_upload_transport_candidate_header_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
	.text = 2,
};

/* clang-format off */
static const struct xso_field jingle_http_upload_transport_candidate_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_jingle_http_upload_transport_candidate, uri) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_jingle_http_upload_transport_candidate, header),
	  .count = offsetof(struct xmpp_jingle_http_upload_transport_candidate, n_header),
	  .of = C_jingle_http_upload_transport_candidate_header },
};
/* clang-format on */

static const uint8_t jingle_http_upload_transport_candidate_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_jingle_http_upload_transport_candidate_class = {
	.module = &xmpp_jingle_http_module,
	.fields = jingle_http_upload_transport_candidate_fields,
	.lookup = jingle_http_upload_transport_candidate_lookup,
	.name = S(s_jingle_http_upload_transport_candidate),
	.size = sizeof(struct xmpp_jingle_http_upload_transport_candidate),
	.unknown = offsetof(struct xmpp_jingle_http_upload_transport_candidate, unknown),
	.n_fields = sizeof jingle_http_upload_transport_candidate_fields / sizeof *jingle_http_upload_transport_candidate_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field jingle_http_upload_transport_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_candidate), .name_size = N(s_candidate),
	  .member = S(s_candidate), .offset = offsetof(struct xmpp_jingle_http_upload_transport, candidate),
	  .count = offsetof(struct xmpp_jingle_http_upload_transport, n_candidate),
	  .of = C_jingle_http_upload_transport_candidate },
	{ .shape = XSO_FLAG, .name = S(s_completed), .name_size = N(s_completed),
	  .member = S(s_completed), .offset = offsetof(struct xmpp_jingle_http_upload_transport, completed) },
};
/* clang-format on */

static const uint8_t jingle_http_upload_transport_lookup[] = {
	0, 2, 1, 0
};

const struct xso_class xmpp_jingle_http_upload_transport_class = {
	.module = &xmpp_jingle_http_module,
	.fields = jingle_http_upload_transport_fields,
	.lookup = jingle_http_upload_transport_lookup,
	.name = S(s_jingle_http_upload_transport),
	.element = S(s_transport),
	.element_size = N(s_transport),
	.ns = S(s_urn_xmpp_jingle_transports_http_upload_0),
	.size = sizeof(struct xmpp_jingle_http_upload_transport),
	.unknown = offsetof(struct xmpp_jingle_http_upload_transport, unknown),
	.n_fields = sizeof jingle_http_upload_transport_fields / sizeof *jingle_http_upload_transport_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_jingle_http_transport_candidate_header - 1] = &xmpp_jingle_http_transport_candidate_header_class,
	[C_jingle_http_transport_candidate - 1] = &xmpp_jingle_http_transport_candidate_class,
	[C_jingle_http_transport - 1] = &xmpp_jingle_http_transport_class,
	[C_jingle_http_upload_transport_candidate_header - 1] = &xmpp_jingle_http_upload_transport_candidate_header_class,
	[C_jingle_http_upload_transport_candidate - 1] = &xmpp_jingle_http_upload_transport_candidate_class,
	[C_jingle_http_upload_transport - 1] = &xmpp_jingle_http_upload_transport_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_jingle_http_transport - 1, .base = C_xmpp_jingle_content },
	{ .cls = C_jingle_http_upload_transport - 1, .base = C_xmpp_jingle_content },
};

const struct xso_module xmpp_jingle_http_module = {
	.version = 2,
	.name = "jingle-http",
	.xep = "0370",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 6,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
