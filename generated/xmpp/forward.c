/* Printed by xsoc from forward.xml: do not edit. */
#include <xmpp/forward.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_forward[8];
	char s_forwarded[10];
	char s_urn_xmpp_forward_0[19];
	char s_urn_xmpp_delay[15];
	char s_delay[6];
	char s_jabber_client[14];
	char s_message[8];
	char s_presence[9];
	char s_iq[3];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"forward",
	"forwarded",
	"urn:xmpp:forward:0",
	"urn:xmpp:delay",
	"delay",
	"jabber:client",
	"message",
	"presence",
	"iq",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_forwarded,
	C_xmpp_delay,
	C_xmpp_message,
	C_xmpp_presence,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field forwarded_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_delay),
	  .member = S(s_delay), .offset = offsetof(struct xmpp_forwarded, delay),
	  .of = C_xmpp_delay },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_client),
	  .member = S(s_message), .offset = offsetof(struct xmpp_forwarded, message),
	  .of = C_xmpp_message },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_client),
	  .member = S(s_presence), .offset = offsetof(struct xmpp_forwarded, presence),
	  .of = C_xmpp_presence },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_client),
	  .member = S(s_iq), .offset = offsetof(struct xmpp_forwarded, iq),
	  .of = C_xmpp_iq },
};
/* clang-format on */

static const uint8_t forwarded_lookup[] = {
	0, 0, 0, 1, 2, 4, 3, 0
};

const struct xso_class xmpp_forwarded_class = {
	.module = &xmpp_forward_module,
	.fields = forwarded_fields,
	.lookup = forwarded_lookup,
	.name = S(s_forwarded),
	.element = S(s_forwarded),
	.element_size = N(s_forwarded),
	.ns = S(s_urn_xmpp_forward_0),
	.size = sizeof(struct xmpp_forwarded),
	.unknown = offsetof(struct xmpp_forwarded, unknown),
	.n_fields = sizeof forwarded_fields / sizeof *forwarded_fields,
	.lookup_bits = 3,
};

static const struct xso_class *const classes[] = {
	[C_forwarded - 1] = &xmpp_forwarded_class,
	[C_xmpp_delay - 1] = &xmpp_delay_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_forwarded - 1, .base = C_xmpp_message },
	{ .cls = C_forwarded - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_forward_module = {
	.version = 2,
	.name = "forward",
	.xep = "0297",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
