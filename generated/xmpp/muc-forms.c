/* Printed by xsoc from muc-forms.xml: do not edit. */
#include <xmpp/muc-forms.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_muc_forms[10];
	char s_muc_roomconfig[15];
	char s_http___jabber_org_protocol_muc_roomconfig[42];
	char s_muc_maxhistoryfetch[20];
	char s_maxhistoryfetch[16];
	char s_muc_roomconfig_allowpm[23];
	char s_allowpm[8];
	char s_muc_roomconfig_allowinvites[28];
	char s_allowinvites[13];
	char s_muc_roomconfig_changesubject[29];
	char s_changesubject[14];
	char s_muc_roomconfig_enablelogging[29];
	char s_enablelogging[14];
	char s_muc_roomconfig_getmemberlist[29];
	char s_getmemberlist[14];
	char s_muc_roomconfig_lang[20];
	char s_lang[5];
	char s_muc_roomconfig_pubsub[22];
	char s_pubsub[7];
	char s_muc_roomconfig_maxusers[24];
	char s_maxusers[9];
	char s_muc_roomconfig_membersonly[27];
	char s_membersonly[12];
	char s_muc_roomconfig_moderatedroom[29];
	char s_moderatedroom[14];
	char s_muc_roomconfig_passwordprotectedroom[37];
	char s_passwordprotectedroom[22];
	char s_muc_roomconfig_persistentroom[30];
	char s_persistentroom[15];
	char s_muc_roomconfig_presencebroadcast[33];
	char s_presencebroadcast[18];
	char s_muc_roomconfig_publicroom[26];
	char s_publicroom[11];
	char s_muc_roomconfig_roomadmins[26];
	char s_roomadmins[11];
	char s_muc_roomconfig_roomdesc[24];
	char s_roomdesc[9];
	char s_muc_roomconfig_roomname[24];
	char s_roomname[9];
	char s_muc_roomconfig_roomowners[26];
	char s_roomowners[11];
	char s_muc_roomconfig_roomsecret[26];
	char s_roomsecret[11];
	char s_muc_roomconfig_whois[21];
	char s_whois[6];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_muc_roomconfig_allowpm_2[23];
	char s_anyone[7];
	char s_participants[13];
	char s_moderators[11];
	char s_none[5];
	char s_muc_roomconfig_whois_2[21];
	char s_muc_roominfo[13];
	char s_http___jabber_org_protocol_muc_roominfo[40];
	char s_muc_roominfo_contactjid[24];
	char s_contactjid[11];
	char s_muc_roominfo_description[25];
	char s_description[12];
	char s_muc_roominfo_lang[18];
	char s_muc_roominfo_ldapgroup[23];
	char s_ldapgroup[10];
	char s_muc_roominfo_logs[18];
	char s_logs[5];
	char s_muc_roominfo_occupants[23];
	char s_occupants[10];
	char s_muc_roominfo_subject[21];
	char s_subject[8];
	char s_muc_roominfo_subjectmod[24];
	char s_subjectmod[11];
	char s_muc_roominfo_pubsub[20];
	char s_muc_roominfo_avatarhash[24];
	char s_avatarhash[11];
	char s_muc_register[13];
	char s_http___jabber_org_protocol_muc_register[40];
	char s_muc_register_allow[19];
	char s_allow[6];
	char s_muc_register_email[19];
	char s_email[6];
	char s_muc_register_faqentry[22];
	char s_faqentry[9];
	char s_muc_register_first[19];
	char s_first[6];
	char s_muc_register_last[18];
	char s_last[5];
	char s_muc_register_roomnick[22];
	char s_roomnick[9];
	char s_muc_register_url[17];
	char s_url[4];
	char s_muc_request[12];
	char s_http___jabber_org_protocol_muc_request[39];
	char s_muc_role[9];
	char s_role[5];
	char s_muc_jid[8];
	char s_jid[4];
	char s_muc_roomnick[13];
	char s_muc_request_allow[18];
	char s_request_allow[14];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"muc-forms",
	"muc-roomconfig",
	"http://jabber.org/protocol/muc#roomconfig",
	"muc#maxhistoryfetch",
	"maxhistoryfetch",
	"muc#roomconfig_allowpm",
	"allowpm",
	"muc#roomconfig_allowinvites",
	"allowinvites",
	"muc#roomconfig_changesubject",
	"changesubject",
	"muc#roomconfig_enablelogging",
	"enablelogging",
	"muc#roomconfig_getmemberlist",
	"getmemberlist",
	"muc#roomconfig_lang",
	"lang",
	"muc#roomconfig_pubsub",
	"pubsub",
	"muc#roomconfig_maxusers",
	"maxusers",
	"muc#roomconfig_membersonly",
	"membersonly",
	"muc#roomconfig_moderatedroom",
	"moderatedroom",
	"muc#roomconfig_passwordprotectedroom",
	"passwordprotectedroom",
	"muc#roomconfig_persistentroom",
	"persistentroom",
	"muc#roomconfig_presencebroadcast",
	"presencebroadcast",
	"muc#roomconfig_publicroom",
	"publicroom",
	"muc#roomconfig_roomadmins",
	"roomadmins",
	"muc#roomconfig_roomdesc",
	"roomdesc",
	"muc#roomconfig_roomname",
	"roomname",
	"muc#roomconfig_roomowners",
	"roomowners",
	"muc#roomconfig_roomsecret",
	"roomsecret",
	"muc#roomconfig_whois",
	"whois",
	"jabber:x:data",
	"form",
	"muc-roomconfig-allowpm",
	"anyone",
	"participants",
	"moderators",
	"none",
	"muc-roomconfig-whois",
	"muc-roominfo",
	"http://jabber.org/protocol/muc#roominfo",
	"muc#roominfo_contactjid",
	"contactjid",
	"muc#roominfo_description",
	"description",
	"muc#roominfo_lang",
	"muc#roominfo_ldapgroup",
	"ldapgroup",
	"muc#roominfo_logs",
	"logs",
	"muc#roominfo_occupants",
	"occupants",
	"muc#roominfo_subject",
	"subject",
	"muc#roominfo_subjectmod",
	"subjectmod",
	"muc#roominfo_pubsub",
	"muc#roominfo_avatarhash",
	"avatarhash",
	"muc-register",
	"http://jabber.org/protocol/muc#register",
	"muc#register_allow",
	"allow",
	"muc#register_email",
	"email",
	"muc#register_faqentry",
	"faqentry",
	"muc#register_first",
	"first",
	"muc#register_last",
	"last",
	"muc#register_roomnick",
	"roomnick",
	"muc#register_url",
	"url",
	"muc-request",
	"http://jabber.org/protocol/muc#request",
	"muc#role",
	"role",
	"muc#jid",
	"jid",
	"muc#roomnick",
	"muc#request_allow",
	"request_allow",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_muc_roomconfig,
	C_muc_roominfo,
	C_muc_register,
	C_muc_request,
	C_xmpp_data_form,
};
enum {
	V_,
	V_muc_roomconfig_allowpm,
	V_muc_roomconfig_whois,
};

