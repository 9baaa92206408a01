#include "stream/stream.h"

/* Takes one of the events that wait out of the queue. */
static void drop(struct xso_stream *stream, size_t i)
{
	xso_arena_release(stream->events[i].arena);
	for (stream->n_events--; i < stream->n_events; i++)
		stream->events[i] = stream->events[i + 1];
}

/* The one of this kind that waits; n_events: none does. */
static size_t find(const struct xso_stream *stream, enum xso_event_kind kind)
{
	size_t i = 0;

	while (i < stream->n_events && stream->events[i].event.kind != kind)
		i++;
	return i;
}

/* True: the event says nothing new to somebody who has not taken those that wait. */
static bool is_idle(struct xso_stream *stream, enum xso_event_kind kind)
{
	const enum xso_event_kind other = kind == XSO_EVENT_RELIEVED ? XSO_EVENT_CONGESTED
		: kind == XSO_EVENT_CONGESTED			     ? XSO_EVENT_RELIEVED
								     : kind;
	const size_t i = find(stream, other);

	if (i == stream->n_events)
		return false;
	if (other != kind)
		drop(stream, i);
	return true;
}

void xso_event_add(
	struct xso_stream *stream, const struct xso_event *event, struct xso_arena *arena)
{
	if (is_idle(stream, event->kind))
		return;
	stream->events[stream->n_events++] = (struct waiting_event){ .event = *event,
		.arena = arena ? xso_arena_keep(arena) : NULL };
	xso_driver_wake(stream);
}

/* True for a header or an element: what the peer said. */
static bool is_of_peer(const struct waiting_event *waiting)
{
	switch (waiting->event.kind) {
	case XSO_EVENT_HEADER:
	case XSO_EVENT_FEATURES:
	case XSO_EVENT_ELEMENT:
	case XSO_EVENT_REFUSED:
		return true;
	default:
		return false;
	}
}

bool xso_event_is_waiting(const struct xso_stream *stream)
{
	for (size_t i = 0; i < stream->n_events; i++)
		if (is_of_peer(&stream->events[i]))
			return true;
	return false;
}

void xso_event_release(struct xso_stream *stream)
{
	xso_arena_release(stream->taken.arena);
	stream->taken = (struct handling){ 0 };
}

void xso_event_forget_peer(struct xso_stream *stream)
{
	for (size_t i = stream->n_events; i--;)
		if (is_of_peer(&stream->events[i]))
			drop(stream, i);
}

void xso_event_forget_all(struct xso_stream *stream)
{
	while (stream->n_events)
		drop(stream, 0);
}

bool xso_stream_next(struct xso_stream *stream, struct xso_event *event)
{
	xso_event_release(stream);
	*event = (struct xso_event){ 0 };
	if (!stream->n_events)
		return false;
	*event = stream->events[0].event;
	stream->taken.arena = stream->events[0].arena;
	stream->taken.iq = xmpp_iq_from(event->partial.cls ? event->partial : event->any);
	stream->events[0].arena = NULL;
	drop(stream, 0);
	return true;
}

struct xso_arena *xso_stream_keep(struct xso_stream *stream)
{
	struct xso_arena *arena = stream_handling(stream)->arena;

	return arena ? xso_arena_keep(arena) : NULL;
}
