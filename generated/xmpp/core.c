/* Printed by xsoc from core.xml: do not edit. */
#include <xmpp/core.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_core[5];
	char s_stanza_condition[17];
	char s_bad_request[12];
	char s_conflict[9];
	char s_feature_not_implemented[24];
	char s_forbidden[10];
	char s_gone[5];
	char s_internal_server_error[22];
	char s_item_not_found[15];
	char s_jid_malformed[14];
	char s_not_acceptable[15];
	char s_not_allowed[12];
	char s_not_authorized[15];
	char s_policy_violation[17];
	char s_recipient_unavailable[22];
	char s_redirect[9];
	char s_registration_required[22];
	char s_remote_server_not_found[24];
	char s_remote_server_timeout[22];
	char s_resource_constraint[20];
	char s_service_unavailable[20];
	char s_subscription_required[22];
	char s_undefined_condition[20];
	char s_unexpected_request[19];
	char s_payment_required[17];
	char s_lang_text[10];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_text[5];
	char s_message_thread[15];
	char s_parent[7];
	char s_id[3];
	char s_message[8];
	char s_jabber_client[14];
	char s_from[5];
	char s_to[3];
	char s_type[5];
	char s_subject[8];
	char s_body[5];
	char s_thread[7];
	char s_error[6];
	char s_payload[8];
	char s_message_type[13];
	char s_normal[7];
	char s_chat[5];
	char s_groupchat[10];
	char s_headline[9];
	char s_presence[9];
	char s_show[5];
	char s_status[7];
	char s_priority[9];
	char s__0[2];
	char s_presence_type[14];
	char s_unavailable[12];
	char s_subscribe[10];
	char s_subscribed[11];
	char s_unsubscribe[12];
	char s_unsubscribed[13];
	char s_probe[6];
	char s_presence_show[14];
	char s_away[5];
	char s_dnd[4];
	char s_xa[3];
	char s_iq[3];
	char s_iq_type[8];
	char s_get[4];
	char s_set[4];
	char s_result[7];
	char s_stanza_error[13];
	char s_by[3];
	char s_code[5];
	char s_legacy_text[12];
	char s_urn_ietf_params_xml_ns_xmpp_stanzas[36];
	char s_condition[10];
	char s_stanza_error_type[18];
	char s_auth[5];
	char s_cancel[7];
	char s_continue[9];
	char s_modify[7];
	char s_wait[5];
	char s_uri[4];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"core",
	"stanza-condition",
	"bad-request",
	"conflict",
	"feature-not-implemented",
	"forbidden",
	"gone",
	"internal-server-error",
	"item-not-found",
	"jid-malformed",
	"not-acceptable",
	"not-allowed",
	"not-authorized",
	"policy-violation",
	"recipient-unavailable",
	"redirect",
	"registration-required",
	"remote-server-not-found",
	"remote-server-timeout",
	"resource-constraint",
	"service-unavailable",
	"subscription-required",
	"undefined-condition",
	"unexpected-request",
	"payment-required",
	"lang-text",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"text",
	"message-thread",
	"parent",
	"id",
	"message",
	"jabber:client",
	"from",
	"to",
	"type",
	"subject",
	"body",
	"thread",
	"error",
	"payload",
	"message-type",
	"normal",
	"chat",
	"groupchat",
	"headline",
	"presence",
	"show",
	"status",
	"priority",
	"0",
	"presence-type",
	"unavailable",
	"subscribe",
	"subscribed",
	"unsubscribe",
	"unsubscribed",
	"probe",
	"presence-show",
	"away",
	"dnd",
	"xa",
	"iq",
	"iq-type",
	"get",
	"set",
	"result",
	"stanza-error",
	"by",
	"code",
	"legacy_text",
	"urn:ietf:params:xml:ns:xmpp-stanzas",
	"condition",
	"stanza-error-type",
	"auth",
	"cancel",
	"continue",
	"modify",
	"wait",
	"uri",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_lang_text,
	C_message_thread,
	C_message,
	C_presence,
	C_iq,
	C_stanza_error,
	C_stanza_error_condition_content,
};
enum {
	V_,
	V_stanza_condition,
	V_message_type,
	V_presence_type,
	V_presence_show,
	V_iq_type,
	V_stanza_error_type,
};
enum {
	E_,
	E_presence_priority,
	E_stanza_error_condition,
};

static const struct xso_extra extras[] = {
	[E_presence_priority - 1] = {
		.absent = S(s__0),
	},
	[E_stanza_error_condition - 1] = {
		.on_unknown = XMPP_STANZA_CONDITION_UNDEFINED_CONDITION,
	},
};

