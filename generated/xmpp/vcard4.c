/* Printed by xsoc from vcard4.xml: do not edit. */
#include <xmpp/vcard4.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_vcard4[7];
	char s_vcard4_parameters[18];
	char s_language[9];
	char s_has_language[13];
	char s_pref[5];
	char s_altid[6];
	char s_has_altid[10];
	char s_pid[4];
	char s_has_pid[8];
	char s_type[5];
	char s_has_type[9];
	char s_mediatype[10];
	char s_has_mediatype[14];
	char s_calscale[9];
	char s_has_calscale[13];
	char s_sort_as[8];
	char s_has_sort_as[12];
	char s_geo[4];
	char s_has_geo[8];
	char s_tz[3];
	char s_has_tz[7];
	char s_label[6];
	char s_has_label[10];
	char s_level[6];
	char s_has_level[10];
	char s_index[6];
	char s_vcard4_datum[13];
	char s_urn_ietf_params_xml_ns_vcard_4_0[33];
	char s_element[8];
	char s_text[5];
	char s_vcard4_datum_element[21];
	char s_uri[4];
	char s_date[5];
	char s_date_time[10];
	char s_time[5];
	char s_timestamp[10];
	char s_utc_offset[11];
	char s_language_tag[13];
	char s_integer[8];
	char s_boolean[8];
	char s_vcard4_value[13];
	char s_parameters[11];
	char s_value[6];
	char s_vcard4_name[12];
	char s_surname[8];
	char s_given[6];
	char s_additional[11];
	char s_prefix[7];
	char s_suffix[7];
	char s_vcard4_address[15];
	char s_pobox[6];
	char s_ext[4];
	char s_street[7];
	char s_locality[9];
	char s_region[7];
	char s_code[5];
	char s_country[8];
	char s_vcard4_gender[14];
	char s_sex[4];
	char s_identity[9];
	char s_vcard4_clientpidmap[20];
	char s_sourceid[9];
	char s_uint32_of_at_least_1[21];
	char s_vcard4_group[13];
	char s_name[5];
	char s_source[7];
	char s_kind[5];
	char s_fn[3];
	char s_n[2];
	char s_nickname[9];
	char s_photo[6];
	char s_bday[5];
	char s_birthplace[11];
	char s_deathdate[10];
	char s_deathplace[11];
	char s_anniversary[12];
	char s_gender[7];
	char s_adr[4];
	char s_tel[4];
	char s_email[6];
	char s_impp[5];
	char s_lang[5];
	char s_title[6];
	char s_role[5];
	char s_logo[5];
	char s_org[4];
	char s_member[7];
	char s_related[8];
	char s_categories[11];
	char s_note[5];
	char s_prodid[7];
	char s_rev[4];
	char s_sound[6];
	char s_uid[4];
	char s_clientpidmap[13];
	char s_url[4];
	char s_key[4];
	char s_fburl[6];
	char s_caladruri[10];
	char s_caluri[7];
	char s_expertise[10];
	char s_hobby[6];
	char s_interest[9];
	char s_org_directory[14];
	char s_org_directory_2[14];
	char s_vcard[6];
	char s_group[6];
	char s_jabber_iq_version[18];
	char s_software[9];
	char s_payload[8];
	char s_vcard4_registration[20];
	char s_registration[13];
	char s_urn_xmpp_vcard_registration_1[30];
	char s_vcard4_ca[10];
	char s_ca[3];
	char s_urn_xmpp_vcard_ca_0[20];
	char s_uint8_from_1_to_100[20];
	char s_bare_pref[10];
	char s_sort_as_2[8];
	char s_tz_uri[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"vcard4",
	"vcard4-parameters",
	"language",
	"has_language",
	"pref",
	"altid",
	"has_altid",
	"pid",
	"has_pid",
	"type",
	"has_type",
	"mediatype",
	"has_mediatype",
	"calscale",
	"has_calscale",
	"sort-as",
	"has_sort_as",
	"geo",
	"has_geo",
	"tz",
	"has_tz",
	"label",
	"has_label",
	"level",
	"has_level",
	"index",
	"vcard4-datum",
	"urn:ietf:params:xml:ns:vcard-4.0",
	"element",
	"text",
	"vcard4-datum-element",
	"uri",
	"date",
	"date-time",
	"time",
	"timestamp",
	"utc-offset",
	"language-tag",
	"integer",
	"boolean",
	"vcard4-value",
	"parameters",
	"value",
	"vcard4-name",
	"surname",
	"given",
	"additional",
	"prefix",
	"suffix",
	"vcard4-address",
	"pobox",
	"ext",
	"street",
	"locality",
	"region",
	"code",
	"country",
	"vcard4-gender",
	"sex",
	"identity",
	"vcard4-clientpidmap",
	"sourceid",
	"uint32 of at least 1",
	"vcard4-group",
	"name",
	"source",
	"kind",
	"fn",
	"n",
	"nickname",
	"photo",
	"bday",
	"birthplace",
	"deathdate",
	"deathplace",
	"anniversary",
	"gender",
	"adr",
	"tel",
	"email",
	"impp",
	"lang",
	"title",
	"role",
	"logo",
	"org",
	"member",
	"related",
	"categories",
	"note",
	"prodid",
	"rev",
	"sound",
	"uid",
	"clientpidmap",
	"url",
	"key",
	"fburl",
	"caladruri",
	"caluri",
	"expertise",
	"hobby",
	"interest",
	"org-directory",
	"org_directory",
	"vcard",
	"group",
	"jabber:iq:version",
	"software",
	"payload",
	"vcard4-registration",
	"registration",
	"urn:xmpp:vcard:registration:1",
	"vcard4-ca",
	"ca",
	"urn:xmpp:vcard:ca:0",
	"uint8 from 1 to 100",
	"bare_pref",
	"sort_as",
	"tz_uri",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_vcard4_parameters,
	C_vcard4_datum,
	C_vcard4_value,
	C_vcard4_name,
	C_vcard4_address,
	C_vcard4_gender,
	C_vcard4_clientpidmap,
	C_vcard4_group,
	C_vcard4,
	C_vcard4_registration,
	C_vcard4_ca,
	C_vcard4_parameters_has_language_content,
	C_vcard4_parameters_pref_content,
	C_vcard4_parameters_has_altid_content,
	C_vcard4_parameters_has_pid_content,
	C_vcard4_parameters_has_type_content,
	C_vcard4_parameters_has_mediatype_content,
	C_vcard4_parameters_has_calscale_content,
	C_vcard4_parameters_has_sort_as_content,
	C_vcard4_parameters_has_geo_content,
	C_vcard4_parameters_has_tz_content,
	C_vcard4_parameters_has_label_content,
	C_vcard4_parameters_has_level_content,
	C_vcard4_parameters_index_content,
	C_xmpp_iq,
	C_xmpp_pubsub_item,
};
enum {
	V_,
	V_vcard4_datum_element,
};
enum {
	E_,
	E_vcard4_clientpidmap_sourceid,
	E_vcard4_parameters_pref_content_pref,
	E_vcard4_parameters_pref_content_bare_pref,
	E_vcard4_parameters_index_content_index,
};

