/* Printed by xsoc from muc.xml: do not edit. */
#include <xmpp/muc.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_muc[4];
	char s_muc_affiliation[16];
	char s_none[5];
	char s_outcast[8];
	char s_member[7];
	char s_admin[6];
	char s_owner[6];
	char s_muc_role[9];
	char s_visitor[8];
	char s_participant[12];
	char s_moderator[10];
	char s_muc_join_history[17];
	char s_maxchars[9];
	char s_maxstanzas[11];
	char s_seconds[8];
	char s_since[6];
	char s_muc_join[9];
	char s_x[2];
	char s_http___jabber_org_protocol_muc[31];
	char s_history[8];
	char s_password[9];
	char s_muc_item_actor[15];
	char s_jid[4];
	char s_nick[5];
	char s_muc_item_continue[18];
	char s_thread[7];
	char s_muc_item[9];
	char s_affiliation[12];
	char s_role[5];
	char s_actor[6];
	char s_reason[7];
	char s_continue[9];
	char s_continue_[10];
	char s_muc_destroy[12];
	char s_muc_user_invite_continue[25];
	char s_muc_user_invite[16];
	char s_from[5];
	char s_to[3];
	char s_muc_user_decline[17];
	char s_muc_user[9];
	char s_http___jabber_org_protocol_muc_user[36];
	char s_item[5];
	char s_status[7];
	char s_code[5];
	char s_invite[7];
	char s_decline[8];
	char s_destroy[8];
	char s_muc_admin[10];
	char s_query[6];
	char s_http___jabber_org_protocol_muc_admin[37];
	char s_muc_owner[10];
	char s_http___jabber_org_protocol_muc_owner[37];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"muc",
	"muc-affiliation",
	"none",
	"outcast",
	"member",
	"admin",
	"owner",
	"muc-role",
	"visitor",
	"participant",
	"moderator",
	"muc-join-history",
	"maxchars",
	"maxstanzas",
	"seconds",
	"since",
	"muc-join",
	"x",
	"http://jabber.org/protocol/muc",
	"history",
	"password",
	"muc-item-actor",
	"jid",
	"nick",
	"muc-item-continue",
	"thread",
	"muc-item",
	"affiliation",
	"role",
	"actor",
	"reason",
	"continue",
	"continue_",
	"muc-destroy",
	"muc-user-invite-continue",
	"muc-user-invite",
	"from",
	"to",
	"muc-user-decline",
	"muc-user",
	"http://jabber.org/protocol/muc#user",
	"item",
	"status",
	"code",
	"invite",
	"decline",
	"destroy",
	"muc-admin",
	"query",
	"http://jabber.org/protocol/muc#admin",
	"muc-owner",
	"http://jabber.org/protocol/muc#owner",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_muc_join_history,
	C_muc_join,
	C_muc_item_actor,
	C_muc_item_continue,
	C_muc_item,
	C_muc_destroy,
	C_muc_user_invite_continue,
	C_muc_user_invite,
	C_muc_user_decline,
	C_muc_user,
	C_muc_admin,
	C_muc_owner,
	C_xmpp_presence,
	C_xmpp_message,
	C_xmpp_iq,
	C_xmpp_data_form,
};
enum {
	V_,
	V_muc_affiliation,
	V_muc_role,
};
enum {
	E_,
	E_muc_user_status,
};

static const struct xso_extra extras[] = {
	[E_muc_user_status - 1] = {
		.attribute = S(s_code),
	},
};

static const uint16_t muc_affiliation_texts[] = {
	[XMPP_MUC_AFFILIATION_NONE] = S(s_none),
	[XMPP_MUC_AFFILIATION_OUTCAST] = S(s_outcast),
	[XMPP_MUC_AFFILIATION_MEMBER] = S(s_member),
	[XMPP_MUC_AFFILIATION_ADMIN] = S(s_admin),
	[XMPP_MUC_AFFILIATION_OWNER] = S(s_owner),
};

static const uint8_t muc_affiliation_lookup[] = {
	0, 0, 0, 5, 0, 0, 0, 4, 2, 6, 0, 0, 3, 0, 0, 0
};

const struct xso_enum xmpp_muc_affiliation_enum = {
	.strings = (const char *)&strings,
	.texts = muc_affiliation_texts,
	.lookup = muc_affiliation_lookup,
	.name = S(s_muc_affiliation),
	.n_texts = sizeof muc_affiliation_texts / sizeof *muc_affiliation_texts,
	.lookup_bits = 4,
};

