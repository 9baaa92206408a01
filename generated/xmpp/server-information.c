/* Printed by xsoc from server-information.xml: do not edit. */
#include <xmpp/server-information.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_server_information[19];
	char s_server_information_domain_remote_domain_connecti[51];
	char s_type[5];
	char s_server_information_domain_remote_domain_connecti_2[56];
	char s_incoming[9];
	char s_outgoing[9];
	char s_bidi[5];
	char s_server_information_domain_remote_domain[40];
	char s_name[5];
	char s_connection[11];
	char s_server_information_domain[26];
	char s_federation[11];
	char s_has_federation[15];
	char s_serverinfo[11];
	char s_urn_xmpp_serverinfo_0[22];
	char s_domain[7];
	char s_remote_domain[14];
	char s_remote_domain_2[14];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"server-information",
	"server-information-domain-remote-domain-connection",
	"type",
	"server-information-domain-remote-domain-connection-type",
	"incoming",
	"outgoing",
	"bidi",
	"server-information-domain-remote-domain",
	"name",
	"connection",
	"server-information-domain",
	"federation",
	"has_federation",
	"serverinfo",
	"urn:xmpp:serverinfo:0",
	"domain",
	"remote-domain",
	"remote_domain",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_server_information_domain_remote_domain_connection,
	C_server_information_domain_remote_domain,
	C_server_information_domain,
	C_server_information,
	C_server_information_domain_has_federation_content,
	C_xmpp_pubsub_item,
};
enum {
	V_,
	V_server_information_domain_remote_domain_connection_type,
};

static const uint16_t server_information_domain_remote_domain_connection_type_texts[] = {
	[XMPP_SERVER_INFORMATION_DOMAIN_REMOTE_DOMAIN_CONNECTION_TYPE_INCOMING] = S(s_incoming),
	[XMPP_SERVER_INFORMATION_DOMAIN_REMOTE_DOMAIN_CONNECTION_TYPE_OUTGOING] = S(s_outgoing),
	[XMPP_SERVER_INFORMATION_DOMAIN_REMOTE_DOMAIN_CONNECTION_TYPE_BIDI] = S(s_bidi),
};

static const uint8_t server_information_domain_remote_domain_connection_type_lookup[] = {
	0, 0, 3, 0, 0, 2, 0, 4
};

const struct xso_enum xmpp_server_information_domain_remote_domain_connection_type_enum = {
	.strings = (const char *)&strings,
	.texts = server_information_domain_remote_domain_connection_type_texts,
	.lookup = server_information_domain_remote_domain_connection_type_lookup,
	.name = S(s_server_information_domain_remote_domain_connecti_2),
	.n_texts = sizeof server_information_domain_remote_domain_connection_type_texts / sizeof *server_information_domain_remote_domain_connection_type_texts,
	.lookup_bits = 3,
};

static const struct xso_class server_information_domain_has_federation_content;

/* clang-format off */
static const struct xso_field server_information_domain_remote_domain_connection_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_server_information_domain_remote_domain_connection, type),
	  .values = V_server_information_domain_remote_domain_connection_type },
};
/* clang-format on */

static const uint8_t server_information_domain_remote_domain_connection_lookup[] = {
	1, 0
};

const struct xso_class xmpp_server_information_domain_remote_domain_connection_class = {
	.module = &xmpp_server_information_module,
	.fields = server_information_domain_remote_domain_connection_fields,
	.lookup = server_information_domain_remote_domain_connection_lookup,
	.name = S(s_server_information_domain_remote_domain_connecti),
	.size = sizeof(struct xmpp_server_information_domain_remote_domain_connection),
	.unknown = offsetof(struct xmpp_server_information_domain_remote_domain_connection, unknown),
	.n_fields = sizeof server_information_domain_remote_domain_connection_fields / sizeof *server_information_domain_remote_domain_connection_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field server_information_domain_remote_domain_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_server_information_domain_remote_domain, name) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_connection), .name_size = N(s_connection),
	  .member = S(s_connection), .offset = offsetof(struct xmpp_server_information_domain_remote_domain, connection),
	  .count = offsetof(struct xmpp_server_information_domain_remote_domain, n_connection),
	  .of = C_server_information_domain_remote_domain_connection },
};
/* clang-format on */

