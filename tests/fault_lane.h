/* One direction of a connection through the fault proxy. */
#ifndef TESTS_FAULT_LANE_H
#define TESTS_FAULT_LANE_H

#include "fault_proxy.h"

#include <stdbool.h>

struct lane {
	int from, to;	      /* sockets that do not block; not ours */
	uint64_t *count;      /* of bytes that were passed on */
	struct faults faults; /* `fault` is NONE once it has been met */
	uint64_t seen;	      /* bytes that were passed on or left out */
	unsigned char bytes[16384];
	size_t begin, end; /* of the bytes that wait there */
	uint64_t due;	   /* they wait until then */
	bool is_blocked;   /* they wait for room at the other side */
	bool is_stalled;
	bool is_closed;	 /* the other side was told that nothing follows */
	bool is_drained; /* nothing follows */
};

enum lane_result {
	LANE_GOES_ON,
	LANE_CUT,   /* the connection has to be cut */
	LANE_RESET, /* it has to be reset, as a side did, too */
};

/* Does what can be done at once, up to one write. */
enum lane_result lane_step(struct lane *lane, uint64_t now);

/* Tells the other side that nothing follows; whatever does is lost. */
void lane_close(struct lane *lane);

/* What it waits for: bytes, room, or a time (UINT64_MAX: none). */
bool lane_awaits_bytes(const struct lane *lane);
bool lane_awaits_room(const struct lane *lane);
uint64_t lane_deadline(const struct lane *lane);

/* True when nothing can happen on it any more. */
bool lane_is_over(const struct lane *lane);

#endif
