/* Printed by xsoc from iot-provisioning.xml: do not edit. */
#include <xmpp/iot-provisioning.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_iot_provisioning[17];
	char s_provisioning_get_token[23];
	char s_get_token[9];
	char s_urn_xmpp_iot_provisioning[26];
	char s_certificate[12];
	char s_provisioning_challenge[23];
	char s_element[8];
	char s_seqnr[6];
	char s_data[5];
	char s_provisioning_challenge_element[31];
	char s_get_token_challenge[18];
	char s_get_token_challenge_response[26];
	char s_provisioning_token[19];
	char s_get_token_response[17];
	char s_token[6];
	char s_provisioning_token_challenge[29];
	char s_token_challenge[15];
	char s_provisioning_token_response[28];
	char s_token_challenge_response[23];
	char s_provisioning_friend[20];
	char s_jid[4];
	char s_provisioning_friend_element[28];
	char s_is_friend[9];
	char s_unfriend[9];
	char s_friend[7];
	char s_provisioning_friend_response[29];
	char s_is_friend_response[17];
	char s_result[7];
	char s_secondary_trust_allowed[22];
	char s_secondary_trust_allowed_2[24];
	char s_provisioning_node[18];
	char s_node[5];
	char s_cache_type[10];
	char s_cache_type_2[11];
	char s_node_id[7];
	char s_node_id_2[8];
	char s_source_id[9];
	char s_source_id_2[10];
	char s_provisioning_can_read[22];
	char s_can_read[8];
	char s_computed[9];
	char s_historical_day[14];
	char s_historical_day_2[15];
	char s_historical_hour[15];
	char s_historical_hour_2[16];
	char s_historical_minute[17];
	char s_historical_minute_2[18];
	char s_historical_month[16];
	char s_historical_month_2[17];
	char s_historical_other[16];
	char s_historical_other_2[17];
	char s_historical_quarter[18];
	char s_historical_quarter_2[19];
	char s_historical_second[17];
	char s_historical_second_2[18];
	char s_historical_week[15];
	char s_historical_week_2[16];
	char s_historical_year[15];
	char s_historical_year_2[16];
	char s_identity[9];
	char s_momentary[10];
	char s_peak[5];
	char s_status[7];
	char s_all[4];
	char s_historical[11];
	char s_device_token[12];
	char s_device_token_2[13];
	char s_service_token[13];
	char s_service_token_2[14];
	char s_user_token[10];
	char s_user_token_2[11];
	char s_field[6];
	char s_name[5];
	char s_provisioning_can_read_response[31];
	char s_can_read_response[16];
	char s_provisioning_can_control[25];
	char s_can_control[11];
	char s_parameter[10];
	char s_provisioning_can_control_response[34];
	char s_can_control_response[19];
	char s_provisioning_clear_cache[25];
	char s_provisioning_clear_cache_element[33];
	char s_clear_cache[11];
	char s_clear_cache_response[19];
	char s_provisioning_credential[24];
	char s_value[6];
	char s_base64[7];
	char s_provisioning_credential_element[32];
	char s_ip4[4];
	char s_ip6[4];
	char s_host_name[9];
	char s_x509_certificate[16];
	char s_x509_certificate_thumbprint[26];
	char s_user_name[9];
	char s_longitude[10];
	char s_latitude[9];
	char s_altitude[9];
	char s_sso[4];
	char s_protocol[9];
	char s_provisioning_can_access_old_credential[39];
	char s_type[5];
	char s_provisioning_can_access[24];
	char s_can_access[10];
	char s_credential[11];
	char s_credentials[12];
	char s_old_credential[15];
	char s_provisioning_can_access_response[33];
	char s_can_access_response[18];
	char s_provisioning_logged_in[23];
	char s_user_logged_in[13];
	char s_user_name_2[10];
	char s_provisioning_has_privilege[27];
	char s_has_privilege[13];
	char s_privilege_id[12];
	char s_privilege_id_2[13];
	char s_provisioning_has_privilege_response[36];
	char s_has_privilege_response[21];
	char s_provisioning_download_privileges[33];
	char s_download_privileges[19];
	char s_provisioning_privilege[23];
	char s_id[3];
	char s_provisioning_privilege_element[31];
	char s_include[8];
	char s_exclude[8];
	char s_provisioning_privileges[24];
	char s_download_privileges_response[27];
	char s_privilege[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"iot-provisioning",
	"provisioning-get-token",
	"getToken",
	"urn:xmpp:iot:provisioning",
	"certificate",
	"provisioning-challenge",
	"element",
	"seqnr",
	"data",
	"provisioning-challenge-element",
	"getTokenChallenge",
	"getTokenChallengeResponse",
	"provisioning-token",
	"getTokenResponse",
	"token",
	"provisioning-token-challenge",
	"tokenChallenge",
	"provisioning-token-response",
	"tokenChallengeResponse",
	"provisioning-friend",
	"jid",
	"provisioning-friend-element",
	"isFriend",
	"unfriend",
	"friend",
	"provisioning-friend-response",
	"isFriendResponse",
	"result",
	"secondaryTrustAllowed",
	"secondary_trust_allowed",
	"provisioning-node",
	"node",
	"cacheType",
	"cache_type",
	"nodeId",
	"node_id",
	"sourceId",
	"source_id",
	"provisioning-can-read",
	"canRead",
	"computed",
	"historicalDay",
	"historical_day",
	"historicalHour",
	"historical_hour",
	"historicalMinute",
	"historical_minute",
	"historicalMonth",
	"historical_month",
	"historicalOther",
	"historical_other",
	"historicalQuarter",
	"historical_quarter",
	"historicalSecond",
	"historical_second",
	"historicalWeek",
	"historical_week",
	"historicalYear",
	"historical_year",
	"identity",
	"momentary",
	"peak",
	"status",
	"all",
	"historical",
	"deviceToken",
	"device_token",
	"serviceToken",
	"service_token",
	"userToken",
	"user_token",
	"field",
	"name",
	"provisioning-can-read-response",
	"canReadResponse",
	"provisioning-can-control",
	"canControl",
	"parameter",
	"provisioning-can-control-response",
	"canControlResponse",
	"provisioning-clear-cache",
	"provisioning-clear-cache-element",
	"clearCache",
	"clearCacheResponse",
	"provisioning-credential",
	"value",
	"base64",
	"provisioning-credential-element",
	"ip4",
	"ip6",
	"hostName",
	"x509Certificate",
	"x509CertificateThumbprint",
	"userName",
	"longitude",
	"latitude",
	"altitude",
	"sso",
	"protocol",
	"provisioning-can-access-old-credential",
	"type",
	"provisioning-can-access",
	"canAccess",
	"credential",
	"credentials",
	"old_credential",
	"provisioning-can-access-response",
	"canAccessResponse",
	"provisioning-logged-in",
	"userLoggedIn",
	"user_name",
	"provisioning-has-privilege",
	"hasPrivilege",
	"privilegeId",
	"privilege_id",
	"provisioning-has-privilege-response",
	"hasPrivilegeResponse",
	"provisioning-download-privileges",
	"downloadPrivileges",
	"provisioning-privilege",
	"id",
	"provisioning-privilege-element",
	"include",
	"exclude",
	"provisioning-privileges",
	"downloadPrivilegesResponse",
	"privilege",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_provisioning_get_token,
	C_provisioning_challenge,
	C_provisioning_token,
	C_provisioning_token_challenge,
	C_provisioning_token_response,
	C_provisioning_friend,
	C_provisioning_friend_response,
	C_provisioning_node,
	C_provisioning_can_read,
	C_provisioning_can_read_response,
	C_provisioning_can_control,
	C_provisioning_can_control_response,
	C_provisioning_clear_cache,
	C_provisioning_credential,
	C_provisioning_can_access_old_credential,
	C_provisioning_can_access,
	C_provisioning_can_access_response,
	C_provisioning_logged_in,
	C_provisioning_has_privilege,
	C_provisioning_has_privilege_response,
	C_provisioning_download_privileges,
	C_provisioning_privilege,
	C_provisioning_privileges,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_provisioning_challenge_element,
	V_provisioning_friend_element,
	V_provisioning_clear_cache_element,
	V_provisioning_credential_element,
	V_provisioning_privilege_element,
};
enum {
	E_,
	E_provisioning_can_read_field,
	E_provisioning_can_read_response_field,
	E_provisioning_can_control_parameter,
	E_provisioning_can_control_response_parameter,
};

