/* Printed by xsoc from workgroup.xml: do not edit. */
#include <xmpp/workgroup.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_workgroup[10];
	char s_workgroup_join[15];
	char s_join_queue[11];
	char s_http___jabber_org_protocol_workgroup[37];
	char s_queue_notifications[20];
	char s_queue_notifications_2[20];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_payload[8];
	char s_workgroup_depart[17];
	char s_depart_queue[13];
	char s_jid[4];
	char s_workgroup_queue_status[23];
	char s_queue_status[13];
	char s_position[9];
	char s_time[5];
	char s_workgroup_agent[16];
	char s_agent[6];
	char s_workgroup_agent_status[23];
	char s_agent_status[13];
	char s_current_chats[14];
	char s_current_chats_2[14];
	char s_max_chats[10];
	char s_max_chats_2[10];
	char s_workgroup_agent_status_request[31];
	char s_agent_status_request[21];
	char s_workgroup_notify_agents[24];
	char s_notify_agents[14];
	char s_available[10];
	char s_workgroup_notify_queue[23];
	char s_notify_queue[13];
	char s_count[6];
	char s_oldest[7];
	char s_status[7];
	char s_workgroup_notify_queue_details_user[36];
	char s_join_time[10];
	char s_join_time_2[10];
	char s_workgroup_notify_queue_details[31];
	char s_notify_queue_details[21];
	char s_user[5];
	char s_workgroup_offer[16];
	char s_offer[6];
	char s_timeout[8];
	char s_workgroup_decision[19];
	char s_element[8];
	char s_workgroup_decision_element[27];
	char s_offer_accept[13];
	char s_offer_reject[13];
	char s_workgroup_offer_revoke[23];
	char s_offer_revoke[13];
	char s_reason[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"workgroup",
	"workgroup-join",
	"join-queue",
	"http://jabber.org/protocol/workgroup",
	"queue-notifications",
	"queue_notifications",
	"jabber:x:data",
	"form",
	"payload",
	"workgroup-depart",
	"depart-queue",
	"jid",
	"workgroup-queue-status",
	"queue-status",
	"position",
	"time",
	"workgroup-agent",
	"agent",
	"workgroup-agent-status",
	"agent-status",
	"current-chats",
	"current_chats",
	"max-chats",
	"max_chats",
	"workgroup-agent-status-request",
	"agent-status-request",
	"workgroup-notify-agents",
	"notify-agents",
	"available",
	"workgroup-notify-queue",
	"notify-queue",
	"count",
	"oldest",
	"status",
	"workgroup-notify-queue-details-user",
	"join-time",
	"join_time",
	"workgroup-notify-queue-details",
	"notify-queue-details",
	"user",
	"workgroup-offer",
	"offer",
	"timeout",
	"workgroup-decision",
	"element",
	"workgroup-decision-element",
	"offer-accept",
	"offer-reject",
	"workgroup-offer-revoke",
	"offer-revoke",
	"reason",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_workgroup_join,
	C_workgroup_depart,
	C_workgroup_queue_status,
	C_workgroup_agent,
	C_workgroup_agent_status,
	C_workgroup_agent_status_request,
	C_workgroup_notify_agents,
	C_workgroup_notify_queue,
	C_workgroup_notify_queue_details_user,
	C_workgroup_notify_queue_details,
	C_workgroup_offer,
	C_workgroup_decision,
	C_workgroup_offer_revoke,
	C_xmpp_data_form,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_presence,
};
enum {
	V_,
	V_workgroup_decision_element,
};

static const uint16_t workgroup_decision_element_texts[] = {
	[XMPP_WORKGROUP_DECISION_ELEMENT_OFFER_ACCEPT] = S(s_offer_accept),
	[XMPP_WORKGROUP_DECISION_ELEMENT_OFFER_REJECT] = S(s_offer_reject),
};

static const uint8_t workgroup_decision_element_lookup[] = {
	0, 2, 0, 3
};