static const uint16_t muc_roomconfig_allowpm_texts[] = {
	[XMPP_MUC_ROOMCONFIG_ALLOWPM_ANYONE] = S(s_anyone),
	[XMPP_MUC_ROOMCONFIG_ALLOWPM_PARTICIPANTS] = S(s_participants),
	[XMPP_MUC_ROOMCONFIG_ALLOWPM_MODERATORS] = S(s_moderators),
	[XMPP_MUC_ROOMCONFIG_ALLOWPM_NONE] = S(s_none),
};

static const uint8_t muc_roomconfig_allowpm_lookup[] = {
	0, 0, 0, 0, 3, 5, 2, 4
};

const struct xso_enum xmpp_muc_roomconfig_allowpm_enum = {
	.strings = (const char *)&strings,
	.texts = muc_roomconfig_allowpm_texts,
	.lookup = muc_roomconfig_allowpm_lookup,
	.name = S(s_muc_roomconfig_allowpm_2),
	.n_texts = sizeof muc_roomconfig_allowpm_texts / sizeof *muc_roomconfig_allowpm_texts,
	.lookup_bits = 3,
};

static const uint16_t muc_roomconfig_whois_texts[] = {
	[XMPP_MUC_ROOMCONFIG_WHOIS_MODERATORS] = S(s_moderators),
	[XMPP_MUC_ROOMCONFIG_WHOIS_ANYONE] = S(s_anyone),
};

