/* Printed by xsoc from translation.xml: do not edit. */
#include <xmpp/translation.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_translation[12];
	char s_translation_translation[24];
	char s_charset[8];
	char s_destination_lang[17];
	char s_dictionary[11];
	char s_engine[7];
	char s_reviewed[9];
	char s_source_lang[12];
	char s_text[5];
	char s_x[2];
	char s_urn_xmpp_langtrans[19];
	char s_source[7];
	char s_translation_items_item[23];
	char s_jid[4];
	char s_name[5];
	char s_pivotable[10];
	char s_translation_items[18];
	char s_query[6];
	char s_urn_xmpp_langtrans_items[25];
	char s_item[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"translation",
	"translation-translation",
	"charset",
	"destination_lang",
	"dictionary",
	"engine",
	"reviewed",
	"source_lang",
	"text",
	"x",
	"urn:xmpp:langtrans",
	"source",
	"translation-items-item",
	"jid",
	"name",
	"pivotable",
	"translation-items",
	"query",
	"urn:xmpp:langtrans:items",
	"item",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_translation_translation,
	C_translation,
	C_translation_items_item,
	C_translation_items,
	C_xmpp_lang_text,
	C_xmpp_message,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field translation_translation_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_charset), .name_size = N(s_charset),
	  .member = S(s_charset), .offset = offsetof(struct xmpp_translation_translation, charset) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_destination_lang), .name_size = N(s_destination_lang),
	  .member = S(s_destination_lang), .offset = offsetof(struct xmpp_translation_translation, destination_lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_dictionary), .name_size = N(s_dictionary),
	  .member = S(s_dictionary), .offset = offsetof(struct xmpp_translation_translation, dictionary) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_engine), .name_size = N(s_engine),
	  .member = S(s_engine), .offset = offsetof(struct xmpp_translation_translation, engine) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_reviewed), .name_size = N(s_reviewed),
	  .member = S(s_reviewed), .offset = offsetof(struct xmpp_translation_translation, reviewed) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_source_lang), .name_size = N(s_source_lang),
	  .member = S(s_source_lang), .offset = offsetof(struct xmpp_translation_translation, source_lang) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_translation_translation, text) },
};
/* clang-format on */

static const uint8_t translation_translation_lookup[] = {
	2, 3, 0, 1, 6, 0, 4, 0, 5, 0, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_translation_translation_class = {
	.module = &xmpp_translation_module,
	.fields = translation_translation_fields,
	.lookup = translation_translation_lookup,
	.name = S(s_translation_translation),
	.size = sizeof(struct xmpp_translation_translation),
	.unknown = offsetof(struct xmpp_translation_translation, unknown),
	.n_fields = sizeof translation_translation_fields / sizeof *translation_translation_fields,
	.lookup_bits = 4,
	.text = 7,
};

/* clang-format off */
static const struct xso_field translation_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_source), .name_size = N(s_source),
	  .member = S(s_source), .offset = offsetof(struct xmpp_translation, source),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_translation), .name_size = N(s_translation),
	  .member = S(s_translation), .offset = offsetof(struct xmpp_translation, translation),
	  .count = offsetof(struct xmpp_translation, n_translation),
	  .of = C_translation_translation },
};
/* clang-format on */

static const uint8_t translation_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_translation_class = {
	.module = &xmpp_translation_module,
	.fields = translation_fields,
	.lookup = translation_lookup,
	.name = S(s_translation),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_urn_xmpp_langtrans),
	.size = sizeof(struct xmpp_translation),
	.unknown = offsetof(struct xmpp_translation, unknown),
	.n_fields = sizeof translation_fields / sizeof *translation_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field translation_items_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_destination_lang), .name_size = N(s_destination_lang),
	  .member = S(s_destination_lang), .offset = offsetof(struct xmpp_translation_items_item, destination_lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_dictionary), .name_size = N(s_dictionary),
	  .member = S(s_dictionary), .offset = offsetof(struct xmpp_translation_items_item, dictionary) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_engine), .name_size = N(s_engine),
	  .member = S(s_engine), .offset = offsetof(struct xmpp_translation_items_item, engine) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_translation_items_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_translation_items_item, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_pivotable), .name_size = N(s_pivotable),
	  .member = S(s_pivotable), .offset = offsetof(struct xmpp_translation_items_item, pivotable) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_source_lang), .name_size = N(s_source_lang),
	  .member = S(s_source_lang), .offset = offsetof(struct xmpp_translation_items_item, source_lang) },
};
/* clang-format on */

static const uint8_t translation_items_item_lookup[] = {
	1, 2, 5, 0, 7, 0, 3, 0, 0, 0, 0, 0, 0, 4, 6, 0
};

const struct xso_class xmpp_translation_items_item_class = {
	.module = &xmpp_translation_module,
	.fields = translation_items_item_fields,
	.lookup = translation_items_item_lookup,
	.name = S(s_translation_items_item),
	.size = sizeof(struct xmpp_translation_items_item),
	.unknown = offsetof(struct xmpp_translation_items_item, unknown),
	.n_fields = sizeof translation_items_item_fields / sizeof *translation_items_item_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field translation_items_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_translation_items, item),
	  .count = offsetof(struct xmpp_translation_items, n_item),
	  .of = C_translation_items_item },
};
/* clang-format on */

static const uint8_t translation_items_lookup[] = {
	1, 0
};

const struct xso_class xmpp_translation_items_class = {
	.module = &xmpp_translation_module,
	.fields = translation_items_fields,
	.lookup = translation_items_lookup,
	.name = S(s_translation_items),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_langtrans_items),
	.size = sizeof(struct xmpp_translation_items),
	.unknown = offsetof(struct xmpp_translation_items, unknown),
	.n_fields = sizeof translation_items_fields / sizeof *translation_items_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_translation_translation - 1] = &xmpp_translation_translation_class,
	[C_translation - 1] = &xmpp_translation_class,
	[C_translation_items_item - 1] = &xmpp_translation_items_item_class,
	[C_translation_items - 1] = &xmpp_translation_items_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_translation - 1, .base = C_xmpp_message },
	{ .cls = C_translation - 1, .base = C_xmpp_iq },
	{ .cls = C_translation_items - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_translation_module = {
	.version = 2,
	.name = "translation",
	.xep = "0171",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
