/* What a stream is watched for: stanzas of ours, and the elements of XEP-0198. */
#include "session/sm.h"

#include <xso/raw.h>
#include <xso/registry.h>

/* Nothing may stand between <resume/> and what is sent again. */
static enum xso_status sending(void *user, size_t size)
{
	struct xso_sm *sm = user;
	const struct xso_sm_config *c = &sm->config;

	if (sm->state == XSO_SM_RESUMING)
		return XSO_ERROR_NOT_CONNECTED;
	if (sm->queue.n >= c->most_stanzas || size > c->most_bytes ||
		xso_sm_queue_bytes(&sm->queue) > c->most_bytes - size)
		return XSO_ERROR_LIMIT;
	return xso_sm_queue_reserve(&sm->queue, size) ? XSO_OK : XSO_ERROR_MEMORY;
}

static void sent(void *user, const char *bytes, size_t size, uint64_t end)
{
	struct xso_sm *sm = user;
	const struct sm_entry entry = { .token = sm->token, .end = end, .size = size };

	xso_sm_queue_push(&sm->queue, entry, bytes);
	sm->token = 0;
	sm->unrequested++;
	xso_sm_consider_request(sm);
}

static void passed(void *user, uint64_t bytes_sent)
{
	xso_sm_passed(user, bytes_sent);
}

static void got_ack(struct xso_sm *sm, const struct xmpp_sm_ack *ack)
{
	sm->is_requested = false;
	if (xso_sm_acknowledged(sm, ack->h))
		xso_sm_consider_request(sm);
}

/* Once it is on, the peer's word on <enable/> has no meaning any more. */
static bool got_answer(struct xso_sm *sm, struct xso_any any)
{
	if (sm->state == XSO_SM_ENABLING && xmpp_sm_enabled_from(any))
		xso_sm_enabled(sm, any.object);
	else if (sm->state == XSO_SM_ENABLING && xmpp_sm_failed_from(any))
		xso_sm_drop(sm, XSO_SM_NOT_ENABLED);
	return sm->state != XSO_SM_RESUMING;
}

/* True: the session cannot be without it. */
static bool needs(const struct xso_sm *sm, const struct xso_class *cls)
{
	if (cls == &xmpp_sm_enabled_class || cls == &xmpp_sm_failed_class)
		return sm->state == XSO_SM_ENABLING;
	return cls == &xmpp_sm_ack_class && sm->state != XSO_SM_RESUMING;
}

/* Nothing that is sent from here on would ever be known to have arrived. */
static bool take_unreadable(struct xso_sm *sm, const struct xso_raw *raw)
{
	const struct xso_registry *registry = xso_stream_registry(sm->stream);
	char why[256];

	if (!raw->error || !needs(sm, xso_registry_class(registry, raw->items->name)))
		return false;
	xso_error_format(raw->error, why, sizeof why);
	xso_stream_send_stream_error_and_close(
		sm->stream, "bad-format", why, (struct xso_any){ 0 });
	return true;
}

static bool take(struct xso_sm *sm, struct xso_any any)
{
	if (any.cls == &xso_raw_class)
		return take_unreadable(sm, any.object);
	if (any.cls == &xmpp_sm_enabled_class || any.cls == &xmpp_sm_failed_class ||
		any.cls == &xmpp_sm_resumed_class)
		return got_answer(sm, any);
	if (any.cls == &xmpp_sm_request_class && sm->state != XSO_SM_RESUMING)
		xso_sm_acknowledge(sm);
	else if (any.cls == &xmpp_sm_ack_class && sm->state != XSO_SM_RESUMING)
		got_ack(sm, any.object);
	else
		return false;
	return true;
}

static bool received(void *user, struct xso_any any)
{
	struct xso_sm *sm = user;
	bool is_taken;

	xso_sm_hold(sm);
	is_taken = take(sm, any);
	xso_sm_release(sm);
	return is_taken;
}

/* While <resume/> is not answered the session may be there. */
static bool outlives(void *user)
{
	const struct xso_sm *sm = user;

	return (sm->state == XSO_SM_ON || sm->state == XSO_SM_RESUMING) && sm->session.id &&
		!sm->is_closing;
}

const struct xso_observer xso_sm_observer = { .sending = sending,
	.sent = sent,
	.passed = passed,
	.received = received,
	.outlives = outlives };

enum xso_status xso_sm_send(
	struct xso_sm *sm, struct xso_any stanza, uint64_t token, struct xso_error *error)
{
	enum xso_status status = XSO_ERROR_NOT_CONNECTED;

	if (sm->stream) {
		sm->token = token;
		status = xso_stream_send(sm->stream, stanza, error);
		sm->token = 0;
	} else if (error) {
		*error = (struct xso_error){ .status = status };
	}
	return status;
}
