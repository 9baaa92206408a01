/* Printed by xsoc from raft.xml: do not edit. */
#include <xmpp/raft.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_raft[5];
	char s_raft_request_vote[18];
	char s_request_vote[13];
	char s_urn_xmpp_raft[14];
	char s_cluster[8];
	char s_last_log_index[15];
	char s_last_log_index_2[15];
	char s_last_log_term[14];
	char s_last_log_term_2[14];
	char s_term[5];
	char s_raft_vote[10];
	char s_vote[5];
	char s_vote_granted[13];
	char s_granted[8];
	char s_raft_append_entry[18];
	char s_encoded[8];
	char s_text[5];
	char s_raft_append[12];
	char s_append[7];
	char s_leader_commit[14];
	char s_leader_commit_2[14];
	char s_prev_log_index[15];
	char s_prev_log_index_2[15];
	char s_prev_log_term[14];
	char s_prev_log_term_2[14];
	char s_entry[6];
	char s_raft_append_response[21];
	char s_append_response[16];
	char s_success[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"raft",
	"raft-request-vote",
	"request-vote",
	"urn:xmpp:raft",
	"cluster",
	"last-log-index",
	"last_log_index",
	"last-log-term",
	"last_log_term",
	"term",
	"raft-vote",
	"vote",
	"vote-granted",
	"granted",
	"raft-append-entry",
	"encoded",
	"text",
	"raft-append",
	"append",
	"leader-commit",
	"leader_commit",
	"prev-log-index",
	"prev_log_index",
	"prev-log-term",
	"prev_log_term",
	"entry",
	"raft-append-response",
	"append-response",
	"success",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_raft_request_vote,
	C_raft_vote,
	C_raft_append_entry,
	C_raft_append,
	C_raft_append_response,
	C_xmpp_message,
};

/* clang-format off */
static const struct xso_field raft_request_vote_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cluster), .name_size = N(s_cluster),
	  .member = S(s_cluster), .offset = offsetof(struct xmpp_raft_request_vote, cluster) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_last_log_index), .name_size = N(s_last_log_index),
	  .member = S(s_last_log_index_2), .offset = offsetof(struct xmpp_raft_request_vote, last_log_index),
	  .count = offsetof(struct xmpp_raft_request_vote, has_last_log_index) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_last_log_term), .name_size = N(s_last_log_term),
	  .member = S(s_last_log_term_2), .offset = offsetof(struct xmpp_raft_request_vote, last_log_term),
	  .count = offsetof(struct xmpp_raft_request_vote, has_last_log_term) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .occurs = XSO_ONE, .name = S(s_term), .name_size = N(s_term),
	  .member = S(s_term), .offset = offsetof(struct xmpp_raft_request_vote, term) },
};
/* clang-format on */

static const uint8_t raft_request_vote_lookup[] = {
	4, 0, 0, 0, 0, 3, 1, 2
};

const struct xso_class xmpp_raft_request_vote_class = {
	.module = &xmpp_raft_module,
	.fields = raft_request_vote_fields,
	.lookup = raft_request_vote_lookup,
	.name = S(s_raft_request_vote),
	.element = S(s_request_vote),
	.element_size = N(s_request_vote),
	.ns = S(s_urn_xmpp_raft),
	.size = sizeof(struct xmpp_raft_request_vote),
	.unknown = offsetof(struct xmpp_raft_request_vote, unknown),
	.n_fields = sizeof raft_request_vote_fields / sizeof *raft_request_vote_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field raft_vote_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cluster), .name_size = N(s_cluster),
	  .member = S(s_cluster), .offset = offsetof(struct xmpp_raft_vote, cluster) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .occurs = XSO_ONE, .name = S(s_term), .name_size = N(s_term),
	  .member = S(s_term), .offset = offsetof(struct xmpp_raft_vote, term) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_vote_granted), .name_size = N(s_vote_granted),
	  .member = S(s_granted), .offset = offsetof(struct xmpp_raft_vote, granted) },
};
/* clang-format on */

static const uint8_t raft_vote_lookup[] = {
	3, 0, 0, 0, 0, 0, 1, 2
};

const struct xso_class xmpp_raft_vote_class = {
	.module = &xmpp_raft_module,
	.fields = raft_vote_fields,
	.lookup = raft_vote_lookup,
	.name = S(s_raft_vote),
	.element = S(s_vote),
	.element_size = N(s_vote),
	.ns = S(s_urn_xmpp_raft),
	.size = sizeof(struct xmpp_raft_vote),
	.unknown = offsetof(struct xmpp_raft_vote, unknown),
	.n_fields = sizeof raft_vote_fields / sizeof *raft_vote_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field raft_append_entry_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_encoded), .name_size = N(s_encoded),
	  .member = S(s_encoded), .offset = offsetof(struct xmpp_raft_append_entry, encoded) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_raft_append_entry, text) },
};
/* clang-format on */

