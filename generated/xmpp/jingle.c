/* Printed by xsoc from jingle.xml: do not edit. */
#include <xmpp/jingle.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_jingle[7];
	char s_jingle_party[13];
	char s_initiator[10];
	char s_responder[10];
	char s_jingle_senders[15];
	char s_both[5];
	char s_none[5];
	char s_jingle_reason[14];
	char s_reason[7];
	char s_urn_xmpp_jingle_1_list[37];
	char s_ns[3];
	char s_condition[10];
	char s_text[5];
	char s_payload[8];
	char s_jingle_reason_condition[24];
	char s_general_error[14];
	char s_alternative_session[20];
	char s_busy[5];
	char s_cancel[7];
	char s_connectivity_error[19];
	char s_decline[8];
	char s_expired[8];
	char s_failed_application[19];
	char s_failed_transport[17];
	char s_gone[5];
	char s_incompatible_parameters[24];
	char s_media_error[12];
	char s_security_error[15];
	char s_success[8];
	char s_timeout[8];
	char s_unsupported_applications[25];
	char s_unsupported_transports[23];
	char s_jingle_content[15];
	char s_creator[8];
	char s_disposition[12];
	char s_session[8];
	char s_name[5];
	char s_senders[8];
	char s_description[12];
	char s_transport[10];
	char s_security[9];
	char s_action[7];
	char s_sid[4];
	char s_content[8];
	char s_jingle_action[14];
	char s_content_accept[15];
	char s_content_add[12];
	char s_content_modify[15];
	char s_content_reject[15];
	char s_content_remove[15];
	char s_description_info[17];
	char s_security_info[14];
	char s_session_accept[15];
	char s_session_info[13];
	char s_session_initiate[17];
	char s_session_terminate[18];
	char s_transport_accept[17];
	char s_transport_info[15];
	char s_transport_reject[17];
	char s_transport_replace[18];
	char s_jingle_error[13];
	char s_urn_xmpp_jingle_errors_1[25];
	char s_element[8];
	char s_jingle_error_element[21];
	char s_out_of_order[13];
	char s_tie_break[10];
	char s_unknown_session[16];
	char s_unsupported_info[17];
	char s_security_required[18];
	char s_unknown_content[16];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"jingle",
	"jingle-party",
	"initiator",
	"responder",
	"jingle-senders",
	"both",
	"none",
	"jingle-reason",
	"reason",
	"urn:xmpp:jingle:1\000urn:xmpp:jingle:0\000",
	"ns",
	"condition",
	"text",
	"payload",
	"jingle-reason-condition",
	"general-error",
	"alternative-session",
	"busy",
	"cancel",
	"connectivity-error",
	"decline",
	"expired",
	"failed-application",
	"failed-transport",
	"gone",
	"incompatible-parameters",
	"media-error",
	"security-error",
	"success",
	"timeout",
	"unsupported-applications",
	"unsupported-transports",
	"jingle-content",
	"creator",
	"disposition",
	"session",
	"name",
	"senders",
	"description",
	"transport",
	"security",
	"action",
	"sid",
	"content",
	"jingle-action",
	"content-accept",
	"content-add",
	"content-modify",
	"content-reject",
	"content-remove",
	"description-info",
	"security-info",
	"session-accept",
	"session-info",
	"session-initiate",
	"session-terminate",
	"transport-accept",
	"transport-info",
	"transport-reject",
	"transport-replace",
	"jingle-error",
	"urn:xmpp:jingle:errors:1",
	"element",
	"jingle-error-element",
	"out-of-order",
	"tie-break",
	"unknown-session",
	"unsupported-info",
	"security-required",
	"unknown-content",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_jingle_reason,
	C_jingle_content,
	C_jingle,
	C_jingle_error,
	C_jingle_reason_condition_content,
	C_xmpp_lang_text,
	C_xmpp_iq,
	C_xmpp_stanza_error,
};
enum {
	V_,
	V_jingle_party,
	V_jingle_senders,
	V_jingle_reason_condition,
	V_jingle_action,
	V_jingle_error_element,
};
enum {
	E_,
	E_jingle_reason_condition,
	E_jingle_content_disposition,
};

