/* Printed by xsoc from reputation.xml: do not edit. */
/* XEP-0275: Entity Reputation. */
#ifndef XMPP_REPUTATION_H
#define XMPP_REPUTATION_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/reputation.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/reputation.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_reputation_module;

/*
 * <score xmlns='urn:xmpp:reputation:0'>
 * Asks how good somebody's name is, and is the answer.
 */
struct xmpp_reputation {
	const char *jid; /* required */
	int8_t score;
	bool has_score;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_reputation_class;

static inline struct xso_any xmpp_reputation_any(const struct xmpp_reputation *o)
{
	struct xso_any any = { &xmpp_reputation_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_reputation *xmpp_reputation_from(struct xso_any any)
{
	return any.cls == &xmpp_reputation_class ? (const struct xmpp_reputation *)any.object : NULL;
}

static inline enum xso_status xmpp_reputation_decode(struct xmpp_reputation *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_reputation_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_reputation_encode(const struct xmpp_reputation *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_reputation_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_reputation *xmpp_iq_reputation(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_reputation *)xso_payload(&xmpp_iq_class, o, &xmpp_reputation_class, NULL);
}

typedef void xmpp_iq_reputation_handler(
	struct xso_request *request, const struct xmpp_reputation *o, void *user);

static inline void xmpp_iq_reputation_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_reputation_handler *)fn)(request, xmpp_reputation_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_reputation(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_reputation_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_reputation_class, xmpp_iq_reputation_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_reputation(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_reputation_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_reputation_answer(
	struct xso_stream *stream, const struct xmpp_reputation *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_reputation_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_reputation_answer *)fn)(stream, xmpp_reputation_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_reputation(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_reputation *o,
	uint64_t timeout, xmpp_iq_reputation_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_reputation_any(o), timeout,
		xmpp_iq_reputation_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_reputation *xmpp_message_reputation(
	const struct xmpp_message *o)
{
	return (const struct xmpp_reputation *)xso_payload(&xmpp_message_class, o, &xmpp_reputation_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
