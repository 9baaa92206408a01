/* Printed by xsoc from iq-avatar.xml: do not edit. */
#include <xmpp/iq-avatar.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_iq_avatar[10];
	char s_iq_avatar_data[15];
	char s_mimetype[9];
	char s_type[5];
	char s_encoding[9];
	char s_src[4];
	char s_content[8];
	char s_payload[8];
	char s_query[6];
	char s_jabber_iq_avatar_list[40];
	char s_ns[3];
	char s_data[5];
	char s_avatar_hash[12];
	char s_x[2];
	char s_jabber_x_avatar[16];
	char s_hash[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"iq-avatar",
	"iq-avatar-data",
	"mimetype",
	"type",
	"encoding",
	"src",
	"content",
	"payload",
	"query",
	"jabber:iq:avatar\000storage:client:avatar\000",
	"ns",
	"data",
	"avatar-hash",
	"x",
	"jabber:x:avatar",
	"hash",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_iq_avatar_data,
	C_iq_avatar,
	C_avatar_hash,
	C_xmpp_iq,
	C_xmpp_presence,
};

/* clang-format off */
static const struct xso_field iq_avatar_data_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_mimetype), .name_size = N(s_mimetype),
	  .member = S(s_type), .offset = offsetof(struct xmpp_iq_avatar_data, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_encoding), .name_size = N(s_encoding),
	  .member = S(s_encoding), .offset = offsetof(struct xmpp_iq_avatar_data, encoding) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_src), .name_size = N(s_src),
	  .member = S(s_src), .offset = offsetof(struct xmpp_iq_avatar_data, src) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_content), .offset = offsetof(struct xmpp_iq_avatar_data, content) },
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_iq_avatar_data, payload) },
};
/* clang-format on */

static const uint8_t iq_avatar_data_lookup[] = {
	0, 0, 0, 0, 1, 0, 2, 3
};

const struct xso_class xmpp_iq_avatar_data_class = {
	.module = &xmpp_iq_avatar_module,
	.fields = iq_avatar_data_fields,
	.lookup = iq_avatar_data_lookup,
	.name = S(s_iq_avatar_data),
	.size = sizeof(struct xmpp_iq_avatar_data),
	.unknown = offsetof(struct xmpp_iq_avatar_data, unknown),
	.n_fields = sizeof iq_avatar_data_fields / sizeof *iq_avatar_data_fields,
	.lookup_bits = 3,
	.text = 4,
	.any = 5,
};

/* clang-format off */
static const struct xso_field iq_avatar_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_iq_avatar, ns) },
	{ .shape = XSO_CHILD, .name = S(s_data), .name_size = N(s_data),
	  .member = S(s_data), .offset = offsetof(struct xmpp_iq_avatar, data),
	  .of = C_iq_avatar_data },
};
/* clang-format on */

static const uint8_t iq_avatar_lookup[] = {
	2, 0
};

const struct xso_class xmpp_iq_avatar_class = {
	.module = &xmpp_iq_avatar_module,
	.fields = iq_avatar_fields,
	.lookup = iq_avatar_lookup,
	.name = S(s_iq_avatar),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_jabber_iq_avatar_list),
	.size = sizeof(struct xmpp_iq_avatar),
	.unknown = offsetof(struct xmpp_iq_avatar, unknown),
	.n_fields = sizeof iq_avatar_fields / sizeof *iq_avatar_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES,
	.namespaces = 1,
};

/* clang-format off */
static const struct xso_field avatar_hash_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_hash), .name_size = N(s_hash),
	  .member = S(s_hash), .offset = offsetof(struct xmpp_avatar_hash, hash) },
};
/* clang-format on */

static const uint8_t avatar_hash_lookup[] = {
	1, 0
};

const struct xso_class xmpp_avatar_hash_class = {
	.module = &xmpp_iq_avatar_module,
	.fields = avatar_hash_fields,
	.lookup = avatar_hash_lookup,
	.name = S(s_avatar_hash),
	.element = S(s_x),
	.element_size = N(s_x),
	.ns = S(s_jabber_x_avatar),
	.size = sizeof(struct xmpp_avatar_hash),
	.unknown = offsetof(struct xmpp_avatar_hash, unknown),
	.n_fields = sizeof avatar_hash_fields / sizeof *avatar_hash_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_iq_avatar_data - 1] = &xmpp_iq_avatar_data_class,
	[C_iq_avatar - 1] = &xmpp_iq_avatar_class,
	[C_avatar_hash - 1] = &xmpp_avatar_hash_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_iq_avatar - 1, .base = C_xmpp_iq },
	{ .cls = C_avatar_hash - 1, .base = C_xmpp_presence },
};

const struct xso_module xmpp_iq_avatar_module = {
	.version = 2,
	.name = "iq-avatar",
	.xep = "0008",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
