/* Printed by xsoc from event-notification.xml: do not edit. */
/* XEP-0021: Jabber Event Notification Service (ENS). */
#ifndef XMPP_EVENT_NOTIFICATION_H
#define XMPP_EVENT_NOTIFICATION_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/event-notification.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/event-notification.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_event_notification_module;

enum xmpp_event_notification_element {
	XMPP_EVENT_NOTIFICATION_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_EVENT_NOTIFICATION_ELEMENT_SUBSCRIBE,
	XMPP_EVENT_NOTIFICATION_ELEMENT_SUBSCRIBED,
	XMPP_EVENT_NOTIFICATION_ELEMENT_UNSUBSCRIBE,
	XMPP_EVENT_NOTIFICATION_ELEMENT_UNSUBSCRIBED,
	XMPP_EVENT_NOTIFICATION_ELEMENT_PUBLISH,
	XMPP_EVENT_NOTIFICATION_ELEMENT_PUBLISHED,
	XMPP_EVENT_NOTIFICATION_ELEMENT_AUTHORISE,
	XMPP_EVENT_NOTIFICATION_ELEMENT_AUTHORISED,
};

extern const struct xso_enum xmpp_event_notification_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_event_notification_element_text(enum xmpp_event_notification_element value)
{
	return xso_enum_text(&xmpp_event_notification_element_enum, (int)value);
}

/* <subscribe xmlns='http://xml.cataclysm.cx/jabber/ens/'> and others */
struct xmpp_event_notification {
	enum xmpp_event_notification_element element; /* required */
	const char *jid; /* raw-jid */
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_event_notification_class;

static inline struct xso_any xmpp_event_notification_any(const struct xmpp_event_notification *o)
{
	struct xso_any any = { &xmpp_event_notification_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_event_notification *xmpp_event_notification_from(struct xso_any any)
{
	return any.cls == &xmpp_event_notification_class ? (const struct xmpp_event_notification *)any.object : NULL;
}

static inline enum xso_status xmpp_event_notification_decode(struct xmpp_event_notification *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_event_notification_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_event_notification_encode(const struct xmpp_event_notification *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_event_notification_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_event_notification *xmpp_iq_event_notification(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_event_notification *)xso_payload(&xmpp_iq_class, o, &xmpp_event_notification_class, NULL);
}

typedef void xmpp_iq_event_notification_handler(
	struct xso_request *request, const struct xmpp_event_notification *o, void *user);

static inline void xmpp_iq_event_notification_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_event_notification_handler *)fn)(request, xmpp_event_notification_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_event_notification(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_event_notification_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_event_notification_class, xmpp_iq_event_notification_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_event_notification(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_event_notification_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_event_notification_answer(
	struct xso_stream *stream, const struct xmpp_event_notification *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_event_notification_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_event_notification_answer *)fn)(stream, xmpp_event_notification_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_event_notification(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_event_notification *o,
	uint64_t timeout, xmpp_iq_event_notification_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_event_notification_any(o), timeout,
		xmpp_iq_event_notification_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
