/* Printed by xsoc from old-pubsub.xml: do not edit. */
#include <xmpp/old-pubsub.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_old_pubsub[11];
	char s_old_pubsub_subscribe[21];
	char s_from[5];
	char s_to[3];
	char s_ns[3];
	char s_old_pubsub_unsubscribe[23];
	char s_old_pubsub_publish[19];
	char s_linkseq[8];
	char s_sourceseq[10];
	char s_payload[8];
	char s_query[6];
	char s_jabber_iq_pubsub[17];
	char s_subscribe[10];
	char s_unsubscribe[12];
	char s_publish[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"old-pubsub",
	"old-pubsub-subscribe",
	"from",
	"to",
	"ns",
	"old-pubsub-unsubscribe",
	"old-pubsub-publish",
	"linkseq",
	"sourceseq",
	"payload",
	"query",
	"jabber:iq:pubsub",
	"subscribe",
	"unsubscribe",
	"publish",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_old_pubsub_subscribe,
	C_old_pubsub_unsubscribe,
	C_old_pubsub_publish,
	C_old_pubsub,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field old_pubsub_subscribe_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_old_pubsub_subscribe, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_old_pubsub_subscribe, to) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_ns), .name_size = N(s_ns),
	  .member = S(s_ns), .offset = offsetof(struct xmpp_old_pubsub_subscribe, ns),
	  .count = offsetof(struct xmpp_old_pubsub_subscribe, n_ns) },
};
/* clang-format on */

static const uint8_t old_pubsub_subscribe_lookup[] = {
	0, 0, 0, 0, 1, 2, 0, 3
};

const struct xso_class xmpp_old_pubsub_subscribe_class = {
	.module = &xmpp_old_pubsub_module,
	.fields = old_pubsub_subscribe_fields,
	.lookup = old_pubsub_subscribe_lookup,
	.name = S(s_old_pubsub_subscribe),
	.size = sizeof(struct xmpp_old_pubsub_subscribe),
	.unknown = offsetof(struct xmpp_old_pubsub_subscribe, unknown),
	.n_fields = sizeof old_pubsub_subscribe_fields / sizeof *old_pubsub_subscribe_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.from = 1,
};

/* clang-format off */
static const struct xso_field old_pubsub_unsubscribe_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_old_pubsub_unsubscribe, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_old_pubsub_unsubscribe, to) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_ns), .name_size = N(s_ns),
	  .member = S(s_ns), .offset = offsetof(struct xmpp_old_pubsub_unsubscribe, ns),
	  .count = offsetof(struct xmpp_old_pubsub_unsubscribe, n_ns) },
};
/* clang-format on */

static const uint8_t old_pubsub_unsubscribe_lookup[] = {
	0, 0, 0, 0, 1, 2, 0, 3
};

const struct xso_class xmpp_old_pubsub_unsubscribe_class = {
	.module = &xmpp_old_pubsub_module,
	.fields = old_pubsub_unsubscribe_fields,
	.lookup = old_pubsub_unsubscribe_lookup,
	.name = S(s_old_pubsub_unsubscribe),
	.size = sizeof(struct xmpp_old_pubsub_unsubscribe),
	.unknown = offsetof(struct xmpp_old_pubsub_unsubscribe, unknown),
	.n_fields = sizeof old_pubsub_unsubscribe_fields / sizeof *old_pubsub_unsubscribe_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.from = 1,
};

/* clang-format off */
static const struct xso_field old_pubsub_publish_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_old_pubsub_publish, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_linkseq), .name_size = N(s_linkseq),
	  .member = S(s_linkseq), .offset = offsetof(struct xmpp_old_pubsub_publish, linkseq),
	  .count = offsetof(struct xmpp_old_pubsub_publish, has_linkseq) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_ns), .name_size = N(s_ns),
	  .member = S(s_ns), .offset = offsetof(struct xmpp_old_pubsub_publish, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_sourceseq), .name_size = N(s_sourceseq),
	  .member = S(s_sourceseq), .offset = offsetof(struct xmpp_old_pubsub_publish, sourceseq),
	  .count = offsetof(struct xmpp_old_pubsub_publish, has_sourceseq) },
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_old_pubsub_publish, payload) },
};
/* clang-format on */

static const uint8_t old_pubsub_publish_lookup[] = {
	4, 0, 0, 0, 1, 2, 0, 3
};

const struct xso_class xmpp_old_pubsub_publish_class = {
	.module = &xmpp_old_pubsub_module,
	.fields = old_pubsub_publish_fields,
	.lookup = old_pubsub_publish_lookup,
	.name = S(s_old_pubsub_publish),
	.size = sizeof(struct xmpp_old_pubsub_publish),
	.unknown = offsetof(struct xmpp_old_pubsub_publish, unknown),
	.n_fields = sizeof old_pubsub_publish_fields / sizeof *old_pubsub_publish_fields,
	.lookup_bits = 3,
	.any = 5,
	.from = 1,
};

/* clang-format off */
static const struct xso_field old_pubsub_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_subscribe), .name_size = N(s_subscribe),
	  .member = S(s_subscribe), .offset = offsetof(struct xmpp_old_pubsub, subscribe),
	  .count = offsetof(struct xmpp_old_pubsub, n_subscribe),
	  .of = C_old_pubsub_subscribe },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_unsubscribe), .name_size = N(s_unsubscribe),
	  .member = S(s_unsubscribe), .offset = offsetof(struct xmpp_old_pubsub, unsubscribe),
	  .count = offsetof(struct xmpp_old_pubsub, n_unsubscribe),
	  .of = C_old_pubsub_unsubscribe },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_publish), .name_size = N(s_publish),
	  .member = S(s_publish), .offset = offsetof(struct xmpp_old_pubsub, publish),
	  .count = offsetof(struct xmpp_old_pubsub, n_publish),
	  .of = C_old_pubsub_publish },
};
/* clang-format on */

static const uint8_t old_pubsub_lookup[] = {
	0, 0, 0, 2, 3, 0, 1, 0
};

const struct xso_class xmpp_old_pubsub_class = {
	.module = &xmpp_old_pubsub_module,
	.fields = old_pubsub_fields,
	.lookup = old_pubsub_lookup,
	.name = S(s_old_pubsub),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_pubsub),
	.size = sizeof(struct xmpp_old_pubsub),
	.unknown = offsetof(struct xmpp_old_pubsub, unknown),
	.n_fields = sizeof old_pubsub_fields / sizeof *old_pubsub_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_old_pubsub_subscribe - 1] = &xmpp_old_pubsub_subscribe_class,
	[C_old_pubsub_unsubscribe - 1] = &xmpp_old_pubsub_unsubscribe_class,
	[C_old_pubsub_publish - 1] = &xmpp_old_pubsub_publish_class,
	[C_old_pubsub - 1] = &xmpp_old_pubsub_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_old_pubsub - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_old_pubsub_module = {
	.version = 2,
	.name = "old-pubsub",
	.xep = "0024",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
