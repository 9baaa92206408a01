/* Printed by xsoc from headers.xml: do not edit. */
/* XEP-0131: Stanza Headers and Internet Metadata. */
#ifndef XMPP_HEADERS_H
#define XMPP_HEADERS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/headers.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/headers.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_headers_module;

struct xmpp_headers_header {
	const char *name; /* required */
	const char *value;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_headers_header_class;

/* <headers xmlns='http://jabber.org/protocol/shim'> */
struct xmpp_headers {
	const struct xmpp_headers_header *header;
	size_t n_header;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_headers_class;

static inline struct xso_any xmpp_headers_any(const struct xmpp_headers *o)
{
	struct xso_any any = { &xmpp_headers_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_headers *xmpp_headers_from(struct xso_any any)
{
	return any.cls == &xmpp_headers_class ? (const struct xmpp_headers *)any.object : NULL;
}

static inline enum xso_status xmpp_headers_decode(struct xmpp_headers *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_headers_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_headers_encode(const struct xmpp_headers *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_headers_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_headers *xmpp_message_headers(
	const struct xmpp_message *o)
{
	return (const struct xmpp_headers *)xso_payload(&xmpp_message_class, o, &xmpp_headers_class, NULL);
}

/* In a presence. NULL: none. */
static inline const struct xmpp_headers *xmpp_presence_headers(
	const struct xmpp_presence *o)
{
	return (const struct xmpp_headers *)xso_payload(&xmpp_presence_class, o, &xmpp_headers_class, NULL);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_headers *xmpp_iq_headers(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_headers *)xso_payload(&xmpp_iq_class, o, &xmpp_headers_class, NULL);
}

typedef void xmpp_iq_headers_handler(
	struct xso_request *request, const struct xmpp_headers *o, void *user);

static inline void xmpp_iq_headers_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_headers_handler *)fn)(request, xmpp_headers_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_headers(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_headers_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_headers_class, xmpp_iq_headers_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_headers(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_headers_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_headers_answer(
	struct xso_stream *stream, const struct xmpp_headers *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_headers_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_headers_answer *)fn)(stream, xmpp_headers_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_headers(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_headers *o,
	uint64_t timeout, xmpp_iq_headers_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_headers_any(o), timeout,
		xmpp_iq_headers_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
