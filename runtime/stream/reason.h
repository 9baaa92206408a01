/* Reasons that outlive what they came from. */
#ifndef XSO_STREAM_REASON_H
#define XSO_STREAM_REASON_H

#include <xso/reason.h>

/*
 * Replaces what a reason points to by copies in the arena; what there is no memory for is NULL, and
 * memory_ran_out says so. The condition becomes a name of RFC 6120 4.9.3, which lives for ever, and
 * `later` nothing.
 */
void xso_reason_copy(struct xso_close_reason *reason, struct xso_arena *arena);

#endif
