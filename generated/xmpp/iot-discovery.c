/* Printed by xsoc from iot-discovery.xml: do not edit. */
#include <xmpp/iot-discovery.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_iot_discovery[14];
	char s_discovery_tag[14];
	char s_urn_xmpp_iot_discovery[23];
	char s_element[8];
	char s_name[5];
	char s_value[6];
	char s_discovery_tag_element[22];
	char s_str[4];
	char s_num[4];
	char s_discovery_register[19];
	char s_register[9];
	char s_cache_type[10];
	char s_cache_type_2[11];
	char s_node_id[7];
	char s_node_id_2[8];
	char s_source_id[9];
	char s_source_id_2[10];
	char s_self_owned[10];
	char s_self_owned_2[11];
	char s_tag[4];
	char s_discovery_mine[15];
	char s_mine[5];
	char s_public[7];
	char s_public_[8];
	char s_true[5];
	char s_discovery_update[17];
	char s_update[7];
	char s_jid[4];
	char s_discovery_claimed[18];
	char s_claimed[8];
	char s_discovery_release[18];
	char s_discovery_release_element[26];
	char s_remove[7];
	char s_disown[7];
	char s_discovery_released[19];
	char s_discovery_released_element[27];
	char s_removed[8];
	char s_unregister[11];
	char s_disowned[9];
	char s_discovery_condition[20];
	char s_wildcard[9];
	char s_min[4];
	char s_min_included[12];
	char s_min_included_2[13];
	char s_max[4];
	char s_max_included[12];
	char s_max_included_2[13];
	char s_discovery_condition_element[28];
	char s_str_eq[6];
	char s_str_neq[7];
	char s_str_gt[6];
	char s_str_gt_eq[8];
	char s_str_lt[6];
	char s_str_lt_eq[8];
	char s_str_range[9];
	char s_str_nrange[10];
	char s_str_mask[8];
	char s_num_eq[6];
	char s_num_neq[7];
	char s_num_gt[6];
	char s_num_gt_eq[8];
	char s_num_lt[6];
	char s_num_lt_eq[8];
	char s_num_range[9];
	char s_num_nrange[10];
	char s_discovery_search[17];
	char s_search[7];
	char s_max_count[9];
	char s_max_count_2[10];
	char s_offset[7];
	char s__0[2];
	char s_condition[10];
	char s_discovery_found_thing[22];
	char s_owner[6];
	char s_discovery_found[16];
	char s_found[6];
	char s_more[5];
	char s_thing[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"iot-discovery",
	"discovery-tag",
	"urn:xmpp:iot:discovery",
	"element",
	"name",
	"value",
	"discovery-tag-element",
	"str",
	"num",
	"discovery-register",
	"register",
	"cacheType",
	"cache_type",
	"nodeId",
	"node_id",
	"sourceId",
	"source_id",
	"selfOwned",
	"self_owned",
	"tag",
	"discovery-mine",
	"mine",
	"public",
	"public_",
	"true",
	"discovery-update",
	"update",
	"jid",
	"discovery-claimed",
	"claimed",
	"discovery-release",
	"discovery-release-element",
	"remove",
	"disown",
	"discovery-released",
	"discovery-released-element",
	"removed",
	"unregister",
	"disowned",
	"discovery-condition",
	"wildcard",
	"min",
	"minIncluded",
	"min_included",
	"max",
	"maxIncluded",
	"max_included",
	"discovery-condition-element",
	"strEq",
	"strNEq",
	"strGt",
	"strGtEq",
	"strLt",
	"strLtEq",
	"strRange",
	"strNRange",
	"strMask",
	"numEq",
	"numNEq",
	"numGt",
	"numGtEq",
	"numLt",
	"numLtEq",
	"numRange",
	"numNRange",
	"discovery-search",
	"search",
	"maxCount",
	"max_count",
	"offset",
	"0",
	"condition",
	"discovery-found-thing",
	"owner",
	"discovery-found",
	"found",
	"more",
	"thing",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_discovery_tag,
	C_discovery_register,
	C_discovery_mine,
	C_discovery_update,
	C_discovery_claimed,
	C_discovery_release,
	C_discovery_released,
	C_discovery_condition,
	C_discovery_search,
	C_discovery_found_thing,
	C_discovery_found,
	C_xmpp_iq,
};
enum {
	V_,
	V_discovery_tag_element,
	V_discovery_release_element,
	V_discovery_released_element,
	V_discovery_condition_element,
};
enum {
	E_,
	E_discovery_mine_public_,
	E_discovery_condition_min_included,
	E_discovery_condition_max_included,
	E_discovery_search_offset,
};

