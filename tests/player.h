/* Plays a scenario on a stream: the scripted peer, with a clock that stands still until it is told.
 */
#ifndef TESTS_PLAYER_H
#define TESTS_PLAYER_H

#include "memory.h"
#include "scenario.h"

#include <stdbool.h>
#include <xso/registry.h>

/* How the peer's bytes come, and where memory runs out. All zero: whole, and never. */
struct play_mode {
	size_t chunk;	/* bytes at a time; 0: what was sent in one go */
	size_t split;	/* one more cut, behind so many bytes of all; 0: none */
	size_t fail_at; /* the allocation that fails, and all behind it */
	bool once;	/* only that one */
	const struct xso_reader_type *reader;
};

struct played {
	size_t bytes;	    /* that the peer sent */
	size_t allocations; /* that were asked for */
};

/*
 * Plays it; what does not come as the scenario says fails the test. Where memory runs out things
 * may go another way, if somebody was told of it: by a status, an event, or the stream's reason.
 */
struct played play(const struct scenario *scenario, const struct xso_registry *registry,
	const struct play_mode *mode);

#endif
