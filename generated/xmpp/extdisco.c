/* Printed by xsoc from extdisco.xml: do not edit. */
#include <xmpp/extdisco.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_extdisco[9];
	char s_external_service[17];
	char s_service[8];
	char s_urn_xmpp_extdisco_2_list[41];
	char s_ns[3];
	char s_action[7];
	char s_expires[8];
	char s_host[5];
	char s_name[5];
	char s_password[9];
	char s_port[5];
	char s_restricted[11];
	char s_transport[10];
	char s_type[5];
	char s_username[9];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_external_service_action[24];
	char s_add[4];
	char s_delete[7];
	char s_modify[7];
	char s_external_services[18];
	char s_services[9];
	char s_external_credentials[21];
	char s_credentials[12];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"extdisco",
	"external-service",
	"service",
	"urn:xmpp:extdisco:2\000urn:xmpp:extdisco:1\000",
	"ns",
	"action",
	"expires",
	"host",
	"name",
	"password",
	"port",
	"restricted",
	"transport",
	"type",
	"username",
	"jabber:x:data",
	"form",
	"external-service-action",
	"add",
	"delete",
	"modify",
	"external-services",
	"services",
	"external-credentials",
	"credentials",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_external_service,
	C_external_services,
	C_external_credentials,
	C_xmpp_data_form,
	C_xmpp_iq,
};
enum {
	V_,
	V_external_service_action,
};

static const uint16_t external_service_action_texts[] = {
	[XMPP_EXTERNAL_SERVICE_ACTION_ADD] = S(s_add),
	[XMPP_EXTERNAL_SERVICE_ACTION_DELETE] = S(s_delete),
	[XMPP_EXTERNAL_SERVICE_ACTION_MODIFY] = S(s_modify),
};

static const uint8_t external_service_action_lookup[] = {
	0, 2, 3, 0, 0, 0, 0, 4
};

const struct xso_enum xmpp_external_service_action_enum = {
	.strings = (const char *)&strings,
	.texts = external_service_action_texts,
	.lookup = external_service_action_lookup,
	.name = S(s_external_service_action),
	.n_texts = sizeof external_service_action_texts / sizeof *external_service_action_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field external_service_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_external_service, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_external_service, action),
	  .values = V_external_service_action },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_expires), .name_size = N(s_expires),
	  .member = S(s_expires), .offset = offsetof(struct xmpp_external_service, expires),
	  .count = offsetof(struct xmpp_external_service, has_expires) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_host), .name_size = N(s_host),
	  .member = S(s_host), .offset = offsetof(struct xmpp_external_service, host) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_external_service, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_external_service, password) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_port), .name_size = N(s_port),
	  .member = S(s_port), .offset = offsetof(struct xmpp_external_service, port),
	  .count = offsetof(struct xmpp_external_service, has_port) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_restricted), .name_size = N(s_restricted),
	  .member = S(s_restricted), .offset = offsetof(struct xmpp_external_service, restricted) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_transport), .name_size = N(s_transport),
	  .member = S(s_transport), .offset = offsetof(struct xmpp_external_service, transport) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_external_service, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_username), .name_size = N(s_username),
	  .member = S(s_username), .offset = offsetof(struct xmpp_external_service, username) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_external_service, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t external_service_lookup[] = {
	5, 0, 4, 0, 0, 6, 12, 0, 0, 0, 0, 10, 0, 0, 0, 0,
	0, 7, 3, 0, 0, 0, 0, 0, 0, 8, 2, 9, 11, 0, 0, 0
};

const struct xso_class xmpp_external_service_class = {
	.module = &xmpp_extdisco_module,
	.fields = external_service_fields,
	.lookup = external_service_lookup,
	.name = S(s_external_service),
	.element = S(s_service),
	.element_size = N(s_service),
	.ns = S(s_urn_xmpp_extdisco_2_list),
	.size = sizeof(struct xmpp_external_service),
	.unknown = offsetof(struct xmpp_external_service, unknown),
	.n_fields = sizeof external_service_fields / sizeof *external_service_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field external_services_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_external_services, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_external_services, type) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_service), .offset = offsetof(struct xmpp_external_services, service),
	  .count = offsetof(struct xmpp_external_services, n_service),
	  .of = C_external_service },
};
/* clang-format on */

static const uint8_t external_services_lookup[] = {
	0, 2, 3, 0
};

const struct xso_class xmpp_external_services_class = {
	.module = &xmpp_extdisco_module,
	.fields = external_services_fields,
	.lookup = external_services_lookup,
	.name = S(s_external_services),
	.element = S(s_services),
	.element_size = N(s_services),
	.ns = S(s_urn_xmpp_extdisco_2_list),
	.size = sizeof(struct xmpp_external_services),
	.unknown = offsetof(struct xmpp_external_services, unknown),
	.n_fields = sizeof external_services_fields / sizeof *external_services_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field external_credentials_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_external_credentials, ns) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_service), .offset = offsetof(struct xmpp_external_credentials, service),
	  .count = offsetof(struct xmpp_external_credentials, n_service),
	  .of = C_external_service },
};
/* clang-format on */

static const uint8_t external_credentials_lookup[] = {
	0, 2
};

const struct xso_class xmpp_external_credentials_class = {
	.module = &xmpp_extdisco_module,
	.fields = external_credentials_fields,
	.lookup = external_credentials_lookup,
	.name = S(s_external_credentials),
	.element = S(s_credentials),
	.element_size = N(s_credentials),
	.ns = S(s_urn_xmpp_extdisco_2_list),
	.size = sizeof(struct xmpp_external_credentials),
	.unknown = offsetof(struct xmpp_external_credentials, unknown),
	.n_fields = sizeof external_credentials_fields / sizeof *external_credentials_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_external_service - 1] = &xmpp_external_service_class,
	[C_external_services - 1] = &xmpp_external_services_class,
	[C_external_credentials - 1] = &xmpp_external_credentials_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_external_service_action - 1] = &xmpp_external_service_action_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_external_services - 1, .base = C_xmpp_iq },
	{ .cls = C_external_credentials - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_extdisco_module = {
	.version = 2,
	.name = "extdisco",
	.xep = "0215",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
