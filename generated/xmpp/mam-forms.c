/* Printed by xsoc from mam-forms.xml: do not edit. */
#include <xmpp/mam-forms.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mam_forms[10];
	char s_mam_filter[11];
	char s_urn_xmpp_mam_2[15];
	char s_with[5];
	char s_start[6];
	char s_end[4];
	char s_before_id[10];
	char s_before_id_2[10];
	char s_after_id[9];
	char s_after_id_2[9];
	char s_ids[4];
	char s_include_groupchat[18];
	char s_include_groupchat_2[18];
	char s__urn_xmpp_fulltext_0_fulltext[30];
	char s_fulltext[9];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mam-forms",
	"mam-filter",
	"urn:xmpp:mam:2",
	"with",
	"start",
	"end",
	"before-id",
	"before_id",
	"after-id",
	"after_id",
	"ids",
	"include-groupchat",
	"include_groupchat",
	"{urn:xmpp:fulltext:0}fulltext",
	"fulltext",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mam_filter,
	C_xmpp_data_form,
};

/* clang-format off */
static const struct xso_field mam_filter_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_with), .name_size = N(s_with),
	  .member = S(s_with), .offset = offsetof(struct xmpp_mam_filter, with) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_mam_filter, start),
	  .count = offsetof(struct xmpp_mam_filter, has_start) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_mam_filter, end),
	  .count = offsetof(struct xmpp_mam_filter, has_end) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_before_id), .name_size = N(s_before_id),
	  .member = S(s_before_id_2), .offset = offsetof(struct xmpp_mam_filter, before_id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_after_id), .name_size = N(s_after_id),
	  .member = S(s_after_id_2), .offset = offsetof(struct xmpp_mam_filter, after_id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_ids), .name_size = N(s_ids),
	  .member = S(s_ids), .offset = offsetof(struct xmpp_mam_filter, ids),
	  .count = offsetof(struct xmpp_mam_filter, n_ids) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_include_groupchat), .name_size = N(s_include_groupchat),
	  .member = S(s_include_groupchat_2), .offset = offsetof(struct xmpp_mam_filter, include_groupchat),
	  .count = offsetof(struct xmpp_mam_filter, has_include_groupchat) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s__urn_xmpp_fulltext_0_fulltext), .name_size = N(s__urn_xmpp_fulltext_0_fulltext),
	  .member = S(s_fulltext), .offset = offsetof(struct xmpp_mam_filter, fulltext) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_mam_filter, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t mam_filter_lookup[] = {
	0, 0, 0, 8, 0, 9, 0, 6, 5, 0, 0, 0, 0, 0, 0, 4,
	0, 0, 0, 2, 0, 0, 0, 0, 0, 3, 1, 7, 0, 0, 0, 0
};

const struct xso_class xmpp_mam_filter_class = {
	.module = &xmpp_mam_forms_module,
	.fields = mam_filter_fields,
	.lookup = mam_filter_lookup,
	.name = S(s_mam_filter),
	.ns = S(s_urn_xmpp_mam_2),
	.size = sizeof(struct xmpp_mam_filter),
	.n_fields = sizeof mam_filter_fields / sizeof *mam_filter_fields,
	.lookup_bits = 5,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_mam_filter - 1] = &xmpp_mam_filter_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

const struct xso_module xmpp_mam_forms_module = {
	.version = 2,
	.name = "mam-forms",
	.xep = "0313",
	.strings = (const char *)&strings,
	.classes = classes,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
};
