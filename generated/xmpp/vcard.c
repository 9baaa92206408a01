/* Printed by xsoc from vcard.xml: do not edit. */
#include <xmpp/vcard.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_vcard[6];
	char s_vcard_name[11];
	char s_family[7];
	char s_family_2[7];
	char s_given[6];
	char s_given_2[6];
	char s_middle[7];
	char s_middle_2[7];
	char s_prefix[7];
	char s_prefix_2[7];
	char s_suffix[7];
	char s_suffix_2[7];
	char s_vcard_photo[12];
	char s_type[5];
	char s_type_2[5];
	char s_binval[7];
	char s_data[5];
	char s_extval[7];
	char s_uri[4];
	char s_vcard_address[14];
	char s_home[5];
	char s_home_2[5];
	char s_work[5];
	char s_work_2[5];
	char s_postal[7];
	char s_postal_2[7];
	char s_parcel[7];
	char s_parcel_2[7];
	char s_dom[4];
	char s_dom_2[4];
	char s_intl[5];
	char s_intl_2[5];
	char s_pref[5];
	char s_pref_2[5];
	char s_pobox[6];
	char s_pobox_2[6];
	char s_extadd[7];
	char s_extadd_2[7];
	char s_street[7];
	char s_street_2[7];
	char s_locality[9];
	char s_locality_2[9];
	char s_region[7];
	char s_region_2[7];
	char s_pcode[6];
	char s_pcode_2[6];
	char s_ctry[5];
	char s_ctry_2[5];
	char s_vcard_label[12];
	char s_line[5];
	char s_line_2[5];
	char s_vcard_tel[10];
	char s_voice[6];
	char s_voice_2[6];
	char s_fax[4];
	char s_fax_2[4];
	char s_pager[6];
	char s_pager_2[6];
	char s_msg[4];
	char s_msg_2[4];
	char s_cell[5];
	char s_cell_2[5];
	char s_video[6];
	char s_video_2[6];
	char s_bbs[4];
	char s_bbs_2[4];
	char s_modem[6];
	char s_modem_2[6];
	char s_isdn[5];
	char s_isdn_2[5];
	char s_pcs[4];
	char s_pcs_2[4];
	char s_number[7];
	char s_number_2[7];
	char s_vcard_email[12];
	char s_internet[9];
	char s_internet_2[9];
	char s_x400[5];
	char s_x400_2[5];
	char s_userid[7];
	char s_userid_2[7];
	char s_vcard_geo[10];
	char s_lat[4];
	char s_lat_2[4];
	char s_lon[4];
	char s_lon_2[4];
	char s_vcard_logo[11];
	char s_vcard_agent[12];
	char s_vcard_temp[11];
	char s_v_card[7];
	char s_vcard_org[10];
	char s_orgname[8];
	char s_orgname_2[8];
	char s_orgunit[8];
	char s_orgunit_2[8];
	char s_vcard_sound[12];
	char s_phonetic[9];
	char s_phonetic_2[9];
	char s_vcard_key[10];
	char s_cred[5];
	char s_cred_2[5];
	char s_v_card_2[6];
	char s_version[8];
	char s_prodid[7];
	char s_product[8];
	char s_version_2[8];
	char s_vcard_version[14];
	char s_fn[3];
	char s_fn_2[3];
	char s_n[2];
	char s_name[5];
	char s_nickname[9];
	char s_nickname_2[9];
	char s_photo[6];
	char s_photo_2[6];
	char s_bday[5];
	char s_bday_2[5];
	char s_adr[4];
	char s_address[8];
	char s_label[6];
	char s_label_2[6];
	char s_tel[4];
	char s_tel_2[4];
	char s_email[6];
	char s_email_2[6];
	char s_jabberid[9];
	char s_jabberid_2[9];
	char s_mailer[7];
	char s_mailer_2[7];
	char s_tz[3];
	char s_tz_2[3];
	char s_geo[4];
	char s_geo_2[4];
	char s_title[6];
	char s_title_2[6];
	char s_role[5];
	char s_role_2[5];
	char s_logo[5];
	char s_logo_2[5];
	char s_agent[6];
	char s_agent_2[6];
	char s_org[4];
	char s_org_2[4];
	char s_categories[11];
	char s_has_categories[15];
	char s_note[5];
	char s_note_2[5];
	char s_prodid_2[7];
	char s_rev[4];
	char s_rev_2[4];
	char s_sort_string[12];
	char s_sort_string_2[12];
	char s_sound[6];
	char s_sound_2[6];
	char s_uid[4];
	char s_uid_2[4];
	char s_url[4];
	char s_url_2[4];
	char s_class[6];
	char s_has_class[10];
	char s_key[4];
	char s_key_2[4];
	char s_desc[5];
	char s_desc_2[5];
	char s_vcard_class[12];
	char s_public[7];
	char s_private[8];
	char s_confidential[13];
	char s_keyword[8];
	char s_category[9];
	char s_class_[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"vcard",
	"vcard-name",
	"FAMILY",
	"family",
	"GIVEN",
	"given",
	"MIDDLE",
	"middle",
	"PREFIX",
	"prefix",
	"SUFFIX",
	"suffix",
	"vcard-photo",
	"TYPE",
	"type",
	"BINVAL",
	"data",
	"EXTVAL",
	"uri",
	"vcard-address",
	"HOME",
	"home",
	"WORK",
	"work",
	"POSTAL",
	"postal",
	"PARCEL",
	"parcel",
	"DOM",
	"dom",
	"INTL",
	"intl",
	"PREF",
	"pref",
	"POBOX",
	"pobox",
	"EXTADD",
	"extadd",
	"STREET",
	"street",
	"LOCALITY",
	"locality",
	"REGION",
	"region",
	"PCODE",
	"pcode",
	"CTRY",
	"ctry",
	"vcard-label",
	"LINE",
	"line",
	"vcard-tel",
	"VOICE",
	"voice",
	"FAX",
	"fax",
	"PAGER",
	"pager",
	"MSG",
	"msg",
	"CELL",
	"cell",
	"VIDEO",
	"video",
	"BBS",
	"bbs",
	"MODEM",
	"modem",
	"ISDN",
	"isdn",
	"PCS",
	"pcs",
	"NUMBER",
	"number",
	"vcard-email",
	"INTERNET",
	"internet",
	"X400",
	"x400",
	"USERID",
	"userid",
	"vcard-geo",
	"LAT",
	"lat",
	"LON",
	"lon",
	"vcard-logo",
	"vcard-agent",
	"vcard-temp",
	"v_card",
	"vcard-org",
	"ORGNAME",
	"orgname",
	"ORGUNIT",
	"orgunit",
	"vcard-sound",
	"PHONETIC",
	"phonetic",
	"vcard-key",
	"CRED",
	"cred",
	"vCard",
	"version",
	"prodid",
	"product",
	"VERSION",
	"vcard_version",
	"FN",
	"fn",
	"N",
	"name",
	"NICKNAME",
	"nickname",
	"PHOTO",
	"photo",
	"BDAY",
	"bday",
	"ADR",
	"address",
	"LABEL",
	"label",
	"TEL",
	"tel",
	"EMAIL",
	"email",
	"JABBERID",
	"jabberid",
	"MAILER",
	"mailer",
	"TZ",
	"tz",
	"GEO",
	"geo",
	"TITLE",
	"title",
	"ROLE",
	"role",
	"LOGO",
	"logo",
	"AGENT",
	"agent",
	"ORG",
	"org",
	"CATEGORIES",
	"has_categories",
	"NOTE",
	"note",
	"PRODID",
	"REV",
	"rev",
	"SORT-STRING",
	"sort_string",
	"SOUND",
	"sound",
	"UID",
	"uid",
	"URL",
	"url",
	"CLASS",
	"has_class",
	"KEY",
	"key",
	"DESC",
	"desc",
	"vcard-class",
	"PUBLIC",
	"PRIVATE",
	"CONFIDENTIAL",
	"KEYWORD",
	"category",
	"class_",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_vcard_name,
	C_vcard_photo,
	C_vcard_address,
	C_vcard_label,
	C_vcard_tel,
	C_vcard_email,
	C_vcard_geo,
	C_vcard_logo,
	C_vcard_agent,
	C_vcard_org,
	C_vcard_sound,
	C_vcard_key,
	C_vcard,
	C_vcard_has_categories_content,
	C_vcard_has_class_content,
	C_xmpp_iq,
};
enum {
	V_,
	V_vcard_class,
};

