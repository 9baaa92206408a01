/* Printed by xsoc from presence-annotations.xml: do not edit. */
#include <xmpp/presence-annotations.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_presence_annotations[21];
	char s_presence_annotation[20];
	char s_state_annotation[17];
	char s_urn_xmpp_psa[13];
	char s_from[5];
	char s_state[6];
	char s_description[12];
	char s_presence_annotation_state[26];
	char s_connection_paused[18];
	char s_server_unavailable[19];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"presence-annotations",
	"presence-annotation",
	"state-annotation",
	"urn:xmpp:psa",
	"from",
	"state",
	"description",
	"presence-annotation-state",
	"connection-paused",
	"server-unavailable",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_presence_annotation,
	C_xmpp_lang_text,
	C_xmpp_presence,
};
enum {
	V_,
	V_presence_annotation_state,
};

static const uint16_t presence_annotation_state_texts[] = {
	[XMPP_PRESENCE_ANNOTATION_STATE_CONNECTION_PAUSED] = S(s_connection_paused),
	[XMPP_PRESENCE_ANNOTATION_STATE_SERVER_UNAVAILABLE] = S(s_server_unavailable),
};

static const uint8_t presence_annotation_state_lookup[] = {
	0, 0, 3, 2
};

const struct xso_enum xmpp_presence_annotation_state_enum = {
	.strings = (const char *)&strings,
	.texts = presence_annotation_state_texts,
	.lookup = presence_annotation_state_lookup,
	.name = S(s_presence_annotation_state),
	.n_texts = sizeof presence_annotation_state_texts / sizeof *presence_annotation_state_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field presence_annotation_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_presence_annotation, from) },
	{ .shape = XSO_TAG,
	  .member = S(s_state), .offset = offsetof(struct xmpp_presence_annotation, state),
	  .values = V_presence_annotation_state },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_presence_annotation, description),
	  .count = offsetof(struct xmpp_presence_annotation, n_description),
	  .of = C_xmpp_lang_text },
};
/* clang-format on */

static const uint8_t presence_annotation_lookup[] = {
	0, 0, 0, 0, 1, 2, 2, 3
};

const struct xso_class xmpp_presence_annotation_class = {
	.module = &xmpp_presence_annotations_module,
	.fields = presence_annotation_fields,
	.lookup = presence_annotation_lookup,
	.name = S(s_presence_annotation),
	.element = S(s_state_annotation),
	.element_size = N(s_state_annotation),
	.ns = S(s_urn_xmpp_psa),
	.size = sizeof(struct xmpp_presence_annotation),
	.unknown = offsetof(struct xmpp_presence_annotation, unknown),
	.n_fields = sizeof presence_annotation_fields / sizeof *presence_annotation_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.from = 1,
};

static const struct xso_class *const classes[] = {
	[C_presence_annotation - 1] = &xmpp_presence_annotation_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_enum *const enums[] = {
	[V_presence_annotation_state - 1] = &xmpp_presence_annotation_state_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_presence_annotation - 1, .base = C_xmpp_presence, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_presence_annotations_module = {
	.version = 2,
	.name = "presence-annotations",
	.xep = "0310",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
