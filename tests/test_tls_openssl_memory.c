/*
 * OpenSSL without memory: whatever allocation of its own fails, nobody crashes, nothing is lost and
 * nobody is trusted for it. This program alone may replace OpenSSL's allocator.
 */
#include "memory.h"
#include "suite.h"
#include "tls_pair.h"
#include "tls_play.h"

#include <openssl/crypto.h>

#include <malloc.h>
#include <stdlib.h>
#include <string.h>

static const int versions[] = { 0x0303, 0x0304 };

enum { LARGE = 16384 }; /* as OpenSSL's buffers are, and nothing else of an engine */

static size_t calls, fail_at, blocks;
static size_t large; /* of the blocks */
static bool is_looking;
static size_t found; /* secrets in those that were given back while it is */

static bool is_large(void *block)
{
	return malloc_usable_size(block) >= LARGE;
}

static void look(const char *block, size_t size)
{
	const size_t n = 12; /* of the secret, and no NUL */

	for (size_t i = 0; is_looking && i + n <= size; i++)
		found += !memcmp(block + i, tls_play_secret, n);
}

static bool is_failing(void)
{
	calls++;
	return fail_at && calls == fail_at;
}

static void *get(size_t size, const char *file, int line)
{
	void *block = is_failing() ? NULL : malloc(size);

	(void)file;
	(void)line;
	blocks += block != NULL;
	large += block && is_large(block);
	return block;
}

static void give(void *block, const char *file, int line)
{
	(void)file;
	(void)line;
	if (!block)
		return;
	blocks--;
	large -= is_large(block);
	look(block, malloc_usable_size(block));
	free(block);
}

static void *resize(void *block, size_t size, const char *file, int line)
{
	if (!block)
		return get(size, file, line);
	if (!size) {
		give(block, file, line);
		return NULL;
	}
	if (is_failing())
		return NULL;
	large -= is_large(block);
	block = realloc(block, size);
	large += is_large(block);
	return block;
}

/* What is held without what OpenSSL keeps for a thread, as room for its errors. */
static size_t held(void)
{
	OPENSSL_thread_stop();
	return blocks;
}

/* How many calls a play needs; what OpenSSL makes once, and keeps, is made. */
static size_t count(bool (*play)(const void *what), const void *what, bool is_done)
{
	size_t before;

	for (size_t i = 0; i < 2; i++)
		ck_assert_int_eq(play(what), is_done);
	before = held();
	calls = 0;
	ck_assert_int_eq(play(what), is_done);
	ck_assert_uint_eq(held(), before);
	ck_assert_uint_gt(calls, 500);
	return calls;
}

/* Each `step`-th call fails once; how often all was done in spite of it. */
static size_t sweep(bool (*play)(const void *what), const void *what, bool is_done, size_t step)
{
	size_t n = count(play, what, is_done), before = held(), done = 0;

	for (size_t at = 1; at <= n; at += step) {
		calls = 0;
		fail_at = at;
		done += play(what);
		fail_at = 0;
		ck_assert_msg(
			held() == before, "call %zu: %zu blocks, not %zu", at, blocks, before);
	}
	ck_assert_int_eq(play(what), is_done); /* nothing is spoiled */
	return done;
}

static bool make_contexts(const void *what)
{
	struct tls_play_contexts contexts = tls_play_open(what);
	bool is_done = contexts.client && contexts.server;

	tls_play_close(&contexts);
	return is_done;
}

/* Of TLS 1.3 each call fails in its turn; of the rest, which is much the same, each fifth. */
enum { STEP = 5 };

START_TEST(contexts_are_made_or_not)
{
	const struct tls_play play = { .server = CERTIFICATE_CHAIN };

	sweep(make_contexts, &play, true, STEP);
}
END_TEST

static struct tls_play_contexts contexts;

static bool connect(const void *what)
{
	return tls_play_on(&contexts, what);
}

