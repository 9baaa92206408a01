/* Printed by xsoc from cap-alert.xml: do not edit. */
#include <xmpp/cap-alert.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_cap_alert[10];
	char s_cap_alert_info_event_code[26];
	char s_text[5];
	char s_value_name[10];
	char s_name[5];
	char s_value[6];
	char s_cap_alert_info_parameter[25];
	char s_cap_alert_info_resource[24];
	char s_resource_desc[13];
	char s_description[12];
	char s_mime_type[9];
	char s_mime_type_2[10];
	char s_size[5];
	char s_uri[4];
	char s_deref_uri[9];
	char s_data[5];
	char s_digest[7];
	char s_cap_alert_info_area_geocode[28];
	char s_cap_alert_info_area[20];
	char s_area_desc[9];
	char s_polygon[8];
	char s_circle[7];
	char s_geocode[8];
	char s_altitude[9];
	char s_ceiling[8];
	char s_cap_alert_info[15];
	char s_language[9];
	char s_category[9];
	char s_event[6];
	char s_response_type[13];
	char s_response_type_2[14];
	char s_urgency[8];
	char s_severity[9];
	char s_certainty[10];
	char s_audience[9];
	char s_event_code[10];
	char s_event_code_2[11];
	char s_effective[10];
	char s_onset[6];
	char s_expires[8];
	char s_sender_name[11];
	char s_sender_name_2[12];
	char s_headline[9];
	char s_instruction[12];
	char s_web[4];
	char s_contact[8];
	char s_parameter[10];
	char s_resource[9];
	char s_area[5];
	char s_cap_alert_info_category[24];
	char s_geo[4];
	char s_met[4];
	char s_safety[7];
	char s_security[9];
	char s_rescue[7];
	char s_fire[5];
	char s_health[7];
	char s_env[4];
	char s_transport[10];
	char s_infra[6];
	char s_cbrne[6];
	char s_other[6];
	char s_cap_alert_info_response_type[29];
	char s_shelter[8];
	char s_evacuate[9];
	char s_prepare[8];
	char s_execute[8];
	char s_avoid[6];
	char s_monitor[8];
	char s_assess[7];
	char s_all_clear[9];
	char s_none[5];
	char s_cap_alert_info_urgency[23];
	char s_immediate[10];
	char s_expected[9];
	char s_future[7];
	char s_past[5];
	char s_unknown[8];
	char s_cap_alert_info_severity[24];
	char s_extreme[8];
	char s_severe[7];
	char s_moderate[9];
	char s_minor[6];
	char s_cap_alert_info_certainty[25];
	char s_observed[9];
	char s_likely[7];
	char s_possible[9];
	char s_unlikely[9];
	char s_alert[6];
	char s_http___www_incident_com_cap_1_0_list[107];
	char s_ns[3];
	char s_identifier[11];
	char s_sender[7];
	char s_password[9];
	char s_sent[5];
	char s_status[7];
	char s_msg_type[8];
	char s_msg_type_2[9];
	char s_source[7];
	char s_scope[6];
	char s_restriction[12];
	char s_addresses[10];
	char s_code[5];
	char s_note[5];
	char s_references[11];
	char s_incidents[10];
	char s_info[5];
	char s_cap_alert_status[17];
	char s_actual[7];
	char s_exercise[9];
	char s_system[7];
	char s_test[5];
	char s_draft[6];
	char s_cap_alert_msg_type[19];
	char s_alert_2[6];
	char s_update[7];
	char s_cancel[7];
	char s_ack[4];
	char s_error[6];
	char s_cap_alert_scope[16];
	char s_public[7];
	char s_restricted[11];
	char s_private[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"cap-alert",
	"cap-alert-info-event-code",
	"text",
	"valueName",
	"name",
	"value",
	"cap-alert-info-parameter",
	"cap-alert-info-resource",
	"resourceDesc",
	"description",
	"mimeType",
	"mime_type",
	"size",
	"uri",
	"derefUri",
	"data",
	"digest",
	"cap-alert-info-area-geocode",
	"cap-alert-info-area",
	"areaDesc",
	"polygon",
	"circle",
	"geocode",
	"altitude",
	"ceiling",
	"cap-alert-info",
	"language",
	"category",
	"event",
	"responseType",
	"response_type",
	"urgency",
	"severity",
	"certainty",
	"audience",
	"eventCode",
	"event_code",
	"effective",
	"onset",
	"expires",
	"senderName",
	"sender_name",
	"headline",
	"instruction",
	"web",
	"contact",
	"parameter",
	"resource",
	"area",
	"cap-alert-info-category",
	"Geo",
	"Met",
	"Safety",
	"Security",
	"Rescue",
	"Fire",
	"Health",
	"Env",
	"Transport",
	"Infra",
	"CBRNE",
	"Other",
	"cap-alert-info-response-type",
	"Shelter",
	"Evacuate",
	"Prepare",
	"Execute",
	"Avoid",
	"Monitor",
	"Assess",
	"AllClear",
	"None",
	"cap-alert-info-urgency",
	"Immediate",
	"Expected",
	"Future",
	"Past",
	"Unknown",
	"cap-alert-info-severity",
	"Extreme",
	"Severe",
	"Moderate",
	"Minor",
	"cap-alert-info-certainty",
	"Observed",
	"Likely",
	"Possible",
	"Unlikely",
	"alert",
	"http://www.incident.com/cap/1.0\000urn:oasis:names:tc:emergency:cap:1.1\000urn:oasis:names:tc:emergency:cap:1.2\000",
	"ns",
	"identifier",
	"sender",
	"password",
	"sent",
	"status",
	"msgType",
	"msg_type",
	"source",
	"scope",
	"restriction",
	"addresses",
	"code",
	"note",
	"references",
	"incidents",
	"info",
	"cap-alert-status",
	"Actual",
	"Exercise",
	"System",
	"Test",
	"Draft",
	"cap-alert-msg-type",
	"Alert",
	"Update",
	"Cancel",
	"Ack",
	"Error",
	"cap-alert-scope",
	"Public",
	"Restricted",
	"Private",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_cap_alert_info_event_code,
	C_cap_alert_info_parameter,
	C_cap_alert_info_resource,
	C_cap_alert_info_area_geocode,
	C_cap_alert_info_area,
	C_cap_alert_info,
	C_cap_alert,
	C_xmpp_message,
	C_xmpp_pubsub_item,
	C_xmpp_pubsub_event_items,
};
enum {
	V_,
	V_cap_alert_status,
	V_cap_alert_msg_type,
	V_cap_alert_scope,
	V_cap_alert_info_category,
	V_cap_alert_info_response_type,
	V_cap_alert_info_urgency,
	V_cap_alert_info_severity,
	V_cap_alert_info_certainty,
};

