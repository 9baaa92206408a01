/*
 * Many addresses, one connection: Happy Eyeballs (RFC 8305) inside a priority group, one group
 * after the other (XEP-0495). Opens nothing and reads no clock: it says what is to be done next,
 * and is told what happened and what time it is.
 *
 *	xso_race_begin()
 *	xso_race_next() until RACE_WAIT          what to do now
 *	xso_race_answered(), _connected(), _failed()  what came of it; and then again
 *	xso_race_due()                   when to call xso_race_next() although nothing happened
 *
 * IPv6 and IPv4 take turns, and within a family servers keep the order they are given in. An
 * attempt that does not connect gets company after a while, and the first that connects ends the
 * others. When the winner turns out to be of no use the race goes on where it was. An address that
 * failed is not tried again, one that was cancelled may be.
 */
#ifndef XSO_NET_RACE_H
#define XSO_NET_RACE_H

#include "net/targets.h"

/* Of a group; what there is no room for is not tried. */
enum { RACE_MOST = 128, RACE_MOST_OF_ANSWER = 16 };

/* Milliseconds; 0: the default. */
struct race_rules {
	uint64_t resolution_delay; /* for the answer that would be tried first; 50 */
	uint64_t attempt_delay;	   /* before an attempt gets company; 250 */
	uint64_t group;		   /* for a group, while it has no winner; 15,000 */
};

enum race_what {
	RACE_WAIT,
	RACE_ASK,    /* for the addresses of `target`, AAAA and then A; two answers are due */
	RACE_START,  /* to connect to `address`, of `target`: attempt `attempt` */
	RACE_CANCEL, /* attempt `attempt`; nothing is told of it any more */
	RACE_WON,    /* by attempt `attempt` */
	RACE_LOST,   /* there is no other target; said again whenever it is asked */
};

struct race_move {
	enum race_what what;
	size_t target;	/* index in the targets */
	size_t attempt; /* a small number, of the group; used again for the same address */
	const struct xso_address *address;
};

enum race_state {
	RACE_IDLE,
	RACE_RUNNING,
	RACE_DOOMED, /* to be cancelled, then idle */
	RACE_SPENT,  /* failed, or the winner */
};

struct race_entry {
	struct xso_address address;
	size_t target;
	enum race_state state;
};

struct race {
	struct race_rules rules;
	const struct target *targets;
	size_t n_targets;

	/* the group under way: its targets, and which answers are due */
	size_t first, end, asked;
	bool awaits_v4[TARGETS_MOST], awaits_v6[TARGETS_MOST];
	bool has_address[TARGETS_MOST]; /* was answered with one */
	uint64_t deadline;		/* while there is a winner: what was left */

	struct race_entry entries[RACE_MOST];
	size_t n;
	bool has_answer, was_v6;
	uint64_t patient_until; /* for better answers, from the first good one on */
	uint64_t next_start;

	size_t winner;
	bool has_winner, is_told;
};

/* `targets` (at least one, at most TARGETS_MOST) outlive the race. `rules` may be NULL. */
void xso_race_begin(struct race *race, const struct race_rules *rules, const struct target *targets,
	size_t n, uint64_t now);

struct race_move xso_race_next(struct race *race, uint64_t now);

/* When xso_race_next has something new to say although nothing happened; UINT64_MAX: never. */
uint64_t xso_race_due(const struct race *race);

/* What there is of one family; n 0: nothing, or no answer. Late answers are ignored. */
void xso_race_answered(struct race *race, size_t target, bool is_v6,
	const struct xso_address *addresses, size_t n, uint64_t now);

/* False: the answers for this target are there, and none of them is an address. */
bool xso_race_may_reach(const struct race *race, size_t target);

void xso_race_connected(struct race *race, size_t attempt, uint64_t now);

/* An attempt did not connect, or the winner failed later. */
void xso_race_failed(struct race *race, size_t attempt, uint64_t now);

#endif
