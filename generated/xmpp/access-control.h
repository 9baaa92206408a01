/* Printed by xsoc from access-control.xml: do not edit. */
/* XEP-0074: Simple Access Control. */
#ifndef XMPP_ACCESS_CONTROL_H
#define XMPP_ACCESS_CONTROL_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/access-control.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/access-control.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_access_control_module;

enum xmpp_access_query_verdict {
	XMPP_ACCESS_QUERY_VERDICT_ABSENT = 0, /* there is none */
	XMPP_ACCESS_QUERY_VERDICT_ALLOW,
	XMPP_ACCESS_QUERY_VERDICT_DENY,
	XMPP_ACCESS_QUERY_VERDICT_ERROR,
};

extern const struct xso_enum xmpp_access_query_verdict_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_access_query_verdict_text(enum xmpp_access_query_verdict value)
{
	return xso_enum_text(&xmpp_access_query_verdict_enum, (int)value);
}

/*
 * <acl xmlns='http://jabber.org/protocol/sac'>
 * Asks whether somebody may do a thing, and is the answer.
 */
struct xmpp_access_query {
	const char *actor; /* raw-jid */
	const char *operation;
	const char *target;
	enum xmpp_access_query_verdict verdict;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_access_query_class;

static inline struct xso_any xmpp_access_query_any(const struct xmpp_access_query *o)
{
	struct xso_any any = { &xmpp_access_query_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_access_query *xmpp_access_query_from(struct xso_any any)
{
	return any.cls == &xmpp_access_query_class ? (const struct xmpp_access_query *)any.object : NULL;
}

static inline enum xso_status xmpp_access_query_decode(struct xmpp_access_query *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_access_query_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_access_query_encode(const struct xmpp_access_query *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_access_query_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_access_query *xmpp_iq_access_query(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_access_query *)xso_payload(&xmpp_iq_class, o, &xmpp_access_query_class, NULL);
}

typedef void xmpp_iq_access_query_handler(
	struct xso_request *request, const struct xmpp_access_query *o, void *user);

static inline void xmpp_iq_access_query_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_access_query_handler *)fn)(request, xmpp_access_query_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_access_query(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_access_query_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_access_query_class, xmpp_iq_access_query_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_access_query(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_access_query_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_access_query_answer(
	struct xso_stream *stream, const struct xmpp_access_query *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_access_query_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_access_query_answer *)fn)(stream, xmpp_access_query_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_access_query(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_access_query *o,
	uint64_t timeout, xmpp_iq_access_query_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_access_query_any(o), timeout,
		xmpp_iq_access_query_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <query xmlns='http://jabber.org/protocol/sac'>
 * Which operations there are. Without content: asks for them.
 */
struct xmpp_access_operations {
	const char *const *operation;
	size_t n_operation;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_access_operations_class;

static inline struct xso_any xmpp_access_operations_any(const struct xmpp_access_operations *o)
{
	struct xso_any any = { &xmpp_access_operations_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_access_operations *xmpp_access_operations_from(struct xso_any any)
{
	return any.cls == &xmpp_access_operations_class ? (const struct xmpp_access_operations *)any.object : NULL;
}

static inline enum xso_status xmpp_access_operations_decode(struct xmpp_access_operations *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_access_operations_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_access_operations_encode(const struct xmpp_access_operations *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_access_operations_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_access_operations *xmpp_iq_access_operations(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_access_operations *)xso_payload(&xmpp_iq_class, o, &xmpp_access_operations_class, NULL);
}

typedef void xmpp_iq_access_operations_handler(
	struct xso_request *request, const struct xmpp_access_operations *o, void *user);

static inline void xmpp_iq_access_operations_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_access_operations_handler *)fn)(request, xmpp_access_operations_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_access_operations(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_access_operations_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_access_operations_class, xmpp_iq_access_operations_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_access_operations(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_access_operations_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_access_operations_answer(
	struct xso_stream *stream, const struct xmpp_access_operations *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_access_operations_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_access_operations_answer *)fn)(stream, xmpp_access_operations_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_access_operations(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_access_operations *o,
	uint64_t timeout, xmpp_iq_access_operations_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_access_operations_any(o), timeout,
		xmpp_iq_access_operations_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
