/* Printed by xsoc from inbox.xml: do not edit. */
#include <xmpp/inbox.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_inbox[6];
	char s_urn_xmpp_inbox_1[17];
	char s_messages[9];
	char s_true[5];
	char s_unread_only[12];
	char s_unread_only_2[12];
	char s_http___jabber_org_protocol_rsm[31];
	char s_set[4];
	char s_inbox_entry[12];
	char s_entry[6];
	char s_id[3];
	char s_jid[4];
	char s_unread[7];
	char s__0[2];
	char s_inbox_end[10];
	char s_fin[4];
	char s_all_unread[11];
	char s_all_unread_2[11];
	char s_total[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"inbox",
	"urn:xmpp:inbox:1",
	"messages",
	"true",
	"unread-only",
	"unread_only",
	"http://jabber.org/protocol/rsm",
	"set",
	"inbox-entry",
	"entry",
	"id",
	"jid",
	"unread",
	"0",
	"inbox-end",
	"fin",
	"all-unread",
	"all_unread",
	"total",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_inbox,
	C_inbox_entry,
	C_inbox_end,
	C_xmpp_rsm,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	E_,
	E_inbox_messages,
	E_inbox_entry_unread,
};

static const struct xso_extra extras[] = {
	[E_inbox_messages - 1] = {
		.absent = S(s_true),
	},
	[E_inbox_entry_unread - 1] = {
		.absent = S(s__0),
	},
};

/* clang-format off */
static const struct xso_field inbox_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_messages), .name_size = N(s_messages),
	  .member = S(s_messages), .offset = offsetof(struct xmpp_inbox, messages),
	  .count = offsetof(struct xmpp_inbox, has_messages),
	  .extra = E_inbox_messages },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_unread_only), .name_size = N(s_unread_only),
	  .member = S(s_unread_only_2), .offset = offsetof(struct xmpp_inbox, unread_only) },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_inbox, set),
	  .of = C_xmpp_rsm },
};
/* clang-format on */

static const uint8_t inbox_lookup[] = {
	3, 0, 0, 0, 0, 0, 1, 2
};

const struct xso_class xmpp_inbox_class = {
	.module = &xmpp_inbox_module,
	.fields = inbox_fields,
	.lookup = inbox_lookup,
	.name = S(s_inbox),
	.element = S(s_inbox),
	.element_size = N(s_inbox),
	.ns = S(s_urn_xmpp_inbox_1),
	.size = sizeof(struct xmpp_inbox),
	.unknown = offsetof(struct xmpp_inbox, unknown),
	.n_fields = sizeof inbox_fields / sizeof *inbox_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field inbox_entry_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_inbox_entry, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_inbox_entry, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_FORGIVE, .name = S(s_unread), .name_size = N(s_unread),
	  .member = S(s_unread), .offset = offsetof(struct xmpp_inbox_entry, unread),
	  .extra = E_inbox_entry_unread },
};
/* clang-format on */

static const uint8_t inbox_entry_lookup[] = {
	0, 0, 0, 0, 1, 0, 2, 3
};

const struct xso_class xmpp_inbox_entry_class = {
	.module = &xmpp_inbox_module,
	.fields = inbox_entry_fields,
	.lookup = inbox_entry_lookup,
	.name = S(s_inbox_entry),
	.element = S(s_entry),
	.element_size = N(s_entry),
	.ns = S(s_urn_xmpp_inbox_1),
	.size = sizeof(struct xmpp_inbox_entry),
	.unknown = offsetof(struct xmpp_inbox_entry, unknown),
	.n_fields = sizeof inbox_entry_fields / sizeof *inbox_entry_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field inbox_end_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_all_unread), .name_size = N(s_all_unread),
	  .member = S(s_all_unread_2), .offset = offsetof(struct xmpp_inbox_end, all_unread),
	  .count = offsetof(struct xmpp_inbox_end, has_all_unread) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_total), .name_size = N(s_total),
	  .member = S(s_total), .offset = offsetof(struct xmpp_inbox_end, total),
	  .count = offsetof(struct xmpp_inbox_end, has_total) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_unread), .name_size = N(s_unread),
	  .member = S(s_unread), .offset = offsetof(struct xmpp_inbox_end, unread),
	  .count = offsetof(struct xmpp_inbox_end, has_unread) },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_inbox_end, set),
	  .of = C_xmpp_rsm },
};
/* clang-format on */

static const uint8_t inbox_end_lookup[] = {
	4, 0, 0, 1, 0, 0, 3, 2
};

const struct xso_class xmpp_inbox_end_class = {
	.module = &xmpp_inbox_module,
	.fields = inbox_end_fields,
	.lookup = inbox_end_lookup,
	.name = S(s_inbox_end),
	.element = S(s_fin),
	.element_size = N(s_fin),
	.ns = S(s_urn_xmpp_inbox_1),
	.size = sizeof(struct xmpp_inbox_end),
	.unknown = offsetof(struct xmpp_inbox_end, unknown),
	.n_fields = sizeof inbox_end_fields / sizeof *inbox_end_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_inbox - 1] = &xmpp_inbox_class,
	[C_inbox_entry - 1] = &xmpp_inbox_entry_class,
	[C_inbox_end - 1] = &xmpp_inbox_end_class,
	[C_xmpp_rsm - 1] = &xmpp_rsm_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_inbox - 1, .base = C_xmpp_iq },
	{ .cls = C_inbox_entry - 1, .base = C_xmpp_message },
	{ .cls = C_inbox_end - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_inbox_module = {
	.version = 2,
	.name = "inbox",
	.xep = "0430",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
