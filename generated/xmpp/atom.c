/* Printed by xsoc from atom.xml: do not edit. */
#include <xmpp/atom.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_atom[5];
	char s_atom_text_div[14];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_content[8];
	char s_atom_text[10];
	char s_base[5];
	char s_type[5];
	char s_text[5];
	char s_http___www_w3_org_1999_xhtml[29];
	char s_div[4];
	char s_atom_text_type[15];
	char s_html[5];
	char s_xhtml[6];
	char s_atom_person[12];
	char s_name[5];
	char s_uri[4];
	char s_email[6];
	char s_payload[8];
	char s_atom_category[14];
	char s_term[5];
	char s_scheme[7];
	char s_label[6];
	char s_atom_link[10];
	char s_href[5];
	char s_rel[4];
	char s_hreflang[9];
	char s_title[6];
	char s_length[7];
	char s_ref[4];
	char s_http___purl_org_syndication_thread_1_0[39];
	char s_count[6];
	char s_replies[8];
	char s_thr[4];
	char s_atom_generator[15];
	char s_version[8];
	char s_atom_feed[10];
	char s_feed[5];
	char s_http___www_w3_org_2005_atom[28];
	char s_author[7];
	char s_contributor[12];
	char s_category[9];
	char s_id[3];
	char s_link[5];
	char s_rights[7];
	char s_updated[8];
	char s_generator[10];
	char s_icon[5];
	char s_logo[5];
	char s_subtitle[9];
	char s_entry[6];
	char s_atom_source[12];
	char s_atom_entry_content_div[23];
	char s_atom_entry_content[19];
	char s_src[4];
	char s_atom_entry_in_reply_to[23];
	char s_source[7];
	char s_atom_entry[11];
	char s_published[10];
	char s_summary[8];
	char s_in_reply_to[12];
	char s_in_reply_to_2[12];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"atom",
	"atom-text-div",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"content",
	"atom-text",
	"base",
	"type",
	"text",
	"http://www.w3.org/1999/xhtml",
	"div",
	"atom-text-type",
	"html",
	"xhtml",
	"atom-person",
	"name",
	"uri",
	"email",
	"payload",
	"atom-category",
	"term",
	"scheme",
	"label",
	"atom-link",
	"href",
	"rel",
	"hreflang",
	"title",
	"length",
	"ref",
	"http://purl.org/syndication/thread/1.0",
	"count",
	"replies",
	"thr",
	"atom-generator",
	"version",
	"atom-feed",
	"feed",
	"http://www.w3.org/2005/Atom",
	"author",
	"contributor",
	"category",
	"id",
	"link",
	"rights",
	"updated",
	"generator",
	"icon",
	"logo",
	"subtitle",
	"entry",
	"atom-source",
	"atom-entry-content-div",
	"atom-entry-content",
	"src",
	"atom-entry-in-reply-to",
	"source",
	"atom-entry",
	"published",
	"summary",
	"in-reply-to",
	"in_reply_to",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_atom_text_div,
	C_atom_text,
	C_atom_person,
	C_atom_category,
	C_atom_link,
	C_atom_generator,
	C_atom_feed,
	C_atom_source,
	C_atom_entry_content_div,
	C_atom_entry_content,
	C_atom_entry_in_reply_to,
	C_atom_entry,
	C_xmpp_pubsub_item,
};
enum {
	V_,
	V_atom_text_type,
};
enum {
	E_,
	E_atom_link_replies,
};

static const struct xso_extra extras[] = {
	[E_atom_link_replies - 1] = {
		.prefix = S(s_thr),
	},
};

static const uint16_t atom_text_type_texts[] = {
	[XMPP_ATOM_TEXT_TYPE_TEXT] = S(s_text),
	[XMPP_ATOM_TEXT_TYPE_HTML] = S(s_html),
	[XMPP_ATOM_TEXT_TYPE_XHTML] = S(s_xhtml),
};

static const uint8_t atom_text_type_lookup[] = {
	0, 0, 0, 3, 4, 2, 0, 0
};