static const uint16_t muc_role_texts[] = {
	[XMPP_MUC_ROLE_NONE] = S(s_none),
	[XMPP_MUC_ROLE_VISITOR] = S(s_visitor),
	[XMPP_MUC_ROLE_PARTICIPANT] = S(s_participant),
	[XMPP_MUC_ROLE_MODERATOR] = S(s_moderator),
};

static const uint8_t muc_role_lookup[] = {
	0, 0, 0, 4, 2, 3, 5, 0
};

const struct xso_enum xmpp_muc_role_enum = {
	.strings = (const char *)&strings,
	.texts = muc_role_texts,
	.lookup = muc_role_lookup,
	.name = S(s_muc_role),
	.n_texts = sizeof muc_role_texts / sizeof *muc_role_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field muc_join_history_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_maxchars), .name_size = N(s_maxchars),
	  .member = S(s_maxchars), .offset = offsetof(struct xmpp_muc_join_history, maxchars),
	  .count = offsetof(struct xmpp_muc_join_history, has_maxchars) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_maxstanzas), .name_size = N(s_maxstanzas),
	  .member = S(s_maxstanzas), .offset = offsetof(struct xmpp_muc_join_history, maxstanzas),
	  .count = offsetof(struct xmpp_muc_join_history, has_maxstanzas) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_seconds), .name_size = N(s_seconds),
	  .member = S(s_seconds), .offset = offsetof(struct xmpp_muc_join_history, seconds),
	  .count = offsetof(struct xmpp_muc_join_history, has_seconds) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS, .name = S(s_since), .name_size = N(s_since),
	  .member = S(s_since), .offset = offsetof(struct xmpp_muc_join_history, since),
	  .count = offsetof(struct xmpp_muc_join_history, has_since) },
};
/* clang-format on */

static const uint8_t muc_join_history_lookup[] = {
	4, 0, 0, 2, 0, 0, 1, 3
};

const struct xso_class xmpp_muc_join_history_class = {
	.module = &xmpp_muc_module,
	.fields = muc_join_history_fields,
	.lookup = muc_join_history_lookup,
	.name = S(s_muc_join_history),
	.size = sizeof(struct xmpp_muc_join_history),
	.unknown = offsetof(struct xmpp_muc_join_history, unknown),
	.n_fields = sizeof muc_join_history_fields / sizeof *muc_join_history_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field muc_join_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_history), .name_size = N(s_history),
	  .member = S(s_history), .offset = offsetof(struct xmpp_muc_join, history),
	  .of = C_muc_join_history },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_muc_join, password) },
};
/* clang-format on */

static const uint8_t muc_join_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_muc_join_class = {
	.module = &xmpp_muc_module,
	.fields = muc_join_fields,
	.lookup = muc_join_lookup,
	.name = S(s_muc_join),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_http___jabber_org_protocol_muc),
	.size = sizeof(struct xmpp_muc_join),
	.unknown = offsetof(struct xmpp_muc_join, unknown),
	.n_fields = sizeof muc_join_fields / sizeof *muc_join_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS,
};

/* clang-format off */
static const struct xso_field muc_item_actor_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_item_actor, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_muc_item_actor, nick) },
};
/* clang-format on */

static const uint8_t muc_item_actor_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_muc_item_actor_class = {
	.module = &xmpp_muc_module,
	.fields = muc_item_actor_fields,
	.lookup = muc_item_actor_lookup,
	.name = S(s_muc_item_actor),
	.size = sizeof(struct xmpp_muc_item_actor),
	.unknown = offsetof(struct xmpp_muc_item_actor, unknown),
	.n_fields = sizeof muc_item_actor_fields / sizeof *muc_item_actor_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field muc_item_continue_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_thread), .name_size = N(s_thread),
	  .member = S(s_thread), .offset = offsetof(struct xmpp_muc_item_continue, thread) },
};
/* clang-format on */

static const uint8_t muc_item_continue_lookup[] = {
	0, 1
};

const struct xso_class xmpp_muc_item_continue_class = {
	.module = &xmpp_muc_module,
	.fields = muc_item_continue_fields,
	.lookup = muc_item_continue_lookup,
	.name = S(s_muc_item_continue),
	.size = sizeof(struct xmpp_muc_item_continue),
	.unknown = offsetof(struct xmpp_muc_item_continue, unknown),
	.n_fields = sizeof muc_item_continue_fields / sizeof *muc_item_continue_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field muc_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_affiliation), .name_size = N(s_affiliation),
	  .member = S(s_affiliation), .offset = offsetof(struct xmpp_muc_item, affiliation),
	  .values = V_muc_affiliation },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_role), .name_size = N(s_role),
	  .member = S(s_role), .offset = offsetof(struct xmpp_muc_item, role),
	  .values = V_muc_role },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_item, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_muc_item, nick) },
	{ .shape = XSO_CHILD, .name = S(s_actor), .name_size = N(s_actor),
	  .member = S(s_actor), .offset = offsetof(struct xmpp_muc_item, actor),
	  .of = C_muc_item_actor },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_muc_item, reason) },
	{ .shape = XSO_CHILD, .name = S(s_continue), .name_size = N(s_continue),
	  .member = S(s_continue_), .offset = offsetof(struct xmpp_muc_item, continue_),
	  .of = C_muc_item_continue },
};
/* clang-format on */

