/* Printed by xsoc from account-transfer.xml: do not edit. */
/* XEP-0015: Account Transfer. */
#ifndef XMPP_ACCOUNT_TRANSFER_H
#define XMPP_ACCOUNT_TRANSFER_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/account-transfer.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/account-transfer.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_account_transfer_module;

struct xmpp_account_transfer_item {
	const char *ask;
	const char *jid; /* raw-jid */
	const char *name;
	const char *subscription;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_account_transfer_item_class;

/* <query xmlns='jabber:iq:accountxfer'> */
struct xmpp_account_transfer {
	const char *old_account; /* raw-jid */
	const char *new_account; /* raw-jid */
	const struct xmpp_account_transfer_item *item;
	size_t n_item;
	const char *const *roster_item; /* raw-jid */
	size_t n_roster_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_account_transfer_class;

static inline struct xso_any xmpp_account_transfer_any(const struct xmpp_account_transfer *o)
{
	struct xso_any any = { &xmpp_account_transfer_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_account_transfer *xmpp_account_transfer_from(struct xso_any any)
{
	return any.cls == &xmpp_account_transfer_class ? (const struct xmpp_account_transfer *)any.object : NULL;
}

static inline enum xso_status xmpp_account_transfer_decode(struct xmpp_account_transfer *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_account_transfer_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_account_transfer_encode(const struct xmpp_account_transfer *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_account_transfer_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_account_transfer *xmpp_iq_account_transfer(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_account_transfer *)xso_payload(&xmpp_iq_class, o, &xmpp_account_transfer_class, NULL);
}

typedef void xmpp_iq_account_transfer_handler(
	struct xso_request *request, const struct xmpp_account_transfer *o, void *user);

static inline void xmpp_iq_account_transfer_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_account_transfer_handler *)fn)(request, xmpp_account_transfer_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_account_transfer(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_account_transfer_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_account_transfer_class, xmpp_iq_account_transfer_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_account_transfer(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_account_transfer_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_account_transfer_answer(
	struct xso_stream *stream, const struct xmpp_account_transfer *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_account_transfer_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_account_transfer_answer *)fn)(stream, xmpp_account_transfer_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_account_transfer(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_account_transfer *o,
	uint64_t timeout, xmpp_iq_account_transfer_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_account_transfer_any(o), timeout,
		xmpp_iq_account_transfer_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
