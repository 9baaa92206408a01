/* Printed by xsoc from register.xml: do not edit. */
#include <xmpp/register.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_register[9];
	char s_register_feature[17];
	char s_http___jabber_org_features_iq_register[39];
	char s_query[6];
	char s_jabber_iq_register[19];
	char s_registered[11];
	char s_instructions[13];
	char s_username[9];
	char s_nick[5];
	char s_password[9];
	char s_name[5];
	char s_first[6];
	char s_last[5];
	char s_email[6];
	char s_address[8];
	char s_city[5];
	char s_state[6];
	char s_zip[4];
	char s_phone[6];
	char s_url[4];
	char s_date[5];
	char s_misc[5];
	char s_text[5];
	char s_key[4];
	char s_remove[7];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"register",
	"register-feature",
	"http://jabber.org/features/iq-register",
	"query",
	"jabber:iq:register",
	"registered",
	"instructions",
	"username",
	"nick",
	"password",
	"name",
	"first",
	"last",
	"email",
	"address",
	"city",
	"state",
	"zip",
	"phone",
	"url",
	"date",
	"misc",
	"text",
	"key",
	"remove",
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
	C_register_feature,
	C_register,
	C_xmpp_stream_features,
	C_xmpp_data_form,
	C_xmpp_iq,
};

static const uint8_t register_feature_lookup[] = {
	0
};

const struct xso_class xmpp_register_feature_class = {
	.module = &xmpp_register_module,
	.lookup = register_feature_lookup,
	.name = S(s_register_feature),
	.element = S(s_register),
	.element_size = N(s_register),
	.ns = S(s_http___jabber_org_features_iq_register),
	.size = sizeof(struct xmpp_register_feature),
	.unknown = offsetof(struct xmpp_register_feature, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field register_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_registered), .name_size = N(s_registered),
	  .member = S(s_registered), .offset = offsetof(struct xmpp_register, registered) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_instructions), .name_size = N(s_instructions),
	  .member = S(s_instructions), .offset = offsetof(struct xmpp_register, instructions) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_username), .name_size = N(s_username),
	  .member = S(s_username), .offset = offsetof(struct xmpp_register, username) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_register, nick) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_register, password) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_register, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_first), .name_size = N(s_first),
	  .member = S(s_first), .offset = offsetof(struct xmpp_register, first) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_last), .name_size = N(s_last),
	  .member = S(s_last), .offset = offsetof(struct xmpp_register, last) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_email), .name_size = N(s_email),
	  .member = S(s_email), .offset = offsetof(struct xmpp_register, email) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_address), .name_size = N(s_address),
	  .member = S(s_address), .offset = offsetof(struct xmpp_register, address) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_city), .name_size = N(s_city),
	  .member = S(s_city), .offset = offsetof(struct xmpp_register, city) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_state), .name_size = N(s_state),
	  .member = S(s_state), .offset = offsetof(struct xmpp_register, state) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_zip), .name_size = N(s_zip),
	  .member = S(s_zip), .offset = offsetof(struct xmpp_register, zip) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_phone), .name_size = N(s_phone),
	  .member = S(s_phone), .offset = offsetof(struct xmpp_register, phone) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_register, url) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_date), .name_size = N(s_date),
	  .member = S(s_date), .offset = offsetof(struct xmpp_register, date) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_misc), .name_size = N(s_misc),
	  .member = S(s_misc), .offset = offsetof(struct xmpp_register, misc) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_register, text) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_register, key) },
	{ .shape = XSO_FLAG, .name = S(s_remove), .name_size = N(s_remove),
	  .member = S(s_remove), .offset = offsetof(struct xmpp_register, remove) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_register, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_register, payload),
	  .count = offsetof(struct xmpp_register, n_payload) },
};
/* clang-format on */

static const uint8_t register_lookup[] = {
	7, 6, 0, 0, 0, 0, 0, 0, 0, 0, 16, 5, 10, 21, 0, 0,
	0, 1, 0, 0, 2, 4, 0, 15, 0, 0, 13, 0, 0, 14, 0, 0,
	8, 0, 17, 19, 0, 0, 12, 0, 0, 0, 20, 0, 18, 0, 0, 0,
	0, 11, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 9, 0, 0, 0
};

const struct xso_class xmpp_register_class = {
	.module = &xmpp_register_module,
	.fields = register_fields,
	.lookup = register_lookup,
	.name = S(s_register),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_register),
	.size = sizeof(struct xmpp_register),
	.unknown = offsetof(struct xmpp_register, unknown),
	.n_fields = sizeof register_fields / sizeof *register_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.any = 22,
};

static const struct xso_class *const classes[] = {
	[C_register_feature - 1] = &xmpp_register_feature_class,
	[C_register - 1] = &xmpp_register_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_register_feature - 1, .base = C_xmpp_stream_features },
	{ .cls = C_register - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_register_module = {
	.version = 2,
	.name = "register",
	.xep = "0077",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
