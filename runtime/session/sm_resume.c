/* How a session begins, and how it is taken up again: both sides. */
#include "session/sm.h"

#include "base/crypto.h"

#include <string.h>

/* A new session over a stream that can be used. What is left of another one fails first. */
static enum xso_status begin(struct xso_sm *sm, struct xso_stream *stream)
{
	const enum xso_stream_state state = xso_stream_state(stream);
	enum xso_status status;

	if (sm->stream == stream || !xso_stream_handlers(stream))
		return XSO_ERROR_MISUSE;
	if (state != XSO_STATE_OPEN)
		return state > XSO_STATE_OPEN ? XSO_ERROR_CLOSED : XSO_ERROR_NOT_CONNECTED;
	xso_sm_hold(sm);
	xso_sm_drop(sm, XSO_SM_GONE);
	status = sm->is_freed || sm->stream ? XSO_ERROR_MISUSE : xso_sm_attach(sm, stream);
	xso_sm_release(sm);
	return status;
}

struct xmpp_sm_enable xso_sm_enable_of(const struct xso_sm *sm)
{
	return (struct xmpp_sm_enable){ .ns = SM_NS,
		.resume = !sm->config.no_resumption,
		.max = sm->config.max,
		.has_max = sm->config.max > 0 };
}

enum xso_status xso_sm_enable(struct xso_sm *sm, struct xso_stream *stream)
{
	const struct xmpp_sm_enable enable = xso_sm_enable_of(sm);
	enum xso_status status = begin(sm, stream);

	if (status)
		return status;
	sm->state = XSO_SM_ENABLING;
	status = xso_stream_send(stream, xmpp_sm_enable_any(&enable), NULL);
	if (status)
		xso_sm_drop(sm, XSO_SM_NOT_ENABLED);
	return status;
}

/* Where there is no memory for an id the session cannot be resumed. */
void xso_sm_enabled(struct xso_sm *sm, const struct xmpp_sm_enabled *enabled)
{
	const struct sm_session session = { .id = enabled->resume ? enabled->id : NULL,
		.jid = xso_stream_jid(sm->stream),
		.location = enabled->location,
		.max = enabled->has_max ? enabled->max : 0 };

	(void)xso_sm_keep_session(sm, &session);
	sm->counted = xso_stream_count(sm->stream).stanzas_received;
	sm->state = XSO_SM_ON;
	xso_sm_consider_request(sm);
}

enum xso_status xso_sm_begin_enabled(
	struct xso_sm *sm, struct xso_stream *stream, const struct xmpp_sm_enabled *enabled)
{
	const enum xso_status status = begin(sm, stream);

	if (!status)
		xso_sm_enabled(sm, enabled);
	return status;
}

enum xso_status xso_sm_begin_resume(
	struct xso_sm *sm, struct xso_stream *stream, struct xmpp_sm_resume *resume)
{
	enum xso_status status = XSO_OK;

	*resume = (struct xmpp_sm_resume){
		.ns = SM_NS, .h = xso_sm_handled(sm), .previd = sm->session.id
	};
	if (sm->state != XSO_SM_RESUMING || sm->stream != stream)
		status = xso_sm_attach(sm, stream);
	if (!status)
		sm->state = XSO_SM_RESUMING;
	return status;
}

enum xso_status xso_sm_resume(struct xso_sm *sm, struct xso_stream *stream)
{
	struct xmpp_sm_resume resume;
	enum xso_status status = xso_sm_begin_resume(sm, stream, &resume);

	if (status)
		return status;
	status = xso_stream_send(stream, xmpp_sm_resume_any(&resume), NULL);
	if (status)
		xso_sm_hibernate(sm);
	return status;
}

/* It is the session that goes on, over another stream: this one is lost, and nobody closed it. */
static void give_up_stream(struct xso_stream *stream)
{
	xso_stream_fail(stream,
		&(const struct xso_close_reason){
			.kind = XSO_REASON_TRANSPORT, .text = "no room for the session" });
}

/*
 * Sends again what the peer has not handled, `skip` stanzas from the first. Not one may be left
 * out: without room for all of them the stream is given up.
 */
static void send_again(struct xso_sm *sm, size_t skip)
{
	const char *bytes = xso_sm_queue_first(&sm->queue);

	for (size_t i = 0; i < sm->queue.n; i++) {
		struct sm_entry *entry = xso_sm_queue_entry(&sm->queue, i);
		if (i < skip)
			entry->end = 0;
		else if (xso_stream_send_again(sm->stream, bytes, entry->size, &entry->end))
			break;
		bytes += entry->size;
		if (i + 1 == sm->queue.n)
			return;
	}
	if (sm->queue.n)
		give_up_stream(sm->stream);
}

/*
 * Takes away what the peer does not take any more: it never handled it, so it counts on neither
 * side. False: no memory, and the stream is given up.
 */
static bool part_large(struct xso_sm *sm, size_t skip, struct sm_queue *large)
{
	const size_t most = xso_stream_peer_limit(sm->stream);

	if (!most || xso_sm_queue_part(&sm->queue, skip, most, large))
		return true;
	give_up_stream(sm->stream);
	return false;
}

/*
 * The peer goes on, and has handled `h`. Before anybody can send what is new the old is sent; then
 * outcomes are told, and whoever is told may free the session, or end it: the stream stands where
 * it stood.
 */
