/*
 * An observer stands beside a stream and is told of its stanzas, in both directions: what stream
 * management (xso/sm.h) is built on.
 */
#ifndef XSO_OBSERVER_H
#define XSO_OBSERVER_H

#include <xso/api.h>
#include <xso/stream.h>

XSO_BEGIN

/* Every member is required. Inside `sending` and `outlives` nothing of the stream may be called. */
struct xso_observer {
	void *user; /* of the functions below */
	/*
	 * A message, presence or iq of so many bytes is about to be written. Another status than
	 * XSO_OK forbids it, and is what sending it returns.
	 */
	enum xso_status (*sending)(void *user, size_t size);
	/*
	 * It was written, as these bytes, which live until the function returns or sends. The
	 * transport has them once `passed` is told of `end` bytes or more. Not called when the
	 * stream itself could not write what `sending` had allowed.
	 */
	void (*sent)(void *user, const char *bytes, size_t size, uint64_t end);
	/* So many bytes in all went to the transport. */
	void (*passed)(void *user, uint64_t bytes_sent);
	/*
	 * An element that came, before waits and handlers see it, and only where there are
	 * handlers; true: they do not. One that does not fit its class is a struct xso_raw, with
	 * its error. When it is a stanza, xso_stream_count has counted it already.
	 */
	bool (*received)(void *user, struct xso_any any);
	/*
	 * The peer's input ended without a footer. True: what is observed outlives the stream,
	 * which then writes no footer either: to the peer that would be the end of it.
	 */
	bool (*outlives)(void *user);
};

/*
 * One at a time, in the place of the one before; NULL: none. It is copied; its user lives until
 * another is set, or the stream is freed.
 */
void xso_stream_set_observer(struct xso_stream *stream, const struct xso_observer *observer);

/*
 * Writes a stanza once more: bytes that an observer was given by this stream or by one of the same
 * mode, framing, language and header namespaces. The observer is not told, and a log gets none of
 * the bytes. All or nothing: XSO_ERROR_NOT_CONNECTED, XSO_ERROR_CLOSED, XSO_ERROR_TLS,
 * XSO_ERROR_TOO_LARGE, XSO_ERROR_LIMIT, XSO_ERROR_MEMORY, as for xso_stream_send. *end is as that
 * of `sent`.
 */
enum xso_status xso_stream_send_again(
	struct xso_stream *stream, const char *bytes, size_t size, uint64_t *end);

XSO_END

#endif
