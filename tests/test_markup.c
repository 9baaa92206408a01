/* After how many bytes a token is known for what it is, however they come. */
#include "suite.h"

#include "xml/markup.h"

#include <string.h>

static const struct {
	const char *input;
	size_t progress; /* where the last tag or text ended; 0: nothing has been read */
	size_t known;	 /* so many bytes of the input tell; 0: it is not refused */
	enum xso_status status;
	const char *what;
} tokens[] = {
	{ "<!-- x", 0, 3, XSO_ERROR_RESTRICTED_XML, "a comment" },
	{ "<a><!-", 3, 6, XSO_ERROR_RESTRICTED_XML, "a comment" },
	{ "<!DOC", 0, 3, XSO_ERROR_RESTRICTED_XML, "a document type declaration" },
	{ "<a>text<!D", 7, 10, XSO_ERROR_RESTRICTED_XML, "a document type declaration" },
	{ "<?x?>", 0, 4, XSO_ERROR_RESTRICTED_XML, "a processing instruction" },
	{ "<?xml-", 0, 6, XSO_ERROR_RESTRICTED_XML, "a processing instruction" },
	{ "<?xml?", 0, 6, XSO_ERROR_RESTRICTED_XML, "a processing instruction" },
	{ "<a><?xml ", 3, 5, XSO_ERROR_RESTRICTED_XML, "a processing instruction" },
	{ " \n<?xml ", 0, 4, XSO_ERROR_RESTRICTED_XML, "a processing instruction" },
	{ " \n\t\r<!-", 0, 7, XSO_ERROR_RESTRICTED_XML, "a comment" },
	{ "<a><!x", 3, 6, XSO_ERROR_NOT_WELL_FORMED, "a tag that begins with '!'" },
	{ "<?xml ", 0, 0, XSO_OK, NULL },
	{ "<?xml\t", 0, 0, XSO_OK, NULL },
	{ "<a><![CDATA[<!-- x", 3, 0, XSO_OK, NULL },
	{ "<a><b c='<!-", 3, 0, XSO_OK, NULL },
	{ "<a>text <!-", 3, 0, XSO_OK, NULL }, /* until the text has been read */
	{ "<a><!", 3, 0, XSO_OK, NULL },
	{ "<a>", 0, 0, XSO_OK, NULL },
};

/* Gives the input in pieces of `step` bytes; returns how many had to be there, 0: it passed. */
static size_t run(size_t row, size_t step, enum xso_status *status, const char **what)
{
	static struct xso_reader reader;
	struct markup markup = { 0 };
	size_t size = strlen(tokens[row].input);

	reader.has_root = tokens[row].progress > 0;
	for (size_t at = 0; at < size; at += step) {
		size_t n = at + step < size ? step : size - at;
		xso_markup_feed(&markup, at, tokens[row].input + at, n);
		reader.progress = at + n < tokens[row].progress ? 0 : tokens[row].progress;
		if (at + n < tokens[row].progress)
			continue;
		*what = xso_markup_refused(&markup, &reader, status);
		if (*what)
			return at + n;
	}
	return 0;
}

START_TEST(a_token_is_known_by_its_first_bytes)
{
	for (size_t i = 0; i < sizeof tokens / sizeof *tokens; i++)
		for (size_t step = 1; step <= strlen(tokens[i].input); step++) {
			size_t size = strlen(tokens[i].input), known = tokens[i].known, n;
			enum xso_status status = XSO_OK;
			const char *what = NULL;
			n = run(i, step, &status, &what);
			known = (known + step - 1) / step * step;
			ck_assert_msg(n == (known < size ? known : size) || !known,
				"%s by %zu: %zu bytes", tokens[i].input, step, n);
			ck_assert_pstr_eq(what, tokens[i].what);
			if (what)
				ck_assert_int_eq(status, tokens[i].status);
		}
}
END_TEST

/* libxml2 tells of pieces of a section; only behind its end markup is markup again. */
START_TEST(nothing_in_a_section_is_markup)
{
	static const char input[] = "<a><![CDATA[<!-x]]><!-";
	static struct xso_reader reader = { .has_root = true };
	struct markup markup = { 0 };
	enum xso_status status;

	for (size_t at = 0; at < sizeof input - 1; at++) {
		xso_markup_feed(&markup, at, input + at, 1);
		if (at < strlen("<a><![CDATA["))
			continue;
		if (at < strlen("<a><![CDATA[<!-x"))
			xso_markup_cdata(&markup, at + 1, false);
		reader.progress = markup.cdata_end;
		ck_assert(!xso_markup_refused(&markup, &reader, &status) ==
			(at + 1 < sizeof input - 1));
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("markup");
	TCase *c = tcase_create("markup");

	tcase_add_test(c, a_token_is_known_by_its_first_bytes);
	tcase_add_test(c, nothing_in_a_section_is_markup);
	suite_add_tcase(s, c);
	return s;
}
