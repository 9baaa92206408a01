/* Printed by xsoc from poke.xml: do not edit. */
/* XEP-0132: Presence Obtained via Kinesthetic Excitation (POKE). */
#ifndef XMPP_POKE_H
#define XMPP_POKE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/poke.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/poke.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_poke_module;

/*
 * <poke xmlns='http://jabber.org/protocol/poke'>
 * Finds out whether somebody is alive.
 */
struct xmpp_poke {
	const char *method;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_poke_class;

static inline struct xso_any xmpp_poke_any(const struct xmpp_poke *o)
{
	struct xso_any any = { &xmpp_poke_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_poke *xmpp_poke_from(struct xso_any any)
{
	return any.cls == &xmpp_poke_class ? (const struct xmpp_poke *)any.object : NULL;
}

static inline enum xso_status xmpp_poke_decode(struct xmpp_poke *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_poke_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_poke_encode(const struct xmpp_poke *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_poke_class, o, ns, writer, error);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_poke *xmpp_presence_poke(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_poke *)xso_payload(&xmpp_presence_class, o, &xmpp_poke_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_poke *xmpp_iq_poke(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_poke *)xso_payload(&xmpp_iq_class, o, &xmpp_poke_class, NULL);
}

typedef void xmpp_iq_poke_handler(
	struct xso_request *request, const struct xmpp_poke *o, void *user);

static inline void xmpp_iq_poke_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_poke_handler *)fn)(request, xmpp_poke_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_poke(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_poke_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_poke_class, xmpp_iq_poke_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_poke(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_poke_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_poke_answer(
	struct xso_stream *stream, const struct xmpp_poke *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_poke_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_poke_answer *)fn)(stream, xmpp_poke_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_poke(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_poke *o,
	uint64_t timeout, xmpp_iq_poke_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_poke_any(o), timeout,
		xmpp_iq_poke_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
