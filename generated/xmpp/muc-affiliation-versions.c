/* Printed by xsoc from muc-affiliation-versions.xml: do not edit. */
#include <xmpp/muc-affiliation-versions.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_muc_affiliation_versions[25];
	char s_muc_affiliation_version[24];
	char s_mav[4];
	char s_urn_xmpp_muc_affiliations_1_list[57];
	char s_ns[3];
	char s_since[6];
	char s_until[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"muc-affiliation-versions",
	"muc-affiliation-version",
	"mav",
	"urn:xmpp:muc:affiliations:1\000urn:xmpp:muc:affiliations:0\000",
	"ns",
	"since",
	"until",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_muc_affiliation_version,
	C_xmpp_muc_join,
	C_xmpp_muc_user,
};

/* clang-format off */
static const struct xso_field muc_affiliation_version_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_muc_affiliation_version, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_since), .name_size = N(s_since),
	  .member = S(s_since), .offset = offsetof(struct xmpp_muc_affiliation_version, since) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_until), .name_size = N(s_until),
	  .member = S(s_until), .offset = offsetof(struct xmpp_muc_affiliation_version, until) },
};
/* clang-format on */

static const uint8_t muc_affiliation_version_lookup[] = {
	2, 3, 0, 0
};

const struct xso_class xmpp_muc_affiliation_version_class = {
	.module = &xmpp_muc_affiliation_versions_module,
	.fields = muc_affiliation_version_fields,
	.lookup = muc_affiliation_version_lookup,
	.name = S(s_muc_affiliation_version),
	.element = S(s_mav),
	.element_size = N(s_mav),
	.ns = S(s_urn_xmpp_muc_affiliations_1_list),
	.size = sizeof(struct xmpp_muc_affiliation_version),
	.unknown = offsetof(struct xmpp_muc_affiliation_version, unknown),
	.n_fields = sizeof muc_affiliation_version_fields / sizeof *muc_affiliation_version_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_muc_affiliation_version - 1] = &xmpp_muc_affiliation_version_class,
	[C_xmpp_muc_join - 1] = &xmpp_muc_join_class,
	[C_xmpp_muc_user - 1] = &xmpp_muc_user_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_muc_affiliation_version - 1, .base = C_xmpp_muc_join },
	{ .cls = C_muc_affiliation_version - 1, .base = C_xmpp_muc_user },
};

const struct xso_module xmpp_muc_affiliation_versions_module = {
	.version = 2,
	.name = "muc-affiliation-versions",
	.xep = "0463",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
