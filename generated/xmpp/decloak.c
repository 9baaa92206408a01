/* Printed by xsoc from decloak.xml: do not edit. */
#include <xmpp/decloak.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_decloak[8];
	char s_urn_xmpp_decloak_0[19];
	char s_reason[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"decloak",
	"urn:xmpp:decloak:0",
	"reason",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_decloak,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field decloak_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_decloak, reason) },
};
/* clang-format on */

static const uint8_t decloak_lookup[] = {
	0, 1
};

const struct xso_class xmpp_decloak_class = {
	.module = &xmpp_decloak_module,
	.fields = decloak_fields,
	.lookup = decloak_lookup,
	.name = S(s_decloak),
	.element = S(s_decloak),
	.element_size = N(s_decloak),
	.ns = S(s_urn_xmpp_decloak_0),
	.size = sizeof(struct xmpp_decloak),
	.unknown = offsetof(struct xmpp_decloak, unknown),
	.n_fields = sizeof decloak_fields / sizeof *decloak_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_decloak - 1] = &xmpp_decloak_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_decloak - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_decloak_module = {
	.version = 2,
	.name = "decloak",
	.xep = "0276",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