static const uint16_t cap_alert_info_category_texts[] = {
	[XMPP_CAP_ALERT_INFO_CATEGORY_GEO] = S(s_geo),
	[XMPP_CAP_ALERT_INFO_CATEGORY_MET] = S(s_met),
	[XMPP_CAP_ALERT_INFO_CATEGORY_SAFETY] = S(s_safety),
	[XMPP_CAP_ALERT_INFO_CATEGORY_SECURITY] = S(s_security),
	[XMPP_CAP_ALERT_INFO_CATEGORY_RESCUE] = S(s_rescue),
	[XMPP_CAP_ALERT_INFO_CATEGORY_FIRE] = S(s_fire),
	[XMPP_CAP_ALERT_INFO_CATEGORY_HEALTH] = S(s_health),
	[XMPP_CAP_ALERT_INFO_CATEGORY_ENV] = S(s_env),
	[XMPP_CAP_ALERT_INFO_CATEGORY_TRANSPORT] = S(s_transport),
	[XMPP_CAP_ALERT_INFO_CATEGORY_INFRA] = S(s_infra),
	[XMPP_CAP_ALERT_INFO_CATEGORY_CBRNE] = S(s_cbrne),
	[XMPP_CAP_ALERT_INFO_CATEGORY_OTHER] = S(s_other),
};

static const uint8_t cap_alert_info_category_lookup[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 13, 0, 7, 5, 0, 0,
	12, 2, 6, 9, 3, 0, 8, 10, 0, 0, 0, 0, 4, 0, 0, 0
};