static const uint16_t vcard_class_texts[] = {
	[XMPP_VCARD_CLASS_PUBLIC] = S(s_public),
	[XMPP_VCARD_CLASS_PRIVATE] = S(s_private),
	[XMPP_VCARD_CLASS_CONFIDENTIAL] = S(s_confidential),
};

static const uint8_t vcard_class_lookup[] = {
	2, 0, 0, 3, 0, 4, 0, 0
};

const struct xso_enum xmpp_vcard_class_enum = {
	.strings = (const char *)&strings,
	.texts = vcard_class_texts,
	.lookup = vcard_class_lookup,
	.name = S(s_vcard_class),
	.n_texts = sizeof vcard_class_texts / sizeof *vcard_class_texts,
	.lookup_bits = 3,
};

static const struct xso_class vcard_has_categories_content;
static const struct xso_class vcard_has_class_content;

/* clang-format off */
static const struct xso_field vcard_name_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_family), .name_size = N(s_family),
	  .member = S(s_family_2), .offset = offsetof(struct xmpp_vcard_name, family) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_given), .name_size = N(s_given),
	  .member = S(s_given_2), .offset = offsetof(struct xmpp_vcard_name, given) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_middle), .name_size = N(s_middle),
	  .member = S(s_middle_2), .offset = offsetof(struct xmpp_vcard_name, middle) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_prefix), .name_size = N(s_prefix),
	  .member = S(s_prefix_2), .offset = offsetof(struct xmpp_vcard_name, prefix) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_suffix), .name_size = N(s_suffix),
	  .member = S(s_suffix_2), .offset = offsetof(struct xmpp_vcard_name, suffix) },
};
/* clang-format on */

