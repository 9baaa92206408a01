#include "scalar_text.h"

#include "object/table.h"

static const struct scalar *const all[] = { &xso_scalar_string, &xso_scalar_token,
	&xso_scalar_raw_jid, &xso_scalar_lang, &xso_scalar_uri, &xso_scalar_uuid };

enum { N_ALL = sizeof all / sizeof *all };

static const char untouched[] = "untouched";

/* Without an arena: the value must be the text itself. */
static void takes(const struct scalar *scalar, const char *text)
{
	const char *value = untouched;

	if (scalar->parse(text, strlen(text), &value, NULL))
		ck_abort_msg("'%s' is no %s", text, scalar->name);
	ck_assert_ptr_eq(value, text);
	if (scalar->check && !scalar->check(text, strlen(text)))
		ck_abort_msg("the %s '%s' cannot be written", scalar->name, text);
}

/* Neither read nor written. */
static void refuses(const struct scalar *scalar, const char *text)
{
	const char *value = untouched;

	if (scalar->parse(text, strlen(text), &value, NULL) != XSO_ERROR_INVALID)
		ck_abort_msg("'%s' is taken for a %s", text, scalar->name);
	ck_assert_ptr_eq(value, untouched);
	ck_assert(scalar->check != NULL);
	if (scalar->check(text, strlen(text)))
		ck_abort_msg("'%s' can be written as a %s", text, scalar->name);
}

START_TEST(texts_say_what_they_are)
{
	for (size_t i = 0; i < N_ALL; i++) {
		ck_assert(all[i]->is_text);
		ck_assert(all[i]->trimmed == (all[i] != &xso_scalar_string));
		ck_assert(!all[i]->format);
		ck_assert_uint_eq(all[i]->size, sizeof(const char *));
	}
}
END_TEST

