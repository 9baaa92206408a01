/* Printed by xsoc from account-invitation.xml: do not edit. */
#include <xmpp/account-invitation.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_account_invitation[19];
	char s_urn_xmpp_invite_invitation[27];
	char s_uri[4];
	char s_landing_url[12];
	char s_landing_url_2[12];
	char s_expire[7];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"account-invitation",
	"urn:xmpp:invite#invitation",
	"uri",
	"landing-url",
	"landing_url",
	"expire",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_account_invitation,
	C_xmpp_data_form,
};

/* clang-format off */
static const struct xso_field account_invitation_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_account_invitation, uri) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .name = S(s_landing_url), .name_size = N(s_landing_url),
	  .member = S(s_landing_url_2), .offset = offsetof(struct xmpp_account_invitation, landing_url) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expire), .name_size = N(s_expire),
	  .member = S(s_expire), .offset = offsetof(struct xmpp_account_invitation, expire),
	  .count = offsetof(struct xmpp_account_invitation, has_expire) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_account_invitation, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t account_invitation_lookup[] = {
	0, 4, 0, 0, 0, 2, 3, 1
};

const struct xso_class xmpp_account_invitation_class = {
	.module = &xmpp_account_invitation_module,
	.fields = account_invitation_fields,
	.lookup = account_invitation_lookup,
	.name = S(s_account_invitation),
	.ns = S(s_urn_xmpp_invite_invitation),
	.size = sizeof(struct xmpp_account_invitation),
	.n_fields = sizeof account_invitation_fields / sizeof *account_invitation_fields,
	.lookup_bits = 3,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_account_invitation - 1] = &xmpp_account_invitation_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

const struct xso_module xmpp_account_invitation_module = {
	.version = 2,
	.name = "account-invitation",
	.xep = "0401",
	.strings = (const char *)&strings,
	.classes = classes,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
};
