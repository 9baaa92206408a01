/* Printed by xsoc from sipub.xml: do not edit. */
/* XEP-0137: Publishing Stream Initiation Requests. */
#ifndef XMPP_SIPUB_H
#define XMPP_SIPUB_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/pubsub.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/sipub.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/sipub.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_sipub_module;

/*
 * <sipub xmlns='http://jabber.org/protocol/sipub'> and others
 * Something that can be had of somebody, and in the payload what it is. In a form, the
 * value of a field is the id of one beside it.
 */
struct xmpp_sipub {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *from; /* jid, whom to ask, if not the sender of the stanza */
	const char *id;
	const char *mime_type;
	const char *profile; /* the namespace of the payload */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sipub_class;

static inline struct xso_any xmpp_sipub_any(const struct xmpp_sipub *o)
{
	struct xso_any any = { &xmpp_sipub_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sipub *xmpp_sipub_from(struct xso_any any)
{
	return any.cls == &xmpp_sipub_class ? (const struct xmpp_sipub *)any.object : NULL;
}

static inline enum xso_status xmpp_sipub_decode(struct xmpp_sipub *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sipub_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sipub_encode(const struct xmpp_sipub *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sipub_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_sipub *xmpp_message_sipub(
	const struct xmpp_message *o)
{
	return (const struct xmpp_sipub *)xso_payload(&xmpp_message_class, o, &xmpp_sipub_class, NULL);
}

/* In a pubsub-item. NULL: none. */
static inline const struct xmpp_sipub *xmpp_pubsub_item_sipub(
	const struct xmpp_pubsub_item *o)
{
	return (const struct xmpp_sipub *)xso_payload(&xmpp_pubsub_item_class, o, &xmpp_sipub_class, NULL);
}

/* In a data-form: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_sipub *xmpp_data_form_sipub(
	const struct xmpp_data_form *o, size_t *at)
{
	return (const struct xmpp_sipub *)xso_payload(&xmpp_data_form_class, o, &xmpp_sipub_class, at);
}

/*
 * <start xmlns='http://jabber.org/protocol/sipub'> and others
 * Asks for what was published under that id.
 */
struct xmpp_sipub_start {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *id;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sipub_start_class;

static inline struct xso_any xmpp_sipub_start_any(const struct xmpp_sipub_start *o)
{
	struct xso_any any = { &xmpp_sipub_start_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sipub_start *xmpp_sipub_start_from(struct xso_any any)
{
	return any.cls == &xmpp_sipub_start_class ? (const struct xmpp_sipub_start *)any.object : NULL;
}

static inline enum xso_status xmpp_sipub_start_decode(struct xmpp_sipub_start *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sipub_start_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sipub_start_encode(const struct xmpp_sipub_start *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sipub_start_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_sipub_start *xmpp_iq_sipub_start(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_sipub_start *)xso_payload(&xmpp_iq_class, o, &xmpp_sipub_start_class, NULL);
}

typedef void xmpp_iq_sipub_start_handler(
	struct xso_request *request, const struct xmpp_sipub_start *o, void *user);

static inline void xmpp_iq_sipub_start_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_sipub_start_handler *)fn)(request, xmpp_sipub_start_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_sipub_start(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_sipub_start_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_sipub_start_class, xmpp_iq_sipub_start_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_sipub_start(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_sipub_start_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_sipub_start_answer(
	struct xso_stream *stream, const struct xmpp_sipub_start *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_sipub_start_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_sipub_start_answer *)fn)(stream, xmpp_sipub_start_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_sipub_start(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_sipub_start *o,
	uint64_t timeout, xmpp_iq_sipub_start_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_sipub_start_any(o), timeout,
		xmpp_iq_sipub_start_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <starting xmlns='http://jabber.org/protocol/sipub'> and others
 * The answer. An offer of XEP-0095 follows.
 */
struct xmpp_sipub_starting {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const char *sid; /* the id that the offer will have */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sipub_starting_class;

static inline struct xso_any xmpp_sipub_starting_any(const struct xmpp_sipub_starting *o)
{
	struct xso_any any = { &xmpp_sipub_starting_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sipub_starting *xmpp_sipub_starting_from(struct xso_any any)
{
	return any.cls == &xmpp_sipub_starting_class ? (const struct xmpp_sipub_starting *)any.object : NULL;
}

static inline enum xso_status xmpp_sipub_starting_decode(struct xmpp_sipub_starting *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sipub_starting_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sipub_starting_encode(const struct xmpp_sipub_starting *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sipub_starting_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_sipub_starting *xmpp_iq_sipub_starting(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_sipub_starting *)xso_payload(&xmpp_iq_class, o, &xmpp_sipub_starting_class, NULL);
}

typedef void xmpp_iq_sipub_starting_handler(
	struct xso_request *request, const struct xmpp_sipub_starting *o, void *user);

static inline void xmpp_iq_sipub_starting_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_sipub_starting_handler *)fn)(request, xmpp_sipub_starting_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_sipub_starting(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_sipub_starting_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_sipub_starting_class, xmpp_iq_sipub_starting_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_sipub_starting(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_sipub_starting_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_sipub_starting_answer(
	struct xso_stream *stream, const struct xmpp_sipub_starting *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_sipub_starting_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_sipub_starting_answer *)fn)(stream, xmpp_sipub_starting_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_sipub_starting(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_sipub_starting *o,
	uint64_t timeout, xmpp_iq_sipub_starting_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_sipub_starting_any(o), timeout,
		xmpp_iq_sipub_starting_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
