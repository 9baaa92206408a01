#include "suite.h"

#include "base/scan.h"
#include "scan_portable.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* More than two blocks and a part of one. */
enum { LONGEST = 40 };

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";

/* What each scan goes over: all ASCII from U+0020 on but `not`, and `also`; or only the letters. */
static const struct {
	const char *(*here)(const char *at, const char *end);
	const char *(*portable)(const char *at, const char *end);
	const char * not, *also, *only;
} scans[] = {
	{ xso_scan_plain, portable_plain, "", "", NULL },
	{ xso_scan_value, portable_value, "\"'<&", "", NULL },
	{ xso_scan_text, portable_text, "<&]", "\n", NULL },
	{ xso_scan_unescaped, portable_unescaped, "<>&\"", "", NULL },
	{ scan_xmlname, portable_xmlname, NULL, NULL, letters },
};
enum { SCANS = sizeof scans / sizeof *scans };

static bool is_good(size_t scan, unsigned char c)
{
	if (!c)
		return false;
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
			text[first] = text[next] = (char)(next % 2 ? 0x80 : 0);
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

Suite *suite(void)
{
	Suite *suite = suite_create("scan");
	TCase *tcase = tcase_create("all");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, each_byte_is_told_at_each_place_of_each_length, 0, SCANS);
	tcase_add_loop_test(tcase, the_first_of_several_is_found, 0, SCANS);
	tcase_add_loop_test(tcase, what_is_before_and_behind_the_text_does_not_count, 0, SCANS);
	suite_add_tcase(suite, tcase);
	return suite;
}