const struct xso_enum xmpp_workgroup_decision_element_enum = {
	.strings = (const char *)&strings,
	.texts = workgroup_decision_element_texts,
	.lookup = workgroup_decision_element_lookup,
	.name = S(s_workgroup_decision_element),
	.n_texts = sizeof workgroup_decision_element_texts / sizeof *workgroup_decision_element_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field workgroup_join_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_queue_notifications), .name_size = N(s_queue_notifications),
	  .member = S(s_queue_notifications_2), .offset = offsetof(struct xmpp_workgroup_join, queue_notifications) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_workgroup_join, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_workgroup_join, payload),
	  .count = offsetof(struct xmpp_workgroup_join, n_payload) },
};
/* clang-format on */

static const uint8_t workgroup_join_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_workgroup_join_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_join_fields,
	.lookup = workgroup_join_lookup,
	.name = S(s_workgroup_join),
	.element = S(s_join_queue),
	.element_size = N(s_join_queue),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_join),
	.unknown = offsetof(struct xmpp_workgroup_join, unknown),
	.n_fields = sizeof workgroup_join_fields / sizeof *workgroup_join_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field workgroup_depart_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_workgroup_depart, jid) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_workgroup_depart, payload),
	  .count = offsetof(struct xmpp_workgroup_depart, n_payload) },
};
/* clang-format on */

static const uint8_t workgroup_depart_lookup[] = {
	0, 1
};

const struct xso_class xmpp_workgroup_depart_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_depart_fields,
	.lookup = workgroup_depart_lookup,
	.name = S(s_workgroup_depart),
	.element = S(s_depart_queue),
	.element_size = N(s_depart_queue),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_depart),
	.unknown = offsetof(struct xmpp_workgroup_depart, unknown),
	.n_fields = sizeof workgroup_depart_fields / sizeof *workgroup_depart_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 2,
};

/* clang-format off */
static const struct xso_field workgroup_queue_status_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_position), .name_size = N(s_position),
	  .member = S(s_position), .offset = offsetof(struct xmpp_workgroup_queue_status, position),
	  .count = offsetof(struct xmpp_workgroup_queue_status, has_position) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_time), .name_size = N(s_time),
	  .member = S(s_time), .offset = offsetof(struct xmpp_workgroup_queue_status, time),
	  .count = offsetof(struct xmpp_workgroup_queue_status, has_time) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_workgroup_queue_status, payload),
	  .count = offsetof(struct xmpp_workgroup_queue_status, n_payload) },
};
/* clang-format on */

static const uint8_t workgroup_queue_status_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_workgroup_queue_status_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_queue_status_fields,
	.lookup = workgroup_queue_status_lookup,
	.name = S(s_workgroup_queue_status),
	.element = S(s_queue_status),
	.element_size = N(s_queue_status),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_queue_status),
	.unknown = offsetof(struct xmpp_workgroup_queue_status, unknown),
	.n_fields = sizeof workgroup_queue_status_fields / sizeof *workgroup_queue_status_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field workgroup_agent_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_workgroup_agent, jid) },
};
/* clang-format on */

static const uint8_t workgroup_agent_lookup[] = {
	0, 1
};

const struct xso_class xmpp_workgroup_agent_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_agent_fields,
	.lookup = workgroup_agent_lookup,
	.name = S(s_workgroup_agent),
	.element = S(s_agent),
	.element_size = N(s_agent),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_agent),
	.unknown = offsetof(struct xmpp_workgroup_agent, unknown),
	.n_fields = sizeof workgroup_agent_fields / sizeof *workgroup_agent_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field workgroup_agent_status_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_current_chats), .name_size = N(s_current_chats),
	  .member = S(s_current_chats_2), .offset = offsetof(struct xmpp_workgroup_agent_status, current_chats),
	  .count = offsetof(struct xmpp_workgroup_agent_status, has_current_chats) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_chats), .name_size = N(s_max_chats),
	  .member = S(s_max_chats_2), .offset = offsetof(struct xmpp_workgroup_agent_status, max_chats),
	  .count = offsetof(struct xmpp_workgroup_agent_status, has_max_chats) },
};
/* clang-format on */

