/* Printed by xsoc from security-label.xml: do not edit. */
#include <xmpp/security-label.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_security_label[15];
	char s_security_label_marking[23];
	char s_bgcolor[8];
	char s_white[6];
	char s_fgcolor[8];
	char s_black[6];
	char s_text[5];
	char s_security_label_label[21];
	char s_payload[8];
	char s_security_label_equivalent[26];
	char s_securitylabel[14];
	char s_urn_xmpp_sec_label_0[21];
	char s_urn_xmpp_sec_label_pubsub_0[28];
	char s_id[3];
	char s_slps[5];
	char s_displaymarking[15];
	char s_marking[8];
	char s_label[6];
	char s_equivalentlabel[16];
	char s_equivalent[11];
	char s_ess_label[10];
	char s_esssecuritylabel[17];
	char s_urn_xmpp_sec_label_ess_0[25];
	char s_label_catalog_item[19];
	char s_default[8];
	char s_default_[9];
	char s_selector[9];
	char s_label_catalog[14];
	char s_catalog[8];
	char s_urn_xmpp_sec_label_catalog_2_list[59];
	char s_ns[3];
	char s_desc[5];
	char s_from[5];
	char s_name[5];
	char s_node[5];
	char s_restrict[9];
	char s_restrict_[10];
	char s_size[5];
	char s_to[3];
	char s_item[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"security-label",
	"security-label-marking",
	"bgcolor",
	"white",
	"fgcolor",
	"black",
	"text",
	"security-label-label",
	"payload",
	"security-label-equivalent",
	"securitylabel",
	"urn:xmpp:sec-label:0",
	"urn:xmpp:sec-label:pubsub:0",
	"id",
	"slps",
	"displaymarking",
	"marking",
	"label",
	"equivalentlabel",
	"equivalent",
	"ess-label",
	"esssecuritylabel",
	"urn:xmpp:sec-label:ess:0",
	"label-catalog-item",
	"default",
	"default_",
	"selector",
	"label-catalog",
	"catalog",
	"urn:xmpp:sec-label:catalog:2\000urn:xmpp:sec-label:catalog:1\000",
	"ns",
	"desc",
	"from",
	"name",
	"node",
	"restrict",
	"restrict_",
	"size",
	"to",
	"item",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_security_label_marking,
	C_security_label_label,
	C_security_label_equivalent,
	C_security_label,
	C_ess_label,
	C_label_catalog_item,
	C_label_catalog,
	C_xmpp_message,
	C_xmpp_presence,
	C_xmpp_iq,
};
enum {
	E_,
	E_security_label_marking_bgcolor,
	E_security_label_marking_fgcolor,
	E_security_label_id,
};

static const struct xso_extra extras[] = {
	[E_security_label_marking_bgcolor - 1] = {
		.absent = S(s_white),
	},
	[E_security_label_marking_fgcolor - 1] = {
		.absent = S(s_black),
	},
	[E_security_label_id - 1] = {
		.prefix = S(s_slps),
	},
};

/* clang-format off */
static const struct xso_field security_label_marking_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_bgcolor), .name_size = N(s_bgcolor),
	  .member = S(s_bgcolor), .offset = offsetof(struct xmpp_security_label_marking, bgcolor),
	  .extra = E_security_label_marking_bgcolor },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_fgcolor), .name_size = N(s_fgcolor),
	  .member = S(s_fgcolor), .offset = offsetof(struct xmpp_security_label_marking, fgcolor),
	  .extra = E_security_label_marking_fgcolor },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_security_label_marking, text) },
};
/* clang-format on */

static const uint8_t security_label_marking_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_security_label_marking_class = {
	.module = &xmpp_security_label_module,
	.fields = security_label_marking_fields,
	.lookup = security_label_marking_lookup,
	.name = S(s_security_label_marking),
	.size = sizeof(struct xmpp_security_label_marking),
	.unknown = offsetof(struct xmpp_security_label_marking, unknown),
	.n_fields = sizeof security_label_marking_fields / sizeof *security_label_marking_fields,
	.lookup_bits = 2,
	.text = 3,
};

