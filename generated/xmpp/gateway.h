/* Printed by xsoc from gateway.xml: do not edit. */
/* XEP-0100: Gateway Interaction. */
#ifndef XMPP_GATEWAY_H
#define XMPP_GATEWAY_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/gateway.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/gateway.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_gateway_module;

/*
 * <query xmlns='jabber:iq:gateway'>
 * What to ask a person for to make an address of it, the person's answer, and the address.
 */
struct xmpp_gateway {
	const char *desc;
	const char *prompt;
	const char *jid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_gateway_class;

static inline struct xso_any xmpp_gateway_any(const struct xmpp_gateway *o)
{
	struct xso_any any = { &xmpp_gateway_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_gateway *xmpp_gateway_from(struct xso_any any)
{
	return any.cls == &xmpp_gateway_class ? (const struct xmpp_gateway *)any.object : NULL;
}

static inline enum xso_status xmpp_gateway_decode(struct xmpp_gateway *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_gateway_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_gateway_encode(const struct xmpp_gateway *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_gateway_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_gateway *xmpp_iq_gateway(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_gateway *)xso_payload(&xmpp_iq_class, o, &xmpp_gateway_class, NULL);
}

typedef void xmpp_iq_gateway_handler(
	struct xso_request *request, const struct xmpp_gateway *o, void *user);

static inline void xmpp_iq_gateway_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_gateway_handler *)fn)(request, xmpp_gateway_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_gateway(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_gateway_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_gateway_class, xmpp_iq_gateway_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_gateway(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_gateway_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_gateway_answer(
	struct xso_stream *stream, const struct xmpp_gateway *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_gateway_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_gateway_answer *)fn)(stream, xmpp_gateway_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_gateway(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_gateway *o,
	uint64_t timeout, xmpp_iq_gateway_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_gateway_any(o), timeout,
		xmpp_iq_gateway_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
