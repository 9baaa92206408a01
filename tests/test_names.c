#include "memory.h"
#include "suite.h"

#include <xso/names.h>

#include <stdio.h>
#include <string.h>

enum { MANY = 3000 };

/* Names made of numbers: many namespaces with the same local names. */
struct texts {
	char ns[MANY][8], local[MANY][8];
};

static struct texts texts;

static void make_texts(void)
{
	for (unsigned i = 0; i < MANY; i++) {
		snprintf(texts.ns[i], sizeof texts.ns[i], "%u", i % 60);
		snprintf(texts.local[i], sizeof texts.local[i], "%u", i / 60);
	}
}

static const struct xso_name *find(const struct xso_names *names, const char *ns, const char *local)
{
	return xso_names_find(names, ns, local, strlen(local));
}

/* Printed tables are searched by it. */
START_TEST(a_key_is_a_short_text_or_a_size_and_a_hash)
{
	static const struct {
		const char *text;
		uint64_t key;
	} rows[] = { { "", 0 }, { "a", 0x61 }, { "ab", 0x6261 }, { "\xFF", 0xFF },
		{ "abcdefgh", 0x6867666564636261 }, { "abcdefghi", 0x7A37760000000900 },
		{ "urn:xmpp:delay:and:more", 0x3704070000001700 } };

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_uint_eq(xso_key(rows[i].text, strlen(rows[i].text)), rows[i].key);
}
END_TEST

START_TEST(ids_go_from_one_to_the_count)
{
	struct xso_names *names = xso_names_new(NULL);
	uint32_t id;

	ck_assert_ptr_null(find(names, "0", "0"));
	for (int again = 0; again < 2; again++)
		for (uint32_t i = 0; i < MANY; i++) {
			ck_assert_int_eq(
				xso_names_add(names, texts.ns[i], texts.local[i], &id), XSO_OK);
			ck_assert_uint_eq(id, i + 1);
			ck_assert_uint_eq(xso_names_count(names), again ? MANY : i + 1);
		}
	for (uint32_t i = 0; i < MANY; i++) {
		const struct xso_name *name = find(names, texts.ns[i], texts.local[i]);
		ck_assert_uint_eq(name->id, i + 1);
		ck_assert_ptr_eq(name->ns, texts.ns[i % 60]); /* one pointer a namespace */
		ck_assert_ptr_eq(name->local, texts.local[i]);
	}
	ck_assert_ptr_null(find(names, "60", "0"));
	ck_assert_ptr_null(find(names, "0", "60"));
	ck_assert_ptr_null(find(names, "", "0"));
	xso_names_free(names);
}
END_TEST

START_TEST(a_name_is_found_in_the_middle_of_a_text)
{
	struct xso_names *names = xso_names_new(NULL);
	static const char text[] = "abc";

	ck_assert_int_eq(xso_names_add(names, "u", "ab", NULL), XSO_OK);
	for (size_t size = 0; size <= 3; size++)
		ck_assert((xso_names_find(names, "u", text, size) != NULL) == (size == 2));
	xso_names_free(names);
}
END_TEST

/* Of some pairs the keys are the same; of others the ends and the length. */
START_TEST(names_that_collide_are_different_names)
{
	static const char *const pairs[][2] = { { "ribokamoga", "lotinokeka" },
		{ "riresenamo", "mabeserelo" }, { "saleronoba", "tafamopara" },
		{ "urn:test:1:and:more", "urn:test:2:and:more" }, { "beginend", "begin:end" } };
	struct xso_names *names = xso_names_new(NULL);

	for (size_t i = 0; i < 5 * 4; i++) {
		const char *a = pairs[i / 4][0], *b = pairs[i / 4][1];
		const char *ns = i % 4 < 2 ? a : b, *local = i % 2 ? b : a;
		uint32_t id;
		ck_assert_ptr_null(find(names, ns, local));
		ck_assert_int_eq(xso_names_add(names, ns, local, &id), XSO_OK);
		ck_assert_uint_eq(id, i + 1);
	}
	for (size_t i = 0; i < 3; i++)
		ck_assert_uint_eq(xso_key(pairs[i][0], strlen(pairs[i][0])),
			xso_key(pairs[i][1], strlen(pairs[i][1])));
	for (uint32_t i = 0; i < 5 * 4; i++) {
		const char *a = pairs[i / 4][0], *b = pairs[i / 4][1];
		const struct xso_name *name = find(names, i % 4 < 2 ? a : b, i % 2 ? b : a);
		ck_assert_uint_eq(name->id, i + 1);
		ck_assert_str_eq(name->ns, i % 4 < 2 ? a : b);
		ck_assert_str_eq(name->local, i % 2 ? b : a);
	}
	xso_names_free(names);
}
END_TEST