static const uint8_t vcard_name_lookup[] = {
	0, 0, 0, 0, 0, 2, 0, 0, 1, 5, 4, 0, 0, 0, 3, 0
};

const struct xso_class xmpp_vcard_name_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_name_fields,
	.lookup = vcard_name_lookup,
	.name = S(s_vcard_name),
	.size = sizeof(struct xmpp_vcard_name),
	.unknown = offsetof(struct xmpp_vcard_name, unknown),
	.n_fields = sizeof vcard_name_fields / sizeof *vcard_name_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field vcard_photo_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type_2), .offset = offsetof(struct xmpp_vcard_photo, type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_binval), .name_size = N(s_binval),
	  .member = S(s_data), .offset = offsetof(struct xmpp_vcard_photo, data) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_extval), .name_size = N(s_extval),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_vcard_photo, uri) },
};
/* clang-format on */

static const uint8_t vcard_photo_lookup[] = {
	0, 1, 0, 2, 3, 0, 0, 0
};

const struct xso_class xmpp_vcard_photo_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_photo_fields,
	.lookup = vcard_photo_lookup,
	.name = S(s_vcard_photo),
	.size = sizeof(struct xmpp_vcard_photo),
	.unknown = offsetof(struct xmpp_vcard_photo, unknown),
	.n_fields = sizeof vcard_photo_fields / sizeof *vcard_photo_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field vcard_address_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_home), .name_size = N(s_home),
	  .member = S(s_home_2), .offset = offsetof(struct xmpp_vcard_address, home) },
	{ .shape = XSO_FLAG, .name = S(s_work), .name_size = N(s_work),
	  .member = S(s_work_2), .offset = offsetof(struct xmpp_vcard_address, work) },
	{ .shape = XSO_FLAG, .name = S(s_postal), .name_size = N(s_postal),
	  .member = S(s_postal_2), .offset = offsetof(struct xmpp_vcard_address, postal) },
	{ .shape = XSO_FLAG, .name = S(s_parcel), .name_size = N(s_parcel),
	  .member = S(s_parcel_2), .offset = offsetof(struct xmpp_vcard_address, parcel) },
	{ .shape = XSO_FLAG, .name = S(s_dom), .name_size = N(s_dom),
	  .member = S(s_dom_2), .offset = offsetof(struct xmpp_vcard_address, dom) },
	{ .shape = XSO_FLAG, .name = S(s_intl), .name_size = N(s_intl),
	  .member = S(s_intl_2), .offset = offsetof(struct xmpp_vcard_address, intl) },
	{ .shape = XSO_FLAG, .name = S(s_pref), .name_size = N(s_pref),
	  .member = S(s_pref_2), .offset = offsetof(struct xmpp_vcard_address, pref) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pobox), .name_size = N(s_pobox),
	  .member = S(s_pobox_2), .offset = offsetof(struct xmpp_vcard_address, pobox) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_extadd), .name_size = N(s_extadd),
	  .member = S(s_extadd_2), .offset = offsetof(struct xmpp_vcard_address, extadd),
	  .count = offsetof(struct xmpp_vcard_address, n_extadd) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_street), .name_size = N(s_street),
	  .member = S(s_street_2), .offset = offsetof(struct xmpp_vcard_address, street) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_locality), .name_size = N(s_locality),
	  .member = S(s_locality_2), .offset = offsetof(struct xmpp_vcard_address, locality) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_region), .name_size = N(s_region),
	  .member = S(s_region_2), .offset = offsetof(struct xmpp_vcard_address, region) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_pcode), .name_size = N(s_pcode),
	  .member = S(s_pcode_2), .offset = offsetof(struct xmpp_vcard_address, pcode) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_ctry), .name_size = N(s_ctry),
	  .member = S(s_ctry_2), .offset = offsetof(struct xmpp_vcard_address, ctry) },
};
/* clang-format on */

