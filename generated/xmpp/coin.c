/* Printed by xsoc from coin.xml: do not edit. */
#include <xmpp/coin.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_coin[5];
	char s_conference_info[16];
	char s_urn_xmpp_coin_1[16];
	char s_isfocus[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"coin",
	"conference-info",
	"urn:xmpp:coin:1",
	"isfocus",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_coin,
	C_xmpp_jingle,
};

/* clang-format off */
static const struct xso_field coin_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_FORGIVE, .name = S(s_isfocus), .name_size = N(s_isfocus),
	  .member = S(s_isfocus), .offset = offsetof(struct xmpp_coin, isfocus) },
};
/* clang-format on */

static const uint8_t coin_lookup[] = {
	0, 1
};

const struct xso_class xmpp_coin_class = {
	.module = &xmpp_coin_module,
	.fields = coin_fields,
	.lookup = coin_lookup,
	.name = S(s_coin),
	.element = S(s_conference_info),
	.element_size = N(s_conference_info),
	.ns = S(s_urn_xmpp_coin_1),
	.size = sizeof(struct xmpp_coin),
	.unknown = offsetof(struct xmpp_coin, unknown),
	.n_fields = sizeof coin_fields / sizeof *coin_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_coin - 1] = &xmpp_coin_class,
	[C_xmpp_jingle - 1] = &xmpp_jingle_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_coin - 1, .base = C_xmpp_jingle },
};

const struct xso_module xmpp_coin_module = {
	.version = 2,
	.name = "coin",
	.xep = "0298",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
