#include "memory.h"
#include "scalar_text.h"
#include "suite.h"

#include "base/allocate.h"
#include "base/arena.h"
#include "base/poison.h"

#include <xso/arena.h>

#include <stdint.h>
#include <string.h>

enum { RETAINED = 64 << 10, ROUNDS = 2000 };

static struct memory memory;
static struct xso_arena *arena;

static void setup(void)
{
	arena = xso_arena_new(memory_begin(&memory, 0));
	ck_assert_ptr_nonnull(arena);
}

static void teardown(void)
{
	xso_arena_release(arena);
	ck_assert_uint_eq(memory.blocks, 0);
	ck_assert_uint_eq(memory.bytes, 0);
}

/* A size up to 64 mostly, now and then one beyond any block. */
static size_t any_size(uint64_t *state)
{
	uint64_t random = scalar_random(state);

	return (size_t)(random >> 8) % (random % 64 ? 64 : 100000);
}

static bool is_all(const unsigned char *bytes, size_t size, unsigned char byte)
{
	while (size && bytes[size - 1] == byte)
		size--;
	return !size;
}

START_TEST(memory_is_zeroed_aligned_and_nobody_elses)
{
	struct {
		unsigned char *at;
		size_t size;
	} taken[ROUNDS];
	uint64_t state = 1;

	for (int again = 0; again < 2; again++) { /* the second time on blocks that were used */
		for (size_t i = 0; i < ROUNDS; i++) {
			taken[i].size = any_size(&state);
			taken[i].at = xso_arena_alloc(arena, taken[i].size);
			ck_assert_ptr_nonnull(taken[i].at);
			ck_assert_uint_eq((uintptr_t)taken[i].at % sizeof(uint64_t), 0);
			ck_assert(is_all(taken[i].at, taken[i].size, 0));
			memset(taken[i].at, (int)(i % 255) + 1, taken[i].size);
			xso_arena_text(arena, "unaligned", i % 9);
			ck_assert_uint_eq(xso_arena_footprint(arena), memory.bytes);
		}
		for (size_t i = 0; i < ROUNDS; i++)
			ck_assert(is_all(taken[i].at, taken[i].size, (unsigned char)(i % 255 + 1)));
		xso_arena_reset(arena);
		ck_assert_uint_eq(xso_arena_footprint(arena), memory.bytes);
	}
}
END_TEST

START_TEST(texts_are_copies_with_a_nul_behind)
{
	static const char bytes[] = "a\0b";

	ck_assert_str_eq(xso_arena_text(arena, NULL, 0), "");
	for (size_t size = 0; size < sizeof bytes; size++) {
		const char *text = xso_arena_text(arena, bytes, size);
		ck_assert_ptr_ne(text, bytes);
		ck_assert_mem_eq(text, bytes, size);
		ck_assert_int_eq(text[size], '\0');
	}
}
END_TEST

START_TEST(a_text_grows_in_place_while_it_is_the_last)
{
	char *text = xso_arena_text(arena, "a", 1), *moved;

	ck_assert_ptr_eq(xso_arena_append(arena, text, 1, "bc", 2), text);
	ck_assert_ptr_eq(xso_arena_append(arena, text, 3, NULL, 0), text);
	ck_assert_str_eq(text, "abc");
	ck_assert_str_eq(xso_arena_text(arena, "other", 5), "other");
	moved = xso_arena_append(arena, text, 3, "d", 1);
	ck_assert_ptr_ne(moved, text);
	ck_assert_str_eq(text, "abc");
	ck_assert_str_eq(moved, "abcd");
	ck_assert_ptr_eq(xso_arena_append(arena, moved, 4, "e", 1), moved);
	ck_assert_str_eq(moved, "abcde");
}
END_TEST

START_TEST(a_text_that_grows_costs_a_multiple_of_its_size)
{
	enum { PIECES = 300000 };
	char *text = xso_arena_text(arena, "", 0);

	for (size_t i = 0; i < PIECES; i++)
		text = xso_arena_append(arena, text, i, i % 2 ? "y" : "x", 1);
	for (size_t i = 0; i < PIECES; i += 2)
		if (memcmp(text + i, "xy", 2) != 0)
			ck_abort_msg("at %zu", i);
	ck_assert_int_eq(text[PIECES], '\0');
	ck_assert_uint_lt(xso_arena_footprint(arena), 6 * PIECES);
}
END_TEST

