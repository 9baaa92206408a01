/* Printed by xsoc from host-meta.xml: do not edit. */
#include <xmpp/host-meta.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_host_meta[10];
	char s_host_meta_property[19];
	char s_type[5];
	char s_text[5];
	char s_host_meta_link_title[21];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_host_meta_link_property[24];
	char s_host_meta_link[15];
	char s_href[5];
	char s_rel[4];
	char s_template[9];
	char s_template_[10];
	char s_title[6];
	char s_title_2[6];
	char s_property[9];
	char s_property_2[9];
	char s_xrd[4];
	char s_http___docs_oasis_open_org_ns_xri_xrd_1_0[42];
	char s_expires[8];
	char s_expires_2[8];
	char s_subject[8];
	char s_subject_2[8];
	char s_alias[6];
	char s_alias_2[6];
	char s_link[5];
	char s_link_2[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"host-meta",
	"host-meta-property",
	"type",
	"text",
	"host-meta-link-title",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"host-meta-link-property",
	"host-meta-link",
	"href",
	"rel",
	"template",
	"template_",
	"Title",
	"title",
	"Property",
	"property",
	"XRD",
	"http://docs.oasis-open.org/ns/xri/xrd-1.0",
	"Expires",
	"expires",
	"Subject",
	"subject",
	"Alias",
	"alias",
	"Link",
	"link",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_host_meta_property,
	C_host_meta_link_title,
	C_host_meta_link_property,
	C_host_meta_link,
	C_host_meta,
};

/* clang-format off */
static const struct xso_field host_meta_property_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_host_meta_property, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_host_meta_property, text) },
};
/* clang-format on */

static const uint8_t host_meta_property_lookup[] = {
	1, 0
};

const struct xso_class xmpp_host_meta_property_class = {
	.module = &xmpp_host_meta_module,
	.fields = host_meta_property_fields,
	.lookup = host_meta_property_lookup,
	.name = S(s_host_meta_property),
	.size = sizeof(struct xmpp_host_meta_property),
	.unknown = offsetof(struct xmpp_host_meta_property, unknown),
	.n_fields = sizeof host_meta_property_fields / sizeof *host_meta_property_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field host_meta_link_title_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_host_meta_link_title, lang) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_host_meta_link_title, text) },
};
/* clang-format on */

static const uint8_t host_meta_link_title_lookup[] = {
	0, 1
};

const struct xso_class xmpp_host_meta_link_title_class = {
	.module = &xmpp_host_meta_module,
	.fields = host_meta_link_title_fields,
	.lookup = host_meta_link_title_lookup,
	.name = S(s_host_meta_link_title),
	.size = sizeof(struct xmpp_host_meta_link_title),
	.unknown = offsetof(struct xmpp_host_meta_link_title, unknown),
	.n_fields = sizeof host_meta_link_title_fields / sizeof *host_meta_link_title_fields,
	.lookup_bits = 1,
	.text = 2,
	.lang = 1,
};

/* clang-format off */
static const struct xso_field host_meta_link_property_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_host_meta_link_property, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_host_meta_link_property, text) },
};
/* clang-format on */

static const uint8_t host_meta_link_property_lookup[] = {
	1, 0
};

const struct xso_class xmpp_host_meta_link_property_class = {
	.module = &xmpp_host_meta_module,
	.fields = host_meta_link_property_fields,
	.lookup = host_meta_link_property_lookup,
	.name = S(s_host_meta_link_property),
	.size = sizeof(struct xmpp_host_meta_link_property),
	.unknown = offsetof(struct xmpp_host_meta_link_property, unknown),
	.n_fields = sizeof host_meta_link_property_fields / sizeof *host_meta_link_property_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field host_meta_link_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_href), .name_size = N(s_href),
	  .member = S(s_href), .offset = offsetof(struct xmpp_host_meta_link, href) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_rel), .name_size = N(s_rel),
	  .member = S(s_rel), .offset = offsetof(struct xmpp_host_meta_link, rel) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_template), .name_size = N(s_template),
	  .member = S(s_template_), .offset = offsetof(struct xmpp_host_meta_link, template_) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_host_meta_link, type) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title_2), .offset = offsetof(struct xmpp_host_meta_link, title),
	  .count = offsetof(struct xmpp_host_meta_link, n_title),
	  .of = C_host_meta_link_title },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_property), .name_size = N(s_property),
	  .member = S(s_property_2), .offset = offsetof(struct xmpp_host_meta_link, property),
	  .count = offsetof(struct xmpp_host_meta_link, n_property),
	  .of = C_host_meta_link_property },
};
/* clang-format on */

static const uint8_t host_meta_link_lookup[] = {
	0, 0, 0, 0, 5, 4, 0, 0, 0, 6, 0, 2, 0, 0, 1, 3
};

const struct xso_class xmpp_host_meta_link_class = {
	.module = &xmpp_host_meta_module,
	.fields = host_meta_link_fields,
	.lookup = host_meta_link_lookup,
	.name = S(s_host_meta_link),
	.size = sizeof(struct xmpp_host_meta_link),
	.unknown = offsetof(struct xmpp_host_meta_link, unknown),
	.n_fields = sizeof host_meta_link_fields / sizeof *host_meta_link_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field host_meta_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expires), .name_size = N(s_expires),
	  .member = S(s_expires_2), .offset = offsetof(struct xmpp_host_meta, expires),
	  .count = offsetof(struct xmpp_host_meta, has_expires) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_subject), .name_size = N(s_subject),
	  .member = S(s_subject_2), .offset = offsetof(struct xmpp_host_meta, subject) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_alias), .name_size = N(s_alias),
	  .member = S(s_alias_2), .offset = offsetof(struct xmpp_host_meta, alias),
	  .count = offsetof(struct xmpp_host_meta, n_alias) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_property), .name_size = N(s_property),
	  .member = S(s_property_2), .offset = offsetof(struct xmpp_host_meta, property),
	  .count = offsetof(struct xmpp_host_meta, n_property),
	  .of = C_host_meta_property },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_link), .name_size = N(s_link),
	  .member = S(s_link_2), .offset = offsetof(struct xmpp_host_meta, link),
	  .count = offsetof(struct xmpp_host_meta, n_link),
	  .of = C_host_meta_link },
};
/* clang-format on */

static const uint8_t host_meta_lookup[] = {
	0, 0, 0, 0, 2, 0, 0, 0, 5, 4, 0, 0, 1, 0, 0, 3
};

const struct xso_class xmpp_host_meta_class = {
	.module = &xmpp_host_meta_module,
	.fields = host_meta_fields,
	.lookup = host_meta_lookup,
	.name = S(s_host_meta),
	.element = S(s_xrd),
	.element_size = N(s_xrd),
	.ns = S(s_http___docs_oasis_open_org_ns_xri_xrd_1_0),
	.size = sizeof(struct xmpp_host_meta),
	.unknown = offsetof(struct xmpp_host_meta, unknown),
	.n_fields = sizeof host_meta_fields / sizeof *host_meta_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_host_meta_property - 1] = &xmpp_host_meta_property_class,
	[C_host_meta_link_title - 1] = &xmpp_host_meta_link_title_class,
	[C_host_meta_link_property - 1] = &xmpp_host_meta_link_property_class,
	[C_host_meta_link - 1] = &xmpp_host_meta_link_class,
	[C_host_meta - 1] = &xmpp_host_meta_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_host_meta - 1 },
};

const struct xso_module xmpp_host_meta_module = {
	.version = 2,
	.name = "host-meta",
	.xep = "0156",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