static const uint16_t stanza_condition_texts[] = {
	[XMPP_STANZA_CONDITION_BAD_REQUEST] = S(s_bad_request),
	[XMPP_STANZA_CONDITION_CONFLICT] = S(s_conflict),
	[XMPP_STANZA_CONDITION_FEATURE_NOT_IMPLEMENTED] = S(s_feature_not_implemented),
	[XMPP_STANZA_CONDITION_FORBIDDEN] = S(s_forbidden),
	[XMPP_STANZA_CONDITION_GONE] = S(s_gone),
	[XMPP_STANZA_CONDITION_INTERNAL_SERVER_ERROR] = S(s_internal_server_error),
	[XMPP_STANZA_CONDITION_ITEM_NOT_FOUND] = S(s_item_not_found),
	[XMPP_STANZA_CONDITION_JID_MALFORMED] = S(s_jid_malformed),
	[XMPP_STANZA_CONDITION_NOT_ACCEPTABLE] = S(s_not_acceptable),
	[XMPP_STANZA_CONDITION_NOT_ALLOWED] = S(s_not_allowed),
	[XMPP_STANZA_CONDITION_NOT_AUTHORIZED] = S(s_not_authorized),
	[XMPP_STANZA_CONDITION_POLICY_VIOLATION] = S(s_policy_violation),
	[XMPP_STANZA_CONDITION_RECIPIENT_UNAVAILABLE] = S(s_recipient_unavailable),
	[XMPP_STANZA_CONDITION_REDIRECT] = S(s_redirect),
	[XMPP_STANZA_CONDITION_REGISTRATION_REQUIRED] = S(s_registration_required),
	[XMPP_STANZA_CONDITION_REMOTE_SERVER_NOT_FOUND] = S(s_remote_server_not_found),
	[XMPP_STANZA_CONDITION_REMOTE_SERVER_TIMEOUT] = S(s_remote_server_timeout),
	[XMPP_STANZA_CONDITION_RESOURCE_CONSTRAINT] = S(s_resource_constraint),
	[XMPP_STANZA_CONDITION_SERVICE_UNAVAILABLE] = S(s_service_unavailable),
	[XMPP_STANZA_CONDITION_SUBSCRIPTION_REQUIRED] = S(s_subscription_required),
	[XMPP_STANZA_CONDITION_UNDEFINED_CONDITION] = S(s_undefined_condition),
	[XMPP_STANZA_CONDITION_UNEXPECTED_REQUEST] = S(s_unexpected_request),
	[XMPP_STANZA_CONDITION_PAYMENT_REQUIRED] = S(s_payment_required),
};

static const uint8_t stanza_condition_lookup[] = {
	10, 0, 0, 18, 0, 12, 16, 0, 0, 9, 0, 0, 6, 3, 0, 0,
	0, 4, 0, 19, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24,
	0, 0, 15, 0, 0, 0, 8, 2, 14, 17, 23, 0, 0, 0, 0, 0,
	0, 0, 13, 20, 22, 0, 0, 0, 0, 0, 11, 5, 0, 0, 7, 0
};

const struct xso_enum xmpp_stanza_condition_enum = {
	.strings = (const char *)&strings,
	.texts = stanza_condition_texts,
	.lookup = stanza_condition_lookup,
	.name = S(s_stanza_condition),
	.n_texts = sizeof stanza_condition_texts / sizeof *stanza_condition_texts,
	.lookup_bits = 6,
};

static const uint16_t message_type_texts[] = {
	[XMPP_MESSAGE_TYPE_NORMAL] = S(s_normal),
	[XMPP_MESSAGE_TYPE_CHAT] = S(s_chat),
	[XMPP_MESSAGE_TYPE_GROUPCHAT] = S(s_groupchat),
	[XMPP_MESSAGE_TYPE_HEADLINE] = S(s_headline),
	[XMPP_MESSAGE_TYPE_ERROR] = S(s_error),
};

static const uint8_t message_type_lookup[] = {
	0, 0, 0, 0, 0, 0, 0, 3, 5, 4, 0, 0, 0, 0, 1, 2
};

const struct xso_enum xmpp_message_type_enum = {
	.strings = (const char *)&strings,
	.texts = message_type_texts,
	.lookup = message_type_lookup,
	.name = S(s_message_type),
	.n_texts = sizeof message_type_texts / sizeof *message_type_texts,
	.lookup_bits = 4,
};

