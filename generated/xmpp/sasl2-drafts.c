/* Printed by xsoc from sasl2-drafts.xml: do not edit. */
#include <xmpp/sasl2-drafts.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_sasl2_drafts[13];
	char s_sasl2_draft_mechanisms[23];
	char s_mechanisms[11];
	char s_urn_xmpp_sasl_0_list[33];
	char s_ns[3];
	char s_mechanism[10];
	char s_payload[8];
	char s_sasl2_draft_failure[20];
	char s_failure[8];
	char s_urn_ietf_params_xml_ns_xmpp_sasl[33];
	char s_condition[10];
	char s_text[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"sasl2-drafts",
	"sasl2-draft-mechanisms",
	"mechanisms",
	"urn:xmpp:sasl:0\000urn:xmpp:sasl:1\000",
	"ns",
	"mechanism",
	"payload",
	"sasl2-draft-failure",
	"failure",
	"urn:ietf:params:xml:ns:xmpp-sasl",
	"condition",
	"text",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sasl2_draft_mechanisms,
	C_sasl2_draft_failure,
	C_xmpp_stream_features,
	C_xmpp_lang_text,
};
enum {
	V_,
	V_xmpp_sasl_condition,
};
enum {
	E_,
	E_sasl2_draft_failure_condition,
};

static const struct xso_extra extras[] = {
	[E_sasl2_draft_failure_condition - 1] = {
		.on_unknown = XMPP_SASL_CONDITION_NOT_AUTHORIZED,
	},
};

/* clang-format off */
static const struct xso_field sasl2_draft_mechanisms_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sasl2_draft_mechanisms, ns) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_mechanism), .name_size = N(s_mechanism),
	  .member = S(s_mechanism), .offset = offsetof(struct xmpp_sasl2_draft_mechanisms, mechanism),
	  .count = offsetof(struct xmpp_sasl2_draft_mechanisms, n_mechanism) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sasl2_draft_mechanisms, payload),
	  .count = offsetof(struct xmpp_sasl2_draft_mechanisms, n_payload) },
};
/* clang-format on */

static const uint8_t sasl2_draft_mechanisms_lookup[] = {
	2, 0
};

const struct xso_class xmpp_sasl2_draft_mechanisms_class = {
	.module = &xmpp_sasl2_drafts_module,
	.fields = sasl2_draft_mechanisms_fields,
	.lookup = sasl2_draft_mechanisms_lookup,
	.name = S(s_sasl2_draft_mechanisms),
	.element = S(s_mechanisms),
	.element_size = N(s_mechanisms),
	.ns = S(s_urn_xmpp_sasl_0_list),
	.size = sizeof(struct xmpp_sasl2_draft_mechanisms),
	.unknown = offsetof(struct xmpp_sasl2_draft_mechanisms, unknown),
	.n_fields = sizeof sasl2_draft_mechanisms_fields / sizeof *sasl2_draft_mechanisms_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 3,
};

/* clang-format off */
static const struct xso_field sasl2_draft_failure_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_sasl2_draft_failure, ns) },
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE, .ns = S(s_urn_ietf_params_xml_ns_xmpp_sasl),
	  .member = S(s_condition), .offset = offsetof(struct xmpp_sasl2_draft_failure, condition),
	  .values = V_xmpp_sasl_condition, .extra = E_sasl2_draft_failure_condition },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_sasl2_draft_failure, text),
	  .count = offsetof(struct xmpp_sasl2_draft_failure, n_text),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sasl2_draft_failure, payload),
	  .count = offsetof(struct xmpp_sasl2_draft_failure, n_payload) },
};
/* clang-format on */

static const uint8_t sasl2_draft_failure_lookup[] = {
	2, 2, 2, 2, 2, 2, 0, 0, 2, 0, 2, 0, 0, 0, 0, 2,
	0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 2, 0, 0, 2, 0
};

const struct xso_class xmpp_sasl2_draft_failure_class = {
	.module = &xmpp_sasl2_drafts_module,
	.fields = sasl2_draft_failure_fields,
	.lookup = sasl2_draft_failure_lookup,
	.name = S(s_sasl2_draft_failure),
	.element = S(s_failure),
	.element_size = N(s_failure),
	.ns = S(s_urn_xmpp_sasl_0_list),
	.size = sizeof(struct xmpp_sasl2_draft_failure),
	.unknown = offsetof(struct xmpp_sasl2_draft_failure, unknown),
	.n_fields = sizeof sasl2_draft_failure_fields / sizeof *sasl2_draft_failure_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 4,
	.newer = 2,
};

static const struct xso_class *const classes[] = {
	[C_sasl2_draft_mechanisms - 1] = &xmpp_sasl2_draft_mechanisms_class,
	[C_sasl2_draft_failure - 1] = &xmpp_sasl2_draft_failure_class,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
};

static const struct xso_enum *const enums[] = {
	[V_xmpp_sasl_condition - 1] = &xmpp_sasl_condition_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sasl2_draft_mechanisms - 1, .base = C_xmpp_stream_features },
	{ .cls = C_sasl2_draft_failure - 1 },
};

const struct xso_module xmpp_sasl2_drafts_module = {
	.version = 2,
	.name = "sasl2-drafts",
	.xep = "0388",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 2,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
