/* Printed by xsoc from targeted-encryption.xml: do not edit. */
#include <xmpp/targeted-encryption.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_targeted_encryption[20];
	char s_targeted_item[14];
	char s_encrypted[10];
	char s_urn_xmpp_pte_0[15];
	char s_by[3];
	char s_type[5];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"targeted-encryption",
	"targeted-item",
	"encrypted",
	"urn:xmpp:pte:0",
	"by",
	"type",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_targeted_item,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field targeted_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_by), .name_size = N(s_by),
	  .member = S(s_by), .offset = offsetof(struct xmpp_targeted_item, by) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_targeted_item, type) },
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_targeted_item, payload) },
};
/* clang-format on */

static const uint8_t targeted_item_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_targeted_item_class = {
	.module = &xmpp_targeted_encryption_module,
	.fields = targeted_item_fields,
	.lookup = targeted_item_lookup,
	.name = S(s_targeted_item),
	.element = S(s_encrypted),
	.element_size = N(s_encrypted),
	.ns = S(s_urn_xmpp_pte_0),
	.size = sizeof(struct xmpp_targeted_item),
	.unknown = offsetof(struct xmpp_targeted_item, unknown),
	.n_fields = sizeof targeted_item_fields / sizeof *targeted_item_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.any = 3,
};

static const struct xso_class *const classes[] = {
	[C_targeted_item - 1] = &xmpp_targeted_item_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_targeted_item - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_targeted_encryption_module = {
	.version = 2,
	.name = "targeted-encryption",
	.xep = "0477",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
