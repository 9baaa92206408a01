/* Printed by xsoc from feature-negotiation.xml: do not edit. */
#include <xmpp/feature-negotiation.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_feature_negotiation[20];
	char s_feature[8];
	char s_http___jabber_org_protocol_feature_neg[39];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_field[6];
	char s_refused[8];
	char s_var[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"feature-negotiation",
	"feature",
	"http://jabber.org/protocol/feature-neg",
	"jabber:x:data",
	"form",
	"field",
	"refused",
	"var",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_feature_negotiation,
	C_xmpp_data_form,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_stanza_error,
};
enum {
	E_,
	E_feature_negotiation_refused,
};

static const struct xso_extra extras[] = {
	[E_feature_negotiation_refused - 1] = {
		.attribute = S(s_var),
	},
};

/* clang-format off */
static const struct xso_field feature_negotiation_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_feature_negotiation, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_field), .name_size = N(s_field),
	  .member = S(s_refused), .offset = offsetof(struct xmpp_feature_negotiation, refused),
	  .count = offsetof(struct xmpp_feature_negotiation, n_refused),
	  .extra = E_feature_negotiation_refused },
};
/* clang-format on */

static const uint8_t feature_negotiation_lookup[] = {
	1, 0, 0, 2
};

const struct xso_class xmpp_feature_negotiation_class = {
	.module = &xmpp_feature_negotiation_module,
	.fields = feature_negotiation_fields,
	.lookup = feature_negotiation_lookup,
	.name = S(s_feature_negotiation),
	.element = S(s_feature),
	.element_size = N(s_feature),
	.ns = S(s_http___jabber_org_protocol_feature_neg),
	.size = sizeof(struct xmpp_feature_negotiation),
	.unknown = offsetof(struct xmpp_feature_negotiation, unknown),
	.n_fields = sizeof feature_negotiation_fields / sizeof *feature_negotiation_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_feature_negotiation - 1] = &xmpp_feature_negotiation_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_feature_negotiation - 1, .base = C_xmpp_iq },
	{ .cls = C_feature_negotiation - 1, .base = C_xmpp_message },
	{ .cls = C_feature_negotiation - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_feature_negotiation_module = {
	.version = 2,
	.name = "feature-negotiation",
	.xep = "0020",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
