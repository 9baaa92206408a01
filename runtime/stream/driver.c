#include "stream/stream.h"

void xso_stream_set_driver(struct xso_stream *stream, const struct stream_driver *driver)
{
	stream->driver = *driver;
}

void *xso_stream_driver_of(const struct xso_stream *stream, void (*wake)(void *self))
{
	return stream->driver.wake == wake ? stream->driver.self : NULL;
}

void xso_stream_set_handlers(struct xso_stream *stream, struct xso_handlers *handlers)
{
	stream->config.handlers = handlers;
}

void xso_driver_wake(const struct xso_stream *stream)
{
	if (stream->driver.wake)
		stream->driver.wake(stream->driver.self);
}

void xso_driver_tell_time(struct xso_stream *stream)
{
	const uint64_t now = stream->driver.now ? stream->driver.now(stream->driver.self) : 0;

	if (now > stream->now)
		stream->now = now;
}

bool xso_driver_new_id(struct xso_stream *stream, char id[XSO_ID_SIZE])
{
	const struct xso_stream_config *c = &stream->config;

	if (c->new_id)
		return c->new_id(c->user, id);
	return stream->driver.new_id && stream->driver.new_id(stream->driver.self, id);
}
