/* Printed by xsoc from roster-management.xml: do not edit. */
#include <xmpp/roster-management.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_roster_management[18];
	char s_roster_management_item[23];
	char s_jid[4];
	char s_reason[7];
	char s_query[6];
	char s_urn_xmpp_tmp_roster_management_0[33];
	char s_type[5];
	char s_item[5];
	char s_roster_management_type[23];
	char s_request[8];
	char s_allowed[8];
	char s_rejected[9];
	char s_reject[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"roster-management",
	"roster-management-item",
	"jid",
	"reason",
	"query",
	"urn:xmpp:tmp:roster-management:0",
	"type",
	"item",
	"roster-management-type",
	"request",
	"allowed",
	"rejected",
	"reject",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_roster_management_item,
	C_roster_management,
	C_xmpp_iq,
};
enum {
	V_,
	V_roster_management_type,
};

static const uint16_t roster_management_type_texts[] = {
	[XMPP_ROSTER_MANAGEMENT_TYPE_REQUEST] = S(s_request),
	[XMPP_ROSTER_MANAGEMENT_TYPE_ALLOWED] = S(s_allowed),
	[XMPP_ROSTER_MANAGEMENT_TYPE_REJECTED] = S(s_rejected),
	[XMPP_ROSTER_MANAGEMENT_TYPE_REJECT] = S(s_reject),
};

static const uint8_t roster_management_type_lookup[] = {
	4, 3, 0, 0, 0, 0, 2, 5
};

const struct xso_enum xmpp_roster_management_type_enum = {
	.strings = (const char *)&strings,
	.texts = roster_management_type_texts,
	.lookup = roster_management_type_lookup,
	.name = S(s_roster_management_type),
	.n_texts = sizeof roster_management_type_texts / sizeof *roster_management_type_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field roster_management_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_roster_management_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_roster_management_item, reason) },
};
/* clang-format on */

static const uint8_t roster_management_item_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_roster_management_item_class = {
	.module = &xmpp_roster_management_module,
	.fields = roster_management_item_fields,
	.lookup = roster_management_item_lookup,
	.name = S(s_roster_management_item),
	.size = sizeof(struct xmpp_roster_management_item),
	.unknown = offsetof(struct xmpp_roster_management_item, unknown),
	.n_fields = sizeof roster_management_item_fields / sizeof *roster_management_item_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field roster_management_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_roster_management, type),
	  .values = V_roster_management_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_roster_management, reason) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_roster_management, item),
	  .count = offsetof(struct xmpp_roster_management, n_item),
	  .of = C_roster_management_item },
};
/* clang-format on */

static const uint8_t roster_management_lookup[] = {
	3, 0, 1, 0, 0, 0, 0, 2
};

const struct xso_class xmpp_roster_management_class = {
	.module = &xmpp_roster_management_module,
	.fields = roster_management_fields,
	.lookup = roster_management_lookup,
	.name = S(s_roster_management),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_tmp_roster_management_0),
	.size = sizeof(struct xmpp_roster_management),
	.unknown = offsetof(struct xmpp_roster_management, unknown),
	.n_fields = sizeof roster_management_fields / sizeof *roster_management_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_roster_management_item - 1] = &xmpp_roster_management_item_class,
	[C_roster_management - 1] = &xmpp_roster_management_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_roster_management_type - 1] = &xmpp_roster_management_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_roster_management - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_roster_management_module = {
	.version = 2,
	.name = "roster-management",
	.xep = "0321",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