static const uint8_t raft_append_entry_lookup[] = {
	1, 0
};

const struct xso_class xmpp_raft_append_entry_class = {
	.module = &xmpp_raft_module,
	.fields = raft_append_entry_fields,
	.lookup = raft_append_entry_lookup,
	.name = S(s_raft_append_entry),
	.size = sizeof(struct xmpp_raft_append_entry),
	.unknown = offsetof(struct xmpp_raft_append_entry, unknown),
	.n_fields = sizeof raft_append_entry_fields / sizeof *raft_append_entry_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field raft_append_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cluster), .name_size = N(s_cluster),
	  .member = S(s_cluster), .offset = offsetof(struct xmpp_raft_append, cluster) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_leader_commit), .name_size = N(s_leader_commit),
	  .member = S(s_leader_commit_2), .offset = offsetof(struct xmpp_raft_append, leader_commit),
	  .count = offsetof(struct xmpp_raft_append, has_leader_commit) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_prev_log_index), .name_size = N(s_prev_log_index),
	  .member = S(s_prev_log_index_2), .offset = offsetof(struct xmpp_raft_append, prev_log_index),
	  .count = offsetof(struct xmpp_raft_append, has_prev_log_index) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_prev_log_term), .name_size = N(s_prev_log_term),
	  .member = S(s_prev_log_term_2), .offset = offsetof(struct xmpp_raft_append, prev_log_term),
	  .count = offsetof(struct xmpp_raft_append, has_prev_log_term) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .occurs = XSO_ONE, .name = S(s_term), .name_size = N(s_term),
	  .member = S(s_term), .offset = offsetof(struct xmpp_raft_append, term) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_entry), .name_size = N(s_entry),
	  .member = S(s_entry), .offset = offsetof(struct xmpp_raft_append, entry),
	  .count = offsetof(struct xmpp_raft_append, n_entry),
	  .of = C_raft_append_entry },
};
/* clang-format on */

static const uint8_t raft_append_lookup[] = {
	2, 0, 6, 0, 0, 0, 0, 0, 0, 0, 3, 4, 5, 1, 0, 0
};

const struct xso_class xmpp_raft_append_class = {
	.module = &xmpp_raft_module,
	.fields = raft_append_fields,
	.lookup = raft_append_lookup,
	.name = S(s_raft_append),
	.element = S(s_append),
	.element_size = N(s_append),
	.ns = S(s_urn_xmpp_raft),
	.size = sizeof(struct xmpp_raft_append),
	.unknown = offsetof(struct xmpp_raft_append, unknown),
	.n_fields = sizeof raft_append_fields / sizeof *raft_append_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field raft_append_response_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cluster), .name_size = N(s_cluster),
	  .member = S(s_cluster), .offset = offsetof(struct xmpp_raft_append_response, cluster) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_success), .name_size = N(s_success),
	  .member = S(s_success), .offset = offsetof(struct xmpp_raft_append_response, success) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .occurs = XSO_ONE, .name = S(s_term), .name_size = N(s_term),
	  .member = S(s_term), .offset = offsetof(struct xmpp_raft_append_response, term) },
};
/* clang-format on */

static const uint8_t raft_append_response_lookup[] = {
	0, 0, 0, 0, 0, 2, 1, 3
};

const struct xso_class xmpp_raft_append_response_class = {
	.module = &xmpp_raft_module,
	.fields = raft_append_response_fields,
	.lookup = raft_append_response_lookup,
	.name = S(s_raft_append_response),
	.element = S(s_append_response),
	.element_size = N(s_append_response),
	.ns = S(s_urn_xmpp_raft),
	.size = sizeof(struct xmpp_raft_append_response),
	.unknown = offsetof(struct xmpp_raft_append_response, unknown),
	.n_fields = sizeof raft_append_response_fields / sizeof *raft_append_response_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_raft_request_vote - 1] = &xmpp_raft_request_vote_class,
	[C_raft_vote - 1] = &xmpp_raft_vote_class,
	[C_raft_append_entry - 1] = &xmpp_raft_append_entry_class,
	[C_raft_append - 1] = &xmpp_raft_append_class,
	[C_raft_append_response - 1] = &xmpp_raft_append_response_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_extends extends[] = {
	{ .cls = C_raft_request_vote - 1, .base = C_xmpp_message },
	{ .cls = C_raft_vote - 1, .base = C_xmpp_message },
	{ .cls = C_raft_append - 1, .base = C_xmpp_message },
	{ .cls = C_raft_append_response - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_raft_module = {
	.version = 2,
	.name = "raft",
	.xep = "0362",
	.strings = (const char *)&strings,
	.classes = classes,
	.extends = extends,
	.n_own_classes = 5,
	.n_classes = sizeof classes / sizeof *classes,
	.n_extends = sizeof extends / sizeof *extends,
};
