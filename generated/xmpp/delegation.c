/* Printed by xsoc from delegation.xml: do not edit. */
#include <xmpp/delegation.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_delegation[11];
	char s_delegation_delegated[21];
	char s_namespace[10];
	char s_namespace_[11];
	char s_attribute[10];
	char s_name[5];
	char s_urn_xmpp_delegation_2_list[45];
	char s_ns[3];
	char s_to[3];
	char s_delegated[10];
	char s_urn_xmpp_forward_0[19];
	char s_forwarded[10];
	char s_payload[8];
	char s_delegation_query[17];
	char s_query[6];
	char s_delegate[9];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"delegation",
	"delegation-delegated",
	"namespace",
	"namespace_",
	"attribute",
	"name",
	"urn:xmpp:delegation:2\000urn:xmpp:delegation:1\000",
	"ns",
	"to",
	"delegated",
	"urn:xmpp:forward:0",
	"forwarded",
	"payload",
	"delegation-query",
	"query",
	"delegate",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_delegation_delegated,
	C_delegation,
	C_delegation_query,
	C_xmpp_forwarded,
	C_xmpp_message,
	C_xmpp_iq,
};
enum {
	E_,
	E_delegation_delegated_attribute,
	E_delegation_query_delegate,
};

static const struct xso_extra extras[] = {
	[E_delegation_delegated_attribute - 1] = {
		.attribute = S(s_name),
	},
	[E_delegation_query_delegate - 1] = {
		.attribute = S(s_namespace),
	},
};

/* clang-format off */
static const struct xso_field delegation_delegated_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_namespace), .name_size = N(s_namespace),
	  .member = S(s_namespace_), .offset = offsetof(struct xmpp_delegation_delegated, namespace_) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_attribute), .name_size = N(s_attribute),
	  .member = S(s_attribute), .offset = offsetof(struct xmpp_delegation_delegated, attribute),
	  .count = offsetof(struct xmpp_delegation_delegated, n_attribute),
	  .extra = E_delegation_delegated_attribute },
};
/* clang-format on */

static const uint8_t delegation_delegated_lookup[] = {
	0, 0, 2, 1
};

const struct xso_class xmpp_delegation_delegated_class = {
	.module = &xmpp_delegation_module,
	.fields = delegation_delegated_fields,
	.lookup = delegation_delegated_lookup,
	.name = S(s_delegation_delegated),
	.size = sizeof(struct xmpp_delegation_delegated),
	.unknown = offsetof(struct xmpp_delegation_delegated, unknown),
	.n_fields = sizeof delegation_delegated_fields / sizeof *delegation_delegated_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field delegation_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_delegation, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_delegation, to) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_delegated), .name_size = N(s_delegated),
	  .member = S(s_delegated), .offset = offsetof(struct xmpp_delegation, delegated),
	  .count = offsetof(struct xmpp_delegation, n_delegated),
	  .of = C_delegation_delegated },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_forward_0),
	  .member = S(s_forwarded), .offset = offsetof(struct xmpp_delegation, forwarded),
	  .of = C_xmpp_forwarded },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_delegation, payload),
	  .count = offsetof(struct xmpp_delegation, n_payload) },
};
/* clang-format on */

static const uint8_t delegation_lookup[] = {
	0, 3, 4, 0, 0, 2, 0, 0
};

const struct xso_class xmpp_delegation_class = {
	.module = &xmpp_delegation_module,
	.fields = delegation_fields,
	.lookup = delegation_lookup,
	.name = S(s_delegation),
	.element = S(s_delegation),
	.element_size = N(s_delegation),
	.ns = S(s_urn_xmpp_delegation_2_list),
	.size = sizeof(struct xmpp_delegation),
	.unknown = offsetof(struct xmpp_delegation, unknown),
	.n_fields = sizeof delegation_fields / sizeof *delegation_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 5,
};

/* clang-format off */
static const struct xso_field delegation_query_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_delegation_query, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_delegation_query, to) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_delegate), .name_size = N(s_delegate),
	  .member = S(s_delegate), .offset = offsetof(struct xmpp_delegation_query, delegate),
	  .count = offsetof(struct xmpp_delegation_query, n_delegate),
	  .extra = E_delegation_query_delegate },
};
/* clang-format on */

static const uint8_t delegation_query_lookup[] = {
	3, 0, 2, 0
};

const struct xso_class xmpp_delegation_query_class = {
	.module = &xmpp_delegation_module,
	.fields = delegation_query_fields,
	.lookup = delegation_query_lookup,
	.name = S(s_delegation_query),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_delegation_2_list),
	.size = sizeof(struct xmpp_delegation_query),
	.unknown = offsetof(struct xmpp_delegation_query, unknown),
	.n_fields = sizeof delegation_query_fields / sizeof *delegation_query_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_delegation_delegated - 1] = &xmpp_delegation_delegated_class,
	[C_delegation - 1] = &xmpp_delegation_class,
	[C_delegation_query - 1] = &xmpp_delegation_query_class,
	[C_xmpp_forwarded - 1] = &xmpp_forwarded_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_delegation - 1, .base = C_xmpp_message },
	{ .cls = C_delegation - 1, .base = C_xmpp_iq },
	{ .cls = C_delegation_query - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_delegation_module = {
	.version = 2,
	.name = "delegation",
	.xep = "0355",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
