/* Printed by xsoc from moved.xml: do not edit. */
#include <xmpp/moved.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_moved[6];
	char s_urn_xmpp_moved_1_list[35];
	char s_ns[3];
	char s_old_jid[8];
	char s_old_jid_2[8];
	char s_new_jid[8];
	char s_new_jid_2[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"moved",
	"urn:xmpp:moved:1\000urn:xmpp:moved:0\000",
	"ns",
	"old-jid",
	"old_jid",
	"new-jid",
	"new_jid",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_moved,
	C_xmpp_presence,
	C_xmpp_pubsub_item,
};

/* clang-format off */
static const struct xso_field moved_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_moved, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_old_jid), .name_size = N(s_old_jid),
	  .member = S(s_old_jid_2), .offset = offsetof(struct xmpp_moved, old_jid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_new_jid), .name_size = N(s_new_jid),
	  .member = S(s_new_jid_2), .offset = offsetof(struct xmpp_moved, new_jid) },
};
/* clang-format on */

static const uint8_t moved_lookup[] = {
	3, 0, 0, 2
};

const struct xso_class xmpp_moved_class = {
	.module = &xmpp_moved_module,
	.fields = moved_fields,
	.lookup = moved_lookup,
	.name = S(s_moved),
	.element = S(s_moved),
	.element_size = N(s_moved),
	.ns = S(s_urn_xmpp_moved_1_list),
	.size = sizeof(struct xmpp_moved),
	.unknown = offsetof(struct xmpp_moved, unknown),
	.n_fields = sizeof moved_fields / sizeof *moved_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

static const struct xso_class *const classes[] = {
	[C_moved - 1] = &xmpp_moved_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_moved - 1, .base = C_xmpp_presence },
	{ .cls = C_moved - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_moved_module = {
	.version = 2,
	.name = "moved",
	.xep = "0283",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
