/* Printed by xsoc from federated-muc.xml: do not edit. */
#include <xmpp/federated-muc.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_federated_muc[14];
	char s_fmuc[5];
	char s_http___isode_com_protocol_fmuc[31];
	char s_from[5];
	char s_left[5];
	char s_payload[8];
	char s_federated_muc_delay[20];
	char s_x[2];
	char s_urn_xmpp_delay[15];
	char s_stamp[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"federated-muc",
	"fmuc",
	"http://isode.com/protocol/fmuc",
	"from",
	"left",
	"payload",
	"federated-muc-delay",
	"x",
	"urn:xmpp:delay",
	"stamp",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_federated_muc,
	C_federated_muc_delay,
	C_xmpp_presence,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field federated_muc_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_federated_muc, from) },
	{ .shape = XSO_FLAG, .name = S(s_left), .name_size = N(s_left),
	  .member = S(s_left), .offset = offsetof(struct xmpp_federated_muc, left) },
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_federated_muc, payload) },
};
/* clang-format on */

static const uint8_t federated_muc_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_federated_muc_class = {
	.module = &xmpp_federated_muc_module,
	.fields = federated_muc_fields,
	.lookup = federated_muc_lookup,
	.name = S(s_federated_muc),
	.element = S(s_fmuc),
	.element_size = N(s_fmuc),
	.ns = S(s_http___isode_com_protocol_fmuc),
	.size = sizeof(struct xmpp_federated_muc),
	.unknown = offsetof(struct xmpp_federated_muc, unknown),
	.n_fields = sizeof federated_muc_fields / sizeof *federated_muc_fields,
	.lookup_bits = 2,
	.any = 3,
	.from = 1,
};

/* clang-format off */
static const struct xso_field federated_muc_delay_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_federated_muc_delay, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LEGACY_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_stamp), .name_size = N(s_stamp),
	  .member = S(s_stamp), .offset = offsetof(struct xmpp_federated_muc_delay, stamp),
	  .count = offsetof(struct xmpp_federated_muc_delay, has_stamp) },
};
/* clang-format on */

static const uint8_t federated_muc_delay_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_federated_muc_delay_class = {
	.module = &xmpp_federated_muc_module,
	.fields = federated_muc_delay_fields,
	.lookup = federated_muc_delay_lookup,
	.name = S(s_federated_muc_delay),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_urn_xmpp_delay),
	.size = sizeof(struct xmpp_federated_muc_delay),
	.unknown = offsetof(struct xmpp_federated_muc_delay, unknown),
	.n_fields = sizeof federated_muc_delay_fields / sizeof *federated_muc_delay_fields,
	.lookup_bits = 2,
	.from = 1,
};

static const struct xso_class *const classes[] = {
	[C_federated_muc - 1] = &xmpp_federated_muc_class,
	[C_federated_muc_delay - 1] = &xmpp_federated_muc_delay_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_federated_muc - 1, .base = C_xmpp_presence },
	{ .cls = C_federated_muc - 1, .base = C_xmpp_message },
	{ .cls = C_federated_muc_delay - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_federated_muc_module = {
	.version = 2,
	.name = "federated-muc",
	.xep = "0289",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
