/* Printed by xsoc from muc-unique.xml: do not edit. */
/* XEP-0307: Unique Room Names for Multi-User Chat. */
#ifndef XMPP_MUC_UNIQUE_H
#define XMPP_MUC_UNIQUE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/muc-unique.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/muc-unique.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_muc_unique_module;

/*
 * <unique xmlns='http://jabber.org/protocol/muc#unique'>
 * Asks for the local part of a room that does not exist yet, and is the answer.
 */
struct xmpp_muc_unique {
	const char *name; /* token */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_unique_class;

static inline struct xso_any xmpp_muc_unique_any(const struct xmpp_muc_unique *o)
{
	struct xso_any any = { &xmpp_muc_unique_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_unique *xmpp_muc_unique_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_unique_class ? (const struct xmpp_muc_unique *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_unique_decode(struct xmpp_muc_unique *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_unique_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_unique_encode(const struct xmpp_muc_unique *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_unique_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_unique *xmpp_iq_muc_unique(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_unique *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_unique_class, NULL);
}

typedef void xmpp_iq_muc_unique_handler(
	struct xso_request *request, const struct xmpp_muc_unique *o, void *user);

static inline void xmpp_iq_muc_unique_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_unique_handler *)fn)(request, xmpp_muc_unique_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_unique(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_unique_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_unique_class, xmpp_iq_muc_unique_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_unique(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_unique_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_unique_answer(
	struct xso_stream *stream, const struct xmpp_muc_unique *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_unique_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_unique_answer *)fn)(stream, xmpp_muc_unique_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_unique(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_unique *o,
	uint64_t timeout, xmpp_iq_muc_unique_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_unique_any(o), timeout,
		xmpp_iq_muc_unique_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
