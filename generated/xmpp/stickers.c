/* Printed by xsoc from stickers.xml: do not edit. */
#include <xmpp/stickers.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_stickers[9];
	char s_sticker[8];
	char s_urn_xmpp_stickers_0[20];
	char s_pack[5];
	char s_jid[4];
	char s_node[5];
	char s_sticker_pack_item[18];
	char s_suggest[8];
	char s_urn_xmpp_file_metadata_0[25];
	char s_file[5];
	char s_urn_xmpp_sfs_0[15];
	char s_sources[8];
	char s_payload[8];
	char s_sticker_pack[13];
	char s_name[5];
	char s_summary[8];
	char s_item[5];
	char s_urn_xmpp_hashes_2[18];
	char s_hash[5];
	char s_restricted[11];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"stickers",
	"sticker",
	"urn:xmpp:stickers:0",
	"pack",
	"jid",
	"node",
	"sticker-pack-item",
	"suggest",
	"urn:xmpp:file:metadata:0",
	"file",
	"urn:xmpp:sfs:0",
	"sources",
	"payload",
	"sticker-pack",
	"name",
	"summary",
	"item",
	"urn:xmpp:hashes:2",
	"hash",
	"restricted",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sticker,
	C_sticker_pack_item,
	C_sticker_pack,
	C_xmpp_message,
	C_xmpp_lang_text,
	C_xmpp_file_metadata,
	C_xmpp_file_sources,
	C_xmpp_hash,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field sticker_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_pack), .name_size = N(s_pack),
	  .member = S(s_pack), .offset = offsetof(struct xmpp_sticker, pack) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_sticker, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_sticker, node) },
};
/* clang-format on */

static const uint8_t sticker_lookup[] = {
	3, 0, 0, 0, 0, 0, 1, 2
};

const struct xso_class xmpp_sticker_class = {
	.module = &xmpp_stickers_module,
	.fields = sticker_fields,
	.lookup = sticker_lookup,
	.name = S(s_sticker),
	.element = S(s_sticker),
	.element_size = N(s_sticker),
	.ns = S(s_urn_xmpp_stickers_0),
	.size = sizeof(struct xmpp_sticker),
	.unknown = offsetof(struct xmpp_sticker, unknown),
	.n_fields = sizeof sticker_fields / sizeof *sticker_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field sticker_pack_item_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_suggest), .name_size = N(s_suggest),
	  .member = S(s_suggest), .offset = offsetof(struct xmpp_sticker_pack_item, suggest),
	  .count = offsetof(struct xmpp_sticker_pack_item, n_suggest),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_file_metadata_0),
	  .member = S(s_file), .offset = offsetof(struct xmpp_sticker_pack_item, file),
	  .of = C_xmpp_file_metadata },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_sfs_0),
	  .member = S(s_sources), .offset = offsetof(struct xmpp_sticker_pack_item, sources),
	  .of = C_xmpp_file_sources },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sticker_pack_item, payload),
	  .count = offsetof(struct xmpp_sticker_pack_item, n_payload) },
};
/* clang-format on */

static const uint8_t sticker_pack_item_lookup[] = {
	0, 0, 2, 0, 0, 3, 0, 1
};

const struct xso_class xmpp_sticker_pack_item_class = {
	.module = &xmpp_stickers_module,
	.fields = sticker_pack_item_fields,
	.lookup = sticker_pack_item_lookup,
	.name = S(s_sticker_pack_item),
	.size = sizeof(struct xmpp_sticker_pack_item),
	.unknown = offsetof(struct xmpp_sticker_pack_item, unknown),
	.n_fields = sizeof sticker_pack_item_fields / sizeof *sticker_pack_item_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field sticker_pack_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_sticker_pack, name),
	  .count = offsetof(struct xmpp_sticker_pack, n_name),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_summary), .name_size = N(s_summary),
	  .member = S(s_summary), .offset = offsetof(struct xmpp_sticker_pack, summary),
	  .count = offsetof(struct xmpp_sticker_pack, n_summary),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_sticker_pack, item),
	  .count = offsetof(struct xmpp_sticker_pack, n_item),
	  .of = C_sticker_pack_item },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_hashes_2),
	  .member = S(s_hash), .offset = offsetof(struct xmpp_sticker_pack, hash),
	  .count = offsetof(struct xmpp_sticker_pack, n_hash),
	  .of = C_xmpp_hash },
	{ .shape = XSO_FLAG, .name = S(s_restricted), .name_size = N(s_restricted),
	  .member = S(s_restricted), .offset = offsetof(struct xmpp_sticker_pack, restricted) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sticker_pack, payload),
	  .count = offsetof(struct xmpp_sticker_pack, n_payload) },
};
/* clang-format on */

static const uint8_t sticker_pack_lookup[] = {
	1, 3, 0, 0, 2, 4, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0
};

const struct xso_class xmpp_sticker_pack_class = {
	.module = &xmpp_stickers_module,
	.fields = sticker_pack_fields,
	.lookup = sticker_pack_lookup,
	.name = S(s_sticker_pack),
	.element = S(s_pack),
	.element_size = N(s_pack),
	.ns = S(s_urn_xmpp_stickers_0),
	.size = sizeof(struct xmpp_sticker_pack),
	.unknown = offsetof(struct xmpp_sticker_pack, unknown),
	.n_fields = sizeof sticker_pack_fields / sizeof *sticker_pack_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 6,
};

static const struct xso_class *const classes[] = {
	[C_sticker - 1] = &xmpp_sticker_class,
	[C_sticker_pack_item - 1] = &xmpp_sticker_pack_item_class,
	[C_sticker_pack - 1] = &xmpp_sticker_pack_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_file_metadata - 1] = &xmpp_file_metadata_class,
	[C_xmpp_file_sources - 1] = &xmpp_file_sources_class,
	[C_xmpp_hash - 1] = &xmpp_hash_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sticker - 1, .base = C_xmpp_message },
	{ .cls = C_sticker_pack - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_stickers_module = {
	.version = 2,
	.name = "stickers",
	.xep = "0449",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
