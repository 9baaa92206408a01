/* Printed by xsoc from upload.xml: do not edit. */
/* XEP-0363: HTTP File Upload. */
#ifndef XMPP_UPLOAD_H
#define XMPP_UPLOAD_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/upload.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/upload.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_upload_module;

/* <request xmlns='urn:xmpp:http:upload:0'> */
struct xmpp_upload_request {
	const char *filename; /* required */
	uint64_t size; /* required */
	const char *content_type;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_upload_request_class;

static inline struct xso_any xmpp_upload_request_any(const struct xmpp_upload_request *o)
{
	struct xso_any any = { &xmpp_upload_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_upload_request *xmpp_upload_request_from(struct xso_any any)
{
	return any.cls == &xmpp_upload_request_class ? (const struct xmpp_upload_request *)any.object : NULL;
}

static inline enum xso_status xmpp_upload_request_decode(struct xmpp_upload_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_upload_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_upload_request_encode(const struct xmpp_upload_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_upload_request_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_upload_request *xmpp_iq_upload_request(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_upload_request *)xso_payload(&xmpp_iq_class, o, &xmpp_upload_request_class, NULL);
}

typedef void xmpp_iq_upload_request_handler(
	struct xso_request *request, const struct xmpp_upload_request *o, void *user);

static inline void xmpp_iq_upload_request_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_upload_request_handler *)fn)(request, xmpp_upload_request_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_upload_request(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_upload_request_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_upload_request_class, xmpp_iq_upload_request_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_upload_request(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_upload_request_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_upload_request_answer(
	struct xso_stream *stream, const struct xmpp_upload_request *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_upload_request_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_upload_request_answer *)fn)(stream, xmpp_upload_request_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_upload_request(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_upload_request *o,
	uint64_t timeout, xmpp_iq_upload_request_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_upload_request_any(o), timeout,
		xmpp_iq_upload_request_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_upload_purpose_element {
	XMPP_UPLOAD_PURPOSE_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_UPLOAD_PURPOSE_ELEMENT_MESSAGE,
	XMPP_UPLOAD_PURPOSE_ELEMENT_PROFILE,
	XMPP_UPLOAD_PURPOSE_ELEMENT_EPHEMERAL,
	XMPP_UPLOAD_PURPOSE_ELEMENT_PERMANENT,
};

extern const struct xso_enum xmpp_upload_purpose_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_upload_purpose_element_text(enum xmpp_upload_purpose_element value)
{
	return xso_enum_text(&xmpp_upload_purpose_element_enum, (int)value);
}

/*
 * <message xmlns='urn:xmpp:http:upload:purpose:0'> and others
 * What the file is for: how long the service should keep it follows from that.
 */
struct xmpp_upload_purpose {
	enum xmpp_upload_purpose_element element; /* required */
	struct xso_datetime expire_before; /* datetime, of ephemeral */
	bool has_expire_before;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_upload_purpose_class;

static inline struct xso_any xmpp_upload_purpose_any(const struct xmpp_upload_purpose *o)
{
	struct xso_any any = { &xmpp_upload_purpose_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_upload_purpose *xmpp_upload_purpose_from(struct xso_any any)
{
	return any.cls == &xmpp_upload_purpose_class ? (const struct xmpp_upload_purpose *)any.object : NULL;
}

static inline enum xso_status xmpp_upload_purpose_decode(struct xmpp_upload_purpose *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_upload_purpose_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_upload_purpose_encode(const struct xmpp_upload_purpose *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_upload_purpose_class, o, ns, writer, error);
}

/* In a upload-request. NULL: none. */
static inline const struct xmpp_upload_purpose *xmpp_upload_request_upload_purpose(
	const struct xmpp_upload_request *o)
{
	return (const struct xmpp_upload_purpose *)xso_payload(&xmpp_upload_request_class, o, &xmpp_upload_purpose_class, NULL);
}

struct xmpp_upload_slot_put_header {
	const char *name; /* required */
	const char *value; /* secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_upload_slot_put_header_class;

struct xmpp_upload_slot_put {
	const char *url; /* uri, required */
	const struct xmpp_upload_slot_put_header *header;
	size_t n_header;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_upload_slot_put_class;

/*
 * <slot xmlns='urn:xmpp:http:upload:0'>
 * Where to put a file, and where it can be got then.
 */
struct xmpp_upload_slot {
	const struct xmpp_upload_slot_put *put; /* required */
	const char *get; /* uri, required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_upload_slot_class;

static inline struct xso_any xmpp_upload_slot_any(const struct xmpp_upload_slot *o)
{
	struct xso_any any = { &xmpp_upload_slot_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_upload_slot *xmpp_upload_slot_from(struct xso_any any)
{
	return any.cls == &xmpp_upload_slot_class ? (const struct xmpp_upload_slot *)any.object : NULL;
}

static inline enum xso_status xmpp_upload_slot_decode(struct xmpp_upload_slot *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_upload_slot_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_upload_slot_encode(const struct xmpp_upload_slot *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_upload_slot_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_upload_slot *xmpp_iq_upload_slot(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_upload_slot *)xso_payload(&xmpp_iq_class, o, &xmpp_upload_slot_class, NULL);
}

typedef void xmpp_iq_upload_slot_handler(
	struct xso_request *request, const struct xmpp_upload_slot *o, void *user);

static inline void xmpp_iq_upload_slot_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_upload_slot_handler *)fn)(request, xmpp_upload_slot_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_upload_slot(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_upload_slot_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_upload_slot_class, xmpp_iq_upload_slot_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_upload_slot(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_upload_slot_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_upload_slot_answer(
	struct xso_stream *stream, const struct xmpp_upload_slot *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_upload_slot_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_upload_slot_answer *)fn)(stream, xmpp_upload_slot_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_upload_slot(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_upload_slot *o,
	uint64_t timeout, xmpp_iq_upload_slot_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_upload_slot_any(o), timeout,
		xmpp_iq_upload_slot_call_answer, (xso_function *)fn, user, NULL);
}

/* <file-too-large xmlns='urn:xmpp:http:upload:0'> */
struct xmpp_upload_too_large {
	uint64_t max_file_size;
	bool has_max_file_size;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_upload_too_large_class;

static inline struct xso_any xmpp_upload_too_large_any(const struct xmpp_upload_too_large *o)
{
	struct xso_any any = { &xmpp_upload_too_large_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_upload_too_large *xmpp_upload_too_large_from(struct xso_any any)
{
	return any.cls == &xmpp_upload_too_large_class ? (const struct xmpp_upload_too_large *)any.object : NULL;
}

static inline enum xso_status xmpp_upload_too_large_decode(struct xmpp_upload_too_large *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_upload_too_large_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_upload_too_large_encode(const struct xmpp_upload_too_large *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_upload_too_large_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_upload_too_large *xmpp_stanza_error_upload_too_large(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_upload_too_large *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_upload_too_large_class, NULL);
}

/* <retry xmlns='urn:xmpp:http:upload:0'> */
struct xmpp_upload_retry {
	struct xso_datetime stamp; /* datetime */
	bool has_stamp;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_upload_retry_class;

static inline struct xso_any xmpp_upload_retry_any(const struct xmpp_upload_retry *o)
{
	struct xso_any any = { &xmpp_upload_retry_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_upload_retry *xmpp_upload_retry_from(struct xso_any any)
{
	return any.cls == &xmpp_upload_retry_class ? (const struct xmpp_upload_retry *)any.object : NULL;
}

static inline enum xso_status xmpp_upload_retry_decode(struct xmpp_upload_retry *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_upload_retry_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_upload_retry_encode(const struct xmpp_upload_retry *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_upload_retry_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_upload_retry *xmpp_stanza_error_upload_retry(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_upload_retry *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_upload_retry_class, NULL);
}

/*
 * <request xmlns='urn:xmpp:http:upload'> and others
 * As it was before version 0.3.0.
 */
struct xmpp_old_upload_request {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *filename; /* required */
	uint64_t size; /* required */
	const char *content_type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_old_upload_request_class;

static inline struct xso_any xmpp_old_upload_request_any(const struct xmpp_old_upload_request *o)
{
	struct xso_any any = { &xmpp_old_upload_request_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_old_upload_request *xmpp_old_upload_request_from(struct xso_any any)
{
	return any.cls == &xmpp_old_upload_request_class ? (const struct xmpp_old_upload_request *)any.object : NULL;
}

static inline enum xso_status xmpp_old_upload_request_decode(struct xmpp_old_upload_request *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_old_upload_request_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_old_upload_request_encode(const struct xmpp_old_upload_request *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_old_upload_request_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_old_upload_request *xmpp_iq_old_upload_request(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_old_upload_request *)xso_payload(&xmpp_iq_class, o, &xmpp_old_upload_request_class, NULL);
}

typedef void xmpp_iq_old_upload_request_handler(
	struct xso_request *request, const struct xmpp_old_upload_request *o, void *user);

static inline void xmpp_iq_old_upload_request_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_old_upload_request_handler *)fn)(request, xmpp_old_upload_request_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_old_upload_request(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_old_upload_request_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_old_upload_request_class, xmpp_iq_old_upload_request_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_old_upload_request(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_old_upload_request_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_old_upload_request_answer(
	struct xso_stream *stream, const struct xmpp_old_upload_request *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_old_upload_request_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_old_upload_request_answer *)fn)(stream, xmpp_old_upload_request_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_old_upload_request(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_old_upload_request *o,
	uint64_t timeout, xmpp_iq_old_upload_request_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_old_upload_request_any(o), timeout,
		xmpp_iq_old_upload_request_call_answer, (xso_function *)fn, user, NULL);
}

/* <slot xmlns='urn:xmpp:http:upload'> and others */
struct xmpp_old_upload_slot {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *put; /* uri, required */
	const char *get; /* uri, required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_old_upload_slot_class;

static inline struct xso_any xmpp_old_upload_slot_any(const struct xmpp_old_upload_slot *o)
{
	struct xso_any any = { &xmpp_old_upload_slot_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_old_upload_slot *xmpp_old_upload_slot_from(struct xso_any any)
{
	return any.cls == &xmpp_old_upload_slot_class ? (const struct xmpp_old_upload_slot *)any.object : NULL;
}

static inline enum xso_status xmpp_old_upload_slot_decode(struct xmpp_old_upload_slot *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_old_upload_slot_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_old_upload_slot_encode(const struct xmpp_old_upload_slot *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_old_upload_slot_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_old_upload_slot *xmpp_iq_old_upload_slot(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_old_upload_slot *)xso_payload(&xmpp_iq_class, o, &xmpp_old_upload_slot_class, NULL);
}

typedef void xmpp_iq_old_upload_slot_handler(
	struct xso_request *request, const struct xmpp_old_upload_slot *o, void *user);

static inline void xmpp_iq_old_upload_slot_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_old_upload_slot_handler *)fn)(request, xmpp_old_upload_slot_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_old_upload_slot(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_old_upload_slot_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_old_upload_slot_class, xmpp_iq_old_upload_slot_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_old_upload_slot(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_old_upload_slot_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_old_upload_slot_answer(
	struct xso_stream *stream, const struct xmpp_old_upload_slot *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_old_upload_slot_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_old_upload_slot_answer *)fn)(stream, xmpp_old_upload_slot_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_old_upload_slot(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_old_upload_slot *o,
	uint64_t timeout, xmpp_iq_old_upload_slot_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_old_upload_slot_any(o), timeout,
		xmpp_iq_old_upload_slot_call_answer, (xso_function *)fn, user, NULL);
}

/* <file-too-large xmlns='urn:xmpp:http:upload'> and others */
struct xmpp_old_upload_too_large {
	const char *ns; /* of the element; NULL: chosen when it is written */
	uint64_t max_file_size;
	bool has_max_file_size;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_old_upload_too_large_class;

static inline struct xso_any xmpp_old_upload_too_large_any(const struct xmpp_old_upload_too_large *o)
{
	struct xso_any any = { &xmpp_old_upload_too_large_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_old_upload_too_large *xmpp_old_upload_too_large_from(struct xso_any any)
{
	return any.cls == &xmpp_old_upload_too_large_class ? (const struct xmpp_old_upload_too_large *)any.object : NULL;
}

static inline enum xso_status xmpp_old_upload_too_large_decode(struct xmpp_old_upload_too_large *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_old_upload_too_large_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_old_upload_too_large_encode(const struct xmpp_old_upload_too_large *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_old_upload_too_large_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_old_upload_too_large *xmpp_stanza_error_old_upload_too_large(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_old_upload_too_large *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_old_upload_too_large_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
