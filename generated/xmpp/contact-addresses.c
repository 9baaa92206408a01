/* Printed by xsoc from contact-addresses.xml: do not edit. */
#include <xmpp/contact-addresses.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_contact_addresses[18];
	char s_http___jabber_org_network_serverinfo[37];
	char s_abuse_addresses[16];
	char s_abuse_addresses_2[16];
	char s_admin_addresses[16];
	char s_admin_addresses_2[16];
	char s_feedback_addresses[19];
	char s_feedback_addresses_2[19];
	char s_sales_addresses[16];
	char s_sales_addresses_2[16];
	char s_security_addresses[19];
	char s_security_addresses_2[19];
	char s_status_addresses[17];
	char s_status_addresses_2[17];
	char s_support_addresses[18];
	char s_support_addresses_2[18];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"contact-addresses",
	"http://jabber.org/network/serverinfo",
	"abuse-addresses",
	"abuse_addresses",
	"admin-addresses",
	"admin_addresses",
	"feedback-addresses",
	"feedback_addresses",
	"sales-addresses",
	"sales_addresses",
	"security-addresses",
	"security_addresses",
	"status-addresses",
	"status_addresses",
	"support-addresses",
	"support_addresses",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_contact_addresses,
	C_xmpp_data_form,
};

/* clang-format off */
static const struct xso_field contact_addresses_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .name = S(s_abuse_addresses), .name_size = N(s_abuse_addresses),
	  .member = S(s_abuse_addresses_2), .offset = offsetof(struct xmpp_contact_addresses, abuse_addresses),
	  .count = offsetof(struct xmpp_contact_addresses, n_abuse_addresses) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .name = S(s_admin_addresses), .name_size = N(s_admin_addresses),
	  .member = S(s_admin_addresses_2), .offset = offsetof(struct xmpp_contact_addresses, admin_addresses),
	  .count = offsetof(struct xmpp_contact_addresses, n_admin_addresses) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .name = S(s_feedback_addresses), .name_size = N(s_feedback_addresses),
	  .member = S(s_feedback_addresses_2), .offset = offsetof(struct xmpp_contact_addresses, feedback_addresses),
	  .count = offsetof(struct xmpp_contact_addresses, n_feedback_addresses) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .name = S(s_sales_addresses), .name_size = N(s_sales_addresses),
	  .member = S(s_sales_addresses_2), .offset = offsetof(struct xmpp_contact_addresses, sales_addresses),
	  .count = offsetof(struct xmpp_contact_addresses, n_sales_addresses) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .name = S(s_security_addresses), .name_size = N(s_security_addresses),
	  .member = S(s_security_addresses_2), .offset = offsetof(struct xmpp_contact_addresses, security_addresses),
	  .count = offsetof(struct xmpp_contact_addresses, n_security_addresses) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .name = S(s_status_addresses), .name_size = N(s_status_addresses),
	  .member = S(s_status_addresses_2), .offset = offsetof(struct xmpp_contact_addresses, status_addresses),
	  .count = offsetof(struct xmpp_contact_addresses, n_status_addresses) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .name = S(s_support_addresses), .name_size = N(s_support_addresses),
	  .member = S(s_support_addresses_2), .offset = offsetof(struct xmpp_contact_addresses, support_addresses),
	  .count = offsetof(struct xmpp_contact_addresses, n_support_addresses) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_contact_addresses, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t contact_addresses_lookup[] = {
	2, 0, 8, 0, 0, 7, 4, 1, 3, 0, 6, 0, 0, 0, 0, 5
};

const struct xso_class xmpp_contact_addresses_class = {
	.module = &xmpp_contact_addresses_module,
	.fields = contact_addresses_fields,
	.lookup = contact_addresses_lookup,
	.name = S(s_contact_addresses),
	.ns = S(s_http___jabber_org_network_serverinfo),
	.size = sizeof(struct xmpp_contact_addresses),
	.n_fields = sizeof contact_addresses_fields / sizeof *contact_addresses_fields,
	.lookup_bits = 4,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_contact_addresses - 1] = &xmpp_contact_addresses_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

const struct xso_module xmpp_contact_addresses_module = {
	.version = 2,
	.name = "contact-addresses",
	.xep = "0157",
	.strings = (const char *)&strings,
	.classes = classes,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
};
