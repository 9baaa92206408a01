/* Printed by xsoc from component.xml: do not edit. */
#include <xmpp/component.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_component[10];
	char s_component_handshake[20];
	char s_handshake[10];
	char s_jabber_component_accept[24];
	char s_digest[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"component",
	"component-handshake",
	"handshake",
	"jabber:component:accept",
	"digest",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_component_handshake,
};

/* clang-format off */
static const struct xso_field component_handshake_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET,
	  .member = S(s_digest), .offset = offsetof(struct xmpp_component_handshake, digest) },
};
/* clang-format on */

static const uint8_t component_handshake_lookup[] = {
	0
};

const struct xso_class xmpp_component_handshake_class = {
	.module = &xmpp_component_module,
	.fields = component_handshake_fields,
	.lookup = component_handshake_lookup,
	.name = S(s_component_handshake),
	.element = S(s_handshake),
	.element_size = N(s_handshake),
	.ns = S(s_jabber_component_accept),
	.size = sizeof(struct xmpp_component_handshake),
	.unknown = offsetof(struct xmpp_component_handshake, unknown),
	.n_fields = sizeof component_handshake_fields / sizeof *component_handshake_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_SECRETS,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_component_handshake - 1] = &xmpp_component_handshake_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_component_handshake - 1 },
};

const struct xso_module xmpp_component_module = {
	.version = 2,
	.name = "component",
	.xep = "0114",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
