/* Printed by xsoc from mention-notification.xml: do not edit. */
#include <xmpp/mention-notification.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_mention_notification[21];
	char s_mentions[9];
	char s_urn_xmpp_mmn_0[15];
	char s_urn_xmpp_forward_0[19];
	char s_forwarded[10];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"mention-notification",
	"mentions",
	"urn:xmpp:mmn:0",
	"urn:xmpp:forward:0",
	"forwarded",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_mention_notification,
	C_xmpp_forwarded,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field mention_notification_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_forward_0),
	  .member = S(s_forwarded), .offset = offsetof(struct xmpp_mention_notification, forwarded),
	  .of = C_xmpp_forwarded },
};
/* clang-format on */

static const uint8_t mention_notification_lookup[] = {
	1, 0
};

const struct xso_class xmpp_mention_notification_class = {
	.module = &xmpp_mention_notification_module,
	.fields = mention_notification_fields,
	.lookup = mention_notification_lookup,
	.name = S(s_mention_notification),
	.element = S(s_mentions),
	.element_size = N(s_mentions),
	.ns = S(s_urn_xmpp_mmn_0),
	.size = sizeof(struct xmpp_mention_notification),
	.unknown = offsetof(struct xmpp_mention_notification, unknown),
	.n_fields = sizeof mention_notification_fields / sizeof *mention_notification_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_mention_notification - 1] = &xmpp_mention_notification_class,
	[C_xmpp_forwarded - 1] = &xmpp_forwarded_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_mention_notification - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_mention_notification_module = {
	.version = 2,
	.name = "mention-notification",
	.xep = "0452",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