static const struct xso_extra extras[] = {
	[E_vcard4_clientpidmap_sourceid - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.expected = S(s_uint32_of_at_least_1),
	},
	[E_vcard4_parameters_pref_content_pref - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.has_max = true,
		.max = UINT64_C(100),
		.expected = S(s_uint8_from_1_to_100),
	},
	[E_vcard4_parameters_pref_content_bare_pref - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.has_max = true,
		.max = UINT64_C(100),
		.expected = S(s_uint8_from_1_to_100),
	},
	[E_vcard4_parameters_index_content_index - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.expected = S(s_uint32_of_at_least_1),
	},
};

static const uint16_t vcard4_datum_element_texts[] = {
	[XMPP_VCARD4_DATUM_ELEMENT_TEXT] = S(s_text),
	[XMPP_VCARD4_DATUM_ELEMENT_URI] = S(s_uri),
	[XMPP_VCARD4_DATUM_ELEMENT_DATE] = S(s_date),
	[XMPP_VCARD4_DATUM_ELEMENT_DATE_TIME] = S(s_date_time),
	[XMPP_VCARD4_DATUM_ELEMENT_TIME] = S(s_time),
	[XMPP_VCARD4_DATUM_ELEMENT_TIMESTAMP] = S(s_timestamp),
	[XMPP_VCARD4_DATUM_ELEMENT_UTC_OFFSET] = S(s_utc_offset),
	[XMPP_VCARD4_DATUM_ELEMENT_LANGUAGE_TAG] = S(s_language_tag),
	[XMPP_VCARD4_DATUM_ELEMENT_INTEGER] = S(s_integer),
	[XMPP_VCARD4_DATUM_ELEMENT_BOOLEAN] = S(s_boolean),
};

static const uint8_t vcard4_datum_element_lookup[] = {
	0, 0, 0, 0, 0, 4, 0, 0, 8, 0, 0, 0, 0, 11, 6, 7,
	0, 0, 0, 0, 5, 0, 2, 0, 0, 0, 0, 9, 0, 10, 3, 0
};

const struct xso_enum xmpp_vcard4_datum_element_enum = {
	.strings = (const char *)&strings,
	.texts = vcard4_datum_element_texts,
	.lookup = vcard4_datum_element_lookup,
	.name = S(s_vcard4_datum_element),
	.n_texts = sizeof vcard4_datum_element_texts / sizeof *vcard4_datum_element_texts,
	.lookup_bits = 5,
};

static const struct xso_class vcard4_parameters_has_language_content;
static const struct xso_class vcard4_parameters_pref_content;
static const struct xso_class vcard4_parameters_has_altid_content;
static const struct xso_class vcard4_parameters_has_pid_content;
static const struct xso_class vcard4_parameters_has_type_content;
static const struct xso_class vcard4_parameters_has_mediatype_content;
static const struct xso_class vcard4_parameters_has_calscale_content;
static const struct xso_class vcard4_parameters_has_sort_as_content;
static const struct xso_class vcard4_parameters_has_geo_content;
static const struct xso_class vcard4_parameters_has_tz_content;
static const struct xso_class vcard4_parameters_has_label_content;
static const struct xso_class vcard4_parameters_has_level_content;
static const struct xso_class vcard4_parameters_index_content;

/* clang-format off */
static const struct xso_field vcard4_parameters_fields[] = {
	{ .shape = XSO_WITHIN, .name = S(s_language), .name_size = N(s_language),
	  .member = S(s_has_language), .offset = offsetof(struct xmpp_vcard4_parameters, has_language),
	  .of = C_vcard4_parameters_has_language_content },
	{ .shape = XSO_WITHIN, .name = S(s_pref), .name_size = N(s_pref),
	  .of = C_vcard4_parameters_pref_content },
	{ .shape = XSO_WITHIN, .name = S(s_altid), .name_size = N(s_altid),
	  .member = S(s_has_altid), .offset = offsetof(struct xmpp_vcard4_parameters, has_altid),
	  .of = C_vcard4_parameters_has_altid_content },
	{ .shape = XSO_WITHIN, .name = S(s_pid), .name_size = N(s_pid),
	  .member = S(s_has_pid), .offset = offsetof(struct xmpp_vcard4_parameters, has_pid),
	  .of = C_vcard4_parameters_has_pid_content },
	{ .shape = XSO_WITHIN, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_has_type), .offset = offsetof(struct xmpp_vcard4_parameters, has_type),
	  .of = C_vcard4_parameters_has_type_content },
	{ .shape = XSO_WITHIN, .name = S(s_mediatype), .name_size = N(s_mediatype),
	  .member = S(s_has_mediatype), .offset = offsetof(struct xmpp_vcard4_parameters, has_mediatype),
	  .of = C_vcard4_parameters_has_mediatype_content },
	{ .shape = XSO_WITHIN, .name = S(s_calscale), .name_size = N(s_calscale),
	  .member = S(s_has_calscale), .offset = offsetof(struct xmpp_vcard4_parameters, has_calscale),
	  .of = C_vcard4_parameters_has_calscale_content },
	{ .shape = XSO_WITHIN, .name = S(s_sort_as), .name_size = N(s_sort_as),
	  .member = S(s_has_sort_as), .offset = offsetof(struct xmpp_vcard4_parameters, has_sort_as),
	  .of = C_vcard4_parameters_has_sort_as_content },
	{ .shape = XSO_WITHIN, .name = S(s_geo), .name_size = N(s_geo),
	  .member = S(s_has_geo), .offset = offsetof(struct xmpp_vcard4_parameters, has_geo),
	  .of = C_vcard4_parameters_has_geo_content },
	{ .shape = XSO_WITHIN, .name = S(s_tz), .name_size = N(s_tz),
	  .member = S(s_has_tz), .offset = offsetof(struct xmpp_vcard4_parameters, has_tz),
	  .of = C_vcard4_parameters_has_tz_content },
	{ .shape = XSO_WITHIN, .name = S(s_label), .name_size = N(s_label),
	  .member = S(s_has_label), .offset = offsetof(struct xmpp_vcard4_parameters, has_label),
	  .of = C_vcard4_parameters_has_label_content },
	{ .shape = XSO_WITHIN, .name = S(s_level), .name_size = N(s_level),
	  .member = S(s_has_level), .offset = offsetof(struct xmpp_vcard4_parameters, has_level),
	  .of = C_vcard4_parameters_has_level_content },
	{ .shape = XSO_WITHIN, .name = S(s_index), .name_size = N(s_index),
	  .of = C_vcard4_parameters_index_content },
};
/* clang-format on */