const struct xso_enum xmpp_atom_text_type_enum = {
	.strings = (const char *)&strings,
	.texts = atom_text_type_texts,
	.lookup = atom_text_type_lookup,
	.name = S(s_atom_text_type),
	.n_texts = sizeof atom_text_type_texts / sizeof *atom_text_type_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field atom_text_div_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_atom_text_div, lang) },
	{ .shape = XSO_RAW,
	  .member = S(s_content), .offset = offsetof(struct xmpp_atom_text_div, content) },
};
/* clang-format on */

static const uint8_t atom_text_div_lookup[] = {
	0, 1
};

const struct xso_class xmpp_atom_text_div_class = {
	.module = &xmpp_atom_module,
	.fields = atom_text_div_fields,
	.lookup = atom_text_div_lookup,
	.name = S(s_atom_text_div),
	.size = sizeof(struct xmpp_atom_text_div),
	.unknown = offsetof(struct xmpp_atom_text_div, unknown),
	.n_fields = sizeof atom_text_div_fields / sizeof *atom_text_div_fields,
	.lookup_bits = 1,
	.text = 2,
	.lang = 1,
};

/* clang-format off */
static const struct xso_field atom_text_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_base), .name_size = N(s_base), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_base), .offset = offsetof(struct xmpp_atom_text, base) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_atom_text, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_atom_text, type),
	  .values = V_atom_text_type },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_atom_text, text) },
	{ .shape = XSO_CHILD, .name = S(s_div), .name_size = N(s_div), .ns = S(s_http___www_w3_org_1999_xhtml),
	  .member = S(s_div), .offset = offsetof(struct xmpp_atom_text, div),
	  .of = C_atom_text_div },
};
/* clang-format on */

static const uint8_t atom_text_lookup[] = {
	0, 0, 3, 1, 0, 2, 5, 0
};

const struct xso_class xmpp_atom_text_class = {
	.module = &xmpp_atom_module,
	.fields = atom_text_fields,
	.lookup = atom_text_lookup,
	.name = S(s_atom_text),
	.size = sizeof(struct xmpp_atom_text),
	.unknown = offsetof(struct xmpp_atom_text, unknown),
	.n_fields = sizeof atom_text_fields / sizeof *atom_text_fields,
	.lookup_bits = 3,
	.text = 4,
	.lang = 2,
};

/* clang-format off */
static const struct xso_field atom_person_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_base), .name_size = N(s_base), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_base), .offset = offsetof(struct xmpp_atom_person, base) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_atom_person, lang) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_atom_person, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_atom_person, uri) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_email), .name_size = N(s_email),
	  .member = S(s_email), .offset = offsetof(struct xmpp_atom_person, email) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_atom_person, payload),
	  .count = offsetof(struct xmpp_atom_person, n_payload) },
};
/* clang-format on */

static const uint8_t atom_person_lookup[] = {
	3, 5, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 4
};

const struct xso_class xmpp_atom_person_class = {
	.module = &xmpp_atom_module,
	.fields = atom_person_fields,
	.lookup = atom_person_lookup,
	.name = S(s_atom_person),
	.size = sizeof(struct xmpp_atom_person),
	.unknown = offsetof(struct xmpp_atom_person, unknown),
	.n_fields = sizeof atom_person_fields / sizeof *atom_person_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 6,
	.lang = 2,
};

/* clang-format off */
static const struct xso_field atom_category_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_base), .name_size = N(s_base), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_base), .offset = offsetof(struct xmpp_atom_category, base) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_atom_category, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_term), .name_size = N(s_term),
	  .member = S(s_term), .offset = offsetof(struct xmpp_atom_category, term) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_scheme), .name_size = N(s_scheme),
	  .member = S(s_scheme), .offset = offsetof(struct xmpp_atom_category, scheme) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_label), .name_size = N(s_label),
	  .member = S(s_label), .offset = offsetof(struct xmpp_atom_category, label) },
};
/* clang-format on */

