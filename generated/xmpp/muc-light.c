/* Printed by xsoc from muc-light.xml: do not edit. */
#include <xmpp/muc-light.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_muc_light[10];
	char s_muc_light_create_user[22];
	char s_affiliation[12];
	char s_jid[4];
	char s_muc_light_create_user_affiliation[34];
	char s_owner[6];
	char s_member[7];
	char s_none[5];
	char s_muc_light_create[17];
	char s_query[6];
	char s_urn_xmpp_muclight_0_create[27];
	char s_configuration[14];
	char s_has_configuration[18];
	char s_occupants[10];
	char s_has_occupants[14];
	char s_muc_light_configuration[24];
	char s_urn_xmpp_muclight_0_configuration[34];
	char s_prev_version[13];
	char s_prev_version_2[13];
	char s_version[8];
	char s_roomname[9];
	char s_name[5];
	char s_subject[8];
	char s_option[7];
	char s_muc_light_configuration_change[31];
	char s_x[2];
	char s_muc_light_affiliations_user[28];
	char s_muc_light_affiliations_user_affiliation[40];
	char s_muc_light_affiliations[23];
	char s_urn_xmpp_muclight_0_affiliations[33];
	char s_user[5];
	char s_muc_light_affiliations_change_user[35];
	char s_muc_light_affiliations_change_user_affiliation[47];
	char s_muc_light_affiliations_change[30];
	char s_muc_light_info_user[20];
	char s_muc_light_info_user_affiliation[32];
	char s_muc_light_info[15];
	char s_urn_xmpp_muclight_0_info[25];
	char s_muc_light_destroy[18];
	char s_urn_xmpp_muclight_0_destroy[28];
	char s_muc_light_blocking_item[24];
	char s_action[7];
	char s_type[5];
	char s_muc_light_blocking_item_action[31];
	char s_allow[6];
	char s_deny[5];
	char s_muc_light_blocking_item_type[29];
	char s_room[5];
	char s_muc_light_blocking[19];
	char s_urn_xmpp_muclight_0_blocking[29];
	char s_item[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"muc-light",
	"muc-light-create-user",
	"affiliation",
	"jid",
	"muc-light-create-user-affiliation",
	"owner",
	"member",
	"none",
	"muc-light-create",
	"query",
	"urn:xmpp:muclight:0#create",
	"configuration",
	"has_configuration",
	"occupants",
	"has_occupants",
	"muc-light-configuration",
	"urn:xmpp:muclight:0#configuration",
	"prev-version",
	"prev_version",
	"version",
	"roomname",
	"name",
	"subject",
	"option",
	"muc-light-configuration-change",
	"x",
	"muc-light-affiliations-user",
	"muc-light-affiliations-user-affiliation",
	"muc-light-affiliations",
	"urn:xmpp:muclight:0#affiliations",
	"user",
	"muc-light-affiliations-change-user",
	"muc-light-affiliations-change-user-affiliation",
	"muc-light-affiliations-change",
	"muc-light-info-user",
	"muc-light-info-user-affiliation",
	"muc-light-info",
	"urn:xmpp:muclight:0#info",
	"muc-light-destroy",
	"urn:xmpp:muclight:0#destroy",
	"muc-light-blocking-item",
	"action",
	"type",
	"muc-light-blocking-item-action",
	"allow",
	"deny",
	"muc-light-blocking-item-type",
	"room",
	"muc-light-blocking",
	"urn:xmpp:muclight:0#blocking",
	"item",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_muc_light_create_user,
	C_muc_light_create,
	C_muc_light_configuration,
	C_muc_light_configuration_change,
	C_muc_light_affiliations_user,
	C_muc_light_affiliations,
	C_muc_light_affiliations_change_user,
	C_muc_light_affiliations_change,
	C_muc_light_info_user,
	C_muc_light_info,
	C_muc_light_destroy,
	C_muc_light_blocking_item,
	C_muc_light_blocking,
	C_muc_light_create_has_configuration_content,
	C_muc_light_create_has_occupants_content,
	C_muc_light_info_has_configuration_content,
	C_muc_light_info_has_occupants_content,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_muc_light_create_user_affiliation,
	V_muc_light_affiliations_user_affiliation,
	V_muc_light_affiliations_change_user_affiliation,
	V_muc_light_info_user_affiliation,
	V_muc_light_blocking_item_action,
	V_muc_light_blocking_item_type,
};