static const uint8_t vcard4_parameters_lookup[] = {
	0, 0, 0, 0, 10, 13, 0, 0, 11, 1, 3, 5, 9, 0, 0, 0,
	4, 0, 0, 0, 12, 0, 0, 8, 0, 0, 0, 2, 6, 0, 7, 0
};

const struct xso_class xmpp_vcard4_parameters_class = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_fields,
	.lookup = vcard4_parameters_lookup,
	.name = S(s_vcard4_parameters),
	.size = sizeof(struct xmpp_vcard4_parameters),
	.unknown = offsetof(struct xmpp_vcard4_parameters, unknown),
	.n_fields = sizeof vcard4_parameters_fields / sizeof *vcard4_parameters_fields,
	.lookup_bits = 5,
};

/* clang-format off */
static const struct xso_field vcard4_datum_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_vcard4_datum, element),
	  .values = V_vcard4_datum_element },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_vcard4_datum, text) },
};
/* clang-format on */

static const uint8_t vcard4_datum_lookup[] = {
	0
};

const struct xso_class xmpp_vcard4_datum_class = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_datum_fields,
	.lookup = vcard4_datum_lookup,
	.name = S(s_vcard4_datum),
	.ns = S(s_urn_ietf_params_xml_ns_vcard_4_0),
	.size = sizeof(struct xmpp_vcard4_datum),
	.unknown = offsetof(struct xmpp_vcard4_datum, unknown),
	.n_fields = sizeof vcard4_datum_fields / sizeof *vcard4_datum_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field vcard4_value_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_parameters), .name_size = N(s_parameters),
	  .member = S(s_parameters), .offset = offsetof(struct xmpp_vcard4_value, parameters),
	  .of = C_vcard4_parameters },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_ietf_params_xml_ns_vcard_4_0),
	  .member = S(s_value), .offset = offsetof(struct xmpp_vcard4_value, value),
	  .count = offsetof(struct xmpp_vcard4_value, n_value),
	  .of = C_vcard4_datum },
};
/* clang-format on */

static const uint8_t vcard4_value_lookup[] = {
	0, 0, 0, 0, 0, 1, 2, 0, 2, 0, 0, 0, 0, 2, 2, 2,
	0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 2, 0, 2, 2, 0
};

const struct xso_class xmpp_vcard4_value_class = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_value_fields,
	.lookup = vcard4_value_lookup,
	.name = S(s_vcard4_value),
	.size = sizeof(struct xmpp_vcard4_value),
	.unknown = offsetof(struct xmpp_vcard4_value, unknown),
	.n_fields = sizeof vcard4_value_fields / sizeof *vcard4_value_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard4_name_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_parameters), .name_size = N(s_parameters),
	  .member = S(s_parameters), .offset = offsetof(struct xmpp_vcard4_name, parameters),
	  .of = C_vcard4_parameters },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_surname), .name_size = N(s_surname),
	  .member = S(s_surname), .offset = offsetof(struct xmpp_vcard4_name, surname),
	  .count = offsetof(struct xmpp_vcard4_name, n_surname) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_given), .name_size = N(s_given),
	  .member = S(s_given), .offset = offsetof(struct xmpp_vcard4_name, given),
	  .count = offsetof(struct xmpp_vcard4_name, n_given) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_additional), .name_size = N(s_additional),
	  .member = S(s_additional), .offset = offsetof(struct xmpp_vcard4_name, additional),
	  .count = offsetof(struct xmpp_vcard4_name, n_additional) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_prefix), .name_size = N(s_prefix),
	  .member = S(s_prefix), .offset = offsetof(struct xmpp_vcard4_name, prefix),
	  .count = offsetof(struct xmpp_vcard4_name, n_prefix) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_suffix), .name_size = N(s_suffix),
	  .member = S(s_suffix), .offset = offsetof(struct xmpp_vcard4_name, suffix),
	  .count = offsetof(struct xmpp_vcard4_name, n_suffix) },
};
/* clang-format on */

static const uint8_t vcard4_name_lookup[] = {
	6, 0, 1, 2, 0, 0, 3, 4, 0, 0, 0, 0, 0, 0, 0, 5
};

const struct xso_class xmpp_vcard4_name_class = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_name_fields,
	.lookup = vcard4_name_lookup,
	.name = S(s_vcard4_name),
	.size = sizeof(struct xmpp_vcard4_name),
	.unknown = offsetof(struct xmpp_vcard4_name, unknown),
	.n_fields = sizeof vcard4_name_fields / sizeof *vcard4_name_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard4_address_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_parameters), .name_size = N(s_parameters),
	  .member = S(s_parameters), .offset = offsetof(struct xmpp_vcard4_address, parameters),
	  .of = C_vcard4_parameters },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_pobox), .name_size = N(s_pobox),
	  .member = S(s_pobox), .offset = offsetof(struct xmpp_vcard4_address, pobox),
	  .count = offsetof(struct xmpp_vcard4_address, n_pobox) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_ext), .name_size = N(s_ext),
	  .member = S(s_ext), .offset = offsetof(struct xmpp_vcard4_address, ext),
	  .count = offsetof(struct xmpp_vcard4_address, n_ext) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_street), .name_size = N(s_street),
	  .member = S(s_street), .offset = offsetof(struct xmpp_vcard4_address, street),
	  .count = offsetof(struct xmpp_vcard4_address, n_street) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_locality), .name_size = N(s_locality),
	  .member = S(s_locality), .offset = offsetof(struct xmpp_vcard4_address, locality),
	  .count = offsetof(struct xmpp_vcard4_address, n_locality) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_region), .name_size = N(s_region),
	  .member = S(s_region), .offset = offsetof(struct xmpp_vcard4_address, region),
	  .count = offsetof(struct xmpp_vcard4_address, n_region) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_code), .name_size = N(s_code),
	  .member = S(s_code), .offset = offsetof(struct xmpp_vcard4_address, code),
	  .count = offsetof(struct xmpp_vcard4_address, n_code) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_country), .name_size = N(s_country),
	  .member = S(s_country), .offset = offsetof(struct xmpp_vcard4_address, country),
	  .count = offsetof(struct xmpp_vcard4_address, n_country) },
};
/* clang-format on */

