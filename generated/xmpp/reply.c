/* Printed by xsoc from reply.xml: do not edit. */
#include <xmpp/reply.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_reply[6];
	char s_urn_xmpp_reply_0[17];
	char s_id[3];
	char s_to[3];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"reply",
	"urn:xmpp:reply:0",
	"id",
	"to",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_reply,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field reply_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_reply, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_reply, to) },
};
/* clang-format on */

static const uint8_t reply_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_reply_class = {
	.module = &xmpp_reply_module,
	.fields = reply_fields,
	.lookup = reply_lookup,
	.name = S(s_reply),
	.element = S(s_reply),
	.element_size = N(s_reply),
	.ns = S(s_urn_xmpp_reply_0),
	.size = sizeof(struct xmpp_reply),
	.unknown = offsetof(struct xmpp_reply, unknown),
	.n_fields = sizeof reply_fields / sizeof *reply_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_reply - 1] = &xmpp_reply_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_reply - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_reply_module = {
	.version = 2,
	.name = "reply",
	.xep = "0461",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
