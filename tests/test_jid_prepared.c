#include "scalar_text.h"
#include "suite.h"

#include "object/jid.h"

#include <stdlib.h>
#include <string.h>

/* tests/jid_prepared_portable.c */
bool portable_jid_is_prepared(const char *text, size_t size);

enum { LONGEST = 70, SHORT = 64 };

/* The same byte by byte, as the header has it. */
static bool is_good(const char *text, size_t size, const char *also, const char *refused)
{
	for (size_t i = 0; i < size; i++)
		if (!((text[i] >= 'a' && text[i] <= 'z') || (text[i] >= '0' && text[i] <= '9') ||
			    (text[i] && strchr(also, text[i]))) ||
			strchr(refused, text[i]))
			return false;
	return size;
}

static bool are_labels(const char *text, size_t size)
{
	if (!is_good(text, size, "-._", "") || text[0] == '.' || text[size - 1] == '.')
		return false;
	for (size_t i = 1; i < size; i++)
		if (text[i] == '.' && text[i - 1] == '.')
			return false;
	return true;
}

static bool model(const char *text, size_t size)
{
	static const char signs[] = "!#$%()*+,-.;=?[\\]^_`{|}~";
	static const char capitals[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ \"&'/:<>@!#$%()*+,-.;=?[\\]^_`{|}~";
	const char *slash = memchr(text, '/', size), *at;
	size_t bare = slash ? (size_t)(slash - text) : size;

	if (size > SHORT || (slash && !is_good(slash + 1, size - bare - 1, capitals, "")))
		return false;
	at = memchr(text, '@', bare);
	if (!at)
		return are_labels(text, bare);
	return is_good(text, (size_t)(at - text), signs, "") &&
		are_labels(at + 1, bare - (size_t)(at - text) - 1);
}

/* An assertion is only made where they differ: they are slow. */
static void check(const char *text, size_t size)
{
	const bool good = model(text, size);

	if (xso_jid_is_prepared(text, size) != good || portable_jid_is_prepared(text, size) != good)
		ck_abort_msg("\"%.*s\" (%zu bytes) is %s", (int)size, text, size,
			good ? "prepared" : "not seen to be prepared");
}

/* The text ends where its memory does. */
START_TEST(each_byte_is_told_at_each_place_of_each_address)
{
	static const char *const addresses[] = { "d", "a@d", "d/r", "a@d/r",
		"juliet@capulet.example", "a.b.c.d.example/a/b@c d",
		"0123456789abcdef@0123456789abcdef/0123456789abcdef",
		"romeo@montague.example/gajim.0c5db4f9-0c5db4f9-0c5db4f9-0c5db4f9",
		"01234567890123456789012345678901234567890123456789012345678901234" };

	for (size_t i = 0; i < sizeof addresses / sizeof *addresses; i++) {
		const size_t size = strlen(addresses[i]);
		char *text = malloc(size);
		ck_assert_ptr_nonnull(text);
		memcpy(text, addresses[i], size);
		check(text, size);
		for (size_t at = 0; at < size; at++) {
			for (unsigned c = 0; c < 256; c++) {
				text[at] = (char)c;
				check(text, size);
			}
			text[at] = addresses[i][at];
		}
		free(text);
	}
}
END_TEST

START_TEST(any_address_is_seen_the_same_in_every_way)
{
	static const char some[] = "ab.-@@//.. A<\x7F\xC3";
	uint64_t state = 1;

	check("", 0);
	for (size_t round = 0; round < 300000; round++) {
		char text[LONGEST];
		const size_t size = 1 + (size_t)scalar_random(&state) % LONGEST;
		const size_t kinds = 2 + (size_t)scalar_random(&state) % (sizeof some - 2);
		for (size_t i = 0; i < size; i++)
			text[i] = some[(size_t)(scalar_random(&state) >> 8) % (i % 3 ? 2 : kinds)];
		check(text, size);
	}
}
END_TEST

/* What is seen to be prepared is what preparing makes of it. */
START_TEST(preparing_changes_nothing_of_it)
{
	static const char some[] = "ab.-@/";
	struct xso_arena *arena = xso_arena_new(NULL);
	uint64_t state = 1;
	size_t seen = 0;

	for (size_t round = 0; round < 20000; round++) {
		char text[LONGEST];
		const char *jid;
		const size_t size = 1 + (size_t)scalar_random(&state) % 12;
		for (size_t i = 0; i < size; i++)
			text[i] = some[(size_t)(scalar_random(&state) >> 8) % (sizeof some - 1)];
		if (!xso_jid_is_prepared(text, size))
			continue;
		text[size] = 'x'; /* no NUL behind it: it is taken apart */
		ck_assert_int_eq(xso_jid_prepare(text, size, &jid, arena), XSO_OK);
		ck_assert_uint_eq(strlen(jid), size);
		ck_assert_mem_eq(jid, text, size);
		seen++;
		xso_arena_reset(arena);
	}
	ck_assert_uint_gt(seen, 1000);
	xso_arena_release(arena);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("jid_prepared");
	TCase *tc = tcase_create("seen");

	tcase_add_test(tc, each_byte_is_told_at_each_place_of_each_address);
	tcase_add_test(tc, any_address_is_seen_the_same_in_every_way);
	tcase_add_test(tc, preparing_changes_nothing_of_it);
	suite_add_tcase(s, tc);
	return s;
}
