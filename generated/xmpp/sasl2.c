/* Printed by xsoc from sasl2.xml: do not edit. */
#include <xmpp/sasl2.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_sasl2[6];
	char s_sasl2_feature[14];
	char s_authentication[15];
	char s_urn_xmpp_sasl_2[16];
	char s_mechanism[10];
	char s_inline[7];
	char s_has_inline[11];
	char s_payload[8];
	char s_sasl2_authenticate_user_agent[30];
	char s_id[3];
	char s_software[9];
	char s_device[7];
	char s_sasl2_authenticate[19];
	char s_authenticate[13];
	char s_initial_response[17];
	char s_initial_response_2[17];
	char s_user_agent[11];
	char s_user_agent_2[11];
	char s_sasl2_challenge[16];
	char s_challenge[10];
	char s_data[5];
	char s_sasl2_response[15];
	char s_response[9];
	char s_sasl2_success[14];
	char s_success[8];
	char s_additional_data[16];
	char s_additional_data_2[16];
	char s_authorization_identifier[25];
	char s_authorization_identifier_2[25];
	char s_sasl2_failure[14];
	char s_failure[8];
	char s_urn_ietf_params_xml_ns_xmpp_sasl[33];
	char s_condition[10];
	char s_text[5];
	char s_sasl2_continue[15];
	char s_continue[9];
	char s_tasks[6];
	char s_sasl2_next[11];
	char s_next[5];
	char s_task[5];
	char s_sasl2_task_data[16];
	char s_task_data[10];
	char s_sasl2_abort[12];
	char s_abort[6];
	char s_inline_[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"sasl2",
	"sasl2-feature",
	"authentication",
	"urn:xmpp:sasl:2",
	"mechanism",
	"inline",
	"has_inline",
	"payload",
	"sasl2-authenticate-user-agent",
	"id",
	"software",
	"device",
	"sasl2-authenticate",
	"authenticate",
	"initial-response",
	"initial_response",
	"user-agent",
	"user_agent",
	"sasl2-challenge",
	"challenge",
	"data",
	"sasl2-response",
	"response",
	"sasl2-success",
	"success",
	"additional-data",
	"additional_data",
	"authorization-identifier",
	"authorization_identifier",
	"sasl2-failure",
	"failure",
	"urn:ietf:params:xml:ns:xmpp-sasl",
	"condition",
	"text",
	"sasl2-continue",
	"continue",
	"tasks",
	"sasl2-next",
	"next",
	"task",
	"sasl2-task-data",
	"task-data",
	"sasl2-abort",
	"abort",
	"inline_",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sasl2_feature,
	C_sasl2_authenticate_user_agent,
	C_sasl2_authenticate,
	C_sasl2_challenge,
	C_sasl2_response,
	C_sasl2_success,
	C_sasl2_failure,
	C_sasl2_continue,
	C_sasl2_next,
	C_sasl2_task_data,
	C_sasl2_abort,
	C_sasl2_feature_has_inline_content,
	C_sasl2_continue_tasks_content,
	C_xmpp_stream_features,
	C_xmpp_lang_text,
};
enum {
	V_,
	V_xmpp_sasl_condition,
};
enum {
	E_,
	E_sasl2_failure_condition,
};

static const struct xso_extra extras[] = {
	[E_sasl2_failure_condition - 1] = {
		.on_unknown = XMPP_SASL_CONDITION_NOT_AUTHORIZED,
	},
};

static const struct xso_class sasl2_feature_has_inline_content;
static const struct xso_class sasl2_continue_tasks_content;

/* clang-format off */
static const struct xso_field sasl2_feature_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_mechanism), .name_size = N(s_mechanism),
	  .member = S(s_mechanism), .offset = offsetof(struct xmpp_sasl2_feature, mechanism),
	  .count = offsetof(struct xmpp_sasl2_feature, n_mechanism) },
	{ .shape = XSO_WITHIN, .name = S(s_inline), .name_size = N(s_inline),
	  .member = S(s_has_inline), .offset = offsetof(struct xmpp_sasl2_feature, has_inline),
	  .of = C_sasl2_feature_has_inline_content },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sasl2_feature, payload),
	  .count = offsetof(struct xmpp_sasl2_feature, n_payload) },
};
/* clang-format on */

