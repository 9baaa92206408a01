/* Printed by xsoc from muc-presence-versions.xml: do not edit. */
#include <xmpp/muc-presence-versions.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_muc_presence_versions[22];
	char s_muc_presence_version[21];
	char s_urn_xmpp_muc_presence_versioning_0[35];
	char s_element[8];
	char s_ver[4];
	char s_muc_presence_version_element[29];
	char s_version[8];
	char s_reset[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"muc-presence-versions",
	"muc-presence-version",
	"urn:xmpp:muc-presence-versioning:0",
	"element",
	"ver",
	"muc-presence-version-element",
	"version",
	"reset",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_muc_presence_version,
	C_xmpp_muc_join,
	C_xmpp_muc_user,
};
enum {
	V_,
	V_muc_presence_version_element,
};

static const uint16_t muc_presence_version_element_texts[] = {
	[XMPP_MUC_PRESENCE_VERSION_ELEMENT_VERSION] = S(s_version),
	[XMPP_MUC_PRESENCE_VERSION_ELEMENT_RESET] = S(s_reset),
};

static const uint8_t muc_presence_version_element_lookup[] = {
	2, 0, 0, 3
};

const struct xso_enum xmpp_muc_presence_version_element_enum = {
	.strings = (const char *)&strings,
	.texts = muc_presence_version_element_texts,
	.lookup = muc_presence_version_element_lookup,
	.name = S(s_muc_presence_version_element),
	.n_texts = sizeof muc_presence_version_element_texts / sizeof *muc_presence_version_element_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field muc_presence_version_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_muc_presence_version, element),
	  .values = V_muc_presence_version_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ver), .name_size = N(s_ver),
	  .member = S(s_ver), .offset = offsetof(struct xmpp_muc_presence_version, ver) },
};
/* clang-format on */

static const uint8_t muc_presence_version_lookup[] = {
	2, 0
};

const struct xso_class xmpp_muc_presence_version_class = {
	.module = &xmpp_muc_presence_versions_module,
	.fields = muc_presence_version_fields,
	.lookup = muc_presence_version_lookup,
	.name = S(s_muc_presence_version),
	.ns = S(s_urn_xmpp_muc_presence_versioning_0),
	.size = sizeof(struct xmpp_muc_presence_version),
	.unknown = offsetof(struct xmpp_muc_presence_version, unknown),
	.n_fields = sizeof muc_presence_version_fields / sizeof *muc_presence_version_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

static const struct xso_class *const classes[] = {
	[C_muc_presence_version - 1] = &xmpp_muc_presence_version_class,
	[C_xmpp_muc_join - 1] = &xmpp_muc_join_class,
	[C_xmpp_muc_user - 1] = &xmpp_muc_user_class,
};

static const struct xso_enum *const enums[] = {
	[V_muc_presence_version_element - 1] = &xmpp_muc_presence_version_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_muc_presence_version - 1, .base = C_xmpp_muc_join },
	{ .cls = C_muc_presence_version - 1, .base = C_xmpp_muc_user },
};

const struct xso_module xmpp_muc_presence_versions_module = {
	.version = 2,
	.name = "muc-presence-versions",
	.xep = "0436",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