static const uint8_t muc_roomconfig_whois_lookup[] = {
	3, 0, 0, 2
};

const struct xso_enum xmpp_muc_roomconfig_whois_enum = {
	.strings = (const char *)&strings,
	.texts = muc_roomconfig_whois_texts,
	.lookup = muc_roomconfig_whois_lookup,
	.name = S(s_muc_roomconfig_whois_2),
	.n_texts = sizeof muc_roomconfig_whois_texts / sizeof *muc_roomconfig_whois_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field muc_roomconfig_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_muc_maxhistoryfetch), .name_size = N(s_muc_maxhistoryfetch),
	  .member = S(s_maxhistoryfetch), .offset = offsetof(struct xmpp_muc_roomconfig, maxhistoryfetch),
	  .count = offsetof(struct xmpp_muc_roomconfig, has_maxhistoryfetch) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_muc_roomconfig_allowpm), .name_size = N(s_muc_roomconfig_allowpm),
	  .member = S(s_allowpm), .offset = offsetof(struct xmpp_muc_roomconfig, allowpm),
	  .values = V_muc_roomconfig_allowpm },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_roomconfig_allowinvites), .name_size = N(s_muc_roomconfig_allowinvites),
	  .member = S(s_allowinvites), .offset = offsetof(struct xmpp_muc_roomconfig, allowinvites),
	  .count = offsetof(struct xmpp_muc_roomconfig, has_allowinvites) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_roomconfig_changesubject), .name_size = N(s_muc_roomconfig_changesubject),
	  .member = S(s_changesubject), .offset = offsetof(struct xmpp_muc_roomconfig, changesubject),
	  .count = offsetof(struct xmpp_muc_roomconfig, has_changesubject) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_roomconfig_enablelogging), .name_size = N(s_muc_roomconfig_enablelogging),
	  .member = S(s_enablelogging), .offset = offsetof(struct xmpp_muc_roomconfig, enablelogging),
	  .count = offsetof(struct xmpp_muc_roomconfig, has_enablelogging) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_muc_roomconfig_getmemberlist), .name_size = N(s_muc_roomconfig_getmemberlist),
	  .member = S(s_getmemberlist), .offset = offsetof(struct xmpp_muc_roomconfig, getmemberlist),
	  .count = offsetof(struct xmpp_muc_roomconfig, n_getmemberlist) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_LANG, .name = S(s_muc_roomconfig_lang), .name_size = N(s_muc_roomconfig_lang),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_muc_roomconfig, lang) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .name = S(s_muc_roomconfig_pubsub), .name_size = N(s_muc_roomconfig_pubsub),
	  .member = S(s_pubsub), .offset = offsetof(struct xmpp_muc_roomconfig, pubsub) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_muc_roomconfig_maxusers), .name_size = N(s_muc_roomconfig_maxusers),
	  .member = S(s_maxusers), .offset = offsetof(struct xmpp_muc_roomconfig, maxusers) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_roomconfig_membersonly), .name_size = N(s_muc_roomconfig_membersonly),
	  .member = S(s_membersonly), .offset = offsetof(struct xmpp_muc_roomconfig, membersonly),
	  .count = offsetof(struct xmpp_muc_roomconfig, has_membersonly) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_roomconfig_moderatedroom), .name_size = N(s_muc_roomconfig_moderatedroom),
	  .member = S(s_moderatedroom), .offset = offsetof(struct xmpp_muc_roomconfig, moderatedroom),
	  .count = offsetof(struct xmpp_muc_roomconfig, has_moderatedroom) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_roomconfig_passwordprotectedroom), .name_size = N(s_muc_roomconfig_passwordprotectedroom),
	  .member = S(s_passwordprotectedroom), .offset = offsetof(struct xmpp_muc_roomconfig, passwordprotectedroom),
	  .count = offsetof(struct xmpp_muc_roomconfig, has_passwordprotectedroom) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_roomconfig_persistentroom), .name_size = N(s_muc_roomconfig_persistentroom),
	  .member = S(s_persistentroom), .offset = offsetof(struct xmpp_muc_roomconfig, persistentroom),
	  .count = offsetof(struct xmpp_muc_roomconfig, has_persistentroom) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_muc_roomconfig_presencebroadcast), .name_size = N(s_muc_roomconfig_presencebroadcast),
	  .member = S(s_presencebroadcast), .offset = offsetof(struct xmpp_muc_roomconfig, presencebroadcast),
	  .count = offsetof(struct xmpp_muc_roomconfig, n_presencebroadcast) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_roomconfig_publicroom), .name_size = N(s_muc_roomconfig_publicroom),
	  .member = S(s_publicroom), .offset = offsetof(struct xmpp_muc_roomconfig, publicroom),
	  .count = offsetof(struct xmpp_muc_roomconfig, has_publicroom) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_muc_roomconfig_roomadmins), .name_size = N(s_muc_roomconfig_roomadmins),
	  .member = S(s_roomadmins), .offset = offsetof(struct xmpp_muc_roomconfig, roomadmins),
	  .count = offsetof(struct xmpp_muc_roomconfig, n_roomadmins) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_muc_roomconfig_roomdesc), .name_size = N(s_muc_roomconfig_roomdesc),
	  .member = S(s_roomdesc), .offset = offsetof(struct xmpp_muc_roomconfig, roomdesc) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_muc_roomconfig_roomname), .name_size = N(s_muc_roomconfig_roomname),
	  .member = S(s_roomname), .offset = offsetof(struct xmpp_muc_roomconfig, roomname) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_muc_roomconfig_roomowners), .name_size = N(s_muc_roomconfig_roomowners),
	  .member = S(s_roomowners), .offset = offsetof(struct xmpp_muc_roomconfig, roomowners),
	  .count = offsetof(struct xmpp_muc_roomconfig, n_roomowners) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_muc_roomconfig_roomsecret), .name_size = N(s_muc_roomconfig_roomsecret),
	  .member = S(s_roomsecret), .offset = offsetof(struct xmpp_muc_roomconfig, roomsecret) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_muc_roomconfig_whois), .name_size = N(s_muc_roomconfig_whois),
	  .member = S(s_whois), .offset = offsetof(struct xmpp_muc_roomconfig, whois),
	  .values = V_muc_roomconfig_whois },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_muc_roomconfig, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t muc_roomconfig_lookup[] = {
	15, 17, 0, 0, 0, 0, 0, 0, 0, 0, 22, 19, 20, 0, 0, 0,
	0, 2, 10, 0, 21, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 3,
	0, 9, 0, 0, 18, 0, 0, 0, 4, 0, 0, 0, 0, 0, 13, 0,
	0, 1, 12, 6, 16, 11, 0, 0, 0, 7, 0, 0, 0, 8, 14, 0
};

