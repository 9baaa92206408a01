/* Printed by xsoc from browse.xml: do not edit. */
#include <xmpp/browse.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_browse[7];
	char s_browse_item[12];
	char s_jabber_iq_browse[17];
	char s_element[8];
	char s_category[9];
	char s_jid[4];
	char s_name[5];
	char s_type[5];
	char s_version[8];
	char s_ns[3];
	char s_namespace_[11];
	char s_item[5];
	char s_browse_item_element[20];
	char s_user[5];
	char s_service[8];
	char s_conference[11];
	char s_application[12];
	char s_headline[9];
	char s_render[7];
	char s_keyword[8];
	char s_query[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"browse",
	"browse-item",
	"jabber:iq:browse",
	"element",
	"category",
	"jid",
	"name",
	"type",
	"version",
	"ns",
	"namespace_",
	"item",
	"browse-item-element",
	"user",
	"service",
	"conference",
	"application",
	"headline",
	"render",
	"keyword",
	"query",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_browse_item,
	C_browse,
	C_xmpp_iq,
};
enum {
	V_,
	V_browse_item_element,
};

static const uint16_t browse_item_element_texts[] = {
	[XMPP_BROWSE_ITEM_ELEMENT_ITEM] = S(s_item),
	[XMPP_BROWSE_ITEM_ELEMENT_USER] = S(s_user),
	[XMPP_BROWSE_ITEM_ELEMENT_SERVICE] = S(s_service),
	[XMPP_BROWSE_ITEM_ELEMENT_CONFERENCE] = S(s_conference),
	[XMPP_BROWSE_ITEM_ELEMENT_APPLICATION] = S(s_application),
	[XMPP_BROWSE_ITEM_ELEMENT_HEADLINE] = S(s_headline),
	[XMPP_BROWSE_ITEM_ELEMENT_RENDER] = S(s_render),
	[XMPP_BROWSE_ITEM_ELEMENT_KEYWORD] = S(s_keyword),
};

static const uint8_t browse_item_element_lookup[] = {
	2, 0, 0, 0, 0, 0, 0, 5, 8, 7, 4, 6, 9, 3, 0, 0
};

const struct xso_enum xmpp_browse_item_element_enum = {
	.strings = (const char *)&strings,
	.texts = browse_item_element_texts,
	.lookup = browse_item_element_lookup,
	.name = S(s_browse_item_element),
	.n_texts = sizeof browse_item_element_texts / sizeof *browse_item_element_texts,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field browse_item_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_browse_item, element),
	  .values = V_browse_item_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_category), .name_size = N(s_category),
	  .member = S(s_category), .offset = offsetof(struct xmpp_browse_item, category) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_browse_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_browse_item, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_browse_item, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_browse_item, version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_ns), .name_size = N(s_ns),
	  .member = S(s_namespace_), .offset = offsetof(struct xmpp_browse_item, namespace_),
	  .count = offsetof(struct xmpp_browse_item, n_namespace) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_item), .offset = offsetof(struct xmpp_browse_item, item),
	  .count = offsetof(struct xmpp_browse_item, n_item),
	  .of = C_browse_item },
};
/* clang-format on */

static const uint8_t browse_item_lookup[] = {
	4, 8, 0, 0, 0, 6, 0, 2, 0, 0, 0, 5, 0, 0, 8, 8,
	0, 0, 0, 8, 8, 8, 8, 0, 0, 0, 3, 8, 7, 0, 0, 0
};

const struct xso_class xmpp_browse_item_class = {
	.module = &xmpp_browse_module,
	.fields = browse_item_fields,
	.lookup = browse_item_lookup,
	.name = S(s_browse_item),
	.ns = S(s_jabber_iq_browse),
	.size = sizeof(struct xmpp_browse_item),
	.unknown = offsetof(struct xmpp_browse_item, unknown),
	.n_fields = sizeof browse_item_fields / sizeof *browse_item_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field browse_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_category), .name_size = N(s_category),
	  .member = S(s_category), .offset = offsetof(struct xmpp_browse, category) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_browse, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_browse, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_browse, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_browse, version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_ns), .name_size = N(s_ns),
	  .member = S(s_namespace_), .offset = offsetof(struct xmpp_browse, namespace_),
	  .count = offsetof(struct xmpp_browse, n_namespace) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_item), .offset = offsetof(struct xmpp_browse, item),
	  .count = offsetof(struct xmpp_browse, n_item),
	  .of = C_browse_item },
};
/* clang-format on */

static const uint8_t browse_lookup[] = {
	3, 7, 0, 0, 0, 5, 0, 1, 0, 0, 0, 4, 0, 0, 7, 7,
	0, 0, 0, 7, 7, 7, 7, 0, 0, 0, 2, 7, 6, 0, 0, 0
};

const struct xso_class xmpp_browse_class = {
	.module = &xmpp_browse_module,
	.fields = browse_fields,
	.lookup = browse_lookup,
	.name = S(s_browse),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_browse),
	.size = sizeof(struct xmpp_browse),
	.unknown = offsetof(struct xmpp_browse, unknown),
	.n_fields = sizeof browse_fields / sizeof *browse_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_browse_item - 1] = &xmpp_browse_item_class,
	[C_browse - 1] = &xmpp_browse_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_browse_item_element - 1] = &xmpp_browse_item_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_browse - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_browse_module = {
	.version = 2,
	.name = "browse",
	.xep = "0011",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
