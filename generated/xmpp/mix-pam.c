/* Printed by xsoc from mix-pam.xml: do not edit. */
#include <xmpp/mix-pam.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mix_pam[8];
	char s_mix_client_join[16];
	char s_client_join[12];
	char s_urn_xmpp_mix_pam_2_list[58];
	char s_ns[3];
	char s_channel[8];
	char s_urn_xmpp_mix_core_1_list[41];
	char s_join[5];
	char s_mix_client_leave[17];
	char s_client_leave[13];
	char s_leave[6];
	char s_mix_roster_annotate[20];
	char s_annotate[9];
	char s_urn_xmpp_mix_roster_0[22];
	char s_mix_roster_channel[19];
	char s_participant_id[15];
	char s_participant_id_2[15];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mix-pam",
	"mix-client-join",
	"client-join",
	"urn:xmpp:mix:pam:2\000urn:xmpp:mix:pam:1\000urn:xmpp:mix:pam:0\000",
	"ns",
	"channel",
	"urn:xmpp:mix:core:1\000urn:xmpp:mix:core:0\000",
	"join",
	"mix-client-leave",
	"client-leave",
	"leave",
	"mix-roster-annotate",
	"annotate",
	"urn:xmpp:mix:roster:0",
	"mix-roster-channel",
	"participant-id",
	"participant_id",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mix_client_join,
	C_mix_client_leave,
	C_mix_roster_annotate,
	C_mix_roster_channel,
	C_xmpp_mix_join,
	C_xmpp_iq,
	C_xmpp_mix_leave,
	C_xmpp_roster,
	C_xmpp_roster_item,
};

/* clang-format off */
static const struct xso_field mix_client_join_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mix_client_join, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_channel), .name_size = N(s_channel),
	  .member = S(s_channel), .offset = offsetof(struct xmpp_mix_client_join, channel) },
	{ .shape = XSO_CHILD, .flags = XSO_NAMESPACES, .ns = S(s_urn_xmpp_mix_core_1_list),
	  .member = S(s_join), .offset = offsetof(struct xmpp_mix_client_join, join),
	  .of = C_xmpp_mix_join },
};
/* clang-format on */

static const uint8_t mix_client_join_lookup[] = {
	3, 0, 0, 2
};

const struct xso_class xmpp_mix_client_join_class = {
	.module = &xmpp_mix_pam_module,
	.fields = mix_client_join_fields,
	.lookup = mix_client_join_lookup,
	.name = S(s_mix_client_join),
	.element = S(s_client_join),
	.element_size = N(s_client_join),
	.ns = S(s_urn_xmpp_mix_pam_2_list),
	.size = sizeof(struct xmpp_mix_client_join),
	.unknown = offsetof(struct xmpp_mix_client_join, unknown),
	.n_fields = sizeof mix_client_join_fields / sizeof *mix_client_join_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field mix_client_leave_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_mix_client_leave, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_channel), .name_size = N(s_channel),
	  .member = S(s_channel), .offset = offsetof(struct xmpp_mix_client_leave, channel) },
	{ .shape = XSO_CHILD, .flags = XSO_NAMESPACES, .ns = S(s_urn_xmpp_mix_core_1_list),
	  .member = S(s_leave), .offset = offsetof(struct xmpp_mix_client_leave, leave),
	  .of = C_xmpp_mix_leave },
};
/* clang-format on */

static const uint8_t mix_client_leave_lookup[] = {
	0, 3, 0, 2
};

const struct xso_class xmpp_mix_client_leave_class = {
	.module = &xmpp_mix_pam_module,
	.fields = mix_client_leave_fields,
	.lookup = mix_client_leave_lookup,
	.name = S(s_mix_client_leave),
	.element = S(s_client_leave),
	.element_size = N(s_client_leave),
	.ns = S(s_urn_xmpp_mix_pam_2_list),
	.size = sizeof(struct xmpp_mix_client_leave),
	.unknown = offsetof(struct xmpp_mix_client_leave, unknown),
	.n_fields = sizeof mix_client_leave_fields / sizeof *mix_client_leave_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

static const uint8_t mix_roster_annotate_lookup[] = {
	0
};

const struct xso_class xmpp_mix_roster_annotate_class = {
	.module = &xmpp_mix_pam_module,
	.lookup = mix_roster_annotate_lookup,
	.name = S(s_mix_roster_annotate),
	.element = S(s_annotate),
	.element_size = N(s_annotate),
	.ns = S(s_urn_xmpp_mix_roster_0),
	.size = sizeof(struct xmpp_mix_roster_annotate),
	.unknown = offsetof(struct xmpp_mix_roster_annotate, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field mix_roster_channel_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_participant_id), .name_size = N(s_participant_id),
	  .member = S(s_participant_id_2), .offset = offsetof(struct xmpp_mix_roster_channel, participant_id) },
};
/* clang-format on */

static const uint8_t mix_roster_channel_lookup[] = {
	1, 0
};

const struct xso_class xmpp_mix_roster_channel_class = {
	.module = &xmpp_mix_pam_module,
	.fields = mix_roster_channel_fields,
	.lookup = mix_roster_channel_lookup,
	.name = S(s_mix_roster_channel),
	.element = S(s_channel),
	.element_size = N(s_channel),
	.ns = S(s_urn_xmpp_mix_roster_0),
	.size = sizeof(struct xmpp_mix_roster_channel),
	.unknown = offsetof(struct xmpp_mix_roster_channel, unknown),
	.n_fields = sizeof mix_roster_channel_fields / sizeof *mix_roster_channel_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_mix_client_join - 1] = &xmpp_mix_client_join_class,
	[C_mix_client_leave - 1] = &xmpp_mix_client_leave_class,
	[C_mix_roster_annotate - 1] = &xmpp_mix_roster_annotate_class,
	[C_mix_roster_channel - 1] = &xmpp_mix_roster_channel_class,
	[C_xmpp_mix_join - 1] = &xmpp_mix_join_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_mix_leave - 1] = &xmpp_mix_leave_class,
	[C_xmpp_roster - 1] = &xmpp_roster_class,
	[C_xmpp_roster_item - 1] = &xmpp_roster_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_mix_client_join - 1, .base = C_xmpp_iq },
	{ .cls = C_mix_client_leave - 1, .base = C_xmpp_iq },
	{ .cls = C_mix_roster_annotate - 1, .base = C_xmpp_roster },
	{ .cls = C_mix_roster_channel - 1, .base = C_xmpp_roster_item },
};

const struct xso_module xmpp_mix_pam_module = {
	.version = 2,
	.name = "mix-pam",
	.xep = "0405",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