static const struct xso_extra extras[] = {
	[E_discovery_mine_public_ - 1] = {
		.absent = S(s_true),
	},
	[E_discovery_condition_min_included - 1] = {
		.absent = S(s_true),
	},
	[E_discovery_condition_max_included - 1] = {
		.absent = S(s_true),
	},
	[E_discovery_search_offset - 1] = {
		.absent = S(s__0),
	},
};

static const uint16_t discovery_tag_element_texts[] = {
	[XMPP_DISCOVERY_TAG_ELEMENT_STR] = S(s_str),
	[XMPP_DISCOVERY_TAG_ELEMENT_NUM] = S(s_num),
};

static const uint8_t discovery_tag_element_lookup[] = {
	3, 2, 0, 0
};

const struct xso_enum xmpp_discovery_tag_element_enum = {
	.strings = (const char *)&strings,
	.texts = discovery_tag_element_texts,
	.lookup = discovery_tag_element_lookup,
	.name = S(s_discovery_tag_element),
	.n_texts = sizeof discovery_tag_element_texts / sizeof *discovery_tag_element_texts,
	.lookup_bits = 2,
};

static const uint16_t discovery_release_element_texts[] = {
	[XMPP_DISCOVERY_RELEASE_ELEMENT_REMOVE] = S(s_remove),
	[XMPP_DISCOVERY_RELEASE_ELEMENT_DISOWN] = S(s_disown),
};

static const uint8_t discovery_release_element_lookup[] = {
	0, 0, 2, 3
};

const struct xso_enum xmpp_discovery_release_element_enum = {
	.strings = (const char *)&strings,
	.texts = discovery_release_element_texts,
	.lookup = discovery_release_element_lookup,
	.name = S(s_discovery_release_element),
	.n_texts = sizeof discovery_release_element_texts / sizeof *discovery_release_element_texts,
	.lookup_bits = 2,
};

static const uint16_t discovery_released_element_texts[] = {
	[XMPP_DISCOVERY_RELEASED_ELEMENT_REMOVED] = S(s_removed),
	[XMPP_DISCOVERY_RELEASED_ELEMENT_UNREGISTER] = S(s_unregister),
	[XMPP_DISCOVERY_RELEASED_ELEMENT_DISOWNED] = S(s_disowned),
};

static const uint8_t discovery_released_element_lookup[] = {
	4, 2, 3, 0, 0, 0, 0, 0
};

const struct xso_enum xmpp_discovery_released_element_enum = {
	.strings = (const char *)&strings,
	.texts = discovery_released_element_texts,
	.lookup = discovery_released_element_lookup,
	.name = S(s_discovery_released_element),
	.n_texts = sizeof discovery_released_element_texts / sizeof *discovery_released_element_texts,
	.lookup_bits = 3,
};

static const uint16_t discovery_condition_element_texts[] = {
	[XMPP_DISCOVERY_CONDITION_ELEMENT_STR_EQ] = S(s_str_eq),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_STR_NEQ] = S(s_str_neq),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_STR_GT] = S(s_str_gt),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_STR_GT_EQ] = S(s_str_gt_eq),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_STR_LT] = S(s_str_lt),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_STR_LT_EQ] = S(s_str_lt_eq),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_STR_RANGE] = S(s_str_range),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_STR_NRANGE] = S(s_str_nrange),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_STR_MASK] = S(s_str_mask),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_EQ] = S(s_num_eq),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_NEQ] = S(s_num_neq),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_GT] = S(s_num_gt),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_GT_EQ] = S(s_num_gt_eq),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_LT] = S(s_num_lt),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_LT_EQ] = S(s_num_lt_eq),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_RANGE] = S(s_num_range),
	[XMPP_DISCOVERY_CONDITION_ELEMENT_NUM_NRANGE] = S(s_num_nrange),
};

