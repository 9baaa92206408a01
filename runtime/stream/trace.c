#include "stream/stream.h"

#include "base/allocate.h"

#include <xso/text.h>

/* White space in front of an element is seen with it, up to so much. */
enum { MOST_SPACE = 1024 };

static void trace(struct xso_stream *stream, enum xso_direction direction, const char *bytes,
	size_t size, bool is_sensitive)
{
	const struct xso_stream_config *c = &stream->config;

	is_sensitive |= stream->muted > 0;
	c->trace(c->user, c->name ? c->name : "", direction,
		is_sensitive && !c->trace_secrets ? NULL : bytes, size, is_sensitive);
}

void xso_trace_received(struct xso_stream *stream, const char *bytes, size_t size)
{
	struct xso_buffer *b = &stream->incoming;

	if (!stream->config.trace)
		return;
	if (xso_buffer_append(b, bytes, size))
		stream->incoming_lost += size;
	/* between elements, where a peer may send it for ever */
	if (b->size > MOST_SPACE && xso_text_is_blank(b->data, b->size))
		xso_trace_received_whole(stream, false);
}

void xso_trace_received_whole(struct xso_stream *stream, bool is_sensitive)
{
	struct xso_buffer *b = &stream->incoming;
	const size_t size = b->size + stream->incoming_lost;

	if (!stream->config.trace || !size)
		return;
	trace(stream, XSO_RECEIVED, stream->incoming_lost ? NULL : b->data, size, is_sensitive);
	if (is_sensitive && b->size)
		xso_allocate_wipe(b->data, b->size);
	b->size = stream->incoming_lost = 0;
}

void xso_trace_sent(struct xso_stream *stream, const char *bytes, size_t size, bool is_sensitive)
{
	if (stream->config.trace)
		trace(stream, XSO_SENT, bytes, size, is_sensitive);
}

void xso_trace_free(struct xso_stream *stream)
{
	if (stream->incoming.data)
		xso_allocate_wipe(stream->incoming.data, stream->incoming.size);
	xso_buffer_free(&stream->incoming);
}

void xso_stream_mute(struct xso_stream *stream)
{
	stream->muted++;
}

void xso_stream_unmute(struct xso_stream *stream)
{
	if (stream->muted)
		stream->muted--;
}
