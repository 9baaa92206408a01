/* Printed by xsoc from pass.xml: do not edit. */
/* XEP-0003: Proxy Accept Socket Service (PASS). */
/* A port of a proxy on which others can connect; XEP-0065 came after it. */
#ifndef XMPP_PASS_H
#define XMPP_PASS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/pass.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/pass.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_pass_module;

/* Who connects, or may. */
struct xmpp_pass_client {
	uint16_t port;
	bool has_port;
	const char *host;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pass_client_class;

struct xmpp_pass_proxy {
	uint16_t port;
	bool has_port;
	const char *host;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pass_proxy_class;

/* Where the connection shall go on to. */
struct xmpp_pass_server {
	uint16_t port;
	bool has_port;
	const char *host;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pass_server_class;

/* <query xmlns='jabber:iq:pass'> */
struct xmpp_pass {
	const struct xmpp_pass_client *client; /* Who connects, or may. */
	const struct xmpp_pass_proxy *proxy;
	const struct xmpp_pass_server *server; /* Where the connection shall go on to. */
	bool oneshot; /* only one connection */
	bool close;
	uint64_t expire; /* seconds */
	bool has_expire;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_pass_class;

static inline struct xso_any xmpp_pass_any(const struct xmpp_pass *o)
{
	struct xso_any any = { &xmpp_pass_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_pass *xmpp_pass_from(struct xso_any any)
{
	return any.cls == &xmpp_pass_class ? (const struct xmpp_pass *)any.object : NULL;
}

static inline enum xso_status xmpp_pass_decode(struct xmpp_pass *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_pass_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_pass_encode(const struct xmpp_pass *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_pass_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_pass *xmpp_iq_pass(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_pass *)xso_payload(&xmpp_iq_class, o, &xmpp_pass_class, NULL);
}

typedef void xmpp_iq_pass_handler(
	struct xso_request *request, const struct xmpp_pass *o, void *user);

static inline void xmpp_iq_pass_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_pass_handler *)fn)(request, xmpp_pass_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_pass(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_pass_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_pass_class, xmpp_iq_pass_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_pass(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_pass_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_pass_answer(
	struct xso_stream *stream, const struct xmpp_pass *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_pass_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_pass_answer *)fn)(stream, xmpp_pass_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_pass(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_pass *o,
	uint64_t timeout, xmpp_iq_pass_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_pass_any(o), timeout,
		xmpp_iq_pass_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
