/* Printed by xsoc from message-mine.xml: do not edit. */
#include <xmpp/message-mine.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_message_mine[13];
	char s_message_whose[14];
	char s_whose[6];
	char s_urn_xmpp_tmp_mine_0[20];
	char s_id[3];
	char s_mine[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"message-mine",
	"message-whose",
	"whose",
	"urn:xmpp:tmp:mine:0",
	"id",
	"mine",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_message_whose,
	C_message_mine,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field message_whose_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_message_whose, id) },
};
/* clang-format on */

static const uint8_t message_whose_lookup[] = {
	0, 1
};

const struct xso_class xmpp_message_whose_class = {
	.module = &xmpp_message_mine_module,
	.fields = message_whose_fields,
	.lookup = message_whose_lookup,
	.name = S(s_message_whose),
	.element = S(s_whose),
	.element_size = N(s_whose),
	.ns = S(s_urn_xmpp_tmp_mine_0),
	.size = sizeof(struct xmpp_message_whose),
	.unknown = offsetof(struct xmpp_message_whose, unknown),
	.n_fields = sizeof message_whose_fields / sizeof *message_whose_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field message_mine_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_message_mine, id),
	  .count = offsetof(struct xmpp_message_mine, n_id) },
};
/* clang-format on */

static const uint8_t message_mine_lookup[] = {
	0, 1
};

const struct xso_class xmpp_message_mine_class = {
	.module = &xmpp_message_mine_module,
	.fields = message_mine_fields,
	.lookup = message_mine_lookup,
	.name = S(s_message_mine),
	.element = S(s_mine),
	.element_size = N(s_mine),
	.ns = S(s_urn_xmpp_tmp_mine_0),
	.size = sizeof(struct xmpp_message_mine),
	.unknown = offsetof(struct xmpp_message_mine, unknown),
	.n_fields = sizeof message_mine_fields / sizeof *message_mine_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_message_whose - 1] = &xmpp_message_whose_class,
	[C_message_mine - 1] = &xmpp_message_mine_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_message_whose - 1, .base = C_xmpp_message },
	{ .cls = C_message_mine - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_message_mine_module = {
	.version = 2,
	.name = "message-mine",
	.xep = "0259",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
