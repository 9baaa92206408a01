/* Printed by xsoc from server-data.xml: do not edit. */
#include <xmpp/server-data.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_server_data[12];
	char s_server_user_scram_credentials[30];
	char s_mechanism[10];
	char s_iter_count[11];
	char s_iter_count_2[11];
	char s_salt[5];
	char s_server_key[11];
	char s_server_key_2[11];
	char s_stored_key[11];
	char s_stored_key_2[11];
	char s_server_user_archive[20];
	char s_urn_xmpp_mam_2_list[46];
	char s_result[7];
	char s_server_user[12];
	char s_user[5];
	char s_urn_xmpp_pie_0_list[64];
	char s_ns[3];
	char s_name[5];
	char s_password[9];
	char s_urn_xmpp_pie_0_scram[21];
	char s_scram_credentials[18];
	char s_scram_credentials_2[18];
	char s_offline_messages[17];
	char s_has_offline_messages[21];
	char s_urn_xmpp_pie_0_mam[19];
	char s_archive[8];
	char s_http___www_w3_org_2001_xinclude[32];
	char s_include[8];
	char s_href[5];
	char s_payload[8];
	char s_server_host[12];
	char s_host[5];
	char s_jid[4];
	char s_offline_messages_2[17];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"server-data",
	"server-user-scram-credentials",
	"mechanism",
	"iter-count",
	"iter_count",
	"salt",
	"server-key",
	"server_key",
	"stored-key",
	"stored_key",
	"server-user-archive",
	"urn:xmpp:mam:2\000urn:xmpp:mam:1\000urn:xmpp:mam:0\000",
	"result",
	"server-user",
	"user",
	"urn:xmpp:pie:0\000http://www.xmpp.org/extensions/xep-0227.html#ns\000",
	"ns",
	"name",
	"password",
	"urn:xmpp:pie:0#scram",
	"scram-credentials",
	"scram_credentials",
	"offline-messages",
	"has_offline_messages",
	"urn:xmpp:pie:0#mam",
	"archive",
	"http://www.w3.org/2001/XInclude",
	"include",
	"href",
	"payload",
	"server-host",
	"host",
	"jid",
	"offline_messages",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_server_user_scram_credentials,
	C_server_user_archive,
	C_server_user,
	C_server_host,
	C_server_data,
	C_server_user_has_offline_messages_content,
	C_xmpp_mam_result,
};
enum {
	E_,
	E_server_user_include,
	E_server_host_include,
	E_server_data_include,
};

static const struct xso_extra extras[] = {
	[E_server_user_include - 1] = {
		.attribute = S(s_href),
	},
	[E_server_host_include - 1] = {
		.attribute = S(s_href),
	},
	[E_server_data_include - 1] = {
		.attribute = S(s_href),
	},
};

static const struct xso_class server_user_has_offline_messages_content;

/* clang-format off */
static const struct xso_field server_user_scram_credentials_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_TOKEN, .name = S(s_mechanism), .name_size = N(s_mechanism),
	  .member = S(s_mechanism), .offset = offsetof(struct xmpp_server_user_scram_credentials, mechanism) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_iter_count), .name_size = N(s_iter_count),
	  .member = S(s_iter_count_2), .offset = offsetof(struct xmpp_server_user_scram_credentials, iter_count),
	  .count = offsetof(struct xmpp_server_user_scram_credentials, has_iter_count) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .name = S(s_salt), .name_size = N(s_salt),
	  .member = S(s_salt), .offset = offsetof(struct xmpp_server_user_scram_credentials, salt) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET, .name = S(s_server_key), .name_size = N(s_server_key),
	  .member = S(s_server_key_2), .offset = offsetof(struct xmpp_server_user_scram_credentials, server_key) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET, .name = S(s_stored_key), .name_size = N(s_stored_key),
	  .member = S(s_stored_key_2), .offset = offsetof(struct xmpp_server_user_scram_credentials, stored_key) },
};
/* clang-format on */