static const uint8_t server_information_domain_remote_domain_lookup[] = {
	1, 0, 2, 0
};

const struct xso_class xmpp_server_information_domain_remote_domain_class = {
	.module = &xmpp_server_information_module,
	.fields = server_information_domain_remote_domain_fields,
	.lookup = server_information_domain_remote_domain_lookup,
	.name = S(s_server_information_domain_remote_domain),
	.size = sizeof(struct xmpp_server_information_domain_remote_domain),
	.unknown = offsetof(struct xmpp_server_information_domain_remote_domain, unknown),
	.n_fields = sizeof server_information_domain_remote_domain_fields / sizeof *server_information_domain_remote_domain_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field server_information_domain_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_server_information_domain, name) },
	{ .shape = XSO_WITHIN, .name = S(s_federation), .name_size = N(s_federation),
	  .member = S(s_has_federation), .offset = offsetof(struct xmpp_server_information_domain, has_federation),
	  .of = C_server_information_domain_has_federation_content },
};
/* clang-format on */

static const uint8_t server_information_domain_lookup[] = {
	1, 0, 0, 2
};

const struct xso_class xmpp_server_information_domain_class = {
	.module = &xmpp_server_information_module,
	.fields = server_information_domain_fields,
	.lookup = server_information_domain_lookup,
	.name = S(s_server_information_domain),
	.size = sizeof(struct xmpp_server_information_domain),
	.unknown = offsetof(struct xmpp_server_information_domain, unknown),
	.n_fields = sizeof server_information_domain_fields / sizeof *server_information_domain_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field server_information_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_domain), .name_size = N(s_domain),
	  .member = S(s_domain), .offset = offsetof(struct xmpp_server_information, domain),
	  .count = offsetof(struct xmpp_server_information, n_domain),
	  .of = C_server_information_domain },
};
/* clang-format on */

static const uint8_t server_information_lookup[] = {
	1, 0
};

const struct xso_class xmpp_server_information_class = {
	.module = &xmpp_server_information_module,
	.fields = server_information_fields,
	.lookup = server_information_lookup,
	.name = S(s_server_information),
	.element = S(s_serverinfo),
	.element_size = N(s_serverinfo),
	.ns = S(s_urn_xmpp_serverinfo_0),
	.size = sizeof(struct xmpp_server_information),
	.unknown = offsetof(struct xmpp_server_information, unknown),
	.n_fields = sizeof server_information_fields / sizeof *server_information_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field server_information_domain_has_federation_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_remote_domain), .name_size = N(s_remote_domain),
	  .member = S(s_remote_domain_2), .offset = offsetof(struct xmpp_server_information_domain, remote_domain),
	  .count = offsetof(struct xmpp_server_information_domain, n_remote_domain),
	  .of = C_server_information_domain_remote_domain },
};
/* clang-format on */

static const uint8_t server_information_domain_has_federation_content_lookup[] = {
	1, 0
};

static const struct xso_class server_information_domain_has_federation_content = {
	.module = &xmpp_server_information_module,
	.fields = server_information_domain_has_federation_content_fields,
	.lookup = server_information_domain_has_federation_content_lookup,
	.name = S(s_server_information_domain),
	.n_fields = sizeof server_information_domain_has_federation_content_fields / sizeof *server_information_domain_has_federation_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_server_information_domain_remote_domain_connection - 1] = &xmpp_server_information_domain_remote_domain_connection_class,
	[C_server_information_domain_remote_domain - 1] = &xmpp_server_information_domain_remote_domain_class,
	[C_server_information_domain - 1] = &xmpp_server_information_domain_class,
	[C_server_information - 1] = &xmpp_server_information_class,
	[C_server_information_domain_has_federation_content - 1] = &server_information_domain_has_federation_content,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_enum *const enums[] = {
	[V_server_information_domain_remote_domain_connection_type - 1] = &xmpp_server_information_domain_remote_domain_connection_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_server_information - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_server_information_module = {
	.version = 2,
	.name = "server-information",
	.xep = "0485",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
