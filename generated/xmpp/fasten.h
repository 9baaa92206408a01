/* Printed by xsoc from fasten.xml: do not edit. */
/* XEP-0422: Message Fastening. */
#ifndef XMPP_FASTEN_H
#define XMPP_FASTEN_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/fasten.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/fasten.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_fasten_module;

/* A payload that is beside this element. */
struct xmpp_apply_to_external {
	const char *name; /* required */
	const char *element_namespace; /* absent: that of the stanza */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_apply_to_external_class;

/*
 * <apply-to xmlns='urn:xmpp:fasten:0'>
 * The payloads belong to an earlier message.
 */
struct xmpp_apply_to {
	const char *id; /* required, the origin-id of that message (XEP-0359) */
	bool clear; /* takes such payloads away */
	bool shell; /* the payloads are encrypted elsewhere in the message */
	const struct xmpp_apply_to_external *external; /* A payload that is beside this element. */
	size_t n_external;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_apply_to_class;

static inline struct xso_any xmpp_apply_to_any(const struct xmpp_apply_to *o)
{
	struct xso_any any = { &xmpp_apply_to_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_apply_to *xmpp_apply_to_from(struct xso_any any)
{
	return any.cls == &xmpp_apply_to_class ? (const struct xmpp_apply_to *)any.object : NULL;
}

static inline enum xso_status xmpp_apply_to_decode(struct xmpp_apply_to *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_apply_to_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_apply_to_encode(const struct xmpp_apply_to *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_apply_to_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_apply_to *xmpp_message_apply_to(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_apply_to *)xso_payload(&xmpp_message_class, o, &xmpp_apply_to_class, at);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_apply_to *xmpp_iq_apply_to(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_apply_to *)xso_payload(&xmpp_iq_class, o, &xmpp_apply_to_class, NULL);
}

typedef void xmpp_iq_apply_to_handler(
	struct xso_request *request, const struct xmpp_apply_to *o, void *user);

static inline void xmpp_iq_apply_to_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_apply_to_handler *)fn)(request, xmpp_apply_to_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_apply_to(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_apply_to_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_apply_to_class, xmpp_iq_apply_to_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_apply_to(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_apply_to_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_apply_to_answer(
	struct xso_stream *stream, const struct xmpp_apply_to *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_apply_to_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_apply_to_answer *)fn)(stream, xmpp_apply_to_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_apply_to(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_apply_to *o,
	uint64_t timeout, xmpp_iq_apply_to_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_apply_to_any(o), timeout,
		xmpp_iq_apply_to_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
