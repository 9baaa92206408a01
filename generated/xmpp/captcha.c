/* Printed by xsoc from captcha.xml: do not edit. */
#include <xmpp/captcha.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_captcha[8];
	char s_urn_xmpp_captcha[17];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"captcha",
	"urn:xmpp:captcha",
	"jabber:x:data",
	"form",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_captcha,
	C_xmpp_data_form,
	C_xmpp_message,
	C_xmpp_iq,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field captcha_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_captcha, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_captcha, payload),
	  .count = offsetof(struct xmpp_captcha, n_payload) },
};
/* clang-format on */

static const uint8_t captcha_lookup[] = {
	1, 0
};

const struct xso_class xmpp_captcha_class = {
	.module = &xmpp_captcha_module,
	.fields = captcha_fields,
	.lookup = captcha_lookup,
	.name = S(s_captcha),
	.element = S(s_captcha),
	.element_size = N(s_captcha),
	.ns = S(s_urn_xmpp_captcha),
	.size = sizeof(struct xmpp_captcha),
	.unknown = offsetof(struct xmpp_captcha, unknown),
	.n_fields = sizeof captcha_fields / sizeof *captcha_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 2,
};

static const struct xso_class *const classes[] = {
	[C_captcha - 1] = &xmpp_captcha_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_captcha - 1, .base = C_xmpp_message },
	{ .cls = C_captcha - 1, .base = C_xmpp_iq },
	{ .cls = C_captcha - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_captcha_module = {
	.version = 2,
	.name = "captcha",
	.xep = "0158",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