const struct xso_class xmpp_muc_roomconfig_class = {
	.module = &xmpp_muc_forms_module,
	.fields = muc_roomconfig_fields,
	.lookup = muc_roomconfig_lookup,
	.name = S(s_muc_roomconfig),
	.ns = S(s_http___jabber_org_protocol_muc_roomconfig),
	.size = sizeof(struct xmpp_muc_roomconfig),
	.n_fields = sizeof muc_roomconfig_fields / sizeof *muc_roomconfig_fields,
	.lookup_bits = 6,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

/* clang-format off */
static const struct xso_field muc_roominfo_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_muc_maxhistoryfetch), .name_size = N(s_muc_maxhistoryfetch),
	  .member = S(s_maxhistoryfetch), .offset = offsetof(struct xmpp_muc_roominfo, maxhistoryfetch),
	  .count = offsetof(struct xmpp_muc_roominfo, has_maxhistoryfetch) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_muc_roominfo_contactjid), .name_size = N(s_muc_roominfo_contactjid),
	  .member = S(s_contactjid), .offset = offsetof(struct xmpp_muc_roominfo, contactjid),
	  .count = offsetof(struct xmpp_muc_roominfo, n_contactjid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_muc_roominfo_description), .name_size = N(s_muc_roominfo_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_muc_roominfo, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_LANG, .name = S(s_muc_roominfo_lang), .name_size = N(s_muc_roominfo_lang),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_muc_roominfo, lang) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_muc_roominfo_ldapgroup), .name_size = N(s_muc_roominfo_ldapgroup),
	  .member = S(s_ldapgroup), .offset = offsetof(struct xmpp_muc_roominfo, ldapgroup) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .name = S(s_muc_roominfo_logs), .name_size = N(s_muc_roominfo_logs),
	  .member = S(s_logs), .offset = offsetof(struct xmpp_muc_roominfo, logs) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_muc_roominfo_occupants), .name_size = N(s_muc_roominfo_occupants),
	  .member = S(s_occupants), .offset = offsetof(struct xmpp_muc_roominfo, occupants),
	  .count = offsetof(struct xmpp_muc_roominfo, has_occupants) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_muc_roominfo_subject), .name_size = N(s_muc_roominfo_subject),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_muc_roominfo, subject) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_roominfo_subjectmod), .name_size = N(s_muc_roominfo_subjectmod),
	  .member = S(s_subjectmod), .offset = offsetof(struct xmpp_muc_roominfo, subjectmod),
	  .count = offsetof(struct xmpp_muc_roominfo, has_subjectmod) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .name = S(s_muc_roominfo_pubsub), .name_size = N(s_muc_roominfo_pubsub),
	  .member = S(s_pubsub), .offset = offsetof(struct xmpp_muc_roominfo, pubsub) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_muc_roominfo_avatarhash), .name_size = N(s_muc_roominfo_avatarhash),
	  .member = S(s_avatarhash), .offset = offsetof(struct xmpp_muc_roominfo, avatarhash),
	  .count = offsetof(struct xmpp_muc_roominfo, n_avatarhash) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_muc_roomconfig_roomname), .name_size = N(s_muc_roomconfig_roomname),
	  .member = S(s_roomname), .offset = offsetof(struct xmpp_muc_roominfo, roomname) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_roomconfig_changesubject), .name_size = N(s_muc_roomconfig_changesubject),
	  .member = S(s_changesubject), .offset = offsetof(struct xmpp_muc_roominfo, changesubject),
	  .count = offsetof(struct xmpp_muc_roominfo, has_changesubject) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_muc_roominfo, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t muc_roominfo_lookup[] = {
	0, 0, 11, 4, 6, 14, 0, 9, 5, 0, 0, 0, 0, 2, 0, 0,
	0, 0, 8, 12, 13, 7, 0, 0, 1, 3, 0, 0, 0, 0, 0, 10
};

