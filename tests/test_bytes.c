#include "bytes_text.h"

static const struct scalar *const all[] = { &xso_scalar_base64, &xso_scalar_hex,
	&xso_scalar_colon_hex };

enum { N_ALL = sizeof all / sizeof *all };

START_TEST(hex_reads_and_writes)
{
	static const struct bytes_row rows[] = {
		{ "", "", 0, NULL },
		{ "00", "\0", 1, NULL },
		{ "0fb7", "\x0F\xB7", 2, NULL },
		{ "0FB7", "\x0F\xB7", 2, "0fb7" },
		{ "dEaDbEeF", "\xDE\xAD\xBE\xEF", 4, "deadbeef" },
		{ "0123456789abcdef", "\x01\x23\x45\x67\x89\xAB\xCD\xEF", 8, NULL },
	};
	static const char *const wrong[] = { "0", "012", "0g", "g0", "0x00", "00 11", " 00", "00 ",
		"00\n11", "-1", "+1", "00:11", "0\u00E9", "\uFF10\uFF10", "zz", "@A", "`a", "/0",
		":0", "G0", "0\t" };

	bytes_read_and_write(&xso_scalar_hex, rows, sizeof rows / sizeof *rows);
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		bytes_refuses(&xso_scalar_hex, wrong[i]);
}
END_TEST

START_TEST(colon_hex_reads_and_writes)
{
	static const struct bytes_row rows[] = {
		{ "", "", 0, NULL },
		{ "00", "\0", 1, NULL },
		{ "AA:BB:CC", "\xAA\xBB\xCC", 3, NULL },
		{ "aa:bB:cc", "\xAA\xBB\xCC", 3, "AA:BB:CC" },
		{ "02:1A:CC:54", "\x02\x1A\xCC\x54", 4, NULL },
	};
	static const char *const wrong[] = { "0", ":", "AA:", ":AA", "AA:B", "A:BB", "AABB",
		"AA BB", "AA:BB:", "AA::BB", "AA:BB CC", "AA-BB", "AA:BBCC", "AABB:CC", "AA:GG",
		"GG:AA", "AA: BB", " AA:BB", "AA:BB ", "AAA:BB", "AA:BBB", "AA;BB", "AA:\u00E9",
		"A", "::", ":::::", "AA:BB:C:" };

	bytes_read_and_write(&xso_scalar_colon_hex, rows, sizeof rows / sizeof *rows);
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		bytes_refuses(&xso_scalar_colon_hex, wrong[i]);
}
END_TEST

/* Every two bytes: they are a number if C says so of both. */
START_TEST(hex_reads_every_pair)
{
	static const char digits[] = "0123456789abcdef0123456789ABCDEF";
	struct xso_arena *arena = xso_arena_new(NULL);

	for (int high = 0; high < 256; high++)
		for (int low = 0; low < 256; low++) {
			const char text[2] = { (char)high, (char)low };
			const char *h = memchr(digits, high, 32), *l = memchr(digits, low, 32);
			enum xso_status expected = h && l ? XSO_OK : XSO_ERROR_INVALID;
			for (size_t i = 1; i < N_ALL; i++) {
				struct xso_bytes bytes;
				ck_assert_int_eq(
					bytes_read(all[i], text, 2, &bytes, arena), expected);
				if (expected)
					continue;
				ck_assert_uint_eq(bytes.size, 1);
				ck_assert_int_eq(
					*bytes.data, (h - digits) % 16 * 16 + (l - digits) % 16);
			}
			xso_arena_reset(arena);
		}
	xso_arena_release(arena);
}
END_TEST

START_TEST(bytes_go_round)
{
	struct xso_arena *arena = xso_arena_new(NULL);
	uint64_t state = 2;
	uint8_t data[300];

	for (long round = scalar_rounds(3000); round; round--) {
		struct xso_bytes bytes = bytes_random(&state, data, sizeof data), back;
		for (size_t i = 0; i < N_ALL; i++) {
			struct xso_buffer out = { 0 };
			ck_assert_int_eq(all[i]->format(&bytes, &out), XSO_OK);
			ck_assert_int_eq(bytes_read(all[i], out.data ? out.data : "", out.size,
						 &back, arena),
				XSO_OK);
			ck_assert(all[i]->equal(&bytes, &back));
			xso_buffer_free(&out);
		}
		xso_arena_reset(arena);
	}
	xso_arena_release(arena);
}
END_TEST

