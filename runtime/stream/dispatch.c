/* Who is called for which element. */
#include "stream/stream.h"

#include <string.h>

static const char *namespace_of(const struct xso_event *event)
{
	return event->raw->items->name->ns;
}

bool xso_dispatch_wants_class(const struct xso_stream *stream, const struct xso_class *cls)
{
	struct handler handler;

	return xso_handlers_find(stream->config.handlers, HANDLER_CLASS, cls, &handler) ||
		xso_wait_wants(stream, cls);
}

bool xso_dispatch_wants_namespace(const struct xso_stream *stream, const char *ns)
{
	xso_any_handler *fn;
	void *user;

	return xso_handlers_find_other(stream->config.handlers, ns, &fn, &user);
}

/* The handler of the class, else of the namespace, else the default one. */
static void call_handler(struct xso_stream *stream, const struct xso_event *event)
{
	const struct xso_handlers *handlers = stream->config.handlers;
	struct handler handler;
	xso_any_handler *fn;
	void *user;

	if (xso_handlers_find(handlers, HANDLER_CLASS, event->any.cls, &handler)) {
		((xso_caller *)handler.call)(handler.fn, stream, event->any, handler.user);
		return;
	}
	if (xso_handlers_find_other(handlers, namespace_of(event), &fn, &user))
		fn(stream, event->any, user);
}

static void call_event_handler(struct xso_stream *stream, const struct xso_event *event)
{
	xso_event_handler *fn;
	void *user;

	if (xso_handlers_find_event(stream->config.handlers, &fn, &user))
		fn(stream, event, user);
}

static bool is_request(const struct xmpp_iq *iq)
{
	return iq->type == XMPP_IQ_TYPE_GET || iq->type == XMPP_IQ_TYPE_SET;
}

/* The handler of the payload's class, which has the request to itself. False: there is none. */
static bool call_request_handler(struct xso_stream *stream, const struct xmpp_iq *iq)
{
	struct xso_request *request;
	struct handler handler;

	if (!xso_handlers_find(stream->config.handlers,
		    iq->type == XMPP_IQ_TYPE_GET ? HANDLER_GET : HANDLER_SET, iq->payload.cls,
		    &handler))
		return false;
	stream->handling->is_taken = true;
	request = xso_reply_request(stream, iq, stream->handling->arena);
	if (!request) {
		xso_reply_refuse(stream, iq, "resource-constraint");
		return true;
	}
	((xso_request_caller *)handler.call)(handler.fn, request, iq->payload, handler.user);
	xso_request_release(request);
	return true;
}

/* True when a function was called that is for iq alone: with a request, or with its answer. */
static bool handle_iq(
	struct xso_stream *stream, const struct xmpp_iq *iq, const struct xso_event *event)
{
	if (!is_request(iq))
		return xso_request_take(stream, iq, event->error);
	return event->kind == XSO_EVENT_ELEMENT && call_request_handler(stream, iq);
}

/* What is answered to a request that nobody took. */
static const char *usual_refusal(const struct xso_event *event, const struct xmpp_iq *iq)
{
	const struct xso_raw *raw = xso_raw_from(iq->payload);

	return event->error || (raw && raw->error) ? "bad-request" : "service-unavailable";
}

static bool is_observers(const struct xso_stream *stream, const struct xso_event *event)
{
	if (event->kind != XSO_EVENT_ELEMENT && event->kind != XSO_EVENT_REFUSED)
		return false;
	return stream->observer.received &&
		stream->observer.received(stream->observer.user, event->any);
}

/* True: somebody waited for it, and was told. */
static bool is_waited_for(struct xso_stream *stream, const struct xso_event *event)
{
	switch (event->kind) {
	case XSO_EVENT_ELEMENT:
	case XSO_EVENT_FEATURES:
		return xso_wait_take(stream, event->any);
	case XSO_EVENT_REFUSED:
		return xso_wait_take_refused(stream, event->partial.cls, event->any);
	case XSO_EVENT_HEADER:
		return xso_wait_take_header(stream);
	default:
		return false;
	}
}

/* Calls whoever the event is for, the first there is. */
static void call_somebody(
	struct xso_stream *stream, const struct xso_event *event, const struct xmpp_iq *iq)
{
	if (is_observers(stream, event))
		return;
	if (is_waited_for(stream, event))
		return;
	if (iq && handle_iq(stream, iq, event))
		return;
	if (event->kind == XSO_EVENT_ELEMENT)
		call_handler(stream, event);
	else
		call_event_handler(stream, event);
}

static void handle(struct xso_stream *stream, const struct xso_event *event)
{
	const struct xmpp_iq *iq = stream->handling->iq;

	call_somebody(stream, event, iq);
	if (iq && is_request(iq) && !stream->handling->is_taken)
		xso_reply_refuse(stream, iq, usual_refusal(event, iq));
}

/* Those who wait for what cannot come any more are told, once. */
static void end(struct xso_stream *stream)
{
	if (stream->is_freed || stream->state < XSO_STATE_CLOSING)
		return;
	xso_request_end(stream);
	xso_wait_end(stream, stream->state > XSO_STATE_CLOSING);
}

void xso_dispatch_run(struct xso_stream *stream)
{
	struct xso_event event;

	while (!stream->is_freed && xso_stream_next(stream, &event)) {
		struct handling handling = stream->taken;
		handling.outer = stream->handling;
		stream->taken = (struct handling){ 0 };
		stream->handling = &handling;
		handle(stream, &event);
		stream->handling = handling.outer;
		xso_arena_release(handling.arena);
	}
	end(stream);
}

void xso_dispatch_told(struct xso_stream *stream)
{
	if (stream->busy > 1)
		return;
	if (stream->config.handlers)
		xso_dispatch_run(stream);
	else
		end(stream);
}

size_t xso_stream_feed(struct xso_stream *stream, const char *bytes, size_t size)
{
	size_t done = 0;

	xso_stream_enter(stream);
	xso_dispatch_run(stream);
	while (!stream->is_freed && done < size) {
		const size_t n = xso_stream_receive(stream, bytes + done, size - done);
		if (!n)
			break;
		done += n;
		/* nothing that a handler gives may come between this element and what is behind it
		 */
		stream->has_rest = done < size;
		xso_dispatch_run(stream);
		stream->has_rest = false;
	}
	xso_stream_leave(stream);
	return done;
}
