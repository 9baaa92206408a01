/* The process that does harm to connections: which it harms, and that nothing of it is left. */
#include "both_ends.h"
#include "suite.h"

#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SHORTLY = 20 /* milliseconds */, SOME = 20 /* bytes */ };

static struct both_ends both;

static void setup(void)
{
	both_ends_setup(&both);
}

static void teardown(void)
{
	both_ends_teardown(&both);
}

START_TEST(faults_are_those_of_later_connections)
{
	int early[2];

	both_ends_join(&both);
	memcpy(early, both.fds, sizeof early);
	both_ends_join_with(&both, SERVER_END, (struct faults){ .fault = FAULT_CUT });
	both_ends_check_end(&both, SERVER_END);
	both_ends_part(&both);
	fault_proxy_set(both.proxy, NULL, NULL);
	memcpy(both.fds, early, sizeof early);
	both_ends_send_to(&both, SERVER_END, SOME);
	both_ends_check_arrival(&both, SERVER_END, SOME);
	both_ends_part(&both);
	both_ends_join(&both);
	both_ends_send_to(&both, SERVER_END, SOME);
	both_ends_check_arrival(&both, SERVER_END, SOME);
	both_ends_part(&both);
}
END_TEST

/* What is open, idle or not. */
START_TEST(a_strike_comes_at_once)
{
	int idle[2];

	both_ends_join(&both);
	memcpy(idle, both.fds, sizeof idle);
	both_ends_join(&both);
	both_ends_send_to(&both, SERVER_END, SOME);
	both_ends_check_arrival(&both, SERVER_END, SOME);
	fault_proxy_strike(both.proxy, FAULT_RESET);
	for (int i = 0; i < 2; i++) {
		both_ends_check_reset(&both, SERVER_END);
		both_ends_check_reset(&both, CLIENT_END);
		both_ends_part(&both);
		memcpy(both.fds, idle, sizeof idle);
	}
	both_ends_join(&both);
	fault_proxy_strike(both.proxy, FAULT_STALL);
	both_ends_send_to(&both, SERVER_END, SOME);
	both_ends_send_to(&both, CLIENT_END, SOME);
	ck_assert(!both_ends_is_readable(&both, SERVER_END, SHORTLY) &&
		!both_ends_is_readable(&both, CLIENT_END, SHORTLY));
	both_ends_part(&both);
}
END_TEST

/* Connections that both sides have left; it takes the proxy a moment. */
static void await_open(size_t n)
{
	for (int i = 0; i < BOTH_ENDS_PATIENCE && fault_proxy_counts(both.proxy).open != n; i++)
		poll(NULL, 0, 1);
	ck_assert_uint_eq(fault_proxy_counts(both.proxy).open, n);
}

START_TEST(connections_are_counted_and_forgotten)
{
	for (size_t i = 1; i <= 200; i++) {
		both_ends_join(&both);
		ck_assert_uint_eq(fault_proxy_counts(both.proxy).open, 1);
		ck_assert_uint_eq(fault_proxy_counts(both.proxy).connections, i);
		both_ends_part(&both);
		await_open(0);
	}
}
END_TEST

START_TEST(what_a_side_does_the_other_sees)
{
	for (enum end end = SERVER_END; end <= CLIENT_END; end++) {
		both_ends_join(&both);
		setsockopt(both.fds[!end], SOL_SOCKET, SO_LINGER, &(struct linger){ .l_onoff = 1 },
			sizeof(struct linger));
		close(both.fds[!end]);
		both_ends_check_reset(&both, end);
		close(both.fds[end]);
	}
	close(both.listener);
	both.fds[CLIENT_END] = both_ends_connect(fault_proxy_port(both.proxy));
	both_ends_check_reset(&both, CLIENT_END);
	close(both.fds[CLIENT_END]);
}
END_TEST

START_TEST(a_stopped_one_leaves_nothing)
{
	const uint16_t port = fault_proxy_port(both.proxy);

	both_ends_join(&both);
	fault_proxy_stop(both.proxy);
	both_ends_check_reset(&both, SERVER_END);
	both_ends_check_reset(&both, CLIENT_END);
	both_ends_part(&both);
	ck_assert_int_eq(both_ends_connect(port), -1);
	ck_assert_int_eq(waitpid(-1, NULL, WNOHANG), -1);
	both.proxy = NULL;
}
END_TEST

/* Starts one in a process that is killed before it can stop it; the port. */
static uint16_t start_and_die(void)
{
	int told[2];
	uint16_t port;
	pid_t pid;

	ck_assert_int_eq(pipe(told), 0);
	pid = fork();
	if (!pid) {
		port = fault_proxy_port(fault_proxy_start(NULL, 1, NULL, NULL));
		ck_assert_int_eq(write(told[1], &port, sizeof port), sizeof port);
		raise(SIGKILL);
	}
	waitpid(pid, NULL, 0);
	ck_assert_int_eq(read(told[0], &port, sizeof port), sizeof port);
	close(told[0]);
	close(told[1]);
	return port;
}

START_TEST(it_ends_with_the_test_however_that_ends)
{
	const uint16_t port = start_and_die();
	int fd;

	for (int i = 0; i < BOTH_ENDS_PATIENCE && (fd = both_ends_connect(port)) >= 0; i++) {
		close(fd);
		poll(NULL, 0, 1);
	}
	ck_assert_int_eq(both_ends_connect(port), -1);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("fault_proxy");
	TCase *tc = tcase_create("fault_proxy");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_set_timeout(tc, 60);
	tcase_add_test(tc, faults_are_those_of_later_connections);
	tcase_add_test(tc, a_strike_comes_at_once);
	tcase_add_test(tc, connections_are_counted_and_forgotten);
	tcase_add_test(tc, what_a_side_does_the_other_sees);
	tcase_add_test(tc, a_stopped_one_leaves_nothing);
	tcase_add_test(tc, it_ends_with_the_test_however_that_ends);
	suite_add_tcase(s, tc);
	return s;
}
