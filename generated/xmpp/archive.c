/* Printed by xsoc from archive.xml: do not edit. */
#include <xmpp/archive.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_archive[8];
	char s_archive_extent[15];
	char s_body[5];
	char s_false[6];
	char s_message[8];
	char s_stream[7];
	char s_archive_wish[13];
	char s_concede[8];
	char s_forbid[7];
	char s_prefer[7];
	char s_archive_otr[12];
	char s_approve[8];
	char s_oppose[7];
	char s_require[8];
	char s_archive_item[13];
	char s_item[5];
	char s_urn_xmpp_archive[17];
	char s_exactmatch[11];
	char s_expire[7];
	char s_jid[4];
	char s_otr[4];
	char s_save[5];
	char s_archive_preferences_auto[25];
	char s_scope[6];
	char s_archive_preferences_auto_scope[31];
	char s_global[7];
	char s_archive_preferences_default[28];
	char s_unset[6];
	char s_archive_preferences_session[28];
	char s_thread[7];
	char s_timeout[8];
	char s_archive_preferences_method[27];
	char s_type[5];
	char s_use[4];
	char s_archive_preferences[20];
	char s_pref[5];
	char s_auto[5];
	char s_auto_[6];
	char s_default[8];
	char s_default_[9];
	char s_session[8];
	char s_method[7];
	char s_archive_auto[13];
	char s_archive_auto_scope[19];
	char s_archive_item_remove[20];
	char s_itemremove[11];
	char s_archive_session_remove[23];
	char s_sessionremove[14];
	char s_archive_entry[14];
	char s_element[8];
	char s_name[5];
	char s_secs[5];
	char s_start[6];
	char s_utc[4];
	char s_with[5];
	char s_note[5];
	char s_payload[8];
	char s_archive_entry_element[22];
	char s_from[5];
	char s_to[3];
	char s_previous[9];
	char s_next[5];
	char s_archive_chat[13];
	char s_chat[5];
	char s_subject[8];
	char s_version[8];
	char s_entry[6];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_http___jabber_org_protocol_rsm[31];
	char s_set[4];
	char s_archive_save[13];
	char s_archive_list[13];
	char s_list[5];
	char s_end[4];
	char s_archive_retrieve[17];
	char s_retrieve[9];
	char s_archive_remove[15];
	char s_remove[7];
	char s_open[5];
	char s_archive_change[15];
	char s_archive_change_element[23];
	char s_changed[8];
	char s_removed[8];
	char s_archive_modified[17];
	char s_modified[9];
	char s_change[7];
	char s_archive_feature_default[24];
	char s_archive_feature[16];
	char s_feature[8];
	char s_optional[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"archive",
	"archive-extent",
	"body",
	"false",
	"message",
	"stream",
	"archive-wish",
	"concede",
	"forbid",
	"prefer",
	"archive-otr",
	"approve",
	"oppose",
	"require",
	"archive-item",
	"item",
	"urn:xmpp:archive",
	"exactmatch",
	"expire",
	"jid",
	"otr",
	"save",
	"archive-preferences-auto",
	"scope",
	"archive-preferences-auto-scope",
	"global",
	"archive-preferences-default",
	"unset",
	"archive-preferences-session",
	"thread",
	"timeout",
	"archive-preferences-method",
	"type",
	"use",
	"archive-preferences",
	"pref",
	"auto",
	"auto_",
	"default",
	"default_",
	"session",
	"method",
	"archive-auto",
	"archive-auto-scope",
	"archive-item-remove",
	"itemremove",
	"archive-session-remove",
	"sessionremove",
	"archive-entry",
	"element",
	"name",
	"secs",
	"start",
	"utc",
	"with",
	"note",
	"payload",
	"archive-entry-element",
	"from",
	"to",
	"previous",
	"next",
	"archive-chat",
	"chat",
	"subject",
	"version",
	"entry",
	"jabber:x:data",
	"form",
	"http://jabber.org/protocol/rsm",
	"set",
	"archive-save",
	"archive-list",
	"list",
	"end",
	"archive-retrieve",
	"retrieve",
	"archive-remove",
	"remove",
	"open",
	"archive-change",
	"archive-change-element",
	"changed",
	"removed",
	"archive-modified",
	"modified",
	"change",
	"archive-feature-default",
	"archive-feature",
	"feature",
	"optional",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_archive_item,
	C_archive_preferences_auto,
	C_archive_preferences_default,
	C_archive_preferences_session,
	C_archive_preferences_method,
	C_archive_preferences,
	C_archive_auto,
	C_archive_item_remove,
	C_archive_session_remove,
	C_archive_entry,
	C_archive_chat,
	C_archive_save,
	C_archive_list,
	C_archive_retrieve,
	C_archive_remove,
	C_archive_change,
	C_archive_modified,
	C_archive_feature_default,
	C_archive_feature,
	C_xmpp_iq,
	C_xmpp_lang_text,
	C_xmpp_data_form,
	C_xmpp_rsm,
	C_xmpp_stream_features,
};
enum {
	V_,
	V_archive_extent,
	V_archive_wish,
	V_archive_otr,
	V_archive_preferences_auto_scope,
	V_archive_auto_scope,
	V_archive_entry_element,
	V_archive_change_element,
};
enum {
	E_,
	E_archive_session_remove_session,
};