const struct xso_enum xmpp_cap_alert_info_category_enum = {
	.strings = (const char *)&strings,
	.texts = cap_alert_info_category_texts,
	.lookup = cap_alert_info_category_lookup,
	.name = S(s_cap_alert_info_category),
	.n_texts = sizeof cap_alert_info_category_texts / sizeof *cap_alert_info_category_texts,
	.lookup_bits = 5,
};

static const uint16_t cap_alert_info_response_type_texts[] = {
	[XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_SHELTER] = S(s_shelter),
	[XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_EVACUATE] = S(s_evacuate),
	[XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_PREPARE] = S(s_prepare),
	[XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_EXECUTE] = S(s_execute),
	[XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_AVOID] = S(s_avoid),
	[XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_MONITOR] = S(s_monitor),
	[XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_ASSESS] = S(s_assess),
	[XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_ALL_CLEAR] = S(s_all_clear),
	[XMPP_CAP_ALERT_INFO_RESPONSE_TYPE_NONE] = S(s_none),
};

static const uint8_t cap_alert_info_response_type_lookup[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 7, 5, 6, 0, 0, 2, 0, 0,
	0, 0, 0, 8, 0, 4, 0, 10, 0, 0, 0, 0, 0, 9, 0, 3
};

const struct xso_enum xmpp_cap_alert_info_response_type_enum = {
	.strings = (const char *)&strings,
	.texts = cap_alert_info_response_type_texts,
	.lookup = cap_alert_info_response_type_lookup,
	.name = S(s_cap_alert_info_response_type),
	.n_texts = sizeof cap_alert_info_response_type_texts / sizeof *cap_alert_info_response_type_texts,
	.lookup_bits = 5,
};

static const uint16_t cap_alert_info_urgency_texts[] = {
	[XMPP_CAP_ALERT_INFO_URGENCY_IMMEDIATE] = S(s_immediate),
	[XMPP_CAP_ALERT_INFO_URGENCY_EXPECTED] = S(s_expected),
	[XMPP_CAP_ALERT_INFO_URGENCY_FUTURE] = S(s_future),
	[XMPP_CAP_ALERT_INFO_URGENCY_PAST] = S(s_past),
	[XMPP_CAP_ALERT_INFO_URGENCY_UNKNOWN] = S(s_unknown),
};

static const uint8_t cap_alert_info_urgency_lookup[] = {
	0, 6, 0, 3, 5, 0, 0, 0, 0, 4, 2, 0, 0, 0, 0, 0
};

const struct xso_enum xmpp_cap_alert_info_urgency_enum = {
	.strings = (const char *)&strings,
	.texts = cap_alert_info_urgency_texts,
	.lookup = cap_alert_info_urgency_lookup,
	.name = S(s_cap_alert_info_urgency),
	.n_texts = sizeof cap_alert_info_urgency_texts / sizeof *cap_alert_info_urgency_texts,
	.lookup_bits = 4,
};

static const uint16_t cap_alert_info_severity_texts[] = {
	[XMPP_CAP_ALERT_INFO_SEVERITY_EXTREME] = S(s_extreme),
	[XMPP_CAP_ALERT_INFO_SEVERITY_SEVERE] = S(s_severe),
	[XMPP_CAP_ALERT_INFO_SEVERITY_MODERATE] = S(s_moderate),
	[XMPP_CAP_ALERT_INFO_SEVERITY_MINOR] = S(s_minor),
	[XMPP_CAP_ALERT_INFO_SEVERITY_UNKNOWN] = S(s_unknown),
};

static const uint8_t cap_alert_info_severity_lookup[] = {
	0, 6, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 5, 0, 0
};

const struct xso_enum xmpp_cap_alert_info_severity_enum = {
	.strings = (const char *)&strings,
	.texts = cap_alert_info_severity_texts,
	.lookup = cap_alert_info_severity_lookup,
	.name = S(s_cap_alert_info_severity),
	.n_texts = sizeof cap_alert_info_severity_texts / sizeof *cap_alert_info_severity_texts,
	.lookup_bits = 4,
};

