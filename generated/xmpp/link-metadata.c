/* Printed by xsoc from link-metadata.xml: do not edit. */
#include <xmpp/link-metadata.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_link_metadata[14];
	char s_description[12];
	char s_http___www_w3_org_1999_02_22_rdf_syntax_ns_[44];
	char s_about[6];
	char s_rdf[4];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_https___ogp_me_ns_[19];
	char s_title[6];
	char s_description_2[12];
	char s_url[4];
	char s_type[5];
	char s_site_name[10];
	char s_image[6];
	char s_https___ogp_me_ns_image_[25];
	char s_alt[4];
	char s_image_alt[10];
	char s_video[6];
	char s_audio[6];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"link-metadata",
	"Description",
	"http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	"about",
	"rdf",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"https://ogp.me/ns#",
	"title",
	"description",
	"url",
	"type",
	"site_name",
	"image",
	"https://ogp.me/ns#image:",
	"alt",
	"image_alt",
	"video",
	"audio",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_link_metadata,
	C_xmpp_message,
};
enum {
	E_,
	E_link_metadata_about,
};

static const struct xso_extra extras[] = {
	[E_link_metadata_about - 1] = {
		.prefix = S(s_rdf),
	},
};

/* clang-format off */
static const struct xso_field link_metadata_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_about), .name_size = N(s_about), .ns = S(s_http___www_w3_org_1999_02_22_rdf_syntax_ns_),
	  .member = S(s_about), .offset = offsetof(struct xmpp_link_metadata, about),
	  .extra = E_link_metadata_about },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_link_metadata, lang) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_title), .name_size = N(s_title), .ns = S(s_https___ogp_me_ns_),
	  .member = S(s_title), .offset = offsetof(struct xmpp_link_metadata, title) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_description_2), .name_size = N(s_description_2), .ns = S(s_https___ogp_me_ns_),
	  .member = S(s_description_2), .offset = offsetof(struct xmpp_link_metadata, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_url), .name_size = N(s_url), .ns = S(s_https___ogp_me_ns_),
	  .member = S(s_url), .offset = offsetof(struct xmpp_link_metadata, url) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type), .ns = S(s_https___ogp_me_ns_),
	  .member = S(s_type), .offset = offsetof(struct xmpp_link_metadata, type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_site_name), .name_size = N(s_site_name), .ns = S(s_https___ogp_me_ns_),
	  .member = S(s_site_name), .offset = offsetof(struct xmpp_link_metadata, site_name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_image), .name_size = N(s_image), .ns = S(s_https___ogp_me_ns_),
	  .member = S(s_image), .offset = offsetof(struct xmpp_link_metadata, image),
	  .count = offsetof(struct xmpp_link_metadata, n_image) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_alt), .name_size = N(s_alt), .ns = S(s_https___ogp_me_ns_image_),
	  .member = S(s_image_alt), .offset = offsetof(struct xmpp_link_metadata, image_alt) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_video), .name_size = N(s_video), .ns = S(s_https___ogp_me_ns_),
	  .member = S(s_video), .offset = offsetof(struct xmpp_link_metadata, video),
	  .count = offsetof(struct xmpp_link_metadata, n_video) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_audio), .name_size = N(s_audio), .ns = S(s_https___ogp_me_ns_),
	  .member = S(s_audio), .offset = offsetof(struct xmpp_link_metadata, audio),
	  .count = offsetof(struct xmpp_link_metadata, n_audio) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_link_metadata, payload),
	  .count = offsetof(struct xmpp_link_metadata, n_payload) },
};
/* clang-format on */

static const uint8_t link_metadata_lookup[] = {
	0, 0, 3, 0, 11, 0, 0, 0, 0, 0, 0, 5, 6, 1, 7, 8,
	9, 0, 0, 10, 0, 0, 2, 0, 0, 0, 0, 0, 4, 0, 0, 0
};

const struct xso_class xmpp_link_metadata_class = {
	.module = &xmpp_link_metadata_module,
	.fields = link_metadata_fields,
	.lookup = link_metadata_lookup,
	.name = S(s_link_metadata),
	.element = S(s_description),
	.element_size = N(s_description),
	.ns = S(s_http___www_w3_org_1999_02_22_rdf_syntax_ns_),
	.size = sizeof(struct xmpp_link_metadata),
	.unknown = offsetof(struct xmpp_link_metadata, unknown),
	.n_fields = sizeof link_metadata_fields / sizeof *link_metadata_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 12,
	.lang = 2,
};

static const struct xso_class *const classes[] = {
	[C_link_metadata - 1] = &xmpp_link_metadata_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_link_metadata - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_link_metadata_module = {
	.version = 2,
	.name = "link-metadata",
	.xep = "0511",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