static const uint16_t muc_light_create_user_affiliation_texts[] = {
	[XMPP_MUC_LIGHT_CREATE_USER_AFFILIATION_OWNER] = S(s_owner),
	[XMPP_MUC_LIGHT_CREATE_USER_AFFILIATION_MEMBER] = S(s_member),
	[XMPP_MUC_LIGHT_CREATE_USER_AFFILIATION_NONE] = S(s_none),
};

static const uint8_t muc_light_create_user_affiliation_lookup[] = {
	0, 0, 0, 3, 2, 4, 0, 0
};

const struct xso_enum xmpp_muc_light_create_user_affiliation_enum = {
	.strings = (const char *)&strings,
	.texts = muc_light_create_user_affiliation_texts,
	.lookup = muc_light_create_user_affiliation_lookup,
	.name = S(s_muc_light_create_user_affiliation),
	.n_texts = sizeof muc_light_create_user_affiliation_texts / sizeof *muc_light_create_user_affiliation_texts,
	.lookup_bits = 3,
};

static const uint16_t muc_light_affiliations_user_affiliation_texts[] = {
	[XMPP_MUC_LIGHT_AFFILIATIONS_USER_AFFILIATION_OWNER] = S(s_owner),
	[XMPP_MUC_LIGHT_AFFILIATIONS_USER_AFFILIATION_MEMBER] = S(s_member),
	[XMPP_MUC_LIGHT_AFFILIATIONS_USER_AFFILIATION_NONE] = S(s_none),
};

static const uint8_t muc_light_affiliations_user_affiliation_lookup[] = {
	0, 0, 0, 3, 2, 4, 0, 0
};

const struct xso_enum xmpp_muc_light_affiliations_user_affiliation_enum = {
	.strings = (const char *)&strings,
	.texts = muc_light_affiliations_user_affiliation_texts,
	.lookup = muc_light_affiliations_user_affiliation_lookup,
	.name = S(s_muc_light_affiliations_user_affiliation),
	.n_texts = sizeof muc_light_affiliations_user_affiliation_texts / sizeof *muc_light_affiliations_user_affiliation_texts,
	.lookup_bits = 3,
};

static const uint16_t muc_light_affiliations_change_user_affiliation_texts[] = {
	[XMPP_MUC_LIGHT_AFFILIATIONS_CHANGE_USER_AFFILIATION_OWNER] = S(s_owner),
	[XMPP_MUC_LIGHT_AFFILIATIONS_CHANGE_USER_AFFILIATION_MEMBER] = S(s_member),
	[XMPP_MUC_LIGHT_AFFILIATIONS_CHANGE_USER_AFFILIATION_NONE] = S(s_none),
};

static const uint8_t muc_light_affiliations_change_user_affiliation_lookup[] = {
	0, 0, 0, 3, 2, 4, 0, 0
};

const struct xso_enum xmpp_muc_light_affiliations_change_user_affiliation_enum = {
	.strings = (const char *)&strings,
	.texts = muc_light_affiliations_change_user_affiliation_texts,
	.lookup = muc_light_affiliations_change_user_affiliation_lookup,
	.name = S(s_muc_light_affiliations_change_user_affiliation),
	.n_texts = sizeof muc_light_affiliations_change_user_affiliation_texts / sizeof *muc_light_affiliations_change_user_affiliation_texts,
	.lookup_bits = 3,
};

static const uint16_t muc_light_info_user_affiliation_texts[] = {
	[XMPP_MUC_LIGHT_INFO_USER_AFFILIATION_OWNER] = S(s_owner),
	[XMPP_MUC_LIGHT_INFO_USER_AFFILIATION_MEMBER] = S(s_member),
	[XMPP_MUC_LIGHT_INFO_USER_AFFILIATION_NONE] = S(s_none),
};

static const uint8_t muc_light_info_user_affiliation_lookup[] = {
	0, 0, 0, 3, 2, 4, 0, 0
};