static const struct xso_extra extras[] = {
	[E_provisioning_can_read_field - 1] = {
		.attribute = S(s_name),
	},
	[E_provisioning_can_read_response_field - 1] = {
		.attribute = S(s_name),
	},
	[E_provisioning_can_control_parameter - 1] = {
		.attribute = S(s_name),
	},
	[E_provisioning_can_control_response_parameter - 1] = {
		.attribute = S(s_name),
	},
};

static const uint16_t provisioning_challenge_element_texts[] = {
	[XMPP_PROVISIONING_CHALLENGE_ELEMENT_GET_TOKEN_CHALLENGE] = S(s_get_token_challenge),
	[XMPP_PROVISIONING_CHALLENGE_ELEMENT_GET_TOKEN_CHALLENGE_RESPONSE] = S(s_get_token_challenge_response),
};

static const uint8_t provisioning_challenge_element_lookup[] = {
	2, 0, 3, 0
};

const struct xso_enum xmpp_provisioning_challenge_element_enum = {
	.strings = (const char *)&strings,
	.texts = provisioning_challenge_element_texts,
	.lookup = provisioning_challenge_element_lookup,
	.name = S(s_provisioning_challenge_element),
	.n_texts = sizeof provisioning_challenge_element_texts / sizeof *provisioning_challenge_element_texts,
	.lookup_bits = 2,
};

static const uint16_t provisioning_friend_element_texts[] = {
	[XMPP_PROVISIONING_FRIEND_ELEMENT_IS_FRIEND] = S(s_is_friend),
	[XMPP_PROVISIONING_FRIEND_ELEMENT_UNFRIEND] = S(s_unfriend),
	[XMPP_PROVISIONING_FRIEND_ELEMENT_FRIEND] = S(s_friend),
};

static const uint8_t provisioning_friend_element_lookup[] = {
	0, 0, 3, 0, 0, 4, 2, 0
};

const struct xso_enum xmpp_provisioning_friend_element_enum = {
	.strings = (const char *)&strings,
	.texts = provisioning_friend_element_texts,
	.lookup = provisioning_friend_element_lookup,
	.name = S(s_provisioning_friend_element),
	.n_texts = sizeof provisioning_friend_element_texts / sizeof *provisioning_friend_element_texts,
	.lookup_bits = 3,
};

static const uint16_t provisioning_clear_cache_element_texts[] = {
	[XMPP_PROVISIONING_CLEAR_CACHE_ELEMENT_CLEAR_CACHE] = S(s_clear_cache),
	[XMPP_PROVISIONING_CLEAR_CACHE_ELEMENT_CLEAR_CACHE_RESPONSE] = S(s_clear_cache_response),
};

