/* Printed by xsoc from stream-initiation.xml: do not edit. */
#include <xmpp/stream-initiation.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_stream_initiation[18];
	char s_si[3];
	char s_http___jabber_org_protocol_si[30];
	char s_id[3];
	char s_mime_type[10];
	char s_mime_type_2[10];
	char s_profile[8];
	char s_payload[8];
	char s_si_error[9];
	char s_element[8];
	char s_si_error_element[17];
	char s_no_valid_streams[17];
	char s_bad_profile[12];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"stream-initiation",
	"si",
	"http://jabber.org/protocol/si",
	"id",
	"mime-type",
	"mime_type",
	"profile",
	"payload",
	"si-error",
	"element",
	"si-error-element",
	"no-valid-streams",
	"bad-profile",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_stream_initiation,
	C_si_error,
	C_xmpp_iq,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_si_error_element,
};

static const uint16_t si_error_element_texts[] = {
	[XMPP_SI_ERROR_ELEMENT_NO_VALID_STREAMS] = S(s_no_valid_streams),
	[XMPP_SI_ERROR_ELEMENT_BAD_PROFILE] = S(s_bad_profile),
};

static const uint8_t si_error_element_lookup[] = {
	0, 2, 3, 0
};

const struct xso_enum xmpp_si_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = si_error_element_texts,
	.lookup = si_error_element_lookup,
	.name = S(s_si_error_element),
	.n_texts = sizeof si_error_element_texts / sizeof *si_error_element_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field stream_initiation_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_stream_initiation, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_mime_type), .name_size = N(s_mime_type),
	  .member = S(s_mime_type_2), .offset = offsetof(struct xmpp_stream_initiation, mime_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_profile), .name_size = N(s_profile),
	  .member = S(s_profile), .offset = offsetof(struct xmpp_stream_initiation, profile) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_stream_initiation, payload),
	  .count = offsetof(struct xmpp_stream_initiation, n_payload) },
};
/* clang-format on */

static const uint8_t stream_initiation_lookup[] = {
	0, 3, 0, 0, 1, 0, 0, 2
};

const struct xso_class xmpp_stream_initiation_class = {
	.module = &xmpp_stream_initiation_module,
	.fields = stream_initiation_fields,
	.lookup = stream_initiation_lookup,
	.name = S(s_stream_initiation),
	.element = S(s_si),
	.element_size = N(s_si),
	.ns = S(s_http___jabber_org_protocol_si),
	.size = sizeof(struct xmpp_stream_initiation),
	.unknown = offsetof(struct xmpp_stream_initiation, unknown),
	.n_fields = sizeof stream_initiation_fields / sizeof *stream_initiation_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field si_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_si_error, element),
	  .values = V_si_error_element },
};
/* clang-format on */

static const uint8_t si_error_lookup[] = {
	0
};

const struct xso_class xmpp_si_error_class = {
	.module = &xmpp_stream_initiation_module,
	.fields = si_error_fields,
	.lookup = si_error_lookup,
	.name = S(s_si_error),
	.ns = S(s_http___jabber_org_protocol_si),
	.size = sizeof(struct xmpp_si_error),
	.unknown = offsetof(struct xmpp_si_error, unknown),
	.n_fields = sizeof si_error_fields / sizeof *si_error_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

static const struct xso_class *const classes[] = {
	[C_stream_initiation - 1] = &xmpp_stream_initiation_class,
	[C_si_error - 1] = &xmpp_si_error_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_si_error_element - 1] = &xmpp_si_error_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_stream_initiation - 1, .base = C_xmpp_iq },
	{ .cls = C_si_error - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_stream_initiation_module = {
	.version = 2,
	.name = "stream-initiation",
	.xep = "0095",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
