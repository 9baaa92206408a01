/* Printed by xsoc from jinglepub.xml: do not edit. */
/* XEP-0358: Publishing Available Jingle Sessions. */
#ifndef XMPP_JINGLEPUB_H
#define XMPP_JINGLEPUB_H

#include <xmpp/core.h>
#include <xmpp/encrypted-file.h>
#include <xmpp/file-sharing.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/jinglepub.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/jinglepub.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_jinglepub_module;

/*
 * <jinglepub xmlns='urn:xmpp:jinglepub:1'>
 * A session somebody is ready to start.
 */
struct xmpp_jinglepub {
	const char *from; /* jid */
	const char *id;
	const char *const *uri;
	size_t n_uri;
	const struct xmpp_lang_text *meta;
	size_t n_meta;
	const struct xso_any *description; /* known and unknown, in order */
	size_t n_description;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jinglepub_class;

static inline struct xso_any xmpp_jinglepub_any(const struct xmpp_jinglepub *o)
{
	struct xso_any any = { &xmpp_jinglepub_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jinglepub *xmpp_jinglepub_from(struct xso_any any)
{
	return any.cls == &xmpp_jinglepub_class ? (const struct xmpp_jinglepub *)any.object : NULL;
}

static inline enum xso_status xmpp_jinglepub_decode(struct xmpp_jinglepub *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jinglepub_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jinglepub_encode(const struct xmpp_jinglepub *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jinglepub_class, o, ns, writer, error);
}

/* In a file-sources: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_jinglepub *xmpp_file_sources_jinglepub(
	const struct xmpp_file_sources *o, size_t *at)
{
	return (const struct xmpp_jinglepub *)xso_payload(&xmpp_file_sources_class, o, &xmpp_jinglepub_class, at);
}

/* In an encrypted-file: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_jinglepub *xmpp_encrypted_file_jinglepub(
	const struct xmpp_encrypted_file *o, size_t *at)
{
	return (const struct xmpp_jinglepub *)xso_payload(&xmpp_encrypted_file_class, o, &xmpp_jinglepub_class, at);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_jinglepub *xmpp_message_jinglepub(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_jinglepub *)xso_payload(&xmpp_message_class, o, &xmpp_jinglepub_class, at);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_jinglepub *xmpp_pubsub_item_jinglepub(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_jinglepub *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_jinglepub_class, NULL);
}

/* <start xmlns='urn:xmpp:jinglepub:1'> */
struct xmpp_jinglepub_start {
	const char *id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jinglepub_start_class;

static inline struct xso_any xmpp_jinglepub_start_any(const struct xmpp_jinglepub_start *o)
{
	struct xso_any any = { &xmpp_jinglepub_start_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jinglepub_start *xmpp_jinglepub_start_from(struct xso_any any)
{
	return any.cls == &xmpp_jinglepub_start_class ? (const struct xmpp_jinglepub_start *)any.object : NULL;
}

static inline enum xso_status xmpp_jinglepub_start_decode(struct xmpp_jinglepub_start *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jinglepub_start_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jinglepub_start_encode(const struct xmpp_jinglepub_start *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jinglepub_start_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_jinglepub_start *xmpp_iq_jinglepub_start(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_jinglepub_start *)xso_payload(&xmpp_iq_class, o, &xmpp_jinglepub_start_class, NULL);
}

typedef void xmpp_iq_jinglepub_start_handler(
	struct xso_request *request, const struct xmpp_jinglepub_start *o, void *user);

static inline void xmpp_iq_jinglepub_start_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_jinglepub_start_handler *)fn)(request, xmpp_jinglepub_start_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_jinglepub_start(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_jinglepub_start_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_jinglepub_start_class, xmpp_iq_jinglepub_start_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_jinglepub_start(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_jinglepub_start_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_jinglepub_start_answer(
	struct xso_stream *stream, const struct xmpp_jinglepub_start *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_jinglepub_start_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_jinglepub_start_answer *)fn)(stream, xmpp_jinglepub_start_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_jinglepub_start(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_jinglepub_start *o,
	uint64_t timeout, xmpp_iq_jinglepub_start_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_jinglepub_start_any(o), timeout,
		xmpp_iq_jinglepub_start_call_answer, (xso_function *)fn, user, NULL);
}

/* <starting xmlns='urn:xmpp:jinglepub:1'> */
struct xmpp_jinglepub_starting {
	const char *sid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_jinglepub_starting_class;

static inline struct xso_any xmpp_jinglepub_starting_any(const struct xmpp_jinglepub_starting *o)
{
	struct xso_any any = { &xmpp_jinglepub_starting_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_jinglepub_starting *xmpp_jinglepub_starting_from(struct xso_any any)
{
	return any.cls == &xmpp_jinglepub_starting_class ? (const struct xmpp_jinglepub_starting *)any.object : NULL;
}

static inline enum xso_status xmpp_jinglepub_starting_decode(struct xmpp_jinglepub_starting *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_jinglepub_starting_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_jinglepub_starting_encode(const struct xmpp_jinglepub_starting *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_jinglepub_starting_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_jinglepub_starting *xmpp_iq_jinglepub_starting(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_jinglepub_starting *)xso_payload(&xmpp_iq_class, o, &xmpp_jinglepub_starting_class, NULL);
}

typedef void xmpp_iq_jinglepub_starting_handler(
	struct xso_request *request, const struct xmpp_jinglepub_starting *o, void *user);

static inline void xmpp_iq_jinglepub_starting_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_jinglepub_starting_handler *)fn)(request, xmpp_jinglepub_starting_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_jinglepub_starting(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_jinglepub_starting_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_jinglepub_starting_class, xmpp_iq_jinglepub_starting_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_jinglepub_starting(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_jinglepub_starting_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_jinglepub_starting_answer(
	struct xso_stream *stream, const struct xmpp_jinglepub_starting *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_jinglepub_starting_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_jinglepub_starting_answer *)fn)(stream, xmpp_jinglepub_starting_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_jinglepub_starting(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_jinglepub_starting *o,
	uint64_t timeout, xmpp_iq_jinglepub_starting_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_jinglepub_starting_any(o), timeout,
		xmpp_iq_jinglepub_starting_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