static const uint8_t provisioning_clear_cache_element_lookup[] = {
	2, 3, 0, 0
};

const struct xso_enum xmpp_provisioning_clear_cache_element_enum = {
	.strings = (const char *)&strings,
	.texts = provisioning_clear_cache_element_texts,
	.lookup = provisioning_clear_cache_element_lookup,
	.name = S(s_provisioning_clear_cache_element),
	.n_texts = sizeof provisioning_clear_cache_element_texts / sizeof *provisioning_clear_cache_element_texts,
	.lookup_bits = 2,
};

static const uint16_t provisioning_credential_element_texts[] = {
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_JID] = S(s_jid),
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_IP4] = S(s_ip4),
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_IP6] = S(s_ip6),
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_HOST_NAME] = S(s_host_name),
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_X509_CERTIFICATE] = S(s_x509_certificate),
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_X509_CERTIFICATE_THUMBPRINT] = S(s_x509_certificate_thumbprint),
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_USER_NAME] = S(s_user_name),
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_LONGITUDE] = S(s_longitude),
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_LATITUDE] = S(s_latitude),
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_ALTITUDE] = S(s_altitude),
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_SSO] = S(s_sso),
	[XMPP_PROVISIONING_CREDENTIAL_ELEMENT_PROTOCOL] = S(s_protocol),
};

static const uint8_t provisioning_credential_element_lookup[] = {
	0, 0, 11, 0, 0, 5, 0, 0, 0, 0, 9, 0, 0, 7, 13, 10,
	0, 0, 0, 0, 0, 0, 0, 0, 12, 6, 2, 4, 3, 0, 0, 8
};

const struct xso_enum xmpp_provisioning_credential_element_enum = {
	.strings = (const char *)&strings,
	.texts = provisioning_credential_element_texts,
	.lookup = provisioning_credential_element_lookup,
	.name = S(s_provisioning_credential_element),
	.n_texts = sizeof provisioning_credential_element_texts / sizeof *provisioning_credential_element_texts,
	.lookup_bits = 5,
};

static const uint16_t provisioning_privilege_element_texts[] = {
	[XMPP_PROVISIONING_PRIVILEGE_ELEMENT_INCLUDE] = S(s_include),
	[XMPP_PROVISIONING_PRIVILEGE_ELEMENT_EXCLUDE] = S(s_exclude),
};

static const uint8_t provisioning_privilege_element_lookup[] = {
	0, 2, 0, 3
};

const struct xso_enum xmpp_provisioning_privilege_element_enum = {
	.strings = (const char *)&strings,
	.texts = provisioning_privilege_element_texts,
	.lookup = provisioning_privilege_element_lookup,
	.name = S(s_provisioning_privilege_element),
	.n_texts = sizeof provisioning_privilege_element_texts / sizeof *provisioning_privilege_element_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field provisioning_get_token_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_certificate), .offset = offsetof(struct xmpp_provisioning_get_token, certificate) },
};
/* clang-format on */

static const uint8_t provisioning_get_token_lookup[] = {
	0
};

const struct xso_class xmpp_provisioning_get_token_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_get_token_fields,
	.lookup = provisioning_get_token_lookup,
	.name = S(s_provisioning_get_token),
	.element = S(s_get_token),
	.element_size = N(s_get_token),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_get_token),
	.unknown = offsetof(struct xmpp_provisioning_get_token, unknown),
	.n_fields = sizeof provisioning_get_token_fields / sizeof *provisioning_get_token_fields,
	.lookup_bits = 0,
	.text = 1,
};

/* clang-format off */
static const struct xso_field provisioning_challenge_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_provisioning_challenge, element),
	  .values = V_provisioning_challenge_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .occurs = XSO_ONE, .name = S(s_seqnr), .name_size = N(s_seqnr),
	  .member = S(s_seqnr), .offset = offsetof(struct xmpp_provisioning_challenge, seqnr) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_provisioning_challenge, data) },
};
/* clang-format on */

static const uint8_t provisioning_challenge_lookup[] = {
	2, 0
};

const struct xso_class xmpp_provisioning_challenge_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_challenge_fields,
	.lookup = provisioning_challenge_lookup,
	.name = S(s_provisioning_challenge),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_challenge),
	.unknown = offsetof(struct xmpp_provisioning_challenge, unknown),
	.n_fields = sizeof provisioning_challenge_fields / sizeof *provisioning_challenge_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
	.text = 3,
};

/* clang-format off */
static const struct xso_field provisioning_token_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_token), .name_size = N(s_token),
	  .member = S(s_token), .offset = offsetof(struct xmpp_provisioning_token, token) },
};
/* clang-format on */

static const uint8_t provisioning_token_lookup[] = {
	0, 1
};

const struct xso_class xmpp_provisioning_token_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_token_fields,
	.lookup = provisioning_token_lookup,
	.name = S(s_provisioning_token),
	.element = S(s_get_token_response),
	.element_size = N(s_get_token_response),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_token),
	.unknown = offsetof(struct xmpp_provisioning_token, unknown),
	.n_fields = sizeof provisioning_token_fields / sizeof *provisioning_token_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_token_challenge_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_token), .name_size = N(s_token),
	  .member = S(s_token), .offset = offsetof(struct xmpp_provisioning_token_challenge, token) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_provisioning_token_challenge, data) },
};
/* clang-format on */

static const uint8_t provisioning_token_challenge_lookup[] = {
	0, 1
};

