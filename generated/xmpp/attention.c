/* Printed by xsoc from attention.xml: do not edit. */
#include <xmpp/attention.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_attention[10];
	char s_urn_xmpp_attention_0[21];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"attention",
	"urn:xmpp:attention:0",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_attention,
	C_xmpp_message,
};

static const uint8_t attention_lookup[] = {
	0
};

const struct xso_class xmpp_attention_class = {
	.module = &xmpp_attention_module,
	.lookup = attention_lookup,
	.name = S(s_attention),
	.element = S(s_attention),
	.element_size = N(s_attention),
	.ns = S(s_urn_xmpp_attention_0),
	.size = sizeof(struct xmpp_attention),
	.unknown = offsetof(struct xmpp_attention, unknown),
	.lookup_bits = 0,
};

static const struct xso_class *const classes[] = {
	[C_attention - 1] = &xmpp_attention_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_attention - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_attention_module = {
	.version = 2,
	.name = "attention",
	.xep = "0224",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