static const uint8_t atom_category_lookup[] = {
	0, 0, 0, 0, 5, 0, 0, 1, 0, 0, 0, 2, 3, 4, 0, 0
};

const struct xso_class xmpp_atom_category_class = {
	.module = &xmpp_atom_module,
	.fields = atom_category_fields,
	.lookup = atom_category_lookup,
	.name = S(s_atom_category),
	.size = sizeof(struct xmpp_atom_category),
	.unknown = offsetof(struct xmpp_atom_category, unknown),
	.n_fields = sizeof atom_category_fields / sizeof *atom_category_fields,
	.lookup_bits = 4,
	.lang = 2,
};

/* clang-format off */
static const struct xso_field atom_link_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_base), .name_size = N(s_base), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_base), .offset = offsetof(struct xmpp_atom_link, base) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_atom_link, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_href), .name_size = N(s_href),
	  .member = S(s_href), .offset = offsetof(struct xmpp_atom_link, href) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_rel), .name_size = N(s_rel),
	  .member = S(s_rel), .offset = offsetof(struct xmpp_atom_link, rel) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_atom_link, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_hreflang), .name_size = N(s_hreflang),
	  .member = S(s_hreflang), .offset = offsetof(struct xmpp_atom_link, hreflang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_atom_link, title) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_length), .name_size = N(s_length),
	  .member = S(s_length), .offset = offsetof(struct xmpp_atom_link, length),
	  .count = offsetof(struct xmpp_atom_link, has_length) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ref), .name_size = N(s_ref),
	  .member = S(s_ref), .offset = offsetof(struct xmpp_atom_link, ref) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_count), .name_size = N(s_count), .ns = S(s_http___purl_org_syndication_thread_1_0),
	  .member = S(s_replies), .offset = offsetof(struct xmpp_atom_link, replies),
	  .count = offsetof(struct xmpp_atom_link, has_replies),
	  .extra = E_atom_link_replies },
};
/* clang-format on */

static const uint8_t atom_link_lookup[] = {
	0, 0, 7, 0, 0, 0, 0, 0, 10, 0, 0, 5, 0, 0, 1, 0,
	8, 0, 0, 6, 0, 0, 2, 4, 0, 0, 9, 0, 0, 3, 0, 0
};

const struct xso_class xmpp_atom_link_class = {
	.module = &xmpp_atom_module,
	.fields = atom_link_fields,
	.lookup = atom_link_lookup,
	.name = S(s_atom_link),
	.size = sizeof(struct xmpp_atom_link),
	.unknown = offsetof(struct xmpp_atom_link, unknown),
	.n_fields = sizeof atom_link_fields / sizeof *atom_link_fields,
	.lookup_bits = 5,
	.lang = 2,
};

/* clang-format off */
static const struct xso_field atom_generator_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_base), .name_size = N(s_base), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_base), .offset = offsetof(struct xmpp_atom_generator, base) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_atom_generator, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_atom_generator, uri) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_atom_generator, version) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_atom_generator, text) },
};
/* clang-format on */

static const uint8_t atom_generator_lookup[] = {
	0, 4, 0, 1, 0, 2, 0, 3
};

const struct xso_class xmpp_atom_generator_class = {
	.module = &xmpp_atom_module,
	.fields = atom_generator_fields,
	.lookup = atom_generator_lookup,
	.name = S(s_atom_generator),
	.size = sizeof(struct xmpp_atom_generator),
	.unknown = offsetof(struct xmpp_atom_generator, unknown),
	.n_fields = sizeof atom_generator_fields / sizeof *atom_generator_fields,
	.lookup_bits = 3,
	.text = 5,
	.lang = 2,
};

