/* Printed by xsoc from mentions.xml: do not edit. */
#include <xmpp/mentions.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mentions[9];
	char s_mention[8];
	char s_urn_xmpp_mentions_0[20];
	char s_begin[6];
	char s_end[4];
	char s_hreflang[9];
	char s_body_lang[10];
	char s_jid[4];
	char s_occupantid[11];
	char s_uri[4];
	char s_active[7];
	char s_noping[7];
	char s_payload[8];
	char s_mention_permissions[20];
	char s_query[6];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mentions",
	"mention",
	"urn:xmpp:mentions:0",
	"begin",
	"end",
	"hreflang",
	"body_lang",
	"jid",
	"occupantid",
	"uri",
	"active",
	"noping",
	"payload",
	"mention-permissions",
	"query",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mention,
	C_mention_permissions,
	C_xmpp_message,
	C_xmpp_data_form,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field mention_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_begin), .name_size = N(s_begin),
	  .member = S(s_begin), .offset = offsetof(struct xmpp_mention, begin),
	  .count = offsetof(struct xmpp_mention, has_begin) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_mention, end),
	  .count = offsetof(struct xmpp_mention, has_end) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_hreflang), .name_size = N(s_hreflang),
	  .member = S(s_body_lang), .offset = offsetof(struct xmpp_mention, body_lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_mention, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .name = S(s_mentions), .name_size = N(s_mentions),
	  .member = S(s_mentions), .offset = offsetof(struct xmpp_mention, mentions) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_occupantid), .name_size = N(s_occupantid),
	  .member = S(s_occupantid), .offset = offsetof(struct xmpp_mention, occupantid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_mention, uri) },
	{ .shape = XSO_FLAG, .name = S(s_active), .name_size = N(s_active),
	  .member = S(s_active), .offset = offsetof(struct xmpp_mention, active) },
	{ .shape = XSO_FLAG, .name = S(s_noping), .name_size = N(s_noping),
	  .member = S(s_noping), .offset = offsetof(struct xmpp_mention, noping) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_mention, payload),
	  .count = offsetof(struct xmpp_mention, n_payload) },
};
/* clang-format on */

static const uint8_t mention_lookup[] = {
	0, 9, 0, 0, 0, 0, 1, 0, 0, 0, 0, 6, 0, 0, 0, 0,
	0, 0, 0, 3, 0, 0, 8, 0, 0, 2, 4, 5, 0, 0, 7, 0
};

const struct xso_class xmpp_mention_class = {
	.module = &xmpp_mentions_module,
	.fields = mention_fields,
	.lookup = mention_lookup,
	.name = S(s_mention),
	.element = S(s_mention),
	.element_size = N(s_mention),
	.ns = S(s_urn_xmpp_mentions_0),
	.size = sizeof(struct xmpp_mention),
	.unknown = offsetof(struct xmpp_mention, unknown),
	.n_fields = sizeof mention_fields / sizeof *mention_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 10,
};

/* clang-format off */
static const struct xso_field mention_permissions_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_mention_permissions, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t mention_permissions_lookup[] = {
	1, 0
};

const struct xso_class xmpp_mention_permissions_class = {
	.module = &xmpp_mentions_module,
	.fields = mention_permissions_fields,
	.lookup = mention_permissions_lookup,
	.name = S(s_mention_permissions),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_mentions_0),
	.size = sizeof(struct xmpp_mention_permissions),
	.unknown = offsetof(struct xmpp_mention_permissions, unknown),
	.n_fields = sizeof mention_permissions_fields / sizeof *mention_permissions_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_mention - 1] = &xmpp_mention_class,
	[C_mention_permissions - 1] = &xmpp_mention_permissions_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_mention - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_mention_permissions - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_mentions_module = {
	.version = 2,
	.name = "mentions",
	.xep = "0513",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
