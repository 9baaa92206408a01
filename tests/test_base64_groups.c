#include "suite.h"

#include "base64_portable.h"

#include <stdlib.h>
#include <string.h>

/* More than two blocks and a part of one, in digits. */
enum { LONGEST = 40 };

struct decoded {
	size_t taken, size;
	uint8_t data[LONGEST];
};

/* Of a text that ends where its memory does, into room that does, too. */
static struct decoded decode(uint8_t *(*take)(const char **at, const char *end, uint8_t *out),
	const char *text, size_t size)
{
	char *exact = malloc(size + !size);
	uint8_t *out = malloc(size / 4 * 3 + BASE64_ROOM);
	const char *at = exact;
	struct decoded d = { 0 };

	ck_assert(exact && out);
	memcpy(exact, text, size);
	d.size = (size_t)(take(&at, exact + size, out) - out);
	d.taken = (size_t)(at - exact);
	memcpy(d.data, out, d.size);
	free(exact);
	free(out);
	return d;
}

static void decodes_alike(const char *text, size_t size, size_t taken)
{
	const struct decoded here = decode(xso_base64_decode, text, size);
	const struct decoded portable = decode(portable_decode, text, size);

	if (here.taken != taken || here.size != taken / 4 * 3 ||
		memcmp(&here, &portable, sizeof here) != 0)
		ck_abort_msg("'%.*s' is taken for %zu and %zu digits, not %zu", (int)size, text,
			here.taken, portable.taken, taken);
}

/* Every byte at every place of every length: what is no digit ends it before its group. */
START_TEST(each_byte_is_told_at_each_place_of_each_length)
{
	const size_t size = (size_t)_i;
	char text[LONGEST];

	memset(text, 'k', size);
	decodes_alike(text, size, size / 4 * 4);
	for (size_t i = 0; i < size * 256; i++) {
		const size_t place = i / 256;
		unsigned worth;
		text[place] = (char)(i % 256);
		decodes_alike(text, size,
			xso_base64_digit(text[place], &worth) ? size / 4 * 4 : place / 4 * 4);
		text[place] = 'k';
	}
}
END_TEST

START_TEST(groups_go_round_in_each_way)
{
	uint8_t data[LONGEST / 4 * 3];
	uint32_t state = 1;

	for (int round = 0; round < 20000; round++) {
		const size_t n = (size_t)round % (LONGEST / 4 + 1);
		char here[LONGEST], portable[LONGEST];
		struct decoded back;
		for (size_t i = 0; i < 3 * n; i++)
			data[i] = (uint8_t)((state = state * 1664525 + 1013904223) >> 24);
		ck_assert_ptr_eq(xso_base64_encode(data, n, here), here + 4 * n);
		ck_assert_ptr_eq(portable_encode(data, n, portable), portable + 4 * n);
		ck_assert_mem_eq(here, portable, 4 * n);
		back = decode(xso_base64_decode, here, 4 * n);
		ck_assert_uint_eq(back.size, 3 * n);
		ck_assert_mem_eq(back.data, data, 3 * n);
		decodes_alike(here, 4 * n, 4 * n);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *suite = suite_create("base64_groups");
	TCase *tcase = tcase_create("all");

	tcase_add_loop_test(tcase, each_byte_is_told_at_each_place_of_each_length, 0, LONGEST + 1);
	tcase_add_test(tcase, groups_go_round_in_each_way);
	suite_add_tcase(suite, tcase);
	return suite;
}
