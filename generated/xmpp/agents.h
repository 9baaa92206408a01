/* Printed by xsoc from agents.xml: do not edit. */
/* XEP-0094: Agent Information. */
/* XEP-0030 came after it. */
#ifndef XMPP_AGENTS_H
#define XMPP_AGENTS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/agents.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/agents.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_agents_module;

struct xmpp_agents_agent {
	const char *jid; /* required */
	const char *name;
	const char *description;
	const char *service; /* its kind */
	const char *transport;
	bool groupchat;
	bool register_;
	bool search;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_agents_agent_class;

/* <query xmlns='jabber:iq:agents'> */
struct xmpp_agents {
	const struct xmpp_agents_agent *agent;
	size_t n_agent;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_agents_class;

static inline struct xso_any xmpp_agents_any(const struct xmpp_agents *o)
{
	struct xso_any any = { &xmpp_agents_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_agents *xmpp_agents_from(struct xso_any any)
{
	return any.cls == &xmpp_agents_class ? (const struct xmpp_agents *)any.object : NULL;
}

static inline enum xso_status xmpp_agents_decode(struct xmpp_agents *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_agents_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_agents_encode(const struct xmpp_agents *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_agents_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_agents *xmpp_iq_agents(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_agents *)xso_payload(&xmpp_iq_class, o, &xmpp_agents_class, NULL);
}

typedef void xmpp_iq_agents_handler(
	struct xso_request *request, const struct xmpp_agents *o, void *user);

static inline void xmpp_iq_agents_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_agents_handler *)fn)(request, xmpp_agents_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_agents(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_agents_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_agents_class, xmpp_iq_agents_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_agents(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_agents_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_agents_answer(
	struct xso_stream *stream, const struct xmpp_agents *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_agents_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_agents_answer *)fn)(stream, xmpp_agents_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_agents(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_agents *o,
	uint64_t timeout, xmpp_iq_agents_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_agents_any(o), timeout,
		xmpp_iq_agents_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