static const uint8_t workgroup_agent_status_lookup[] = {
	0, 1, 0, 2
};

const struct xso_class xmpp_workgroup_agent_status_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_agent_status_fields,
	.lookup = workgroup_agent_status_lookup,
	.name = S(s_workgroup_agent_status),
	.element = S(s_agent_status),
	.element_size = N(s_agent_status),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_agent_status),
	.unknown = offsetof(struct xmpp_workgroup_agent_status, unknown),
	.n_fields = sizeof workgroup_agent_status_fields / sizeof *workgroup_agent_status_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field workgroup_agent_status_request_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_agent), .offset = offsetof(struct xmpp_workgroup_agent_status_request, agent),
	  .count = offsetof(struct xmpp_workgroup_agent_status_request, n_agent),
	  .of = C_workgroup_agent },
};
/* clang-format on */

static const uint8_t workgroup_agent_status_request_lookup[] = {
	0, 1
};

const struct xso_class xmpp_workgroup_agent_status_request_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_agent_status_request_fields,
	.lookup = workgroup_agent_status_request_lookup,
	.name = S(s_workgroup_agent_status_request),
	.element = S(s_agent_status_request),
	.element_size = N(s_agent_status_request),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_agent_status_request),
	.unknown = offsetof(struct xmpp_workgroup_agent_status_request, unknown),
	.n_fields = sizeof workgroup_agent_status_request_fields / sizeof *workgroup_agent_status_request_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field workgroup_notify_agents_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_available), .name_size = N(s_available),
	  .member = S(s_available), .offset = offsetof(struct xmpp_workgroup_notify_agents, available),
	  .count = offsetof(struct xmpp_workgroup_notify_agents, has_available) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_current_chats), .name_size = N(s_current_chats),
	  .member = S(s_current_chats_2), .offset = offsetof(struct xmpp_workgroup_notify_agents, current_chats),
	  .count = offsetof(struct xmpp_workgroup_notify_agents, has_current_chats) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_chats), .name_size = N(s_max_chats),
	  .member = S(s_max_chats_2), .offset = offsetof(struct xmpp_workgroup_notify_agents, max_chats),
	  .count = offsetof(struct xmpp_workgroup_notify_agents, has_max_chats) },
};
/* clang-format on */

static const uint8_t workgroup_notify_agents_lookup[] = {
	0, 0, 2, 0, 1, 0, 0, 3
};

const struct xso_class xmpp_workgroup_notify_agents_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_notify_agents_fields,
	.lookup = workgroup_notify_agents_lookup,
	.name = S(s_workgroup_notify_agents),
	.element = S(s_notify_agents),
	.element_size = N(s_notify_agents),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_notify_agents),
	.unknown = offsetof(struct xmpp_workgroup_notify_agents, unknown),
	.n_fields = sizeof workgroup_notify_agents_fields / sizeof *workgroup_notify_agents_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field workgroup_notify_queue_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_count), .name_size = N(s_count),
	  .member = S(s_count), .offset = offsetof(struct xmpp_workgroup_notify_queue, count),
	  .count = offsetof(struct xmpp_workgroup_notify_queue, has_count) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_oldest), .name_size = N(s_oldest),
	  .member = S(s_oldest), .offset = offsetof(struct xmpp_workgroup_notify_queue, oldest),
	  .count = offsetof(struct xmpp_workgroup_notify_queue, has_oldest) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_time), .name_size = N(s_time),
	  .member = S(s_time), .offset = offsetof(struct xmpp_workgroup_notify_queue, time),
	  .count = offsetof(struct xmpp_workgroup_notify_queue, has_time) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_workgroup_notify_queue, status) },
};
/* clang-format on */

static const uint8_t workgroup_notify_queue_lookup[] = {
	4, 0, 1, 3, 0, 2, 0, 0
};

