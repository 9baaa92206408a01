/* Printed by xsoc from sasl.xml: do not edit. */
/* RFC 6120: SASL. */
#ifndef XMPP_SASL_H
#define XMPP_SASL_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/sasl.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/sasl.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_sasl_module;

/* RFC 6120 6.5. */
enum xmpp_sasl_condition {
	XMPP_SASL_CONDITION_ABSENT = 0, /* there is none */
	XMPP_SASL_CONDITION_ABORTED,
	XMPP_SASL_CONDITION_ACCOUNT_DISABLED,
	XMPP_SASL_CONDITION_CREDENTIALS_EXPIRED,
	XMPP_SASL_CONDITION_ENCRYPTION_REQUIRED,
	XMPP_SASL_CONDITION_INCORRECT_ENCODING,
	XMPP_SASL_CONDITION_INVALID_AUTHZID,
	XMPP_SASL_CONDITION_INVALID_MECHANISM,
	XMPP_SASL_CONDITION_MALFORMED_REQUEST,
	XMPP_SASL_CONDITION_MECHANISM_TOO_WEAK,
	XMPP_SASL_CONDITION_NOT_AUTHORIZED,
	XMPP_SASL_CONDITION_TEMPORARY_AUTH_FAILURE,
};

extern const struct xso_enum xmpp_sasl_condition_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_sasl_condition_text(enum xmpp_sasl_condition value)
{
	return xso_enum_text(&xmpp_sasl_condition_enum, (int)value);
}

/*
 * <mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>
 * RFC 6120 6.4.1: what the server offers, as it prefers them.
 */
