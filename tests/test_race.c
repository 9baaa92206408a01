/* Happy Eyeballs: what is done when. An address is a letter: small ones are IPv6, capitals IPv4. */
#include "suite.h"

#include "base/ascii.h"
#include "net/race.h"

#include <stdio.h>

/* What is told at a time, and the moves that follow until there is none. */
struct step {
	uint64_t at;
	/* "6:0 a b" answers AAAA of target 0, "4:0" says there is no A; "ok a", "bad a" */
	const char *told;
	const char *moves; /* "ask 0, start a, cancel a, won a, lost" */
	uint64_t due;	   /* and then; 0: not before it is told something */
};

enum { MOST_STEPS = 24, MOST_TARGETS = 3 };

struct course {
	const char *name;
	unsigned groups[MOST_TARGETS]; /* of each target */
	size_t n_targets;
	struct step steps[MOST_STEPS];
};

static const struct course courses[] = {
	{ "IPv6 is not waited for", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 10, "6:0 a", "start a", 15000 },
			{ 30, "4:0 A", "", 260 }, { 60, "ok a", "won a", 0 } } },
	{ "IPv4 waits for IPv6, but not for long", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 10, "4:0 A", "", 60 }, { 59, "", "", 60 },
			{ 60, "", "start A", 15000 }, { 70, "6:0 a", "", 310 },
			{ 310, "", "start a", 15000 } } },
	{ "IPv6 in time comes first", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 10, "4:0 A", "", 60 },
			{ 40, "6:0 a", "start a", 290 }, { 290, "", "start A", 15000 } } },
	{ "no IPv6 is an answer, too", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 10, "4:0 A", "", 60 },
			{ 20, "6:0", "start A", 15000 } } },
	{ "families take turns", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 0, "6:0 a b c", "start a", 250 },
			{ 1, "4:0 A B", "", 250 }, { 250, "", "start A", 500 },
			{ 500, "", "start b", 750 }, { 750, "", "start B", 1000 },
			{ 1000, "", "start c", 15000 } } },
	{ "a failure starts the next at once", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 0, "6:0 a b", "start a", 250 },
			{ 5, "4:0 A", "", 250 }, { 100, "bad a", "start A", 350 },
			{ 120, "bad A", "start b", 15000 }, { 130, "bad b", "lost", 0 } } },
	{ "an earlier one may still win", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 0, "6:0 a", "start a", 15000 },
			{ 0, "4:0 A B", "", 250 }, { 250, "", "start A", 500 },
			{ 300, "ok a", "cancel A, won a", 0 }, { 400, "", "", 0 } } },
	{ "a winner that fails hands over", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 0, "6:0 a b", "start a", 250 },
			{ 0, "4:0 A", "", 250 }, { 250, "", "start A", 500 },
			{ 300, "ok A", "cancel a, won A", 0 }, { 9000, "bad A", "start a", 9250 },
			{ 9001, "bad a", "start b", 23700 }, { 9002, "ok b", "won b", 0 },
			{ 9003, "bad b", "lost", 0 } } },
	{ "a winner's time does not count", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 0, "6:0 a b", "start a", 250 },
			{ 0, "4:0", "", 250 }, { 100, "ok a", "won a", 0 },
			{ 60000, "bad a", "start b", 74900 },
			{ 74900, "", "cancel b, lost", 0 } } },
	{ "what failed before it was cancelled is over", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 0, "6:0 a", "start a", 15000 },
			{ 0, "4:0 A", "", 250 }, { 250, "", "start A", 15000 },
			{ 300, "ok A, bad a", "won A", 0 }, { 400, "bad A", "lost", 0 } } },
	{ "only one wins", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 0, "6:0 a", "start a", 15000 },
			{ 0, "4:0 A", "", 250 }, { 250, "", "start A", 15000 },
			{ 300, "ok A, ok a", "cancel a, won A", 0 },
			{ 400, "bad A", "start a", 15100 }, { 401, "ok a", "won a", 0 } } },
	{ "a winner that fails at once hands over as well", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 0, "6:0 a", "start a", 15000 },
			{ 0, "4:0 A", "", 250 }, { 250, "", "start A", 15000 },
			{ 300, "ok A, bad A", "cancel a, start a", 15000 } } },
	{ "servers of one priority are one race", { 0, 0 }, 2,
		{ { 0, "", "ask 0, ask 1", 15000 }, { 0, "6:0 a", "start a", 15000 },
			{ 0, "6:1 b", "", 250 }, { 0, "4:1 B", "", 250 }, { 0, "4:0 A", "", 250 },
			{ 250, "", "start A", 500 }, { 500, "", "start b", 750 },
			{ 750, "", "start B", 15000 } } },
	{ "the first server's answers are waited for", { 0, 0 }, 2,
		{ { 0, "", "ask 0, ask 1", 15000 }, { 10, "6:1 b", "", 60 }, { 20, "6:0", "", 60 },
			{ 30, "4:0 A", "start b", 280 }, { 280, "", "start A", 15000 } } },
	{ "but not for long", { 0, 0 }, 2,
		{ { 0, "", "ask 0, ask 1", 15000 }, { 10, "6:1 b", "", 60 },
			{ 60, "", "start b", 15000 }, { 61, "6:0 a", "", 310 },
			{ 62, "4:1 B", "", 310 }, { 310, "", "start B", 560 },
			{ 560, "", "start a", 15000 } } },
	{ "one group after the other", { 0, 1 }, 2,
		{ { 0, "", "ask 0", 15000 }, { 0, "6:0 a", "start a", 15000 },
			{ 20, "4:0", "", 15000 }, { 500, "bad a", "ask 1", 15500 },
			{ 510, "6:1", "", 15500 }, { 520, "4:1 B", "start B", 15500 },
			{ 530, "bad B", "lost", 0 }, { 540, "", "lost", 0 } } },
	{ "a group has its time", { 0, 1 }, 2,
		{ { 0, "", "ask 0", 15000 }, { 0, "6:0 a b", "start a", 250 },
			{ 250, "", "start b", 15000 },
			{ 15000, "", "cancel a, cancel b, ask 1", 30000 },
			{ 15001, "4:0 A", "", 30000 }, { 15002, "4:1 B", "", 15052 },
			{ 15052, "", "start B", 30000 }, { 30000, "", "cancel B, lost", 0 } } },
	{ "servers that nobody knows", { 0, 0, 1 }, 3,
		{ { 0, "", "ask 0, ask 1", 15000 }, { 1, "6:0", "", 15000 },
			{ 2, "4:0", "", 15000 }, { 3, "4:1", "", 15000 },
			{ 4, "6:1", "ask 2", 15004 }, { 5, "4:2, 6:2", "lost", 0 } } },
	{ "servers that are never answered for", { 0, 2 }, 2,
		{ { 0, "", "ask 0", 15000 }, { 15000, "", "ask 1", 30000 },
			{ 30000, "", "lost", 0 } } },
	{ "an answer counts once", { 0 }, 1,
		{ { 0, "", "ask 0", 15000 }, { 0, "6:0 a", "start a", 15000 },
			{ 1, "6:0 b", "", 15000 }, { 2, "4:0", "", 15000 },
			{ 3, "bad a", "lost", 0 } } },
	{ "the same address is tried once", { 0, 0 }, 2,
		{ { 0, "", "ask 0, ask 1", 15000 }, { 0, "6:0 a a", "start a", 15000 },
			{ 0, "6:1 a", "", 15000 }, { 0, "4:0 A, 4:1 A", "", 250 },
			{ 1, "bad a", "start A", 15000 }, { 2, "bad A", "lost", 0 } } },
};

