/* Printed by xsoc from client-access.xml: do not edit. */
#include <xmpp/client-access.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_client_access[14];
	char s_client_list[12];
	char s_list[5];
	char s_urn_xmpp_cam_0[15];
	char s_clients_client_permission[26];
	char s_status[7];
	char s_payload[8];
	char s_clients_client_permission_status[33];
	char s_unrestricted[13];
	char s_normal[7];
	char s_restricted[11];
	char s_clients_client_user_agent[26];
	char s_software[9];
	char s_uri[4];
	char s_device[7];
	char s_clients_client[15];
	char s_connected[10];
	char s_id[3];
	char s_type[5];
	char s_first_seen[11];
	char s_first_seen_2[11];
	char s_last_seen[10];
	char s_last_seen_2[10];
	char s_auth[5];
	char s_has_auth[9];
	char s_permission[11];
	char s_user_agent[11];
	char s_user_agent_2[11];
	char s_clients_client_type[20];
	char s_session[8];
	char s_access[7];
	char s_clients[8];
	char s_client[7];
	char s_client_revoke[14];
	char s_revoke[7];
	char s_client_password_reset[22];
	char s_password_reset_required[24];
	char s_password[9];
	char s_grant[6];
	char s_fast[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"client-access",
	"client-list",
	"list",
	"urn:xmpp:cam:0",
	"clients-client-permission",
	"status",
	"payload",
	"clients-client-permission-status",
	"unrestricted",
	"normal",
	"restricted",
	"clients-client-user-agent",
	"software",
	"uri",
	"device",
	"clients-client",
	"connected",
	"id",
	"type",
	"first-seen",
	"first_seen",
	"last-seen",
	"last_seen",
	"auth",
	"has_auth",
	"permission",
	"user-agent",
	"user_agent",
	"clients-client-type",
	"session",
	"access",
	"clients",
	"client",
	"client-revoke",
	"revoke",
	"client-password-reset",
	"password-reset-required",
	"password",
	"grant",
	"fast",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_client_list,
	C_clients_client_permission,
	C_clients_client_user_agent,
	C_clients_client,
	C_clients,
	C_client_revoke,
	C_client_password_reset,
	C_clients_client_has_auth_content,
	C_xmpp_iq,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_clients_client_type,
	V_clients_client_permission_status,
};

static const uint16_t clients_client_permission_status_texts[] = {
	[XMPP_CLIENTS_CLIENT_PERMISSION_STATUS_UNRESTRICTED] = S(s_unrestricted),
	[XMPP_CLIENTS_CLIENT_PERMISSION_STATUS_NORMAL] = S(s_normal),
	[XMPP_CLIENTS_CLIENT_PERMISSION_STATUS_RESTRICTED] = S(s_restricted),
};

static const uint8_t clients_client_permission_status_lookup[] = {
	2, 0, 0, 0, 0, 0, 4, 3
};

const struct xso_enum xmpp_clients_client_permission_status_enum = {
	.strings = (const char *)&strings,
	.texts = clients_client_permission_status_texts,
	.lookup = clients_client_permission_status_lookup,
	.name = S(s_clients_client_permission_status),
	.n_texts = sizeof clients_client_permission_status_texts / sizeof *clients_client_permission_status_texts,
	.lookup_bits = 3,
};

static const uint16_t clients_client_type_texts[] = {
	[XMPP_CLIENTS_CLIENT_TYPE_SESSION] = S(s_session),
	[XMPP_CLIENTS_CLIENT_TYPE_ACCESS] = S(s_access),
};

static const uint8_t clients_client_type_lookup[] = {
	0, 3, 0, 2
};

const struct xso_enum xmpp_clients_client_type_enum = {
	.strings = (const char *)&strings,
	.texts = clients_client_type_texts,
	.lookup = clients_client_type_lookup,
	.name = S(s_clients_client_type),
	.n_texts = sizeof clients_client_type_texts / sizeof *clients_client_type_texts,
	.lookup_bits = 2,
};

static const struct xso_class clients_client_has_auth_content;

static const uint8_t client_list_lookup[] = {
	0
};