const struct xso_class xmpp_muc_roominfo_class = {
	.module = &xmpp_muc_forms_module,
	.fields = muc_roominfo_fields,
	.lookup = muc_roominfo_lookup,
	.name = S(s_muc_roominfo),
	.ns = S(s_http___jabber_org_protocol_muc_roominfo),
	.size = sizeof(struct xmpp_muc_roominfo),
	.n_fields = sizeof muc_roominfo_fields / sizeof *muc_roominfo_fields,
	.lookup_bits = 5,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

/* clang-format off */
static const struct xso_field muc_register_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_register_allow), .name_size = N(s_muc_register_allow),
	  .member = S(s_allow), .offset = offsetof(struct xmpp_muc_register, allow),
	  .count = offsetof(struct xmpp_muc_register, has_allow) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_muc_register_email), .name_size = N(s_muc_register_email),
	  .member = S(s_email), .offset = offsetof(struct xmpp_muc_register, email) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_muc_register_faqentry), .name_size = N(s_muc_register_faqentry),
	  .member = S(s_faqentry), .offset = offsetof(struct xmpp_muc_register, faqentry),
	  .count = offsetof(struct xmpp_muc_register, n_faqentry) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_muc_register_first), .name_size = N(s_muc_register_first),
	  .member = S(s_first), .offset = offsetof(struct xmpp_muc_register, first) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_muc_register_last), .name_size = N(s_muc_register_last),
	  .member = S(s_last), .offset = offsetof(struct xmpp_muc_register, last) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_muc_register_roomnick), .name_size = N(s_muc_register_roomnick),
	  .member = S(s_roomnick), .offset = offsetof(struct xmpp_muc_register, roomnick) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .name = S(s_muc_register_url), .name_size = N(s_muc_register_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_muc_register, url) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_muc_register, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t muc_register_lookup[] = {
	0, 0, 8, 0, 1, 3, 6, 2, 0, 0, 0, 4, 5, 0, 7, 0
};

