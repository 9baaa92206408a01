/* Printed by xsoc from bind.xml: do not edit. */
#include <xmpp/bind.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_bind[5];
	char s_urn_ietf_params_xml_ns_xmpp_bind[33];
	char s_required[9];
	char s_optional[9];
	char s_resource[9];
	char s_jid[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"bind",
	"urn:ietf:params:xml:ns:xmpp-bind",
	"required",
	"optional",
	"resource",
	"jid",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_bind,
	C_xmpp_stream_features,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field bind_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_required), .name_size = N(s_required),
	  .member = S(s_required), .offset = offsetof(struct xmpp_bind, required) },
	{ .shape = XSO_FLAG, .name = S(s_optional), .name_size = N(s_optional),
	  .member = S(s_optional), .offset = offsetof(struct xmpp_bind, optional) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_resource), .name_size = N(s_resource),
	  .member = S(s_resource), .offset = offsetof(struct xmpp_bind, resource) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_bind, jid) },
};
/* clang-format on */

static const uint8_t bind_lookup[] = {
	3, 2, 0, 1, 0, 0, 4, 0
};

const struct xso_class xmpp_bind_class = {
	.module = &xmpp_bind_module,
	.fields = bind_fields,
	.lookup = bind_lookup,
	.name = S(s_bind),
	.element = S(s_bind),
	.element_size = N(s_bind),
	.ns = S(s_urn_ietf_params_xml_ns_xmpp_bind),
	.size = sizeof(struct xmpp_bind),
	.unknown = offsetof(struct xmpp_bind, unknown),
	.n_fields = sizeof bind_fields / sizeof *bind_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_bind - 1] = &xmpp_bind_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_bind - 1, .base = C_xmpp_stream_features },
	{ .cls = C_bind - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_bind_module = {
	.version = 2,
	.name = "bind",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
