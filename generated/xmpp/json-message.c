/* Printed by xsoc from json-message.xml: do not edit. */
#include <xmpp/json-message.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_json_message[13];
	char s_json_payload[13];
	char s_payload[8];
	char s_urn_xmpp_json_msg_0[20];
	char s_datatype[9];
	char s_urn_xmpp_json_0[16];
	char s_json[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"json-message",
	"json-payload",
	"payload",
	"urn:xmpp:json-msg:0",
	"datatype",
	"urn:xmpp:json:0",
	"json",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_json_payload,
	C_xmpp_json,
	C_xmpp_message,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field json_payload_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_datatype), .name_size = N(s_datatype),
	  .member = S(s_datatype), .offset = offsetof(struct xmpp_json_payload, datatype) },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_json_0),
	  .member = S(s_json), .offset = offsetof(struct xmpp_json_payload, json),
	  .of = C_xmpp_json },
};
/* clang-format on */

static const uint8_t json_payload_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_json_payload_class = {
	.module = &xmpp_json_message_module,
	.fields = json_payload_fields,
	.lookup = json_payload_lookup,
	.name = S(s_json_payload),
	.element = S(s_payload),
	.element_size = N(s_payload),
	.ns = S(s_urn_xmpp_json_msg_0),
	.size = sizeof(struct xmpp_json_payload),
	.unknown = offsetof(struct xmpp_json_payload, unknown),
	.n_fields = sizeof json_payload_fields / sizeof *json_payload_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_json_payload - 1] = &xmpp_json_payload_class,
	[C_xmpp_json - 1] = &xmpp_json_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_json_payload - 1, .base = C_xmpp_message },
	{ .cls = C_json_payload - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_json_message_module = {
	.version = 2,
	.name = "json-message",
	.xep = "0432",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