static struct xso_address address_of(char letter)
{
	return (struct xso_address){ .bytes = { (uint8_t)letter }, .is_v6 = letter >= 'a' };
}

static size_t attempt_of(const struct race *race, char letter)
{
	size_t i = 0;

	while (i < race->n && race->entries[i].address.bytes[0] != letter)
		i++;
	ck_assert_uint_lt(i, race->n);
	return i;
}

/* "6:0 a b" */
static void tell_answer(struct race *race, const char *told, uint64_t now)
{
	struct xso_address addresses[8];
	size_t n = 0;

	for (const char *at = told + 3; is_letter(at[0] == ' ' ? at[1] : '\0'); at += 2)
		addresses[n++] = address_of(at[1]);
	xso_race_answered(race, (size_t)(told[2] - '0'), *told == '6', addresses, n, now);
}

static void tell(struct race *race, const char *told, uint64_t now)
{
	for (const char *at = told; *at; at += strcspn(at, ","), at += 2 * (*at == ',')) {
		if (is_digit(*at))
			tell_answer(race, at, now);
		else if (*at == 'o')
			xso_race_connected(race, attempt_of(race, at[3]), now);
		else
			xso_race_failed(race, attempt_of(race, at[4]), now);
	}
}

static void say_moves(struct race *race, uint64_t now, char *said, size_t room)
{
	static const char *const words[] = {
		[RACE_START] = "start", [RACE_CANCEL] = "cancel", [RACE_WON] = "won"
	};
	struct race_move m = xso_race_next(race, now);

	for (*said = '\0'; m.what != RACE_WAIT; m = xso_race_next(race, now)) {
		const size_t n = strlen(said);
		const char *comma = n ? ", " : "";
		if (m.what == RACE_ASK)
			snprintf(said + n, room - n, "%sask %zu", comma, m.target);
		else if (m.what == RACE_LOST)
			snprintf(said + n, room - n, "%slost", comma);
		else
			snprintf(said + n, room - n, "%s%s %c", comma, words[m.what],
				m.address->bytes[0]);
		if (m.what == RACE_LOST)
			break;
		ck_assert_uint_lt(n, room - 32);
	}
}