static const struct xso_extra extras[] = {
	[E_jingle_reason_condition - 1] = {
		.on_unknown = XMPP_JINGLE_REASON_CONDITION_GENERAL_ERROR,
	},
	[E_jingle_content_disposition - 1] = {
		.absent = S(s_session),
	},
};

static const uint16_t jingle_party_texts[] = {
	[XMPP_JINGLE_PARTY_INITIATOR] = S(s_initiator),
	[XMPP_JINGLE_PARTY_RESPONDER] = S(s_responder),
};

static const uint8_t jingle_party_lookup[] = {
	3, 0, 0, 2
};

const struct xso_enum xmpp_jingle_party_enum = {
	.strings = (const char *)&strings,
	.texts = jingle_party_texts,
	.lookup = jingle_party_lookup,
	.name = S(s_jingle_party),
	.n_texts = sizeof jingle_party_texts / sizeof *jingle_party_texts,
	.lookup_bits = 2,
};

static const uint16_t jingle_senders_texts[] = {
	[XMPP_JINGLE_SENDERS_BOTH] = S(s_both),
	[XMPP_JINGLE_SENDERS_INITIATOR] = S(s_initiator),
	[XMPP_JINGLE_SENDERS_NONE] = S(s_none),
	[XMPP_JINGLE_SENDERS_RESPONDER] = S(s_responder),
};

static const uint8_t jingle_senders_lookup[] = {
	0, 1, 0, 0, 3, 0, 4, 2
};

const struct xso_enum xmpp_jingle_senders_enum = {
	.strings = (const char *)&strings,
	.texts = jingle_senders_texts,
	.lookup = jingle_senders_lookup,
	.name = S(s_jingle_senders),
	.n_texts = sizeof jingle_senders_texts / sizeof *jingle_senders_texts,
	.lookup_bits = 3,
};

static const uint16_t jingle_reason_condition_texts[] = {
	[XMPP_JINGLE_REASON_CONDITION_GENERAL_ERROR] = S(s_general_error),
	[XMPP_JINGLE_REASON_CONDITION_ALTERNATIVE_SESSION] = S(s_alternative_session),
	[XMPP_JINGLE_REASON_CONDITION_BUSY] = S(s_busy),
	[XMPP_JINGLE_REASON_CONDITION_CANCEL] = S(s_cancel),
	[XMPP_JINGLE_REASON_CONDITION_CONNECTIVITY_ERROR] = S(s_connectivity_error),
	[XMPP_JINGLE_REASON_CONDITION_DECLINE] = S(s_decline),
	[XMPP_JINGLE_REASON_CONDITION_EXPIRED] = S(s_expired),
	[XMPP_JINGLE_REASON_CONDITION_FAILED_APPLICATION] = S(s_failed_application),
	[XMPP_JINGLE_REASON_CONDITION_FAILED_TRANSPORT] = S(s_failed_transport),
	[XMPP_JINGLE_REASON_CONDITION_GONE] = S(s_gone),
	[XMPP_JINGLE_REASON_CONDITION_INCOMPATIBLE_PARAMETERS] = S(s_incompatible_parameters),
	[XMPP_JINGLE_REASON_CONDITION_MEDIA_ERROR] = S(s_media_error),
	[XMPP_JINGLE_REASON_CONDITION_SECURITY_ERROR] = S(s_security_error),
	[XMPP_JINGLE_REASON_CONDITION_SUCCESS] = S(s_success),
	[XMPP_JINGLE_REASON_CONDITION_TIMEOUT] = S(s_timeout),
	[XMPP_JINGLE_REASON_CONDITION_UNSUPPORTED_APPLICATIONS] = S(s_unsupported_applications),
	[XMPP_JINGLE_REASON_CONDITION_UNSUPPORTED_TRANSPORTS] = S(s_unsupported_transports),
};

