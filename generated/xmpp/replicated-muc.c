/* Printed by xsoc from replicated-muc.xml: do not edit. */
#include <xmpp/replicated-muc.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_replicated_muc[15];
	char s_muc_replicate[14];
	char s_replicate[10];
	char s_urn_xmpp_dmuc_0[16];
	char s_room[5];
	char s_id[3];
	char s_muc_replica_history[20];
	char s_history[8];
	char s_http___jabber_org_protocol_muc[31];
	char s_jabber_client[14];
	char s_message[8];
	char s_muc_replica_config[19];
	char s_config[7];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"replicated-muc",
	"muc-replicate",
	"replicate",
	"urn:xmpp:dmuc:0",
	"room",
	"id",
	"muc-replica-history",
	"history",
	"http://jabber.org/protocol/muc",
	"jabber:client",
	"message",
	"muc-replica-config",
	"config",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_muc_replicate,
	C_muc_replica_history,
	C_muc_replica_config,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_data_form,
};
enum {
	E_,
	E_muc_replicate_room,
};

static const struct xso_extra extras[] = {
	[E_muc_replicate_room - 1] = {
		.attribute = S(s_id),
	},
};

/* clang-format off */
static const struct xso_field muc_replicate_fields[] = {
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_room), .name_size = N(s_room),
	  .member = S(s_room), .offset = offsetof(struct xmpp_muc_replicate, room),
	  .extra = E_muc_replicate_room },
};
/* clang-format on */

static const uint8_t muc_replicate_lookup[] = {
	1, 0
};

const struct xso_class xmpp_muc_replicate_class = {
	.module = &xmpp_replicated_muc_module,
	.fields = muc_replicate_fields,
	.lookup = muc_replicate_lookup,
	.name = S(s_muc_replicate),
	.element = S(s_replicate),
	.element_size = N(s_replicate),
	.ns = S(s_urn_xmpp_dmuc_0),
	.size = sizeof(struct xmpp_muc_replicate),
	.unknown = offsetof(struct xmpp_muc_replicate, unknown),
	.n_fields = sizeof muc_replicate_fields / sizeof *muc_replicate_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field muc_replica_history_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_jabber_client),
	  .member = S(s_message), .offset = offsetof(struct xmpp_muc_replica_history, message),
	  .count = offsetof(struct xmpp_muc_replica_history, n_message),
	  .of = C_xmpp_message },
};
/* clang-format on */

static const uint8_t muc_replica_history_lookup[] = {
	1, 0
};

const struct xso_class xmpp_muc_replica_history_class = {
	.module = &xmpp_replicated_muc_module,
	.fields = muc_replica_history_fields,
	.lookup = muc_replica_history_lookup,
	.name = S(s_muc_replica_history),
	.element = S(s_history),
	.element_size = N(s_history),
	.ns = S(s_http___jabber_org_protocol_muc),
	.size = sizeof(struct xmpp_muc_replica_history),
	.unknown = offsetof(struct xmpp_muc_replica_history, unknown),
	.n_fields = sizeof muc_replica_history_fields / sizeof *muc_replica_history_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field muc_replica_config_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_muc_replica_config, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t muc_replica_config_lookup[] = {
	1, 0
};

const struct xso_class xmpp_muc_replica_config_class = {
	.module = &xmpp_replicated_muc_module,
	.fields = muc_replica_config_fields,
	.lookup = muc_replica_config_lookup,
	.name = S(s_muc_replica_config),
	.element = S(s_config),
	.element_size = N(s_config),
	.ns = S(s_urn_xmpp_dmuc_0),
	.size = sizeof(struct xmpp_muc_replica_config),
	.unknown = offsetof(struct xmpp_muc_replica_config, unknown),
	.n_fields = sizeof muc_replica_config_fields / sizeof *muc_replica_config_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_muc_replicate - 1] = &xmpp_muc_replicate_class,
	[C_muc_replica_history - 1] = &xmpp_muc_replica_history_class,
	[C_muc_replica_config - 1] = &xmpp_muc_replica_config_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_muc_replicate - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_replica_history - 1, .base = C_xmpp_iq },
	{ .cls = C_muc_replica_config - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_replicated_muc_module = {
	.version = 2,
	.name = "replicated-muc",
	.xep = "0281",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