/* clang-format off */
static const struct xso_field atom_feed_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_base), .name_size = N(s_base), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_base), .offset = offsetof(struct xmpp_atom_feed, base) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_atom_feed, lang) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_author), .name_size = N(s_author),
	  .member = S(s_author), .offset = offsetof(struct xmpp_atom_feed, author),
	  .count = offsetof(struct xmpp_atom_feed, n_author),
	  .of = C_atom_person },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_contributor), .name_size = N(s_contributor),
	  .member = S(s_contributor), .offset = offsetof(struct xmpp_atom_feed, contributor),
	  .count = offsetof(struct xmpp_atom_feed, n_contributor),
	  .of = C_atom_person },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_category), .name_size = N(s_category),
	  .member = S(s_category), .offset = offsetof(struct xmpp_atom_feed, category),
	  .count = offsetof(struct xmpp_atom_feed, n_category),
	  .of = C_atom_category },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_atom_feed, id) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_link), .name_size = N(s_link),
	  .member = S(s_link), .offset = offsetof(struct xmpp_atom_feed, link),
	  .count = offsetof(struct xmpp_atom_feed, n_link),
	  .of = C_atom_link },
	{ .shape = XSO_CHILD, .name = S(s_rights), .name_size = N(s_rights),
	  .member = S(s_rights), .offset = offsetof(struct xmpp_atom_feed, rights),
	  .of = C_atom_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_atom_feed, title),
	  .count = offsetof(struct xmpp_atom_feed, n_title),
	  .of = C_atom_text },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_updated), .name_size = N(s_updated),
	  .member = S(s_updated), .offset = offsetof(struct xmpp_atom_feed, updated),
	  .count = offsetof(struct xmpp_atom_feed, has_updated) },
	{ .shape = XSO_CHILD, .name = S(s_generator), .name_size = N(s_generator),
	  .member = S(s_generator), .offset = offsetof(struct xmpp_atom_feed, generator),
	  .of = C_atom_generator },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_icon), .name_size = N(s_icon),
	  .member = S(s_icon), .offset = offsetof(struct xmpp_atom_feed, icon) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_logo), .name_size = N(s_logo),
	  .member = S(s_logo), .offset = offsetof(struct xmpp_atom_feed, logo) },
	{ .shape = XSO_CHILD, .name = S(s_subtitle), .name_size = N(s_subtitle),
	  .member = S(s_subtitle), .offset = offsetof(struct xmpp_atom_feed, subtitle),
	  .of = C_atom_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_entry), .offset = offsetof(struct xmpp_atom_feed, entry),
	  .count = offsetof(struct xmpp_atom_feed, n_entry),
	  .of = C_atom_entry },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_atom_feed, payload),
	  .count = offsetof(struct xmpp_atom_feed, n_payload) },
};
/* clang-format on */

static const uint8_t atom_feed_lookup[] = {
	0, 0, 9, 0, 0, 3, 13, 5, 15, 0, 7, 0, 0, 0, 1, 0,
	4, 0, 6, 0, 0, 8, 2, 14, 11, 0, 12, 0, 0, 0, 10, 0
};

const struct xso_class xmpp_atom_feed_class = {
	.module = &xmpp_atom_module,
	.fields = atom_feed_fields,
	.lookup = atom_feed_lookup,
	.name = S(s_atom_feed),
	.element = S(s_feed),
	.element_size = N(s_feed),
	.ns = S(s_http___www_w3_org_2005_atom),
	.size = sizeof(struct xmpp_atom_feed),
	.unknown = offsetof(struct xmpp_atom_feed, unknown),
	.n_fields = sizeof atom_feed_fields / sizeof *atom_feed_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 16,
	.lang = 2,
};

