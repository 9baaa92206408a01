/* Waiting for an element of some class, once; and what is made of it. */
#ifndef XSO_WAIT_H
#define XSO_WAIT_H

#include <xso/api.h>
#include <xso/stream.h>

XSO_BEGIN

struct xso_wait;

enum xso_waited {
	XSO_WAITED_ELEMENT,
	XSO_WAITED_TIMEOUT,
	XSO_WAITED_CLOSED,  /* xso_stream_reason says why; also when the stream is freed */
	XSO_WAITED_REFUSED, /* an element that does not fit its class, one of those waited for */
};

/*
 * `any` is the element; REFUSED: it is raw (xso_raw_from), with the error that says what is wrong;
 * nothing unless one came. It lives until the function returns.
 */
typedef void xso_wait_handler(
	struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user);

/*
 * Calls `fn` exactly once: with the next element of one of `n` classes that xso_stream_feed meets,
 * whether it fits or not, when `timeout` milliseconds have gone by (0: none), or at the stream's
 * end. Handlers of the classes, and that of events for one that is refused, are not called for that
 * element and stay for those behind it; a request among them is answered unless `fn` takes it
 * (xso_stream_take_request). The class of stream features is allowed.
 * With `n` 0 it is the end of the peer's side that is waited for; else the stream's end is when
 * XSO_EVENT_CLOSING is told. It is told from xso_stream_feed, from the functions that tell of end
 * of input, loss and time, and from xso_stream_free.
 * XSO_ERROR_MEMORY, XSO_ERROR_CLOSED: nothing is waited for. *wait (may be NULL) is valid until
 * `fn` is called.
 */
enum xso_status xso_stream_wait_for(struct xso_stream *stream,
	const struct xso_class *const *classes, size_t n, uint64_t timeout, xso_wait_handler *fn,
	void *user, struct xso_wait **wait);

/* Waits no longer; `fn` is not called. */
void xso_stream_cancel_wait(struct xso_stream *stream, struct xso_wait *wait);

/* Sends an object and waits: both or neither. Errors as those of the two. */
enum xso_status xso_send_and_wait_for(struct xso_stream *stream, struct xso_any object,
	const struct xso_class *const *classes, size_t n, uint64_t timeout, xso_wait_handler *fn,
	void *user, struct xso_error *error);

/* Resets the stream and waits for its features. Errors as those of the two. */
enum xso_status xso_reset_stream_and_get_features(
	struct xso_stream *stream, uint64_t timeout, xso_wait_handler *fn, void *user);

/* Gives the next features to `fn`: those that are there already at once, before it returns. */
enum xso_status xso_stream_expect_features(
	struct xso_stream *stream, uint64_t timeout, xso_wait_handler *fn, void *user);

/*
 * For receivers: waits for the peer's next header, as after a reset, in place of the handler of
 * events; xso_stream_peer_header has what it says, and `fn` gets nothing else. The rest as
 * xso_stream_wait_for.
 */
enum xso_status xso_stream_wait_for_header(struct xso_stream *stream, uint64_t timeout,
	xso_wait_handler *fn, void *user, struct xso_wait **wait);

/* Closes, and calls `fn` with XSO_WAITED_CLOSED once the peer's side has ended too. */
enum xso_status xso_close_and_wait(struct xso_stream *stream, xso_wait_handler *fn, void *user);

XSO_END

#endif