static const uint8_t discovery_condition_element_lookup[] = {
	7, 17, 0, 0, 0, 0, 0, 3, 14, 0, 6, 0, 0, 0, 0, 0,
	0, 8, 13, 18, 0, 0, 11, 0, 5, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	10, 16, 0, 0, 0, 9, 0, 12, 0, 0, 15, 0, 0, 0, 0, 0
};

const struct xso_enum xmpp_discovery_condition_element_enum = {
	.strings = (const char *)&strings,
	.texts = discovery_condition_element_texts,
	.lookup = discovery_condition_element_lookup,
	.name = S(s_discovery_condition_element),
	.n_texts = sizeof discovery_condition_element_texts / sizeof *discovery_condition_element_texts,
	.lookup_bits = 6,
};

/* clang-format off */
static const struct xso_field discovery_tag_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_discovery_tag, element),
	  .values = V_discovery_tag_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_discovery_tag, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_discovery_tag, value) },
};
/* clang-format on */

static const uint8_t discovery_tag_lookup[] = {
	2, 3, 0, 0
};

const struct xso_class xmpp_discovery_tag_class = {
	.module = &xmpp_iot_discovery_module,
	.fields = discovery_tag_fields,
	.lookup = discovery_tag_lookup,
	.name = S(s_discovery_tag),
	.ns = S(s_urn_xmpp_iot_discovery),
	.size = sizeof(struct xmpp_discovery_tag),
	.unknown = offsetof(struct xmpp_discovery_tag, unknown),
	.n_fields = sizeof discovery_tag_fields / sizeof *discovery_tag_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field discovery_register_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_discovery_register, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_discovery_register, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_discovery_register, source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_self_owned), .name_size = N(s_self_owned),
	  .member = S(s_self_owned_2), .offset = offsetof(struct xmpp_discovery_register, self_owned) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_tag), .offset = offsetof(struct xmpp_discovery_register, tag),
	  .count = offsetof(struct xmpp_discovery_register, n_tag),
	  .of = C_discovery_tag },
};
/* clang-format on */

static const uint8_t discovery_register_lookup[] = {
	0, 0, 2, 4, 5, 0, 5, 0, 3, 0, 0, 0, 0, 1, 0, 0
};

const struct xso_class xmpp_discovery_register_class = {
	.module = &xmpp_iot_discovery_module,
	.fields = discovery_register_fields,
	.lookup = discovery_register_lookup,
	.name = S(s_discovery_register),
	.element = S(s_register),
	.element_size = N(s_register),
	.ns = S(s_urn_xmpp_iot_discovery),
	.size = sizeof(struct xmpp_discovery_register),
	.unknown = offsetof(struct xmpp_discovery_register, unknown),
	.n_fields = sizeof discovery_register_fields / sizeof *discovery_register_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field discovery_mine_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_discovery_mine, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_discovery_mine, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_discovery_mine, source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_public), .name_size = N(s_public),
	  .member = S(s_public_), .offset = offsetof(struct xmpp_discovery_mine, public_),
	  .count = offsetof(struct xmpp_discovery_mine, has_public),
	  .extra = E_discovery_mine_public_ },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_tag), .offset = offsetof(struct xmpp_discovery_mine, tag),
	  .count = offsetof(struct xmpp_discovery_mine, n_tag),
	  .of = C_discovery_tag },
};
/* clang-format on */

static const uint8_t discovery_mine_lookup[] = {
	0, 0, 2, 5, 0, 0, 5, 4, 3, 0, 0, 0, 0, 1, 0, 0
};

