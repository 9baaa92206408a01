/* Printed by xsoc from mux.xml: do not edit. */
#include <xmpp/mux.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mux[4];
	char s_urn_xmpp_mux_0[15];
	char s_host[5];
	char s_feature_host[13];
	char s_secret[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mux",
	"urn:xmpp:mux:0",
	"host",
	"feature_host",
	"secret",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mux,
	C_xmpp_stream_features,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field mux_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_host), .name_size = N(s_host),
	  .member = S(s_host), .offset = offsetof(struct xmpp_mux, host) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_host), .name_size = N(s_host),
	  .member = S(s_feature_host), .offset = offsetof(struct xmpp_mux, feature_host),
	  .count = offsetof(struct xmpp_mux, n_feature_host) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET,
	  .member = S(s_secret), .offset = offsetof(struct xmpp_mux, secret) },
};
/* clang-format on */

static const uint8_t mux_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_mux_class = {
	.module = &xmpp_mux_module,
	.fields = mux_fields,
	.lookup = mux_lookup,
	.name = S(s_mux),
	.element = S(s_mux),
	.element_size = N(s_mux),
	.ns = S(s_urn_xmpp_mux_0),
	.size = sizeof(struct xmpp_mux),
	.unknown = offsetof(struct xmpp_mux, unknown),
	.n_fields = sizeof mux_fields / sizeof *mux_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.text = 3,
};

static const struct xso_class *const classes[] = {
	[C_mux - 1] = &xmpp_mux_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_mux - 1, .base = C_xmpp_stream_features },
	{ .cls = C_mux - 1 },
	{ .cls = C_mux - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_mux_module = {
	.version = 2,
	.name = "mux",
	.xep = "0451",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
