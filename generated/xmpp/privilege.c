/* Printed by xsoc from privilege.xml: do not edit. */
#include <xmpp/privilege.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_privilege[10];
	char s_privilege_perm_namespace[25];
	char s_ns[3];
	char s_type[5];
	char s_privilege_perm_namespace_type[30];
	char s_none[5];
	char s_get[4];
	char s_set[4];
	char s_both[5];
	char s_privilege_perm[15];
	char s_access[7];
	char s_push[5];
	char s_true[5];
	char s_namespace[10];
	char s_namespace_[11];
	char s_privilege_perm_access[22];
	char s_roster[7];
	char s_message[8];
	char s_presence[9];
	char s_iq[3];
	char s_privilege_perm_type[20];
	char s_outgoing[9];
	char s_managed_entity[15];
	char s_urn_xmpp_privilege_2_list[43];
	char s_perm[5];
	char s_urn_xmpp_forward_0[19];
	char s_forwarded[10];
	char s_payload[8];
	char s_privileged_iq[14];
	char s_privileged_iq_2[14];
	char s_urn_xmpp_privilege_2[21];
	char s_jabber_client[14];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"privilege",
	"privilege-perm-namespace",
	"ns",
	"type",
	"privilege-perm-namespace-type",
	"none",
	"get",
	"set",
	"both",
	"privilege-perm",
	"access",
	"push",
	"true",
	"namespace",
	"namespace_",
	"privilege-perm-access",
	"roster",
	"message",
	"presence",
	"iq",
	"privilege-perm-type",
	"outgoing",
	"managed_entity",
	"urn:xmpp:privilege:2\000urn:xmpp:privilege:1\000",
	"perm",
	"urn:xmpp:forward:0",
	"forwarded",
	"payload",
	"privileged-iq",
	"privileged_iq",
	"urn:xmpp:privilege:2",
	"jabber:client",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_privilege_perm_namespace,
	C_privilege_perm,
	C_privilege,
	C_privileged_iq,
	C_xmpp_forwarded,
	C_xmpp_message,
	C_xmpp_iq,
};
enum {
	V_,
	V_privilege_perm_access,
	V_privilege_perm_type,
	V_privilege_perm_namespace_type,
};
enum {
	E_,
	E_privilege_perm_push,
};

static const struct xso_extra extras[] = {
	[E_privilege_perm_push - 1] = {
		.absent = S(s_true),
	},
};

static const uint16_t privilege_perm_namespace_type_texts[] = {
	[XMPP_PRIVILEGE_PERM_NAMESPACE_TYPE_NONE] = S(s_none),
	[XMPP_PRIVILEGE_PERM_NAMESPACE_TYPE_GET] = S(s_get),
	[XMPP_PRIVILEGE_PERM_NAMESPACE_TYPE_SET] = S(s_set),
	[XMPP_PRIVILEGE_PERM_NAMESPACE_TYPE_BOTH] = S(s_both),
};

static const uint8_t privilege_perm_namespace_type_lookup[] = {
	4, 5, 0, 0, 2, 3, 0, 0
};

const struct xso_enum xmpp_privilege_perm_namespace_type_enum = {
	.strings = (const char *)&strings,
	.texts = privilege_perm_namespace_type_texts,
	.lookup = privilege_perm_namespace_type_lookup,
	.name = S(s_privilege_perm_namespace_type),
	.n_texts = sizeof privilege_perm_namespace_type_texts / sizeof *privilege_perm_namespace_type_texts,
	.lookup_bits = 3,
};

static const uint16_t privilege_perm_access_texts[] = {
	[XMPP_PRIVILEGE_PERM_ACCESS_ROSTER] = S(s_roster),
	[XMPP_PRIVILEGE_PERM_ACCESS_MESSAGE] = S(s_message),
	[XMPP_PRIVILEGE_PERM_ACCESS_PRESENCE] = S(s_presence),
	[XMPP_PRIVILEGE_PERM_ACCESS_IQ] = S(s_iq),
};

static const uint8_t privilege_perm_access_lookup[] = {
	0, 0, 0, 3, 5, 2, 4, 0
};

const struct xso_enum xmpp_privilege_perm_access_enum = {
	.strings = (const char *)&strings,
	.texts = privilege_perm_access_texts,
	.lookup = privilege_perm_access_lookup,
	.name = S(s_privilege_perm_access),
	.n_texts = sizeof privilege_perm_access_texts / sizeof *privilege_perm_access_texts,
	.lookup_bits = 3,
};

static const uint16_t privilege_perm_type_texts[] = {
	[XMPP_PRIVILEGE_PERM_TYPE_NONE] = S(s_none),
	[XMPP_PRIVILEGE_PERM_TYPE_GET] = S(s_get),
	[XMPP_PRIVILEGE_PERM_TYPE_SET] = S(s_set),
	[XMPP_PRIVILEGE_PERM_TYPE_BOTH] = S(s_both),
	[XMPP_PRIVILEGE_PERM_TYPE_OUTGOING] = S(s_outgoing),
	[XMPP_PRIVILEGE_PERM_TYPE_MANAGED_ENTITY] = S(s_managed_entity),
	[XMPP_PRIVILEGE_PERM_TYPE_ROSTER] = S(s_roster),
};

static const uint8_t privilege_perm_type_lookup[] = {
	0, 4, 5, 0, 6, 0, 0, 0, 2, 7, 8, 3, 0, 0, 0, 0
};

