/* Printed by xsoc from legacy-time.xml: do not edit. */
/* XEP-0090: Legacy Entity Time. */
#ifndef XMPP_LEGACY_TIME_H
#define XMPP_LEGACY_TIME_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/legacy-time.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/legacy-time.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_legacy_time_module;

/*
 * <query xmlns='jabber:iq:time'>
 * XEP-0202 came after it.
 */
struct xmpp_legacy_time {
	struct xso_datetime utc; /* legacy-datetime */
	bool has_utc;
	const char *tz; /* a zone's name */
	const char *display; /* the time for people */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_legacy_time_class;

static inline struct xso_any xmpp_legacy_time_any(const struct xmpp_legacy_time *o)
{
	struct xso_any any = { &xmpp_legacy_time_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_legacy_time *xmpp_legacy_time_from(struct xso_any any)
{
	return any.cls == &xmpp_legacy_time_class ? (const struct xmpp_legacy_time *)any.object : NULL;
}

static inline enum xso_status xmpp_legacy_time_decode(struct xmpp_legacy_time *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_legacy_time_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_legacy_time_encode(const struct xmpp_legacy_time *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_legacy_time_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_legacy_time *xmpp_iq_legacy_time(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_legacy_time *)xso_payload(&xmpp_iq_class, o, &xmpp_legacy_time_class, NULL);
}

typedef void xmpp_iq_legacy_time_handler(
	struct xso_request *request, const struct xmpp_legacy_time *o, void *user);

static inline void xmpp_iq_legacy_time_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_legacy_time_handler *)fn)(request, xmpp_legacy_time_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_legacy_time(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_legacy_time_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_legacy_time_class, xmpp_iq_legacy_time_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_legacy_time(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_legacy_time_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_legacy_time_answer(
	struct xso_stream *stream, const struct xmpp_legacy_time *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_legacy_time_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_legacy_time_answer *)fn)(stream, xmpp_legacy_time_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_legacy_time(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_legacy_time *o,
	uint64_t timeout, xmpp_iq_legacy_time_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_legacy_time_any(o), timeout,
		xmpp_iq_legacy_time_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