struct xmpp_sasl_mechanisms {
	const char *const *mechanism; /* token */
	size_t n_mechanism;
	const char *const *hostname; /* XEP-0233 */
	size_t n_hostname;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl_mechanisms_class;

static inline struct xso_any xmpp_sasl_mechanisms_any(const struct xmpp_sasl_mechanisms *o)
{
	struct xso_any any = { &xmpp_sasl_mechanisms_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl_mechanisms *xmpp_sasl_mechanisms_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl_mechanisms_class ? (const struct xmpp_sasl_mechanisms *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl_mechanisms_decode(struct xmpp_sasl_mechanisms *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl_mechanisms_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl_mechanisms_encode(const struct xmpp_sasl_mechanisms *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl_mechanisms_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_sasl_mechanisms *xmpp_stream_features_sasl_mechanisms(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_sasl_mechanisms *)xso_payload(&xmpp_stream_features_class, o, &xmpp_sasl_mechanisms_class, NULL);
}

/*
 * <auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>
 * RFC 6120 6.4.2. An initial response that is empty differs from none.
 */
struct xmpp_sasl_auth {
	const char *mechanism; /* token, required */
	struct xso_bytes data; /* base64, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl_auth_class;

static inline struct xso_any xmpp_sasl_auth_any(const struct xmpp_sasl_auth *o)
{
	struct xso_any any = { &xmpp_sasl_auth_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl_auth *xmpp_sasl_auth_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl_auth_class ? (const struct xmpp_sasl_auth *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl_auth_decode(struct xmpp_sasl_auth *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl_auth_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl_auth_encode(const struct xmpp_sasl_auth *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl_auth_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl_auth_send(
	struct xso_stream *stream, const struct xmpp_sasl_auth *o)
{
	return xso_stream_send(stream, xmpp_sasl_auth_any(o), NULL);
}

typedef void xmpp_sasl_auth_handler(
	struct xso_stream *stream, const struct xmpp_sasl_auth *o, void *user);

static inline void xmpp_sasl_auth_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl_auth_handler *)fn)(stream, xmpp_sasl_auth_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl_auth_on(
	struct xso_handlers *handlers, xmpp_sasl_auth_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl_auth_class, xmpp_sasl_auth_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl_auth_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl_auth_class);
}

/*
 * <challenge xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>
 * RFC 6120 6.4.3.
 */
struct xmpp_sasl_challenge {
	struct xso_bytes data; /* base64, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl_challenge_class;

static inline struct xso_any xmpp_sasl_challenge_any(const struct xmpp_sasl_challenge *o)
{
	struct xso_any any = { &xmpp_sasl_challenge_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl_challenge *xmpp_sasl_challenge_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl_challenge_class ? (const struct xmpp_sasl_challenge *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl_challenge_decode(struct xmpp_sasl_challenge *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl_challenge_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl_challenge_encode(const struct xmpp_sasl_challenge *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl_challenge_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl_challenge_send(
	struct xso_stream *stream, const struct xmpp_sasl_challenge *o)
{
	return xso_stream_send(stream, xmpp_sasl_challenge_any(o), NULL);
}

typedef void xmpp_sasl_challenge_handler(
	struct xso_stream *stream, const struct xmpp_sasl_challenge *o, void *user);

static inline void xmpp_sasl_challenge_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl_challenge_handler *)fn)(stream, xmpp_sasl_challenge_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl_challenge_on(
	struct xso_handlers *handlers, xmpp_sasl_challenge_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl_challenge_class, xmpp_sasl_challenge_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl_challenge_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl_challenge_class);
}

/*
 * <response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>
 * RFC 6120 6.4.3.
 */
struct xmpp_sasl_response {
	struct xso_bytes data; /* base64, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl_response_class;

static inline struct xso_any xmpp_sasl_response_any(const struct xmpp_sasl_response *o)
{
	struct xso_any any = { &xmpp_sasl_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl_response *xmpp_sasl_response_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl_response_class ? (const struct xmpp_sasl_response *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl_response_decode(struct xmpp_sasl_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl_response_encode(const struct xmpp_sasl_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl_response_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl_response_send(
	struct xso_stream *stream, const struct xmpp_sasl_response *o)
{
	return xso_stream_send(stream, xmpp_sasl_response_any(o), NULL);
}

typedef void xmpp_sasl_response_handler(
	struct xso_stream *stream, const struct xmpp_sasl_response *o, void *user);

static inline void xmpp_sasl_response_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl_response_handler *)fn)(stream, xmpp_sasl_response_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl_response_on(
	struct xso_handlers *handlers, xmpp_sasl_response_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl_response_class, xmpp_sasl_response_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl_response_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl_response_class);
}

/*
 * <abort xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>
 * RFC 6120 6.4.4.
 */
struct xmpp_sasl_abort {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl_abort_class;

static inline struct xso_any xmpp_sasl_abort_any(const struct xmpp_sasl_abort *o)
{
	struct xso_any any = { &xmpp_sasl_abort_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl_abort *xmpp_sasl_abort_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl_abort_class ? (const struct xmpp_sasl_abort *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl_abort_decode(struct xmpp_sasl_abort *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl_abort_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl_abort_encode(const struct xmpp_sasl_abort *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl_abort_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl_abort_send(
	struct xso_stream *stream, const struct xmpp_sasl_abort *o)
{
	return xso_stream_send(stream, xmpp_sasl_abort_any(o), NULL);
}

typedef void xmpp_sasl_abort_handler(
	struct xso_stream *stream, const struct xmpp_sasl_abort *o, void *user);

static inline void xmpp_sasl_abort_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl_abort_handler *)fn)(stream, xmpp_sasl_abort_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl_abort_on(
	struct xso_handlers *handlers, xmpp_sasl_abort_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl_abort_class, xmpp_sasl_abort_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl_abort_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl_abort_class);
}

/*
 * <failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>
 * RFC 6120 6.4.5. A condition newer than this schema is read as not-authorized.
 */
struct xmpp_sasl_failure {
	enum xmpp_sasl_condition condition;
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl_failure_class;

static inline struct xso_any xmpp_sasl_failure_any(const struct xmpp_sasl_failure *o)
{
	struct xso_any any = { &xmpp_sasl_failure_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl_failure *xmpp_sasl_failure_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl_failure_class ? (const struct xmpp_sasl_failure *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl_failure_decode(struct xmpp_sasl_failure *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl_failure_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl_failure_encode(const struct xmpp_sasl_failure *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl_failure_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sasl_failure_text_by_lang(
	const struct xmpp_sasl_failure *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sasl_failure_text_lookup(
	const struct xmpp_sasl_failure *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl_failure_send(
	struct xso_stream *stream, const struct xmpp_sasl_failure *o)
{
	return xso_stream_send(stream, xmpp_sasl_failure_any(o), NULL);
}

typedef void xmpp_sasl_failure_handler(
	struct xso_stream *stream, const struct xmpp_sasl_failure *o, void *user);

static inline void xmpp_sasl_failure_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl_failure_handler *)fn)(stream, xmpp_sasl_failure_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl_failure_on(
	struct xso_handlers *handlers, xmpp_sasl_failure_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl_failure_class, xmpp_sasl_failure_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl_failure_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl_failure_class);
}

/*
 * <success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>
 * RFC 6120 6.4.6.
 */
struct xmpp_sasl_success {
	struct xso_bytes data; /* base64, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl_success_class;

static inline struct xso_any xmpp_sasl_success_any(const struct xmpp_sasl_success *o)
{
	struct xso_any any = { &xmpp_sasl_success_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl_success *xmpp_sasl_success_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl_success_class ? (const struct xmpp_sasl_success *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl_success_decode(struct xmpp_sasl_success *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl_success_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl_success_encode(const struct xmpp_sasl_success *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl_success_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl_success_send(
	struct xso_stream *stream, const struct xmpp_sasl_success *o)
{
	return xso_stream_send(stream, xmpp_sasl_success_any(o), NULL);
}

typedef void xmpp_sasl_success_handler(
	struct xso_stream *stream, const struct xmpp_sasl_success *o, void *user);

static inline void xmpp_sasl_success_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl_success_handler *)fn)(stream, xmpp_sasl_success_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl_success_on(
	struct xso_handlers *handlers, xmpp_sasl_success_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl_success_class, xmpp_sasl_success_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl_success_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl_success_class);
}

#ifdef __cplusplus
}
#endif

#endif
