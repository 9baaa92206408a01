/* Printed by xsoc from bob.xml: do not edit. */
/* XEP-0231: Bits of Binary. */
#ifndef XMPP_BOB_H
#define XMPP_BOB_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/bob.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/bob.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_bob_module;

/*
 * <data xmlns='urn:xmpp:bob'>
 * Asks for data by its name, or carries it. Check the hash in the name before the data is
 * kept.
 */
struct xmpp_bob {
	const char *cid; /* required, algorithm+hash@bob.xmpp.org */
	const char *type; /* a media type */
	uint32_t max_age; /* seconds to keep it for; 0: not at all */
	bool has_max_age;
	struct xso_bytes data; /* base64 */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bob_class;

static inline struct xso_any xmpp_bob_any(const struct xmpp_bob *o)
{
	struct xso_any any = { &xmpp_bob_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bob *xmpp_bob_from(struct xso_any any)
{
	return any.cls == &xmpp_bob_class ? (const struct xmpp_bob *)any.object : NULL;
}

static inline enum xso_status xmpp_bob_decode(struct xmpp_bob *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bob_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bob_encode(const struct xmpp_bob *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bob_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_bob *xmpp_iq_bob(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_bob *)xso_payload(&xmpp_iq_class, o, &xmpp_bob_class, NULL);
}

typedef void xmpp_iq_bob_handler(
	struct xso_request *request, const struct xmpp_bob *o, void *user);

static inline void xmpp_iq_bob_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_bob_handler *)fn)(request, xmpp_bob_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_bob(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_bob_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_bob_class, xmpp_iq_bob_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_bob(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_bob_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_bob_answer(
	struct xso_stream *stream, const struct xmpp_bob *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_bob_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_bob_answer *)fn)(stream, xmpp_bob_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_bob(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_bob *o,
	uint64_t timeout, xmpp_iq_bob_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_bob_any(o), timeout,
		xmpp_iq_bob_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_bob *xmpp_message_bob(
	const struct xmpp_message *o)
{
	return (const struct xmpp_bob *)xso_payload(&xmpp_message_class, o, &xmpp_bob_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_bob *xmpp_presence_bob(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_bob *)xso_payload(&xmpp_presence_class, o, &xmpp_bob_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
