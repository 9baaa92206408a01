/* Printed by xsoc from label-errors.xml: do not edit. */
#include <xmpp/label-errors.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_label_errors[13];
	char s_label_error[12];
	char s_urn_xmpp_sec_label_pubsub_errors_0[35];
	char s_element[8];
	char s_label_error_element[20];
	char s_insufficient_clearance[23];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"label-errors",
	"label-error",
	"urn:xmpp:sec-label:pubsub:errors:0",
	"element",
	"label-error-element",
	"insufficient-clearance",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_label_error,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_label_error_element,
};

static const uint16_t label_error_element_texts[] = {
	[XMPP_LABEL_ERROR_ELEMENT_INSUFFICIENT_CLEARANCE] = S(s_insufficient_clearance),
};

static const uint8_t label_error_element_lookup[] = {
	0, 2
};

const struct xso_enum xmpp_label_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = label_error_element_texts,
	.lookup = label_error_element_lookup,
	.name = S(s_label_error_element),
	.n_texts = sizeof label_error_element_texts / sizeof *label_error_element_texts,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field label_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_label_error, element),
	  .values = V_label_error_element },
};
/* clang-format on */

static const uint8_t label_error_lookup[] = {
	0
};

const struct xso_class xmpp_label_error_class = {
	.module = &xmpp_label_errors_module,
	.fields = label_error_fields,
	.lookup = label_error_lookup,
	.name = S(s_label_error),
	.ns = S(s_urn_xmpp_sec_label_pubsub_errors_0),
	.size = sizeof(struct xmpp_label_error),
	.unknown = offsetof(struct xmpp_label_error, unknown),
	.n_fields = sizeof label_error_fields / sizeof *label_error_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

static const struct xso_class *const classes[] = {
	[C_label_error - 1] = &xmpp_label_error_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_label_error_element - 1] = &xmpp_label_error_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_label_error - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_label_errors_module = {
	.version = 2,
	.name = "label-errors",
	.xep = "0314",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
