/* Printed by xsoc from relay-nodes.xml: do not edit. */
/* XEP-0278: Jingle Relay Nodes. */
#ifndef XMPP_RELAY_NODES_H
#define XMPP_RELAY_NODES_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/relay-nodes.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/relay-nodes.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_relay_nodes_module;

/* Who may use a service. */
enum xmpp_relay_policy {
	XMPP_RELAY_POLICY_ABSENT = 0, /* there is none */
	XMPP_RELAY_POLICY_PUBLIC,
	XMPP_RELAY_POLICY_ROSTER, /* contacts of whoever gives it, and only he tells of it */
};

extern const struct xso_enum xmpp_relay_policy_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_relay_policy_text(enum xmpp_relay_policy value)
{
	return xso_enum_text(&xmpp_relay_policy_enum, (int)value);
}

enum xmpp_relay_protocol {
	XMPP_RELAY_PROTOCOL_ABSENT = 0, /* there is none */
	XMPP_RELAY_PROTOCOL_UDP,
	XMPP_RELAY_PROTOCOL_TCP,
};

extern const struct xso_enum xmpp_relay_protocol_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_relay_protocol_text(enum xmpp_relay_protocol value)
{
	return xso_enum_text(&xmpp_relay_protocol_enum, (int)value);
}

/* One that gives relay-channels. */
struct xmpp_relay_services_relay {
	enum xmpp_relay_policy policy;
	const char *address; /* jid */
	enum xmpp_relay_protocol protocol;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_relay_services_relay_class;

/* One to ask for services in turn. */
struct xmpp_relay_services_tracker {
	enum xmpp_relay_policy policy;
	const char *address; /* jid */
	enum xmpp_relay_protocol protocol;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_relay_services_tracker_class;

struct xmpp_relay_services_stun {
	enum xmpp_relay_policy policy;
	const char *address; /* a name or an IP address */
	uint16_t port;
	bool has_port;
	enum xmpp_relay_protocol protocol;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_relay_services_stun_class;

struct xmpp_relay_services_turn {
	enum xmpp_relay_policy policy;
	const char *address; /* a name or an IP address */
	uint16_t port;
	bool has_port;
	enum xmpp_relay_protocol protocol;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_relay_services_turn_class;

/*
 * <services xmlns='http://jabber.org/protocol/jinglenodes'>
 * Which relays, trackers, STUN and TURN servers somebody knows; without any, the question.
 */
struct xmpp_relay_services {
	const struct xmpp_relay_services_relay *relay; /* One that gives relay-channels. */
	size_t n_relay;
	const struct xmpp_relay_services_tracker *tracker; /* One to ask for services in turn. */
	size_t n_tracker;
	const struct xmpp_relay_services_stun *stun;
	size_t n_stun;
	const struct xmpp_relay_services_turn *turn;
	size_t n_turn;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_relay_services_class;

static inline struct xso_any xmpp_relay_services_any(const struct xmpp_relay_services *o)
{
	struct xso_any any = { &xmpp_relay_services_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_relay_services *xmpp_relay_services_from(struct xso_any any)
{
	return any.cls == &xmpp_relay_services_class ? (const struct xmpp_relay_services *)any.object : NULL;
}

static inline enum xso_status xmpp_relay_services_decode(struct xmpp_relay_services *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_relay_services_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_relay_services_encode(const struct xmpp_relay_services *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_relay_services_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_relay_services *xmpp_iq_relay_services(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_relay_services *)xso_payload(&xmpp_iq_class, o, &xmpp_relay_services_class, NULL);
}

typedef void xmpp_iq_relay_services_handler(
	struct xso_request *request, const struct xmpp_relay_services *o, void *user);

static inline void xmpp_iq_relay_services_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_relay_services_handler *)fn)(request, xmpp_relay_services_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_relay_services(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_relay_services_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_relay_services_class, xmpp_iq_relay_services_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_relay_services(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_relay_services_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_relay_services_answer(
	struct xso_stream *stream, const struct xmpp_relay_services *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_relay_services_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_relay_services_answer *)fn)(stream, xmpp_relay_services_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_relay_services(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_relay_services *o,
	uint64_t timeout, xmpp_iq_relay_services_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_relay_services_any(o), timeout,
		xmpp_iq_relay_services_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <channel xmlns='http://jabber.org/protocol/jinglenodes#channel'>
 * Asks for a channel by protocol alone, or gives one: the asker sends to localport, and
 * offers remoteport to the other side.
 */
struct xmpp_relay_channel {
	const char *id;
	uint16_t component; /* of the candidate it becomes; in the XEP's examples only */
	bool has_component;
	const char *host;
	uint16_t localport;
	bool has_localport;
	uint16_t remoteport;
	bool has_remoteport;
	uint32_t maxkbps; /* kilobits a second; absent: no limit */
	bool has_maxkbps;
	uint32_t expire; /* seconds without a packet, after which the channel is closed */
	bool has_expire;
	enum xmpp_relay_protocol protocol;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_relay_channel_class;

static inline struct xso_any xmpp_relay_channel_any(const struct xmpp_relay_channel *o)
{
	struct xso_any any = { &xmpp_relay_channel_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_relay_channel *xmpp_relay_channel_from(struct xso_any any)
{
	return any.cls == &xmpp_relay_channel_class ? (const struct xmpp_relay_channel *)any.object : NULL;
}

static inline enum xso_status xmpp_relay_channel_decode(struct xmpp_relay_channel *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_relay_channel_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_relay_channel_encode(const struct xmpp_relay_channel *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_relay_channel_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_relay_channel *xmpp_iq_relay_channel(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_relay_channel *)xso_payload(&xmpp_iq_class, o, &xmpp_relay_channel_class, NULL);
}

typedef void xmpp_iq_relay_channel_handler(
	struct xso_request *request, const struct xmpp_relay_channel *o, void *user);

static inline void xmpp_iq_relay_channel_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_relay_channel_handler *)fn)(request, xmpp_relay_channel_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_relay_channel(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_relay_channel_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_relay_channel_class, xmpp_iq_relay_channel_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_relay_channel(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_relay_channel_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_relay_channel_answer(
	struct xso_stream *stream, const struct xmpp_relay_channel *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_relay_channel_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_relay_channel_answer *)fn)(stream, xmpp_relay_channel_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_relay_channel(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_relay_channel *o,
	uint64_t timeout, xmpp_iq_relay_channel_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_relay_channel_any(o), timeout,
		xmpp_iq_relay_channel_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <turn xmlns='http://jabber.org/protocol/jinglenodes#turncredentials'>
 * Asks for what it takes to use a TURN server, or gives it.
 */
struct xmpp_relay_turn {
	uint32_t ttl; /* seconds that the credentials are good for */
	bool has_ttl;
	const char *uri;
	const char *username;
	const char *password; /* secret */
	enum xmpp_relay_protocol protocol;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_relay_turn_class;

static inline struct xso_any xmpp_relay_turn_any(const struct xmpp_relay_turn *o)
{
	struct xso_any any = { &xmpp_relay_turn_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_relay_turn *xmpp_relay_turn_from(struct xso_any any)
{
	return any.cls == &xmpp_relay_turn_class ? (const struct xmpp_relay_turn *)any.object : NULL;
}

static inline enum xso_status xmpp_relay_turn_decode(struct xmpp_relay_turn *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_relay_turn_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_relay_turn_encode(const struct xmpp_relay_turn *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_relay_turn_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_relay_turn *xmpp_iq_relay_turn(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_relay_turn *)xso_payload(&xmpp_iq_class, o, &xmpp_relay_turn_class, NULL);
}

typedef void xmpp_iq_relay_turn_handler(
	struct xso_request *request, const struct xmpp_relay_turn *o, void *user);

static inline void xmpp_iq_relay_turn_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_relay_turn_handler *)fn)(request, xmpp_relay_turn_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_relay_turn(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_relay_turn_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_relay_turn_class, xmpp_iq_relay_turn_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_relay_turn(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_relay_turn_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_relay_turn_answer(
	struct xso_stream *stream, const struct xmpp_relay_turn *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_relay_turn_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_relay_turn_answer *)fn)(stream, xmpp_relay_turn_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_relay_turn(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_relay_turn *o,
	uint64_t timeout, xmpp_iq_relay_turn_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_relay_turn_any(o), timeout,
		xmpp_iq_relay_turn_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
