/* Printed by xsoc from attach-to.xml: do not edit. */
#include <xmpp/attach-to.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_attach_to[10];
	char s_urn_xmpp_message_attaching_1_list[59];
	char s_ns[3];
	char s_id[3];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"attach-to",
	"urn:xmpp:message-attaching:1\000urn:xmpp:message-attaching:0\000",
	"ns",
	"id",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_attach_to,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field attach_to_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_attach_to, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_attach_to, id) },
};
/* clang-format on */

static const uint8_t attach_to_lookup[] = {
	0, 2
};

const struct xso_class xmpp_attach_to_class = {
	.module = &xmpp_attach_to_module,
	.fields = attach_to_fields,
	.lookup = attach_to_lookup,
	.name = S(s_attach_to),
	.element = S(s_attach_to),
	.element_size = N(s_attach_to),
	.ns = S(s_urn_xmpp_message_attaching_1_list),
	.size = sizeof(struct xmpp_attach_to),
	.unknown = offsetof(struct xmpp_attach_to, unknown),
	.n_fields = sizeof attach_to_fields / sizeof *attach_to_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_attach_to - 1] = &xmpp_attach_to_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_attach_to - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_attach_to_module = {
	.version = 2,
	.name = "attach-to",
	.xep = "0367",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