static const uint8_t vcard4_address_lookup[] = {
	7, 8, 1, 0, 0, 0, 0, 0, 5, 3, 4, 6, 0, 0, 0, 2
};

const struct xso_class xmpp_vcard4_address_class = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_address_fields,
	.lookup = vcard4_address_lookup,
	.name = S(s_vcard4_address),
	.size = sizeof(struct xmpp_vcard4_address),
	.unknown = offsetof(struct xmpp_vcard4_address, unknown),
	.n_fields = sizeof vcard4_address_fields / sizeof *vcard4_address_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard4_gender_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_sex), .name_size = N(s_sex),
	  .member = S(s_sex), .offset = offsetof(struct xmpp_vcard4_gender, sex) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_identity), .name_size = N(s_identity),
	  .member = S(s_identity), .offset = offsetof(struct xmpp_vcard4_gender, identity) },
};
/* clang-format on */

static const uint8_t vcard4_gender_lookup[] = {
	1, 0, 2, 0
};

const struct xso_class xmpp_vcard4_gender_class = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_gender_fields,
	.lookup = vcard4_gender_lookup,
	.name = S(s_vcard4_gender),
	.size = sizeof(struct xmpp_vcard4_gender),
	.unknown = offsetof(struct xmpp_vcard4_gender, unknown),
	.n_fields = sizeof vcard4_gender_fields / sizeof *vcard4_gender_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field vcard4_clientpidmap_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_FORGIVE, .name = S(s_sourceid), .name_size = N(s_sourceid),
	  .member = S(s_sourceid), .offset = offsetof(struct xmpp_vcard4_clientpidmap, sourceid),
	  .extra = E_vcard4_clientpidmap_sourceid },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_vcard4_clientpidmap, uri) },
};
/* clang-format on */

static const uint8_t vcard4_clientpidmap_lookup[] = {
	1, 0, 0, 2
};

