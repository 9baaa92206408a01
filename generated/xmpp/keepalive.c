/* Printed by xsoc from keepalive.xml: do not edit. */
#include <xmpp/keepalive.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_keepalive[10];
	char s_urn_xmpp_keepalive_0[21];
	char s_max[4];
	char s_uint16_of_at_least_1[21];
	char s_min[4];
	char s_interval[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"keepalive",
	"urn:xmpp:keepalive:0",
	"max",
	"uint16 of at least 1",
	"min",
	"interval",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_keepalive,
	C_xmpp_stream_features,
	C_xmpp_iq,
};
enum {
	E_,
	E_keepalive_max,
	E_keepalive_min,
	E_keepalive_interval,
};

static const struct xso_extra extras[] = {
	[E_keepalive_max - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.expected = S(s_uint16_of_at_least_1),
	},
	[E_keepalive_min - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.expected = S(s_uint16_of_at_least_1),
	},
	[E_keepalive_interval - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.expected = S(s_uint16_of_at_least_1),
	},
};

/* clang-format off */
static const struct xso_field keepalive_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_FORGIVE, .name = S(s_max), .name_size = N(s_max),
	  .member = S(s_max), .offset = offsetof(struct xmpp_keepalive, max),
	  .extra = E_keepalive_max },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_FORGIVE, .name = S(s_min), .name_size = N(s_min),
	  .member = S(s_min), .offset = offsetof(struct xmpp_keepalive, min),
	  .extra = E_keepalive_min },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT16, .flags = XSO_FORGIVE, .name = S(s_interval), .name_size = N(s_interval),
	  .member = S(s_interval), .offset = offsetof(struct xmpp_keepalive, interval),
	  .extra = E_keepalive_interval },
};
/* clang-format on */

static const uint8_t keepalive_lookup[] = {
	0, 0, 0, 1, 2, 0, 0, 3
};

const struct xso_class xmpp_keepalive_class = {
	.module = &xmpp_keepalive_module,
	.fields = keepalive_fields,
	.lookup = keepalive_lookup,
	.name = S(s_keepalive),
	.element = S(s_keepalive),
	.element_size = N(s_keepalive),
	.ns = S(s_urn_xmpp_keepalive_0),
	.size = sizeof(struct xmpp_keepalive),
	.unknown = offsetof(struct xmpp_keepalive, unknown),
	.n_fields = sizeof keepalive_fields / sizeof *keepalive_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_keepalive - 1] = &xmpp_keepalive_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_keepalive - 1, .base = C_xmpp_stream_features },
	{ .cls = C_keepalive - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_keepalive_module = {
	.version = 2,
	.name = "keepalive",
	.xep = "0304",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
