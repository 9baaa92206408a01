/* Printed by xsoc from webtabs.xml: do not edit. */
/* XEP-0088: Client Webtabs. */
#ifndef XMPP_WEBTABS_H
#define XMPP_WEBTABS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/webtabs.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/webtabs.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_webtabs_module;

struct xmpp_webtabs_webtab {
	const char *id;
	const char *name;
	const char *type;
	const char *url; /* uri */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_webtabs_webtab_class;

/*
 * <query xmlns='http://jabber.org/protocol/webtab'>
 * Pages that a client shows beside the conversations. Without content: asks for them.
 */
struct xmpp_webtabs {
	const struct xmpp_webtabs_webtab *webtab;
	size_t n_webtab;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_webtabs_class;

static inline struct xso_any xmpp_webtabs_any(const struct xmpp_webtabs *o)
{
	struct xso_any any = { &xmpp_webtabs_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_webtabs *xmpp_webtabs_from(struct xso_any any)
{
	return any.cls == &xmpp_webtabs_class ? (const struct xmpp_webtabs *)any.object : NULL;
}

static inline enum xso_status xmpp_webtabs_decode(struct xmpp_webtabs *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_webtabs_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_webtabs_encode(const struct xmpp_webtabs *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_webtabs_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_webtabs *xmpp_iq_webtabs(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_webtabs *)xso_payload(&xmpp_iq_class, o, &xmpp_webtabs_class, NULL);
}

typedef void xmpp_iq_webtabs_handler(
	struct xso_request *request, const struct xmpp_webtabs *o, void *user);

static inline void xmpp_iq_webtabs_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_webtabs_handler *)fn)(request, xmpp_webtabs_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_webtabs(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_webtabs_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_webtabs_class, xmpp_iq_webtabs_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_webtabs(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_webtabs_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_webtabs_answer(
	struct xso_stream *stream, const struct xmpp_webtabs *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_webtabs_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_webtabs_answer *)fn)(stream, xmpp_webtabs_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_webtabs(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_webtabs *o,
	uint64_t timeout, xmpp_iq_webtabs_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_webtabs_any(o), timeout,
		xmpp_iq_webtabs_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