static const uint16_t cap_alert_info_certainty_texts[] = {
	[XMPP_CAP_ALERT_INFO_CERTAINTY_OBSERVED] = S(s_observed),
	[XMPP_CAP_ALERT_INFO_CERTAINTY_LIKELY] = S(s_likely),
	[XMPP_CAP_ALERT_INFO_CERTAINTY_POSSIBLE] = S(s_possible),
	[XMPP_CAP_ALERT_INFO_CERTAINTY_UNLIKELY] = S(s_unlikely),
	[XMPP_CAP_ALERT_INFO_CERTAINTY_UNKNOWN] = S(s_unknown),
};

static const uint8_t cap_alert_info_certainty_lookup[] = {
	0, 2, 6, 0, 0, 0, 0, 0, 0, 0, 5, 3, 0, 4, 0, 0
};

const struct xso_enum xmpp_cap_alert_info_certainty_enum = {
	.strings = (const char *)&strings,
	.texts = cap_alert_info_certainty_texts,
	.lookup = cap_alert_info_certainty_lookup,
	.name = S(s_cap_alert_info_certainty),
	.n_texts = sizeof cap_alert_info_certainty_texts / sizeof *cap_alert_info_certainty_texts,
	.lookup_bits = 4,
};

static const uint16_t cap_alert_status_texts[] = {
	[XMPP_CAP_ALERT_STATUS_ACTUAL] = S(s_actual),
	[XMPP_CAP_ALERT_STATUS_EXERCISE] = S(s_exercise),
	[XMPP_CAP_ALERT_STATUS_SYSTEM] = S(s_system),
	[XMPP_CAP_ALERT_STATUS_TEST] = S(s_test),
	[XMPP_CAP_ALERT_STATUS_DRAFT] = S(s_draft),
};

static const uint8_t cap_alert_status_lookup[] = {
	0, 3, 4, 2, 0, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0
};

const struct xso_enum xmpp_cap_alert_status_enum = {
	.strings = (const char *)&strings,
	.texts = cap_alert_status_texts,
	.lookup = cap_alert_status_lookup,
	.name = S(s_cap_alert_status),
	.n_texts = sizeof cap_alert_status_texts / sizeof *cap_alert_status_texts,
	.lookup_bits = 4,
};

static const uint16_t cap_alert_msg_type_texts[] = {
	[XMPP_CAP_ALERT_MSG_TYPE_ALERT] = S(s_alert_2),
	[XMPP_CAP_ALERT_MSG_TYPE_UPDATE] = S(s_update),
	[XMPP_CAP_ALERT_MSG_TYPE_CANCEL] = S(s_cancel),
	[XMPP_CAP_ALERT_MSG_TYPE_ACK] = S(s_ack),
	[XMPP_CAP_ALERT_MSG_TYPE_ERROR] = S(s_error),
};

static const uint8_t cap_alert_msg_type_lookup[] = {
	0, 4, 0, 0, 0, 0, 0, 0, 5, 0, 6, 3, 0, 0, 2, 0
};

const struct xso_enum xmpp_cap_alert_msg_type_enum = {
	.strings = (const char *)&strings,
	.texts = cap_alert_msg_type_texts,
	.lookup = cap_alert_msg_type_lookup,
	.name = S(s_cap_alert_msg_type),
	.n_texts = sizeof cap_alert_msg_type_texts / sizeof *cap_alert_msg_type_texts,
	.lookup_bits = 4,
};

static const uint16_t cap_alert_scope_texts[] = {
	[XMPP_CAP_ALERT_SCOPE_PUBLIC] = S(s_public),
	[XMPP_CAP_ALERT_SCOPE_RESTRICTED] = S(s_restricted),
	[XMPP_CAP_ALERT_SCOPE_PRIVATE] = S(s_private),
};

static const uint8_t cap_alert_scope_lookup[] = {
	0, 0, 3, 0, 4, 2, 0, 0
};

const struct xso_enum xmpp_cap_alert_scope_enum = {
	.strings = (const char *)&strings,
	.texts = cap_alert_scope_texts,
	.lookup = cap_alert_scope_lookup,
	.name = S(s_cap_alert_scope),
	.n_texts = sizeof cap_alert_scope_texts / sizeof *cap_alert_scope_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field cap_alert_info_event_code_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_cap_alert_info_event_code, text) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_value_name), .name_size = N(s_value_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_cap_alert_info_event_code, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_cap_alert_info_event_code, value) },
};
/* clang-format on */

