/* Printed by xsoc from xhtml-im.xml: do not edit. */
#include <xmpp/xhtml-im.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_xhtml_im[9];
	char s_xhtml_im_body[14];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_class[6];
	char s_class_[7];
	char s_id[3];
	char s_title[6];
	char s_style[6];
	char s_content[8];
	char s_html[5];
	char s_http___jabber_org_protocol_xhtml_im[36];
	char s_http___www_w3_org_1999_xhtml[29];
	char s_body[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"xhtml-im",
	"xhtml-im-body",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"class",
	"class_",
	"id",
	"title",
	"style",
	"content",
	"html",
	"http://jabber.org/protocol/xhtml-im",
	"http://www.w3.org/1999/xhtml",
	"body",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_xhtml_im_body,
	C_xhtml_im,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field xhtml_im_body_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_xhtml_im_body, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_class), .name_size = N(s_class),
	  .member = S(s_class_), .offset = offsetof(struct xmpp_xhtml_im_body, class_) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_xhtml_im_body, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_title), .name_size = N(s_title),
	  .member = S(s_title), .offset = offsetof(struct xmpp_xhtml_im_body, title) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_style), .name_size = N(s_style),
	  .member = S(s_style), .offset = offsetof(struct xmpp_xhtml_im_body, style) },
	{ .shape = XSO_RAW,
	  .member = S(s_content), .offset = offsetof(struct xmpp_xhtml_im_body, content) },
};
/* clang-format on */

static const uint8_t xhtml_im_body_lookup[] = {
	0, 4, 0, 2, 5, 0, 0, 0, 0, 3, 0, 1, 0, 0, 0, 0
};

const struct xso_class xmpp_xhtml_im_body_class = {
	.module = &xmpp_xhtml_im_module,
	.fields = xhtml_im_body_fields,
	.lookup = xhtml_im_body_lookup,
	.name = S(s_xhtml_im_body),
	.size = sizeof(struct xmpp_xhtml_im_body),
	.unknown = offsetof(struct xmpp_xhtml_im_body, unknown),
	.n_fields = sizeof xhtml_im_body_fields / sizeof *xhtml_im_body_fields,
	.lookup_bits = 4,
	.text = 6,
	.lang = 1,
};

/* clang-format off */
static const struct xso_field xhtml_im_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_body), .name_size = N(s_body), .ns = S(s_http___www_w3_org_1999_xhtml),
	  .member = S(s_body), .offset = offsetof(struct xmpp_xhtml_im, body),
	  .count = offsetof(struct xmpp_xhtml_im, n_body),
	  .of = C_xhtml_im_body },
};
/* clang-format on */

static const uint8_t xhtml_im_lookup[] = {
	0, 1
};

const struct xso_class xmpp_xhtml_im_class = {
	.module = &xmpp_xhtml_im_module,
	.fields = xhtml_im_fields,
	.lookup = xhtml_im_lookup,
	.name = S(s_xhtml_im),
	.element = S(s_html),
	.element_size = N(s_html),
	.ns = S(s_http___jabber_org_protocol_xhtml_im),
	.size = sizeof(struct xmpp_xhtml_im),
	.unknown = offsetof(struct xmpp_xhtml_im, unknown),
	.n_fields = sizeof xhtml_im_fields / sizeof *xhtml_im_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_xhtml_im_body - 1] = &xmpp_xhtml_im_body_class,
	[C_xhtml_im - 1] = &xmpp_xhtml_im_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_xhtml_im - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_xhtml_im_module = {
	.version = 2,
	.name = "xhtml-im",
	.xep = "0071",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
