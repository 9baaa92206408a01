#include "net/race.h"

#include <string.h>

/* RFC 8305 section 8. */
enum { RESOLUTION_DELAY = 50, ATTEMPT_DELAY = 250, GROUP = 15000 };

enum { NONE = RACE_MOST };

static uint64_t later(uint64_t now, uint64_t delay)
{
	return delay < UINT64_MAX - now ? now + delay : UINT64_MAX;
}

/* The group that begins with `first`. */
static void enter_group(struct race *race, size_t first, uint64_t now)
{
	size_t end = first;

	while (end < race->n_targets && race->targets[end].group == race->targets[first].group)
		end++;
	race->first = race->asked = first;
	race->end = end;
	race->deadline = later(now, race->rules.group);
	race->n = 0;
	race->has_answer = race->was_v6 = false;
	race->next_start = now;
	for (size_t i = first; i < end; i++)
		race->awaits_v4[i] = race->awaits_v6[i] = true;
}

void xso_race_begin(struct race *race, const struct race_rules *rules, const struct target *targets,
	size_t n, uint64_t now)
{
	memset(race, 0, sizeof *race);
	if (rules)
		race->rules = *rules;
	if (!race->rules.resolution_delay)
		race->rules.resolution_delay = RESOLUTION_DELAY;
	if (!race->rules.attempt_delay)
		race->rules.attempt_delay = ATTEMPT_DELAY;
	if (!race->rules.group)
		race->rules.group = GROUP;
	race->targets = targets;
	race->n_targets = n;
	enter_group(race, 0, now);
}

static size_t find(const struct race *race, enum race_state state)
{
	for (size_t i = 0; i < race->n; i++)
		if (race->entries[i].state == state)
			return i;
	return NONE;
}

static void doom_running(struct race *race)
{
	for (size_t i = 0; i < race->n; i++)
		if (race->entries[i].state == RACE_RUNNING)
			race->entries[i].state = RACE_DOOMED;
}

/* The first idle one of a family: by target, then as the answer had them. */
static size_t first_of(const struct race *race, bool is_v6)
{
	size_t best = NONE;

	for (size_t i = 0; i < race->n; i++) {
		const struct race_entry *e = &race->entries[i];
		if (e->state == RACE_IDLE && e->address.is_v6 == is_v6 &&
			(best == NONE || e->target < race->entries[best].target))
			best = i;
	}
	return best;
}

/* The families take turns, IPv6 first (RFC 8305 section 4). */
static size_t candidate(const struct race *race)
{
	size_t best = first_of(race, !race->was_v6);

	return best == NONE ? first_of(race, race->was_v6) : best;
}

static bool is_awaited(const struct race *race, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		if (race->awaits_v4[i] || race->awaits_v6[i])
			return true;
	return false;
}

/* An answer is due that would come first: of a server before it, or IPv6 for the same one. */
static bool can_be_bettered(const struct race *race, const struct race_entry *e)
{
	return is_awaited(race, race->first, e->target) ||
		(!e->address.is_v6 && race->awaits_v6[e->target]);
}

/* When this one may be started. */
static uint64_t start_of(const struct race *race, size_t i)
{
	if (can_be_bettered(race, &race->entries[i]) && race->patient_until > race->next_start)
		return race->patient_until;
	return race->next_start;
}

static bool is_exhausted(const struct race *race)
{
	return find(race, RACE_IDLE) == NONE && find(race, RACE_RUNNING) == NONE &&
		!is_awaited(race, race->first, race->end);
}

static bool is_over(const struct race *race)
{
	return race->first == race->n_targets;
}

static struct race_move move(const struct race *race, enum race_what what, size_t i)
{
	return (struct race_move){ what, race->entries[i].target, i, &race->entries[i].address };
}

/* Leaves a group that is exhausted or has had its time, once nothing of it is running any more. */
static void settle(struct race *race, uint64_t now)
{
	if (race->has_winner || is_over(race) || (now < race->deadline && !is_exhausted(race)))
		return;
	doom_running(race);
	if (find(race, RACE_DOOMED) == NONE)
		enter_group(race, race->end, now);
}