static const uint8_t cap_alert_info_event_code_lookup[] = {
	0, 2, 3, 0
};

const struct xso_class xmpp_cap_alert_info_event_code_class = {
	.module = &xmpp_cap_alert_module,
	.fields = cap_alert_info_event_code_fields,
	.lookup = cap_alert_info_event_code_lookup,
	.name = S(s_cap_alert_info_event_code),
	.size = sizeof(struct xmpp_cap_alert_info_event_code),
	.unknown = offsetof(struct xmpp_cap_alert_info_event_code, unknown),
	.n_fields = sizeof cap_alert_info_event_code_fields / sizeof *cap_alert_info_event_code_fields,
	.lookup_bits = 2,
	.text = 1,
};

/* clang-format off */
static const struct xso_field cap_alert_info_parameter_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_cap_alert_info_parameter, text) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_value_name), .name_size = N(s_value_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_cap_alert_info_parameter, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_cap_alert_info_parameter, value) },
};
/* clang-format on */

static const uint8_t cap_alert_info_parameter_lookup[] = {
	0, 2, 3, 0
};

const struct xso_class xmpp_cap_alert_info_parameter_class = {
	.module = &xmpp_cap_alert_module,
	.fields = cap_alert_info_parameter_fields,
	.lookup = cap_alert_info_parameter_lookup,
	.name = S(s_cap_alert_info_parameter),
	.size = sizeof(struct xmpp_cap_alert_info_parameter),
	.unknown = offsetof(struct xmpp_cap_alert_info_parameter, unknown),
	.n_fields = sizeof cap_alert_info_parameter_fields / sizeof *cap_alert_info_parameter_fields,
	.lookup_bits = 2,
	.text = 1,
};

/* clang-format off */
static const struct xso_field cap_alert_info_resource_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_resource_desc), .name_size = N(s_resource_desc),
	  .member = S(s_description), .offset = offsetof(struct xmpp_cap_alert_info_resource, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_mime_type), .name_size = N(s_mime_type),
	  .member = S(s_mime_type_2), .offset = offsetof(struct xmpp_cap_alert_info_resource, mime_type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_size), .name_size = N(s_size),
	  .member = S(s_size), .offset = offsetof(struct xmpp_cap_alert_info_resource, size),
	  .count = offsetof(struct xmpp_cap_alert_info_resource, has_size) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_cap_alert_info_resource, uri) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_deref_uri), .name_size = N(s_deref_uri),
	  .member = S(s_data), .offset = offsetof(struct xmpp_cap_alert_info_resource, data) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_digest), .name_size = N(s_digest),
	  .member = S(s_digest), .offset = offsetof(struct xmpp_cap_alert_info_resource, digest) },
};
/* clang-format on */

static const uint8_t cap_alert_info_resource_lookup[] = {
	3, 0, 0, 0, 0, 1, 5, 0, 0, 0, 2, 6, 0, 0, 0, 4
};

const struct xso_class xmpp_cap_alert_info_resource_class = {
	.module = &xmpp_cap_alert_module,
	.fields = cap_alert_info_resource_fields,
	.lookup = cap_alert_info_resource_lookup,
	.name = S(s_cap_alert_info_resource),
	.size = sizeof(struct xmpp_cap_alert_info_resource),
	.unknown = offsetof(struct xmpp_cap_alert_info_resource, unknown),
	.n_fields = sizeof cap_alert_info_resource_fields / sizeof *cap_alert_info_resource_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field cap_alert_info_area_geocode_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_cap_alert_info_area_geocode, text) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_value_name), .name_size = N(s_value_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_cap_alert_info_area_geocode, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_cap_alert_info_area_geocode, value) },
};
/* clang-format on */

static const uint8_t cap_alert_info_area_geocode_lookup[] = {
	0, 2, 3, 0
};

