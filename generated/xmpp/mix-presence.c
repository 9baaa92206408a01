/* Printed by xsoc from mix-presence.xml: do not edit. */
#include <xmpp/mix-presence.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mix_presence[13];
	char s_mix[4];
	char s_urn_xmpp_mix_presence_0[24];
	char s_nick[5];
	char s_jid[4];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mix-presence",
	"mix",
	"urn:xmpp:mix:presence:0",
	"nick",
	"jid",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mix_presence,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field mix_presence_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_nick), .name_size = N(s_nick),
	  .member = S(s_nick), .offset = offsetof(struct xmpp_mix_presence, nick) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_mix_presence, jid) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_mix_presence, payload),
	  .count = offsetof(struct xmpp_mix_presence, n_payload) },
};
/* clang-format on */

static const uint8_t mix_presence_lookup[] = {
	0, 1, 0, 2
};

const struct xso_class xmpp_mix_presence_class = {
	.module = &xmpp_mix_presence_module,
	.fields = mix_presence_fields,
	.lookup = mix_presence_lookup,
	.name = S(s_mix_presence),
	.element = S(s_mix),
	.element_size = N(s_mix),
	.ns = S(s_urn_xmpp_mix_presence_0),
	.size = sizeof(struct xmpp_mix_presence),
	.unknown = offsetof(struct xmpp_mix_presence, unknown),
	.n_fields = sizeof mix_presence_fields / sizeof *mix_presence_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

static const struct xso_class *const classes[] = {
	[C_mix_presence - 1] = &xmpp_mix_presence_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_mix_presence - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_mix_presence_module = {
	.version = 2,
	.name = "mix-presence",
	.xep = "0403",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
