/* Printed by xsoc from mix.xml: do not edit. */
#include <xmpp/mix.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mix[4];
	char s_mix_join[9];
	char s_join[5];
	char s_urn_xmpp_mix_core_1_list[41];
	char s_ns[3];
	char s_id[3];
	char s_jid[4];
	char s_subscribe[10];
	char s_node[5];
	char s_nick[5];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_payload[8];
	char s_mix_leave[10];
	char s_leave[6];
	char s_mix_update_subscription[24];
	char s_update_subscription[20];
	char s_unsubscribe[12];
	char s_mix_setnick[12];
	char s_setnick[8];
	char s_mix_create[11];
	char s_create[7];
	char s_channel[8];
	char s_mix_destroy[12];
	char s_destroy[8];
	char s_submission_id[14];
	char s_submission_id_2[14];
	char s_mix_participant[16];
	char s_participant[12];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mix",
	"mix-join",
	"join",
	"urn:xmpp:mix:core:1\000urn:xmpp:mix:core:0\000",
	"ns",
	"id",
	"jid",
	"subscribe",
	"node",
	"nick",
	"jabber:x:data",
	"form",
	"payload",
	"mix-leave",
	"leave",
	"mix-update-subscription",
	"update-subscription",
	"unsubscribe",
	"mix-setnick",
	"setnick",
	"mix-create",
	"create",
	"channel",
	"mix-destroy",
	"destroy",
	"submission-id",
	"submission_id",
	"mix-participant",
	"participant",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mix_join,
	C_mix_leave,
	C_mix_update_subscription,
	C_mix_setnick,
	C_mix_create,
	C_mix_destroy,
	C_mix,
	C_mix_participant,
	C_xmpp_data_form,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_presence,
	C_xmpp_pubsub_item,
};
enum {
	E_,
	E_mix_join_subscribe,
	E_mix_update_subscription_subscribe,
	E_mix_update_subscription_unsubscribe,
};

static const struct xso_extra extras[] = {
	[E_mix_join_subscribe - 1] = {
		.attribute = S(s_node),
	},
	[E_mix_update_subscription_subscribe - 1] = {
		.attribute = S(s_node),
	},
	[E_mix_update_subscription_unsubscribe - 1] = {
		.attribute = S(s_node),
	},
};

/* clang-format off */
static const struct xso_field mix_join_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mix_join, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_mix_join, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_mix_join, jid) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_subscribe), .name_size = N(s_subscribe),
	  .member = S(s_subscribe), .offset = offsetof(struct xmpp_mix_join, subscribe),
	  .count = offsetof(struct xmpp_mix_join, n_subscribe),
	  .extra = E_mix_join_subscribe },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_mix_join, nick) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_mix_join, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_mix_join, payload),
	  .count = offsetof(struct xmpp_mix_join, n_payload) },
};
/* clang-format on */

static const uint8_t mix_join_lookup[] = {
	0, 0, 6, 0, 0, 5, 0, 0, 0, 2, 0, 0, 4, 3, 0, 0
};

const struct xso_class xmpp_mix_join_class = {
	.module = &xmpp_mix_module,
	.fields = mix_join_fields,
	.lookup = mix_join_lookup,
	.name = S(s_mix_join),
	.element = S(s_join),
	.element_size = N(s_join),
	.ns = S(s_urn_xmpp_mix_core_1_list),
	.size = sizeof(struct xmpp_mix_join),
	.unknown = offsetof(struct xmpp_mix_join, unknown),
	.n_fields = sizeof mix_join_fields / sizeof *mix_join_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 7,
};

/* clang-format off */
static const struct xso_field mix_leave_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mix_leave, ns) },
};
/* clang-format on */

static const uint8_t mix_leave_lookup[] = {
	0
};

const struct xso_class xmpp_mix_leave_class = {
	.module = &xmpp_mix_module,
	.fields = mix_leave_fields,
	.lookup = mix_leave_lookup,
	.name = S(s_mix_leave),
	.element = S(s_leave),
	.element_size = N(s_leave),
	.ns = S(s_urn_xmpp_mix_core_1_list),
	.size = sizeof(struct xmpp_mix_leave),
	.unknown = offsetof(struct xmpp_mix_leave, unknown),
	.n_fields = sizeof mix_leave_fields / sizeof *mix_leave_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field mix_update_subscription_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mix_update_subscription, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_mix_update_subscription, jid) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_subscribe), .name_size = N(s_subscribe),
	  .member = S(s_subscribe), .offset = offsetof(struct xmpp_mix_update_subscription, subscribe),
	  .count = offsetof(struct xmpp_mix_update_subscription, n_subscribe),
	  .extra = E_mix_update_subscription_subscribe },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_unsubscribe), .name_size = N(s_unsubscribe),
	  .member = S(s_unsubscribe), .offset = offsetof(struct xmpp_mix_update_subscription, unsubscribe),
	  .count = offsetof(struct xmpp_mix_update_subscription, n_unsubscribe),
	  .extra = E_mix_update_subscription_unsubscribe },
};
/* clang-format on */

static const uint8_t mix_update_subscription_lookup[] = {
	0, 0, 0, 4, 0, 0, 2, 3
};

const struct xso_class xmpp_mix_update_subscription_class = {
	.module = &xmpp_mix_module,
	.fields = mix_update_subscription_fields,
	.lookup = mix_update_subscription_lookup,
	.name = S(s_mix_update_subscription),
	.element = S(s_update_subscription),
	.element_size = N(s_update_subscription),
	.ns = S(s_urn_xmpp_mix_core_1_list),
	.size = sizeof(struct xmpp_mix_update_subscription),
	.unknown = offsetof(struct xmpp_mix_update_subscription, unknown),
	.n_fields = sizeof mix_update_subscription_fields / sizeof *mix_update_subscription_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field mix_setnick_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mix_setnick, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_mix_setnick, nick) },
};
/* clang-format on */

