/* Printed by xsoc from starttls.xml: do not edit. */
#include <xmpp/starttls.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_starttls[9];
	char s_urn_ietf_params_xml_ns_xmpp_tls[32];
	char s_required[9];
	char s_optional[9];
	char s_starttls_proceed[17];
	char s_proceed[8];
	char s_starttls_failure[17];
	char s_failure[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"starttls",
	"urn:ietf:params:xml:ns:xmpp-tls",
	"required",
	"optional",
	"starttls-proceed",
	"proceed",
	"starttls-failure",
	"failure",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_starttls,
	C_starttls_proceed,
	C_starttls_failure,
	C_xmpp_stream_features,
};

/* clang-format off */
static const struct xso_field starttls_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_starttls, required) },
	{ .shape = XSO_FLAG, .name = S(s_optional), .name_size = N(s_optional),
	  .member = S(s_optional), .offset = offsetof(struct xmpp_starttls, optional) },
};
/* clang-format on */

static const uint8_t starttls_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_starttls_class = {
	.module = &xmpp_starttls_module,
	.fields = starttls_fields,
	.lookup = starttls_lookup,
	.name = S(s_starttls),
	.element = S(s_starttls),
	.element_size = N(s_starttls),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_tls),
	.size = sizeof(struct xmpp_starttls),
	.unknown = offsetof(struct xmpp_starttls, unknown),
	.n_fields = sizeof starttls_fields / sizeof *starttls_fields,
	.lookup_bits = 2,
};

static const uint8_t starttls_proceed_lookup[] = {
	0
};

const struct xso_class xmpp_starttls_proceed_class = {
	.module = &xmpp_starttls_module,
	.lookup = starttls_proceed_lookup,
	.name = S(s_starttls_proceed),
	.element = S(s_proceed),
	.element_size = N(s_proceed),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_tls),
	.size = sizeof(struct xmpp_starttls_proceed),
	.unknown = offsetof(struct xmpp_starttls_proceed, unknown),
	.lookup_bits = 0,
};

static const uint8_t starttls_failure_lookup[] = {
	0
};

const struct xso_class xmpp_starttls_failure_class = {
	.module = &xmpp_starttls_module,
	.lookup = starttls_failure_lookup,
	.name = S(s_starttls_failure),
	.element = S(s_failure),
	.element_size = N(s_failure),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_tls),
	.size = sizeof(struct xmpp_starttls_failure),
	.unknown = offsetof(struct xmpp_starttls_failure, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_starttls - 1] = &xmpp_starttls_class,
	[C_starttls_proceed - 1] = &xmpp_starttls_proceed_class,
	[C_starttls_failure - 1] = &xmpp_starttls_failure_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_starttls - 1, .base = C_xmpp_stream_features },
	{ .cls = C_starttls - 1 },
	{ .cls = C_starttls_proceed - 1 },
	{ .cls = C_starttls_failure - 1 },
};

const struct xso_module xmpp_starttls_module = {
	.version = 2,
	.name = "starttls",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
