/* Printed by xsoc from abuse.xml: do not edit. */
#include <xmpp/abuse.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_abuse[6];
	char s_abuse_condition[16];
	char s_condition[10];
	char s_urn_xmpp_tmp_abuse[19];
	char s_kind[5];
	char s_abuse_condition_kind[21];
	char s_gateway[8];
	char s_muc[4];
	char s_proxy[6];
	char s_pubsub[7];
	char s_service[8];
	char s_spam[5];
	char s_stanza_too_big[15];
	char s_too_many_recipients[20];
	char s_too_many_stanzas[17];
	char s_unacceptable_payload[21];
	char s_unacceptable_text[18];
	char s_undefined_abuse[16];
	char s_abuse_reason[13];
	char s_text[5];
	char s_payload[8];
	char s_jid[4];
	char s_reason[7];
	char s_description[12];
	char s_stanzas[8];
	char s_has_stanzas[12];
	char s_spim[5];
	char s_stanza[7];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"abuse",
	"abuse-condition",
	"condition",
	"urn:xmpp:tmp:abuse",
	"kind",
	"abuse-condition-kind",
	"gateway",
	"muc",
	"proxy",
	"pubsub",
	"service",
	"spam",
	"stanza-too-big",
	"too-many-recipients",
	"too-many-stanzas",
	"unacceptable-payload",
	"unacceptable-text",
	"undefined-abuse",
	"abuse-reason",
	"text",
	"payload",
	"jid",
	"reason",
	"description",
	"stanzas",
	"has_stanzas",
	"spim",
	"stanza",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_abuse_condition,
	C_abuse_reason,
	C_abuse,
	C_spim,
	C_abuse_has_stanzas_content,
	C_xmpp_iq,
	C_xmpp_message,
	C_xmpp_stream_error,
};
enum {
	V_,
	V_abuse_condition_kind,
};
enum {
	E_,
	E_abuse_condition_kind,
};

static const struct xso_extra extras[] = {
	[E_abuse_condition_kind - 1] = {
		.on_unknown = XMPP_ABUSE_CONDITION_KIND_UNDEFINED_ABUSE,
	},
};

static const uint16_t abuse_condition_kind_texts[] = {
	[XMPP_ABUSE_CONDITION_KIND_GATEWAY] = S(s_gateway),
	[XMPP_ABUSE_CONDITION_KIND_MUC] = S(s_muc),
	[XMPP_ABUSE_CONDITION_KIND_PROXY] = S(s_proxy),
	[XMPP_ABUSE_CONDITION_KIND_PUBSUB] = S(s_pubsub),
	[XMPP_ABUSE_CONDITION_KIND_SERVICE] = S(s_service),
	[XMPP_ABUSE_CONDITION_KIND_SPAM] = S(s_spam),
	[XMPP_ABUSE_CONDITION_KIND_STANZA_TOO_BIG] = S(s_stanza_too_big),
	[XMPP_ABUSE_CONDITION_KIND_TOO_MANY_RECIPIENTS] = S(s_too_many_recipients),
	[XMPP_ABUSE_CONDITION_KIND_TOO_MANY_STANZAS] = S(s_too_many_stanzas),
	[XMPP_ABUSE_CONDITION_KIND_UNACCEPTABLE_PAYLOAD] = S(s_unacceptable_payload),
	[XMPP_ABUSE_CONDITION_KIND_UNACCEPTABLE_TEXT] = S(s_unacceptable_text),
	[XMPP_ABUSE_CONDITION_KIND_UNDEFINED_ABUSE] = S(s_undefined_abuse),
};

static const uint8_t abuse_condition_kind_lookup[] = {
	0, 2, 0, 0, 0, 0, 5, 0, 0, 9, 12, 0, 0, 0, 7, 0,
	0, 0, 0, 11, 6, 0, 10, 0, 0, 3, 4, 8, 0, 0, 13, 0
};

const struct xso_enum xmpp_abuse_condition_kind_enum = {
	.strings = (const char *)&strings,
	.texts = abuse_condition_kind_texts,
	.lookup = abuse_condition_kind_lookup,
	.name = S(s_abuse_condition_kind),
	.n_texts = sizeof abuse_condition_kind_texts / sizeof *abuse_condition_kind_texts,
	.lookup_bits = 5,
};

static const struct xso_class abuse_has_stanzas_content;

/* clang-format off */
static const struct xso_field abuse_condition_fields[] = {
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE,
	  .member = S(s_kind), .offset = offsetof(struct xmpp_abuse_condition, kind),
	  .values = V_abuse_condition_kind, .extra = E_abuse_condition_kind },
};
/* clang-format on */

static const uint8_t abuse_condition_lookup[] = {
	0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0,
	0, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 0, 1, 0
};

const struct xso_class xmpp_abuse_condition_class = {
	.module = &xmpp_abuse_module,
	.fields = abuse_condition_fields,
	.lookup = abuse_condition_lookup,
	.name = S(s_abuse_condition),
	.element = S(s_condition),
	.element_size = N(s_condition),
	.ns = S(s_urn_xmpp_tmp_abuse),
	.size = sizeof(struct xmpp_abuse_condition),
	.unknown = offsetof(struct xmpp_abuse_condition, unknown),
	.n_fields = sizeof abuse_condition_fields / sizeof *abuse_condition_fields,
	.lookup_bits = 5,
	.newer = 1,
};

