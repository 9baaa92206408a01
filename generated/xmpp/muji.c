/* Printed by xsoc from muji.xml: do not edit. */
#include <xmpp/muji.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_muji[5];
	char s_urn_xmpp_jingle_muji_0_list[78];
	char s_ns[3];
	char s_room[5];
	char s_preparing[10];
	char s_content[8];
	char s_payload[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"muji",
	"urn:xmpp:jingle:muji:0\000urn:xmpp:muji:0\000http://telepathy.freedesktop.org/muji\000",
	"ns",
	"room",
	"preparing",
	"content",
	"payload",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_muji,
	C_xmpp_jingle_content,
	C_xmpp_presence,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field muji_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_muji, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_room), .name_size = N(s_room),
	  .member = S(s_room), .offset = offsetof(struct xmpp_muji, room) },
	{ .shape = XSO_FLAG, .name = S(s_preparing), .name_size = N(s_preparing),
	  .member = S(s_preparing), .offset = offsetof(struct xmpp_muji, preparing) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_content), .name_size = N(s_content),
	  .member = S(s_content), .offset = offsetof(struct xmpp_muji, content),
	  .count = offsetof(struct xmpp_muji, n_content),
	  .of = C_xmpp_jingle_content },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_muji, payload),
	  .count = offsetof(struct xmpp_muji, n_payload) },
};
/* clang-format on */

static const uint8_t muji_lookup[] = {
	4, 0, 2, 0, 0, 3, 0, 0
};

const struct xso_class xmpp_muji_class = {
	.module = &xmpp_muji_module,
	.fields = muji_fields,
	.lookup = muji_lookup,
	.name = S(s_muji),
	.element = S(s_muji),
	.element_size = N(s_muji),
	.ns = S(s_urn_xmpp_jingle_muji_0_list),
	.size = sizeof(struct xmpp_muji),
	.unknown = offsetof(struct xmpp_muji, unknown),
	.n_fields = sizeof muji_fields / sizeof *muji_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 5,
};

static const struct xso_class *const classes[] = {
	[C_muji - 1] = &xmpp_muji_class,
	[C_xmpp_jingle_content - 1] = &xmpp_jingle_content_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_muji - 1, .base = C_xmpp_presence },
	{ .cls = C_muji - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_muji_module = {
	.version = 2,
	.name = "muji",
	.xep = "0272",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
