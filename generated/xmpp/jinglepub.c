/* Printed by xsoc from jinglepub.xml: do not edit. */
#include <xmpp/jinglepub.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jinglepub[10];
	char s_urn_xmpp_jinglepub_1[21];
	char s_from[5];
	char s_id[3];
	char s_uri[4];
	char s_meta[5];
	char s_description[12];
	char s_payload[8];
	char s_jinglepub_start[16];
	char s_start[6];
	char s_jinglepub_starting[19];
	char s_starting[9];
	char s_sid[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jinglepub",
	"urn:xmpp:jinglepub:1",
	"from",
	"id",
	"uri",
	"meta",
	"description",
	"payload",
	"jinglepub-start",
	"start",
	"jinglepub-starting",
	"starting",
	"sid",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_jinglepub,
	C_jinglepub_start,
	C_jinglepub_starting,
	C_xmpp_lang_text,
	C_xmpp_file_sources,
	C_xmpp_encrypted_file,
	C_xmpp_message,
	C_xmpp_pubsub_item,
	C_xmpp_iq,
};

/* clang-format off */
static const struct xso_field jinglepub_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .flags = XSO_FORGIVE, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_jinglepub, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_jinglepub, id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_jinglepub, uri),
	  .count = offsetof(struct xmpp_jinglepub, n_uri) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_meta), .name_size = N(s_meta),
	  .member = S(s_meta), .offset = offsetof(struct xmpp_jinglepub, meta),
	  .count = offsetof(struct xmpp_jinglepub, n_meta),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY, .flags = XSO_ANY_NAMESPACE, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_jinglepub, description),
	  .count = offsetof(struct xmpp_jinglepub, n_description) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_jinglepub, payload),
	  .count = offsetof(struct xmpp_jinglepub, n_payload) },
};
/* clang-format on */

static const uint8_t jinglepub_lookup[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 4, 0, 0, 5, 3
};

const struct xso_class xmpp_jinglepub_class = {
	.module = &xmpp_jinglepub_module,
	.fields = jinglepub_fields,
	.lookup = jinglepub_lookup,
	.name = S(s_jinglepub),
	.element = S(s_jinglepub),
	.element_size = N(s_jinglepub),
	.ns = S(s_urn_xmpp_jinglepub_1),
	.size = sizeof(struct xmpp_jinglepub),
	.unknown = offsetof(struct xmpp_jinglepub, unknown),
	.n_fields = sizeof jinglepub_fields / sizeof *jinglepub_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 6,
	.from = 1,
};

/* clang-format off */
static const struct xso_field jinglepub_start_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_id), .offset = offsetof(struct xmpp_jinglepub_start, id) },
};
/* clang-format on */

static const uint8_t jinglepub_start_lookup[] = {
	0
};

const struct xso_class xmpp_jinglepub_start_class = {
	.module = &xmpp_jinglepub_module,
	.fields = jinglepub_start_fields,
	.lookup = jinglepub_start_lookup,
	.name = S(s_jinglepub_start),
	.element = S(s_start),
	.element_size = N(s_start),
	.ns = S(s_urn_xmpp_jinglepub_1),
	.size = sizeof(struct xmpp_jinglepub_start),
	.unknown = offsetof(struct xmpp_jinglepub_start, unknown),
	.n_fields = sizeof jinglepub_start_fields / sizeof *jinglepub_start_fields,
	.lookup_bits = 0,
	.text = 1,
};

/* clang-format off */
static const struct xso_field jinglepub_starting_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_jinglepub_starting, sid) },
};
/* clang-format on */

static const uint8_t jinglepub_starting_lookup[] = {
	1, 0
};

const struct xso_class xmpp_jinglepub_starting_class = {
	.module = &xmpp_jinglepub_module,
	.fields = jinglepub_starting_fields,
	.lookup = jinglepub_starting_lookup,
	.name = S(s_jinglepub_starting),
	.element = S(s_starting),
	.element_size = N(s_starting),
	.ns = S(s_urn_xmpp_jinglepub_1),
	.size = sizeof(struct xmpp_jinglepub_starting),
	.unknown = offsetof(struct xmpp_jinglepub_starting, unknown),
	.n_fields = sizeof jinglepub_starting_fields / sizeof *jinglepub_starting_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_jinglepub - 1] = &xmpp_jinglepub_class,
	[C_jinglepub_start - 1] = &xmpp_jinglepub_start_class,
	[C_jinglepub_starting - 1] = &xmpp_jinglepub_starting_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_file_sources - 1] = &xmpp_file_sources_class,
	[C_xmpp_encrypted_file - 1] = &xmpp_encrypted_file_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_jinglepub - 1, .base = C_xmpp_file_sources, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_jinglepub - 1, .base = C_xmpp_encrypted_file, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_jinglepub - 1, .base = C_xmpp_message, .flags = XSO_EXTENDS_MANY },
	{ .cls = C_jinglepub - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_jinglepub_start - 1, .base = C_xmpp_iq },
	{ .cls = C_jinglepub_starting - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_jinglepub_module = {
	.version = 2,
	.name = "jinglepub",
	.xep = "0358",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 3,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
