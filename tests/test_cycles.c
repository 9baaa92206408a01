/*
 * Connections that are made and killed, again and again, at every step of their lives: they end
 * with the memory and the descriptors with which they began.
 */
#include "inn.h"
#include "suite.h"
#include "trickle.h"

#include <openssl/crypto.h>

#include <stdlib.h>

static const enum xso_tls_use uses[] = { XSO_TLS_REQUIRED, XSO_TLS_DIRECT, XSO_TLS_NEVER };

enum { USES = sizeof uses / sizeof *uses };
enum { FEW = 3 }; /* bytes at a time, so that there are many steps */

static size_t blocks; /* that OpenSSL has */

static void *get(size_t size, const char *file, int line)
{
	void *block = malloc(size);

	(void)file;
	(void)line;
	blocks += block != NULL;
	return block;
}

static void give(void *block, const char *file, int line)
{
	(void)file;
	(void)line;
	blocks -= block != NULL;
	free(block);
}

static void *resize(void *block, size_t size, const char *file, int line)
{
	if (!block)
		return get(size, file, line);
	if (size)
		return realloc(block, size);
	give(block, file, line);
	return NULL;
}

/* What is held at the end of a life. */
struct held {
	size_t descriptors, ours, openssls;
};

static struct held held_by(const struct inn *inn)
{
	return (struct held){ errand_descriptors(), inn->memory.blocks, blocks };
}

/* How many steps a connection makes until it has ended by itself. */
static int count_steps(struct inn *inn)
{
	struct errand errand = inn_errand(inn);
	int n = 0;

	errand_begin(&errand);
	while (errand_step(&errand))
		n++;
	ck_assert_str_eq(errand.reason, "closed here");
	errand_end(&errand);
	inn_settle(inn);
	return n;
}

/* One that is freed after so many steps; the other side, before, if `kills_guest`. */
static void live_and_die(struct inn *inn, int steps, bool kills_guest)
{
	struct errand errand = inn_errand(inn);

	errand_begin(&errand);
	for (int i = 0; i < steps && errand_step(&errand); i++)
		continue;
	if (kills_guest && inn->guest) {
		xso_connection_free(inn->guest);
		inn->guest = NULL;
	}
	errand_end(&errand);
	inn_settle(inn);
}

START_TEST(what_is_made_and_killed_leaves_nothing)
{
	const int n = (getenv("XSO_LONG") ? 10000 : 1000) / USES;
	struct held before, after;
	struct inn inn;
	int steps;

	trickle(FEW);
	inn_open(&inn, uses[_i]);
	count_steps(&inn); /* OpenSSL makes some things once */
	steps = count_steps(&inn);
	ck_assert_int_gt(steps, 5);
	before = held_by(&inn);
	for (int i = 0; i < n; i++)
		live_and_die(&inn, i % steps, i / steps % 2);
	after = held_by(&inn);
	ck_assert_uint_eq(after.descriptors, before.descriptors);
	ck_assert_uint_eq(after.ours, before.ours);
	ck_assert_uint_eq(after.openssls, before.openssls);
	inn_close(&inn);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("cycles");
	TCase *tc = tcase_create("cycles");

	if (!CRYPTO_set_mem_functions(get, resize, give))
		abort();
	tcase_set_timeout(tc, 300);
	tcase_add_loop_test(tc, what_is_made_and_killed_leaves_nothing, 0, USES);
	suite_add_tcase(s, tc);
	return s;
}