static const uint16_t presence_type_texts[] = {
	[XMPP_PRESENCE_TYPE_UNAVAILABLE] = S(s_unavailable),
	[XMPP_PRESENCE_TYPE_SUBSCRIBE] = S(s_subscribe),
	[XMPP_PRESENCE_TYPE_SUBSCRIBED] = S(s_subscribed),
	[XMPP_PRESENCE_TYPE_UNSUBSCRIBE] = S(s_unsubscribe),
	[XMPP_PRESENCE_TYPE_UNSUBSCRIBED] = S(s_unsubscribed),
	[XMPP_PRESENCE_TYPE_PROBE] = S(s_probe),
	[XMPP_PRESENCE_TYPE_ERROR] = S(s_error),
};

static const uint8_t presence_type_lookup[] = {
	0, 0, 0, 0, 0, 4, 0, 5, 8, 0, 0, 0, 3, 6, 7, 2
};

const struct xso_enum xmpp_presence_type_enum = {
	.strings = (const char *)&strings,
	.texts = presence_type_texts,
	.lookup = presence_type_lookup,
	.name = S(s_presence_type),
	.n_texts = sizeof presence_type_texts / sizeof *presence_type_texts,
	.lookup_bits = 4,
};

static const uint16_t presence_show_texts[] = {
	[XMPP_PRESENCE_SHOW_AWAY] = S(s_away),
	[XMPP_PRESENCE_SHOW_CHAT] = S(s_chat),
	[XMPP_PRESENCE_SHOW_DND] = S(s_dnd),
	[XMPP_PRESENCE_SHOW_XA] = S(s_xa),
};

static const uint8_t presence_show_lookup[] = {
	0, 4, 5, 0, 2, 0, 0, 3
};

const struct xso_enum xmpp_presence_show_enum = {
	.strings = (const char *)&strings,
	.texts = presence_show_texts,
	.lookup = presence_show_lookup,
	.name = S(s_presence_show),
	.n_texts = sizeof presence_show_texts / sizeof *presence_show_texts,
	.lookup_bits = 3,
};

static const uint16_t iq_type_texts[] = {
	[XMPP_IQ_TYPE_GET] = S(s_get),
	[XMPP_IQ_TYPE_SET] = S(s_set),
	[XMPP_IQ_TYPE_RESULT] = S(s_result),
	[XMPP_IQ_TYPE_ERROR] = S(s_error),
};

static const uint8_t iq_type_lookup[] = {
	3, 0, 4, 5, 0, 2, 0, 0
};

const struct xso_enum xmpp_iq_type_enum = {
	.strings = (const char *)&strings,
	.texts = iq_type_texts,
	.lookup = iq_type_lookup,
	.name = S(s_iq_type),
	.n_texts = sizeof iq_type_texts / sizeof *iq_type_texts,
	.lookup_bits = 3,
};

static const uint16_t stanza_error_type_texts[] = {
	[XMPP_STANZA_ERROR_TYPE_AUTH] = S(s_auth),
	[XMPP_STANZA_ERROR_TYPE_CANCEL] = S(s_cancel),
	[XMPP_STANZA_ERROR_TYPE_CONTINUE] = S(s_continue),
	[XMPP_STANZA_ERROR_TYPE_MODIFY] = S(s_modify),
	[XMPP_STANZA_ERROR_TYPE_WAIT] = S(s_wait),
};

static const uint8_t stanza_error_type_lookup[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 4, 2, 3, 5
};

const struct xso_enum xmpp_stanza_error_type_enum = {
	.strings = (const char *)&strings,
	.texts = stanza_error_type_texts,
	.lookup = stanza_error_type_lookup,
	.name = S(s_stanza_error_type),
	.n_texts = sizeof stanza_error_type_texts / sizeof *stanza_error_type_texts,
	.lookup_bits = 4,
};

static const struct xso_class stanza_error_condition_content;

/* clang-format off */
static const struct xso_field lang_text_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_lang_text, lang) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_ONE,
	  .member = S(s_text), .offset = offsetof(struct xmpp_lang_text, text) },
};
/* clang-format on */

static const uint8_t lang_text_lookup[] = {
	0, 1
};

const struct xso_class xmpp_lang_text_class = {
	.module = &xmpp_core_module,
	.fields = lang_text_fields,
	.lookup = lang_text_lookup,
	.name = S(s_lang_text),
	.size = sizeof(struct xmpp_lang_text),
	.unknown = offsetof(struct xmpp_lang_text, unknown),
	.n_fields = sizeof lang_text_fields / sizeof *lang_text_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.text = 2,
	.lang = 1,
};

/* clang-format off */
static const struct xso_field message_thread_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_parent), .name_size = N(s_parent),
	  .member = S(s_parent), .offset = offsetof(struct xmpp_message_thread, parent) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_id), .offset = offsetof(struct xmpp_message_thread, id) },
};
/* clang-format on */

