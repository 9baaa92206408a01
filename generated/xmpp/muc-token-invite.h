/* Printed by xsoc from muc-token-invite.xml: do not edit. */
/* XEP-0488: MUC Token Invite. */
#ifndef XMPP_MUC_TOKEN_INVITE_H
#define XMPP_MUC_TOKEN_INVITE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/muc-token-invite.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/muc-token-invite.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_muc_token_invite_module;

/*
 * <request xmlns='urn:xmpp:muc-token-invite:0'>
 * Asks a room for a token that lets somebody in.
 */
struct xmpp_muc_token_request {
	uint32_t counter; /* how often it can be used */
	bool has_counter;
	uint32_t delay; /* seconds that it holds */
	bool has_delay;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_token_request_class;

static inline struct xso_any xmpp_muc_token_request_any(const struct xmpp_muc_token_request *o)
{
	struct xso_any any = { &xmpp_muc_token_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_token_request *xmpp_muc_token_request_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_token_request_class ? (const struct xmpp_muc_token_request *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_token_request_decode(struct xmpp_muc_token_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_token_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_token_request_encode(const struct xmpp_muc_token_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_token_request_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_token_request *xmpp_iq_muc_token_request(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_token_request *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_token_request_class, NULL);
}

typedef void xmpp_iq_muc_token_request_handler(
	struct xso_request *request, const struct xmpp_muc_token_request *o, void *user);

static inline void xmpp_iq_muc_token_request_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_token_request_handler *)fn)(request, xmpp_muc_token_request_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_token_request(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_token_request_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_token_request_class, xmpp_iq_muc_token_request_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_token_request(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_token_request_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_token_request_answer(
	struct xso_stream *stream, const struct xmpp_muc_token_request *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_token_request_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_token_request_answer *)fn)(stream, xmpp_muc_token_request_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_token_request(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_token_request *o,
	uint64_t timeout, xmpp_iq_muc_token_request_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_token_request_any(o), timeout,
		xmpp_iq_muc_token_request_call_answer, (xso_function *)fn, user, NULL);
}

/* <token xmlns='urn:xmpp:muc-token-invite:0'> */
struct xmpp_muc_token {
	uint32_t counter; /* how often it can be used */
	bool has_counter;
	uint32_t delay; /* seconds that it holds */
	bool has_delay;
	const char *creator; /* jid */
	const char *token; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_token_class;

static inline struct xso_any xmpp_muc_token_any(const struct xmpp_muc_token *o)
{
	struct xso_any any = { &xmpp_muc_token_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_token *xmpp_muc_token_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_token_class ? (const struct xmpp_muc_token *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_token_decode(struct xmpp_muc_token *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_token_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_token_encode(const struct xmpp_muc_token *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_token_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_token *xmpp_iq_muc_token(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_token *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_token_class, NULL);
}

typedef void xmpp_iq_muc_token_handler(
	struct xso_request *request, const struct xmpp_muc_token *o, void *user);

static inline void xmpp_iq_muc_token_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_token_handler *)fn)(request, xmpp_muc_token_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_token(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_token_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_token_class, xmpp_iq_muc_token_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_token(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_token_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_token_answer(
	struct xso_stream *stream, const struct xmpp_muc_token *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_token_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_token_answer *)fn)(stream, xmpp_muc_token_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_token(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_token *o,
	uint64_t timeout, xmpp_iq_muc_token_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_token_any(o), timeout,
		xmpp_iq_muc_token_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <tokens xmlns='urn:xmpp:muc-token-invite:0'>
 * The tokens of a room. Without content: asks for them.
 */
struct xmpp_muc_tokens {
	const struct xmpp_muc_token *token;
	size_t n_token;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_tokens_class;

static inline struct xso_any xmpp_muc_tokens_any(const struct xmpp_muc_tokens *o)
{
	struct xso_any any = { &xmpp_muc_tokens_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_tokens *xmpp_muc_tokens_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_tokens_class ? (const struct xmpp_muc_tokens *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_tokens_decode(struct xmpp_muc_tokens *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_tokens_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_tokens_encode(const struct xmpp_muc_tokens *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_tokens_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_tokens *xmpp_iq_muc_tokens(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_tokens *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_tokens_class, NULL);
}

typedef void xmpp_iq_muc_tokens_handler(
	struct xso_request *request, const struct xmpp_muc_tokens *o, void *user);

static inline void xmpp_iq_muc_tokens_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_tokens_handler *)fn)(request, xmpp_muc_tokens_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_tokens(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_tokens_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_tokens_class, xmpp_iq_muc_tokens_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_tokens(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_tokens_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_tokens_answer(
	struct xso_stream *stream, const struct xmpp_muc_tokens *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_tokens_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_tokens_answer *)fn)(stream, xmpp_muc_tokens_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_tokens(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_tokens *o,
	uint64_t timeout, xmpp_iq_muc_tokens_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_tokens_any(o), timeout,
		xmpp_iq_muc_tokens_call_answer, (xso_function *)fn, user, NULL);
}

/* <revoke xmlns='urn:xmpp:muc-token-invite:0'> */
struct xmpp_muc_token_revoke {
	const char *token; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_token_revoke_class;

static inline struct xso_any xmpp_muc_token_revoke_any(const struct xmpp_muc_token_revoke *o)
{
	struct xso_any any = { &xmpp_muc_token_revoke_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_token_revoke *xmpp_muc_token_revoke_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_token_revoke_class ? (const struct xmpp_muc_token_revoke *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_token_revoke_decode(struct xmpp_muc_token_revoke *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_token_revoke_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_token_revoke_encode(const struct xmpp_muc_token_revoke *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_token_revoke_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_token_revoke *xmpp_iq_muc_token_revoke(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_token_revoke *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_token_revoke_class, NULL);
}

typedef void xmpp_iq_muc_token_revoke_handler(
	struct xso_request *request, const struct xmpp_muc_token_revoke *o, void *user);

static inline void xmpp_iq_muc_token_revoke_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_token_revoke_handler *)fn)(request, xmpp_muc_token_revoke_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_token_revoke(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_token_revoke_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_token_revoke_class, xmpp_iq_muc_token_revoke_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_token_revoke(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_token_revoke_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_token_revoke_answer(
	struct xso_stream *stream, const struct xmpp_muc_token_revoke *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_token_revoke_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_token_revoke_answer *)fn)(stream, xmpp_muc_token_revoke_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_token_revoke(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_token_revoke *o,
	uint64_t timeout, xmpp_iq_muc_token_revoke_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_token_revoke_any(o), timeout,
		xmpp_iq_muc_token_revoke_call_answer, (xso_function *)fn, user, NULL);
}

/* <expired-token xmlns='urn:xmpp:muc-token-invite:0'> */
struct xmpp_muc_token_expired {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_token_expired_class;

static inline struct xso_any xmpp_muc_token_expired_any(const struct xmpp_muc_token_expired *o)
{
	struct xso_any any = { &xmpp_muc_token_expired_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_token_expired *xmpp_muc_token_expired_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_token_expired_class ? (const struct xmpp_muc_token_expired *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_token_expired_decode(struct xmpp_muc_token_expired *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_token_expired_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_token_expired_encode(const struct xmpp_muc_token_expired *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_token_expired_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_muc_token_expired *xmpp_stanza_error_muc_token_expired(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_muc_token_expired *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_muc_token_expired_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