static const struct xso_extra extras[] = {
	[E_archive_session_remove_session - 1] = {
		.attribute = S(s_thread),
	},
};

static const uint16_t archive_extent_texts[] = {
	[XMPP_ARCHIVE_EXTENT_BODY] = S(s_body),
	[XMPP_ARCHIVE_EXTENT_FALSE] = S(s_false),
	[XMPP_ARCHIVE_EXTENT_MESSAGE] = S(s_message),
	[XMPP_ARCHIVE_EXTENT_STREAM] = S(s_stream),
};

static const uint8_t archive_extent_lookup[] = {
	0, 0, 0, 4, 5, 0, 2, 3
};

const struct xso_enum xmpp_archive_extent_enum = {
	.strings = (const char *)&strings,
	.texts = archive_extent_texts,
	.lookup = archive_extent_lookup,
	.name = S(s_archive_extent),
	.n_texts = sizeof archive_extent_texts / sizeof *archive_extent_texts,
	.lookup_bits = 3,
};

static const uint16_t archive_wish_texts[] = {
	[XMPP_ARCHIVE_WISH_CONCEDE] = S(s_concede),
	[XMPP_ARCHIVE_WISH_FORBID] = S(s_forbid),
	[XMPP_ARCHIVE_WISH_PREFER] = S(s_prefer),
};

static const uint8_t archive_wish_lookup[] = {
	0, 4, 0, 0, 2, 3, 0, 0
};

const struct xso_enum xmpp_archive_wish_enum = {
	.strings = (const char *)&strings,
	.texts = archive_wish_texts,
	.lookup = archive_wish_lookup,
	.name = S(s_archive_wish),
	.n_texts = sizeof archive_wish_texts / sizeof *archive_wish_texts,
	.lookup_bits = 3,
};

static const uint16_t archive_otr_texts[] = {
	[XMPP_ARCHIVE_OTR_APPROVE] = S(s_approve),
	[XMPP_ARCHIVE_OTR_CONCEDE] = S(s_concede),
	[XMPP_ARCHIVE_OTR_FORBID] = S(s_forbid),
	[XMPP_ARCHIVE_OTR_OPPOSE] = S(s_oppose),
	[XMPP_ARCHIVE_OTR_PREFER] = S(s_prefer),
	[XMPP_ARCHIVE_OTR_REQUIRE] = S(s_require),
};

static const uint8_t archive_otr_lookup[] = {
	0, 0, 5, 6, 7, 0, 0, 0, 2, 3, 4, 0, 0, 0, 0, 0
};

const struct xso_enum xmpp_archive_otr_enum = {
	.strings = (const char *)&strings,
	.texts = archive_otr_texts,
	.lookup = archive_otr_lookup,
	.name = S(s_archive_otr),
	.n_texts = sizeof archive_otr_texts / sizeof *archive_otr_texts,
	.lookup_bits = 4,
};

static const uint16_t archive_preferences_auto_scope_texts[] = {
	[XMPP_ARCHIVE_PREFERENCES_AUTO_SCOPE_GLOBAL] = S(s_global),
	[XMPP_ARCHIVE_PREFERENCES_AUTO_SCOPE_STREAM] = S(s_stream),
};

static const uint8_t archive_preferences_auto_scope_lookup[] = {
	0, 0, 2, 3
};

const struct xso_enum xmpp_archive_preferences_auto_scope_enum = {
	.strings = (const char *)&strings,
	.texts = archive_preferences_auto_scope_texts,
	.lookup = archive_preferences_auto_scope_lookup,
	.name = S(s_archive_preferences_auto_scope),
	.n_texts = sizeof archive_preferences_auto_scope_texts / sizeof *archive_preferences_auto_scope_texts,
	.lookup_bits = 2,
};

static const uint16_t archive_auto_scope_texts[] = {
	[XMPP_ARCHIVE_AUTO_SCOPE_GLOBAL] = S(s_global),
	[XMPP_ARCHIVE_AUTO_SCOPE_STREAM] = S(s_stream),
};

