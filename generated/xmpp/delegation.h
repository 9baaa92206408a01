/* Printed by xsoc from delegation.xml: do not edit. */
/* XEP-0355: Namespace Delegation. */
#ifndef XMPP_DELEGATION_H
#define XMPP_DELEGATION_H

#include <xmpp/core.h>
#include <xmpp/forward.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/delegation.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/delegation.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_delegation_module;

struct xmpp_delegation_delegated {
	const char *namespace_; /* required */
	const char *const *attribute; /* only if the payload has all of them */
	size_t n_attribute;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_delegation_delegated_class;

/*
 * <delegation xmlns='urn:xmpp:delegation:2'> and others
 * What is delegated to the receiver, or a stanza that he is to handle. Believe it only of
 * the own server.
 */
struct xmpp_delegation {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *to; /* jid, the user it is about, where it is not for all of them */
	const struct xmpp_delegation_delegated *delegated;
	size_t n_delegated;
	const struct xmpp_forwarded *forwarded;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_delegation_class;

static inline struct xso_any xmpp_delegation_any(const struct xmpp_delegation *o)
{
	struct xso_any any = { &xmpp_delegation_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_delegation *xmpp_delegation_from(struct xso_any any)
{
	return any.cls == &xmpp_delegation_class ? (const struct xmpp_delegation *)any.object : NULL;
}

static inline enum xso_status xmpp_delegation_decode(struct xmpp_delegation *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_delegation_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_delegation_encode(const struct xmpp_delegation *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_delegation_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_delegation *xmpp_message_delegation(
	const struct xmpp_message *o)
{
	return (const struct xmpp_delegation *)xso_payload(&xmpp_message_class, o, &xmpp_delegation_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_delegation *xmpp_iq_delegation(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_delegation *)xso_payload(&xmpp_iq_class, o, &xmpp_delegation_class, NULL);
}

typedef void xmpp_iq_delegation_handler(
	struct xso_request *request, const struct xmpp_delegation *o, void *user);

static inline void xmpp_iq_delegation_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_delegation_handler *)fn)(request, xmpp_delegation_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_delegation(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_delegation_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_delegation_class, xmpp_iq_delegation_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_delegation(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_delegation_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_delegation_answer(
	struct xso_stream *stream, const struct xmpp_delegation *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_delegation_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_delegation_answer *)fn)(stream, xmpp_delegation_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_delegation(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_delegation *o,
	uint64_t timeout, xmpp_iq_delegation_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_delegation_any(o), timeout,
		xmpp_iq_delegation_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <query xmlns='urn:xmpp:delegation:2'> and others
 * Asks a user for delegation.
 */
struct xmpp_delegation_query {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *to; /* jid */
	const char *const *delegate;
	size_t n_delegate;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_delegation_query_class;

static inline struct xso_any xmpp_delegation_query_any(const struct xmpp_delegation_query *o)
{
	struct xso_any any = { &xmpp_delegation_query_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_delegation_query *xmpp_delegation_query_from(struct xso_any any)
{
	return any.cls == &xmpp_delegation_query_class ? (const struct xmpp_delegation_query *)any.object : NULL;
}

static inline enum xso_status xmpp_delegation_query_decode(struct xmpp_delegation_query *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_delegation_query_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_delegation_query_encode(const struct xmpp_delegation_query *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_delegation_query_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_delegation_query *xmpp_iq_delegation_query(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_delegation_query *)xso_payload(&xmpp_iq_class, o, &xmpp_delegation_query_class, NULL);
}

typedef void xmpp_iq_delegation_query_handler(
	struct xso_request *request, const struct xmpp_delegation_query *o, void *user);

static inline void xmpp_iq_delegation_query_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_delegation_query_handler *)fn)(request, xmpp_delegation_query_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_delegation_query(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_delegation_query_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_delegation_query_class, xmpp_iq_delegation_query_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_delegation_query(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_delegation_query_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_delegation_query_answer(
	struct xso_stream *stream, const struct xmpp_delegation_query *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_delegation_query_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_delegation_query_answer *)fn)(stream, xmpp_delegation_query_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_delegation_query(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_delegation_query *o,
	uint64_t timeout, xmpp_iq_delegation_query_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_delegation_query_any(o), timeout,
		xmpp_iq_delegation_query_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