/* clang-format off */
static const struct xso_field atom_source_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_base), .name_size = N(s_base), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_base), .offset = offsetof(struct xmpp_atom_source, base) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_atom_source, lang) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_author), .name_size = N(s_author),
	  .member = S(s_author), .offset = offsetof(struct xmpp_atom_source, author),
	  .count = offsetof(struct xmpp_atom_source, n_author),
	  .of = C_atom_person },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_contributor), .name_size = N(s_contributor),
	  .member = S(s_contributor), .offset = offsetof(struct xmpp_atom_source, contributor),
	  .count = offsetof(struct xmpp_atom_source, n_contributor),
	  .of = C_atom_person },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_category), .name_size = N(s_category),
	  .member = S(s_category), .offset = offsetof(struct xmpp_atom_source, category),
	  .count = offsetof(struct xmpp_atom_source, n_category),
	  .of = C_atom_category },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_atom_source, id) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_link), .name_size = N(s_link),
	  .member = S(s_link), .offset = offsetof(struct xmpp_atom_source, link),
	  .count = offsetof(struct xmpp_atom_source, n_link),
	  .of = C_atom_link },
	{ .shape = XSO_CHILD, .name = S(s_rights), .name_size = N(s_rights),
	  .member = S(s_rights), .offset = offsetof(struct xmpp_atom_source, rights),
	  .of = C_atom_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_atom_source, title),
	  .count = offsetof(struct xmpp_atom_source, n_title),
	  .of = C_atom_text },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_updated), .name_size = N(s_updated),
	  .member = S(s_updated), .offset = offsetof(struct xmpp_atom_source, updated),
	  .count = offsetof(struct xmpp_atom_source, has_updated) },
	{ .shape = XSO_CHILD, .name = S(s_generator), .name_size = N(s_generator),
	  .member = S(s_generator), .offset = offsetof(struct xmpp_atom_source, generator),
	  .of = C_atom_generator },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_icon), .name_size = N(s_icon),
	  .member = S(s_icon), .offset = offsetof(struct xmpp_atom_source, icon) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_logo), .name_size = N(s_logo),
	  .member = S(s_logo), .offset = offsetof(struct xmpp_atom_source, logo) },
	{ .shape = XSO_CHILD, .name = S(s_subtitle), .name_size = N(s_subtitle),
	  .member = S(s_subtitle), .offset = offsetof(struct xmpp_atom_source, subtitle),
	  .of = C_atom_text },
};
/* clang-format on */

static const uint8_t atom_source_lookup[] = {
	0, 0, 9, 0, 0, 3, 13, 5, 0, 0, 7, 0, 0, 0, 1, 0,
	4, 0, 6, 0, 0, 8, 2, 14, 11, 0, 12, 0, 0, 0, 10, 0
};

const struct xso_class xmpp_atom_source_class = {
	.module = &xmpp_atom_module,
	.fields = atom_source_fields,
	.lookup = atom_source_lookup,
	.name = S(s_atom_source),
	.size = sizeof(struct xmpp_atom_source),
	.unknown = offsetof(struct xmpp_atom_source, unknown),
	.n_fields = sizeof atom_source_fields / sizeof *atom_source_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.lang = 2,
};

/* clang-format off */
static const struct xso_field atom_entry_content_div_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_atom_entry_content_div, lang) },
	{ .shape = XSO_RAW,
	  .member = S(s_content), .offset = offsetof(struct xmpp_atom_entry_content_div, content) },
};
/* clang-format on */

static const uint8_t atom_entry_content_div_lookup[] = {
	0, 1
};

const struct xso_class xmpp_atom_entry_content_div_class = {
	.module = &xmpp_atom_module,
	.fields = atom_entry_content_div_fields,
	.lookup = atom_entry_content_div_lookup,
	.name = S(s_atom_entry_content_div),
	.size = sizeof(struct xmpp_atom_entry_content_div),
	.unknown = offsetof(struct xmpp_atom_entry_content_div, unknown),
	.n_fields = sizeof atom_entry_content_div_fields / sizeof *atom_entry_content_div_fields,
	.lookup_bits = 1,
	.text = 2,
	.lang = 1,
};

