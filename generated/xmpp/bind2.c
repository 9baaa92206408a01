/* Printed by xsoc from bind2.xml: do not edit. */
#include <xmpp/bind2.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_bind2[6];
	char s_bind[5];
	char s_urn_xmpp_bind_0[16];
	char s_inline[7];
	char s_has_inline[11];
	char s_tag[4];
	char s_payload[8];
	char s_bind2_bound[12];
	char s_bound[6];
	char s_feature[8];
	char s_var[4];
	char s_inline_[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"bind2",
	"bind",
	"urn:xmpp:bind:0",
	"inline",
	"has_inline",
	"tag",
	"payload",
	"bind2-bound",
	"bound",
	"feature",
	"var",
	"inline_",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_bind2,
	C_bind2_bound,
	C_bind2_has_inline_content,
	C_xmpp_sasl2_feature,
	C_xmpp_sasl2_authenticate,
	C_xmpp_sasl2_success,
};
enum {
	E_,
	E_bind2_has_inline_content_feature,
};

static const struct xso_extra extras[] = {
	[E_bind2_has_inline_content_feature - 1] = {
		.attribute = S(s_var),
	},
};

static const struct xso_class bind2_has_inline_content;

/* clang-format off */
static const struct xso_field bind2_fields[] = {
	{ .shape = XSO_WITHIN, .name = S(s_inline), .name_size = N(s_inline),
	  .member = S(s_has_inline), .offset = offsetof(struct xmpp_bind2, has_inline),
	  .of = C_bind2_has_inline_content },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_tag), .name_size = N(s_tag),
	  .member = S(s_tag), .offset = offsetof(struct xmpp_bind2, tag) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_bind2, payload),
	  .count = offsetof(struct xmpp_bind2, n_payload) },
};
/* clang-format on */

static const uint8_t bind2_lookup[] = {
	1, 0, 2, 0
};

const struct xso_class xmpp_bind2_class = {
	.module = &xmpp_bind2_module,
	.fields = bind2_fields,
	.lookup = bind2_lookup,
	.name = S(s_bind2),
	.element = S(s_bind),
	.element_size = N(s_bind),
	.ns = S(s_urn_xmpp_bind_0),
	.size = sizeof(struct xmpp_bind2),
	.unknown = offsetof(struct xmpp_bind2, unknown),
	.n_fields = sizeof bind2_fields / sizeof *bind2_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field bind2_bound_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_bind2_bound, payload),
	  .count = offsetof(struct xmpp_bind2_bound, n_payload) },
};
/* clang-format on */

static const uint8_t bind2_bound_lookup[] = {
	0
};

const struct xso_class xmpp_bind2_bound_class = {
	.module = &xmpp_bind2_module,
	.fields = bind2_bound_fields,
	.lookup = bind2_bound_lookup,
	.name = S(s_bind2_bound),
	.element = S(s_bound),
	.element_size = N(s_bound),
	.ns = S(s_urn_xmpp_bind_0),
	.size = sizeof(struct xmpp_bind2_bound),
	.unknown = offsetof(struct xmpp_bind2_bound, unknown),
	.n_fields = sizeof bind2_bound_fields / sizeof *bind2_bound_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field bind2_has_inline_content_fields[] = {
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_feature), .name_size = N(s_feature),
	  .member = S(s_feature), .offset = offsetof(struct xmpp_bind2, feature),
	  .count = offsetof(struct xmpp_bind2, n_feature),
	  .extra = E_bind2_has_inline_content_feature },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_inline_), .offset = offsetof(struct xmpp_bind2, inline_),
	  .count = offsetof(struct xmpp_bind2, n_inline) },
};
/* clang-format on */

static const uint8_t bind2_has_inline_content_lookup[] = {
	1, 0
};

static const struct xso_class bind2_has_inline_content = {
	.module = &xmpp_bind2_module,
	.fields = bind2_has_inline_content_fields,
	.lookup = bind2_has_inline_content_lookup,
	.name = S(s_bind2),
	.n_fields = sizeof bind2_has_inline_content_fields / sizeof *bind2_has_inline_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 2,
};

static const struct xso_class *const classes[] = {
	[C_bind2 - 1] = &xmpp_bind2_class,
	[C_bind2_bound - 1] = &xmpp_bind2_bound_class,
	[C_bind2_has_inline_content - 1] = &bind2_has_inline_content,
	[C_xmpp_sasl2_feature - 1] = &xmpp_sasl2_feature_class,
	[C_xmpp_sasl2_authenticate - 1] = &xmpp_sasl2_authenticate_class,
	[C_xmpp_sasl2_success - 1] = &xmpp_sasl2_success_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_bind2 - 1, .base = C_xmpp_sasl2_feature },
	{ .cls = C_bind2 - 1, .base = C_xmpp_sasl2_authenticate },
	{ .cls = C_bind2_bound - 1, .base = C_xmpp_sasl2_success },
};

const struct xso_module xmpp_bind2_module = {
	.version = 2,
	.name = "bind2",
	.xep = "0386",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
