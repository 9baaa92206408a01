/*
 * Schemas with one spoiled byte, or half written, are refused with words or compiled, without a
 * leak: many in one process, so that what one leaves behind is met by the next.
 */
#define _POSIX_C_SOURCE 200809L

#include "schema_run.h"
#include "suite.h"

#include <glob.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SCHEMAS TEST_FILES "/../schemas"

enum { ROOM = 1 << 18, SAMPLE = 2 };

static char folder[] = "/tmp/xso-spoiled-XXXXXX";

/* A schema in memory, and the file that spoiled ones are written to; its name is the same. */
struct text {
	char bytes[ROOM];
	size_t size;
	char file[512];
};

static void set_up(void)
{
	ck_assert_ptr_nonnull(mkdtemp(folder));
}

static void tear_down(void)
{
	ck_assert_int_eq(rmdir(folder), 0);
}

static void read_text(struct text *t, const char *file)
{
	FILE *stream = fopen(file, "rb");

	ck_assert_ptr_nonnull(stream);
	t->size = fread(t->bytes, 1, sizeof t->bytes, stream);
	ck_assert_uint_lt(t->size, sizeof t->bytes);
	fclose(stream);
	snprintf(t->file, sizeof t->file, "%s%s", folder, strrchr(file, '/'));
}

static bool run(const struct text *t, size_t size)
{
	return schema_run_text(t->file, SCHEMAS, t->bytes, size);
}

static void flip(struct text *t, size_t at, size_t results[2])
{
	t->bytes[at] ^= (char)(1 << at % 8);
	results[run(t, t->size)]++;
	t->bytes[at] ^= (char)(1 << at % 8);
}

START_TEST(every_truncation_is_refused)
{
	static struct text t;
	size_t last;

	read_text(&t, TEST_FILES "/schemas/good/resolved.xml");
	for (last = t.size; t.bytes[last - 1] != '>';)
		last--;
	ck_assert(run(&t, t.size) && run(&t, last));
	for (size_t size = 0; size < last; size++)
		ck_assert_msg(!run(&t, size), "%zu bytes of %zu compile", size, t.size);
	unlink(t.file);
}
END_TEST

START_TEST(every_byte_may_be_flipped)
{
	static struct text t;
	size_t results[2] = { 0 };

	read_text(&t, TEST_FILES "/schemas/good/resolved.xml");
	for (size_t at = 0; at < t.size; at++)
		flip(&t, at, results);
	ck_assert(results[false] && results[true]); /* both are looked at */
	unlink(t.file);
}
END_TEST

/* Places that differ from schema to schema. */
START_TEST(each_schema_may_be_spoiled)
{
	static const char *const patterns[] = { SCHEMAS "/*.xml", TEST_FILES "/schemas/*/*.xml" };
	static struct text t;
	size_t results[2] = { 0 };
	glob_t files;

	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
		ck_assert_int_eq(glob(patterns[i], i ? GLOB_APPEND : 0, NULL, &files), 0);
	for (size_t i = 0; i < files.gl_pathc; i++) {
		read_text(&t, files.gl_pathv[i]);
		for (size_t n = 0; t.size && n < SAMPLE; n++) {
			flip(&t, (n * 7919 + i * 104729) % t.size, results);
			results[run(&t, (n * 15485863 + i * 104729) % t.size)]++;
		}
		unlink(t.file);
	}
	ck_assert(results[false] && results[true]);
	globfree(&files);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("schemas_spoiled");
	TCase *t = tcase_create("one byte, or half a file");

	tcase_set_timeout(t, 0);
	tcase_add_checked_fixture(t, set_up, tear_down);
	tcase_add_test(t, every_truncation_is_refused);
	tcase_add_test(t, every_byte_may_be_flipped);
	tcase_add_test(t, each_schema_may_be_spoiled);
	suite_add_tcase(s, t);
	return s;
}
