/* Printed by xsoc from access-control.xml: do not edit. */
#include <xmpp/access-control.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_access_control[15];
	char s_access_query[13];
	char s_acl[4];
	char s_http___jabber_org_protocol_sac[31];
	char s_actor[6];
	char s_oper[5];
	char s_operation[10];
	char s_target[7];
	char s_verdict[8];
	char s_access_query_verdict[21];
	char s_allow[6];
	char s_deny[5];
	char s_error[6];
	char s_access_operations[18];
	char s_query[6];
	char s_uri[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"access-control",
	"access-query",
	"acl",
	"http://jabber.org/protocol/sac",
	"actor",
	"oper",
	"operation",
	"target",
	"verdict",
	"access-query-verdict",
	"allow",
	"deny",
	"error",
	"access-operations",
	"query",
	"uri",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_access_query,
	C_access_operations,
	C_xmpp_iq,
};
enum {
	V_,
	V_access_query_verdict,
};
enum {
	E_,
	E_access_operations_operation,
};

static const struct xso_extra extras[] = {
	[E_access_operations_operation - 1] = {
		.attribute = S(s_uri),
	},
};

static const uint16_t access_query_verdict_texts[] = {
	[XMPP_ACCESS_QUERY_VERDICT_ALLOW] = S(s_allow),
	[XMPP_ACCESS_QUERY_VERDICT_DENY] = S(s_deny),
	[XMPP_ACCESS_QUERY_VERDICT_ERROR] = S(s_error),
};

static const uint8_t access_query_verdict_lookup[] = {
	0, 0, 2, 4, 0, 3, 0, 0
};

const struct xso_enum xmpp_access_query_verdict_enum = {
	.strings = (const char *)&strings,
	.texts = access_query_verdict_texts,
	.lookup = access_query_verdict_lookup,
	.name = S(s_access_query_verdict),
	.n_texts = sizeof access_query_verdict_texts / sizeof *access_query_verdict_texts,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field access_query_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_RAW_JID, .name = S(s_actor), .name_size = N(s_actor),
	  .member = S(s_actor), .offset = offsetof(struct xmpp_access_query, actor) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_oper), .name_size = N(s_oper),
	  .member = S(s_operation), .offset = offsetof(struct xmpp_access_query, operation) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_target), .name_size = N(s_target),
	  .member = S(s_target), .offset = offsetof(struct xmpp_access_query, target) },
	{ .shape = XSO_TAG,
	  .member = S(s_verdict), .offset = offsetof(struct xmpp_access_query, verdict),
	  .values = V_access_query_verdict },
};
/* clang-format on */

static const uint8_t access_query_lookup[] = {
	0, 0, 0, 0, 4, 0, 0, 4, 2, 3, 1, 4, 0, 0, 0, 0
};

const struct xso_class xmpp_access_query_class = {
	.module = &xmpp_access_control_module,
	.fields = access_query_fields,
	.lookup = access_query_lookup,
	.name = S(s_access_query),
	.element = S(s_acl),
	.element_size = N(s_acl),
	.ns = S(s_http___jabber_org_protocol_sac),
	.size = sizeof(struct xmpp_access_query),
	.unknown = offsetof(struct xmpp_access_query, unknown),
	.n_fields = sizeof access_query_fields / sizeof *access_query_fields,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field access_operations_fields[] = {
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_oper), .name_size = N(s_oper),
	  .member = S(s_operation), .offset = offsetof(struct xmpp_access_operations, operation),
	  .count = offsetof(struct xmpp_access_operations, n_operation),
	  .extra = E_access_operations_operation },
};
/* clang-format on */

static const uint8_t access_operations_lookup[] = {
	0, 1
};

const struct xso_class xmpp_access_operations_class = {
	.module = &xmpp_access_control_module,
	.fields = access_operations_fields,
	.lookup = access_operations_lookup,
	.name = S(s_access_operations),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_sac),
	.size = sizeof(struct xmpp_access_operations),
	.unknown = offsetof(struct xmpp_access_operations, unknown),
	.n_fields = sizeof access_operations_fields / sizeof *access_operations_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_access_query - 1] = &xmpp_access_query_class,
	[C_access_operations - 1] = &xmpp_access_operations_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_access_query_verdict - 1] = &xmpp_access_query_verdict_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_access_query - 1, .base = C_xmpp_iq },
	{ .cls = C_access_operations - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_access_control_module = {
	.version = 2,
	.name = "access-control",
	.xep = "0074",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
