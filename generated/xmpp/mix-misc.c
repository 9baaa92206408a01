/* Printed by xsoc from mix-misc.xml: do not edit. */
#include <xmpp/mix-misc.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mix_misc[9];
	char s_mix_invitation[15];
	char s_invitation[11];
	char s_urn_xmpp_mix_misc_0[20];
	char s_inviter[8];
	char s_invitee[8];
	char s_channel[8];
	char s_token[6];
	char s_mix_invite[11];
	char s_invite[7];
	char s_mix_invitation_ack[19];
	char s_invitation_ack[15];
	char s_value[6];
	char s_payload[8];
	char s_mix_invited_join[17];
	char s_join[5];
	char s_subscribe[10];
	char s_node[5];
	char s_nick[5];
	char s_mix_register[13];
	char s_register[9];
	char s_mix_retract[12];
	char s_retract[8];
	char s_id[3];
	char s_mix_retracted[14];
	char s_retracted[10];
	char s_by[3];
	char s_time[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mix-misc",
	"mix-invitation",
	"invitation",
	"urn:xmpp:mix:misc:0",
	"inviter",
	"invitee",
	"channel",
	"token",
	"mix-invite",
	"invite",
	"mix-invitation-ack",
	"invitation-ack",
	"value",
	"payload",
	"mix-invited-join",
	"join",
	"subscribe",
	"node",
	"nick",
	"mix-register",
	"register",
	"mix-retract",
	"retract",
	"id",
	"mix-retracted",
	"retracted",
	"by",
	"time",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mix_invitation,
	C_mix_invite,
	C_mix_invitation_ack,
	C_mix_invited_join,
	C_mix_register,
	C_mix_retract,
	C_mix_retracted,
	C_xmpp_message,
	C_xmpp_mix_join,
	C_xmpp_iq,
};
enum {
	E_,
	E_mix_invited_join_subscribe,
};

static const struct xso_extra extras[] = {
	[E_mix_invited_join_subscribe - 1] = {
		.attribute = S(s_node),
	},
};

/* clang-format off */
static const struct xso_field mix_invitation_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_inviter), .name_size = N(s_inviter),
	  .member = S(s_inviter), .offset = offsetof(struct xmpp_mix_invitation, inviter) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_invitee), .name_size = N(s_invitee),
	  .member = S(s_invitee), .offset = offsetof(struct xmpp_mix_invitation, invitee) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_channel), .name_size = N(s_channel),
	  .member = S(s_channel), .offset = offsetof(struct xmpp_mix_invitation, channel) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_token), .name_size = N(s_token),
	  .member = S(s_token), .offset = offsetof(struct xmpp_mix_invitation, token) },
};
/* clang-format on */

static const uint8_t mix_invitation_lookup[] = {
	3, 1, 0, 0, 4, 0, 0, 2
};

const struct xso_class xmpp_mix_invitation_class = {
	.module = &xmpp_mix_misc_module,
	.fields = mix_invitation_fields,
	.lookup = mix_invitation_lookup,
	.name = S(s_mix_invitation),
	.element = S(s_invitation),
	.element_size = N(s_invitation),
	.ns = S(s_urn_xmpp_mix_misc_0),
	.size = sizeof(struct xmpp_mix_invitation),
	.unknown = offsetof(struct xmpp_mix_invitation, unknown),
	.n_fields = sizeof mix_invitation_fields / sizeof *mix_invitation_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS,
};

/* clang-format off */
static const struct xso_field mix_invite_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_invitee), .name_size = N(s_invitee),
	  .member = S(s_invitee), .offset = offsetof(struct xmpp_mix_invite, invitee) },
	{ .shape = XSO_CHILD,
	  .member = S(s_invitation), .offset = offsetof(struct xmpp_mix_invite, invitation),
	  .of = C_mix_invitation },
};
/* clang-format on */

static const uint8_t mix_invite_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_mix_invite_class = {
	.module = &xmpp_mix_misc_module,
	.fields = mix_invite_fields,
	.lookup = mix_invite_lookup,
	.name = S(s_mix_invite),
	.element = S(s_invite),
	.element_size = N(s_invite),
	.ns = S(s_urn_xmpp_mix_misc_0),
	.size = sizeof(struct xmpp_mix_invite),
	.unknown = offsetof(struct xmpp_mix_invite, unknown),
	.n_fields = sizeof mix_invite_fields / sizeof *mix_invite_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS,
};

/* clang-format off */
static const struct xso_field mix_invitation_ack_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_mix_invitation_ack, value) },
	{ .shape = XSO_CHILD,
	  .member = S(s_invitation), .offset = offsetof(struct xmpp_mix_invitation_ack, invitation),
	  .of = C_mix_invitation },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_mix_invitation_ack, payload),
	  .count = offsetof(struct xmpp_mix_invitation_ack, n_payload) },
};
/* clang-format on */

