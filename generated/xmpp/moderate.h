/* Printed by xsoc from moderate.xml: do not edit. */
/* XEP-0425: Moderated Message Retraction. */
#ifndef XMPP_MODERATE_H
#define XMPP_MODERATE_H

#include <xmpp/core.h>
#include <xmpp/fasten.h>
#include <xmpp/retract.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/moderate.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/moderate.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_moderate_module;

/*
 * <moderate xmlns='urn:xmpp:message-moderate:1'> and others
 * Asks a room to retract somebody's message.
 */
struct xmpp_message_moderate {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *id;
	const char *reason;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_message_moderate_class;

static inline struct xso_any xmpp_message_moderate_any(const struct xmpp_message_moderate *o)
{
	struct xso_any any = { &xmpp_message_moderate_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_message_moderate *xmpp_message_moderate_from(struct xso_any any)
{
	return any.cls == &xmpp_message_moderate_class ? (const struct xmpp_message_moderate *)any.object : NULL;
}

static inline enum xso_status xmpp_message_moderate_decode(struct xmpp_message_moderate *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_message_moderate_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_message_moderate_encode(const struct xmpp_message_moderate *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_message_moderate_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_message_moderate *xmpp_iq_message_moderate(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_message_moderate *)xso_payload(&xmpp_iq_class, o, &xmpp_message_moderate_class, NULL);
}

typedef void xmpp_iq_message_moderate_handler(
	struct xso_request *request, const struct xmpp_message_moderate *o, void *user);

static inline void xmpp_iq_message_moderate_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_message_moderate_handler *)fn)(request, xmpp_message_moderate_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_message_moderate(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_message_moderate_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_message_moderate_class, xmpp_iq_message_moderate_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_message_moderate(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_message_moderate_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_message_moderate_answer(
	struct xso_stream *stream, const struct xmpp_message_moderate *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_message_moderate_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_message_moderate_answer *)fn)(stream, xmpp_message_moderate_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_message_moderate(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_message_moderate *o,
	uint64_t timeout, xmpp_iq_message_moderate_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_message_moderate_any(o), timeout,
		xmpp_iq_message_moderate_call_answer, (xso_function *)fn, user, NULL);
}

/* In an apply-to. NULL: none. */
static inline const struct xmpp_message_moderate *xmpp_apply_to_message_moderate(
	const struct xmpp_apply_to *o)
{
	return (const struct xmpp_message_moderate *)xso_payload(&xmpp_apply_to_class, o, &xmpp_message_moderate_class, NULL);
}

/*
 * <moderated xmlns='urn:xmpp:message-moderate:1'> and others
 * Who had the message retracted. Version 0 has the retraction in it.
 */
struct xmpp_message_moderated {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *by; /* jid */
	const char *reason;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_message_moderated_class;

static inline struct xso_any xmpp_message_moderated_any(const struct xmpp_message_moderated *o)
{
	struct xso_any any = { &xmpp_message_moderated_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_message_moderated *xmpp_message_moderated_from(struct xso_any any)
{
	return any.cls == &xmpp_message_moderated_class ? (const struct xmpp_message_moderated *)any.object : NULL;
}

static inline enum xso_status xmpp_message_moderated_decode(struct xmpp_message_moderated *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_message_moderated_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_message_moderated_encode(const struct xmpp_message_moderated *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_message_moderated_class, o, ns, writer, error);
}

/* In a message-retract. NULL: none. */
static inline const struct xmpp_message_moderated *xmpp_message_retract_message_moderated(
	const struct xmpp_message_retract *o)
{
	return (const struct xmpp_message_moderated *)xso_payload(&xmpp_message_retract_class, o, &xmpp_message_moderated_class, NULL);
}

/* In a message-retracted. NULL: none. */
static inline const struct xmpp_message_moderated *xmpp_message_retracted_message_moderated(
	const struct xmpp_message_retracted *o)
{
	return (const struct xmpp_message_moderated *)xso_payload(&xmpp_message_retracted_class, o, &xmpp_message_moderated_class, NULL);
}

/* In an apply-to. NULL: none. */
static inline const struct xmpp_message_moderated *xmpp_apply_to_message_moderated(
	const struct xmpp_apply_to *o)
{
	return (const struct xmpp_message_moderated *)xso_payload(&xmpp_apply_to_class, o, &xmpp_message_moderated_class, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_message_moderated *xmpp_message_message_moderated(
	const struct xmpp_message *o)
{
	return (const struct xmpp_message_moderated *)xso_payload(&xmpp_message_class, o, &xmpp_message_moderated_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