static const uint8_t server_user_scram_credentials_lookup[] = {
	5, 0, 0, 0, 0, 0, 1, 3, 4, 0, 0, 0, 0, 0, 0, 2
};

const struct xso_class xmpp_server_user_scram_credentials_class = {
	.module = &xmpp_server_data_module,
	.fields = server_user_scram_credentials_fields,
	.lookup = server_user_scram_credentials_lookup,
	.name = S(s_server_user_scram_credentials),
	.size = sizeof(struct xmpp_server_user_scram_credentials),
	.unknown = offsetof(struct xmpp_server_user_scram_credentials, unknown),
	.n_fields = sizeof server_user_scram_credentials_fields / sizeof *server_user_scram_credentials_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS,
};

/* clang-format off */
static const struct xso_field server_user_archive_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .flags = XSO_NAMESPACES, .ns = S(s_urn_xmpp_mam_2_list),
	  .member = S(s_result), .offset = offsetof(struct xmpp_server_user_archive, result),
	  .count = offsetof(struct xmpp_server_user_archive, n_result),
	  .of = C_xmpp_mam_result },
};
/* clang-format on */

static const uint8_t server_user_archive_lookup[] = {
	1, 0
};

const struct xso_class xmpp_server_user_archive_class = {
	.module = &xmpp_server_data_module,
	.fields = server_user_archive_fields,
	.lookup = server_user_archive_lookup,
	.name = S(s_server_user_archive),
	.size = sizeof(struct xmpp_server_user_archive),
	.unknown = offsetof(struct xmpp_server_user_archive, unknown),
	.n_fields = sizeof server_user_archive_fields / sizeof *server_user_archive_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field server_user_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_server_user, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_server_user, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_server_user, password) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_scram_credentials), .name_size = N(s_scram_credentials), .ns = S(s_urn_xmpp_pie_0_scram),
	  .member = S(s_scram_credentials_2), .offset = offsetof(struct xmpp_server_user, scram_credentials),
	  .count = offsetof(struct xmpp_server_user, n_scram_credentials),
	  .of = C_server_user_scram_credentials },
	{ .shape = XSO_WITHIN, .name = S(s_offline_messages), .name_size = N(s_offline_messages),
	  .member = S(s_has_offline_messages), .offset = offsetof(struct xmpp_server_user, has_offline_messages),
	  .of = C_server_user_has_offline_messages_content },
	{ .shape = XSO_CHILD, .name = S(s_archive), .name_size = N(s_archive), .ns = S(s_urn_xmpp_pie_0_mam),
	  .member = S(s_archive), .offset = offsetof(struct xmpp_server_user, archive),
	  .of = C_server_user_archive },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_include), .name_size = N(s_include), .ns = S(s_http___www_w3_org_2001_xinclude),
	  .member = S(s_include), .offset = offsetof(struct xmpp_server_user, include),
	  .count = offsetof(struct xmpp_server_user, n_include),
	  .extra = E_server_user_include },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_server_user, payload),
	  .count = offsetof(struct xmpp_server_user, n_payload) },
};
/* clang-format on */

static const uint8_t server_user_lookup[] = {
	2, 0, 3, 0, 7, 0, 0, 0, 0, 6, 0, 0, 0, 5, 0, 4
};

const struct xso_class xmpp_server_user_class = {
	.module = &xmpp_server_data_module,
	.fields = server_user_fields,
	.lookup = server_user_lookup,
	.name = S(s_server_user),
	.element = S(s_user),
	.element_size = N(s_user),
	.ns = S(s_urn_xmpp_pie_0_list),
	.size = sizeof(struct xmpp_server_user),
	.unknown = offsetof(struct xmpp_server_user, unknown),
	.n_fields = sizeof server_user_fields / sizeof *server_user_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.namespaces = 1,
	.any = 8,
};

