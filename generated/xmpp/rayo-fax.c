/* Printed by xsoc from rayo-fax.xml: do not edit. */
#include <xmpp/rayo-fax.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_rayo_fax[9];
	char s_fax_receive[12];
	char s_receivefax[11];
	char s_urn_xmpp_rayo_fax_1[20];
	char s_fax_send_document[18];
	char s_header[7];
	char s_identity[9];
	char s_pages[6];
	char s_url[4];
	char s_fax_send[9];
	char s_sendfax[8];
	char s_document[9];
	char s_fax[4];
	char s_urn_xmpp_rayo_fax_complete_1[29];
	char s_resolution[11];
	char s_size[5];
	char s_fax_metadata[13];
	char s_metadata[9];
	char s_name[5];
	char s_value[6];
	char s_fax_finish[11];
	char s_finish[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"rayo-fax",
	"fax-receive",
	"receivefax",
	"urn:xmpp:rayo:fax:1",
	"fax-send-document",
	"header",
	"identity",
	"pages",
	"url",
	"fax-send",
	"sendfax",
	"document",
	"fax",
	"urn:xmpp:rayo:fax:complete:1",
	"resolution",
	"size",
	"fax-metadata",
	"metadata",
	"name",
	"value",
	"fax-finish",
	"finish",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_fax_receive,
	C_fax_send_document,
	C_fax_send,
	C_fax,
	C_fax_metadata,
	C_fax_finish,
	C_xmpp_iq,
	C_xmpp_rayo_complete,
};

static const uint8_t fax_receive_lookup[] = {
	0
};

const struct xso_class xmpp_fax_receive_class = {
	.module = &xmpp_rayo_fax_module,
	.lookup = fax_receive_lookup,
	.name = S(s_fax_receive),
	.element = S(s_receivefax),
	.element_size = N(s_receivefax),
	.ns = S(s_urn_xmpp_rayo_fax_1),
	.size = sizeof(struct xmpp_fax_receive),
	.unknown = offsetof(struct xmpp_fax_receive, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field fax_send_document_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_fax_send_document, header) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_identity), .name_size = N(s_identity),
	  .member = S(s_identity), .offset = offsetof(struct xmpp_fax_send_document, identity) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_pages), .name_size = N(s_pages),
	  .member = S(s_pages), .offset = offsetof(struct xmpp_fax_send_document, pages) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_fax_send_document, url) },
};
/* clang-format on */

static const uint8_t fax_send_document_lookup[] = {
	0, 1, 4, 0, 3, 2, 0, 0
};

const struct xso_class xmpp_fax_send_document_class = {
	.module = &xmpp_rayo_fax_module,
	.fields = fax_send_document_fields,
	.lookup = fax_send_document_lookup,
	.name = S(s_fax_send_document),
	.size = sizeof(struct xmpp_fax_send_document),
	.unknown = offsetof(struct xmpp_fax_send_document, unknown),
	.n_fields = sizeof fax_send_document_fields / sizeof *fax_send_document_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field fax_send_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_document), .name_size = N(s_document),
	  .member = S(s_document), .offset = offsetof(struct xmpp_fax_send, document),
	  .count = offsetof(struct xmpp_fax_send, n_document),
	  .of = C_fax_send_document },
};
/* clang-format on */

static const uint8_t fax_send_lookup[] = {
	1, 0
};

const struct xso_class xmpp_fax_send_class = {
	.module = &xmpp_rayo_fax_module,
	.fields = fax_send_fields,
	.lookup = fax_send_lookup,
	.name = S(s_fax_send),
	.element = S(s_sendfax),
	.element_size = N(s_sendfax),
	.ns = S(s_urn_xmpp_rayo_fax_1),
	.size = sizeof(struct xmpp_fax_send),
	.unknown = offsetof(struct xmpp_fax_send, unknown),
	.n_fields = sizeof fax_send_fields / sizeof *fax_send_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field fax_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_pages), .name_size = N(s_pages),
	  .member = S(s_pages), .offset = offsetof(struct xmpp_fax, pages),
	  .count = offsetof(struct xmpp_fax, has_pages) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_resolution), .name_size = N(s_resolution),
	  .member = S(s_resolution), .offset = offsetof(struct xmpp_fax, resolution) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_size), .name_size = N(s_size),
	  .member = S(s_size), .offset = offsetof(struct xmpp_fax, size),
	  .count = offsetof(struct xmpp_fax, has_size) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_fax, url) },
};
/* clang-format on */

static const uint8_t fax_lookup[] = {
	3, 0, 4, 0, 1, 2, 0, 0
};

const struct xso_class xmpp_fax_class = {
	.module = &xmpp_rayo_fax_module,
	.fields = fax_fields,
	.lookup = fax_lookup,
	.name = S(s_fax),
	.element = S(s_fax),
	.element_size = N(s_fax),
	.ns = S(s_urn_xmpp_rayo_fax_complete_1),
	.size = sizeof(struct xmpp_fax),
	.unknown = offsetof(struct xmpp_fax, unknown),
	.n_fields = sizeof fax_fields / sizeof *fax_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field fax_metadata_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_fax_metadata, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_fax_metadata, value) },
};
/* clang-format on */

static const uint8_t fax_metadata_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_fax_metadata_class = {
	.module = &xmpp_rayo_fax_module,
	.fields = fax_metadata_fields,
	.lookup = fax_metadata_lookup,
	.name = S(s_fax_metadata),
	.element = S(s_metadata),
	.element_size = N(s_metadata),
	.ns = S(s_urn_xmpp_rayo_fax_complete_1),
	.size = sizeof(struct xmpp_fax_metadata),
	.unknown = offsetof(struct xmpp_fax_metadata, unknown),
	.n_fields = sizeof fax_metadata_fields / sizeof *fax_metadata_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

static const uint8_t fax_finish_lookup[] = {
	0
};

const struct xso_class xmpp_fax_finish_class = {
	.module = &xmpp_rayo_fax_module,
	.lookup = fax_finish_lookup,
	.name = S(s_fax_finish),
	.element = S(s_finish),
	.element_size = N(s_finish),
	.ns = S(s_urn_xmpp_rayo_fax_complete_1),
	.size = sizeof(struct xmpp_fax_finish),
	.unknown = offsetof(struct xmpp_fax_finish, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_fax_receive - 1] = &xmpp_fax_receive_class,
	[C_fax_send_document - 1] = &xmpp_fax_send_document_class,
	[C_fax_send - 1] = &xmpp_fax_send_class,
	[C_fax - 1] = &xmpp_fax_class,
	[C_fax_metadata - 1] = &xmpp_fax_metadata_class,
	[C_fax_finish - 1] = &xmpp_fax_finish_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_rayo_complete - 1] = &xmpp_rayo_complete_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_fax_receive - 1, .base = C_xmpp_iq },
	{ .cls = C_fax_send - 1, .base = C_xmpp_iq },
	{ .cls = C_fax - 1, .base = C_xmpp_rayo_complete },
	{ .cls = C_fax_metadata - 1, .base = C_xmpp_rayo_complete, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_fax_finish - 1, .base = C_xmpp_rayo_complete },
};

const struct xso_module xmpp_rayo_fax_module = {
	.version = 2,
	.name = "rayo-fax",
	.xep = "0342",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 6,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