const struct xso_class xmpp_client_list_class = {
	.module = &xmpp_client_access_module,
	.lookup = client_list_lookup,
	.name = S(s_client_list),
	.element = S(s_list),
	.element_size = N(s_list),
	.ns = S(s_urn_xmpp_cam_0),
	.size = sizeof(struct xmpp_client_list),
	.unknown = offsetof(struct xmpp_client_list, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field clients_client_permission_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_clients_client_permission, status),
	  .values = V_clients_client_permission_status },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_clients_client_permission, payload),
	  .count = offsetof(struct xmpp_clients_client_permission, n_payload) },
};
/* clang-format on */

static const uint8_t clients_client_permission_lookup[] = {
	1, 0
};

const struct xso_class xmpp_clients_client_permission_class = {
	.module = &xmpp_client_access_module,
	.fields = clients_client_permission_fields,
	.lookup = clients_client_permission_lookup,
	.name = S(s_clients_client_permission),
	.size = sizeof(struct xmpp_clients_client_permission),
	.unknown = offsetof(struct xmpp_clients_client_permission, unknown),
	.n_fields = sizeof clients_client_permission_fields / sizeof *clients_client_permission_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 2,
};

/* clang-format off */
static const struct xso_field clients_client_user_agent_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_software), .name_size = N(s_software),
	  .member = S(s_software), .offset = offsetof(struct xmpp_clients_client_user_agent, software) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_clients_client_user_agent, uri) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_device), .name_size = N(s_device),
	  .member = S(s_device), .offset = offsetof(struct xmpp_clients_client_user_agent, device) },
};
/* clang-format on */

static const uint8_t clients_client_user_agent_lookup[] = {
	0, 0, 0, 3, 1, 0, 0, 2
};

const struct xso_class xmpp_clients_client_user_agent_class = {
	.module = &xmpp_client_access_module,
	.fields = clients_client_user_agent_fields,
	.lookup = clients_client_user_agent_lookup,
	.name = S(s_clients_client_user_agent),
	.size = sizeof(struct xmpp_clients_client_user_agent),
	.unknown = offsetof(struct xmpp_clients_client_user_agent, unknown),
	.n_fields = sizeof clients_client_user_agent_fields / sizeof *clients_client_user_agent_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field clients_client_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_connected), .name_size = N(s_connected),
	  .member = S(s_connected), .offset = offsetof(struct xmpp_clients_client, connected) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_clients_client, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_clients_client, type),
	  .values = V_clients_client_type },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_first_seen), .name_size = N(s_first_seen),
	  .member = S(s_first_seen_2), .offset = offsetof(struct xmpp_clients_client, first_seen),
	  .count = offsetof(struct xmpp_clients_client, has_first_seen) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_last_seen), .name_size = N(s_last_seen),
	  .member = S(s_last_seen_2), .offset = offsetof(struct xmpp_clients_client, last_seen),
	  .count = offsetof(struct xmpp_clients_client, has_last_seen) },
	{ .shape = XSO_WITHIN, .name = S(s_auth), .name_size = N(s_auth),
	  .member = S(s_has_auth), .offset = offsetof(struct xmpp_clients_client, has_auth),
	  .of = C_clients_client_has_auth_content },
	{ .shape = XSO_CHILD, .name = S(s_permission), .name_size = N(s_permission),
	  .member = S(s_permission), .offset = offsetof(struct xmpp_clients_client, permission),
	  .of = C_clients_client_permission },
	{ .shape = XSO_CHILD, .name = S(s_user_agent), .name_size = N(s_user_agent),
	  .member = S(s_user_agent_2), .offset = offsetof(struct xmpp_clients_client, user_agent),
	  .of = C_clients_client_user_agent },
};
/* clang-format on */

static const uint8_t clients_client_lookup[] = {
	0, 0, 0, 4, 7, 3, 8, 0, 1, 2, 0, 5, 0, 6, 0, 0
};

const struct xso_class xmpp_clients_client_class = {
	.module = &xmpp_client_access_module,
	.fields = clients_client_fields,
	.lookup = clients_client_lookup,
	.name = S(s_clients_client),
	.size = sizeof(struct xmpp_clients_client),
	.unknown = offsetof(struct xmpp_clients_client, unknown),
	.n_fields = sizeof clients_client_fields / sizeof *clients_client_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field clients_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_client), .name_size = N(s_client),
	  .member = S(s_client), .offset = offsetof(struct xmpp_clients, client),
	  .count = offsetof(struct xmpp_clients, n_client),
	  .of = C_clients_client },
};
/* clang-format on */