static const uint8_t mix_setnick_lookup[] = {
	2, 0
};

const struct xso_class xmpp_mix_setnick_class = {
	.module = &xmpp_mix_module,
	.fields = mix_setnick_fields,
	.lookup = mix_setnick_lookup,
	.name = S(s_mix_setnick),
	.element = S(s_setnick),
	.element_size = N(s_setnick),
	.ns = S(s_urn_xmpp_mix_core_1_list),
	.size = sizeof(struct xmpp_mix_setnick),
	.unknown = offsetof(struct xmpp_mix_setnick, unknown),
	.n_fields = sizeof mix_setnick_fields / sizeof *mix_setnick_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field mix_create_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mix_create, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_channel), .name_size = N(s_channel),
	  .member = S(s_channel), .offset = offsetof(struct xmpp_mix_create, channel) },
};
/* clang-format on */

static const uint8_t mix_create_lookup[] = {
	0, 2
};

const struct xso_class xmpp_mix_create_class = {
	.module = &xmpp_mix_module,
	.fields = mix_create_fields,
	.lookup = mix_create_lookup,
	.name = S(s_mix_create),
	.element = S(s_create),
	.element_size = N(s_create),
	.ns = S(s_urn_xmpp_mix_core_1_list),
	.size = sizeof(struct xmpp_mix_create),
	.unknown = offsetof(struct xmpp_mix_create, unknown),
	.n_fields = sizeof mix_create_fields / sizeof *mix_create_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field mix_destroy_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mix_destroy, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_channel), .name_size = N(s_channel),
	  .member = S(s_channel), .offset = offsetof(struct xmpp_mix_destroy, channel) },
};
/* clang-format on */

static const uint8_t mix_destroy_lookup[] = {
	0, 2
};

const struct xso_class xmpp_mix_destroy_class = {
	.module = &xmpp_mix_module,
	.fields = mix_destroy_fields,
	.lookup = mix_destroy_lookup,
	.name = S(s_mix_destroy),
	.element = S(s_destroy),
	.element_size = N(s_destroy),
	.ns = S(s_urn_xmpp_mix_core_1_list),
	.size = sizeof(struct xmpp_mix_destroy),
	.unknown = offsetof(struct xmpp_mix_destroy, unknown),
	.n_fields = sizeof mix_destroy_fields / sizeof *mix_destroy_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field mix_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mix, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_mix, nick) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_mix, jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_submission_id), .name_size = N(s_submission_id),
	  .member = S(s_submission_id_2), .offset = offsetof(struct xmpp_mix, submission_id) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_mix, payload),
	  .count = offsetof(struct xmpp_mix, n_payload) },
};
/* clang-format on */

static const uint8_t mix_lookup[] = {
	0, 0, 2, 0, 0, 0, 3, 4
};

const struct xso_class xmpp_mix_class = {
	.module = &xmpp_mix_module,
	.fields = mix_fields,
	.lookup = mix_lookup,
	.name = S(s_mix),
	.element = S(s_mix),
	.element_size = N(s_mix),
	.ns = S(s_urn_xmpp_mix_core_1_list),
	.size = sizeof(struct xmpp_mix),
	.unknown = offsetof(struct xmpp_mix, unknown),
	.n_fields = sizeof mix_fields / sizeof *mix_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 5,
};

/* clang-format off */
static const struct xso_field mix_participant_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mix_participant, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_mix_participant, nick) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_mix_participant, jid) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_mix_participant, payload),
	  .count = offsetof(struct xmpp_mix_participant, n_payload) },
};
/* clang-format on */

static const uint8_t mix_participant_lookup[] = {
	0, 2, 0, 3
};

const struct xso_class xmpp_mix_participant_class = {
	.module = &xmpp_mix_module,
	.fields = mix_participant_fields,
	.lookup = mix_participant_lookup,
	.name = S(s_mix_participant),
	.element = S(s_participant),
	.element_size = N(s_participant),
	.ns = S(s_urn_xmpp_mix_core_1_list),
	.size = sizeof(struct xmpp_mix_participant),
	.unknown = offsetof(struct xmpp_mix_participant, unknown),
	.n_fields = sizeof mix_participant_fields / sizeof *mix_participant_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 4,
};

static const struct xso_class *const classes[] = {
	[C_mix_join - 1] = &xmpp_mix_join_class,
	[C_mix_leave - 1] = &xmpp_mix_leave_class,
	[C_mix_update_subscription - 1] = &xmpp_mix_update_subscription_class,
	[C_mix_setnick - 1] = &xmpp_mix_setnick_class,
	[C_mix_create - 1] = &xmpp_mix_create_class,
	[C_mix_destroy - 1] = &xmpp_mix_destroy_class,
	[C_mix - 1] = &xmpp_mix_class,
	[C_mix_participant - 1] = &xmpp_mix_participant_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_mix_join - 1, .base = C_xmpp_iq },
	{ .cls = C_mix_leave - 1, .base = C_xmpp_iq },
	{ .cls = C_mix_update_subscription - 1, .base = C_xmpp_iq },
	{ .cls = C_mix_setnick - 1, .base = C_xmpp_iq },
	{ .cls = C_mix_create - 1, .base = C_xmpp_iq },
	{ .cls = C_mix_destroy - 1, .base = C_xmpp_iq },
	{ .cls = C_mix - 1, .base = C_xmpp_message },
	{ .cls = C_mix - 1, .base = C_xmpp_presence },
	{ .cls = C_mix_participant - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_mix_module = {
	.version = 2,
	.name = "mix",
	.xep = "0369",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 8,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