const struct xso_class xmpp_vcard4_clientpidmap_class = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_clientpidmap_fields,
	.lookup = vcard4_clientpidmap_lookup,
	.name = S(s_vcard4_clientpidmap),
	.size = sizeof(struct xmpp_vcard4_clientpidmap),
	.unknown = offsetof(struct xmpp_vcard4_clientpidmap, unknown),
	.n_fields = sizeof vcard4_clientpidmap_fields / sizeof *vcard4_clientpidmap_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field vcard4_group_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_vcard4_group, name) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_source), .name_size = N(s_source),
	  .member = S(s_source), .offset = offsetof(struct xmpp_vcard4_group, source),
	  .count = offsetof(struct xmpp_vcard4_group, n_source),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_kind), .name_size = N(s_kind),
	  .member = S(s_kind), .offset = offsetof(struct xmpp_vcard4_group, kind),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_fn), .name_size = N(s_fn),
	  .member = S(s_fn), .offset = offsetof(struct xmpp_vcard4_group, fn),
	  .count = offsetof(struct xmpp_vcard4_group, n_fn),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_n), .name_size = N(s_n),
	  .member = S(s_n), .offset = offsetof(struct xmpp_vcard4_group, n),
	  .of = C_vcard4_name },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_nickname), .name_size = N(s_nickname),
	  .member = S(s_nickname), .offset = offsetof(struct xmpp_vcard4_group, nickname),
	  .count = offsetof(struct xmpp_vcard4_group, n_nickname),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_photo), .name_size = N(s_photo),
	  .member = S(s_photo), .offset = offsetof(struct xmpp_vcard4_group, photo),
	  .count = offsetof(struct xmpp_vcard4_group, n_photo),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_bday), .name_size = N(s_bday),
	  .member = S(s_bday), .offset = offsetof(struct xmpp_vcard4_group, bday),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_birthplace), .name_size = N(s_birthplace),
	  .member = S(s_birthplace), .offset = offsetof(struct xmpp_vcard4_group, birthplace),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_deathdate), .name_size = N(s_deathdate),
	  .member = S(s_deathdate), .offset = offsetof(struct xmpp_vcard4_group, deathdate),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_deathplace), .name_size = N(s_deathplace),
	  .member = S(s_deathplace), .offset = offsetof(struct xmpp_vcard4_group, deathplace),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_anniversary), .name_size = N(s_anniversary),
	  .member = S(s_anniversary), .offset = offsetof(struct xmpp_vcard4_group, anniversary),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_gender), .name_size = N(s_gender),
	  .member = S(s_gender), .offset = offsetof(struct xmpp_vcard4_group, gender),
	  .of = C_vcard4_gender },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_adr), .name_size = N(s_adr),
	  .member = S(s_adr), .offset = offsetof(struct xmpp_vcard4_group, adr),
	  .count = offsetof(struct xmpp_vcard4_group, n_adr),
	  .of = C_vcard4_address },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_tel), .name_size = N(s_tel),
	  .member = S(s_tel), .offset = offsetof(struct xmpp_vcard4_group, tel),
	  .count = offsetof(struct xmpp_vcard4_group, n_tel),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_email), .name_size = N(s_email),
	  .member = S(s_email), .offset = offsetof(struct xmpp_vcard4_group, email),
	  .count = offsetof(struct xmpp_vcard4_group, n_email),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_impp), .name_size = N(s_impp),
	  .member = S(s_impp), .offset = offsetof(struct xmpp_vcard4_group, impp),
	  .count = offsetof(struct xmpp_vcard4_group, n_impp),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_lang), .name_size = N(s_lang),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_vcard4_group, lang),
	  .count = offsetof(struct xmpp_vcard4_group, n_lang),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_tz), .name_size = N(s_tz),
	  .member = S(s_tz), .offset = offsetof(struct xmpp_vcard4_group, tz),
	  .count = offsetof(struct xmpp_vcard4_group, n_tz),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_geo), .name_size = N(s_geo),
	  .member = S(s_geo), .offset = offsetof(struct xmpp_vcard4_group, geo),
	  .count = offsetof(struct xmpp_vcard4_group, n_geo),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_vcard4_group, title),
	  .count = offsetof(struct xmpp_vcard4_group, n_title),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_role), .name_size = N(s_role),
	  .member = S(s_role), .offset = offsetof(struct xmpp_vcard4_group, role),
	  .count = offsetof(struct xmpp_vcard4_group, n_role),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_logo), .name_size = N(s_logo),
	  .member = S(s_logo), .offset = offsetof(struct xmpp_vcard4_group, logo),
	  .count = offsetof(struct xmpp_vcard4_group, n_logo),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_org), .name_size = N(s_org),
	  .member = S(s_org), .offset = offsetof(struct xmpp_vcard4_group, org),
	  .count = offsetof(struct xmpp_vcard4_group, n_org),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_member), .name_size = N(s_member),
	  .member = S(s_member), .offset = offsetof(struct xmpp_vcard4_group, member),
	  .count = offsetof(struct xmpp_vcard4_group, n_member),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_related), .name_size = N(s_related),
	  .member = S(s_related), .offset = offsetof(struct xmpp_vcard4_group, related),
	  .count = offsetof(struct xmpp_vcard4_group, n_related),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_categories), .name_size = N(s_categories),
	  .member = S(s_categories), .offset = offsetof(struct xmpp_vcard4_group, categories),
	  .count = offsetof(struct xmpp_vcard4_group, n_categories),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_note), .name_size = N(s_note),
	  .member = S(s_note), .offset = offsetof(struct xmpp_vcard4_group, note),
	  .count = offsetof(struct xmpp_vcard4_group, n_note),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_prodid), .name_size = N(s_prodid),
	  .member = S(s_prodid), .offset = offsetof(struct xmpp_vcard4_group, prodid),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_rev), .name_size = N(s_rev),
	  .member = S(s_rev), .offset = offsetof(struct xmpp_vcard4_group, rev),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_sound), .name_size = N(s_sound),
	  .member = S(s_sound), .offset = offsetof(struct xmpp_vcard4_group, sound),
	  .count = offsetof(struct xmpp_vcard4_group, n_sound),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_uid), .name_size = N(s_uid),
	  .member = S(s_uid), .offset = offsetof(struct xmpp_vcard4_group, uid),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_clientpidmap), .name_size = N(s_clientpidmap),
	  .member = S(s_clientpidmap), .offset = offsetof(struct xmpp_vcard4_group, clientpidmap),
	  .count = offsetof(struct xmpp_vcard4_group, n_clientpidmap),
	  .of = C_vcard4_clientpidmap },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_vcard4_group, url),
	  .count = offsetof(struct xmpp_vcard4_group, n_url),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_vcard4_group, key),
	  .count = offsetof(struct xmpp_vcard4_group, n_key),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_fburl), .name_size = N(s_fburl),
	  .member = S(s_fburl), .offset = offsetof(struct xmpp_vcard4_group, fburl),
	  .count = offsetof(struct xmpp_vcard4_group, n_fburl),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_caladruri), .name_size = N(s_caladruri),
	  .member = S(s_caladruri), .offset = offsetof(struct xmpp_vcard4_group, caladruri),
	  .count = offsetof(struct xmpp_vcard4_group, n_caladruri),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_caluri), .name_size = N(s_caluri),
	  .member = S(s_caluri), .offset = offsetof(struct xmpp_vcard4_group, caluri),
	  .count = offsetof(struct xmpp_vcard4_group, n_caluri),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_expertise), .name_size = N(s_expertise),
	  .member = S(s_expertise), .offset = offsetof(struct xmpp_vcard4_group, expertise),
	  .count = offsetof(struct xmpp_vcard4_group, n_expertise),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_hobby), .name_size = N(s_hobby),
	  .member = S(s_hobby), .offset = offsetof(struct xmpp_vcard4_group, hobby),
	  .count = offsetof(struct xmpp_vcard4_group, n_hobby),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_interest), .name_size = N(s_interest),
	  .member = S(s_interest), .offset = offsetof(struct xmpp_vcard4_group, interest),
	  .count = offsetof(struct xmpp_vcard4_group, n_interest),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_org_directory), .name_size = N(s_org_directory),
	  .member = S(s_org_directory_2), .offset = offsetof(struct xmpp_vcard4_group, org_directory),
	  .count = offsetof(struct xmpp_vcard4_group, n_org_directory),
	  .of = C_vcard4_value },
};
/* clang-format on */

static const uint8_t vcard4_group_lookup[] = {
	0, 0, 1, 0, 8, 22, 0, 0, 0, 0, 21, 0, 0, 40, 0, 0,
	19, 0, 0, 0, 0, 0, 0, 0, 31, 39, 23, 9, 36, 0, 0, 0,
	0, 0, 0, 24, 0, 0, 0, 0, 0, 20, 0, 0, 0, 11, 34, 0,
	6, 28, 41, 0, 0, 0, 0, 0, 0, 30, 0, 29, 0, 25, 0, 0,
	0, 0, 26, 0, 0, 0, 35, 0, 0, 38, 0, 0, 0, 0, 32, 0,
	0, 0, 3, 0, 0, 0, 0, 0, 0, 12, 10, 13, 18, 0, 0, 0,
	0, 0, 0, 0, 7, 0, 0, 0, 0, 14, 27, 37, 0, 0, 0, 0,
	4, 0, 0, 0, 33, 0, 17, 15, 0, 16, 0, 0, 2, 5, 0, 42
};