START_TEST(what_overflows_is_refused_and_changes_nothing)
{
	char *text = xso_arena_text(arena, "a", 1);

	memory.fail_at = memory.calls + 1;
	for (size_t size = SIZE_MAX; size > SIZE_MAX - 40; size--) {
		ck_assert_ptr_null(xso_arena_alloc(arena, size));
		ck_assert_ptr_null(xso_arena_text(arena, "", size));
		ck_assert_ptr_null(xso_arena_append(arena, text, 1, "", size));
	}
	ck_assert_ptr_null(xso_arena_array(arena, SIZE_MAX / 2 + 1, 2));
	ck_assert_ptr_null(xso_arena_array(arena, 2, SIZE_MAX / 2 + 1));
	ck_assert_ptr_null(xso_arena_append(arena, text, 1, "", SIZE_MAX / 2));
	ck_assert_str_eq(text, "a");
	ck_assert_ptr_nonnull(xso_arena_array(arena, 0, SIZE_MAX));
	ck_assert_str_eq(xso_arena_text(arena, "b", 1), "b");
}
END_TEST

START_TEST(the_last_owner_frees)
{
	struct xso_arena *kept = xso_arena_keep(arena);
	char *text = xso_arena_text(arena, "here", 4);

	ck_assert_ptr_eq(kept, arena);
	ck_assert(!xso_arena_is_sole(arena));
	xso_arena_release(kept);
	ck_assert(xso_arena_is_sole(arena));
	ck_assert_str_eq(text, "here");
	xso_arena_release(NULL);
}
END_TEST

START_TEST(an_arena_in_steady_state_allocates_nothing)
{
	static const size_t sizes[] = { 1, 1000, 5000, 20, 30000 };
	size_t calls = 0;

	for (size_t round = 0; round < 20; round++) {
		for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
			ck_assert_ptr_nonnull(xso_arena_alloc(arena, sizes[i]));
		if (round == 1)
			calls = memory.calls;
		xso_arena_reset(arena);
	}
	ck_assert_uint_eq(memory.calls, calls);
}
END_TEST

START_TEST(a_reset_gives_back_what_is_above_64_kib)
{
	for (size_t size = 1; size < 10 * RETAINED; size *= 3) {
		for (size_t i = 0; i < 10; i++)
			ck_assert_ptr_nonnull(xso_arena_alloc(arena, size));
		xso_arena_reset(arena);
		ck_assert_uint_le(xso_arena_footprint(arena), RETAINED);
		ck_assert_uint_eq(xso_arena_footprint(arena), memory.bytes);
		xso_arena_reset(arena); /* so that the next is no second one in a row */
	}
}
END_TEST

START_TEST(a_second_large_use_in_a_row_keeps_what_it_took)
{
	static const struct {
		size_t size;
		bool keeps;
	} uses[] = { { 1000000, false }, { 900000, true }, { 1000000, true }, { 100000, true },
		{ 100, false }, { 1000000, false }, { 10, false } };

	for (size_t i = 0; i < sizeof uses / sizeof *uses; i++) {
		const size_t calls = memory.calls;
		ck_assert_ptr_nonnull(xso_arena_alloc(arena, uses[i].size));
		if (i && uses[i - 1].keeps && uses[i].size <= uses[i - 1].size)
			ck_assert_uint_eq(memory.calls, calls);
		xso_arena_reset(arena);
		if (uses[i].keeps)
			ck_assert_uint_ge(xso_arena_footprint(arena), uses[i].size);
		else
			ck_assert_uint_le(xso_arena_footprint(arena), RETAINED);
		ck_assert_uint_eq(xso_arena_footprint(arena), memory.bytes);
	}
}
END_TEST

/* The room of an earlier use is not kept beside that of this one. */
START_TEST(large_uses_that_grow_keep_the_last_one_only)
{
	for (size_t size = 100000; size < 2000000; size += 100000) {
		ck_assert_ptr_nonnull(xso_arena_alloc(arena, size));
		xso_arena_reset(arena);
		ck_assert_uint_le(xso_arena_footprint(arena), size + RETAINED);
	}
}
END_TEST

/* Memory from the arena's allocator, all of it 'x'. */
static char *foreign(size_t size)
{
	char *bytes = xso_allocate_resize(&memory.allocator, NULL, 0, size);

	ck_assert_ptr_nonnull(bytes);
	return memset(bytes, 'x', size);
}

