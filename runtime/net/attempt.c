/* What is told of attempts, and what is remembered of those that failed. */
#include "net/connection.h"

#include "stream/reason.h"

static void tell(
	struct xso_connection *c, enum xso_phase phase, const struct xso_close_reason *failure)
{
	struct xso_attempt attempt = xso_connection_attempt(c);

	attempt.phase = phase;
	attempt.failure = failure;
	if (c->config.progress)
		c->config.progress(c->config.user, c, &attempt);
}

void xso_attempt_enter(struct xso_connection *c, enum xso_phase phase, uint64_t timeout)
{
	xso_connection_begin_phase(c, phase, timeout);
	tell(c, phase, NULL);
}

/* Keeps the failure that came furthest: it says most. */
static void remember(
	struct xso_connection *c, enum xso_phase phase, const struct xso_close_reason *reason)
{
	if (c->failure.kind && c->failed_in > phase)
		return;
	xso_arena_reset(c->failure_arena);
	c->failed_in = phase;
	c->failure = *reason;
	xso_reason_copy(&c->failure, c->failure_arena);
}

void xso_attempt_failed(
	struct xso_connection *c, enum xso_phase phase, const struct xso_close_reason *reason)
{
	remember(c, phase, reason);
	tell(c, phase, reason);
}
