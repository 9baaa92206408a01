/* How stream management lives: its session, and the streams it goes over. */
#include "session/sm.h"

#include "base/allocate.h"

#include <string.h>

enum { REQUEST_AFTER = 16, REQUEST_DELAY = 2000, MOST_STANZAS = 1000, MOST_BYTES = 4 << 20 };

const char *xso_sm_cause_text(enum xso_sm_cause cause)
{
	static const char *const texts[] = {
		[XSO_SM_NO_CAUSE] = "no cause",
		[XSO_SM_NOT_ENABLED] = "the peer enables no stream management",
		[XSO_SM_LOST] = "the stream was lost, and its session cannot be resumed",
		[XSO_SM_GONE] = "the peer has the session no more",
		[XSO_SM_CLOSED] = "the session was closed",
		[XSO_SM_BROKEN] = "the peer said of the session what cannot be",
		[XSO_SM_TOO_LARGE] = "larger than the peer takes",
	};

	return (unsigned)cause < sizeof texts / sizeof *texts ? texts[cause] : "an unknown cause";
}

struct xso_sm *xso_sm_new(const struct xso_sm_config *config)
{
	struct xso_sm *sm = xso_allocate_zeroed(config->allocator, sizeof *sm);
	struct xso_sm_config *c;

	if (!sm)
		return NULL;
	sm->config = *config;
	sm->holds = 1;
	sm->queue.bytes.allocator = config->allocator;
	c = &sm->config;
	if (!c->request_after)
		c->request_after = REQUEST_AFTER;
	if (!c->request_delay)
		c->request_delay = REQUEST_DELAY;
	if (!c->most_stanzas)
		c->most_stanzas = MOST_STANZAS;
	if (!c->most_bytes)
		c->most_bytes = MOST_BYTES;
	return sm;
}

void xso_sm_hold(struct xso_sm *sm)
{
	sm->holds++;
}

void xso_sm_release(struct xso_sm *sm)
{
	if (!--sm->holds)
		xso_allocate_free(sm->config.allocator, sm, sizeof *sm);
}

static void cancel(struct xso_sm *sm, struct xso_wait **wait)
{
	if (*wait)
		xso_stream_cancel_wait(sm->stream, *wait);
	*wait = NULL;
}

static void detach(struct xso_sm *sm)
{
	if (!sm->stream)
		return;
	sm->handled = xso_sm_handled(sm);
	cancel(sm, &sm->end);
	cancel(sm, &sm->timer);
	xso_stream_set_observer(sm->stream, NULL);
	sm->stream = NULL;
	sm->is_requested = sm->is_closing = false;
	sm->unrequested = sm->queue.n;
}

static void forget_session(struct xso_sm *sm)
{
	xso_arena_release(sm->memory);
	sm->memory = NULL;
	sm->session = (struct sm_session){ 0 };
	sm->acknowledged = sm->handled = 0;
	sm->epochs++;
}

void xso_sm_free(struct xso_sm *sm)
{
	if (!sm || sm->is_freed)
		return;
	sm->is_freed = true;
	detach(sm);
	forget_session(sm);
	xso_sm_queue_free(&sm->queue);
	sm->state = XSO_SM_OFF;
	xso_sm_release(sm);
}

void xso_sm_fail(struct xso_sm *sm, struct sm_queue *gone, enum xso_sm_cause cause)
{
	struct xso_sm_outcome outcome = { .fate = XSO_SM_FAILED, .cause = cause };

	xso_sm_hold(sm);
	while (gone->n && !sm->is_freed) {
		struct sm_entry entry;
		outcome.was_written = gone->n_written > 0;
		entry = xso_sm_queue_pop(gone, &outcome.bytes);
		outcome.token = entry.token;
		outcome.size = entry.size;
		xso_sm_tell(sm, &outcome);
	}
	xso_sm_queue_free(gone);
	xso_sm_release(sm);
}