const struct xso_class xmpp_workgroup_notify_queue_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_notify_queue_fields,
	.lookup = workgroup_notify_queue_lookup,
	.name = S(s_workgroup_notify_queue),
	.element = S(s_notify_queue),
	.element_size = N(s_notify_queue),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_notify_queue),
	.unknown = offsetof(struct xmpp_workgroup_notify_queue, unknown),
	.n_fields = sizeof workgroup_notify_queue_fields / sizeof *workgroup_notify_queue_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field workgroup_notify_queue_details_user_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_workgroup_notify_queue_details_user, jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_position), .name_size = N(s_position),
	  .member = S(s_position), .offset = offsetof(struct xmpp_workgroup_notify_queue_details_user, position),
	  .count = offsetof(struct xmpp_workgroup_notify_queue_details_user, has_position) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_time), .name_size = N(s_time),
	  .member = S(s_time), .offset = offsetof(struct xmpp_workgroup_notify_queue_details_user, time),
	  .count = offsetof(struct xmpp_workgroup_notify_queue_details_user, has_time) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_join_time), .name_size = N(s_join_time),
	  .member = S(s_join_time_2), .offset = offsetof(struct xmpp_workgroup_notify_queue_details_user, join_time),
	  .count = offsetof(struct xmpp_workgroup_notify_queue_details_user, has_join_time) },
};
/* clang-format on */

static const uint8_t workgroup_notify_queue_details_user_lookup[] = {
	2, 0, 0, 3, 4, 0, 1, 0
};

const struct xso_class xmpp_workgroup_notify_queue_details_user_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_notify_queue_details_user_fields,
	.lookup = workgroup_notify_queue_details_user_lookup,
	.name = S(s_workgroup_notify_queue_details_user),
	.size = sizeof(struct xmpp_workgroup_notify_queue_details_user),
	.unknown = offsetof(struct xmpp_workgroup_notify_queue_details_user, unknown),
	.n_fields = sizeof workgroup_notify_queue_details_user_fields / sizeof *workgroup_notify_queue_details_user_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field workgroup_notify_queue_details_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_user), .name_size = N(s_user),
	  .member = S(s_user), .offset = offsetof(struct xmpp_workgroup_notify_queue_details, user),
	  .count = offsetof(struct xmpp_workgroup_notify_queue_details, n_user),
	  .of = C_workgroup_notify_queue_details_user },
};
/* clang-format on */

static const uint8_t workgroup_notify_queue_details_lookup[] = {
	0, 1
};

const struct xso_class xmpp_workgroup_notify_queue_details_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_notify_queue_details_fields,
	.lookup = workgroup_notify_queue_details_lookup,
	.name = S(s_workgroup_notify_queue_details),
	.element = S(s_notify_queue_details),
	.element_size = N(s_notify_queue_details),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_notify_queue_details),
	.unknown = offsetof(struct xmpp_workgroup_notify_queue_details, unknown),
	.n_fields = sizeof workgroup_notify_queue_details_fields / sizeof *workgroup_notify_queue_details_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field workgroup_offer_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_workgroup_offer, jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timeout), .name_size = N(s_timeout),
	  .member = S(s_timeout), .offset = offsetof(struct xmpp_workgroup_offer, timeout),
	  .count = offsetof(struct xmpp_workgroup_offer, has_timeout) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_workgroup_offer, payload),
	  .count = offsetof(struct xmpp_workgroup_offer, n_payload) },
};
/* clang-format on */

static const uint8_t workgroup_offer_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_workgroup_offer_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_offer_fields,
	.lookup = workgroup_offer_lookup,
	.name = S(s_workgroup_offer),
	.element = S(s_offer),
	.element_size = N(s_offer),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_offer),
	.unknown = offsetof(struct xmpp_workgroup_offer, unknown),
	.n_fields = sizeof workgroup_offer_fields / sizeof *workgroup_offer_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field workgroup_decision_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_workgroup_decision, element),
	  .values = V_workgroup_decision_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_workgroup_decision, jid) },
};
/* clang-format on */

