#include "stream/stream.h"

#include <xso/text.h>

static void received_element(struct xso_stream *stream)
{
	xso_element_received(
		stream, xso_reader_tape(stream->reader), xso_reader_is_foreign(stream->reader));
}

static void received_broken(
	struct xso_stream *stream, const char *bytes, size_t size, const struct xso_error *error)
{
	const char *condition = xso_status_condition(error->status);

	xso_trace_received(stream, bytes, size);
	xso_trace_received_whole(stream, true);
	xso_closing_fail(stream, condition ? condition : "internal-server-error", error->expected,
		(struct xso_any){ 0 }, error);
}

static void received_end(struct xso_stream *stream)
{
	xso_trace_received_whole(stream, false);
	stream->is_deaf = true;
	xso_closing_received_footer(stream, NULL);
}

static void received_header(struct xso_stream *stream)
{
	xso_trace_received_whole(stream, false);
	xso_peer_header_read(stream, xso_reader_tape(stream->reader));
	if (!stream->is_deaf && xso_reader_is_at_end(stream->reader))
		received_end(stream);
}

/* A tape says where it begins, and nothing but white space is behind the part before it. */
static void note_space(struct xso_stream *stream)
{
	stream->has_space = xso_reader_tape(stream->reader)->offset > stream->part_end;
	stream->part_end = stream->n_read;
}

/* One read of the endless document. */
static size_t receive_stream(struct xso_stream *stream, const char *bytes, size_t size)
{
	struct xso_error error;
	size_t consumed;
	enum xso_reading what = xso_reader_read(stream->reader, bytes, size, &consumed, &error);

	if (what == XSO_READING_ERROR) {
		received_broken(stream, bytes, size, &error);
		return size;
	}
	xso_trace_received(stream, bytes, consumed);
	stream->n_read += consumed;
	switch (what) {
	case XSO_READING_HEADER:
		stream->part_end = stream->n_read;
		received_header(stream);
		break;
	case XSO_READING_ELEMENT:
		note_space(stream);
		received_element(stream);
		break;
	case XSO_READING_END:
		received_end(stream);
		break;
	default:
		break;
	}
	return consumed;
}

/*
 * A message of RFC 7395: one element, and nothing else but white space. The reader is not given
 * what is behind the element: it would wait for it to be given again.
 */
static size_t receive_message(struct xso_stream *stream, const char *bytes, size_t size)
{
	struct xso_error error;
	size_t consumed, inked = size;
	enum xso_reading what;

	while (inked && xso_text_is_space(bytes[inked - 1]))
		inked--;
	what = xso_reader_read(stream->reader, bytes, inked, &consumed, &error);

	if (what == XSO_READING_ERROR) {
		received_broken(stream, bytes, size, &error);
		return size;
	}
	xso_trace_received(stream, bytes, size);
	if (what == XSO_READING_ELEMENT && consumed == inked) {
		received_element(stream);
		return size;
	}
	xso_trace_received_whole(stream, true);
	xso_closing_refuse(stream, "not-well-formed", "a message is not one element");
	return size;
}

static void note_bytes(struct xso_stream *stream, size_t size)
{
	if (!size)
		return;
	xso_driver_tell_time(stream);
	stream->last_byte = stream->now;
	stream->soft_tripped = stream->hard_tripped = false;
	stream->counters.bytes_received += size;
}

size_t xso_stream_receive(struct xso_stream *stream, const char *bytes, size_t size)
{
	if (!size || stream->state == XSO_STATE_READY || stream->has_rest ||
		xso_event_is_waiting(stream))
		return 0;
	xso_event_release(stream);
	if (stream->is_held && !stream->is_deaf)
		xso_closing_refuse(stream, "policy-violation", "bytes that were sent too early");
	if (!stream->is_deaf && stream->state < XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED)
		size = stream_is_framed(stream) ? receive_message(stream, bytes, size)
						: receive_stream(stream, bytes, size);
	note_bytes(stream, size);
	return size;
}
