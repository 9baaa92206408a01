/* Printed by xsoc from stream.xml: do not edit. */
/* RFC 6120: stream features and stream errors. */
#ifndef XMPP_STREAM_H
#define XMPP_STREAM_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/stream.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/stream.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_stream_module;

/* RFC 6120 4.9.3. Invalid-id and xml-not-well-formed come from RFC 3920. */
enum xmpp_stream_condition {
	XMPP_STREAM_CONDITION_ABSENT = 0, /* there is none */
	XMPP_STREAM_CONDITION_BAD_FORMAT,
	XMPP_STREAM_CONDITION_BAD_NAMESPACE_PREFIX,
	XMPP_STREAM_CONDITION_CONFLICT,
	XMPP_STREAM_CONDITION_CONNECTION_TIMEOUT,
	XMPP_STREAM_CONDITION_HOST_GONE,
	XMPP_STREAM_CONDITION_HOST_UNKNOWN,
	XMPP_STREAM_CONDITION_IMPROPER_ADDRESSING,
	XMPP_STREAM_CONDITION_INTERNAL_SERVER_ERROR,
	XMPP_STREAM_CONDITION_INVALID_FROM,
	XMPP_STREAM_CONDITION_INVALID_NAMESPACE,
	XMPP_STREAM_CONDITION_INVALID_XML,
	XMPP_STREAM_CONDITION_NOT_AUTHORIZED,
	XMPP_STREAM_CONDITION_NOT_WELL_FORMED,
	XMPP_STREAM_CONDITION_POLICY_VIOLATION,
	XMPP_STREAM_CONDITION_REMOTE_CONNECTION_FAILED,
	XMPP_STREAM_CONDITION_RESET,
	XMPP_STREAM_CONDITION_RESOURCE_CONSTRAINT,
	XMPP_STREAM_CONDITION_RESTRICTED_XML,
	XMPP_STREAM_CONDITION_SEE_OTHER_HOST,
	XMPP_STREAM_CONDITION_SYSTEM_SHUTDOWN,
	XMPP_STREAM_CONDITION_UNDEFINED_CONDITION,
	XMPP_STREAM_CONDITION_UNSUPPORTED_ENCODING,
	XMPP_STREAM_CONDITION_UNSUPPORTED_FEATURE,
	XMPP_STREAM_CONDITION_UNSUPPORTED_STANZA_TYPE,
	XMPP_STREAM_CONDITION_UNSUPPORTED_VERSION,
	XMPP_STREAM_CONDITION_INVALID_ID,
	XMPP_STREAM_CONDITION_XML_NOT_WELL_FORMED,
};

extern const struct xso_enum xmpp_stream_condition_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_stream_condition_text(enum xmpp_stream_condition value)
{
	return xso_enum_text(&xmpp_stream_condition_enum, (int)value);
}

/*
 * <features xmlns='http://etherx.jabber.org/streams'>
 * RFC 6120 4.3.2: what the peer offers now.
 */
struct xmpp_stream_features {
	const struct xso_any *feature; /* known and unknown, in order */
	size_t n_feature;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_stream_features_class;

static inline struct xso_any xmpp_stream_features_any(const struct xmpp_stream_features *o)
{
	struct xso_any any = { &xmpp_stream_features_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_stream_features *xmpp_stream_features_from(struct xso_any any)
{
	return any.cls == &xmpp_stream_features_class ? (const struct xmpp_stream_features *)any.object : NULL;
}

static inline enum xso_status xmpp_stream_features_decode(struct xmpp_stream_features *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_stream_features_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_stream_features_encode(const struct xmpp_stream_features *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_stream_features_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_stream_features_send(
	struct xso_stream *stream, const struct xmpp_stream_features *o)
{
	return xso_stream_send(stream, xmpp_stream_features_any(o), NULL);
}

typedef void xmpp_stream_features_handler(
	struct xso_stream *stream, const struct xmpp_stream_features *o, void *user);

static inline void xmpp_stream_features_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_stream_features_handler *)fn)(stream, xmpp_stream_features_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_stream_features_on(
	struct xso_handlers *handlers, xmpp_stream_features_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_stream_features_class, xmpp_stream_features_call, (xso_function *)fn, user);
}

static inline void xmpp_stream_features_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_stream_features_class);
}

/*
 * <error xmlns='http://etherx.jabber.org/streams'>
 * RFC 6120 4.9. It ends the stream; an application's own condition stands among the
 * payloads.
 */
struct xmpp_stream_error {
	enum xmpp_stream_condition condition;
	struct xso_host_port host; /* host-port, Of see-other-host: where to go. */
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_stream_error_class;

static inline struct xso_any xmpp_stream_error_any(const struct xmpp_stream_error *o)
{
	struct xso_any any = { &xmpp_stream_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_stream_error *xmpp_stream_error_from(struct xso_any any)
{
	return any.cls == &xmpp_stream_error_class ? (const struct xmpp_stream_error *)any.object : NULL;
}

static inline enum xso_status xmpp_stream_error_decode(struct xmpp_stream_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_stream_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_stream_error_encode(const struct xmpp_stream_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_stream_error_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_stream_error_text_by_lang(
	const struct xmpp_stream_error *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_stream_error_text_lookup(
	const struct xmpp_stream_error *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_stream_error_send(
	struct xso_stream *stream, const struct xmpp_stream_error *o)
{
	return xso_stream_send(stream, xmpp_stream_error_any(o), NULL);
}

typedef void xmpp_stream_error_handler(
	struct xso_stream *stream, const struct xmpp_stream_error *o, void *user);

static inline void xmpp_stream_error_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_stream_error_handler *)fn)(stream, xmpp_stream_error_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_stream_error_on(
	struct xso_handlers *handlers, xmpp_stream_error_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_stream_error_class, xmpp_stream_error_call, (xso_function *)fn, user);
}

static inline void xmpp_stream_error_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_stream_error_class);
}

#ifdef __cplusplus
}
#endif

#endif