const struct xso_enum xmpp_muc_light_info_user_affiliation_enum = {
	.strings = (const char *)&strings,
	.texts = muc_light_info_user_affiliation_texts,
	.lookup = muc_light_info_user_affiliation_lookup,
	.name = S(s_muc_light_info_user_affiliation),
	.n_texts = sizeof muc_light_info_user_affiliation_texts / sizeof *muc_light_info_user_affiliation_texts,
	.lookup_bits = 3,
};

static const uint16_t muc_light_blocking_item_action_texts[] = {
	[XMPP_MUC_LIGHT_BLOCKING_ITEM_ACTION_ALLOW] = S(s_allow),
	[XMPP_MUC_LIGHT_BLOCKING_ITEM_ACTION_DENY] = S(s_deny),
};

static const uint8_t muc_light_blocking_item_action_lookup[] = {
	0, 2, 3, 0
};

const struct xso_enum xmpp_muc_light_blocking_item_action_enum = {
	.strings = (const char *)&strings,
	.texts = muc_light_blocking_item_action_texts,
	.lookup = muc_light_blocking_item_action_lookup,
	.name = S(s_muc_light_blocking_item_action),
	.n_texts = sizeof muc_light_blocking_item_action_texts / sizeof *muc_light_blocking_item_action_texts,
	.lookup_bits = 2,
};

static const uint16_t muc_light_blocking_item_type_texts[] = {
	[XMPP_MUC_LIGHT_BLOCKING_ITEM_TYPE_USER] = S(s_user),
	[XMPP_MUC_LIGHT_BLOCKING_ITEM_TYPE_ROOM] = S(s_room),
};

static const uint8_t muc_light_blocking_item_type_lookup[] = {
	0, 3, 0, 2
};

const struct xso_enum xmpp_muc_light_blocking_item_type_enum = {
	.strings = (const char *)&strings,
	.texts = muc_light_blocking_item_type_texts,
	.lookup = muc_light_blocking_item_type_lookup,
	.name = S(s_muc_light_blocking_item_type),
	.n_texts = sizeof muc_light_blocking_item_type_texts / sizeof *muc_light_blocking_item_type_texts,
	.lookup_bits = 2,
};

static const struct xso_class muc_light_create_has_configuration_content;
static const struct xso_class muc_light_create_has_occupants_content;
static const struct xso_class muc_light_info_has_configuration_content;
static const struct xso_class muc_light_info_has_occupants_content;

/* clang-format off */
static const struct xso_field muc_light_create_user_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_affiliation), .name_size = N(s_affiliation),
	  .member = S(s_affiliation), .offset = offsetof(struct xmpp_muc_light_create_user, affiliation),
	  .values = V_muc_light_create_user_affiliation },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_JID,
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_light_create_user, jid) },
};
/* clang-format on */

static const uint8_t muc_light_create_user_lookup[] = {
	0, 1
};

const struct xso_class xmpp_muc_light_create_user_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_create_user_fields,
	.lookup = muc_light_create_user_lookup,
	.name = S(s_muc_light_create_user),
	.size = sizeof(struct xmpp_muc_light_create_user),
	.unknown = offsetof(struct xmpp_muc_light_create_user, unknown),
	.n_fields = sizeof muc_light_create_user_fields / sizeof *muc_light_create_user_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field muc_light_create_fields[] = {
	{ .shape = XSO_WITHIN, .name = S(s_configuration), .name_size = N(s_configuration),
	  .member = S(s_has_configuration), .offset = offsetof(struct xmpp_muc_light_create, has_configuration),
	  .of = C_muc_light_create_has_configuration_content },
	{ .shape = XSO_WITHIN, .name = S(s_occupants), .name_size = N(s_occupants),
	  .member = S(s_has_occupants), .offset = offsetof(struct xmpp_muc_light_create, has_occupants),
	  .of = C_muc_light_create_has_occupants_content },
};
/* clang-format on */

