/* Printed by xsoc from stanza-id.xml: do not edit. */
#include <xmpp/stanza-id.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_stanza_id[10];
	char s_urn_xmpp_sid_0[15];
	char s_by[3];
	char s_id[3];
	char s_origin_id[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"stanza-id",
	"urn:xmpp:sid:0",
	"by",
	"id",
	"origin-id",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_stanza_id,
	C_origin_id,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field stanza_id_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_by), .name_size = N(s_by),
	  .member = S(s_by), .offset = offsetof(struct xmpp_stanza_id, by) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_stanza_id, id) },
};
/* clang-format on */

static const uint8_t stanza_id_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_stanza_id_class = {
	.module = &xmpp_stanza_id_module,
	.fields = stanza_id_fields,
	.lookup = stanza_id_lookup,
	.name = S(s_stanza_id),
	.element = S(s_stanza_id),
	.element_size = N(s_stanza_id),
	.ns = S(s_urn_xmpp_sid_0),
	.size = sizeof(struct xmpp_stanza_id),
	.unknown = offsetof(struct xmpp_stanza_id, unknown),
	.n_fields = sizeof stanza_id_fields / sizeof *stanza_id_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field origin_id_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_origin_id, id) },
};
/* clang-format on */

static const uint8_t origin_id_lookup[] = {
	0, 1
};

const struct xso_class xmpp_origin_id_class = {
	.module = &xmpp_stanza_id_module,
	.fields = origin_id_fields,
	.lookup = origin_id_lookup,
	.name = S(s_origin_id),
	.element = S(s_origin_id),
	.element_size = N(s_origin_id),
	.ns = S(s_urn_xmpp_sid_0),
	.size = sizeof(struct xmpp_origin_id),
	.unknown = offsetof(struct xmpp_origin_id, unknown),
	.n_fields = sizeof origin_id_fields / sizeof *origin_id_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_stanza_id - 1] = &xmpp_stanza_id_class,
	[C_origin_id - 1] = &xmpp_origin_id_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_stanza_id - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_origin_id - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_stanza_id_module = {
	.version = 2,
	.name = "stanza-id",
	.xep = "0359",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