START_TEST(connections_fail_and_the_next_one_does_not)
{
	const struct tls_play play = { .version = versions[_i], .server = CERTIFICATE_CHAIN };

	contexts = tls_play_open(&play);
	sweep(connect, &play, true, play.version == 0x0304 ? 1 : STEP);
	tls_play_close(&contexts);
}
END_TEST

static const struct {
	enum certificate_kind server, pinned;
} refused[] = {
	{ CERTIFICATE_MONTAGUE, CERTIFICATE_NONE },
	{ CERTIFICATE_EXPIRED, CERTIFICATE_NONE },
	{ CERTIFICATE_SELF_SIGNED, CERTIFICATE_NONE },
	{ CERTIFICATE_UNTRUSTED, CERTIFICATE_NONE },
	{ CERTIFICATE_GOOD, CERTIFICATE_CLIENT },
};

START_TEST(nobody_is_trusted_for_lack_of_memory)
{
	struct tls_play play = { .server = refused[_i].server };

	if (refused[_i].pinned != CERTIFICATE_NONE)
		play.pinned = certificate_of(refused[_i].pinned);
	contexts = tls_play_open(&play);
	ck_assert_uint_eq(sweep(connect, &play, false, STEP), 0);
	tls_play_close(&contexts);
}
END_TEST

/* Half of them say something. */
START_TEST(engines_come_and_go)
{
	const struct tls_play play = { .server = CERTIFICATE_CHAIN };
	const struct xso_tls_options options = { .domain = "capulet.lit" };
	struct memory memory;
	const struct xso_allocator *allocator = memory_begin(&memory, 0);
	size_t before = 0;

	contexts = tls_play_open(&play);
	for (size_t i = 0; i < 10000; i++) {
		struct xso_tls *tls = xso_tls_new(contexts.client, &options, allocator);
		ck_assert_ptr_nonnull(tls);
		if (i % 2)
			ck_assert_int_eq(xso_tls_receive(tls, NULL, 0), XSO_OK);
		xso_tls_free(tls);
		if (i == 1)
			before = blocks;
	}
	ck_assert_uint_eq(blocks, before);
	ck_assert_uint_eq(memory.blocks, 0);
	ck_assert_uint_eq(memory.bytes, 0);
	tls_play_close(&contexts);
}
END_TEST

START_TEST(at_rest_there_are_no_buffers_and_what_was_in_them_is_wiped)
{
	const size_t size = strlen(tls_play_secret);
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);
	struct tls_pair pair;

	config.client.max_version = versions[_i];
	pair = tls_pair_new(&config);
	tls_pair_shake(&pair);
	ck_assert(tls_pair_is_active(&pair));
	is_looking = true;
	for (int from = CLIENT; from <= SERVER; from++) {
		tls_pair_say(&pair, from, tls_play_secret, size);
		tls_pair_check_got(&pair, !from, tls_play_secret, size);
		ck_assert_uint_eq(large, 0);
		ck_assert_uint_eq(found, 0);
	}
	tls_pair_free(&pair);
	ck_assert_uint_eq(found, 0);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tls_openssl_memory");
	TCase *tc = tcase_create("tls_openssl_memory"), *rest = tcase_create("rest");

	/* before OpenSSL has asked for anything */
	if (!CRYPTO_set_mem_functions(get, resize, give))
		abort();
	tcase_set_timeout(tc, 500);
	tcase_add_test(tc, contexts_are_made_or_not);
	tcase_add_loop_test(tc, connections_fail_and_the_next_one_does_not, 0, 2);
	tcase_add_loop_test(tc, nobody_is_trusted_for_lack_of_memory, 0,
		(int)(sizeof refused / sizeof *refused));
	tcase_add_test(tc, engines_come_and_go);
	tcase_add_loop_test(rest, at_rest_there_are_no_buffers_and_what_was_in_them_is_wiped, 0, 2);
	suite_add_tcase(s, tc);
	suite_add_tcase(s, rest);
	return s;
}
