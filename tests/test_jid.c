#include "jid_part.h"
#include "scalar_text.h"

#include <stdio.h>

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

/* The prepared form of a text that has something other than NUL behind it; NULL: it is no address.
 */
static const char *prepared(const char *text)
{
	static const char untouched[] = "untouched";
	const char *jid = untouched;
	size_t size = strlen(text);
	char *longer = malloc(size + 1);
	enum xso_status status;

	ck_assert_ptr_nonnull(longer);
	memcpy(longer, text, size);
	longer[size] = 'x';
	status = xso_jid_prepare(longer, size, &jid, arena);
	free(longer);
	ck_assert(status == XSO_OK || status == XSO_ERROR_INVALID);
	ck_assert((jid == untouched) == (status != XSO_OK));
	return status ? NULL : jid;
}

static const struct {
	const char *what, *text, *prepared;
} valid[] = {
	{ "domain", "example.com", "example.com" },
	{ "bare", "juliet@example.com", "juliet@example.com" },
	{ "full", "juliet@example.com/balcony", "juliet@example.com/balcony" },
	{ "domain and resource", "example.com/balcony", "example.com/balcony" },
	{ "lower case but for the resource", "Juliet@Example.COM/Balcony",
		"juliet@example.com/Balcony" },
	{ "trailing dot", "juliet@example.com./balcony", "juliet@example.com/balcony" },
	{ "trailing dot", "example.com.", "example.com" },
	{ "separators in the resource", "a@b/c@d/e", "a@b/c@d/e" },
	{ "only the resource has a separator", "b/@/", "b/@/" },
	{ "resource like an address", "a.example/b@c.example", "a.example/b@c.example" },
	{ "space in the resource", "a@b/ c ", "a@b/ c " },
	{ "room", "#room%irc.example@gateway.example/Nick",
		"#room%irc.example@gateway.example/Nick" },
	{ "number", "+15551234@phone.example", "+15551234@phone.example" },
	{ "IPv6", "a@[2001:DB8::1]/r", "a@[2001:db8::1]/r" },
	{ "not ASCII", "Tr\u00E9VILLE@B\u00DCcher.example/\u00C4",
		"tr\u00E9ville@b\u00FCcher.example/\u00C4" },
	{ "decomposed", "e\u0301@example.com/e\u0301", "\u00E9@example.com/\u00E9" },
	{ "only the resource decomposed", "b/e\u0301", "b/\u00E9" },
	{ "emoji", "a@b/\U0001F4F1", "a@b/\U0001F4F1" },
	{ "wide", "\uFF41@\uFF42\uFF0E\uFF43/\uFF44", "a@b.c/d" },
};

static const struct {
	const char *what, *text;
} invalid[] = {
	{ "empty", "" },
	{ "empty localpart", "@example.com" },
	{ "empty domainpart", "juliet@" },
	{ "empty domainpart", "/balcony" },
	{ "empty domainpart", "juliet@/balcony" },
	{ "empty domainpart", "." },
	{ "empty resource", "juliet@example.com/" },
	{ "empty resource", "example.com/" },
	{ "empty everything", "@/" },
	{ "two localparts", "a@b@c" },
	{ "only a prepared empty localpart", "\u00AD@example.com" },
	{ "only a prepared empty resource", "example.com/\u00AD" },
	{ "space in the localpart", "ju liet@example.com" },
	{ "space around", " example.com" },
	{ "space around", "example.com " },
	{ "prohibited", "ju\"liet@example.com" },
	{ "prohibited", "ju:liet@example.com" },
	{ "control", "a@b/\t" },
	{ "control", "a@b/\x7F" },
	{ "becomes an at sign", "a\uFF20b@c" },
	{ "no UTF-8", "a@b/\xFF" },
	{ "no UTF-8", "a@\xC3" },
	{ "both directions", "a\u05D0@b" },
	{ "both directions", "a@b/c\u0627" },
	{ "private use", "a@b/\uE000" },
	{ "noncharacter", "a@b/\uFFFE" },
};

enum { N_VALID = sizeof valid / sizeof *valid, N_INVALID = sizeof invalid / sizeof *invalid };

START_TEST(jid_prepare_gives_the_prepared_form)
{
	for (size_t i = 0; i < N_VALID; i++) {
		const char *jid = prepared(valid[i].text), *again = NULL;
		if (!jid || strcmp(jid, valid[i].prepared))
			ck_abort_msg("%s: '%s' is '%s'", valid[i].what, valid[i].text,
				jid ? jid : "refused");
		ck_assert_int_eq(xso_jid_prepare(jid, strlen(jid), &again, arena), XSO_OK);
		ck_assert_ptr_eq(again, jid);
		ck_assert_int_eq(
			xso_jid_prepare(valid[i].text, strlen(valid[i].text), &again, arena),
			XSO_OK);
		ck_assert((again == valid[i].text) == !strcmp(valid[i].text, valid[i].prepared));
	}
}
END_TEST

