/* Printed by xsoc from http.xml: do not edit. */
/* XEP-0332: HTTP over XMPP transport. */
#ifndef XMPP_HTTP_H
#define XMPP_HTTP_H

#include <xmpp/core.h>
#include <xmpp/headers.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/http.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/http.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_http_module;

/* The body: one of these. */
struct xmpp_http_data {
	const char *text;
	const char *xml;
	struct xso_bytes bytes; /* base64 */
	const char *chunked; /* it comes in chunks, in a stream of that name */
	const char *ibb; /* it comes through XEP-0047, in a session of that name */
	/* known or unknown, what tells of a file, or of a Jingle session */
	struct xso_any transfer;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_http_data_class;

/* <req xmlns='urn:xmpp:http'> */
struct xmpp_http_request {
	bool ibb; /* absent means true, the response may come that way */
	bool has_ibb;
	bool jingle; /* absent means true, the response may come that way */
	bool has_jingle;
	uint32_t max_chunk_size; /* bytes */
	bool has_max_chunk_size;
	const char *method; /* required */
	const char *resource; /* required */
	bool sipub; /* absent means true, the response may come that way */
	bool has_sipub;
	const char *version; /* required */
	const struct xmpp_headers *headers;
	const struct xmpp_http_data *data;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_http_request_class;

static inline struct xso_any xmpp_http_request_any(const struct xmpp_http_request *o)
{
	struct xso_any any = { &xmpp_http_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_http_request *xmpp_http_request_from(struct xso_any any)
{
	return any.cls == &xmpp_http_request_class ? (const struct xmpp_http_request *)any.object : NULL;
}

static inline enum xso_status xmpp_http_request_decode(struct xmpp_http_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_http_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_http_request_encode(const struct xmpp_http_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_http_request_class, o, ns, writer, error);
}

/* The value, or true when it is absent. */
static inline bool xmpp_http_request_ibb(const struct xmpp_http_request *o)
{
	return o->has_ibb ? o->ibb : true;
}

/* The value, or true when it is absent. */
static inline bool xmpp_http_request_jingle(const struct xmpp_http_request *o)
{
	return o->has_jingle ? o->jingle : true;
}

/* The value, or true when it is absent. */
static inline bool xmpp_http_request_sipub(const struct xmpp_http_request *o)
{
	return o->has_sipub ? o->sipub : true;
}

/* In an iq. NULL: none. */
static inline const struct xmpp_http_request *xmpp_iq_http_request(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_http_request *)xso_payload(&xmpp_iq_class, o, &xmpp_http_request_class, NULL);
}

typedef void xmpp_iq_http_request_handler(
	struct xso_request *request, const struct xmpp_http_request *o, void *user);

static inline void xmpp_iq_http_request_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_http_request_handler *)fn)(request, xmpp_http_request_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_http_request(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_http_request_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_http_request_class, xmpp_iq_http_request_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_http_request(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_http_request_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_http_request_answer(
	struct xso_stream *stream, const struct xmpp_http_request *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_http_request_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_http_request_answer *)fn)(stream, xmpp_http_request_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_http_request(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_http_request *o,
	uint64_t timeout, xmpp_iq_http_request_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_http_request_any(o), timeout,
		xmpp_iq_http_request_call_answer, (xso_function *)fn, user, NULL);
}

/* <resp xmlns='urn:xmpp:http'> */
struct xmpp_http_response {
	uint16_t status_code; /* required */
	const char *status_message;
	const char *version; /* required */
	const struct xmpp_headers *headers;
	const struct xmpp_http_data *data;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_http_response_class;

static inline struct xso_any xmpp_http_response_any(const struct xmpp_http_response *o)
{
	struct xso_any any = { &xmpp_http_response_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_http_response *xmpp_http_response_from(struct xso_any any)
{
	return any.cls == &xmpp_http_response_class ? (const struct xmpp_http_response *)any.object : NULL;
}

static inline enum xso_status xmpp_http_response_decode(struct xmpp_http_response *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_http_response_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_http_response_encode(const struct xmpp_http_response *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_http_response_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_http_response *xmpp_iq_http_response(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_http_response *)xso_payload(&xmpp_iq_class, o, &xmpp_http_response_class, NULL);
}

typedef void xmpp_iq_http_response_handler(
	struct xso_request *request, const struct xmpp_http_response *o, void *user);

static inline void xmpp_iq_http_response_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_http_response_handler *)fn)(request, xmpp_http_response_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_http_response(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_http_response_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_http_response_class, xmpp_iq_http_response_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_http_response(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_http_response_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_http_response_answer(
	struct xso_stream *stream, const struct xmpp_http_response *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_http_response_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_http_response_answer *)fn)(stream, xmpp_http_response_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_http_response(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_http_response *o,
	uint64_t timeout, xmpp_iq_http_response_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_http_response_any(o), timeout,
		xmpp_iq_http_response_call_answer, (xso_function *)fn, user, NULL);
}

/* <chunk xmlns='urn:xmpp:http'> */
struct xmpp_http_chunk {
	bool last;
	uint32_t nr; /* required */
	const char *stream_id; /* required */
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_http_chunk_class;

static inline struct xso_any xmpp_http_chunk_any(const struct xmpp_http_chunk *o)
{
	struct xso_any any = { &xmpp_http_chunk_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_http_chunk *xmpp_http_chunk_from(struct xso_any any)
{
	return any.cls == &xmpp_http_chunk_class ? (const struct xmpp_http_chunk *)any.object : NULL;
}

static inline enum xso_status xmpp_http_chunk_decode(struct xmpp_http_chunk *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_http_chunk_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_http_chunk_encode(const struct xmpp_http_chunk *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_http_chunk_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_http_chunk *xmpp_message_http_chunk(
	const struct xmpp_message *o)
{
	return (const struct xmpp_http_chunk *)xso_payload(&xmpp_message_class, o, &xmpp_http_chunk_class, NULL);
}

/*
 * <close xmlns='urn:xmpp:http'>
 * No more chunks are wanted.
 */
struct xmpp_http_close {
	const char *stream_id; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_http_close_class;

static inline struct xso_any xmpp_http_close_any(const struct xmpp_http_close *o)
{
	struct xso_any any = { &xmpp_http_close_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_http_close *xmpp_http_close_from(struct xso_any any)
{
	return any.cls == &xmpp_http_close_class ? (const struct xmpp_http_close *)any.object : NULL;
}

static inline enum xso_status xmpp_http_close_decode(struct xmpp_http_close *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_http_close_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_http_close_encode(const struct xmpp_http_close *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_http_close_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_http_close *xmpp_message_http_close(
	const struct xmpp_message *o)
{
	return (const struct xmpp_http_close *)xso_payload(&xmpp_message_class, o, &xmpp_http_close_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