static const uint8_t vcard_address_lookup[] = {
	6, 0, 11, 13, 14, 0, 0, 1, 2, 10, 3, 9, 12, 0, 0, 4,
	0, 0, 0, 0, 0, 0, 0, 7, 5, 0, 0, 0, 0, 0, 8, 0
};

const struct xso_class xmpp_vcard_address_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_address_fields,
	.lookup = vcard_address_lookup,
	.name = S(s_vcard_address),
	.size = sizeof(struct xmpp_vcard_address),
	.unknown = offsetof(struct xmpp_vcard_address, unknown),
	.n_fields = sizeof vcard_address_fields / sizeof *vcard_address_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard_label_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_home), .name_size = N(s_home),
	  .member = S(s_home_2), .offset = offsetof(struct xmpp_vcard_label, home) },
	{ .shape = XSO_FLAG, .name = S(s_work), .name_size = N(s_work),
	  .member = S(s_work_2), .offset = offsetof(struct xmpp_vcard_label, work) },
	{ .shape = XSO_FLAG, .name = S(s_postal), .name_size = N(s_postal),
	  .member = S(s_postal_2), .offset = offsetof(struct xmpp_vcard_label, postal) },
	{ .shape = XSO_FLAG, .name = S(s_parcel), .name_size = N(s_parcel),
	  .member = S(s_parcel_2), .offset = offsetof(struct xmpp_vcard_label, parcel) },
	{ .shape = XSO_FLAG, .name = S(s_dom), .name_size = N(s_dom),
	  .member = S(s_dom_2), .offset = offsetof(struct xmpp_vcard_label, dom) },
	{ .shape = XSO_FLAG, .name = S(s_intl), .name_size = N(s_intl),
	  .member = S(s_intl_2), .offset = offsetof(struct xmpp_vcard_label, intl) },
	{ .shape = XSO_FLAG, .name = S(s_pref), .name_size = N(s_pref),
	  .member = S(s_pref_2), .offset = offsetof(struct xmpp_vcard_label, pref) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_line), .name_size = N(s_line),
	  .member = S(s_line_2), .offset = offsetof(struct xmpp_vcard_label, line),
	  .count = offsetof(struct xmpp_vcard_label, n_line) },
};
/* clang-format on */

static const uint8_t vcard_label_lookup[] = {
	6, 0, 0, 1, 2, 3, 0, 4, 0, 0, 0, 7, 5, 0, 8, 0
};

const struct xso_class xmpp_vcard_label_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_label_fields,
	.lookup = vcard_label_lookup,
	.name = S(s_vcard_label),
	.size = sizeof(struct xmpp_vcard_label),
	.unknown = offsetof(struct xmpp_vcard_label, unknown),
	.n_fields = sizeof vcard_label_fields / sizeof *vcard_label_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard_tel_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_home), .name_size = N(s_home),
	  .member = S(s_home_2), .offset = offsetof(struct xmpp_vcard_tel, home) },
	{ .shape = XSO_FLAG, .name = S(s_work), .name_size = N(s_work),
	  .member = S(s_work_2), .offset = offsetof(struct xmpp_vcard_tel, work) },
	{ .shape = XSO_FLAG, .name = S(s_voice), .name_size = N(s_voice),
	  .member = S(s_voice_2), .offset = offsetof(struct xmpp_vcard_tel, voice) },
	{ .shape = XSO_FLAG, .name = S(s_fax), .name_size = N(s_fax),
	  .member = S(s_fax_2), .offset = offsetof(struct xmpp_vcard_tel, fax) },
	{ .shape = XSO_FLAG, .name = S(s_pager), .name_size = N(s_pager),
	  .member = S(s_pager_2), .offset = offsetof(struct xmpp_vcard_tel, pager) },
	{ .shape = XSO_FLAG, .name = S(s_msg), .name_size = N(s_msg),
	  .member = S(s_msg_2), .offset = offsetof(struct xmpp_vcard_tel, msg) },
	{ .shape = XSO_FLAG, .name = S(s_cell), .name_size = N(s_cell),
	  .member = S(s_cell_2), .offset = offsetof(struct xmpp_vcard_tel, cell) },
	{ .shape = XSO_FLAG, .name = S(s_video), .name_size = N(s_video),
	  .member = S(s_video_2), .offset = offsetof(struct xmpp_vcard_tel, video) },
	{ .shape = XSO_FLAG, .name = S(s_bbs), .name_size = N(s_bbs),
	  .member = S(s_bbs_2), .offset = offsetof(struct xmpp_vcard_tel, bbs) },
	{ .shape = XSO_FLAG, .name = S(s_modem), .name_size = N(s_modem),
	  .member = S(s_modem_2), .offset = offsetof(struct xmpp_vcard_tel, modem) },
	{ .shape = XSO_FLAG, .name = S(s_isdn), .name_size = N(s_isdn),
	  .member = S(s_isdn_2), .offset = offsetof(struct xmpp_vcard_tel, isdn) },
	{ .shape = XSO_FLAG, .name = S(s_pcs), .name_size = N(s_pcs),
	  .member = S(s_pcs_2), .offset = offsetof(struct xmpp_vcard_tel, pcs) },
	{ .shape = XSO_FLAG, .name = S(s_pref), .name_size = N(s_pref),
	  .member = S(s_pref_2), .offset = offsetof(struct xmpp_vcard_tel, pref) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_number), .name_size = N(s_number),
	  .member = S(s_number_2), .offset = offsetof(struct xmpp_vcard_tel, number) },
};
/* clang-format on */

