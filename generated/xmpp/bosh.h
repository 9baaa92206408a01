/* Printed by xsoc from bosh.xml: do not edit. */
/* XEP-0124: Bidirectional-streams Over Synchronous HTTP. */
#ifndef XMPP_BOSH_H
#define XMPP_BOSH_H

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/bosh.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/bosh.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_bosh_module;

enum xmpp_bosh_body_condition {
	XMPP_BOSH_BODY_CONDITION_ABSENT = 0, /* there is none */
	XMPP_BOSH_BODY_CONDITION_BAD_REQUEST,
	XMPP_BOSH_BODY_CONDITION_HOST_GONE,
	XMPP_BOSH_BODY_CONDITION_HOST_UNKNOWN,
	XMPP_BOSH_BODY_CONDITION_IMPROPER_ADDRESSING,
	XMPP_BOSH_BODY_CONDITION_INTERNAL_SERVER_ERROR,
	XMPP_BOSH_BODY_CONDITION_ITEM_NOT_FOUND,
	XMPP_BOSH_BODY_CONDITION_OTHER_REQUEST,
	XMPP_BOSH_BODY_CONDITION_POLICY_VIOLATION,
	XMPP_BOSH_BODY_CONDITION_REMOTE_CONNECTION_FAILED,
	XMPP_BOSH_BODY_CONDITION_REMOTE_STREAM_ERROR,
	XMPP_BOSH_BODY_CONDITION_SEE_OTHER_URI,
	XMPP_BOSH_BODY_CONDITION_SYSTEM_SHUTDOWN,
	XMPP_BOSH_BODY_CONDITION_UNDEFINED_CONDITION,
};

extern const struct xso_enum xmpp_bosh_body_condition_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_bosh_body_condition_text(enum xmpp_bosh_body_condition value)
{
	return xso_enum_text(&xmpp_bosh_body_condition_enum, (int)value);
}

enum xmpp_bosh_body_type {
	XMPP_BOSH_BODY_TYPE_ABSENT = 0, /* there is none */
	XMPP_BOSH_BODY_TYPE_ERROR,
	XMPP_BOSH_BODY_TYPE_TERMINATE,
};

extern const struct xso_enum xmpp_bosh_body_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_bosh_body_type_text(enum xmpp_bosh_body_type value)
{
	return xso_enum_text(&xmpp_bosh_body_type_enum, (int)value);
}

/*
 * <body xmlns='http://jabber.org/protocol/httpbind'>
 * What one HTTP request or response carries. XEP-0206 for what is in urn:xmpp:xbosh.
 */
struct xmpp_bosh_body {
	const char *const *accept; /* token */
	size_t n_accept;
	uint64_t ack;
	bool has_ack;
	const char *authid;
	const char *const *charsets; /* token */
	size_t n_charsets;
	enum xmpp_bosh_body_condition condition;
	const char *content;
	const char *from; /* jid */
	uint8_t hold;
	bool has_hold;
	uint32_t inactivity; /* seconds, as are maxpause, pause, polling and wait */
	bool has_inactivity;
	const char *key; /* secret */
	uint32_t maxpause;
	bool has_maxpause;
	const char *newkey; /* secret */
	uint32_t pause;
	bool has_pause;
	uint32_t polling;
	bool has_polling;
	uint64_t report;
	bool has_report;
	uint8_t requests;
	bool has_requests;
	uint64_t rid;
	bool has_rid;
	const char *route;
	bool secure; /* deprecated */
	const char *sid; /* secret */
	const char *stream;
	uint32_t time; /* milliseconds */
	bool has_time;
	const char *to; /* jid */
	enum xmpp_bosh_body_type type;
	const char *ver;
	uint32_t wait;
	bool has_wait;
	const char *lang;
	const char *version;
	bool restart;
	bool restartlogic;
	const char *uri; /* of see-other-uri: where to go */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_bosh_body_class;

static inline struct xso_any xmpp_bosh_body_any(const struct xmpp_bosh_body *o)
{
	struct xso_any any = { &xmpp_bosh_body_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_bosh_body *xmpp_bosh_body_from(struct xso_any any)
{
	return any.cls == &xmpp_bosh_body_class ? (const struct xmpp_bosh_body *)any.object : NULL;
}

static inline enum xso_status xmpp_bosh_body_decode(struct xmpp_bosh_body *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_bosh_body_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_bosh_body_encode(const struct xmpp_bosh_body *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_bosh_body_class, o, ns, writer, error);
}

/* As a first-level element; see xso_stream_send. */
static inline enum xso_status xmpp_bosh_body_send(
	struct xso_stream *stream, const struct xmpp_bosh_body *o)
{
	return xso_stream_send(stream, xmpp_bosh_body_any(o), NULL);
}

typedef void xmpp_bosh_body_handler(
	struct xso_stream *stream, const struct xmpp_bosh_body *o, void *user);

static inline void xmpp_bosh_body_call(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	((xmpp_bosh_body_handler *)fn)(stream, xmpp_bosh_body_from(any), user);
}

/* Called for each that comes; see xso_handlers_on. */
static inline enum xso_status xmpp_bosh_body_on(
	struct xso_handlers *handlers, xmpp_bosh_body_handler *fn, void *user)
{
	return xso_handlers_on(handlers, &xmpp_bosh_body_class, xmpp_bosh_body_call, (xso_function *)fn, user);
}

static inline void xmpp_bosh_body_off(struct xso_handlers *handlers)
{
	xso_handlers_off(handlers, &xmpp_bosh_body_class);
}

#ifdef __cplusplus
}
#endif

#endif