/* clang-format off */
static const struct xso_field security_label_label_fields[] = {
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_security_label_label, payload) },
};
/* clang-format on */

static const uint8_t security_label_label_lookup[] = {
	0
};

const struct xso_class xmpp_security_label_label_class = {
	.module = &xmpp_security_label_module,
	.fields = security_label_label_fields,
	.lookup = security_label_label_lookup,
	.name = S(s_security_label_label),
	.size = sizeof(struct xmpp_security_label_label),
	.unknown = offsetof(struct xmpp_security_label_label, unknown),
	.n_fields = sizeof security_label_label_fields / sizeof *security_label_label_fields,
	.lookup_bits = 0,
	.any = 1,
};

/* clang-format off */
static const struct xso_field security_label_equivalent_fields[] = {
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_security_label_equivalent, payload) },
};
/* clang-format on */

static const uint8_t security_label_equivalent_lookup[] = {
	0
};

const struct xso_class xmpp_security_label_equivalent_class = {
	.module = &xmpp_security_label_module,
	.fields = security_label_equivalent_fields,
	.lookup = security_label_equivalent_lookup,
	.name = S(s_security_label_equivalent),
	.size = sizeof(struct xmpp_security_label_equivalent),
	.unknown = offsetof(struct xmpp_security_label_equivalent, unknown),
	.n_fields = sizeof security_label_equivalent_fields / sizeof *security_label_equivalent_fields,
	.lookup_bits = 0,
	.any = 1,
};

/* clang-format off */
static const struct xso_field security_label_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id), .ns = S(s_urn_xmpp_sec_label_pubsub_0),
	  .member = S(s_id), .offset = offsetof(struct xmpp_security_label, id),
	  .extra = E_security_label_id },
	{ .shape = XSO_CHILD, .name = S(s_displaymarking), .name_size = N(s_displaymarking),
	  .member = S(s_marking), .offset = offsetof(struct xmpp_security_label, marking),
	  .of = C_security_label_marking },
	{ .shape = XSO_CHILD, .name = S(s_label), .name_size = N(s_label),
	  .member = S(s_label), .offset = offsetof(struct xmpp_security_label, label),
	  .of = C_security_label_label },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_equivalentlabel), .name_size = N(s_equivalentlabel),
	  .member = S(s_equivalent), .offset = offsetof(struct xmpp_security_label, equivalent),
	  .count = offsetof(struct xmpp_security_label, n_equivalent),
	  .of = C_security_label_equivalent },
};
/* clang-format on */

static const uint8_t security_label_lookup[] = {
	0, 4, 2, 3, 1, 0, 0, 0
};

const struct xso_class xmpp_security_label_class = {
	.module = &xmpp_security_label_module,
	.fields = security_label_fields,
	.lookup = security_label_lookup,
	.name = S(s_security_label),
	.element = S(s_securitylabel),
	.element_size = N(s_securitylabel),
	.ns = S(s_urn_xmpp_sec_label_0),
	.size = sizeof(struct xmpp_security_label),
	.unknown = offsetof(struct xmpp_security_label, unknown),
	.n_fields = sizeof security_label_fields / sizeof *security_label_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field ess_label_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_label), .offset = offsetof(struct xmpp_ess_label, label) },
};
/* clang-format on */

static const uint8_t ess_label_lookup[] = {
	0
};

const struct xso_class xmpp_ess_label_class = {
	.module = &xmpp_security_label_module,
	.fields = ess_label_fields,
	.lookup = ess_label_lookup,
	.name = S(s_ess_label),
	.element = S(s_esssecuritylabel),
	.element_size = N(s_esssecuritylabel),
	.ns = S(s_urn_xmpp_sec_label_ess_0),
	.size = sizeof(struct xmpp_ess_label),
	.unknown = offsetof(struct xmpp_ess_label, unknown),
	.n_fields = sizeof ess_label_fields / sizeof *ess_label_fields,
	.lookup_bits = 0,
	.text = 1,
};

