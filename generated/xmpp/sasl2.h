/* Printed by xsoc from sasl2.xml: do not edit. */
/* XEP-0388: Extensible SASL Profile. */
#ifndef XMPP_SASL2_H
#define XMPP_SASL2_H

#include <xmpp/core.h>
#include <xmpp/sasl.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/sasl2.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/sasl2.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_sasl2_module;

/*
 * <authentication xmlns='urn:xmpp:sasl:2'>
 * What the server offers; inline is what may be asked for together with the
 * authentication.
 */
struct xmpp_sasl2_feature {
	const char *const *mechanism; /* token */
	size_t n_mechanism;
	bool has_inline;
	const struct xso_any *inline_; /* known and unknown, in order */
	size_t n_inline;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_feature_class;

static inline struct xso_any xmpp_sasl2_feature_any(const struct xmpp_sasl2_feature *o)
{
	struct xso_any any = { &xmpp_sasl2_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_feature *xmpp_sasl2_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_feature_class ? (const struct xmpp_sasl2_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_feature_decode(struct xmpp_sasl2_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_feature_encode(const struct xmpp_sasl2_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_sasl2_feature *xmpp_stream_features_sasl2_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_sasl2_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_sasl2_feature_class, NULL);
}

struct xmpp_sasl2_authenticate_user_agent {
	const char *id; /* uuid, of this installation for this account */
	const char *software;
	const char *device;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_authenticate_user_agent_class;

/* <authenticate xmlns='urn:xmpp:sasl:2'> */
struct xmpp_sasl2_authenticate {
	const char *mechanism; /* token, required */
	struct xso_bytes initial_response; /* base64, secret */
	const struct xmpp_sasl2_authenticate_user_agent *user_agent;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_authenticate_class;

static inline struct xso_any xmpp_sasl2_authenticate_any(const struct xmpp_sasl2_authenticate *o)
{
	struct xso_any any = { &xmpp_sasl2_authenticate_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_authenticate *xmpp_sasl2_authenticate_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_authenticate_class ? (const struct xmpp_sasl2_authenticate *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_authenticate_decode(struct xmpp_sasl2_authenticate *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_authenticate_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_authenticate_encode(const struct xmpp_sasl2_authenticate *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_authenticate_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl2_authenticate_send(
	struct xso_stream *stream, const struct xmpp_sasl2_authenticate *o)
{
	return xso_stream_send(stream, xmpp_sasl2_authenticate_any(o), NULL);
}

typedef void xmpp_sasl2_authenticate_handler(
	struct xso_stream *stream, const struct xmpp_sasl2_authenticate *o, void *user);

static inline void xmpp_sasl2_authenticate_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl2_authenticate_handler *)fn)(stream, xmpp_sasl2_authenticate_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl2_authenticate_on(
	struct xso_handlers *handlers, xmpp_sasl2_authenticate_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl2_authenticate_class, xmpp_sasl2_authenticate_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl2_authenticate_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl2_authenticate_class);
}

/* <challenge xmlns='urn:xmpp:sasl:2'> */
struct xmpp_sasl2_challenge {
	struct xso_bytes data; /* base64, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_challenge_class;

static inline struct xso_any xmpp_sasl2_challenge_any(const struct xmpp_sasl2_challenge *o)
{
	struct xso_any any = { &xmpp_sasl2_challenge_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_challenge *xmpp_sasl2_challenge_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_challenge_class ? (const struct xmpp_sasl2_challenge *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_challenge_decode(struct xmpp_sasl2_challenge *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_challenge_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_challenge_encode(const struct xmpp_sasl2_challenge *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_challenge_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl2_challenge_send(
	struct xso_stream *stream, const struct xmpp_sasl2_challenge *o)
{
	return xso_stream_send(stream, xmpp_sasl2_challenge_any(o), NULL);
}

typedef void xmpp_sasl2_challenge_handler(
	struct xso_stream *stream, const struct xmpp_sasl2_challenge *o, void *user);

static inline void xmpp_sasl2_challenge_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl2_challenge_handler *)fn)(stream, xmpp_sasl2_challenge_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl2_challenge_on(
	struct xso_handlers *handlers, xmpp_sasl2_challenge_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl2_challenge_class, xmpp_sasl2_challenge_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl2_challenge_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl2_challenge_class);
}

/* <response xmlns='urn:xmpp:sasl:2'> */
struct xmpp_sasl2_response {
	struct xso_bytes data; /* base64, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_response_class;

static inline struct xso_any xmpp_sasl2_response_any(const struct xmpp_sasl2_response *o)
{
	struct xso_any any = { &xmpp_sasl2_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_response *xmpp_sasl2_response_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_response_class ? (const struct xmpp_sasl2_response *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_response_decode(struct xmpp_sasl2_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_response_encode(const struct xmpp_sasl2_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_response_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl2_response_send(
	struct xso_stream *stream, const struct xmpp_sasl2_response *o)
{
	return xso_stream_send(stream, xmpp_sasl2_response_any(o), NULL);
}

typedef void xmpp_sasl2_response_handler(
	struct xso_stream *stream, const struct xmpp_sasl2_response *o, void *user);

static inline void xmpp_sasl2_response_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl2_response_handler *)fn)(stream, xmpp_sasl2_response_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl2_response_on(
	struct xso_handlers *handlers, xmpp_sasl2_response_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl2_response_class, xmpp_sasl2_response_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl2_response_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl2_response_class);
}

/*
 * <success xmlns='urn:xmpp:sasl:2'>
 * The identifier has a resource if one was bound on the way.
 */
struct xmpp_sasl2_success {
	struct xso_bytes additional_data; /* base64, secret */
	const char *authorization_identifier; /* jid */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_success_class;

static inline struct xso_any xmpp_sasl2_success_any(const struct xmpp_sasl2_success *o)
{
	struct xso_any any = { &xmpp_sasl2_success_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_success *xmpp_sasl2_success_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_success_class ? (const struct xmpp_sasl2_success *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_success_decode(struct xmpp_sasl2_success *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_success_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_success_encode(const struct xmpp_sasl2_success *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_success_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl2_success_send(
	struct xso_stream *stream, const struct xmpp_sasl2_success *o)
{
	return xso_stream_send(stream, xmpp_sasl2_success_any(o), NULL);
}

typedef void xmpp_sasl2_success_handler(
	struct xso_stream *stream, const struct xmpp_sasl2_success *o, void *user);

static inline void xmpp_sasl2_success_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl2_success_handler *)fn)(stream, xmpp_sasl2_success_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl2_success_on(
	struct xso_handlers *handlers, xmpp_sasl2_success_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl2_success_class, xmpp_sasl2_success_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl2_success_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl2_success_class);
}

/*
 * <failure xmlns='urn:xmpp:sasl:2'>
 * A condition newer than this schema is read as not-authorized.
 */
struct xmpp_sasl2_failure {
	enum xmpp_sasl_condition condition;
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_failure_class;

static inline struct xso_any xmpp_sasl2_failure_any(const struct xmpp_sasl2_failure *o)
{
	struct xso_any any = { &xmpp_sasl2_failure_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_failure *xmpp_sasl2_failure_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_failure_class ? (const struct xmpp_sasl2_failure *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_failure_decode(struct xmpp_sasl2_failure *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_failure_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_failure_encode(const struct xmpp_sasl2_failure *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_failure_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sasl2_failure_text_by_lang(
	const struct xmpp_sasl2_failure *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sasl2_failure_text_lookup(
	const struct xmpp_sasl2_failure *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl2_failure_send(
	struct xso_stream *stream, const struct xmpp_sasl2_failure *o)
{
	return xso_stream_send(stream, xmpp_sasl2_failure_any(o), NULL);
}

typedef void xmpp_sasl2_failure_handler(
	struct xso_stream *stream, const struct xmpp_sasl2_failure *o, void *user);

static inline void xmpp_sasl2_failure_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl2_failure_handler *)fn)(stream, xmpp_sasl2_failure_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl2_failure_on(
	struct xso_handlers *handlers, xmpp_sasl2_failure_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl2_failure_class, xmpp_sasl2_failure_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl2_failure_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl2_failure_class);
}

/*
 * <continue xmlns='urn:xmpp:sasl:2'>
 * The mechanism is done; one of the tasks is wanted too.
 */
struct xmpp_sasl2_continue {
	struct xso_bytes additional_data; /* base64, secret */
	const char *const *task; /* token */
	size_t n_task;
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_continue_class;

static inline struct xso_any xmpp_sasl2_continue_any(const struct xmpp_sasl2_continue *o)
{
	struct xso_any any = { &xmpp_sasl2_continue_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_continue *xmpp_sasl2_continue_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_continue_class ? (const struct xmpp_sasl2_continue *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_continue_decode(struct xmpp_sasl2_continue *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_continue_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_continue_encode(const struct xmpp_sasl2_continue *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_continue_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sasl2_continue_text_by_lang(
	const struct xmpp_sasl2_continue *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sasl2_continue_text_lookup(
	const struct xmpp_sasl2_continue *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl2_continue_send(
	struct xso_stream *stream, const struct xmpp_sasl2_continue *o)
{
	return xso_stream_send(stream, xmpp_sasl2_continue_any(o), NULL);
}

typedef void xmpp_sasl2_continue_handler(
	struct xso_stream *stream, const struct xmpp_sasl2_continue *o, void *user);

static inline void xmpp_sasl2_continue_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl2_continue_handler *)fn)(stream, xmpp_sasl2_continue_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl2_continue_on(
	struct xso_handlers *handlers, xmpp_sasl2_continue_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl2_continue_class, xmpp_sasl2_continue_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl2_continue_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl2_continue_class);
}

/*
 * <next xmlns='urn:xmpp:sasl:2'>
 * Begins a task.
 */
struct xmpp_sasl2_next {
	const char *task; /* token, required */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_next_class;

static inline struct xso_any xmpp_sasl2_next_any(const struct xmpp_sasl2_next *o)
{
	struct xso_any any = { &xmpp_sasl2_next_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_next *xmpp_sasl2_next_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_next_class ? (const struct xmpp_sasl2_next *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_next_decode(struct xmpp_sasl2_next *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_next_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_next_encode(const struct xmpp_sasl2_next *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_next_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl2_next_send(
	struct xso_stream *stream, const struct xmpp_sasl2_next *o)
{
	return xso_stream_send(stream, xmpp_sasl2_next_any(o), NULL);
}

typedef void xmpp_sasl2_next_handler(
	struct xso_stream *stream, const struct xmpp_sasl2_next *o, void *user);

static inline void xmpp_sasl2_next_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl2_next_handler *)fn)(stream, xmpp_sasl2_next_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl2_next_on(
	struct xso_handlers *handlers, xmpp_sasl2_next_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl2_next_class, xmpp_sasl2_next_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl2_next_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl2_next_class);
}

/* <task-data xmlns='urn:xmpp:sasl:2'> */
struct xmpp_sasl2_task_data {
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_task_data_class;

static inline struct xso_any xmpp_sasl2_task_data_any(const struct xmpp_sasl2_task_data *o)
{
	struct xso_any any = { &xmpp_sasl2_task_data_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_task_data *xmpp_sasl2_task_data_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_task_data_class ? (const struct xmpp_sasl2_task_data *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_task_data_decode(struct xmpp_sasl2_task_data *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_task_data_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_task_data_encode(const struct xmpp_sasl2_task_data *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_task_data_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl2_task_data_send(
	struct xso_stream *stream, const struct xmpp_sasl2_task_data *o)
{
	return xso_stream_send(stream, xmpp_sasl2_task_data_any(o), NULL);
}

typedef void xmpp_sasl2_task_data_handler(
	struct xso_stream *stream, const struct xmpp_sasl2_task_data *o, void *user);

static inline void xmpp_sasl2_task_data_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl2_task_data_handler *)fn)(stream, xmpp_sasl2_task_data_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl2_task_data_on(
	struct xso_handlers *handlers, xmpp_sasl2_task_data_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl2_task_data_class, xmpp_sasl2_task_data_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl2_task_data_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl2_task_data_class);
}

/* <abort xmlns='urn:xmpp:sasl:2'> */
struct xmpp_sasl2_abort {
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sasl2_abort_class;

static inline struct xso_any xmpp_sasl2_abort_any(const struct xmpp_sasl2_abort *o)
{
	struct xso_any any = { &xmpp_sasl2_abort_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sasl2_abort *xmpp_sasl2_abort_from(struct xso_any any)
{
	return any.cls == &xmpp_sasl2_abort_class ? (const struct xmpp_sasl2_abort *)any.object : NULL;
}

static inline enum xso_status xmpp_sasl2_abort_decode(struct xmpp_sasl2_abort *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sasl2_abort_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sasl2_abort_encode(const struct xmpp_sasl2_abort *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sasl2_abort_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sasl2_abort_text_by_lang(
	const struct xmpp_sasl2_abort *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sasl2_abort_text_lookup(
	const struct xmpp_sasl2_abort *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sasl2_abort_send(
	struct xso_stream *stream, const struct xmpp_sasl2_abort *o)
{
	return xso_stream_send(stream, xmpp_sasl2_abort_any(o), NULL);
}

typedef void xmpp_sasl2_abort_handler(
	struct xso_stream *stream, const struct xmpp_sasl2_abort *o, void *user);

static inline void xmpp_sasl2_abort_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sasl2_abort_handler *)fn)(stream, xmpp_sasl2_abort_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sasl2_abort_on(
	struct xso_handlers *handlers, xmpp_sasl2_abort_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sasl2_abort_class, xmpp_sasl2_abort_call, (xso_function *)fn, user);
}

static inline void xmpp_sasl2_abort_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sasl2_abort_class);
}

#ifdef __cplusplus
}
#endif

#endif
