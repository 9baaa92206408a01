/* Printed by xsoc from signed.xml: do not edit. */
#include <xmpp/signed.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_signed[7];
	char s_signed_plain[13];
	char s_plain[6];
	char s_urn_xmpp_signed_0[18];
	char s_timestamp[10];
	char s_data[5];
	char s_signed_signature[17];
	char s_algorithm[10];
	char s_signature[10];
	char s_signed_bad_timestamp[21];
	char s_bad_timestamp[14];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"signed",
	"signed-plain",
	"plain",
	"urn:xmpp:signed:0",
	"timestamp",
	"data",
	"signed-signature",
	"algorithm",
	"signature",
	"signed-bad-timestamp",
	"bad-timestamp",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_signed_plain,
	C_signed_signature,
	C_signed,
	C_signed_bad_timestamp,
	C_xmpp_message,
	C_xmpp_presence,
	C_xmpp_iq,
	C_xmpp_stanza_error,
};

/* clang-format off */
static const struct xso_field signed_plain_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_signed_plain, timestamp),
	  .count = offsetof(struct xmpp_signed_plain, has_timestamp) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_signed_plain, data) },
};
/* clang-format on */

static const uint8_t signed_plain_lookup[] = {
	1, 0
};

const struct xso_class xmpp_signed_plain_class = {
	.module = &xmpp_signed_module,
	.fields = signed_plain_fields,
	.lookup = signed_plain_lookup,
	.name = S(s_signed_plain),
	.element = S(s_plain),
	.element_size = N(s_plain),
	.ns = S(s_urn_xmpp_signed_0),
	.size = sizeof(struct xmpp_signed_plain),
	.unknown = offsetof(struct xmpp_signed_plain, unknown),
	.n_fields = sizeof signed_plain_fields / sizeof *signed_plain_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field signed_signature_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_algorithm), .name_size = N(s_algorithm),
	  .member = S(s_algorithm), .offset = offsetof(struct xmpp_signed_signature, algorithm) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_signed_signature, data) },
};
/* clang-format on */

static const uint8_t signed_signature_lookup[] = {
	1, 0
};

const struct xso_class xmpp_signed_signature_class = {
	.module = &xmpp_signed_module,
	.fields = signed_signature_fields,
	.lookup = signed_signature_lookup,
	.name = S(s_signed_signature),
	.size = sizeof(struct xmpp_signed_signature),
	.unknown = offsetof(struct xmpp_signed_signature, unknown),
	.n_fields = sizeof signed_signature_fields / sizeof *signed_signature_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field signed_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_signature), .name_size = N(s_signature),
	  .member = S(s_signature), .offset = offsetof(struct xmpp_signed, signature),
	  .of = C_signed_signature },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_data), .name_size = N(s_data),
	  .member = S(s_data), .offset = offsetof(struct xmpp_signed, data) },
};
/* clang-format on */

static const uint8_t signed_lookup[] = {
	0, 2, 1, 0
};

const struct xso_class xmpp_signed_class = {
	.module = &xmpp_signed_module,
	.fields = signed_fields,
	.lookup = signed_lookup,
	.name = S(s_signed),
	.element = S(s_signed),
	.element_size = N(s_signed),
	.ns = S(s_urn_xmpp_signed_0),
	.size = sizeof(struct xmpp_signed),
	.unknown = offsetof(struct xmpp_signed, unknown),
	.n_fields = sizeof signed_fields / sizeof *signed_fields,
	.lookup_bits = 2,
};

static const uint8_t signed_bad_timestamp_lookup[] = {
	0
};

const struct xso_class xmpp_signed_bad_timestamp_class = {
	.module = &xmpp_signed_module,
	.lookup = signed_bad_timestamp_lookup,
	.name = S(s_signed_bad_timestamp),
	.element = S(s_bad_timestamp),
	.element_size = N(s_bad_timestamp),
	.ns = S(s_urn_xmpp_signed_0),
	.size = sizeof(struct xmpp_signed_bad_timestamp),
	.unknown = offsetof(struct xmpp_signed_bad_timestamp, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_signed_plain - 1] = &xmpp_signed_plain_class,
	[C_signed_signature - 1] = &xmpp_signed_signature_class,
	[C_signed - 1] = &xmpp_signed_class,
	[C_signed_bad_timestamp - 1] = &xmpp_signed_bad_timestamp_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_signed_plain - 1 },
	{ .cls = C_signed - 1, .base = C_xmpp_message },
	{ .cls = C_signed - 1, .base = C_xmpp_presence },
	{ .cls = C_signed - 1, .base = C_xmpp_iq },
	{ .cls = C_signed_bad_timestamp - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_signed_module = {
	.version = 2,
	.name = "signed",
	.xep = "0285",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
