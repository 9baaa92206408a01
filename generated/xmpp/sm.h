/* Printed by xsoc from sm.xml: do not edit. */
/* XEP-0198: Stream Management. */
#ifndef XMPP_SM_H
#define XMPP_SM_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/sm.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/sm.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_sm_module;

/* <sm xmlns='urn:xmpp:sm:3'> and others */
struct xmpp_sm_feature {
	const char *ns; /* of the element; NULL: chosen when it is written */
	bool required;
	bool optional;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sm_feature_class;

static inline struct xso_any xmpp_sm_feature_any(const struct xmpp_sm_feature *o)
{
	struct xso_any any = { &xmpp_sm_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sm_feature *xmpp_sm_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_sm_feature_class ? (const struct xmpp_sm_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_sm_feature_decode(struct xmpp_sm_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sm_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sm_feature_encode(const struct xmpp_sm_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sm_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_sm_feature *xmpp_stream_features_sm_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_sm_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_sm_feature_class, NULL);
}

/* <enable xmlns='urn:xmpp:sm:3'> and others */
struct xmpp_sm_enable {
	const char *ns; /* of the element; NULL: chosen when it is written */
	uint32_t max; /* seconds a resumption is wanted for */
	bool has_max;
	bool resume;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sm_enable_class;

static inline struct xso_any xmpp_sm_enable_any(const struct xmpp_sm_enable *o)
{
	struct xso_any any = { &xmpp_sm_enable_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sm_enable *xmpp_sm_enable_from(struct xso_any any)
{
	return any.cls == &xmpp_sm_enable_class ? (const struct xmpp_sm_enable *)any.object : NULL;
}

static inline enum xso_status xmpp_sm_enable_decode(struct xmpp_sm_enable *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sm_enable_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sm_enable_encode(const struct xmpp_sm_enable *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sm_enable_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sm_enable_send(
	struct xso_stream *stream, const struct xmpp_sm_enable *o)
{
	return xso_stream_send(stream, xmpp_sm_enable_any(o), NULL);
}

typedef void xmpp_sm_enable_handler(
	struct xso_stream *stream, const struct xmpp_sm_enable *o, void *user);

static inline void xmpp_sm_enable_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sm_enable_handler *)fn)(stream, xmpp_sm_enable_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sm_enable_on(
	struct xso_handlers *handlers, xmpp_sm_enable_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sm_enable_class, xmpp_sm_enable_call, (xso_function *)fn, user);
}

static inline void xmpp_sm_enable_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sm_enable_class);
}

/* <enabled xmlns='urn:xmpp:sm:3'> and others */
struct xmpp_sm_enabled {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *id; /* secret */
	struct xso_host_port location; /* host-port, where to resume */
	uint32_t max; /* seconds */
	bool has_max;
	bool resume;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sm_enabled_class;

static inline struct xso_any xmpp_sm_enabled_any(const struct xmpp_sm_enabled *o)
{
	struct xso_any any = { &xmpp_sm_enabled_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sm_enabled *xmpp_sm_enabled_from(struct xso_any any)
{
	return any.cls == &xmpp_sm_enabled_class ? (const struct xmpp_sm_enabled *)any.object : NULL;
}

static inline enum xso_status xmpp_sm_enabled_decode(struct xmpp_sm_enabled *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sm_enabled_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sm_enabled_encode(const struct xmpp_sm_enabled *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sm_enabled_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sm_enabled_send(
	struct xso_stream *stream, const struct xmpp_sm_enabled *o)
{
	return xso_stream_send(stream, xmpp_sm_enabled_any(o), NULL);
}

typedef void xmpp_sm_enabled_handler(
	struct xso_stream *stream, const struct xmpp_sm_enabled *o, void *user);

static inline void xmpp_sm_enabled_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sm_enabled_handler *)fn)(stream, xmpp_sm_enabled_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sm_enabled_on(
	struct xso_handlers *handlers, xmpp_sm_enabled_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sm_enabled_class, xmpp_sm_enabled_call, (xso_function *)fn, user);
}

static inline void xmpp_sm_enabled_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sm_enabled_class);
}

/* <resume xmlns='urn:xmpp:sm:3'> and others */
struct xmpp_sm_resume {
	const char *ns; /* of the element; NULL: chosen when it is written */
	uint32_t h; /* required */
	const char *previd; /* required, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sm_resume_class;

static inline struct xso_any xmpp_sm_resume_any(const struct xmpp_sm_resume *o)
{
	struct xso_any any = { &xmpp_sm_resume_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sm_resume *xmpp_sm_resume_from(struct xso_any any)
{
	return any.cls == &xmpp_sm_resume_class ? (const struct xmpp_sm_resume *)any.object : NULL;
}

static inline enum xso_status xmpp_sm_resume_decode(struct xmpp_sm_resume *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sm_resume_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sm_resume_encode(const struct xmpp_sm_resume *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sm_resume_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sm_resume_send(
	struct xso_stream *stream, const struct xmpp_sm_resume *o)
{
	return xso_stream_send(stream, xmpp_sm_resume_any(o), NULL);
}

typedef void xmpp_sm_resume_handler(
	struct xso_stream *stream, const struct xmpp_sm_resume *o, void *user);

static inline void xmpp_sm_resume_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sm_resume_handler *)fn)(stream, xmpp_sm_resume_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sm_resume_on(
	struct xso_handlers *handlers, xmpp_sm_resume_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sm_resume_class, xmpp_sm_resume_call, (xso_function *)fn, user);
}

static inline void xmpp_sm_resume_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sm_resume_class);
}

/* <resumed xmlns='urn:xmpp:sm:3'> and others */
struct xmpp_sm_resumed {
	const char *ns; /* of the element; NULL: chosen when it is written */
	uint32_t h; /* required */
	const char *previd; /* required, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sm_resumed_class;

static inline struct xso_any xmpp_sm_resumed_any(const struct xmpp_sm_resumed *o)
{
	struct xso_any any = { &xmpp_sm_resumed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sm_resumed *xmpp_sm_resumed_from(struct xso_any any)
{
	return any.cls == &xmpp_sm_resumed_class ? (const struct xmpp_sm_resumed *)any.object : NULL;
}

static inline enum xso_status xmpp_sm_resumed_decode(struct xmpp_sm_resumed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sm_resumed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sm_resumed_encode(const struct xmpp_sm_resumed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sm_resumed_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sm_resumed_send(
	struct xso_stream *stream, const struct xmpp_sm_resumed *o)
{
	return xso_stream_send(stream, xmpp_sm_resumed_any(o), NULL);
}

typedef void xmpp_sm_resumed_handler(
	struct xso_stream *stream, const struct xmpp_sm_resumed *o, void *user);

static inline void xmpp_sm_resumed_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sm_resumed_handler *)fn)(stream, xmpp_sm_resumed_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sm_resumed_on(
	struct xso_handlers *handlers, xmpp_sm_resumed_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sm_resumed_class, xmpp_sm_resumed_call, (xso_function *)fn, user);
}

static inline void xmpp_sm_resumed_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sm_resumed_class);
}

/*
 * <failed xmlns='urn:xmpp:sm:3'> and others
 * Neither h nor a condition is always there.
 */
struct xmpp_sm_failed {
	const char *ns; /* of the element; NULL: chosen when it is written */
	uint32_t h;
	bool has_h;
	enum xmpp_stanza_condition condition;
	const char *uri; /* Of gone and redirect: the new address. */
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sm_failed_class;

static inline struct xso_any xmpp_sm_failed_any(const struct xmpp_sm_failed *o)
{
	struct xso_any any = { &xmpp_sm_failed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sm_failed *xmpp_sm_failed_from(struct xso_any any)
{
	return any.cls == &xmpp_sm_failed_class ? (const struct xmpp_sm_failed *)any.object : NULL;
}

static inline enum xso_status xmpp_sm_failed_decode(struct xmpp_sm_failed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sm_failed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sm_failed_encode(const struct xmpp_sm_failed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sm_failed_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_sm_failed_text_by_lang(
	const struct xmpp_sm_failed *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_sm_failed_text_lookup(
	const struct xmpp_sm_failed *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sm_failed_send(
	struct xso_stream *stream, const struct xmpp_sm_failed *o)
{
	return xso_stream_send(stream, xmpp_sm_failed_any(o), NULL);
}

typedef void xmpp_sm_failed_handler(
	struct xso_stream *stream, const struct xmpp_sm_failed *o, void *user);

static inline void xmpp_sm_failed_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sm_failed_handler *)fn)(stream, xmpp_sm_failed_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sm_failed_on(
	struct xso_handlers *handlers, xmpp_sm_failed_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sm_failed_class, xmpp_sm_failed_call, (xso_function *)fn, user);
}

static inline void xmpp_sm_failed_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sm_failed_class);
}

/*
 * <a xmlns='urn:xmpp:sm:3'> and others
 * So many stanzas were handled, modulo 2^32.
 */
struct xmpp_sm_ack {
	const char *ns; /* of the element; NULL: chosen when it is written */
	uint32_t h; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sm_ack_class;

static inline struct xso_any xmpp_sm_ack_any(const struct xmpp_sm_ack *o)
{
	struct xso_any any = { &xmpp_sm_ack_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sm_ack *xmpp_sm_ack_from(struct xso_any any)
{
	return any.cls == &xmpp_sm_ack_class ? (const struct xmpp_sm_ack *)any.object : NULL;
}

static inline enum xso_status xmpp_sm_ack_decode(struct xmpp_sm_ack *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sm_ack_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sm_ack_encode(const struct xmpp_sm_ack *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sm_ack_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sm_ack_send(
	struct xso_stream *stream, const struct xmpp_sm_ack *o)
{
	return xso_stream_send(stream, xmpp_sm_ack_any(o), NULL);
}

typedef void xmpp_sm_ack_handler(
	struct xso_stream *stream, const struct xmpp_sm_ack *o, void *user);

static inline void xmpp_sm_ack_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sm_ack_handler *)fn)(stream, xmpp_sm_ack_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sm_ack_on(
	struct xso_handlers *handlers, xmpp_sm_ack_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sm_ack_class, xmpp_sm_ack_call, (xso_function *)fn, user);
}

static inline void xmpp_sm_ack_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sm_ack_class);
}

/* <r xmlns='urn:xmpp:sm:3'> and others */
struct xmpp_sm_request {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sm_request_class;

static inline struct xso_any xmpp_sm_request_any(const struct xmpp_sm_request *o)
{
	struct xso_any any = { &xmpp_sm_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sm_request *xmpp_sm_request_from(struct xso_any any)
{
	return any.cls == &xmpp_sm_request_class ? (const struct xmpp_sm_request *)any.object : NULL;
}

static inline enum xso_status xmpp_sm_request_decode(struct xmpp_sm_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sm_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sm_request_encode(const struct xmpp_sm_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sm_request_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_sm_request_send(
	struct xso_stream *stream, const struct xmpp_sm_request *o)
{
	return xso_stream_send(stream, xmpp_sm_request_any(o), NULL);
}

typedef void xmpp_sm_request_handler(
	struct xso_stream *stream, const struct xmpp_sm_request *o, void *user);

static inline void xmpp_sm_request_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_sm_request_handler *)fn)(stream, xmpp_sm_request_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_sm_request_on(
	struct xso_handlers *handlers, xmpp_sm_request_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_sm_request_class, xmpp_sm_request_call, (xso_function *)fn, user);
}

static inline void xmpp_sm_request_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_sm_request_class);
}

/* <handled-count-too-high xmlns='urn:xmpp:sm:3'> and others */
struct xmpp_sm_handled_count_too_high {
	const char *ns; /* of the element; NULL: chosen when it is written */
	uint32_t h;
	bool has_h;
	uint32_t send_count;
	bool has_send_count;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sm_handled_count_too_high_class;

static inline struct xso_any xmpp_sm_handled_count_too_high_any(const struct xmpp_sm_handled_count_too_high *o)
{
	struct xso_any any = { &xmpp_sm_handled_count_too_high_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sm_handled_count_too_high *xmpp_sm_handled_count_too_high_from(struct xso_any any)
{
	return any.cls == &xmpp_sm_handled_count_too_high_class ? (const struct xmpp_sm_handled_count_too_high *)any.object : NULL;
}

static inline enum xso_status xmpp_sm_handled_count_too_high_decode(struct xmpp_sm_handled_count_too_high *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sm_handled_count_too_high_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sm_handled_count_too_high_encode(const struct xmpp_sm_handled_count_too_high *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sm_handled_count_too_high_class, o, ns, writer, error);
}

/* In a stream-error. NULL: none. */
static inline const struct xmpp_sm_handled_count_too_high *xmpp_stream_error_sm_handled_count_too_high(
	const struct xmpp_stream_error *o)
{
	return (const struct xmpp_sm_handled_count_too_high *)xso_payload(&xmpp_stream_error_class, o, &xmpp_sm_handled_count_too_high_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
