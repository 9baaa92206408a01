/* Printed by xsoc from relay-nodes.xml: do not edit. */
/* XEP-0278: Jingle Relay Nodes. */
#ifndef XMPP_RELAY_NODES_H
#define XMPP_RELAY_NODES_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION != 1
#error "xmpp/relay-nodes.h was printed for another version of xso: print it again with its xsoc"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_relay_nodes_module;

enum xmpp_relay_services_relay_policy {
	XMPP_RELAY_SERVICES_RELAY_POLICY_ABSENT = 0, /* there is none */
	XMPP_RELAY_SERVICES_RELAY_POLICY_PUBLIC,
	XMPP_RELAY_SERVICES_RELAY_POLICY_ROSTER,
};

extern const struct xso_enum xmpp_relay_services_relay_policy_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_relay_services_relay_policy_text(enum xmpp_relay_services_relay_policy value)
{
	return xso_enum_text(&xmpp_relay_services_relay_policy_enum, (int)value);
}

struct xmpp_relay_services_relay {
	enum xmpp_relay_services_relay_policy policy;
	const char *address; /* jid */
	const char *protocol;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_relay_services_relay_class;

enum xmpp_relay_services_tracker_policy {
	XMPP_RELAY_SERVICES_TRACKER_POLICY_ABSENT = 0, /* there is none */
	XMPP_RELAY_SERVICES_TRACKER_POLICY_PUBLIC,
	XMPP_RELAY_SERVICES_TRACKER_POLICY_ROSTER,
};

extern const struct xso_enum xmpp_relay_services_tracker_policy_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_relay_services_tracker_policy_text(enum xmpp_relay_services_tracker_policy value)
{
	return xso_enum_text(&xmpp_relay_services_tracker_policy_enum, (int)value);
}

struct xmpp_relay_services_tracker {
	enum xmpp_relay_services_tracker_policy policy;
	const char *address; /* jid */
	const char *protocol;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_relay_services_tracker_class;

struct xmpp_relay_services_stun {
	const char *policy;
	const char *address;
	uint16_t port;
	bool has_port;
	const char *protocol;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_relay_services_stun_class;

/*
 * <services xmlns='http://jabber.org/protocol/jinglenodes'>
 * Which relays, trackers and STUN servers somebody knows.
 */
struct xmpp_relay_services {
	const struct xmpp_relay_services_relay *relay;
	size_t n_relay;
	const struct xmpp_relay_services_tracker *tracker;
	size_t n_tracker;
	const struct xmpp_relay_services_stun *stun;
	size_t n_stun;
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

/* In a iq. NULL: none. */
static inline const struct xmpp_relay_services *xmpp_iq_relay_services(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_relay_services *)xso_payload(&xmpp_iq_class, o, &xmpp_relay_services_class, NULL);
}

/* <channel xmlns='http://jabber.org/protocol/jinglenodes#channel'> */
struct xmpp_relay_channel {
	const char *id;
	const char *host;
	uint16_t localport;
	bool has_localport;
	uint16_t remoteport;
	bool has_remoteport;
	uint32_t maxkbps;
	bool has_maxkbps;
	uint32_t expire; /* seconds */
	bool has_expire;
	const char *protocol;
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

/* In a iq. NULL: none. */
static inline const struct xmpp_relay_channel *xmpp_iq_relay_channel(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_relay_channel *)xso_payload(&xmpp_iq_class, o, &xmpp_relay_channel_class, NULL);
}

/* <turn xmlns='http://jabber.org/protocol/jinglenodes#turncredentials'> */
struct xmpp_relay_turn {
	uint32_t ttl; /* seconds */
	bool has_ttl;
	const char *uri;
	const char *username;
	const char *password; /* secret */
	const char *protocol;
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

/* In a iq. NULL: none. */
static inline const struct xmpp_relay_turn *xmpp_iq_relay_turn(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_relay_turn *)xso_payload(&xmpp_iq_class, o, &xmpp_relay_turn_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
