/* The language of paths: what is one, what is none and why, and its limits. */
#include "finding.h"
#include "memory.h"

#include <stdio.h>

static const char *const right[] = { "a", "_a1", "a-b", "A", ".", "..", "::a", "::m.a", "::a.b.c-d",
	"a::b", ".::b", "..::b", "(a)", "(a)::b", "((a))", "(a/b)/c", "a/b", "./a", "../a",
	"a/../b", " a / b ", "\t\r\na", "a :: b", "a[0]", "a[-0]", "a[- 1]", "a[-1]",
	"a[999999999]", "a[-999999999]", "a[:]", "a[::]", "a[: :]", "a[1:]", "a[:1]", "a[-1:-2]",
	"a[1:2:3]", "a[::999999999]", "a[1::2]", "a[:1:2]", "a[ 1 : 2 : 3 ]", "a[0][0][0][0]",
	"a[b]", "a[b[c]]", "a[::b]", "a[:: b]", "a[::_]", "a[.::b]", "a[.]", "a[..]", "a[../..]",
	"a[not(b)]", "a[not (b)]", "a[not ( b ) ]", "a[not]", "a[not = 1]", "a[nothing]",
	"a[notb and b]", "a[(b)]", "a[(b)/c]", "a[(b/c)[0]]", "a[(b)::c]", "a[(b)[0]/c = 1]",
	"a[((b))[0]]", "a[(b or c)]", "a[(b or c) and d]", "a[(b) and (c)]", "a[(b) = 1 or c]",
	"a[(not(b))]", "a[(b = 1)]", "a[not(b) or c]", "a[and]", "a[or]", "a[and and or]",
	"a[b and c or d and e]", "a[b or c or d]", "a[lookup]", "a[lookup = 1]", "a[lookup('b')]",
	"a[lookup ( 'b' , \"c\" )]", "a[lookup('')]", "a[b = 'c']", "a[b='c']", "a[b = \"c\"]",
	"a[b = '']", "a[b = '''']", "a[b = 'it''s']", "a[b = \"\"\"\"]", "a[b != 1]", "a[b<1]",
	"a[b<=1]", "a[b>1]", "a[b>=1]", "a[b ~= 'c']", "a[b = true]", "a[b = false]", "a[b = -1]",
	"a[b = +1]", "a[b = .5]", "a[b = 1.]", "a[b = 1e5]", "a[b = -INF]", "a[b = ./c]",
	"a[b = ../c]", "a[b = .]", "a[b = ..]", "a[b = .::c]", "a[b = ./c[0]/d]",
	"a[b = ./c and ./d != ./e]", "a[b = '\xC3\xA9\xF0\x9F\x98\x80']", "true", "lookup/not/and",
	"a/lookup[0]" };

START_TEST(what_the_grammar_allows_is_a_path)
{
	for (size_t i = 0; i < sizeof right / sizeof *right; i++)
		xso_path_free(finding_path(right[i]));
}
END_TEST

#define A_STEP "path: step (a member, '.', '..', '::class' or '(')"
#define NO_STEP " is not a step (a member, '.', '..', '::class' or '(')"
#define A_LITERAL \
	"literal (a text in quotes, a number, true or false) or a path that begins with a dot"

