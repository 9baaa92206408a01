/* Printed by xsoc from markers.xml: do not edit. */
#include <xmpp/markers.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_markers[8];
	char s_markable[9];
	char s_urn_xmpp_chat_markers_0[24];
	char s_marker[7];
	char s_element[8];
	char s_id[3];
	char s_thread[7];
	char s_payload[8];
	char s_marker_element[15];
	char s_displayed[10];
	char s_received[9];
	char s_acknowledged[13];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"markers",
	"markable",
	"urn:xmpp:chat-markers:0",
	"marker",
	"element",
	"id",
	"thread",
	"payload",
	"marker-element",
	"displayed",
	"received",
	"acknowledged",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_markable,
	C_marker,
	C_xmpp_message,
};
enum {
	V_,
	V_marker_element,
};

static const uint16_t marker_element_texts[] = {
	[XMPP_MARKER_ELEMENT_DISPLAYED] = S(s_displayed),
	[XMPP_MARKER_ELEMENT_RECEIVED] = S(s_received),
	[XMPP_MARKER_ELEMENT_ACKNOWLEDGED] = S(s_acknowledged),
};

static const uint8_t marker_element_lookup[] = {
	2, 0, 3, 4, 0, 0, 0, 0
};

const struct xso_enum xmpp_marker_element_enum = {
	.strings = (const char *)&strings,
	.texts = marker_element_texts,
	.lookup = marker_element_lookup,
	.name = S(s_marker_element),
	.n_texts = sizeof marker_element_texts / sizeof *marker_element_texts,
	.lookup_bits = 3,
};

static const uint8_t markable_lookup[] = {
	0
};

const struct xso_class xmpp_markable_class = {
	.module = &xmpp_markers_module,
	.lookup = markable_lookup,
	.name = S(s_markable),
	.element = S(s_markable),
	.element_size = N(s_markable),
	.ns = S(s_urn_xmpp_chat_markers_0),
	.size = sizeof(struct xmpp_markable),
	.unknown = offsetof(struct xmpp_markable, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field marker_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_marker, element),
	  .values = V_marker_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_marker, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_thread), .name_size = N(s_thread),
	  .member = S(s_thread), .offset = offsetof(struct xmpp_marker, thread) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_marker, payload),
	  .count = offsetof(struct xmpp_marker, n_payload) },
};
/* clang-format on */

static const uint8_t marker_lookup[] = {
	0, 0, 2, 3
};

const struct xso_class xmpp_marker_class = {
	.module = &xmpp_markers_module,
	.fields = marker_fields,
	.lookup = marker_lookup,
	.name = S(s_marker),
	.ns = S(s_urn_xmpp_chat_markers_0),
	.size = sizeof(struct xmpp_marker),
	.unknown = offsetof(struct xmpp_marker, unknown),
	.n_fields = sizeof marker_fields / sizeof *marker_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
	.any = 4,
};

static const struct xso_class *const classes[] = {
	[C_markable - 1] = &xmpp_markable_class,
	[C_marker - 1] = &xmpp_marker_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_marker_element - 1] = &xmpp_marker_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_markable - 1, .base = C_xmpp_message },
	{ .cls = C_marker - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_markers_module = {
	.version = 2,
	.name = "markers",
	.xep = "0333",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
