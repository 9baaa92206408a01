/* Printed by xsoc from out-of-office.xml: do not edit. */
#include <xmpp/out-of-office.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_out_of_office[14];
	char s_ooo[4];
	char s_urn_xmpp_ooo_0[15];
	char s_start[6];
	char s_end[4];
	char s_message[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"out-of-office",
	"ooo",
	"urn:xmpp:ooo:0",
	"start",
	"end",
	"message",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_out_of_office,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field out_of_office_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_out_of_office, start),
	  .count = offsetof(struct xmpp_out_of_office, has_start) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_out_of_office, end),
	  .count = offsetof(struct xmpp_out_of_office, has_end) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_message), .name_size = N(s_message),
	  .member = S(s_message), .offset = offsetof(struct xmpp_out_of_office, message) },
};
/* clang-format on */

static const uint8_t out_of_office_lookup[] = {
	0, 0, 0, 3, 1, 0, 2, 0
};

const struct xso_class xmpp_out_of_office_class = {
	.module = &xmpp_out_of_office_module,
	.fields = out_of_office_fields,
	.lookup = out_of_office_lookup,
	.name = S(s_out_of_office),
	.element = S(s_ooo),
	.element_size = N(s_ooo),
	.ns = S(s_urn_xmpp_ooo_0),
	.size = sizeof(struct xmpp_out_of_office),
	.unknown = offsetof(struct xmpp_out_of_office, unknown),
	.n_fields = sizeof out_of_office_fields / sizeof *out_of_office_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_out_of_office - 1] = &xmpp_out_of_office_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_out_of_office - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_out_of_office_module = {
	.version = 2,
	.name = "out-of-office",
	.xep = "0109",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