static const uint8_t sasl2_feature_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_sasl2_feature_class = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_feature_fields,
	.lookup = sasl2_feature_lookup,
	.name = S(s_sasl2_feature),
	.element = S(s_authentication),
	.element_size = N(s_authentication),
	.ns = S(s_urn_xmpp_sasl_2),
	.size = sizeof(struct xmpp_sasl2_feature),
	.unknown = offsetof(struct xmpp_sasl2_feature, unknown),
	.n_fields = sizeof sasl2_feature_fields / sizeof *sasl2_feature_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field sasl2_authenticate_user_agent_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UUID, .flags = XSO_FORGIVE, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_sasl2_authenticate_user_agent, id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_software), .name_size = N(s_software),
	  .member = S(s_software), .offset = offsetof(struct xmpp_sasl2_authenticate_user_agent, software) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_device), .name_size = N(s_device),
	  .member = S(s_device), .offset = offsetof(struct xmpp_sasl2_authenticate_user_agent, device) },
};
/* clang-format on */

static const uint8_t sasl2_authenticate_user_agent_lookup[] = {
	0, 0, 0, 3, 1, 2, 0, 0
};

const struct xso_class xmpp_sasl2_authenticate_user_agent_class = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_authenticate_user_agent_fields,
	.lookup = sasl2_authenticate_user_agent_lookup,
	.name = S(s_sasl2_authenticate_user_agent),
	.size = sizeof(struct xmpp_sasl2_authenticate_user_agent),
	.unknown = offsetof(struct xmpp_sasl2_authenticate_user_agent, unknown),
	.n_fields = sizeof sasl2_authenticate_user_agent_fields / sizeof *sasl2_authenticate_user_agent_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field sasl2_authenticate_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_TOKEN, .occurs = XSO_ONE, .name = S(s_mechanism), .name_size = N(s_mechanism),
	  .member = S(s_mechanism), .offset = offsetof(struct xmpp_sasl2_authenticate, mechanism) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET | XSO_EMPTY_EQUALS, .name = S(s_initial_response), .name_size = N(s_initial_response),
	  .member = S(s_initial_response_2), .offset = offsetof(struct xmpp_sasl2_authenticate, initial_response) },
	{ .shape = XSO_CHILD, .name = S(s_user_agent), .name_size = N(s_user_agent),
	  .member = S(s_user_agent_2), .offset = offsetof(struct xmpp_sasl2_authenticate, user_agent),
	  .of = C_sasl2_authenticate_user_agent },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sasl2_authenticate, payload),
	  .count = offsetof(struct xmpp_sasl2_authenticate, n_payload) },
};
/* clang-format on */

static const uint8_t sasl2_authenticate_lookup[] = {
	0, 3, 0, 1, 2, 0, 0, 0
};

const struct xso_class xmpp_sasl2_authenticate_class = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_authenticate_fields,
	.lookup = sasl2_authenticate_lookup,
	.name = S(s_sasl2_authenticate),
	.element = S(s_authenticate),
	.element_size = N(s_authenticate),
	.ns = S(s_urn_xmpp_sasl_2),
	.size = sizeof(struct xmpp_sasl2_authenticate),
	.unknown = offsetof(struct xmpp_sasl2_authenticate, unknown),
	.n_fields = sizeof sasl2_authenticate_fields / sizeof *sasl2_authenticate_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field sasl2_challenge_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET | XSO_EMPTY_EQUALS,
	  .member = S(s_data), .offset = offsetof(struct xmpp_sasl2_challenge, data) },
};
/* clang-format on */

static const uint8_t sasl2_challenge_lookup[] = {
	0
};

