/* Printed by xsoc from json.xml: do not edit. */
#include <xmpp/json.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_json[5];
	char s_urn_xmpp_json_0[16];
	char s_value[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"json",
	"urn:xmpp:json:0",
	"value",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_json,
	C_xmpp_message,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field json_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_JSON, .flags = XSO_FORGIVE,
	  .member = S(s_value), .offset = offsetof(struct xmpp_json, value) },
};
/* clang-format on */

static const uint8_t json_lookup[] = {
	0
};

const struct xso_class xmpp_json_class = {
	.module = &xmpp_json_module,
	.fields = json_fields,
	.lookup = json_lookup,
	.name = S(s_json),
	.element = S(s_json),
	.element_size = N(s_json),
	.ns = S(s_urn_xmpp_json_0),
	.size = sizeof(struct xmpp_json),
	.unknown = offsetof(struct xmpp_json, unknown),
	.n_fields = sizeof json_fields / sizeof *json_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_json - 1] = &xmpp_json_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_json - 1, .base = C_xmpp_message },
	{ .cls = C_json - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_json_module = {
	.version = 2,
	.name = "json",
	.xep = "0335",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
