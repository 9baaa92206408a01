/* Printed by xsoc from stream-initiation.xml: do not edit. */
/* XEP-0095: Stream Initiation. */
#ifndef XMPP_STREAM_INITIATION_H
#define XMPP_STREAM_INITIATION_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/stream-initiation.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/stream-initiation.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_stream_initiation_module;

/*
 * <si xmlns='http://jabber.org/protocol/si'>
 * Offers something to be sent, or accepts it: with a file or the like, and a negotiation
 * of the way.
 */
struct xmpp_stream_initiation {
	const char *id; /* of the stream to be; an answer goes without */
	const char *mime_type; /* absent: unknown, or application/octet-stream */
	const char *profile; /* what is sent: the namespace of the payload that tells of it */
	/*
	 * known and unknown, in order, what is offered (XEP-0096, say), and the ways: a
	 * feature-negotiation
	 */
	const struct xso_any *payload;
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_stream_initiation_class;

static inline struct xso_any xmpp_stream_initiation_any(const struct xmpp_stream_initiation *o)
{
	struct xso_any any = { &xmpp_stream_initiation_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_stream_initiation *xmpp_stream_initiation_from(struct xso_any any)
{
	return any.cls == &xmpp_stream_initiation_class ? (const struct xmpp_stream_initiation *)any.object : NULL;
}

static inline enum xso_status xmpp_stream_initiation_decode(struct xmpp_stream_initiation *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_stream_initiation_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_stream_initiation_encode(const struct xmpp_stream_initiation *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_stream_initiation_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_stream_initiation *xmpp_iq_stream_initiation(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_stream_initiation *)xso_payload(&xmpp_iq_class, o, &xmpp_stream_initiation_class, NULL);
}

typedef void xmpp_iq_stream_initiation_handler(
	struct xso_request *request, const struct xmpp_stream_initiation *o, void *user);

static inline void xmpp_iq_stream_initiation_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_stream_initiation_handler *)fn)(request, xmpp_stream_initiation_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_stream_initiation(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_stream_initiation_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_stream_initiation_class, xmpp_iq_stream_initiation_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_stream_initiation(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_stream_initiation_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_stream_initiation_answer(
	struct xso_stream *stream, const struct xmpp_stream_initiation *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_stream_initiation_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_stream_initiation_answer *)fn)(stream, xmpp_stream_initiation_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_stream_initiation(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_stream_initiation *o,
	uint64_t timeout, xmpp_iq_stream_initiation_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_stream_initiation_any(o), timeout,
		xmpp_iq_stream_initiation_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_si_error_element {
	XMPP_SI_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_SI_ERROR_ELEMENT_NO_VALID_STREAMS,
	XMPP_SI_ERROR_ELEMENT_BAD_PROFILE,
};

extern const struct xso_enum xmpp_si_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_si_error_element_text(enum xmpp_si_error_element value)
{
	return xso_enum_text(&xmpp_si_error_element_enum, (int)value);
}

/*
 * <no-valid-streams xmlns='http://jabber.org/protocol/si'> and others
 * Why an offer was refused: no way suits, or nobody knows the profile.
 */
struct xmpp_si_error {
	enum xmpp_si_error_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_si_error_class;

static inline struct xso_any xmpp_si_error_any(const struct xmpp_si_error *o)
{
	struct xso_any any = { &xmpp_si_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_si_error *xmpp_si_error_from(struct xso_any any)
{
	return any.cls == &xmpp_si_error_class ? (const struct xmpp_si_error *)any.object : NULL;
}

static inline enum xso_status xmpp_si_error_decode(struct xmpp_si_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_si_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_si_error_encode(const struct xmpp_si_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_si_error_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_si_error *xmpp_stanza_error_si_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_si_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_si_error_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
