/* What is made of waiting and of the other public calls, and needs nothing else. */
#include <xso/wait.h>

#include <xmpp/stream.h>

enum xso_status xso_send_and_wait_for(struct xso_stream *stream, struct xso_any object,
	const struct xso_class *const *classes, size_t n, uint64_t timeout, xso_wait_handler *fn,
	void *user, struct xso_error *error)
{
	struct xso_wait *wait;
	enum xso_status status = xso_stream_wait_for(stream, classes, n, timeout, fn, user, &wait);

	if (status) {
		if (error)
			*error = (struct xso_error){ .status = status };
		return status;
	}
	status = xso_stream_send(stream, object, error);
	if (status)
		xso_stream_cancel_wait(stream, wait);
	return status;
}

enum xso_status xso_reset_stream_and_get_features(
	struct xso_stream *stream, uint64_t timeout, xso_wait_handler *fn, void *user)
{
	const struct xso_class *const cls = &xmpp_stream_features_class;
	struct xso_wait *wait;
	enum xso_status status = xso_stream_wait_for(stream, &cls, 1, timeout, fn, user, &wait);

	if (status)
		return status;
	status = xso_stream_reset(stream);
	if (status)
		xso_stream_cancel_wait(stream, wait);
	return status;
}

enum xso_status xso_close_and_wait(struct xso_stream *stream, xso_wait_handler *fn, void *user)
{
	enum xso_status status = xso_stream_wait_for(stream, NULL, 0, 0, fn, user, NULL);

	if (!status)
		xso_stream_close(stream);
	return status;
}
