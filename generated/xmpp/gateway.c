/* Printed by xsoc from gateway.xml: do not edit. */
#include <xmpp/gateway.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_gateway[8];
	char s_query[6];
	char s_jabber_iq_gateway[18];
	char s_desc[5];
	char s_prompt[7];
	char s_jid[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"gateway",
	"query",
	"jabber:iq:gateway",
	"desc",
	"prompt",
	"jid",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_gateway,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field gateway_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_gateway, desc) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_prompt), .name_size = N(s_prompt),
	  .member = S(s_prompt), .offset = offsetof(struct xmpp_gateway, prompt) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_gateway, jid) },
};
/* clang-format on */

static const uint8_t gateway_lookup[] = {
	1, 2, 0, 0, 0, 0, 3, 0
};

const struct xso_class xmpp_gateway_class = {
	.module = &xmpp_gateway_module,
	.fields = gateway_fields,
	.lookup = gateway_lookup,
	.name = S(s_gateway),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_gateway),
	.size = sizeof(struct xmpp_gateway),
	.unknown = offsetof(struct xmpp_gateway, unknown),
	.n_fields = sizeof gateway_fields / sizeof *gateway_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_gateway - 1] = &xmpp_gateway_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_gateway - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_gateway_module = {
	.version = 2,
	.name = "gateway",
	.xep = "0100",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
