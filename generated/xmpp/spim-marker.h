/* Printed by xsoc from spim-marker.xml: do not edit. */
/* XEP-0287: Spim Markers and Reports. */
#ifndef XMPP_SPIM_MARKER_H
#define XMPP_SPIM_MARKER_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/spim-marker.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/spim-marker.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_spim_marker_module;

/*
 * <mark xmlns='urn:xmpp:spim-marker:0'>
 * What a filter found in a stanza.
 */
struct xmpp_spim_mark {
	const char *filter;
	const char *reason;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_spim_mark_class;

static inline struct xso_any xmpp_spim_mark_any(const struct xmpp_spim_mark *o)
{
	struct xso_any any = { &xmpp_spim_mark_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_spim_mark *xmpp_spim_mark_from(struct xso_any any)
{
	return any.cls == &xmpp_spim_mark_class ? (const struct xmpp_spim_mark *)any.object : NULL;
}

static inline enum xso_status xmpp_spim_mark_decode(struct xmpp_spim_mark *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_spim_mark_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_spim_mark_encode(const struct xmpp_spim_mark *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_spim_mark_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_spim_mark *xmpp_message_spim_mark(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_spim_mark *)xso_payload(&xmpp_message_class, o, &xmpp_spim_mark_class, at);
}

/* In a presence: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_spim_mark *xmpp_presence_spim_mark(
	const struct xmpp_presence *o, size_t *at)
{
	return (const struct xmpp_spim_mark *)xso_payload(&xmpp_presence_class, o, &xmpp_spim_mark_class, at);
}

/*
 * <report xmlns='urn:xmpp:spim-report:0'>
 * In a stanza: by which key it can be reported. In a request: it was no good.
 */
struct xmpp_spim_report {
	const char *filter;
	const char *key; /* required */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_spim_report_class;

static inline struct xso_any xmpp_spim_report_any(const struct xmpp_spim_report *o)
{
	struct xso_any any = { &xmpp_spim_report_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_spim_report *xmpp_spim_report_from(struct xso_any any)
{
	return any.cls == &xmpp_spim_report_class ? (const struct xmpp_spim_report *)any.object : NULL;
}

static inline enum xso_status xmpp_spim_report_decode(struct xmpp_spim_report *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_spim_report_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_spim_report_encode(const struct xmpp_spim_report *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_spim_report_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_spim_report *xmpp_message_spim_report(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_spim_report *)xso_payload(&xmpp_message_class, o, &xmpp_spim_report_class, at);
}

/* In a presence: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_spim_report *xmpp_presence_spim_report(
	const struct xmpp_presence *o, size_t *at)
{
	return (const struct xmpp_spim_report *)xso_payload(&xmpp_presence_class, o, &xmpp_spim_report_class, at);
}

/* In an iq: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_spim_report *xmpp_iq_spim_report(
	const struct xmpp_iq *o, size_t *at)
{
	return (const struct xmpp_spim_report *)xso_payload(&xmpp_iq_class, o, &xmpp_spim_report_class, at);
}

typedef void xmpp_iq_spim_report_handler(
	struct xso_request *request, const struct xmpp_spim_report *o, void *user);

static inline void xmpp_iq_spim_report_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_spim_report_handler *)fn)(request, xmpp_spim_report_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_spim_report(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_spim_report_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_spim_report_class, xmpp_iq_spim_report_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_spim_report(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_spim_report_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_spim_report_answer(
	struct xso_stream *stream, const struct xmpp_spim_report *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_spim_report_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_spim_report_answer *)fn)(stream, xmpp_spim_report_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_spim_report(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_spim_report *o,
	uint64_t timeout, xmpp_iq_spim_report_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_spim_report_any(o), timeout,
		xmpp_iq_spim_report_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <query xmlns='urn:xmpp:spim-report:0'>
 * Asks what has become of a report.
 */
struct xmpp_spim_query {
	const char *key; /* required */
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_spim_query_class;

static inline struct xso_any xmpp_spim_query_any(const struct xmpp_spim_query *o)
{
	struct xso_any any = { &xmpp_spim_query_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_spim_query *xmpp_spim_query_from(struct xso_any any)
{
	return any.cls == &xmpp_spim_query_class ? (const struct xmpp_spim_query *)any.object : NULL;
}

static inline enum xso_status xmpp_spim_query_decode(struct xmpp_spim_query *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_spim_query_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_spim_query_encode(const struct xmpp_spim_query *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_spim_query_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_spim_query *xmpp_iq_spim_query(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_spim_query *)xso_payload(&xmpp_iq_class, o, &xmpp_spim_query_class, NULL);
}

typedef void xmpp_iq_spim_query_handler(
	struct xso_request *request, const struct xmpp_spim_query *o, void *user);

static inline void xmpp_iq_spim_query_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_spim_query_handler *)fn)(request, xmpp_spim_query_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_spim_query(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_spim_query_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_spim_query_class, xmpp_iq_spim_query_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_spim_query(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_spim_query_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_spim_query_answer(
	struct xso_stream *stream, const struct xmpp_spim_query *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_spim_query_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_spim_query_answer *)fn)(stream, xmpp_spim_query_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_spim_query(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_spim_query *o,
	uint64_t timeout, xmpp_iq_spim_query_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_spim_query_any(o), timeout,
		xmpp_iq_spim_query_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
