/* Printed by xsoc from online-meetings.xml: do not edit. */
#include <xmpp/online-meetings.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_online_meetings[16];
	char s_meeting_invite[15];
	char s_invite[7];
	char s_urn_xmpp_http_online_meetings_0[32];
	char s_type[5];
	char s_url[4];
	char s_desc[5];
	char s_payload[8];
	char s_meeting_query_initiate[23];
	char s_meeting_query[14];
	char s_query[6];
	char s_id[3];
	char s_initiate[9];
	char s_meeting[8];
	char s_meeting_retry[14];
	char s_retry[6];
	char s_stamp[6];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"online-meetings",
	"meeting-invite",
	"invite",
	"urn:xmpp:http:online-meetings:0",
	"type",
	"url",
	"desc",
	"payload",
	"meeting-query-initiate",
	"meeting-query",
	"query",
	"id",
	"initiate",
	"meeting",
	"meeting-retry",
	"retry",
	"stamp",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_meeting_invite,
	C_meeting_query_initiate,
	C_meeting_query,
	C_meeting,
	C_meeting_retry,
	C_xmpp_message,
	C_xmpp_iq,
	C_xmpp_call_invite,
	C_xmpp_stanza_error,
};

/* clang-format off */
static const struct xso_field meeting_invite_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_meeting_invite, type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_meeting_invite, url) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_meeting_invite, desc) },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_meeting_invite, payload),
	  .count = offsetof(struct xmpp_meeting_invite, n_payload) },
};
/* clang-format on */

static const uint8_t meeting_invite_lookup[] = {
	3, 0, 1, 2, 0, 0, 0, 0
};

const struct xso_class xmpp_meeting_invite_class = {
	.module = &xmpp_online_meetings_module,
	.fields = meeting_invite_fields,
	.lookup = meeting_invite_lookup,
	.name = S(s_meeting_invite),
	.element = S(s_invite),
	.element_size = N(s_invite),
	.ns = S(s_urn_xmpp_http_online_meetings_0),
	.size = sizeof(struct xmpp_meeting_invite),
	.unknown = offsetof(struct xmpp_meeting_invite, unknown),
	.n_fields = sizeof meeting_invite_fields / sizeof *meeting_invite_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 4,
};

/* clang-format off */
static const struct xso_field meeting_query_initiate_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_meeting_query_initiate, type) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_meeting_query_initiate, url) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_meeting_query_initiate, desc) },
};
/* clang-format on */

static const uint8_t meeting_query_initiate_lookup[] = {
	3, 0, 1, 2, 0, 0, 0, 0
};

const struct xso_class xmpp_meeting_query_initiate_class = {
	.module = &xmpp_online_meetings_module,
	.fields = meeting_query_initiate_fields,
	.lookup = meeting_query_initiate_lookup,
	.name = S(s_meeting_query_initiate),
	.size = sizeof(struct xmpp_meeting_query_initiate),
	.unknown = offsetof(struct xmpp_meeting_query_initiate, unknown),
	.n_fields = sizeof meeting_query_initiate_fields / sizeof *meeting_query_initiate_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field meeting_query_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_meeting_query, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_meeting_query, id) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_meeting_query, desc) },
	{ .shape = XSO_CHILD, .name = S(s_initiate), .name_size = N(s_initiate),
	  .member = S(s_initiate), .offset = offsetof(struct xmpp_meeting_query, initiate),
	  .of = C_meeting_query_initiate },
	{ .shape = XSO_CHILD,
	  .member = S(s_invite), .offset = offsetof(struct xmpp_meeting_query, invite),
	  .of = C_meeting_invite },
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_payload), .offset = offsetof(struct xmpp_meeting_query, payload),
	  .count = offsetof(struct xmpp_meeting_query, n_payload) },
};
/* clang-format on */

static const uint8_t meeting_query_lookup[] = {
	0, 3, 0, 0, 0, 1, 0, 0, 0, 2, 4, 0, 0, 0, 0, 5
};

const struct xso_class xmpp_meeting_query_class = {
	.module = &xmpp_online_meetings_module,
	.fields = meeting_query_fields,
	.lookup = meeting_query_lookup,
	.name = S(s_meeting_query),
	.element = S(s_query),
	.element_size = N(s_query),
	.ns = S(s_urn_xmpp_http_online_meetings_0),
	.size = sizeof(struct xmpp_meeting_query),
	.unknown = offsetof(struct xmpp_meeting_query, unknown),
	.n_fields = sizeof meeting_query_fields / sizeof *meeting_query_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 6,
};

/* clang-format off */
static const struct xso_field meeting_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_desc), .name_size = N(s_desc),
	  .member = S(s_desc), .offset = offsetof(struct xmpp_meeting, desc) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_meeting, type) },
};
/* clang-format on */

static const uint8_t meeting_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_meeting_class = {
	.module = &xmpp_online_meetings_module,
	.fields = meeting_fields,
	.lookup = meeting_lookup,
	.name = S(s_meeting),
	.element = S(s_meeting),
	.element_size = N(s_meeting),
	.ns = S(s_urn_xmpp_http_online_meetings_0),
	.size = sizeof(struct xmpp_meeting),
	.unknown = offsetof(struct xmpp_meeting, unknown),
	.n_fields = sizeof meeting_fields / sizeof *meeting_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field meeting_retry_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_stamp), .name_size = N(s_stamp),
	  .member = S(s_stamp), .offset = offsetof(struct xmpp_meeting_retry, stamp),
	  .count = offsetof(struct xmpp_meeting_retry, has_stamp) },
};
/* clang-format on */

static const uint8_t meeting_retry_lookup[] = {
	1, 0
};

const struct xso_class xmpp_meeting_retry_class = {
	.module = &xmpp_online_meetings_module,
	.fields = meeting_retry_fields,
	.lookup = meeting_retry_lookup,
	.name = S(s_meeting_retry),
	.element = S(s_retry),
	.element_size = N(s_retry),
	.ns = S(s_urn_xmpp_http_online_meetings_0),
	.size = sizeof(struct xmpp_meeting_retry),
	.unknown = offsetof(struct xmpp_meeting_retry, unknown),
	.n_fields = sizeof meeting_retry_fields / sizeof *meeting_retry_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_meeting_invite - 1] = &xmpp_meeting_invite_class,
	[C_meeting_query_initiate - 1] = &xmpp_meeting_query_initiate_class,
	[C_meeting_query - 1] = &xmpp_meeting_query_class,
	[C_meeting - 1] = &xmpp_meeting_class,
	[C_meeting_retry - 1] = &xmpp_meeting_retry_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_call_invite - 1] = &xmpp_call_invite_class,
	[C_xmpp_stanza_error - 1] = &xmpp_stanza_error_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_meeting_invite - 1, .base = C_xmpp_message },
	{ .cls = C_meeting_query - 1, .base = C_xmpp_iq },
	{ .cls = C_meeting - 1, .base = C_xmpp_call_invite },
	{ .cls = C_meeting_retry - 1, .base = C_xmpp_stanza_error },
};

const struct xso_module xmpp_online_meetings_module = {
	.version = 2,
	.name = "online-meetings",
	.xep = "0483",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