START_TEST(a_race_takes_its_course)
{
	for (const struct course *c = courses; c < courses + sizeof courses / sizeof *courses;
		c++) {
		struct target targets[MOST_TARGETS] = { 0 };
		struct race race;
		for (size_t i = 0; i < c->n_targets; i++)
			targets[i] =
				(struct target){ .host = "h", .port = 5222, .group = c->groups[i] };
		xso_race_begin(&race, NULL, targets, c->n_targets, 0);
		for (const struct step *s = c->steps; s < c->steps + MOST_STEPS && s->told; s++) {
			char said[256];
			tell(&race, s->told, s->at);
			say_moves(&race, s->at, said, sizeof said);
			ck_assert_msg(!strcmp(said, s->moves), "%s: at %llu after '%s': '%s'",
				c->name, (unsigned long long)s->at, s->told, said);
			ck_assert_msg(xso_race_due(&race) == (s->due ? s->due : UINT64_MAX),
				"%s: at %llu after '%s': due at %llu", c->name,
				(unsigned long long)s->at, s->told,
				(unsigned long long)xso_race_due(&race));
		}
	}
}
END_TEST

START_TEST(rules_can_be_given)
{
	static const struct race_rules rules = {
		.resolution_delay = 5, .attempt_delay = 7, .group = 100
	};
	static const struct target target = { .host = "h", .port = 5222 };
	struct race race;
	char said[256];

	xso_race_begin(&race, &rules, &target, 1, 1000);
	say_moves(&race, 1000, said, sizeof said);
	ck_assert_uint_eq(xso_race_due(&race), 1100);
	tell(&race, "4:0 A B", 1000);
	say_moves(&race, 1000, said, sizeof said);
	ck_assert_uint_eq(xso_race_due(&race), 1005);
	say_moves(&race, 1005, said, sizeof said);
	ck_assert_str_eq(said, "start A");
	ck_assert_uint_eq(xso_race_due(&race), 1012);
}
END_TEST

/* Whoever answers with thousands of addresses is not tried for ever. */
START_TEST(there_are_so_many_addresses_and_no_more)
{
	struct target targets[TARGETS_MOST];
	struct xso_address addresses[RACE_MOST_OF_ANSWER + 1] = { 0 };
	struct race race;
	size_t started = 0;

	for (size_t i = 0; i < TARGETS_MOST; i++)
		targets[i] = (struct target){ .host = "h", .port = (uint16_t)i };
	for (size_t i = 0; i <= RACE_MOST_OF_ANSWER; i++)
		addresses[i].bytes[0] = (uint8_t)i;
	xso_race_begin(&race, NULL, targets, TARGETS_MOST, 0);
	for (struct race_move m = xso_race_next(&race, 0); m.what != RACE_LOST;
		m = xso_race_next(&race, 0)) {
		ck_assert(m.what == RACE_ASK || m.what == RACE_START);
		if (m.what == RACE_ASK) {
			xso_race_answered(&race, m.target, true, NULL, 0, 0);
			xso_race_answered(
				&race, m.target, false, addresses, RACE_MOST_OF_ANSWER + 1, 0);
			continue;
		}
		ck_assert_uint_lt(m.address->bytes[0], RACE_MOST_OF_ANSWER);
		xso_race_failed(&race, m.attempt, 0);
		started++;
	}
	ck_assert_uint_eq(started, RACE_MOST);
}
END_TEST

/* What is told of attempts that are not under way is of no account. */
START_TEST(news_of_other_attempts_are_ignored)
{
	static const struct target target = { .host = "h", .port = 5222 };
	struct race race;
	char said[256];

	xso_race_begin(&race, NULL, &target, 1, 0);
	xso_race_answered(&race, 0, true, NULL, 0, 0); /* before it was asked */
	say_moves(&race, 0, said, sizeof said);
	xso_race_answered(&race, 1, true, NULL, 0, 0);
	tell(&race, "6:0 a b", 0);
	xso_race_connected(&race, 1, 0);
	xso_race_connected(&race, 2, 0);
	xso_race_failed(&race, 1, 0);
	xso_race_failed(&race, SIZE_MAX, 0);
	say_moves(&race, 0, said, sizeof said);
	ck_assert_str_eq(said, "start a");
	ck_assert_uint_eq(xso_race_due(&race), 250);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("race");
	TCase *t = tcase_create("");

	tcase_add_test(t, a_race_takes_its_course);
	tcase_add_test(t, rules_can_be_given);
	tcase_add_test(t, there_are_so_many_addresses_and_no_more);
	tcase_add_test(t, news_of_other_attempts_are_ignored);
	suite_add_tcase(s, t);
	return s;
}
