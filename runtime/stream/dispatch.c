/* Who is called for which element. */
#include "stream/stream.h"

#include <string.h>

static const char *namespace_of(const struct xso_event *event)
{
	return event->raw->items->name->ns;
}

bool dispatch_wants_class(const struct xso_stream *stream, const struct xso_class *cls)
{
	struct handler handler;

	return handlers_find(stream->config.handlers, HANDLER_CLASS, cls, &handler) ||
		wait_wants(stream, cls);
}

bool dispatch_wants_namespace(const struct xso_stream *stream, const char *ns)
{
	xso_any_handler *fn;
	void *user;

	return handlers_find_other(stream->config.handlers, ns, &fn, &user);
}

/* The handler of the class, else of the namespace, else the default one. False: there is none. */
static bool call_handler(struct xso_stream *stream, const struct xso_event *event)
{
	const struct xso_handlers *handlers = stream->config.handlers;
	struct handler handler;
	xso_any_handler *fn;
	void *user;

	if (handlers_find(handlers, HANDLER_CLASS, event->any.cls, &handler)) {
		((xso_caller *)handler.call)(handler.fn, stream, event->any, handler.user);
		return true;
	}
	if (!handlers_find_other(handlers, namespace_of(event), &fn, &user))
		return false;
	fn(stream, event->any, user);
	return true;
}

static void call_event_handler(struct xso_stream *stream, const struct xso_event *event)
{
	xso_event_handler *fn;
	void *user;

	if (handlers_find_event(stream->config.handlers, &fn, &user))
		fn(stream, event, user);
}

static bool is_request(const struct xmpp_iq *iq)
{
	return iq->type == XMPP_IQ_TYPE_GET || iq->type == XMPP_IQ_TYPE_SET;
}

/* The handler of the payload's class. False: there is none. */
static bool call_request_handler(
	struct xso_stream *stream, const struct xmpp_iq *iq, struct xso_arena *arena)
{
	struct xso_request *request;
	struct handler handler;

	if (!handlers_find(stream->config.handlers,
		    iq->type == XMPP_IQ_TYPE_GET ? HANDLER_GET : HANDLER_SET, iq->payload.cls,
		    &handler))
		return false;
	request = reply_request(stream, iq, arena);
	if (!request) {
		reply_refuse(stream, iq, "resource-constraint");
		return true;
	}
	((xso_request_caller *)handler.call)(handler.fn, request, iq->payload, handler.user);
	xso_request_release(request);
	return true;
}

/* What is answered to a request that nobody took. */
static const char *usual_refusal(const struct xmpp_iq *iq)
{
	const struct xso_raw *raw = xso_raw_from(iq->payload);

	return raw && raw->error ? "bad-request" : "service-unavailable";
}

static void handle_iq(struct xso_stream *stream, const struct xso_event *event)
{
	const struct xmpp_iq *iq = event->any.object;

	if (!is_request(iq)) {
		if (!request_take(stream, iq, NULL))
			call_handler(stream, event);
		return;
	}
	if (call_request_handler(stream, iq, stream->handling->arena))
		return;
	call_handler(stream, event);
	if (!stream->handling->is_taken)
		reply_refuse(stream, iq, usual_refusal(iq));
}

static void handle_refused(struct xso_stream *stream, const struct xso_event *event)
{
	const struct xmpp_iq *iq = xmpp_iq_from(event->partial);

	if (iq && !is_request(iq) && request_take(stream, iq, event->error))
		return;
	call_event_handler(stream, event);
	if (iq && is_request(iq) && !stream->handling->is_taken)
		reply_refuse(stream, iq, "bad-request");
}

static void handle_element(struct xso_stream *stream, const struct xso_event *event)
{
	if (wait_take(stream, event->any))
		return;
	if (event->any.cls == &xmpp_iq_class)
		handle_iq(stream, event);
	else
		call_handler(stream, event);
}

static void handle(struct xso_stream *stream, const struct xso_event *event)
{
	switch (event->kind) {
	case XSO_EVENT_ELEMENT:
		handle_element(stream, event);
		break;
	case XSO_EVENT_REFUSED:
		handle_refused(stream, event);
		break;
	case XSO_EVENT_FEATURES:
		if (!wait_take(stream, event->any))
			call_event_handler(stream, event);
		break;
	default:
		call_event_handler(stream, event);
	}
}

/* Those who wait for what cannot come any more are told, once. */
static void end(struct xso_stream *stream)
{
	if (stream->is_freed || stream->state < XSO_STATE_CLOSING)
		return;
	request_end(stream);
	wait_end(stream, stream->state > XSO_STATE_CLOSING);
}

void dispatch_run(struct xso_stream *stream)
{
	/* inside a handler: its element is still being handled when this is done */
	const struct waiting_event outer = stream->taken;
	struct xso_event event;

	stream->taken = (struct waiting_event){ 0 };
	while (!stream->is_freed && xso_stream_next(stream, &event)) {
		struct handling handling = { .arena = xso_stream_keep(stream),
			.iq = xmpp_iq_from(event.partial.cls ? event.partial : event.any),
			.outer = stream->handling };
		stream->handling = &handling;
		handle(stream, &event);
		stream->handling = handling.outer;
		xso_arena_release(handling.arena);
	}
	event_release(stream);
	stream->taken = outer;
	end(stream);
}

void dispatch_told(struct xso_stream *stream)
{
	if (stream->busy > 1)
		return;
	if (stream->config.handlers)
		dispatch_run(stream);
	else
		end(stream);
}

size_t xso_stream_feed(struct xso_stream *stream, const char *bytes, size_t size)
{
	size_t done = 0, n = 1;

	stream_enter(stream);
	dispatch_run(stream);
	while (!stream->is_freed && done < size && n) {
		n = xso_stream_receive(stream, bytes + done, size - done);
		done += n;
		dispatch_run(stream);
	}
	stream_leave(stream);
	return done;
}
