/* Printed by xsoc from distributed-muc.xml: do not edit. */
#include <xmpp/distributed-muc.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_distributed_muc[16];
	char s_distributed_muc_enter[22];
	char s_jid[4];
	char s_distributed_muc_history[24];
	char s_maxchars[9];
	char s_maxstanzas[11];
	char s_seconds[8];
	char s_since[6];
	char s_x[2];
	char s_urn_xmpp_tmp_dmuc_0[20];
	char s_enter[6];
	char s_history[8];
	char s_urn_xmpp_delay[15];
	char s_delay[6];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"distributed-muc",
	"distributed-muc-enter",
	"jid",
	"distributed-muc-history",
	"maxchars",
	"maxstanzas",
	"seconds",
	"since",
	"x",
	"urn:xmpp:tmp:dmuc:0",
	"enter",
	"history",
	"urn:xmpp:delay",
	"delay",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_distributed_muc_enter,
	C_distributed_muc_history,
	C_distributed_muc,
	C_xmpp_delay,
	C_xmpp_presence,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field distributed_muc_enter_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .occurs = XSO_ONE, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_distributed_muc_enter, jid) },
};
/* clang-format on */

static const uint8_t distributed_muc_enter_lookup[] = {
	0, 1
};

const struct xso_class xmpp_distributed_muc_enter_class = {
	.module = &xmpp_distributed_muc_module,
	.fields = distributed_muc_enter_fields,
	.lookup = distributed_muc_enter_lookup,
	.name = S(s_distributed_muc_enter),
	.size = sizeof(struct xmpp_distributed_muc_enter),
	.unknown = offsetof(struct xmpp_distributed_muc_enter, unknown),
	.n_fields = sizeof distributed_muc_enter_fields / sizeof *distributed_muc_enter_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field distributed_muc_history_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_maxchars), .name_size = N(s_maxchars),
	  .member = S(s_maxchars), .offset = offsetof(struct xmpp_distributed_muc_history, maxchars),
	  .count = offsetof(struct xmpp_distributed_muc_history, has_maxchars) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_maxstanzas), .name_size = N(s_maxstanzas),
	  .member = S(s_maxstanzas), .offset = offsetof(struct xmpp_distributed_muc_history, maxstanzas),
	  .count = offsetof(struct xmpp_distributed_muc_history, has_maxstanzas) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_seconds), .name_size = N(s_seconds),
	  .member = S(s_seconds), .offset = offsetof(struct xmpp_distributed_muc_history, seconds),
	  .count = offsetof(struct xmpp_distributed_muc_history, has_seconds) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_since), .name_size = N(s_since),
	  .member = S(s_since), .offset = offsetof(struct xmpp_distributed_muc_history, since),
	  .count = offsetof(struct xmpp_distributed_muc_history, has_since) },
};
/* clang-format on */

static const uint8_t distributed_muc_history_lookup[] = {
	4, 0, 0, 2, 0, 0, 1, 3
};

const struct xso_class xmpp_distributed_muc_history_class = {
	.module = &xmpp_distributed_muc_module,
	.fields = distributed_muc_history_fields,
	.lookup = distributed_muc_history_lookup,
	.name = S(s_distributed_muc_history),
	.size = sizeof(struct xmpp_distributed_muc_history),
	.unknown = offsetof(struct xmpp_distributed_muc_history, unknown),
	.n_fields = sizeof distributed_muc_history_fields / sizeof *distributed_muc_history_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field distributed_muc_fields[] = {
	{ .shape = XSO_CHILD, .name = S(s_enter), .name_size = N(s_enter),
	  .member = S(s_enter), .offset = offsetof(struct xmpp_distributed_muc, enter),
	  .of = C_distributed_muc_enter },
	{ .shape = XSO_CHILD, .name = S(s_history), .name_size = N(s_history),
	  .member = S(s_history), .offset = offsetof(struct xmpp_distributed_muc, history),
	  .of = C_distributed_muc_history },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_delay),
	  .member = S(s_delay), .offset = offsetof(struct xmpp_distributed_muc, delay),
	  .of = C_xmpp_delay },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_distributed_muc, payload),
	  .count = offsetof(struct xmpp_distributed_muc, n_payload) },
};
/* clang-format on */

static const uint8_t distributed_muc_lookup[] = {
	0, 0, 1, 3, 0, 0, 2, 0
};

const struct xso_class xmpp_distributed_muc_class = {
	.module = &xmpp_distributed_muc_module,
	.fields = distributed_muc_fields,
	.lookup = distributed_muc_lookup,
	.name = S(s_distributed_muc),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_urn_xmpp_tmp_dmuc_0),
	.size = sizeof(struct xmpp_distributed_muc),
	.unknown = offsetof(struct xmpp_distributed_muc, unknown),
	.n_fields = sizeof distributed_muc_fields / sizeof *distributed_muc_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 4,
};

static const struct xso_class *const classes[] = {
	[C_distributed_muc_enter - 1] = &xmpp_distributed_muc_enter_class,
	[C_distributed_muc_history - 1] = &xmpp_distributed_muc_history_class,
	[C_distributed_muc - 1] = &xmpp_distributed_muc_class,
	[C_xmpp_delay - 1] = &xmpp_delay_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_distributed_muc - 1, .base = C_xmpp_presence },
	{ .cls = C_distributed_muc - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_distributed_muc_module = {
	.version = 2,
	.name = "distributed-muc",
	.xep = "0282",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
