/* Printed by xsoc from carbons.xml: do not edit. */
#include <xmpp/carbons.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_carbons[8];
	char s_carbons_control[16];
	char s_urn_xmpp_carbons_2[19];
	char s_element[8];
	char s_carbons_control_element[24];
	char s_enable[7];
	char s_disable[8];
	char s_carbon[7];
	char s_urn_xmpp_forward_0[19];
	char s_forwarded[10];
	char s_carbon_element[15];
	char s_received[9];
	char s_sent[5];
	char s_carbon_private[15];
	char s_private[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"carbons",
	"carbons-control",
	"urn:xmpp:carbons:2",
	"element",
	"carbons-control-element",
	"enable",
	"disable",
	"carbon",
	"urn:xmpp:forward:0",
	"forwarded",
	"carbon-element",
	"received",
	"sent",
	"carbon-private",
	"private",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_carbons_control,
	C_carbon,
	C_carbon_private,
	C_xmpp_iq,
	C_xmpp_forwarded,
	C_xmpp_message,
};
enum {
	V_,
	V_carbons_control_element,
	V_carbon_element,
};

static const uint16_t carbons_control_element_texts[] = {
	[XMPP_CARBONS_CONTROL_ELEMENT_ENABLE] = S(s_enable),
	[XMPP_CARBONS_CONTROL_ELEMENT_DISABLE] = S(s_disable),
};

static const uint8_t carbons_control_element_lookup[] = {
	0, 2, 3, 0
};

const struct xso_enum xmpp_carbons_control_element_enum = {
	.strings = (const char *)&strings,
	.texts = carbons_control_element_texts,
	.lookup = carbons_control_element_lookup,
	.name = S(s_carbons_control_element),
	.n_texts = sizeof carbons_control_element_texts / sizeof *carbons_control_element_texts,
	.lookup_bits = 2,
};

static const uint16_t carbon_element_texts[] = {
	[XMPP_CARBON_ELEMENT_RECEIVED] = S(s_received),
	[XMPP_CARBON_ELEMENT_SENT] = S(s_sent),
};

static const uint8_t carbon_element_lookup[] = {
	0, 2, 3, 0
};

const struct xso_enum xmpp_carbon_element_enum = {
	.strings = (const char *)&strings,
	.texts = carbon_element_texts,
	.lookup = carbon_element_lookup,
	.name = S(s_carbon_element),
	.n_texts = sizeof carbon_element_texts / sizeof *carbon_element_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field carbons_control_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_carbons_control, element),
	  .values = V_carbons_control_element },
};
/* clang-format on */

static const uint8_t carbons_control_lookup[] = {
	0
};

const struct xso_class xmpp_carbons_control_class = {
	.module = &xmpp_carbons_module,
	.fields = carbons_control_fields,
	.lookup = carbons_control_lookup,
	.name = S(s_carbons_control),
	.ns = S(s_urn_xmpp_carbons_2),
	.size = sizeof(struct xmpp_carbons_control),
	.unknown = offsetof(struct xmpp_carbons_control, unknown),
	.n_fields = sizeof carbons_control_fields / sizeof *carbons_control_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field carbon_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_carbon, element),
	  .values = V_carbon_element },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_forward_0),
	  .member = S(s_forwarded), .offset = offsetof(struct xmpp_carbon, forwarded),
	  .of = C_xmpp_forwarded },
};
/* clang-format on */

static const uint8_t carbon_lookup[] = {
	2, 0
};

const struct xso_class xmpp_carbon_class = {
	.module = &xmpp_carbons_module,
	.fields = carbon_fields,
	.lookup = carbon_lookup,
	.name = S(s_carbon),
	.ns = S(s_urn_xmpp_carbons_2),
	.size = sizeof(struct xmpp_carbon),
	.unknown = offsetof(struct xmpp_carbon, unknown),
	.n_fields = sizeof carbon_fields / sizeof *carbon_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

static const uint8_t carbon_private_lookup[] = {
	0
};

const struct xso_class xmpp_carbon_private_class = {
	.module = &xmpp_carbons_module,
	.lookup = carbon_private_lookup,
	.name = S(s_carbon_private),
	.element = S(s_private),
	.element_size = N(s_private),
	.ns = S(s_urn_xmpp_carbons_2),
	.size = sizeof(struct xmpp_carbon_private),
	.unknown = offsetof(struct xmpp_carbon_private, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_carbons_control - 1] = &xmpp_carbons_control_class,
	[C_carbon - 1] = &xmpp_carbon_class,
	[C_carbon_private - 1] = &xmpp_carbon_private_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_forwarded - 1] = &xmpp_forwarded_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_carbons_control_element - 1] = &xmpp_carbons_control_element_enum,
	[V_carbon_element - 1] = &xmpp_carbon_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_carbons_control - 1, .base = C_xmpp_iq },
	{ .cls = C_carbon - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_ACCOUNT },
	{ .cls = C_carbon_private - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_carbons_module = {
	.version = 2,
	.name = "carbons",
	.xep = "0280",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
