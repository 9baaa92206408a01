/* What a writer refuses, how it fails, and how it goes back. */
#include "memory.h"
#include "writing.h"

#include "xml/writer.h"

#include <xso/reader.h>

#include <stdio.h>

enum { STEPS = 8, MANY = 1001 };

static const struct {
	struct step steps[STEPS];
	enum xso_status status;
	const char *says;
} failures[] = {
	{ { END }, XSO_ERROR_MISUSE, "an end without a start" },
	{ { START("", "a"), END, END }, XSO_ERROR_MISUSE, "an end without a start" },
	{ { ATTRIBUTE("", "a", "1") }, XSO_ERROR_MISUSE,
		"an attribute without an open tag, or without a proper name" },
	{ { START("", "a"), TEXT("x"), ATTRIBUTE("", "b", "1") }, XSO_ERROR_MISUSE,
		"an attribute without" },
	{ { START("", "a"), START("", "b"), END, ATTRIBUTE("", "b", "1") }, XSO_ERROR_MISUSE,
		"an attribute without" },
	{ { START("", "a"), END, ATTRIBUTE("", "b", "1") }, XSO_ERROR_MISUSE,
		"an attribute without" },
	{ { START("", "a"), ATTRIBUTE("", "xmlns", "u") }, XSO_ERROR_MISUSE,
		"an attribute without" },
	{ { START("", "a"), ATTRIBUTE("", "p:b", "u") }, XSO_ERROR_MISUSE, "an attribute without" },
	{ { START("", "a"), ATTRIBUTE("", "", "u") }, XSO_ERROR_MISUSE, "an attribute without" },
	{ { START("", "p:a") }, XSO_ERROR_MISUSE, "an element without a proper name" },
	{ { START("", "a/><b") }, XSO_ERROR_MISUSE, "an element without a proper name" },
	{ { START("", "") }, XSO_ERROR_MISUSE, "an element without a proper name" },
	{ { START("http://www.w3.org/2000/xmlns/", "a") }, XSO_ERROR_MISUSE,
		"the namespace of declarations" },
	{ { START("", "a"), ATTRIBUTE("http://www.w3.org/2000/xmlns/", "b", "1") },
		XSO_ERROR_MISUSE, "the namespace of declarations" },
	{ { START("u\x01", "a") }, XSO_ERROR_CHARACTER, "'u' has bytes" },
	{ { START("", "a"), ATTRIBUTE("u\xFF", "b", "1") }, XSO_ERROR_CHARACTER, "'u' has bytes" },
	{ { START("", "a"), ATTRIBUTE("", "b", "1\x80") }, XSO_ERROR_CHARACTER, "'1' has bytes" },
	{ { START("", "a"), TEXT("so far \xC3") }, XSO_ERROR_CHARACTER, "'so far' has bytes" },
};

START_TEST(the_first_failure_is_remembered)
{
	static const struct step others[] = { START("", "x"), ATTRIBUTE("", "y", "\x01"), TEXT("z"),
		END, END, NOTHING };

	for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
		struct xso_writer *writer = writing_begin(NULL);
		struct xso_error error;
		char sentence[128];
		size_t size, after;
		writing_steps(writer, failures[i].steps);
		xso_writer_bytes(writer, &size);
		writing_steps(writer, others);
		ck_assert_int_eq(xso_writer_status(writer, &error), failures[i].status);
		ck_assert_int_eq(error.status, failures[i].status);
		xso_error_format(&error, sentence, sizeof sentence);
		ck_assert_msg(strstr(sentence, failures[i].says), "%s", sentence);
		xso_writer_bytes(writer, &after);
		ck_assert_uint_eq(after, size);
		xso_writer_clear(writer);
		ck_assert_int_eq(xso_writer_status(writer, NULL), XSO_OK);
		xso_writer_free(writer);
	}
}
END_TEST