const struct xso_class xmpp_vcard4_group_class = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_group_fields,
	.lookup = vcard4_group_lookup,
	.name = S(s_vcard4_group),
	.size = sizeof(struct xmpp_vcard4_group),
	.unknown = offsetof(struct xmpp_vcard4_group, unknown),
	.n_fields = sizeof vcard4_group_fields / sizeof *vcard4_group_fields,
	.lookup_bits = 7,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard4_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_source), .name_size = N(s_source),
	  .member = S(s_source), .offset = offsetof(struct xmpp_vcard4, source),
	  .count = offsetof(struct xmpp_vcard4, n_source),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_kind), .name_size = N(s_kind),
	  .member = S(s_kind), .offset = offsetof(struct xmpp_vcard4, kind),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_fn), .name_size = N(s_fn),
	  .member = S(s_fn), .offset = offsetof(struct xmpp_vcard4, fn),
	  .count = offsetof(struct xmpp_vcard4, n_fn),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_n), .name_size = N(s_n),
	  .member = S(s_n), .offset = offsetof(struct xmpp_vcard4, n),
	  .of = C_vcard4_name },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_nickname), .name_size = N(s_nickname),
	  .member = S(s_nickname), .offset = offsetof(struct xmpp_vcard4, nickname),
	  .count = offsetof(struct xmpp_vcard4, n_nickname),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_photo), .name_size = N(s_photo),
	  .member = S(s_photo), .offset = offsetof(struct xmpp_vcard4, photo),
	  .count = offsetof(struct xmpp_vcard4, n_photo),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_bday), .name_size = N(s_bday),
	  .member = S(s_bday), .offset = offsetof(struct xmpp_vcard4, bday),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_birthplace), .name_size = N(s_birthplace),
	  .member = S(s_birthplace), .offset = offsetof(struct xmpp_vcard4, birthplace),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_deathdate), .name_size = N(s_deathdate),
	  .member = S(s_deathdate), .offset = offsetof(struct xmpp_vcard4, deathdate),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_deathplace), .name_size = N(s_deathplace),
	  .member = S(s_deathplace), .offset = offsetof(struct xmpp_vcard4, deathplace),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_anniversary), .name_size = N(s_anniversary),
	  .member = S(s_anniversary), .offset = offsetof(struct xmpp_vcard4, anniversary),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_gender), .name_size = N(s_gender),
	  .member = S(s_gender), .offset = offsetof(struct xmpp_vcard4, gender),
	  .of = C_vcard4_gender },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_adr), .name_size = N(s_adr),
	  .member = S(s_adr), .offset = offsetof(struct xmpp_vcard4, adr),
	  .count = offsetof(struct xmpp_vcard4, n_adr),
	  .of = C_vcard4_address },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_tel), .name_size = N(s_tel),
	  .member = S(s_tel), .offset = offsetof(struct xmpp_vcard4, tel),
	  .count = offsetof(struct xmpp_vcard4, n_tel),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_email), .name_size = N(s_email),
	  .member = S(s_email), .offset = offsetof(struct xmpp_vcard4, email),
	  .count = offsetof(struct xmpp_vcard4, n_email),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_impp), .name_size = N(s_impp),
	  .member = S(s_impp), .offset = offsetof(struct xmpp_vcard4, impp),
	  .count = offsetof(struct xmpp_vcard4, n_impp),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_lang), .name_size = N(s_lang),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_vcard4, lang),
	  .count = offsetof(struct xmpp_vcard4, n_lang),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_tz), .name_size = N(s_tz),
	  .member = S(s_tz), .offset = offsetof(struct xmpp_vcard4, tz),
	  .count = offsetof(struct xmpp_vcard4, n_tz),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_geo), .name_size = N(s_geo),
	  .member = S(s_geo), .offset = offsetof(struct xmpp_vcard4, geo),
	  .count = offsetof(struct xmpp_vcard4, n_geo),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_vcard4, title),
	  .count = offsetof(struct xmpp_vcard4, n_title),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_role), .name_size = N(s_role),
	  .member = S(s_role), .offset = offsetof(struct xmpp_vcard4, role),
	  .count = offsetof(struct xmpp_vcard4, n_role),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_logo), .name_size = N(s_logo),
	  .member = S(s_logo), .offset = offsetof(struct xmpp_vcard4, logo),
	  .count = offsetof(struct xmpp_vcard4, n_logo),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_org), .name_size = N(s_org),
	  .member = S(s_org), .offset = offsetof(struct xmpp_vcard4, org),
	  .count = offsetof(struct xmpp_vcard4, n_org),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_member), .name_size = N(s_member),
	  .member = S(s_member), .offset = offsetof(struct xmpp_vcard4, member),
	  .count = offsetof(struct xmpp_vcard4, n_member),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_related), .name_size = N(s_related),
	  .member = S(s_related), .offset = offsetof(struct xmpp_vcard4, related),
	  .count = offsetof(struct xmpp_vcard4, n_related),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_categories), .name_size = N(s_categories),
	  .member = S(s_categories), .offset = offsetof(struct xmpp_vcard4, categories),
	  .count = offsetof(struct xmpp_vcard4, n_categories),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_note), .name_size = N(s_note),
	  .member = S(s_note), .offset = offsetof(struct xmpp_vcard4, note),
	  .count = offsetof(struct xmpp_vcard4, n_note),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_prodid), .name_size = N(s_prodid),
	  .member = S(s_prodid), .offset = offsetof(struct xmpp_vcard4, prodid),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_rev), .name_size = N(s_rev),
	  .member = S(s_rev), .offset = offsetof(struct xmpp_vcard4, rev),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_sound), .name_size = N(s_sound),
	  .member = S(s_sound), .offset = offsetof(struct xmpp_vcard4, sound),
	  .count = offsetof(struct xmpp_vcard4, n_sound),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .name = S(s_uid), .name_size = N(s_uid),
	  .member = S(s_uid), .offset = offsetof(struct xmpp_vcard4, uid),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_clientpidmap), .name_size = N(s_clientpidmap),
	  .member = S(s_clientpidmap), .offset = offsetof(struct xmpp_vcard4, clientpidmap),
	  .count = offsetof(struct xmpp_vcard4, n_clientpidmap),
	  .of = C_vcard4_clientpidmap },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_vcard4, url),
	  .count = offsetof(struct xmpp_vcard4, n_url),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key), .offset = offsetof(struct xmpp_vcard4, key),
	  .count = offsetof(struct xmpp_vcard4, n_key),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_fburl), .name_size = N(s_fburl),
	  .member = S(s_fburl), .offset = offsetof(struct xmpp_vcard4, fburl),
	  .count = offsetof(struct xmpp_vcard4, n_fburl),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_caladruri), .name_size = N(s_caladruri),
	  .member = S(s_caladruri), .offset = offsetof(struct xmpp_vcard4, caladruri),
	  .count = offsetof(struct xmpp_vcard4, n_caladruri),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_caluri), .name_size = N(s_caluri),
	  .member = S(s_caluri), .offset = offsetof(struct xmpp_vcard4, caluri),
	  .count = offsetof(struct xmpp_vcard4, n_caluri),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_expertise), .name_size = N(s_expertise),
	  .member = S(s_expertise), .offset = offsetof(struct xmpp_vcard4, expertise),
	  .count = offsetof(struct xmpp_vcard4, n_expertise),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_hobby), .name_size = N(s_hobby),
	  .member = S(s_hobby), .offset = offsetof(struct xmpp_vcard4, hobby),
	  .count = offsetof(struct xmpp_vcard4, n_hobby),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_interest), .name_size = N(s_interest),
	  .member = S(s_interest), .offset = offsetof(struct xmpp_vcard4, interest),
	  .count = offsetof(struct xmpp_vcard4, n_interest),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_org_directory), .name_size = N(s_org_directory),
	  .member = S(s_org_directory_2), .offset = offsetof(struct xmpp_vcard4, org_directory),
	  .count = offsetof(struct xmpp_vcard4, n_org_directory),
	  .of = C_vcard4_value },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_group), .name_size = N(s_group),
	  .member = S(s_group), .offset = offsetof(struct xmpp_vcard4, group),
	  .count = offsetof(struct xmpp_vcard4, n_group),
	  .of = C_vcard4_group },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name), .ns = S(s_jabber_iq_version),
	  .member = S(s_software), .offset = offsetof(struct xmpp_vcard4, software) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_vcard4, payload),
	  .count = offsetof(struct xmpp_vcard4, n_payload) },
};
/* clang-format on */

