/* Printed by xsoc from remote-control.xml: do not edit. */
#include <xmpp/remote-control.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_remote_control[15];
	char s_http___jabber_org_protocol_rc[30];
	char s_status[7];
	char s_status_priority[16];
	char s_status_priority_2[16];
	char s_status_message[15];
	char s_status_message_2[15];
	char s_sounds[7];
	char s_auto_offline[13];
	char s_auto_offline_2[13];
	char s_auto_msg[9];
	char s_auto_msg_2[9];
	char s_auto_files[11];
	char s_auto_files_2[11];
	char s_auto_auth[10];
	char s_auto_auth_2[10];
	char s_files[6];
	char s_groupchats[11];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_remote_control_status[22];
	char s_chat[5];
	char s_online[7];
	char s_away[5];
	char s_xa[3];
	char s_dnd[4];
	char s_invisible[10];
	char s_offline[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"remote-control",
	"http://jabber.org/protocol/rc",
	"status",
	"status-priority",
	"status_priority",
	"status-message",
	"status_message",
	"sounds",
	"auto-offline",
	"auto_offline",
	"auto-msg",
	"auto_msg",
	"auto-files",
	"auto_files",
	"auto-auth",
	"auto_auth",
	"files",
	"groupchats",
	"jabber:x:data",
	"form",
	"remote-control-status",
	"chat",
	"online",
	"away",
	"xa",
	"dnd",
	"invisible",
	"offline",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_remote_control,
	C_xmpp_data_form,
};
enum {
	V_,
	V_remote_control_status,
};

static const uint16_t remote_control_status_texts[] = {
	[XMPP_REMOTE_CONTROL_STATUS_CHAT] = S(s_chat),
	[XMPP_REMOTE_CONTROL_STATUS_ONLINE] = S(s_online),
	[XMPP_REMOTE_CONTROL_STATUS_AWAY] = S(s_away),
	[XMPP_REMOTE_CONTROL_STATUS_XA] = S(s_xa),
	[XMPP_REMOTE_CONTROL_STATUS_DND] = S(s_dnd),
	[XMPP_REMOTE_CONTROL_STATUS_INVISIBLE] = S(s_invisible),
	[XMPP_REMOTE_CONTROL_STATUS_OFFLINE] = S(s_offline),
};

static const uint8_t remote_control_status_lookup[] = {
	7, 0, 5, 6, 0, 0, 0, 0, 4, 0, 8, 0, 0, 0, 2, 3
};

const struct xso_enum xmpp_remote_control_status_enum = {
	.strings = (const char *)&strings,
	.texts = remote_control_status_texts,
	.lookup = remote_control_status_lookup,
	.name = S(s_remote_control_status),
	.n_texts = sizeof remote_control_status_texts / sizeof *remote_control_status_texts,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field remote_control_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_remote_control, status),
	  .values = V_remote_control_status },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_INT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_status_priority), .name_size = N(s_status_priority),
	  .member = S(s_status_priority_2), .offset = offsetof(struct xmpp_remote_control, status_priority),
	  .count = offsetof(struct xmpp_remote_control, has_status_priority) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_status_message), .name_size = N(s_status_message),
	  .member = S(s_status_message_2), .offset = offsetof(struct xmpp_remote_control, status_message),
	  .count = offsetof(struct xmpp_remote_control, n_status_message) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_sounds), .name_size = N(s_sounds),
	  .member = S(s_sounds), .offset = offsetof(struct xmpp_remote_control, sounds),
	  .count = offsetof(struct xmpp_remote_control, has_sounds) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_auto_offline), .name_size = N(s_auto_offline),
	  .member = S(s_auto_offline_2), .offset = offsetof(struct xmpp_remote_control, auto_offline),
	  .count = offsetof(struct xmpp_remote_control, has_auto_offline) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_auto_msg), .name_size = N(s_auto_msg),
	  .member = S(s_auto_msg_2), .offset = offsetof(struct xmpp_remote_control, auto_msg),
	  .count = offsetof(struct xmpp_remote_control, has_auto_msg) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_auto_files), .name_size = N(s_auto_files),
	  .member = S(s_auto_files_2), .offset = offsetof(struct xmpp_remote_control, auto_files),
	  .count = offsetof(struct xmpp_remote_control, has_auto_files) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_auto_auth), .name_size = N(s_auto_auth),
	  .member = S(s_auto_auth_2), .offset = offsetof(struct xmpp_remote_control, auto_auth),
	  .count = offsetof(struct xmpp_remote_control, has_auto_auth) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_files), .name_size = N(s_files),
	  .member = S(s_files), .offset = offsetof(struct xmpp_remote_control, files),
	  .count = offsetof(struct xmpp_remote_control, n_files) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_RAW_JID, .occurs = XSO_MANY, .name = S(s_groupchats), .name_size = N(s_groupchats),
	  .member = S(s_groupchats), .offset = offsetof(struct xmpp_remote_control, groupchats),
	  .count = offsetof(struct xmpp_remote_control, n_groupchats) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_remote_control, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t remote_control_lookup[] = {
	1, 0, 10, 0, 0, 6, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	5, 9, 0, 8, 4, 0, 0, 0, 2, 7, 0, 0, 0, 0, 3, 0
};

const struct xso_class xmpp_remote_control_class = {
	.module = &xmpp_remote_control_module,
	.fields = remote_control_fields,
	.lookup = remote_control_lookup,
	.name = S(s_remote_control),
	.ns = S(s_http___jabber_org_protocol_rc),
	.size = sizeof(struct xmpp_remote_control),
	.n_fields = sizeof remote_control_fields / sizeof *remote_control_fields,
	.lookup_bits = 5,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_remote_control - 1] = &xmpp_remote_control_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

static const struct xso_enum *const enums[] = {
	[V_remote_control_status - 1] = &xmpp_remote_control_status_enum,
};

const struct xso_module xmpp_remote_control_module = {
	.version = 2,
	.name = "remote-control",
	.xep = "0146",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
};
