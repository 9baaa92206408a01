/* Printed by xsoc from http-auth.xml: do not edit. */
/* XEP-0070: Verifying HTTP Requests via XMPP. */
#ifndef XMPP_HTTP_AUTH_H
#define XMPP_HTTP_AUTH_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/http-auth.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/http-auth.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_http_auth_module;

/*
 * <confirm xmlns='http://jabber.org/protocol/http-auth'>
 * Asks whether the user made this request; sent back, it was so.
 */
struct xmpp_http_confirm {
	const char *id; /* required, of the request, which the user was shown */
	const char *method; /* required */
	const char *url; /* uri, required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_http_confirm_class;

static inline struct xso_any xmpp_http_confirm_any(const struct xmpp_http_confirm *o)
{
	struct xso_any any = { &xmpp_http_confirm_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_http_confirm *xmpp_http_confirm_from(struct xso_any any)
{
	return any.cls == &xmpp_http_confirm_class ? (const struct xmpp_http_confirm *)any.object : NULL;
}

static inline enum xso_status xmpp_http_confirm_decode(struct xmpp_http_confirm *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_http_confirm_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_http_confirm_encode(const struct xmpp_http_confirm *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_http_confirm_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_http_confirm *xmpp_iq_http_confirm(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_http_confirm *)xso_payload(&xmpp_iq_class, o, &xmpp_http_confirm_class, NULL);
}

typedef void xmpp_iq_http_confirm_handler(
	struct xso_request *request, const struct xmpp_http_confirm *o, void *user);

static inline void xmpp_iq_http_confirm_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_http_confirm_handler *)fn)(request, xmpp_http_confirm_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_http_confirm(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_http_confirm_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_http_confirm_class, xmpp_iq_http_confirm_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_http_confirm(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_http_confirm_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_http_confirm_answer(
	struct xso_stream *stream, const struct xmpp_http_confirm *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_http_confirm_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_http_confirm_answer *)fn)(stream, xmpp_http_confirm_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_http_confirm(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_http_confirm *o,
	uint64_t timeout, xmpp_iq_http_confirm_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_http_confirm_any(o), timeout,
		xmpp_iq_http_confirm_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_http_confirm *xmpp_message_http_confirm(
	const struct xmpp_message *o)
{
	return (const struct xmpp_http_confirm *)xso_payload(&xmpp_message_class, o, &xmpp_http_confirm_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