static const uint8_t jingle_reason_condition_lookup[] = {
	0, 0, 0, 0, 13, 0, 0, 18, 17, 0, 0, 0, 7, 11, 0, 0,
	0, 4, 0, 8, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 14, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 5, 6, 16, 2, 3, 10, 12, 0
};

const struct xso_enum xmpp_jingle_reason_condition_enum = {
	.strings = (const char *)&strings,
	.texts = jingle_reason_condition_texts,
	.lookup = jingle_reason_condition_lookup,
	.name = S(s_jingle_reason_condition),
	.n_texts = sizeof jingle_reason_condition_texts / sizeof *jingle_reason_condition_texts,
	.lookup_bits = 6,
};

static const uint16_t jingle_action_texts[] = {
	[XMPP_JINGLE_ACTION_CONTENT_ACCEPT] = S(s_content_accept),
	[XMPP_JINGLE_ACTION_CONTENT_ADD] = S(s_content_add),
	[XMPP_JINGLE_ACTION_CONTENT_MODIFY] = S(s_content_modify),
	[XMPP_JINGLE_ACTION_CONTENT_REJECT] = S(s_content_reject),
	[XMPP_JINGLE_ACTION_CONTENT_REMOVE] = S(s_content_remove),
	[XMPP_JINGLE_ACTION_DESCRIPTION_INFO] = S(s_description_info),
	[XMPP_JINGLE_ACTION_SECURITY_INFO] = S(s_security_info),
	[XMPP_JINGLE_ACTION_SESSION_ACCEPT] = S(s_session_accept),
	[XMPP_JINGLE_ACTION_SESSION_INFO] = S(s_session_info),
	[XMPP_JINGLE_ACTION_SESSION_INITIATE] = S(s_session_initiate),
	[XMPP_JINGLE_ACTION_SESSION_TERMINATE] = S(s_session_terminate),
	[XMPP_JINGLE_ACTION_TRANSPORT_ACCEPT] = S(s_transport_accept),
	[XMPP_JINGLE_ACTION_TRANSPORT_INFO] = S(s_transport_info),
	[XMPP_JINGLE_ACTION_TRANSPORT_REJECT] = S(s_transport_reject),
	[XMPP_JINGLE_ACTION_TRANSPORT_REPLACE] = S(s_transport_replace),
};

static const uint8_t jingle_action_lookup[] = {
	5, 0, 10, 0, 0, 0, 0, 8, 13, 15, 0, 16, 0, 9, 3, 0,
	12, 0, 0, 0, 0, 11, 0, 0, 4, 2, 0, 6, 7, 0, 14, 0
};

const struct xso_enum xmpp_jingle_action_enum = {
	.strings = (const char *)&strings,
	.texts = jingle_action_texts,
	.lookup = jingle_action_lookup,
	.name = S(s_jingle_action),
	.n_texts = sizeof jingle_action_texts / sizeof *jingle_action_texts,
	.lookup_bits = 5,
};

static const uint16_t jingle_error_element_texts[] = {
	[XMPP_JINGLE_ERROR_ELEMENT_OUT_OF_ORDER] = S(s_out_of_order),
	[XMPP_JINGLE_ERROR_ELEMENT_TIE_BREAK] = S(s_tie_break),
	[XMPP_JINGLE_ERROR_ELEMENT_UNKNOWN_SESSION] = S(s_unknown_session),
	[XMPP_JINGLE_ERROR_ELEMENT_UNSUPPORTED_INFO] = S(s_unsupported_info),
	[XMPP_JINGLE_ERROR_ELEMENT_SECURITY_REQUIRED] = S(s_security_required),
	[XMPP_JINGLE_ERROR_ELEMENT_UNKNOWN_CONTENT] = S(s_unknown_content),
};

static const uint8_t jingle_error_element_lookup[] = {
	0, 0, 6, 0, 0, 0, 0, 0, 4, 2, 3, 5, 7, 0, 0, 0
};

