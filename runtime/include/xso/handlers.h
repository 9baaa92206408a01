/*
 * Handlers: who is called for which element. A set of them is given to a stream, to one after the
 * other, or to several at once; xso_stream_feed calls them.
 *
 * For an element: the handler of its class; else that of its namespace; else the default one. An iq
 * first goes to the request it answers, or to the request handler of its payload's class. Nobody: a
 * get or set is answered service-unavailable, an element of a known class is ignored, and one of no
 * known class ends the stream (unsupported-stanza-type).
 *
 * Printed headers have typed forms of most of this: xmpp_message_on, xmpp_iq_on_disco_info.
 */
#ifndef XSO_HANDLERS_H
#define XSO_HANDLERS_H

#include <xso/api.h>
#include <xso/event.h>

XSO_BEGIN

struct xso_stream;
struct xso_handlers;
struct xso_request;

/* Any function: printed code casts it back to its true type before it calls it. */
typedef void xso_function(void);

/* Calls `fn`, whose type only this knows. */
typedef void xso_caller(
	xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user);
typedef void xso_request_caller(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user);

/* For elements of whatever class, and for events of whatever kind. */
typedef void xso_any_handler(struct xso_stream *stream, struct xso_any any, void *user);
typedef void xso_event_handler(
	struct xso_stream *stream, const struct xso_event *event, void *user);

/* NULL: no memory. `allocator` as in xso_arena_new. */
struct xso_handlers *xso_handlers_new(const struct xso_allocator *allocator);

/* No stream may use them any more. NULL is allowed. */
void xso_handlers_free(struct xso_handlers *handlers);

/*
 * Setting a handler where there is one is XSO_ERROR_CONFLICT; XSO_ERROR_MEMORY. Both leave things
 * as they were. Taking one away that is not there does nothing. All is allowed inside a handler,
 * and counts from the next element on.
 */
enum xso_status xso_handlers_on(struct xso_handlers *handlers, const struct xso_class *cls,
	xso_caller *call, xso_function *fn, void *user);
void xso_handlers_off(struct xso_handlers *handlers, const struct xso_class *cls);

/* `ns` is copied. */
enum xso_status xso_handlers_on_namespace(
	struct xso_handlers *handlers, const char *ns, xso_any_handler *fn, void *user);
void xso_handlers_off_namespace(struct xso_handlers *handlers, const char *ns);

/* NULL takes them away. */
enum xso_status xso_handlers_on_default(
	struct xso_handlers *handlers, xso_any_handler *fn, void *user);

/* All kinds but ELEMENT; for REFUSED it may answer itself, by xso_stream_take_request. */
enum xso_status xso_handlers_on_event(
	struct xso_handlers *handlers, xso_event_handler *fn, void *user);

/*
 * Requests: iq of `type` XMPP_IQ_TYPE_GET or XMPP_IQ_TYPE_SET with a payload of the class. Any
 * other type is XSO_ERROR_MISUSE. The request may be kept beyond the handler's return, see
 * xso/request.h.
 */
enum xso_status xso_handlers_on_request(struct xso_handlers *handlers, int type,
	const struct xso_class *cls, xso_request_caller *call, xso_function *fn, void *user);
void xso_handlers_off_request(struct xso_handlers *handlers, int type, const struct xso_class *cls);

XSO_END

#endif
