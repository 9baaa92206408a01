/* Printed by xsoc from http-auth.xml: do not edit. */
#include <xmpp/http-auth.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_http_auth[10];
	char s_http_confirm[13];
	char s_confirm[8];
	char s_http___jabber_org_protocol_http_auth[37];
	char s_id[3];
	char s_method[7];
	char s_url[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"http-auth",
	"http-confirm",
	"confirm",
	"http://jabber.org/protocol/http-auth",
	"id",
	"method",
	"url",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_http_confirm,
	C_xmpp_iq,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field http_confirm_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_http_confirm, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_method), .name_size = N(s_method),
	  .member = S(s_method), .offset = offsetof(struct xmpp_http_confirm, method) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_http_confirm, url) },
};
/* clang-format on */

static const uint8_t http_confirm_lookup[] = {
	2, 0, 3, 0, 1, 0, 0, 0
};

const struct xso_class xmpp_http_confirm_class = {
	.module = &xmpp_http_auth_module,
	.fields = http_confirm_fields,
	.lookup = http_confirm_lookup,
	.name = S(s_http_confirm),
	.element = S(s_confirm),
	.element_size = N(s_confirm),
	.ns = S(s_http___jabber_org_protocol_http_auth),
	.size = sizeof(struct xmpp_http_confirm),
	.unknown = offsetof(struct xmpp_http_confirm, unknown),
	.n_fields = sizeof http_confirm_fields / sizeof *http_confirm_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_http_confirm - 1] = &xmpp_http_confirm_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_http_confirm - 1, .base = C_xmpp_iq },
	{ .cls = C_http_confirm - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_http_auth_module = {
	.version = 2,
	.name = "http-auth",
	.xep = "0070",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