const struct xso_class xmpp_muc_register_class = {
	.module = &xmpp_muc_forms_module,
	.fields = muc_register_fields,
	.lookup = muc_register_lookup,
	.name = S(s_muc_register),
	.ns = S(s_http___jabber_org_protocol_muc_register),
	.size = sizeof(struct xmpp_muc_register),
	.n_fields = sizeof muc_register_fields / sizeof *muc_register_fields,
	.lookup_bits = 4,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

/* clang-format off */
static const struct xso_field muc_request_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_muc_role), .name_size = N(s_muc_role),
	  .member = S(s_role), .offset = offsetof(struct xmpp_muc_request, role) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_muc_jid), .name_size = N(s_muc_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_request, jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_muc_roomnick), .name_size = N(s_muc_roomnick),
	  .member = S(s_roomnick), .offset = offsetof(struct xmpp_muc_request, roomnick) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_muc_request_allow), .name_size = N(s_muc_request_allow),
	  .member = S(s_request_allow), .offset = offsetof(struct xmpp_muc_request, request_allow),
	  .count = offsetof(struct xmpp_muc_request, has_request_allow) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_muc_request, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t muc_request_lookup[] = {
	0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 3, 2, 0
};

const struct xso_class xmpp_muc_request_class = {
	.module = &xmpp_muc_forms_module,
	.fields = muc_request_fields,
	.lookup = muc_request_lookup,
	.name = S(s_muc_request),
	.ns = S(s_http___jabber_org_protocol_muc_request),
	.size = sizeof(struct xmpp_muc_request),
	.n_fields = sizeof muc_request_fields / sizeof *muc_request_fields,
	.lookup_bits = 4,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_muc_roomconfig - 1] = &xmpp_muc_roomconfig_class,
	[C_muc_roominfo - 1] = &xmpp_muc_roominfo_class,
	[C_muc_register - 1] = &xmpp_muc_register_class,
	[C_muc_request - 1] = &xmpp_muc_request_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

static const struct xso_enum *const enums[] = {
	[V_muc_roomconfig_allowpm - 1] = &xmpp_muc_roomconfig_allowpm_enum,
	[V_muc_roomconfig_whois - 1] = &xmpp_muc_roomconfig_whois_enum,
};

const struct xso_module xmpp_muc_forms_module = {
	.version = 2,
	.name = "muc-forms",
	.xep = "0045",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
};