static const uint8_t vcard_tel_lookup[] = {
	0, 5, 0, 0, 0, 0, 4, 1, 2, 14, 6, 10, 0, 12, 0, 0,
	0, 9, 7, 8, 0, 0, 0, 13, 0, 0, 3, 0, 0, 0, 11, 0
};

const struct xso_class xmpp_vcard_tel_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_tel_fields,
	.lookup = vcard_tel_lookup,
	.name = S(s_vcard_tel),
	.size = sizeof(struct xmpp_vcard_tel),
	.unknown = offsetof(struct xmpp_vcard_tel, unknown),
	.n_fields = sizeof vcard_tel_fields / sizeof *vcard_tel_fields,
	.lookup_bits = 5,
};

/* clang-format off */
static const struct xso_field vcard_email_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_home), .name_size = N(s_home),
	  .member = S(s_home_2), .offset = offsetof(struct xmpp_vcard_email, home) },
	{ .shape = XSO_FLAG, .name = S(s_work), .name_size = N(s_work),
	  .member = S(s_work_2), .offset = offsetof(struct xmpp_vcard_email, work) },
	{ .shape = XSO_FLAG, .name = S(s_internet), .name_size = N(s_internet),
	  .member = S(s_internet_2), .offset = offsetof(struct xmpp_vcard_email, internet) },
	{ .shape = XSO_FLAG, .name = S(s_pref), .name_size = N(s_pref),
	  .member = S(s_pref_2), .offset = offsetof(struct xmpp_vcard_email, pref) },
	{ .shape = XSO_FLAG, .name = S(s_x400), .name_size = N(s_x400),
	  .member = S(s_x400_2), .offset = offsetof(struct xmpp_vcard_email, x400) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_userid), .name_size = N(s_userid),
	  .member = S(s_userid_2), .offset = offsetof(struct xmpp_vcard_email, userid) },
};
/* clang-format on */

static const uint8_t vcard_email_lookup[] = {
	0, 0, 0, 1, 2, 5, 0, 0, 0, 0, 0, 4, 3, 6, 0, 0
};

const struct xso_class xmpp_vcard_email_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_email_fields,
	.lookup = vcard_email_lookup,
	.name = S(s_vcard_email),
	.size = sizeof(struct xmpp_vcard_email),
	.unknown = offsetof(struct xmpp_vcard_email, unknown),
	.n_fields = sizeof vcard_email_fields / sizeof *vcard_email_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field vcard_geo_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_lat), .name_size = N(s_lat),
	  .member = S(s_lat_2), .offset = offsetof(struct xmpp_vcard_geo, lat),
	  .count = offsetof(struct xmpp_vcard_geo, has_lat) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_lon), .name_size = N(s_lon),
	  .member = S(s_lon_2), .offset = offsetof(struct xmpp_vcard_geo, lon),
	  .count = offsetof(struct xmpp_vcard_geo, has_lon) },
};
/* clang-format on */

