/* Printed by xsoc from kerberos.xml: do not edit. */
#include <xmpp/kerberos.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_kerberos[9];
	char s_kerberos_hostname[18];
	char s_hostname[9];
	char s_urn_xmpp_domain_based_name_1_list[59];
	char s_ns[3];
	char s_name[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"kerberos",
	"kerberos-hostname",
	"hostname",
	"urn:xmpp:domain-based-name:1\000urn:xmpp:domain-based-name:0\000",
	"ns",
	"name",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_kerberos_hostname,
	C_xmpp_sasl_mechanisms,
};

/* clang-format off */
static const struct xso_field kerberos_hostname_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_kerberos_hostname, ns) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_name), .offset = offsetof(struct xmpp_kerberos_hostname, name) },
};
/* clang-format on */

static const uint8_t kerberos_hostname_lookup[] = {
	0
};

const struct xso_class xmpp_kerberos_hostname_class = {
	.module = &xmpp_kerberos_module,
	.fields = kerberos_hostname_fields,
	.lookup = kerberos_hostname_lookup,
	.name = S(s_kerberos_hostname),
	.element = S(s_hostname),
	.element_size = N(s_hostname),
	.ns = S(s_urn_xmpp_domain_based_name_1_list),
	.size = sizeof(struct xmpp_kerberos_hostname),
	.unknown = offsetof(struct xmpp_kerberos_hostname, unknown),
	.n_fields = sizeof kerberos_hostname_fields / sizeof *kerberos_hostname_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
	.text = 2,
};

static const struct xso_class *const classes[] = {
	[C_kerberos_hostname - 1] = &xmpp_kerberos_hostname_class,
	[C_xmpp_sasl_mechanisms - 1] = &xmpp_sasl_mechanisms_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_kerberos_hostname - 1, .base = C_xmpp_sasl_mechanisms },
};

const struct xso_module xmpp_kerberos_module = {
	.version = 2,
	.name = "kerberos",
	.xep = "0233",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
