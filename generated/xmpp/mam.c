/* Printed by xsoc from mam.xml: do not edit. */
#include <xmpp/mam.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mam[4];
	char s_mam_query[10];
	char s_query[6];
	char s_urn_xmpp_mam_2_list[46];
	char s_ns[3];
	char s_queryid[8];
	char s_node[5];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_http___jabber_org_protocol_rsm[31];
	char s_set[4];
	char s_flip_page[10];
	char s_flip_page_2[10];
	char s_mam_result[11];
	char s_result[7];
	char s_id[3];
	char s_urn_xmpp_forward_0[19];
	char s_forwarded[10];
	char s_mam_fin[8];
	char s_fin[4];
	char s_complete[9];
	char s_stable[7];
	char s_true[5];
	char s_mam_prefs[10];
	char s_prefs[6];
	char s_default[8];
	char s_default_[9];
	char s_always[7];
	char s_has_always[11];
	char s_never[6];
	char s_has_never[10];
	char s_mam_prefs_default[18];
	char s_roster[7];
	char s_mam_metadata_start[19];
	char s_timestamp[10];
	char s_mam_metadata_end[17];
	char s_mam_metadata[13];
	char s_metadata[9];
	char s_start[6];
	char s_end[4];
	char s_mam_archived[13];
	char s_archived[9];
	char s_urn_xmpp_mam_tmp[17];
	char s_by[3];
	char s_jid[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mam",
	"mam-query",
	"query",
	"urn:xmpp:mam:2\000urn:xmpp:mam:1\000urn:xmpp:mam:0\000",
	"ns",
	"queryid",
	"node",
	"jabber:x:data",
	"form",
	"http://jabber.org/protocol/rsm",
	"set",
	"flip-page",
	"flip_page",
	"mam-result",
	"result",
	"id",
	"urn:xmpp:forward:0",
	"forwarded",
	"mam-fin",
	"fin",
	"complete",
	"stable",
	"true",
	"mam-prefs",
	"prefs",
	"default",
	"default_",
	"always",
	"has_always",
	"never",
	"has_never",
	"mam-prefs-default",
	"roster",
	"mam-metadata-start",
	"timestamp",
	"mam-metadata-end",
	"mam-metadata",
	"metadata",
	"start",
	"end",
	"mam-archived",
	"archived",
	"urn:xmpp:mam:tmp",
	"by",
	"jid",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mam_query,
	C_mam_result,
	C_mam_fin,
	C_mam_prefs,
	C_mam_metadata_start,
	C_mam_metadata_end,
	C_mam_metadata,
	C_mam_archived,
	C_mam_prefs_has_always_content,
	C_mam_prefs_has_never_content,
	C_xmpp_data_form,
	C_xmpp_rsm,
	C_xmpp_iq,
	C_xmpp_forwarded,
	C_xmpp_message,
};
enum {
	V_,
	V_mam_prefs_default,
};
enum {
	E_,
	E_mam_fin_stable,
};

static const struct xso_extra extras[] = {
	[E_mam_fin_stable - 1] = {
		.absent = S(s_true),
	},
};

static const uint16_t mam_prefs_default_texts[] = {
	[XMPP_MAM_PREFS_DEFAULT_ALWAYS] = S(s_always),
	[XMPP_MAM_PREFS_DEFAULT_NEVER] = S(s_never),
	[XMPP_MAM_PREFS_DEFAULT_ROSTER] = S(s_roster),
};

static const uint8_t mam_prefs_default_lookup[] = {
	0, 0, 0, 0, 0, 4, 2, 3
};

const struct xso_enum xmpp_mam_prefs_default_enum = {
	.strings = (const char *)&strings,
	.texts = mam_prefs_default_texts,
	.lookup = mam_prefs_default_lookup,
	.name = S(s_mam_prefs_default),
	.n_texts = sizeof mam_prefs_default_texts / sizeof *mam_prefs_default_texts,
	.lookup_bits = 3,
};

static const struct xso_class mam_prefs_has_always_content;
static const struct xso_class mam_prefs_has_never_content;

/* clang-format off */
static const struct xso_field mam_query_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mam_query, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_queryid), .name_size = N(s_queryid),
	  .member = S(s_queryid), .offset = offsetof(struct xmpp_mam_query, queryid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_mam_query, node) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_mam_query, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_mam_query, set),
	  .of = C_xmpp_rsm },
	{ .shape = XSO_FLAG, .name = S(s_flip_page), .name_size = N(s_flip_page),
	  .member = S(s_flip_page_2), .offset = offsetof(struct xmpp_mam_query, flip_page) },
};
/* clang-format on */

static const uint8_t mam_query_lookup[] = {
	2, 5, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0
};