const struct xso_class xmpp_discovery_mine_class = {
	.module = &xmpp_iot_discovery_module,
	.fields = discovery_mine_fields,
	.lookup = discovery_mine_lookup,
	.name = S(s_discovery_mine),
	.element = S(s_mine),
	.element_size = N(s_mine),
	.ns = S(s_urn_xmpp_iot_discovery),
	.size = sizeof(struct xmpp_discovery_mine),
	.unknown = offsetof(struct xmpp_discovery_mine, unknown),
	.n_fields = sizeof discovery_mine_fields / sizeof *discovery_mine_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field discovery_update_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_discovery_update, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_discovery_update, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_discovery_update, source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_discovery_update, jid) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_tag), .offset = offsetof(struct xmpp_discovery_update, tag),
	  .count = offsetof(struct xmpp_discovery_update, n_tag),
	  .of = C_discovery_tag },
};
/* clang-format on */

static const uint8_t discovery_update_lookup[] = {
	0, 0, 2, 5, 0, 0, 5, 0, 3, 0, 0, 0, 0, 1, 4, 0
};

const struct xso_class xmpp_discovery_update_class = {
	.module = &xmpp_iot_discovery_module,
	.fields = discovery_update_fields,
	.lookup = discovery_update_lookup,
	.name = S(s_discovery_update),
	.element = S(s_update),
	.element_size = N(s_update),
	.ns = S(s_urn_xmpp_iot_discovery),
	.size = sizeof(struct xmpp_discovery_update),
	.unknown = offsetof(struct xmpp_discovery_update, unknown),
	.n_fields = sizeof discovery_update_fields / sizeof *discovery_update_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field discovery_claimed_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_discovery_claimed, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_discovery_claimed, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_discovery_claimed, source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_discovery_claimed, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_public), .name_size = N(s_public),
	  .member = S(s_public_), .offset = offsetof(struct xmpp_discovery_claimed, public_) },
};
/* clang-format on */

static const uint8_t discovery_claimed_lookup[] = {
	0, 0, 2, 0, 0, 0, 0, 5, 3, 0, 0, 0, 0, 1, 4, 0
};

const struct xso_class xmpp_discovery_claimed_class = {
	.module = &xmpp_iot_discovery_module,
	.fields = discovery_claimed_fields,
	.lookup = discovery_claimed_lookup,
	.name = S(s_discovery_claimed),
	.element = S(s_claimed),
	.element_size = N(s_claimed),
	.ns = S(s_urn_xmpp_iot_discovery),
	.size = sizeof(struct xmpp_discovery_claimed),
	.unknown = offsetof(struct xmpp_discovery_claimed, unknown),
	.n_fields = sizeof discovery_claimed_fields / sizeof *discovery_claimed_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field discovery_release_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_discovery_release, element),
	  .values = V_discovery_release_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_discovery_release, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_discovery_release, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_discovery_release, source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_discovery_release, jid) },
};
/* clang-format on */

static const uint8_t discovery_release_lookup[] = {
	0, 3, 0, 0, 4, 0, 2, 5
};

const struct xso_class xmpp_discovery_release_class = {
	.module = &xmpp_iot_discovery_module,
	.fields = discovery_release_fields,
	.lookup = discovery_release_lookup,
	.name = S(s_discovery_release),
	.ns = S(s_urn_xmpp_iot_discovery),
	.size = sizeof(struct xmpp_discovery_release),
	.unknown = offsetof(struct xmpp_discovery_release, unknown),
	.n_fields = sizeof discovery_release_fields / sizeof *discovery_release_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field discovery_released_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_discovery_released, element),
	  .values = V_discovery_released_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_discovery_released, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_discovery_released, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_discovery_released, source_id) },
};
/* clang-format on */

static const uint8_t discovery_released_lookup[] = {
	0, 3, 0, 0, 4, 0, 2, 0
};