/* A language too: one bad tag must not refuse a stanza. */
START_TEST(plain_texts_take_anything)
{
	static const char *const texts[] = { "", "a", "two words", "de-CH", "de_CH", "x\ty\nz",
		"juliet@im.example.com/balcony", "@/", "\u00E9\U0001F600", "<&>\"'", "*" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		for (size_t k = 0; k < 4; k++)
			takes(all[k], texts[i]);
}
END_TEST

START_TEST(uri_takes_all_but_white_space)
{
	static const char *const right[] = { "", "#", "?a=b", "xmpp:juliet@example.com?message",
		"http://[2001:db8::1]:80/%20?q#f", "urn:ietf:params:xml:ns:xmpp-sasl", "../a",
		"cid:sha1+8f35fef1@bob.xmpp.org",
		"http://r\u00E9sum\u00E9.example/\u00A0\U0001F600", "data:,%", "mailto:a'b\"c",
		"{}" };
	static const char *const wrong[] = { " ", "http://a b", "http://a\tb", "http://a\nb",
		"http://a\rb", " http://a", "http://a ", "a\n" };

	for (size_t i = 0; i < sizeof right / sizeof *right; i++)
		takes(&xso_scalar_uri, right[i]);
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		refuses(&xso_scalar_uri, wrong[i]);
}
END_TEST

START_TEST(uuid_takes_its_form_only)
{
	static const char *const right[] = { "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
		"00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
		"919108f7-52d1-4320-9bac-f847db4148a8", "01234567-89ab-cdef-0123-456789abcdef" };
	static const char *const wrong[] = { "", "f81d4fae", "f81d4fae7dec11d0a76500a0c91e6bf6",
		"f81d4fae-7dec-11d0-a765-00a0c91e6bf", "f81d4fae-7dec-11d0-a765-00a0c91e6bf66",
		"{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}",
		"urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
		"f81d4fae-7dec-11d0-a765 00a0c91e6bf6", "f81d4fae-7dec-11d0a-765-00a0c91e6bf6",
		"g81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae-7dec-11d0-a765-00a0c91e6bfG",
		" 81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae-7dec-11d0-a765-00a0c91e6bf ",
		"------------------------------------",
		"f81d4fae-7dec-11d0-a765-00a0c91e6b\u00E9" };

	for (size_t i = 0; i < sizeof right / sizeof *right; i++)
		takes(&xso_scalar_uuid, right[i]);
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		refuses(&xso_scalar_uuid, wrong[i]);
}
END_TEST

/* Every byte at every place of a form that fits: a digit, a hyphen, or refused. */
START_TEST(uuid_looks_at_every_character)
{
	for (size_t i = 0; i < 36; i++)
		for (int c = 1; c < 256; c++) {
			char text[] = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
			bool valid = text[i] == '-' ? c == '-'
						    : strchr("0123456789abcdefABCDEF", c) != NULL;
			text[i] = (char)c;
			ck_assert(xso_scalar_uuid.check(text, 36) == valid);
		}
}
END_TEST

START_TEST(uuid_is_kept_in_lower_case)
{
	static const char *const rows[][2] = {
		{ "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6" },
		{ "f81d4fae-7dec-11d0-a765-00a0c91e6bF6", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6" },
		{ "F0000000-0000-0000-0000-000000000000", "f0000000-0000-0000-0000-000000000000" },
		{ "00000000-0000-0000-0000-00000000000A", "00000000-0000-0000-0000-00000000000a" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct memory memory;
		struct xso_arena *arena = xso_arena_new(memory_begin(&memory, 0));
		const char *value = untouched, *lower = rows[i][1];
		memory.fail_at = 2;
		ck_assert_int_eq(
			xso_scalar_uuid.parse(rows[i][0], 36, &value, arena), XSO_ERROR_MEMORY);
		ck_assert_ptr_eq(value, untouched);
		memory.fail_at = 0;
		ck_assert_int_eq(xso_scalar_uuid.parse(rows[i][0], 36, &value, arena), XSO_OK);
		ck_assert_str_eq(value, lower);
		ck_assert(xso_scalar_uuid.check(rows[i][0], 36));
		ck_assert(xso_scalar_uuid.equal(&rows[i][0], &lower));
		xso_arena_release(arena);
		ck_assert_uint_eq(memory.blocks, 0);
	}
}
END_TEST

/* The same text elsewhere, another, and none; of some types the case does not matter. */
START_TEST(texts_equal_by_content)
{
	static const char *const texts[] = { "", "de-CA", "de-ca", "de", "de-", "de[ca", "de{ca" };

	for (size_t k = 0; k < N_ALL; k++)
		for (size_t i = 0; i < 7; i++)
			for (size_t j = 0; j < 7; j++) {
				char text[8];
				const char *other = text, *none = NULL;
				bool folds =
					all[k] == &xso_scalar_lang || all[k] == &xso_scalar_uuid;
				bool same = i == j || (folds && i + j == 3 && i && j);
				strcpy(text, texts[j]);
				ck_assert(all[k]->equal(&texts[i], &other) == same);
				ck_assert(!all[k]->equal(&texts[i], &none));
				ck_assert(!all[k]->equal(&none, &texts[i]));
				ck_assert(!all[k]->equal(&none, &none));
			}
}
END_TEST

START_TEST(texts_are_set_when_not_null)
{
	const char *none = NULL, *empty = "";

	for (size_t k = 0; k < N_ALL; k++) {
		ck_assert(!all[k]->is_set(&none));
		ck_assert(all[k]->is_set(&empty));
	}
}
END_TEST

START_TEST(texts_are_copied)
{
	static const char *const texts[] = { "", "a", "\u00E9 and more" };

	for (size_t i = 0; i < N_ALL * 3; i++) {
		struct memory memory;
		struct xso_arena *arena = xso_arena_new(memory_begin(&memory, 0));
		const char *copy = untouched;
		memory.fail_at = 2;
		ck_assert_int_eq(all[i / 3]->copy(&texts[i % 3], &copy, arena), XSO_ERROR_MEMORY);
		ck_assert_ptr_eq(copy, untouched);
		memory.fail_at = 0;
		ck_assert_int_eq(all[i / 3]->copy(&texts[i % 3], &copy, arena), XSO_OK);
		ck_assert_ptr_ne(copy, texts[i % 3]);
		ck_assert_str_eq(copy, texts[i % 3]);
		xso_arena_release(arena);
		ck_assert_uint_eq(memory.blocks, 0);
	}
}
END_TEST

START_TEST(every_type_has_its_row)
{
	static const char *const names[] = { NULL, "string", "token", "jid", "raw-jid", "lang",
		"uri", "uuid", "json", "bool", "bit", "int8", "int16", "int32", "int64", "uint8",
		"uint16", "uint32", "uint64", "double", "datetime", "legacy-datetime", "date",
		"time", "tz-offset", "base64", "hex", "colon-hex", "host-port", "value" };
	struct xso_field field = { .type = 0 };

	ck_assert_uint_eq(sizeof names / sizeof *names, XSO_TYPE_ENUM + 1);
	ck_assert_ptr_null(scalar_of(XSO_TYPE_NONE));
	for (int type = 1; type <= XSO_TYPE_ENUM; type++) {
		const struct scalar *scalar = scalar_of((enum xso_type)type);
		ck_assert_ptr_nonnull(scalar);
		ck_assert_str_eq(scalar->name, names[type]);
		ck_assert(scalar->is_text == (type <= XSO_TYPE_JSON));
		if (type == XSO_TYPE_ENUM)
			continue;
		ck_assert(scalar->trimmed == (type != XSO_TYPE_STRING));
		ck_assert(scalar->parse != NULL);
		ck_assert(scalar->takes_any == (scalar->parse == xso_scalar_string.parse));
		ck_assert(!scalar->format == scalar->is_text);
		field.type = (uint8_t)type;
		ck_assert(table_is_text(&field) == scalar->is_text);
		ck_assert(!scalar->copy == !scalar->is_set);
	}
	ck_assert_uint_eq(scalar_of(XSO_TYPE_ENUM)->size, sizeof(int));
	ck_assert_ptr_null(scalar_of((enum xso_type)(XSO_TYPE_ENUM + 1)));
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("text_scalar");
	TCase *c = tcase_create("text_scalar");

	tcase_add_test(c, texts_say_what_they_are);
	tcase_add_test(c, plain_texts_take_anything);
	tcase_add_test(c, uri_takes_all_but_white_space);
	tcase_add_test(c, uuid_takes_its_form_only);
	tcase_add_test(c, uuid_looks_at_every_character);
	tcase_add_test(c, uuid_is_kept_in_lower_case);
	tcase_add_test(c, texts_equal_by_content);
	tcase_add_test(c, texts_are_set_when_not_null);
	tcase_add_test(c, texts_are_copied);
	tcase_add_test(c, every_type_has_its_row);
	suite_add_tcase(s, c);
	return s;
}
