#include "fault_lane.h"

#include <errno.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

void lane_close(struct lane *lane)
{
	if (lane->is_closed)
		return;
	shutdown(lane->to, SHUT_WR);
	lane->is_closed = true;
	lane->begin = lane->end = 0;
}

/* Of the faults that need no byte to harm. */
static bool is_at_fault(const struct lane *lane)
{
	switch (lane->faults.fault) {
	case FAULT_CUT:
	case FAULT_HALF_CLOSE:
	case FAULT_RESET:
	case FAULT_STALL:
		return !lane->is_closed && lane->seen == lane->faults.after;
	case FAULT_NONE:
	case FAULT_FLIP:
	case FAULT_DROP:
		break;
	}
	return false;
}

/* What was passed on has arrived: a reset takes what has not. */
static bool has_arrived(const struct lane *lane)
{
	int unacknowledged = 0;

	return ioctl(lane->to, SIOCOUTQ, &unacknowledged) || !unacknowledged;
}

static enum lane_result meet_fault(struct lane *lane, uint64_t now)
{
	const enum fault fault = lane->faults.fault;

	if (fault == FAULT_RESET && !has_arrived(lane)) {
		lane->due = now + 1;
		return LANE_GOES_ON;
	}
	lane->faults.fault = FAULT_NONE;
	if (fault == FAULT_CUT)
		return LANE_CUT;
	if (fault == FAULT_RESET)
		return LANE_RESET;
	if (fault == FAULT_HALF_CLOSE)
		lane_close(lane);
	else
		lane->is_stalled = true;
	return LANE_GOES_ON;
}

static void spoil(struct lane *lane)
{
	if (lane->faults.fault == FAULT_FLIP) {
		lane->bytes[lane->begin] ^= 1;
	} else {
		lane->begin++;
		lane->seen++;
	}
	lane->faults.fault = FAULT_NONE;
}

/* A side that has been cut off may end as it likes. */
static enum lane_result take(struct lane *lane, uint64_t now)
{
	const ssize_t n = recv(lane->from, lane->bytes, sizeof lane->bytes, 0);

	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return LANE_GOES_ON;
	if (n < 0 && !lane->is_closed)
		return LANE_RESET;
	lane->is_drained = n <= 0;
	if (lane->is_drained)
		lane_close(lane);
	if (!lane->is_closed) {
		lane->begin = 0;
		lane->end = (size_t)n;
		lane->due = now + lane->faults.pause;
	}
	return LANE_GOES_ON;
}

static size_t piece(const struct lane *lane)
{
	const struct faults *f = &lane->faults;
	size_t n = lane->end - lane->begin;

	if (f->piece && f->piece < n)
		n = f->piece;
	if (f->fault && f->after - lane->seen < n)
		n = (size_t)(f->after - lane->seen);
	return n;
}

static enum lane_result pass(struct lane *lane, uint64_t now)
{
	const ssize_t n = send(lane->to, lane->bytes + lane->begin, piece(lane), MSG_NOSIGNAL);

	lane->is_blocked = n < 0 && (errno == EAGAIN || errno == EINTR);
	if (lane->is_blocked)
		return LANE_GOES_ON;
	if (n < 0)
		return LANE_RESET;
	lane->begin += (size_t)n;
	lane->seen += (size_t)n;
	*lane->count += (size_t)n;
	lane->due = now + lane->faults.pause;
	return LANE_GOES_ON;
}

enum lane_result lane_step(struct lane *lane, uint64_t now)
{
	enum lane_result result = LANE_GOES_ON;

	if (is_at_fault(lane))
		return meet_fault(lane, now);
	if (lane_is_over(lane) || lane->is_stalled)
		return LANE_GOES_ON;
	if (lane->begin == lane->end)
		result = take(lane, now);
	if (lane->begin == lane->end || now < lane->due)
		return result;
	if (lane->faults.fault && lane->seen == lane->faults.after)
		spoil(lane);
	return lane->begin < lane->end ? pass(lane, now) : result;
}

bool lane_awaits_bytes(const struct lane *lane)
{
	return lane->begin == lane->end && !lane->is_stalled && !lane->is_drained;
}

bool lane_awaits_room(const struct lane *lane)
{
	return lane->begin < lane->end && !lane->is_stalled && lane->is_blocked;
}

uint64_t lane_deadline(const struct lane *lane)
{
	if (is_at_fault(lane))
		return lane->faults.fault == FAULT_RESET ? lane->due : 0;
	if (lane->begin == lane->end || lane->is_stalled || lane->is_blocked)
		return UINT64_MAX;
	return lane->due;
}

bool lane_is_over(const struct lane *lane)
{
	return lane->is_closed && lane->is_drained;
}