START_TEST(jid_prepare_refuses_what_is_no_address)
{
	for (size_t i = 0; i < N_INVALID; i++)
		if (prepared(invalid[i].text))
			ck_abort_msg("%s: '%s' is taken", invalid[i].what, invalid[i].text);
	ck_assert_ptr_null(prepared("a@b/c\n"));
}
END_TEST

START_TEST(jid_prepare_sees_a_nul_as_a_character)
{
	const char *jid = NULL;

	ck_assert_int_eq(xso_jid_prepare("a@b\0c", 5, &jid, arena), XSO_ERROR_INVALID);
	ck_assert_int_eq(xso_jid_prepare("a@b/c\0", 6, &jid, arena), XSO_ERROR_INVALID);
	ck_assert_int_eq(xso_jid_prepare("a\0@b", 4, &jid, arena), XSO_ERROR_INVALID);
	ck_assert_ptr_null(jid);
}
END_TEST

/*
 * What RFC 7622 sees in its own examples (section 3.5, by number) and in others (0), and what
 * RFC 6122 does, which is followed. NULL: no address. Every difference has a name.
 */
static const struct {
	int number;
	const char *difference, *text, *rfc6122, *rfc7622;
} examples[] = {
	{ 1, NULL, "juliet@example.com", "juliet@example.com", "juliet@example.com" },
	{ 2, NULL, "juliet@example.com/foo", "juliet@example.com/foo", "juliet@example.com/foo" },
	{ 3, NULL, "juliet@example.com/foo bar", "juliet@example.com/foo bar",
		"juliet@example.com/foo bar" },
	{ 4, NULL, "juliet@example.com/foo@bar", "juliet@example.com/foo@bar",
		"juliet@example.com/foo@bar" },
	{ 5, NULL, "foo\\20bar@example.com", "foo\\20bar@example.com", "foo\\20bar@example.com" },
	{ 6, NULL, "fussball@example.com", "fussball@example.com", "fussball@example.com" },
	{ 7, "sharp s is folded", "fu\u00DFball@example.com", "fussball@example.com",
		"fu\u00DFball@example.com" },
	{ 8, NULL, "\u03C0@example.com", "\u03C0@example.com", "\u03C0@example.com" },
	{ 9, NULL, "\u03A3@example.com/foo", "\u03C3@example.com/foo", "\u03C3@example.com/foo" },
	{ 10, NULL, "\u03C3@example.com/foo", "\u03C3@example.com/foo", "\u03C3@example.com/foo" },
	{ 11, "final sigma is folded", "\u03C2@example.com/foo", "\u03C3@example.com/foo",
		"\u03C2@example.com/foo" },
	{ 12, NULL, "king@example.com/\u265A", "king@example.com/\u265A",
		"king@example.com/\u265A" },
	{ 13, NULL, "example.com", "example.com", "example.com" },
	{ 14, NULL, "example.com/foobar", "example.com/foobar", "example.com/foobar" },
	{ 15, NULL, "a.example.com/b@example.net", "a.example.com/b@example.net",
		"a.example.com/b@example.net" },
	{ 16, NULL, "\"juliet\"@example.com", NULL, NULL },
	{ 17, NULL, "foo bar@example.com", NULL, NULL },
	/* no error after all, says erratum 4560 */
	{ 18, NULL, "juliet@example.com/ foo", "juliet@example.com/ foo",
		"juliet@example.com/ foo" },
	{ 19, NULL, "@example.com/", NULL, NULL },
	{ 20, "compatibility characters", "henry\u2163@example.com", "henryiv@example.com", NULL },
	{ 21, "symbols in a localpart", "\u265A@example.com", "\u265A@example.com", NULL },
	{ 22, NULL, "juliet@", NULL, NULL },
	{ 23, NULL, "/foobar", NULL, NULL },
	{ 0, "ligatures", "\uFB01le@b", "file@b", NULL },
	{ 0, "newer symbols", "\U0001F37A@b", "\U0001F37A@b", NULL },
	{ 0, "soft hyphens", "a\u00ADb@b", "ab@b", NULL },
	{ 0, "joiners", "a\u200Db@b", "ab@b", NULL },
	{ 0, "case of newer letters", "\u2C00@b", "\u2C00@b", "\u2C30@b" },
	{ 0, "digits after Hebrew", "\u05D01@b", NULL, "\u05D01@b" },
	{ 0, "A-labels", "xn--bcher-kva", "xn--bcher-kva", "b\u00FCcher" },
	{ 0, "sharp s in a domainpart", "fu\u00DFball", "fussball", "fu\u00DFball" },
	{ 0, "zone of an IPv6 address", "[fe80::1%25en1]", NULL, "[fe80::1%25en1]" },
	{ 0, "compatibility in a resource", "b/\uFB01\u2163", "b/fiIV", "b/\uFB01\u2163" },
	{ 0, "spaces that NFKC leaves", "b/a\u1680b", NULL, "b/a b" },
	{ 0, "soft hyphens in a resource", "b/a\u00ADb", "b/ab", NULL },
	{ 0, NULL, "b/a\u00A0b", "b/a b", "b/a b" },
	{ 0, NULL, "\uFF21@b", "a@b", "a@b" },
};

