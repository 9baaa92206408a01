/* Printed by xsoc from service-delegation.xml: do not edit. */
#include <xmpp/service-delegation.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_service_delegation[19];
	char s_service_delegation_service[27];
	char s_jid[4];
	char s_type[5];
	char s_query[6];
	char s_urn_xmpp_tmp_delegate[22];
	char s_service[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"service-delegation",
	"service-delegation-service",
	"jid",
	"type",
	"query",
	"urn:xmpp:tmp:delegate",
	"service",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_service_delegation_service,
	C_service_delegation,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field service_delegation_service_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_service_delegation_service, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_service_delegation_service, type) },
};
/* clang-format on */

static const uint8_t service_delegation_service_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_service_delegation_service_class = {
	.module = &xmpp_service_delegation_module,
	.fields = service_delegation_service_fields,
	.lookup = service_delegation_service_lookup,
	.name = S(s_service_delegation_service),
	.size = sizeof(struct xmpp_service_delegation_service),
	.unknown = offsetof(struct xmpp_service_delegation_service, unknown),
	.n_fields = sizeof service_delegation_service_fields / sizeof *service_delegation_service_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field service_delegation_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_service_delegation, jid) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_service), .name_size = N(s_service),
	  .member = S(s_service), .offset = offsetof(struct xmpp_service_delegation, service),
	  .count = offsetof(struct xmpp_service_delegation, n_service),
	  .of = C_service_delegation_service },
};
/* clang-format on */

static const uint8_t service_delegation_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_service_delegation_class = {
	.module = &xmpp_service_delegation_module,
	.fields = service_delegation_fields,
	.lookup = service_delegation_lookup,
	.name = S(s_service_delegation),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_tmp_delegate),
	.size = sizeof(struct xmpp_service_delegation),
	.unknown = offsetof(struct xmpp_service_delegation, unknown),
	.n_fields = sizeof service_delegation_fields / sizeof *service_delegation_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_service_delegation_service - 1] = &xmpp_service_delegation_service_class,
	[C_service_delegation - 1] = &xmpp_service_delegation_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_service_delegation - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_service_delegation_module = {
	.version = 2,
	.name = "service-delegation",
	.xep = "0291",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
