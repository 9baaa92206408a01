#include "suite.h"

#include "base/error.h"
#include "base/sentence.h"

#include <string.h>

/* The conditions are those of RFC 6120 4.9.3; NULL: the stream stands. */
static const struct {
	enum xso_status status;
	const char *text, *condition;
} statuses[] = {
	{ XSO_OK, "no error", NULL },
	{ XSO_ERROR_MEMORY, "out of memory", "resource-constraint" },
	{ XSO_ERROR_MISUSE, "not allowed here", NULL },
	{ XSO_ERROR_LIMIT, "a limit was passed", "policy-violation" },
	{ XSO_ERROR_CONFLICT, "claimed by two modules", NULL },
	{ XSO_ERROR_VERSION, "made for another version of the tables", NULL },
	{ XSO_ERROR_NOT_CONNECTED, "the stream is not open", NULL },
	{ XSO_ERROR_CLOSED, "the stream has ended", NULL },
	{ XSO_ERROR_TLS, "TLS is required and not active", NULL },
	{ XSO_ERROR_TOO_LARGE, "larger than the peer takes", NULL },
	{ XSO_ERROR_INVALID, "not a value of its type", NULL },
	{ XSO_ERROR_MISSING, "missing", NULL },
	{ XSO_ERROR_UNEXPECTED, "not allowed in this class", NULL },
	{ XSO_ERROR_DUPLICATE, "there twice", NULL },
	{ XSO_ERROR_REFUSED, "refused by the class's check", NULL },
	{ XSO_ERROR_CHARACTER, "has bytes that XML cannot carry", NULL },
	{ XSO_ERROR_NOT_WELL_FORMED, "not well-formed", "not-well-formed" },
	{ XSO_ERROR_RESTRICTED_XML, "XML that XMPP does not allow", "restricted-xml" },
	{ XSO_ERROR_UNSUPPORTED_ENCODING, "not in UTF-8", "unsupported-encoding" },
	{ XSO_ERROR_BAD_FORMAT, "text between first-level elements", "bad-format" },
	{ XSO_ERROR_INVALID_NAMESPACE, "not a stream header", "invalid-namespace" },
	{ XSO_ERROR_TRUNCATED, "the input ends inside an element", NULL },
};

START_TEST(every_status_has_words_and_perhaps_a_condition)
{
	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
		ck_assert_uint_eq(statuses[i].status, i);
		ck_assert_str_eq(xso_status_text(statuses[i].status), statuses[i].text);
		ck_assert_pstr_eq(xso_status_condition(statuses[i].status), statuses[i].condition);
	}
}
END_TEST

START_TEST(what_is_no_status_has_words_too)
{
	static const int none[] = { -1, sizeof statuses / sizeof *statuses, 1000 };

	for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
		ck_assert_str_eq(xso_status_text((enum xso_status)none[i]), "unknown status");
		ck_assert_ptr_null(xso_status_condition((enum xso_status)none[i]));
	}
}
END_TEST

static const struct {
	struct xso_error error;
	const char *sentence;
} sentences[] = {
	{ { .status = XSO_OK }, "no error" },
	{ { .status = XSO_ERROR_MEMORY }, "out of memory" },
	{ { .status = XSO_ERROR_INVALID,
		  "message",
		  "type",
		  "attribute",
		  "type",
		  "message-type",
		  0,
		  "foo" },
		"message: attribute 'type': 'foo' is not a message-type" },
	{ { .status = XSO_ERROR_INVALID, .cls = "x", .expected = "int8", .text = "y" },
		"x: 'y' is not an int8" },
	{ { .status = XSO_ERROR_INVALID, .expected = "uint8" }, "'' is not a uint8" },
	{ { .status = XSO_ERROR_INVALID, .expected = "" }, "'' is not a " },
	{ { .status = XSO_ERROR_INVALID, .text = "y" }, "'y' is not a value of its type" },
	{ { .status = XSO_ERROR_MISSING, .cls = "x", .shape = "child", .name = "y" },
		"x: child 'y' is missing" },
	{ { .status = XSO_ERROR_MISSING, .cls = "x", .shape = "text", .name = "" },
		"x: text is missing" },
	{ { .status = XSO_ERROR_UNEXPECTED, .cls = "x", .shape = "child", .text = "y" },
		"x: child 'y' is not allowed in this class" },
	{ { .status = XSO_ERROR_UNEXPECTED, .cls = "x", .shape = "text" },
		"x: text is not allowed in this class" },
	{ { .status = XSO_ERROR_DUPLICATE, .cls = "x", .shape = "child", .name = "y", .text = "z" },
		"x: child 'y' is there twice" },
	{ { .status = XSO_ERROR_CHARACTER, .cls = "x", .shape = "attribute", .name = "y" },
		"x: attribute 'y' has bytes that XML cannot carry" },
	{ { .status = XSO_ERROR_CHARACTER, .text = "so far" },
		"'so far' has bytes that XML cannot carry" },
	{ { .status = XSO_ERROR_REFUSED, .cls = "x", .expected = "low is above high" },
		"x: low is above high" },
	{ { .status = XSO_ERROR_RESTRICTED_XML, .expected = "a comment" }, "a comment" },
	{ { .status = XSO_ERROR_NOT_WELL_FORMED, .text = "no end tag" },
		"not well-formed: 'no end tag'" },
};