/* clang-format off */
static const struct xso_field atom_entry_content_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_base), .name_size = N(s_base), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_base), .offset = offsetof(struct xmpp_atom_entry_content, base) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_atom_entry_content, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_atom_entry_content, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_src), .name_size = N(s_src),
	  .member = S(s_src), .offset = offsetof(struct xmpp_atom_entry_content, src) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_atom_entry_content, text) },
	{ .shape = XSO_CHILD, .name = S(s_div), .name_size = N(s_div), .ns = S(s_http___www_w3_org_1999_xhtml),
	  .member = S(s_div), .offset = offsetof(struct xmpp_atom_entry_content, div),
	  .of = C_atom_entry_content_div },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_atom_entry_content, payload),
	  .count = offsetof(struct xmpp_atom_entry_content, n_payload) },
};
/* clang-format on */

static const uint8_t atom_entry_content_lookup[] = {
	0, 0, 0, 0, 0, 3, 0, 1, 0, 0, 6, 2, 0, 4, 0, 0
};

const struct xso_class xmpp_atom_entry_content_class = {
	.module = &xmpp_atom_module,
	.fields = atom_entry_content_fields,
	.lookup = atom_entry_content_lookup,
	.name = S(s_atom_entry_content),
	.size = sizeof(struct xmpp_atom_entry_content),
	.unknown = offsetof(struct xmpp_atom_entry_content, unknown),
	.n_fields = sizeof atom_entry_content_fields / sizeof *atom_entry_content_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.text = 5,
	.any = 7,
	.lang = 2,
};

/* clang-format off */
static const struct xso_field atom_entry_in_reply_to_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ref), .name_size = N(s_ref),
	  .member = S(s_ref), .offset = offsetof(struct xmpp_atom_entry_in_reply_to, ref) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_href), .name_size = N(s_href),
	  .member = S(s_href), .offset = offsetof(struct xmpp_atom_entry_in_reply_to, href) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source), .name_size = N(s_source),
	  .member = S(s_source), .offset = offsetof(struct xmpp_atom_entry_in_reply_to, source) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_atom_entry_in_reply_to, type) },
};
/* clang-format on */

static const uint8_t atom_entry_in_reply_to_lookup[] = {
	3, 0, 4, 0, 0, 0, 1, 2
};

const struct xso_class xmpp_atom_entry_in_reply_to_class = {
	.module = &xmpp_atom_module,
	.fields = atom_entry_in_reply_to_fields,
	.lookup = atom_entry_in_reply_to_lookup,
	.name = S(s_atom_entry_in_reply_to),
	.size = sizeof(struct xmpp_atom_entry_in_reply_to),
	.unknown = offsetof(struct xmpp_atom_entry_in_reply_to, unknown),
	.n_fields = sizeof atom_entry_in_reply_to_fields / sizeof *atom_entry_in_reply_to_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field atom_entry_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_base), .name_size = N(s_base), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_base), .offset = offsetof(struct xmpp_atom_entry, base) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_atom_entry, lang) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_author), .name_size = N(s_author),
	  .member = S(s_author), .offset = offsetof(struct xmpp_atom_entry, author),
	  .count = offsetof(struct xmpp_atom_entry, n_author),
	  .of = C_atom_person },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_contributor), .name_size = N(s_contributor),
	  .member = S(s_contributor), .offset = offsetof(struct xmpp_atom_entry, contributor),
	  .count = offsetof(struct xmpp_atom_entry, n_contributor),
	  .of = C_atom_person },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_category), .name_size = N(s_category),
	  .member = S(s_category), .offset = offsetof(struct xmpp_atom_entry, category),
	  .count = offsetof(struct xmpp_atom_entry, n_category),
	  .of = C_atom_category },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_atom_entry, id) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_link), .name_size = N(s_link),
	  .member = S(s_link), .offset = offsetof(struct xmpp_atom_entry, link),
	  .count = offsetof(struct xmpp_atom_entry, n_link),
	  .of = C_atom_link },
	{ .shape = XSO_CHILD, .name = S(s_rights), .name_size = N(s_rights),
	  .member = S(s_rights), .offset = offsetof(struct xmpp_atom_entry, rights),
	  .of = C_atom_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_atom_entry, title),
	  .count = offsetof(struct xmpp_atom_entry, n_title),
	  .of = C_atom_text },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_updated), .name_size = N(s_updated),
	  .member = S(s_updated), .offset = offsetof(struct xmpp_atom_entry, updated),
	  .count = offsetof(struct xmpp_atom_entry, has_updated) },
	{ .shape = XSO_CHILD, .name = S(s_generator), .name_size = N(s_generator),
	  .member = S(s_generator), .offset = offsetof(struct xmpp_atom_entry, generator),
	  .of = C_atom_generator },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_published), .name_size = N(s_published),
	  .member = S(s_published), .offset = offsetof(struct xmpp_atom_entry, published),
	  .count = offsetof(struct xmpp_atom_entry, has_published) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_summary), .name_size = N(s_summary),
	  .member = S(s_summary), .offset = offsetof(struct xmpp_atom_entry, summary),
	  .count = offsetof(struct xmpp_atom_entry, n_summary),
	  .of = C_atom_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_content), .name_size = N(s_content),
	  .member = S(s_content), .offset = offsetof(struct xmpp_atom_entry, content),
	  .count = offsetof(struct xmpp_atom_entry, n_content),
	  .of = C_atom_entry_content },
	{ .shape = XSO_CHILD, .name = S(s_source), .name_size = N(s_source),
	  .member = S(s_source), .offset = offsetof(struct xmpp_atom_entry, source),
	  .of = C_atom_source },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_in_reply_to), .name_size = N(s_in_reply_to), .ns = S(s_http___purl_org_syndication_thread_1_0),
	  .member = S(s_in_reply_to_2), .offset = offsetof(struct xmpp_atom_entry, in_reply_to),
	  .count = offsetof(struct xmpp_atom_entry, n_in_reply_to),
	  .of = C_atom_entry_in_reply_to },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_atom_entry, payload),
	  .count = offsetof(struct xmpp_atom_entry, n_payload) },
};
/* clang-format on */

