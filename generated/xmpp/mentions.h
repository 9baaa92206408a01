/* Printed by xsoc from mentions.xml: do not edit. */
/* XEP-0513: Explicit Mentions. */
#ifndef XMPP_MENTIONS_H
#define XMPP_MENTIONS_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/mentions.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/mentions.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_mentions_module;

/*
 * <mention xmlns='urn:xmpp:mentions:0'>
 * Somebody, or a group, that a message speaks of.
 */
struct xmpp_mention {
	uint32_t begin; /* where in the body */
	bool has_begin;
	uint32_t end;
	bool has_end;
	const char *body_lang; /* lang, the body that this is about */
	const char *jid;
	const char *mentions; /* uri, the kind of group */
	const char *occupantid; /* see XEP-0421 */
	const char *uri; /* which group */
	bool active; /* only those who are there now */
	bool noping; /* it is not meant to tell them */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mention_class;

static inline struct xso_any xmpp_mention_any(const struct xmpp_mention *o)
{
	struct xso_any any = { &xmpp_mention_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mention *xmpp_mention_from(struct xso_any any)
{
	return any.cls == &xmpp_mention_class ? (const struct xmpp_mention *)any.object : NULL;
}

static inline enum xso_status xmpp_mention_decode(struct xmpp_mention *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mention_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mention_encode(const struct xmpp_mention *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mention_class, o, ns, writer, error);
}

/* In a message: each call gives the next; *at begins as 0. NULL: none. */
static inline const struct xmpp_mention *xmpp_message_mention(
	const struct xmpp_message *o, size_t *at)
{
	return (const struct xmpp_mention *)xso_payload(&xmpp_message_class, o, &xmpp_mention_class, at);
}

/*
 * <query xmlns='urn:xmpp:mentions:0'>
 * Who may mention whom in a room.
 */
struct xmpp_mention_permissions {
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_mention_permissions_class;

static inline struct xso_any xmpp_mention_permissions_any(const struct xmpp_mention_permissions *o)
{
	struct xso_any any = { &xmpp_mention_permissions_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_mention_permissions *xmpp_mention_permissions_from(struct xso_any any)
{
	return any.cls == &xmpp_mention_permissions_class ? (const struct xmpp_mention_permissions *)any.object : NULL;
}

static inline enum xso_status xmpp_mention_permissions_decode(struct xmpp_mention_permissions *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_mention_permissions_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_mention_permissions_encode(const struct xmpp_mention_permissions *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_mention_permissions_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_mention_permissions *xmpp_iq_mention_permissions(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_mention_permissions *)xso_payload(&xmpp_iq_class, o, &xmpp_mention_permissions_class, NULL);
}

typedef void xmpp_iq_mention_permissions_handler(
	struct xso_request *request, const struct xmpp_mention_permissions *o, void *user);

static inline void xmpp_iq_mention_permissions_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_mention_permissions_handler *)fn)(request, xmpp_mention_permissions_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_mention_permissions(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_mention_permissions_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_mention_permissions_class, xmpp_iq_mention_permissions_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_mention_permissions(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_mention_permissions_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_mention_permissions_answer(
	struct xso_stream *stream, const struct xmpp_mention_permissions *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_mention_permissions_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mention_permissions_answer *)fn)(stream, xmpp_mention_permissions_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_mention_permissions(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_mention_permissions *o,
	uint64_t timeout, xmpp_iq_mention_permissions_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_mention_permissions_any(o), timeout,
		xmpp_iq_mention_permissions_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
