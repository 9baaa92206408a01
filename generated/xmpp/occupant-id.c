/* Printed by xsoc from occupant-id.xml: do not edit. */
#include <xmpp/occupant-id.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_occupant_id[12];
	char s_urn_xmpp_occupant_id_0[23];
	char s_id[3];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"occupant-id",
	"urn:xmpp:occupant-id:0",
	"id",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_occupant_id,
	C_xmpp_message,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field occupant_id_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_occupant_id, id) },
};
/* clang-format on */

static const uint8_t occupant_id_lookup[] = {
	0, 1
};

const struct xso_class xmpp_occupant_id_class = {
	.module = &xmpp_occupant_id_module,
	.fields = occupant_id_fields,
	.lookup = occupant_id_lookup,
	.name = S(s_occupant_id),
	.element = S(s_occupant_id),
	.element_size = N(s_occupant_id),
	.ns = S(s_urn_xmpp_occupant_id_0),
	.size = sizeof(struct xmpp_occupant_id),
	.unknown = offsetof(struct xmpp_occupant_id, unknown),
	.n_fields = sizeof occupant_id_fields / sizeof *occupant_id_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_occupant_id - 1] = &xmpp_occupant_id_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_occupant_id - 1, .base = C_xmpp_message },
	{ .cls = C_occupant_id - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_occupant_id_module = {
	.version = 2,
	.name = "occupant-id",
	.xep = "0421",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
