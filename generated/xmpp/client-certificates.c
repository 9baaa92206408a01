/* Printed by xsoc from client-certificates.xml: do not edit. */
#include <xmpp/client-certificates.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_client_certificates[20];
	char s_certificate_append[19];
	char s_append[7];
	char s_urn_xmpp_saslcert_1[20];
	char s_name[5];
	char s_no_cert_management[19];
	char s_no_cert_management_2[19];
	char s_x509cert[9];
	char s_certificate[12];
	char s_certificate_list_item[22];
	char s_users[6];
	char s_has_users[10];
	char s_certificate_list[17];
	char s_items[6];
	char s_item[5];
	char s_certificate_disable[20];
	char s_disable[8];
	char s_certificate_revoke[19];
	char s_revoke[7];
	char s_resource[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"client-certificates",
	"certificate-append",
	"append",
	"urn:xmpp:saslcert:1",
	"name",
	"no-cert-management",
	"no_cert_management",
	"x509cert",
	"certificate",
	"certificate-list-item",
	"users",
	"has_users",
	"certificate-list",
	"items",
	"item",
	"certificate-disable",
	"disable",
	"certificate-revoke",
	"revoke",
	"resource",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_certificate_append,
	C_certificate_list_item,
	C_certificate_list,
	C_certificate_disable,
	C_certificate_revoke,
	C_certificate_list_item_has_users_content,
	C_xmpp_iq,
};

static const struct xso_class certificate_list_item_has_users_content;

/* clang-format off */
static const struct xso_field certificate_append_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_certificate_append, name) },
	{ .shape = XSO_FLAG, .name = S(s_no_cert_management), .name_size = N(s_no_cert_management),
	  .member = S(s_no_cert_management_2), .offset = offsetof(struct xmpp_certificate_append, no_cert_management) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_x509cert), .name_size = N(s_x509cert),
	  .member = S(s_certificate), .offset = offsetof(struct xmpp_certificate_append, certificate) },
};
/* clang-format on */

static const uint8_t certificate_append_lookup[] = {
	1, 3, 0, 2, 0, 0, 0, 0
};

const struct xso_class xmpp_certificate_append_class = {
	.module = &xmpp_client_certificates_module,
	.fields = certificate_append_fields,
	.lookup = certificate_append_lookup,
	.name = S(s_certificate_append),
	.element = S(s_append),
	.element_size = N(s_append),
	.ns = S(s_urn_xmpp_saslcert_1),
	.size = sizeof(struct xmpp_certificate_append),
	.unknown = offsetof(struct xmpp_certificate_append, unknown),
	.n_fields = sizeof certificate_append_fields / sizeof *certificate_append_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field certificate_list_item_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_certificate_list_item, name) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_FORGIVE, .name = S(s_x509cert), .name_size = N(s_x509cert),
	  .member = S(s_certificate), .offset = offsetof(struct xmpp_certificate_list_item, certificate) },
	{ .shape = XSO_WITHIN, .name = S(s_users), .name_size = N(s_users),
	  .member = S(s_has_users), .offset = offsetof(struct xmpp_certificate_list_item, has_users),
	  .of = C_certificate_list_item_has_users_content },
};
/* clang-format on */

static const uint8_t certificate_list_item_lookup[] = {
	1, 2, 3, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_certificate_list_item_class = {
	.module = &xmpp_client_certificates_module,
	.fields = certificate_list_item_fields,
	.lookup = certificate_list_item_lookup,
	.name = S(s_certificate_list_item),
	.size = sizeof(struct xmpp_certificate_list_item),
	.unknown = offsetof(struct xmpp_certificate_list_item, unknown),
	.n_fields = sizeof certificate_list_item_fields / sizeof *certificate_list_item_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field certificate_list_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_certificate_list, item),
	  .count = offsetof(struct xmpp_certificate_list, n_item),
	  .of = C_certificate_list_item },
};
/* clang-format on */

static const uint8_t certificate_list_lookup[] = {
	1, 0
};

const struct xso_class xmpp_certificate_list_class = {
	.module = &xmpp_client_certificates_module,
	.fields = certificate_list_fields,
	.lookup = certificate_list_lookup,
	.name = S(s_certificate_list),
	.element = S(s_items),
	.element_size = N(s_items),
	.ns = S(s_urn_xmpp_saslcert_1),
	.size = sizeof(struct xmpp_certificate_list),
	.unknown = offsetof(struct xmpp_certificate_list, unknown),
	.n_fields = sizeof certificate_list_fields / sizeof *certificate_list_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field certificate_disable_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_certificate_disable, name) },
};
/* clang-format on */

static const uint8_t certificate_disable_lookup[] = {
	1, 0
};

const struct xso_class xmpp_certificate_disable_class = {
	.module = &xmpp_client_certificates_module,
	.fields = certificate_disable_fields,
	.lookup = certificate_disable_lookup,
	.name = S(s_certificate_disable),
	.element = S(s_disable),
	.element_size = N(s_disable),
	.ns = S(s_urn_xmpp_saslcert_1),
	.size = sizeof(struct xmpp_certificate_disable),
	.unknown = offsetof(struct xmpp_certificate_disable, unknown),
	.n_fields = sizeof certificate_disable_fields / sizeof *certificate_disable_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field certificate_revoke_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_certificate_revoke, name) },
};
/* clang-format on */

static const uint8_t certificate_revoke_lookup[] = {
	1, 0
};

const struct xso_class xmpp_certificate_revoke_class = {
	.module = &xmpp_client_certificates_module,
	.fields = certificate_revoke_fields,
	.lookup = certificate_revoke_lookup,
	.name = S(s_certificate_revoke),
	.element = S(s_revoke),
	.element_size = N(s_revoke),
	.ns = S(s_urn_xmpp_saslcert_1),
	.size = sizeof(struct xmpp_certificate_revoke),
	.unknown = offsetof(struct xmpp_certificate_revoke, unknown),
	.n_fields = sizeof certificate_revoke_fields / sizeof *certificate_revoke_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field certificate_list_item_has_users_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_resource), .name_size = N(s_resource),
	  .member = S(s_resource), .offset = offsetof(struct xmpp_certificate_list_item, resource),
	  .count = offsetof(struct xmpp_certificate_list_item, n_resource) },
};
/* clang-format on */

static const uint8_t certificate_list_item_has_users_content_lookup[] = {
	1, 0
};

static const struct xso_class certificate_list_item_has_users_content = {
	.module = &xmpp_client_certificates_module,
	.fields = certificate_list_item_has_users_content_fields,
	.lookup = certificate_list_item_has_users_content_lookup,
	.name = S(s_certificate_list_item),
	.n_fields = sizeof certificate_list_item_has_users_content_fields / sizeof *certificate_list_item_has_users_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_certificate_append - 1] = &xmpp_certificate_append_class,
	[C_certificate_list_item - 1] = &xmpp_certificate_list_item_class,
	[C_certificate_list - 1] = &xmpp_certificate_list_class,
	[C_certificate_disable - 1] = &xmpp_certificate_disable_class,
	[C_certificate_revoke - 1] = &xmpp_certificate_revoke_class,
	[C_certificate_list_item_has_users_content - 1] = &certificate_list_item_has_users_content,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_certificate_append - 1, .base = C_xmpp_iq },
	{ .cls = C_certificate_list - 1, .base = C_xmpp_iq },
	{ .cls = C_certificate_disable - 1, .base = C_xmpp_iq },
	{ .cls = C_certificate_revoke - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_client_certificates_module = {
	.version = 2,
	.name = "client-certificates",
	.xep = "0257",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
