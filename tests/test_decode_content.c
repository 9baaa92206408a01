/* What becomes of the content of an element: its children, texts and lists. */
#include "language.h"
#include "memory.h"

#include <xso/decode.h>
#include <xso/raw.h>

#include <stdio.h>
#include <test/every.h>

#define NS " xmlns='urn:test:words'"

static struct language l;

static void setup(void)
{
	language_begin(&l);
}

static void teardown(void)
{
	language_end(&l);
}

static struct xso_raw parse(const char *xml)
{
	struct xso_raw raw;

	ck_assert_int_eq(xso_raw_parse(xml, strlen(xml), NULL, &raw, l.arena, NULL), XSO_OK);
	return raw;
}

/* More children than are remembered, of several fields by turns. */
START_TEST(many_children_come_to_their_fields_in_order)
{
	enum { MANY = 100 };
	struct xso_buffer xml = { 0 };
	const struct test_lists *o;
	char text[128];

	xso_buffer_append_text(&xml, "<lists" NS "><comma>x</comma>");
	for (int i = 0; i < MANY; i++) {
		snprintf(text, sizeof text,
			"<word>%d</word><leaf>%d</leaf><var v='%d'/><keyed o='%d'/><x/>", i, i, i,
			i);
		xso_buffer_append_text(&xml, text);
	}
	xso_buffer_append(&xml, "</lists>", sizeof "</lists>");
	o = language_object(&l, xml.data, &test_lists_class);
	ck_assert(o->n_word == MANY && o->n_leaf == MANY && o->n_var == MANY);
	ck_assert_uint_eq(o->n_keyed, MANY);
	for (int i = 0; i < MANY; i++) {
		snprintf(text, sizeof text, "%d", i);
		ck_assert_str_eq(o->word[i], text);
		ck_assert_str_eq(o->leaf[i].text, text);
		ck_assert_str_eq(o->var[i], text);
		ck_assert_str_eq(o->keyed[i].o, text);
	}
	xso_buffer_free(&xml);
}
END_TEST

/* What stands between texts divides nothing that is one value. */
START_TEST(a_text_is_all_there_is_around_other_content)
{
	static const char xml[] = "<kept" NS "><before>1<x/>2<y/>3</before><count>1<x/>2</count>"
				  "</kept>";
	const struct test_kept *o = language_object(&l, xml, &test_kept_class);

	ck_assert_str_eq(o->before, "123");
	ck_assert_uint_eq(o->count, 12);
}
END_TEST

START_TEST(a_list_is_divided_by_its_separator)
{
	static const char xml[] =
		"<list words=' a&#9;b&#10;&#10;c,d ' numbers=' 1 ,2,'>1\n2</list>";
	struct test_every_list o;
	struct xso_raw raw = parse(xml);

	ck_assert_int_eq(xso_decode(&test_every_list_class, &o, &raw, NULL, l.arena, NULL), XSO_OK);
	ck_assert_uint_eq(o.n_words, 3);
	ck_assert_str_eq(o.words[0], "a");
	ck_assert_str_eq(o.words[1], "b");
	ck_assert_str_eq(o.words[2], "c,d");
	ck_assert(o.n_numbers == 2 && o.numbers[0] == 1 && o.numbers[1] == 2);
	ck_assert(o.n_own == 2 && o.own[0] == 1 && o.own[1] == 2);
}
END_TEST

/* A text that must be there, is not, and means something. */
START_TEST(an_absent_text_has_its_value)
{
	struct xso_raw raw = parse("<needed> <this m='0'/> </needed>");
	struct test_every_needed o;

	ck_assert_int_eq(
		xso_decode(&test_every_needed_class, &o, &raw, NULL, l.arena, NULL), XSO_OK);
	ck_assert_uint_eq(o.level, 3);
}
END_TEST

