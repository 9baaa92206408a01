/* Printed by xsoc from references.xml: do not edit. */
#include <xmpp/references.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_references[11];
	char s_reference[10];
	char s_urn_xmpp_reference_0[21];
	char s_type[5];
	char s_uri[4];
	char s_anchor[7];
	char s_begin[6];
	char s_end[4];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"references",
	"reference",
	"urn:xmpp:reference:0",
	"type",
	"uri",
	"anchor",
	"begin",
	"end",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_reference,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field reference_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_reference, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_reference, uri) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_anchor), .name_size = N(s_anchor),
	  .member = S(s_anchor), .offset = offsetof(struct xmpp_reference, anchor) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_begin), .name_size = N(s_begin),
	  .member = S(s_begin), .offset = offsetof(struct xmpp_reference, begin),
	  .count = offsetof(struct xmpp_reference, has_begin) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_reference, end),
	  .count = offsetof(struct xmpp_reference, has_end) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_reference, payload),
	  .count = offsetof(struct xmpp_reference, n_payload) },
};
/* clang-format on */

static const uint8_t reference_lookup[] = {
	0, 0, 0, 4, 0, 1, 0, 0, 0, 3, 0, 0, 5, 0, 0, 2
};

const struct xso_class xmpp_reference_class = {
	.module = &xmpp_references_module,
	.fields = reference_fields,
	.lookup = reference_lookup,
	.name = S(s_reference),
	.element = S(s_reference),
	.element_size = N(s_reference),
	.ns = S(s_urn_xmpp_reference_0),
	.size = sizeof(struct xmpp_reference),
	.unknown = offsetof(struct xmpp_reference, unknown),
	.n_fields = sizeof reference_fields / sizeof *reference_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 6,
};

static const struct xso_class *const classes[] = {
	[C_reference - 1] = &xmpp_reference_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_reference - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_references_module = {
	.version = 2,
	.name = "references",
	.xep = "0372",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
