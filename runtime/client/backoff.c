#include <xso/backoff.h>

#include <xmpp/core.h>

#include <string.h>

enum { SECOND = 1000, MINUTE = 60 * SECOND };

/* `first`, doubled for each failure but one; `most` at most. */
static uint64_t ceiling(uint64_t first, uint64_t most, unsigned failures)
{
	uint64_t wait = first;

	while (failures-- > 1 && wait < most)
		wait *= 2;
	return wait < most ? wait : most;
}

uint64_t xso_backoff(enum xso_retry retry, unsigned failures, uint32_t random)
{
	uint64_t half;

	switch (retry) {
	case XSO_RETRY_BACKOFF:
	case XSO_RETRY_FRESH:
	case XSO_RETRY_QUARANTINE:
		half = ceiling(2 * SECOND, 5 * MINUTE, failures) / 2;
		break;
	case XSO_RETRY_LONG_BACKOFF:
		half = ceiling(MINUTE, 30 * MINUTE, failures) / 2;
		break;
	case XSO_RETRY_ELSEWHERE:
		return 0;
	case XSO_RETRY_ASK:
	case XSO_RETRY_NEVER:
	default:
		return XSO_BACKOFF_NEVER;
	}
	return half + ((half * random) >> 32);
}

static enum xso_retry retry_of_error(const struct xmpp_stanza_error *error)
{
	if (error->condition == XMPP_STANZA_CONDITION_CONFLICT)
		return XSO_RETRY_ASK;
	if (error->condition == XMPP_STANZA_CONDITION_RESOURCE_CONSTRAINT)
		return XSO_RETRY_LONG_BACKOFF;
	return error->type == XMPP_STANZA_ERROR_TYPE_WAIT ? XSO_RETRY_BACKOFF : XSO_RETRY_NEVER;
}

enum xso_retry xso_retry_of_login(const struct xso_login_failure *failure)
{
	if (failure->reason)
		return failure->reason->retry;
	if (failure->timeout || failure->status == XSO_ERROR_MEMORY)
		return XSO_RETRY_BACKOFF;
	if (failure->error)
		return retry_of_error(failure->error);
	if (failure->condition && !strcmp(failure->condition, "temporary-auth-failure"))
		return XSO_RETRY_BACKOFF;
	return XSO_RETRY_NEVER;
}