static const uint8_t vcard4_lookup[] = {
	0, 0, 43, 0, 7, 21, 0, 0, 0, 0, 20, 0, 0, 39, 0, 0,
	18, 0, 0, 0, 0, 0, 0, 0, 30, 38, 22, 8, 35, 0, 0, 0,
	0, 0, 0, 23, 0, 0, 0, 0, 0, 19, 0, 0, 0, 10, 33, 0,
	5, 27, 40, 0, 0, 0, 0, 0, 0, 29, 0, 28, 0, 24, 0, 0,
	0, 0, 25, 0, 0, 0, 34, 0, 0, 37, 0, 0, 0, 42, 31, 0,
	0, 0, 2, 0, 0, 0, 0, 0, 0, 11, 9, 12, 17, 0, 0, 0,
	0, 0, 0, 0, 6, 0, 0, 0, 0, 13, 26, 36, 0, 0, 0, 0,
	3, 0, 0, 0, 32, 0, 16, 14, 0, 15, 0, 0, 1, 4, 0, 41
};

const struct xso_class xmpp_vcard4_class = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_fields,
	.lookup = vcard4_lookup,
	.name = S(s_vcard4),
	.element = S(s_vcard),
	.element_size = N(s_vcard),
	.ns = S(s_urn_ietf_params_xml_ns_vcard_4_0),
	.size = sizeof(struct xmpp_vcard4),
	.unknown = offsetof(struct xmpp_vcard4, unknown),
	.n_fields = sizeof vcard4_fields / sizeof *vcard4_fields,
	.lookup_bits = 7,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 44,
};

/* clang-format off */
static const struct xso_field vcard4_registration_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_vcard4_registration, uri) },
};
/* clang-format on */

static const uint8_t vcard4_registration_lookup[] = {
	0, 1
};

const struct xso_class xmpp_vcard4_registration_class = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_registration_fields,
	.lookup = vcard4_registration_lookup,
	.name = S(s_vcard4_registration),
	.element = S(s_registration),
	.element_size = N(s_registration),
	.ns = S(s_urn_xmpp_vcard_registration_1),
	.size = sizeof(struct xmpp_vcard4_registration),
	.unknown = offsetof(struct xmpp_vcard4_registration, unknown),
	.n_fields = sizeof vcard4_registration_fields / sizeof *vcard4_registration_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field vcard4_ca_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_vcard4_ca, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_vcard4_ca, uri) },
};
/* clang-format on */

static const uint8_t vcard4_ca_lookup[] = {
	1, 0, 0, 2
};

const struct xso_class xmpp_vcard4_ca_class = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_ca_fields,
	.lookup = vcard4_ca_lookup,
	.name = S(s_vcard4_ca),
	.element = S(s_ca),
	.element_size = N(s_ca),
	.ns = S(s_urn_xmpp_vcard_ca_0),
	.size = sizeof(struct xmpp_vcard4_ca),
	.unknown = offsetof(struct xmpp_vcard4_ca, unknown),
	.n_fields = sizeof vcard4_ca_fields / sizeof *vcard4_ca_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_has_language_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_LANG, .flags = XSO_FORGIVE, .name = S(s_language_tag), .name_size = N(s_language_tag),
	  .member = S(s_language), .offset = offsetof(struct xmpp_vcard4_parameters, language) },
};
/* clang-format on */

static const uint8_t vcard4_parameters_has_language_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_has_language_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_has_language_content_fields,
	.lookup = vcard4_parameters_has_language_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_has_language_content_fields / sizeof *vcard4_parameters_has_language_content_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_pref_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT8, .flags = XSO_FORGIVE, .name = S(s_integer), .name_size = N(s_integer),
	  .member = S(s_pref), .offset = offsetof(struct xmpp_vcard4_parameters, pref),
	  .extra = E_vcard4_parameters_pref_content_pref },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_UINT8, .flags = XSO_FORGIVE,
	  .member = S(s_bare_pref), .offset = offsetof(struct xmpp_vcard4_parameters, bare_pref),
	  .extra = E_vcard4_parameters_pref_content_bare_pref },
};
/* clang-format on */

static const uint8_t vcard4_parameters_pref_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_pref_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_pref_content_fields,
	.lookup = vcard4_parameters_pref_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_pref_content_fields / sizeof *vcard4_parameters_pref_content_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_has_altid_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_altid), .offset = offsetof(struct xmpp_vcard4_parameters, altid) },
};
/* clang-format on */

static const uint8_t vcard4_parameters_has_altid_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_has_altid_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_has_altid_content_fields,
	.lookup = vcard4_parameters_has_altid_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_has_altid_content_fields / sizeof *vcard4_parameters_has_altid_content_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_has_pid_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_pid), .offset = offsetof(struct xmpp_vcard4_parameters, pid),
	  .count = offsetof(struct xmpp_vcard4_parameters, n_pid) },
};
/* clang-format on */

static const uint8_t vcard4_parameters_has_pid_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_has_pid_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_has_pid_content_fields,
	.lookup = vcard4_parameters_has_pid_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_has_pid_content_fields / sizeof *vcard4_parameters_has_pid_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_has_type_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_type), .offset = offsetof(struct xmpp_vcard4_parameters, type),
	  .count = offsetof(struct xmpp_vcard4_parameters, n_type) },
};
/* clang-format on */

