/* Printed by xsoc from addresses.xml: do not edit. */
#include <xmpp/addresses.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_addresses[10];
	char s_addresses_address[18];
	char s_type[5];
	char s_jid[4];
	char s_uri[4];
	char s_node[5];
	char s_desc[5];
	char s_delivered[10];
	char s_payload[8];
	char s_addresses_address_type[23];
	char s_bcc[4];
	char s_cc[3];
	char s_noreply[8];
	char s_ofrom[6];
	char s_replyroom[10];
	char s_replyto[8];
	char s_to[3];
	char s_http___jabber_org_protocol_address[35];
	char s_address[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"addresses",
	"addresses-address",
	"type",
	"jid",
	"uri",
	"node",
	"desc",
	"delivered",
	"payload",
	"addresses-address-type",
	"bcc",
	"cc",
	"noreply",
	"ofrom",
	"replyroom",
	"replyto",
	"to",
	"http://jabber.org/protocol/address",
	"address",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_addresses_address,
	C_addresses,
	C_xmpp_message,
	C_xmpp_presence,
	C_xmpp_iq,
};
enum {
	V_,
	V_addresses_address_type,
};

static const uint16_t addresses_address_type_texts[] = {
	[XMPP_ADDRESSES_ADDRESS_TYPE_BCC] = S(s_bcc),
	[XMPP_ADDRESSES_ADDRESS_TYPE_CC] = S(s_cc),
	[XMPP_ADDRESSES_ADDRESS_TYPE_NOREPLY] = S(s_noreply),
	[XMPP_ADDRESSES_ADDRESS_TYPE_OFROM] = S(s_ofrom),
	[XMPP_ADDRESSES_ADDRESS_TYPE_REPLYROOM] = S(s_replyroom),
	[XMPP_ADDRESSES_ADDRESS_TYPE_REPLYTO] = S(s_replyto),
	[XMPP_ADDRESSES_ADDRESS_TYPE_TO] = S(s_to),
};

static const uint8_t addresses_address_type_lookup[] = {
	0, 2, 0, 4, 0, 6, 0, 0, 5, 7, 3, 8, 0, 0, 0, 0
};

const struct xso_enum xmpp_addresses_address_type_enum = {
	.strings = (const char *)&strings,
	.texts = addresses_address_type_texts,
	.lookup = addresses_address_type_lookup,
	.name = S(s_addresses_address_type),
	.n_texts = sizeof addresses_address_type_texts / sizeof *addresses_address_type_texts,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field addresses_address_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_addresses_address, type),
	  .values = V_addresses_address_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_addresses_address, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_addresses_address, uri) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_addresses_address, node) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_addresses_address, desc) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_delivered), .name_size = N(s_delivered),
	  .member = S(s_delivered), .offset = offsetof(struct xmpp_addresses_address, delivered) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_addresses_address, payload),
	  .count = offsetof(struct xmpp_addresses_address, n_payload) },
};
/* clang-format on */

static const uint8_t addresses_address_lookup[] = {
	0, 5, 6, 0, 0, 1, 0, 0, 0, 0, 0, 0, 4, 2, 0, 3
};

const struct xso_class xmpp_addresses_address_class = {
	.module = &xmpp_addresses_module,
	.fields = addresses_address_fields,
	.lookup = addresses_address_lookup,
	.name = S(s_addresses_address),
	.size = sizeof(struct xmpp_addresses_address),
	.unknown = offsetof(struct xmpp_addresses_address, unknown),
	.n_fields = sizeof addresses_address_fields / sizeof *addresses_address_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 7,
};

/* clang-format off */
static const struct xso_field addresses_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_address), .name_size = N(s_address),
	  .member = S(s_address), .offset = offsetof(struct xmpp_addresses, address),
	  .count = offsetof(struct xmpp_addresses, n_address),
	  .of = C_addresses_address },
};
/* clang-format on */

static const uint8_t addresses_lookup[] = {
	1, 0
};

const struct xso_class xmpp_addresses_class = {
	.module = &xmpp_addresses_module,
	.fields = addresses_fields,
	.lookup = addresses_lookup,
	.name = S(s_addresses),
	.element = S(s_addresses),
	.element_size = N(s_addresses),
	.ns = S(s_http___jabber_org_protocol_address),
	.size = sizeof(struct xmpp_addresses),
	.unknown = offsetof(struct xmpp_addresses, unknown),
	.n_fields = sizeof addresses_fields / sizeof *addresses_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_addresses_address - 1] = &xmpp_addresses_address_class,
	[C_addresses - 1] = &xmpp_addresses_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_addresses_address_type - 1] = &xmpp_addresses_address_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_addresses - 1, .base = C_xmpp_message },
	{ .cls = C_addresses - 1, .base = C_xmpp_presence },
	{ .cls = C_addresses - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_addresses_module = {
	.version = 2,
	.name = "addresses",
	.xep = "0033",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
