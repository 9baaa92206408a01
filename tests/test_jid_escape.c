#include "jid_part.h"
#include "scalar_text.h"

static struct xso_arena *arena;

static void begin(void)
{
	arena = xso_arena_new(NULL);
	ck_assert_ptr_nonnull(arena);
}

static void end(void)
{
	xso_arena_release(arena);
}

/* NULL: the text has no localpart. */
static const char *escaped(const char *text)
{
	const char *local = NULL;
	enum xso_status status = xso_jid_escape(text, &local, arena);

	ck_assert_int_eq(status, local ? XSO_OK : XSO_ERROR_INVALID);
	return local;
}

static const char *unescaped(const char *local)
{
	const char *text = NULL;

	ck_assert_int_eq(xso_jid_unescape(local, &text, arena), XSO_OK);
	ck_assert_ptr_nonnull(text);
	return text;
}

/* The tables and examples of XEP-0106, sections 3.2, 4.2, 4.3 and 5. */
START_TEST(jid_escape_follows_the_xep_both_ways)
{
	static const struct {
		const char *where, *text, *local;
	} rows[] = {
		{ "5.1 #1", "space cadet", "space\\20cadet" },
		{ "5.1 #2", "call me \"ishmael\"", "call\\20me\\20\\22ishmael\\22" },
		{ "5.1 #3", "at&t guy", "at\\26t\\20guy" },
		{ "5.1 #4", "d'artagnan", "d\\27artagnan" },
		{ "5.1 #5", "/.fanboy", "\\2f.fanboy" },
		{ "5.1 #6", "::foo::", "\\3a\\3afoo\\3a\\3a" },
		{ "5.1 #7", "<foo>", "\\3cfoo\\3e" },
		{ "5.1 #8", "user@host", "user\\40host" },
		{ "5.1 #9", "c:\\net", "c\\3a\\net" },
		{ "5.1 #10", "c:\\\\net", "c\\3a\\\\net" },
		{ "5.1 #11", "c:\\cool stuff", "c\\3a\\cool\\20stuff" },
		{ "5.1 #12", "c:\\5commas", "c\\3a\\5c5commas" },
		{ "5.2", "here's_a_wild_&_/cr%zy/_address",
			"here\\27s_a_wild_\\26_\\2fcr%zy\\2f_address" },
		{ "5.5", "here's_a_wild_&_/cr%zy/_address_for:<wv>(\"imps\")",
			"here\\27s_a_wild_\\26_\\2fcr%zy\\2f_address_for\\3a\\3cwv\\3e("
			"\\22imps\\22)" },
		{ "4.2", "\\3and\\2is\\5cool", "\\5c3and\\2is\\5c5cool" },
		{ "4.3", "\\2plus\\2is\\4", "\\2plus\\2is\\4" },
		{ "4.3", "foo\\bar", "foo\\bar" },
		{ "4.3", "foob\\41r", "foob\\41r" },
		{ "3.3", "tr\u00E9ville@musketeers.lit", "tr\u00E9ville\\40musketeers.lit" },
		{ "all", "\"&'/:<>@\\5c.", "\\22\\26\\27\\2f\\3a\\3c\\3e\\40\\5c5c." },
		{ "ends", "\\", "\\" },
		{ "ends", "a\\2", "a\\2" },
		{ "ends", "a\\20", "a\\5c20" },
		{ "begins", "\\20a", "\\5c20a" },
		{ "two", "\\\\20", "\\\\5c20" },
		{ "twice", "\\5c20", "\\5c5c20" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *local = escaped(rows[i].text);
		if (!local || strcmp(local, rows[i].local))
			ck_abort_msg("%s: '%s' is '%s'", rows[i].where, rows[i].text,
				local ? local : "refused");
		ck_assert_str_eq(unescaped(local), rows[i].text);
	}
}
END_TEST

START_TEST(jid_escape_gives_prepared_localparts)
{
	static const struct {
		const char *text, *local, *back;
	} rows[] = {
		{ "D'Artagnan", "d\\27artagnan", "d'artagnan" },
		{ "\\2F", "\\5c2f", "\\2f" },
		{ "\\5C", "\\5c5c", "\\5c" },
		{ "Stra\u00DFe 1", "strasse\\201", "strasse 1" },
		/* characters that become some that must be escaped */
		{ "a\uFF20b", "a\\40b", "a@b" },
		{ "a\u00A0b", "a\\20b", "a b" },
		{ "a\uFF3C20b", "a\\5c20b", "a\\20b" },
		{ "a\\\u00AD20b", "a\\5c20b", "a\\20b" },
		{ "a\\2\uFF10b", "a\\5c20b", "a\\20b" },
		{ "<\u0338", "\u226E", "\u226E" },
		{ "\\5c\u0327", "\\5\u00E7", "\\5\u00E7" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *local = escaped(rows[i].text);
		if (!local || strcmp(local, rows[i].local))
			ck_abort_msg("'%s' is '%s'", rows[i].text, local ? local : "refused");
		ck_assert_str_eq(unescaped(local), rows[i].back);
	}
}
END_TEST

START_TEST(jid_escape_refuses_what_has_no_localpart)
{
	static const struct {
		const char *what, *text;
	} rows[] = {
		{ "empty", "" },
		{ "nothing is left", "\u00AD" },
		{ "space at an end", " " },
		{ "space at an end", " a" },
		{ "space at an end", "a " },
		{ "becomes a space at an end", "\u00A0a" },
		{ "space at an end when prepared", "a \u00AD" },
		{ "control", "a\tb" },
		{ "space that is no U+0020", "a\u1680b" },
		{ "no UTF-8", "a\xFF" },
		{ "both directions", "\u05D0 a" },
		{ "does not begin and end so", "\u05D0'" },
		{ "mark that changes an escape", "/\u0307" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (escaped(rows[i].text))
			ck_abort_msg("%s: '%s' is taken", rows[i].what, rows[i].text);
}
END_TEST

START_TEST(jid_escape_counts_escaped_bytes)
{
	char text[XSO_JID_PART + 2];

	for (size_t n = 1022; n <= 1024; n++) {
		/* two bytes more for each escape */
		jid_part_repeat(text, "'", "a", n - 3);
		ck_assert(!escaped(text) == (n > 1023));
		jid_part_repeat(text, n % 3 == 1 ? "aa" : n % 3 == 2 ? "a" : "", "'", n / 3);
		ck_assert(!escaped(text) == (strlen(text) + n / 3 * 2 > 1023));
		jid_part_repeat(text, "", "'", n);
		ck_assert_ptr_null(escaped(text));
	}
}
END_TEST

START_TEST(jid_unescape_leaves_alone_what_is_no_escape)
{
	static const struct {
		const char *local, *text;
	} rows[] = {
		{ "", "" },
		{ "juliet", "juliet" },
		{ "\\", "\\" },
		{ "\\2", "\\2" },
		{ "a\\4", "a\\4" },
		{ "\\21", "\\21" },
		{ "\\2F\\5C\\3A", "\\2F\\5C\\3A" }, /* case is significant (3.1) */
		{ "\\2 f", "\\2 f" },
		{ "\\\\2f", "\\/" },
		{ "\\5c2f", "\\2f" }, /* once, not twice */
		{ "\\5c5c2f", "\\5c2f" },
		/* "\20" is no escape where it must not be (4.1, rule 6) */
		{ "\\20", "\\20" },
		{ "\\20a", "\\20a" },
		{ "a\\20", "a\\20" },
		{ "\\20\\20\\20", "\\20 \\20" },
		{ "a\\20b", "a b" },
		{ "\\27", "'" },
		{ "\xFF\\27\xFF", "\xFF'\xFF" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_str_eq(unescaped(rows[i].local), rows[i].text);
}
END_TEST

/* Texts of escapes and their pieces: what comes back is the text with its case folded. */
START_TEST(jid_escape_goes_round_at_random)
{
	static const char *const pieces[] = { "\\", "\\", "2", "5", "0", "c", "f", "a", "E", "\\5c",
		"\\20", "\\2f", " ", "\"", "&", "'", "/", ":", "<", ">", "@", "\u00AD", "\uFF3C",
		"\u0307", "\u0338", "\u00DF" };
	enum { N_PIECES = sizeof pieces / sizeof *pieces };
	uint64_t state = 34;
	long taken = 0, rounds = scalar_rounds(50000);

	for (long i = rounds; i-- > 0;) {
		char text[64] = "", folded[JID_ROOM + 1];
		const char *local;
		size_t size;
		for (size_t k = 1 + scalar_random(&state) % 8; k-- > 0;)
			strcat(text, pieces[scalar_random(&state) % N_PIECES]);
		size = strlen(text);
		ck_assert_int_eq(xso_jid_fold(text, &size, folded), XSO_OK);
		folded[size] = '\0';
		local = escaped(text);
		if (local) {
			char result[JID_ROOM + 1];
			ck_assert_int_eq(jid_part_prepare(JID_LOCAL, local, result), XSO_OK);
			ck_assert_str_eq(result, local);
			ck_assert_str_eq(unescaped(local), folded);
			taken++;
		} else if (size && *folded != ' ' && folded[size - 1] != ' ') {
			/* only a mark behind an escape is in the way */
			ck_assert_msg(strpbrk(folded, "\xCC"), "'%s' is refused", text);
		}
		xso_arena_reset(arena);
	}
	ck_assert_int_gt(taken, rounds / 2);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("jid_escape");
	TCase *c = tcase_create("jid_escape");

	tcase_set_timeout(c, 60);
	tcase_add_checked_fixture(c, begin, end);
	tcase_add_test(c, jid_escape_follows_the_xep_both_ways);
	tcase_add_test(c, jid_escape_gives_prepared_localparts);
	tcase_add_test(c, jid_escape_refuses_what_has_no_localpart);
	tcase_add_test(c, jid_escape_counts_escaped_bytes);
	tcase_add_test(c, jid_unescape_leaves_alone_what_is_no_escape);
	tcase_add_test(c, jid_escape_goes_round_at_random);
	suite_add_tcase(s, c);
	return s;
}