static const uint8_t archive_auto_scope_lookup[] = {
	0, 0, 2, 3
};

const struct xso_enum xmpp_archive_auto_scope_enum = {
	.strings = (const char *)&strings,
	.texts = archive_auto_scope_texts,
	.lookup = archive_auto_scope_lookup,
	.name = S(s_archive_auto_scope),
	.n_texts = sizeof archive_auto_scope_texts / sizeof *archive_auto_scope_texts,
	.lookup_bits = 2,
};

static const uint16_t archive_entry_element_texts[] = {
	[XMPP_ARCHIVE_ENTRY_ELEMENT_FROM] = S(s_from),
	[XMPP_ARCHIVE_ENTRY_ELEMENT_TO] = S(s_to),
	[XMPP_ARCHIVE_ENTRY_ELEMENT_NOTE] = S(s_note),
	[XMPP_ARCHIVE_ENTRY_ELEMENT_PREVIOUS] = S(s_previous),
	[XMPP_ARCHIVE_ENTRY_ELEMENT_NEXT] = S(s_next),
};

static const uint8_t archive_entry_element_lookup[] = {
	0, 5, 0, 0, 0, 0, 4, 0, 2, 0, 0, 3, 0, 0, 0, 6
};

const struct xso_enum xmpp_archive_entry_element_enum = {
	.strings = (const char *)&strings,
	.texts = archive_entry_element_texts,
	.lookup = archive_entry_element_lookup,
	.name = S(s_archive_entry_element),
	.n_texts = sizeof archive_entry_element_texts / sizeof *archive_entry_element_texts,
	.lookup_bits = 4,
};

static const uint16_t archive_change_element_texts[] = {
	[XMPP_ARCHIVE_CHANGE_ELEMENT_CHANGED] = S(s_changed),
	[XMPP_ARCHIVE_CHANGE_ELEMENT_REMOVED] = S(s_removed),
};

static const uint8_t archive_change_element_lookup[] = {
	3, 0, 2, 0
};

const struct xso_enum xmpp_archive_change_element_enum = {
	.strings = (const char *)&strings,
	.texts = archive_change_element_texts,
	.lookup = archive_change_element_lookup,
	.name = S(s_archive_change_element),
	.n_texts = sizeof archive_change_element_texts / sizeof *archive_change_element_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field archive_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_exactmatch), .name_size = N(s_exactmatch),
	  .member = S(s_exactmatch), .offset = offsetof(struct xmpp_archive_item, exactmatch) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expire), .name_size = N(s_expire),
	  .member = S(s_expire), .offset = offsetof(struct xmpp_archive_item, expire),
	  .count = offsetof(struct xmpp_archive_item, has_expire) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_archive_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_otr), .name_size = N(s_otr),
	  .member = S(s_otr), .offset = offsetof(struct xmpp_archive_item, otr),
	  .values = V_archive_otr },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_save), .name_size = N(s_save),
	  .member = S(s_save), .offset = offsetof(struct xmpp_archive_item, save),
	  .values = V_archive_extent },
};
/* clang-format on */

static const uint8_t archive_item_lookup[] = {
	0, 0, 0, 1, 0, 0, 5, 0, 0, 0, 0, 0, 0, 2, 3, 4
};

const struct xso_class xmpp_archive_item_class = {
	.module = &xmpp_archive_module,
	.fields = archive_item_fields,
	.lookup = archive_item_lookup,
	.name = S(s_archive_item),
	.element = S(s_item),
	.element_size = N(s_item),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_item),
	.unknown = offsetof(struct xmpp_archive_item, unknown),
	.n_fields = sizeof archive_item_fields / sizeof *archive_item_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field archive_preferences_auto_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_save), .name_size = N(s_save),
	  .member = S(s_save), .offset = offsetof(struct xmpp_archive_preferences_auto, save) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_scope), .name_size = N(s_scope),
	  .member = S(s_scope), .offset = offsetof(struct xmpp_archive_preferences_auto, scope),
	  .values = V_archive_preferences_auto_scope },
};
/* clang-format on */