static const uint8_t vcard4_parameters_has_type_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_has_type_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_has_type_content_fields,
	.lookup = vcard4_parameters_has_type_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_has_type_content_fields / sizeof *vcard4_parameters_has_type_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_has_mediatype_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_mediatype), .offset = offsetof(struct xmpp_vcard4_parameters, mediatype) },
};
/* clang-format on */

static const uint8_t vcard4_parameters_has_mediatype_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_has_mediatype_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_has_mediatype_content_fields,
	.lookup = vcard4_parameters_has_mediatype_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_has_mediatype_content_fields / sizeof *vcard4_parameters_has_mediatype_content_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_has_calscale_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_calscale), .offset = offsetof(struct xmpp_vcard4_parameters, calscale) },
};
/* clang-format on */

static const uint8_t vcard4_parameters_has_calscale_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_has_calscale_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_has_calscale_content_fields,
	.lookup = vcard4_parameters_has_calscale_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_has_calscale_content_fields / sizeof *vcard4_parameters_has_calscale_content_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_has_sort_as_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_sort_as_2), .offset = offsetof(struct xmpp_vcard4_parameters, sort_as),
	  .count = offsetof(struct xmpp_vcard4_parameters, n_sort_as) },
};
/* clang-format on */

static const uint8_t vcard4_parameters_has_sort_as_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_has_sort_as_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_has_sort_as_content_fields,
	.lookup = vcard4_parameters_has_sort_as_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_has_sort_as_content_fields / sizeof *vcard4_parameters_has_sort_as_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_has_geo_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_geo), .offset = offsetof(struct xmpp_vcard4_parameters, geo) },
};
/* clang-format on */

static const uint8_t vcard4_parameters_has_geo_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_has_geo_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_has_geo_content_fields,
	.lookup = vcard4_parameters_has_geo_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_has_geo_content_fields / sizeof *vcard4_parameters_has_geo_content_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_has_tz_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_tz), .offset = offsetof(struct xmpp_vcard4_parameters, tz) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_tz_uri), .offset = offsetof(struct xmpp_vcard4_parameters, tz_uri) },
};
/* clang-format on */

static const uint8_t vcard4_parameters_has_tz_content_lookup[] = {
	0, 0, 1, 2
};

static const struct xso_class vcard4_parameters_has_tz_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_has_tz_content_fields,
	.lookup = vcard4_parameters_has_tz_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_has_tz_content_fields / sizeof *vcard4_parameters_has_tz_content_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_has_label_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_label), .offset = offsetof(struct xmpp_vcard4_parameters, label) },
};
/* clang-format on */

static const uint8_t vcard4_parameters_has_label_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_has_label_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_has_label_content_fields,
	.lookup = vcard4_parameters_has_label_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_has_label_content_fields / sizeof *vcard4_parameters_has_label_content_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_has_level_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_level), .offset = offsetof(struct xmpp_vcard4_parameters, level) },
};
/* clang-format on */

static const uint8_t vcard4_parameters_has_level_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_has_level_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_has_level_content_fields,
	.lookup = vcard4_parameters_has_level_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_has_level_content_fields / sizeof *vcard4_parameters_has_level_content_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field vcard4_parameters_index_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_FORGIVE, .name = S(s_integer), .name_size = N(s_integer),
	  .member = S(s_index), .offset = offsetof(struct xmpp_vcard4_parameters, index),
	  .extra = E_vcard4_parameters_index_content_index },
};
/* clang-format on */

static const uint8_t vcard4_parameters_index_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard4_parameters_index_content = {
	.module = &xmpp_vcard4_module,
	.fields = vcard4_parameters_index_content_fields,
	.lookup = vcard4_parameters_index_content_lookup,
	.name = S(s_vcard4_parameters),
	.n_fields = sizeof vcard4_parameters_index_content_fields / sizeof *vcard4_parameters_index_content_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_vcard4_parameters - 1] = &xmpp_vcard4_parameters_class,
	[C_vcard4_datum - 1] = &xmpp_vcard4_datum_class,
	[C_vcard4_value - 1] = &xmpp_vcard4_value_class,
	[C_vcard4_name - 1] = &xmpp_vcard4_name_class,
	[C_vcard4_address - 1] = &xmpp_vcard4_address_class,
	[C_vcard4_gender - 1] = &xmpp_vcard4_gender_class,
	[C_vcard4_clientpidmap - 1] = &xmpp_vcard4_clientpidmap_class,
	[C_vcard4_group - 1] = &xmpp_vcard4_group_class,
	[C_vcard4 - 1] = &xmpp_vcard4_class,
	[C_vcard4_registration - 1] = &xmpp_vcard4_registration_class,
	[C_vcard4_ca - 1] = &xmpp_vcard4_ca_class,
	[C_vcard4_parameters_has_language_content - 1] = &vcard4_parameters_has_language_content,
	[C_vcard4_parameters_pref_content - 1] = &vcard4_parameters_pref_content,
	[C_vcard4_parameters_has_altid_content - 1] = &vcard4_parameters_has_altid_content,
	[C_vcard4_parameters_has_pid_content - 1] = &vcard4_parameters_has_pid_content,
	[C_vcard4_parameters_has_type_content - 1] = &vcard4_parameters_has_type_content,
	[C_vcard4_parameters_has_mediatype_content - 1] = &vcard4_parameters_has_mediatype_content,
	[C_vcard4_parameters_has_calscale_content - 1] = &vcard4_parameters_has_calscale_content,
	[C_vcard4_parameters_has_sort_as_content - 1] = &vcard4_parameters_has_sort_as_content,
	[C_vcard4_parameters_has_geo_content - 1] = &vcard4_parameters_has_geo_content,
	[C_vcard4_parameters_has_tz_content - 1] = &vcard4_parameters_has_tz_content,
	[C_vcard4_parameters_has_label_content - 1] = &vcard4_parameters_has_label_content,
	[C_vcard4_parameters_has_level_content - 1] = &vcard4_parameters_has_level_content,
	[C_vcard4_parameters_index_content - 1] = &vcard4_parameters_index_content,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_enum *const enums[] = {
	[V_vcard4_datum_element - 1] = &xmpp_vcard4_datum_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_vcard4 - 1, .base = C_xmpp_iq },
	{ .cls = C_vcard4 - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_vcard4_registration - 1, .base = C_vcard4 },
	{ .cls = C_vcard4_ca - 1, .base = C_vcard4 },
};

const struct xso_module xmpp_vcard4_module = {
	.version = 2,
	.name = "vcard4",
	.xep = "0292",
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