static const uint8_t vcard_geo_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_vcard_geo_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_geo_fields,
	.lookup = vcard_geo_lookup,
	.name = S(s_vcard_geo),
	.size = sizeof(struct xmpp_vcard_geo),
	.unknown = offsetof(struct xmpp_vcard_geo, unknown),
	.n_fields = sizeof vcard_geo_fields / sizeof *vcard_geo_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field vcard_logo_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type_2), .offset = offsetof(struct xmpp_vcard_logo, type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_binval), .name_size = N(s_binval),
	  .member = S(s_data), .offset = offsetof(struct xmpp_vcard_logo, data) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_extval), .name_size = N(s_extval),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_vcard_logo, uri) },
};
/* clang-format on */

static const uint8_t vcard_logo_lookup[] = {
	0, 1, 0, 2, 3, 0, 0, 0
};

const struct xso_class xmpp_vcard_logo_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_logo_fields,
	.lookup = vcard_logo_lookup,
	.name = S(s_vcard_logo),
	.size = sizeof(struct xmpp_vcard_logo),
	.unknown = offsetof(struct xmpp_vcard_logo, unknown),
	.n_fields = sizeof vcard_logo_fields / sizeof *vcard_logo_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field vcard_agent_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_vcard_temp),
	  .member = S(s_v_card), .offset = offsetof(struct xmpp_vcard_agent, v_card),
	  .of = C_vcard },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_extval), .name_size = N(s_extval),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_vcard_agent, uri) },
};
/* clang-format on */

static const uint8_t vcard_agent_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_vcard_agent_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_agent_fields,
	.lookup = vcard_agent_lookup,
	.name = S(s_vcard_agent),
	.size = sizeof(struct xmpp_vcard_agent),
	.unknown = offsetof(struct xmpp_vcard_agent, unknown),
	.n_fields = sizeof vcard_agent_fields / sizeof *vcard_agent_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field vcard_org_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_orgname), .name_size = N(s_orgname),
	  .member = S(s_orgname_2), .offset = offsetof(struct xmpp_vcard_org, orgname) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_orgunit), .name_size = N(s_orgunit),
	  .member = S(s_orgunit_2), .offset = offsetof(struct xmpp_vcard_org, orgunit),
	  .count = offsetof(struct xmpp_vcard_org, n_orgunit) },
};
/* clang-format on */

static const uint8_t vcard_org_lookup[] = {
	1, 0, 2, 0
};

const struct xso_class xmpp_vcard_org_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_org_fields,
	.lookup = vcard_org_lookup,
	.name = S(s_vcard_org),
	.size = sizeof(struct xmpp_vcard_org),
	.unknown = offsetof(struct xmpp_vcard_org, unknown),
	.n_fields = sizeof vcard_org_fields / sizeof *vcard_org_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard_sound_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_phonetic), .name_size = N(s_phonetic),
	  .member = S(s_phonetic_2), .offset = offsetof(struct xmpp_vcard_sound, phonetic) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_binval), .name_size = N(s_binval),
	  .member = S(s_data), .offset = offsetof(struct xmpp_vcard_sound, data) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_extval), .name_size = N(s_extval),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_vcard_sound, uri) },
};
/* clang-format on */

static const uint8_t vcard_sound_lookup[] = {
	0, 0, 0, 2, 3, 0, 1, 0
};

const struct xso_class xmpp_vcard_sound_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_sound_fields,
	.lookup = vcard_sound_lookup,
	.name = S(s_vcard_sound),
	.size = sizeof(struct xmpp_vcard_sound),
	.unknown = offsetof(struct xmpp_vcard_sound, unknown),
	.n_fields = sizeof vcard_sound_fields / sizeof *vcard_sound_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field vcard_key_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type_2), .offset = offsetof(struct xmpp_vcard_key, type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_cred), .name_size = N(s_cred),
	  .member = S(s_cred_2), .offset = offsetof(struct xmpp_vcard_key, cred) },
};
/* clang-format on */

