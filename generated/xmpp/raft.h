/* Printed by xsoc from raft.xml: do not edit. */
/* XEP-0362: Raft over XMPP. */
/* Machines that agree on one log, in the words of the Raft paper. */
#ifndef XMPP_RAFT_H
#define XMPP_RAFT_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/raft.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/raft.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_raft_module;

/* <request-vote xmlns='urn:xmpp:raft'> */
struct xmpp_raft_request_vote {
	const char *cluster;
	uint64_t last_log_index;
	bool has_last_log_index;
	uint64_t last_log_term;
	bool has_last_log_term;
	uint64_t term; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_raft_request_vote_class;

static inline struct xso_any xmpp_raft_request_vote_any(const struct xmpp_raft_request_vote *o)
{
	struct xso_any any = { &xmpp_raft_request_vote_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_raft_request_vote *xmpp_raft_request_vote_from(struct xso_any any)
{
	return any.cls == &xmpp_raft_request_vote_class ? (const struct xmpp_raft_request_vote *)any.object : NULL;
}

static inline enum xso_status xmpp_raft_request_vote_decode(struct xmpp_raft_request_vote *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_raft_request_vote_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_raft_request_vote_encode(const struct xmpp_raft_request_vote *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_raft_request_vote_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_raft_request_vote *xmpp_message_raft_request_vote(
	const struct xmpp_message *o)
{
	return (const struct xmpp_raft_request_vote *)xso_payload(&xmpp_message_class, o, &xmpp_raft_request_vote_class, NULL);
}

/* <vote xmlns='urn:xmpp:raft'> */
struct xmpp_raft_vote {
	const char *cluster;
	uint64_t term; /* required */
	bool granted;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_raft_vote_class;

static inline struct xso_any xmpp_raft_vote_any(const struct xmpp_raft_vote *o)
{
	struct xso_any any = { &xmpp_raft_vote_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_raft_vote *xmpp_raft_vote_from(struct xso_any any)
{
	return any.cls == &xmpp_raft_vote_class ? (const struct xmpp_raft_vote *)any.object : NULL;
}

static inline enum xso_status xmpp_raft_vote_decode(struct xmpp_raft_vote *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_raft_vote_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_raft_vote_encode(const struct xmpp_raft_vote *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_raft_vote_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_raft_vote *xmpp_message_raft_vote(
	const struct xmpp_message *o)
{
	return (const struct xmpp_raft_vote *)xso_payload(&xmpp_message_class, o, &xmpp_raft_vote_class, NULL);
}

struct xmpp_raft_append_entry {
	bool encoded; /* the text is base64 */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_raft_append_entry_class;

/* <append xmlns='urn:xmpp:raft'> */
struct xmpp_raft_append {
	const char *cluster;
	uint64_t leader_commit;
	bool has_leader_commit;
	uint64_t prev_log_index;
	bool has_prev_log_index;
	uint64_t prev_log_term;
	bool has_prev_log_term;
	uint64_t term; /* required */
	const struct xmpp_raft_append_entry *entry;
	size_t n_entry;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_raft_append_class;

static inline struct xso_any xmpp_raft_append_any(const struct xmpp_raft_append *o)
{
	struct xso_any any = { &xmpp_raft_append_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_raft_append *xmpp_raft_append_from(struct xso_any any)
{
	return any.cls == &xmpp_raft_append_class ? (const struct xmpp_raft_append *)any.object : NULL;
}

static inline enum xso_status xmpp_raft_append_decode(struct xmpp_raft_append *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_raft_append_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_raft_append_encode(const struct xmpp_raft_append *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_raft_append_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_raft_append *xmpp_message_raft_append(
	const struct xmpp_message *o)
{
	return (const struct xmpp_raft_append *)xso_payload(&xmpp_message_class, o, &xmpp_raft_append_class, NULL);
}

/* <append-response xmlns='urn:xmpp:raft'> */
struct xmpp_raft_append_response {
	const char *cluster;
	bool success;
	uint64_t term; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_raft_append_response_class;

static inline struct xso_any xmpp_raft_append_response_any(const struct xmpp_raft_append_response *o)
{
	struct xso_any any = { &xmpp_raft_append_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_raft_append_response *xmpp_raft_append_response_from(struct xso_any any)
{
	return any.cls == &xmpp_raft_append_response_class ? (const struct xmpp_raft_append_response *)any.object : NULL;
}

static inline enum xso_status xmpp_raft_append_response_decode(struct xmpp_raft_append_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_raft_append_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_raft_append_response_encode(const struct xmpp_raft_append_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_raft_append_response_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_raft_append_response *xmpp_message_raft_append_response(
	const struct xmpp_message *o)
{
	return (const struct xmpp_raft_append_response *)xso_payload(&xmpp_message_class, o, &xmpp_raft_append_response_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