static const uint8_t muc_light_create_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_muc_light_create_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_create_fields,
	.lookup = muc_light_create_lookup,
	.name = S(s_muc_light_create),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_muclight_0_create),
	.size = sizeof(struct xmpp_muc_light_create),
	.unknown = offsetof(struct xmpp_muc_light_create, unknown),
	.n_fields = sizeof muc_light_create_fields / sizeof *muc_light_create_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field muc_light_configuration_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_prev_version), .name_size = N(s_prev_version),
	  .member = S(s_prev_version_2), .offset = offsetof(struct xmpp_muc_light_configuration, prev_version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_muc_light_configuration, version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_roomname), .name_size = N(s_roomname),
	  .member = S(s_name), .offset = offsetof(struct xmpp_muc_light_configuration, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_subject), .name_size = N(s_subject),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_muc_light_configuration, subject) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_option), .offset = offsetof(struct xmpp_muc_light_configuration, option),
	  .count = offsetof(struct xmpp_muc_light_configuration, n_option) },
};
/* clang-format on */

static const uint8_t muc_light_configuration_lookup[] = {
	4, 1, 2, 3, 0, 0, 0, 0
};

const struct xso_class xmpp_muc_light_configuration_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_configuration_fields,
	.lookup = muc_light_configuration_lookup,
	.name = S(s_muc_light_configuration),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_muclight_0_configuration),
	.size = sizeof(struct xmpp_muc_light_configuration),
	.unknown = offsetof(struct xmpp_muc_light_configuration, unknown),
	.n_fields = sizeof muc_light_configuration_fields / sizeof *muc_light_configuration_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 5,
};

/* clang-format off */
static const struct xso_field muc_light_configuration_change_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_prev_version), .name_size = N(s_prev_version),
	  .member = S(s_prev_version_2), .offset = offsetof(struct xmpp_muc_light_configuration_change, prev_version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_muc_light_configuration_change, version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_roomname), .name_size = N(s_roomname),
	  .member = S(s_name), .offset = offsetof(struct xmpp_muc_light_configuration_change, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_subject), .name_size = N(s_subject),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_muc_light_configuration_change, subject) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_option), .offset = offsetof(struct xmpp_muc_light_configuration_change, option),
	  .count = offsetof(struct xmpp_muc_light_configuration_change, n_option) },
};
/* clang-format on */

static const uint8_t muc_light_configuration_change_lookup[] = {
	4, 1, 2, 3, 0, 0, 0, 0
};

const struct xso_class xmpp_muc_light_configuration_change_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_configuration_change_fields,
	.lookup = muc_light_configuration_change_lookup,
	.name = S(s_muc_light_configuration_change),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_urn_xmpp_muclight_0_configuration),
	.size = sizeof(struct xmpp_muc_light_configuration_change),
	.unknown = offsetof(struct xmpp_muc_light_configuration_change, unknown),
	.n_fields = sizeof muc_light_configuration_change_fields / sizeof *muc_light_configuration_change_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 5,
};

/* clang-format off */
static const struct xso_field muc_light_affiliations_user_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_affiliation), .name_size = N(s_affiliation),
	  .member = S(s_affiliation), .offset = offsetof(struct xmpp_muc_light_affiliations_user, affiliation),
	  .values = V_muc_light_affiliations_user_affiliation },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_JID,
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_light_affiliations_user, jid) },
};
/* clang-format on */

static const uint8_t muc_light_affiliations_user_lookup[] = {
	0, 1
};

const struct xso_class xmpp_muc_light_affiliations_user_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_affiliations_user_fields,
	.lookup = muc_light_affiliations_user_lookup,
	.name = S(s_muc_light_affiliations_user),
	.size = sizeof(struct xmpp_muc_light_affiliations_user),
	.unknown = offsetof(struct xmpp_muc_light_affiliations_user, unknown),
	.n_fields = sizeof muc_light_affiliations_user_fields / sizeof *muc_light_affiliations_user_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field muc_light_affiliations_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_prev_version), .name_size = N(s_prev_version),
	  .member = S(s_prev_version_2), .offset = offsetof(struct xmpp_muc_light_affiliations, prev_version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_muc_light_affiliations, version) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_user), .name_size = N(s_user),
	  .member = S(s_user), .offset = offsetof(struct xmpp_muc_light_affiliations, user),
	  .count = offsetof(struct xmpp_muc_light_affiliations, n_user),
	  .of = C_muc_light_affiliations_user },
};
/* clang-format on */

static const uint8_t muc_light_affiliations_lookup[] = {
	0, 1, 2, 0, 0, 0, 3, 0
};

