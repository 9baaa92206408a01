/* Printed by xsoc from thumbnails.xml: do not edit. */
#include <xmpp/thumbnails.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_thumbnails[11];
	char s_thumbnail[10];
	char s_urn_xmpp_thumbs_1_list[37];
	char s_ns[3];
	char s_uri[4];
	char s_media_type[11];
	char s_media_type_2[11];
	char s_width[6];
	char s_height[7];
	char s_cid[4];
	char s_mime_type[10];
	char s_mime_type_2[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"thumbnails",
	"thumbnail",
	"urn:xmpp:thumbs:1\000urn:xmpp:thumbs:0\000",
	"ns",
	"uri",
	"media-type",
	"media_type",
	"width",
	"height",
	"cid",
	"mime-type",
	"mime_type",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_thumbnail,
	C_xmpp_jingle_file,
	C_xmpp_file_metadata,
	C_xmpp_si_file,
};

/* clang-format off */
static const struct xso_field thumbnail_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_thumbnail, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_thumbnail, uri) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_media_type), .name_size = N(s_media_type),
	  .member = S(s_media_type_2), .offset = offsetof(struct xmpp_thumbnail, media_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_width), .name_size = N(s_width),
	  .member = S(s_width), .offset = offsetof(struct xmpp_thumbnail, width),
	  .count = offsetof(struct xmpp_thumbnail, has_width) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_height), .name_size = N(s_height),
	  .member = S(s_height), .offset = offsetof(struct xmpp_thumbnail, height),
	  .count = offsetof(struct xmpp_thumbnail, has_height) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cid), .name_size = N(s_cid),
	  .member = S(s_cid), .offset = offsetof(struct xmpp_thumbnail, cid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_mime_type), .name_size = N(s_mime_type),
	  .member = S(s_mime_type_2), .offset = offsetof(struct xmpp_thumbnail, mime_type) },
};
/* clang-format on */

static const uint8_t thumbnail_lookup[] = {
	7, 0, 5, 0, 0, 0, 0, 6, 0, 4, 0, 0, 0, 0, 3, 2
};

const struct xso_class xmpp_thumbnail_class = {
	.module = &xmpp_thumbnails_module,
	.fields = thumbnail_fields,
	.lookup = thumbnail_lookup,
	.name = S(s_thumbnail),
	.element = S(s_thumbnail),
	.element_size = N(s_thumbnail),
	.ns = S(s_urn_xmpp_thumbs_1_list),
	.size = sizeof(struct xmpp_thumbnail),
	.unknown = offsetof(struct xmpp_thumbnail, unknown),
	.n_fields = sizeof thumbnail_fields / sizeof *thumbnail_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_thumbnail - 1] = &xmpp_thumbnail_class,
	[C_xmpp_jingle_file - 1] = &xmpp_jingle_file_class,
	[C_xmpp_file_metadata - 1] = &xmpp_file_metadata_class,
	[C_xmpp_si_file - 1] = &xmpp_si_file_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_thumbnail - 1, .base = C_xmpp_jingle_file, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_thumbnail - 1, .base = C_xmpp_file_metadata, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_thumbnail - 1, .base = C_xmpp_si_file, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_thumbnails_module = {
	.version = 2,
	.name = "thumbnails",
	.xep = "0264",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