static const uint8_t vcard_key_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_vcard_key_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_key_fields,
	.lookup = vcard_key_lookup,
	.name = S(s_vcard_key),
	.size = sizeof(struct xmpp_vcard_key),
	.unknown = offsetof(struct xmpp_vcard_key, unknown),
	.n_fields = sizeof vcard_key_fields / sizeof *vcard_key_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field vcard_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_version), .name_size = N(s_version),
	  .member = S(s_version), .offset = offsetof(struct xmpp_vcard, version) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_prodid), .name_size = N(s_prodid),
	  .member = S(s_product), .offset = offsetof(struct xmpp_vcard, product) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_version_2), .name_size = N(s_version_2),
	  .member = S(s_vcard_version), .offset = offsetof(struct xmpp_vcard, vcard_version) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_fn), .name_size = N(s_fn),
	  .member = S(s_fn_2), .offset = offsetof(struct xmpp_vcard, fn) },
	{ .shape = XSO_CHILD, .name = S(s_n), .name_size = N(s_n),
	  .member = S(s_name), .offset = offsetof(struct xmpp_vcard, name),
	  .of = C_vcard_name },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_nickname), .name_size = N(s_nickname),
	  .member = S(s_nickname_2), .offset = offsetof(struct xmpp_vcard, nickname),
	  .count = offsetof(struct xmpp_vcard, n_nickname) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_photo), .name_size = N(s_photo),
	  .member = S(s_photo_2), .offset = offsetof(struct xmpp_vcard, photo),
	  .count = offsetof(struct xmpp_vcard, n_photo),
	  .of = C_vcard_photo },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_bday), .name_size = N(s_bday),
	  .member = S(s_bday_2), .offset = offsetof(struct xmpp_vcard, bday) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_adr), .name_size = N(s_adr),
	  .member = S(s_address), .offset = offsetof(struct xmpp_vcard, address),
	  .count = offsetof(struct xmpp_vcard, n_address),
	  .of = C_vcard_address },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_label), .name_size = N(s_label),
	  .member = S(s_label_2), .offset = offsetof(struct xmpp_vcard, label),
	  .count = offsetof(struct xmpp_vcard, n_label),
	  .of = C_vcard_label },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_tel), .name_size = N(s_tel),
	  .member = S(s_tel_2), .offset = offsetof(struct xmpp_vcard, tel),
	  .count = offsetof(struct xmpp_vcard, n_tel),
	  .of = C_vcard_tel },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_email), .name_size = N(s_email),
	  .member = S(s_email_2), .offset = offsetof(struct xmpp_vcard, email),
	  .count = offsetof(struct xmpp_vcard, n_email),
	  .of = C_vcard_email },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_jabberid), .name_size = N(s_jabberid),
	  .member = S(s_jabberid_2), .offset = offsetof(struct xmpp_vcard, jabberid),
	  .count = offsetof(struct xmpp_vcard, n_jabberid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_mailer), .name_size = N(s_mailer),
	  .member = S(s_mailer_2), .offset = offsetof(struct xmpp_vcard, mailer) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_tz), .name_size = N(s_tz),
	  .member = S(s_tz_2), .offset = offsetof(struct xmpp_vcard, tz) },
	{ .shape = XSO_CHILD, .name = S(s_geo), .name_size = N(s_geo),
	  .member = S(s_geo_2), .offset = offsetof(struct xmpp_vcard, geo),
	  .of = C_vcard_geo },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title_2), .offset = offsetof(struct xmpp_vcard, title) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_role), .name_size = N(s_role),
	  .member = S(s_role_2), .offset = offsetof(struct xmpp_vcard, role) },
	{ .shape = XSO_CHILD, .name = S(s_logo), .name_size = N(s_logo),
	  .member = S(s_logo_2), .offset = offsetof(struct xmpp_vcard, logo),
	  .of = C_vcard_logo },
	{ .shape = XSO_CHILD, .name = S(s_agent), .name_size = N(s_agent),
	  .member = S(s_agent_2), .offset = offsetof(struct xmpp_vcard, agent),
	  .of = C_vcard_agent },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_org), .name_size = N(s_org),
	  .member = S(s_org_2), .offset = offsetof(struct xmpp_vcard, org),
	  .count = offsetof(struct xmpp_vcard, n_org),
	  .of = C_vcard_org },
	{ .shape = XSO_WITHIN, .name = S(s_categories), .name_size = N(s_categories),
	  .member = S(s_has_categories), .offset = offsetof(struct xmpp_vcard, has_categories),
	  .of = C_vcard_has_categories_content },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_note), .name_size = N(s_note),
	  .member = S(s_note_2), .offset = offsetof(struct xmpp_vcard, note) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_prodid_2), .name_size = N(s_prodid_2),
	  .member = S(s_prodid), .offset = offsetof(struct xmpp_vcard, prodid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_rev), .name_size = N(s_rev),
	  .member = S(s_rev_2), .offset = offsetof(struct xmpp_vcard, rev) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_sort_string), .name_size = N(s_sort_string),
	  .member = S(s_sort_string_2), .offset = offsetof(struct xmpp_vcard, sort_string) },
	{ .shape = XSO_CHILD, .name = S(s_sound), .name_size = N(s_sound),
	  .member = S(s_sound_2), .offset = offsetof(struct xmpp_vcard, sound),
	  .of = C_vcard_sound },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_uid), .name_size = N(s_uid),
	  .member = S(s_uid_2), .offset = offsetof(struct xmpp_vcard, uid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url_2), .offset = offsetof(struct xmpp_vcard, url),
	  .count = offsetof(struct xmpp_vcard, n_url) },
	{ .shape = XSO_WITHIN, .name = S(s_class), .name_size = N(s_class),
	  .member = S(s_has_class), .offset = offsetof(struct xmpp_vcard, has_class),
	  .of = C_vcard_has_class_content },
	{ .shape = XSO_CHILD, .name = S(s_key), .name_size = N(s_key),
	  .member = S(s_key_2), .offset = offsetof(struct xmpp_vcard, key),
	  .of = C_vcard_key },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc_2), .offset = offsetof(struct xmpp_vcard, desc) },
};
/* clang-format on */

