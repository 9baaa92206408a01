/* Printed by xsoc from reach.xml: do not edit. */
#include <xmpp/reach.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_reach[6];
	char s_reach_address[14];
	char s_uri[4];
	char s_desc[5];
	char s_urn_xmpp_reach_0[17];
	char s_addr[5];
	char s_address[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"reach",
	"reach-address",
	"uri",
	"desc",
	"urn:xmpp:reach:0",
	"addr",
	"address",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_reach_address,
	C_reach,
	C_xmpp_lang_text,
	C_xmpp_presence,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field reach_address_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_reach_address, uri) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_reach_address, desc),
	  .count = offsetof(struct xmpp_reach_address, n_desc),
	  .of = C_xmpp_lang_text },
};
/* clang-format on */

static const uint8_t reach_address_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_reach_address_class = {
	.module = &xmpp_reach_module,
	.fields = reach_address_fields,
	.lookup = reach_address_lookup,
	.name = S(s_reach_address),
	.size = sizeof(struct xmpp_reach_address),
	.unknown = offsetof(struct xmpp_reach_address, unknown),
	.n_fields = sizeof reach_address_fields / sizeof *reach_address_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field reach_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_addr), .name_size = N(s_addr),
	  .member = S(s_address), .offset = offsetof(struct xmpp_reach, address),
	  .count = offsetof(struct xmpp_reach, n_address),
	  .of = C_reach_address },
};
/* clang-format on */

static const uint8_t reach_lookup[] = {
	0, 1
};

const struct xso_class xmpp_reach_class = {
	.module = &xmpp_reach_module,
	.fields = reach_fields,
	.lookup = reach_lookup,
	.name = S(s_reach),
	.element = S(s_reach),
	.element_size = N(s_reach),
	.ns = S(s_urn_xmpp_reach_0),
	.size = sizeof(struct xmpp_reach),
	.unknown = offsetof(struct xmpp_reach, unknown),
	.n_fields = sizeof reach_fields / sizeof *reach_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_reach_address - 1] = &xmpp_reach_address_class,
	[C_reach - 1] = &xmpp_reach_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_reach - 1, .base = C_xmpp_presence },
	{ .cls = C_reach - 1, .base = C_xmpp_iq },
	{ .cls = C_reach - 1, .base = C_xmpp_message },
	{ .cls = C_reach - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_reach_module = {
	.version = 2,
	.name = "reach",
	.xep = "0152",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
