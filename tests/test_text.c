#include "suite.h"

#include <xso/text.h>

#include <stdlib.h>
#include <string.h>

enum { LAST = 0x10FFFF };

/* Table 3-7 of the Unicode standard, row by row: which bytes may follow which. */
static const struct {
	unsigned char from[4], to[4];
	size_t n;
} well_formed[] = {
	{ { 0x00 }, { 0x7F }, 1 },
	{ { 0xC2, 0x80 }, { 0xDF, 0xBF }, 2 },
	{ { 0xE0, 0xA0, 0x80 }, { 0xE0, 0xBF, 0xBF }, 3 },
	{ { 0xE1, 0x80, 0x80 }, { 0xEC, 0xBF, 0xBF }, 3 },
	{ { 0xED, 0x80, 0x80 }, { 0xED, 0x9F, 0xBF }, 3 },
	{ { 0xEE, 0x80, 0x80 }, { 0xEF, 0xBF, 0xBF }, 3 },
	{ { 0xF0, 0x90, 0x80, 0x80 }, { 0xF0, 0xBF, 0xBF, 0xBF }, 4 },
	{ { 0xF1, 0x80, 0x80, 0x80 }, { 0xF3, 0xBF, 0xBF, 0xBF }, 4 },
	{ { 0xF4, 0x80, 0x80, 0x80 }, { 0xF4, 0x8F, 0xBF, 0xBF }, 4 },
};

/* How many bytes the character at the beginning has; 0: it is none. */
static size_t oracle(const unsigned char *bytes, size_t size)
{
	for (size_t row = 0; row < sizeof well_formed / sizeof *well_formed; row++) {
		size_t n = 0;
		while (n < well_formed[row].n && n < size && bytes[n] >= well_formed[row].from[n] &&
			bytes[n] <= well_formed[row].to[n])
			n++;
		if (n == well_formed[row].n)
			return n;
	}
	return 0;
}

/* XML 1.0, production 2. */
static bool is_xml(uint32_t c)
{
	return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) ||
		(c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= LAST);
}

/* The bytes alone, in memory that ends with them. */
static void check_bytes(const unsigned char *bytes, size_t size)
{
	static char *exact[5];
	size_t n, right = oracle(bytes, size);
	uint32_t c;

	if (!exact[size])
		exact[size] = malloc(size);
	memcpy(exact[size], bytes, size);
	c = xso_text_character(exact[size], size, &n);
	if (n != (right ? right : 1) || (c == UINT32_MAX) != !right)
		ck_abort_msg(
			"%02X %02X %02X of %zu: %zu bytes", bytes[0], bytes[1], bytes[2], size, n);
	n = xso_text_valid(exact[size], size);
	if (right == size && n != (is_xml(c) ? size : 0))
		ck_abort_msg("U+%04X: %zu of %zu bytes are valid", c, n, size);
	if (!right && n)
		ck_abort_msg("%02X %02X of %zu are valid", bytes[0], bytes[1], size);
}

START_TEST(sequences_of_up_to_three_bytes_are_what_unicode_says)
{
	for (uint32_t i = 0; i < 1u << 24; i++) {
		unsigned char bytes[4] = { (unsigned char)(i >> 16), (unsigned char)(i >> 8),
			(unsigned char)i };
		if (!(i & 0xFFFF))
			check_bytes(bytes, 1);
		if (!(i & 0xFF))
			check_bytes(bytes, 2);
		check_bytes(bytes, 3);
	}
}
END_TEST

/* Every lead byte with the bytes around each bound in each place behind it. */
START_TEST(sequences_of_four_bytes_are_what_unicode_says)
{
	static const unsigned char edges[] = { 0x00, 0x22, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x91, 0x9F,
		0xA0, 0xBE, 0xBF, 0xC0, 0xC2, 0xE0, 0xFF };

	for (unsigned i = 0; i < 256u * 16 * 16 * 16; i++)
		check_bytes((const unsigned char[]){ (unsigned char)(i >> 12), edges[i >> 8 & 15],
				    edges[i >> 4 & 15], edges[i & 15] },
			4);
}
END_TEST

