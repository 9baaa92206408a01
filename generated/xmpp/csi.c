/* Printed by xsoc from csi.xml: do not edit. */
#include <xmpp/csi.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_csi[4];
	char s_csi_feature[12];
	char s_urn_xmpp_csi_0[15];
	char s_csi_active[11];
	char s_active[7];
	char s_csi_inactive[13];
	char s_inactive[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"csi",
	"csi-feature",
	"urn:xmpp:csi:0",
	"csi-active",
	"active",
	"csi-inactive",
	"inactive",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_csi_feature,
	C_csi_active,
	C_csi_inactive,
	C_xmpp_stream_features,
	C_xmpp_bind2,
};

static const uint8_t csi_feature_lookup[] = {
	0
};

const struct xso_class xmpp_csi_feature_class = {
	.module = &xmpp_csi_module,
	.lookup = csi_feature_lookup,
	.name = S(s_csi_feature),
	.element = S(s_csi),
	.element_size = N(s_csi),
	.ns = S(s_urn_xmpp_csi_0),
	.size = sizeof(struct xmpp_csi_feature),
	.unknown = offsetof(struct xmpp_csi_feature, unknown),
	.lookup_bits = 0,
};

static const uint8_t csi_active_lookup[] = {
	0
};

const struct xso_class xmpp_csi_active_class = {
	.module = &xmpp_csi_module,
	.lookup = csi_active_lookup,
	.name = S(s_csi_active),
	.element = S(s_active),
	.element_size = N(s_active),
	.ns = S(s_urn_xmpp_csi_0),
	.size = sizeof(struct xmpp_csi_active),
	.unknown = offsetof(struct xmpp_csi_active, unknown),
	.lookup_bits = 0,
};

static const uint8_t csi_inactive_lookup[] = {
	0
};

const struct xso_class xmpp_csi_inactive_class = {
	.module = &xmpp_csi_module,
	.lookup = csi_inactive_lookup,
	.name = S(s_csi_inactive),
	.element = S(s_inactive),
	.element_size = N(s_inactive),
	.ns = S(s_urn_xmpp_csi_0),
	.size = sizeof(struct xmpp_csi_inactive),
	.unknown = offsetof(struct xmpp_csi_inactive, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_csi_feature - 1] = &xmpp_csi_feature_class,
	[C_csi_active - 1] = &xmpp_csi_active_class,
	[C_csi_inactive - 1] = &xmpp_csi_inactive_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_bind2 - 1] = &xmpp_bind2_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_csi_feature - 1, .base = C_xmpp_stream_features },
	{ .cls = C_csi_active - 1 },
	{ .cls = C_csi_active - 1, .base = C_xmpp_bind2 },
	{ .cls = C_csi_inactive - 1 },
	{ .cls = C_csi_inactive - 1, .base = C_xmpp_bind2 },
};

const struct xso_module xmpp_csi_module = {
	.version = 2,
	.name = "csi",
	.xep = "0352",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