static struct race_move start(struct race *race, size_t i, uint64_t now)
{
	race->entries[i].state = RACE_RUNNING;
	race->was_v6 = race->entries[i].address.is_v6;
	race->next_start = later(now, race->rules.attempt_delay);
	return move(race, RACE_START, i);
}

static struct race_move cancel(struct race *race, size_t i)
{
	race->entries[i].state = RACE_IDLE;
	return move(race, RACE_CANCEL, i);
}

struct race_move xso_race_next(struct race *race, uint64_t now)
{
	size_t i;

	settle(race, now);
	i = find(race, RACE_DOOMED);
	if (i != NONE)
		return cancel(race, i);
	if (is_over(race))
		return (struct race_move){ .what = RACE_LOST };
	if (race->has_winner && !race->is_told) {
		race->is_told = true;
		return move(race, RACE_WON, race->winner);
	}
	if (race->has_winner)
		return (struct race_move){ .what = RACE_WAIT };
	if (race->asked < race->end)
		return (struct race_move){ .what = RACE_ASK, .target = race->asked++ };
	i = candidate(race);
	if (i != NONE && now >= start_of(race, i))
		return start(race, i, now);
	return (struct race_move){ .what = RACE_WAIT };
}

static uint64_t next_event(const struct race *race)
{
	size_t i = candidate(race);
	uint64_t start = i == NONE ? UINT64_MAX : start_of(race, i);

	return start < race->deadline ? start : race->deadline;
}

uint64_t xso_race_due(const struct race *race)
{
	if (find(race, RACE_DOOMED) != NONE)
		return 0;
	if (is_over(race))
		return UINT64_MAX;
	if (race->has_winner)
		return race->is_told ? UINT64_MAX : 0;
	if (is_exhausted(race) || race->asked < race->end)
		return 0;
	return next_event(race);
}

/* The same place by another name is tried once. */
static bool has(const struct race *race, size_t target, const struct xso_address *address)
{
	const struct target *t = &race->targets[target];

	for (size_t i = 0; i < race->n; i++) {
		const struct race_entry *e = &race->entries[i];
		const struct target *other = &race->targets[e->target];
		if (other->port == t->port && other->is_direct_tls == t->is_direct_tls &&
			e->address.is_v6 == address->is_v6 && e->address.scope == address->scope &&
			!memcmp(e->address.bytes, address->bytes, address->is_v6 ? 16 : 4))
			return true;
	}
	return false;
}

void xso_race_answered(struct race *race, size_t target, bool is_v6,
	const struct xso_address *addresses, size_t n, uint64_t now)
{
	bool *awaits;

	if (target < race->first || target >= race->asked)
		return;
	awaits = is_v6 ? &race->awaits_v6[target] : &race->awaits_v4[target];
	if (!*awaits)
		return;
	*awaits = false;
	race->has_address[target] |= n > 0;
	if (n && !race->has_answer) {
		race->has_answer = true;
		race->patient_until = later(now, race->rules.resolution_delay);
	}
	for (size_t i = 0; i < n && i < RACE_MOST_OF_ANSWER && race->n < RACE_MOST; i++)
		if (!has(race, target, &addresses[i]))
			race->entries[race->n++] =
				(struct race_entry){ addresses[i], target, RACE_IDLE };
}

bool xso_race_may_reach(const struct race *race, size_t target)
{
	return race->has_address[target] || is_awaited(race, target, target + 1);
}

void xso_race_connected(struct race *race, size_t attempt, uint64_t now)
{
	if (attempt >= race->n || race->entries[attempt].state != RACE_RUNNING || race->has_winner)
		return;
	race->has_winner = true;
	race->is_told = false;
	race->winner = attempt;
	race->entries[attempt].state = RACE_SPENT;
	race->deadline = race->deadline > now ? race->deadline - now : 0;
	doom_running(race);
}

void xso_race_failed(struct race *race, size_t attempt, uint64_t now)
{
	const bool was_winner = race->has_winner && attempt == race->winner;

	if (attempt >= race->n)
		return;
	if (was_winner) {
		race->has_winner = false;
		race->deadline = later(now, race->deadline);
	} else if (race->entries[attempt].state != RACE_RUNNING &&
		race->entries[attempt].state != RACE_DOOMED) {
		return;
	}
	race->entries[attempt].state = RACE_SPENT;
	race->next_start = now;
}