static const struct {
	const char *path;
	size_t column;
	const char *says;
} wrong[] = {
	{ "", 0, A_STEP " is missing" },
	{ "  ", 2, A_STEP " is missing" },
	{ "/a", 0, "path: '/'" NO_STEP },
	{ "a/", 2, A_STEP " is missing" },
	{ "a//b", 2, "path: '/'" NO_STEP },
	{ "a b", 2, "path: 'b' is not a '/', a predicate, or the end" },
	{ "a]", 1, "path: ']' is not a '/', a predicate, or the end" },
	{ "a[b]c-1.d/e", 4, "path: 'c-1.d' is not a '/', a predicate, or the end" },
	{ "a.b", 1, "path: '.b' is not a '/', a predicate, or the end" },
	{ "...", 2, "path: '.' is not a '/', a predicate, or the end" },
	{ "a = 1", 2, "path: '=' is not a '/', a predicate, or the end" },
	{ "1a", 0, "path: '1a'" NO_STEP },
	{ "-a", 0, "path: '-a'" NO_STEP },
	{ "\xC3\xA9", 0, "path: '\xC3\xA9'" NO_STEP },
	{ "*", 0, "path: '*'" NO_STEP },
	{ "::", 2, "path: class is missing" },
	{ "a::", 3, "path: class is missing" },
	{ "a:b", 1, "path: ':' is not a '/', a predicate, or the end" },
	{ "a::1", 3, "path: '1' is not a class" },
	{ "a::b::c", 4, "path: ':' is not a '/', a predicate, or the end" },
	{ "a::.b", 3, "path: '.b' is not a class" },
	{ "a/::b/::*", 8, "path: '*' is not a class" },
	{ "(", 1, A_STEP " is missing" },
	{ "()", 1, "path: ')'" NO_STEP },
	{ "(a", 2, "path: closing ')' is missing" },
	{ "(a]", 2, "path: ']' is not a closing ')'" },
	{ "(a or b)", 3, "path: 'or' is not a closing ')'" },
	{ "(a = 1)", 3, "path: '=' is not a closing ')'" },
	{ "(a)b", 3, "path: 'b' is not a '/', a predicate, or the end" },
	{ "a[", 2, A_STEP " is missing" },
	{ "a[]", 2, "path: ']'" NO_STEP },
	{ "a[b", 3, "path: closing ']' is missing" },
	{ "a[b c]", 4, "path: 'c' is not a closing ']'" },
	{ "a[b orc]", 4, "path: 'orc' is not a closing ']'" },
	{ "a[b and]", 7, "path: ']'" NO_STEP },
	{ "a[b or]", 6, "path: ']'" NO_STEP },
	{ "a[not(b]", 7, "path: ']' is not a closing ')'" },
	{ "a[not()]", 6, "path: ')'" NO_STEP },
	{ "a[not(b)/c]", 8, "path: '/' is not a closing ']'" },
	{ "a[(b or c)[0]]", 10, "path: '[' is not a closing ']'" },
	{ "a[(b or c) = 1]", 11, "path: '=' is not a closing ']'" },
	{ "a[(not(b))/c]", 10, "path: '/' is not a closing ']'" },
	{ "a[(b = 1)[0]]", 9, "path: '[' is not a closing ']'" },
	{ "a[(b]", 4, "path: ']' is not a closing ')'" },
	{ "a[-]", 3, "path: ']' is not a digit" },
	{ "a[- b]", 4, "path: 'b' is not a digit" },
	{ "a[1:b]", 4, "path: 'b' is not a digit" },
	{ "a[1,2]", 3, "path: ',' is not a closing ']'" },
	{ "a[1.5]", 3, "path: '.5' is not a closing ']'" },
	{ "a[1:2:3:4]", 7, "path: ':' is not a closing ']'" },
	{ "a[1:2:0]", 6, "path: '0' is not a step of 1 or more" },
	{ "a[:: -1 ]", 5, "path: '-1' is not a step of 1 or more" },
	{ "a[::-]", 5, "path: ']' is not a digit" },
	{ "a[1:", 4, "path: digit is missing" },
	{ "a[lookup(]", 9, "path: ']' is not a language range in quotes" },
	{ "a[lookup()]", 9, "path: ')' is not a language range in quotes" },
	{ "a[lookup('b'", 12, "path: closing ')' is missing" },
	{ "a[lookup('b',)]", 13, "path: ')' is not a language range in quotes" },
	{ "a[lookup('b' 'c')]", 13, "path: ''' is not a closing ')'" },
	{ "a[lookup(", 9, "path: language range in quotes is missing" },
	{ "a[b =", 5, "path: " A_LITERAL " is missing" },
	{ "a[b = ]", 6, "path: ']' is not a " A_LITERAL },
	{ "a[b = c]", 6, "path: 'c' is not a " A_LITERAL },
	{ "a[b == 1]", 5, "path: '=' is not a " A_LITERAL },
	{ "a[b ! 1]", 4, "path: '!' is not a closing ']'" },
	{ "a[b = INF]", 6, "path: 'INF' is not a " A_LITERAL },
	{ "a[b = trueish]", 6, "path: 'trueish' is not a number, true or false" },
	{ "a[b = 1x]", 6, "path: '1x' is not a number, true or false" },
	{ "a[b = 0x10]", 6, "path: '0x10' is not a number, true or false" },
	{ "a[b = 2002-09-10]", 6, "path: '2002-09-10' is not a number, true or false" },
	{ "a[b = 1 = 2]", 8, "path: '=' is not a closing ']'" },
	{ "a['x' = b]", 2, "path: '''" NO_STEP },
	{ "a[b = 'c]", 9, "path: closing quote is missing" },
	{ "a[b = 'c'']", 11, "path: closing quote is missing" },
	{ "a[b = 'c\"]", 10, "path: closing quote is missing" },
	{ "a[b ~= ./c]", 7, "path: '.' is not a language range in quotes" },
	{ "a[b ~= 1]", 7, "path: '1' is not a language range in quotes" },
};

