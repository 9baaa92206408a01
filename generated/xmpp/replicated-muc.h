/* Printed by xsoc from replicated-muc.xml: do not edit. */
/* XEP-0281: DMUC1: Distributed Multi-User Chat. */
#ifndef XMPP_REPLICATED_MUC_H
#define XMPP_REPLICATED_MUC_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/replicated-muc.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/replicated-muc.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_replicated_muc_module;

/*
 * <replicate xmlns='urn:xmpp:dmuc:0'>
 * Asks a service to have a room too.
 */
struct xmpp_muc_replicate {
	const char *room;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_replicate_class;

static inline struct xso_any xmpp_muc_replicate_any(const struct xmpp_muc_replicate *o)
{
	struct xso_any any = { &xmpp_muc_replicate_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_replicate *xmpp_muc_replicate_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_replicate_class ? (const struct xmpp_muc_replicate *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_replicate_decode(struct xmpp_muc_replicate *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_replicate_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_replicate_encode(const struct xmpp_muc_replicate *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_replicate_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_replicate *xmpp_iq_muc_replicate(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_replicate *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_replicate_class, NULL);
}

typedef void xmpp_iq_muc_replicate_handler(
	struct xso_request *request, const struct xmpp_muc_replicate *o, void *user);

static inline void xmpp_iq_muc_replicate_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_replicate_handler *)fn)(request, xmpp_muc_replicate_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_replicate(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_replicate_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_replicate_class, xmpp_iq_muc_replicate_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_replicate(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_replicate_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_replicate_answer(
	struct xso_stream *stream, const struct xmpp_muc_replicate *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_replicate_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_replicate_answer *)fn)(stream, xmpp_muc_replicate_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_replicate(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_replicate *o,
	uint64_t timeout, xmpp_iq_muc_replicate_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_replicate_any(o), timeout,
		xmpp_iq_muc_replicate_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <history xmlns='http://jabber.org/protocol/muc'>
 * What was said in the room so far.
 */
struct xmpp_muc_replica_history {
	const struct xmpp_message *message;
	size_t n_message;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_replica_history_class;

static inline struct xso_any xmpp_muc_replica_history_any(const struct xmpp_muc_replica_history *o)
{
	struct xso_any any = { &xmpp_muc_replica_history_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_replica_history *xmpp_muc_replica_history_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_replica_history_class ? (const struct xmpp_muc_replica_history *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_replica_history_decode(struct xmpp_muc_replica_history *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_replica_history_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_replica_history_encode(const struct xmpp_muc_replica_history *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_replica_history_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_replica_history *xmpp_iq_muc_replica_history(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_replica_history *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_replica_history_class, NULL);
}

typedef void xmpp_iq_muc_replica_history_handler(
	struct xso_request *request, const struct xmpp_muc_replica_history *o, void *user);

static inline void xmpp_iq_muc_replica_history_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_replica_history_handler *)fn)(request, xmpp_muc_replica_history_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_replica_history(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_replica_history_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_replica_history_class, xmpp_iq_muc_replica_history_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_replica_history(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_replica_history_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_replica_history_answer(
	struct xso_stream *stream, const struct xmpp_muc_replica_history *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_replica_history_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_replica_history_answer *)fn)(stream, xmpp_muc_replica_history_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_replica_history(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_replica_history *o,
	uint64_t timeout, xmpp_iq_muc_replica_history_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_replica_history_any(o), timeout,
		xmpp_iq_muc_replica_history_call_answer, (xso_function *)fn, user, NULL);
}

/* <config xmlns='urn:xmpp:dmuc:0'> */
struct xmpp_muc_replica_config {
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_replica_config_class;

static inline struct xso_any xmpp_muc_replica_config_any(const struct xmpp_muc_replica_config *o)
{
	struct xso_any any = { &xmpp_muc_replica_config_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_replica_config *xmpp_muc_replica_config_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_replica_config_class ? (const struct xmpp_muc_replica_config *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_replica_config_decode(struct xmpp_muc_replica_config *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_replica_config_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_replica_config_encode(const struct xmpp_muc_replica_config *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_replica_config_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_replica_config *xmpp_iq_muc_replica_config(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_replica_config *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_replica_config_class, NULL);
}

typedef void xmpp_iq_muc_replica_config_handler(
	struct xso_request *request, const struct xmpp_muc_replica_config *o, void *user);

static inline void xmpp_iq_muc_replica_config_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_replica_config_handler *)fn)(request, xmpp_muc_replica_config_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_replica_config(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_replica_config_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_replica_config_class, xmpp_iq_muc_replica_config_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_replica_config(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_replica_config_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_replica_config_answer(
	struct xso_stream *stream, const struct xmpp_muc_replica_config *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_replica_config_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_replica_config_answer *)fn)(stream, xmpp_muc_replica_config_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_replica_config(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_replica_config *o,
	uint64_t timeout, xmpp_iq_muc_replica_config_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_replica_config_any(o), timeout,
		xmpp_iq_muc_replica_config_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
