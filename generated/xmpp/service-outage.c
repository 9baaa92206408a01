/* Printed by xsoc from service-outage.xml: do not edit. */
#include <xmpp/service-outage.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_service_outage[15];
	char s_urn_xmpp_sos_0[15];
	char s_external_status_addresses[26];
	char s_external_status_addresses_2[26];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"service-outage",
	"urn:xmpp:sos:0",
	"external-status-addresses",
	"external_status_addresses",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_service_outage,
	C_xmpp_data_form,
};

/* clang-format off */
static const struct xso_field service_outage_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .name = S(s_external_status_addresses), .name_size = N(s_external_status_addresses),
	  .member = S(s_external_status_addresses_2), .offset = offsetof(struct xmpp_service_outage, external_status_addresses),
	  .count = offsetof(struct xmpp_service_outage, n_external_status_addresses) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_service_outage, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t service_outage_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_service_outage_class = {
	.module = &xmpp_service_outage_module,
	.fields = service_outage_fields,
	.lookup = service_outage_lookup,
	.name = S(s_service_outage),
	.ns = S(s_urn_xmpp_sos_0),
	.size = sizeof(struct xmpp_service_outage),
	.n_fields = sizeof service_outage_fields / sizeof *service_outage_fields,
	.lookup_bits = 2,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_service_outage - 1] = &xmpp_service_outage_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

const struct xso_module xmpp_service_outage_module = {
	.version = 2,
	.name = "service-outage",
	.xep = "0455",
	.strings = (const char *)&strings,
	.classes = classes,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
};
