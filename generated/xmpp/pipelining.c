/* Printed by xsoc from pipelining.xml: do not edit. */
#include <xmpp/pipelining.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_pipelining[11];
	char s_pipelining_feature[19];
	char s_urn_xmpp_features_pipelining[29];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"pipelining",
	"pipelining-feature",
	"urn:xmpp:features:pipelining",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_pipelining_feature,
	C_xmpp_stream_features,
};

static const uint8_t pipelining_feature_lookup[] = {
	0
};

const struct xso_class xmpp_pipelining_feature_class = {
	.module = &xmpp_pipelining_module,
	.lookup = pipelining_feature_lookup,
	.name = S(s_pipelining_feature),
	.element = S(s_pipelining),
	.element_size = N(s_pipelining),
	.ns = S(s_urn_xmpp_features_pipelining),
	.size = sizeof(struct xmpp_pipelining_feature),
	.unknown = offsetof(struct xmpp_pipelining_feature, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_pipelining_feature - 1] = &xmpp_pipelining_feature_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_pipelining_feature - 1, .base = C_xmpp_stream_features },
};

const struct xso_module xmpp_pipelining_module = {
	.version = 2,
	.name = "pipelining",
	.xep = "0305",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
