/* Printed by xsoc from user-profile.xml: do not edit. */
#include <xmpp/user-profile.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_user_profile[13];
	char s_profile[8];
	char s_urn_xmpp_tmp_profile[21];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"user-profile",
	"profile",
	"urn:xmpp:tmp:profile",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_user_profile,
	C_xmpp_data_form,
	C_xmpp_iq,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field user_profile_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_user_profile, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t user_profile_lookup[] = {
	1, 0
};

const struct xso_class xmpp_user_profile_class = {
	.module = &xmpp_user_profile_module,
	.fields = user_profile_fields,
	.lookup = user_profile_lookup,
	.name = S(s_user_profile),
	.element = S(s_profile),
	.element_size = N(s_profile),
	.ns = S(s_urn_xmpp_tmp_profile),
	.size = sizeof(struct xmpp_user_profile),
	.unknown = offsetof(struct xmpp_user_profile, unknown),
	.n_fields = sizeof user_profile_fields / sizeof *user_profile_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_user_profile - 1] = &xmpp_user_profile_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_user_profile - 1, .base = C_xmpp_iq },
	{ .cls = C_user_profile - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_user_profile_module = {
	.version = 2,
	.name = "user-profile",
	.xep = "0154",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
