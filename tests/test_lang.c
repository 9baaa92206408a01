#include "suite.h"

#include <xso/lang.h>

#include <stdint.h>
#include <string.h>

START_TEST(lang_equal_knows_no_case)
{
	static const struct {
		const char *a, *b;
		bool equal;
	} rows[] = {
		{ "de", "de", true },
		{ "de", "DE", true },
		{ "zh-Hant-TW", "ZH-hANT-tw", true },
		{ "de", "de-CH", false },
		{ "de-CH", "de-AT", false },
		{ "de", "den", false },
		{ "de", "d", false },
		{ "de-", "de", false },
		{ "@de", "`de", false }, /* the neighbours of the letters have no case */
		{ "[de", "{de", false },
		{ "\xC3\x84", "\xC3\xA4", false },
		{ NULL, NULL, true },
		{ "", NULL, true },
		{ "", "", true },
		{ "de", NULL, false },
		{ "de", "", false },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		ck_assert_msg(xso_lang_equal(rows[i].a, rows[i].b) == rows[i].equal, "row %zu", i);
		ck_assert_msg(xso_lang_equal(rows[i].b, rows[i].a) == rows[i].equal, "row %zu", i);
	}
}
END_TEST

/* RFC 4647 3.3.1 has the first rows as its examples. */
START_TEST(lang_matches_a_range_with_its_subtags)
{
	static const struct {
		const char *range, *tag;
		bool matches;
	} rows[] = {
		{ "de-de", "de-DE-1996", true },
		{ "de-de", "de-Deva", false },
		{ "de-de", "de-Latn-DE", false },
		{ "de", "de", true },
		{ "de", "de-CH", true },
		{ "de", "de-CH-1996", true },
		{ "DE", "de-ch", true },
		{ "de-CH", "de", false },
		{ "de", "den", false },
		{ "de", "d", false },
		{ "de-", "de-CH", false },
		{ "i", "i-klingon", true },
		{ "*", "de", true },
		{ "*", "x-private", true },
		{ "*", "", false },
		{ "*", NULL, false },
		{ "*-CH", "de-CH", false }, /* extended ranges are not basic ones */
		{ "de", "", false },
		{ "de", NULL, false },
		{ "", "de", false },
		{ "", "-de", false },
		{ NULL, "de", false },
		{ "", NULL, true },
		{ NULL, "", true },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_msg(xso_lang_matches(rows[i].range, rows[i].tag) == rows[i].matches,
			"row %zu: %s", i, rows[i].range);
}
END_TEST

/* An entry as in a generated struct: the language is somewhere in the middle. */
struct entry {
	double before;
	const char *lang;
	char after[3];
};

enum { MOST = 8 };

static size_t lookup(const char *const *langs, size_t n, const char *const *ranges)
{
	struct entry entries[MOST];

	ck_assert_uint_le(n, MOST);
	memset(entries, 0x5A, sizeof entries);
	for (size_t i = 0; i < n; i++)
		entries[i].lang = langs[i];
	return xso_lang_lookup(entries, n, sizeof *entries, offsetof(struct entry, lang), ranges);
}

/* Each range that the one in front of it falls back to is found, and nothing in between is. */
START_TEST(lang_lookup_falls_back_as_the_rfc_shows)
{
	static const char *const fallbacks[][6] = {
		{ "zh-Hant-CN-x-private1-private2", "zh-Hant-CN-x-private1", "zh-Hant-CN",
			"zh-Hant", "zh", NULL },
		{ "de-a-value-b-other", "de-a-value", "de", NULL },
		{ "en-1-two-3", "en-1-two", "en", NULL },
		{ "zh-a-b-c", "zh", NULL },
		{ "i-klingon", NULL },
		{ "x-a-b", NULL },
	};
	static const char *const skipped[] = { "zh-Hant-CN-x", "zh-Hant-C", "zh-", "z", "de-a",
		"de-a-value-b", "d", "en-1", "zh-a", "zh-a-b", "i", "x", "x-a", "x-" };

	for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++) {
		const char *const ranges[] = { fallbacks[i][0], NULL };
		for (size_t k = 0; fallbacks[i][k]; k++) {
			const char *langs[] = { "ja", "", "fr", "", "" };
			size_t n = 3;
			langs[n++] = fallbacks[i][k];
			langs[n++] = fallbacks[i][k + 1] ? fallbacks[i][k + 1] : "ko";
			ck_assert_uint_eq(lookup(langs, n, ranges), 3);
			langs[3] = langs[4];
			langs[4] = fallbacks[i][k];
			ck_assert_uint_eq(lookup(langs, n, ranges), 4);
		}
		for (size_t k = 0; k < sizeof skipped / sizeof *skipped; k++) {
			const char *const langs[] = { skipped[k], "", "ko" };
			ck_assert_msg(
				lookup(langs, 3, ranges) == 1, "%s by %s", skipped[k], *ranges);
		}
	}
}
END_TEST

