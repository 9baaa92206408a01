#include "jid_part.h"
#include "memory.h"

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

static bool is_slice(const char *text, size_t size, const char *expected)
{
	return expected ? text && size == strlen(expected) && !memcmp(text, expected, size)
			: !text && !size;
}

static const struct {
	const char *jid, *local, *domain, *resource;
} splits[] = {
	{ "b", NULL, "b", NULL },
	{ "a@b", "a", "b", NULL },
	{ "b/c", NULL, "b", "c" },
	{ "a@b/c", "a", "b", "c" },
	{ "a@b/c@d/e", "a", "b", "c@d/e" },
	{ "b/c@d", NULL, "b", "c@d" },
	{ "b//", NULL, "b", "/" },
	{ "\u00E9@[::1]/ \u00C9", "\u00E9", "[::1]", " \u00C9" },
};

START_TEST(jid_split_finds_slash_before_at)
{
	for (size_t i = 0; i < sizeof splits / sizeof *splits; i++) {
		struct xso_jid parts = xso_jid_split(splits[i].jid);
		ck_assert(is_slice(parts.local, parts.local_size, splits[i].local));
		ck_assert(is_slice(parts.domain, parts.domain_size, splits[i].domain));
		ck_assert(is_slice(parts.resource, parts.resource_size, splits[i].resource));
		if (parts.local)
			ck_assert_ptr_eq(parts.local, splits[i].jid);
		if (!parts.local)
			ck_assert_ptr_eq(parts.domain, splits[i].jid);
	}
}
END_TEST

/* Texts that are no addresses split too: what is empty is not there. */
START_TEST(jid_split_takes_any_text)
{
	static const struct {
		const char *text, *local, *domain, *resource;
	} rows[] = {
		{ "", NULL, NULL, NULL },
		{ "@", NULL, NULL, NULL },
		{ "/", NULL, NULL, NULL },
		{ "@/", NULL, NULL, NULL },
		{ "@b/", NULL, "b", NULL },
		{ "a@", "a", NULL, NULL },
		{ "/c", NULL, NULL, "c" },
		{ "a@b@d", "a", "b@d", NULL },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct xso_jid parts = xso_jid_split(rows[i].text);
		ck_assert(is_slice(parts.local, parts.local_size, rows[i].local));
		ck_assert(is_slice(parts.domain, parts.domain_size, rows[i].domain));
		ck_assert(is_slice(parts.resource, parts.resource_size, rows[i].resource));
	}
}
END_TEST

START_TEST(jid_build_is_the_way_back_from_split)
{
	for (size_t i = 0; i < sizeof splits / sizeof *splits; i++) {
		const char *jid = NULL;
		ck_assert_int_eq(xso_jid_build(splits[i].local, splits[i].domain,
					 splits[i].resource, &jid, arena),
			XSO_OK);
		ck_assert_str_eq(jid, splits[i].jid);
	}
}
END_TEST

START_TEST(jid_build_prepares_its_parts)
{
	static const struct {
		const char *local, *domain, *resource, *jid;
	} rows[] = {
		{ "A", "B.", "C", "a@b/C" },
		{ NULL, "\u00DCber.example", "/@", "\u00FCber.example//@" },
		{ "a@b", "c", NULL, NULL },
		{ "a/b", "c", NULL, NULL },
		{ "a", "b@c", NULL, NULL },
		{ "a", "b/c", NULL, NULL },
		{ "", "b", NULL, NULL },
		{ "a", "", NULL, NULL },
		{ "a", "b", "", NULL },
		{ "a", NULL, "c", NULL },
		{ "a", "b", "\n", NULL },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *jid = NULL;
		enum xso_status status =
			xso_jid_build(rows[i].local, rows[i].domain, rows[i].resource, &jid, arena);
		ck_assert_int_eq(status, rows[i].jid ? XSO_OK : XSO_ERROR_INVALID);
		ck_assert(xso_jid_equal(jid, rows[i].jid));
	}
}
END_TEST

START_TEST(jid_bare_has_no_resource)
{
	for (size_t i = 0; i < sizeof splits / sizeof *splits; i++) {
		const char *jid = splits[i].jid, *bare = NULL, *built = NULL;
		ck_assert_int_eq(xso_jid_bare(jid, &bare, arena), XSO_OK);
		ck_assert_int_eq(
			xso_jid_build(splits[i].local, splits[i].domain, NULL, &built, arena),
			XSO_OK);
		ck_assert_str_eq(bare, built);
		ck_assert((bare == jid) == !splits[i].resource);
	}
}
END_TEST