static const uint8_t archive_preferences_auto_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_archive_preferences_auto_class = {
	.module = &xmpp_archive_module,
	.fields = archive_preferences_auto_fields,
	.lookup = archive_preferences_auto_lookup,
	.name = S(s_archive_preferences_auto),
	.size = sizeof(struct xmpp_archive_preferences_auto),
	.unknown = offsetof(struct xmpp_archive_preferences_auto, unknown),
	.n_fields = sizeof archive_preferences_auto_fields / sizeof *archive_preferences_auto_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field archive_preferences_default_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expire), .name_size = N(s_expire),
	  .member = S(s_expire), .offset = offsetof(struct xmpp_archive_preferences_default, expire),
	  .count = offsetof(struct xmpp_archive_preferences_default, has_expire) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_otr), .name_size = N(s_otr),
	  .member = S(s_otr), .offset = offsetof(struct xmpp_archive_preferences_default, otr),
	  .values = V_archive_otr },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_save), .name_size = N(s_save),
	  .member = S(s_save), .offset = offsetof(struct xmpp_archive_preferences_default, save),
	  .values = V_archive_extent },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_unset), .name_size = N(s_unset),
	  .member = S(s_unset), .offset = offsetof(struct xmpp_archive_preferences_default, unset) },
};
/* clang-format on */

static const uint8_t archive_preferences_default_lookup[] = {
	0, 0, 0, 3, 0, 4, 1, 2
};

const struct xso_class xmpp_archive_preferences_default_class = {
	.module = &xmpp_archive_module,
	.fields = archive_preferences_default_fields,
	.lookup = archive_preferences_default_lookup,
	.name = S(s_archive_preferences_default),
	.size = sizeof(struct xmpp_archive_preferences_default),
	.unknown = offsetof(struct xmpp_archive_preferences_default, unknown),
	.n_fields = sizeof archive_preferences_default_fields / sizeof *archive_preferences_default_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field archive_preferences_session_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_otr), .name_size = N(s_otr),
	  .member = S(s_otr), .offset = offsetof(struct xmpp_archive_preferences_session, otr),
	  .values = V_archive_otr },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_save), .name_size = N(s_save),
	  .member = S(s_save), .offset = offsetof(struct xmpp_archive_preferences_session, save),
	  .values = V_archive_extent },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_thread), .name_size = N(s_thread),
	  .member = S(s_thread), .offset = offsetof(struct xmpp_archive_preferences_session, thread) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timeout), .name_size = N(s_timeout),
	  .member = S(s_timeout), .offset = offsetof(struct xmpp_archive_preferences_session, timeout),
	  .count = offsetof(struct xmpp_archive_preferences_session, has_timeout) },
};
/* clang-format on */

static const uint8_t archive_preferences_session_lookup[] = {
	3, 4, 0, 2, 0, 0, 0, 1
};

const struct xso_class xmpp_archive_preferences_session_class = {
	.module = &xmpp_archive_module,
	.fields = archive_preferences_session_fields,
	.lookup = archive_preferences_session_lookup,
	.name = S(s_archive_preferences_session),
	.size = sizeof(struct xmpp_archive_preferences_session),
	.unknown = offsetof(struct xmpp_archive_preferences_session, unknown),
	.n_fields = sizeof archive_preferences_session_fields / sizeof *archive_preferences_session_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field archive_preferences_method_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_archive_preferences_method, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_use), .name_size = N(s_use),
	  .member = S(s_use), .offset = offsetof(struct xmpp_archive_preferences_method, use),
	  .values = V_archive_wish },
};
/* clang-format on */

static const uint8_t archive_preferences_method_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_archive_preferences_method_class = {
	.module = &xmpp_archive_module,
	.fields = archive_preferences_method_fields,
	.lookup = archive_preferences_method_lookup,
	.name = S(s_archive_preferences_method),
	.size = sizeof(struct xmpp_archive_preferences_method),
	.unknown = offsetof(struct xmpp_archive_preferences_method, unknown),
	.n_fields = sizeof archive_preferences_method_fields / sizeof *archive_preferences_method_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field archive_preferences_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_auto), .name_size = N(s_auto),
	  .member = S(s_auto_), .offset = offsetof(struct xmpp_archive_preferences, auto_),
	  .of = C_archive_preferences_auto },
	{ .shape = XSO_CHILD, .name = S(s_default), .name_size = N(s_default),
	  .member = S(s_default_), .offset = offsetof(struct xmpp_archive_preferences, default_),
	  .of = C_archive_preferences_default },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_item), .offset = offsetof(struct xmpp_archive_preferences, item),
	  .count = offsetof(struct xmpp_archive_preferences, n_item),
	  .of = C_archive_item },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_session), .name_size = N(s_session),
	  .member = S(s_session), .offset = offsetof(struct xmpp_archive_preferences, session),
	  .count = offsetof(struct xmpp_archive_preferences, n_session),
	  .of = C_archive_preferences_session },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_method), .name_size = N(s_method),
	  .member = S(s_method), .offset = offsetof(struct xmpp_archive_preferences, method),
	  .count = offsetof(struct xmpp_archive_preferences, n_method),
	  .of = C_archive_preferences_method },
};
/* clang-format on */

