/*
 * Races at random, held against what must always be so. The model knows what was told and what was
 * done, and nothing of how the race decides.
 */
#include "scalar_text.h"
#include "suite.h"

#include "net/race.h"

enum { MOST_OF_FAMILY = 4, MODEL = 64 };

enum fate { FATE_UNKNOWN, FATE_IDLE, FATE_RUNNING, FATE_FAILED };

struct model {
	struct race race;
	struct target targets[6];
	size_t n_targets, asked;
	uint64_t now, state;
	/* by number: target, family, place in the answer */
	enum fate fates[MODEL];
	size_t attempts[MODEL]; /* of those that run */
	bool is_due[6][2];	/* the answer */
	int winner;		/* -1: none */
	uint64_t deadline;	/* of the group; while there is a winner: what was left */
	bool is_told, is_lost;
	size_t moves;
};

static size_t pick(struct model *m, uint64_t n)
{
	return (size_t)(scalar_random(&m->state) % n);
}

static size_t number_of(size_t target, bool is_v6, size_t place)
{
	return (target * 2 + is_v6) * MOST_OF_FAMILY + place;
}

static size_t target_of(size_t number)
{
	return number / MOST_OF_FAMILY / 2;
}

static bool is_v6_of(size_t number)
{
	return number / MOST_OF_FAMILY % 2;
}

static size_t of_attempt(const struct model *m, size_t attempt)
{
	for (size_t i = 0; i < MODEL; i++)
		if (m->fates[i] == FATE_RUNNING && m->attempts[i] == attempt)
			return i;
	ck_abort_msg("attempt %zu is not under way", attempt);
}

/* Nothing that is known of the same family and comes before it is left out. */
static void check_order(const struct model *m, size_t number)
{
	for (size_t i = 0; i < number; i++)
		if (is_v6_of(i) == is_v6_of(number) && m->fates[i] == FATE_IDLE)
			ck_abort_msg("%zu is started before %zu", number, i);
}

static void check_start(struct model *m, const struct race_move *move)
{
	const size_t number = move->address->bytes[0];

	ck_assert_uint_eq(target_of(number), move->target);
	ck_assert_int_eq(m->fates[number], FATE_IDLE);
	ck_assert_int_eq(m->winner, -1);
	ck_assert_uint_eq(m->targets[move->target].group, m->targets[m->asked - 1].group);
	check_order(m, number);
	m->fates[number] = FATE_RUNNING;
	m->attempts[number] = move->attempt;
}

/* Those before it are through: failed, unless their time was over. */
static void check_group_is_over(struct model *m, size_t next)
{
	for (size_t i = 0; i < MODEL; i++)
		if (target_of(i) < next) {
			if (m->fates[i] == FATE_RUNNING ||
				(m->fates[i] == FATE_IDLE && m->now < m->deadline))
				ck_abort_msg("%zu is left over", i);
			m->fates[i] = FATE_FAILED;
		}
	for (size_t i = 0; i < next; i++) {
		if ((m->is_due[i][0] || m->is_due[i][1]) && m->now < m->deadline)
			ck_abort_msg("target %zu is left over", i);
		m->is_due[i][0] = m->is_due[i][1] = false;
	}
}

static void check_ask(struct model *m, size_t target)
{
	ck_assert_uint_eq(target, m->asked);
	if (!target || m->targets[target].group != m->targets[target - 1].group) {
		check_group_is_over(m, target);
		m->deadline = m->now + 15000;
	}
	m->asked++;
	m->is_due[target][0] = m->is_due[target][1] = true;
}

static void check_move(struct model *m, const struct race_move *move)
{
	switch (move->what) {
	case RACE_ASK:
		check_ask(m, move->target);
		break;
	case RACE_START:
		check_start(m, move);
		break;
	case RACE_CANCEL:
		m->fates[of_attempt(m, move->attempt)] = FATE_IDLE;
		break;
	case RACE_WON:
		ck_assert_int_eq(m->winner, move->address->bytes[0]);
		ck_assert(!m->is_told);
		m->is_told = true;
		for (size_t i = 0; i < MODEL; i++)
			if (m->fates[i] == FATE_RUNNING && (int)i != m->winner)
				ck_abort_msg("%zu is still under way", i);
		break;
	default:
		ck_assert_uint_eq(m->asked, m->n_targets);
		check_group_is_over(m, m->n_targets);
		m->is_lost = true;
	}
}

