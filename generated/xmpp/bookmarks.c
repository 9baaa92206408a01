/* Printed by xsoc from bookmarks.xml: do not edit. */
#include <xmpp/bookmarks.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_bookmarks[10];
	char s_bookmarks_conference[21];
	char s_jid[4];
	char s_name[5];
	char s_autojoin[9];
	char s_nick[5];
	char s_password[9];
	char s_payload[8];
	char s_bookmarks_url[14];
	char s_url[4];
	char s_storage[8];
	char s_storage_bookmarks[18];
	char s_conference[11];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"bookmarks",
	"bookmarks-conference",
	"jid",
	"name",
	"autojoin",
	"nick",
	"password",
	"payload",
	"bookmarks-url",
	"url",
	"storage",
	"storage:bookmarks",
	"conference",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_bookmarks_conference,
	C_bookmarks_url,
	C_bookmarks,
	C_xmpp_private,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field bookmarks_conference_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_bookmarks_conference, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_bookmarks_conference, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_autojoin), .name_size = N(s_autojoin),
	  .member = S(s_autojoin), .offset = offsetof(struct xmpp_bookmarks_conference, autojoin) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_bookmarks_conference, nick) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_bookmarks_conference, password) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_bookmarks_conference, payload),
	  .count = offsetof(struct xmpp_bookmarks_conference, n_payload) },
};
/* clang-format on */

static const uint8_t bookmarks_conference_lookup[] = {
	2, 0, 5, 0, 0, 4, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0
};

const struct xso_class xmpp_bookmarks_conference_class = {
	.module = &xmpp_bookmarks_module,
	.fields = bookmarks_conference_fields,
	.lookup = bookmarks_conference_lookup,
	.name = S(s_bookmarks_conference),
	.size = sizeof(struct xmpp_bookmarks_conference),
	.unknown = offsetof(struct xmpp_bookmarks_conference, unknown),
	.n_fields = sizeof bookmarks_conference_fields / sizeof *bookmarks_conference_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.any = 6,
};

/* clang-format off */
static const struct xso_field bookmarks_url_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_bookmarks_url, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_bookmarks_url, url) },
};
/* clang-format on */

static const uint8_t bookmarks_url_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_bookmarks_url_class = {
	.module = &xmpp_bookmarks_module,
	.fields = bookmarks_url_fields,
	.lookup = bookmarks_url_lookup,
	.name = S(s_bookmarks_url),
	.size = sizeof(struct xmpp_bookmarks_url),
	.unknown = offsetof(struct xmpp_bookmarks_url, unknown),
	.n_fields = sizeof bookmarks_url_fields / sizeof *bookmarks_url_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field bookmarks_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_conference), .name_size = N(s_conference),
	  .member = S(s_conference), .offset = offsetof(struct xmpp_bookmarks, conference),
	  .count = offsetof(struct xmpp_bookmarks, n_conference),
	  .of = C_bookmarks_conference },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_bookmarks, url),
	  .count = offsetof(struct xmpp_bookmarks, n_url),
	  .of = C_bookmarks_url },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_bookmarks, payload),
	  .count = offsetof(struct xmpp_bookmarks, n_payload) },
};
/* clang-format on */

static const uint8_t bookmarks_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_bookmarks_class = {
	.module = &xmpp_bookmarks_module,
	.fields = bookmarks_fields,
	.lookup = bookmarks_lookup,
	.name = S(s_bookmarks),
	.element = S(s_storage),
	.element_size = N(s_storage),
	.ns = S(s_storage_bookmarks),
	.size = sizeof(struct xmpp_bookmarks),
	.unknown = offsetof(struct xmpp_bookmarks, unknown),
	.n_fields = sizeof bookmarks_fields / sizeof *bookmarks_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.any = 3,
};

static const struct xso_class *const classes[] = {
	[C_bookmarks_conference - 1] = &xmpp_bookmarks_conference_class,
	[C_bookmarks_url - 1] = &xmpp_bookmarks_url_class,
	[C_bookmarks - 1] = &xmpp_bookmarks_class,
	[C_xmpp_private - 1] = &xmpp_private_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_bookmarks - 1, .base = C_xmpp_private },
	{ .cls = C_bookmarks - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_bookmarks_module = {
	.version = 2,
	.name = "bookmarks",
	.xep = "0048",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