/* Compiles what is none, and says why. */
static void refuse(const char *text, struct xso_error *error, char sentence[256])
{
	memset(error, 0x5A, sizeof *error);
	ck_assert_msg(!xso_path_new(NULL, text, error), "%s is a path", text);
	ck_assert_ptr_null(xso_path_new(NULL, text, NULL));
	xso_error_format(error, sentence, 256);
}

START_TEST(what_is_no_path_is_said_where)
{
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct xso_error error;
		char sentence[256];
		refuse(wrong[i].path, &error, sentence);
		ck_assert_msg(error.offset == wrong[i].column && !strcmp(sentence, wrong[i].says),
			"%s: at %d: %s", wrong[i].path, (int)error.offset, sentence);
		ck_assert_int_eq(error.status,
			strstr(sentence, "is missing") ? XSO_ERROR_MISSING : XSO_ERROR_INVALID);
		ck_assert_str_eq(error.cls, "path");
	}
}
END_TEST

static const struct {
	const char *path;
	size_t column;
} characters[] = {
	{ "\xFF", 0 },
	{ "a[b = '\xC3']", 7 },
	{ "a[b = '\1']", 7 },
	{ "a\xED\xA0\x80", 1 },
	{ "a\xEF\xBF\xBE", 1 },
	{ "a[\xC0\x80]", 2 },
};

START_TEST(a_path_has_characters_of_xml)
{
	for (size_t i = 0; i < sizeof characters / sizeof *characters; i++) {
		struct xso_error error;
		char sentence[256];
		refuse(characters[i].path, &error, sentence);
		ck_assert_int_eq(error.status, XSO_ERROR_CHARACTER);
		ck_assert_uint_eq(error.offset, characters[i].column);
		ck_assert_str_eq(sentence, "path: has bytes that XML cannot carry");
	}
}
END_TEST

/* `n` times `piece`, between the two others. */
static const char *repeat(const char *before, const char *piece, size_t n, const char *after)
{
	static char text[4096];
	size_t size = (size_t)snprintf(text, sizeof text, "%s", before);

	for (; n; n--)
		size += (size_t)snprintf(text + size, sizeof text - size, "%s", piece);
	snprintf(text + size, sizeof text - size, "%s", after);
	return text;
}

