#include "suite.h"

#include "base64_ways.h"

#include <string.h>

/* More than two blocks of the largest kind and a part of one, in digits. */
enum { LONGEST = 84 };

typedef uint8_t *decode_fn(const char **at, const char *end, uint8_t *out);

struct decoded {
	size_t taken, size;
	uint8_t data[LONGEST];
};

/* Of a text that ends where its memory does, into room that does, too. */
static struct decoded decode(decode_fn *take, const char *text, size_t size)
{
	static char texts[LONGEST];
	static uint8_t rooms[LONGEST / 4 * 3 + BASE64_ROOM];
	const char *const begin = texts + LONGEST - size, *at = begin;
	uint8_t *const out = rooms + sizeof rooms - (size / 4 * 3 + BASE64_ROOM);
	struct decoded d = { 0 };

	memcpy(texts + LONGEST - size, text, size);
	d.size = (size_t)(take(&at, texts + LONGEST, out) - out);
	d.taken = (size_t)(at - begin);
	memcpy(d.data, out, d.size);
	return d;
}

static void decodes_alike(const char *text, size_t size, size_t taken)
{
	static decode_fn *const ways[] = { xso_base64_decode, narrow_decode, portable_decode };
	struct decoded first;

	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
		const struct decoded d = decode(ways[i], text, size);
		if (!i)
			first = d;
		if (d.taken != taken || d.size != taken / 4 * 3 ||
			memcmp(&d, &first, sizeof d) != 0)
			ck_abort_msg("way %zu: '%.*s' is taken for %zu digits, not %zu", i,
				(int)size, text, d.taken, taken);
	}
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

	for (int round = 0; round < 5000; round++) {
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

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, each_byte_is_told_at_each_place_of_each_length, 0, LONGEST + 1);
	tcase_add_test(tcase, groups_go_round_in_each_way);
	suite_add_tcase(suite, tcase);
	return suite;
}
