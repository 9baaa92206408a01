/* Printed by xsoc from session-negotiation.xml: do not edit. */
#include <xmpp/session-negotiation.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_session_negotiation[20];
	char s_urn_xmpp_ssn[13];
	char s_accept[7];
	char s_continue[9];
	char s_continue_[10];
	char s_disclosure[11];
	char s_http___jabber_org_protocol_chatstates[38];
	char s_chat_states[12];
	char s_http___jabber_org_protocol_xhtml_im[36];
	char s_xhtml_im[9];
	char s_language[9];
	char s_logging[8];
	char s_reason[7];
	char s_renegotiate[12];
	char s_security[9];
	char s_terminate[10];
	char s_urn_xmpp_receipts[18];
	char s_receipts[9];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"session-negotiation",
	"urn:xmpp:ssn",
	"accept",
	"continue",
	"continue_",
	"disclosure",
	"http://jabber.org/protocol/chatstates",
	"chat_states",
	"http://jabber.org/protocol/xhtml-im",
	"xhtml_im",
	"language",
	"logging",
	"reason",
	"renegotiate",
	"security",
	"terminate",
	"urn:xmpp:receipts",
	"receipts",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_session_negotiation,
	C_xmpp_data_form,
};

/* clang-format off */
static const struct xso_field session_negotiation_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_accept), .name_size = N(s_accept),
	  .member = S(s_accept), .offset = offsetof(struct xmpp_session_negotiation, accept),
	  .count = offsetof(struct xmpp_session_negotiation, has_accept) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_continue), .name_size = N(s_continue),
	  .member = S(s_continue_), .offset = offsetof(struct xmpp_session_negotiation, continue_) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_disclosure), .name_size = N(s_disclosure),
	  .member = S(s_disclosure), .offset = offsetof(struct xmpp_session_negotiation, disclosure) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_http___jabber_org_protocol_chatstates), .name_size = N(s_http___jabber_org_protocol_chatstates),
	  .member = S(s_chat_states), .offset = offsetof(struct xmpp_session_negotiation, chat_states) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_http___jabber_org_protocol_xhtml_im), .name_size = N(s_http___jabber_org_protocol_xhtml_im),
	  .member = S(s_xhtml_im), .offset = offsetof(struct xmpp_session_negotiation, xhtml_im) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_LANG, .name = S(s_language), .name_size = N(s_language),
	  .member = S(s_language), .offset = offsetof(struct xmpp_session_negotiation, language) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_logging), .name_size = N(s_logging),
	  .member = S(s_logging), .offset = offsetof(struct xmpp_session_negotiation, logging) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_session_negotiation, reason) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_renegotiate), .name_size = N(s_renegotiate),
	  .member = S(s_renegotiate), .offset = offsetof(struct xmpp_session_negotiation, renegotiate),
	  .count = offsetof(struct xmpp_session_negotiation, has_renegotiate) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_security), .name_size = N(s_security),
	  .member = S(s_security), .offset = offsetof(struct xmpp_session_negotiation, security) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BIT, .flags = XSO_HAS, .name = S(s_terminate), .name_size = N(s_terminate),
	  .member = S(s_terminate), .offset = offsetof(struct xmpp_session_negotiation, terminate),
	  .count = offsetof(struct xmpp_session_negotiation, has_terminate) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .name = S(s_urn_xmpp_receipts), .name_size = N(s_urn_xmpp_receipts),
	  .member = S(s_receipts), .offset = offsetof(struct xmpp_session_negotiation, receipts) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_session_negotiation, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t session_negotiation_lookup[] = {
	9, 0, 0, 1, 5, 13, 10, 0, 0, 6, 0, 3, 11, 0, 0, 0,
	0, 7, 0, 0, 0, 0, 0, 0, 0, 2, 4, 12, 0, 0, 0, 8
};

const struct xso_class xmpp_session_negotiation_class = {
	.module = &xmpp_session_negotiation_module,
	.fields = session_negotiation_fields,
	.lookup = session_negotiation_lookup,
	.name = S(s_session_negotiation),
	.ns = S(s_urn_xmpp_ssn),
	.size = sizeof(struct xmpp_session_negotiation),
	.n_fields = sizeof session_negotiation_fields / sizeof *session_negotiation_fields,
	.lookup_bits = 5,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_session_negotiation - 1] = &xmpp_session_negotiation_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

const struct xso_module xmpp_session_negotiation_module = {
	.version = 2,
	.name = "session-negotiation",
	.xep = "0155",
	.strings = (const char *)&strings,
	.classes = classes,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
};
