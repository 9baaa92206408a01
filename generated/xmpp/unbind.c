/* Printed by xsoc from unbind.xml: do not edit. */
#include <xmpp/unbind.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_unbind[7];
	char s_urn_ietf_params_xml_ns_xmpp_bind[33];
	char s_resource[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"unbind",
	"urn:ietf:params:xml:ns:xmpp-bind",
	"resource",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_unbind,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field unbind_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_resource), .name_size = N(s_resource),
	  .member = S(s_resource), .offset = offsetof(struct xmpp_unbind, resource) },
};
/* clang-format on */

static const uint8_t unbind_lookup[] = {
	1, 0
};

const struct xso_class xmpp_unbind_class = {
	.module = &xmpp_unbind_module,
	.fields = unbind_fields,
	.lookup = unbind_lookup,
	.name = S(s_unbind),
	.element = S(s_unbind),
	.element_size = N(s_unbind),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_bind),
	.size = sizeof(struct xmpp_unbind),
	.unknown = offsetof(struct xmpp_unbind, unknown),
	.n_fields = sizeof unbind_fields / sizeof *unbind_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_unbind - 1] = &xmpp_unbind_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_unbind - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_unbind_module = {
	.version = 2,
	.name = "unbind",
	.xep = "0193",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
