/* Printed by xsoc from direct-connection.xml: do not edit. */
/* XEP-0046: DTCP. */
#ifndef XMPP_DIRECT_CONNECTION_H
#define XMPP_DIRECT_CONNECTION_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/direct-connection.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/direct-connection.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_direct_connection_module;

/*
 * <query xmlns='http://jabber.org/protocol/dtcp'>
 * Where a client listens.
 */
struct xmpp_direct_connection {
	const char *key;
	const struct xso_host_port *host; /* host-port */
	size_t n_host;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_direct_connection_class;

static inline struct xso_any xmpp_direct_connection_any(const struct xmpp_direct_connection *o)
{
	struct xso_any any = { &xmpp_direct_connection_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_direct_connection *xmpp_direct_connection_from(struct xso_any any)
{
	return any.cls == &xmpp_direct_connection_class ? (const struct xmpp_direct_connection *)any.object : NULL;
}

static inline enum xso_status xmpp_direct_connection_decode(struct xmpp_direct_connection *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_direct_connection_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_direct_connection_encode(const struct xmpp_direct_connection *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_direct_connection_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_direct_connection *xmpp_iq_direct_connection(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_direct_connection *)xso_payload(&xmpp_iq_class, o, &xmpp_direct_connection_class, NULL);
}

typedef void xmpp_iq_direct_connection_handler(
	struct xso_request *request, const struct xmpp_direct_connection *o, void *user);

static inline void xmpp_iq_direct_connection_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_direct_connection_handler *)fn)(request, xmpp_direct_connection_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_direct_connection(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_direct_connection_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_direct_connection_class, xmpp_iq_direct_connection_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_direct_connection(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_direct_connection_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_direct_connection_answer(
	struct xso_stream *stream, const struct xmpp_direct_connection *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_direct_connection_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_direct_connection_answer *)fn)(stream, xmpp_direct_connection_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_direct_connection(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_direct_connection *o,
	uint64_t timeout, xmpp_iq_direct_connection_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_direct_connection_any(o), timeout,
		xmpp_iq_direct_connection_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