START_TEST(names_are_equal_by_namespace_and_local_name)
{
	static const char *const parts[] = { "", "a", "b", "ab" };

	for (size_t i = 0; i < 16 * 16; i++) {
		const char *ns = parts[i / 64], *local = parts[i / 16 % 4];
		char other_ns[4], other_local[4];
		struct xso_name a = { ns, local, xso_key(local, strlen(local)), 0 };
		struct xso_name b = { other_ns, other_local, 0, 7 };
		strcpy(other_ns, parts[i / 4 % 4]);
		strcpy(other_local, parts[i % 4]);
		b.key = xso_key(other_local, strlen(other_local));
		ck_assert(xso_name_equal(&a, &a));
		ck_assert(xso_name_equal(&a, &b) == (i / 16 == i % 16));
	}
}
END_TEST

START_TEST(a_set_knows_its_own_names_from_others)
{
	struct xso_names *a = xso_names_new(NULL), *b = xso_names_new(NULL);
	struct xso_name copy;

	ck_assert_int_eq(xso_names_add(a, "u", "x", NULL), XSO_OK);
	ck_assert_int_eq(xso_names_add(b, "u", "x", NULL), XSO_OK);
	copy = *find(a, "u", "x");
	ck_assert(xso_names_has(a, find(a, "u", "x")));
	ck_assert(!xso_names_has(a, find(b, "u", "x")));
	ck_assert(!xso_names_has(a, &copy));
	copy.id = 0;
	ck_assert(!xso_names_has(a, &copy));
	copy.id = 2;
	ck_assert(!xso_names_has(a, &copy));
	xso_names_free(a);
	xso_names_free(b);
	xso_names_free(NULL);
}
END_TEST

START_TEST(without_memory_the_set_is_as_before)
{
	struct memory memory;

	ck_assert_ptr_null(xso_names_new(memory_begin(&memory, 1)));
	for (size_t fail_at = 2, failures = 1; failures; fail_at++) {
		struct xso_names *names = xso_names_new(memory_begin(&memory, fail_at));
		memory.once = true;
		failures = 0;
		for (uint32_t i = 0, id; i < 500; i++)
			while (xso_names_add(names, texts.ns[i], texts.local[i], &id)) {
				ck_assert_uint_eq(xso_names_count(names), i);
				ck_assert_ptr_null(find(names, texts.ns[i], texts.local[i]));
				failures++;
			}
		ck_assert_uint_eq(failures, memory.calls >= fail_at);
		for (uint32_t i = 0; i < 500; i++)
			ck_assert_uint_eq(find(names, texts.ns[i], texts.local[i])->id, i + 1);
		xso_names_free(names);
		ck_assert_uint_eq(memory.blocks, 0);
		ck_assert_uint_eq(memory.bytes, 0);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("names");
	TCase *c = tcase_create("names");

	tcase_add_unchecked_fixture(c, make_texts, NULL);
	tcase_add_test(c, a_key_is_a_short_text_or_a_size_and_a_hash);
	tcase_add_test(c, ids_go_from_one_to_the_count);
	tcase_add_test(c, a_name_is_found_in_the_middle_of_a_text);
	tcase_add_test(c, names_that_collide_are_different_names);
	tcase_add_test(c, names_are_equal_by_namespace_and_local_name);
	tcase_add_test(c, a_set_knows_its_own_names_from_others);
	tcase_add_test(c, without_memory_the_set_is_as_before);
	suite_add_tcase(s, c);
	return s;
}
