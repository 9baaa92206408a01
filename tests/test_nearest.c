/* The name that somebody meant. */
#include "suite.h"

#include "base/nearest.h"

static const struct {
	const char *wanted, *offered[4], *best;
} cases[] = {
	{ "body", { "subject", "body", "bodies" }, "body" },
	{ "bdoy", { "subject", "body" }, "body" },
	{ "obdy", { "subject", "body" }, "body" },
	{ "boyd", { "subject", "body" }, "body" },
	{ "bod", { "subject", "body" }, "body" },
	{ "bbody", { "subject", "body" }, "body" },
	{ "bidy", { "subject", "body" }, "body" },
	{ "BODY", { "subject", "body" }, NULL },
	{ "node", { "body", "name" }, "body" }, /* two letters; the first of those as near */
	{ "node", { "name", "body" }, "name" },
	{ "to", { "from", "id" }, NULL },
	{ "t", { "to", "from" }, "to" },
	{ "", { "a", "" }, "" },
	{ "", { "a", "ab" }, "a" },
	{ "ab", { "" }, NULL },
	{ "sbuejct", { "subject" }, "subject" },
	{ "abcdef", { "abc" }, "abc" },
	{ "abcdefg", { "abc" }, NULL },
	{ "any", { NULL }, NULL },
};

START_TEST(the_nearest_name_is_found)
{
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct nearest nearest = xso_nearest_begin(cases[i].wanted);
		for (size_t k = 0; k < 4 && cases[i].offered[k]; k++)
			xso_nearest_offer(&nearest, cases[i].offered[k]);
		ck_assert_msg(!cases[i].best == !nearest.best, "%s", cases[i].wanted);
		ck_assert_pstr_eq(nearest.best, cases[i].best);
	}
}
END_TEST

/* `n` letters. */
static const char *letters(char *text, size_t n)
{
	text[n] = '\0';
	while (n)
		text[--n] = 'a';
	return text;
}

START_TEST(a_name_of_any_length_may_be_asked_for)
{
	char wanted[200], offered[200];

	for (size_t i = 0; i < 100; i++)
		for (size_t k = 0; k < 100; k++) {
			struct nearest nearest = xso_nearest_begin(letters(wanted, i));
			size_t apart = i > k ? i - k : k - i;
			xso_nearest_offer(&nearest, letters(offered, k));
			/* what is longer than 64 is not looked at */
			ck_assert_int_eq(
				nearest.best != NULL, i <= 64 && k <= 64 && apart < i / 3 + 2);
		}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("nearest");
	TCase *tc = tcase_create("nearest");

	tcase_add_test(tc, the_nearest_name_is_found);
	tcase_add_test(tc, a_name_of_any_length_may_be_asked_for);
	suite_add_tcase(s, tc);
	return s;
}