START_TEST(elements_nest_as_deep_as_everything_does)
{
	struct xso_writer *writer = writing_begin(NULL);

	for (size_t depth = 0; depth < XSO_DEPTH; depth++)
		xso_writer_start(writer, "", "a");
	ck_assert_int_eq(xso_writer_status(writer, NULL), XSO_OK);
	xso_writer_start(writer, "", "a");
	ck_assert_int_eq(xso_writer_status(writer, NULL), XSO_ERROR_LIMIT);
	xso_writer_free(writer);
}
END_TEST

START_TEST(a_tag_has_up_to_a_thousand_prefixes)
{
	struct xso_writer *writer = writing_begin(NULL);
	static char names[MANY][24];
	const char *bytes;
	size_t size;

	xso_writer_start(writer, "", "a");
	for (size_t i = 0; i < MANY; i++) {
		char declared[80];
		ck_assert_int_eq(xso_writer_status(writer, NULL), XSO_OK);
		snprintf(names[i], sizeof names[i], "u%zu", i);
		xso_writer_attribute(writer, names[i], NULL, "b", "", 0);
		bytes = xso_writer_bytes(writer, &size);
		snprintf(declared, sizeof declared, "xmlns:ns%zu=\"u%zu\" ns%zu:b=\"\"", i, i, i);
		if (i < MANY - 1)
			ck_assert_mem_eq(
				bytes + size - strlen(declared), declared, strlen(declared));
	}
	ck_assert_int_eq(xso_writer_status(writer, NULL), XSO_ERROR_LIMIT);
	xso_writer_free(writer);
}
END_TEST

/* Something of everything. */
static const struct step all[] = { START("u", "a"), ATTRIBUTE("", "b", "1<2"),
	ATTRIBUTE("v", "c", "3"), PREFIXED("p", "w", "c", "4"), TEXT("x&y"), START("v", "d"),
	ATTRIBUTE("w", "e", "5"), ATTRIBUTE("v", "f", "6"), END, TEXT("z"), START("", "g"),
	START("u", "h"), END, END, END, NOTHING };
static const char written[] =
	"<a xmlns=\"u\" b=\"1&lt;2\" xmlns:ns0=\"v\" ns0:c=\"3\" xmlns:p=\"w\" p:c=\"4\">x&amp;y"
	"<d xmlns=\"v\" xmlns:ns0=\"w\" ns0:e=\"5\" xmlns:ns1=\"v\" ns1:f=\"6\"/>z"
	"<g xmlns=\"\"><h xmlns=\"u\"/></g></a>";

enum { N_ALL = sizeof all / sizeof *all };

START_TEST(the_limit_is_exact)
{
	for (size_t limit = 1; limit <= sizeof written; limit++) {
		struct xso_writer *writer =
			writing_begin(&(const struct xso_writer_config){ .limit = limit });
		size_t size;
		writing_steps(writer, all);
		xso_writer_bytes(writer, &size);
		ck_assert_uint_le(size, limit);
		ck_assert_int_eq(xso_writer_status(writer, NULL),
			limit < sizeof written - 1 ? XSO_ERROR_LIMIT : XSO_OK);
		xso_writer_free(writer);
	}
}
END_TEST

START_TEST(every_failing_allocation_is_told)
{
	enum xso_status status = XSO_ERROR_MEMORY;
	struct memory memory;

	for (size_t n = 1; status; n++) {
		struct xso_writer_config config = { .allocator = memory_begin(&memory, n) };
		struct xso_writer *writer = xso_writer_new(&config);
		memory.once = true;
		if (writer) {
			writing_steps(writer, all);
			status = xso_writer_status(writer, NULL);
			ck_assert_int_eq(status, memory.calls < n ? XSO_OK : XSO_ERROR_MEMORY);
		}
		if (writer && !status)
			writing_check(writer, written);
		xso_writer_free(writer);
		ck_assert_uint_eq(memory.blocks, 0);
		ck_assert_uint_eq(memory.bytes, 0);
	}
	ck_assert_uint_gt(memory.calls, 4);
}
END_TEST