/* What may be repeated so often, and no more. */
static const struct {
	const char *before, *piece;
	size_t most;
	const char *after, *says;
} limits[] = {
	{ "", "a", XSO_PATH_SIZE, "", "path: longer than XSO_PATH_SIZE" },
	{ "a", "/a", XSO_PATH_DEPTH - 1, "", "path: nested too deep" },
	{ "a[a", "/a", XSO_PATH_DEPTH - 3, "]", "path: nested too deep" },
	{ "a[a = .", "/a", XSO_PATH_DEPTH - 3, "]", "path: nested too deep" },
	{ "a", "[a", (XSO_PATH_DEPTH - 1) / 2, "", NULL },
	{ "a[", "(", XSO_PATH_DEPTH - 3, "a", NULL },
	{ "a[", "not(", XSO_PATH_DEPTH - 3, "a", NULL },
	{ "", "(", XSO_PATH_DEPTH - 1, "a", NULL },
	{ "(a", "/a", XSO_PATH_DEPTH - 2, ")", "path: nested too deep" },
	{ "(a/b/c)/(a/b", "/a", 8, ")/c", "path: nested too deep" },
	{ "((a/b/c)/a/b", "/a", 9, ")", "path: nested too deep" },
	{ "a[((a/b/c)/a/b", "/a", 7, ")[0]]", "path: nested too deep" },
	{ "a", "[0]", XSO_PATH_PREDICATES, "", "path: a step has too many predicates" },
	{ "a[lookup('a'", ",'b'", 15, ")]", "path: a lookup has more than 16 ranges" },
	{ "a[", "1", 9, "]", "path: an index has more than 9 digits" },
	{ "a[-", "1", 9, "]", "path: an index has more than 9 digits" },
	{ "a[::", "1", 9, "]", "path: an index has more than 9 digits" },
};

START_TEST(limits_are_what_they_say)
{
	for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
		const char *before = limits[i].before, *piece = limits[i].piece;
		struct xso_error error = { 0 };
		char sentence[256];
		/* without its end it is not refused for its depth, but for being no path */
		struct xso_path *path = xso_path_new(
			NULL, repeat(before, piece, limits[i].most, limits[i].after), &error);
		ck_assert_msg(limits[i].says ? !error.status : error.status == XSO_ERROR_MISSING,
			"%zu times %s", limits[i].most, piece);
		xso_path_free(path);
		refuse(repeat(before, piece, limits[i].most + 1, limits[i].after), &error,
			sentence);
		ck_assert_int_eq(error.status, XSO_ERROR_LIMIT);
		ck_assert_str_eq(
			sentence, limits[i].says ? limits[i].says : "path: nested too deep");
	}
}
END_TEST

static const char everything[] =
	"' and lang ~= 'de' or not(b < -1.5e3) and (c::m.d[lookup('de', 'en')])[-1:2:3]/e != ../f]"
	"/../::g[0]/(h/i)[1:][j = \"a@b/c\" and k = 'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6']";

/* With a longer and longer text in front, so that memory runs out at every piece of it. */
START_TEST(memory_that_runs_out_is_told)
{
	size_t failures = 0;

	for (size_t pad = 0; pad < 128 * 8; pad++) {
		struct xso_path *path = NULL;
		for (size_t n = 1; !path; n++) {
			struct memory memory;
			const struct xso_allocator *allocator = memory_begin(&memory, n);
			struct xso_error error = { 0 };
			memory.once = pad & 1;
			path = xso_path_new(
				allocator, repeat("a[b = '", "x", pad / 2, everything), &error);
			ck_assert_int_eq(error.status, path ? XSO_OK : XSO_ERROR_MEMORY);
			ck_assert((memory.calls >= n) == !path);
			failures += !path;
			xso_path_free(path);
			ck_assert_uint_eq(memory.blocks, 0);
		}
	}
	ck_assert_uint_gt(failures, 1024);
	xso_path_free(NULL);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("path");
	TCase *tc = tcase_create("path");

	tcase_add_test(tc, what_the_grammar_allows_is_a_path);
	tcase_add_test(tc, what_is_no_path_is_said_where);
	tcase_add_test(tc, a_path_has_characters_of_xml);
	tcase_add_test(tc, limits_are_what_they_say);
	tcase_add_test(tc, memory_that_runs_out_is_told);
	suite_add_tcase(s, tc);
	return s;
}
