#include "memory.h"
#include "suite.h"

#include "object/saslprep.h"

#include <stdlib.h>
#include <string.h>

static const struct {
	const char *what, *text, *prepared; /* NULL: refused */
} texts[] = {
	/* RFC 4013 3 */
	{ "SOFT HYPHEN mapped to nothing", "I\u00ADX", "IX" },
	{ "no transformation", "user", "user" },
	{ "case preserved", "USER", "USER" },
	{ "output is NFKC, input in ISO 8859-1", "\u00AA", "a" },
	{ "output is NFKC, will match IX", "\u2168", "IX" },
	{ "prohibited character", "\x07", NULL },
	{ "bidirectional check",
		"\u0627"
		"1",
		NULL },
	/* and others */
	{ "every character of ASCII stays", " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
		" !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~" },
	{ "spaces become one", "a\u00A0b\u3000c", "a b c" },
	{ "DELETE", "a\x7F", NULL },
	{ "control beside others", "\u00E9\x01", NULL },
	{ "private use", "\uE000", NULL },
	{ "right to left alone", "\u0627\u0628", "\u0627\u0628" },
	{ "nothing", "", NULL },
	{ "nothing left", "\u00AD", NULL },
	{ "no UTF-8", "a\xFF", NULL },
	{ "cut", "a\xC3", NULL },
	{ "overlong", "\xC0\x80", NULL },
	/* not in Unicode 3.2: allowed in what is sent (RFC 4013 2.5) */
	{ "emoji", "p\U0001F4A9", "p\U0001F4A9" },
};

START_TEST(saslprep_is_as_rfc_4013_has_it)
{
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		const char *prepared = NULL;
		enum xso_status status = xso_saslprep(texts[i].text, &prepared, arena);
		ck_assert_msg(status == (texts[i].prepared ? XSO_OK : XSO_ERROR_INVALID), "%s: %d",
			texts[i].what, status);
		if (!status)
			ck_assert_str_eq(prepared, texts[i].prepared);
		xso_arena_release(arena);
	}
}
END_TEST

/* What goes through libidn is bounded, before and after; what does not may be of any length. */
START_TEST(length_is_bounded_where_it_costs)
{
	static const struct {
		const char *piece;
		size_t n;
		enum xso_status status;
	} lengths[] = {
		{ "a", 100000, XSO_OK }, { "\u00E9", XSO_SASLPREP_MOST, XSO_OK },
		{ "\u00E9", XSO_SASLPREP_MOST + 1, XSO_ERROR_LIMIT },
		{ "\U0001F4A9", XSO_SASLPREP_MOST, XSO_OK },
		{ "\uFDFA", XSO_SASLPREP_MOST, XSO_ERROR_LIMIT }, /* is 18 characters in NFKC */
	};

	for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		char *text = calloc(lengths[i].n, 5);
		const char *prepared;
		for (size_t j = 0, size = strlen(lengths[i].piece); j < lengths[i].n; j++)
			memcpy(text + j * size, lengths[i].piece, size);
		ck_assert_int_eq(xso_saslprep(text, &prepared, arena), lengths[i].status);
		free(text);
		xso_arena_release(arena);
	}
}
END_TEST

START_TEST(no_memory_is_told)
{
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct memory memory;
		struct xso_arena *arena = xso_arena_new(memory_begin(&memory, 2));
		const char *prepared;
		if (texts[i].prepared)
			ck_assert_int_eq(
				xso_saslprep(texts[i].text, &prepared, arena), XSO_ERROR_MEMORY);
		xso_arena_release(arena);
		ck_assert_uint_eq(memory.blocks, 0);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("saslprep");
	TCase *tc = tcase_create("saslprep");

	tcase_add_test(tc, saslprep_is_as_rfc_4013_has_it);
	tcase_add_test(tc, length_is_bounded_where_it_costs);
	tcase_add_test(tc, no_memory_is_told);
	suite_add_tcase(s, tc);
	return s;
}
