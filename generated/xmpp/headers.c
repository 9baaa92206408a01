/* Printed by xsoc from headers.xml: do not edit. */
#include <xmpp/headers.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_headers[8];
	char s_headers_header[15];
	char s_name[5];
	char s_value[6];
	char s_http___jabber_org_protocol_shim[32];
	char s_header[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"headers",
	"headers-header",
	"name",
	"value",
	"http://jabber.org/protocol/shim",
	"header",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_headers_header,
	C_headers,
	C_xmpp_message,
	C_xmpp_presence,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field headers_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_headers_header, name) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_value), .offset = offsetof(struct xmpp_headers_header, value) },
};
/* clang-format on */

static const uint8_t headers_header_lookup[] = {
	1, 0
};

const struct xso_class xmpp_headers_header_class = {
	.module = &xmpp_headers_module,
	.fields = headers_header_fields,
	.lookup = headers_header_lookup,
	.name = S(s_headers_header),
	.size = sizeof(struct xmpp_headers_header),
	.unknown = offsetof(struct xmpp_headers_header, unknown),
	.n_fields = sizeof headers_header_fields / sizeof *headers_header_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.text = 2,
};

/* clang-format off */
static const struct xso_field headers_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_headers, header),
	  .count = offsetof(struct xmpp_headers, n_header),
	  .of = C_headers_header },
};
/* clang-format on */

static const uint8_t headers_lookup[] = {
	1, 0
};

const struct xso_class xmpp_headers_class = {
	.module = &xmpp_headers_module,
	.fields = headers_fields,
	.lookup = headers_lookup,
	.name = S(s_headers),
	.element = S(s_headers),
	.element_size = N(s_headers),
	.ns = S(s_http___jabber_org_protocol_shim),
	.size = sizeof(struct xmpp_headers),
	.unknown = offsetof(struct xmpp_headers, unknown),
	.n_fields = sizeof headers_fields / sizeof *headers_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_headers_header - 1] = &xmpp_headers_header_class,
	[C_headers - 1] = &xmpp_headers_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_headers - 1, .base = C_xmpp_message },
	{ .cls = C_headers - 1, .base = C_xmpp_presence },
	{ .cls = C_headers - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_headers_module = {
	.version = 2,
	.name = "headers",
	.xep = "0131",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