static const uint8_t atom_entry_lookup[] = {
	0, 14, 9, 0, 0, 3, 16, 5, 0, 13, 7, 0, 0, 0, 1, 0,
	4, 0, 6, 12, 0, 8, 2, 0, 11, 0, 0, 0, 0, 0, 10, 15
};

const struct xso_class xmpp_atom_entry_class = {
	.module = &xmpp_atom_module,
	.fields = atom_entry_fields,
	.lookup = atom_entry_lookup,
	.name = S(s_atom_entry),
	.element = S(s_entry),
	.element_size = N(s_entry),
	.ns = S(s_http___www_w3_org_2005_atom),
	.size = sizeof(struct xmpp_atom_entry),
	.unknown = offsetof(struct xmpp_atom_entry, unknown),
	.n_fields = sizeof atom_entry_fields / sizeof *atom_entry_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 17,
	.lang = 2,
};

static const struct xso_class *const classes[] = {
	[C_atom_text_div - 1] = &xmpp_atom_text_div_class,
	[C_atom_text - 1] = &xmpp_atom_text_class,
	[C_atom_person - 1] = &xmpp_atom_person_class,
	[C_atom_category - 1] = &xmpp_atom_category_class,
	[C_atom_link - 1] = &xmpp_atom_link_class,
	[C_atom_generator - 1] = &xmpp_atom_generator_class,
	[C_atom_feed - 1] = &xmpp_atom_feed_class,
	[C_atom_source - 1] = &xmpp_atom_source_class,
	[C_atom_entry_content_div - 1] = &xmpp_atom_entry_content_div_class,
	[C_atom_entry_content - 1] = &xmpp_atom_entry_content_class,
	[C_atom_entry_in_reply_to - 1] = &xmpp_atom_entry_in_reply_to_class,
	[C_atom_entry - 1] = &xmpp_atom_entry_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_enum *const enums[] = {
	[V_atom_text_type - 1] = &xmpp_atom_text_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_atom_feed - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_atom_entry - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_atom_module = {
	.version = 2,
	.name = "atom",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 12,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