const struct xso_class xmpp_cap_alert_info_area_geocode_class = {
	.module = &xmpp_cap_alert_module,
	.fields = cap_alert_info_area_geocode_fields,
	.lookup = cap_alert_info_area_geocode_lookup,
	.name = S(s_cap_alert_info_area_geocode),
	.size = sizeof(struct xmpp_cap_alert_info_area_geocode),
	.unknown = offsetof(struct xmpp_cap_alert_info_area_geocode, unknown),
	.n_fields = sizeof cap_alert_info_area_geocode_fields / sizeof *cap_alert_info_area_geocode_fields,
	.lookup_bits = 2,
	.text = 1,
};

/* clang-format off */
static const struct xso_field cap_alert_info_area_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_area_desc), .name_size = N(s_area_desc),
	  .member = S(s_description), .offset = offsetof(struct xmpp_cap_alert_info_area, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_polygon), .name_size = N(s_polygon),
	  .member = S(s_polygon), .offset = offsetof(struct xmpp_cap_alert_info_area, polygon),
	  .count = offsetof(struct xmpp_cap_alert_info_area, n_polygon) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_circle), .name_size = N(s_circle),
	  .member = S(s_circle), .offset = offsetof(struct xmpp_cap_alert_info_area, circle),
	  .count = offsetof(struct xmpp_cap_alert_info_area, n_circle) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_geocode), .name_size = N(s_geocode),
	  .member = S(s_geocode), .offset = offsetof(struct xmpp_cap_alert_info_area, geocode),
	  .count = offsetof(struct xmpp_cap_alert_info_area, n_geocode),
	  .of = C_cap_alert_info_area_geocode },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_altitude), .name_size = N(s_altitude),
	  .member = S(s_altitude), .offset = offsetof(struct xmpp_cap_alert_info_area, altitude),
	  .count = offsetof(struct xmpp_cap_alert_info_area, has_altitude) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_ceiling), .name_size = N(s_ceiling),
	  .member = S(s_ceiling), .offset = offsetof(struct xmpp_cap_alert_info_area, ceiling),
	  .count = offsetof(struct xmpp_cap_alert_info_area, has_ceiling) },
};
/* clang-format on */

static const uint8_t cap_alert_info_area_lookup[] = {
	1, 5, 2, 0, 4, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 3
};

