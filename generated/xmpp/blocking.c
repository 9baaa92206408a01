/* Printed by xsoc from blocking.xml: do not edit. */
#include <xmpp/blocking.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_blocking[9];
	char s_block_item[11];
	char s_item[5];
	char s_urn_xmpp_blocking[18];
	char s_jid[4];
	char s_payload[8];
	char s_element[8];
	char s_blocking_element[17];
	char s_blocklist[10];
	char s_block[6];
	char s_unblock[8];
	char s_blocked[8];
	char s_urn_xmpp_blocking_errors[25];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"blocking",
	"block-item",
	"item",
	"urn:xmpp:blocking",
	"jid",
	"payload",
	"element",
	"blocking-element",
	"blocklist",
	"block",
	"unblock",
	"blocked",
	"urn:xmpp:blocking:errors",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_block_item,
	C_blocking,
	C_blocked,
	C_xmpp_iq,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_blocking_element,
};

static const uint16_t blocking_element_texts[] = {
	[XMPP_BLOCKING_ELEMENT_BLOCKLIST] = S(s_blocklist),
	[XMPP_BLOCKING_ELEMENT_BLOCK] = S(s_block),
	[XMPP_BLOCKING_ELEMENT_UNBLOCK] = S(s_unblock),
};

static const uint8_t blocking_element_lookup[] = {
	0, 0, 2, 0, 0, 3, 4, 0
};

const struct xso_enum xmpp_blocking_element_enum = {
	.strings = (const char *)&strings,
	.texts = blocking_element_texts,
	.lookup = blocking_element_lookup,
	.name = S(s_blocking_element),
	.n_texts = sizeof blocking_element_texts / sizeof *blocking_element_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field block_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_block_item, jid) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_block_item, payload),
	  .count = offsetof(struct xmpp_block_item, n_payload) },
};
/* clang-format on */

static const uint8_t block_item_lookup[] = {
	0, 1
};

const struct xso_class xmpp_block_item_class = {
	.module = &xmpp_blocking_module,
	.fields = block_item_fields,
	.lookup = block_item_lookup,
	.name = S(s_block_item),
	.element = S(s_item),
	.element_size = N(s_item),
	.ns = S(s_urn_xmpp_blocking),
	.size = sizeof(struct xmpp_block_item),
	.unknown = offsetof(struct xmpp_block_item, unknown),
	.n_fields = sizeof block_item_fields / sizeof *block_item_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 2,
};

/* clang-format off */
static const struct xso_field blocking_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_blocking, element),
	  .values = V_blocking_element },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_item), .offset = offsetof(struct xmpp_blocking, item),
	  .count = offsetof(struct xmpp_blocking, n_item),
	  .of = C_block_item },
};
/* clang-format on */

static const uint8_t blocking_lookup[] = {
	2, 0
};

const struct xso_class xmpp_blocking_class = {
	.module = &xmpp_blocking_module,
	.fields = blocking_fields,
	.lookup = blocking_lookup,
	.name = S(s_blocking),
	.ns = S(s_urn_xmpp_blocking),
	.size = sizeof(struct xmpp_blocking),
	.unknown = offsetof(struct xmpp_blocking, unknown),
	.n_fields = sizeof blocking_fields / sizeof *blocking_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
};

static const uint8_t blocked_lookup[] = {
	0
};

const struct xso_class xmpp_blocked_class = {
	.module = &xmpp_blocking_module,
	.lookup = blocked_lookup,
	.name = S(s_blocked),
	.element = S(s_blocked),
	.element_size = N(s_blocked),
	.ns = S(s_urn_xmpp_blocking_errors),
	.size = sizeof(struct xmpp_blocked),
	.unknown = offsetof(struct xmpp_blocked, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_block_item - 1] = &xmpp_block_item_class,
	[C_blocking - 1] = &xmpp_blocking_class,
	[C_blocked - 1] = &xmpp_blocked_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_blocking_element - 1] = &xmpp_blocking_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_blocking - 1, .base = C_xmpp_iq, .flags = XSO_EXTENDS_ACCOUNT },
	{ .cls = C_blocked - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_blocking_module = {
	.version = 2,
	.name = "blocking",
	.xep = "0191",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
