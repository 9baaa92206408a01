/* Printed by xsoc from tins.xml: do not edit. */
#include <xmpp/tins.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_tins[5];
	char s_http___jabber_org_protocol_tins[32];
	char s_code[5];
	char s_method[7];
	char s_urn_ietf_rfc_2327[18];
	char s_sdp[4];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"tins",
	"http://jabber.org/protocol/tins",
	"code",
	"method",
	"urn:ietf:rfc:2327",
	"sdp",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_tins,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field tins_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_code), .name_size = N(s_code),
	  .member = S(s_code), .offset = offsetof(struct xmpp_tins, code),
	  .count = offsetof(struct xmpp_tins, has_code) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_method), .name_size = N(s_method),
	  .member = S(s_method), .offset = offsetof(struct xmpp_tins, method) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_sdp), .name_size = N(s_sdp), .ns = S(s_urn_ietf_rfc_2327),
	  .member = S(s_sdp), .offset = offsetof(struct xmpp_tins, sdp) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_tins, payload),
	  .count = offsetof(struct xmpp_tins, n_payload) },
};
/* clang-format on */

static const uint8_t tins_lookup[] = {
	2, 3, 0, 0, 0, 0, 0, 1
};

const struct xso_class xmpp_tins_class = {
	.module = &xmpp_tins_module,
	.fields = tins_fields,
	.lookup = tins_lookup,
	.name = S(s_tins),
	.element = S(s_tins),
	.element_size = N(s_tins),
	.ns = S(s_http___jabber_org_protocol_tins),
	.size = sizeof(struct xmpp_tins),
	.unknown = offsetof(struct xmpp_tins, unknown),
	.n_fields = sizeof tins_fields / sizeof *tins_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 4,
};

static const struct xso_class *const classes[] = {
	[C_tins - 1] = &xmpp_tins_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_tins - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_tins_module = {
	.version = 2,
	.name = "tins",
	.xep = "0111",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
