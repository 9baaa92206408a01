/* How the resolver that asks DNS is driven: in a loop, in an answer, closed, short of memory. */
#define _POSIX_C_SOURCE 200809L
#include "asking.h"
#include "memory.h"
#include "suite.h"

#include <sys/select.h> /* which ares.h counts on */

#include <ares.h>
#include <poll.h>
#include <stdlib.h>

START_TEST(a_question_wakes_the_loop_and_is_answered_by_a_step)
{
	static const char *const names[] = { "only4.test", "a..test", "localhost" };

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		struct xso_resolver *resolver = asking_open(NULL);
		struct pollfd polled = { xso_resolver_dns.fd(resolver), POLLIN, 0 };
		struct answer answer;
		ck_assert_int_eq(xso_resolver_dns.timeout(resolver), -1);
		ck_assert_int_eq(poll(&polled, 1, 0), 0);
		asking_ask(resolver, XSO_QUESTION_A, names[i], &answer);
		ck_assert_int_eq(poll(&polled, 1, 0), 1);
		ck_assert_uint_eq(answer.times, 0);
		asking_wait(resolver, &answer, 1);
		/* and then it rests */
		ck_assert_int_eq(xso_resolver_dns.timeout(resolver), -1);
		ck_assert_int_eq(poll(&polled, 1, 0), 0);
		xso_resolver_dns.step(resolver);
		ck_assert_uint_eq(answer.times, 1);
		ck_assert_int_eq(xso_resolver_dns.fd(resolver), polled.fd);
		xso_resolver_dns.close(resolver);
	}
}
END_TEST

START_TEST(questions_are_under_way_together)
{
	struct xso_resolver *resolver = asking_open(NULL);
	struct answer answers[4];

	asking_ask(resolver, XSO_QUESTION_AAAA, "late.test", &answers[0]);
	asking_ask(resolver, XSO_QUESTION_A, "late.test", &answers[1]);
	asking_ask(resolver, XSO_QUESTION_A, "only4.test", &answers[2]);
	asking_ask(resolver, XSO_QUESTION_A, "late.test", &answers[3]);
	asking_wait(resolver, &answers[2], 1);
	ck_assert_uint_eq(answers[0].times + answers[1].times + answers[3].times, 0);
	/* the server has the first two, and has answered neither */
	ck_assert_uint_eq(dns_server_asked(asking.server, "late.test", DNS_AAAA), 1);
	ck_assert_uint_ge(dns_server_asked(asking.server, "late.test", DNS_A), 1);
	asking_wait(resolver, answers, 4);
	ck_assert_str_eq(answers[0].said, "2001:db8::5");
	ck_assert_str_eq(answers[1].said, "192.0.2.5");
	ck_assert_str_eq(answers[3].said, "192.0.2.5");
	xso_resolver_dns.close(resolver);
}
END_TEST

START_TEST(a_closed_resolver_answers_nothing)
{
	/* before the first step; asked; some answered */
	for (int turns = 0; turns < 3; turns++) {
		struct memory memory;
		struct xso_resolver *resolver = asking_open(memory_begin(&memory, 0));
		struct answer answers[3];
		asking_ask(resolver, XSO_QUESTION_AAAA, "drop.test", &answers[0]);
		asking_ask(resolver, XSO_QUESTION_SRV, "drop.test", &answers[1]);
		asking_ask(resolver, XSO_QUESTION_A, "only4.test", &answers[2]);
		for (int i = 0; i < turns; i++)
			asking_turn(resolver, 1000);
		xso_resolver_dns.close(resolver);
		ck_assert_uint_eq(answers[0].times + answers[1].times, 0);
		ck_assert_uint_eq(memory.blocks, 0);
	}
}
END_TEST

START_TEST(everything_is_allowed_in_an_answer)
{
	for (int closes = 0; closes < 2; closes++) {
		struct memory memory;
		struct xso_resolver *resolver = asking_open(memory_begin(&memory, 0));
		struct answer answers[3];
		asking_ask(resolver, XSO_QUESTION_A, "a..test", &answers[0]);
		asking_ask(resolver, XSO_QUESTION_A, "a..test", &answers[1]);
		asking_ask(resolver, XSO_QUESTION_SRV, "drop.test", &answers[2]);
		answers[0].asks = true;
		answers[0].closes = closes;
		asking_wait(resolver, answers, 1);
		ck_assert_uint_eq(answers[1].times, closes ? 0 : 1);
		while (!closes && answers[0].times < 2)
			ck_assert(asking_turn(resolver, 10000));
		if (!closes)
			xso_resolver_dns.close(resolver);
		ck_assert_str_eq(
			answers[0].said, closes ? "there is no such name in DNS" : "192.0.2.4");
		ck_assert_uint_eq(answers[2].times, 0);
		ck_assert_uint_eq(memory.blocks, 0);
	}
}
END_TEST

