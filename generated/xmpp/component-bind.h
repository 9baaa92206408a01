/* Printed by xsoc from component-bind.xml: do not edit. */
/* XEP-0225: Component Connections. */
#ifndef XMPP_COMPONENT_BIND_H
#define XMPP_COMPONENT_BIND_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/component-bind.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/component-bind.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_component_bind_module;

/*
 * <bind xmlns='urn:xmpp:component:0'>
 * The feature, the request, and the result. The address that is bound is a whole domain.
 */
struct xmpp_component_bind {
	bool required;
	const char *hostname; /* jid */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_component_bind_class;

static inline struct xso_any xmpp_component_bind_any(const struct xmpp_component_bind *o)
{
	struct xso_any any = { &xmpp_component_bind_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_component_bind *xmpp_component_bind_from(struct xso_any any)
{
	return any.cls == &xmpp_component_bind_class ? (const struct xmpp_component_bind *)any.object : NULL;
}

static inline enum xso_status xmpp_component_bind_decode(struct xmpp_component_bind *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_component_bind_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_component_bind_encode(const struct xmpp_component_bind *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_component_bind_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_component_bind *xmpp_stream_features_component_bind(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_component_bind *)xso_payload(&xmpp_stream_features_class, o, &xmpp_component_bind_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_component_bind *xmpp_iq_component_bind(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_component_bind *)xso_payload(&xmpp_iq_class, o, &xmpp_component_bind_class, NULL);
}

typedef void xmpp_iq_component_bind_handler(
	struct xso_request *request, const struct xmpp_component_bind *o, void *user);

static inline void xmpp_iq_component_bind_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_component_bind_handler *)fn)(request, xmpp_component_bind_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_component_bind(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_component_bind_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_component_bind_class, xmpp_iq_component_bind_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_component_bind(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_component_bind_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_component_bind_answer(
	struct xso_stream *stream, const struct xmpp_component_bind *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_component_bind_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_component_bind_answer *)fn)(stream, xmpp_component_bind_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_component_bind(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_component_bind *o,
	uint64_t timeout, xmpp_iq_component_bind_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_component_bind_any(o), timeout,
		xmpp_iq_component_bind_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <unbind xmlns='urn:xmpp:component:0'>
 * Gives an address back.
 */
struct xmpp_component_unbind {
	const char *hostname; /* jid */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_component_unbind_class;

static inline struct xso_any xmpp_component_unbind_any(const struct xmpp_component_unbind *o)
{
	struct xso_any any = { &xmpp_component_unbind_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_component_unbind *xmpp_component_unbind_from(struct xso_any any)
{
	return any.cls == &xmpp_component_unbind_class ? (const struct xmpp_component_unbind *)any.object : NULL;
}

static inline enum xso_status xmpp_component_unbind_decode(struct xmpp_component_unbind *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_component_unbind_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_component_unbind_encode(const struct xmpp_component_unbind *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_component_unbind_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_component_unbind *xmpp_iq_component_unbind(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_component_unbind *)xso_payload(&xmpp_iq_class, o, &xmpp_component_unbind_class, NULL);
}

typedef void xmpp_iq_component_unbind_handler(
	struct xso_request *request, const struct xmpp_component_unbind *o, void *user);

static inline void xmpp_iq_component_unbind_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_component_unbind_handler *)fn)(request, xmpp_component_unbind_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_component_unbind(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_component_unbind_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_component_unbind_class, xmpp_iq_component_unbind_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_component_unbind(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_component_unbind_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_component_unbind_answer(
	struct xso_stream *stream, const struct xmpp_component_unbind *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_component_unbind_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_component_unbind_answer *)fn)(stream, xmpp_component_unbind_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_component_unbind(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_component_unbind *o,
	uint64_t timeout, xmpp_iq_component_unbind_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_component_unbind_any(o), timeout,
		xmpp_iq_component_unbind_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
