/* Printed by xsoc from rayo-fax.xml: do not edit. */
/* XEP-0342: Rayo Fax. */
#ifndef XMPP_RAYO_FAX_H
#define XMPP_RAYO_FAX_H

#include <xmpp/core.h>
#include <xmpp/rayo.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/rayo-fax.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/rayo-fax.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_rayo_fax_module;

/* <receivefax xmlns='urn:xmpp:rayo:fax:1'> */
struct xmpp_fax_receive {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fax_receive_class;

static inline struct xso_any xmpp_fax_receive_any(const struct xmpp_fax_receive *o)
{
	struct xso_any any = { &xmpp_fax_receive_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_fax_receive *xmpp_fax_receive_from(struct xso_any any)
{
	return any.cls == &xmpp_fax_receive_class ? (const struct xmpp_fax_receive *)any.object : NULL;
}

static inline enum xso_status xmpp_fax_receive_decode(struct xmpp_fax_receive *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_fax_receive_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_fax_receive_encode(const struct xmpp_fax_receive *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_fax_receive_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_fax_receive *xmpp_iq_fax_receive(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_fax_receive *)xso_payload(&xmpp_iq_class, o, &xmpp_fax_receive_class, NULL);
}

typedef void xmpp_iq_fax_receive_handler(
	struct xso_request *request, const struct xmpp_fax_receive *o, void *user);

static inline void xmpp_iq_fax_receive_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_fax_receive_handler *)fn)(request, xmpp_fax_receive_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_fax_receive(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_fax_receive_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_fax_receive_class, xmpp_iq_fax_receive_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_fax_receive(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_fax_receive_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_fax_receive_answer(
	struct xso_stream *stream, const struct xmpp_fax_receive *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_fax_receive_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_fax_receive_answer *)fn)(stream, xmpp_fax_receive_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_fax_receive(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_fax_receive *o,
	uint64_t timeout, xmpp_iq_fax_receive_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_fax_receive_any(o), timeout,
		xmpp_iq_fax_receive_call_answer, (xso_function *)fn, user, NULL);
}

struct xmpp_fax_send_document {
	const char *header; /* a line above each page */
	const char *identity; /* the sender that is told */
	const char *pages; /* 1-4,6 say */
	const char *url; /* uri, required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fax_send_document_class;

/* <sendfax xmlns='urn:xmpp:rayo:fax:1'> */
struct xmpp_fax_send {
	const struct xmpp_fax_send_document *document;
	size_t n_document;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fax_send_class;

static inline struct xso_any xmpp_fax_send_any(const struct xmpp_fax_send *o)
{
	struct xso_any any = { &xmpp_fax_send_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_fax_send *xmpp_fax_send_from(struct xso_any any)
{
	return any.cls == &xmpp_fax_send_class ? (const struct xmpp_fax_send *)any.object : NULL;
}

static inline enum xso_status xmpp_fax_send_decode(struct xmpp_fax_send *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_fax_send_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_fax_send_encode(const struct xmpp_fax_send *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_fax_send_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_fax_send *xmpp_iq_fax_send(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_fax_send *)xso_payload(&xmpp_iq_class, o, &xmpp_fax_send_class, NULL);
}

typedef void xmpp_iq_fax_send_handler(
	struct xso_request *request, const struct xmpp_fax_send *o, void *user);

static inline void xmpp_iq_fax_send_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_fax_send_handler *)fn)(request, xmpp_fax_send_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_fax_send(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_fax_send_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_fax_send_class, xmpp_iq_fax_send_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_fax_send(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_fax_send_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_fax_send_answer(
	struct xso_stream *stream, const struct xmpp_fax_send *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_fax_send_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_fax_send_answer *)fn)(stream, xmpp_fax_send_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_fax_send(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_fax_send *o,
	uint64_t timeout, xmpp_iq_fax_send_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_fax_send_any(o), timeout,
		xmpp_iq_fax_send_call_answer, (xso_function *)fn, user, NULL);
}

/* <fax xmlns='urn:xmpp:rayo:fax:complete:1'> */
struct xmpp_fax {
	uint32_t pages;
	bool has_pages;
	const char *resolution;
	uint64_t size;
	bool has_size;
	const char *url; /* uri, required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fax_class;

static inline struct xso_any xmpp_fax_any(const struct xmpp_fax *o)
{
	struct xso_any any = { &xmpp_fax_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_fax *xmpp_fax_from(struct xso_any any)
{
	return any.cls == &xmpp_fax_class ? (const struct xmpp_fax *)any.object : NULL;
}

static inline enum xso_status xmpp_fax_decode(struct xmpp_fax *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_fax_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_fax_encode(const struct xmpp_fax *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_fax_class, o, ns, writer, error);
}

/* In a rayo-complete. NULL: none. */
static inline const struct xmpp_fax *xmpp_rayo_complete_fax(
	const struct xmpp_rayo_complete *o)
{
	return (const struct xmpp_fax *)xso_payload(&xmpp_rayo_complete_class, o, &xmpp_fax_class, NULL);
}

/* <metadata xmlns='urn:xmpp:rayo:fax:complete:1'> */
struct xmpp_fax_metadata {
	const char *name; /* required */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fax_metadata_class;

static inline struct xso_any xmpp_fax_metadata_any(const struct xmpp_fax_metadata *o)
{
	struct xso_any any = { &xmpp_fax_metadata_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_fax_metadata *xmpp_fax_metadata_from(struct xso_any any)
{
	return any.cls == &xmpp_fax_metadata_class ? (const struct xmpp_fax_metadata *)any.object : NULL;
}

static inline enum xso_status xmpp_fax_metadata_decode(struct xmpp_fax_metadata *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_fax_metadata_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_fax_metadata_encode(const struct xmpp_fax_metadata *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_fax_metadata_class, o, ns, writer, error);
}

/* In a rayo-complete: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_fax_metadata *xmpp_rayo_complete_fax_metadata(
	const struct xmpp_rayo_complete *o, size_t *at)
{
	return (const struct xmpp_fax_metadata *)xso_payload(&xmpp_rayo_complete_class, o, &xmpp_fax_metadata_class, at);
}

/* <finish xmlns='urn:xmpp:rayo:fax:complete:1'> */
struct xmpp_fax_finish {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_fax_finish_class;

static inline struct xso_any xmpp_fax_finish_any(const struct xmpp_fax_finish *o)
{
	struct xso_any any = { &xmpp_fax_finish_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_fax_finish *xmpp_fax_finish_from(struct xso_any any)
{
	return any.cls == &xmpp_fax_finish_class ? (const struct xmpp_fax_finish *)any.object : NULL;
}

static inline enum xso_status xmpp_fax_finish_decode(struct xmpp_fax_finish *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_fax_finish_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_fax_finish_encode(const struct xmpp_fax_finish *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_fax_finish_class, o, ns, writer, error);
}

/* In a rayo-complete. NULL: none. */
static inline const struct xmpp_fax_finish *xmpp_rayo_complete_fax_finish(
	const struct xmpp_rayo_complete *o)
{
	return (const struct xmpp_fax_finish *)xso_payload(&xmpp_rayo_complete_class, o, &xmpp_fax_finish_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