START_TEST(an_error_is_one_sentence)
{
	for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
		char text[128];
		size_t size = xso_error_format(&sentences[i].error, text, sizeof text);
		ck_assert_str_eq(text, sentences[i].sentence);
		ck_assert_uint_eq(size, strlen(text));
	}
}
END_TEST

/* Into every room: as much as fits in whole characters, a NUL, and nothing behind the room. */
START_TEST(a_sentence_is_cut_between_characters)
{
	static const char whole[] = "a\u00E9\u20AC\U0001F600z: \U0001F600\u20AC\u00E9'";

	for (size_t room = 0; room <= sizeof whole + 1; room++) {
		char text[sizeof whole + 2];
		struct sentence s = { .text = text, .size = room };
		size_t end = room ? room - 1 : 0;
		memset(text, '#', sizeof text);
		for (size_t i = 0; i < sizeof whole - 1; i++)
			xso_sentence_say(&s, (const char[]){ whole[i], '\0' });
		ck_assert_uint_eq(xso_sentence_end(&s), sizeof whole - 1);
		if (end > sizeof whole - 1)
			end = sizeof whole - 1;
		while (end && (whole[end] & 0xC0) == 0x80)
			end--;
		ck_assert_mem_eq(text, whole, room ? end : 0);
		ck_assert_int_eq(text[end], room ? '\0' : '#');
		for (size_t i = room; i < sizeof text; i++)
			ck_assert_int_eq(text[i], '#');
	}
}
END_TEST

/* Characters of each length, with some ASCII in front to shift them. */
START_TEST(a_long_text_is_cut_at_a_character)
{
	static const char *const characters[] = { "x", "\u00E9", "\u20AC", "\U0001F600" };
	const size_t most = XSO_ERROR_TEXT - sizeof "\u2026";

	for (size_t i = 0; i < 4 * 4 * 80; i++) {
		const char *character = characters[i / 320];
		size_t shift = i / 80 % 4, n = strlen(character), size = shift + i % 80 * n;
		char text[512] = "aaa", right[512];
		struct xso_error error;
		for (size_t at = shift; at < size; at += n)
			memcpy(text + at, character, n);
		memcpy(right, text, size);
		strcpy(right + size, "");
		if (size >= XSO_ERROR_TEXT)
			strcpy(right + shift + (most - shift) / n * n, "\u2026");
		xso_error_text(&error, text, size);
		ck_assert_str_eq(error.text, right);
	}
}
END_TEST

START_TEST(an_offending_text_is_trimmed)
{
	struct xso_error error;
	char bytes[100];

	xso_error_text(&error, " \t\n\rx y ", 8);
	ck_assert_str_eq(error.text, "x y");
	xso_error_text(&error, "   ", 3);
	ck_assert_str_eq(error.text, "");
	xso_error_text(&error, "", 0);
	ck_assert_str_eq(error.text, "");
	memset(bytes, '\x80', sizeof bytes); /* no text at all */
	xso_error_text(&error, bytes, sizeof bytes);
	ck_assert_str_eq(error.text, "\u2026");
	xso_error_text(&error, "", 0);
	ck_assert_str_eq(error.text, "");
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("error");
	TCase *c = tcase_create("error");

	tcase_add_test(c, every_status_has_words_and_perhaps_a_condition);
	tcase_add_test(c, what_is_no_status_has_words_too);
	tcase_add_test(c, an_error_is_one_sentence);
	tcase_add_test(c, a_sentence_is_cut_between_characters);
	tcase_add_test(c, a_long_text_is_cut_at_a_character);
	tcase_add_test(c, an_offending_text_is_trimmed);
	suite_add_tcase(s, c);
	return s;
}
