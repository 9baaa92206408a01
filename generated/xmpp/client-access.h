/* Printed by xsoc from client-access.xml: do not edit. */
/* XEP-0494: Client Access Management. */
#ifndef XMPP_CLIENT_ACCESS_H
#define XMPP_CLIENT_ACCESS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/client-access.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/client-access.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_client_access_module;

/*
 * <list xmlns='urn:xmpp:cam:0'>
 * Asks for the clients that have access to the account.
 */
struct xmpp_client_list {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_client_list_class;

static inline struct xso_any xmpp_client_list_any(const struct xmpp_client_list *o)
{
	struct xso_any any = { &xmpp_client_list_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_client_list *xmpp_client_list_from(struct xso_any any)
{
	return any.cls == &xmpp_client_list_class ? (const struct xmpp_client_list *)any.object : NULL;
}

static inline enum xso_status xmpp_client_list_decode(struct xmpp_client_list *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_client_list_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_client_list_encode(const struct xmpp_client_list *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_client_list_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_client_list *xmpp_iq_client_list(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_client_list *)xso_payload(&xmpp_iq_class, o, &xmpp_client_list_class, NULL);
}

typedef void xmpp_iq_client_list_handler(
	struct xso_request *request, const struct xmpp_client_list *o, void *user);

static inline void xmpp_iq_client_list_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_client_list_handler *)fn)(request, xmpp_client_list_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_client_list(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_client_list_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_client_list_class, xmpp_iq_client_list_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_client_list(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_client_list_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_client_list_answer(
	struct xso_stream *stream, const struct xmpp_client_list *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_client_list_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_client_list_answer *)fn)(stream, xmpp_client_list_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_client_list(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_client_list *o,
	uint64_t timeout, xmpp_iq_client_list_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_client_list_any(o), timeout,
		xmpp_iq_client_list_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_clients_client_permission_status {
	XMPP_CLIENTS_CLIENT_PERMISSION_STATUS_ABSENT = 0, /* there is none */
	XMPP_CLIENTS_CLIENT_PERMISSION_STATUS_UNRESTRICTED,
	XMPP_CLIENTS_CLIENT_PERMISSION_STATUS_NORMAL,
	XMPP_CLIENTS_CLIENT_PERMISSION_STATUS_RESTRICTED,
};

extern const struct xso_enum xmpp_clients_client_permission_status_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_clients_client_permission_status_text(enum xmpp_clients_client_permission_status value)
{
	return xso_enum_text(&xmpp_clients_client_permission_status_enum, (int)value);
}

/* What it may do; more of it is in what it holds. */
struct xmpp_clients_client_permission {
	enum xmpp_clients_client_permission_status status;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_clients_client_permission_class;

struct xmpp_clients_client_user_agent {
	const char *software;
	const char *uri;
	const char *device;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_clients_client_user_agent_class;

enum xmpp_clients_client_type {
	XMPP_CLIENTS_CLIENT_TYPE_ABSENT = 0, /* there is none */
	XMPP_CLIENTS_CLIENT_TYPE_SESSION,
	XMPP_CLIENTS_CLIENT_TYPE_ACCESS,
};

extern const struct xso_enum xmpp_clients_client_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_clients_client_type_text(enum xmpp_clients_client_type value)
{
	return xso_enum_text(&xmpp_clients_client_type_enum, (int)value);
}

struct xmpp_clients_client {
	bool connected;
	const char *id; /* required */
	enum xmpp_clients_client_type type;
	struct xso_datetime first_seen; /* datetime */
	bool has_first_seen;
	struct xso_datetime last_seen; /* datetime */
	bool has_last_seen;
	bool has_auth; /* how it has logged in */
	bool password;
	bool grant;
	bool fast;
	const struct xso_any *auth; /* known and unknown, in order */
	size_t n_auth;
	/* What it may do; more of it is in what it holds. */
	const struct xmpp_clients_client_permission *permission;
	const struct xmpp_clients_client_user_agent *user_agent;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_clients_client_class;

/* <clients xmlns='urn:xmpp:cam:0'> */
struct xmpp_clients {
	const struct xmpp_clients_client *client; /* one per id */
	size_t n_client;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_clients_class;

static inline struct xso_any xmpp_clients_any(const struct xmpp_clients *o)
{
	struct xso_any any = { &xmpp_clients_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_clients *xmpp_clients_from(struct xso_any any)
{
	return any.cls == &xmpp_clients_class ? (const struct xmpp_clients *)any.object : NULL;
}

static inline enum xso_status xmpp_clients_decode(struct xmpp_clients *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_clients_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_clients_encode(const struct xmpp_clients *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_clients_class, o, ns, writer, error);
}

/* The first one with this id; NULL: none. */
static inline const struct xmpp_clients_client *xmpp_clients_client_by_id(
	const struct xmpp_clients *o, const char *id)
{
	return (const struct xmpp_clients_client *)xso_list_find(
		o->client, o->n_client, sizeof *o->client,
		offsetof(struct xmpp_clients_client, id), id);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_clients *xmpp_iq_clients(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_clients *)xso_payload(&xmpp_iq_class, o, &xmpp_clients_class, NULL);
}

typedef void xmpp_iq_clients_handler(
	struct xso_request *request, const struct xmpp_clients *o, void *user);

static inline void xmpp_iq_clients_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_clients_handler *)fn)(request, xmpp_clients_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_clients(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_clients_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_clients_class, xmpp_iq_clients_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_clients(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_clients_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_clients_answer(
	struct xso_stream *stream, const struct xmpp_clients *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_clients_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_clients_answer *)fn)(stream, xmpp_clients_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_clients(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_clients *o,
	uint64_t timeout, xmpp_iq_clients_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_clients_any(o), timeout,
		xmpp_iq_clients_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <revoke xmlns='urn:xmpp:cam:0'>
 * Takes access from a client.
 */
struct xmpp_client_revoke {
	const char *id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_client_revoke_class;

static inline struct xso_any xmpp_client_revoke_any(const struct xmpp_client_revoke *o)
{
	struct xso_any any = { &xmpp_client_revoke_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_client_revoke *xmpp_client_revoke_from(struct xso_any any)
{
	return any.cls == &xmpp_client_revoke_class ? (const struct xmpp_client_revoke *)any.object : NULL;
}

static inline enum xso_status xmpp_client_revoke_decode(struct xmpp_client_revoke *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_client_revoke_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_client_revoke_encode(const struct xmpp_client_revoke *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_client_revoke_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_client_revoke *xmpp_iq_client_revoke(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_client_revoke *)xso_payload(&xmpp_iq_class, o, &xmpp_client_revoke_class, NULL);
}

typedef void xmpp_iq_client_revoke_handler(
	struct xso_request *request, const struct xmpp_client_revoke *o, void *user);

static inline void xmpp_iq_client_revoke_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_client_revoke_handler *)fn)(request, xmpp_client_revoke_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_client_revoke(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_client_revoke_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_client_revoke_class, xmpp_iq_client_revoke_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_client_revoke(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_client_revoke_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_client_revoke_answer(
	struct xso_stream *stream, const struct xmpp_client_revoke *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_client_revoke_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_client_revoke_answer *)fn)(stream, xmpp_client_revoke_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_client_revoke(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_client_revoke *o,
	uint64_t timeout, xmpp_iq_client_revoke_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_client_revoke_any(o), timeout,
		xmpp_iq_client_revoke_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <password-reset-required xmlns='urn:xmpp:cam:0'>
 * Only with a new password can access be taken from that client.
 */
struct xmpp_client_password_reset {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_client_password_reset_class;

static inline struct xso_any xmpp_client_password_reset_any(const struct xmpp_client_password_reset *o)
{
	struct xso_any any = { &xmpp_client_password_reset_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_client_password_reset *xmpp_client_password_reset_from(struct xso_any any)
{
	return any.cls == &xmpp_client_password_reset_class ? (const struct xmpp_client_password_reset *)any.object : NULL;
}

static inline enum xso_status xmpp_client_password_reset_decode(struct xmpp_client_password_reset *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_client_password_reset_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_client_password_reset_encode(const struct xmpp_client_password_reset *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_client_password_reset_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_client_password_reset *xmpp_stanza_error_client_password_reset(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_client_password_reset *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_client_password_reset_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