START_TEST(every_character_goes_round)
{
	for (uint32_t c = 0; c <= LAST; c++) {
		char bytes[5] = "####";
		size_t n = xso_text_put(bytes, c), length;
		uint32_t back = xso_text_character(bytes, n, &length);
		bool surrogate = c >= 0xD800 && c <= 0xDFFF;
		if (back != (surrogate ? UINT32_MAX : c) || length != (surrogate ? 1 : n) ||
			(n < 4 && bytes[n] != '#'))
			ck_abort_msg("U+%04X has %zu bytes", c, n);
		if ((xso_text_valid(bytes, n) == n) != is_xml(c))
			ck_abort_msg("U+%04X", c);
	}
}
END_TEST

/* Whatever stands before it and behind it: ASCII is looked at eight bytes at a time. */
START_TEST(the_first_bad_byte_is_found_anywhere)
{
	static const char *const bad[] = { "\0", "\x01", "\x08", "\x0B", "\x0C", "\x1F", "\x80",
		"\xC0\x80", "\xED\xA0\x80", "\xEF\xBF\xBE", "\xEF\xBF\xBF", "\xF4\x90\x80\x80",
		"\xFE", "\xFF" };
	static const char *const good[] = { "", " ", "\x7F", "\t", "\u00E9", "\u20AC",
		"\U0001F600" };

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		for (size_t g = 0; g < sizeof good / sizeof *good; g++)
			for (size_t before = 0; before < 40; before++) {
				size_t n = strlen(good[g]), at = before + n;
				char text[80];
				memset(text, 'x', sizeof text);
				memcpy(text + before, good[g], n);
				ck_assert_uint_eq(xso_text_valid(text, at), at);
				ck_assert_uint_eq(xso_text_valid(text, sizeof text), sizeof text);
				memcpy(text + at, bad[i], *bad[i] ? strlen(bad[i]) : 1);
				ck_assert_uint_eq(xso_text_valid(text, sizeof text), at);
			}
}
END_TEST

START_TEST(white_space_is_four_characters)
{
	for (int c = 0; c < 256; c++) {
		char text[] = { (char)c, 'x', (char)c };
		const char *trimmed = text;
		size_t size = 3;
		bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
		ck_assert(xso_text_is_space((char)c) == space);
		ck_assert(xso_text_is_blank(text, 1) == space);
		xso_text_trim(&trimmed, &size);
		ck_assert_ptr_eq(trimmed, text + space);
		ck_assert_uint_eq(size, space ? 1 : 3);
	}
}
END_TEST

START_TEST(only_the_ends_are_trimmed)
{
	static const struct {
		const char *text, *trimmed;
	} rows[] = { { "", "" }, { " ", "" }, { " \t\r\n ", "" }, { "a", "a" }, { " a", "a" },
		{ "a\n", "a" }, { "\r\n a  b\t", "a  b" } };

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *text = rows[i].text;
		size_t size = strlen(text);
		ck_assert(xso_text_is_blank(text, size) == !*rows[i].trimmed);
		xso_text_trim(&text, &size);
		ck_assert_uint_eq(size, strlen(rows[i].trimmed));
		ck_assert_mem_eq(text, rows[i].trimmed, size);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("text");
	TCase *c = tcase_create("text");

	tcase_set_timeout(c, 60);
	tcase_add_test(c, sequences_of_up_to_three_bytes_are_what_unicode_says);
	tcase_add_test(c, sequences_of_four_bytes_are_what_unicode_says);
	tcase_add_test(c, every_character_goes_round);
	tcase_add_test(c, the_first_bad_byte_is_found_anywhere);
	tcase_add_test(c, white_space_is_four_characters);
	tcase_add_test(c, only_the_ends_are_trimmed);
	suite_add_tcase(s, c);
	return s;
}