/* clang-format off */
static const struct xso_field label_catalog_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_default), .name_size = N(s_default),
	  .member = S(s_default_), .offset = offsetof(struct xmpp_label_catalog_item, default_) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_selector), .name_size = N(s_selector),
	  .member = S(s_selector), .offset = offsetof(struct xmpp_label_catalog_item, selector) },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_sec_label_0),
	  .member = S(s_securitylabel), .offset = offsetof(struct xmpp_label_catalog_item, securitylabel),
	  .of = C_security_label },
};
/* clang-format on */

static const uint8_t label_catalog_item_lookup[] = {
	0, 0, 1, 3, 0, 2, 0, 0
};

const struct xso_class xmpp_label_catalog_item_class = {
	.module = &xmpp_security_label_module,
	.fields = label_catalog_item_fields,
	.lookup = label_catalog_item_lookup,
	.name = S(s_label_catalog_item),
	.size = sizeof(struct xmpp_label_catalog_item),
	.unknown = offsetof(struct xmpp_label_catalog_item, unknown),
	.n_fields = sizeof label_catalog_item_fields / sizeof *label_catalog_item_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field label_catalog_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_label_catalog, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_label_catalog, desc) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_label_catalog, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_label_catalog, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_label_catalog, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_label_catalog, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_restrict), .name_size = N(s_restrict),
	  .member = S(s_restrict_), .offset = offsetof(struct xmpp_label_catalog, restrict_) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_size), .name_size = N(s_size),
	  .member = S(s_size), .offset = offsetof(struct xmpp_label_catalog, size),
	  .count = offsetof(struct xmpp_label_catalog, has_size) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_label_catalog, to) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_label_catalog, item),
	  .count = offsetof(struct xmpp_label_catalog, n_item),
	  .of = C_label_catalog_item },
};
/* clang-format on */

static const uint8_t label_catalog_lookup[] = {
	5, 8, 10, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3, 0, 4, 0, 0, 0, 0, 9, 6, 7, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_label_catalog_class = {
	.module = &xmpp_security_label_module,
	.fields = label_catalog_fields,
	.lookup = label_catalog_lookup,
	.name = S(s_label_catalog),
	.element = S(s_catalog),
	.element_size = N(s_catalog),
	.ns = S(s_urn_xmpp_sec_label_catalog_2_list),
	.size = sizeof(struct xmpp_label_catalog),
	.unknown = offsetof(struct xmpp_label_catalog, unknown),
	.n_fields = sizeof label_catalog_fields / sizeof *label_catalog_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.from = 3,
};

static const struct xso_class *const classes[] = {
	[C_security_label_marking - 1] = &xmpp_security_label_marking_class,
	[C_security_label_label - 1] = &xmpp_security_label_label_class,
	[C_security_label_equivalent - 1] = &xmpp_security_label_equivalent_class,
	[C_security_label - 1] = &xmpp_security_label_class,
	[C_ess_label - 1] = &xmpp_ess_label_class,
	[C_label_catalog_item - 1] = &xmpp_label_catalog_item_class,
	[C_label_catalog - 1] = &xmpp_label_catalog_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_security_label - 1, .base = C_xmpp_message },
	{ .cls = C_security_label - 1, .base = C_xmpp_presence },
	{ .cls = C_security_label - 1, .base = C_xmpp_iq },
	{ .cls = C_ess_label - 1, .base = C_security_label_label },
	{ .cls = C_ess_label - 1, .base = C_security_label_equivalent },
	{ .cls = C_label_catalog - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_security_label_module = {
	.version = 2,
	.name = "security-label",
	.xep = "0258",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 7,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
