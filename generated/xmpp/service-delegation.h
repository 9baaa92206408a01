/* Printed by xsoc from service-delegation.xml: do not edit. */
/* XEP-0291: Service Delegation. */
#ifndef XMPP_SERVICE_DELEGATION_H
#define XMPP_SERVICE_DELEGATION_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/service-delegation.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/service-delegation.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_service_delegation_module;

struct xmpp_service_delegation_service {
	const char *jid;
	const char *type; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_service_delegation_service_class;

/*
 * <query xmlns='urn:xmpp:tmp:delegate'>
 * Asks who does services for somebody, or says so.
 */
struct xmpp_service_delegation {
	const char *jid;
	const struct xmpp_service_delegation_service *service;
	size_t n_service;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_service_delegation_class;

static inline struct xso_any xmpp_service_delegation_any(const struct xmpp_service_delegation *o)
{
	struct xso_any any = { &xmpp_service_delegation_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_service_delegation *xmpp_service_delegation_from(struct xso_any any)
{
	return any.cls == &xmpp_service_delegation_class ? (const struct xmpp_service_delegation *)any.object : NULL;
}

static inline enum xso_status xmpp_service_delegation_decode(struct xmpp_service_delegation *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_service_delegation_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_service_delegation_encode(const struct xmpp_service_delegation *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_service_delegation_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_service_delegation *xmpp_iq_service_delegation(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_service_delegation *)xso_payload(&xmpp_iq_class, o, &xmpp_service_delegation_class, NULL);
}

typedef void xmpp_iq_service_delegation_handler(
	struct xso_request *request, const struct xmpp_service_delegation *o, void *user);

static inline void xmpp_iq_service_delegation_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_service_delegation_handler *)fn)(request, xmpp_service_delegation_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_service_delegation(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_service_delegation_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_service_delegation_class, xmpp_iq_service_delegation_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_service_delegation(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_service_delegation_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_service_delegation_answer(
	struct xso_stream *stream, const struct xmpp_service_delegation *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_service_delegation_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_service_delegation_answer *)fn)(stream, xmpp_service_delegation_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_service_delegation(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_service_delegation *o,
	uint64_t timeout, xmpp_iq_service_delegation_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_service_delegation_any(o), timeout,
		xmpp_iq_service_delegation_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
