/* Printed by xsoc from authentication-pipelining.xml: do not edit. */
#include <xmpp/authentication-pipelining.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_authentication_pipelining[26];
	char s_config_version[15];
	char s_urn_xmpp_iap_0[15];
	char s_scheme[7];
	char s_value[6];
	char s_config_version_mismatch[24];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"authentication-pipelining",
	"config-version",
	"urn:xmpp:iap:0",
	"scheme",
	"value",
	"config-version-mismatch",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_config_version,
	C_config_version_mismatch,
	C_xmpp_sasl2_authenticate,
	C_xmpp_stream_features,
	C_xmpp_sasl2_failure,
};

/* clang-format off */
static const struct xso_field config_version_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_scheme), .name_size = N(s_scheme),
	  .member = S(s_scheme), .offset = offsetof(struct xmpp_config_version, scheme) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_config_version, value) },
};
/* clang-format on */

static const uint8_t config_version_lookup[] = {
	0, 2, 1, 0
};

const struct xso_class xmpp_config_version_class = {
	.module = &xmpp_authentication_pipelining_module,
	.fields = config_version_fields,
	.lookup = config_version_lookup,
	.name = S(s_config_version),
	.element = S(s_config_version),
	.element_size = N(s_config_version),
	.ns = S(s_urn_xmpp_iap_0),
	.size = sizeof(struct xmpp_config_version),
	.unknown = offsetof(struct xmpp_config_version, unknown),
	.n_fields = sizeof config_version_fields / sizeof *config_version_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

static const uint8_t config_version_mismatch_lookup[] = {
	0
};

const struct xso_class xmpp_config_version_mismatch_class = {
	.module = &xmpp_authentication_pipelining_module,
	.lookup = config_version_mismatch_lookup,
	.name = S(s_config_version_mismatch),
	.element = S(s_config_version_mismatch),
	.element_size = N(s_config_version_mismatch),
	.ns = S(s_urn_xmpp_iap_0),
	.size = sizeof(struct xmpp_config_version_mismatch),
	.unknown = offsetof(struct xmpp_config_version_mismatch, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_config_version - 1] = &xmpp_config_version_class,
	[C_config_version_mismatch - 1] = &xmpp_config_version_mismatch_class,
	[C_xmpp_sasl2_authenticate - 1] = &xmpp_sasl2_authenticate_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_sasl2_failure - 1] = &xmpp_sasl2_failure_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_config_version - 1, .base = C_xmpp_sasl2_authenticate },
	{ .cls = C_config_version - 1, .base = C_xmpp_stream_features },
	{ .cls = C_config_version_mismatch - 1, .base = C_xmpp_sasl2_failure },
};

const struct xso_module xmpp_authentication_pipelining_module = {
	.version = 2,
	.name = "authentication-pipelining",
	.xep = "0509",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