const struct xso_class xmpp_discovery_released_class = {
	.module = &xmpp_iot_discovery_module,
	.fields = discovery_released_fields,
	.lookup = discovery_released_lookup,
	.name = S(s_discovery_released),
	.ns = S(s_urn_xmpp_iot_discovery),
	.size = sizeof(struct xmpp_discovery_released),
	.unknown = offsetof(struct xmpp_discovery_released, unknown),
	.n_fields = sizeof discovery_released_fields / sizeof *discovery_released_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field discovery_condition_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_discovery_condition, element),
	  .values = V_discovery_condition_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_discovery_condition, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_discovery_condition, value) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_wildcard), .name_size = N(s_wildcard),
	  .member = S(s_wildcard), .offset = offsetof(struct xmpp_discovery_condition, wildcard) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_min), .name_size = N(s_min),
	  .member = S(s_min), .offset = offsetof(struct xmpp_discovery_condition, min) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_min_included), .name_size = N(s_min_included),
	  .member = S(s_min_included_2), .offset = offsetof(struct xmpp_discovery_condition, min_included),
	  .count = offsetof(struct xmpp_discovery_condition, has_min_included),
	  .extra = E_discovery_condition_min_included },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_max), .name_size = N(s_max),
	  .member = S(s_max), .offset = offsetof(struct xmpp_discovery_condition, max) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_max_included), .name_size = N(s_max_included),
	  .member = S(s_max_included_2), .offset = offsetof(struct xmpp_discovery_condition, max_included),
	  .count = offsetof(struct xmpp_discovery_condition, has_max_included),
	  .extra = E_discovery_condition_max_included },
};
/* clang-format on */

static const uint8_t discovery_condition_lookup[] = {
	2, 4, 0, 0, 3, 0, 5, 7, 8, 0, 0, 0, 0, 0, 0, 6
};

const struct xso_class xmpp_discovery_condition_class = {
	.module = &xmpp_iot_discovery_module,
	.fields = discovery_condition_fields,
	.lookup = discovery_condition_lookup,
	.name = S(s_discovery_condition),
	.ns = S(s_urn_xmpp_iot_discovery),
	.size = sizeof(struct xmpp_discovery_condition),
	.unknown = offsetof(struct xmpp_discovery_condition, unknown),
	.n_fields = sizeof discovery_condition_fields / sizeof *discovery_condition_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field discovery_search_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_count), .name_size = N(s_max_count),
	  .member = S(s_max_count_2), .offset = offsetof(struct xmpp_discovery_search, max_count),
	  .count = offsetof(struct xmpp_discovery_search, has_max_count) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_FORGIVE, .name = S(s_offset), .name_size = N(s_offset),
	  .member = S(s_offset), .offset = offsetof(struct xmpp_discovery_search, offset),
	  .extra = E_discovery_search_offset },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_condition), .offset = offsetof(struct xmpp_discovery_search, condition),
	  .count = offsetof(struct xmpp_discovery_search, n_condition),
	  .of = C_discovery_condition },
};
/* clang-format on */

static const uint8_t discovery_search_lookup[] = {
	3, 3, 0, 1, 0, 0, 0, 3, 3, 0, 3, 0, 0, 0, 0, 0,
	0, 3, 3, 3, 0, 0, 3, 0, 3, 0, 0, 0, 0, 0, 0, 0,
	2, 0, 3, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3, 3, 0, 0, 0, 3, 0, 3, 0, 0, 3, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_discovery_search_class = {
	.module = &xmpp_iot_discovery_module,
	.fields = discovery_search_fields,
	.lookup = discovery_search_lookup,
	.name = S(s_discovery_search),
	.element = S(s_search),
	.element_size = N(s_search),
	.ns = S(s_urn_xmpp_iot_discovery),
	.size = sizeof(struct xmpp_discovery_search),
	.unknown = offsetof(struct xmpp_discovery_search, unknown),
	.n_fields = sizeof discovery_search_fields / sizeof *discovery_search_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field discovery_found_thing_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_discovery_found_thing, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_discovery_found_thing, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_discovery_found_thing, source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_discovery_found_thing, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_owner), .name_size = N(s_owner),
	  .member = S(s_owner), .offset = offsetof(struct xmpp_discovery_found_thing, owner) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_iot_discovery),
	  .member = S(s_tag), .offset = offsetof(struct xmpp_discovery_found_thing, tag),
	  .count = offsetof(struct xmpp_discovery_found_thing, n_tag),
	  .of = C_discovery_tag },
};
/* clang-format on */

