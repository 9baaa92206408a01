/* Printed by xsoc from client-key.xml: do not edit. */
/* XEP-0399: Client Key Support. */
#ifndef XMPP_CLIENT_KEY_H
#define XMPP_CLIENT_KEY_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/client-key.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/client-key.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_client_key_module;

/*
 * <register xmlns='urn:xmpp:client-key:0'>
 * Gives a client a key to log in with later.
 */
struct xmpp_client_key_register {
	const char *id; /* required */
	const char *name;
	struct xso_datetime expiry; /* datetime */
	bool has_expiry;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_client_key_register_class;

static inline struct xso_any xmpp_client_key_register_any(const struct xmpp_client_key_register *o)
{
	struct xso_any any = { &xmpp_client_key_register_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_client_key_register *xmpp_client_key_register_from(struct xso_any any)
{
	return any.cls == &xmpp_client_key_register_class ? (const struct xmpp_client_key_register *)any.object : NULL;
}

static inline enum xso_status xmpp_client_key_register_decode(struct xmpp_client_key_register *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_client_key_register_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_client_key_register_encode(const struct xmpp_client_key_register *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_client_key_register_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_client_key_register *xmpp_iq_client_key_register(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_client_key_register *)xso_payload(&xmpp_iq_class, o, &xmpp_client_key_register_class, NULL);
}

typedef void xmpp_iq_client_key_register_handler(
	struct xso_request *request, const struct xmpp_client_key_register *o, void *user);

static inline void xmpp_iq_client_key_register_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_client_key_register_handler *)fn)(request, xmpp_client_key_register_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_client_key_register(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_client_key_register_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_client_key_register_class, xmpp_iq_client_key_register_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_client_key_register(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_client_key_register_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_client_key_register_answer(
	struct xso_stream *stream, const struct xmpp_client_key_register *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_client_key_register_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_client_key_register_answer *)fn)(stream, xmpp_client_key_register_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_client_key_register(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_client_key_register *o,
	uint64_t timeout, xmpp_iq_client_key_register_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_client_key_register_any(o), timeout,
		xmpp_iq_client_key_register_call_answer, (xso_function *)fn, user, NULL);
}

/* <registered xmlns='urn:xmpp:client-key:0'> */
struct xmpp_client_key_registered {
	struct xso_bytes encrypted_secret; /* base64, secret */
	struct xso_datetime expiry; /* datetime */
	bool has_expiry;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_client_key_registered_class;

static inline struct xso_any xmpp_client_key_registered_any(const struct xmpp_client_key_registered *o)
{
	struct xso_any any = { &xmpp_client_key_registered_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_client_key_registered *xmpp_client_key_registered_from(struct xso_any any)
{
	return any.cls == &xmpp_client_key_registered_class ? (const struct xmpp_client_key_registered *)any.object : NULL;
}

static inline enum xso_status xmpp_client_key_registered_decode(struct xmpp_client_key_registered *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_client_key_registered_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_client_key_registered_encode(const struct xmpp_client_key_registered *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_client_key_registered_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_client_key_registered *xmpp_iq_client_key_registered(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_client_key_registered *)xso_payload(&xmpp_iq_class, o, &xmpp_client_key_registered_class, NULL);
}

typedef void xmpp_iq_client_key_registered_handler(
	struct xso_request *request, const struct xmpp_client_key_registered *o, void *user);

static inline void xmpp_iq_client_key_registered_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_client_key_registered_handler *)fn)(request, xmpp_client_key_registered_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_client_key_registered(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_client_key_registered_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_client_key_registered_class, xmpp_iq_client_key_registered_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_client_key_registered(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_client_key_registered_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_client_key_registered_answer(
	struct xso_stream *stream, const struct xmpp_client_key_registered *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_client_key_registered_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_client_key_registered_answer *)fn)(stream, xmpp_client_key_registered_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_client_key_registered(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_client_key_registered *o,
	uint64_t timeout, xmpp_iq_client_key_registered_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_client_key_registered_any(o), timeout,
		xmpp_iq_client_key_registered_call_answer, (xso_function *)fn, user, NULL);
}

/* <revoke xmlns='urn:xmpp:client-key:0'> */
struct xmpp_client_key_revoke {
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_client_key_revoke_class;

static inline struct xso_any xmpp_client_key_revoke_any(const struct xmpp_client_key_revoke *o)
{
	struct xso_any any = { &xmpp_client_key_revoke_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_client_key_revoke *xmpp_client_key_revoke_from(struct xso_any any)
{
	return any.cls == &xmpp_client_key_revoke_class ? (const struct xmpp_client_key_revoke *)any.object : NULL;
}

static inline enum xso_status xmpp_client_key_revoke_decode(struct xmpp_client_key_revoke *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_client_key_revoke_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_client_key_revoke_encode(const struct xmpp_client_key_revoke *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_client_key_revoke_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_client_key_revoke *xmpp_iq_client_key_revoke(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_client_key_revoke *)xso_payload(&xmpp_iq_class, o, &xmpp_client_key_revoke_class, NULL);
}

typedef void xmpp_iq_client_key_revoke_handler(
	struct xso_request *request, const struct xmpp_client_key_revoke *o, void *user);

static inline void xmpp_iq_client_key_revoke_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_client_key_revoke_handler *)fn)(request, xmpp_client_key_revoke_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_client_key_revoke(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_client_key_revoke_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_client_key_revoke_class, xmpp_iq_client_key_revoke_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_client_key_revoke(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_client_key_revoke_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_client_key_revoke_answer(
	struct xso_stream *stream, const struct xmpp_client_key_revoke *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_client_key_revoke_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_client_key_revoke_answer *)fn)(stream, xmpp_client_key_revoke_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_client_key_revoke(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_client_key_revoke *o,
	uint64_t timeout, xmpp_iq_client_key_revoke_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_client_key_revoke_any(o), timeout,
		xmpp_iq_client_key_revoke_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_client_key_list_key {
	const char *id;
	const char *name;
	struct xso_datetime expiry; /* datetime */
	bool has_expiry;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_client_key_list_key_class;

/*
 * <list xmlns='urn:xmpp:client-key:0'>
 * The keys of an account. Without content: asks for them.
 */
struct xmpp_client_key_list {
	const struct xmpp_client_key_list_key *key; /* one per id */
	size_t n_key;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_client_key_list_class;

static inline struct xso_any xmpp_client_key_list_any(const struct xmpp_client_key_list *o)
{
	struct xso_any any = { &xmpp_client_key_list_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_client_key_list *xmpp_client_key_list_from(struct xso_any any)
{
	return any.cls == &xmpp_client_key_list_class ? (const struct xmpp_client_key_list *)any.object : NULL;
}

static inline enum xso_status xmpp_client_key_list_decode(struct xmpp_client_key_list *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_client_key_list_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_client_key_list_encode(const struct xmpp_client_key_list *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_client_key_list_class, o, ns, writer, error);
}

/* The first one with this id; NULL: none. */
static inline const struct xmpp_client_key_list_key *xmpp_client_key_list_key_by_id(
	const struct xmpp_client_key_list *o, const char *id)
{
	return (const struct xmpp_client_key_list_key *)xso_list_find(
		o->key, o->n_key, sizeof *o->key,
		offsetof(struct xmpp_client_key_list_key, id), id);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_client_key_list *xmpp_iq_client_key_list(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_client_key_list *)xso_payload(&xmpp_iq_class, o, &xmpp_client_key_list_class, NULL);
}

typedef void xmpp_iq_client_key_list_handler(
	struct xso_request *request, const struct xmpp_client_key_list *o, void *user);

static inline void xmpp_iq_client_key_list_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_client_key_list_handler *)fn)(request, xmpp_client_key_list_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_client_key_list(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_client_key_list_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_client_key_list_class, xmpp_iq_client_key_list_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_client_key_list(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_client_key_list_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_client_key_list_answer(
	struct xso_stream *stream, const struct xmpp_client_key_list *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_client_key_list_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_client_key_list_answer *)fn)(stream, xmpp_client_key_list_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_client_key_list(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_client_key_list *o,
	uint64_t timeout, xmpp_iq_client_key_list_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_client_key_list_any(o), timeout,
		xmpp_iq_client_key_list_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
