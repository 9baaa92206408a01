/* Printed by xsoc from search.xml: do not edit. */
#include <xmpp/search.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_search[7];
	char s_search_item[12];
	char s_jid[4];
	char s_first[6];
	char s_last[5];
	char s_nick[5];
	char s_email[6];
	char s_payload[8];
	char s_query[6];
	char s_jabber_iq_search[17];
	char s_instructions[13];
	char s_item[5];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_http___jabber_org_protocol_rsm[31];
	char s_set[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"search",
	"search-item",
	"jid",
	"first",
	"last",
	"nick",
	"email",
	"payload",
	"query",
	"jabber:iq:search",
	"instructions",
	"item",
	"jabber:x:data",
	"form",
	"http://jabber.org/protocol/rsm",
	"set",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_search_item,
	C_search,
	C_xmpp_data_form,
	C_xmpp_rsm,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field search_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_search_item, jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_first), .name_size = N(s_first),
	  .member = S(s_first), .offset = offsetof(struct xmpp_search_item, first) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_last), .name_size = N(s_last),
	  .member = S(s_last), .offset = offsetof(struct xmpp_search_item, last) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_search_item, nick) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_email), .name_size = N(s_email),
	  .member = S(s_email), .offset = offsetof(struct xmpp_search_item, email) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_search_item, payload),
	  .count = offsetof(struct xmpp_search_item, n_payload) },
};
/* clang-format on */

static const uint8_t search_item_lookup[] = {
	2, 0, 0, 0, 0, 4, 0, 0, 3, 0, 0, 0, 0, 1, 0, 5
};

const struct xso_class xmpp_search_item_class = {
	.module = &xmpp_search_module,
	.fields = search_item_fields,
	.lookup = search_item_lookup,
	.name = S(s_search_item),
	.size = sizeof(struct xmpp_search_item),
	.unknown = offsetof(struct xmpp_search_item, unknown),
	.n_fields = sizeof search_item_fields / sizeof *search_item_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 6,
};

/* clang-format off */
static const struct xso_field search_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_instructions), .name_size = N(s_instructions),
	  .member = S(s_instructions), .offset = offsetof(struct xmpp_search, instructions) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_first), .name_size = N(s_first),
	  .member = S(s_first), .offset = offsetof(struct xmpp_search, first) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_last), .name_size = N(s_last),
	  .member = S(s_last), .offset = offsetof(struct xmpp_search, last) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_search, nick) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_email), .name_size = N(s_email),
	  .member = S(s_email), .offset = offsetof(struct xmpp_search, email) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_search, item),
	  .count = offsetof(struct xmpp_search, n_item),
	  .of = C_search_item },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_search, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_search, set),
	  .of = C_xmpp_rsm },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_search, payload),
	  .count = offsetof(struct xmpp_search, n_payload) },
};
/* clang-format on */

static const uint8_t search_lookup[] = {
	2, 6, 7, 8, 0, 1, 4, 0, 3, 0, 0, 0, 0, 0, 0, 5
};

const struct xso_class xmpp_search_class = {
	.module = &xmpp_search_module,
	.fields = search_fields,
	.lookup = search_lookup,
	.name = S(s_search),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_search),
	.size = sizeof(struct xmpp_search),
	.unknown = offsetof(struct xmpp_search, unknown),
	.n_fields = sizeof search_fields / sizeof *search_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 9,
};

static const struct xso_class *const classes[] = {
	[C_search_item - 1] = &xmpp_search_item_class,
	[C_search - 1] = &xmpp_search_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_rsm - 1] = &xmpp_rsm_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_search - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_search_module = {
	.version = 2,
	.name = "search",
	.xep = "0055",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
