/* Printed by xsoc from fallback.xml: do not edit. */
#include <xmpp/fallback.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_fallback[9];
	char s_fallback_range[15];
	char s_start[6];
	char s_end[4];
	char s_urn_xmpp_fallback_0_list[49];
	char s_ns[3];
	char s_for[4];
	char s_for_[5];
	char s_subject[8];
	char s_body[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"fallback",
	"fallback-range",
	"start",
	"end",
	"urn:xmpp:fallback:0\000urn:xmpp:feature-fallback:0\000",
	"ns",
	"for",
	"for_",
	"subject",
	"body",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_fallback_range,
	C_fallback,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field fallback_range_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_fallback_range, start),
	  .count = offsetof(struct xmpp_fallback_range, has_start) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_fallback_range, end),
	  .count = offsetof(struct xmpp_fallback_range, has_end) },
};
/* clang-format on */

static const uint8_t fallback_range_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_fallback_range_class = {
	.module = &xmpp_fallback_module,
	.fields = fallback_range_fields,
	.lookup = fallback_range_lookup,
	.name = S(s_fallback_range),
	.size = sizeof(struct xmpp_fallback_range),
	.unknown = offsetof(struct xmpp_fallback_range, unknown),
	.n_fields = sizeof fallback_range_fields / sizeof *fallback_range_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field fallback_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_fallback, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_for), .name_size = N(s_for),
	  .member = S(s_for_), .offset = offsetof(struct xmpp_fallback, for_) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_subject), .name_size = N(s_subject),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_fallback, subject),
	  .count = offsetof(struct xmpp_fallback, n_subject),
	  .of = C_fallback_range },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_body), .name_size = N(s_body),
	  .member = S(s_body), .offset = offsetof(struct xmpp_fallback, body),
	  .count = offsetof(struct xmpp_fallback, n_body),
	  .of = C_fallback_range },
};
/* clang-format on */

static const uint8_t fallback_lookup[] = {
	3, 0, 2, 0, 0, 0, 4, 0
};

const struct xso_class xmpp_fallback_class = {
	.module = &xmpp_fallback_module,
	.fields = fallback_fields,
	.lookup = fallback_lookup,
	.name = S(s_fallback),
	.element = S(s_fallback),
	.element_size = N(s_fallback),
	.ns = S(s_urn_xmpp_fallback_0_list),
	.size = sizeof(struct xmpp_fallback),
	.unknown = offsetof(struct xmpp_fallback, unknown),
	.n_fields = sizeof fallback_fields / sizeof *fallback_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_fallback_range - 1] = &xmpp_fallback_range_class,
	[C_fallback - 1] = &xmpp_fallback_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_fallback - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
};

const struct xso_module xmpp_fallback_module = {
	.version = 2,
	.name = "fallback",
	.xep = "0428",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
