/*
 * Coming back: whether to connect again after an end, and how long to wait. Functions of what
 * happened and of a random number; who counts, waits and connects is somebody else's business, for
 * instance a client's (xso/client.h).
 */
#ifndef XSO_BACKOFF_H
#define XSO_BACKOFF_H

#include <xso/api.h>
#include <xso/login.h>
#include <xso/reason.h>

XSO_BEGIN

/* Not without a person who changed something. */
#define XSO_BACKOFF_NEVER UINT64_MAX

/*
 * Milliseconds to wait, when `failures` attempts in a row have failed, the last of them included,
 * and the last one ended with `retry`. The ceiling is two seconds, doubles with each failure and
 * stays at five minutes; for LONG_BACKOFF it is one minute, and stays at half an hour. The wait is
 * between half the ceiling and the ceiling: `random`, any 32 bits that are not those of the other
 * clients, chooses, so that all whom one server lost do not come back at once. 0 for ELSEWHERE,
 * where nobody was asked yet; XSO_BACKOFF_NEVER for ASK and NEVER.
 */
uint64_t xso_backoff(enum xso_retry retry, unsigned failures, uint32_t random);

/*
 * What a login that failed allows. The stream's end says it when that was why; silence, lack of
 * memory, temporary-auth-failure and stanza errors of type wait may pass; conflict needs another
 * resource; everything else would end the same way, and a wrong password is not tried twice.
 */
enum xso_retry xso_retry_of_login(const struct xso_login_failure *failure);

XSO_END

#endif