static const uint8_t message_thread_lookup[] = {
	1, 0
};

const struct xso_class xmpp_message_thread_class = {
	.module = &xmpp_core_module,
	.fields = message_thread_fields,
	.lookup = message_thread_lookup,
	.name = S(s_message_thread),
	.size = sizeof(struct xmpp_message_thread),
	.unknown = offsetof(struct xmpp_message_thread, unknown),
	.n_fields = sizeof message_thread_fields / sizeof *message_thread_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field message_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_message, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_message, to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_message, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_message, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_message, type),
	  .values = V_message_type },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_subject), .name_size = N(s_subject),
	  .member = S(s_subject), .offset = offsetof(struct xmpp_message, subject),
	  .count = offsetof(struct xmpp_message, n_subject),
	  .of = C_lang_text },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_body), .name_size = N(s_body),
	  .member = S(s_body), .offset = offsetof(struct xmpp_message, body),
	  .count = offsetof(struct xmpp_message, n_body),
	  .of = C_lang_text },
	{ .shape = XSO_CHILD, .name = S(s_thread), .name_size = N(s_thread),
	  .member = S(s_thread), .offset = offsetof(struct xmpp_message, thread),
	  .of = C_message_thread },
	{ .shape = XSO_CHILD,
	  .member = S(s_error), .offset = offsetof(struct xmpp_message, error),
	  .of = C_stanza_error },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_message, payload),
	  .count = offsetof(struct xmpp_message, n_payload) },
};
/* clang-format on */

static const uint8_t message_lookup[] = {
	0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 9, 0,
	1, 0, 3, 0, 0, 0, 4, 2, 0, 0, 0, 7, 0, 0, 8, 0
};

const struct xso_class xmpp_message_class = {
	.module = &xmpp_core_module,
	.fields = message_fields,
	.lookup = message_lookup,
	.name = S(s_message),
	.element = S(s_message),
	.element_size = N(s_message),
	.ns = S(s_jabber_client),
	.size = sizeof(struct xmpp_message),
	.unknown = offsetof(struct xmpp_message, unknown),
	.n_fields = sizeof message_fields / sizeof *message_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 10,
	.lang = 4,
	.from = 1,
};

/* clang-format off */
static const struct xso_field presence_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_presence, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_presence, to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_presence, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_presence, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_presence, type),
	  .values = V_presence_type },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_show), .name_size = N(s_show),
	  .member = S(s_show), .offset = offsetof(struct xmpp_presence, show),
	  .values = V_presence_show },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_presence, status),
	  .count = offsetof(struct xmpp_presence, n_status),
	  .of = C_lang_text },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_INT8, .flags = XSO_FORGIVE, .name = S(s_priority), .name_size = N(s_priority),
	  .member = S(s_priority), .offset = offsetof(struct xmpp_presence, priority),
	  .extra = E_presence_priority },
	{ .shape = XSO_CHILD,
	  .member = S(s_error), .offset = offsetof(struct xmpp_presence, error),
	  .of = C_stanza_error },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_presence, payload),
	  .count = offsetof(struct xmpp_presence, n_payload) },
};
/* clang-format on */

static const uint8_t presence_lookup[] = {
	7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 9, 0,
	1, 0, 3, 6, 0, 8, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_presence_class = {
	.module = &xmpp_core_module,
	.fields = presence_fields,
	.lookup = presence_lookup,
	.name = S(s_presence),
	.element = S(s_presence),
	.element_size = N(s_presence),
	.ns = S(s_jabber_client),
	.size = sizeof(struct xmpp_presence),
	.unknown = offsetof(struct xmpp_presence, unknown),
	.n_fields = sizeof presence_fields / sizeof *presence_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 10,
	.lang = 4,
	.from = 1,
};

/* clang-format off */
static const struct xso_field iq_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_iq, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_iq, to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_iq, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_iq, lang) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_iq, type),
	  .values = V_iq_type },
	{ .shape = XSO_ANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_iq, payload) },
	{ .shape = XSO_CHILD,
	  .member = S(s_error), .offset = offsetof(struct xmpp_iq, error),
	  .of = C_stanza_error },
};
/* clang-format on */

static const uint8_t iq_lookup[] = {
	0, 0, 0, 0, 0, 5, 0, 7, 1, 3, 0, 2, 4, 0, 0, 0
};

