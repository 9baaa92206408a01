/* Printed by xsoc from channel-search.xml: do not edit. */
#include <xmpp/channel-search.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_channel_search[15];
	char s_search[7];
	char s_urn_xmpp_channel_search_0_search[33];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_http___jabber_org_protocol_rsm[31];
	char s_set[4];
	char s_channel_search_result_item[27];
	char s_address[8];
	char s_name[5];
	char s_description[12];
	char s_language[9];
	char s_nusers[7];
	char s_users[6];
	char s_service_type[13];
	char s_service_type_2[13];
	char s_is_open[8];
	char s_is_open_2[8];
	char s_anonymity_mode[15];
	char s_anonymity_mode_2[15];
	char s_payload[8];
	char s_channel_search_result[22];
	char s_result[7];
	char s_item[5];
	char s_channel_search_error[21];
	char s_urn_xmpp_channel_search_0_error[32];
	char s_element[8];
	char s_retry_after[12];
	char s_retry_after_2[12];
	char s_var[4];
	char s_field[6];
	char s_channel_search_error_element[29];
	char s_invalid_sort_key[17];
	char s_invalid_search_terms[21];
	char s_rate_limit[11];
	char s_full_set_retrieval_rejected[28];
	char s_conflicting_fields[19];
	char s_no_search_conditions[21];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"channel-search",
	"search",
	"urn:xmpp:channel-search:0:search",
	"jabber:x:data",
	"form",
	"http://jabber.org/protocol/rsm",
	"set",
	"channel-search-result-item",
	"address",
	"name",
	"description",
	"language",
	"nusers",
	"users",
	"service-type",
	"service_type",
	"is-open",
	"is_open",
	"anonymity-mode",
	"anonymity_mode",
	"payload",
	"channel-search-result",
	"result",
	"item",
	"channel-search-error",
	"urn:xmpp:channel-search:0:error",
	"element",
	"retry-after",
	"retry_after",
	"var",
	"field",
	"channel-search-error-element",
	"invalid-sort-key",
	"invalid-search-terms",
	"rate-limit",
	"full-set-retrieval-rejected",
	"conflicting-fields",
	"no-search-conditions",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_channel_search,
	C_channel_search_result_item,
	C_channel_search_result,
	C_channel_search_error,
	C_xmpp_data_form,
	C_xmpp_rsm,
	C_xmpp_iq,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_channel_search_error_element,
};

static const uint16_t channel_search_error_element_texts[] = {
	[XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_INVALID_SORT_KEY] = S(s_invalid_sort_key),
	[XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_INVALID_SEARCH_TERMS] = S(s_invalid_search_terms),
	[XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_RATE_LIMIT] = S(s_rate_limit),
	[XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_FULL_SET_RETRIEVAL_REJECTED] = S(s_full_set_retrieval_rejected),
	[XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_CONFLICTING_FIELDS] = S(s_conflicting_fields),
	[XMPP_CHANNEL_SEARCH_ERROR_ELEMENT_NO_SEARCH_CONDITIONS] = S(s_no_search_conditions),
};

static const uint8_t channel_search_error_element_lookup[] = {
	0, 0, 0, 0, 2, 3, 6, 5, 0, 7, 0, 4, 0, 0, 0, 0
};

const struct xso_enum xmpp_channel_search_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = channel_search_error_element_texts,
	.lookup = channel_search_error_element_lookup,
	.name = S(s_channel_search_error_element),
	.n_texts = sizeof channel_search_error_element_texts / sizeof *channel_search_error_element_texts,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field channel_search_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_channel_search, form),
	  .of = C_xmpp_data_form },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_channel_search, set),
	  .of = C_xmpp_rsm },
};
/* clang-format on */

