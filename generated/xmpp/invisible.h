/* Printed by xsoc from invisible.xml: do not edit. */
/* XEP-0186: Invisible Command. */
#ifndef XMPP_INVISIBLE_H
#define XMPP_INVISIBLE_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/invisible.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/invisible.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_invisible_module;

/*
 * <invisible xmlns='urn:xmpp:invisible:1'> and others
 * Hides the session from contacts.
 */
struct xmpp_invisible {
	const char *ns; /* of the element; NULL: chosen when it is written */
	bool probe; /* of version 1: contacts are asked for their presence */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_invisible_class;

static inline struct xso_any xmpp_invisible_any(const struct xmpp_invisible *o)
{
	struct xso_any any = { &xmpp_invisible_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_invisible *xmpp_invisible_from(struct xso_any any)
{
	return any.cls == &xmpp_invisible_class ? (const struct xmpp_invisible *)any.object : NULL;
}

static inline enum xso_status xmpp_invisible_decode(struct xmpp_invisible *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_invisible_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_invisible_encode(const struct xmpp_invisible *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_invisible_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_invisible *xmpp_iq_invisible(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_invisible *)xso_payload(&xmpp_iq_class, o, &xmpp_invisible_class, NULL);
}

typedef void xmpp_iq_invisible_handler(
	struct xso_request *request, const struct xmpp_invisible *o, void *user);

static inline void xmpp_iq_invisible_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_invisible_handler *)fn)(request, xmpp_invisible_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_invisible(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_invisible_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_invisible_class, xmpp_iq_invisible_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_invisible(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_invisible_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_invisible_answer(
	struct xso_stream *stream, const struct xmpp_invisible *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_invisible_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_invisible_answer *)fn)(stream, xmpp_invisible_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_invisible(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_invisible *o,
	uint64_t timeout, xmpp_iq_invisible_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_invisible_any(o), timeout,
		xmpp_iq_invisible_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <visible xmlns='urn:xmpp:invisible:1'> and others
 * Ends that.
 */
struct xmpp_visible {
	const char *ns; /* of the element; NULL: chosen when it is written */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_visible_class;

static inline struct xso_any xmpp_visible_any(const struct xmpp_visible *o)
{
	struct xso_any any = { &xmpp_visible_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_visible *xmpp_visible_from(struct xso_any any)
{
	return any.cls == &xmpp_visible_class ? (const struct xmpp_visible *)any.object : NULL;
}

static inline enum xso_status xmpp_visible_decode(struct xmpp_visible *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_visible_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_visible_encode(const struct xmpp_visible *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_visible_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_visible *xmpp_iq_visible(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_visible *)xso_payload(&xmpp_iq_class, o, &xmpp_visible_class, NULL);
}

typedef void xmpp_iq_visible_handler(
	struct xso_request *request, const struct xmpp_visible *o, void *user);

static inline void xmpp_iq_visible_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_visible_handler *)fn)(request, xmpp_visible_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_visible(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_visible_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_visible_class, xmpp_iq_visible_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_visible(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_visible_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_visible_answer(
	struct xso_stream *stream, const struct xmpp_visible *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_visible_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_visible_answer *)fn)(stream, xmpp_visible_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_visible(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_visible *o,
	uint64_t timeout, xmpp_iq_visible_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_visible_any(o), timeout,
		xmpp_iq_visible_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