START_TEST(what_is_adopted_goes_with_the_next_reset)
{
	const size_t sizes[] = { 1, 5000, 100000 };

	for (int round = 0; round < 3; round++) {
		char *bytes[3];
		for (size_t i = 0; i < 3; i++) {
			bytes[i] = foreign(sizes[i]);
			ck_assert(xso_arena_adopt(arena, bytes[i], sizes[i]));
			ck_assert_uint_eq(xso_arena_footprint(arena), memory.bytes);
		}
		ck_assert_ptr_nonnull(xso_arena_alloc(arena, 1000));
		for (size_t i = 0; i < 3; i++)
			ck_assert(is_all((unsigned char *)bytes[i], sizes[i], 'x'));
		xso_arena_reset(arena);
		ck_assert_uint_eq(xso_arena_footprint(arena), memory.bytes);
		ck_assert_uint_le(memory.bytes, 5000);
	}
	ck_assert(xso_arena_adopt(arena, foreign(10), 10));
}
END_TEST

START_TEST(without_memory_nothing_is_adopted)
{
	char *bytes = foreign(100);

	memory.fail_at = memory.calls + 1;
	ck_assert(!xso_arena_adopt(arena, bytes, 100));
	ck_assert_uint_lt(xso_arena_footprint(arena), memory.bytes);
	xso_allocate_free(&memory.allocator, bytes, 100);
}
END_TEST

START_TEST(without_memory_everything_is_as_before)
{
	char *text = xso_arena_text(arena, "a", 1);

	memory.fail_at = memory.calls + 1;
	ck_assert_ptr_null(xso_arena_new(&memory.allocator));
	ck_assert_ptr_null(xso_arena_alloc(arena, 5000));
	ck_assert_ptr_null(xso_arena_array(arena, 5, 1000));
	ck_assert_ptr_null(xso_arena_text(arena, "", 5000));
	ck_assert_ptr_null(xso_arena_append(arena, text, 1, "", 5000));
	ck_assert_str_eq(text, "a");
	ck_assert_uint_eq(xso_arena_footprint(arena), memory.bytes);
	ck_assert_ptr_nonnull(xso_arena_alloc(arena, 8)); /* there is room for that */
}
END_TEST

static void take_secrets(void)
{
	xso_arena_text(arena, "hush", 4);
	ck_assert_ptr_nonnull(xso_arena_alloc(arena, 100000));
	xso_arena_text(arena, "hush", 4);
	ck_assert(xso_arena_adopt(arena, memcpy(foreign(1000), "hush", 4), 1000));
}

START_TEST(secrets_are_wiped_before_their_memory_goes)
{
	const char *first = xso_arena_text(arena, "hush", 4);

	memory.secret = "hush";
	ck_assert(!xso_arena_is_secret(arena));
	xso_arena_mark_secret(arena);
	ck_assert(xso_arena_is_secret(arena));
	take_secrets();
	xso_arena_reset(arena);
	ck_assert(!xso_arena_is_secret(arena));
	unpoison(first, 4);
	ck_assert_mem_eq(first, "\0\0\0\0", 4); /* in a block that is still there */
	xso_arena_mark_secret(arena);
	take_secrets();
	xso_arena_release(arena);
	ck_assert_uint_eq(memory.leaks, 0);
	/* the test sees what is not wiped */
	arena = xso_arena_new(memory_begin(&memory, 0));
	memory.secret = "hush";
	take_secrets();
	xso_arena_release(arena);
	ck_assert_uint_eq(memory.leaks, 3);
	arena = NULL;
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("arena");
	TCase *c = tcase_create("arena");

	tcase_add_checked_fixture(c, setup, teardown);
	tcase_add_test(c, memory_is_zeroed_aligned_and_nobody_elses);
	tcase_add_test(c, texts_are_copies_with_a_nul_behind);
	tcase_add_test(c, a_text_grows_in_place_while_it_is_the_last);
	tcase_add_test(c, a_text_that_grows_costs_a_multiple_of_its_size);
	tcase_add_test(c, what_overflows_is_refused_and_changes_nothing);
	tcase_add_test(c, the_last_owner_frees);
	tcase_add_test(c, an_arena_in_steady_state_allocates_nothing);
	tcase_add_test(c, a_reset_gives_back_what_is_above_64_kib);
	tcase_add_test(c, a_second_large_use_in_a_row_keeps_what_it_took);
	tcase_add_test(c, large_uses_that_grow_keep_the_last_one_only);
	tcase_add_test(c, what_is_adopted_goes_with_the_next_reset);
	tcase_add_test(c, without_memory_nothing_is_adopted);
	tcase_add_test(c, without_memory_everything_is_as_before);
	tcase_add_test(c, secrets_are_wiped_before_their_memory_goes);
	suite_add_tcase(s, c);
	return s;
}
