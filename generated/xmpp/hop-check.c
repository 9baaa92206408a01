/* Printed by xsoc from hop-check.xml: do not edit. */
#include <xmpp/hop-check.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_hop_check[10];
	char s_hop_check_hop[14];
	char s_auth[5];
	char s_delay[6];
	char s_encrypted[10];
	char s_from[5];
	char s_ip[3];
	char s_to[3];
	char s_hopcheck[9];
	char s_http___www_xmpp_org_extensions_xep_0219_html_ns[48];
	char s_for[4];
	char s_for_[5];
	char s_hop[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"hop-check",
	"hop-check-hop",
	"auth",
	"delay",
	"encrypted",
	"from",
	"ip",
	"to",
	"hopcheck",
	"http://www.xmpp.org/extensions/xep-0219.html#ns",
	"for",
	"for_",
	"hop",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_hop_check_hop,
	C_hop_check,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field hop_check_hop_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_auth), .name_size = N(s_auth),
	  .member = S(s_auth), .offset = offsetof(struct xmpp_hop_check_hop, auth) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_delay), .name_size = N(s_delay),
	  .member = S(s_delay), .offset = offsetof(struct xmpp_hop_check_hop, delay),
	  .count = offsetof(struct xmpp_hop_check_hop, has_delay) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BIT, .name = S(s_encrypted), .name_size = N(s_encrypted),
	  .member = S(s_encrypted), .offset = offsetof(struct xmpp_hop_check_hop, encrypted) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_hop_check_hop, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ip), .name_size = N(s_ip),
	  .member = S(s_ip), .offset = offsetof(struct xmpp_hop_check_hop, ip) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_hop_check_hop, to) },
};
/* clang-format on */

static const uint8_t hop_check_hop_lookup[] = {
	0, 0, 5, 0, 0, 0, 0, 2, 3, 4, 0, 6, 0, 1, 0, 0
};

const struct xso_class xmpp_hop_check_hop_class = {
	.module = &xmpp_hop_check_module,
	.fields = hop_check_hop_fields,
	.lookup = hop_check_hop_lookup,
	.name = S(s_hop_check_hop),
	.size = sizeof(struct xmpp_hop_check_hop),
	.unknown = offsetof(struct xmpp_hop_check_hop, unknown),
	.n_fields = sizeof hop_check_hop_fields / sizeof *hop_check_hop_fields,
	.lookup_bits = 4,
	.from = 4,
};

/* clang-format off */
static const struct xso_field hop_check_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_for), .name_size = N(s_for),
	  .member = S(s_for_), .offset = offsetof(struct xmpp_hop_check, for_) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_hop_check, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_hop_check, to) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_hop), .name_size = N(s_hop),
	  .member = S(s_hop), .offset = offsetof(struct xmpp_hop_check, hop),
	  .count = offsetof(struct xmpp_hop_check, n_hop),
	  .of = C_hop_check_hop },
};
/* clang-format on */

static const uint8_t hop_check_lookup[] = {
	0, 0, 1, 0, 2, 3, 4, 0
};

const struct xso_class xmpp_hop_check_class = {
	.module = &xmpp_hop_check_module,
	.fields = hop_check_fields,
	.lookup = hop_check_lookup,
	.name = S(s_hop_check),
	.element = S(s_hopcheck),
	.element_size = N(s_hopcheck),
	.ns = S(s_http___www_xmpp_org_extensions_xep_0219_html_ns),
	.size = sizeof(struct xmpp_hop_check),
	.unknown = offsetof(struct xmpp_hop_check, unknown),
	.n_fields = sizeof hop_check_fields / sizeof *hop_check_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.from = 2,
};

static const struct xso_class *const classes[] = {
	[C_hop_check_hop - 1] = &xmpp_hop_check_hop_class,
	[C_hop_check - 1] = &xmpp_hop_check_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_hop_check - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_hop_check_module = {
	.version = 2,
	.name = "hop-check",
	.xep = "0219",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