const struct xso_class xmpp_provisioning_token_challenge_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_token_challenge_fields,
	.lookup = provisioning_token_challenge_lookup,
	.name = S(s_provisioning_token_challenge),
	.element = S(s_token_challenge),
	.element_size = N(s_token_challenge),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_token_challenge),
	.unknown = offsetof(struct xmpp_provisioning_token_challenge, unknown),
	.n_fields = sizeof provisioning_token_challenge_fields / sizeof *provisioning_token_challenge_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
	.text = 2,
};

/* clang-format off */
static const struct xso_field provisioning_token_response_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE,
	  .member = S(s_data), .offset = offsetof(struct xmpp_provisioning_token_response, data) },
};
/* clang-format on */

static const uint8_t provisioning_token_response_lookup[] = {
	0
};

const struct xso_class xmpp_provisioning_token_response_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_token_response_fields,
	.lookup = provisioning_token_response_lookup,
	.name = S(s_provisioning_token_response),
	.element = S(s_token_challenge_response),
	.element_size = N(s_token_challenge_response),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_token_response),
	.unknown = offsetof(struct xmpp_provisioning_token_response, unknown),
	.n_fields = sizeof provisioning_token_response_fields / sizeof *provisioning_token_response_fields,
	.lookup_bits = 0,
	.text = 1,
};

/* clang-format off */
static const struct xso_field provisioning_friend_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_provisioning_friend, element),
	  .values = V_provisioning_friend_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_provisioning_friend, jid) },
};
/* clang-format on */

static const uint8_t provisioning_friend_lookup[] = {
	0, 2
};

const struct xso_class xmpp_provisioning_friend_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_friend_fields,
	.lookup = provisioning_friend_lookup,
	.name = S(s_provisioning_friend),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_friend),
	.unknown = offsetof(struct xmpp_provisioning_friend, unknown),
	.n_fields = sizeof provisioning_friend_fields / sizeof *provisioning_friend_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field provisioning_friend_response_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_provisioning_friend_response, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .occurs = XSO_ONE, .name = S(s_result), .name_size = N(s_result),
	  .member = S(s_result), .offset = offsetof(struct xmpp_provisioning_friend_response, result) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_secondary_trust_allowed), .name_size = N(s_secondary_trust_allowed),
	  .member = S(s_secondary_trust_allowed_2), .offset = offsetof(struct xmpp_provisioning_friend_response, secondary_trust_allowed) },
};
/* clang-format on */

static const uint8_t provisioning_friend_response_lookup[] = {
	0, 0, 2, 0, 0, 0, 1, 3
};

const struct xso_class xmpp_provisioning_friend_response_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_friend_response_fields,
	.lookup = provisioning_friend_response_lookup,
	.name = S(s_provisioning_friend_response),
	.element = S(s_is_friend_response),
	.element_size = N(s_is_friend_response),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_friend_response),
	.unknown = offsetof(struct xmpp_provisioning_friend_response, unknown),
	.n_fields = sizeof provisioning_friend_response_fields / sizeof *provisioning_friend_response_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_node_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_provisioning_node, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_provisioning_node, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_provisioning_node, source_id) },
};
/* clang-format on */

static const uint8_t provisioning_node_lookup[] = {
	0, 2, 0, 0, 3, 0, 1, 0
};

const struct xso_class xmpp_provisioning_node_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_node_fields,
	.lookup = provisioning_node_lookup,
	.name = S(s_provisioning_node),
	.element = S(s_node),
	.element_size = N(s_node),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_node),
	.unknown = offsetof(struct xmpp_provisioning_node, unknown),
	.n_fields = sizeof provisioning_node_fields / sizeof *provisioning_node_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_can_read_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_computed), .name_size = N(s_computed),
	  .member = S(s_computed), .offset = offsetof(struct xmpp_provisioning_can_read, computed) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_day), .name_size = N(s_historical_day),
	  .member = S(s_historical_day_2), .offset = offsetof(struct xmpp_provisioning_can_read, historical_day) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_hour), .name_size = N(s_historical_hour),
	  .member = S(s_historical_hour_2), .offset = offsetof(struct xmpp_provisioning_can_read, historical_hour) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_minute), .name_size = N(s_historical_minute),
	  .member = S(s_historical_minute_2), .offset = offsetof(struct xmpp_provisioning_can_read, historical_minute) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_month), .name_size = N(s_historical_month),
	  .member = S(s_historical_month_2), .offset = offsetof(struct xmpp_provisioning_can_read, historical_month) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_other), .name_size = N(s_historical_other),
	  .member = S(s_historical_other_2), .offset = offsetof(struct xmpp_provisioning_can_read, historical_other) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_quarter), .name_size = N(s_historical_quarter),
	  .member = S(s_historical_quarter_2), .offset = offsetof(struct xmpp_provisioning_can_read, historical_quarter) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_second), .name_size = N(s_historical_second),
	  .member = S(s_historical_second_2), .offset = offsetof(struct xmpp_provisioning_can_read, historical_second) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_week), .name_size = N(s_historical_week),
	  .member = S(s_historical_week_2), .offset = offsetof(struct xmpp_provisioning_can_read, historical_week) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_year), .name_size = N(s_historical_year),
	  .member = S(s_historical_year_2), .offset = offsetof(struct xmpp_provisioning_can_read, historical_year) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_identity), .name_size = N(s_identity),
	  .member = S(s_identity), .offset = offsetof(struct xmpp_provisioning_can_read, identity) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_momentary), .name_size = N(s_momentary),
	  .member = S(s_momentary), .offset = offsetof(struct xmpp_provisioning_can_read, momentary) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_peak), .name_size = N(s_peak),
	  .member = S(s_peak), .offset = offsetof(struct xmpp_provisioning_can_read, peak) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_provisioning_can_read, status) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_all), .name_size = N(s_all),
	  .member = S(s_all), .offset = offsetof(struct xmpp_provisioning_can_read, all) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical), .name_size = N(s_historical),
	  .member = S(s_historical), .offset = offsetof(struct xmpp_provisioning_can_read, historical) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_provisioning_can_read, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_device_token), .name_size = N(s_device_token),
	  .member = S(s_device_token_2), .offset = offsetof(struct xmpp_provisioning_can_read, device_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_service_token), .name_size = N(s_service_token),
	  .member = S(s_service_token_2), .offset = offsetof(struct xmpp_provisioning_can_read, service_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_user_token), .name_size = N(s_user_token),
	  .member = S(s_user_token_2), .offset = offsetof(struct xmpp_provisioning_can_read, user_token) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_node), .offset = offsetof(struct xmpp_provisioning_can_read, node),
	  .count = offsetof(struct xmpp_provisioning_can_read, n_node),
	  .of = C_provisioning_node },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_field), .name_size = N(s_field),
	  .member = S(s_field), .offset = offsetof(struct xmpp_provisioning_can_read, field),
	  .count = offsetof(struct xmpp_provisioning_can_read, n_field),
	  .extra = E_provisioning_can_read_field },
};
/* clang-format on */

