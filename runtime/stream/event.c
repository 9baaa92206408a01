#include "stream/stream.h"

/* Takes one of the events that wait out of the queue. */
static void drop(struct xso_stream *stream, size_t i)
{
	xso_arena_release(stream->events[i].arena);
	for (stream->n_events--; i < stream->n_events; i++)
		stream->events[i] = stream->events[i + 1];
}

/* True: the event takes back one that nobody saw. */
static bool takes_back(struct xso_stream *stream, enum xso_event_kind kind)
{
	const enum xso_event_kind other = kind == XSO_EVENT_RELIEVED ? XSO_EVENT_CONGESTED
		: kind == XSO_EVENT_CONGESTED			     ? XSO_EVENT_RELIEVED
								     : XSO_EVENT_NONE;

	for (size_t i = 0; i < stream->n_events; i++)
		if (stream->events[i].event.kind == other) {
			drop(stream, i);
			return true;
		}
	return false;
}

void event_add(struct xso_stream *stream, const struct xso_event *event, struct xso_arena *arena)
{
	if (takes_back(stream, event->kind) || stream->n_events == MOST_EVENTS)
		return;
	stream->events[stream->n_events++] = (struct waiting_event){ .event = *event,
		.arena = arena ? xso_arena_keep(arena) : NULL };
	driver_wake(stream);
}

bool event_is_waiting(const struct xso_stream *stream)
{
	for (size_t i = 0; i < stream->n_events; i++)
		switch (stream->events[i].event.kind) {
		case XSO_EVENT_HEADER:
		case XSO_EVENT_FEATURES:
		case XSO_EVENT_ELEMENT:
		case XSO_EVENT_REFUSED:
			return true;
		default:
			break;
		}
	return false;
}

void event_release(struct xso_stream *stream)
{
	xso_arena_release(stream->taken.arena);
	stream->taken = (struct waiting_event){ 0 };
}

void event_forget_all(struct xso_stream *stream)
{
	while (stream->n_events)
		drop(stream, 0);
}

bool xso_stream_next(struct xso_stream *stream, struct xso_event *event)
{
	event_release(stream);
	stream->is_taken = false;
	*event = (struct xso_event){ 0 };
	if (!stream->n_events)
		return false;
	stream->taken = stream->events[0];
	stream->events[0].arena = NULL;
	drop(stream, 0);
	*event = stream->taken.event;
	return true;
}

struct xso_arena *xso_stream_keep(struct xso_stream *stream)
{
	return stream->taken.arena ? xso_arena_keep(stream->taken.arena) : NULL;
}
