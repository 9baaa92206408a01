/* Printed by xsoc from preauth.xml: do not edit. */
/* XEP-0379: Pre-Authenticated Roster Subscription. */
#ifndef XMPP_PREAUTH_H
#define XMPP_PREAUTH_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/preauth.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/preauth.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_preauth_module;

/*
 * <preauth xmlns='urn:xmpp:pars:0'>
 * The token of an invitation: the subscription may be granted without asking.
 */
struct xmpp_preauth {
	const char *token; /* required, secret */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_preauth_class;

static inline struct xso_any xmpp_preauth_any(const struct xmpp_preauth *o)
{
	struct xso_any any = { &xmpp_preauth_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_preauth *xmpp_preauth_from(struct xso_any any)
{
	return any.cls == &xmpp_preauth_class ? (const struct xmpp_preauth *)any.object : NULL;
}

static inline enum xso_status xmpp_preauth_decode(struct xmpp_preauth *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_preauth_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_preauth_encode(const struct xmpp_preauth *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_preauth_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_preauth *xmpp_presence_preauth(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_preauth *)xso_payload(&xmpp_presence_class, o, &xmpp_preauth_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_preauth *xmpp_iq_preauth(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_preauth *)xso_payload(&xmpp_iq_class, o, &xmpp_preauth_class, NULL);
}

typedef void xmpp_iq_preauth_handler(
	struct xso_request *request, const struct xmpp_preauth *o, void *user);

static inline void xmpp_iq_preauth_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_preauth_handler *)fn)(request, xmpp_preauth_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_preauth(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_preauth_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_preauth_class, xmpp_iq_preauth_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_preauth(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_preauth_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_preauth_answer(
	struct xso_stream *stream, const struct xmpp_preauth *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_preauth_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_preauth_answer *)fn)(stream, xmpp_preauth_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_preauth(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_preauth *o,
	uint64_t timeout, xmpp_iq_preauth_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_preauth_any(o), timeout,
		xmpp_iq_preauth_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
