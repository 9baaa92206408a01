/* Printed by xsoc from ticket.xml: do not edit. */
#include <xmpp/ticket.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_ticket[7];
	char s_query[6];
	char s_http___jabber_org_protocol_ticket[34];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"ticket",
	"query",
	"http://jabber.org/protocol/ticket",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_ticket,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field ticket_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .flags = XSO_SECRET,
	  .member = S(s_ticket), .offset = offsetof(struct xmpp_ticket, ticket) },
};
/* clang-format on */

static const uint8_t ticket_lookup[] = {
	0
};

const struct xso_class xmpp_ticket_class = {
	.module = &xmpp_ticket_module,
	.fields = ticket_fields,
	.lookup = ticket_lookup,
	.name = S(s_ticket),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_http___jabber_org_protocol_ticket),
	.size = sizeof(struct xmpp_ticket),
	.unknown = offsetof(struct xmpp_ticket, unknown),
	.n_fields = sizeof ticket_fields / sizeof *ticket_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_SECRETS,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_ticket - 1] = &xmpp_ticket_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_ticket - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_ticket_module = {
	.version = 2,
	.name = "ticket",
	.xep = "0101",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
