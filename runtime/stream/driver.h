/*
 * What drives a stream that is also used from outside its calls: a connection. Without one, nothing
 * here is needed.
 */
#ifndef XSO_STREAM_DRIVER_H
#define XSO_STREAM_DRIVER_H

#include <xso/stream.h>

struct stream_driver {
	void *self;
	/* There may be bytes to send, an end, or a nearer deadline. It calls nothing of the stream.
	 */
	void (*wake)(void *self);
	uint64_t (*now)(void *self);
	/* For a config without new_id. */
	bool (*new_id)(void *self, char id[XSO_ID_SIZE]);
};

void xso_stream_set_driver(struct xso_stream *stream, const struct stream_driver *driver);

/* The `self` of the driver whose `wake` this is; NULL: it has another one, or none. */
void *xso_stream_driver_of(const struct xso_stream *stream, void (*wake)(void *self));

/* From now on events go to these. Those that wait already do too. */
void xso_stream_set_handlers(struct xso_stream *stream, struct xso_handlers *handlers);

#endif
