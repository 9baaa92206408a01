/*
 * OpenSSL without memory: whatever allocation of its own fails, nobody crashes, nothing is lost and
 * nobody is trusted for it. This program alone may replace OpenSSL's allocator.
 */
#include "memory.h"
#include "suite.h"
#include "tls_play.h"

#include <openssl/crypto.h>

#include <stdlib.h>

static const int versions[] = { 0x0303, 0x0304 };

static size_t calls, fail_at, blocks;

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
		return is_failing() ? NULL : realloc(block, size);
	give(block, file, line);
	return NULL;
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

Suite *suite(void)
{
	Suite *s = suite_create("tls_openssl_memory");
	TCase *tc = tcase_create("tls_openssl_memory");

	/* before OpenSSL has asked for anything */
	if (!CRYPTO_set_mem_functions(get, resize, give))
		abort();
	tcase_set_timeout(tc, 500);
	tcase_add_test(tc, contexts_are_made_or_not);
	tcase_add_loop_test(tc, connections_fail_and_the_next_one_does_not, 0, 2);
	tcase_add_loop_test(tc, nobody_is_trusted_for_lack_of_memory, 0,
		(int)(sizeof refused / sizeof *refused));
	tcase_add_test(tc, engines_come_and_go);
	suite_add_tcase(s, tc);
	return s;
}