typedef enum xso_status replace_part(
	const char *jid, const char *part, const char **result, struct xso_arena *arena);

START_TEST(jid_with_replaces_one_part)
{
	static const struct {
		replace_part *with;
		const char *jid, *part, *result;
	} rows[] = {
		{ xso_jid_with_local, "b", "A", "a@b" },
		{ xso_jid_with_local, "x@b/c", "A", "a@b/c" },
		{ xso_jid_with_local, "x@b/c", NULL, "b/c" },
		{ xso_jid_with_local, "b", NULL, "b" },
		{ xso_jid_with_local, "x@b/c", "", NULL },
		{ xso_jid_with_local, "x@b/c", "a@", NULL },
		{ xso_jid_with_domain, "a@x/c", "B.", "a@b/c" },
		{ xso_jid_with_domain, "x", "b", "b" },
		{ xso_jid_with_domain, "a@x/c", NULL, NULL },
		{ xso_jid_with_domain, "a@x/c", "", NULL },
		{ xso_jid_with_domain, "a@x/c", "b/d", NULL },
		{ xso_jid_with_resource, "a@b/x", "C/c@d", "a@b/C/c@d" },
		{ xso_jid_with_resource, "b", "\u00C9", "b/\u00C9" },
		{ xso_jid_with_resource, "a@b/x", NULL, "a@b" },
		{ xso_jid_with_resource, "a@b/x", "", NULL },
		{ xso_jid_with_resource, "a@b/x", "\x01", NULL },
		/* what is not replaced is not prepared */
		{ xso_jid_with_resource, "A@B", "c", "A@B/c" },
		{ xso_jid_with_local, "B/\x01", "a", "a@B/\x01" },
		{ xso_jid_with_local, "", "a", NULL },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *result = NULL;
		enum xso_status status = rows[i].with(rows[i].jid, rows[i].part, &result, arena);
		ck_assert_msg(
			status == (rows[i].result ? XSO_OK : XSO_ERROR_INVALID), "row %zu", i);
		ck_assert_msg(xso_jid_equal(result, rows[i].result), "row %zu: %s", i, result);
	}
}
END_TEST

/* A text that is no prepared address: nothing is written past the longest one. */
START_TEST(jid_with_refuses_what_was_too_long)
{
	static replace_part *const with[] = { xso_jid_with_local, xso_jid_with_domain,
		xso_jid_with_resource };
	static const char *const formats[] = { "%s@b/c", "a@%s/c", "a@b/%s" };
	char part[XSO_JID_PART + 2], text[XSO_JID_PART + 16];

	jid_part_repeat(part, "", "a", XSO_JID_PART + 1);
	for (size_t i = 0; i < 3; i++)
		for (size_t k = 0; k < 3; k++) {
			const char *result = NULL;
			snprintf(text, sizeof text, formats[i], part);
			ck_assert_int_eq(with[k](text, "d", &result, arena),
				i == k ? XSO_OK : XSO_ERROR_INVALID);
			snprintf(text, sizeof text, formats[i], part + 1);
			ck_assert_int_eq(with[k](text, "d", &result, arena), XSO_OK);
		}
}
END_TEST

START_TEST(jid_equal_compares_prepared_forms)
{
	static const struct {
		const char *a, *b;
		bool equal, equal_bare;
	} rows[] = {
		{ "a@b/c", "a@b/c", true, true },
		{ "a@b/c", "a@b/C", false, true },
		{ "a@b/c", "a@b", false, true },
		{ "a@b/c/d", "a@b/c", false, true },
		{ "b/a@b", "b", false, true },
		{ "a@b/c", "x@b/c", false, false },
		{ "a@b", "a@bb", false, false },
		{ "a@b", "b", false, false },
		{ "a@b", "A@b", false, false },
		{ "a@b/c", "a@", false, false },
		{ "a@b", NULL, false, false },
		{ "", NULL, false, false },
		{ NULL, NULL, true, true },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *a = rows[i].a, *b = rows[i].b;
		ck_assert_msg(xso_jid_equal(a, b) == rows[i].equal, "row %zu", i);
		ck_assert_msg(xso_jid_equal(b, a) == rows[i].equal, "row %zu", i);
		ck_assert_msg(xso_jid_equal_bare(a, b) == rows[i].equal_bare, "row %zu", i);
		ck_assert_msg(xso_jid_equal_bare(b, a) == rows[i].equal_bare, "row %zu", i);
	}
}
END_TEST