static const uint8_t archive_preferences_lookup[] = {
	3, 5, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0
};

const struct xso_class xmpp_archive_preferences_class = {
	.module = &xmpp_archive_module,
	.fields = archive_preferences_fields,
	.lookup = archive_preferences_lookup,
	.name = S(s_archive_preferences),
	.element = S(s_pref),
	.element_size = N(s_pref),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_preferences),
	.unknown = offsetof(struct xmpp_archive_preferences, unknown),
	.n_fields = sizeof archive_preferences_fields / sizeof *archive_preferences_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field archive_auto_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_save), .name_size = N(s_save),
	  .member = S(s_save), .offset = offsetof(struct xmpp_archive_auto, save) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_scope), .name_size = N(s_scope),
	  .member = S(s_scope), .offset = offsetof(struct xmpp_archive_auto, scope),
	  .values = V_archive_auto_scope },
};
/* clang-format on */

static const uint8_t archive_auto_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_archive_auto_class = {
	.module = &xmpp_archive_module,
	.fields = archive_auto_fields,
	.lookup = archive_auto_lookup,
	.name = S(s_archive_auto),
	.element = S(s_auto),
	.element_size = N(s_auto),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_auto),
	.unknown = offsetof(struct xmpp_archive_auto, unknown),
	.n_fields = sizeof archive_auto_fields / sizeof *archive_auto_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field archive_item_remove_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_item), .offset = offsetof(struct xmpp_archive_item_remove, item),
	  .count = offsetof(struct xmpp_archive_item_remove, n_item),
	  .of = C_archive_item },
};
/* clang-format on */

static const uint8_t archive_item_remove_lookup[] = {
	1, 0
};

const struct xso_class xmpp_archive_item_remove_class = {
	.module = &xmpp_archive_module,
	.fields = archive_item_remove_fields,
	.lookup = archive_item_remove_lookup,
	.name = S(s_archive_item_remove),
	.element = S(s_itemremove),
	.element_size = N(s_itemremove),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_item_remove),
	.unknown = offsetof(struct xmpp_archive_item_remove, unknown),
	.n_fields = sizeof archive_item_remove_fields / sizeof *archive_item_remove_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field archive_session_remove_fields[] = {
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_session), .name_size = N(s_session),
	  .member = S(s_session), .offset = offsetof(struct xmpp_archive_session_remove, session),
	  .count = offsetof(struct xmpp_archive_session_remove, n_session),
	  .extra = E_archive_session_remove_session },
};
/* clang-format on */

static const uint8_t archive_session_remove_lookup[] = {
	0, 1
};

const struct xso_class xmpp_archive_session_remove_class = {
	.module = &xmpp_archive_module,
	.fields = archive_session_remove_fields,
	.lookup = archive_session_remove_lookup,
	.name = S(s_archive_session_remove),
	.element = S(s_sessionremove),
	.element_size = N(s_sessionremove),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_session_remove),
	.unknown = offsetof(struct xmpp_archive_session_remove, unknown),
	.n_fields = sizeof archive_session_remove_fields / sizeof *archive_session_remove_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field archive_entry_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_archive_entry, element),
	  .values = V_archive_entry_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_archive_entry, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_archive_entry, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_secs), .name_size = N(s_secs),
	  .member = S(s_secs), .offset = offsetof(struct xmpp_archive_entry, secs),
	  .count = offsetof(struct xmpp_archive_entry, has_secs) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_archive_entry, start),
	  .count = offsetof(struct xmpp_archive_entry, has_start) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_utc), .name_size = N(s_utc),
	  .member = S(s_utc), .offset = offsetof(struct xmpp_archive_entry, utc),
	  .count = offsetof(struct xmpp_archive_entry, has_utc) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .name = S(s_with), .name_size = N(s_with),
	  .member = S(s_with), .offset = offsetof(struct xmpp_archive_entry, with) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_note), .offset = offsetof(struct xmpp_archive_entry, note) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_body), .name_size = N(s_body),
	  .member = S(s_body), .offset = offsetof(struct xmpp_archive_entry, body),
	  .count = offsetof(struct xmpp_archive_entry, n_body),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_archive_entry, payload),
	  .count = offsetof(struct xmpp_archive_entry, n_payload) },
};
/* clang-format on */

static const uint8_t archive_entry_lookup[] = {
	3, 0, 0, 0, 0, 4, 0, 0, 6, 5, 0, 0, 0, 2, 7, 9
};