const struct xso_class xmpp_sasl2_challenge_class = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_challenge_fields,
	.lookup = sasl2_challenge_lookup,
	.name = S(s_sasl2_challenge),
	.element = S(s_challenge),
	.element_size = N(s_challenge),
	.ns = S(s_urn_xmpp_sasl_2),
	.size = sizeof(struct xmpp_sasl2_challenge),
	.unknown = offsetof(struct xmpp_sasl2_challenge, unknown),
	.n_fields = sizeof sasl2_challenge_fields / sizeof *sasl2_challenge_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_SECRETS,
	.text = 1,
};

/* clang-format off */
static const struct xso_field sasl2_response_fields[] = {
	{ .shape = XSO_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET | XSO_EMPTY_EQUALS,
	  .member = S(s_data), .offset = offsetof(struct xmpp_sasl2_response, data) },
};
/* clang-format on */

static const uint8_t sasl2_response_lookup[] = {
	0
};

const struct xso_class xmpp_sasl2_response_class = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_response_fields,
	.lookup = sasl2_response_lookup,
	.name = S(s_sasl2_response),
	.element = S(s_response),
	.element_size = N(s_response),
	.ns = S(s_urn_xmpp_sasl_2),
	.size = sizeof(struct xmpp_sasl2_response),
	.unknown = offsetof(struct xmpp_sasl2_response, unknown),
	.n_fields = sizeof sasl2_response_fields / sizeof *sasl2_response_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_SECRETS,
	.text = 1,
};

/* clang-format off */
static const struct xso_field sasl2_success_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET | XSO_EMPTY_EQUALS, .name = S(s_additional_data), .name_size = N(s_additional_data),
	  .member = S(s_additional_data_2), .offset = offsetof(struct xmpp_sasl2_success, additional_data) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_JID, .name = S(s_authorization_identifier), .name_size = N(s_authorization_identifier),
	  .member = S(s_authorization_identifier_2), .offset = offsetof(struct xmpp_sasl2_success, authorization_identifier) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sasl2_success, payload),
	  .count = offsetof(struct xmpp_sasl2_success, n_payload) },
};
/* clang-format on */

static const uint8_t sasl2_success_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_sasl2_success_class = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_success_fields,
	.lookup = sasl2_success_lookup,
	.name = S(s_sasl2_success),
	.element = S(s_success),
	.element_size = N(s_success),
	.ns = S(s_urn_xmpp_sasl_2),
	.size = sizeof(struct xmpp_sasl2_success),
	.unknown = offsetof(struct xmpp_sasl2_success, unknown),
	.n_fields = sizeof sasl2_success_fields / sizeof *sasl2_success_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.any = 3,
};

/* clang-format off */
static const struct xso_field sasl2_failure_fields[] = {
	{ .shape = XSO_TAG, .flags = XSO_FORGIVE, .ns = S(s_urn_ietf_params_xml_ns_xmpp_sasl),
	  .member = S(s_condition), .offset = offsetof(struct xmpp_sasl2_failure, condition),
	  .values = V_xmpp_sasl_condition, .extra = E_sasl2_failure_condition },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_sasl2_failure, text),
	  .count = offsetof(struct xmpp_sasl2_failure, n_text),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sasl2_failure, payload),
	  .count = offsetof(struct xmpp_sasl2_failure, n_payload) },
};
/* clang-format on */

static const uint8_t sasl2_failure_lookup[] = {
	1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1,
	0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 1, 0
};

const struct xso_class xmpp_sasl2_failure_class = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_failure_fields,
	.lookup = sasl2_failure_lookup,
	.name = S(s_sasl2_failure),
	.element = S(s_failure),
	.element_size = N(s_failure),
	.ns = S(s_urn_xmpp_sasl_2),
	.size = sizeof(struct xmpp_sasl2_failure),
	.unknown = offsetof(struct xmpp_sasl2_failure, unknown),
	.n_fields = sizeof sasl2_failure_fields / sizeof *sasl2_failure_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 3,
	.newer = 1,
};

