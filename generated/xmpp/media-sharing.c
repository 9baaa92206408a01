/* Printed by xsoc from media-sharing.xml: do not edit. */
#include <xmpp/media-sharing.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_media_sharing[14];
	char s_urn_xmpp_sims_1[16];
	char s_urn_xmpp_jingle_apps_file_transfer_5_list[75];
	char s_file[5];
	char s_sources[8];
	char s_has_sources[12];
	char s_urn_xmpp_reference_0[21];
	char s_source[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"media-sharing",
	"urn:xmpp:sims:1",
	"urn:xmpp:jingle:apps:file-transfer:5\000urn:xmpp:jingle:apps:file-transfer:4\000",
	"file",
	"sources",
	"has_sources",
	"urn:xmpp:reference:0",
	"source",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_media_sharing,
	C_media_sharing_has_sources_content,
	C_xmpp_jingle_file,
	C_xmpp_reference,
	C_xmpp_message,
};

static const struct xso_class media_sharing_has_sources_content;

/* clang-format off */
static const struct xso_field media_sharing_fields[] = {
	{ .shape = XSO_CHILD, .flags = XSO_NAMESPACES, .ns = S(s_urn_xmpp_jingle_apps_file_transfer_5_list),
	  .member = S(s_file), .offset = offsetof(struct xmpp_media_sharing, file),
	  .of = C_xmpp_jingle_file },
	{ .shape = XSO_WITHIN, .name = S(s_sources), .name_size = N(s_sources),
	  .member = S(s_has_sources), .offset = offsetof(struct xmpp_media_sharing, has_sources),
	  .of = C_media_sharing_has_sources_content },
};
/* clang-format on */

static const uint8_t media_sharing_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_media_sharing_class = {
	.module = &xmpp_media_sharing_module,
	.fields = media_sharing_fields,
	.lookup = media_sharing_lookup,
	.name = S(s_media_sharing),
	.element = S(s_media_sharing),
	.element_size = N(s_media_sharing),
	.ns = S(s_urn_xmpp_sims_1),
	.size = sizeof(struct xmpp_media_sharing),
	.unknown = offsetof(struct xmpp_media_sharing, unknown),
	.n_fields = sizeof media_sharing_fields / sizeof *media_sharing_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field media_sharing_has_sources_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_reference_0),
	  .member = S(s_source), .offset = offsetof(struct xmpp_media_sharing, source),
	  .count = offsetof(struct xmpp_media_sharing, n_source),
	  .of = C_xmpp_reference },
};
/* clang-format on */

static const uint8_t media_sharing_has_sources_content_lookup[] = {
	0, 1
};

static const struct xso_class media_sharing_has_sources_content = {
	.module = &xmpp_media_sharing_module,
	.fields = media_sharing_has_sources_content_fields,
	.lookup = media_sharing_has_sources_content_lookup,
	.name = S(s_media_sharing),
	.n_fields = sizeof media_sharing_has_sources_content_fields / sizeof *media_sharing_has_sources_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_media_sharing - 1] = &xmpp_media_sharing_class,
	[C_media_sharing_has_sources_content - 1] = &media_sharing_has_sources_content,
	[C_xmpp_jingle_file - 1] = &xmpp_jingle_file_class,
	[C_xmpp_reference - 1] = &xmpp_reference_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_media_sharing - 1, .base = C_xmpp_reference },
	{ .cls = C_media_sharing - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_media_sharing_module = {
	.version = 2,
	.name = "media-sharing",
	.xep = "0385",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
