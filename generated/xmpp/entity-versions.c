/* Printed by xsoc from entity-versions.xml: do not edit. */
#include <xmpp/entity-versions.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_entity_versions[16];
	char s_entity_versions_feature[24];
	char s_ver[4];
	char s_urn_xmpp_entityver_0[21];
	char s_profile[8];
	char s_entity_version_roster[22];
	char s_urn_xmpp_entityver_profile_roster_0[36];
	char s_entity_version[15];
	char s_version[8];
	char s_entity_version_profile[23];
	char s_query[6];
	char s_entity_version_search[22];
	char s_urn_xmpp_entityver_0_search[28];
	char s_terms[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"entity-versions",
	"entity-versions-feature",
	"ver",
	"urn:xmpp:entityver:0",
	"profile",
	"entity-version-roster",
	"urn:xmpp:entityver:profile:roster:0",
	"entity-version",
	"version",
	"entity-version-profile",
	"query",
	"entity-version-search",
	"urn:xmpp:entityver:0:search",
	"terms",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_entity_versions_feature,
	C_entity_version_roster,
	C_entity_version,
	C_entity_version_profile,
	C_entity_version_search,
	C_xmpp_stream_features,
	C_xmpp_roster_item,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field entity_versions_feature_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_profile), .offset = offsetof(struct xmpp_entity_versions_feature, profile),
	  .count = offsetof(struct xmpp_entity_versions_feature, n_profile) },
};
/* clang-format on */

static const uint8_t entity_versions_feature_lookup[] = {
	0
};

const struct xso_class xmpp_entity_versions_feature_class = {
	.module = &xmpp_entity_versions_module,
	.fields = entity_versions_feature_fields,
	.lookup = entity_versions_feature_lookup,
	.name = S(s_entity_versions_feature),
	.element = S(s_ver),
	.element_size = N(s_ver),
	.ns = S(s_urn_xmpp_entityver_0),
	.size = sizeof(struct xmpp_entity_versions_feature),
	.unknown = offsetof(struct xmpp_entity_versions_feature, unknown),
	.n_fields = sizeof entity_versions_feature_fields / sizeof *entity_versions_feature_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

static const uint8_t entity_version_roster_lookup[] = {
	0
};

const struct xso_class xmpp_entity_version_roster_class = {
	.module = &xmpp_entity_versions_module,
	.lookup = entity_version_roster_lookup,
	.name = S(s_entity_version_roster),
	.element = S(s_profile),
	.element_size = N(s_profile),
	.ns = S(s_urn_xmpp_entityver_profile_roster_0),
	.size = sizeof(struct xmpp_entity_version_roster),
	.unknown = offsetof(struct xmpp_entity_version_roster, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field entity_version_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_TOKEN,
	  .member = S(s_version), .offset = offsetof(struct xmpp_entity_version, version) },
};
/* clang-format on */

static const uint8_t entity_version_lookup[] = {
	0
};

const struct xso_class xmpp_entity_version_class = {
	.module = &xmpp_entity_versions_module,
	.fields = entity_version_fields,
	.lookup = entity_version_lookup,
	.name = S(s_entity_version),
	.element = S(s_version),
	.element_size = N(s_version),
	.ns = S(s_urn_xmpp_entityver_0),
	.size = sizeof(struct xmpp_entity_version),
	.unknown = offsetof(struct xmpp_entity_version, unknown),
	.n_fields = sizeof entity_version_fields / sizeof *entity_version_fields,
	.lookup_bits = 0,
	.text = 1,
};

/* clang-format off */
static const struct xso_field entity_version_profile_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_TOKEN,
	  .member = S(s_version), .offset = offsetof(struct xmpp_entity_version_profile, version) },
};
/* clang-format on */

static const uint8_t entity_version_profile_lookup[] = {
	0
};

const struct xso_class xmpp_entity_version_profile_class = {
	.module = &xmpp_entity_versions_module,
	.fields = entity_version_profile_fields,
	.lookup = entity_version_profile_lookup,
	.name = S(s_entity_version_profile),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_entityver_profile_roster_0),
	.size = sizeof(struct xmpp_entity_version_profile),
	.unknown = offsetof(struct xmpp_entity_version_profile, unknown),
	.n_fields = sizeof entity_version_profile_fields / sizeof *entity_version_profile_fields,
	.lookup_bits = 0,
	.text = 1,
};

/* clang-format off */
static const struct xso_field entity_version_search_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_profile), .name_size = N(s_profile),
	  .member = S(s_profile), .offset = offsetof(struct xmpp_entity_version_search, profile) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_terms), .offset = offsetof(struct xmpp_entity_version_search, terms) },
};
/* clang-format on */

static const uint8_t entity_version_search_lookup[] = {
	1, 0
};

const struct xso_class xmpp_entity_version_search_class = {
	.module = &xmpp_entity_versions_module,
	.fields = entity_version_search_fields,
	.lookup = entity_version_search_lookup,
	.name = S(s_entity_version_search),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_entityver_0_search),
	.size = sizeof(struct xmpp_entity_version_search),
	.unknown = offsetof(struct xmpp_entity_version_search, unknown),
	.n_fields = sizeof entity_version_search_fields / sizeof *entity_version_search_fields,
	.lookup_bits = 1,
	.text = 2,
};

static const struct xso_class *const classes[] = {
	[C_entity_versions_feature - 1] = &xmpp_entity_versions_feature_class,
	[C_entity_version_roster - 1] = &xmpp_entity_version_roster_class,
	[C_entity_version - 1] = &xmpp_entity_version_class,
	[C_entity_version_profile - 1] = &xmpp_entity_version_profile_class,
	[C_entity_version_search - 1] = &xmpp_entity_version_search_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_roster_item - 1] = &xmpp_roster_item_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_entity_versions_feature - 1, .base = C_xmpp_stream_features },
	{ .cls = C_entity_version_roster - 1, .base = C_entity_versions_feature },
	{ .cls = C_entity_version - 1, .base = C_xmpp_roster_item },
	{ .cls = C_entity_version_profile - 1, .base = C_xmpp_iq },
	{ .cls = C_entity_version_search - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_entity_versions_module = {
	.version = 2,
	.name = "entity-versions",
	.xep = "0366",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