static const uint8_t muc_item_lookup[] = {
	2, 0, 0, 0, 0, 4, 0, 0, 1, 0, 5, 0, 7, 3, 0, 6
};

const struct xso_class xmpp_muc_item_class = {
	.module = &xmpp_muc_module,
	.fields = muc_item_fields,
	.lookup = muc_item_lookup,
	.name = S(s_muc_item),
	.size = sizeof(struct xmpp_muc_item),
	.unknown = offsetof(struct xmpp_muc_item, unknown),
	.n_fields = sizeof muc_item_fields / sizeof *muc_item_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field muc_destroy_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_muc_destroy, jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_muc_destroy, reason) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_muc_destroy, password) },
};
/* clang-format on */

static const uint8_t muc_destroy_lookup[] = {
	0, 3, 0, 0, 0, 0, 1, 2
};

const struct xso_class xmpp_muc_destroy_class = {
	.module = &xmpp_muc_module,
	.fields = muc_destroy_fields,
	.lookup = muc_destroy_lookup,
	.name = S(s_muc_destroy),
	.size = sizeof(struct xmpp_muc_destroy),
	.unknown = offsetof(struct xmpp_muc_destroy, unknown),
	.n_fields = sizeof muc_destroy_fields / sizeof *muc_destroy_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS,
};

/* clang-format off */
static const struct xso_field muc_user_invite_continue_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_thread), .name_size = N(s_thread),
	  .member = S(s_thread), .offset = offsetof(struct xmpp_muc_user_invite_continue, thread) },
};
/* clang-format on */

static const uint8_t muc_user_invite_continue_lookup[] = {
	0, 1
};

const struct xso_class xmpp_muc_user_invite_continue_class = {
	.module = &xmpp_muc_module,
	.fields = muc_user_invite_continue_fields,
	.lookup = muc_user_invite_continue_lookup,
	.name = S(s_muc_user_invite_continue),
	.size = sizeof(struct xmpp_muc_user_invite_continue),
	.unknown = offsetof(struct xmpp_muc_user_invite_continue, unknown),
	.n_fields = sizeof muc_user_invite_continue_fields / sizeof *muc_user_invite_continue_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field muc_user_invite_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_muc_user_invite, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_muc_user_invite, to) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_muc_user_invite, reason) },
	{ .shape = XSO_CHILD, .name = S(s_continue), .name_size = N(s_continue),
	  .member = S(s_continue_), .offset = offsetof(struct xmpp_muc_user_invite, continue_),
	  .of = C_muc_user_invite_continue },
};
/* clang-format on */

static const uint8_t muc_user_invite_lookup[] = {
	0, 0, 0, 0, 1, 2, 4, 3
};

const struct xso_class xmpp_muc_user_invite_class = {
	.module = &xmpp_muc_module,
	.fields = muc_user_invite_fields,
	.lookup = muc_user_invite_lookup,
	.name = S(s_muc_user_invite),
	.size = sizeof(struct xmpp_muc_user_invite),
	.unknown = offsetof(struct xmpp_muc_user_invite, unknown),
	.n_fields = sizeof muc_user_invite_fields / sizeof *muc_user_invite_fields,
	.lookup_bits = 3,
	.from = 1,
};

/* clang-format off */
static const struct xso_field muc_user_decline_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_muc_user_decline, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_muc_user_decline, to) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_muc_user_decline, reason) },
};
/* clang-format on */

static const uint8_t muc_user_decline_lookup[] = {
	0, 0, 0, 0, 1, 2, 0, 3
};

const struct xso_class xmpp_muc_user_decline_class = {
	.module = &xmpp_muc_module,
	.fields = muc_user_decline_fields,
	.lookup = muc_user_decline_lookup,
	.name = S(s_muc_user_decline),
	.size = sizeof(struct xmpp_muc_user_decline),
	.unknown = offsetof(struct xmpp_muc_user_decline, unknown),
	.n_fields = sizeof muc_user_decline_fields / sizeof *muc_user_decline_fields,
	.lookup_bits = 3,
	.from = 1,
};