const struct xso_class xmpp_cap_alert_info_area_class = {
	.module = &xmpp_cap_alert_module,
	.fields = cap_alert_info_area_fields,
	.lookup = cap_alert_info_area_lookup,
	.name = S(s_cap_alert_info_area),
	.size = sizeof(struct xmpp_cap_alert_info_area),
	.unknown = offsetof(struct xmpp_cap_alert_info_area, unknown),
	.n_fields = sizeof cap_alert_info_area_fields / sizeof *cap_alert_info_area_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field cap_alert_info_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_LANG, .name = S(s_language), .name_size = N(s_language),
	  .member = S(s_language), .offset = offsetof(struct xmpp_cap_alert_info, language) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_category), .name_size = N(s_category),
	  .member = S(s_category), .offset = offsetof(struct xmpp_cap_alert_info, category),
	  .count = offsetof(struct xmpp_cap_alert_info, n_category),
	  .values = V_cap_alert_info_category },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_event), .name_size = N(s_event),
	  .member = S(s_event), .offset = offsetof(struct xmpp_cap_alert_info, event) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_response_type), .name_size = N(s_response_type),
	  .member = S(s_response_type_2), .offset = offsetof(struct xmpp_cap_alert_info, response_type),
	  .count = offsetof(struct xmpp_cap_alert_info, n_response_type),
	  .values = V_cap_alert_info_response_type },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_urgency), .name_size = N(s_urgency),
	  .member = S(s_urgency), .offset = offsetof(struct xmpp_cap_alert_info, urgency),
	  .values = V_cap_alert_info_urgency },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_severity), .name_size = N(s_severity),
	  .member = S(s_severity), .offset = offsetof(struct xmpp_cap_alert_info, severity),
	  .values = V_cap_alert_info_severity },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_certainty), .name_size = N(s_certainty),
	  .member = S(s_certainty), .offset = offsetof(struct xmpp_cap_alert_info, certainty),
	  .values = V_cap_alert_info_certainty },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_audience), .name_size = N(s_audience),
	  .member = S(s_audience), .offset = offsetof(struct xmpp_cap_alert_info, audience) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_event_code), .name_size = N(s_event_code),
	  .member = S(s_event_code_2), .offset = offsetof(struct xmpp_cap_alert_info, event_code),
	  .count = offsetof(struct xmpp_cap_alert_info, n_event_code),
	  .of = C_cap_alert_info_event_code },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_effective), .name_size = N(s_effective),
	  .member = S(s_effective), .offset = offsetof(struct xmpp_cap_alert_info, effective),
	  .count = offsetof(struct xmpp_cap_alert_info, has_effective) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_onset), .name_size = N(s_onset),
	  .member = S(s_onset), .offset = offsetof(struct xmpp_cap_alert_info, onset),
	  .count = offsetof(struct xmpp_cap_alert_info, has_onset) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expires), .name_size = N(s_expires),
	  .member = S(s_expires), .offset = offsetof(struct xmpp_cap_alert_info, expires),
	  .count = offsetof(struct xmpp_cap_alert_info, has_expires) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_sender_name), .name_size = N(s_sender_name),
	  .member = S(s_sender_name_2), .offset = offsetof(struct xmpp_cap_alert_info, sender_name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_headline), .name_size = N(s_headline),
	  .member = S(s_headline), .offset = offsetof(struct xmpp_cap_alert_info, headline) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_cap_alert_info, description) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_instruction), .name_size = N(s_instruction),
	  .member = S(s_instruction), .offset = offsetof(struct xmpp_cap_alert_info, instruction) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_web), .name_size = N(s_web),
	  .member = S(s_web), .offset = offsetof(struct xmpp_cap_alert_info, web) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_contact), .name_size = N(s_contact),
	  .member = S(s_contact), .offset = offsetof(struct xmpp_cap_alert_info, contact) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_parameter), .name_size = N(s_parameter),
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_cap_alert_info, parameter),
	  .count = offsetof(struct xmpp_cap_alert_info, n_parameter),
	  .of = C_cap_alert_info_parameter },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_resource), .name_size = N(s_resource),
	  .member = S(s_resource), .offset = offsetof(struct xmpp_cap_alert_info, resource),
	  .count = offsetof(struct xmpp_cap_alert_info, n_resource),
	  .of = C_cap_alert_info_resource },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_area), .name_size = N(s_area),
	  .member = S(s_area), .offset = offsetof(struct xmpp_cap_alert_info, area),
	  .count = offsetof(struct xmpp_cap_alert_info, n_area),
	  .of = C_cap_alert_info_area },
};
/* clang-format on */

static const uint8_t cap_alert_info_lookup[] = {
	0, 17, 0, 0, 20, 0, 0, 0, 0, 0, 0, 9, 0, 16, 0, 2,
	0, 0, 0, 1, 5, 10, 13, 0, 0, 3, 0, 8, 19, 0, 0, 4,
	0, 0, 0, 0, 7, 12, 14, 0, 6, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 18, 0, 15, 0, 0, 0, 0, 21, 11, 0
};

