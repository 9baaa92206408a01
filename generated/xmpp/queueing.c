/* Printed by xsoc from queueing.xml: do not edit. */
#include <xmpp/queueing.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_queueing[9];
	char s_queue_unlock[13];
	char s_unlock[7];
	char s_urn_xmpp_pubsub_queueing_0_list[48];
	char s_ns[3];
	char s_id[3];
	char s_node[5];
	char s_item[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"queueing",
	"queue-unlock",
	"unlock",
	"urn:xmpp:pubsub:queueing:0\000urn:xmpp:queueing:0\000",
	"ns",
	"id",
	"node",
	"item",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_queue_unlock,
	C_xmpp_pubsub_item,
	C_xmpp_pubsub,
	C_xmpp_pubsub_event_items,
};

/* clang-format off */
static const struct xso_field queue_unlock_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_queue_unlock, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_queue_unlock, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_queue_unlock, node) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_queue_unlock, item),
	  .count = offsetof(struct xmpp_queue_unlock, n_item),
	  .of = C_xmpp_pubsub_item },
};
/* clang-format on */

static const uint8_t queue_unlock_lookup[] = {
	4, 0, 0, 0, 2, 0, 3, 0
};

const struct xso_class xmpp_queue_unlock_class = {
	.module = &xmpp_queueing_module,
	.fields = queue_unlock_fields,
	.lookup = queue_unlock_lookup,
	.name = S(s_queue_unlock),
	.element = S(s_unlock),
	.element_size = N(s_unlock),
	.ns = S(s_urn_xmpp_pubsub_queueing_0_list),
	.size = sizeof(struct xmpp_queue_unlock),
	.unknown = offsetof(struct xmpp_queue_unlock, unknown),
	.n_fields = sizeof queue_unlock_fields / sizeof *queue_unlock_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_queue_unlock - 1] = &xmpp_queue_unlock_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_pubsub - 1] = &xmpp_pubsub_class,
	[C_xmpp_pubsub_event_items - 1] = &xmpp_pubsub_event_items_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_queue_unlock - 1, .base = C_xmpp_pubsub },
	{ .cls = C_queue_unlock - 1, .base = C_xmpp_pubsub_event_items },
};

const struct xso_module xmpp_queueing_module = {
	.version = 2,
	.name = "queueing",
	.xep = "0254",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
