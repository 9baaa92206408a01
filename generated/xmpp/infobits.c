/* Printed by xsoc from infobits.xml: do not edit. */
#include <xmpp/infobits.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_infobits[9];
	char s_infobits_bundle_bit[20];
	char s_datatype[9];
	char s_key[4];
	char s_value[6];
	char s_infobits_bundle[16];
	char s_context[8];
	char s_type[5];
	char s_bit[4];
	char s_info[5];
	char s_http___jabber_org_protocol_infobits[36];
	char s_bundle[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"infobits",
	"infobits-bundle-bit",
	"datatype",
	"key",
	"value",
	"infobits-bundle",
	"context",
	"type",
	"bit",
	"info",
	"http://jabber.org/protocol/infobits",
	"bundle",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_infobits_bundle_bit,
	C_infobits_bundle,
	C_infobits,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field infobits_bundle_bit_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_datatype), .name_size = N(s_datatype),
	  .member = S(s_datatype), .offset = offsetof(struct xmpp_infobits_bundle_bit, datatype) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_infobits_bundle_bit, key) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_value), .offset = offsetof(struct xmpp_infobits_bundle_bit, value) },
};
/* clang-format on */

static const uint8_t infobits_bundle_bit_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_infobits_bundle_bit_class = {
	.module = &xmpp_infobits_module,
	.fields = infobits_bundle_bit_fields,
	.lookup = infobits_bundle_bit_lookup,
	.name = S(s_infobits_bundle_bit),
	.size = sizeof(struct xmpp_infobits_bundle_bit),
	.unknown = offsetof(struct xmpp_infobits_bundle_bit, unknown),
	.n_fields = sizeof infobits_bundle_bit_fields / sizeof *infobits_bundle_bit_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.text = 3,
};

/* clang-format off */
static const struct xso_field infobits_bundle_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_context), .name_size = N(s_context),
	  .member = S(s_context), .offset = offsetof(struct xmpp_infobits_bundle, context) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_infobits_bundle, type) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_bit), .name_size = N(s_bit),
	  .member = S(s_bit), .offset = offsetof(struct xmpp_infobits_bundle, bit),
	  .count = offsetof(struct xmpp_infobits_bundle, n_bit),
	  .of = C_infobits_bundle_bit },
};
/* clang-format on */

static const uint8_t infobits_bundle_lookup[] = {
	0, 0, 2, 3, 0, 0, 0, 1
};

const struct xso_class xmpp_infobits_bundle_class = {
	.module = &xmpp_infobits_module,
	.fields = infobits_bundle_fields,
	.lookup = infobits_bundle_lookup,
	.name = S(s_infobits_bundle),
	.size = sizeof(struct xmpp_infobits_bundle),
	.unknown = offsetof(struct xmpp_infobits_bundle, unknown),
	.n_fields = sizeof infobits_bundle_fields / sizeof *infobits_bundle_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field infobits_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_bundle), .name_size = N(s_bundle),
	  .member = S(s_bundle), .offset = offsetof(struct xmpp_infobits, bundle),
	  .count = offsetof(struct xmpp_infobits, n_bundle),
	  .of = C_infobits_bundle },
};
/* clang-format on */

static const uint8_t infobits_lookup[] = {
	0, 1
};

const struct xso_class xmpp_infobits_class = {
	.module = &xmpp_infobits_module,
	.fields = infobits_fields,
	.lookup = infobits_lookup,
	.name = S(s_infobits),
	.element = S(s_info),
	.element_size = N(s_info),
	.ns = S(s_http___jabber_org_protocol_infobits),
	.size = sizeof(struct xmpp_infobits),
	.unknown = offsetof(struct xmpp_infobits, unknown),
	.n_fields = sizeof infobits_fields / sizeof *infobits_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_infobits_bundle_bit - 1] = &xmpp_infobits_bundle_bit_class,
	[C_infobits_bundle - 1] = &xmpp_infobits_bundle_class,
	[C_infobits - 1] = &xmpp_infobits_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_infobits - 1, .base = C_xmpp_iq },
	{ .cls = C_infobits - 1, .base = C_xmpp_message },
	{ .cls = C_infobits - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_infobits_module = {
	.version = 2,
	.name = "infobits",
	.xep = "0120",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