static bool go_on(struct xso_sm *sm, uint32_t h)
{
	struct sm_queue large = { .bytes.allocator = sm->config.allocator };
	const size_t epoch = sm->epochs;

	sm->state = XSO_SM_ON;
	if (!xso_sm_can_acknowledge(sm, h))
		return xso_sm_acknowledged(sm, h);
	if (part_large(sm, h - sm->acknowledged, &large))
		send_again(sm, h - sm->acknowledged);
	xso_sm_acknowledged(sm, h);
	xso_sm_fail(sm, &large, XSO_SM_TOO_LARGE);
	if (sm->epochs != epoch)
		return true;
	sm->unrequested = sm->queue.n;
	xso_sm_consider_request(sm);
	return true;
}

bool xso_sm_resumed(struct xso_sm *sm, const struct xmpp_sm_resumed *resumed)
{
	bool is_same;

	sm->counted = xso_stream_count(sm->stream).stanzas_received;
	if (strcmp(resumed->previd, sm->session.id) != 0) {
		xso_stream_send_stream_error_and_close(
			sm->stream, "undefined-condition", NULL, (struct xso_any){ 0 });
		xso_sm_drop(sm, XSO_SM_BROKEN);
		return false;
	}
	xso_sm_hold(sm);
	is_same = go_on(sm, resumed->h);
	xso_sm_release(sm);
	return is_same;
}

void xso_sm_not_resumed(struct xso_sm *sm, const struct xmpp_sm_failed *failed)
{
	const size_t epoch = sm->epochs;

	xso_sm_hold(sm);
	if (failed->has_h && xso_sm_can_acknowledge(sm, failed->h))
		xso_sm_acknowledged(sm, failed->h);
	if (sm->epochs == epoch)
		xso_sm_drop(sm, XSO_SM_GONE);
	xso_sm_release(sm);
}

/* The receiver's side. */

enum xso_status xso_sm_begin_accept(struct xso_sm *sm, struct xso_stream *stream,
	const struct xmpp_sm_enable *enable, const char *id, struct xmpp_sm_enabled *enabled)
{
	const bool is_resumable = enable->resume && !sm->config.no_resumption;
	const bool is_shorter = enable->has_max && enable->max < sm->config.max;
	const struct sm_session session = { .id = is_resumable ? id : NULL,
		.jid = xso_stream_jid(stream),
		.max = !is_resumable ? 0
			: is_shorter ? enable->max
				     : sm->config.max };
	enum xso_status status = begin(sm, stream);

	if (status)
		return status;
	if (!xso_sm_keep_session(sm, &session)) {
		xso_sm_drop(sm, XSO_SM_NOT_ENABLED);
		return XSO_ERROR_MEMORY;
	}
	sm->state = XSO_SM_ON;
	*enabled = (struct xmpp_sm_enabled){ .ns = enable->ns,
		.id = sm->session.id,
		.resume = is_resumable,
		.max = session.max,
		.has_max = session.max > 0 };
	return XSO_OK;
}

enum xso_status xso_sm_accept(struct xso_sm *sm, struct xso_stream *stream,
	const struct xmpp_sm_enable *enable, const char *id)
{
	struct xmpp_sm_enabled enabled;
	enum xso_status status = xso_sm_begin_accept(sm, stream, enable, id, &enabled);

	if (status)
		return status;
	status = xso_stream_send(stream, xmpp_sm_enabled_any(&enabled), NULL);
	if (status)
		xso_sm_drop(sm, XSO_SM_NOT_ENABLED);
	return status;
}

bool xso_sm_is_named(const struct xso_sm *sm, const char *id)
{
	const size_t size = strlen(id);

	return sm->session.id && strlen(sm->session.id) == size &&
		xso_crypto_equal(sm->session.id, id, size);
}

enum xso_status xso_sm_begin_accept_resume(struct xso_sm *sm, struct xso_stream *stream,
	const struct xmpp_sm_resume *resume, struct xmpp_sm_resumed *resumed)
{
	const uint32_t h = xso_sm_handled(sm);
	enum xso_status status;

	if (!xso_sm_is_named(sm, resume->previd))
		return XSO_ERROR_INVALID;
	status = xso_sm_attach(sm, stream);
	if (status)
		return status;
	sm->state = XSO_SM_RESUMING;
	*resumed = (struct xmpp_sm_resumed){ .ns = resume->ns, .h = h, .previd = resume->previd };
	return XSO_OK;
}

enum xso_status xso_sm_go_on(struct xso_sm *sm, uint32_t h)
{
	enum xso_status status;

	xso_sm_hold(sm);
	status = go_on(sm, h) ? XSO_OK : XSO_ERROR_CLOSED;
	xso_sm_release(sm);
	return status;
}

enum xso_status xso_sm_accept_resume(
	struct xso_sm *sm, struct xso_stream *stream, const struct xmpp_sm_resume *resume)
{
	struct xmpp_sm_resumed resumed;
	enum xso_status status = xso_sm_begin_accept_resume(sm, stream, resume, &resumed);

	if (status)
		return status;
	if (xso_sm_can_acknowledge(sm, resume->h))
		status = xso_stream_send(stream, xmpp_sm_resumed_any(&resumed), NULL);
	if (!status)
		return xso_sm_go_on(sm, resume->h);
	xso_sm_hibernate(sm);
	return status;
}