/* clang-format off */
static const struct xso_field server_host_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_server_host, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_server_host, jid) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_user), .offset = offsetof(struct xmpp_server_host, user),
	  .count = offsetof(struct xmpp_server_host, n_user),
	  .of = C_server_user },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_include), .name_size = N(s_include), .ns = S(s_http___www_w3_org_2001_xinclude),
	  .member = S(s_include), .offset = offsetof(struct xmpp_server_host, include),
	  .count = offsetof(struct xmpp_server_host, n_include),
	  .extra = E_server_host_include },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_server_host, payload),
	  .count = offsetof(struct xmpp_server_host, n_payload) },
};
/* clang-format on */

static const uint8_t server_host_lookup[] = {
	0, 0, 4, 0, 0, 0, 2, 3
};

const struct xso_class xmpp_server_host_class = {
	.module = &xmpp_server_data_module,
	.fields = server_host_fields,
	.lookup = server_host_lookup,
	.name = S(s_server_host),
	.element = S(s_host),
	.element_size = N(s_host),
	.ns = S(s_urn_xmpp_pie_0_list),
	.size = sizeof(struct xmpp_server_host),
	.unknown = offsetof(struct xmpp_server_host, unknown),
	.n_fields = sizeof server_host_fields / sizeof *server_host_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.namespaces = 1,
	.any = 5,
};

/* clang-format off */
static const struct xso_field server_data_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_server_data, ns) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_host), .offset = offsetof(struct xmpp_server_data, host),
	  .count = offsetof(struct xmpp_server_data, n_host),
	  .of = C_server_host },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_include), .name_size = N(s_include), .ns = S(s_http___www_w3_org_2001_xinclude),
	  .member = S(s_include), .offset = offsetof(struct xmpp_server_data, include),
	  .count = offsetof(struct xmpp_server_data, n_include),
	  .extra = E_server_data_include },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_server_data, payload),
	  .count = offsetof(struct xmpp_server_data, n_payload) },
};
/* clang-format on */

static const uint8_t server_data_lookup[] = {
	2, 3, 0, 0
};

const struct xso_class xmpp_server_data_class = {
	.module = &xmpp_server_data_module,
	.fields = server_data_fields,
	.lookup = server_data_lookup,
	.name = S(s_server_data),
	.element = S(s_server_data),
	.element_size = N(s_server_data),
	.ns = S(s_urn_xmpp_pie_0_list),
	.size = sizeof(struct xmpp_server_data),
	.unknown = offsetof(struct xmpp_server_data, unknown),
	.n_fields = sizeof server_data_fields / sizeof *server_data_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 4,
};

/* clang-format off */
static const struct xso_field server_user_has_offline_messages_content_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_offline_messages_2), .offset = offsetof(struct xmpp_server_user, offline_messages),
	  .count = offsetof(struct xmpp_server_user, n_offline_messages) },
};
/* clang-format on */

static const uint8_t server_user_has_offline_messages_content_lookup[] = {
	0
};

static const struct xso_class server_user_has_offline_messages_content = {
	.module = &xmpp_server_data_module,
	.fields = server_user_has_offline_messages_content_fields,
	.lookup = server_user_has_offline_messages_content_lookup,
	.name = S(s_server_user),
	.n_fields = sizeof server_user_has_offline_messages_content_fields / sizeof *server_user_has_offline_messages_content_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_server_user_scram_credentials - 1] = &xmpp_server_user_scram_credentials_class,
	[C_server_user_archive - 1] = &xmpp_server_user_archive_class,
	[C_server_user - 1] = &xmpp_server_user_class,
	[C_server_host - 1] = &xmpp_server_host_class,
	[C_server_data - 1] = &xmpp_server_data_class,
	[C_server_user_has_offline_messages_content - 1] = &server_user_has_offline_messages_content,
	[C_xmpp_mam_result - 1] = &xmpp_mam_result_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_server_user - 1 },
	{ .cls = C_server_host - 1 },
	{ .cls = C_server_data - 1 },
};

const struct xso_module xmpp_server_data_module = {
	.version = 2,
	.name = "server-data",
	.xep = "0227",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