static const uint8_t clients_lookup[] = {
	1, 0
};

const struct xso_class xmpp_clients_class = {
	.module = &xmpp_client_access_module,
	.fields = clients_fields,
	.lookup = clients_lookup,
	.name = S(s_clients),
	.element = S(s_clients),
	.element_size = N(s_clients),
	.ns = S(s_urn_xmpp_cam_0),
	.size = sizeof(struct xmpp_clients),
	.unknown = offsetof(struct xmpp_clients, unknown),
	.n_fields = sizeof clients_fields / sizeof *clients_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field client_revoke_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_client_revoke, id) },
};
/* clang-format on */

static const uint8_t client_revoke_lookup[] = {
	0, 1
};

const struct xso_class xmpp_client_revoke_class = {
	.module = &xmpp_client_access_module,
	.fields = client_revoke_fields,
	.lookup = client_revoke_lookup,
	.name = S(s_client_revoke),
	.element = S(s_revoke),
	.element_size = N(s_revoke),
	.ns = S(s_urn_xmpp_cam_0),
	.size = sizeof(struct xmpp_client_revoke),
	.unknown = offsetof(struct xmpp_client_revoke, unknown),
	.n_fields = sizeof client_revoke_fields / sizeof *client_revoke_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const uint8_t client_password_reset_lookup[] = {
	0
};

const struct xso_class xmpp_client_password_reset_class = {
	.module = &xmpp_client_access_module,
	.lookup = client_password_reset_lookup,
	.name = S(s_client_password_reset),
	.element = S(s_password_reset_required),
	.element_size = N(s_password_reset_required),
	.ns = S(s_urn_xmpp_cam_0),
	.size = sizeof(struct xmpp_client_password_reset),
	.unknown = offsetof(struct xmpp_client_password_reset, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field clients_client_has_auth_content_fields[] = {
	{ .shape = XSO_FLAG, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_clients_client, password) },
	{ .shape = XSO_FLAG, .name = S(s_grant), .name_size = N(s_grant),
	  .member = S(s_grant), .offset = offsetof(struct xmpp_clients_client, grant) },
	{ .shape = XSO_FLAG, .name = S(s_fast), .name_size = N(s_fast),
	  .member = S(s_fast), .offset = offsetof(struct xmpp_clients_client, fast) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_auth), .offset = offsetof(struct xmpp_clients_client, auth),
	  .count = offsetof(struct xmpp_clients_client, n_auth) },
};
/* clang-format on */

static const uint8_t clients_client_has_auth_content_lookup[] = {
	0, 1, 0, 0, 0, 0, 2, 3
};

static const struct xso_class clients_client_has_auth_content = {
	.module = &xmpp_client_access_module,
	.fields = clients_client_has_auth_content_fields,
	.lookup = clients_client_has_auth_content_lookup,
	.name = S(s_clients_client),
	.n_fields = sizeof clients_client_has_auth_content_fields / sizeof *clients_client_has_auth_content_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 4,
};

static const struct xso_class *const classes[] = {
	[C_client_list - 1] = &xmpp_client_list_class,
	[C_clients_client_permission - 1] = &xmpp_clients_client_permission_class,
	[C_clients_client_user_agent - 1] = &xmpp_clients_client_user_agent_class,
	[C_clients_client - 1] = &xmpp_clients_client_class,
	[C_clients - 1] = &xmpp_clients_class,
	[C_client_revoke - 1] = &xmpp_client_revoke_class,
	[C_client_password_reset - 1] = &xmpp_client_password_reset_class,
	[C_clients_client_has_auth_content - 1] = &clients_client_has_auth_content,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_clients_client_type - 1] = &xmpp_clients_client_type_enum,
	[V_clients_client_permission_status - 1] = &xmpp_clients_client_permission_status_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_client_list - 1, .base = C_xmpp_iq },
	{ .cls = C_clients - 1, .base = C_xmpp_iq },
	{ .cls = C_client_revoke - 1, .base = C_xmpp_iq },
	{ .cls = C_client_password_reset - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_client_access_module = {
	.version = 2,
	.name = "client-access",
	.xep = "0494",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 7,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
