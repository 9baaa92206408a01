/* Printed by xsoc from oob.xml: do not edit. */
#include <xmpp/oob.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_oob[4];
	char s_oob_request[12];
	char s_query[6];
	char s_jabber_iq_oob[14];
	char s_sid[4];
	char s_url[4];
	char s_desc[5];
	char s_x[2];
	char s_jabber_x_oob[13];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"oob",
	"oob-request",
	"query",
	"jabber:iq:oob",
	"sid",
	"url",
	"desc",
	"x",
	"jabber:x:oob",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_oob_request,
	C_oob,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field oob_request_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_oob_request, sid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_oob_request, url) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_oob_request, desc) },
};
/* clang-format on */

static const uint8_t oob_request_lookup[] = {
	3, 0, 2, 1, 0, 0, 0, 0
};

const struct xso_class xmpp_oob_request_class = {
	.module = &xmpp_oob_module,
	.fields = oob_request_fields,
	.lookup = oob_request_lookup,
	.name = S(s_oob_request),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_oob),
	.size = sizeof(struct xmpp_oob_request),
	.unknown = offsetof(struct xmpp_oob_request, unknown),
	.n_fields = sizeof oob_request_fields / sizeof *oob_request_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field oob_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_oob, url) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_oob, desc) },
};
/* clang-format on */

static const uint8_t oob_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_oob_class = {
	.module = &xmpp_oob_module,
	.fields = oob_fields,
	.lookup = oob_lookup,
	.name = S(s_oob),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_jabber_x_oob),
	.size = sizeof(struct xmpp_oob),
	.unknown = offsetof(struct xmpp_oob, unknown),
	.n_fields = sizeof oob_fields / sizeof *oob_fields,
	.lookup_bits = 2,
};

static const struct xso_class *const classes[] = {
	[C_oob_request - 1] = &xmpp_oob_request_class,
	[C_oob - 1] = &xmpp_oob_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_oob_request - 1, .base = C_xmpp_iq },
	{ .cls = C_oob - 1, .base = C_xmpp_message },
	{ .cls = C_oob - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_oob_module = {
	.version = 2,
	.name = "oob",
	.xep = "0066",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
