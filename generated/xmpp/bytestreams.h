/* Printed by xsoc from bytestreams.xml: do not edit. */
/* XEP-0065: SOCKS5 Bytestreams. */
#ifndef XMPP_BYTESTREAMS_H
#define XMPP_BYTESTREAMS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/bytestreams.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/bytestreams.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_bytestreams_module;

struct xmpp_bytestreams_streamhost {
	const char *jid; /* required */
	const char *host;
	uint16_t port; /* absent means 1080 */
	bool has_port;
	const char *zeroconf; /* the service to look for instead of host and port */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bytestreams_streamhost_class;

/* The value, or 1080 when it is absent. */
static inline uint16_t xmpp_bytestreams_streamhost_port(const struct xmpp_bytestreams_streamhost *o)
{
	return o->has_port ? o->port : 1080;
}

struct xmpp_bytestreams_streamhost_used {
	const char *jid; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bytestreams_streamhost_used_class;

enum xmpp_bytestreams_mode {
	XMPP_BYTESTREAMS_MODE_TCP = 0, /* also when it is absent */
	XMPP_BYTESTREAMS_MODE_UDP,
};

extern const struct xso_enum xmpp_bytestreams_mode_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_bytestreams_mode_text(enum xmpp_bytestreams_mode value)
{
	return xso_enum_text(&xmpp_bytestreams_mode_enum, (int)value);
}

/*
 * <query xmlns='http://jabber.org/protocol/bytestreams'>
 * Asks a proxy for its address or to activate a stream, offers addresses, or tells which
 * one was used.
 */
struct xmpp_bytestreams {
	const char *sid;
	const char *dstaddr; /* of UDP: what the target is asked for */
	enum xmpp_bytestreams_mode mode;
	const struct xmpp_bytestreams_streamhost *streamhost;
	size_t n_streamhost;
	const struct xmpp_bytestreams_streamhost_used *streamhost_used;
	const char *activate; /* jid */
	bool fast; /* the target may offer addresses too; of Psi */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bytestreams_class;

static inline struct xso_any xmpp_bytestreams_any(const struct xmpp_bytestreams *o)
{
	struct xso_any any = { &xmpp_bytestreams_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bytestreams *xmpp_bytestreams_from(struct xso_any any)
{
	return any.cls == &xmpp_bytestreams_class ? (const struct xmpp_bytestreams *)any.object : NULL;
}

static inline enum xso_status xmpp_bytestreams_decode(struct xmpp_bytestreams *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bytestreams_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bytestreams_encode(const struct xmpp_bytestreams *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bytestreams_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_bytestreams *xmpp_iq_bytestreams(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_bytestreams *)xso_payload(&xmpp_iq_class, o, &xmpp_bytestreams_class, NULL);
}

typedef void xmpp_iq_bytestreams_handler(
	struct xso_request *request, const struct xmpp_bytestreams *o, void *user);

static inline void xmpp_iq_bytestreams_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_bytestreams_handler *)fn)(request, xmpp_bytestreams_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_bytestreams(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_bytestreams_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_bytestreams_class, xmpp_iq_bytestreams_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_bytestreams(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_bytestreams_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_bytestreams_answer(
	struct xso_stream *stream, const struct xmpp_bytestreams *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_bytestreams_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_bytestreams_answer *)fn)(stream, xmpp_bytestreams_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_bytestreams(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_bytestreams *o,
	uint64_t timeout, xmpp_iq_bytestreams_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_bytestreams_any(o), timeout,
		xmpp_iq_bytestreams_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <udpsuccess xmlns='http://jabber.org/protocol/bytestreams'>
 * The packet that the other side sent to try the way has come.
 */
struct xmpp_bytestreams_udp_success {
	const char *dstaddr;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bytestreams_udp_success_class;

static inline struct xso_any xmpp_bytestreams_udp_success_any(const struct xmpp_bytestreams_udp_success *o)
{
	struct xso_any any = { &xmpp_bytestreams_udp_success_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bytestreams_udp_success *xmpp_bytestreams_udp_success_from(struct xso_any any)
{
	return any.cls == &xmpp_bytestreams_udp_success_class ? (const struct xmpp_bytestreams_udp_success *)any.object : NULL;
}

static inline enum xso_status xmpp_bytestreams_udp_success_decode(struct xmpp_bytestreams_udp_success *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bytestreams_udp_success_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bytestreams_udp_success_encode(const struct xmpp_bytestreams_udp_success *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bytestreams_udp_success_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_bytestreams_udp_success *xmpp_message_bytestreams_udp_success(
	const struct xmpp_message *o)
{
	return (const struct xmpp_bytestreams_udp_success *)xso_payload(&xmpp_message_class, o, &xmpp_bytestreams_udp_success_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