/* Every answer is a record, or says that there was no memory. */
static void check_without_memory(const struct answer *answer, bool is_short)
{
	ck_assert_uint_eq(answer->times, 1);
	if (answer->outcome == XSO_RESOLVED)
		return;
	ck_assert(is_short);
	ck_assert_int_eq(answer->outcome, XSO_RESOLVED_FAILED);
}

static const struct {
	enum xso_question kind;
	const char *name;
} wanted[] = {
	{ XSO_QUESTION_SRV, "_xmpp-client._tcp.a.test" },
	{ XSO_QUESTION_A, "one.a.test" },
	{ XSO_QUESTION_SRV, "truncated.test" },
};

/* Asks all of them; false: it could not be opened. */
static bool ask_all(const struct xso_allocator *allocator, const size_t *calls, size_t fail_at)
{
	char text[128] = "";
	struct xso_resolver *resolver =
		xso_resolver_dns.open(allocator, &asking.options, text, sizeof text);

	if (!resolver) {
		ck_assert_str_ne(text, "");
		return false;
	}
	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
		struct answer answer = { 0 };
		enum xso_status status = xso_resolver_dns.ask(
			resolver, wanted[i].kind, wanted[i].name, asking_answered, &answer);
		ck_assert(status == XSO_OK || (fail_at && status == XSO_ERROR_MEMORY));
		if (status)
			continue;
		asking_wait(resolver, &answer, 1);
		check_without_memory(&answer, fail_at && *calls >= fail_at);
	}
	xso_resolver_dns.close(resolver);
	return true;
}

START_TEST(memory_that_runs_out_is_told)
{
	struct memory memory;
	size_t n, failed = 0;

	ask_all(memory_begin(&memory, 0), &memory.calls, 0);
	n = memory.calls;
	ck_assert_uint_gt(n, 6);
	for (size_t fail_at = 1; fail_at <= n; fail_at++)
		for (int once = 0; once < 2; once++) {
			memory_begin(&memory, fail_at);
			memory.once = once;
			failed += !ask_all(&memory.allocator, &memory.calls, fail_at);
			ck_assert_uint_eq(memory.blocks, 0);
		}
	ck_assert_uint_eq(failed, 2);
}
END_TEST

/* The allocations of c-ares. */
static size_t cares_calls, cares_fail_at, cares_blocks;

static bool cares_fails(void)
{
	return ++cares_calls == cares_fail_at;
}

static void *cares_malloc(size_t size)
{
	void *block = cares_fails() ? NULL : malloc(size);

	cares_blocks += block != NULL;
	return block;
}

static void *cares_realloc(void *block, size_t size)
{
	void *grown = cares_fails() ? NULL : realloc(block, size);

	cares_blocks += grown && !block;
	return grown;
}

static void cares_free(void *block)
{
	cares_blocks -= block != NULL;
	free(block);
}

START_TEST(memory_that_runs_out_in_cares_is_told)
{
	size_t n;

	ares_library_init_mem(ARES_LIB_INIT_ALL, cares_malloc, cares_free, cares_realloc);
	ask_all(NULL, &cares_calls, 0);
	n = cares_calls;
	ck_assert_uint_gt(n, 20);
	/* what cannot be sent is waited for */
	asking.options.timeout = 4 * HASTY;
	for (cares_fail_at = 1; cares_fail_at <= n; cares_fail_at++) {
		cares_calls = 0;
		ask_all(NULL, &cares_calls, cares_fail_at);
		ck_assert_uint_eq(cares_blocks, 0);
	}
	ares_library_cleanup();
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("resolver_asking");
	TCase *t = tcase_create("");

	tcase_set_timeout(t, 120);
	tcase_add_checked_fixture(t, asking_begin, asking_end);
	tcase_add_test(t, a_question_wakes_the_loop_and_is_answered_by_a_step);
	tcase_add_test(t, questions_are_under_way_together);
	tcase_add_test(t, a_closed_resolver_answers_nothing);
	tcase_add_test(t, everything_is_allowed_in_an_answer);
	tcase_add_test(t, memory_that_runs_out_is_told);
	tcase_add_test(t, memory_that_runs_out_in_cares_is_told);
	suite_add_tcase(s, t);
	return s;
}
