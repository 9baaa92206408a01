/* The ways up: a connection, a new stream on it, TLS. */
#include "stream/stream.h"

#include <string.h>

struct xso_reader *xso_opening_reader(const struct xso_stream *stream)
{
	const struct xso_stream_config *given = &stream->config;
	const struct xso_reader_config config = { .type = given->reader,
		.names = xso_registry_names(given->registry),
		.limits = stream->is_authenticated ? given->limits
						   : given->limits_before_authentication,
		.allocator = given->allocator,
		.root = XSO_ROOT_STREAM,
		.map_content = given->mode != XSO_MODE_CLIENT };
	struct xso_reader *reader = xso_reader_new(&config);
	const char *preamble = xso_framing_preamble(stream);
	struct xso_error error;
	size_t consumed;

	if (!reader || !preamble ||
		xso_reader_read(reader, preamble, strlen(preamble), &consumed, &error) ==
			XSO_READING_HEADER)
		return reader;
	xso_reader_free(reader);
	return NULL;
}

enum xso_status xso_stream_connected(struct xso_stream *stream)
{
	enum xso_status status = XSO_OK;

	if (stream->state != XSO_STATE_READY)
		return XSO_ERROR_MISUSE;
	if (!stream_is_receiver(stream))
		status = xso_our_header_write(stream);
	if (status)
		return status;
	stream->last_byte = stream->now;
	stream->state = XSO_STATE_STREAM_HEADER_SENT;
	return XSO_OK;
}

/* All that the peer said in the stream that is over, taken or not. */
static void forget_peer(struct xso_stream *stream)
{
	xso_event_forget_peer(stream);
	xso_peer_header_forget(stream);
	xso_trace_received_whole(stream, true);
}

enum xso_status xso_stream_reset(struct xso_stream *stream)
{
	struct xso_reader *reader;
	enum xso_status status;

	if (stream->state == XSO_STATE_READY)
		return XSO_ERROR_NOT_CONNECTED;
	if (stream->state >= XSO_STATE_CLOSING)
		return XSO_ERROR_CLOSED;
	reader = xso_opening_reader(stream);
	if (!reader)
		return XSO_ERROR_MEMORY;
	status = stream_is_receiver(stream) ? XSO_OK : xso_our_header_write(stream);
	if (status) {
		xso_reader_free(reader);
		return status;
	}
	xso_reader_free(stream->reader);
	stream->reader = reader;
	stream->n_read = stream->part_end = 0;
	stream->has_space = false;
	forget_peer(stream);
	stream->has_header = !stream_is_receiver(stream);
	stream->is_held = false;
	stream->state = XSO_STATE_STREAM_HEADER_SENT;
	return XSO_OK;
}

void xso_stream_hold(struct xso_stream *stream)
{
	stream->is_held = true;
}

/* They were for strangers, or anybody may have said them. */
static void forget_limits(struct xso_stream *stream)
{
	stream->peer_limit = 0;
	stream->peer_patience = 0;
}

void xso_stream_tls_active(struct xso_stream *stream)
{
	stream->is_tls_active = true;
	if (stream->state == XSO_STATE_READY)
		return;
	forget_limits(stream);
	stream->is_held = true;
	stream->has_header = false;
	forget_peer(stream);
}

bool xso_stream_has_space(const struct xso_stream *stream)
{
	return stream->has_space;
}

bool xso_stream_is_tls_active(const struct xso_stream *stream)
{
	return stream->is_tls_active;
}

void xso_stream_authenticated(struct xso_stream *stream)
{
	stream->is_authenticated = true;
	forget_limits(stream);
	xso_reader_limit(stream->reader, stream->config.limits);
}
