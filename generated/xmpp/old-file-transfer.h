/* Printed by xsoc from old-file-transfer.xml: do not edit. */
/* XEP-0052: File Transfer. */
#ifndef XMPP_OLD_FILE_TRANSFER_H
#define XMPP_OLD_FILE_TRANSFER_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/old-file-transfer.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/old-file-transfer.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_old_file_transfer_module;

/*
 * <file xmlns='http://www.jabber.org/protocol/filexfer'>
 * XEP-0096 came after it.
 */
struct xmpp_old_file_transfer {
	const char *action;
	const char *id;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_old_file_transfer_class;

static inline struct xso_any xmpp_old_file_transfer_any(const struct xmpp_old_file_transfer *o)
{
	struct xso_any any = { &xmpp_old_file_transfer_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_old_file_transfer *xmpp_old_file_transfer_from(struct xso_any any)
{
	return any.cls == &xmpp_old_file_transfer_class ? (const struct xmpp_old_file_transfer *)any.object : NULL;
}

static inline enum xso_status xmpp_old_file_transfer_decode(struct xmpp_old_file_transfer *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_old_file_transfer_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_old_file_transfer_encode(const struct xmpp_old_file_transfer *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_old_file_transfer_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_old_file_transfer *xmpp_iq_old_file_transfer(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_old_file_transfer *)xso_payload(&xmpp_iq_class, o, &xmpp_old_file_transfer_class, NULL);
}

typedef void xmpp_iq_old_file_transfer_handler(
	struct xso_request *request, const struct xmpp_old_file_transfer *o, void *user);

static inline void xmpp_iq_old_file_transfer_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_old_file_transfer_handler *)fn)(request, xmpp_old_file_transfer_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_old_file_transfer(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_old_file_transfer_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_old_file_transfer_class, xmpp_iq_old_file_transfer_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_old_file_transfer(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_old_file_transfer_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_old_file_transfer_answer(
	struct xso_stream *stream, const struct xmpp_old_file_transfer *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_old_file_transfer_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_old_file_transfer_answer *)fn)(stream, xmpp_old_file_transfer_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_old_file_transfer(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_old_file_transfer *o,
	uint64_t timeout, xmpp_iq_old_file_transfer_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_old_file_transfer_any(o), timeout,
		xmpp_iq_old_file_transfer_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
