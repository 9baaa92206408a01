/* The ways down: see the table in README.md. */
#include "stream/stream.h"

#include <string.h>

/* The transport is to be closed; what was asked for before and is stronger stays. */
static void end_with(struct xso_stream *stream, enum xso_ending ending)
{
	if (stream->ending < ending)
		stream->ending = ending;
	xso_driver_wake(stream);
}

static void go_to(struct xso_stream *stream, enum xso_stream_state state)
{
	if (stream->state < XSO_STATE_CLOSING) {
		xso_driver_tell_time(stream);
		stream->closing_since = stream->now;
	}
	stream->state = state;
	xso_driver_wake(stream);
}

static void add_reason(struct xso_stream *stream, enum xso_reason kind)
{
	xso_reason_add(stream, &(struct xso_close_reason){ .kind = kind });
}

/* The reason says it when the peer could not be told. */
static void write_footer(struct xso_stream *stream, struct xso_close_reason *reason)
{
	if (xso_output_footer(stream))
		reason->memory_ran_out = true;
}

void xso_stream_close(struct xso_stream *stream)
{
	struct xso_close_reason reason = { .kind = XSO_REASON_LOCAL };
	const enum xso_stream_state state = stream->state;

	if (state >= XSO_STATE_CLOSING)
		return;
	if (state == XSO_STATE_READY) {
		go_to(stream, XSO_STATE_CLOSED);
	} else {
		write_footer(stream, &reason);
		/* without both headers the peer has nothing that it could end */
		end_with(stream,
			state == XSO_STATE_OPEN && stream->has_header ? XSO_ENDING_OUTPUT
								      : XSO_ENDING_TRANSPORT);
		go_to(stream, XSO_STATE_CLOSING);
	}
	xso_reason_add(stream, &reason);
}

void xso_stream_abort(struct xso_stream *stream)
{
	if (stream->state < XSO_STATE_CLOSING)
		add_reason(stream, XSO_REASON_LOCAL);
	if (stream->state > XSO_STATE_READY && stream->state < XSO_STATE_CLOSED)
		end_with(stream, XSO_ENDING_NOW);
	go_to(stream, XSO_STATE_CLOSED);
}

void xso_stream_fail(struct xso_stream *stream, const struct xso_close_reason *reason)
{
	if (stream->state == XSO_STATE_CLOSED)
		return;
	xso_reason_add(stream, reason);
	if (stream->state > XSO_STATE_READY)
		end_with(stream, XSO_ENDING_NOW);
	go_to(stream, XSO_STATE_CLOSED);
}

void xso_closing_fail(struct xso_stream *stream, const char *condition, const char *text,
	struct xso_any application, const struct xso_error *error)
{
	struct xso_close_reason reason = {
		.kind = XSO_REASON_STREAM_ERROR_SENT, .condition = condition, .text = text
	};

	if (stream->state >= XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED)
		return;
	if (error)
		reason.error = *error;
	stream->is_deaf = true;
	if (stream->state < XSO_STATE_CLOSING) {
		if (xso_output_error(stream, condition, text, application))
			reason.memory_ran_out = true;
		go_to(stream, XSO_STATE_CLOSING);
	}
	end_with(stream, XSO_ENDING_TRANSPORT);
	xso_reason_add(stream, &reason);
}

void xso_closing_refuse(struct xso_stream *stream, const char *condition, const char *text)
{
	xso_closing_fail(stream, condition, text, (struct xso_any){ 0 }, NULL);
}

void xso_closing_no_memory(struct xso_stream *stream)
{
	const struct xso_error error = { .status = XSO_ERROR_MEMORY };

	xso_closing_fail(stream, "resource-constraint", NULL, (struct xso_any){ 0 }, &error);
}

void xso_stream_send_stream_error_and_close(struct xso_stream *stream, const char *condition,
	const char *text, struct xso_any application)
{
	if (stream->state == XSO_STATE_READY)
		xso_stream_close(stream);
	else if (stream->state < XSO_STATE_CLOSING)
		xso_closing_fail(stream, condition, text, application, NULL);
}

void xso_closing_received_error(struct xso_stream *stream, const struct xmpp_stream_error *error)
{
	const char *condition = xmpp_stream_condition_text(error->condition);
	struct xso_close_reason reason = { .kind = XSO_REASON_STREAM_ERROR_RECEIVED,
		.condition = condition ? condition : "undefined-condition",
		.text = error->n_text ? error->text->text : NULL,
		.retry = xso_retry_of(condition),
		.stream_error = error,
		.see_other_host = error->host.host ? &error->host : NULL };

	if (stream->state < XSO_STATE_CLOSING) {
		write_footer(stream, &reason);
		end_with(stream, XSO_ENDING_OUTPUT);
		go_to(stream, XSO_STATE_CLOSING);
	}
	xso_reason_add(stream, &reason);
}

void xso_closing_received_footer(struct xso_stream *stream, const char *see_other_uri)
{
	struct xso_close_reason reason = { .kind = XSO_REASON_CLOSED_BY_PEER,
		.retry = see_other_uri ? XSO_RETRY_ELSEWHERE : XSO_RETRY_BACKOFF,
		.see_other_uri = see_other_uri };
	bool is_first;

	if (stream->state >= XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED)
		return;
	xso_peer_header_fail(stream);
	is_first = stream->state < XSO_STATE_CLOSING;
	write_footer(stream, &reason);
	end_with(stream, XSO_ENDING_TRANSPORT);
	go_to(stream, XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED);
	if (is_first)
		xso_reason_add(stream, &reason);
}

static bool is_outlived(const struct xso_stream *stream)
{
	return stream->observer.outlives && stream->observer.outlives(stream->observer.user);
}

void xso_stream_received_eof(struct xso_stream *stream)
{
	struct xso_close_reason reason = { .kind = XSO_REASON_LOST };
	const enum xso_stream_state state = stream->state;

	if (state == XSO_STATE_CLOSED)
		return;
	xso_stream_enter(stream);
	xso_trace_received_whole(stream, true);
	if (state < XSO_STATE_CLOSING && !xso_peer_header_fail(stream)) {
		if (state == XSO_STATE_OPEN && !is_outlived(stream))
			write_footer(stream, &reason);
		xso_reason_add(stream, &reason);
	}
	if (state > XSO_STATE_READY) {
		end_with(stream, XSO_ENDING_TRANSPORT);
		go_to(stream, XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED);
	} else {
		go_to(stream, XSO_STATE_CLOSED);
	}
	xso_dispatch_told(stream);
	xso_stream_leave(stream);
}

void xso_stream_disconnected(struct xso_stream *stream, const struct xso_error *error)
{
	struct xso_close_reason reason = { .kind = XSO_REASON_LOST };

	if (stream->state == XSO_STATE_CLOSED)
		return;
	xso_stream_enter(stream);
	xso_trace_received_whole(stream, true);
	if (error) {
		reason.kind = XSO_REASON_TRANSPORT;
		reason.error = *error;
	}
	if (stream->state < XSO_STATE_CLOSING || error)
		xso_reason_add(stream, &reason);
	go_to(stream, XSO_STATE_CLOSED);
	xso_dispatch_told(stream);
	xso_stream_leave(stream);
}

void xso_closing_time_out(struct xso_stream *stream, enum xso_reason kind)
{
	if (kind != XSO_REASON_NONE && stream->state < XSO_STATE_CLOSING)
		add_reason(stream, kind);
	end_with(stream, XSO_ENDING_NOW);
	stream->is_deaf = true;
	go_to(stream, XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED);
}

enum xso_ending xso_stream_ending(const struct xso_stream *stream)
{
	return stream->ending;
}
