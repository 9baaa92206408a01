#include "suite.h"

#include "base/size.h"

/* Near both ends of the range, and where halves and roots of it are. */
static const size_t sizes[] = { 0, 1, 2, 3, SIZE_MAX / 3, SIZE_MAX / 2, SIZE_MAX / 2 + 1,
	SIZE_MAX - 1, SIZE_MAX, (size_t)1 << (sizeof(size_t) * 4),
	((size_t)1 << (sizeof(size_t) * 4)) - 1, ((size_t)1 << (sizeof(size_t) * 4)) + 1 };

enum { N_SIZES = sizeof sizes / sizeof *sizes };

/* GCC and clang know whether the exact result fits: they are the oracle. */
START_TEST(sizes_are_added_exactly_or_not_at_all)
{
	for (size_t i = 0; i < N_SIZES * N_SIZES; i++) {
		size_t a = sizes[i / N_SIZES], b = sizes[i % N_SIZES], right, sum = 4711;
		bool fits = !__builtin_add_overflow(a, b, &right);
		ck_assert(size_add(a, b, &sum) == fits);
		ck_assert_uint_eq(sum, fits ? right : 4711);
	}
}
END_TEST

START_TEST(sizes_are_multiplied_exactly_or_not_at_all)
{
	for (size_t i = 0; i < N_SIZES * N_SIZES; i++) {
		size_t a = sizes[i / N_SIZES], b = sizes[i % N_SIZES], right, product = 4711;
		bool fits = !__builtin_mul_overflow(a, b, &right);
		ck_assert(size_multiply(a, b, &product) == fits);
		ck_assert_uint_eq(product, fits ? right : 4711);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("size");
	TCase *c = tcase_create("size");

	tcase_add_test(c, sizes_are_added_exactly_or_not_at_all);
	tcase_add_test(c, sizes_are_multiplied_exactly_or_not_at_all);
	suite_add_tcase(s, c);
	return s;
}
