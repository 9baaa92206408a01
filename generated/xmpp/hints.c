/* Printed by xsoc from hints.xml: do not edit. */
#include <xmpp/hints.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_hints[6];
	char s_hint[5];
	char s_urn_xmpp_hints[15];
	char s_element[8];
	char s_hint_element[13];
	char s_no_permanent_store[19];
	char s_no_store[9];
	char s_no_copy[8];
	char s_store[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"hints",
	"hint",
	"urn:xmpp:hints",
	"element",
	"hint-element",
	"no-permanent-store",
	"no-store",
	"no-copy",
	"store",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_hint,
	C_xmpp_message,
};
enum {
	V_,
	V_hint_element,
};

static const uint16_t hint_element_texts[] = {
	[XMPP_HINT_ELEMENT_NO_PERMANENT_STORE] = S(s_no_permanent_store),
	[XMPP_HINT_ELEMENT_NO_STORE] = S(s_no_store),
	[XMPP_HINT_ELEMENT_NO_COPY] = S(s_no_copy),
	[XMPP_HINT_ELEMENT_STORE] = S(s_store),
};

static const uint8_t hint_element_lookup[] = {
	2, 0, 3, 0, 4, 0, 5, 0
};

const struct xso_enum xmpp_hint_element_enum = {
	.strings = (const char *)&strings,
	.texts = hint_element_texts,
	.lookup = hint_element_lookup,
	.name = S(s_hint_element),
	.n_texts = sizeof hint_element_texts / sizeof *hint_element_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field hint_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_hint, element),
	  .values = V_hint_element },
};
/* clang-format on */

static const uint8_t hint_lookup[] = {
	0
};

const struct xso_class xmpp_hint_class = {
	.module = &xmpp_hints_module,
	.fields = hint_fields,
	.lookup = hint_lookup,
	.name = S(s_hint),
	.ns = S(s_urn_xmpp_hints),
	.size = sizeof(struct xmpp_hint),
	.unknown = offsetof(struct xmpp_hint, unknown),
	.n_fields = sizeof hint_fields / sizeof *hint_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

static const struct xso_class *const classes[] = {
	[C_hint - 1] = &xmpp_hint_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_hint_element - 1] = &xmpp_hint_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_hint - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_hints_module = {
	.version = 2,
	.name = "hints",
	.xep = "0334",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
