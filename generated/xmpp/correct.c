/* Printed by xsoc from correct.xml: do not edit. */
#include <xmpp/correct.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_correct[8];
	char s_replace[8];
	char s_urn_xmpp_message_correct_0[27];
	char s_id[3];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"correct",
	"replace",
	"urn:xmpp:message-correct:0",
	"id",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_replace,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field replace_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_replace, id) },
};
/* clang-format on */

static const uint8_t replace_lookup[] = {
	0, 1
};

const struct xso_class xmpp_replace_class = {
	.module = &xmpp_correct_module,
	.fields = replace_fields,
	.lookup = replace_lookup,
	.name = S(s_replace),
	.element = S(s_replace),
	.element_size = N(s_replace),
	.ns = S(s_urn_xmpp_message_correct_0),
	.size = sizeof(struct xmpp_replace),
	.unknown = offsetof(struct xmpp_replace, unknown),
	.n_fields = sizeof replace_fields / sizeof *replace_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_replace - 1] = &xmpp_replace_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_replace - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_correct_module = {
	.version = 2,
	.name = "correct",
	.xep = "0308",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
