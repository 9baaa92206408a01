/* Printed by xsoc from markup.xml: do not edit. */
#include <xmpp/markup.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_markup[7];
	char s_markup_span[12];
	char s_start[6];
	char s_end[4];
	char s_emphasis[9];
	char s_strong[7];
	char s_code[5];
	char s_deleted[8];
	char s_payload[8];
	char s_markup_bcode[13];
	char s_language[9];
	char s_markup_list[12];
	char s_ordered[8];
	char s_li[3];
	char s_markup_bquote[14];
	char s_urn_xmpp_markup_0[18];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_span[5];
	char s_bcode[6];
	char s_list[5];
	char s_bquote[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"markup",
	"markup-span",
	"start",
	"end",
	"emphasis",
	"strong",
	"code",
	"deleted",
	"payload",
	"markup-bcode",
	"language",
	"markup-list",
	"ordered",
	"li",
	"markup-bquote",
	"urn:xmpp:markup:0",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"span",
	"bcode",
	"list",
	"bquote",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_markup_span,
	C_markup_bcode,
	C_markup_list,
	C_markup_bquote,
	C_markup,
	C_xmpp_message,
};
enum {
	E_,
	E_markup_list_li,
};

static const struct xso_extra extras[] = {
	[E_markup_list_li - 1] = {
		.attribute = S(s_start),
	},
};

/* clang-format off */
static const struct xso_field markup_span_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_markup_span, start) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_markup_span, end) },
	{ .shape = XSO_FLAG, .name = S(s_emphasis), .name_size = N(s_emphasis),
	  .member = S(s_emphasis), .offset = offsetof(struct xmpp_markup_span, emphasis) },
	{ .shape = XSO_FLAG, .name = S(s_strong), .name_size = N(s_strong),
	  .member = S(s_strong), .offset = offsetof(struct xmpp_markup_span, strong) },
	{ .shape = XSO_FLAG, .name = S(s_code), .name_size = N(s_code),
	  .member = S(s_code), .offset = offsetof(struct xmpp_markup_span, code) },
	{ .shape = XSO_FLAG, .name = S(s_deleted), .name_size = N(s_deleted),
	  .member = S(s_deleted), .offset = offsetof(struct xmpp_markup_span, deleted) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_markup_span, payload),
	  .count = offsetof(struct xmpp_markup_span, n_payload) },
};
/* clang-format on */

static const uint8_t markup_span_lookup[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 3, 0, 2, 6, 0, 5
};

const struct xso_class xmpp_markup_span_class = {
	.module = &xmpp_markup_module,
	.fields = markup_span_fields,
	.lookup = markup_span_lookup,
	.name = S(s_markup_span),
	.size = sizeof(struct xmpp_markup_span),
	.unknown = offsetof(struct xmpp_markup_span, unknown),
	.n_fields = sizeof markup_span_fields / sizeof *markup_span_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 7,
};

/* clang-format off */
static const struct xso_field markup_bcode_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_markup_bcode, start) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_markup_bcode, end) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_language), .name_size = N(s_language),
	  .member = S(s_language), .offset = offsetof(struct xmpp_markup_bcode, language) },
};
/* clang-format on */

static const uint8_t markup_bcode_lookup[] = {
	0, 0, 3, 0, 1, 0, 2, 0
};

const struct xso_class xmpp_markup_bcode_class = {
	.module = &xmpp_markup_module,
	.fields = markup_bcode_fields,
	.lookup = markup_bcode_lookup,
	.name = S(s_markup_bcode),
	.size = sizeof(struct xmpp_markup_bcode),
	.unknown = offsetof(struct xmpp_markup_bcode, unknown),
	.n_fields = sizeof markup_bcode_fields / sizeof *markup_bcode_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field markup_list_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_markup_list, start) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_markup_list, end) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_ordered), .name_size = N(s_ordered),
	  .member = S(s_ordered), .offset = offsetof(struct xmpp_markup_list, ordered) },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_MANY, .name = S(s_li), .name_size = N(s_li),
	  .member = S(s_li), .offset = offsetof(struct xmpp_markup_list, li),
	  .count = offsetof(struct xmpp_markup_list, n_li),
	  .extra = E_markup_list_li },
};
/* clang-format on */

static const uint8_t markup_list_lookup[] = {
	0, 0, 0, 0, 1, 3, 2, 4
};

const struct xso_class xmpp_markup_list_class = {
	.module = &xmpp_markup_module,
	.fields = markup_list_fields,
	.lookup = markup_list_lookup,
	.name = S(s_markup_list),
	.size = sizeof(struct xmpp_markup_list),
	.unknown = offsetof(struct xmpp_markup_list, unknown),
	.n_fields = sizeof markup_list_fields / sizeof *markup_list_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field markup_bquote_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_start), .name_size = N(s_start),
	  .member = S(s_start), .offset = offsetof(struct xmpp_markup_bquote, start) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .occurs = XSO_ONE, .name = S(s_end), .name_size = N(s_end),
	  .member = S(s_end), .offset = offsetof(struct xmpp_markup_bquote, end) },
};
/* clang-format on */

static const uint8_t markup_bquote_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_markup_bquote_class = {
	.module = &xmpp_markup_module,
	.fields = markup_bquote_fields,
	.lookup = markup_bquote_lookup,
	.name = S(s_markup_bquote),
	.size = sizeof(struct xmpp_markup_bquote),
	.unknown = offsetof(struct xmpp_markup_bquote, unknown),
	.n_fields = sizeof markup_bquote_fields / sizeof *markup_bquote_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field markup_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_markup, lang) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_span), .name_size = N(s_span),
	  .member = S(s_span), .offset = offsetof(struct xmpp_markup, span),
	  .count = offsetof(struct xmpp_markup, n_span),
	  .of = C_markup_span },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_bcode), .name_size = N(s_bcode),
	  .member = S(s_bcode), .offset = offsetof(struct xmpp_markup, bcode),
	  .count = offsetof(struct xmpp_markup, n_bcode),
	  .of = C_markup_bcode },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_list), .name_size = N(s_list),
	  .member = S(s_list), .offset = offsetof(struct xmpp_markup, list),
	  .count = offsetof(struct xmpp_markup, n_list),
	  .of = C_markup_list },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_bquote), .name_size = N(s_bquote),
	  .member = S(s_bquote), .offset = offsetof(struct xmpp_markup, bquote),
	  .count = offsetof(struct xmpp_markup, n_bquote),
	  .of = C_markup_bquote },
};
/* clang-format on */

static const uint8_t markup_lookup[] = {
	0, 0, 2, 4, 5, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0
};

const struct xso_class xmpp_markup_class = {
	.module = &xmpp_markup_module,
	.fields = markup_fields,
	.lookup = markup_lookup,
	.name = S(s_markup),
	.element = S(s_markup),
	.element_size = N(s_markup),
	.ns = S(s_urn_xmpp_markup_0),
	.size = sizeof(struct xmpp_markup),
	.unknown = offsetof(struct xmpp_markup, unknown),
	.n_fields = sizeof markup_fields / sizeof *markup_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.lang = 1,
};

static const struct xso_class *const classes[] = {
	[C_markup_span - 1] = &xmpp_markup_span_class,
	[C_markup_bcode - 1] = &xmpp_markup_bcode_class,
	[C_markup_list - 1] = &xmpp_markup_list_class,
	[C_markup_bquote - 1] = &xmpp_markup_bquote_class,
	[C_markup - 1] = &xmpp_markup_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_markup - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_markup_module = {
	.version = 2,
	.name = "markup",
	.xep = "0394",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
