/* Printed by xsoc from metacontacts.xml: do not edit. */
#include <xmpp/metacontacts.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_metacontacts[13];
	char s_metacontacts_meta[18];
	char s_jid[4];
	char s_order[6];
	char s_tag[4];
	char s_storage[8];
	char s_storage_metacontacts[21];
	char s_meta[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"metacontacts",
	"metacontacts-meta",
	"jid",
	"order",
	"tag",
	"storage",
	"storage:metacontacts",
	"meta",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_metacontacts_meta,
	C_metacontacts,
	C_xmpp_private,
};

/* clang-format off */
static const struct xso_field metacontacts_meta_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_metacontacts_meta, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_order), .name_size = N(s_order),
	  .member = S(s_order), .offset = offsetof(struct xmpp_metacontacts_meta, order),
	  .count = offsetof(struct xmpp_metacontacts_meta, has_order) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_tag), .name_size = N(s_tag),
	  .member = S(s_tag), .offset = offsetof(struct xmpp_metacontacts_meta, tag) },
};
/* clang-format on */

static const uint8_t metacontacts_meta_lookup[] = {
	0, 0, 0, 0, 0, 2, 1, 3
};

const struct xso_class xmpp_metacontacts_meta_class = {
	.module = &xmpp_metacontacts_module,
	.fields = metacontacts_meta_fields,
	.lookup = metacontacts_meta_lookup,
	.name = S(s_metacontacts_meta),
	.size = sizeof(struct xmpp_metacontacts_meta),
	.unknown = offsetof(struct xmpp_metacontacts_meta, unknown),
	.n_fields = sizeof metacontacts_meta_fields / sizeof *metacontacts_meta_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field metacontacts_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_meta), .name_size = N(s_meta),
	  .member = S(s_meta), .offset = offsetof(struct xmpp_metacontacts, meta),
	  .count = offsetof(struct xmpp_metacontacts, n_meta),
	  .of = C_metacontacts_meta },
};
/* clang-format on */

static const uint8_t metacontacts_lookup[] = {
	0, 1
};

const struct xso_class xmpp_metacontacts_class = {
	.module = &xmpp_metacontacts_module,
	.fields = metacontacts_fields,
	.lookup = metacontacts_lookup,
	.name = S(s_metacontacts),
	.element = S(s_storage),
	.element_size = N(s_storage),
	.ns = S(s_storage_metacontacts),
	.size = sizeof(struct xmpp_metacontacts),
	.unknown = offsetof(struct xmpp_metacontacts, unknown),
	.n_fields = sizeof metacontacts_fields / sizeof *metacontacts_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_metacontacts_meta - 1] = &xmpp_metacontacts_meta_class,
	[C_metacontacts - 1] = &xmpp_metacontacts_class,
	[C_xmpp_private - 1] = &xmpp_private_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_metacontacts - 1, .base = C_xmpp_private },
};

const struct xso_module xmpp_metacontacts_module = {
	.version = 2,
	.name = "metacontacts",
	.xep = "0209",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