const struct xso_class xmpp_archive_entry_class = {
	.module = &xmpp_archive_module,
	.fields = archive_entry_fields,
	.lookup = archive_entry_lookup,
	.name = S(s_archive_entry),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_entry),
	.unknown = offsetof(struct xmpp_archive_entry, unknown),
	.n_fields = sizeof archive_entry_fields / sizeof *archive_entry_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
	.text = 8,
	.any = 10,
};

/* clang-format off */
static const struct xso_field archive_chat_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_archive_chat, start),
	  .count = offsetof(struct xmpp_archive_chat, has_start) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_subject), .name_size = N(s_subject),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_archive_chat, subject) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_thread), .name_size = N(s_thread),
	  .member = S(s_thread), .offset = offsetof(struct xmpp_archive_chat, thread) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_archive_chat, version),
	  .count = offsetof(struct xmpp_archive_chat, has_version) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .name = S(s_with), .name_size = N(s_with),
	  .member = S(s_with), .offset = offsetof(struct xmpp_archive_chat, with) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_entry), .offset = offsetof(struct xmpp_archive_chat, entry),
	  .count = offsetof(struct xmpp_archive_chat, n_entry),
	  .of = C_archive_entry },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_archive_chat, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_archive_chat, set),
	  .of = C_xmpp_rsm },
};
/* clang-format on */

static const uint8_t archive_chat_lookup[] = {
	0, 0, 2, 6, 8, 4, 7, 0, 0, 0, 0, 0, 6, 0, 0, 0,
	6, 0, 0, 1, 0, 0, 0, 6, 0, 0, 5, 0, 0, 0, 3, 6
};

const struct xso_class xmpp_archive_chat_class = {
	.module = &xmpp_archive_module,
	.fields = archive_chat_fields,
	.lookup = archive_chat_lookup,
	.name = S(s_archive_chat),
	.element = S(s_chat),
	.element_size = N(s_chat),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_chat),
	.unknown = offsetof(struct xmpp_archive_chat, unknown),
	.n_fields = sizeof archive_chat_fields / sizeof *archive_chat_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field archive_save_fields[] = {
	{ .shape = XSO_CHILD,
	  .member = S(s_chat), .offset = offsetof(struct xmpp_archive_save, chat),
	  .of = C_archive_chat },
};
/* clang-format on */

static const uint8_t archive_save_lookup[] = {
	0, 1
};

const struct xso_class xmpp_archive_save_class = {
	.module = &xmpp_archive_module,
	.fields = archive_save_fields,
	.lookup = archive_save_lookup,
	.name = S(s_archive_save),
	.element = S(s_save),
	.element_size = N(s_save),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_save),
	.unknown = offsetof(struct xmpp_archive_save, unknown),
	.n_fields = sizeof archive_save_fields / sizeof *archive_save_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field archive_list_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_archive_list, end),
	  .count = offsetof(struct xmpp_archive_list, has_end) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_exactmatch), .name_size = N(s_exactmatch),
	  .member = S(s_exactmatch), .offset = offsetof(struct xmpp_archive_list, exactmatch) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_archive_list, start),
	  .count = offsetof(struct xmpp_archive_list, has_start) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .name = S(s_with), .name_size = N(s_with),
	  .member = S(s_with), .offset = offsetof(struct xmpp_archive_list, with) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_chat), .offset = offsetof(struct xmpp_archive_list, chat),
	  .count = offsetof(struct xmpp_archive_list, n_chat),
	  .of = C_archive_chat },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_archive_list, set),
	  .of = C_xmpp_rsm },
};
/* clang-format on */

static const uint8_t archive_list_lookup[] = {
	0, 6, 0, 2, 0, 0, 0, 0, 0, 3, 0, 0, 1, 4, 5, 0
};

const struct xso_class xmpp_archive_list_class = {
	.module = &xmpp_archive_module,
	.fields = archive_list_fields,
	.lookup = archive_list_lookup,
	.name = S(s_archive_list),
	.element = S(s_list),
	.element_size = N(s_list),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_list),
	.unknown = offsetof(struct xmpp_archive_list, unknown),
	.n_fields = sizeof archive_list_fields / sizeof *archive_list_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field archive_retrieve_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_exactmatch), .name_size = N(s_exactmatch),
	  .member = S(s_exactmatch), .offset = offsetof(struct xmpp_archive_retrieve, exactmatch) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_archive_retrieve, start),
	  .count = offsetof(struct xmpp_archive_retrieve, has_start) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .name = S(s_with), .name_size = N(s_with),
	  .member = S(s_with), .offset = offsetof(struct xmpp_archive_retrieve, with) },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_archive_retrieve, set),
	  .of = C_xmpp_rsm },
};
/* clang-format on */

