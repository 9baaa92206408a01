/*
 * A receiver's stream management (XEP-0198): a session is taken up in the place of a new resource,
 * or begins behind it.
 */
#include "session/receiver.h"
#include "session/sm.h"

#include <string.h>
#include <xso/jid.h>

static enum xso_status say_failed(
	const struct xso_receiver *receiver, enum xmpp_stanza_condition condition)
{
	const struct xmpp_sm_failed failed = { .ns = SM_NS, .condition = condition };

	return xso_stream_send(receiver->config.stream, xmpp_sm_failed_any(&failed), NULL);
}

/* As often as binding may fail, so that nobody has long to guess. */
static void reject(
	struct xso_receiver *receiver, enum xmpp_stanza_condition condition, const char *words)
{
	const enum xso_status status = say_failed(receiver, condition);

	if (status)
		xso_receiver_fail_status(receiver, status, "the client cannot be told: ");
	else
		xso_receiver_count_failure(receiver, words);
}

/* The session, if it is the client's own: nobody learns that another one has it. */
struct xso_sm *xso_receiver_find_session(
	const struct xso_receiver *receiver, const struct xmpp_sm_resume *resume)
{
	const struct xso_receiver_config *c = &receiver->config;
	struct xso_sm *sm = NULL;

	if (c->sessions.find && !strcmp(resume->ns, SM_NS))
		sm = c->sessions.find(c->user, resume->previd);
	if (!sm || !xso_sm_is_named(sm, resume->previd) || !xso_sm_jid(sm) ||
		!xso_jid_equal_bare(xso_sm_jid(sm), receiver->account))
		return NULL;
	return sm;
}

/* Whatever becomes of it, what comes by its old stream does not count any more. */
static void leave_old_stream(struct xso_sm *sm)
{
	struct xso_stream *old = xso_sm_stream(sm);

	if (!old)
		return;
	xso_sm_hibernate(sm);
	xso_stream_abort(old);
}

enum xso_status xso_receiver_begin_resume(struct xso_receiver *receiver, struct xso_sm *sm,
	const struct xmpp_sm_resume *resume, struct xmpp_sm_resumed *resumed)
{
	struct xso_stream *stream = receiver->config.stream;
	const char *jid = xso_arena_text(receiver->arena, xso_sm_jid(sm), strlen(xso_sm_jid(sm)));
	enum xso_status status = jid ? xso_stream_set_jid(stream, jid) : XSO_ERROR_MEMORY;

	xso_sm_hold(sm);
	receiver->jid = jid;
	if (!status)
		status = xso_receiver_expect_enable(receiver);
	if (status)
		return status;
	leave_old_stream(sm);
	if (receiver->phase == XSO_RECEIVER_OVER)
		return XSO_ERROR_CLOSED;
	return xso_sm_begin_accept_resume(sm, stream, resume, resumed);
}

void xso_receiver_go_on(
	struct xso_receiver *receiver, struct xso_sm *sm, uint32_t h, enum xso_status status)
{
	struct xso_stream *stream = receiver->config.stream;

	if (!status)
		status = xso_sm_go_on(sm, h);
	else if (xso_sm_stream(sm) == stream)
		xso_sm_hibernate(sm);
	xso_sm_release(sm);
	receiver->has_resumed = receiver->has_session = !status;
	if (receiver->phase == XSO_RECEIVER_OVER)
		return;
	if (xso_stream_state(stream) >= XSO_STATE_CLOSING)
		xso_receiver_fail_closed(receiver);
	else if (!status)
		xso_receiver_finish(receiver);
	else
		xso_receiver_fail_status(receiver, status, "the session cannot be resumed: ");
}

static void take_up(
	struct xso_receiver *receiver, struct xso_sm *sm, const struct xmpp_sm_resume *resume)
{
	struct xmpp_sm_resumed resumed;
	enum xso_status status = xso_receiver_begin_resume(receiver, sm, resume, &resumed);

	if (!status && xso_sm_can_acknowledge(sm, resume->h))
		status = xso_stream_send(
			receiver->config.stream, xmpp_sm_resumed_any(&resumed), NULL);
	xso_receiver_go_on(receiver, sm, resume->h, status);
}

static void resume(struct xso_receiver *receiver, const struct xmpp_sm_resume *resume)
{
	struct xso_sm *sm = xso_receiver_find_session(receiver, resume);

	if (!sm) {
		reject(receiver, XMPP_STANZA_CONDITION_ITEM_NOT_FOUND,
			"no session could be resumed");
		return;
	}
	xso_receiver_hold(receiver);
	take_up(receiver, sm, resume);
	xso_receiver_release(receiver);
}

bool xso_receiver_resume(struct xso_receiver *receiver, struct xso_any any)
{
	const struct xmpp_sm_resume *previous = xmpp_sm_resume_from(any);

	if (!receiver->config.sessions.begin || (!previous && !xmpp_sm_enable_from(any)))
		return false;
	if (previous)
		resume(receiver, previous);
	else
		reject(receiver, XMPP_STANZA_CONDITION_UNEXPECTED_REQUEST,
			"a session was wanted before a resource");
	return true;
}

/* Behind binding. */

struct xso_sm *xso_receiver_begin_session(
	const struct xso_receiver *receiver, char id[RECEIVER_NONCE])
{
	const struct xso_receiver_config *c = &receiver->config;

	if (!xso_receiver_draw(receiver, id))
		return NULL;
	return c->sessions.begin(c->user, xso_stream_jid(c->stream), id);
}

/* Status of accepting, or of what keeps from it. */
static enum xso_status begin(
	const struct xso_receiver *receiver, const struct xmpp_sm_enable *enable)
{
	char id[RECEIVER_NONCE];
	struct xso_sm *sm = xso_receiver_begin_session(receiver, id);

	return sm ? xso_sm_accept(sm, receiver->config.stream, enable, id) : XSO_ERROR_MEMORY;
}

/* A client waits for an answer, whatever it is: without one its stream ends. */
static void answer(struct xso_receiver *receiver, struct xso_any any)
{
	const struct xmpp_sm_enable *enable = xmpp_sm_enable_from(any);
	struct xso_stream *stream = receiver->config.stream;
	enum xso_status status = XSO_OK;

	if (xso_raw_from(any)) {
		status = say_failed(receiver, XMPP_STANZA_CONDITION_BAD_REQUEST);
	} else if (!enable || receiver->has_session || strcmp(enable->ns, SM_NS) != 0) {
		status = say_failed(receiver, XMPP_STANZA_CONDITION_UNEXPECTED_REQUEST);
	} else if (begin(receiver, enable)) {
		if (!receiver->is_freed)
			status = say_failed(receiver, XMPP_STANZA_CONDITION_RESOURCE_CONSTRAINT);
	} else {
		receiver->has_session = true;
	}
	if (status && !receiver->is_freed)
		xso_stream_abort(stream);
}

void xso_receiver_enable(struct xso_receiver *receiver, struct xso_any any)
{
	const enum xso_status status = xso_receiver_expect_enable(receiver);

	if (status == XSO_ERROR_MEMORY)
		xso_stream_abort(receiver->config.stream);
	if (status)
		return;
	xso_receiver_hold(receiver);
	answer(receiver, any);
	xso_receiver_release(receiver);
}