static const uint8_t provisioning_can_read_lookup[] = {
	20, 6, 14, 0, 0, 0, 9, 0, 4, 0, 0, 0, 0, 0, 12, 0,
	0, 0, 0, 1, 0, 0, 8, 0, 0, 0, 0, 5, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 11, 15, 16, 0,
	13, 7, 21, 18, 17, 22, 0, 0, 0, 0, 0, 0, 0, 0, 10, 19
};

const struct xso_class xmpp_provisioning_can_read_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_can_read_fields,
	.lookup = provisioning_can_read_lookup,
	.name = S(s_provisioning_can_read),
	.element = S(s_can_read),
	.element_size = N(s_can_read),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_can_read),
	.unknown = offsetof(struct xmpp_provisioning_can_read, unknown),
	.n_fields = sizeof provisioning_can_read_fields / sizeof *provisioning_can_read_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_can_read_response_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_computed), .name_size = N(s_computed),
	  .member = S(s_computed), .offset = offsetof(struct xmpp_provisioning_can_read_response, computed) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_day), .name_size = N(s_historical_day),
	  .member = S(s_historical_day_2), .offset = offsetof(struct xmpp_provisioning_can_read_response, historical_day) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_hour), .name_size = N(s_historical_hour),
	  .member = S(s_historical_hour_2), .offset = offsetof(struct xmpp_provisioning_can_read_response, historical_hour) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_minute), .name_size = N(s_historical_minute),
	  .member = S(s_historical_minute_2), .offset = offsetof(struct xmpp_provisioning_can_read_response, historical_minute) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_month), .name_size = N(s_historical_month),
	  .member = S(s_historical_month_2), .offset = offsetof(struct xmpp_provisioning_can_read_response, historical_month) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_other), .name_size = N(s_historical_other),
	  .member = S(s_historical_other_2), .offset = offsetof(struct xmpp_provisioning_can_read_response, historical_other) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_quarter), .name_size = N(s_historical_quarter),
	  .member = S(s_historical_quarter_2), .offset = offsetof(struct xmpp_provisioning_can_read_response, historical_quarter) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_second), .name_size = N(s_historical_second),
	  .member = S(s_historical_second_2), .offset = offsetof(struct xmpp_provisioning_can_read_response, historical_second) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_week), .name_size = N(s_historical_week),
	  .member = S(s_historical_week_2), .offset = offsetof(struct xmpp_provisioning_can_read_response, historical_week) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_year), .name_size = N(s_historical_year),
	  .member = S(s_historical_year_2), .offset = offsetof(struct xmpp_provisioning_can_read_response, historical_year) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_identity), .name_size = N(s_identity),
	  .member = S(s_identity), .offset = offsetof(struct xmpp_provisioning_can_read_response, identity) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_momentary), .name_size = N(s_momentary),
	  .member = S(s_momentary), .offset = offsetof(struct xmpp_provisioning_can_read_response, momentary) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_peak), .name_size = N(s_peak),
	  .member = S(s_peak), .offset = offsetof(struct xmpp_provisioning_can_read_response, peak) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_provisioning_can_read_response, status) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_all), .name_size = N(s_all),
	  .member = S(s_all), .offset = offsetof(struct xmpp_provisioning_can_read_response, all) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical), .name_size = N(s_historical),
	  .member = S(s_historical), .offset = offsetof(struct xmpp_provisioning_can_read_response, historical) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_provisioning_can_read_response, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .occurs = XSO_ONE, .name = S(s_result), .name_size = N(s_result),
	  .member = S(s_result), .offset = offsetof(struct xmpp_provisioning_can_read_response, result) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_node), .offset = offsetof(struct xmpp_provisioning_can_read_response, node),
	  .count = offsetof(struct xmpp_provisioning_can_read_response, n_node),
	  .of = C_provisioning_node },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_field), .name_size = N(s_field),
	  .member = S(s_field), .offset = offsetof(struct xmpp_provisioning_can_read_response, field),
	  .count = offsetof(struct xmpp_provisioning_can_read_response, n_field),
	  .extra = E_provisioning_can_read_response_field },
};
/* clang-format on */

static const uint8_t provisioning_can_read_response_lookup[] = {
	0, 6, 14, 0, 0, 0, 9, 0, 4, 0, 0, 0, 0, 0, 12, 0,
	18, 0, 0, 1, 0, 0, 8, 0, 0, 0, 0, 5, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 11, 15, 16, 0,
	13, 7, 19, 20, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0
};