static const uint8_t archive_retrieve_lookup[] = {
	4, 1, 0, 0, 2, 0, 3, 0
};

const struct xso_class xmpp_archive_retrieve_class = {
	.module = &xmpp_archive_module,
	.fields = archive_retrieve_fields,
	.lookup = archive_retrieve_lookup,
	.name = S(s_archive_retrieve),
	.element = S(s_retrieve),
	.element_size = N(s_retrieve),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_retrieve),
	.unknown = offsetof(struct xmpp_archive_retrieve, unknown),
	.n_fields = sizeof archive_retrieve_fields / sizeof *archive_retrieve_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field archive_remove_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_archive_remove, end),
	  .count = offsetof(struct xmpp_archive_remove, has_end) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_exactmatch), .name_size = N(s_exactmatch),
	  .member = S(s_exactmatch), .offset = offsetof(struct xmpp_archive_remove, exactmatch) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_archive_remove, start),
	  .count = offsetof(struct xmpp_archive_remove, has_start) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .name = S(s_with), .name_size = N(s_with),
	  .member = S(s_with), .offset = offsetof(struct xmpp_archive_remove, with) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_open), .name_size = N(s_open),
	  .member = S(s_open), .offset = offsetof(struct xmpp_archive_remove, open) },
};
/* clang-format on */

static const uint8_t archive_remove_lookup[] = {
	0, 0, 0, 2, 0, 0, 0, 0, 0, 3, 5, 0, 1, 4, 0, 0
};

const struct xso_class xmpp_archive_remove_class = {
	.module = &xmpp_archive_module,
	.fields = archive_remove_fields,
	.lookup = archive_remove_lookup,
	.name = S(s_archive_remove),
	.element = S(s_remove),
	.element_size = N(s_remove),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_remove),
	.unknown = offsetof(struct xmpp_archive_remove, unknown),
	.n_fields = sizeof archive_remove_fields / sizeof *archive_remove_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field archive_change_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_archive_change, element),
	  .values = V_archive_change_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_archive_change, start),
	  .count = offsetof(struct xmpp_archive_change, has_start) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_archive_change, version),
	  .count = offsetof(struct xmpp_archive_change, has_version) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .name = S(s_with), .name_size = N(s_with),
	  .member = S(s_with), .offset = offsetof(struct xmpp_archive_change, with) },
};
/* clang-format on */

static const uint8_t archive_change_lookup[] = {
	0, 3, 0, 0, 2, 0, 4, 0
};

const struct xso_class xmpp_archive_change_class = {
	.module = &xmpp_archive_module,
	.fields = archive_change_fields,
	.lookup = archive_change_lookup,
	.name = S(s_archive_change),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_change),
	.unknown = offsetof(struct xmpp_archive_change, unknown),
	.n_fields = sizeof archive_change_fields / sizeof *archive_change_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field archive_modified_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_archive_modified, start),
	  .count = offsetof(struct xmpp_archive_modified, has_start) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_change), .offset = offsetof(struct xmpp_archive_modified, change),
	  .count = offsetof(struct xmpp_archive_modified, n_change),
	  .of = C_archive_change },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_archive_modified, set),
	  .of = C_xmpp_rsm },
};
/* clang-format on */

static const uint8_t archive_modified_lookup[] = {
	3, 2, 0, 0, 1, 2, 0, 0
};

const struct xso_class xmpp_archive_modified_class = {
	.module = &xmpp_archive_module,
	.fields = archive_modified_fields,
	.lookup = archive_modified_lookup,
	.name = S(s_archive_modified),
	.element = S(s_modified),
	.element_size = N(s_modified),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_modified),
	.unknown = offsetof(struct xmpp_archive_modified, unknown),
	.n_fields = sizeof archive_modified_fields / sizeof *archive_modified_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field archive_feature_default_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_otr), .name_size = N(s_otr),
	  .member = S(s_otr), .offset = offsetof(struct xmpp_archive_feature_default, otr),
	  .values = V_archive_otr },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_save), .name_size = N(s_save),
	  .member = S(s_save), .offset = offsetof(struct xmpp_archive_feature_default, save),
	  .values = V_archive_extent },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expire), .name_size = N(s_expire),
	  .member = S(s_expire), .offset = offsetof(struct xmpp_archive_feature_default, expire),
	  .count = offsetof(struct xmpp_archive_feature_default, has_expire) },
};
/* clang-format on */

static const uint8_t archive_feature_default_lookup[] = {
	0, 0, 0, 2, 0, 0, 3, 1
};

