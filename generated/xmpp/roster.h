/* Printed by xsoc from roster.xml: do not edit. */
/* RFC 6121: the roster. */
#ifndef XMPP_ROSTER_H
#define XMPP_ROSTER_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/roster.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/roster.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_roster_module;

enum xmpp_roster_item_subscription {
	XMPP_ROSTER_ITEM_SUBSCRIPTION_NONE = 0, /* also when it is absent */
	XMPP_ROSTER_ITEM_SUBSCRIPTION_TO,
	XMPP_ROSTER_ITEM_SUBSCRIPTION_FROM,
	XMPP_ROSTER_ITEM_SUBSCRIPTION_BOTH,
	XMPP_ROSTER_ITEM_SUBSCRIPTION_REMOVE,
};

extern const struct xso_enum xmpp_roster_item_subscription_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_roster_item_subscription_text(enum xmpp_roster_item_subscription value)
{
	return xso_enum_text(&xmpp_roster_item_subscription_enum, (int)value);
}

enum xmpp_roster_item_ask {
	XMPP_ROSTER_ITEM_ASK_ABSENT = 0, /* there is none */
	XMPP_ROSTER_ITEM_ASK_SUBSCRIBE,
};

extern const struct xso_enum xmpp_roster_item_ask_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_roster_item_ask_text(enum xmpp_roster_item_ask value)
{
	return xso_enum_text(&xmpp_roster_item_ask_enum, (int)value);
}

struct xmpp_roster_item {
	const char *jid; /* required */
	const char *name;
	enum xmpp_roster_item_subscription subscription;
	enum xmpp_roster_item_ask ask;
	bool approved;
	const char *const *group;
	size_t n_group;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_roster_item_class;

/*
 * <query xmlns='jabber:iq:roster'>
 * RFC 6121 2: all items, a change to one, or a push of one.
 */
struct xmpp_roster {
	const char *ver; /* RFC 6121 2.6; empty: the client knows of versions, and has none */
	bool full_list; /* XEP-0366: false where what has not changed is left out */
	const struct xmpp_roster_item *item; /* one per jid */
	size_t n_item;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_roster_class;

static inline struct xso_any xmpp_roster_any(const struct xmpp_roster *o)
{
	struct xso_any any = { &xmpp_roster_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_roster *xmpp_roster_from(struct xso_any any)
{
	return any.cls == &xmpp_roster_class ? (const struct xmpp_roster *)any.object : NULL;
}

static inline enum xso_status xmpp_roster_decode(struct xmpp_roster *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_roster_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_roster_encode(const struct xmpp_roster *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_roster_class, o, ns, writer, error);
}

/* The first one with this jid; NULL: none. */
static inline const struct xmpp_roster_item *xmpp_roster_item_by_jid(
	const struct xmpp_roster *o, const char *jid)
{
	return (const struct xmpp_roster_item *)xso_list_find(
		o->item, o->n_item, sizeof *o->item,
		offsetof(struct xmpp_roster_item, jid), jid);
}

/* In an iq. Only from the own account. NULL: none. */
static inline const struct xmpp_roster *xmpp_iq_roster(
	const struct xmpp_iq *o, const struct xso_account *account)
{
	return (const struct xmpp_roster *)xso_payload_from_account(
		&xmpp_iq_class, o, &xmpp_roster_class, NULL, account);
}

typedef void xmpp_iq_roster_handler(
	struct xso_request *request, const struct xmpp_roster *o, void *user);

static inline void xmpp_iq_roster_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_roster_handler *)fn)(request, xmpp_roster_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_roster(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_roster_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_roster_class, xmpp_iq_roster_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_roster(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_roster_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_roster_answer(
	struct xso_stream *stream, const struct xmpp_roster *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_roster_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_roster_answer *)fn)(stream, xmpp_roster_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_roster(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_roster *o,
	uint64_t timeout, xmpp_iq_roster_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_roster_any(o), timeout,
		xmpp_iq_roster_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <ver xmlns='urn:xmpp:features:rosterver'>
 * RFC 6121 2.6.1.
 */
struct xmpp_rosterver_feature {
	bool optional;
	bool required;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_rosterver_feature_class;

static inline struct xso_any xmpp_rosterver_feature_any(const struct xmpp_rosterver_feature *o)
{
	struct xso_any any = { &xmpp_rosterver_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_rosterver_feature *xmpp_rosterver_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_rosterver_feature_class ? (const struct xmpp_rosterver_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_rosterver_feature_decode(struct xmpp_rosterver_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_rosterver_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_rosterver_feature_encode(const struct xmpp_rosterver_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_rosterver_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_rosterver_feature *xmpp_stream_features_rosterver_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_rosterver_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_rosterver_feature_class, NULL);
}

/*
 * <sub xmlns='urn:xmpp:features:pre-approval'>
 * RFC 6121 3.4.
 */
struct xmpp_preapproval_feature {
	bool optional;
	bool required;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_preapproval_feature_class;

static inline struct xso_any xmpp_preapproval_feature_any(const struct xmpp_preapproval_feature *o)
{
	struct xso_any any = { &xmpp_preapproval_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_preapproval_feature *xmpp_preapproval_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_preapproval_feature_class ? (const struct xmpp_preapproval_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_preapproval_feature_decode(struct xmpp_preapproval_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_preapproval_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_preapproval_feature_encode(const struct xmpp_preapproval_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_preapproval_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_preapproval_feature *xmpp_stream_features_preapproval_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_preapproval_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_preapproval_feature_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
