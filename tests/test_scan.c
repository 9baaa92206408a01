#include "suite.h"

#include "base/scan.h"
#include "scan_portable.h"

#include <xso/text.h>

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* More than two blocks and a part of one. */
enum { LONGEST = 40 };

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";

/*
 * What each scan goes over of ASCII: all from U+0020 on but `not`, and `also`; or only the letters;
 * or anything but `not`.
 */
static const struct {
	const char *(*here)(const char *at, const char *end);
	const char *(*portable)(const char *at, const char *end);
	const char * not, *also, *only;
	bool is_raw;
} scans[] = {
	{ xso_scan_characters, portable_characters, "", "\t\n\r", NULL, false },
	{ xso_scan_value, portable_value, "\"'<&", "", NULL, false },
	{ xso_scan_text, portable_text, "<&]", "\n", NULL, false },
	{ xso_scan_unescaped, portable_unescaped, "<>&\"", "", NULL, false },
	{ scan_xmlname, portable_xmlname, "", "", letters, false },
	{ xso_scan_raw_text, portable_raw_text, "<&]\r", "", NULL, true },
	{ xso_scan_raw_value, portable_raw_value, "&\t\n\v\f\r", "", NULL, true },
};
enum { SCANS = sizeof scans / sizeof *scans, WIDE_SCANS = 4 }; /* these look at all characters */

static bool is_good(size_t scan, unsigned char c)
{
	if (!c || scans[scan].is_raw)
		return scans[scan].is_raw && !(c && strchr(scans[scan].not, c));
	if (scans[scan].only)
		return strchr(scans[scan].only, c);
	return (c >= 0x20 && c < 0x80 && !strchr(scans[scan].not, c)) ||
		strchr(scans[scan].also, c);
}

/* Both stop at the same byte. An assertion is only made where one does not: they are slow. */
static void check(size_t scan, const char *at, const char *end, const char *stop)
{
	const char *here = scans[scan].here(at, end), *portable = scans[scan].portable(at, end);

	if (here != stop || portable != stop)
		ck_abort_msg("scan %zu of %zu bytes stops at %td and %td, not %td", scan,
			(size_t)(end - at), here - at, portable - at, stop - at);
}

/* The text ends where its memory does. */
START_TEST(each_byte_is_told_at_each_place_of_each_length)
{
	const size_t scan = (size_t)_i;

	for (size_t size = 0; size <= LONGEST; size++) {
		char *text = malloc(size + !size);
		ck_assert_ptr_nonnull(text);
		memset(text, 'a', size);
		check(scan, text, text + size, text + size);
		for (size_t i = 0; i < size * 256; i++) {
			char *at = text + i / 256;
			*at = (char)(i % 256);
			check(scan, text, text + size,
				is_good(scan, (unsigned char)*at) ? text + size : at);
			*at = 'a';
		}
		free(text);
	}
}
END_TEST

START_TEST(the_first_of_several_is_found)
{
	const size_t scan = (size_t)_i;
	char text[LONGEST];

	for (size_t first = 0; first < LONGEST; first++)
		for (size_t next = first; next < LONGEST; next++) {
			memset(text, 'a', sizeof text);
			text[first] = text[next] = (char)(scans[scan].is_raw ? '&'
					: next % 2			     ? 0x80
									     : 0);
			check(scan, text, text + LONGEST, text + first);
		}
}
END_TEST

START_TEST(what_is_before_and_behind_the_text_does_not_count)
{
	const size_t scan = (size_t)_i;
	char text[LONGEST];

	for (size_t i = 0; i < LONGEST * LONGEST; i++) {
		const size_t begin = i / LONGEST, end = i % LONGEST;
		if (begin > end)
			continue;
		memset(text, '\0', sizeof text);
		memset(text + begin, 'a', end - begin);
		check(scan, text + begin, text + end, text + end);
	}
}
END_TEST

/* By another way: each character for itself. */
static const char *slow_stop(size_t scan, const char *at, const char *end)
{
	size_t n;

	for (; at < end; at += n) {
		const uint32_t c = xso_text_character(at, (size_t)(end - at), &n);
		if (c < 0x80 ? !is_good(scan, (unsigned char)c)
			     : c == UINT32_MAX || (c | 1) == 0xFFFF)
			break;
	}
	return at;
}

/* Each beginning of a character beyond ASCII, in and across blocks, and cut by the end. */
START_TEST(characters_beyond_ascii_are_gone_over_if_they_are_good)
{
	static const unsigned char on[] = { 0x80, 0xBF, 'a' };
	const size_t scan = (size_t)_i / 8, place = 4 * ((size_t)_i % 8) + 1;
	char text[LONGEST];

	memset(text, 'a', sizeof text);
	for (unsigned i = 0; i < 0x80 * 256 * 9; i++) {
		const size_t end = place + 1 + i % 5;
		text[place] = (char)(0x80 | i / 9 / 256);
		text[place + 1] = (char)(i / 9 % 256);
		text[place + 2] = (char)on[i % 3];
		text[place + 3] = (char)on[i / 3 % 3];
		check(scan, text, text + sizeof text, slow_stop(scan, text, text + sizeof text));
		check(scan, text, text + end, slow_stop(scan, text, text + end));
	}
}
END_TEST

START_TEST(texts_of_many_scripts_are_gone_over_to_their_end)
{
	static const char *const words[] = { "a", "word", "\u00E9", "\u00FF\u0100", "\u07FF\u0800",
		"\u65E5\u672C", "\uFFFD", "\U00010000", "\U0010FFFF" };
	const size_t scan = (size_t)_i;
	unsigned state = 1;

	for (int round = 0; round < 20000; round++) {
		char text[4 * LONGEST];
		size_t size = 0;
		while (size < LONGEST) {
			const char *word;
			state = state * 1103515245 + 12345;
			word = words[(state >> 16) % 9];
			memcpy(text + size, word, strlen(word));
			size += strlen(word);
		}
		check(scan, text, text + size, text + size);
		text[state % size] = (char)(state >> 24);
		check(scan, text, text + size, slow_stop(scan, text, text + size));
	}
}
END_TEST

Suite *suite(void)
{
	Suite *suite = suite_create("scan");
	TCase *tcase = tcase_create("all");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, each_byte_is_told_at_each_place_of_each_length, 0, SCANS);
	tcase_add_loop_test(tcase, the_first_of_several_is_found, 0, SCANS);
	tcase_add_loop_test(tcase, what_is_before_and_behind_the_text_does_not_count, 0, SCANS);
	tcase_add_loop_test(
		tcase, characters_beyond_ascii_are_gone_over_if_they_are_good, 0, 8 * WIDE_SCANS);
	tcase_add_loop_test(tcase, texts_of_many_scripts_are_gone_over_to_their_end, 0, WIDE_SCANS);
	suite_add_tcase(suite, tcase);
	return suite;
}
