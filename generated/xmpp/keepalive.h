/* Printed by xsoc from keepalive.xml: do not edit. */
/* XEP-0304: Whitespace Keepalive Negotiation. */
#ifndef XMPP_KEEPALIVE_H
#define XMPP_KEEPALIVE_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/keepalive.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/keepalive.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_keepalive_module;

/*
 * <keepalive xmlns='urn:xmpp:keepalive:0'>
 * How often white space is sent. As a feature: within which bounds.
 */
struct xmpp_keepalive {
	uint16_t max; /* seconds */
	uint16_t min; /* seconds */
	uint16_t interval; /* seconds */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_keepalive_class;

static inline struct xso_any xmpp_keepalive_any(const struct xmpp_keepalive *o)
{
	struct xso_any any = { &xmpp_keepalive_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_keepalive *xmpp_keepalive_from(struct xso_any any)
{
	return any.cls == &xmpp_keepalive_class ? (const struct xmpp_keepalive *)any.object : NULL;
}

static inline enum xso_status xmpp_keepalive_decode(struct xmpp_keepalive *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_keepalive_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_keepalive_encode(const struct xmpp_keepalive *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_keepalive_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_keepalive *xmpp_stream_features_keepalive(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_keepalive *)xso_payload(&xmpp_stream_features_class, o, &xmpp_keepalive_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_keepalive *xmpp_iq_keepalive(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_keepalive *)xso_payload(&xmpp_iq_class, o, &xmpp_keepalive_class, NULL);
}

typedef void xmpp_iq_keepalive_handler(
	struct xso_request *request, const struct xmpp_keepalive *o, void *user);

static inline void xmpp_iq_keepalive_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_keepalive_handler *)fn)(request, xmpp_keepalive_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_keepalive(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_keepalive_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_keepalive_class, xmpp_iq_keepalive_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_keepalive(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_keepalive_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_keepalive_answer(
	struct xso_stream *stream, const struct xmpp_keepalive *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_keepalive_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_keepalive_answer *)fn)(stream, xmpp_keepalive_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_keepalive(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_keepalive *o,
	uint64_t timeout, xmpp_iq_keepalive_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_keepalive_any(o), timeout,
		xmpp_iq_keepalive_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