const struct xso_class xmpp_muc_light_affiliations_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_affiliations_fields,
	.lookup = muc_light_affiliations_lookup,
	.name = S(s_muc_light_affiliations),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_muclight_0_affiliations),
	.size = sizeof(struct xmpp_muc_light_affiliations),
	.unknown = offsetof(struct xmpp_muc_light_affiliations, unknown),
	.n_fields = sizeof muc_light_affiliations_fields / sizeof *muc_light_affiliations_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field muc_light_affiliations_change_user_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_affiliation), .name_size = N(s_affiliation),
	  .member = S(s_affiliation), .offset = offsetof(struct xmpp_muc_light_affiliations_change_user, affiliation),
	  .values = V_muc_light_affiliations_change_user_affiliation },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_JID,
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_light_affiliations_change_user, jid) },
};
/* clang-format on */

static const uint8_t muc_light_affiliations_change_user_lookup[] = {
	0, 1
};

const struct xso_class xmpp_muc_light_affiliations_change_user_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_affiliations_change_user_fields,
	.lookup = muc_light_affiliations_change_user_lookup,
	.name = S(s_muc_light_affiliations_change_user),
	.size = sizeof(struct xmpp_muc_light_affiliations_change_user),
	.unknown = offsetof(struct xmpp_muc_light_affiliations_change_user, unknown),
	.n_fields = sizeof muc_light_affiliations_change_user_fields / sizeof *muc_light_affiliations_change_user_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field muc_light_affiliations_change_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_prev_version), .name_size = N(s_prev_version),
	  .member = S(s_prev_version_2), .offset = offsetof(struct xmpp_muc_light_affiliations_change, prev_version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_muc_light_affiliations_change, version) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_user), .name_size = N(s_user),
	  .member = S(s_user), .offset = offsetof(struct xmpp_muc_light_affiliations_change, user),
	  .count = offsetof(struct xmpp_muc_light_affiliations_change, n_user),
	  .of = C_muc_light_affiliations_change_user },
};
/* clang-format on */

static const uint8_t muc_light_affiliations_change_lookup[] = {
	0, 1, 2, 0, 0, 0, 3, 0
};

const struct xso_class xmpp_muc_light_affiliations_change_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_affiliations_change_fields,
	.lookup = muc_light_affiliations_change_lookup,
	.name = S(s_muc_light_affiliations_change),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_urn_xmpp_muclight_0_affiliations),
	.size = sizeof(struct xmpp_muc_light_affiliations_change),
	.unknown = offsetof(struct xmpp_muc_light_affiliations_change, unknown),
	.n_fields = sizeof muc_light_affiliations_change_fields / sizeof *muc_light_affiliations_change_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field muc_light_info_user_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_affiliation), .name_size = N(s_affiliation),
	  .member = S(s_affiliation), .offset = offsetof(struct xmpp_muc_light_info_user, affiliation),
	  .values = V_muc_light_info_user_affiliation },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_JID,
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_light_info_user, jid) },
};
/* clang-format on */

static const uint8_t muc_light_info_user_lookup[] = {
	0, 1
};

const struct xso_class xmpp_muc_light_info_user_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_info_user_fields,
	.lookup = muc_light_info_user_lookup,
	.name = S(s_muc_light_info_user),
	.size = sizeof(struct xmpp_muc_light_info_user),
	.unknown = offsetof(struct xmpp_muc_light_info_user, unknown),
	.n_fields = sizeof muc_light_info_user_fields / sizeof *muc_light_info_user_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field muc_light_info_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_prev_version), .name_size = N(s_prev_version),
	  .member = S(s_prev_version_2), .offset = offsetof(struct xmpp_muc_light_info, prev_version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_muc_light_info, version) },
	{ .shape = XSO_WITHIN, .name = S(s_configuration), .name_size = N(s_configuration),
	  .member = S(s_has_configuration), .offset = offsetof(struct xmpp_muc_light_info, has_configuration),
	  .of = C_muc_light_info_has_configuration_content },
	{ .shape = XSO_WITHIN, .name = S(s_occupants), .name_size = N(s_occupants),
	  .member = S(s_has_occupants), .offset = offsetof(struct xmpp_muc_light_info, has_occupants),
	  .of = C_muc_light_info_has_occupants_content },
};
/* clang-format on */

static const uint8_t muc_light_info_lookup[] = {
	0, 1, 2, 0, 0, 3, 4, 0
};

