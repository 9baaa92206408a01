#ifndef XSO_NET_CLOCK_H
#define XSO_NET_CLOCK_H

#include <stdint.h>

/* Milliseconds of the system's clock that never goes back. */
uint64_t xso_clock_now(void);

/* Milliseconds from `now` until `deadline`, for poll; -1: it is UINT64_MAX, never. */
int xso_clock_wait(uint64_t now, uint64_t deadline);

#endif
