/* Printed by xsoc from invisible.xml: do not edit. */
#include <xmpp/invisible.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_invisible[10];
	char s_urn_xmpp_invisible_1_list[43];
	char s_ns[3];
	char s_probe[6];
	char s_visible[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"invisible",
	"urn:xmpp:invisible:1\000urn:xmpp:invisible:0\000",
	"ns",
	"probe",
	"visible",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_invisible,
	C_visible,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field invisible_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_invisible, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_probe), .name_size = N(s_probe),
	  .member = S(s_probe), .offset = offsetof(struct xmpp_invisible, probe) },
};
/* clang-format on */

static const uint8_t invisible_lookup[] = {
	0, 2
};

const struct xso_class xmpp_invisible_class = {
	.module = &xmpp_invisible_module,
	.fields = invisible_fields,
	.lookup = invisible_lookup,
	.name = S(s_invisible),
	.element = S(s_invisible),
	.element_size = N(s_invisible),
	.ns = S(s_urn_xmpp_invisible_1_list),
	.size = sizeof(struct xmpp_invisible),
	.unknown = offsetof(struct xmpp_invisible, unknown),
	.n_fields = sizeof invisible_fields / sizeof *invisible_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field visible_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_visible, ns) },
};
/* clang-format on */

static const uint8_t visible_lookup[] = {
	0
};

const struct xso_class xmpp_visible_class = {
	.module = &xmpp_invisible_module,
	.fields = visible_fields,
	.lookup = visible_lookup,
	.name = S(s_visible),
	.element = S(s_visible),
	.element_size = N(s_visible),
	.ns = S(s_urn_xmpp_invisible_1_list),
	.size = sizeof(struct xmpp_visible),
	.unknown = offsetof(struct xmpp_visible, unknown),
	.n_fields = sizeof visible_fields / sizeof *visible_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_invisible - 1] = &xmpp_invisible_class,
	[C_visible - 1] = &xmpp_visible_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_invisible - 1, .base = C_xmpp_iq },
	{ .cls = C_visible - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_invisible_module = {
	.version = 2,
	.name = "invisible",
	.xep = "0186",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
