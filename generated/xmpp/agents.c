/* Printed by xsoc from agents.xml: do not edit. */
#include <xmpp/agents.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_agents[7];
	char s_agents_agent[13];
	char s_jid[4];
	char s_name[5];
	char s_description[12];
	char s_service[8];
	char s_transport[10];
	char s_groupchat[10];
	char s_register[9];
	char s_register_[10];
	char s_search[7];
	char s_query[6];
	char s_jabber_iq_agents[17];
	char s_agent[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"agents",
	"agents-agent",
	"jid",
	"name",
	"description",
	"service",
	"transport",
	"groupchat",
	"register",
	"register_",
	"search",
	"query",
	"jabber:iq:agents",
	"agent",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_agents_agent,
	C_agents,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field agents_agent_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_agents_agent, jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_agents_agent, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_agents_agent, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_service), .name_size = N(s_service),
	  .member = S(s_service), .offset = offsetof(struct xmpp_agents_agent, service) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_transport), .name_size = N(s_transport),
	  .member = S(s_transport), .offset = offsetof(struct xmpp_agents_agent, transport) },
	{ .shape = XSO_FLAG, .name = S(s_groupchat), .name_size = N(s_groupchat),
	  .member = S(s_groupchat), .offset = offsetof(struct xmpp_agents_agent, groupchat) },
	{ .shape = XSO_FLAG, .name = S(s_register), .name_size = N(s_register),
	  .member = S(s_register_), .offset = offsetof(struct xmpp_agents_agent, register_) },
	{ .shape = XSO_FLAG, .name = S(s_search), .name_size = N(s_search),
	  .member = S(s_search), .offset = offsetof(struct xmpp_agents_agent, search) },
};
/* clang-format on */

static const uint8_t agents_agent_lookup[] = {
	2, 0, 8, 0, 0, 0, 0, 6, 0, 0, 4, 7, 0, 1, 3, 5
};

const struct xso_class xmpp_agents_agent_class = {
	.module = &xmpp_agents_module,
	.fields = agents_agent_fields,
	.lookup = agents_agent_lookup,
	.name = S(s_agents_agent),
	.size = sizeof(struct xmpp_agents_agent),
	.unknown = offsetof(struct xmpp_agents_agent, unknown),
	.n_fields = sizeof agents_agent_fields / sizeof *agents_agent_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field agents_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_agent), .name_size = N(s_agent),
	  .member = S(s_agent), .offset = offsetof(struct xmpp_agents, agent),
	  .count = offsetof(struct xmpp_agents, n_agent),
	  .of = C_agents_agent },
};
/* clang-format on */

static const uint8_t agents_lookup[] = {
	0, 1
};

const struct xso_class xmpp_agents_class = {
	.module = &xmpp_agents_module,
	.fields = agents_fields,
	.lookup = agents_lookup,
	.name = S(s_agents),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_agents),
	.size = sizeof(struct xmpp_agents),
	.unknown = offsetof(struct xmpp_agents, unknown),
	.n_fields = sizeof agents_fields / sizeof *agents_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_agents_agent - 1] = &xmpp_agents_agent_class,
	[C_agents - 1] = &xmpp_agents_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_agents - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_agents_module = {
	.version = 2,
	.name = "agents",
	.xep = "0094",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