/* From every place, after every kind of detour, the rest is written as if there had been none. */
START_TEST(going_back_forgets_what_was_behind_the_mark)
{
	static const struct step detours[][STEPS] = {
		{ START("x", "detour"), ATTRIBUTE("y", "a", "1"), PREFIXED("p", "z", "a", "1"),
			START("", "b") },
		{ ATTRIBUTE("x", "detour", "1"), PREFIXED("p", "v", "detour", "1"), TEXT("t"),
			START("", "b"), END },
		{ TEXT("\x01"), START("", "b") },
		{ START("", "1") },
	};

	for (size_t i = 0; i < 4 * N_ALL; i++) {
		struct xso_writer *writer = writing_begin(NULL);
		struct xso_writer_place mark;
		size_t at = i / 4;
		for (size_t k = 0; k < at; k++)
			writing_step(writer, &all[k]);
		mark = xso_writer_here(writer);
		writing_steps(writer, detours[i % 4]);
		xso_writer_back(writer, mark);
		writing_steps(writer, all + at);
		writing_check(writer, written);
		xso_writer_free(writer);
	}
}
END_TEST

START_TEST(a_writer_that_is_cleared_is_as_new)
{
	struct xso_writer *writer = writing_begin(NULL);

	for (size_t n = 0; n <= N_ALL; n++) {
		for (size_t k = 0; k < n && k < N_ALL; k++)
			writing_step(writer, &all[k]);
		if (n % 2)
			xso_writer_text(writer, "\x01", 1);
		xso_writer_clear(writer);
		writing_check(writer, "");
		writing_steps(writer, all);
		writing_check(writer, written);
		xso_writer_clear(writer);
	}
	xso_writer_free(writer);
	xso_writer_free(NULL);
}
END_TEST

/* In the output, in what was taken back, and in the buffer for one value. */
START_TEST(secrets_are_wiped)
{
	for (int is_secret = 0; is_secret < 2; is_secret++) {
		struct memory memory;
		struct xso_writer_config config = { .allocator = memory_begin(&memory, 0) };
		struct xso_writer *writer = writing_begin(&config);
		struct xso_writer_place mark;
		memory.secret = "hush";
		xso_writer_start(writer, "", "a");
		mark = xso_writer_here(writer);
		xso_writer_text(writer, "hush", 4);
		xso_writer_back(writer, mark);
		ck_assert_int_eq(xso_buffer_append_text(writer_scratch(writer), "hush"), XSO_OK);
		if (is_secret)
			writer_mark_secret(writer);
		ck_assert(writer_is_secret(writer) == is_secret);
		writer_scratch(writer);
		xso_writer_free(writer);
		ck_assert_uint_eq(memory.leaks, is_secret ? 0 : 2);
	}
}
END_TEST

START_TEST(a_cleared_writer_has_no_secret)
{
	struct xso_writer *writer = writing_begin(NULL);
	const char *bytes;
	size_t size;

	xso_writer_text(writer, "hush", 4);
	bytes = xso_writer_bytes(writer, &size);
	writer_mark_secret(writer);
	xso_writer_clear(writer);
	ck_assert(!writer_is_secret(writer));
	ck_assert_mem_eq(bytes, "\0\0\0\0", 4); /* the memory is still there */
	xso_writer_free(writer);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("writer failures");
	TCase *c = tcase_create("failures");

	tcase_add_test(c, the_first_failure_is_remembered);
	tcase_add_test(c, elements_nest_as_deep_as_everything_does);
	tcase_add_test(c, a_tag_has_up_to_a_thousand_prefixes);
	tcase_add_test(c, the_limit_is_exact);
	tcase_add_test(c, every_failing_allocation_is_told);
	tcase_add_test(c, going_back_forgets_what_was_behind_the_mark);
	tcase_add_test(c, a_writer_that_is_cleared_is_as_new);
	tcase_add_test(c, secrets_are_wiped);
	tcase_add_test(c, a_cleared_writer_has_no_secret);
	suite_add_tcase(s, c);
	return s;
}
