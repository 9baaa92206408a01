/*
 * Functions that are called only when something has failed: compilers lay what leads to such a call
 * aside, make it small, and do not put the function in place of the call. One that is called
 * always, and seldom does anything, is not to be marked so: its callers would be slow.
 */
#ifndef XSO_BASE_COLD_H
#define XSO_BASE_COLD_H

#ifdef __GNUC__
#define COLD __attribute__((cold, noinline))
#else
#define COLD
#endif

#endif