const struct xso_class xmpp_muc_light_info_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_info_fields,
	.lookup = muc_light_info_lookup,
	.name = S(s_muc_light_info),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_muclight_0_info),
	.size = sizeof(struct xmpp_muc_light_info),
	.unknown = offsetof(struct xmpp_muc_light_info, unknown),
	.n_fields = sizeof muc_light_info_fields / sizeof *muc_light_info_fields,
	.lookup_bits = 3,
};

static const uint8_t muc_light_destroy_lookup[] = {
	0
};

const struct xso_class xmpp_muc_light_destroy_class = {
	.module = &xmpp_muc_light_module,
	.lookup = muc_light_destroy_lookup,
	.name = S(s_muc_light_destroy),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_muclight_0_destroy),
	.size = sizeof(struct xmpp_muc_light_destroy),
	.unknown = offsetof(struct xmpp_muc_light_destroy, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field muc_light_blocking_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_muc_light_blocking_item, action),
	  .values = V_muc_light_blocking_item_action },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_muc_light_blocking_item, type),
	  .values = V_muc_light_blocking_item_type },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_JID,
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_light_blocking_item, jid) },
};
/* clang-format on */

static const uint8_t muc_light_blocking_item_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_muc_light_blocking_item_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_blocking_item_fields,
	.lookup = muc_light_blocking_item_lookup,
	.name = S(s_muc_light_blocking_item),
	.size = sizeof(struct xmpp_muc_light_blocking_item),
	.unknown = offsetof(struct xmpp_muc_light_blocking_item, unknown),
	.n_fields = sizeof muc_light_blocking_item_fields / sizeof *muc_light_blocking_item_fields,
	.lookup_bits = 2,
	.text = 3,
};

/* clang-format off */
static const struct xso_field muc_light_blocking_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_muc_light_blocking, item),
	  .count = offsetof(struct xmpp_muc_light_blocking, n_item),
	  .of = C_muc_light_blocking_item },
};
/* clang-format on */

static const uint8_t muc_light_blocking_lookup[] = {
	1, 0
};

const struct xso_class xmpp_muc_light_blocking_class = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_blocking_fields,
	.lookup = muc_light_blocking_lookup,
	.name = S(s_muc_light_blocking),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_muclight_0_blocking),
	.size = sizeof(struct xmpp_muc_light_blocking),
	.unknown = offsetof(struct xmpp_muc_light_blocking, unknown),
	.n_fields = sizeof muc_light_blocking_fields / sizeof *muc_light_blocking_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field muc_light_create_has_configuration_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_roomname), .name_size = N(s_roomname),
	  .member = S(s_name), .offset = offsetof(struct xmpp_muc_light_create, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_subject), .name_size = N(s_subject),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_muc_light_create, subject) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_option), .offset = offsetof(struct xmpp_muc_light_create, option),
	  .count = offsetof(struct xmpp_muc_light_create, n_option) },
};
/* clang-format on */

static const uint8_t muc_light_create_has_configuration_content_lookup[] = {
	2, 1, 0, 0
};

static const struct xso_class muc_light_create_has_configuration_content = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_create_has_configuration_content_fields,
	.lookup = muc_light_create_has_configuration_content_lookup,
	.name = S(s_muc_light_create),
	.n_fields = sizeof muc_light_create_has_configuration_content_fields / sizeof *muc_light_create_has_configuration_content_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field muc_light_create_has_occupants_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_user), .name_size = N(s_user),
	  .member = S(s_user), .offset = offsetof(struct xmpp_muc_light_create, user),
	  .count = offsetof(struct xmpp_muc_light_create, n_user),
	  .of = C_muc_light_create_user },
};
/* clang-format on */

static const uint8_t muc_light_create_has_occupants_content_lookup[] = {
	0, 1
};

static const struct xso_class muc_light_create_has_occupants_content = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_create_has_occupants_content_fields,
	.lookup = muc_light_create_has_occupants_content_lookup,
	.name = S(s_muc_light_create),
	.n_fields = sizeof muc_light_create_has_occupants_content_fields / sizeof *muc_light_create_has_occupants_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field muc_light_info_has_configuration_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_roomname), .name_size = N(s_roomname),
	  .member = S(s_name), .offset = offsetof(struct xmpp_muc_light_info, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_subject), .name_size = N(s_subject),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_muc_light_info, subject) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_option), .offset = offsetof(struct xmpp_muc_light_info, option),
	  .count = offsetof(struct xmpp_muc_light_info, n_option) },
};
/* clang-format on */

