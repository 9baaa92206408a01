/* Memory of ours that runs out under TLS, and what is left in it. */
#include "memory.h"
#include "suite.h"
#include "tls_play.h"

#include <stdlib.h>
#include <string.h>

static const int versions[] = { 0x0303, 0x0304 };

/* All that may be there to take memory: a chain, a pin. */
static struct tls_play richest(int version)
{
	return (struct tls_play){
		.version = version,
		.server = CERTIFICATE_CHAIN,
		.pinned = certificate_of(CERTIFICATE_CHAIN),
	};
}

static void sweep(const struct tls_play *given, bool once)
{
	for (size_t fail_at = 1;; fail_at++) {
		struct memory memory;
		struct tls_play play = *given;
		bool is_done;
		play.allocator = memory_begin(&memory, fail_at);
		memory.once = once;
		is_done = tls_play(&play);
		ck_assert_msg(!memory.blocks && !memory.bytes, "call %zu: %zu blocks left", fail_at,
			memory.blocks);
		if (memory.calls < fail_at) {
			ck_assert(is_done);
			ck_assert_uint_gt(fail_at, 20);
			return;
		}
		ck_assert_msg(!is_done, "call %zu is not missed", fail_at);
	}
}

/* A long word fills the memory of an engine, so that it ends at another one of its members. */
START_TEST(memory_that_runs_out_is_told)
{
	enum { STEP = 16 };
	char service[MEMORY_FIRST_BLOCK] = "";
	struct tls_play play = richest(versions[_i]);

	play.service = service;
	sweep(&play, false);
	for (size_t n = sizeof service / 2; n < sizeof service; n += STEP) {
		memset(service, 'x', n);
		sweep(&play, true);
	}
}
END_TEST

static size_t found; /* secrets in memory that is given back */

static void look(const char *block, size_t size)
{
	const size_t n = 12; /* of the secret, and no NUL */

	for (size_t i = 0; block && i + n <= size; i++)
		found += !memcmp(block + i, tls_play_secret, n);
}

static void *resize(void *user, void *block, size_t old_size, size_t size)
{
	(void)user;
	look(block, size < old_size ? old_size : size ? 0 : old_size);
	if (size)
		return realloc(block, size);
	free(block);
	return NULL;
}

START_TEST(nothing_that_was_said_is_left_in_memory)
{
	const struct xso_allocator allocator = { .resize = resize };
	struct tls_play play = richest(versions[_i]);
	char *block = malloc(100);

	strcpy(block, tls_play_secret);
	resize(NULL, block, 100, 0);
	ck_assert_uint_eq(found, 1); /* it would be noticed */
	play.allocator = &allocator;
	ck_assert(tls_play(&play));
	ck_assert_uint_eq(found, 1);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tls_memory");
	TCase *tc = tcase_create("tls_memory");

	tcase_set_timeout(tc, 300);
	tcase_add_loop_test(tc, memory_that_runs_out_is_told, 0, 2);
	tcase_add_loop_test(tc, nothing_that_was_said_is_left_in_memory, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
