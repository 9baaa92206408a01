/* Printed by xsoc from abuse-conditions.xml: do not edit. */
#include <xmpp/abuse-conditions.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_abuse_conditions[17];
	char s_abuse_error[12];
	char s_urn_xmpp_errors[16];
	char s_element[8];
	char s_abuse_error_element[20];
	char s_resource_limit_exceeded[24];
	char s_stanza_too_big[15];
	char s_too_many_stanzas[17];
	char s_reached_max_session_count[26];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"abuse-conditions",
	"abuse-error",
	"urn:xmpp:errors",
	"element",
	"abuse-error-element",
	"resource-limit-exceeded",
	"stanza-too-big",
	"too-many-stanzas",
	"reached-max-session-count",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_abuse_error,
	C_xmpp_stanza_error,
	C_xmpp_stream_error,
};
enum {
	V_,
	V_abuse_error_element,
};

static const uint16_t abuse_error_element_texts[] = {
	[XMPP_ABUSE_ERROR_ELEMENT_RESOURCE_LIMIT_EXCEEDED] = S(s_resource_limit_exceeded),
	[XMPP_ABUSE_ERROR_ELEMENT_STANZA_TOO_BIG] = S(s_stanza_too_big),
	[XMPP_ABUSE_ERROR_ELEMENT_TOO_MANY_STANZAS] = S(s_too_many_stanzas),
	[XMPP_ABUSE_ERROR_ELEMENT_REACHED_MAX_SESSION_COUNT] = S(s_reached_max_session_count),
};

static const uint8_t abuse_error_element_lookup[] = {
	5, 0, 0, 0, 0, 4, 2, 3
};

const struct xso_enum xmpp_abuse_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = abuse_error_element_texts,
	.lookup = abuse_error_element_lookup,
	.name = S(s_abuse_error_element),
	.n_texts = sizeof abuse_error_element_texts / sizeof *abuse_error_element_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field abuse_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_abuse_error, element),
	  .values = V_abuse_error_element },
};
/* clang-format on */

static const uint8_t abuse_error_lookup[] = {
	0
};

const struct xso_class xmpp_abuse_error_class = {
	.module = &xmpp_abuse_conditions_module,
	.fields = abuse_error_fields,
	.lookup = abuse_error_lookup,
	.name = S(s_abuse_error),
	.ns = S(s_urn_xmpp_errors),
	.size = sizeof(struct xmpp_abuse_error),
	.unknown = offsetof(struct xmpp_abuse_error, unknown),
	.n_fields = sizeof abuse_error_fields / sizeof *abuse_error_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

static const struct xso_class *const classes[] = {
	[C_abuse_error - 1] = &xmpp_abuse_error_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
	[C_xmpp_stream_error - 1] = &xmpp_stream_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_abuse_error_element - 1] = &xmpp_abuse_error_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_abuse_error - 1, .base = C_xmpp_stanza_error },
	{ .cls = C_abuse_error - 1, .base = C_xmpp_stream_error },
};

const struct xso_module xmpp_abuse_conditions_module = {
	.version = 2,
	.name = "abuse-conditions",
	.xep = "0205",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
