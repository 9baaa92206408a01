/* Printed by xsoc from http-scheme.xml: do not edit. */
#include <xmpp/http-scheme.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_http_scheme[12];
	char s_http_auth_auth_param[21];
	char s_name[5];
	char s_value[6];
	char s_text[5];
	char s_http_auth[10];
	char s_auth[5];
	char s_http___jabber_org_protocol_url_data_scheme_http[48];
	char s_scheme[7];
	char s_auth_param[11];
	char s_auth_param_2[11];
	char s_http_cookie[12];
	char s_cookie[7];
	char s_domain[7];
	char s_max_age[8];
	char s_max_age_2[8];
	char s_path[5];
	char s_comment[8];
	char s_version[8];
	char s_secure[7];
	char s_http_scheme_header[19];
	char s_header[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"http-scheme",
	"http-auth-auth-param",
	"name",
	"value",
	"text",
	"http-auth",
	"auth",
	"http://jabber.org/protocol/url-data/scheme/http",
	"scheme",
	"auth-param",
	"auth_param",
	"http-cookie",
	"cookie",
	"domain",
	"max-age",
	"max_age",
	"path",
	"comment",
	"version",
	"secure",
	"http-scheme-header",
	"header",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_http_auth_auth_param,
	C_http_auth,
	C_http_cookie,
	C_http_scheme_header,
	C_xmpp_url_data,
};

/* clang-format off */
static const struct xso_field http_auth_auth_param_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_http_auth_auth_param, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_http_auth_auth_param, value) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_http_auth_auth_param, text) },
};
/* clang-format on */

static const uint8_t http_auth_auth_param_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_http_auth_auth_param_class = {
	.module = &xmpp_http_scheme_module,
	.fields = http_auth_auth_param_fields,
	.lookup = http_auth_auth_param_lookup,
	.name = S(s_http_auth_auth_param),
	.size = sizeof(struct xmpp_http_auth_auth_param),
	.unknown = offsetof(struct xmpp_http_auth_auth_param, unknown),
	.n_fields = sizeof http_auth_auth_param_fields / sizeof *http_auth_auth_param_fields,
	.lookup_bits = 2,
	.text = 3,
};

/* clang-format off */
static const struct xso_field http_auth_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_scheme), .name_size = N(s_scheme),
	  .member = S(s_scheme), .offset = offsetof(struct xmpp_http_auth, scheme) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_auth_param), .name_size = N(s_auth_param),
	  .member = S(s_auth_param_2), .offset = offsetof(struct xmpp_http_auth, auth_param),
	  .count = offsetof(struct xmpp_http_auth, n_auth_param),
	  .of = C_http_auth_auth_param },
};
/* clang-format on */

static const uint8_t http_auth_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_http_auth_class = {
	.module = &xmpp_http_scheme_module,
	.fields = http_auth_fields,
	.lookup = http_auth_lookup,
	.name = S(s_http_auth),
	.element = S(s_auth),
	.element_size = N(s_auth),
	.ns = S(s_http___jabber_org_protocol_url_data_scheme_http),
	.size = sizeof(struct xmpp_http_auth),
	.unknown = offsetof(struct xmpp_http_auth, unknown),
	.n_fields = sizeof http_auth_fields / sizeof *http_auth_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field http_cookie_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_http_cookie, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_domain), .name_size = N(s_domain),
	  .member = S(s_domain), .offset = offsetof(struct xmpp_http_cookie, domain) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_age), .name_size = N(s_max_age),
	  .member = S(s_max_age_2), .offset = offsetof(struct xmpp_http_cookie, max_age),
	  .count = offsetof(struct xmpp_http_cookie, has_max_age) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_path), .name_size = N(s_path),
	  .member = S(s_path), .offset = offsetof(struct xmpp_http_cookie, path) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_comment), .name_size = N(s_comment),
	  .member = S(s_comment), .offset = offsetof(struct xmpp_http_cookie, comment) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_http_cookie, version) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_secure), .name_size = N(s_secure),
	  .member = S(s_secure), .offset = offsetof(struct xmpp_http_cookie, secure) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_value), .offset = offsetof(struct xmpp_http_cookie, value) },
};
/* clang-format on */

static const uint8_t http_cookie_lookup[] = {
	1, 0, 2, 3, 6, 0, 0, 5, 0, 0, 0, 0, 4, 0, 7, 0
};

const struct xso_class xmpp_http_cookie_class = {
	.module = &xmpp_http_scheme_module,
	.fields = http_cookie_fields,
	.lookup = http_cookie_lookup,
	.name = S(s_http_cookie),
	.element = S(s_cookie),
	.element_size = N(s_cookie),
	.ns = S(s_http___jabber_org_protocol_url_data_scheme_http),
	.size = sizeof(struct xmpp_http_cookie),
	.unknown = offsetof(struct xmpp_http_cookie, unknown),
	.n_fields = sizeof http_cookie_fields / sizeof *http_cookie_fields,
	.lookup_bits = 4,
	.text = 8,
};

/* clang-format off */
static const struct xso_field http_scheme_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_http_scheme_header, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_http_scheme_header, value) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_http_scheme_header, text) },
};
/* clang-format on */

static const uint8_t http_scheme_header_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_http_scheme_header_class = {
	.module = &xmpp_http_scheme_module,
	.fields = http_scheme_header_fields,
	.lookup = http_scheme_header_lookup,
	.name = S(s_http_scheme_header),
	.element = S(s_header),
	.element_size = N(s_header),
	.ns = S(s_http___jabber_org_protocol_url_data_scheme_http),
	.size = sizeof(struct xmpp_http_scheme_header),
	.unknown = offsetof(struct xmpp_http_scheme_header, unknown),
	.n_fields = sizeof http_scheme_header_fields / sizeof *http_scheme_header_fields,
	.lookup_bits = 2,
	.text = 3,
};

static const struct xso_class *const classes[] = {
	[C_http_auth_auth_param - 1] = &xmpp_http_auth_auth_param_class,
	[C_http_auth - 1] = &xmpp_http_auth_class,
	[C_http_cookie - 1] = &xmpp_http_cookie_class,
	[C_http_scheme_header - 1] = &xmpp_http_scheme_header_class,
	[C_xmpp_url_data - 1] = &xmpp_url_data_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_http_auth - 1, .base = C_xmpp_url_data, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_http_cookie - 1, .base = C_xmpp_url_data, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_http_scheme_header - 1, .base = C_xmpp_url_data, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_http_scheme_module = {
	.version = 2,
	.name = "http-scheme",
	.xep = "0104",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
