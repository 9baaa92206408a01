/* Printed by xsoc from administration.xml: do not edit. */
#include <xmpp/administration.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_administration[15];
	char s_http___jabber_org_protocol_admin[33];
	char s_accountjid[11];
	char s_accountjids[12];
	char s_password[9];
	char s_password_verify[16];
	char s_password_verify_2[16];
	char s_email[6];
	char s_given_name[11];
	char s_surname[8];
	char s_lastlogin[10];
	char s_rostersize[11];
	char s_ipaddresses[12];
	char s_onlineresources[16];
	char s_stanzaspersecond[17];
	char s_loginsperminute[16];
	char s_blacklistjids[14];
	char s_whitelistjids[14];
	char s_registeredusersnum[19];
	char s_disabledusersnum[17];
	char s_onlineusersnum[15];
	char s_activeusersnum[15];
	char s_idleusersnum[13];
	char s_max_items[10];
	char s_registereduserjids[19];
	char s_disableduserjids[17];
	char s_onlineuserjids[15];
	char s_activeuserjids[15];
	char s_idleuserjids[13];
	char s_announcement[13];
	char s_motd[5];
	char s_welcome[8];
	char s_adminjids[10];
	char s_delay[6];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"administration",
	"http://jabber.org/protocol/admin",
	"accountjid",
	"accountjids",
	"password",
	"password-verify",
	"password_verify",
	"email",
	"given_name",
	"surname",
	"lastlogin",
	"rostersize",
	"ipaddresses",
	"onlineresources",
	"stanzaspersecond",
	"loginsperminute",
	"blacklistjids",
	"whitelistjids",
	"registeredusersnum",
	"disabledusersnum",
	"onlineusersnum",
	"activeusersnum",
	"idleusersnum",
	"max_items",
	"registereduserjids",
	"disableduserjids",
	"onlineuserjids",
	"activeuserjids",
	"idleuserjids",
	"announcement",
	"motd",
	"welcome",
	"adminjids",
	"delay",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_administration,
	C_xmpp_data_form,
};