static const uint8_t muc_light_info_has_configuration_content_lookup[] = {
	2, 1, 0, 0
};

static const struct xso_class muc_light_info_has_configuration_content = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_info_has_configuration_content_fields,
	.lookup = muc_light_info_has_configuration_content_lookup,
	.name = S(s_muc_light_info),
	.n_fields = sizeof muc_light_info_has_configuration_content_fields / sizeof *muc_light_info_has_configuration_content_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field muc_light_info_has_occupants_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_user), .name_size = N(s_user),
	  .member = S(s_user), .offset = offsetof(struct xmpp_muc_light_info, user),
	  .count = offsetof(struct xmpp_muc_light_info, n_user),
	  .of = C_muc_light_info_user },
};
/* clang-format on */

static const uint8_t muc_light_info_has_occupants_content_lookup[] = {
	0, 1
};

static const struct xso_class muc_light_info_has_occupants_content = {
	.module = &xmpp_muc_light_module,
	.fields = muc_light_info_has_occupants_content_fields,
	.lookup = muc_light_info_has_occupants_content_lookup,
	.name = S(s_muc_light_info),
	.n_fields = sizeof muc_light_info_has_occupants_content_fields / sizeof *muc_light_info_has_occupants_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_muc_light_create_user - 1] = &xmpp_muc_light_create_user_class,
	[C_muc_light_create - 1] = &xmpp_muc_light_create_class,
	[C_muc_light_configuration - 1] = &xmpp_muc_light_configuration_class,
	[C_muc_light_configuration_change - 1] = &xmpp_muc_light_configuration_change_class,
	[C_muc_light_affiliations_user - 1] = &xmpp_muc_light_affiliations_user_class,
	[C_muc_light_affiliations - 1] = &xmpp_muc_light_affiliations_class,
	[C_muc_light_affiliations_change_user - 1] = &xmpp_muc_light_affiliations_change_user_class,
	[C_muc_light_affiliations_change - 1] = &xmpp_muc_light_affiliations_change_class,
	[C_muc_light_info_user - 1] = &xmpp_muc_light_info_user_class,
	[C_muc_light_info - 1] = &xmpp_muc_light_info_class,
	[C_muc_light_destroy - 1] = &xmpp_muc_light_destroy_class,
	[C_muc_light_blocking_item - 1] = &xmpp_muc_light_blocking_item_class,
	[C_muc_light_blocking - 1] = &xmpp_muc_light_blocking_class,
	[C_muc_light_create_has_configuration_content - 1] = &muc_light_create_has_configuration_content,
	[C_muc_light_create_has_occupants_content - 1] = &muc_light_create_has_occupants_content,
	[C_muc_light_info_has_configuration_content - 1] = &muc_light_info_has_configuration_content,
	[C_muc_light_info_has_occupants_content - 1] = &muc_light_info_has_occupants_content,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_muc_light_create_user_affiliation - 1] = &xmpp_muc_light_create_user_affiliation_enum,
	[V_muc_light_affiliations_user_affiliation - 1] = &xmpp_muc_light_affiliations_user_affiliation_enum,
	[V_muc_light_affiliations_change_user_affiliation - 1] = &xmpp_muc_light_affiliations_change_user_affiliation_enum,
	[V_muc_light_info_user_affiliation - 1] = &xmpp_muc_light_info_user_affiliation_enum,
	[V_muc_light_blocking_item_action - 1] = &xmpp_muc_light_blocking_item_action_enum,
	[V_muc_light_blocking_item_type - 1] = &xmpp_muc_light_blocking_item_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_muc_light_create - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_light_configuration - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_light_configuration_change - 1, .base = C_xmpp_message },
	{ .cls = C_muc_light_affiliations - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_light_affiliations_change - 1, .base = C_xmpp_message },
	{ .cls = C_muc_light_info - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_light_destroy - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_light_blocking - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_muc_light_module = {
	.version = 2,
	.name = "muc-light",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 13,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