START_TEST(jid_prepare_follows_rfc_6122_where_rfc_7622_differs)
{
	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
		const char *jid = prepared(examples[i].text);
		ck_assert_msg(xso_jid_equal(jid, examples[i].rfc6122), "row %zu: %s", i, jid);
		ck_assert_msg(!examples[i].difference ==
				xso_jid_equal(examples[i].rfc6122, examples[i].rfc7622),
			"row %zu is not said to differ, or to", i);
	}
}
END_TEST

/* Every part may have 1023 bytes, whatever the others have. */
START_TEST(jid_parts_have_up_to_1023_bytes)
{
	for (unsigned lengths = 0; lengths < 27; lengths++) {
		char part[3][XSO_JID_PART + 2], text[XSO_JID_SIZE + 4];
		size_t n[3] = { 1022 + lengths % 3, 1022 + lengths / 3 % 3, 1022 + lengths / 9 };
		bool fits = true;
		const char *jid;
		for (size_t i = 0; i < 3; i++) {
			jid_part_repeat(part[i], "", i == 1 ? "B" : "b", n[i]);
			fits = fits && n[i] <= 1023;
		}
		snprintf(text, sizeof text, "%s@%s/%s", part[0], part[1], part[2]);
		jid = prepared(text);
		ck_assert(!jid == !fits);
		if (fits)
			ck_assert_uint_eq(strlen(jid), n[0] + n[1] + n[2] + 2);
		ck_assert_int_eq(xso_jid_build(part[0], part[1], part[2], &jid, arena),
			fits ? XSO_OK : XSO_ERROR_INVALID);
		if (fits)
			ck_assert_uint_eq(strlen(jid), n[0] + n[1] + n[2] + 2);
	}
}
END_TEST

/* The row of the type: a value is the prepared address, and may be the text itself. */
START_TEST(jid_scalar_reads_what_it_lets_out)
{
	ck_assert_str_eq(xso_scalar_jid.name, "jid");
	ck_assert_uint_eq(xso_scalar_jid.size, sizeof(const char *));
	ck_assert(xso_scalar_jid.trimmed && xso_scalar_jid.is_text && !xso_scalar_jid.format);
	for (size_t i = 0; i < N_VALID; i++) {
		const char *text = valid[i].text, *value = NULL, *copy = NULL;
		ck_assert(!xso_scalar_jid.is_set(&value));
		ck_assert(xso_scalar_jid.check(text, strlen(text)));
		ck_assert_int_eq(xso_scalar_jid.parse(text, strlen(text), &value, arena), XSO_OK);
		ck_assert_str_eq(value, valid[i].prepared);
		ck_assert(xso_scalar_jid.is_set(&value));
		ck_assert_int_eq(xso_scalar_jid.copy(&value, &copy, arena), XSO_OK);
		ck_assert(copy != value && xso_scalar_jid.equal(&value, &copy));
	}
	for (size_t i = 0; i < N_INVALID; i++) {
		const char *text = invalid[i].text, *value = NULL;
		ck_assert(!xso_scalar_jid.check(text, strlen(text)));
		ck_assert_int_eq(
			xso_scalar_jid.parse(text, strlen(text), &value, arena), XSO_ERROR_INVALID);
		ck_assert_ptr_null(value);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("jid");
	TCase *c = tcase_create("jid");

	tcase_add_checked_fixture(c, begin, end);
	tcase_add_test(c, jid_prepare_gives_the_prepared_form);
	tcase_add_test(c, jid_prepare_refuses_what_is_no_address);
	tcase_add_test(c, jid_prepare_sees_a_nul_as_a_character);
	tcase_add_test(c, jid_prepare_follows_rfc_6122_where_rfc_7622_differs);
	tcase_add_test(c, jid_parts_have_up_to_1023_bytes);
	tcase_add_test(c, jid_scalar_reads_what_it_lets_out);
	suite_add_tcase(s, c);
	return s;
}
