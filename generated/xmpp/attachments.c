/* Printed by xsoc from attachments.xml: do not edit. */
#include <xmpp/attachments.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_attachments[12];
	char s_attachments_noticed[20];
	char s_timestamp[10];
	char s_attachments_reactions[22];
	char s_reaction[9];
	char s_urn_xmpp_pubsub_attachments_1_list[61];
	char s_ns[3];
	char s_noticed[8];
	char s_reactions[10];
	char s_payload[8];
	char s_attachments_summary_noticed[28];
	char s_count[6];
	char s_attachments_summary_reaction[29];
	char s_uint32_of_at_least_1[21];
	char s__1[2];
	char s_text[5];
	char s_attachments_summary[20];
	char s_summary[8];
	char s_urn_xmpp_pubsub_attachments_summary_1_list[77];
	char s_has_reactions[14];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"attachments",
	"attachments-noticed",
	"timestamp",
	"attachments-reactions",
	"reaction",
	"urn:xmpp:pubsub-attachments:1\000urn:xmpp:pubsub-attachments:0\000",
	"ns",
	"noticed",
	"reactions",
	"payload",
	"attachments-summary-noticed",
	"count",
	"attachments-summary-reaction",
	"uint32 of at least 1",
	"1",
	"text",
	"attachments-summary",
	"summary",
	"urn:xmpp:pubsub-attachments:summary:1\000urn:xmpp:pubsub-attachments:summary:0\000",
	"has_reactions",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_attachments_noticed,
	C_attachments_reactions,
	C_attachments,
	C_attachments_summary_noticed,
	C_attachments_summary_reaction,
	C_attachments_summary,
	C_attachments_summary_has_reactions_content,
	C_xmpp_pubsub_item,
};
enum {
	E_,
	E_attachments_summary_reaction_count,
};

static const struct xso_extra extras[] = {
	[E_attachments_summary_reaction_count - 1] = {
		.has_min = true,
		.min = INT64_C(1),
		.expected = S(s_uint32_of_at_least_1),
		.absent = S(s__1),
	},
};

static const struct xso_class attachments_summary_has_reactions_content;

/* clang-format off */
static const struct xso_field attachments_noticed_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_attachments_noticed, timestamp),
	  .count = offsetof(struct xmpp_attachments_noticed, has_timestamp) },
};
/* clang-format on */

static const uint8_t attachments_noticed_lookup[] = {
	1, 0
};

const struct xso_class xmpp_attachments_noticed_class = {
	.module = &xmpp_attachments_module,
	.fields = attachments_noticed_fields,
	.lookup = attachments_noticed_lookup,
	.name = S(s_attachments_noticed),
	.size = sizeof(struct xmpp_attachments_noticed),
	.unknown = offsetof(struct xmpp_attachments_noticed, unknown),
	.n_fields = sizeof attachments_noticed_fields / sizeof *attachments_noticed_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field attachments_reactions_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_attachments_reactions, timestamp),
	  .count = offsetof(struct xmpp_attachments_reactions, has_timestamp) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_reaction), .name_size = N(s_reaction),
	  .member = S(s_reaction), .offset = offsetof(struct xmpp_attachments_reactions, reaction),
	  .count = offsetof(struct xmpp_attachments_reactions, n_reaction) },
};
/* clang-format on */

static const uint8_t attachments_reactions_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_attachments_reactions_class = {
	.module = &xmpp_attachments_module,
	.fields = attachments_reactions_fields,
	.lookup = attachments_reactions_lookup,
	.name = S(s_attachments_reactions),
	.size = sizeof(struct xmpp_attachments_reactions),
	.unknown = offsetof(struct xmpp_attachments_reactions, unknown),
	.n_fields = sizeof attachments_reactions_fields / sizeof *attachments_reactions_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field attachments_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_attachments, ns) },
	{ .shape = XSO_CHILD, .name = S(s_noticed), .name_size = N(s_noticed),
	  .member = S(s_noticed), .offset = offsetof(struct xmpp_attachments, noticed),
	  .of = C_attachments_noticed },
	{ .shape = XSO_CHILD, .name = S(s_reactions), .name_size = N(s_reactions),
	  .member = S(s_reactions), .offset = offsetof(struct xmpp_attachments, reactions),
	  .of = C_attachments_reactions },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_attachments, payload),
	  .count = offsetof(struct xmpp_attachments, n_payload) },
};
/* clang-format on */

static const uint8_t attachments_lookup[] = {
	0, 2, 0, 3
};

const struct xso_class xmpp_attachments_class = {
	.module = &xmpp_attachments_module,
	.fields = attachments_fields,
	.lookup = attachments_lookup,
	.name = S(s_attachments),
	.element = S(s_attachments),
	.element_size = N(s_attachments),
	.ns = S(s_urn_xmpp_pubsub_attachments_1_list),
	.size = sizeof(struct xmpp_attachments),
	.unknown = offsetof(struct xmpp_attachments, unknown),
	.n_fields = sizeof attachments_fields / sizeof *attachments_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 4,
};

