/* Printed by xsoc from direct-invite.xml: do not edit. */
#include <xmpp/direct-invite.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_direct_invite[14];
	char s_x[2];
	char s_jabber_x_conference[20];
	char s_jid[4];
	char s_password[9];
	char s_reason[7];
	char s_continue[9];
	char s_continue_[10];
	char s_thread[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"direct-invite",
	"x",
	"jabber:x:conference",
	"jid",
	"password",
	"reason",
	"continue",
	"continue_",
	"thread",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_direct_invite,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field direct_invite_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_direct_invite, jid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_password), .name_size = N(s_password),
	  .member = S(s_password), .offset = offsetof(struct xmpp_direct_invite, password) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_direct_invite, reason) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_continue), .name_size = N(s_continue),
	  .member = S(s_continue_), .offset = offsetof(struct xmpp_direct_invite, continue_) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_thread), .name_size = N(s_thread),
	  .member = S(s_thread), .offset = offsetof(struct xmpp_direct_invite, thread) },
};
/* clang-format on */

static const uint8_t direct_invite_lookup[] = {
	5, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 0, 3
};

const struct xso_class xmpp_direct_invite_class = {
	.module = &xmpp_direct_invite_module,
	.fields = direct_invite_fields,
	.lookup = direct_invite_lookup,
	.name = S(s_direct_invite),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_jabber_x_conference),
	.size = sizeof(struct xmpp_direct_invite),
	.unknown = offsetof(struct xmpp_direct_invite, unknown),
	.n_fields = sizeof direct_invite_fields / sizeof *direct_invite_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_direct_invite - 1] = &xmpp_direct_invite_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_direct_invite - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_direct_invite_module = {
	.version = 2,
	.name = "direct-invite",
	.xep = "0249",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
