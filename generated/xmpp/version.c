/* Printed by xsoc from version.xml: do not edit. */
#include <xmpp/version.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_version[8];
	char s_query[6];
	char s_jabber_iq_version[18];
	char s_name[5];
	char s_os[3];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"version",
	"query",
	"jabber:iq:version",
	"name",
	"os",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_version,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field version_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_version, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_version, version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_os), .name_size = N(s_os),
	  .member = S(s_os), .offset = offsetof(struct xmpp_version, os) },
};
/* clang-format on */

static const uint8_t version_lookup[] = {
	1, 2, 0, 0, 3, 0, 0, 0
};

const struct xso_class xmpp_version_class = {
	.module = &xmpp_version_module,
	.fields = version_fields,
	.lookup = version_lookup,
	.name = S(s_version),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_version),
	.size = sizeof(struct xmpp_version),
	.unknown = offsetof(struct xmpp_version, unknown),
	.n_fields = sizeof version_fields / sizeof *version_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_version - 1] = &xmpp_version_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_version - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_version_module = {
	.version = 2,
	.name = "version",
	.xep = "0092",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
