/* Printed by xsoc from oob-broadcast.xml: do not edit. */
/* XEP-0042: Jabber OOB Broadcast Service (JOBS). */
#ifndef XMPP_OOB_BROADCAST_H
#define XMPP_OOB_BROADCAST_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/oob-broadcast.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/oob-broadcast.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_oob_broadcast_module;

struct xmpp_oob_session_item {
	const char *action;
	const char *type;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_oob_session_item_class;

enum xmpp_oob_session_status {
	XMPP_OOB_SESSION_STATUS_ABSENT = 0, /* there is none */
	XMPP_OOB_SESSION_STATUS_PENDING,
	XMPP_OOB_SESSION_STATUS_ACTIVE,
	XMPP_OOB_SESSION_STATUS_CLOSED,
};

extern const struct xso_enum xmpp_oob_session_status_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_oob_session_status_text(enum xmpp_oob_session_status value)
{
	return xso_enum_text(&xmpp_oob_session_status_enum, (int)value);
}

/*
 * <session xmlns='http://jabber.org/protocol/jobs'>
 * A stream of bytes to several, through a service.
 */
struct xmpp_oob_session {
	const char *action;
	uint32_t buffer; /* bytes */
	bool has_buffer;
	int32_t expires; /* seconds; -1: never */
	bool has_expires;
	const char *host;
	const char *id;
	uint16_t port;
	bool has_port;
	int32_t receivers;
	bool has_receivers;
	const char *sender; /* raw-jid */
	enum xmpp_oob_session_status status;
	const struct xmpp_oob_session_item *item;
	size_t n_item;
	const struct xmpp_data_form *form;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_oob_session_class;

static inline struct xso_any xmpp_oob_session_any(const struct xmpp_oob_session *o)
{
	struct xso_any any = { &xmpp_oob_session_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_oob_session *xmpp_oob_session_from(struct xso_any any)
{
	return any.cls == &xmpp_oob_session_class ? (const struct xmpp_oob_session *)any.object : NULL;
}

static inline enum xso_status xmpp_oob_session_decode(struct xmpp_oob_session *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_oob_session_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_oob_session_encode(const struct xmpp_oob_session *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_oob_session_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_oob_session *xmpp_iq_oob_session(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_oob_session *)xso_payload(&xmpp_iq_class, o, &xmpp_oob_session_class, NULL);
}

typedef void xmpp_iq_oob_session_handler(
	struct xso_request *request, const struct xmpp_oob_session *o, void *user);

static inline void xmpp_iq_oob_session_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_oob_session_handler *)fn)(request, xmpp_oob_session_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_oob_session(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_oob_session_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_oob_session_class, xmpp_iq_oob_session_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_oob_session(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_oob_session_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_oob_session_answer(
	struct xso_stream *stream, const struct xmpp_oob_session *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_oob_session_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_oob_session_answer *)fn)(stream, xmpp_oob_session_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_oob_session(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_oob_session *o,
	uint64_t timeout, xmpp_iq_oob_session_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_oob_session_any(o), timeout,
		xmpp_iq_oob_session_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_oob_session *xmpp_message_oob_session(
	const struct xmpp_message *o)
{
	return (const struct xmpp_oob_session *)xso_payload(&xmpp_message_class, o, &xmpp_oob_session_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
