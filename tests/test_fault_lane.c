/* The network that tests are given is as bad as it says, and no worse. */
#include "both_ends.h"
#include "suite.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

enum { SHORTLY = 20 }; /* milliseconds */

static struct both_ends both;

static void setup(void)
{
	both_ends_setup(&both);
}

static void teardown(void)
{
	both_ends_teardown(&both);
}

/* Where faults are tried: in both directions, at the edges of the proxy's buffer, and behind it. */
static const size_t places[] = { 0, 1, 7, 16383, 16384, 16385, 100000 };

enum { REST = 20 }; /* bytes that are sent behind the place */

static uint64_t counted_before;

static void check_count(enum end end, size_t n)
{
	ck_assert_uint_eq(both_ends_count(&both, end) - counted_before, n);
}

/* A connection each; `look` sees what the fault does behind n bytes towards that end. */
static void everywhere(enum fault fault, void (*look)(enum end end, size_t n))
{
	for (size_t i = 0; i < sizeof places / sizeof *places; i++)
		for (enum end end = SERVER_END; end <= CLIENT_END; end++) {
			counted_before = both_ends_count(&both, end);
			both_ends_join_with(
				&both, end, (struct faults){ .fault = fault, .after = places[i] });
			look(end, places[i]);
			both_ends_part(&both);
		}
}

static void look_at_none(enum end end, size_t n)
{
	both_ends_send_to(&both, end, n + REST);
	both_ends_check_arrival(&both, end, n + REST);
	shutdown(both.fds[!end], SHUT_WR);
	both_ends_check_end(&both, end);
	check_count(end, n + REST);
	both_ends_send_to(&both, !end, REST);
	both_ends_check_arrival(&both, !end, REST);
}

START_TEST(bytes_pass_as_they_are)
{
	everywhere(FAULT_NONE, look_at_none);
}
END_TEST

static void look_at_cut(enum end end, size_t n)
{
	both_ends_send_to(&both, end, n + REST);
	both_ends_check_arrival(&both, end, n);
	both_ends_check_end(&both, end);
	both_ends_check_end(&both, !end);
	check_count(end, n);
	/* nobody is told that this is lost */
	both_ends_send_to(&both, end, REST);
	both_ends_send_to(&both, !end, REST);
	both_ends_check_end(&both, end);
	both_ends_check_end(&both, !end);
	check_count(end, n);
}

START_TEST(a_cut_ends_both_directions)
{
	everywhere(FAULT_CUT, look_at_cut);
}
END_TEST

static void look_at_half_close(enum end end, size_t n)
{
	both_ends_send_to(&both, end, n + REST);
	both_ends_check_arrival(&both, end, n);
	both_ends_check_end(&both, end);
	both_ends_send_to(&both, !end, n + REST);
	both_ends_check_arrival(&both, !end, n + REST);
	both_ends_send_to(&both, end, REST);
	both_ends_check_end(&both, end);
	check_count(end, n);
}

START_TEST(a_half_close_ends_one_direction)
{
	everywhere(FAULT_HALF_CLOSE, look_at_half_close);
}
END_TEST

static void look_at_reset(enum end end, size_t n)
{
	if (n)
		both_ends_send_to(&both, end, n);
	both_ends_check_arrival(&both, end, n);
	both_ends_check_reset(&both, end);
	both_ends_check_reset(&both, !end);
	check_count(end, n);
}

START_TEST(a_reset_is_one_for_both_sides)
{
	everywhere(FAULT_RESET, look_at_reset);
}
END_TEST

static void look_at_stall(enum end end, size_t n)
{
	both_ends_send_to(&both, end, n + REST);
	both_ends_check_arrival(&both, end, n);
	both_ends_send_to(&both, !end, REST);
	both_ends_check_arrival(&both, !end, REST);
	shutdown(both.fds[!end], SHUT_WR);
	ck_assert(!both_ends_is_readable(&both, end, SHORTLY));
	check_count(end, n);
}

START_TEST(a_stall_is_silence_in_one_direction)
{
	everywhere(FAULT_STALL, look_at_stall);
}
END_TEST

static void look_at_flip(enum end end, size_t n)
{
	both_ends_send_to(&both, end, n + REST);
	both_ends_sent[n] ^= 1;
	both_ends_check_arrival(&both, end, n + REST);
	both_ends_send_to(&both, end, REST);
	both_ends_check_arrival(&both, end, REST);
	check_count(end, n + 2 * REST);
}

START_TEST(one_bit_is_flipped)
{
	everywhere(FAULT_FLIP, look_at_flip);
}
END_TEST

static void look_at_drop(enum end end, size_t n)
{
	both_ends_send_to(&both, end, n + REST);
	memmove(both_ends_sent + n, both_ends_sent + n + 1, REST - 1);
	both_ends_check_arrival(&both, end, n + REST - 1);
	both_ends_send_to(&both, end, REST);
	both_ends_check_arrival(&both, end, REST);
	check_count(end, n + 2 * REST - 1);
}

START_TEST(one_byte_is_left_out)
{
	everywhere(FAULT_DROP, look_at_drop);
}
END_TEST

static unsigned segments_at(enum end end)
{
	struct tcp_info info = { 0 };
	socklen_t size = sizeof info;

	ck_assert_int_eq(getsockopt(both.fds[end], IPPROTO_TCP, TCP_INFO, &info, &size), 0);
	return info.tcpi_data_segs_in;
}

static uint64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

START_TEST(each_piece_is_sent_alone_after_its_pause)
{
	for (enum end end = SERVER_END; end <= CLIENT_END; end++) {
		const uint64_t begin = now_ms();
		both_ends_join_with(&both, end, (struct faults){ .piece = 2, .pause = 10 });
		both_ends_send_to(&both, end, 9);
		both_ends_check_arrival(&both, end, 9);
		ck_assert_uint_eq(segments_at(end), 5);
		ck_assert_uint_ge(now_ms() - begin, 50);
		both_ends_part(&both);
	}
}
END_TEST

/* As fast as it goes; the kernel may put some together. */
START_TEST(bytes_come_one_by_one)
{
	for (enum end end = SERVER_END; end <= CLIENT_END; end++) {
		both_ends_join_with(&both, end, (struct faults){ .piece = 1 });
		both_ends_send_to(&both, end, 20000);
		both_ends_check_arrival(&both, end, 20000);
		ck_assert_uint_gt(segments_at(end), 1000);
		both_ends_part(&both);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("fault_lane");
	TCase *tc = tcase_create("fault_lane");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_set_timeout(tc, 60);
	tcase_add_test(tc, bytes_pass_as_they_are);
	tcase_add_test(tc, a_cut_ends_both_directions);
	tcase_add_test(tc, a_half_close_ends_one_direction);
	tcase_add_test(tc, a_reset_is_one_for_both_sides);
	tcase_add_test(tc, a_stall_is_silence_in_one_direction);
	tcase_add_test(tc, one_bit_is_flipped);
	tcase_add_test(tc, one_byte_is_left_out);
	tcase_add_test(tc, each_piece_is_sent_alone_after_its_pause);
	tcase_add_test(tc, bytes_come_one_by_one);
	suite_add_tcase(s, tc);
	return s;
}
