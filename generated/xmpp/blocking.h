/* Printed by xsoc from blocking.xml: do not edit. */
/* XEP-0191: Blocking Command. */
#ifndef XMPP_BLOCKING_H
#define XMPP_BLOCKING_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/blocking.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/blocking.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_blocking_module;

/* <item xmlns='urn:xmpp:blocking'> */
struct xmpp_block_item {
	const char *jid; /* raw-jid, required, or a pattern: a domain, a domain and a resource */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_block_item_class;

static inline struct xso_any xmpp_block_item_any(const struct xmpp_block_item *o)
{
	struct xso_any any = { &xmpp_block_item_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_block_item *xmpp_block_item_from(struct xso_any any)
{
	return any.cls == &xmpp_block_item_class ? (const struct xmpp_block_item *)any.object : NULL;
}

static inline enum xso_status xmpp_block_item_decode(struct xmpp_block_item *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_block_item_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_block_item_encode(const struct xmpp_block_item *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_block_item_class, o, ns, writer, error);
}

enum xmpp_blocking_element {
	XMPP_BLOCKING_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_BLOCKING_ELEMENT_BLOCKLIST,
	XMPP_BLOCKING_ELEMENT_BLOCK,
	XMPP_BLOCKING_ELEMENT_UNBLOCK,
};

extern const struct xso_enum xmpp_blocking_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_blocking_element_text(enum xmpp_blocking_element value)
{
	return xso_enum_text(&xmpp_blocking_element_enum, (int)value);
}

/*
 * <blocklist xmlns='urn:xmpp:blocking'> and others
 * The list, or a change to it.
 */
struct xmpp_blocking {
	enum xmpp_blocking_element element; /* required */
	const struct xmpp_block_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_blocking_class;

static inline struct xso_any xmpp_blocking_any(const struct xmpp_blocking *o)
{
	struct xso_any any = { &xmpp_blocking_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_blocking *xmpp_blocking_from(struct xso_any any)
{
	return any.cls == &xmpp_blocking_class ? (const struct xmpp_blocking *)any.object : NULL;
}

static inline enum xso_status xmpp_blocking_decode(struct xmpp_blocking *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_blocking_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_blocking_encode(const struct xmpp_blocking *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_blocking_class, o, ns, writer, error);
}

/* In an iq. Only from the own account. NULL: none. */
static inline const struct xmpp_blocking *xmpp_iq_blocking(
	const struct xmpp_iq *o, const struct xso_account *account)
{
	return (const struct xmpp_blocking *)xso_payload_from_account(
		&xmpp_iq_class, o, &xmpp_blocking_class, NULL, account);
}

typedef void xmpp_iq_blocking_handler(
	struct xso_request *request, const struct xmpp_blocking *o, void *user);

static inline void xmpp_iq_blocking_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_blocking_handler *)fn)(request, xmpp_blocking_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_blocking(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_blocking_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_blocking_class, xmpp_iq_blocking_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_blocking(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_blocking_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_blocking_answer(
	struct xso_stream *stream, const struct xmpp_blocking *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_blocking_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_blocking_answer *)fn)(stream, xmpp_blocking_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_blocking(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_blocking *o,
	uint64_t timeout, xmpp_iq_blocking_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_blocking_any(o), timeout,
		xmpp_iq_blocking_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <blocked xmlns='urn:xmpp:blocking:errors'>
 * The stanza went to somebody whom the sender blocks.
 */
struct xmpp_blocked {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_blocked_class;

static inline struct xso_any xmpp_blocked_any(const struct xmpp_blocked *o)
{
	struct xso_any any = { &xmpp_blocked_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_blocked *xmpp_blocked_from(struct xso_any any)
{
	return any.cls == &xmpp_blocked_class ? (const struct xmpp_blocked *)any.object : NULL;
}

static inline enum xso_status xmpp_blocked_decode(struct xmpp_blocked *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_blocked_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_blocked_encode(const struct xmpp_blocked *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_blocked_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_blocked *xmpp_stanza_error_blocked(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_blocked *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_blocked_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