static const uint8_t discovery_found_thing_lookup[] = {
	0, 0, 2, 6, 0, 0, 6, 0, 3, 5, 0, 0, 0, 1, 4, 0
};

const struct xso_class xmpp_discovery_found_thing_class = {
	.module = &xmpp_iot_discovery_module,
	.fields = discovery_found_thing_fields,
	.lookup = discovery_found_thing_lookup,
	.name = S(s_discovery_found_thing),
	.size = sizeof(struct xmpp_discovery_found_thing),
	.unknown = offsetof(struct xmpp_discovery_found_thing, unknown),
	.n_fields = sizeof discovery_found_thing_fields / sizeof *discovery_found_thing_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field discovery_found_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_more), .name_size = N(s_more),
	  .member = S(s_more), .offset = offsetof(struct xmpp_discovery_found, more) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_thing), .name_size = N(s_thing),
	  .member = S(s_thing), .offset = offsetof(struct xmpp_discovery_found, thing),
	  .count = offsetof(struct xmpp_discovery_found, n_thing),
	  .of = C_discovery_found_thing },
};
/* clang-format on */

static const uint8_t discovery_found_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_discovery_found_class = {
	.module = &xmpp_iot_discovery_module,
	.fields = discovery_found_fields,
	.lookup = discovery_found_lookup,
	.name = S(s_discovery_found),
	.element = S(s_found),
	.element_size = N(s_found),
	.ns = S(s_urn_xmpp_iot_discovery),
	.size = sizeof(struct xmpp_discovery_found),
	.unknown = offsetof(struct xmpp_discovery_found, unknown),
	.n_fields = sizeof discovery_found_fields / sizeof *discovery_found_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_discovery_tag - 1] = &xmpp_discovery_tag_class,
	[C_discovery_register - 1] = &xmpp_discovery_register_class,
	[C_discovery_mine - 1] = &xmpp_discovery_mine_class,
	[C_discovery_update - 1] = &xmpp_discovery_update_class,
	[C_discovery_claimed - 1] = &xmpp_discovery_claimed_class,
	[C_discovery_release - 1] = &xmpp_discovery_release_class,
	[C_discovery_released - 1] = &xmpp_discovery_released_class,
	[C_discovery_condition - 1] = &xmpp_discovery_condition_class,
	[C_discovery_search - 1] = &xmpp_discovery_search_class,
	[C_discovery_found_thing - 1] = &xmpp_discovery_found_thing_class,
	[C_discovery_found - 1] = &xmpp_discovery_found_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_discovery_tag_element - 1] = &xmpp_discovery_tag_element_enum,
	[V_discovery_release_element - 1] = &xmpp_discovery_release_element_enum,
	[V_discovery_released_element - 1] = &xmpp_discovery_released_element_enum,
	[V_discovery_condition_element - 1] = &xmpp_discovery_condition_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_discovery_register - 1, .base = C_xmpp_iq },
	{ .cls = C_discovery_mine - 1, .base = C_xmpp_iq },
	{ .cls = C_discovery_update - 1, .base = C_xmpp_iq },
	{ .cls = C_discovery_claimed - 1, .base = C_xmpp_iq },
	{ .cls = C_discovery_release - 1, .base = C_xmpp_iq },
	{ .cls = C_discovery_released - 1, .base = C_xmpp_iq },
	{ .cls = C_discovery_search - 1, .base = C_xmpp_iq },
	{ .cls = C_discovery_found - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_iot_discovery_module = {
	.version = 2,
	.name = "iot-discovery",
	.xep = "0347",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 11,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
