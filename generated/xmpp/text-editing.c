/* Printed by xsoc from text-editing.xml: do not edit. */
#include <xmpp/text-editing.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_text_editing[13];
	char s_text_subscribe_item[20];
	char s_id[3];
	char s_type[5];
	char s_text_subscribe[15];
	char s_subscribe[10];
	char s_http___jabber_org_protocol_mute_server[39];
	char s_item[5];
	char s_text_patch[11];
	char s_patch[6];
	char s_http___jabber_org_protocol_mute_server_list[79];
	char s_ns[3];
	char s_text[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"text-editing",
	"text-subscribe-item",
	"id",
	"type",
	"text-subscribe",
	"subscribe",
	"http://jabber.org/protocol/mute#server",
	"item",
	"text-patch",
	"patch",
	"http://jabber.org/protocol/mute#server\000http://jabber.org/protocol/mute#editor\000",
	"ns",
	"text",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_text_subscribe_item,
	C_text_subscribe,
	C_text_patch,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field text_subscribe_item_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_text_subscribe_item, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_text_subscribe_item, type) },
};
/* clang-format on */

static const uint8_t text_subscribe_item_lookup[] = {
	0, 2, 1, 0
};

const struct xso_class xmpp_text_subscribe_item_class = {
	.module = &xmpp_text_editing_module,
	.fields = text_subscribe_item_fields,
	.lookup = text_subscribe_item_lookup,
	.name = S(s_text_subscribe_item),
	.size = sizeof(struct xmpp_text_subscribe_item),
	.unknown = offsetof(struct xmpp_text_subscribe_item, unknown),
	.n_fields = sizeof text_subscribe_item_fields / sizeof *text_subscribe_item_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field text_subscribe_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_item), .name_size = N(s_item),
	  .member = S(s_item), .offset = offsetof(struct xmpp_text_subscribe, item),
	  .count = offsetof(struct xmpp_text_subscribe, n_item),
	  .of = C_text_subscribe_item },
};
/* clang-format on */

static const uint8_t text_subscribe_lookup[] = {
	1, 0
};

const struct xso_class xmpp_text_subscribe_class = {
	.module = &xmpp_text_editing_module,
	.fields = text_subscribe_fields,
	.lookup = text_subscribe_lookup,
	.name = S(s_text_subscribe),
	.element = S(s_subscribe),
	.element_size = N(s_subscribe),
	.ns = S(s_http___jabber_org_protocol_mute_server),
	.size = sizeof(struct xmpp_text_subscribe),
	.unknown = offsetof(struct xmpp_text_subscribe, unknown),
	.n_fields = sizeof text_subscribe_fields / sizeof *text_subscribe_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field text_patch_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_text_patch, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_text_patch, id) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_text_patch, text) },
};
/* clang-format on */

static const uint8_t text_patch_lookup[] = {
	0, 2
};

const struct xso_class xmpp_text_patch_class = {
	.module = &xmpp_text_editing_module,
	.fields = text_patch_fields,
	.lookup = text_patch_lookup,
	.name = S(s_text_patch),
	.element = S(s_patch),
	.element_size = N(s_patch),
	.ns = S(s_http___jabber_org_protocol_mute_server_list),
	.size = sizeof(struct xmpp_text_patch),
	.unknown = offsetof(struct xmpp_text_patch, unknown),
	.n_fields = sizeof text_patch_fields / sizeof *text_patch_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_DEMANDS,
	.namespaces = 1,
	.text = 3,
};

static const struct xso_class *const classes[] = {
	[C_text_subscribe_item - 1] = &xmpp_text_subscribe_item_class,
	[C_text_subscribe - 1] = &xmpp_text_subscribe_class,
	[C_text_patch - 1] = &xmpp_text_patch_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_text_subscribe - 1, .base = C_xmpp_iq },
	{ .cls = C_text_patch - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_text_editing_module = {
	.version = 2,
	.name = "text-editing",
	.xep = "0058",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
