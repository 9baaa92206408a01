/* Acknowledgements, in both directions, and what is told of stanzas. */
#include "session/sm.h"

void xso_sm_tell(struct xso_sm *sm, const struct xso_sm_outcome *outcome)
{
	if (sm->config.outcome && !sm->is_freed)
		sm->config.outcome(sm->config.user, sm, outcome);
}

static void tell_written(struct xso_sm *sm)
{
	struct xso_sm_outcome outcome = { .fate = XSO_SM_WRITTEN, .was_written = true };
	const struct sm_entry entry = xso_sm_queue_write(&sm->queue, &outcome.bytes);

	outcome.token = entry.token;
	outcome.size = entry.size;
	xso_sm_tell(sm, &outcome);
}

/*
 * The function that is told may do everything, so each time round all is looked at anew. Before a
 * session is resumed the ends of its stanzas are those of another stream.
 */
void xso_sm_passed(struct xso_sm *sm, uint64_t bytes)
{
	const struct sm_queue *queue = &sm->queue;
	const size_t epoch = sm->epochs;

	if (sm->state == XSO_SM_RESUMING)
		return;
	xso_sm_hold(sm);
	while (sm->epochs == epoch && queue->n_written < queue->n &&
		xso_sm_queue_entry(queue, queue->n_written)->end <= bytes)
		tell_written(sm);
	xso_sm_release(sm);
}

bool xso_sm_can_acknowledge(const struct xso_sm *sm, uint32_t h)
{
	return h - sm->acknowledged <= sm->queue.n;
}

/* XEP-0198 4: a peer that has handled what was never sent cannot be talked to. */
static void refuse_count(struct xso_sm *sm, uint32_t h)
{
	const struct xmpp_sm_handled_count_too_high too_high = { .h = h,
		.has_h = true,
		.send_count = sm->acknowledged + (uint32_t)sm->queue.n,
		.has_send_count = true };

	xso_stream_send_stream_error_and_close(sm->stream, "undefined-condition", NULL,
		xmpp_sm_handled_count_too_high_any(&too_high));
	xso_sm_drop(sm, XSO_SM_BROKEN);
}

static void tell_acknowledged(struct xso_sm *sm)
{
	struct xso_sm_outcome outcome = { .fate = XSO_SM_ACKNOWLEDGED, .was_written = true };
	const struct sm_entry entry = xso_sm_queue_pop(&sm->queue, &outcome.bytes);

	sm->acknowledged++;
	outcome.token = entry.token;
	outcome.size = entry.size;
	xso_sm_tell(sm, &outcome);
}

/* A peer may be faster than whoever tells the stream what it has sent. */
bool xso_sm_acknowledged(struct xso_sm *sm, uint32_t h)
{
	const size_t epoch = sm->epochs;
	bool is_same = true;

	if (!xso_sm_can_acknowledge(sm, h)) {
		refuse_count(sm, h);
		return false;
	}
	xso_sm_hold(sm);
	while (is_same && h != sm->acknowledged && xso_sm_can_acknowledge(sm, h)) {
		if (sm->queue.n_written)
			tell_acknowledged(sm);
		else
			tell_written(sm);
		is_same = sm->epochs == epoch;
	}
	xso_sm_release(sm);
	return is_same;
}

enum xso_status xso_sm_acknowledge(const struct xso_sm *sm)
{
	const struct xmpp_sm_ack ack = { .h = xso_sm_handled(sm) };

	return xso_stream_send(sm->stream, xmpp_sm_ack_any(&ack), NULL);
}

enum xso_status xso_sm_request(struct xso_sm *sm)
{
	static const struct xmpp_sm_request request = { 0 };
	enum xso_status status;

	if (sm->state != XSO_SM_ON)
		return XSO_ERROR_MISUSE;
	if (sm->is_requested)
		return XSO_OK;
	status = xso_stream_send(sm->stream, xmpp_sm_request_any(&request), NULL);
	if (status)
		return status;
	if (sm->timer)
		xso_stream_cancel_wait(sm->stream, sm->timer);
	sm->timer = NULL;
	sm->is_requested = true;
	sm->unrequested = 0;
	return XSO_OK;
}

static void timed(struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user)
{
	struct xso_sm *sm = user;

	(void)stream;
	(void)any;
	sm->timer = NULL;
	if (waited == XSO_WAITED_TIMEOUT)
		xso_sm_request(sm);
}

/* Where there is no memory for a timer, now is as good. */
void xso_sm_consider_request(struct xso_sm *sm)
{
	const struct xso_sm_config *c = &sm->config;

	if (sm->state != XSO_SM_ON || sm->is_requested || !sm->unrequested)
		return;
	if (sm->unrequested >= c->request_after || sm->queue.n >= c->most_stanzas / 2 ||
		xso_sm_queue_bytes(&sm->queue) >= c->most_bytes / 2)
		xso_sm_request(sm);
	else if (!sm->timer &&
		xso_stream_wait_for(sm->stream, NULL, 0, c->request_delay, timed, sm, &sm->timer) ==
			XSO_ERROR_MEMORY)
		xso_sm_request(sm);
}