const struct xso_class xmpp_cap_alert_info_class = {
	.module = &xmpp_cap_alert_module,
	.fields = cap_alert_info_fields,
	.lookup = cap_alert_info_lookup,
	.name = S(s_cap_alert_info),
	.size = sizeof(struct xmpp_cap_alert_info),
	.unknown = offsetof(struct xmpp_cap_alert_info, unknown),
	.n_fields = sizeof cap_alert_info_fields / sizeof *cap_alert_info_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field cap_alert_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_cap_alert, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_identifier), .name_size = N(s_identifier),
	  .member = S(s_identifier), .offset = offsetof(struct xmpp_cap_alert, identifier) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_sender), .name_size = N(s_sender),
	  .member = S(s_sender), .offset = offsetof(struct xmpp_cap_alert, sender) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_cap_alert, password) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_sent), .name_size = N(s_sent),
	  .member = S(s_sent), .offset = offsetof(struct xmpp_cap_alert, sent),
	  .count = offsetof(struct xmpp_cap_alert, has_sent) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_cap_alert, status),
	  .values = V_cap_alert_status },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_msg_type), .name_size = N(s_msg_type),
	  .member = S(s_msg_type_2), .offset = offsetof(struct xmpp_cap_alert, msg_type),
	  .values = V_cap_alert_msg_type },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_source), .name_size = N(s_source),
	  .member = S(s_source), .offset = offsetof(struct xmpp_cap_alert, source) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_scope), .name_size = N(s_scope),
	  .member = S(s_scope), .offset = offsetof(struct xmpp_cap_alert, scope),
	  .values = V_cap_alert_scope },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_restriction), .name_size = N(s_restriction),
	  .member = S(s_restriction), .offset = offsetof(struct xmpp_cap_alert, restriction) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_addresses), .name_size = N(s_addresses),
	  .member = S(s_addresses), .offset = offsetof(struct xmpp_cap_alert, addresses) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_code), .name_size = N(s_code),
	  .member = S(s_code), .offset = offsetof(struct xmpp_cap_alert, code),
	  .count = offsetof(struct xmpp_cap_alert, n_code) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_note), .name_size = N(s_note),
	  .member = S(s_note), .offset = offsetof(struct xmpp_cap_alert, note) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_references), .name_size = N(s_references),
	  .member = S(s_references), .offset = offsetof(struct xmpp_cap_alert, references) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_incidents), .name_size = N(s_incidents),
	  .member = S(s_incidents), .offset = offsetof(struct xmpp_cap_alert, incidents) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_info), .name_size = N(s_info),
	  .member = S(s_info), .offset = offsetof(struct xmpp_cap_alert, info),
	  .count = offsetof(struct xmpp_cap_alert, n_info),
	  .of = C_cap_alert_info },
};
/* clang-format on */

static const uint8_t cap_alert_lookup[] = {
	6, 12, 0, 3, 0, 4, 0, 0, 0, 0, 5, 0, 13, 0, 0, 0,
	0, 0, 0, 0, 14, 9, 10, 16, 0, 0, 2, 7, 11, 15, 0, 8
};

const struct xso_class xmpp_cap_alert_class = {
	.module = &xmpp_cap_alert_module,
	.fields = cap_alert_fields,
	.lookup = cap_alert_lookup,
	.name = S(s_cap_alert),
	.element = S(s_alert),
	.element_size = N(s_alert),
	.ns = S(s_http___www_incident_com_cap_1_0_list),
	.size = sizeof(struct xmpp_cap_alert),
	.unknown = offsetof(struct xmpp_cap_alert, unknown),
	.n_fields = sizeof cap_alert_fields / sizeof *cap_alert_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_cap_alert_info_event_code - 1] = &xmpp_cap_alert_info_event_code_class,
	[C_cap_alert_info_parameter - 1] = &xmpp_cap_alert_info_parameter_class,
	[C_cap_alert_info_resource - 1] = &xmpp_cap_alert_info_resource_class,
	[C_cap_alert_info_area_geocode - 1] = &xmpp_cap_alert_info_area_geocode_class,
	[C_cap_alert_info_area - 1] = &xmpp_cap_alert_info_area_class,
	[C_cap_alert_info - 1] = &xmpp_cap_alert_info_class,
	[C_cap_alert - 1] = &xmpp_cap_alert_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_pubsub_event_items - 1] = &xmpp_pubsub_event_items_class,
};

static const struct xso_enum *const enums[] = {
	[V_cap_alert_status - 1] = &xmpp_cap_alert_status_enum,
	[V_cap_alert_msg_type - 1] = &xmpp_cap_alert_msg_type_enum,
	[V_cap_alert_scope - 1] = &xmpp_cap_alert_scope_enum,
	[V_cap_alert_info_category - 1] = &xmpp_cap_alert_info_category_enum,
	[V_cap_alert_info_response_type - 1] = &xmpp_cap_alert_info_response_type_enum,
	[V_cap_alert_info_urgency - 1] = &xmpp_cap_alert_info_urgency_enum,
	[V_cap_alert_info_severity - 1] = &xmpp_cap_alert_info_severity_enum,
	[V_cap_alert_info_certainty - 1] = &xmpp_cap_alert_info_certainty_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_cap_alert - 1, .base = C_xmpp_message },
	{ .cls = C_cap_alert - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_cap_alert - 1, .base = C_xmpp_pubsub_event_items },
};

const struct xso_module xmpp_cap_alert_module = {
	.version = 2,
	.name = "cap-alert",
	.xep = "0127",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 7,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
