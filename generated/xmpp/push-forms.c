/* Printed by xsoc from push-forms.xml: do not edit. */
#include <xmpp/push-forms.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_push_forms[11];
	char s_push_summary[13];
	char s_urn_xmpp_push_summary[22];
	char s_message_count[14];
	char s_message_count_2[14];
	char s_pending_subscription_count[27];
	char s_pending_subscription_count_2[27];
	char s_last_message_sender[20];
	char s_last_message_sender_2[20];
	char s_last_message_body[18];
	char s_last_message_body_2[18];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"push-forms",
	"push-summary",
	"urn:xmpp:push:summary",
	"message-count",
	"message_count",
	"pending-subscription-count",
	"pending_subscription_count",
	"last-message-sender",
	"last_message_sender",
	"last-message-body",
	"last_message_body",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_push_summary,
	C_xmpp_data_form,
};

/* clang-format off */
static const struct xso_field push_summary_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_message_count), .name_size = N(s_message_count),
	  .member = S(s_message_count_2), .offset = offsetof(struct xmpp_push_summary, message_count),
	  .count = offsetof(struct xmpp_push_summary, has_message_count) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT32, .flags = XSO_HAS, .name = S(s_pending_subscription_count), .name_size = N(s_pending_subscription_count),
	  .member = S(s_pending_subscription_count_2), .offset = offsetof(struct xmpp_push_summary, pending_subscription_count),
	  .count = offsetof(struct xmpp_push_summary, has_pending_subscription_count) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_RAW_JID, .name = S(s_last_message_sender), .name_size = N(s_last_message_sender),
	  .member = S(s_last_message_sender_2), .offset = offsetof(struct xmpp_push_summary, last_message_sender) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_last_message_body), .name_size = N(s_last_message_body),
	  .member = S(s_last_message_body_2), .offset = offsetof(struct xmpp_push_summary, last_message_body) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_push_summary, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t push_summary_lookup[] = {
	0, 3, 5, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 1, 2, 0
};

const struct xso_class xmpp_push_summary_class = {
	.module = &xmpp_push_forms_module,
	.fields = push_summary_fields,
	.lookup = push_summary_lookup,
	.name = S(s_push_summary),
	.ns = S(s_urn_xmpp_push_summary),
	.size = sizeof(struct xmpp_push_summary),
	.n_fields = sizeof push_summary_fields / sizeof *push_summary_fields,
	.lookup_bits = 4,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_push_summary - 1] = &xmpp_push_summary_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

const struct xso_module xmpp_push_forms_module = {
	.version = 2,
	.name = "push-forms",
	.xep = "0357",
	.strings = (const char *)&strings,
	.classes = classes,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
};
