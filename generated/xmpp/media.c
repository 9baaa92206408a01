/* Printed by xsoc from media.xml: do not edit. */
#include <xmpp/media.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_media[6];
	char s_form_media_uri[15];
	char s_type[5];
	char s_uri[4];
	char s_form_media[11];
	char s_urn_xmpp_media_element[23];
	char s_height[7];
	char s_width[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"media",
	"form-media-uri",
	"type",
	"uri",
	"form-media",
	"urn:xmpp:media-element",
	"height",
	"width",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_form_media_uri,
	C_form_media,
	C_xmpp_form_field,
};

/* clang-format off */
static const struct xso_field form_media_uri_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_form_media_uri, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_URI,
	  .member = S(s_uri), .offset = offsetof(struct xmpp_form_media_uri, uri) },
};
/* clang-format on */

static const uint8_t form_media_uri_lookup[] = {
	1, 0
};

const struct xso_class xmpp_form_media_uri_class = {
	.module = &xmpp_media_module,
	.fields = form_media_uri_fields,
	.lookup = form_media_uri_lookup,
	.name = S(s_form_media_uri),
	.size = sizeof(struct xmpp_form_media_uri),
	.unknown = offsetof(struct xmpp_form_media_uri, unknown),
	.n_fields = sizeof form_media_uri_fields / sizeof *form_media_uri_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field form_media_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_height), .name_size = N(s_height),
	  .member = S(s_height), .offset = offsetof(struct xmpp_form_media, height),
	  .count = offsetof(struct xmpp_form_media, has_height) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_width), .name_size = N(s_width),
	  .member = S(s_width), .offset = offsetof(struct xmpp_form_media, width),
	  .count = offsetof(struct xmpp_form_media, has_width) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_form_media, uri),
	  .count = offsetof(struct xmpp_form_media, n_uri),
	  .of = C_form_media_uri },
};
/* clang-format on */

static const uint8_t form_media_lookup[] = {
	0, 1, 0, 0, 2, 0, 0, 3
};

const struct xso_class xmpp_form_media_class = {
	.module = &xmpp_media_module,
	.fields = form_media_fields,
	.lookup = form_media_lookup,
	.name = S(s_form_media),
	.element = S(s_media),
	.element_size = N(s_media),
	.ns = S(s_urn_xmpp_media_element),
	.size = sizeof(struct xmpp_form_media),
	.unknown = offsetof(struct xmpp_form_media, unknown),
	.n_fields = sizeof form_media_fields / sizeof *form_media_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_form_media_uri - 1] = &xmpp_form_media_uri_class,
	[C_form_media - 1] = &xmpp_form_media_class,
	[C_xmpp_form_field - 1] = &xmpp_form_field_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_form_media - 1, .base = C_xmpp_form_field },
};

const struct xso_module xmpp_media_module = {
	.version = 2,
	.name = "media",
	.xep = "0221",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
