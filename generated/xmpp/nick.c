/* Printed by xsoc from nick.xml: do not edit. */
#include <xmpp/nick.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_nick[5];
	char s_http___jabber_org_protocol_nick[32];
	char s_name[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"nick",
	"http://jabber.org/protocol/nick",
	"name",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_nick,
	C_xmpp_presence,
	C_xmpp_message,
	C_xmpp_iq,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field nick_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_name), .offset = offsetof(struct xmpp_nick, name) },
};
/* clang-format on */

static const uint8_t nick_lookup[] = {
	0
};

const struct xso_class xmpp_nick_class = {
	.module = &xmpp_nick_module,
	.fields = nick_fields,
	.lookup = nick_lookup,
	.name = S(s_nick),
	.element = S(s_nick),
	.element_size = N(s_nick),
	.ns = S(s_http___jabber_org_protocol_nick),
	.size = sizeof(struct xmpp_nick),
	.unknown = offsetof(struct xmpp_nick, unknown),
	.n_fields = sizeof nick_fields / sizeof *nick_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_nick - 1] = &xmpp_nick_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_nick - 1, .base = C_xmpp_presence },
	{ .cls = C_nick - 1, .base = C_xmpp_message },
	{ .cls = C_nick - 1, .base = C_xmpp_iq },
	{ .cls = C_nick - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_nick_module = {
	.version = 2,
	.name = "nick",
	.xep = "0172",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
