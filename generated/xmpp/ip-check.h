/* Printed by xsoc from ip-check.xml: do not edit. */
/* XEP-0279: Server IP Check. */
#ifndef XMPP_IP_CHECK_H
#define XMPP_IP_CHECK_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/ip-check.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/ip-check.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_ip_check_module;

/*
 * <address xmlns='urn:xmpp:sic:1'> and others
 * Asks from where the server sees the client, and is the answer.
 */
struct xmpp_ip_check {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *address; /* of version 0: the answer */
	const char *ip;
	uint16_t port;
	bool has_port;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_ip_check_class;

static inline struct xso_any xmpp_ip_check_any(const struct xmpp_ip_check *o)
{
	struct xso_any any = { &xmpp_ip_check_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_ip_check *xmpp_ip_check_from(struct xso_any any)
{
	return any.cls == &xmpp_ip_check_class ? (const struct xmpp_ip_check *)any.object : NULL;
}

static inline enum xso_status xmpp_ip_check_decode(struct xmpp_ip_check *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_ip_check_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_ip_check_encode(const struct xmpp_ip_check *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_ip_check_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_ip_check *xmpp_iq_ip_check(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_ip_check *)xso_payload(&xmpp_iq_class, o, &xmpp_ip_check_class, NULL);
}

typedef void xmpp_iq_ip_check_handler(
	struct xso_request *request, const struct xmpp_ip_check *o, void *user);

static inline void xmpp_iq_ip_check_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_ip_check_handler *)fn)(request, xmpp_ip_check_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_ip_check(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_ip_check_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_ip_check_class, xmpp_iq_ip_check_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_ip_check(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_ip_check_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_ip_check_answer(
	struct xso_stream *stream, const struct xmpp_ip_check *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_ip_check_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_ip_check_answer *)fn)(stream, xmpp_ip_check_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_ip_check(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_ip_check *o,
	uint64_t timeout, xmpp_iq_ip_check_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_ip_check_any(o), timeout,
		xmpp_iq_ip_check_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