const struct xso_class xmpp_provisioning_can_read_response_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_can_read_response_fields,
	.lookup = provisioning_can_read_response_lookup,
	.name = S(s_provisioning_can_read_response),
	.element = S(s_can_read_response),
	.element_size = N(s_can_read_response),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_can_read_response),
	.unknown = offsetof(struct xmpp_provisioning_can_read_response, unknown),
	.n_fields = sizeof provisioning_can_read_response_fields / sizeof *provisioning_can_read_response_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_can_control_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_provisioning_can_control, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_device_token), .name_size = N(s_device_token),
	  .member = S(s_device_token_2), .offset = offsetof(struct xmpp_provisioning_can_control, device_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_service_token), .name_size = N(s_service_token),
	  .member = S(s_service_token_2), .offset = offsetof(struct xmpp_provisioning_can_control, service_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_user_token), .name_size = N(s_user_token),
	  .member = S(s_user_token_2), .offset = offsetof(struct xmpp_provisioning_can_control, user_token) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_node), .offset = offsetof(struct xmpp_provisioning_can_control, node),
	  .count = offsetof(struct xmpp_provisioning_can_control, n_node),
	  .of = C_provisioning_node },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_parameter), .name_size = N(s_parameter),
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_provisioning_can_control, parameter),
	  .count = offsetof(struct xmpp_provisioning_can_control, n_parameter),
	  .extra = E_provisioning_can_control_parameter },
};
/* clang-format on */

static const uint8_t provisioning_can_control_lookup[] = {
	4, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 2, 1, 5, 3
};

const struct xso_class xmpp_provisioning_can_control_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_can_control_fields,
	.lookup = provisioning_can_control_lookup,
	.name = S(s_provisioning_can_control),
	.element = S(s_can_control),
	.element_size = N(s_can_control),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_can_control),
	.unknown = offsetof(struct xmpp_provisioning_can_control, unknown),
	.n_fields = sizeof provisioning_can_control_fields / sizeof *provisioning_can_control_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_can_control_response_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_provisioning_can_control_response, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .occurs = XSO_ONE, .name = S(s_result), .name_size = N(s_result),
	  .member = S(s_result), .offset = offsetof(struct xmpp_provisioning_can_control_response, result) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_node), .offset = offsetof(struct xmpp_provisioning_can_control_response, node),
	  .count = offsetof(struct xmpp_provisioning_can_control_response, n_node),
	  .of = C_provisioning_node },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_parameter), .name_size = N(s_parameter),
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_provisioning_can_control_response, parameter),
	  .count = offsetof(struct xmpp_provisioning_can_control_response, n_parameter),
	  .extra = E_provisioning_can_control_response_parameter },
};
/* clang-format on */

static const uint8_t provisioning_can_control_response_lookup[] = {
	0, 0, 2, 4, 0, 0, 1, 3
};

const struct xso_class xmpp_provisioning_can_control_response_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_can_control_response_fields,
	.lookup = provisioning_can_control_response_lookup,
	.name = S(s_provisioning_can_control_response),
	.element = S(s_can_control_response),
	.element_size = N(s_can_control_response),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_can_control_response),
	.unknown = offsetof(struct xmpp_provisioning_can_control_response, unknown),
	.n_fields = sizeof provisioning_can_control_response_fields / sizeof *provisioning_can_control_response_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_clear_cache_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_provisioning_clear_cache, element),
	  .values = V_provisioning_clear_cache_element },
};
/* clang-format on */

static const uint8_t provisioning_clear_cache_lookup[] = {
	0
};

const struct xso_class xmpp_provisioning_clear_cache_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_clear_cache_fields,
	.lookup = provisioning_clear_cache_lookup,
	.name = S(s_provisioning_clear_cache),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_clear_cache),
	.unknown = offsetof(struct xmpp_provisioning_clear_cache, unknown),
	.n_fields = sizeof provisioning_clear_cache_fields / sizeof *provisioning_clear_cache_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field provisioning_credential_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_provisioning_credential, element),
	  .values = V_provisioning_credential_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_provisioning_credential, value) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_base64), .name_size = N(s_base64),
	  .member = S(s_base64), .offset = offsetof(struct xmpp_provisioning_credential, base64) },
};
/* clang-format on */

static const uint8_t provisioning_credential_lookup[] = {
	0, 2, 3, 0
};

const struct xso_class xmpp_provisioning_credential_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_credential_fields,
	.lookup = provisioning_credential_lookup,
	.name = S(s_provisioning_credential),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_credential),
	.unknown = offsetof(struct xmpp_provisioning_credential, unknown),
	.n_fields = sizeof provisioning_credential_fields / sizeof *provisioning_credential_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field provisioning_can_access_old_credential_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_provisioning_can_access_old_credential, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_provisioning_can_access_old_credential, value) },
};
/* clang-format on */

static const uint8_t provisioning_can_access_old_credential_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_provisioning_can_access_old_credential_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_can_access_old_credential_fields,
	.lookup = provisioning_can_access_old_credential_lookup,
	.name = S(s_provisioning_can_access_old_credential),
	.size = sizeof(struct xmpp_provisioning_can_access_old_credential),
	.unknown = offsetof(struct xmpp_provisioning_can_access_old_credential, unknown),
	.n_fields = sizeof provisioning_can_access_old_credential_fields / sizeof *provisioning_can_access_old_credential_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field provisioning_can_access_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_service_token), .name_size = N(s_service_token),
	  .member = S(s_service_token_2), .offset = offsetof(struct xmpp_provisioning_can_access, service_token) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_credential), .offset = offsetof(struct xmpp_provisioning_can_access, credential),
	  .count = offsetof(struct xmpp_provisioning_can_access, n_credential),
	  .of = C_provisioning_credential },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_credentials), .name_size = N(s_credentials),
	  .member = S(s_old_credential), .offset = offsetof(struct xmpp_provisioning_can_access, old_credential),
	  .count = offsetof(struct xmpp_provisioning_can_access, n_old_credential),
	  .of = C_provisioning_can_access_old_credential },
};
/* clang-format on */