static const uint8_t mix_invitation_ack_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_mix_invitation_ack_class = {
	.module = &xmpp_mix_misc_module,
	.fields = mix_invitation_ack_fields,
	.lookup = mix_invitation_ack_lookup,
	.name = S(s_mix_invitation_ack),
	.element = S(s_invitation_ack),
	.element_size = N(s_invitation_ack),
	.ns = S(s_urn_xmpp_mix_misc_0),
	.size = sizeof(struct xmpp_mix_invitation_ack),
	.unknown = offsetof(struct xmpp_mix_invitation_ack, unknown),
	.n_fields = sizeof mix_invitation_ack_fields / sizeof *mix_invitation_ack_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field mix_invited_join_fields[] = {
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_subscribe), .name_size = N(s_subscribe),
	  .member = S(s_subscribe), .offset = offsetof(struct xmpp_mix_invited_join, subscribe),
	  .count = offsetof(struct xmpp_mix_invited_join, n_subscribe),
	  .extra = E_mix_invited_join_subscribe },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_mix_invited_join, nick) },
	{ .shape = XSO_CHILD,
	  .member = S(s_invitation), .offset = offsetof(struct xmpp_mix_invited_join, invitation),
	  .of = C_mix_invitation },
};
/* clang-format on */

static const uint8_t mix_invited_join_lookup[] = {
	0, 0, 2, 3, 0, 0, 1, 0
};

const struct xso_class xmpp_mix_invited_join_class = {
	.module = &xmpp_mix_misc_module,
	.fields = mix_invited_join_fields,
	.lookup = mix_invited_join_lookup,
	.name = S(s_mix_invited_join),
	.element = S(s_join),
	.element_size = N(s_join),
	.ns = S(s_urn_xmpp_mix_misc_0),
	.size = sizeof(struct xmpp_mix_invited_join),
	.unknown = offsetof(struct xmpp_mix_invited_join, unknown),
	.n_fields = sizeof mix_invited_join_fields / sizeof *mix_invited_join_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field mix_register_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_mix_register, nick) },
};
/* clang-format on */

static const uint8_t mix_register_lookup[] = {
	1, 0
};

const struct xso_class xmpp_mix_register_class = {
	.module = &xmpp_mix_misc_module,
	.fields = mix_register_fields,
	.lookup = mix_register_lookup,
	.name = S(s_mix_register),
	.element = S(s_register),
	.element_size = N(s_register),
	.ns = S(s_urn_xmpp_mix_misc_0),
	.size = sizeof(struct xmpp_mix_register),
	.unknown = offsetof(struct xmpp_mix_register, unknown),
	.n_fields = sizeof mix_register_fields / sizeof *mix_register_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field mix_retract_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_mix_retract, id) },
};
/* clang-format on */

static const uint8_t mix_retract_lookup[] = {
	0, 1
};

const struct xso_class xmpp_mix_retract_class = {
	.module = &xmpp_mix_misc_module,
	.fields = mix_retract_fields,
	.lookup = mix_retract_lookup,
	.name = S(s_mix_retract),
	.element = S(s_retract),
	.element_size = N(s_retract),
	.ns = S(s_urn_xmpp_mix_misc_0),
	.size = sizeof(struct xmpp_mix_retract),
	.unknown = offsetof(struct xmpp_mix_retract, unknown),
	.n_fields = sizeof mix_retract_fields / sizeof *mix_retract_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field mix_retracted_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_by), .name_size = N(s_by),
	  .member = S(s_by), .offset = offsetof(struct xmpp_mix_retracted, by) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_time), .name_size = N(s_time),
	  .member = S(s_time), .offset = offsetof(struct xmpp_mix_retracted, time),
	  .count = offsetof(struct xmpp_mix_retracted, has_time) },
};
/* clang-format on */

static const uint8_t mix_retracted_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_mix_retracted_class = {
	.module = &xmpp_mix_misc_module,
	.fields = mix_retracted_fields,
	.lookup = mix_retracted_lookup,
	.name = S(s_mix_retracted),
	.element = S(s_retracted),
	.element_size = N(s_retracted),
	.ns = S(s_urn_xmpp_mix_misc_0),
	.size = sizeof(struct xmpp_mix_retracted),
	.unknown = offsetof(struct xmpp_mix_retracted, unknown),
	.n_fields = sizeof mix_retracted_fields / sizeof *mix_retracted_fields,
	.lookup_bits = 2,
};

static const struct xso_class *const classes[] = {
	[C_mix_invitation - 1] = &xmpp_mix_invitation_class,
	[C_mix_invite - 1] = &xmpp_mix_invite_class,
	[C_mix_invitation_ack - 1] = &xmpp_mix_invitation_ack_class,
	[C_mix_invited_join - 1] = &xmpp_mix_invited_join_class,
	[C_mix_register - 1] = &xmpp_mix_register_class,
	[C_mix_retract - 1] = &xmpp_mix_retract_class,
	[C_mix_retracted - 1] = &xmpp_mix_retracted_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_mix_join - 1] = &xmpp_mix_join_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_mix_invitation - 1, .base = C_xmpp_message },
	{ .cls = C_mix_invitation - 1, .base = C_xmpp_mix_join },
	{ .cls = C_mix_invite - 1, .base = C_xmpp_iq },
	{ .cls = C_mix_invitation_ack - 1, .base = C_xmpp_message },
	{ .cls = C_mix_invited_join - 1, .base = C_xmpp_iq },
	{ .cls = C_mix_register - 1, .base = C_xmpp_iq },
	{ .cls = C_mix_retract - 1, .base = C_xmpp_message },
	{ .cls = C_mix_retracted - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_mix_misc_module = {
	.version = 2,
	.name = "mix-misc",
	.xep = "0407",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 7,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