/* The field has versions 2 and 3, its class 1 and 2. */
START_TEST(one_version_of_a_protocol_is_read_throughout)
{
	static const struct {
		int outer, inner;
		bool read;
	} rows[] = { { 1, 1, false }, { 1, 2, true }, { 1, 3, true }, { 2, 1, false },
		{ 2, 2, true }, { 2, 3, false } };

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct test_every_version o;
		struct xso_raw raw;
		char xml[128];
		snprintf(xml, sizeof xml,
			"<version xmlns='urn:test:version:%d'><other "
			"xmlns='urn:test:version:%d'/></version>",
			rows[i].outer, rows[i].inner);
		raw = parse(xml);
		ck_assert_int_eq(
			xso_decode(&test_every_version_class, &o, &raw, NULL, l.arena, NULL),
			XSO_OK);
		ck_assert_msg((o.other != NULL) == rows[i].read, "%s", xml);
	}
}
END_TEST

START_TEST(a_class_may_say_yes)
{
	static const char xml[] = "<checked xmlns=\"urn:test:words\" low=\"1\" high=\"2\"/>";
	const struct test_checked *o = language_object(&l, xml, &test_checked_class);

	ck_assert_str_eq(language_write(&l, test_checked_any(o)), xml);
}
END_TEST

/* Everything that takes memory of its own. */
static const struct {
	const struct xso_class *cls;
	const char *xml;
} hungry[] = {
	{ &xmpp_message_class,
		"<message xmlns='jabber:client' from='A@b' type='x'>"
		"<body>1<x/>2</body><x xmlns='u'/></message>" },
	{ &test_lists_class,
		"<lists" NS " spaced='1 2 3' xml:lang='de '><comma>a, b</comma><leaf>1<x/>2</leaf>"
		"<word>a<x/>b</word></lists>" },
	{ &test_kept_class,
		"<kept" NS " number='x' y='1'>1<before/>2<count>x</count>3<gone z='1'/></kept>" },
	{ &test_every_loose_class, "<loose>x<beside/>y</loose>" },
	{ &test_markup_class, "<markup>x</markup>" },
	{ &test_kept_class, "<kept" NS "><before>1<x/>2</before></kept>" },
};

enum { N_HUNGRY = sizeof hungry / sizeof *hungry };

static enum xso_status decode_short(size_t row, size_t used, size_t blocks)
{
	struct xso_raw raw = parse(hungry[row].xml);
	struct memory memory;
	struct xso_arena *small = memory_short_arena(&memory, used, blocks);
	struct xso_error error;
	char room[512];
	enum xso_status status;

	ck_assert_uint_le(hungry[row].cls->size, sizeof room);
	status = xso_decode(hungry[row].cls, room, &raw, l.registry, small, &error);
	ck_assert(!status || status == XSO_ERROR_MEMORY);
	ck_assert_int_eq(error.status, status);
	xso_arena_release(small);
	ck_assert_uint_eq(memory.blocks, 0);
	return status;
}

START_TEST(without_memory_decoding_fails)
{
	for (size_t row = 0; row < N_HUNGRY; row++)
		for (size_t used = 0; used <= MEMORY_FIRST_BLOCK; used += 8) {
			size_t blocks = 0;
			while (decode_short(row, used, blocks))
				blocks++;
			xso_arena_reset(l.arena);
		}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("decode content");
	TCase *c = tcase_create("content");

	tcase_set_timeout(c, 60);
	tcase_add_checked_fixture(c, setup, teardown);
	tcase_add_test(c, many_children_come_to_their_fields_in_order);
	tcase_add_test(c, a_text_is_all_there_is_around_other_content);
	tcase_add_test(c, a_list_is_divided_by_its_separator);
	tcase_add_test(c, an_absent_text_has_its_value);
	tcase_add_test(c, one_version_of_a_protocol_is_read_throughout);
	tcase_add_test(c, a_class_may_say_yes);
	tcase_add_test(c, without_memory_decoding_fails);
	suite_add_tcase(s, c);
	return s;
}
