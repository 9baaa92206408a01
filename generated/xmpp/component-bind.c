/* Printed by xsoc from component-bind.xml: do not edit. */
#include <xmpp/component-bind.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_component_bind[15];
	char s_bind[5];
	char s_urn_xmpp_component_0[21];
	char s_required[9];
	char s_hostname[9];
	char s_component_unbind[17];
	char s_unbind[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"component-bind",
	"bind",
	"urn:xmpp:component:0",
	"required",
	"hostname",
	"component-unbind",
	"unbind",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_component_bind,
	C_component_unbind,
	C_xmpp_stream_features,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field component_bind_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_component_bind, required) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_hostname), .name_size = N(s_hostname),
	  .member = S(s_hostname), .offset = offsetof(struct xmpp_component_bind, hostname) },
};
/* clang-format on */

static const uint8_t component_bind_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_component_bind_class = {
	.module = &xmpp_component_bind_module,
	.fields = component_bind_fields,
	.lookup = component_bind_lookup,
	.name = S(s_component_bind),
	.element = S(s_bind),
	.element_size = N(s_bind),
	.ns = S(s_urn_xmpp_component_0),
	.size = sizeof(struct xmpp_component_bind),
	.unknown = offsetof(struct xmpp_component_bind, unknown),
	.n_fields = sizeof component_bind_fields / sizeof *component_bind_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field component_unbind_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_hostname), .name_size = N(s_hostname),
	  .member = S(s_hostname), .offset = offsetof(struct xmpp_component_unbind, hostname) },
};
/* clang-format on */

static const uint8_t component_unbind_lookup[] = {
	1, 0
};

const struct xso_class xmpp_component_unbind_class = {
	.module = &xmpp_component_bind_module,
	.fields = component_unbind_fields,
	.lookup = component_unbind_lookup,
	.name = S(s_component_unbind),
	.element = S(s_unbind),
	.element_size = N(s_unbind),
	.ns = S(s_urn_xmpp_component_0),
	.size = sizeof(struct xmpp_component_unbind),
	.unknown = offsetof(struct xmpp_component_unbind, unknown),
	.n_fields = sizeof component_unbind_fields / sizeof *component_unbind_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_component_bind - 1] = &xmpp_component_bind_class,
	[C_component_unbind - 1] = &xmpp_component_unbind_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_component_bind - 1, .base = C_xmpp_stream_features },
	{ .cls = C_component_bind - 1, .base = C_xmpp_iq },
	{ .cls = C_component_unbind - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_component_bind_module = {
	.version = 2,
	.name = "component-bind",
	.xep = "0225",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
