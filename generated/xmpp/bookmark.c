/* Printed by xsoc from bookmark.xml: do not edit. */
#include <xmpp/bookmark.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_bookmark[9];
	char s_conference[11];
	char s_urn_xmpp_bookmarks_1_list[43];
	char s_ns[3];
	char s_name[5];
	char s_autojoin[9];
	char s_nick[5];
	char s_password[9];
	char s_extensions[11];
	char s_has_extensions[15];
	char s_payload[8];
	char s_extension[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"bookmark",
	"conference",
	"urn:xmpp:bookmarks:1\000urn:xmpp:bookmarks:0\000",
	"ns",
	"name",
	"autojoin",
	"nick",
	"password",
	"extensions",
	"has_extensions",
	"payload",
	"extension",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_bookmark,
	C_bookmark_has_extensions_content,
	C_xmpp_pubsub_item,
};

static const struct xso_class bookmark_has_extensions_content;

/* clang-format off */
static const struct xso_field bookmark_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_bookmark, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_bookmark, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_autojoin), .name_size = N(s_autojoin),
	  .member = S(s_autojoin), .offset = offsetof(struct xmpp_bookmark, autojoin) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_bookmark, nick) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_bookmark, password) },
	{ .shape = XSO_WITHIN, .name = S(s_extensions), .name_size = N(s_extensions),
	  .member = S(s_has_extensions), .offset = offsetof(struct xmpp_bookmark, has_extensions),
	  .of = C_bookmark_has_extensions_content },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_bookmark, payload),
	  .count = offsetof(struct xmpp_bookmark, n_payload) },
};
/* clang-format on */

static const uint8_t bookmark_lookup[] = {
	2, 0, 5, 0, 0, 4, 0, 0, 0, 0, 0, 0, 3, 0, 6, 0
};

const struct xso_class xmpp_bookmark_class = {
	.module = &xmpp_bookmark_module,
	.fields = bookmark_fields,
	.lookup = bookmark_lookup,
	.name = S(s_bookmark),
	.element = S(s_conference),
	.element_size = N(s_conference),
	.ns = S(s_urn_xmpp_bookmarks_1_list),
	.size = sizeof(struct xmpp_bookmark),
	.unknown = offsetof(struct xmpp_bookmark, unknown),
	.n_fields = sizeof bookmark_fields / sizeof *bookmark_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 7,
};

/* clang-format off */
static const struct xso_field bookmark_has_extensions_content_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_extension), .offset = offsetof(struct xmpp_bookmark, extension),
	  .count = offsetof(struct xmpp_bookmark, n_extension) },
};
/* clang-format on */

static const uint8_t bookmark_has_extensions_content_lookup[] = {
	0
};

static const struct xso_class bookmark_has_extensions_content = {
	.module = &xmpp_bookmark_module,
	.fields = bookmark_has_extensions_content_fields,
	.lookup = bookmark_has_extensions_content_lookup,
	.name = S(s_bookmark),
	.n_fields = sizeof bookmark_has_extensions_content_fields / sizeof *bookmark_has_extensions_content_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_bookmark - 1] = &xmpp_bookmark_class,
	[C_bookmark_has_extensions_content - 1] = &bookmark_has_extensions_content,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_bookmark - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_bookmark_module = {
	.version = 2,
	.name = "bookmark",
	.xep = "0402",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