const struct xso_class xmpp_mam_query_class = {
	.module = &xmpp_mam_module,
	.fields = mam_query_fields,
	.lookup = mam_query_lookup,
	.name = S(s_mam_query),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_mam_2_list),
	.size = sizeof(struct xmpp_mam_query),
	.unknown = offsetof(struct xmpp_mam_query, unknown),
	.n_fields = sizeof mam_query_fields / sizeof *mam_query_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field mam_result_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mam_result, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_mam_result, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_queryid), .name_size = N(s_queryid),
	  .member = S(s_queryid), .offset = offsetof(struct xmpp_mam_result, queryid) },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_forward_0),
	  .member = S(s_forwarded), .offset = offsetof(struct xmpp_mam_result, forwarded),
	  .of = C_xmpp_forwarded },
};
/* clang-format on */

static const uint8_t mam_result_lookup[] = {
	3, 0, 4, 0, 2, 0, 0, 0
};

const struct xso_class xmpp_mam_result_class = {
	.module = &xmpp_mam_module,
	.fields = mam_result_fields,
	.lookup = mam_result_lookup,
	.name = S(s_mam_result),
	.element = S(s_result),
	.element_size = N(s_result),
	.ns = S(s_urn_xmpp_mam_2_list),
	.size = sizeof(struct xmpp_mam_result),
	.unknown = offsetof(struct xmpp_mam_result, unknown),
	.n_fields = sizeof mam_result_fields / sizeof *mam_result_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field mam_fin_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mam_fin, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_queryid), .name_size = N(s_queryid),
	  .member = S(s_queryid), .offset = offsetof(struct xmpp_mam_fin, queryid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_complete), .name_size = N(s_complete),
	  .member = S(s_complete), .offset = offsetof(struct xmpp_mam_fin, complete) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_stable), .name_size = N(s_stable),
	  .member = S(s_stable), .offset = offsetof(struct xmpp_mam_fin, stable),
	  .count = offsetof(struct xmpp_mam_fin, has_stable),
	  .extra = E_mam_fin_stable },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_mam_fin, set),
	  .of = C_xmpp_rsm },
};
/* clang-format on */

static const uint8_t mam_fin_lookup[] = {
	2, 5, 0, 4, 0, 0, 3, 0
};

const struct xso_class xmpp_mam_fin_class = {
	.module = &xmpp_mam_module,
	.fields = mam_fin_fields,
	.lookup = mam_fin_lookup,
	.name = S(s_mam_fin),
	.element = S(s_fin),
	.element_size = N(s_fin),
	.ns = S(s_urn_xmpp_mam_2_list),
	.size = sizeof(struct xmpp_mam_fin),
	.unknown = offsetof(struct xmpp_mam_fin, unknown),
	.n_fields = sizeof mam_fin_fields / sizeof *mam_fin_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field mam_prefs_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mam_prefs, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_default), .name_size = N(s_default),
	  .member = S(s_default_), .offset = offsetof(struct xmpp_mam_prefs, default_),
	  .values = V_mam_prefs_default },
	{ .shape = XSO_WITHIN, .name = S(s_always), .name_size = N(s_always),
	  .member = S(s_has_always), .offset = offsetof(struct xmpp_mam_prefs, has_always),
	  .of = C_mam_prefs_has_always_content },
	{ .shape = XSO_WITHIN, .name = S(s_never), .name_size = N(s_never),
	  .member = S(s_has_never), .offset = offsetof(struct xmpp_mam_prefs, has_never),
	  .of = C_mam_prefs_has_never_content },
};
/* clang-format on */

static const uint8_t mam_prefs_lookup[] = {
	0, 0, 2, 0, 0, 0, 3, 4
};

const struct xso_class xmpp_mam_prefs_class = {
	.module = &xmpp_mam_module,
	.fields = mam_prefs_fields,
	.lookup = mam_prefs_lookup,
	.name = S(s_mam_prefs),
	.element = S(s_prefs),
	.element_size = N(s_prefs),
	.ns = S(s_urn_xmpp_mam_2_list),
	.size = sizeof(struct xmpp_mam_prefs),
	.unknown = offsetof(struct xmpp_mam_prefs, unknown),
	.n_fields = sizeof mam_prefs_fields / sizeof *mam_prefs_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field mam_metadata_start_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_mam_metadata_start, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_mam_metadata_start, timestamp),
	  .count = offsetof(struct xmpp_mam_metadata_start, has_timestamp) },
};
/* clang-format on */

static const uint8_t mam_metadata_start_lookup[] = {
	0, 2, 1, 0
};

const struct xso_class xmpp_mam_metadata_start_class = {
	.module = &xmpp_mam_module,
	.fields = mam_metadata_start_fields,
	.lookup = mam_metadata_start_lookup,
	.name = S(s_mam_metadata_start),
	.size = sizeof(struct xmpp_mam_metadata_start),
	.unknown = offsetof(struct xmpp_mam_metadata_start, unknown),
	.n_fields = sizeof mam_metadata_start_fields / sizeof *mam_metadata_start_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field mam_metadata_end_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_mam_metadata_end, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_mam_metadata_end, timestamp),
	  .count = offsetof(struct xmpp_mam_metadata_end, has_timestamp) },
};
/* clang-format on */

static const uint8_t mam_metadata_end_lookup[] = {
	0, 2, 1, 0
};