const struct xso_enum xmpp_privilege_perm_type_enum = {
	.strings = (const char *)&strings,
	.texts = privilege_perm_type_texts,
	.lookup = privilege_perm_type_lookup,
	.name = S(s_privilege_perm_type),
	.n_texts = sizeof privilege_perm_type_texts / sizeof *privilege_perm_type_texts,
	.lookup_bits = 4,
};

/* clang-format off */
static const struct xso_field privilege_perm_namespace_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_ns), .name_size = N(s_ns),
	  .member = S(s_ns), .offset = offsetof(struct xmpp_privilege_perm_namespace, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_privilege_perm_namespace, type),
	  .values = V_privilege_perm_namespace_type },
};
/* clang-format on */

static const uint8_t privilege_perm_namespace_lookup[] = {
	0, 2, 0, 1
};

const struct xso_class xmpp_privilege_perm_namespace_class = {
	.module = &xmpp_privilege_module,
	.fields = privilege_perm_namespace_fields,
	.lookup = privilege_perm_namespace_lookup,
	.name = S(s_privilege_perm_namespace),
	.size = sizeof(struct xmpp_privilege_perm_namespace),
	.unknown = offsetof(struct xmpp_privilege_perm_namespace, unknown),
	.n_fields = sizeof privilege_perm_namespace_fields / sizeof *privilege_perm_namespace_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field privilege_perm_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_access), .name_size = N(s_access),
	  .member = S(s_access), .offset = offsetof(struct xmpp_privilege_perm, access),
	  .values = V_privilege_perm_access },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_privilege_perm, type),
	  .values = V_privilege_perm_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_push), .name_size = N(s_push),
	  .member = S(s_push), .offset = offsetof(struct xmpp_privilege_perm, push),
	  .count = offsetof(struct xmpp_privilege_perm, has_push),
	  .extra = E_privilege_perm_push },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_namespace), .name_size = N(s_namespace),
	  .member = S(s_namespace_), .offset = offsetof(struct xmpp_privilege_perm, namespace_),
	  .count = offsetof(struct xmpp_privilege_perm, n_namespace),
	  .of = C_privilege_perm_namespace },
};
/* clang-format on */

static const uint8_t privilege_perm_lookup[] = {
	0, 0, 1, 2, 3, 0, 4, 0
};

const struct xso_class xmpp_privilege_perm_class = {
	.module = &xmpp_privilege_module,
	.fields = privilege_perm_fields,
	.lookup = privilege_perm_lookup,
	.name = S(s_privilege_perm),
	.size = sizeof(struct xmpp_privilege_perm),
	.unknown = offsetof(struct xmpp_privilege_perm, unknown),
	.n_fields = sizeof privilege_perm_fields / sizeof *privilege_perm_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field privilege_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_privilege, ns) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_perm), .name_size = N(s_perm),
	  .member = S(s_perm), .offset = offsetof(struct xmpp_privilege, perm),
	  .count = offsetof(struct xmpp_privilege, n_perm),
	  .of = C_privilege_perm },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_forward_0),
	  .member = S(s_forwarded), .offset = offsetof(struct xmpp_privilege, forwarded),
	  .of = C_xmpp_forwarded },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_privilege, payload),
	  .count = offsetof(struct xmpp_privilege, n_payload) },
};
/* clang-format on */

static const uint8_t privilege_lookup[] = {
	0, 2, 3, 0
};

const struct xso_class xmpp_privilege_class = {
	.module = &xmpp_privilege_module,
	.fields = privilege_fields,
	.lookup = privilege_lookup,
	.name = S(s_privilege),
	.element = S(s_privilege),
	.element_size = N(s_privilege),
	.ns = S(s_urn_xmpp_privilege_2_list),
	.size = sizeof(struct xmpp_privilege),
	.unknown = offsetof(struct xmpp_privilege, unknown),
	.n_fields = sizeof privilege_fields / sizeof *privilege_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 4,
};

/* clang-format off */
static const struct xso_field privileged_iq_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_jabber_client),
	  .member = S(s_iq), .offset = offsetof(struct xmpp_privileged_iq, iq),
	  .of = C_xmpp_iq },
};
/* clang-format on */

static const uint8_t privileged_iq_lookup[] = {
	1, 0
};

const struct xso_class xmpp_privileged_iq_class = {
	.module = &xmpp_privilege_module,
	.fields = privileged_iq_fields,
	.lookup = privileged_iq_lookup,
	.name = S(s_privileged_iq),
	.element = S(s_privileged_iq_2),
	.element_size = N(s_privileged_iq_2),
	.ns = S(s_urn_xmpp_privilege_2),
	.size = sizeof(struct xmpp_privileged_iq),
	.unknown = offsetof(struct xmpp_privileged_iq, unknown),
	.n_fields = sizeof privileged_iq_fields / sizeof *privileged_iq_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_privilege_perm_namespace - 1] = &xmpp_privilege_perm_namespace_class,
	[C_privilege_perm - 1] = &xmpp_privilege_perm_class,
	[C_privilege - 1] = &xmpp_privilege_class,
	[C_privileged_iq - 1] = &xmpp_privileged_iq_class,
	[C_xmpp_forwarded - 1] = &xmpp_forwarded_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_privilege_perm_access - 1] = &xmpp_privilege_perm_access_enum,
	[V_privilege_perm_type - 1] = &xmpp_privilege_perm_type_enum,
	[V_privilege_perm_namespace_type - 1] = &xmpp_privilege_perm_namespace_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_privilege - 1, .base = C_xmpp_message },
	{ .cls = C_privilege - 1, .base = C_xmpp_iq },
	{ .cls = C_privileged_iq - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_privilege_module = {
	.version = 2,
	.name = "privilege",
	.xep = "0356",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
