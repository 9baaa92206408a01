/*
 * How bytes are parted: as one endless document, or as messages of one element each (RFC 7395).
 * The reader always reads a stream: with messages it is given a header of our own first. In the
 * output each message stands behind its size.
 */
#include "stream/stream.h"

#include <string.h>

typedef uint32_t message_size;

/* A root whose prefix nobody uses. Where stanzas are mapped it says from which namespace. */
#define PREAMBLE(attributes) "<preamble:stream xmlns:preamble='" STREAMS_NS "'" attributes ">"

const char *xso_framing_preamble(const struct xso_stream *stream)
{
	if (!stream_is_framed(stream))
		return NULL;
	switch (stream->config.mode) {
	case XSO_MODE_SERVER:
		return PREAMBLE(" xmlns='" SERVER_NS "'");
	case XSO_MODE_COMPONENT:
		return PREAMBLE(" xmlns='" COMPONENT_NS "'");
	default:
		return PREAMBLE("");
	}
}

enum xso_status xso_framing_append(struct xso_stream *stream, const char *bytes, size_t size)
{
	struct xso_buffer *out = &stream->out;
	const message_size n = (message_size)size;
	enum xso_status status;

	if (!stream_is_framed(stream))
		return xso_buffer_append(out, bytes, size);
	status = n == size ? xso_buffer_reserve(out, sizeof n + size) : XSO_ERROR_LIMIT;
	if (status)
		return status;
	xso_buffer_append(out, &n, sizeof n);
	return xso_buffer_append(out, bytes, size);
}

const char *xso_stream_pending(const struct xso_stream *stream, size_t *size)
{
	const char *at;
	message_size n;

	*size = stream->out.size - stream->out_begin;
	if (!*size)
		return NULL;
	at = stream->out.data + stream->out_begin;
	if (!stream_is_framed(stream))
		return at;
	memcpy(&n, at, sizeof n);
	*size = n - stream->out_message;
	return at + sizeof n + stream->out_message;
}

/* The beginning of the output went out. */
static void move_on(struct xso_stream *stream, size_t size)
{
	message_size n;

	if (!stream_is_framed(stream)) {
		stream->out_begin += size;
		return;
	}
	memcpy(&n, stream->out.data + stream->out_begin, sizeof n);
	stream->out_message += size;
	if (stream->out_message < n)
		return;
	stream->out_begin += sizeof n + n;
	stream->out_message = 0;
}

void xso_stream_sent(struct xso_stream *stream, size_t size)
{
	size_t pending;

	if (!xso_stream_pending(stream, &pending))
		return;
	if (size > pending)
		size = pending;
	move_on(stream, size);
	stream->counters.bytes_sent += size;
	xso_output_watch(stream);
	if (!stream->observer.passed)
		return;
	xso_stream_enter(stream);
	stream->observer.passed(stream->observer.user, stream->counters.bytes_sent);
	xso_stream_leave(stream);
}