/* Everything is as if there had been no session before the first of its stanzas is told of. */
void xso_sm_drop(struct xso_sm *sm, enum xso_sm_cause cause)
{
	struct sm_queue gone = sm->queue;

	sm->queue = (struct sm_queue){ .bytes.allocator = sm->config.allocator };
	sm->state = XSO_SM_OFF;
	detach(sm);
	forget_session(sm);
	xso_sm_fail(sm, &gone, cause);
}

void xso_sm_hibernate(struct xso_sm *sm)
{
	if (!sm->stream)
		return;
	if (!sm->session.id) {
		xso_sm_drop(sm, XSO_SM_LOST);
		return;
	}
	detach(sm);
	sm->state = XSO_SM_HIBERNATING;
}

/* A footer ends the session, as long as it was not about to be taken up again. */
static void ended(struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user)
{
	const struct xso_close_reason *reason = xso_stream_reason(stream);
	struct xso_sm *sm = user;

	(void)waited;
	(void)any;
	sm->end = NULL;
	if (sm->is_closing ||
		(reason && reason->kind == XSO_REASON_CLOSED_BY_PEER &&
			sm->state != XSO_SM_RESUMING))
		xso_sm_drop(sm, XSO_SM_CLOSED);
	else
		xso_sm_hibernate(sm);
}

enum xso_status xso_sm_attach(struct xso_sm *sm, struct xso_stream *stream)
{
	struct xso_observer observer = xso_sm_observer;
	struct xso_wait *end;
	enum xso_status status;

	if (!xso_stream_handlers(stream))
		return XSO_ERROR_MISUSE;
	status = xso_stream_wait_for(stream, NULL, 0, 0, ended, sm, &end);
	if (status)
		return status;
	detach(sm);
	observer.user = sm;
	xso_stream_set_observer(stream, &observer);
	sm->stream = stream;
	sm->end = end;
	sm->counted = xso_stream_count(stream).stanzas_received;
	return XSO_OK;
}

static bool keep_text(struct xso_arena *arena, const char **text)
{
	if (*text)
		*text = xso_arena_text(arena, *text, strlen(*text));
	else
		return true;
	return *text;
}

bool xso_sm_keep_session(struct xso_sm *sm, const struct sm_session *session)
{
	struct xso_arena *memory = xso_arena_new(sm->config.allocator);
	struct sm_session copy = *session;

	if (memory)
		xso_arena_mark_secret(memory);
	if (!memory || !keep_text(memory, &copy.id) || !keep_text(memory, &copy.jid) ||
		!keep_text(memory, &copy.location.host)) {
		xso_arena_release(memory);
		return false;
	}
	xso_arena_release(sm->memory);
	sm->memory = memory;
	sm->session = copy;
	return true;
}

void xso_sm_close(struct xso_sm *sm)
{
	if (!sm->stream ||
		xso_stream_state(sm->stream) >= XSO_STATE_CLOSING_STREAM_FOOTER_RECEIVED) {
		xso_sm_drop(sm, XSO_SM_CLOSED);
		return;
	}
	sm->is_closing = true;
	if (sm->state == XSO_SM_ON)
		xso_sm_acknowledge(sm);
	xso_stream_close(sm->stream);
}

enum xso_sm_state xso_sm_state(const struct xso_sm *sm)
{
	return sm->state;
}

struct xso_stream *xso_sm_stream(const struct xso_sm *sm)
{
	return sm->stream;
}

bool xso_sm_is_resumable(const struct xso_sm *sm)
{
	return sm->session.id;
}

const char *xso_sm_jid(const struct xso_sm *sm)
{
	return sm->session.jid;
}

const struct xso_host_port *xso_sm_location(const struct xso_sm *sm)
{
	return sm->session.location.host ? &sm->session.location : NULL;
}

uint32_t xso_sm_max(const struct xso_sm *sm)
{
	return sm->session.max;
}

size_t xso_sm_unacknowledged(const struct xso_sm *sm)
{
	return sm->queue.n;
}

uint32_t xso_sm_handled(const struct xso_sm *sm)
{
	if (sm->state != XSO_SM_ON || !sm->stream)
		return sm->handled;
	return sm->handled +
		(uint32_t)(xso_stream_count(sm->stream).stanzas_received - sm->counted);
}
