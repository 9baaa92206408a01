#include "jid_part.h"
#include "scalar_text.h"

#include <xso/text.h>

#include <arpa/inet.h>
#include <stringprep.h>

#include <stdio.h>

enum { LONGEST = 512 }; /* text here, bytes */

/* A part as it ought to be: what libidn says itself, and the rules for domains on top. */
struct expected {
	bool is_valid;
	char text[LONGEST];
};

static bool expect_domain(char *text)
{
	static const char host[] = "abcdefghijklmnopqrstuvwxyz0123456789-_.";
	struct in6_addr address;
	size_t n = 0, size = strlen(text);

	for (size_t i = 0; i <= size; i++, n++) {
		bool is_full_stop = !strncmp(text + i, "\xE3\x80\x82", 3);
		text[n] = is_full_stop ? '.' : text[i];
		i += is_full_stop ? 2 : 0;
	}
	n = strlen(text);
	if (n && text[n - 1] == '.')
		text[--n] = '\0';
	if (text[0] == '[' && n && text[n - 1] == ']') {
		char literal[LONGEST];
		snprintf(literal, sizeof literal, "%.*s", (int)(n - 2), text + 1);
		return inet_pton(AF_INET6, literal, &address) == 1;
	}
	for (size_t i = 0; i < n; i++)
		if (!(text[i] & 0x80) && !strchr(host, text[i]))
			return false;
	return text[0] != '.' && (!n || text[n - 1] != '.') && !strstr(text, "..");
}

static void expect(enum jid_part part, const char *text, struct expected *expected)
{
	static const Stringprep_profile *const profiles[JID_PARTS] = {
		stringprep_xmpp_nodeprep,
		stringprep_nameprep,
		stringprep_xmpp_resourceprep,
	};
	char again[LONGEST];

	expected->is_valid = false;
	ck_assert_uint_lt(strlen(text), sizeof expected->text);
	strcpy(expected->text, text);
	if (stringprep(expected->text, sizeof expected->text, 0, profiles[part]))
		return;
	strcpy(again, expected->text);
	if (stringprep(again, sizeof again, 0, profiles[part]) || strcmp(again, expected->text))
		return;
	if (part == JID_DOMAIN && !expect_domain(expected->text))
		return;
	expected->is_valid = *expected->text && strlen(expected->text) <= XSO_JID_PART;
}

static void agrees(enum jid_part part, const char *text)
{
	struct expected expected;
	char result[JID_ROOM + 1], again[JID_ROOM + 1];
	enum xso_status status = jid_part_prepare(part, text, result);

	expect(part, text, &expected);
	if (status != (expected.is_valid ? XSO_OK : XSO_ERROR_INVALID))
		ck_abort_msg("part %u: '%s' should be %s", part, text,
			expected.is_valid ? "taken" : "refused");
	if (status)
		return;
	if (strcmp(result, expected.text))
		ck_abort_msg("part %u: '%s' is '%s', not '%s'", part, text, result, expected.text);
	ck_assert_int_eq(jid_part_prepare(part, result, again), XSO_OK);
	ck_assert_str_eq(again, result);
}

static void agrees_everywhere(const char *text)
{
	for (unsigned part = 0; part < JID_PARTS; part++)
		agrees((enum jid_part)part, text);
}

START_TEST(jid_prepare_knows_every_ascii_character)
{
	for (int c = 1; c < 128; c++) {
		static const char *const frames[] = { "%c", "%cb", "a%c", "a%cb", "A%cB", "a%c%c" };
		for (size_t i = 0; i < sizeof frames / sizeof *frames; i++) {
			char text[8];
			snprintf(text, sizeof text, frames[i], c, c);
			agrees_everywhere(text);
		}
	}
}
END_TEST

START_TEST(jid_prepare_agrees_on_ascii_at_random)
{
	static const char likely[] = "abzABZ019-._ \"&'/:<>@[]!~`{\t\x7F";
	uint64_t state = 30;

	for (long i = scalar_rounds(20000); i-- > 0;) {
		char text[16];
		size_t size = scalar_below(&state, sizeof text);
		for (size_t k = 0; k < size; k++) {
			uint64_t r = scalar_random(&state);
			text[k] = r % 4 ? likely[(r >> 8) % (r % 4 == 1 ? 13 : sizeof likely - 1)]
					: (char)((r >> 8) % 127 + 1);
		}
		text[size] = '\0';
		agrees_everywhere(text);
	}
}
END_TEST

static size_t put_character(char *text, uint32_t c)
{
	bool is_character = c && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);

	return xso_text_put(text, is_character ? c : 'x');
}

