/* Printed by xsoc from disco.xml: do not edit. */
#include <xmpp/disco.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_disco[6];
	char s_disco_info_identity[20];
	char s_category[9];
	char s_type[5];
	char s_name[5];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_disco_info[11];
	char s_query[6];
	char s_http___jabber_org_protocol_disco_info[38];
	char s_node[5];
	char s_identity[9];
	char s_feature[8];
	char s_var[4];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_disco_items_item[17];
	char s_jid[4];
	char s_action[7];
	char s_urn_xmpp_sec_label_pubsub_0[28];
	char s_label[6];
	char s_security_label[15];
	char s_slps[5];
	char s_disco_items[12];
	char s_http___jabber_org_protocol_disco_items[39];
	char s_item[5];
	char s_http___jabber_org_protocol_rsm[31];
	char s_set[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"disco",
	"disco-info-identity",
	"category",
	"type",
	"name",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"disco-info",
	"query",
	"http://jabber.org/protocol/disco#info",
	"node",
	"identity",
	"feature",
	"var",
	"jabber:x:data",
	"form",
	"disco-items-item",
	"jid",
	"action",
	"urn:xmpp:sec-label:pubsub:0",
	"label",
	"security_label",
	"slps",
	"disco-items",
	"http://jabber.org/protocol/disco#items",
	"item",
	"http://jabber.org/protocol/rsm",
	"set",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_disco_info_identity,
	C_disco_info,
	C_disco_items_item,
	C_disco_items,
	C_xmpp_data_form,
	C_xmpp_iq,
	C_xmpp_rsm,
};
enum {
	E_,
	E_disco_info_feature,
	E_disco_items_item_security_label,
};

static const struct xso_extra extras[] = {
	[E_disco_info_feature - 1] = {
		.attribute = S(s_var),
	},
	[E_disco_items_item_security_label - 1] = {
		.prefix = S(s_slps),
	},
};

/* clang-format off */
static const struct xso_field disco_info_identity_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_category), .name_size = N(s_category),
	  .member = S(s_category), .offset = offsetof(struct xmpp_disco_info_identity, category) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_disco_info_identity, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_disco_info_identity, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_disco_info_identity, lang) },
};
/* clang-format on */

static const uint8_t disco_info_identity_lookup[] = {
	3, 1, 2, 0, 0, 4, 0, 0
};

const struct xso_class xmpp_disco_info_identity_class = {
	.module = &xmpp_disco_module,
	.fields = disco_info_identity_fields,
	.lookup = disco_info_identity_lookup,
	.name = S(s_disco_info_identity),
	.size = sizeof(struct xmpp_disco_info_identity),
	.unknown = offsetof(struct xmpp_disco_info_identity, unknown),
	.n_fields = sizeof disco_info_identity_fields / sizeof *disco_info_identity_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.lang = 4,
};

/* clang-format off */
static const struct xso_field disco_info_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_disco_info, node) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_identity), .name_size = N(s_identity),
	  .member = S(s_identity), .offset = offsetof(struct xmpp_disco_info, identity),
	  .count = offsetof(struct xmpp_disco_info, n_identity),
	  .of = C_disco_info_identity },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_feature), .name_size = N(s_feature),
	  .member = S(s_feature), .offset = offsetof(struct xmpp_disco_info, feature),
	  .count = offsetof(struct xmpp_disco_info, n_feature),
	  .extra = E_disco_info_feature },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_disco_info, form),
	  .count = offsetof(struct xmpp_disco_info, n_form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t disco_info_lookup[] = {
	0, 4, 0, 3, 0, 2, 1, 0
};

const struct xso_class xmpp_disco_info_class = {
	.module = &xmpp_disco_module,
	.fields = disco_info_fields,
	.lookup = disco_info_lookup,
	.name = S(s_disco_info),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_disco_info),
	.size = sizeof(struct xmpp_disco_info),
	.unknown = offsetof(struct xmpp_disco_info, unknown),
	.n_fields = sizeof disco_info_fields / sizeof *disco_info_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field disco_items_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_disco_items_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_disco_items_item, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_disco_items_item, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_disco_items_item, action) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_label), .name_size = N(s_label), .ns = S(s_urn_xmpp_sec_label_pubsub_0),
	  .member = S(s_security_label), .offset = offsetof(struct xmpp_disco_items_item, security_label),
	  .extra = E_disco_items_item_security_label },
};
/* clang-format on */

static const uint8_t disco_items_item_lookup[] = {
	2, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 3, 1, 4, 0
};

const struct xso_class xmpp_disco_items_item_class = {
	.module = &xmpp_disco_module,
	.fields = disco_items_item_fields,
	.lookup = disco_items_item_lookup,
	.name = S(s_disco_items_item),
	.size = sizeof(struct xmpp_disco_items_item),
	.unknown = offsetof(struct xmpp_disco_items_item, unknown),
	.n_fields = sizeof disco_items_item_fields / sizeof *disco_items_item_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field disco_items_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_disco_items, node) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_disco_items, item),
	  .count = offsetof(struct xmpp_disco_items, n_item),
	  .of = C_disco_items_item },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_disco_items, set),
	  .of = C_xmpp_rsm },
};
/* clang-format on */

static const uint8_t disco_items_lookup[] = {
	2, 3, 0, 0, 0, 0, 1, 0
};

const struct xso_class xmpp_disco_items_class = {
	.module = &xmpp_disco_module,
	.fields = disco_items_fields,
	.lookup = disco_items_lookup,
	.name = S(s_disco_items),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_disco_items),
	.size = sizeof(struct xmpp_disco_items),
	.unknown = offsetof(struct xmpp_disco_items, unknown),
	.n_fields = sizeof disco_items_fields / sizeof *disco_items_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_disco_info_identity - 1] = &xmpp_disco_info_identity_class,
	[C_disco_info - 1] = &xmpp_disco_info_class,
	[C_disco_items_item - 1] = &xmpp_disco_items_item_class,
	[C_disco_items - 1] = &xmpp_disco_items_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_rsm - 1] = &xmpp_rsm_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_disco_info - 1, .base = C_xmpp_iq },
	{ .cls = C_disco_items - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_disco_module = {
	.version = 2,
	.name = "disco",
	.xep = "0030",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
