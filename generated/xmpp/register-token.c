/* Printed by xsoc from register-token.xml: do not edit. */
#include <xmpp/register-token.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_register_token[15];
	char s_register_token_feature[23];
	char s_register[9];
	char s_urn_xmpp_ibr_token_0[21];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"register-token",
	"register-token-feature",
	"register",
	"urn:xmpp:ibr-token:0",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_register_token_feature,
	C_xmpp_stream_features,
};

static const uint8_t register_token_feature_lookup[] = {
	0
};

const struct xso_class xmpp_register_token_feature_class = {
	.module = &xmpp_register_token_module,
	.lookup = register_token_feature_lookup,
	.name = S(s_register_token_feature),
	.element = S(s_register),
	.element_size = N(s_register),
	.ns = S(s_urn_xmpp_ibr_token_0),
	.size = sizeof(struct xmpp_register_token_feature),
	.unknown = offsetof(struct xmpp_register_token_feature, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_register_token_feature - 1] = &xmpp_register_token_feature_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_register_token_feature - 1, .base = C_xmpp_stream_features },
};

const struct xso_module xmpp_register_token_module = {
	.version = 2,
	.name = "register-token",
	.xep = "0445",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