START_TEST(lang_lookup_prefers_ranges_then_none_then_the_first)
{
	static const struct {
		const char *langs[4];
		size_t n;
		const char *ranges[4];
		size_t found;
	} rows[] = {
		/* the first range that finds any, even shortened, before the second range */
		{ { "en", "de", "fr" }, 3, { "fr", "en" }, 2 },
		{ { "en", "de", "fr" }, 3, { "de-CH", "en" }, 1 },
		{ { "en", "de", "fr" }, 3, { "ja", "fr-CA-x-y", "en" }, 2 },
		{ { "EN", "DE" }, 2, { "de-at" }, 1 },
		/* the first of several that suit */
		{ { "fr", "de", "DE" }, 3, { "de" }, 1 },
		/* a range is not met by something longer */
		{ { "fr", "de-CH", "" }, 3, { "de" }, 2 },
		/* then the first without language */
		{ { "en", "", NULL }, 3, { "ja" }, 1 },
		{ { "en", NULL, "" }, 3, { "ja" }, 1 },
		{ { "en", NULL }, 2, { NULL }, 1 },
		{ { "en", NULL }, 2, { "" }, 1 },
		/* then the first */
		{ { "en", "de" }, 2, { "ja" }, 0 },
		{ { "en", "de" }, 2, { NULL }, 0 },
		/* "*" says nothing */
		{ { "en", "de", "" }, 3, { "*" }, 2 },
		{ { "en", "de", "" }, 3, { "*", "de" }, 1 },
		{ { "en", "*", "" }, 3, { "*" }, 2 },
		{ { "en", "de" }, 2, { "*" }, 0 },
		/* nothing to find */
		{ { NULL }, 0, { "de" }, SIZE_MAX },
		{ { NULL }, 0, { NULL }, SIZE_MAX },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_msg(lookup(rows[i].langs, rows[i].n, rows[i].ranges) == rows[i].found,
			"row %zu", i);
}
END_TEST

START_TEST(lang_lookup_needs_neither_ranges_nor_array)
{
	static const char *const langs[] = { "en", NULL, "de" };
	static const char *const ranges[] = { "de", NULL };

	ck_assert_uint_eq(lookup(langs, 3, NULL), 1);
	ck_assert_uint_eq(lookup(langs, 1, NULL), 0);
	ck_assert_uint_eq(xso_lang_lookup(NULL, 0, sizeof(struct entry), 8, ranges), SIZE_MAX);
	ck_assert_uint_eq(xso_lang_lookup(NULL, 0, sizeof(struct entry), 8, NULL), SIZE_MAX);
}
END_TEST

/* Whatever stands in a range: the search ends, and what it finds is a prefix of the range. */
START_TEST(lang_lookup_takes_any_range)
{
	static const char alphabet[] = "a-";

	for (unsigned bits = 0; bits < 1u << 10; bits++) {
		for (size_t size = 0; size <= 10; size++) {
			char range[11], tag[11];
			const char *const ranges[] = { range, NULL };
			for (size_t i = 0; i < size; i++)
				range[i] = alphabet[bits >> i & 1];
			range[size] = '\0';
			for (size_t n = 0; n <= size; n++) {
				const char *const langs[] = { "en", tag };
				size_t found;
				memcpy(tag, range, n);
				tag[n] = '\0';
				found = lookup(langs, 2, ranges);
				ck_assert_uint_le(found, 1);
				if (n == size || n == 0)
					ck_assert_uint_eq(found, 1);
				else if (range[n] != '-')
					ck_assert_uint_eq(found, 0);
			}
		}
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("lang");
	TCase *c = tcase_create("lang");

	tcase_add_test(c, lang_equal_knows_no_case);
	tcase_add_test(c, lang_matches_a_range_with_its_subtags);
	tcase_add_test(c, lang_lookup_falls_back_as_the_rfc_shows);
	tcase_add_test(c, lang_lookup_prefers_ranges_then_none_then_the_first);
	tcase_add_test(c, lang_lookup_needs_neither_ranges_nor_array);
	tcase_add_test(c, lang_lookup_takes_any_range);
	suite_add_tcase(s, c);
	return s;
}