/*
 * Alone or behind a letter, one block of 0x1000 in each turn; of the large blocks that are all
 * ideographs, syllables or for private use, not every character.
 */
START_TEST(jid_prepare_agrees_on_characters)
{
	uint32_t first = (uint32_t)_i * 0x1000, step = _i >= 4 && _i < 15 ? 61 : 1;

	for (uint32_t c = first; c < first + 0x1000; c += step) {
		char text[8] = "a";
		text[1 + put_character(text + 1, c)] = '\0';
		agrees((enum jid_part)(c % JID_PARTS), text);
		agrees((enum jid_part)((c + 1) % JID_PARTS), text + 1);
	}
}
END_TEST

/* Letters of several scripts, marks, Hangul in pieces, what maps to nothing or to much. */
START_TEST(jid_prepare_agrees_on_unicode_at_random)
{
	static const struct {
		uint32_t first, n;
	} blocks[] = {
		{ 1, 127 },
		{ 0x80, 0x200 },
		{ 0x300, 0x70 },
		{ 0x370, 0x190 },
		{ 0x5B0, 0x180 },
		{ 0x900, 0x600 },
		{ 0x1100, 0x100 },
		{ 0x1E00, 0x300 },
		{ 0x2000, 0x70 },
		{ 0x2100, 0xF00 },
		{ 0x3000, 0x400 },
		{ 0xAC00, 0x400 },
		{ 0xF900, 0x700 },
		{ 1, 0x1FFFF },
		{ 0xE0000, 0x2FFFF },
	};
	uint64_t state = 31;

	for (long i = scalar_rounds(30000); i-- > 0;) {
		char text[64];
		size_t size = 0;
		for (size_t k = 1 + scalar_below(&state, 7); k-- > 0;) {
			uint64_t r = scalar_random(&state);
			size_t block =
				(size_t)(r % 3 ? r % 8
					       : (r >> 8) % (sizeof blocks / sizeof *blocks));
			size += put_character(text + size,
				blocks[block].first + (uint32_t)((r >> 24) % blocks[block].n));
		}
		text[size] = '\0';
		agrees((enum jid_part)(scalar_random(&state) % JID_PARTS), text);
	}
}
END_TEST

START_TEST(jid_prepare_takes_any_bytes)
{
	uint64_t state = 32;

	for (long i = scalar_rounds(50000); i-- > 0;) {
		char text[9], result[JID_ROOM + 1];
		size_t size = scalar_below(&state, sizeof text);
		enum jid_part part = (enum jid_part)(scalar_random(&state) % JID_PARTS);
		enum xso_status status;
		for (size_t k = 0; k < size; k++)
			text[k] = (char)(scalar_random(&state) % 255 + 1);
		text[size] = '\0';
		status = jid_part_prepare(part, text, result);
		if (xso_text_valid(text, size) == size)
			agrees(part, text);
		else
			ck_assert_int_eq(status, XSO_ERROR_INVALID);
	}
}
END_TEST

