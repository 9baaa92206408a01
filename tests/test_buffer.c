#include "memory.h"
#include "suite.h"

#include <xso/buffer.h>

#include <stdint.h>
#include <string.h>

START_TEST(a_zero_buffer_grows_on_malloc)
{
	struct xso_buffer buffer = { 0 };

	for (size_t i = 0; i < 5000; i++)
		ck_assert_int_eq(xso_buffer_append_byte(&buffer, (char)i), XSO_OK);
	ck_assert_uint_eq(buffer.size, 5000);
	for (size_t i = 0; i < 5000; i++)
		ck_assert_int_eq(buffer.data[i], (char)i);
	xso_buffer_free(&buffer);
	ck_assert_ptr_null(buffer.data);
	ck_assert_uint_eq(buffer.size + buffer.capacity, 0);
	xso_buffer_free(&buffer);
}
END_TEST

START_TEST(what_is_appended_stands_behind)
{
	struct xso_buffer buffer = { 0 };

	ck_assert_int_eq(xso_buffer_append(&buffer, NULL, 0), XSO_OK);
	ck_assert_ptr_null(buffer.data);
	ck_assert_int_eq(xso_buffer_append(&buffer, "a\0b", 3), XSO_OK);
	ck_assert_int_eq(xso_buffer_append_text(&buffer, ""), XSO_OK);
	ck_assert_int_eq(xso_buffer_append_text(&buffer, "text"), XSO_OK);
	ck_assert_int_eq(xso_buffer_append_byte(&buffer, '\0'), XSO_OK);
	ck_assert_int_eq(xso_buffer_append(&buffer, NULL, 0), XSO_OK);
	ck_assert_uint_eq(buffer.size, 8);
	ck_assert_mem_eq(buffer.data, "a\0btext", 8);
	xso_buffer_free(&buffer);
}
END_TEST

START_TEST(reserved_room_needs_no_allocation)
{
	struct memory memory;
	struct xso_buffer buffer = { .allocator = memory_begin(&memory, 0) };

	ck_assert_int_eq(xso_buffer_reserve(&buffer, 1000), XSO_OK);
	ck_assert_uint_ge(buffer.capacity, 1000);
	ck_assert_uint_eq(buffer.size, 0);
	memory.fail_at = memory.calls + 1;
	for (size_t i = 0; i < 250; i++)
		ck_assert_int_eq(xso_buffer_append_text(&buffer, "four"), XSO_OK);
	ck_assert_int_eq(xso_buffer_reserve(&buffer, 0), XSO_OK);
	xso_buffer_free(&buffer);
	ck_assert_uint_eq(memory.blocks, 0);
	ck_assert_uint_eq(memory.bytes, 0);
}
END_TEST

/* For every limit and every way to come to it: exactly so much goes in, and no failure changes it.
 */
START_TEST(a_limit_is_exact)
{
	static const char text[] = "0123456789";

	for (size_t limit = 1; limit <= 40; limit++)
		for (size_t step = 1; step <= 10; step++) {
			struct xso_buffer buffer = { .limit = limit };
			while (buffer.size + step <= limit)
				ck_assert_int_eq(xso_buffer_append(&buffer, text, step), XSO_OK);
			size_t size = buffer.size;
			ck_assert_int_eq(xso_buffer_append(&buffer, text, step), XSO_ERROR_LIMIT);
			ck_assert_int_eq(xso_buffer_reserve(&buffer, step), XSO_ERROR_LIMIT);
			ck_assert_uint_eq(buffer.size, size);
			ck_assert_int_eq(xso_buffer_append(&buffer, text, limit - size), XSO_OK);
			ck_assert_int_eq(xso_buffer_append_byte(&buffer, 'x'), XSO_ERROR_LIMIT);
			ck_assert_int_eq(xso_buffer_append_text(&buffer, "x"), XSO_ERROR_LIMIT);
			ck_assert_int_eq(xso_buffer_append(&buffer, "", 0), XSO_OK);
			ck_assert_uint_eq(buffer.size, limit);
			xso_buffer_free(&buffer);
		}
}
END_TEST

START_TEST(what_cannot_be_had_changes_nothing)
{
	static const size_t sizes[] = { 8, 1000, SIZE_MAX / 2 + 1, SIZE_MAX - 3, SIZE_MAX };
	struct memory memory;
	struct xso_buffer buffer = { .allocator = memory_begin(&memory, 2) };

	ck_assert_int_eq(xso_buffer_append_text(&buffer, "four"), XSO_OK);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		const struct xso_buffer before = buffer;
		ck_assert_int_eq(xso_buffer_append(&buffer, "", sizes[i]), XSO_ERROR_MEMORY);
		ck_assert_int_eq(xso_buffer_reserve(&buffer, sizes[i]), XSO_ERROR_MEMORY);
		ck_assert_mem_eq(&buffer, &before, sizeof before);
		ck_assert_mem_eq(buffer.data, "four", 4);
	}
	xso_buffer_free(&buffer);
	ck_assert_uint_eq(memory.blocks, 0);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("buffer");
	TCase *c = tcase_create("buffer");

	tcase_add_test(c, a_zero_buffer_grows_on_malloc);
	tcase_add_test(c, what_is_appended_stands_behind);
	tcase_add_test(c, reserved_room_needs_no_allocation);
	tcase_add_test(c, a_limit_is_exact);
	tcase_add_test(c, what_cannot_be_had_changes_nothing);
	suite_add_tcase(s, c);
	return s;
}
