/* Printed by xsoc from dtmf.xml: do not edit. */
#include <xmpp/dtmf.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_dtmf[5];
	char s_urn_xmpp_jingle_dtmf_0[23];
	char s_code[5];
	char s_duration[9];
	char s__100[4];
	char s_volume[7];
	char s_uint8_of_at_most_63[20];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"dtmf",
	"urn:xmpp:jingle:dtmf:0",
	"code",
	"duration",
	"100",
	"volume",
	"uint8 of at most 63",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_dtmf,
	C_xmpp_jingle,
};
enum {
	E_,
	E_dtmf_duration,
	E_dtmf_volume,
};

static const struct xso_extra extras[] = {
	[E_dtmf_duration - 1] = {
		.absent = S(s__100),
	},
	[E_dtmf_volume - 1] = {
		.has_max = true,
		.max = UINT64_C(63),
		.expected = S(s_uint8_of_at_most_63),
	},
};

/* clang-format off */
static const struct xso_field dtmf_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_code), .name_size = N(s_code),
	  .member = S(s_code), .offset = offsetof(struct xmpp_dtmf, code) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_duration), .name_size = N(s_duration),
	  .member = S(s_duration), .offset = offsetof(struct xmpp_dtmf, duration),
	  .count = offsetof(struct xmpp_dtmf, has_duration),
	  .extra = E_dtmf_duration },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_volume), .name_size = N(s_volume),
	  .member = S(s_volume), .offset = offsetof(struct xmpp_dtmf, volume),
	  .count = offsetof(struct xmpp_dtmf, has_volume),
	  .extra = E_dtmf_volume },
};
/* clang-format on */

static const uint8_t dtmf_lookup[] = {
	0, 0, 0, 0, 0, 2, 3, 1
};

const struct xso_class xmpp_dtmf_class = {
	.module = &xmpp_dtmf_module,
	.fields = dtmf_fields,
	.lookup = dtmf_lookup,
	.name = S(s_dtmf),
	.element = S(s_dtmf),
	.element_size = N(s_dtmf),
	.ns = S(s_urn_xmpp_jingle_dtmf_0),
	.size = sizeof(struct xmpp_dtmf),
	.unknown = offsetof(struct xmpp_dtmf, unknown),
	.n_fields = sizeof dtmf_fields / sizeof *dtmf_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_dtmf - 1] = &xmpp_dtmf_class,
	[C_xmpp_jingle - 1] = &xmpp_jingle_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_dtmf - 1, .base = C_xmpp_jingle, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_dtmf_module = {
	.version = 2,
	.name = "dtmf",
	.xep = "0181",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
