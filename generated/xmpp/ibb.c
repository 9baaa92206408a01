/* Printed by xsoc from ibb.xml: do not edit. */
#include <xmpp/ibb.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_ibb[4];
	char s_ibb_stanza[11];
	char s_iq[3];
	char s_message[8];
	char s_ibb_open[9];
	char s_open[5];
	char s_http___jabber_org_protocol_ibb[31];
	char s_block_size[11];
	char s_block_size_2[11];
	char s_sid[4];
	char s_stanza[7];
	char s_ibb_data[9];
	char s_data[5];
	char s_seq[4];
	char s_ibb_close[10];
	char s_close[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"ibb",
	"ibb-stanza",
	"iq",
	"message",
	"ibb-open",
	"open",
	"http://jabber.org/protocol/ibb",
	"block-size",
	"block_size",
	"sid",
	"stanza",
	"ibb-data",
	"data",
	"seq",
	"ibb-close",
	"close",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_ibb_open,
	C_ibb_data,
	C_ibb_close,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_ibb_stanza,
};

static const uint16_t ibb_stanza_texts[] = {
	[XMPP_IBB_STANZA_IQ] = S(s_iq),
	[XMPP_IBB_STANZA_MESSAGE] = S(s_message),
};

static const uint8_t ibb_stanza_lookup[] = {
	0, 1, 2, 0
};

const struct xso_enum xmpp_ibb_stanza_enum = {
	.strings = (const char *)&strings,
	.texts = ibb_stanza_texts,
	.lookup = ibb_stanza_lookup,
	.name = S(s_ibb_stanza),
	.n_texts = sizeof ibb_stanza_texts / sizeof *ibb_stanza_texts,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field ibb_open_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS, .name = S(s_block_size), .name_size = N(s_block_size),
	  .member = S(s_block_size_2), .offset = offsetof(struct xmpp_ibb_open, block_size),
	  .count = offsetof(struct xmpp_ibb_open, has_block_size) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_ibb_open, sid) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_stanza), .name_size = N(s_stanza),
	  .member = S(s_stanza), .offset = offsetof(struct xmpp_ibb_open, stanza),
	  .values = V_ibb_stanza },
};
/* clang-format on */

static const uint8_t ibb_open_lookup[] = {
	0, 0, 0, 1, 2, 0, 0, 3
};

const struct xso_class xmpp_ibb_open_class = {
	.module = &xmpp_ibb_module,
	.fields = ibb_open_fields,
	.lookup = ibb_open_lookup,
	.name = S(s_ibb_open),
	.element = S(s_open),
	.element_size = N(s_open),
	.ns = S(s_http___jabber_org_protocol_ibb),
	.size = sizeof(struct xmpp_ibb_open),
	.unknown = offsetof(struct xmpp_ibb_open, unknown),
	.n_fields = sizeof ibb_open_fields / sizeof *ibb_open_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field ibb_data_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .occurs = XSO_ONE, .name = S(s_seq), .name_size = N(s_seq),
	  .member = S(s_seq), .offset = offsetof(struct xmpp_ibb_data, seq) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_ibb_data, sid) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64,
	  .member = S(s_data), .offset = offsetof(struct xmpp_ibb_data, data) },
};
/* clang-format on */

static const uint8_t ibb_data_lookup[] = {
	0, 2, 1, 0
};

const struct xso_class xmpp_ibb_data_class = {
	.module = &xmpp_ibb_module,
	.fields = ibb_data_fields,
	.lookup = ibb_data_lookup,
	.name = S(s_ibb_data),
	.element = S(s_data),
	.element_size = N(s_data),
	.ns = S(s_http___jabber_org_protocol_ibb),
	.size = sizeof(struct xmpp_ibb_data),
	.unknown = offsetof(struct xmpp_ibb_data, unknown),
	.n_fields = sizeof ibb_data_fields / sizeof *ibb_data_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.text = 3,
};

/* clang-format off */
static const struct xso_field ibb_close_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_ibb_close, sid) },
};
/* clang-format on */

static const uint8_t ibb_close_lookup[] = {
	1, 0
};

const struct xso_class xmpp_ibb_close_class = {
	.module = &xmpp_ibb_module,
	.fields = ibb_close_fields,
	.lookup = ibb_close_lookup,
	.name = S(s_ibb_close),
	.element = S(s_close),
	.element_size = N(s_close),
	.ns = S(s_http___jabber_org_protocol_ibb),
	.size = sizeof(struct xmpp_ibb_close),
	.unknown = offsetof(struct xmpp_ibb_close, unknown),
	.n_fields = sizeof ibb_close_fields / sizeof *ibb_close_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_ibb_open - 1] = &xmpp_ibb_open_class,
	[C_ibb_data - 1] = &xmpp_ibb_data_class,
	[C_ibb_close - 1] = &xmpp_ibb_close_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_ibb_stanza - 1] = &xmpp_ibb_stanza_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_ibb_open - 1, .base = C_xmpp_iq },
	{ .cls = C_ibb_data - 1, .base = C_xmpp_iq },
	{ .cls = C_ibb_data - 1, .base = C_xmpp_message },
	{ .cls = C_ibb_close - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_ibb_module = {
	.version = 2,
	.name = "ibb",
	.xep = "0047",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extends = sizeof extends / sizeof *extends,
};
