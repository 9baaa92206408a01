/* Printed by xsoc from waiting-list.xml: do not edit. */
#include <xmpp/waiting-list.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_waiting_list[13];
	char s_waiting_item_uri[17];
	char s_scheme[7];
	char s_text[5];
	char s_waiting_item[13];
	char s_item[5];
	char s_http___jabber_org_protocol_waitinglist[39];
	char s_id[3];
	char s_jid[4];
	char s_type[5];
	char s_uri[4];
	char s_name[5];
	char s_string_of_at_most_1023_bytes[29];
	char s_remove[7];
	char s_jabber_client[14];
	char s_error[6];
	char s_waiting_item_type[18];
	char s_query[6];
	char s_waiting_notice[15];
	char s_waitlist[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"waiting-list",
	"waiting-item-uri",
	"scheme",
	"text",
	"waiting-item",
	"item",
	"http://jabber.org/protocol/waitinglist",
	"id",
	"jid",
	"type",
	"uri",
	"name",
	"string of at most 1023 bytes",
	"remove",
	"jabber:client",
	"error",
	"waiting-item-type",
	"query",
	"waiting-notice",
	"waitlist",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_waiting_item_uri,
	C_waiting_item,
	C_waiting_list,
	C_waiting_notice,
	C_xmpp_stanza_error,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_waiting_item_type,
};
enum {
	E_,
	E_waiting_item_name,
};

static const struct xso_extra extras[] = {
	[E_waiting_item_name - 1] = {
		.max_length = 1023,
		.expected = S(s_string_of_at_most_1023_bytes),
	},
};

static const uint16_t waiting_item_type_texts[] = {
	[XMPP_WAITING_ITEM_TYPE_ERROR] = S(s_error),
};

static const uint8_t waiting_item_type_lookup[] = {
	2, 0
};

const struct xso_enum xmpp_waiting_item_type_enum = {
	.strings = (const char *)&strings,
	.texts = waiting_item_type_texts,
	.lookup = waiting_item_type_lookup,
	.name = S(s_waiting_item_type),
	.n_texts = sizeof waiting_item_type_texts / sizeof *waiting_item_type_texts,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field waiting_item_uri_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_scheme), .name_size = N(s_scheme),
	  .member = S(s_scheme), .offset = offsetof(struct xmpp_waiting_item_uri, scheme) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_waiting_item_uri, text) },
};
/* clang-format on */

static const uint8_t waiting_item_uri_lookup[] = {
	0, 1
};

const struct xso_class xmpp_waiting_item_uri_class = {
	.module = &xmpp_waiting_list_module,
	.fields = waiting_item_uri_fields,
	.lookup = waiting_item_uri_lookup,
	.name = S(s_waiting_item_uri),
	.size = sizeof(struct xmpp_waiting_item_uri),
	.unknown = offsetof(struct xmpp_waiting_item_uri, unknown),
	.n_fields = sizeof waiting_item_uri_fields / sizeof *waiting_item_uri_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field waiting_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_waiting_item, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_waiting_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_waiting_item, type),
	  .values = V_waiting_item_type },
	{ .shape = XSO_CHILD, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_waiting_item, uri),
	  .of = C_waiting_item_uri },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_waiting_item, name),
	  .extra = E_waiting_item_name },
	{ .shape = XSO_FLAG, .name = S(s_remove), .name_size = N(s_remove),
	  .member = S(s_remove), .offset = offsetof(struct xmpp_waiting_item, remove) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_client),
	  .member = S(s_error), .offset = offsetof(struct xmpp_waiting_item, error),
	  .of = C_xmpp_stanza_error },
};
/* clang-format on */

static const uint8_t waiting_item_lookup[] = {
	5, 0, 0, 0, 0, 3, 0, 7, 0, 1, 6, 0, 0, 2, 0, 4
};

const struct xso_class xmpp_waiting_item_class = {
	.module = &xmpp_waiting_list_module,
	.fields = waiting_item_fields,
	.lookup = waiting_item_lookup,
	.name = S(s_waiting_item),
	.element = S(s_item),
	.element_size = N(s_item),
	.ns = S(s_http___jabber_org_protocol_waitinglist),
	.size = sizeof(struct xmpp_waiting_item),
	.unknown = offsetof(struct xmpp_waiting_item, unknown),
	.n_fields = sizeof waiting_item_fields / sizeof *waiting_item_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field waiting_list_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_item), .offset = offsetof(struct xmpp_waiting_list, item),
	  .count = offsetof(struct xmpp_waiting_list, n_item),
	  .of = C_waiting_item },
};
/* clang-format on */

static const uint8_t waiting_list_lookup[] = {
	1, 0
};

const struct xso_class xmpp_waiting_list_class = {
	.module = &xmpp_waiting_list_module,
	.fields = waiting_list_fields,
	.lookup = waiting_list_lookup,
	.name = S(s_waiting_list),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_waitinglist),
	.size = sizeof(struct xmpp_waiting_list),
	.unknown = offsetof(struct xmpp_waiting_list, unknown),
	.n_fields = sizeof waiting_list_fields / sizeof *waiting_list_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field waiting_notice_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_item), .offset = offsetof(struct xmpp_waiting_notice, item),
	  .count = offsetof(struct xmpp_waiting_notice, n_item),
	  .of = C_waiting_item },
};
/* clang-format on */

static const uint8_t waiting_notice_lookup[] = {
	1, 0
};

const struct xso_class xmpp_waiting_notice_class = {
	.module = &xmpp_waiting_list_module,
	.fields = waiting_notice_fields,
	.lookup = waiting_notice_lookup,
	.name = S(s_waiting_notice),
	.element = S(s_waitlist),
	.element_size = N(s_waitlist),
	.ns = S(s_http___jabber_org_protocol_waitinglist),
	.size = sizeof(struct xmpp_waiting_notice),
	.unknown = offsetof(struct xmpp_waiting_notice, unknown),
	.n_fields = sizeof waiting_notice_fields / sizeof *waiting_notice_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_waiting_item_uri - 1] = &xmpp_waiting_item_uri_class,
	[C_waiting_item - 1] = &xmpp_waiting_item_class,
	[C_waiting_list - 1] = &xmpp_waiting_list_class,
	[C_waiting_notice - 1] = &xmpp_waiting_notice_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_waiting_item_type - 1] = &xmpp_waiting_item_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_waiting_list - 1, .base = C_xmpp_iq },
	{ .cls = C_waiting_notice - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_waiting_list_module = {
	.version = 2,
	.name = "waiting-list",
	.xep = "0130",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