const struct xso_enum xmpp_jingle_error_element_enum = {
	.strings = (const char *)&strings,
	.texts = jingle_error_element_texts,
	.lookup = jingle_error_element_lookup,
	.name = S(s_jingle_error_element),
	.n_texts = sizeof jingle_error_element_texts / sizeof *jingle_error_element_texts,
	.lookup_bits = 4,
};

static const struct xso_class jingle_reason_condition_content;

/* clang-format off */
static const struct xso_field jingle_reason_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_jingle_reason, ns) },
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE,
	  .member = S(s_condition), .offset = offsetof(struct xmpp_jingle_reason, condition),
	  .of = C_jingle_reason_condition_content, .values = V_jingle_reason_condition, .extra = E_jingle_reason_condition },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_jingle_reason, text),
	  .count = offsetof(struct xmpp_jingle_reason, n_text),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_jingle_reason, payload),
	  .count = offsetof(struct xmpp_jingle_reason, n_payload) },
};
/* clang-format on */

static const uint8_t jingle_reason_lookup[] = {
	0, 0, 0, 0, 2, 0, 0, 2, 2, 0, 0, 0, 2, 2, 0, 0,
	0, 2, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 2, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 0
};

const struct xso_class xmpp_jingle_reason_class = {
	.module = &xmpp_jingle_module,
	.fields = jingle_reason_fields,
	.lookup = jingle_reason_lookup,
	.name = S(s_jingle_reason),
	.element = S(s_reason),
	.element_size = N(s_reason),
	.ns = S(s_urn_xmpp_jingle_1_list),
	.size = sizeof(struct xmpp_jingle_reason),
	.unknown = offsetof(struct xmpp_jingle_reason, unknown),
	.n_fields = sizeof jingle_reason_fields / sizeof *jingle_reason_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS,
	.namespaces = 1,
	.any = 4,
	.newer = 2,
};

/* clang-format off */
static const struct xso_field jingle_content_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_creator), .name_size = N(s_creator),
	  .member = S(s_creator), .offset = offsetof(struct xmpp_jingle_content, creator),
	  .values = V_jingle_party },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_disposition), .name_size = N(s_disposition),
	  .member = S(s_disposition), .offset = offsetof(struct xmpp_jingle_content, disposition),
	  .extra = E_jingle_content_disposition },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_jingle_content, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_senders), .name_size = N(s_senders),
	  .member = S(s_senders), .offset = offsetof(struct xmpp_jingle_content, senders),
	  .values = V_jingle_senders },
	{ .shape = XSO_ANY, .flags = XSO_ANY_NAMESPACE, .name = S(s_description), .name_size = N(s_description),
	  .member = S(s_description), .offset = offsetof(struct xmpp_jingle_content, description) },
	{ .shape = XSO_ANY, .flags = XSO_ANY_NAMESPACE, .name = S(s_transport), .name_size = N(s_transport),
	  .member = S(s_transport), .offset = offsetof(struct xmpp_jingle_content, transport) },
	{ .shape = XSO_ANY, .flags = XSO_ANY_NAMESPACE, .name = S(s_security), .name_size = N(s_security),
	  .member = S(s_security), .offset = offsetof(struct xmpp_jingle_content, security) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_jingle_content, payload),
	  .count = offsetof(struct xmpp_jingle_content, n_payload) },
};
/* clang-format on */

static const uint8_t jingle_content_lookup[] = {
	3, 0, 0, 2, 7, 0, 1, 0, 0, 0, 0, 0, 0, 4, 5, 6
};

const struct xso_class xmpp_jingle_content_class = {
	.module = &xmpp_jingle_module,
	.fields = jingle_content_fields,
	.lookup = jingle_content_lookup,
	.name = S(s_jingle_content),
	.size = sizeof(struct xmpp_jingle_content),
	.unknown = offsetof(struct xmpp_jingle_content, unknown),
	.n_fields = sizeof jingle_content_fields / sizeof *jingle_content_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 8,
};