const struct xso_class xmpp_iq_class = {
	.module = &xmpp_core_module,
	.fields = iq_fields,
	.lookup = iq_lookup,
	.name = S(s_iq),
	.element = S(s_iq),
	.element_size = N(s_iq),
	.ns = S(s_jabber_client),
	.size = sizeof(struct xmpp_iq),
	.unknown = offsetof(struct xmpp_iq, unknown),
	.n_fields = sizeof iq_fields / sizeof *iq_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
	.any = 6,
	.lang = 4,
	.from = 1,
};

/* clang-format off */
static const struct xso_field stanza_error_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_stanza_error, type),
	  .values = V_stanza_error_type },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_JID, .name = S(s_by), .name_size = N(s_by),
	  .member = S(s_by), .offset = offsetof(struct xmpp_stanza_error, by) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT16, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_code), .name_size = N(s_code),
	  .member = S(s_code), .offset = offsetof(struct xmpp_stanza_error, code),
	  .count = offsetof(struct xmpp_stanza_error, has_code) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_legacy_text), .offset = offsetof(struct xmpp_stanza_error, legacy_text) },
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE, .ns = S(s_urn_ietf_params_xml_ns_xmpp_stanzas),
	  .member = S(s_condition), .offset = offsetof(struct xmpp_stanza_error, condition),
	  .of = C_stanza_error_condition_content, .values = V_stanza_condition, .extra = E_stanza_error_condition },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text), .ns = S(s_urn_ietf_params_xml_ns_xmpp_stanzas),
	  .member = S(s_text), .offset = offsetof(struct xmpp_stanza_error, text),
	  .count = offsetof(struct xmpp_stanza_error, n_text),
	  .of = C_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_stanza_error, payload),
	  .count = offsetof(struct xmpp_stanza_error, n_payload) },
};
/* clang-format on */

static const uint8_t stanza_error_lookup[] = {
	5, 0, 0, 5, 0, 5, 5, 0, 0, 5, 0, 0, 5, 5, 0, 0,
	0, 5, 0, 5, 5, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 5,
	0, 0, 5, 0, 0, 0, 5, 5, 5, 5, 5, 0, 6, 0, 0, 0,
	0, 0, 2, 5, 5, 5, 0, 0, 0, 0, 5, 5, 0, 0, 3, 5
};

const struct xso_class xmpp_stanza_error_class = {
	.module = &xmpp_core_module,
	.fields = stanza_error_fields,
	.lookup = stanza_error_lookup,
	.name = S(s_stanza_error),
	.element = S(s_error),
	.element_size = N(s_error),
	.ns = S(s_jabber_client),
	.size = sizeof(struct xmpp_stanza_error),
	.unknown = offsetof(struct xmpp_stanza_error, unknown),
	.n_fields = sizeof stanza_error_fields / sizeof *stanza_error_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_HAS_LISTS,
	.text = 4,
	.any = 7,
	.newer = 5,
};

/* clang-format off */
static const struct xso_field stanza_error_condition_content_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_uri), .offset = offsetof(struct xmpp_stanza_error, uri) },
};
/* clang-format on */

static const uint8_t stanza_error_condition_content_lookup[] = {
	0
};

static const struct xso_class stanza_error_condition_content = {
	.module = &xmpp_core_module,
	.fields = stanza_error_condition_content_fields,
	.lookup = stanza_error_condition_content_lookup,
	.name = S(s_stanza_error),
	.n_fields = sizeof stanza_error_condition_content_fields / sizeof *stanza_error_condition_content_fields,
	.lookup_bits = 0,
	.text = 1,
};

static const struct xso_class *const classes[] = {
	[C_lang_text - 1] = &xmpp_lang_text_class,
	[C_message_thread - 1] = &xmpp_message_thread_class,
	[C_message - 1] = &xmpp_message_class,
	[C_presence - 1] = &xmpp_presence_class,
	[C_iq - 1] = &xmpp_iq_class,
	[C_stanza_error - 1] = &xmpp_stanza_error_class,
	[C_stanza_error_condition_content - 1] = &stanza_error_condition_content,
};

static const struct xso_enum *const enums[] = {
	[V_stanza_condition - 1] = &xmpp_stanza_condition_enum,
	[V_message_type - 1] = &xmpp_message_type_enum,
	[V_presence_type - 1] = &xmpp_presence_type_enum,
	[V_presence_show - 1] = &xmpp_presence_show_enum,
	[V_iq_type - 1] = &xmpp_iq_type_enum,
	[V_stanza_error_type - 1] = &xmpp_stanza_error_type_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_message - 1 },
	{ .cls = C_presence - 1 },
	{ .cls = C_iq - 1 },
};

const struct xso_module xmpp_core_module = {
	.version = 2,
	.name = "core",
	.xep = "",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 6,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