/* What is absent has no written form, and equals nothing; what is empty is there. */
START_TEST(bytes_know_absent_from_empty)
{
	const struct xso_bytes absent = { 0 }, empty = { (const uint8_t *)"", 0 };

	for (size_t i = 0; i < N_ALL; i++) {
		struct xso_buffer out = { 0 };
		ck_assert_uint_eq(all[i]->size, sizeof absent);
		ck_assert(all[i]->trimmed && !all[i]->is_text);
		ck_assert(!all[i]->is_set(&absent));
		ck_assert(all[i]->is_set(&empty));
		ck_assert(!all[i]->equal(&absent, &absent));
		ck_assert(!all[i]->equal(&absent, &empty));
		ck_assert(!all[i]->equal(&empty, &absent));
		ck_assert(all[i]->equal(&empty, &empty));
		ck_assert_int_eq(all[i]->format(&absent, &out), XSO_ERROR_INVALID);
		ck_assert_uint_eq(out.size, 0);
	}
}
END_TEST

/* A size that no memory has room for in letters. */
START_TEST(bytes_refuse_what_overflows)
{
	for (size_t size = SIZE_MAX; size > SIZE_MAX / 2; size -= SIZE_MAX / 8)
		for (size_t i = 0; i < N_ALL; i++) {
			const struct xso_bytes bytes = { (const uint8_t *)"", size };
			struct xso_buffer out = { 0 };
			struct memory memory;
			out.allocator = memory_begin(&memory, 1);
			ck_assert_int_eq(all[i]->format(&bytes, &out), XSO_ERROR_MEMORY);
			ck_assert_uint_eq(out.size, 0);
		}
}
END_TEST

START_TEST(bytes_equal_by_content)
{
	static const char *const texts[] = { "", "a", "b", "ab", "abc", "abd" };

	for (size_t i = 0; i < 6; i++)
		for (size_t j = 0; j < 6; j++) {
			char other[4];
			struct xso_bytes a = { (const uint8_t *)texts[i], strlen(texts[i]) };
			struct xso_bytes b = { (const uint8_t *)other, strlen(texts[j]) };
			strcpy(other, texts[j]);
			for (size_t k = 0; k < N_ALL; k++)
				ck_assert(all[k]->equal(&a, &b) == (i == j));
		}
}
END_TEST

START_TEST(bytes_are_copied_whole)
{
	struct xso_arena *arena = xso_arena_new(NULL);
	char data[] = "a\0b";

	for (size_t size = 0; size < sizeof data; size++)
		for (size_t i = 0; i < N_ALL; i++) {
			struct xso_bytes bytes = { (const uint8_t *)data, size }, copy;
			ck_assert_int_eq(all[i]->copy(&bytes, &copy, arena), XSO_OK);
			ck_assert_ptr_nonnull(copy.data);
			ck_assert_ptr_ne(copy.data, bytes.data);
			ck_assert(all[i]->equal(&bytes, &copy));
		}
	xso_arena_release(arena);
}
END_TEST

/* Without memory there is no value, unless it is empty; one allocation is enough for any. */
START_TEST(bytes_allocate_once)
{
	static const uint8_t data[4000];
	static const size_t sizes[] = { 1, 2, sizeof data };

	for (size_t i = 0; i < 3 * N_ALL; i++) {
		const struct scalar *scalar = all[i / 3];
		const struct xso_bytes value = { data, sizes[i % 3] };
		struct xso_bytes read, copy = bytes_untouched;
		struct xso_buffer out = { 0 };
		struct memory memory;
		struct xso_arena *arena = xso_arena_new(memory_begin(&memory, 0));
		memory.fail_at = 2;
		ck_assert_int_eq(scalar->format(&value, &out), XSO_OK);
		ck_assert_int_eq(
			bytes_read(scalar, out.data ? out.data : "", out.size, &read, arena),
			XSO_ERROR_MEMORY);
		ck_assert_int_eq(scalar->copy(&value, &copy, arena), XSO_ERROR_MEMORY);
		ck_assert_ptr_eq(copy.data, bytes_untouched.data);
		memory.fail_at = 0;
		memory.calls = 0;
		ck_assert_int_eq(
			bytes_read(scalar, out.data ? out.data : "", out.size, &read, arena),
			XSO_OK);
		ck_assert_uint_eq(memory.calls, 1);
		ck_assert(scalar->equal(&value, &read));
		xso_arena_release(arena);
		xso_buffer_free(&out);
		ck_assert_uint_eq(memory.blocks, 0);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("bytes");
	TCase *c = tcase_create("bytes");

	tcase_set_timeout(c, 60);
	tcase_add_test(c, hex_reads_and_writes);
	tcase_add_test(c, colon_hex_reads_and_writes);
	tcase_add_test(c, hex_reads_every_pair);
	tcase_add_test(c, bytes_go_round);
	tcase_add_test(c, bytes_know_absent_from_empty);
	tcase_add_test(c, bytes_refuse_what_overflows);
	tcase_add_test(c, bytes_equal_by_content);
	tcase_add_test(c, bytes_are_copied_whole);
	tcase_add_test(c, bytes_allocate_once);
	suite_add_tcase(s, c);
	return s;
}
