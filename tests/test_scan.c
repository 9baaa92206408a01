#include "suite.h"

#include "base/scan.h"
#include "base/text.h"
#include "random.h"
#include "scan_ways.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <xso/text.h>

/* More than two wide blocks and a part of one. */
enum { LONGEST = 80 };

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";

/*
 * What each scan goes over: all ASCII from U+0020 on but `not`, and `also`, or only the letters;
 * and beyond ASCII nothing, good characters, or any byte.
 */
static const struct {
	const char *(*here)(const char *at, const char *end);
	const char *(*narrow)(const char *at, const char *end);
	const char *(*portable)(const char *at, const char *end);
	const char * not, *also, *only;
	enum { NONE, GOOD, ANY } beyond;
} scans[] = {
	{ xso_scan_plain, narrow_plain, portable_plain, "", "", NULL, GOOD },
	{ xso_scan_value, narrow_value, portable_value, "\"'<&", "", NULL, GOOD },
	{ xso_scan_text, narrow_text, portable_text, "<&]", "\n", NULL, GOOD },
	{ xso_scan_unescaped, narrow_unescaped, portable_unescaped, "<>&\"", "", NULL, GOOD },
	{ xso_scan_read, narrow_read, portable_read, "<&]", "", NULL, ANY },
	{ scan_xmlname, scan_xmlname, portable_xmlname, NULL, NULL, letters, NONE },
};
enum { SCANS = sizeof scans / sizeof *scans };

static bool is_good(size_t scan, unsigned char c)
{
	if (!c)
		return false;
	if (scans[scan].only)
		return strchr(scans[scan].only, c);
	if (c >= 0x80)
		return scans[scan].beyond == ANY;
	return (c >= 0x20 && !strchr(scans[scan].not, c)) || strchr(scans[scan].also, c);
}

/* All stop at the same byte. An assertion is only made where one does not: they are slow. */
static void check(size_t scan, const char *at, const char *end, const char *stop)
{
	const char *here = scans[scan].here(at, end), *narrow = scans[scan].narrow(at, end);
	const char *portable = scans[scan].portable(at, end);

	if (here != stop || narrow != stop || portable != stop)
		ck_abort_msg("scan %zu of %zu bytes stops at %td, %td and %td, not %td", scan,
			(size_t)(end - at), here - at, narrow - at, portable - at, stop - at);
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
			text[first] = text[next] = next % 2 ? '\x1F' : '\0';
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

/* What stands beyond ASCII: good characters, one that is not of XML, and bytes that are none. */
static const struct {
	const char *bytes;
	bool good;
} wide[] = {
	{ "\u00E9", true },
	{ "\u20AC", true },
	{ "\uFFFD", true },
	{ "\U0001F600", true },
	{ "\u043F\u0440\U0010FFFF\u0800", true },
	{ "\xEF\xBF\xBE", false },
	{ "\xC0\x80", false },
	{ "\xED\xA0\x80", false },
	{ "\xBF", false },
};

/* Where the last character begins that is not all there in the first `size` bytes. */
static size_t cut_begin(const char *bytes, size_t size)
{
	while ((bytes[size] & 0xC0) == 0x80)
		size--;
	return size;
}

/* In the middle of a text, behind which a byte stands that all scans stop at; or at its end. */
START_TEST(what_is_beyond_ascii_is_told_at_each_place_of_each_length)
{
	const size_t scan = (size_t)_i;

	for (size_t i = 0; i < LONGEST * LONGEST * (sizeof wide / sizeof *wide); i++) {
		const size_t place = i % LONGEST, size = i / LONGEST % LONGEST;
		const char *bytes = wide[i / LONGEST / LONGEST].bytes;
		const size_t n = strlen(bytes), there = place + n <= size ? n : size - place;
		char text[LONGEST + 1];
		size_t stop = place;
		if (place >= size)
			continue;
		memset(text, 'a', sizeof text);
		memcpy(text + place, bytes, there);
		text[size] = '\0';
		if (scans[scan].beyond == ANY)
			stop = size;
		else if (scans[scan].beyond == GOOD && wide[i / LONGEST / LONGEST].good)
			stop = there == n ? size : place + cut_begin(bytes, there);
		check(scan, text, text + size, text + stop);
		check(scan, text, text + size + (there == n), text + stop);
	}
}
END_TEST

/* Where a scan stops, found character by character. */
static const char *model(size_t scan, const char *at, const char *end)
{
	size_t length;
	uint32_t c;

	for (; at < end; at += length) {
		length = 1;
		if ((unsigned char)*at < 0x80 ? !is_good(scan, (unsigned char)*at)
					      : scans[scan].beyond == NONE)
			return at;
		if ((unsigned char)*at < 0x80 || scans[scan].beyond == ANY)
			continue;
		c = xso_text_character(at, (size_t)(end - at), &length);
		if (c == UINT32_MAX || c == 0xFFFE || c == 0xFFFF)
			return at;
	}
	return end;
}

/* One of ASCII, any byte, or a character of this script, which may be cut. Gives its bytes. */
static size_t put_piece(char *text, uint32_t script, uint64_t *random)
{
	enum { ASCII = 16 };
	const size_t kind = random_below(random, 64);

	if (kind > ASCII)
		return xso_text_put(text, script + (uint32_t)random_below(random, 64)) -
			(kind == ASCII + 1);
	*text = kind < ASCII ? 'a' : (char)random_below(random, 256);
	return 1;
}

START_TEST(texts_in_any_script_are_told_as_character_by_character)
{
	enum { PIECES = 60, MOST = 4, ROUNDS = 20000 };
	static const uint32_t scripts[] = { '@', 0x80, 0x800, 0xD7C0, 0xFFC0, 0x10000, 0x10FFC0 };
	const size_t scan = (size_t)_i;
	uint64_t random = scan + 1;
	char text[PIECES * MOST];

	for (size_t round = 0; round < ROUNDS; round++) {
		const size_t pieces = random_below(&random, PIECES);
		const uint32_t script =
			scripts[random_below(&random, sizeof scripts / sizeof *scripts)];
		size_t size = 0;
		for (size_t i = 0; i < pieces; i++)
			size += put_piece(text + size, script, &random);
		check(scan, text, text + size, model(scan, text, text + size));
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
	tcase_add_loop_test(
		tcase, what_is_beyond_ascii_is_told_at_each_place_of_each_length, 0, SCANS);
	tcase_add_loop_test(tcase, what_is_before_and_behind_the_text_does_not_count, 0, SCANS);
	tcase_add_loop_test(
		tcase, texts_in_any_script_are_told_as_character_by_character, 0, SCANS);
	suite_add_tcase(suite, tcase);
	return suite;
}