static int sign(int order)
{
	return (order > 0) - (order < 0);
}

START_TEST(jid_compare_is_by_domain_then_local_then_resource)
{
	static const char *const sorted[] = { "a", "a/a", "a/b", "a/b/", "a/ba", "b@a", "b@a/a",
		"b@a/b", "ba@a", "c@a", "aa", "a@aa", "a@aa/a", "b", "a@b", "a@\u00E9", "a@\uFB20",
		"a@\U00010300" };
	enum { N = sizeof sorted / sizeof *sorted };

	for (int i = 0; i < N; i++)
		for (int k = 0; k < N; k++)
			ck_assert_msg(sign(xso_jid_compare(sorted[i], sorted[k])) == sign(i - k),
				"%s and %s", sorted[i], sorted[k]);
}
END_TEST

static enum xso_status prepare_other(const char **jid, struct xso_arena *in)
{
	return xso_jid_prepare("A@b", 3, jid, in);
}

static enum xso_status prepare_unterminated(const char **jid, struct xso_arena *in)
{
	return xso_jid_prepare("a@b/c", 3, jid, in);
}

static enum xso_status prepare_unicode(const char **jid, struct xso_arena *in)
{
	return xso_jid_prepare("\u00C9@b", 4, jid, in);
}

static enum xso_status build(const char **jid, struct xso_arena *in)
{
	return xso_jid_build("a", "b", "c", jid, in);
}

static enum xso_status bare(const char **jid, struct xso_arena *in)
{
	return xso_jid_bare("a@b/c", jid, in);
}

static enum xso_status with_local(const char **jid, struct xso_arena *in)
{
	return xso_jid_with_local("b", "a", jid, in);
}

static enum xso_status escape(const char **jid, struct xso_arena *in)
{
	return xso_jid_escape("a b", jid, in);
}

static enum xso_status unescape(const char **jid, struct xso_arena *in)
{
	return xso_jid_unescape("a\\20b", jid, in);
}

START_TEST(jid_calls_are_whole_or_without_effect_when_memory_ends)
{
	static enum xso_status (*const calls[])(
		const char **, struct xso_arena *) = { prepare_other, prepare_unterminated,
		prepare_unicode, build, bare, with_local, escape, unescape };

	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
		enum xso_status status = XSO_ERROR_MEMORY;
		/* the arena itself is the first allocation */
		for (size_t fail_at = 2; status; fail_at++) {
			struct memory memory;
			struct xso_arena *failing = xso_arena_new(memory_begin(&memory, fail_at));
			const char *jid = NULL;
			ck_assert_ptr_nonnull(failing);
			status = calls[i](&jid, failing);
			ck_assert_int_eq(status, fail_at == 2 ? XSO_ERROR_MEMORY : XSO_OK);
			ck_assert((jid == NULL) == (status != XSO_OK));
			xso_arena_release(failing);
			ck_assert_uint_eq(memory.blocks, 0);
		}
	}
}
END_TEST

START_TEST(jid_needs_no_memory_for_what_is_there)
{
	struct memory memory;
	struct xso_arena *failing = xso_arena_new(memory_begin(&memory, 2));
	const char *jid = NULL;

	ck_assert_ptr_nonnull(failing);
	ck_assert_int_eq(xso_jid_prepare("\u00E9@b/C", 6, &jid, failing), XSO_OK);
	ck_assert_int_eq(xso_jid_bare("a@b", &jid, failing), XSO_OK);
	ck_assert_uint_eq(memory.calls, 1);
	xso_arena_release(failing);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("jid_parts");
	TCase *c = tcase_create("jid_parts");

	tcase_add_checked_fixture(c, begin, end);
	tcase_add_test(c, jid_split_finds_slash_before_at);
	tcase_add_test(c, jid_split_takes_any_text);
	tcase_add_test(c, jid_build_is_the_way_back_from_split);
	tcase_add_test(c, jid_build_prepares_its_parts);
	tcase_add_test(c, jid_bare_has_no_resource);
	tcase_add_test(c, jid_with_replaces_one_part);
	tcase_add_test(c, jid_with_refuses_what_was_too_long);
	tcase_add_test(c, jid_equal_compares_prepared_forms);
	tcase_add_test(c, jid_compare_is_by_domain_then_local_then_resource);
	tcase_add_test(c, jid_calls_are_whole_or_without_effect_when_memory_ends);
	tcase_add_test(c, jid_needs_no_memory_for_what_is_there);
	suite_add_tcase(s, c);
	return s;
}
