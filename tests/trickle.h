/*
 * A system that moves few bytes at a time: programs that are linked with this have its recv and
 * send.
 */
#ifndef TESTS_TRICKLE_H
#define TESTS_TRICKLE_H

#include <stddef.h>

/* From now on recv and send move so many bytes at most; 0: as many as they can. */
void trickle(size_t most);

#endif
