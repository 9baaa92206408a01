/* Printed by xsoc from session.xml: do not edit. */
#include <xmpp/session.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_session[8];
	char s_urn_ietf_params_xml_ns_xmpp_session[36];
	char s_optional[9];
	char s_required[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"session",
	"urn:ietf:params:xml:ns:xmpp-session",
	"optional",
	"required",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_session,
	C_xmpp_stream_features,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field session_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_optional), .name_size = N(s_optional),
	  .member = S(s_optional), .offset = offsetof(struct xmpp_session, optional) },
	{ .shape = XSO_FLAG, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_session, required) },
};
/* clang-format on */

static const uint8_t session_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_session_class = {
	.module = &xmpp_session_module,
	.fields = session_fields,
	.lookup = session_lookup,
	.name = S(s_session),
	.element = S(s_session),
	.element_size = N(s_session),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_session),
	.size = sizeof(struct xmpp_session),
	.unknown = offsetof(struct xmpp_session, unknown),
	.n_fields = sizeof session_fields / sizeof *session_fields,
	.lookup_bits = 2,
};

static const struct xso_class *const classes[] = {
	[C_session - 1] = &xmpp_session_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_session - 1, .base = C_xmpp_stream_features },
	{ .cls = C_session - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_session_module = {
	.version = 2,
	.name = "session",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