/* U+0000 anywhere, and each way for UTF-8 to be wrong, in front of and behind good text. */
START_TEST(jid_prepare_refuses_what_is_no_text)
{
	static const struct {
		const char *bytes;
		size_t size;
	} rows[] = {
		{ "", 0 },
		{ "\0", 1 },
		{ "a\0", 2 },
		{ "\xC3\xA4\0", 3 },
		{ "\0\xC3\xA4", 3 },
		{ "\xC3\xA4\0b", 4 },
		{ "\x80", 1 },
		{ "\xC3", 1 },
		{ "a\xC3", 2 },
		{ "\xC0\xAF", 2 },
		{ "\xE0\x80\xAF", 3 },
		{ "\xED\xA0\x80", 3 },
		{ "\xF4\x90\x80\x80", 4 },
		{ "\xF0\x9F\x98", 3 },
		{ "\xFF", 1 },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (unsigned part = 0; part < JID_PARTS; part++) {
			const char *text = rows[i].bytes;
			size_t size = rows[i].size;
			char room[JID_ROOM];
			ck_assert_int_eq(
				xso_jid_prepare_part((enum jid_part)part, &text, &size, room),
				XSO_ERROR_INVALID);
			ck_assert(text == rows[i].bytes && size == rows[i].size);
		}
}
END_TEST

/* What counts are the bytes of the prepared form, whatever it took to get there. */
START_TEST(jid_prepare_counts_prepared_bytes)
{
	static const struct {
		const char *head, *text;
		size_t n, size; /* of the prepared form; 0: it is too long */
	} rows[] = {
		{ "", "a", 1022, 1022 },
		{ "", "a", 1023, 1023 },
		{ "", "a", 1024, 0 },
		{ "", "a", 1025, 0 },
		{ "", "a", 5000, 0 },
		{ "", "\u00E4", 511, 1022 },
		{ "a", "\u00E4", 511, 1023 },
		{ "", "\u00E4", 512, 0 },
		{ "", "\u00E4", 5000, 0 },
		{ "", "\u4F8B", 341, 1023 },
		{ "a", "\u4F8B", 341, 0 },
		{ "", "\U00020000", 255, 1020 },
		{ "abc", "\U00020000", 255, 1023 },
		{ "", "\U00020000", 256, 0 },
		{ "", "a\u0308", 511, 1022 }, /* 3 bytes become 2 */
		{ "a", "a\u0308", 511, 1023 },
		{ "", "a\u0308", 512, 0 },
		{ "", "\u03C5\u0308\u0301", 511, 1022 }, /* 6 become 2, 3 characters 1 */
		{ "", "\u03C5\u0308\u0301", 512, 0 },
		{ "a", "\u1112\u1161\u11AB", 340, 1021 }, /* 9 become 3 */
		{ "", "\u1112\u1161\u11AB", 342, 0 },
		{ "", "\uFDFA", 31, 1023 }, /* 3 become 33 */
		{ "", "\uFDFA", 32, 0 },
		{ "", "\uFDFA", 2000, 0 },
		{ "a", "\u00AD", 4000, 1 }, /* 2 become 0 */
		{ "", "\u00AD", 4000, 0 },
	};
	static char text[16384];

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char result[JID_ROOM + 1];
		bool has_spaces = !strcmp(rows[i].text, "\uFDFA");
		jid_part_repeat(text, rows[i].head, rows[i].text, rows[i].n);
		for (unsigned part = has_spaces ? JID_RESOURCE : JID_LOCAL; part < JID_PARTS;
			part++) {
			enum xso_status status =
				jid_part_prepare((enum jid_part)part, text, result);
			if (status != (rows[i].size ? XSO_OK : XSO_ERROR_INVALID))
				ck_abort_msg("row %zu gives %d", i, status);
			if (!status)
				ck_assert_uint_eq(strlen(result), rows[i].size);
		}
	}
}
END_TEST

/* libidn gives each of these something else when it is asked again (Unicode PR 29). */
START_TEST(jid_prepare_refuses_what_does_not_settle)
{
	static const char *const texts[] = { "\u1105\u0305\u1162\u0321", "\u110A\u036B\u1161\u0321",
		"\u1111\u0361\u1166\u031B" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		char once[64], twice[64], result[JID_ROOM + 1];
		strcpy(once, texts[i]);
		ck_assert_int_eq(stringprep_xmpp_resourceprep(once, sizeof once), STRINGPREP_OK);
		strcpy(twice, once);
		ck_assert_int_eq(stringprep_xmpp_resourceprep(twice, sizeof twice), STRINGPREP_OK);
		ck_assert_str_ne(once, twice);
		for (unsigned part = 0; part < JID_PARTS; part++)
			ck_assert_int_eq(jid_part_prepare((enum jid_part)part, texts[i], result),
				XSO_ERROR_INVALID);
	}
}
END_TEST

/* The characters that Nodeprep prohibits may still be put together with a mark behind them. */
START_TEST(jid_prepare_lets_marks_change_a_prohibited_character)
{
	char result[JID_ROOM + 1];

	ck_assert_int_eq(jid_part_prepare(JID_LOCAL, "<\u0338", result), XSO_OK);
	ck_assert_str_eq(result, "\u226E");
	ck_assert_int_eq(jid_part_prepare(JID_LOCAL, "<\u0338<", result), XSO_ERROR_INVALID);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("jid_prepare");
	TCase *c = tcase_create("jid_prepare");

	tcase_set_timeout(c, 120);
	tcase_add_test(c, jid_prepare_knows_every_ascii_character);
	tcase_add_test(c, jid_prepare_agrees_on_ascii_at_random);
	tcase_add_loop_test(c, jid_prepare_agrees_on_characters, 0, 16);
	tcase_add_test(c, jid_prepare_agrees_on_unicode_at_random);
	tcase_add_test(c, jid_prepare_takes_any_bytes);
	tcase_add_test(c, jid_prepare_refuses_what_is_no_text);
	tcase_add_test(c, jid_prepare_counts_prepared_bytes);
	tcase_add_test(c, jid_prepare_refuses_what_does_not_settle);
	tcase_add_test(c, jid_prepare_lets_marks_change_a_prohibited_character);
	suite_add_tcase(s, c);
	return s;
}
