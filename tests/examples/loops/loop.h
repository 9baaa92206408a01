/* What each of these files defines, on an event loop of its own: see xso/source.h. */
#ifndef LOOP_H
#define LOOP_H

#include <xso/source.h>

/* Runs `n` sources until all of them have ended. */
void loop_run(struct xso_source *const *sources, size_t n);

#endif