/* clang-format off */
static const struct xso_field attachments_summary_noticed_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_count), .name_size = N(s_count),
	  .member = S(s_count), .offset = offsetof(struct xmpp_attachments_summary_noticed, count),
	  .count = offsetof(struct xmpp_attachments_summary_noticed, has_count) },
};
/* clang-format on */

static const uint8_t attachments_summary_noticed_lookup[] = {
	1, 0
};

const struct xso_class xmpp_attachments_summary_noticed_class = {
	.module = &xmpp_attachments_module,
	.fields = attachments_summary_noticed_fields,
	.lookup = attachments_summary_noticed_lookup,
	.name = S(s_attachments_summary_noticed),
	.size = sizeof(struct xmpp_attachments_summary_noticed),
	.unknown = offsetof(struct xmpp_attachments_summary_noticed, unknown),
	.n_fields = sizeof attachments_summary_noticed_fields / sizeof *attachments_summary_noticed_fields,
	.lookup_bits = 1,
};

/* clang-format off */
static const struct xso_field attachments_summary_reaction_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_FORGIVE, .name = S(s_count), .name_size = N(s_count),
	  .member = S(s_count), .offset = offsetof(struct xmpp_attachments_summary_reaction, count),
	  .extra = E_attachments_summary_reaction_count },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_attachments_summary_reaction, text) },
};
/* clang-format on */

static const uint8_t attachments_summary_reaction_lookup[] = {
	1, 0
};

const struct xso_class xmpp_attachments_summary_reaction_class = {
	.module = &xmpp_attachments_module,
	.fields = attachments_summary_reaction_fields,
	.lookup = attachments_summary_reaction_lookup,
	.name = S(s_attachments_summary_reaction),
	.size = sizeof(struct xmpp_attachments_summary_reaction),
	.unknown = offsetof(struct xmpp_attachments_summary_reaction, unknown),
	.n_fields = sizeof attachments_summary_reaction_fields / sizeof *attachments_summary_reaction_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field attachments_summary_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_attachments_summary, ns) },
	{ .shape = XSO_CHILD, .name = S(s_noticed), .name_size = N(s_noticed),
	  .member = S(s_noticed), .offset = offsetof(struct xmpp_attachments_summary, noticed),
	  .of = C_attachments_summary_noticed },
	{ .shape = XSO_WITHIN, .name = S(s_reactions), .name_size = N(s_reactions),
	  .member = S(s_has_reactions), .offset = offsetof(struct xmpp_attachments_summary, has_reactions),
	  .of = C_attachments_summary_has_reactions_content },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_attachments_summary, payload),
	  .count = offsetof(struct xmpp_attachments_summary, n_payload) },
};
/* clang-format on */

static const uint8_t attachments_summary_lookup[] = {
	0, 2, 0, 3
};

const struct xso_class xmpp_attachments_summary_class = {
	.module = &xmpp_attachments_module,
	.fields = attachments_summary_fields,
	.lookup = attachments_summary_lookup,
	.name = S(s_attachments_summary),
	.element = S(s_summary),
	.element_size = N(s_summary),
	.ns = S(s_urn_xmpp_pubsub_attachments_summary_1_list),
	.size = sizeof(struct xmpp_attachments_summary),
	.unknown = offsetof(struct xmpp_attachments_summary, unknown),
	.n_fields = sizeof attachments_summary_fields / sizeof *attachments_summary_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 4,
};

/* clang-format off */
static const struct xso_field attachments_summary_has_reactions_content_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_reaction), .name_size = N(s_reaction),
	  .member = S(s_reaction), .offset = offsetof(struct xmpp_attachments_summary, reaction),
	  .count = offsetof(struct xmpp_attachments_summary, n_reaction),
	  .of = C_attachments_summary_reaction },
};
/* clang-format on */

static const uint8_t attachments_summary_has_reactions_content_lookup[] = {
	1, 0
};

static const struct xso_class attachments_summary_has_reactions_content = {
	.module = &xmpp_attachments_module,
	.fields = attachments_summary_has_reactions_content_fields,
	.lookup = attachments_summary_has_reactions_content_lookup,
	.name = S(s_attachments_summary),
	.n_fields = sizeof attachments_summary_has_reactions_content_fields / sizeof *attachments_summary_has_reactions_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_attachments_noticed - 1] = &xmpp_attachments_noticed_class,
	[C_attachments_reactions - 1] = &xmpp_attachments_reactions_class,
	[C_attachments - 1] = &xmpp_attachments_class,
	[C_attachments_summary_noticed - 1] = &xmpp_attachments_summary_noticed_class,
	[C_attachments_summary_reaction - 1] = &xmpp_attachments_summary_reaction_class,
	[C_attachments_summary - 1] = &xmpp_attachments_summary_class,
	[C_attachments_summary_has_reactions_content - 1] = &attachments_summary_has_reactions_content,
	[C_xmpp_pubsub_item - 1] = &xmpp_pubsub_item_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_attachments - 1, .base = C_xmpp_pubsub_item },
	{ .cls = C_attachments_summary - 1, .base = C_xmpp_pubsub_item },
};

const struct xso_module xmpp_attachments_module = {
	.version = 2,
	.name = "attachments",
	.xep = "0470",
	.strings = (const char *)&strings,
	.classes = classes,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 6,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