static const uint8_t vcard_lookup[] = {
	11, 0, 0, 17, 0, 19, 0, 0, 24, 13, 1, 4, 26, 5, 10, 27,
	23, 30, 0, 0, 3, 0, 21, 0, 0, 16, 15, 0, 29, 2, 0, 0,
	0, 25, 0, 0, 0, 0, 0, 14, 31, 20, 0, 28, 0, 0, 0, 0,
	7, 0, 0, 0, 0, 0, 22, 0, 0, 6, 8, 9, 12, 18, 0, 32
};

const struct xso_class xmpp_vcard_class = {
	.module = &xmpp_vcard_module,
	.fields = vcard_fields,
	.lookup = vcard_lookup,
	.name = S(s_vcard),
	.element = S(s_v_card_2),
	.element_size = N(s_v_card_2),
	.ns = S(s_vcard_temp),
	.size = sizeof(struct xmpp_vcard),
	.unknown = offsetof(struct xmpp_vcard, unknown),
	.n_fields = sizeof vcard_fields / sizeof *vcard_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard_has_categories_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_keyword), .name_size = N(s_keyword),
	  .member = S(s_category), .offset = offsetof(struct xmpp_vcard, category),
	  .count = offsetof(struct xmpp_vcard, n_category) },
};
/* clang-format on */

static const uint8_t vcard_has_categories_content_lookup[] = {
	0, 1
};

static const struct xso_class vcard_has_categories_content = {
	.module = &xmpp_vcard_module,
	.fields = vcard_has_categories_content_fields,
	.lookup = vcard_has_categories_content_lookup,
	.name = S(s_vcard),
	.n_fields = sizeof vcard_has_categories_content_fields / sizeof *vcard_has_categories_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field vcard_has_class_content_fields[] = {
	{ .shape = XSO_TAG,
	  .member = S(s_class_), .offset = offsetof(struct xmpp_vcard, class_),
	  .values = V_vcard_class },
};
/* clang-format on */

static const uint8_t vcard_has_class_content_lookup[] = {
	1, 0, 0, 1, 0, 1, 0, 0
};

static const struct xso_class vcard_has_class_content = {
	.module = &xmpp_vcard_module,
	.fields = vcard_has_class_content_fields,
	.lookup = vcard_has_class_content_lookup,
	.name = S(s_vcard),
	.n_fields = sizeof vcard_has_class_content_fields / sizeof *vcard_has_class_content_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_vcard_name - 1] = &xmpp_vcard_name_class,
	[C_vcard_photo - 1] = &xmpp_vcard_photo_class,
	[C_vcard_address - 1] = &xmpp_vcard_address_class,
	[C_vcard_label - 1] = &xmpp_vcard_label_class,
	[C_vcard_tel - 1] = &xmpp_vcard_tel_class,
	[C_vcard_email - 1] = &xmpp_vcard_email_class,
	[C_vcard_geo - 1] = &xmpp_vcard_geo_class,
	[C_vcard_logo - 1] = &xmpp_vcard_logo_class,
	[C_vcard_agent - 1] = &xmpp_vcard_agent_class,
	[C_vcard_org - 1] = &xmpp_vcard_org_class,
	[C_vcard_sound - 1] = &xmpp_vcard_sound_class,
	[C_vcard_key - 1] = &xmpp_vcard_key_class,
	[C_vcard - 1] = &xmpp_vcard_class,
	[C_vcard_has_categories_content - 1] = &vcard_has_categories_content,
	[C_vcard_has_class_content - 1] = &vcard_has_class_content,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_vcard_class - 1] = &xmpp_vcard_class_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_vcard - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_vcard_module = {
	.version = 2,
	.name = "vcard",
	.xep = "0054",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 13,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