/* clang-format off */
static const struct xso_field muc_user_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_muc_user, item),
	  .count = offsetof(struct xmpp_muc_user, n_item),
	  .of = C_muc_item },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_UINT16, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_muc_user, status),
	  .count = offsetof(struct xmpp_muc_user, n_status),
	  .extra = E_muc_user_status },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_invite), .name_size = N(s_invite),
	  .member = S(s_invite), .offset = offsetof(struct xmpp_muc_user, invite),
	  .count = offsetof(struct xmpp_muc_user, n_invite),
	  .of = C_muc_user_invite },
	{ .shape = XSO_CHILD, .name = S(s_decline), .name_size = N(s_decline),
	  .member = S(s_decline), .offset = offsetof(struct xmpp_muc_user, decline),
	  .of = C_muc_user_decline },
	{ .shape = XSO_CHILD, .name = S(s_destroy), .name_size = N(s_destroy),
	  .member = S(s_destroy), .offset = offsetof(struct xmpp_muc_user, destroy),
	  .of = C_muc_destroy },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_muc_user, password) },
};
/* clang-format on */

static const uint8_t muc_user_lookup[] = {
	1, 2, 5, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3
};

const struct xso_class xmpp_muc_user_class = {
	.module = &xmpp_muc_module,
	.fields = muc_user_fields,
	.lookup = muc_user_lookup,
	.name = S(s_muc_user),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_http___jabber_org_protocol_muc_user),
	.size = sizeof(struct xmpp_muc_user),
	.unknown = offsetof(struct xmpp_muc_user, unknown),
	.n_fields = sizeof muc_user_fields / sizeof *muc_user_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field muc_admin_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_muc_admin, item),
	  .count = offsetof(struct xmpp_muc_admin, n_item),
	  .of = C_muc_item },
};
/* clang-format on */

static const uint8_t muc_admin_lookup[] = {
	1, 0
};

const struct xso_class xmpp_muc_admin_class = {
	.module = &xmpp_muc_module,
	.fields = muc_admin_fields,
	.lookup = muc_admin_lookup,
	.name = S(s_muc_admin),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_muc_admin),
	.size = sizeof(struct xmpp_muc_admin),
	.unknown = offsetof(struct xmpp_muc_admin, unknown),
	.n_fields = sizeof muc_admin_fields / sizeof *muc_admin_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field muc_owner_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_destroy), .name_size = N(s_destroy),
	  .member = S(s_destroy), .offset = offsetof(struct xmpp_muc_owner, destroy),
	  .of = C_muc_destroy },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_muc_owner, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t muc_owner_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_muc_owner_class = {
	.module = &xmpp_muc_module,
	.fields = muc_owner_fields,
	.lookup = muc_owner_lookup,
	.name = S(s_muc_owner),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_muc_owner),
	.size = sizeof(struct xmpp_muc_owner),
	.unknown = offsetof(struct xmpp_muc_owner, unknown),
	.n_fields = sizeof muc_owner_fields / sizeof *muc_owner_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS,
};

static const struct xso_class *const classes[] = {
	[C_muc_join_history - 1] = &xmpp_muc_join_history_class,
	[C_muc_join - 1] = &xmpp_muc_join_class,
	[C_muc_item_actor - 1] = &xmpp_muc_item_actor_class,
	[C_muc_item_continue - 1] = &xmpp_muc_item_continue_class,
	[C_muc_item - 1] = &xmpp_muc_item_class,
	[C_muc_destroy - 1] = &xmpp_muc_destroy_class,
	[C_muc_user_invite_continue - 1] = &xmpp_muc_user_invite_continue_class,
	[C_muc_user_invite - 1] = &xmpp_muc_user_invite_class,
	[C_muc_user_decline - 1] = &xmpp_muc_user_decline_class,
	[C_muc_user - 1] = &xmpp_muc_user_class,
	[C_muc_admin - 1] = &xmpp_muc_admin_class,
	[C_muc_owner - 1] = &xmpp_muc_owner_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

static const struct xso_enum *const enums[] = {
	[V_muc_affiliation - 1] = &xmpp_muc_affiliation_enum,
	[V_muc_role - 1] = &xmpp_muc_role_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_muc_join - 1, .base = C_xmpp_presence },
	{ .cls = C_muc_user - 1, .base = C_xmpp_presence },
	{ .cls = C_muc_user - 1, .base = C_xmpp_message },
	{ .cls = C_muc_admin - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_owner - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_muc_module = {
	.version = 2,
	.name = "muc",
	.xep = "0045",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 12,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
