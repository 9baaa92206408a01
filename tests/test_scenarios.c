/*
 * The scenarios of tests/scenarios: each whole, in small pieces, cut at every byte, and with memory
 * running out at every allocation.
 */
#include "laws.h"
#include "player.h"

static struct xso_registry *registry;

static void setup(void)
{
	registry = laws_registry();
}

static void teardown(void)
{
	xso_registry_free(registry);
}

static void play_whole(const struct scenarios *scenarios)
{
	const struct play_mode whole = { 0 };

	for (size_t i = 0; i < scenarios->n; i++)
		play(&scenarios->items[i], registry, &whole);
}

START_TEST(scenarios_come_as_they_say)
{
	scenarios_walk(TEST_FILES "/scenarios", play_whole);
}
END_TEST

static void play_chunks(const struct scenarios *scenarios)
{
	for (size_t i = 0; i < scenarios->n; i++)
		for (size_t chunk = 1; chunk < 4; chunk++) {
			const struct play_mode mode = { .chunk = chunk };
			play(&scenarios->items[i], registry, &mode);
		}
}

START_TEST(scenarios_are_the_same_in_small_pieces)
{
	scenarios_walk(TEST_FILES "/scenarios", play_chunks);
}
END_TEST

static void play_splits(const struct scenarios *scenarios)
{
	for (size_t i = 0; i < scenarios->n; i++) {
		struct play_mode mode = { .split = 1 };
		while (mode.split <= play(&scenarios->items[i], registry, &mode).bytes)
			mode.split++;
	}
}

START_TEST(scenarios_are_the_same_cut_anywhere)
{
	scenarios_walk(TEST_FILES "/scenarios", play_splits);
}
END_TEST

static void play_failures(const struct scenarios *scenarios)
{
	for (size_t i = 0; i < scenarios->n; i++) {
		struct play_mode mode = { .fail_at = 1 };
		for (; mode.fail_at <= play(&scenarios->items[i], registry, &mode).allocations;
			mode.fail_at++) {
			mode.once = true;
			play(&scenarios->items[i], registry, &mode);
			mode.once = false;
		}
	}
}

START_TEST(memory_that_runs_out_is_told)
{
	scenarios_walk(TEST_FILES "/scenarios", play_failures);
}
END_TEST

Suite *suite(void)
{
	Suite *suite = suite_create("scenarios");
	TCase *tcase = tcase_create("scenarios");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_set_timeout(tcase, 300);
	tcase_add_test(tcase, scenarios_come_as_they_say);
	tcase_add_test(tcase, scenarios_are_the_same_in_small_pieces);
	tcase_add_test(tcase, scenarios_are_the_same_cut_anywhere);
	tcase_add_test(tcase, memory_that_runs_out_is_told);
	suite_add_tcase(suite, tcase);
	return suite;
}
