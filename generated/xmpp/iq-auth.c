/* Printed by xsoc from iq-auth.xml: do not edit. */
#include <xmpp/iq-auth.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_iq_auth[8];
	char s_iq_auth_feature[16];
	char s_auth[5];
	char s_http___jabber_org_features_iq_auth[35];
	char s_query[6];
	char s_jabber_iq_auth[15];
	char s_username[9];
	char s_password[9];
	char s_digest[7];
	char s_resource[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"iq-auth",
	"iq-auth-feature",
	"auth",
	"http://jabber.org/features/iq-auth",
	"query",
	"jabber:iq:auth",
	"username",
	"password",
	"digest",
	"resource",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_iq_auth_feature,
	C_iq_auth,
	C_xmpp_stream_features,
	C_xmpp_iq,
};

static const uint8_t iq_auth_feature_lookup[] = {
	0
};

const struct xso_class xmpp_iq_auth_feature_class = {
	.module = &xmpp_iq_auth_module,
	.lookup = iq_auth_feature_lookup,
	.name = S(s_iq_auth_feature),
	.element = S(s_auth),
	.element_size = N(s_auth),
	.ns = S(s_http___jabber_org_features_iq_auth),
	.size = sizeof(struct xmpp_iq_auth_feature),
	.unknown = offsetof(struct xmpp_iq_auth_feature, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field iq_auth_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_username), .name_size = N(s_username),
	  .member = S(s_username), .offset = offsetof(struct xmpp_iq_auth, username) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_iq_auth, password) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_digest), .name_size = N(s_digest),
	  .member = S(s_digest), .offset = offsetof(struct xmpp_iq_auth, digest) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_resource), .name_size = N(s_resource),
	  .member = S(s_resource), .offset = offsetof(struct xmpp_iq_auth, resource) },
};
/* clang-format on */

static const uint8_t iq_auth_lookup[] = {
	4, 2, 0, 0, 0, 3, 0, 1
};

const struct xso_class xmpp_iq_auth_class = {
	.module = &xmpp_iq_auth_module,
	.fields = iq_auth_fields,
	.lookup = iq_auth_lookup,
	.name = S(s_iq_auth),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_auth),
	.size = sizeof(struct xmpp_iq_auth),
	.unknown = offsetof(struct xmpp_iq_auth, unknown),
	.n_fields = sizeof iq_auth_fields / sizeof *iq_auth_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS,
};

static const struct xso_class *const classes[] = {
	[C_iq_auth_feature - 1] = &xmpp_iq_auth_feature_class,
	[C_iq_auth - 1] = &xmpp_iq_auth_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_iq_auth_feature - 1, .base = C_xmpp_stream_features },
	{ .cls = C_iq_auth - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_iq_auth_module = {
	.version = 2,
	.name = "iq-auth",
	.xep = "0078",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