/* clang-format off */
static const struct xso_field jingle_fields[] = {
	{ .shape = XSO_NAMESPACE,
	  .member = S(s_ns), .offset = offsetof(struct xmpp_jingle, ns) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .occurs = XSO_ONE, .name = S(s_action), .name_size = N(s_action),
	  .member = S(s_action), .offset = offsetof(struct xmpp_jingle, action),
	  .values = V_jingle_action },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_initiator), .name_size = N(s_initiator),
	  .member = S(s_initiator), .offset = offsetof(struct xmpp_jingle, initiator) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_responder), .name_size = N(s_responder),
	  .member = S(s_responder), .offset = offsetof(struct xmpp_jingle, responder) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_jingle, sid) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_content), .name_size = N(s_content),
	  .member = S(s_content), .offset = offsetof(struct xmpp_jingle, content),
	  .count = offsetof(struct xmpp_jingle, n_content),
	  .of = C_jingle_content },
	{ .shape = XSO_CHILD,
	  .member = S(s_reason), .offset = offsetof(struct xmpp_jingle, reason),
	  .of = C_jingle_reason },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_jingle, payload),
	  .count = offsetof(struct xmpp_jingle, n_payload) },
};
/* clang-format on */

static const uint8_t jingle_lookup[] = {
	6, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 4, 2, 3, 7
};

const struct xso_class xmpp_jingle_class = {
	.module = &xmpp_jingle_module,
	.fields = jingle_fields,
	.lookup = jingle_lookup,
	.name = S(s_jingle),
	.element = S(s_jingle),
	.element_size = N(s_jingle),
	.ns = S(s_urn_xmpp_jingle_1_list),
	.size = sizeof(struct xmpp_jingle),
	.unknown = offsetof(struct xmpp_jingle, unknown),
	.n_fields = sizeof jingle_fields / sizeof *jingle_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_NAMESPACES | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.namespaces = 1,
	.any = 8,
};

/* clang-format off */
static const struct xso_field jingle_error_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_jingle_error, element),
	  .values = V_jingle_error_element },
};
/* clang-format on */

static const uint8_t jingle_error_lookup[] = {
	0
};

const struct xso_class xmpp_jingle_error_class = {
	.module = &xmpp_jingle_module,
	.fields = jingle_error_fields,
	.lookup = jingle_error_lookup,
	.name = S(s_jingle_error),
	.ns = S(s_urn_xmpp_jingle_errors_1),
	.size = sizeof(struct xmpp_jingle_error),
	.unknown = offsetof(struct xmpp_jingle_error, unknown),
	.n_fields = sizeof jingle_error_fields / sizeof *jingle_error_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field jingle_reason_condition_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_jingle_reason, sid) },
};
/* clang-format on */

static const uint8_t jingle_reason_condition_content_lookup[] = {
	1, 0
};

static const struct xso_class jingle_reason_condition_content = {
	.module = &xmpp_jingle_module,
	.fields = jingle_reason_condition_content_fields,
	.lookup = jingle_reason_condition_content_lookup,
	.name = S(s_jingle_reason),
	.n_fields = sizeof jingle_reason_condition_content_fields / sizeof *jingle_reason_condition_content_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_jingle_reason - 1] = &xmpp_jingle_reason_class,
	[C_jingle_content - 1] = &xmpp_jingle_content_class,
	[C_jingle - 1] = &xmpp_jingle_class,
	[C_jingle_error - 1] = &xmpp_jingle_error_class,
	[C_jingle_reason_condition_content - 1] = &jingle_reason_condition_content,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_enum *const enums[] = {
	[V_jingle_party - 1] = &xmpp_jingle_party_enum,
	[V_jingle_senders - 1] = &xmpp_jingle_senders_enum,
	[V_jingle_reason_condition - 1] = &xmpp_jingle_reason_condition_enum,
	[V_jingle_action - 1] = &xmpp_jingle_action_enum,
	[V_jingle_error_element - 1] = &xmpp_jingle_error_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_jingle - 1, .base = C_xmpp_iq },
	{ .cls = C_jingle_error - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_jingle_module = {
	.version = 2,
	.name = "jingle",
	.xep = "0166",
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