/* Does what it says until it says nothing; then it has nothing to say before it is due. */
static void follow(struct model *m)
{
	struct race_move move = xso_race_next(&m->race, m->now);

	for (; move.what != RACE_WAIT && !m->is_lost; move = xso_race_next(&m->race, m->now)) {
		ck_assert_uint_lt(++m->moves, 1000);
		check_move(m, &move);
	}
	if (m->is_lost)
		return;
	if (m->winner >= 0) {
		ck_assert_uint_eq(xso_race_due(&m->race), UINT64_MAX);
		return;
	}
	if (xso_race_due(&m->race) <= m->now || xso_race_due(&m->race) > m->deadline ||
		xso_race_next(&m->race, xso_race_due(&m->race) - 1).what != RACE_WAIT)
		ck_abort_msg("due at %llu", (unsigned long long)xso_race_due(&m->race));
}

static void answer(struct model *m, size_t target, bool is_v6)
{
	struct xso_address addresses[MOST_OF_FAMILY];
	const size_t n = pick(m, MOST_OF_FAMILY + 1);

	for (size_t i = 0; i < n; i++) {
		const size_t number = number_of(target, is_v6, i);
		addresses[i] = (struct xso_address){ .bytes = { (uint8_t)number }, .is_v6 = is_v6 };
		if (m->is_due[target][is_v6])
			m->fates[number] = FATE_IDLE;
	}
	xso_race_answered(&m->race, target, is_v6, addresses, n, m->now);
	m->is_due[target][is_v6] = false;
}

static void end_attempt(struct model *m, size_t number, bool is_good)
{
	if (m->fates[number] != FATE_RUNNING)
		return;
	if (is_good && m->winner < 0) {
		xso_race_connected(&m->race, m->attempts[number], m->now);
		m->winner = (int)number;
		m->is_told = false;
		m->deadline = m->deadline > m->now ? m->deadline - m->now : 0;
		return;
	}
	if (is_good)
		return;
	xso_race_failed(&m->race, m->attempts[number], m->now);
	m->fates[number] = FATE_FAILED;
	if (m->winner == (int)number) {
		m->winner = -1;
		m->deadline += m->now;
	}
}

static void happen(struct model *m)
{
	const uint64_t what = pick(m, 8), due = xso_race_due(&m->race);

	if (what < 3 && due != UINT64_MAX) {
		m->now = due;
	} else if (what == 3) {
		m->now += due > m->now ? pick(m, due - m->now < 400 ? due - m->now : 400) : 0;
	} else if (what < 6) {
		answer(m, pick(m, m->n_targets), pick(m, 2));
	} else {
		end_attempt(m, pick(m, MODEL), pick(m, 4) == 0);
	}
}

static void run_one(uint64_t seed)
{
	struct model m = { .state = seed, .winner = -1 };
	unsigned group = 0;

	m.n_targets = 1 + pick(&m, 6);
	for (size_t i = 0; i < m.n_targets; i++, group += pick(&m, 3) == 0)
		m.targets[i] = (struct target){ .host = "h", .port = 1, .group = group };
	xso_race_begin(&m.race, NULL, m.targets, m.n_targets, m.now);
	follow(&m);
	for (size_t turn = 0; turn < 400 && !m.is_lost; turn++) {
		happen(&m);
		follow(&m);
	}
	/* left alone it ends: the winner fails, and time goes on */
	while (!m.is_lost) {
		if (m.winner >= 0)
			end_attempt(&m, (size_t)m.winner, false);
		else
			m.now = xso_race_due(&m.race);
		follow(&m);
	}
}

START_TEST(whatever_happens_the_rules_hold)
{
	for (long round = scalar_rounds(5000); round; round--)
		run_one((uint64_t)round);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("race_random");
	TCase *t = tcase_create("");

	tcase_set_timeout(t, 120);
	tcase_add_test(t, whatever_happens_the_rules_hold);
	suite_add_tcase(s, t);
	return s;
}