static const uint8_t workgroup_decision_lookup[] = {
	0, 2
};

const struct xso_class xmpp_workgroup_decision_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_decision_fields,
	.lookup = workgroup_decision_lookup,
	.name = S(s_workgroup_decision),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_decision),
	.unknown = offsetof(struct xmpp_workgroup_decision, unknown),
	.n_fields = sizeof workgroup_decision_fields / sizeof *workgroup_decision_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field workgroup_offer_revoke_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_workgroup_offer_revoke, jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_workgroup_offer_revoke, reason) },
};
/* clang-format on */

static const uint8_t workgroup_offer_revoke_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_workgroup_offer_revoke_class = {
	.module = &xmpp_workgroup_module,
	.fields = workgroup_offer_revoke_fields,
	.lookup = workgroup_offer_revoke_lookup,
	.name = S(s_workgroup_offer_revoke),
	.element = S(s_offer_revoke),
	.element_size = N(s_offer_revoke),
	.ns = S(s_http___jabber_org_protocol_workgroup),
	.size = sizeof(struct xmpp_workgroup_offer_revoke),
	.unknown = offsetof(struct xmpp_workgroup_offer_revoke, unknown),
	.n_fields = sizeof workgroup_offer_revoke_fields / sizeof *workgroup_offer_revoke_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_workgroup_join - 1] = &xmpp_workgroup_join_class,
	[C_workgroup_depart - 1] = &xmpp_workgroup_depart_class,
	[C_workgroup_queue_status - 1] = &xmpp_workgroup_queue_status_class,
	[C_workgroup_agent - 1] = &xmpp_workgroup_agent_class,
	[C_workgroup_agent_status - 1] = &xmpp_workgroup_agent_status_class,
	[C_workgroup_agent_status_request - 1] = &xmpp_workgroup_agent_status_request_class,
	[C_workgroup_notify_agents - 1] = &xmpp_workgroup_notify_agents_class,
	[C_workgroup_notify_queue - 1] = &xmpp_workgroup_notify_queue_class,
	[C_workgroup_notify_queue_details_user - 1] = &xmpp_workgroup_notify_queue_details_user_class,
	[C_workgroup_notify_queue_details - 1] = &xmpp_workgroup_notify_queue_details_class,
	[C_workgroup_offer - 1] = &xmpp_workgroup_offer_class,
	[C_workgroup_decision - 1] = &xmpp_workgroup_decision_class,
	[C_workgroup_offer_revoke - 1] = &xmpp_workgroup_offer_revoke_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_enum *const enums[] = {
	[V_workgroup_decision_element - 1] = &xmpp_workgroup_decision_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_workgroup_join - 1, .base = C_xmpp_iq },
	{ .cls = C_workgroup_depart - 1, .base = C_xmpp_iq },
	{ .cls = C_workgroup_depart - 1, .base = C_xmpp_message },
	{ .cls = C_workgroup_queue_status - 1, .base = C_xmpp_message },
	{ .cls = C_workgroup_queue_status - 1, .base = C_xmpp_iq },
	{ .cls = C_workgroup_agent_status - 1, .base = C_xmpp_presence },
	{ .cls = C_workgroup_agent_status_request - 1, .base = C_xmpp_iq },
	{ .cls = C_workgroup_notify_agents - 1, .base = C_xmpp_presence },
	{ .cls = C_workgroup_notify_queue - 1, .base = C_xmpp_presence },
	{ .cls = C_workgroup_notify_queue_details - 1, .base = C_xmpp_presence },
	{ .cls = C_workgroup_offer - 1, .base = C_xmpp_iq },
	{ .cls = C_workgroup_decision - 1, .base = C_xmpp_iq },
	{ .cls = C_workgroup_offer_revoke - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_workgroup_module = {
	.version = 2,
	.name = "workgroup",
	.xep = "0142",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 13,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
