#include "stream/stream.h"

/* The time a limit passes; UINT64_MAX: never. */
static uint64_t later(uint64_t since, uint64_t limit)
{
	return limit && since <= UINT64_MAX - limit ? since + limit : UINT64_MAX;
}

static uint64_t earlier(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

/* True while the peer can be missed. */
static bool is_connected(const struct xso_stream *stream)
{
	return stream->state > XSO_STATE_READY && stream->state < XSO_STATE_CLOSED;
}

static uint64_t soft_limit(const struct xso_stream *stream)
{
	if (stream->soft_tripped || stream->state >= XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED)
		return UINT64_MAX;
	return later(stream->last_byte, stream->config.deadtime_soft_limit);
}

static uint64_t hard_limit(const struct xso_stream *stream)
{
	return stream->hard_tripped ? UINT64_MAX
				    : later(stream->last_byte, stream->config.deadtime_hard_limit);
}

static uint64_t shutdown(const struct xso_stream *stream)
{
	if (stream->state < XSO_STATE_CLOSING || stream->ending == XSO_ENDING_NOW)
		return UINT64_MAX;
	return later(stream->closing_since, stream->config.shutdown_timeout);
}

uint64_t xso_stream_deadline(const struct xso_stream *stream)
{
	uint64_t deadline = earlier(xso_wait_deadline(stream), xso_request_deadline(stream));

	if (stream->config.handlers && stream->n_events)
		return stream->now;
	if (is_connected(stream)) {
		deadline = earlier(deadline, soft_limit(stream));
		deadline = earlier(deadline, hard_limit(stream));
		deadline = earlier(deadline, shutdown(stream));
	}
	return deadline;
}

static void check_limits(struct xso_stream *stream)
{
	if (!is_connected(stream))
		return;
	if (stream->now >= shutdown(stream))
		xso_closing_time_out(stream, XSO_REASON_NONE);
	if (stream->now >= hard_limit(stream)) {
		stream->hard_tripped = true;
		xso_closing_time_out(stream, XSO_REASON_TIMEOUT);
	}
	if (stream->now >= soft_limit(stream)) {
		stream->soft_tripped = true;
		xso_event_add(stream, &(struct xso_event){ .kind = XSO_EVENT_SOFT_LIMIT }, NULL);
	}
}

void xso_stream_tick(struct xso_stream *stream, uint64_t now)
{
	xso_stream_enter(stream);
	if (now > stream->now)
		stream->now = now;
	check_limits(stream);
	xso_wait_tick(stream);
	xso_request_tick(stream);
	xso_dispatch_told(stream);
	xso_stream_leave(stream);
}

uint64_t xso_stream_now(const struct xso_stream *stream)
{
	return stream->now;
}

void xso_stream_set_deadtime_soft_limit(struct xso_stream *stream, uint64_t limit)
{
	stream->config.deadtime_soft_limit = limit;
	stream->soft_tripped = false;
	check_limits(stream);
}

void xso_stream_set_deadtime_hard_limit(struct xso_stream *stream, uint64_t limit)
{
	stream->config.deadtime_hard_limit = limit;
	stream->hard_tripped = false;
	check_limits(stream);
}
