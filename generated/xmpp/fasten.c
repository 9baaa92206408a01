/* Printed by xsoc from fasten.xml: do not edit. */
#include <xmpp/fasten.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_fasten[7];
	char s_apply_to_external[18];
	char s_name[5];
	char s_element_namespace[18];
	char s_element_namespace_2[18];
	char s_apply_to[9];
	char s_urn_xmpp_fasten_0[18];
	char s_id[3];
	char s_clear[6];
	char s_shell[6];
	char s_external[9];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"fasten",
	"apply-to-external",
	"name",
	"element-namespace",
	"element_namespace",
	"apply-to",
	"urn:xmpp:fasten:0",
	"id",
	"clear",
	"shell",
	"external",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_apply_to_external,
	C_apply_to,
	C_xmpp_message,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field apply_to_external_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_apply_to_external, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_element_namespace), .name_size = N(s_element_namespace),
	  .member = S(s_element_namespace_2), .offset = offsetof(struct xmpp_apply_to_external, element_namespace) },
};
/* clang-format on */

static const uint8_t apply_to_external_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_apply_to_external_class = {
	.module = &xmpp_fasten_module,
	.fields = apply_to_external_fields,
	.lookup = apply_to_external_lookup,
	.name = S(s_apply_to_external),
	.size = sizeof(struct xmpp_apply_to_external),
	.unknown = offsetof(struct xmpp_apply_to_external, unknown),
	.n_fields = sizeof apply_to_external_fields / sizeof *apply_to_external_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field apply_to_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_apply_to, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_clear), .name_size = N(s_clear),
	  .member = S(s_clear), .offset = offsetof(struct xmpp_apply_to, clear) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_shell), .name_size = N(s_shell),
	  .member = S(s_shell), .offset = offsetof(struct xmpp_apply_to, shell) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_external), .name_size = N(s_external),
	  .member = S(s_external), .offset = offsetof(struct xmpp_apply_to, external),
	  .count = offsetof(struct xmpp_apply_to, n_external),
	  .of = C_apply_to_external },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_apply_to, payload),
	  .count = offsetof(struct xmpp_apply_to, n_payload) },
};
/* clang-format on */

static const uint8_t apply_to_lookup[] = {
	0, 0, 4, 0, 1, 2, 3, 0
};

const struct xso_class xmpp_apply_to_class = {
	.module = &xmpp_fasten_module,
	.fields = apply_to_fields,
	.lookup = apply_to_lookup,
	.name = S(s_apply_to),
	.element = S(s_apply_to),
	.element_size = N(s_apply_to),
	.ns = S(s_urn_xmpp_fasten_0),
	.size = sizeof(struct xmpp_apply_to),
	.unknown = offsetof(struct xmpp_apply_to, unknown),
	.n_fields = sizeof apply_to_fields / sizeof *apply_to_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 5,
};

static const struct xso_class *const classes[] = {
	[C_apply_to_external - 1] = &xmpp_apply_to_external_class,
	[C_apply_to - 1] = &xmpp_apply_to_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_apply_to - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_apply_to - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_fasten_module = {
	.version = 2,
	.name = "fasten",
	.xep = "0422",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