static const uint8_t provisioning_can_access_lookup[] = {
	2, 0, 2, 0, 0, 2, 0, 0, 3, 0, 2, 0, 0, 2, 2, 2,
	0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 0, 0, 1
};

const struct xso_class xmpp_provisioning_can_access_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_can_access_fields,
	.lookup = provisioning_can_access_lookup,
	.name = S(s_provisioning_can_access),
	.element = S(s_can_access),
	.element_size = N(s_can_access),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_can_access),
	.unknown = offsetof(struct xmpp_provisioning_can_access, unknown),
	.n_fields = sizeof provisioning_can_access_fields / sizeof *provisioning_can_access_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_can_access_response_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .occurs = XSO_ONE, .name = S(s_result), .name_size = N(s_result),
	  .member = S(s_result), .offset = offsetof(struct xmpp_provisioning_can_access_response, result) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_user_token), .name_size = N(s_user_token),
	  .member = S(s_user_token_2), .offset = offsetof(struct xmpp_provisioning_can_access_response, user_token) },
};
/* clang-format on */

static const uint8_t provisioning_can_access_response_lookup[] = {
	0, 1, 0, 2
};

const struct xso_class xmpp_provisioning_can_access_response_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_can_access_response_fields,
	.lookup = provisioning_can_access_response_lookup,
	.name = S(s_provisioning_can_access_response),
	.element = S(s_can_access_response),
	.element_size = N(s_can_access_response),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_can_access_response),
	.unknown = offsetof(struct xmpp_provisioning_can_access_response, unknown),
	.n_fields = sizeof provisioning_can_access_response_fields / sizeof *provisioning_can_access_response_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_logged_in_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_service_token), .name_size = N(s_service_token),
	  .member = S(s_service_token_2), .offset = offsetof(struct xmpp_provisioning_logged_in, service_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_user_name), .name_size = N(s_user_name),
	  .member = S(s_user_name_2), .offset = offsetof(struct xmpp_provisioning_logged_in, user_name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_user_token), .name_size = N(s_user_token),
	  .member = S(s_user_token_2), .offset = offsetof(struct xmpp_provisioning_logged_in, user_token) },
};
/* clang-format on */

static const uint8_t provisioning_logged_in_lookup[] = {
	2, 3, 0, 0, 0, 0, 0, 1
};

const struct xso_class xmpp_provisioning_logged_in_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_logged_in_fields,
	.lookup = provisioning_logged_in_lookup,
	.name = S(s_provisioning_logged_in),
	.element = S(s_user_logged_in),
	.element_size = N(s_user_logged_in),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_logged_in),
	.unknown = offsetof(struct xmpp_provisioning_logged_in, unknown),
	.n_fields = sizeof provisioning_logged_in_fields / sizeof *provisioning_logged_in_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_has_privilege_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_privilege_id), .name_size = N(s_privilege_id),
	  .member = S(s_privilege_id_2), .offset = offsetof(struct xmpp_provisioning_has_privilege, privilege_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_service_token), .name_size = N(s_service_token),
	  .member = S(s_service_token_2), .offset = offsetof(struct xmpp_provisioning_has_privilege, service_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_user_token), .name_size = N(s_user_token),
	  .member = S(s_user_token_2), .offset = offsetof(struct xmpp_provisioning_has_privilege, user_token) },
};
/* clang-format on */

static const uint8_t provisioning_has_privilege_lookup[] = {
	2, 3, 0, 0, 0, 0, 0, 1
};

const struct xso_class xmpp_provisioning_has_privilege_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_has_privilege_fields,
	.lookup = provisioning_has_privilege_lookup,
	.name = S(s_provisioning_has_privilege),
	.element = S(s_has_privilege),
	.element_size = N(s_has_privilege),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_has_privilege),
	.unknown = offsetof(struct xmpp_provisioning_has_privilege, unknown),
	.n_fields = sizeof provisioning_has_privilege_fields / sizeof *provisioning_has_privilege_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_has_privilege_response_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .occurs = XSO_ONE, .name = S(s_result), .name_size = N(s_result),
	  .member = S(s_result), .offset = offsetof(struct xmpp_provisioning_has_privilege_response, result) },
};
/* clang-format on */

static const uint8_t provisioning_has_privilege_response_lookup[] = {
	1, 0
};

const struct xso_class xmpp_provisioning_has_privilege_response_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_has_privilege_response_fields,
	.lookup = provisioning_has_privilege_response_lookup,
	.name = S(s_provisioning_has_privilege_response),
	.element = S(s_has_privilege_response),
	.element_size = N(s_has_privilege_response),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_has_privilege_response),
	.unknown = offsetof(struct xmpp_provisioning_has_privilege_response, unknown),
	.n_fields = sizeof provisioning_has_privilege_response_fields / sizeof *provisioning_has_privilege_response_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_download_privileges_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_service_token), .name_size = N(s_service_token),
	  .member = S(s_service_token_2), .offset = offsetof(struct xmpp_provisioning_download_privileges, service_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .flags = XSO_SECRET, .name = S(s_user_token), .name_size = N(s_user_token),
	  .member = S(s_user_token_2), .offset = offsetof(struct xmpp_provisioning_download_privileges, user_token) },
};
/* clang-format on */