const struct xso_class xmpp_mam_metadata_end_class = {
	.module = &xmpp_mam_module,
	.fields = mam_metadata_end_fields,
	.lookup = mam_metadata_end_lookup,
	.name = S(s_mam_metadata_end),
	.size = sizeof(struct xmpp_mam_metadata_end),
	.unknown = offsetof(struct xmpp_mam_metadata_end, unknown),
	.n_fields = sizeof mam_metadata_end_fields / sizeof *mam_metadata_end_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field mam_metadata_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mam_metadata, ns) },
	{ .shape = XSO_CHILD, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_mam_metadata, start),
	  .of = C_mam_metadata_start },
	{ .shape = XSO_CHILD, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_mam_metadata, end),
	  .of = C_mam_metadata_end },
};
/* clang-format on */

static const uint8_t mam_metadata_lookup[] = {
	0, 0, 2, 3
};

const struct xso_class xmpp_mam_metadata_class = {
	.module = &xmpp_mam_module,
	.fields = mam_metadata_fields,
	.lookup = mam_metadata_lookup,
	.name = S(s_mam_metadata),
	.element = S(s_metadata),
	.element_size = N(s_metadata),
	.ns = S(s_urn_xmpp_mam_2_list),
	.size = sizeof(struct xmpp_mam_metadata),
	.unknown = offsetof(struct xmpp_mam_metadata, unknown),
	.n_fields = sizeof mam_metadata_fields / sizeof *mam_metadata_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field mam_archived_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_by), .name_size = N(s_by),
	  .member = S(s_by), .offset = offsetof(struct xmpp_mam_archived, by) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_mam_archived, id) },
};
/* clang-format on */

static const uint8_t mam_archived_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_mam_archived_class = {
	.module = &xmpp_mam_module,
	.fields = mam_archived_fields,
	.lookup = mam_archived_lookup,
	.name = S(s_mam_archived),
	.element = S(s_archived),
	.element_size = N(s_archived),
	.ns = S(s_urn_xmpp_mam_tmp),
	.size = sizeof(struct xmpp_mam_archived),
	.unknown = offsetof(struct xmpp_mam_archived, unknown),
	.n_fields = sizeof mam_archived_fields / sizeof *mam_archived_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field mam_prefs_has_always_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_always), .offset = offsetof(struct xmpp_mam_prefs, always),
	  .count = offsetof(struct xmpp_mam_prefs, n_always) },
};
/* clang-format on */

static const uint8_t mam_prefs_has_always_content_lookup[] = {
	0, 1
};

static const struct xso_class mam_prefs_has_always_content = {
	.module = &xmpp_mam_module,
	.fields = mam_prefs_has_always_content_fields,
	.lookup = mam_prefs_has_always_content_lookup,
	.name = S(s_mam_prefs),
	.n_fields = sizeof mam_prefs_has_always_content_fields / sizeof *mam_prefs_has_always_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field mam_prefs_has_never_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_never), .offset = offsetof(struct xmpp_mam_prefs, never),
	  .count = offsetof(struct xmpp_mam_prefs, n_never) },
};
/* clang-format on */

static const uint8_t mam_prefs_has_never_content_lookup[] = {
	0, 1
};

static const struct xso_class mam_prefs_has_never_content = {
	.module = &xmpp_mam_module,
	.fields = mam_prefs_has_never_content_fields,
	.lookup = mam_prefs_has_never_content_lookup,
	.name = S(s_mam_prefs),
	.n_fields = sizeof mam_prefs_has_never_content_fields / sizeof *mam_prefs_has_never_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_mam_query - 1] = &xmpp_mam_query_class,
	[C_mam_result - 1] = &xmpp_mam_result_class,
	[C_mam_fin - 1] = &xmpp_mam_fin_class,
	[C_mam_prefs - 1] = &xmpp_mam_prefs_class,
	[C_mam_metadata_start - 1] = &xmpp_mam_metadata_start_class,
	[C_mam_metadata_end - 1] = &xmpp_mam_metadata_end_class,
	[C_mam_metadata - 1] = &xmpp_mam_metadata_class,
	[C_mam_archived - 1] = &xmpp_mam_archived_class,
	[C_mam_prefs_has_always_content - 1] = &mam_prefs_has_always_content,
	[C_mam_prefs_has_never_content - 1] = &mam_prefs_has_never_content,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_rsm - 1] = &xmpp_rsm_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_forwarded - 1] = &xmpp_forwarded_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_mam_prefs_default - 1] = &xmpp_mam_prefs_default_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_mam_query - 1, .base = C_xmpp_iq },
	{ .cls = C_mam_result - 1, .base = C_xmpp_message },
	{ .cls = C_mam_fin - 1, .base = C_xmpp_iq },
	{ .cls = C_mam_fin - 1, .base = C_xmpp_message },
	{ .cls = C_mam_prefs - 1, .base = C_xmpp_iq },
	{ .cls = C_mam_metadata - 1, .base = C_xmpp_iq },
	{ .cls = C_mam_archived - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_mam_module = {
	.version = 2,
	.name = "mam",
	.xep = "0313",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 8,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