/* clang-format off */
static const struct xso_field sasl2_continue_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BASE64, .flags = XSO_SECRET | XSO_EMPTY_EQUALS, .name = S(s_additional_data), .name_size = N(s_additional_data),
	  .member = S(s_additional_data_2), .offset = offsetof(struct xmpp_sasl2_continue, additional_data) },
	{ .shape = XSO_WITHIN, .name = S(s_tasks), .name_size = N(s_tasks),
	  .of = C_sasl2_continue_tasks_content },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_sasl2_continue, text),
	  .count = offsetof(struct xmpp_sasl2_continue, n_text),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sasl2_continue, payload),
	  .count = offsetof(struct xmpp_sasl2_continue, n_payload) },
};
/* clang-format on */

static const uint8_t sasl2_continue_lookup[] = {
	2, 0, 1, 0, 0, 3, 0, 0
};

const struct xso_class xmpp_sasl2_continue_class = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_continue_fields,
	.lookup = sasl2_continue_lookup,
	.name = S(s_sasl2_continue),
	.element = S(s_continue),
	.element_size = N(s_continue),
	.ns = S(s_urn_xmpp_sasl_2),
	.size = sizeof(struct xmpp_sasl2_continue),
	.unknown = offsetof(struct xmpp_sasl2_continue, unknown),
	.n_fields = sizeof sasl2_continue_fields / sizeof *sasl2_continue_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field sasl2_next_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_TOKEN, .occurs = XSO_ONE, .name = S(s_task), .name_size = N(s_task),
	  .member = S(s_task), .offset = offsetof(struct xmpp_sasl2_next, task) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sasl2_next, payload),
	  .count = offsetof(struct xmpp_sasl2_next, n_payload) },
};
/* clang-format on */

static const uint8_t sasl2_next_lookup[] = {
	0, 1
};

const struct xso_class xmpp_sasl2_next_class = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_next_fields,
	.lookup = sasl2_next_lookup,
	.name = S(s_sasl2_next),
	.element = S(s_next),
	.element_size = N(s_next),
	.ns = S(s_urn_xmpp_sasl_2),
	.size = sizeof(struct xmpp_sasl2_next),
	.unknown = offsetof(struct xmpp_sasl2_next, unknown),
	.n_fields = sizeof sasl2_next_fields / sizeof *sasl2_next_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.any = 2,
};

/* clang-format off */
static const struct xso_field sasl2_task_data_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sasl2_task_data, payload),
	  .count = offsetof(struct xmpp_sasl2_task_data, n_payload) },
};
/* clang-format on */

static const uint8_t sasl2_task_data_lookup[] = {
	0
};

const struct xso_class xmpp_sasl2_task_data_class = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_task_data_fields,
	.lookup = sasl2_task_data_lookup,
	.name = S(s_sasl2_task_data),
	.element = S(s_task_data),
	.element_size = N(s_task_data),
	.ns = S(s_urn_xmpp_sasl_2),
	.size = sizeof(struct xmpp_sasl2_task_data),
	.unknown = offsetof(struct xmpp_sasl2_task_data, unknown),
	.n_fields = sizeof sasl2_task_data_fields / sizeof *sasl2_task_data_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field sasl2_abort_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_text), .name_size = N(s_text),
	  .member = S(s_text), .offset = offsetof(struct xmpp_sasl2_abort, text),
	  .count = offsetof(struct xmpp_sasl2_abort, n_text),
	  .of = C_xmpp_lang_text },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_sasl2_abort, payload),
	  .count = offsetof(struct xmpp_sasl2_abort, n_payload) },
};
/* clang-format on */

static const uint8_t sasl2_abort_lookup[] = {
	0, 1
};

