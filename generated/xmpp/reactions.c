/* Printed by xsoc from reactions.xml: do not edit. */
#include <xmpp/reactions.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_reactions[10];
	char s_urn_xmpp_reactions_0[21];
	char s_id[3];
	char s_reaction[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"reactions",
	"urn:xmpp:reactions:0",
	"id",
	"reaction",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_reactions,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field reactions_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_reactions, id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_reaction), .name_size = N(s_reaction),
	  .member = S(s_reaction), .offset = offsetof(struct xmpp_reactions, reaction),
	  .count = offsetof(struct xmpp_reactions, n_reaction) },
};
/* clang-format on */

static const uint8_t reactions_lookup[] = {
	0, 2, 1, 0
};

const struct xso_class xmpp_reactions_class = {
	.module = &xmpp_reactions_module,
	.fields = reactions_fields,
	.lookup = reactions_lookup,
	.name = S(s_reactions),
	.element = S(s_reactions),
	.element_size = N(s_reactions),
	.ns = S(s_urn_xmpp_reactions_0),
	.size = sizeof(struct xmpp_reactions),
	.unknown = offsetof(struct xmpp_reactions, unknown),
	.n_fields = sizeof reactions_fields / sizeof *reactions_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_reactions - 1] = &xmpp_reactions_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_reactions - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_reactions_module = {
	.version = 2,
	.name = "reactions",
	.xep = "0444",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