const struct xso_class xmpp_archive_feature_default_class = {
	.module = &xmpp_archive_module,
	.fields = archive_feature_default_fields,
	.lookup = archive_feature_default_lookup,
	.name = S(s_archive_feature_default),
	.size = sizeof(struct xmpp_archive_feature_default),
	.unknown = offsetof(struct xmpp_archive_feature_default, unknown),
	.n_fields = sizeof archive_feature_default_fields / sizeof *archive_feature_default_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field archive_feature_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_optional), .name_size = N(s_optional),
	  .member = S(s_optional), .offset = offsetof(struct xmpp_archive_feature, optional) },
	{ .shape = XSO_CHILD, .name = S(s_default), .name_size = N(s_default),
	  .member = S(s_default_), .offset = offsetof(struct xmpp_archive_feature, default_),
	  .of = C_archive_feature_default },
};
/* clang-format on */

static const uint8_t archive_feature_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_archive_feature_class = {
	.module = &xmpp_archive_module,
	.fields = archive_feature_fields,
	.lookup = archive_feature_lookup,
	.name = S(s_archive_feature),
	.element = S(s_feature),
	.element_size = N(s_feature),
	.ns = S(s_urn_xmpp_archive),
	.size = sizeof(struct xmpp_archive_feature),
	.unknown = offsetof(struct xmpp_archive_feature, unknown),
	.n_fields = sizeof archive_feature_fields / sizeof *archive_feature_fields,
	.lookup_bits = 2,
};

static const struct xso_class *const classes[] = {
	[C_archive_item - 1] = &xmpp_archive_item_class,
	[C_archive_preferences_auto - 1] = &xmpp_archive_preferences_auto_class,
	[C_archive_preferences_default - 1] = &xmpp_archive_preferences_default_class,
	[C_archive_preferences_session - 1] = &xmpp_archive_preferences_session_class,
	[C_archive_preferences_method - 1] = &xmpp_archive_preferences_method_class,
	[C_archive_preferences - 1] = &xmpp_archive_preferences_class,
	[C_archive_auto - 1] = &xmpp_archive_auto_class,
	[C_archive_item_remove - 1] = &xmpp_archive_item_remove_class,
	[C_archive_session_remove - 1] = &xmpp_archive_session_remove_class,
	[C_archive_entry - 1] = &xmpp_archive_entry_class,
	[C_archive_chat - 1] = &xmpp_archive_chat_class,
	[C_archive_save - 1] = &xmpp_archive_save_class,
	[C_archive_list - 1] = &xmpp_archive_list_class,
	[C_archive_retrieve - 1] = &xmpp_archive_retrieve_class,
	[C_archive_remove - 1] = &xmpp_archive_remove_class,
	[C_archive_change - 1] = &xmpp_archive_change_class,
	[C_archive_modified - 1] = &xmpp_archive_modified_class,
	[C_archive_feature_default - 1] = &xmpp_archive_feature_default_class,
	[C_archive_feature - 1] = &xmpp_archive_feature_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_rsm - 1] = &xmpp_rsm_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_enum *const enums[] = {
	[V_archive_extent - 1] = &xmpp_archive_extent_enum,
	[V_archive_wish - 1] = &xmpp_archive_wish_enum,
	[V_archive_otr - 1] = &xmpp_archive_otr_enum,
	[V_archive_preferences_auto_scope - 1] = &xmpp_archive_preferences_auto_scope_enum,
	[V_archive_auto_scope - 1] = &xmpp_archive_auto_scope_enum,
	[V_archive_entry_element - 1] = &xmpp_archive_entry_element_enum,
	[V_archive_change_element - 1] = &xmpp_archive_change_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_archive_preferences - 1, .base = C_xmpp_iq },
	{ .cls = C_archive_auto - 1, .base = C_xmpp_iq },
	{ .cls = C_archive_item_remove - 1, .base = C_xmpp_iq },
	{ .cls = C_archive_session_remove - 1, .base = C_xmpp_iq },
	{ .cls = C_archive_chat - 1, .base = C_xmpp_iq },
	{ .cls = C_archive_save - 1, .base = C_xmpp_iq },
	{ .cls = C_archive_list - 1, .base = C_xmpp_iq },
	{ .cls = C_archive_retrieve - 1, .base = C_xmpp_iq },
	{ .cls = C_archive_remove - 1, .base = C_xmpp_iq },
	{ .cls = C_archive_modified - 1, .base = C_xmpp_iq },
	{ .cls = C_archive_feature - 1, .base = C_xmpp_stream_features },
};

const struct xso_module xmpp_archive_module = {
	.version = 2,
	.name = "archive",
	.xep = "0136",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 19,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