static const uint8_t channel_search_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_channel_search_class = {
	.module = &xmpp_channel_search_module,
	.fields = channel_search_fields,
	.lookup = channel_search_lookup,
	.name = S(s_channel_search),
	.element = S(s_search),
	.element_size = N(s_search),
	.ns = S(s_urn_xmpp_channel_search_0_search),
	.size = sizeof(struct xmpp_channel_search),
	.unknown = offsetof(struct xmpp_channel_search, unknown),
	.n_fields = sizeof channel_search_fields / sizeof *channel_search_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field channel_search_result_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_address), .name_size = N(s_address),
	  .member = S(s_address), .offset = offsetof(struct xmpp_channel_search_result_item, address) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_channel_search_result_item, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_channel_search_result_item, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_LANG, .name = S(s_language), .name_size = N(s_language),
	  .member = S(s_language), .offset = offsetof(struct xmpp_channel_search_result_item, language) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_nusers), .name_size = N(s_nusers),
	  .member = S(s_users), .offset = offsetof(struct xmpp_channel_search_result_item, users),
	  .count = offsetof(struct xmpp_channel_search_result_item, has_users) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_service_type), .name_size = N(s_service_type),
	  .member = S(s_service_type_2), .offset = offsetof(struct xmpp_channel_search_result_item, service_type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_is_open), .name_size = N(s_is_open),
	  .member = S(s_is_open_2), .offset = offsetof(struct xmpp_channel_search_result_item, is_open) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_anonymity_mode), .name_size = N(s_anonymity_mode),
	  .member = S(s_anonymity_mode_2), .offset = offsetof(struct xmpp_channel_search_result_item, anonymity_mode) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_channel_search_result_item, payload),
	  .count = offsetof(struct xmpp_channel_search_result_item, n_payload) },
};
/* clang-format on */

static const uint8_t channel_search_result_item_lookup[] = {
	2, 7, 0, 1, 4, 5, 0, 0, 0, 6, 0, 0, 0, 8, 3, 0
};

const struct xso_class xmpp_channel_search_result_item_class = {
	.module = &xmpp_channel_search_module,
	.fields = channel_search_result_item_fields,
	.lookup = channel_search_result_item_lookup,
	.name = S(s_channel_search_result_item),
	.size = sizeof(struct xmpp_channel_search_result_item),
	.unknown = offsetof(struct xmpp_channel_search_result_item, unknown),
	.n_fields = sizeof channel_search_result_item_fields / sizeof *channel_search_result_item_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 9,
};

/* clang-format off */
static const struct xso_field channel_search_result_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_channel_search_result, item),
	  .count = offsetof(struct xmpp_channel_search_result, n_item),
	  .of = C_channel_search_result_item },
	{ .shape = XSO_CHILD, .ns = S(s_http___jabber_org_protocol_rsm),
	  .member = S(s_set), .offset = offsetof(struct xmpp_channel_search_result, set),
	  .of = C_xmpp_rsm },
};
/* clang-format on */

static const uint8_t channel_search_result_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_channel_search_result_class = {
	.module = &xmpp_channel_search_module,
	.fields = channel_search_result_fields,
	.lookup = channel_search_result_lookup,
	.name = S(s_channel_search_result),
	.element = S(s_result),
	.element_size = N(s_result),
	.ns = S(s_urn_xmpp_channel_search_0_search),
	.size = sizeof(struct xmpp_channel_search_result),
	.unknown = offsetof(struct xmpp_channel_search_result, unknown),
	.n_fields = sizeof channel_search_result_fields / sizeof *channel_search_result_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field channel_search_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_channel_search_error, element),
	  .values = V_channel_search_error_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_retry_after), .name_size = N(s_retry_after),
	  .member = S(s_retry_after_2), .offset = offsetof(struct xmpp_channel_search_error, retry_after),
	  .count = offsetof(struct xmpp_channel_search_error, has_retry_after) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_var), .name_size = N(s_var),
	  .member = S(s_field), .offset = offsetof(struct xmpp_channel_search_error, field),
	  .count = offsetof(struct xmpp_channel_search_error, n_field) },
};
/* clang-format on */

static const uint8_t channel_search_error_lookup[] = {
	3, 2, 0, 0
};

const struct xso_class xmpp_channel_search_error_class = {
	.module = &xmpp_channel_search_module,
	.fields = channel_search_error_fields,
	.lookup = channel_search_error_lookup,
	.name = S(s_channel_search_error),
	.ns = S(s_urn_xmpp_channel_search_0_error),
	.size = sizeof(struct xmpp_channel_search_error),
	.unknown = offsetof(struct xmpp_channel_search_error, unknown),
	.n_fields = sizeof channel_search_error_fields / sizeof *channel_search_error_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
};

static const struct xso_class *const classes[] = {
	[C_channel_search - 1] = &xmpp_channel_search_class,
	[C_channel_search_result_item - 1] = &xmpp_channel_search_result_item_class,
	[C_channel_search_result - 1] = &xmpp_channel_search_result_class,
	[C_channel_search_error - 1] = &xmpp_channel_search_error_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_rsm - 1] = &xmpp_rsm_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_channel_search_error_element - 1] = &xmpp_channel_search_error_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_channel_search - 1, .base = C_xmpp_iq },
	{ .cls = C_channel_search_result - 1, .base = C_xmpp_iq },
	{ .cls = C_channel_search_error - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_channel_search_module = {
	.version = 2,
	.name = "channel-search",
	.xep = "0433",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