static const uint8_t provisioning_download_privileges_lookup[] = {
	2, 0, 0, 1
};

const struct xso_class xmpp_provisioning_download_privileges_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_download_privileges_fields,
	.lookup = provisioning_download_privileges_lookup,
	.name = S(s_provisioning_download_privileges),
	.element = S(s_download_privileges),
	.element_size = N(s_download_privileges),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_download_privileges),
	.unknown = offsetof(struct xmpp_provisioning_download_privileges, unknown),
	.n_fields = sizeof provisioning_download_privileges_fields / sizeof *provisioning_download_privileges_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field provisioning_privilege_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_provisioning_privilege, element),
	  .values = V_provisioning_privilege_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_provisioning_privilege, id) },
};
/* clang-format on */

static const uint8_t provisioning_privilege_lookup[] = {
	0, 2
};

const struct xso_class xmpp_provisioning_privilege_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_privilege_fields,
	.lookup = provisioning_privilege_lookup,
	.name = S(s_provisioning_privilege),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_privilege),
	.unknown = offsetof(struct xmpp_provisioning_privilege, unknown),
	.n_fields = sizeof provisioning_privilege_fields / sizeof *provisioning_privilege_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field provisioning_privileges_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_privilege), .offset = offsetof(struct xmpp_provisioning_privileges, privilege),
	  .count = offsetof(struct xmpp_provisioning_privileges, n_privilege),
	  .of = C_provisioning_privilege },
};
/* clang-format on */

static const uint8_t provisioning_privileges_lookup[] = {
	0, 1, 0, 1
};

const struct xso_class xmpp_provisioning_privileges_class = {
	.module = &xmpp_iot_provisioning_module,
	.fields = provisioning_privileges_fields,
	.lookup = provisioning_privileges_lookup,
	.name = S(s_provisioning_privileges),
	.element = S(s_download_privileges_response),
	.element_size = N(s_download_privileges_response),
	.ns = S(s_urn_xmpp_iot_provisioning),
	.size = sizeof(struct xmpp_provisioning_privileges),
	.unknown = offsetof(struct xmpp_provisioning_privileges, unknown),
	.n_fields = sizeof provisioning_privileges_fields / sizeof *provisioning_privileges_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_provisioning_get_token - 1] = &xmpp_provisioning_get_token_class,
	[C_provisioning_challenge - 1] = &xmpp_provisioning_challenge_class,
	[C_provisioning_token - 1] = &xmpp_provisioning_token_class,
	[C_provisioning_token_challenge - 1] = &xmpp_provisioning_token_challenge_class,
	[C_provisioning_token_response - 1] = &xmpp_provisioning_token_response_class,
	[C_provisioning_friend - 1] = &xmpp_provisioning_friend_class,
	[C_provisioning_friend_response - 1] = &xmpp_provisioning_friend_response_class,
	[C_provisioning_node - 1] = &xmpp_provisioning_node_class,
	[C_provisioning_can_read - 1] = &xmpp_provisioning_can_read_class,
	[C_provisioning_can_read_response - 1] = &xmpp_provisioning_can_read_response_class,
	[C_provisioning_can_control - 1] = &xmpp_provisioning_can_control_class,
	[C_provisioning_can_control_response - 1] = &xmpp_provisioning_can_control_response_class,
	[C_provisioning_clear_cache - 1] = &xmpp_provisioning_clear_cache_class,
	[C_provisioning_credential - 1] = &xmpp_provisioning_credential_class,
	[C_provisioning_can_access_old_credential - 1] = &xmpp_provisioning_can_access_old_credential_class,
	[C_provisioning_can_access - 1] = &xmpp_provisioning_can_access_class,
	[C_provisioning_can_access_response - 1] = &xmpp_provisioning_can_access_response_class,
	[C_provisioning_logged_in - 1] = &xmpp_provisioning_logged_in_class,
	[C_provisioning_has_privilege - 1] = &xmpp_provisioning_has_privilege_class,
	[C_provisioning_has_privilege_response - 1] = &xmpp_provisioning_has_privilege_response_class,
	[C_provisioning_download_privileges - 1] = &xmpp_provisioning_download_privileges_class,
	[C_provisioning_privilege - 1] = &xmpp_provisioning_privilege_class,
	[C_provisioning_privileges - 1] = &xmpp_provisioning_privileges_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_provisioning_challenge_element - 1] = &xmpp_provisioning_challenge_element_enum,
	[V_provisioning_friend_element - 1] = &xmpp_provisioning_friend_element_enum,
	[V_provisioning_clear_cache_element - 1] = &xmpp_provisioning_clear_cache_element_enum,
	[V_provisioning_credential_element - 1] = &xmpp_provisioning_credential_element_enum,
	[V_provisioning_privilege_element - 1] = &xmpp_provisioning_privilege_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_provisioning_get_token - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_challenge - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_token - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_token_challenge - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_token_response - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_friend - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_friend - 1, .base = C_xmpp_message },
	{ .cls = C_provisioning_friend_response - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_can_read - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_can_read_response - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_can_control - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_can_control_response - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_clear_cache - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_can_access - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_can_access_response - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_logged_in - 1, .base = C_xmpp_message },
	{ .cls = C_provisioning_has_privilege - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_has_privilege_response - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_download_privileges - 1, .base = C_xmpp_iq },
	{ .cls = C_provisioning_privileges - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_iot_provisioning_module = {
	.version = 2,
	.name = "iot-provisioning",
	.xep = "0324",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 23,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
