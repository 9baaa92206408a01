/* Printed by xsoc from bidi.xml: do not edit. */
#include <xmpp/bidi.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_bidi[5];
	char s_bidi_feature[13];
	char s_urn_xmpp_features_bidi[23];
	char s_urn_xmpp_bidi[14];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"bidi",
	"bidi-feature",
	"urn:xmpp:features:bidi",
	"urn:xmpp:bidi",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_bidi_feature,
	C_bidi,
	C_xmpp_stream_features,
};

static const uint8_t bidi_feature_lookup[] = {
	0
};

const struct xso_class xmpp_bidi_feature_class = {
	.module = &xmpp_bidi_module,
	.lookup = bidi_feature_lookup,
	.name = S(s_bidi_feature),
	.element = S(s_bidi),
	.element_size = N(s_bidi),
	.ns = S(s_urn_xmpp_features_bidi),
	.size = sizeof(struct xmpp_bidi_feature),
	.unknown = offsetof(struct xmpp_bidi_feature, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field bidi_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_bidi, payload),
	  .count = offsetof(struct xmpp_bidi, n_payload) },
};
/* clang-format on */

static const uint8_t bidi_lookup[] = {
	0
};

const struct xso_class xmpp_bidi_class = {
	.module = &xmpp_bidi_module,
	.fields = bidi_fields,
	.lookup = bidi_lookup,
	.name = S(s_bidi),
	.element = S(s_bidi),
	.element_size = N(s_bidi),
	.ns = S(s_urn_xmpp_bidi),
	.size = sizeof(struct xmpp_bidi),
	.unknown = offsetof(struct xmpp_bidi, unknown),
	.n_fields = sizeof bidi_fields / sizeof *bidi_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_bidi_feature - 1] = &xmpp_bidi_feature_class,
	[C_bidi - 1] = &xmpp_bidi_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_bidi_feature - 1, .base = C_xmpp_stream_features },
	{ .cls = C_bidi - 1 },
};

const struct xso_module xmpp_bidi_module = {
	.version = 2,
	.name = "bidi",
	.xep = "0288",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