/* clang-format off */
static const struct xso_field administration_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_accountjid), .name_size = N(s_accountjid),
	  .member = S(s_accountjid), .offset = offsetof(struct xmpp_administration, accountjid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_accountjids), .name_size = N(s_accountjids),
	  .member = S(s_accountjids), .offset = offsetof(struct xmpp_administration, accountjids),
	  .count = offsetof(struct xmpp_administration, n_accountjids) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_administration, password) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password_verify), .name_size = N(s_password_verify),
	  .member = S(s_password_verify_2), .offset = offsetof(struct xmpp_administration, password_verify) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_email), .name_size = N(s_email),
	  .member = S(s_email), .offset = offsetof(struct xmpp_administration, email) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_given_name), .name_size = N(s_given_name),
	  .member = S(s_given_name), .offset = offsetof(struct xmpp_administration, given_name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_surname), .name_size = N(s_surname),
	  .member = S(s_surname), .offset = offsetof(struct xmpp_administration, surname) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_lastlogin), .name_size = N(s_lastlogin),
	  .member = S(s_lastlogin), .offset = offsetof(struct xmpp_administration, lastlogin) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_rostersize), .name_size = N(s_rostersize),
	  .member = S(s_rostersize), .offset = offsetof(struct xmpp_administration, rostersize) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_ipaddresses), .name_size = N(s_ipaddresses),
	  .member = S(s_ipaddresses), .offset = offsetof(struct xmpp_administration, ipaddresses),
	  .count = offsetof(struct xmpp_administration, n_ipaddresses) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_onlineresources), .name_size = N(s_onlineresources),
	  .member = S(s_onlineresources), .offset = offsetof(struct xmpp_administration, onlineresources),
	  .count = offsetof(struct xmpp_administration, n_onlineresources) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_stanzaspersecond), .name_size = N(s_stanzaspersecond),
	  .member = S(s_stanzaspersecond), .offset = offsetof(struct xmpp_administration, stanzaspersecond) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_loginsperminute), .name_size = N(s_loginsperminute),
	  .member = S(s_loginsperminute), .offset = offsetof(struct xmpp_administration, loginsperminute) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_blacklistjids), .name_size = N(s_blacklistjids),
	  .member = S(s_blacklistjids), .offset = offsetof(struct xmpp_administration, blacklistjids),
	  .count = offsetof(struct xmpp_administration, n_blacklistjids) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_whitelistjids), .name_size = N(s_whitelistjids),
	  .member = S(s_whitelistjids), .offset = offsetof(struct xmpp_administration, whitelistjids),
	  .count = offsetof(struct xmpp_administration, n_whitelistjids) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_registeredusersnum), .name_size = N(s_registeredusersnum),
	  .member = S(s_registeredusersnum), .offset = offsetof(struct xmpp_administration, registeredusersnum),
	  .count = offsetof(struct xmpp_administration, has_registeredusersnum) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_disabledusersnum), .name_size = N(s_disabledusersnum),
	  .member = S(s_disabledusersnum), .offset = offsetof(struct xmpp_administration, disabledusersnum),
	  .count = offsetof(struct xmpp_administration, has_disabledusersnum) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_onlineusersnum), .name_size = N(s_onlineusersnum),
	  .member = S(s_onlineusersnum), .offset = offsetof(struct xmpp_administration, onlineusersnum),
	  .count = offsetof(struct xmpp_administration, has_onlineusersnum) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_activeusersnum), .name_size = N(s_activeusersnum),
	  .member = S(s_activeusersnum), .offset = offsetof(struct xmpp_administration, activeusersnum),
	  .count = offsetof(struct xmpp_administration, has_activeusersnum) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_idleusersnum), .name_size = N(s_idleusersnum),
	  .member = S(s_idleusersnum), .offset = offsetof(struct xmpp_administration, idleusersnum),
	  .count = offsetof(struct xmpp_administration, has_idleusersnum) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_max_items), .name_size = N(s_max_items),
	  .member = S(s_max_items), .offset = offsetof(struct xmpp_administration, max_items) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_registereduserjids), .name_size = N(s_registereduserjids),
	  .member = S(s_registereduserjids), .offset = offsetof(struct xmpp_administration, registereduserjids),
	  .count = offsetof(struct xmpp_administration, n_registereduserjids) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_disableduserjids), .name_size = N(s_disableduserjids),
	  .member = S(s_disableduserjids), .offset = offsetof(struct xmpp_administration, disableduserjids),
	  .count = offsetof(struct xmpp_administration, n_disableduserjids) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_onlineuserjids), .name_size = N(s_onlineuserjids),
	  .member = S(s_onlineuserjids), .offset = offsetof(struct xmpp_administration, onlineuserjids),
	  .count = offsetof(struct xmpp_administration, n_onlineuserjids) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_activeuserjids), .name_size = N(s_activeuserjids),
	  .member = S(s_activeuserjids), .offset = offsetof(struct xmpp_administration, activeuserjids),
	  .count = offsetof(struct xmpp_administration, n_activeuserjids) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_idleuserjids), .name_size = N(s_idleuserjids),
	  .member = S(s_idleuserjids), .offset = offsetof(struct xmpp_administration, idleuserjids),
	  .count = offsetof(struct xmpp_administration, n_idleuserjids) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_announcement), .name_size = N(s_announcement),
	  .member = S(s_announcement), .offset = offsetof(struct xmpp_administration, announcement),
	  .count = offsetof(struct xmpp_administration, n_announcement) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_motd), .name_size = N(s_motd),
	  .member = S(s_motd), .offset = offsetof(struct xmpp_administration, motd),
	  .count = offsetof(struct xmpp_administration, n_motd) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_welcome), .name_size = N(s_welcome),
	  .member = S(s_welcome), .offset = offsetof(struct xmpp_administration, welcome),
	  .count = offsetof(struct xmpp_administration, n_welcome) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_adminjids), .name_size = N(s_adminjids),
	  .member = S(s_adminjids), .offset = offsetof(struct xmpp_administration, adminjids),
	  .count = offsetof(struct xmpp_administration, n_adminjids) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_delay), .name_size = N(s_delay),
	  .member = S(s_delay), .offset = offsetof(struct xmpp_administration, delay),
	  .count = offsetof(struct xmpp_administration, has_delay) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_administration, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t administration_lookup[] = {
	0, 0, 2, 28, 26, 1, 12, 17, 0, 24, 32, 3, 0, 0, 20, 7,
	0, 22, 0, 30, 0, 11, 0, 15, 29, 0, 0, 6, 0, 0, 0, 31,
	10, 16, 21, 0, 0, 0, 0, 13, 27, 0, 0, 9, 4, 19, 23, 0,
	8, 14, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 5, 0, 0, 25
};

const struct xso_class xmpp_administration_class = {
	.module = &xmpp_administration_module,
	.fields = administration_fields,
	.lookup = administration_lookup,
	.name = S(s_administration),
	.ns = S(s_http___jabber_org_protocol_admin),
	.size = sizeof(struct xmpp_administration),
	.n_fields = sizeof administration_fields / sizeof *administration_fields,
	.lookup_bits = 6,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_administration - 1] = &xmpp_administration_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

const struct xso_module xmpp_administration_module = {
	.version = 2,
	.name = "administration",
	.xep = "0133",
	.strings = (const char *)&strings,
	.classes = classes,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
};
