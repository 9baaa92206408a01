/* Printed by xsoc from dialback.xml: do not edit. */
/* XEP-0220: Server Dialback. */
#ifndef XMPP_DIALBACK_H
#define XMPP_DIALBACK_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/dialback.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/dialback.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_dialback_module;

/*
 * <dialback xmlns='urn:xmpp:features:dialback'>
 * The server would rather have dialback.
 */
struct xmpp_dialback_feature {
	bool errors; /* a failure comes as an error, and leaves the stream open */
	bool required;
	bool optional;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_dialback_feature_class;

static inline struct xso_any xmpp_dialback_feature_any(const struct xmpp_dialback_feature *o)
{
	struct xso_any any = { &xmpp_dialback_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_dialback_feature *xmpp_dialback_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_dialback_feature_class ? (const struct xmpp_dialback_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_dialback_feature_decode(struct xmpp_dialback_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_dialback_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_dialback_feature_encode(const struct xmpp_dialback_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_dialback_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_dialback_feature *xmpp_stream_features_dialback_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_dialback_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_dialback_feature_class, NULL);
}

enum xmpp_dialback_result_type {
	XMPP_DIALBACK_RESULT_TYPE_ABSENT = 0, /* there is none */
	XMPP_DIALBACK_RESULT_TYPE_VALID,
	XMPP_DIALBACK_RESULT_TYPE_INVALID,
	XMPP_DIALBACK_RESULT_TYPE_ERROR,
};

extern const struct xso_enum xmpp_dialback_result_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_dialback_result_type_text(enum xmpp_dialback_result_type value)
{
	return xso_enum_text(&xmpp_dialback_result_type_enum, (int)value);
}

/*
 * <result xmlns='jabber:server:dialback'>
 * A key that asks to send as a domain, or the answer to it.
 */
struct xmpp_dialback_result {
	const char *from; /* jid */
	const char *to; /* jid */
	const char *id;
	enum xmpp_dialback_result_type type;
	const char *key; /* secret */
	const struct xmpp_stanza_error *error;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_dialback_result_class;

static inline struct xso_any xmpp_dialback_result_any(const struct xmpp_dialback_result *o)
{
	struct xso_any any = { &xmpp_dialback_result_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_dialback_result *xmpp_dialback_result_from(struct xso_any any)
{
	return any.cls == &xmpp_dialback_result_class ? (const struct xmpp_dialback_result *)any.object : NULL;
}

static inline enum xso_status xmpp_dialback_result_decode(struct xmpp_dialback_result *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_dialback_result_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_dialback_result_encode(const struct xmpp_dialback_result *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_dialback_result_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_dialback_result_send(
	struct xso_stream *stream, const struct xmpp_dialback_result *o)
{
	return xso_stream_send(stream, xmpp_dialback_result_any(o), NULL);
}

typedef void xmpp_dialback_result_handler(
	struct xso_stream *stream, const struct xmpp_dialback_result *o, void *user);

static inline void xmpp_dialback_result_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_dialback_result_handler *)fn)(stream, xmpp_dialback_result_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_dialback_result_on(
	struct xso_handlers *handlers, xmpp_dialback_result_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_dialback_result_class, xmpp_dialback_result_call, (xso_function *)fn, user);
}

static inline void xmpp_dialback_result_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_dialback_result_class);
}

enum xmpp_dialback_verify_type {
	XMPP_DIALBACK_VERIFY_TYPE_ABSENT = 0, /* there is none */
	XMPP_DIALBACK_VERIFY_TYPE_VALID,
	XMPP_DIALBACK_VERIFY_TYPE_INVALID,
	XMPP_DIALBACK_VERIFY_TYPE_ERROR,
};

extern const struct xso_enum xmpp_dialback_verify_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_dialback_verify_type_text(enum xmpp_dialback_verify_type value)
{
	return xso_enum_text(&xmpp_dialback_verify_type_enum, (int)value);
}

/*
 * <verify xmlns='jabber:server:dialback'>
 * Asks the domain's own server whether a key is its, or is the answer.
 */
struct xmpp_dialback_verify {
	const char *from; /* jid */
	const char *to; /* jid */
	const char *id;
	enum xmpp_dialback_verify_type type;
	const char *key; /* secret */
	const struct xmpp_stanza_error *error;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_dialback_verify_class;

static inline struct xso_any xmpp_dialback_verify_any(const struct xmpp_dialback_verify *o)
{
	struct xso_any any = { &xmpp_dialback_verify_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_dialback_verify *xmpp_dialback_verify_from(struct xso_any any)
{
	return any.cls == &xmpp_dialback_verify_class ? (const struct xmpp_dialback_verify *)any.object : NULL;
}

static inline enum xso_status xmpp_dialback_verify_decode(struct xmpp_dialback_verify *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_dialback_verify_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_dialback_verify_encode(const struct xmpp_dialback_verify *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_dialback_verify_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_dialback_verify_send(
	struct xso_stream *stream, const struct xmpp_dialback_verify *o)
{
	return xso_stream_send(stream, xmpp_dialback_verify_any(o), NULL);
}

typedef void xmpp_dialback_verify_handler(
	struct xso_stream *stream, const struct xmpp_dialback_verify *o, void *user);

static inline void xmpp_dialback_verify_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_dialback_verify_handler *)fn)(stream, xmpp_dialback_verify_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_dialback_verify_on(
	struct xso_handlers *handlers, xmpp_dialback_verify_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_dialback_verify_class, xmpp_dialback_verify_call, (xso_function *)fn, user);
}

static inline void xmpp_dialback_verify_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_dialback_verify_class);
}

#ifdef __cplusplus
}
#endif

#endif
