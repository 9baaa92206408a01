#include "memory.h"
#include "suite.h"

#include "base/allocate.h"

#include <stdint.h>
#include <string.h>

START_TEST(without_an_allocator_it_is_malloc_and_free)
{
	char *block = xso_allocate_zeroed(NULL, 100);

	ck_assert_ptr_nonnull(block);
	for (size_t i = 0; i < 100; i++)
		ck_assert_int_eq(block[i], 0);
	memset(block, 'x', 100);
	block = xso_allocate_resize(NULL, block, 100, 100000);
	ck_assert_ptr_nonnull(block);
	for (size_t i = 0; i < 100; i++)
		ck_assert_int_eq(block[i], 'x');
	ck_assert_ptr_null(xso_allocate_resize(NULL, block, 100000, 0));
	xso_allocate_free(NULL, NULL, 0);
}
END_TEST

START_TEST(an_allocator_is_told_the_old_size)
{
	struct memory memory;
	const struct xso_allocator *allocator = memory_begin(&memory, 0);
	char *block = xso_allocate_zeroed(allocator, 3);

	ck_assert_mem_eq(block, "\0\0\0", 3);
	block = xso_allocate_resize(allocator, block, 3, 5);
	ck_assert_uint_eq(memory.bytes, 5);
	xso_allocate_free(allocator, block, 5);
	ck_assert_uint_eq(memory.bytes, 0);
	xso_allocate_free(allocator, NULL, 5);
	ck_assert_uint_eq(memory.bytes, 0);
	memory.fail_at = memory.calls + 1;
	ck_assert_ptr_null(xso_allocate_zeroed(allocator, 1));
}
END_TEST

START_TEST(an_array_grows_by_doubling)
{
	struct memory memory;
	const struct xso_allocator *allocator = memory_begin(&memory, 0);
	size_t capacity = 0;
	void *array = NULL;

	for (size_t n = 1; n <= 1000; n++) {
		ck_assert(xso_allocate_grow(allocator, &array, &capacity, n, 4));
		ck_assert_uint_ge(capacity, n);
		ck_assert_uint_eq(memory.bytes, 4 * capacity);
		memcpy((char *)array + 4 * (n - 1), &(uint32_t){ (uint32_t)n }, 4);
	}
	ck_assert_uint_eq(capacity, 1024);
	ck_assert_uint_eq(memory.calls, 8); /* 8, 16, … 1024 */
	for (uint32_t n = 1; n <= 1000; n++)
		ck_assert_mem_eq((char *)array + 4 * (n - 1), &n, 4);
	xso_allocate_free(allocator, array, 4 * capacity);
}
END_TEST

START_TEST(an_array_that_cannot_grow_is_as_before)
{
	static const struct {
		size_t n, size;
	} too_much[] = { { 9, 1 }, { SIZE_MAX, 1 }, { SIZE_MAX / 2 + 2, 1 }, { SIZE_MAX / 8, 16 } };
	struct memory memory;
	const struct xso_allocator *allocator = memory_begin(&memory, 0);
	size_t capacity = 0;
	void *array = NULL, *before;

	ck_assert(xso_allocate_grow(allocator, &array, &capacity, 8, 1));
	before = array;
	memory.fail_at = 2;
	for (size_t i = 0; i < sizeof too_much / sizeof *too_much; i++) {
		ck_assert(!xso_allocate_grow(
			allocator, &array, &capacity, too_much[i].n, too_much[i].size));
		ck_assert_ptr_eq(array, before);
		ck_assert_uint_eq(capacity, 8);
	}
	ck_assert_uint_eq(memory.calls, 2); /* what overflows is not asked for */
	xso_allocate_free(allocator, array, capacity);
}
END_TEST

START_TEST(wiped_memory_is_zero)
{
	char bytes[9] = "xxxxxxxx";

	xso_allocate_wipe(NULL, 0);
	xso_allocate_wipe(bytes + 1, 6);
	ck_assert_mem_eq(bytes, "x\0\0\0\0\0\0x", 8);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("allocate");
	TCase *c = tcase_create("allocate");

	tcase_add_test(c, without_an_allocator_it_is_malloc_and_free);
	tcase_add_test(c, an_allocator_is_told_the_old_size);
	tcase_add_test(c, an_array_grows_by_doubling);
	tcase_add_test(c, an_array_that_cannot_grow_is_as_before);
	tcase_add_test(c, wiped_memory_is_zero);
	suite_add_tcase(s, c);
	return s;
}
