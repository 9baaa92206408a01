/* Printed by xsoc from compress.xml: do not edit. */
/* XEP-0138: Stream Compression. */
#ifndef XMPP_COMPRESS_H
#define XMPP_COMPRESS_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/compress.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/compress.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_compress_module;

/*
 * <compression xmlns='http://jabber.org/features/compress'>
 * The methods that the server knows.
 */
struct xmpp_compression_feature {
	const char *const *method; /* token */
	size_t n_method;
	bool required;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_compression_feature_class;

static inline struct xso_any xmpp_compression_feature_any(const struct xmpp_compression_feature *o)
{
	struct xso_any any = { &xmpp_compression_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_compression_feature *xmpp_compression_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_compression_feature_class ? (const struct xmpp_compression_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_compression_feature_decode(struct xmpp_compression_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_compression_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_compression_feature_encode(const struct xmpp_compression_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_compression_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_compression_feature *xmpp_stream_features_compression_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_compression_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_compression_feature_class, NULL);
}

/*
 * <compress xmlns='http://jabber.org/protocol/compress'>
 * Asks for one of them.
 */
struct xmpp_compress {
	const char *method; /* token, required */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_compress_class;

static inline struct xso_any xmpp_compress_any(const struct xmpp_compress *o)
{
	struct xso_any any = { &xmpp_compress_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_compress *xmpp_compress_from(struct xso_any any)
{
	return any.cls == &xmpp_compress_class ? (const struct xmpp_compress *)any.object : NULL;
}

static inline enum xso_status xmpp_compress_decode(struct xmpp_compress *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_compress_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_compress_encode(const struct xmpp_compress *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_compress_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_compress_send(
	struct xso_stream *stream, const struct xmpp_compress *o)
{
	return xso_stream_send(stream, xmpp_compress_any(o), NULL);
}

typedef void xmpp_compress_handler(
	struct xso_stream *stream, const struct xmpp_compress *o, void *user);

static inline void xmpp_compress_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_compress_handler *)fn)(stream, xmpp_compress_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_compress_on(
	struct xso_handlers *handlers, xmpp_compress_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_compress_class, xmpp_compress_call, (xso_function *)fn, user);
}

static inline void xmpp_compress_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_compress_class);
}

/*
 * <compressed xmlns='http://jabber.org/protocol/compress'>
 * From here on all is compressed, and the stream begins anew.
 */
struct xmpp_compressed {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_compressed_class;

static inline struct xso_any xmpp_compressed_any(const struct xmpp_compressed *o)
{
	struct xso_any any = { &xmpp_compressed_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_compressed *xmpp_compressed_from(struct xso_any any)
{
	return any.cls == &xmpp_compressed_class ? (const struct xmpp_compressed *)any.object : NULL;
}

static inline enum xso_status xmpp_compressed_decode(struct xmpp_compressed *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_compressed_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_compressed_encode(const struct xmpp_compressed *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_compressed_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_compressed_send(
	struct xso_stream *stream, const struct xmpp_compressed *o)
{
	return xso_stream_send(stream, xmpp_compressed_any(o), NULL);
}

typedef void xmpp_compressed_handler(
	struct xso_stream *stream, const struct xmpp_compressed *o, void *user);

static inline void xmpp_compressed_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_compressed_handler *)fn)(stream, xmpp_compressed_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_compressed_on(
	struct xso_handlers *handlers, xmpp_compressed_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_compressed_class, xmpp_compressed_call, (xso_function *)fn, user);
}

static inline void xmpp_compressed_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_compressed_class);
}

enum xmpp_compress_failure_reason {
	XMPP_COMPRESS_FAILURE_REASON_ABSENT = 0, /* there is none */
	XMPP_COMPRESS_FAILURE_REASON_SETUP_FAILED,
	XMPP_COMPRESS_FAILURE_REASON_PROCESSING_FAILED,
	XMPP_COMPRESS_FAILURE_REASON_UNSUPPORTED_METHOD,
};

extern const struct xso_enum xmpp_compress_failure_reason_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_compress_failure_reason_text(enum xmpp_compress_failure_reason value)
{
	return xso_enum_text(&xmpp_compress_failure_reason_enum, (int)value);
}

/*
 * <failure xmlns='http://jabber.org/protocol/compress'>
 * The stream goes on as it was.
 */
struct xmpp_compress_failure {
	enum xmpp_compress_failure_reason reason;
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_compress_failure_class;

static inline struct xso_any xmpp_compress_failure_any(const struct xmpp_compress_failure *o)
{
	struct xso_any any = { &xmpp_compress_failure_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_compress_failure *xmpp_compress_failure_from(struct xso_any any)
{
	return any.cls == &xmpp_compress_failure_class ? (const struct xmpp_compress_failure *)any.object : NULL;
}

static inline enum xso_status xmpp_compress_failure_decode(struct xmpp_compress_failure *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_compress_failure_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_compress_failure_encode(const struct xmpp_compress_failure *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_compress_failure_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_compress_failure_text_by_lang(
	const struct xmpp_compress_failure *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_compress_failure_text_lookup(
	const struct xmpp_compress_failure *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_compress_failure_send(
	struct xso_stream *stream, const struct xmpp_compress_failure *o)
{
	return xso_stream_send(stream, xmpp_compress_failure_any(o), NULL);
}

typedef void xmpp_compress_failure_handler(
	struct xso_stream *stream, const struct xmpp_compress_failure *o, void *user);

static inline void xmpp_compress_failure_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_compress_failure_handler *)fn)(stream, xmpp_compress_failure_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_compress_failure_on(
	struct xso_handlers *handlers, xmpp_compress_failure_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_compress_failure_class, xmpp_compress_failure_call, (xso_function *)fn, user);
}

static inline void xmpp_compress_failure_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_compress_failure_class);
}

#ifdef __cplusplus
}
#endif

#endif
