/* Printed by xsoc from reputation.xml: do not edit. */
#include <xmpp/reputation.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_reputation[11];
	char s_score[6];
	char s_urn_xmpp_reputation_0[22];
	char s_jid[4];
	char s_num[4];
	char s_int8_from__100_to_100[22];
	char s_text[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"reputation",
	"score",
	"urn:xmpp:reputation:0",
	"jid",
	"num",
	"int8 from -100 to 100",
	"text",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_reputation,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	E_,
	E_reputation_score,
};

static const struct xso_extra extras[] = {
	[E_reputation_score - 1] = {
		.has_min = true,
		.min = INT64_C(-100),
		.has_max = true,
		.max = UINT64_C(100),
		.expected = S(s_int8_from__100_to_100),
	},
};

/* clang-format off */
static const struct xso_field reputation_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_reputation, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_num), .name_size = N(s_num),
	  .member = S(s_score), .offset = offsetof(struct xmpp_reputation, score),
	  .count = offsetof(struct xmpp_reputation, has_score),
	  .extra = E_reputation_score },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_reputation, text) },
};
/* clang-format on */

static const uint8_t reputation_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_reputation_class = {
	.module = &xmpp_reputation_module,
	.fields = reputation_fields,
	.lookup = reputation_lookup,
	.name = S(s_reputation),
	.element = S(s_score),
	.element_size = N(s_score),
	.ns = S(s_urn_xmpp_reputation_0),
	.size = sizeof(struct xmpp_reputation),
	.unknown = offsetof(struct xmpp_reputation, unknown),
	.n_fields = sizeof reputation_fields / sizeof *reputation_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.text = 3,
};

static const struct xso_class *const classes[] = {
	[C_reputation - 1] = &xmpp_reputation_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_reputation - 1, .base = C_xmpp_iq },
	{ .cls = C_reputation - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_reputation_module = {
	.version = 2,
	.name = "reputation",
	.xep = "0275",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
