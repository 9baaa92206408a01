/* Printed by xsoc from account-transfer.xml: do not edit. */
#include <xmpp/account-transfer.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_account_transfer[17];
	char s_account_transfer_item[22];
	char s_ask[4];
	char s_jid[4];
	char s_name[5];
	char s_subscription[13];
	char s_query[6];
	char s_jabber_iq_accountxfer[22];
	char s_oldaccount[11];
	char s_old_account[12];
	char s_newaccount[11];
	char s_new_account[12];
	char s_item[5];
	char s_rosteritem[11];
	char s_roster_item[12];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"account-transfer",
	"account-transfer-item",
	"ask",
	"jid",
	"name",
	"subscription",
	"query",
	"jabber:iq:accountxfer",
	"oldaccount",
	"old_account",
	"newaccount",
	"new_account",
	"item",
	"rosteritem",
	"roster_item",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_account_transfer_item,
	C_account_transfer,
	C_xmpp_iq,
};
enum {
	E_,
	E_account_transfer_roster_item,
};

static const struct xso_extra extras[] = {
	[E_account_transfer_roster_item - 1] = {
		.attribute = S(s_jid),
	},
};

/* clang-format off */
static const struct xso_field account_transfer_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ask), .name_size = N(s_ask),
	  .member = S(s_ask), .offset = offsetof(struct xmpp_account_transfer_item, ask) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_account_transfer_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_account_transfer_item, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_subscription), .name_size = N(s_subscription),
	  .member = S(s_subscription), .offset = offsetof(struct xmpp_account_transfer_item, subscription) },
};
/* clang-format on */

static const uint8_t account_transfer_item_lookup[] = {
	3, 0, 0, 4, 0, 1, 2, 0
};

const struct xso_class xmpp_account_transfer_item_class = {
	.module = &xmpp_account_transfer_module,
	.fields = account_transfer_item_fields,
	.lookup = account_transfer_item_lookup,
	.name = S(s_account_transfer_item),
	.size = sizeof(struct xmpp_account_transfer_item),
	.unknown = offsetof(struct xmpp_account_transfer_item, unknown),
	.n_fields = sizeof account_transfer_item_fields / sizeof *account_transfer_item_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field account_transfer_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_RAW_JID, .name = S(s_oldaccount), .name_size = N(s_oldaccount),
	  .member = S(s_old_account), .offset = offsetof(struct xmpp_account_transfer, old_account) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_RAW_JID, .name = S(s_newaccount), .name_size = N(s_newaccount),
	  .member = S(s_new_account), .offset = offsetof(struct xmpp_account_transfer, new_account) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_account_transfer, item),
	  .count = offsetof(struct xmpp_account_transfer, n_item),
	  .of = C_account_transfer_item },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .occurs = XSO_MANY, .name = S(s_rosteritem), .name_size = N(s_rosteritem),
	  .member = S(s_roster_item), .offset = offsetof(struct xmpp_account_transfer, roster_item),
	  .count = offsetof(struct xmpp_account_transfer, n_roster_item),
	  .extra = E_account_transfer_roster_item },
};
/* clang-format on */

static const uint8_t account_transfer_lookup[] = {
	3, 0, 0, 0, 0, 2, 1, 4
};

const struct xso_class xmpp_account_transfer_class = {
	.module = &xmpp_account_transfer_module,
	.fields = account_transfer_fields,
	.lookup = account_transfer_lookup,
	.name = S(s_account_transfer),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_accountxfer),
	.size = sizeof(struct xmpp_account_transfer),
	.unknown = offsetof(struct xmpp_account_transfer, unknown),
	.n_fields = sizeof account_transfer_fields / sizeof *account_transfer_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_account_transfer_item - 1] = &xmpp_account_transfer_item_class,
	[C_account_transfer - 1] = &xmpp_account_transfer_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_account_transfer - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_account_transfer_module = {
	.version = 2,
	.name = "account-transfer",
	.xep = "0015",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
