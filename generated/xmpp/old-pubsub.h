/* Printed by xsoc from old-pubsub.xml: do not edit. */
/* XEP-0024: Publish/Subscribe. */
/* XEP-0060 came after it. */
#ifndef XMPP_OLD_PUBSUB_H
#define XMPP_OLD_PUBSUB_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/old-pubsub.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/old-pubsub.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_old_pubsub_module;

struct xmpp_old_pubsub_subscribe {
	const char *from; /* jid */
	const char *to;
	const char *const *ns;
	size_t n_ns;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_old_pubsub_subscribe_class;

struct xmpp_old_pubsub_unsubscribe {
	const char *from; /* jid */
	const char *to;
	const char *const *ns;
	size_t n_ns;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_old_pubsub_unsubscribe_class;

struct xmpp_old_pubsub_publish {
	const char *from; /* jid */
	uint32_t linkseq; /* of XEP-0040 */
	bool has_linkseq;
	const char *ns;
	uint32_t sourceseq; /* of XEP-0040 */
	bool has_sourceseq;
	struct xso_any payload; /* known or unknown */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_old_pubsub_publish_class;

/* <query xmlns='jabber:iq:pubsub'> */
struct xmpp_old_pubsub {
	const struct xmpp_old_pubsub_subscribe *subscribe;
	size_t n_subscribe;
	const struct xmpp_old_pubsub_unsubscribe *unsubscribe;
	size_t n_unsubscribe;
	const struct xmpp_old_pubsub_publish *publish;
	size_t n_publish;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_old_pubsub_class;

static inline struct xso_any xmpp_old_pubsub_any(const struct xmpp_old_pubsub *o)
{
	struct xso_any any = { &xmpp_old_pubsub_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_old_pubsub *xmpp_old_pubsub_from(struct xso_any any)
{
	return any.cls == &xmpp_old_pubsub_class ? (const struct xmpp_old_pubsub *)any.object : NULL;
}

static inline enum xso_status xmpp_old_pubsub_decode(struct xmpp_old_pubsub *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_old_pubsub_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_old_pubsub_encode(const struct xmpp_old_pubsub *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_old_pubsub_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_old_pubsub *xmpp_iq_old_pubsub(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_old_pubsub *)xso_payload(&xmpp_iq_class, o, &xmpp_old_pubsub_class, NULL);
}

typedef void xmpp_iq_old_pubsub_handler(
	struct xso_request *request, const struct xmpp_old_pubsub *o, void *user);

static inline void xmpp_iq_old_pubsub_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_old_pubsub_handler *)fn)(request, xmpp_old_pubsub_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_old_pubsub(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_old_pubsub_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_old_pubsub_class, xmpp_iq_old_pubsub_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_old_pubsub(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_old_pubsub_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_old_pubsub_answer(
	struct xso_stream *stream, const struct xmpp_old_pubsub *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_old_pubsub_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_old_pubsub_answer *)fn)(stream, xmpp_old_pubsub_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_old_pubsub(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_old_pubsub *o,
	uint64_t timeout, xmpp_iq_old_pubsub_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_old_pubsub_any(o), timeout,
		xmpp_iq_old_pubsub_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