const struct xso_class xmpp_sasl2_abort_class = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_abort_fields,
	.lookup = sasl2_abort_lookup,
	.name = S(s_sasl2_abort),
	.element = S(s_abort),
	.element_size = N(s_abort),
	.ns = S(s_urn_xmpp_sasl_2),
	.size = sizeof(struct xmpp_sasl2_abort),
	.unknown = offsetof(struct xmpp_sasl2_abort, unknown),
	.n_fields = sizeof sasl2_abort_fields / sizeof *sasl2_abort_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 2,
};

/* clang-format off */
static const struct xso_field sasl2_feature_has_inline_content_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_inline_), .offset = offsetof(struct xmpp_sasl2_feature, inline_),
	  .count = offsetof(struct xmpp_sasl2_feature, n_inline) },
};
/* clang-format on */

static const uint8_t sasl2_feature_has_inline_content_lookup[] = {
	0
};

static const struct xso_class sasl2_feature_has_inline_content = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_feature_has_inline_content_fields,
	.lookup = sasl2_feature_has_inline_content_lookup,
	.name = S(s_sasl2_feature),
	.n_fields = sizeof sasl2_feature_has_inline_content_fields / sizeof *sasl2_feature_has_inline_content_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field sasl2_continue_tasks_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_TOKEN, .occurs = XSO_MANY, .name = S(s_task), .name_size = N(s_task),
	  .member = S(s_task), .offset = offsetof(struct xmpp_sasl2_continue, task),
	  .count = offsetof(struct xmpp_sasl2_continue, n_task) },
};
/* clang-format on */

static const uint8_t sasl2_continue_tasks_content_lookup[] = {
	0, 1
};

static const struct xso_class sasl2_continue_tasks_content = {
	.module = &xmpp_sasl2_module,
	.fields = sasl2_continue_tasks_content_fields,
	.lookup = sasl2_continue_tasks_content_lookup,
	.name = S(s_sasl2_continue),
	.n_fields = sizeof sasl2_continue_tasks_content_fields / sizeof *sasl2_continue_tasks_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_sasl2_feature - 1] = &xmpp_sasl2_feature_class,
	[C_sasl2_authenticate_user_agent - 1] = &xmpp_sasl2_authenticate_user_agent_class,
	[C_sasl2_authenticate - 1] = &xmpp_sasl2_authenticate_class,
	[C_sasl2_challenge - 1] = &xmpp_sasl2_challenge_class,
	[C_sasl2_response - 1] = &xmpp_sasl2_response_class,
	[C_sasl2_success - 1] = &xmpp_sasl2_success_class,
	[C_sasl2_failure - 1] = &xmpp_sasl2_failure_class,
	[C_sasl2_continue - 1] = &xmpp_sasl2_continue_class,
	[C_sasl2_next - 1] = &xmpp_sasl2_next_class,
	[C_sasl2_task_data - 1] = &xmpp_sasl2_task_data_class,
	[C_sasl2_abort - 1] = &xmpp_sasl2_abort_class,
	[C_sasl2_feature_has_inline_content - 1] = &sasl2_feature_has_inline_content,
	[C_sasl2_continue_tasks_content - 1] = &sasl2_continue_tasks_content,
	[C_xmpp_stream_features - 1] = &xmpp_stream_features_class,
	[C_xmpp_lang_text - 1] = &xmpp_lang_text_class,
};

static const struct xso_enum *const enums[] = {
	[V_xmpp_sasl_condition - 1] = &xmpp_sasl_condition_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sasl2_feature - 1, .base = C_xmpp_stream_features },
	{ .cls = C_sasl2_authenticate - 1 },
	{ .cls = C_sasl2_challenge - 1 },
	{ .cls = C_sasl2_response - 1 },
	{ .cls = C_sasl2_success - 1 },
	{ .cls = C_sasl2_failure - 1 },
	{ .cls = C_sasl2_continue - 1 },
	{ .cls = C_sasl2_next - 1 },
	{ .cls = C_sasl2_task_data - 1 },
	{ .cls = C_sasl2_abort - 1 },
};

const struct xso_module xmpp_sasl2_module = {
	.version = 2,
	.name = "sasl2",
	.xep = "0388",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 11,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};
