/*
 * xsoc survives any schema: those of the catalogue, spoiled in every way that editors and accidents
 * know. XSO_ROUNDS says how many; each runs in a process of its own, under a clock.
 */
#define _POSIX_C_SOURCE 200809L

#include "schema_run.h"
#include "suite.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ROUNDS = 2000, SECONDS = 20, ROOM = 16384 };

#define SCHEMAS TEST_FILES "/../schemas"

/* A schema's text, with room to grow. */
struct text {
	char *bytes;
	size_t size;
};

static uint64_t state;

/* xorshift64: 0 to below `n`. */
static size_t random_below(size_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return n ? (size_t)(state % n) : 0;
}

static void replace(struct text *t, size_t at, size_t old, const char *new, size_t size)
{
	char copy[ROOM];

	if (size > sizeof copy)
		return;
	memcpy(copy, new, size);
	memmove(t->bytes + at + size, t->bytes + at + old, t->size - at - old);
	memcpy(t->bytes + at, copy, size);
	t->size += size - old;
}

/* The line around a random place. */
static size_t random_line(const struct text *t, size_t *size)
{
	size_t begin = random_below(t->size), end = begin;

	while (begin && t->bytes[begin - 1] != '\n')
		begin--;
	while (end < t->size && t->bytes[end] != '\n')
		end++;
	*size = end - begin + (end < t->size);
	return begin;
}

/* What is between the next two quotes behind a random place; false: there are none. */
static bool random_value(const struct text *t, size_t *at, size_t *size)
{
	const char *begin = memchr(t->bytes, '=', t->size), *end = t->bytes + t->size;
	const char *from = t->bytes + random_below(t->size);

	while (begin && begin < from)
		begin = memchr(begin + 1, '=', (size_t)(end - begin - 1));
	if (!begin || end - begin < 3 || begin[1] != '"')
		return false;
	begin += 2;
	from = memchr(begin, '"', (size_t)(end - begin));
	*at = (size_t)(begin - t->bytes);
	*size = from ? (size_t)(from - begin) : 0;
	return from != NULL;
}

static void spoil_line(struct text *t)
{
	size_t size, at = random_line(t, &size), to;

	if (size > ROOM / 4)
		return;
	switch (random_below(3)) {
	case 0: /* twice */
		replace(t, at, 0, t->bytes + at, size);
		break;
	case 1: /* not at all */
		replace(t, at, size, "", 0);
		break;
	default: /* somewhere else, too */
		to = random_below(t->size);
		while (to && t->bytes[to - 1] != '\n')
			to--;
		replace(t, to, 0, t->bytes + at, size);
	}
}

static void spoil_value(struct text *t)
{
	static const char *const values[] = { "", " ", "0", "-1", "1", "many", "some", "one",
		"18446744073709551615", "18446744073709551616", "-9223372036854775808", "1e5",
		"x:y", "xml:lang", "stream", "message", "true", "reject", "absent", "space", "bit",
		"double", "base64", "uint64", "a b", "urn:a urn:b urn:a", "\xC3\xA9", "*/",
		"&quot;\\", "%s%n", "int", "a.b-c_d", "_", "9" };
	size_t at, size, other, other_size,
		which = random_below(sizeof values / sizeof *values + 6);

	if (!random_value(t, &at, &size))
		return;
	if (which < sizeof values / sizeof *values) {
		replace(t, at, size, values[which], strlen(values[which]));
	} else if (which & 1) { /* the value of another attribute */
		if (random_value(t, &other, &other_size) && other_size < ROOM / 4)
			replace(t, at, size, t->bytes + other, other_size);
	} else { /* the attribute gone */
		while (at && t->bytes[at - 1] != ' ')
			at--, size++;
		replace(t, at, size + (at + size < t->size), "", 0);
	}
}

static void spoil(struct text *t)
{
	size_t what = random_below(8);

	if (!t->size)
		return;
	if (what < 3) {
		spoil_value(t);
	} else if (what < 6) {
		spoil_line(t);
	} else if (what == 6) {
		t->bytes[random_below(t->size)] = (char)random_below(256);
	} else {
		t->size = random_below(8) ? t->size : random_below(t->size);
	}
}

static void write_text(const char *file, const struct text *t)
{
	FILE *stream = fopen(file, "wb");

	ck_assert_ptr_nonnull(stream);
	ck_assert_uint_eq(fwrite(t->bytes, 1, t->size, stream), t->size);
	ck_assert_int_eq(fclose(stream), 0);
}

/* The status of compiling in another process. */
static int run(const char *file)
{
	int status = 0;
	pid_t child;

	child = fork();
	if (!child) {
		alarm(SECONDS);
		_exit(schema_run(file, SCHEMAS) ? 0 : 1);
	}
	ck_assert_int_gt(child, 0);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static struct text read_text(const char *file)
{
	FILE *stream = fopen(file, "rb");
	struct text t = { .bytes = malloc(1 << 20) };

	ck_assert(stream && t.bytes);
	t.size = fread(t.bytes, 1, (1 << 20) - 8 * ROOM, stream);
	fclose(stream);
	return t;
}

static size_t rounds(void)
{
	const char *said = getenv("XSO_ROUNDS");

	return said ? (size_t)strtoul(said, NULL, 10) : ROUNDS;
}

START_TEST(spoiled_schemas_are_refused_or_compiled)
{
	char folder[] = "/tmp/xso-spoiled-XXXXXX", file[4096];
	size_t results[2] = { 0 };
	glob_t files;

	ck_assert_ptr_nonnull(mkdtemp(folder));
	ck_assert_int_eq(glob(SCHEMAS "/*.xml", 0, NULL, &files), 0);
	for (size_t i = 0; i < rounds(); i++) {
		struct text t = read_text(files.gl_pathv[i % files.gl_pathc]);
		int got;
		state = 0x9E3779B97F4A7C15u * (i + 1);
		for (size_t n = 1 + random_below(3); n; n--)
			spoil(&t);
		snprintf(file, sizeof file, "%s%s", folder,
			strrchr(files.gl_pathv[i % files.gl_pathc], '/'));
		write_text(file, &t);
		free(t.bytes);
		got = run(file);
		ck_assert_msg(got == 0 || got == 1, "round %zu: status %d of %s", i, got, file);
		results[got]++;
		unlink(file);
	}
	/* both happen, so both are looked at */
	ck_assert(rounds() < 100 || (results[0] > rounds() / 20 && results[1] > rounds() / 4));
	rmdir(folder);
	globfree(&files);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("compiler");
	TCase *t = tcase_create("any schema");

	tcase_set_timeout(t, 0);
	tcase_add_test(t, spoiled_schemas_are_refused_or_compiled);
	suite_add_tcase(s, t);
	return s;
}