/* clang-format off */
static const struct xso_field abuse_reason_fields[] = {
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_tmp_abuse),
	  .member = S(s_condition), .offset = offsetof(struct xmpp_abuse_reason, condition),
	  .of = C_abuse_condition },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_abuse_reason, text) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_abuse_reason, payload),
	  .count = offsetof(struct xmpp_abuse_reason, n_payload) },
};
/* clang-format on */

static const uint8_t abuse_reason_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_abuse_reason_class = {
	.module = &xmpp_abuse_module,
	.fields = abuse_reason_fields,
	.lookup = abuse_reason_lookup,
	.name = S(s_abuse_reason),
	.size = sizeof(struct xmpp_abuse_reason),
	.unknown = offsetof(struct xmpp_abuse_reason, unknown),
	.n_fields = sizeof abuse_reason_fields / sizeof *abuse_reason_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field abuse_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .occurs = XSO_MANY, .name = S(s_jid), .name_size = N(s_jid),
	  .member = S(s_jid), .offset = offsetof(struct xmpp_abuse, jid),
	  .count = offsetof(struct xmpp_abuse, n_jid) },
	{ .shape = XSO_CHILD, .name = S(s_reason), .name_size = N(s_reason),
	  .member = S(s_reason), .offset = offsetof(struct xmpp_abuse, reason),
	  .of = C_abuse_reason },
	{ .shape = XSO_CHILD,
	  .member = S(s_condition), .offset = offsetof(struct xmpp_abuse, condition),
	  .of = C_abuse_condition },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_abuse, description) },
	{ .shape = XSO_WITHIN, .name = S(s_stanzas), .name_size = N(s_stanzas),
	  .member = S(s_has_stanzas), .offset = offsetof(struct xmpp_abuse, has_stanzas),
	  .of = C_abuse_has_stanzas_content },
};
/* clang-format on */

static const uint8_t abuse_lookup[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 3, 0, 1, 4, 2
};

const struct xso_class xmpp_abuse_class = {
	.module = &xmpp_abuse_module,
	.fields = abuse_fields,
	.lookup = abuse_lookup,
	.name = S(s_abuse),
	.element = S(s_abuse),
	.element_size = N(s_abuse),
	.ns = S(s_urn_xmpp_tmp_abuse),
	.size = sizeof(struct xmpp_abuse),
	.unknown = offsetof(struct xmpp_abuse, unknown),
	.n_fields = sizeof abuse_fields / sizeof *abuse_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field spim_fields[] = {
	{ .shape = XSO_ANY,
	  .member = S(s_stanza), .offset = offsetof(struct xmpp_spim, stanza) },
};
/* clang-format on */

static const uint8_t spim_lookup[] = {
	0
};

const struct xso_class xmpp_spim_class = {
	.module = &xmpp_abuse_module,
	.fields = spim_fields,
	.lookup = spim_lookup,
	.name = S(s_spim),
	.element = S(s_spim),
	.element_size = N(s_spim),
	.ns = S(s_urn_xmpp_tmp_abuse),
	.size = sizeof(struct xmpp_spim),
	.unknown = offsetof(struct xmpp_spim, unknown),
	.n_fields = sizeof spim_fields / sizeof *spim_fields,
	.lookup_bits = 0,
	.any = 1,
};

/* clang-format off */
static const struct xso_field abuse_has_stanzas_content_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_stanza), .offset = offsetof(struct xmpp_abuse, stanza),
	  .count = offsetof(struct xmpp_abuse, n_stanza) },
};
/* clang-format on */

static const uint8_t abuse_has_stanzas_content_lookup[] = {
	0
};

static const struct xso_class abuse_has_stanzas_content = {
	.module = &xmpp_abuse_module,
	.fields = abuse_has_stanzas_content_fields,
	.lookup = abuse_has_stanzas_content_lookup,
	.name = S(s_abuse),
	.n_fields = sizeof abuse_has_stanzas_content_fields / sizeof *abuse_has_stanzas_content_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

static const struct xso_class *const classes[] = {
	[C_abuse_condition - 1] = &xmpp_abuse_condition_class,
	[C_abuse_reason - 1] = &xmpp_abuse_reason_class,
	[C_abuse - 1] = &xmpp_abuse_class,
	[C_spim - 1] = &xmpp_spim_class,
	[C_abuse_has_stanzas_content - 1] = &abuse_has_stanzas_content,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_stream_error - 1] = &xmpp_stream_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_abuse_condition_kind - 1] = &xmpp_abuse_condition_kind_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_abuse - 1, .base = C_xmpp_iq },
	{ .cls = C_abuse - 1, .base = C_xmpp_message },
	{ .cls = C_abuse - 1, .base = C_xmpp_stream_error },
	{ .cls = C_spim - 1, .base = C_xmpp_iq },
};

const struct xso_module xmpp_abuse_module = {
	.version = 2,
	.name = "abuse",
	.xep = "0236",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 4,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
