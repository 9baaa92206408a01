/* Printed by xsoc from browsing.xml: do not edit. */
#include <xmpp/browsing.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_browsing[9];
	char s_browsed_page[13];
	char s_page[5];
	char s_urn_xmpp_browsing_0[20];
	char s_title[6];
	char s_description[12];
	char s_keywords[9];
	char s_uri[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"browsing",
	"browsed-page",
	"page",
	"urn:xmpp:browsing:0",
	"title",
	"description",
	"keywords",
	"uri",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_browsed_page,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field browsed_page_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_browsed_page, title) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_browsed_page, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_keywords), .name_size = N(s_keywords),
	  .member = S(s_keywords), .offset = offsetof(struct xmpp_browsed_page, keywords) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_browsed_page, uri) },
};
/* clang-format on */

static const uint8_t browsed_page_lookup[] = {
	1, 3, 4, 0, 0, 0, 0, 2
};

const struct xso_class xmpp_browsed_page_class = {
	.module = &xmpp_browsing_module,
	.fields = browsed_page_fields,
	.lookup = browsed_page_lookup,
	.name = S(s_browsed_page),
	.element = S(s_page),
	.element_size = N(s_page),
	.ns = S(s_urn_xmpp_browsing_0),
	.size = sizeof(struct xmpp_browsed_page),
	.unknown = offsetof(struct xmpp_browsed_page, unknown),
	.n_fields = sizeof browsed_page_fields / sizeof *browsed_page_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_browsed_page - 1] = &xmpp_browsed_page_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_browsed_page - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_browsing_module = {
	.version = 2,
	.name = "browsing",
	.xep = "0195",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
