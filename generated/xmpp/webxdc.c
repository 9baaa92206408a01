/* Printed by xsoc from webxdc.xml: do not edit. */
#include <xmpp/webxdc.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_webxdc[7];
	char s_x[2];
	char s_urn_xmpp_webxdc_0[18];
	char s_document[9];
	char s_summary[8];
	char s_urn_xmpp_json_0[16];
	char s_update[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"webxdc",
	"x",
	"urn:xmpp:webxdc:0",
	"document",
	"summary",
	"urn:xmpp:json:0",
	"update",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_webxdc,
	C_xmpp_json,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field webxdc_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_document), .name_size = N(s_document),
	  .member = S(s_document), .offset = offsetof(struct xmpp_webxdc, document) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_summary), .name_size = N(s_summary),
	  .member = S(s_summary), .offset = offsetof(struct xmpp_webxdc, summary) },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_json_0),
	  .member = S(s_update), .offset = offsetof(struct xmpp_webxdc, update),
	  .of = C_xmpp_json },
};
/* clang-format on */

static const uint8_t webxdc_lookup[] = {
	0, 1, 2, 0, 0, 0, 0, 3
};

const struct xso_class xmpp_webxdc_class = {
	.module = &xmpp_webxdc_module,
	.fields = webxdc_fields,
	.lookup = webxdc_lookup,
	.name = S(s_webxdc),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_urn_xmpp_webxdc_0),
	.size = sizeof(struct xmpp_webxdc),
	.unknown = offsetof(struct xmpp_webxdc, unknown),
	.n_fields = sizeof webxdc_fields / sizeof *webxdc_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_webxdc - 1] = &xmpp_webxdc_class,
	[C_xmpp_json - 1] = &xmpp_json_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_webxdc - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_webxdc_module = {
	.version = 2,
	.name = "webxdc",
	.xep = "0491",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
