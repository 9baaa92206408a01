/* Events: how many can wait, and how long what they point to lives. */
#include "bench.h"

#include <string.h>
#include <xmpp/core.h>

static struct bench bench;

static void setup(void)
{
	bench_begin(&bench);
}

static void teardown(void)
{
	bench_end(&bench);
}

static void receive_and_tick(uint64_t now)
{
	bench_receive(&bench, " ");
	xso_stream_tick(bench.stream, now);
}

START_TEST(a_limit_that_trips_again_is_told_once)
{
	bench.config.deadtime_soft_limit = 10;
	bench_open(&bench);
	for (uint64_t now = 100; now < 1000; now += 100)
		receive_and_tick(now);
	bench_receive(&bench, "<presence/>");
	xso_stream_close(bench.stream);
	bench_takes(&bench, XSO_EVENT_SOFT_LIMIT);
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	bench_takes(&bench, XSO_EVENT_CLOSING);
	bench_takes(&bench, XSO_EVENT_NONE);
}
END_TEST

/* One of each kind that can wait: there is room for no more, and no more are needed. */
START_TEST(one_of_each_kind_can_wait)
{
	bench.config.deadtime_soft_limit = 10;
	bench.config.high_water = sizeof BENCH_OUR_HEADER;
	bench_open(&bench);
	xso_stream_tick(bench.stream, 100);
	for (size_t i = 0; i <= bench.config.high_water; i++)
		xso_stream_send_space(bench.stream);
	bench_receive(&bench, "<presence/>");
	xso_stream_abort(bench.stream);
	bench_takes(&bench, XSO_EVENT_SOFT_LIMIT);
	bench_takes(&bench, XSO_EVENT_CONGESTED);
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	bench_takes(&bench, XSO_EVENT_CLOSING);
	bench_takes(&bench, XSO_EVENT_NONE);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("event");
	TCase *t = tcase_create("event");

	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_test(t, a_limit_that_trips_again_is_told_once);
	tcase_add_test(t, one_of_each_kind_can_wait);
	suite_add_tcase(s, t);
	return s;
}
