/* Printed by xsoc from ip-check.xml: do not edit. */
#include <xmpp/ip-check.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_ip_check[9];
	char s_address[8];
	char s_urn_xmpp_sic_1_list[31];
	char s_ns[3];
	char s_ip[3];
	char s_port[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"ip-check",
	"address",
	"urn:xmpp:sic:1\000urn:xmpp:sic:0\000",
	"ns",
	"ip",
	"port",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_ip_check,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field ip_check_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_ip_check, ns) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_address), .offset = offsetof(struct xmpp_ip_check, address) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_ip), .name_size = N(s_ip),
	  .member = S(s_ip), .offset = offsetof(struct xmpp_ip_check, ip) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_ip_check, port),
	  .count = offsetof(struct xmpp_ip_check, has_port) },
};
/* clang-format on */

static const uint8_t ip_check_lookup[] = {
	3, 0, 4, 0
};

const struct xso_class xmpp_ip_check_class = {
	.module = &xmpp_ip_check_module,
	.fields = ip_check_fields,
	.lookup = ip_check_lookup,
	.name = S(s_ip_check),
	.element = S(s_address),
	.element_size = N(s_address),
	.ns = S(s_urn_xmpp_sic_1_list),
	.size = sizeof(struct xmpp_ip_check),
	.unknown = offsetof(struct xmpp_ip_check, unknown),
	.n_fields = sizeof ip_check_fields / sizeof *ip_check_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
	.text = 2,
};

static const struct xso_class *const classes[] = {
	[C_ip_check - 1] = &xmpp_ip_check_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_ip_check - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_ip_check_module = {
	.version = 2,
	.name = "ip-check",
	.xep = "0279",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
