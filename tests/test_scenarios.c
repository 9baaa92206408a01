/*
 * The scenarios of tests/scenarios: each whole, in small pieces, cut at every byte, and with memory
 * running out at every allocation.
 */
#include "laws.h"
#include "player.h"

static struct xso_registry *registry;
static struct scenarios scenarios;

static void setup(void)
{
	registry = laws_registry();
}

static void teardown(void)
{
	xso_registry_free(registry);
}

static struct played play_one(int i, struct play_mode mode)
{
	return play(&scenarios.items[i], registry, &mode);
}

START_TEST(comes_as_it_says)
{
	play_one(_i, (struct play_mode){ 0 });
}
END_TEST

START_TEST(is_the_same_in_small_pieces)
{
	for (size_t chunk = 1; chunk < 4; chunk++)
		play_one(_i, (struct play_mode){ .chunk = chunk });
}
END_TEST

START_TEST(is_the_same_cut_anywhere)
{
	const size_t bytes = play_one(_i, (struct play_mode){ 0 }).bytes;

	for (size_t split = 1; split < bytes; split++)
		play_one(_i, (struct play_mode){ .split = split });
}
END_TEST

START_TEST(tells_when_memory_runs_out)
{
	size_t n = 1;

	while (n <= play_one(_i, (struct play_mode){ .fail_at = n }).allocations)
		play_one(_i, (struct play_mode){ .fail_at = n++, .once = true });
}
END_TEST

/* What every scenario is held to, each a test of its own. */
Suite *suite(void)
{
	Suite *suite = suite_create("scenarios");
	TCase *tcase = tcase_create("scenarios");
	int n;

	scenarios_read(&scenarios, TEST_FILES "/scenarios"); /* freed with the process */
	n = (int)scenarios.n;
	tcase_add_unchecked_fixture(tcase, setup, teardown);
	tcase_set_timeout(tcase, 120);
	tcase_add_loop_test(tcase, comes_as_it_says, 0, n);
	tcase_add_loop_test(tcase, is_the_same_in_small_pieces, 0, n);
	tcase_add_loop_test(tcase, is_the_same_cut_anywhere, 0, n);
	tcase_add_loop_test(tcase, tells_when_memory_runs_out, 0, n);
	suite_add_tcase(suite, tcase);
	return suite;
}
