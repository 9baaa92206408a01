/* Printed by xsoc from mix-anon.xml: do not edit. */
#include <xmpp/mix-anon.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mix_anon[9];
	char s_mix_anon_join[14];
	char s_join[5];
	char s_urn_xmpp_mix_anon_0[20];
	char s_id[3];
	char s_jid[4];
	char s_subscribe[10];
	char s_node[5];
	char s_nick[5];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_payload[8];
	char s_mix_user_preference[20];
	char s_user_preference[16];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mix-anon",
	"mix-anon-join",
	"join",
	"urn:xmpp:mix:anon:0",
	"id",
	"jid",
	"subscribe",
	"node",
	"nick",
	"jabber:x:data",
	"form",
	"payload",
	"mix-user-preference",
	"user-preference",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mix_anon_join,
	C_mix_user_preference,
	C_xmpp_data_form,
	C_xmpp_iq,
};
enum {
	E_,
	E_mix_anon_join_subscribe,
};

static const struct xso_extra extras[] = {
	[E_mix_anon_join_subscribe - 1] = {
		.attribute = S(s_node),
	},
};

/* clang-format off */
static const struct xso_field mix_anon_join_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_mix_anon_join, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_mix_anon_join, jid) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_subscribe), .name_size = N(s_subscribe),
	  .member = S(s_subscribe), .offset = offsetof(struct xmpp_mix_anon_join, subscribe),
	  .count = offsetof(struct xmpp_mix_anon_join, n_subscribe),
	  .extra = E_mix_anon_join_subscribe },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_mix_anon_join, nick) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_mix_anon_join, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_mix_anon_join, payload),
	  .count = offsetof(struct xmpp_mix_anon_join, n_payload) },
};
/* clang-format on */

static const uint8_t mix_anon_join_lookup[] = {
	0, 0, 5, 0, 0, 4, 0, 0, 0, 1, 0, 0, 3, 2, 0, 0
};

const struct xso_class xmpp_mix_anon_join_class = {
	.module = &xmpp_mix_anon_module,
	.fields = mix_anon_join_fields,
	.lookup = mix_anon_join_lookup,
	.name = S(s_mix_anon_join),
	.element = S(s_join),
	.element_size = N(s_join),
	.ns = S(s_urn_xmpp_mix_anon_0),
	.size = sizeof(struct xmpp_mix_anon_join),
	.unknown = offsetof(struct xmpp_mix_anon_join, unknown),
	.n_fields = sizeof mix_anon_join_fields / sizeof *mix_anon_join_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 6,
};

/* clang-format off */
static const struct xso_field mix_user_preference_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_mix_user_preference, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t mix_user_preference_lookup[] = {
	1, 0
};

const struct xso_class xmpp_mix_user_preference_class = {
	.module = &xmpp_mix_anon_module,
	.fields = mix_user_preference_fields,
	.lookup = mix_user_preference_lookup,
	.name = S(s_mix_user_preference),
	.element = S(s_user_preference),
	.element_size = N(s_user_preference),
	.ns = S(s_urn_xmpp_mix_anon_0),
	.size = sizeof(struct xmpp_mix_user_preference),
	.unknown = offsetof(struct xmpp_mix_user_preference, unknown),
	.n_fields = sizeof mix_user_preference_fields / sizeof *mix_user_preference_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_mix_anon_join - 1] = &xmpp_mix_anon_join_class,
	[C_mix_user_preference - 1] = &xmpp_mix_user_preference_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_mix_anon_join - 1, .base = C_xmpp_iq },
	{ .cls = C_mix_user_preference - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_mix_anon_module = {
	.version = 2,
	.name = "mix-anon",
	.xep = "0404",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
