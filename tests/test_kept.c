/* What is kept because no field could hold it: the list, and what is written for it. */
#include "language.h"
#include "object/table.h"
#include "tape_dump.h"

#include <stdio.h>
#include <test/every.h>

#include <xso/object.h>
#include <xso/raw.h>

#define NS " xmlns=\"urn:test:words\""
#define KEPT(content) "<kept" NS ">" content "</kept>"

static struct language l;

static void setup(void)
{
	language_begin(&l);
}

static void teardown(void)
{
	language_end(&l);
}

static void say(const char *words)
{
	ck_assert_int_eq(xso_buffer_append_text(&l.out, words), XSO_OK);
}

/*
 * One piece: the name of its field or a dash, the place in an array, = where a value was decoded
 * from it, and what it is: ! marks what its class refused.
 */
static void say_piece(const struct xso_class *cls, const struct xso_kept *kept)
{
	const struct xso_field *field = kept->row ? &cls->fields[kept->row - 1] : NULL;
	const struct xso_raw *raw = xso_raw_from(kept->any);
	char index[16];

	say(field ? xso_table_field_name(cls, field) : "-");
	if (field && table_is_list(field)) {
		snprintf(index, sizeof index, "[%u]", (unsigned)kept->index);
		say(index);
	}
	say(kept->decoded ? "= " : " ");
	if (raw && raw->error)
		say("! ");
	if (raw)
		tape_dump(&l.out, raw, false);
	else
		say(table_class_name(kept->any.cls));
}

/* The pieces, with "; " between them. */
static const char *dump(struct xso_any any)
{
	const struct xso_kept *kept = table_kept(any.cls, any.object);

	l.out.size = 0;
	for (const struct xso_kept *k = kept; k; k = k->next) {
		say(k == kept ? "" : "; ");
		say_piece(any.cls, k);
	}
	return dump_text(&l.out);
}

/* W is urn:test:words, as the dump has it. */
#define W "{urn:test:words}"

static const struct {
	const char *xml, *pieces;
} lists[] = {
	{ KEPT("<before>1</before>"), "" },
	{ KEPT(" \n<marked/>\t"), "" }, /* white space beside elements is nothing */
	/* what stands for a field has its row, and what it was decoded to */
	{ "<kept" NS " number='many' letter='z'/>", "number= number='many'; letter= letter='z'" },
	{ KEPT("<count a='1'>3</count>"), "count= [" W "count a='1' '3']" },
	{ KEPT("<count>x</count>"), "count= [" W "count 'x']" },
	{ KEPT("<marked>x</marked>"), "marked= [" W "marked 'x']" },
	{ KEPT("<wrapper>x<item>1</item></wrapper>"),
		"wrapper= [" W "wrapper 'x' [" W "item '1']]" },
	{ KEPT("<newer><deep/></newer>"), "condition= [" W "newer [" W "deep]]" },
	{ KEPT("<gone x='1'/>"), "condition= [" W "gone x='1']" },
	/* in an array a place, before or of a value */
	{ KEPT("<status code='1'/><status code='x'/><status/><status code='2' a='1'/>"
	       "<status code='3'/><status x='1'/>"),
		"status[1] [" W "status code='x']; status[1] [" W "status]; "
		"status[1]= [" W "status code='2' a='1']; status[3] [" W "status x='1']" },
	{ KEPT("<status code='1' p:code='2' xmlns:p='u'/><status code='2'><x/></status>"
	       "<status code='3'>x</status><status code='4'> </status>"),
		"status[0]= [" W "status code='1' {u}code='2']; "
		"status[1]= [" W "status code='2' [" W "x]]; status[2]= [" W
		"status code='3' 'x']" },
	/* rows come in their order, then attributes, texts and elements as they were met */
	{ "<kept" NS " a='1' number='x'>t<gone b='1'/><o xmlns='u'/>u<count>x</count><p/></kept>",
		"number= number='x'; count= [" W "count 'x']; condition= [" W "gone b='1']; "
		"- a='1'; - 't'; - [{u}o]; - 'u'; - [" W "p]" },
	/* one of too many; an empty wrapper, of which no member tells */
	{ KEPT("<before>1</before><before>2</before><before>3</before>"),
		"- [" W "before '2']; - [" W "before '3']" },
	{ KEPT("<wrapper/><wrapper of='x'/>"), "wrapper= [" W "wrapper]; - [" W "wrapper of='x']" },
	/* texts that would be read as one are one */
	{ KEPT("1<before/>2<before/>3<before/>"),
		"- '12'; - [" W "before]; - '3'; - [" W "before]" },
	/* payloads are decoded, or raw with their error */
	{ KEPT("<ping xmlns='urn:acme:0' at='1'/><ping xmlns='urn:acme:0' at='x'/>"),
		"- ping; - ! [{urn:acme:0}ping at='x']" },
	/* never in any */
	{ "<open" NS "><leaf/><leaf o='1'/><x xmlns='u'/></open>", "- [" W "leaf o='1']" },
	{ "<dropping" NS " y='1'>text<g/></dropping>", "" },
};

START_TEST(the_list_says_what_stood_where)
{
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		struct xso_any any;
		language_read(&l, lists[i].xml, &any);
		ck_assert_str_eq(l.sentence, "");
		ck_assert_str_eq(dump(any), lists[i].pieces);
	}
}
END_TEST

static const uint16_t four[] = { 1, 2, 3, 4 }, second[] = { 1, 7, 3 };
static const char *const items[] = { "2" };

static void change_second(struct test_kept *o)
{
	o->status = second;
}

static void leave_one(struct test_kept *o)
{
	o->n_status = 1;
}

static void leave_none(struct test_kept *o)
{
	o->status = NULL;
	o->n_status = 0;
}

static void add_fourth(struct test_kept *o)
{
	o->status = four;
	o->n_status = 4;
}

static void set_number(struct test_kept *o)
{
	o->number = 5;
	o->has_number = true;
}

static void take_count(struct test_kept *o)
{
	o->has_count = false;
}

static void unmark(struct test_kept *o)
{
	o->marked = false;
}

static void change_item(struct test_kept *o)
{
	o->item = items;
	o->n_item = 1;
}

static void change_reason(struct test_kept *o)
{
	o->reason = "another";
}

static void change_condition(struct test_kept *o)
{
	o->condition = TEST_KEPT_CONDITION_UNDEFINED;
}

static void leave_kept(struct test_kept *o)
{
	o->unknown = NULL;
}

#define ARRAY                                                                  \
	"<status code=\"1\"/><status code=\"x\"/><status code=\"2\" a=\"1\"/>" \
	"<status code=\"3\"/><status/>"

static const struct {
	const char *xml;
	void (*change)(struct test_kept *o);
	const char *written; /* NULL: as it was read */
} changes[] = {
	{ KEPT(ARRAY), change_second,
		KEPT("<status code=\"1\"/><status code=\"x\"/><status code=\"7\"/>"
		     "<status code=\"3\"/><status/>") },
	{ KEPT(ARRAY), leave_one, KEPT("<status code=\"1\"/><status code=\"x\"/><status/>") },
	{ KEPT(ARRAY), leave_none, KEPT("<status code=\"x\"/><status/>") },
	{ KEPT(ARRAY), add_fourth,
		KEPT("<status code=\"1\"/><status code=\"x\"/><status code=\"2\" a=\"1\"/>"
		     "<status code=\"3\"/><status/><status code=\"4\"/>") },
	/* what is not changed keeps its form */
	{ "<kept" NS " letter=\"z\">" ARRAY "</kept>", set_number,
		"<kept" NS " number=\"5\" letter=\"z\">" ARRAY "</kept>" },
	{ "<kept" NS " number=\"many\"/>", set_number, "<kept" NS " number=\"5\"/>" },
	{ KEPT("<count a=\"1\">3</count><marked x=\"1\"/>"), take_count,
		KEPT("<marked x=\"1\"/>") },
	{ KEPT("<count a=\"1\">3</count><marked x=\"1\"/>"), unmark,
		KEPT("<count a=\"1\">3</count>") },
	{ KEPT("<count a=\"1\">3</count><marked x=\"1\"/>"), leave_kept,
		KEPT("<count>3</count><marked/>") },
	/* a wrapper or a tag is one thing with what stands in it */
	{ KEPT("<wrapper of=\"a\" x=\"1\"><item>1</item></wrapper>"), change_item,
		KEPT("<wrapper of=\"a\"><item>2</item></wrapper>") },
	{ KEPT("<wrapper/>"), change_item, KEPT("<wrapper><item>2</item></wrapper>") },
	{ KEPT("<gone after=\"1\" x=\"1\">why</gone>"), change_reason,
		KEPT("<gone after=\"1\">another</gone>") },
	{ KEPT("<gone after=\"1\" x=\"1\">why</gone>"), change_condition,
		KEPT("<undefined after=\"1\">why</undefined>") },
	{ KEPT("<newer x=\"1\"/>"), change_condition, NULL },
	{ "<kept" NS " a=\"1\">text<before>1</before><before>2</before></kept>", leave_kept,
		KEPT("<before>1</before>") },
};

START_TEST(a_member_that_is_changed_is_written_itself)
{
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
		const char *xml = changes[i].xml, *written = changes[i].written;
		struct test_kept o =
			*(const struct test_kept *)language_object(&l, xml, &test_kept_class);
		changes[i].change(&o);
		ck_assert_str_eq(language_write(&l, test_kept_any(&o)), written ? written : xml);
	}
}
END_TEST

START_TEST(a_kept_language_is_inherited)
{
	static const char xml[] = "<once" NS " xml:lang=\"de\"><leaf/><box/></once>";
	const struct test_once *o = language_object(&l, xml, &test_once_class);
	struct test_once other = *o;

	ck_assert_str_eq(o->leaf->lang, "de");
	ck_assert_str_eq(language_write(&l, test_once_any(o)), xml);
	other.unknown = NULL; /* the leaf is in that language still */
	ck_assert_str_eq(language_write(&l, test_once_any(&other)),
		"<once" NS "><leaf xml:lang=\"de\"/></once>");
}
END_TEST

/* What a program adds: payloads, raw content, and nothing. */
START_TEST(a_program_may_keep_something_too)
{
	struct test_dropping payload = { .x = "1" };
	struct xso_kept third = { .any = test_dropping_any(&payload) },
			nothing = { .next = &third }, first = { .next = &nothing };
	const struct test_kept o = { .before = "1", .unknown = &first }, *kept;

	kept = language_object(&l, "<kept" NS " a=\"1\"/>", &test_kept_class);
	first.any = kept->unknown->any;
	ck_assert_str_eq(language_write(&l, test_kept_any(&o)),
		"<kept" NS " a=\"1\"><before>1</before><dropping x=\"1\"/></kept>");
	first = (struct xso_kept){ .row = 4, .any = first.any }; /* an attribute for an element */
	ck_assert_str_eq(language_write(&l, test_kept_any(&o)), "");
	ck_assert_int_eq(l.error.status, XSO_ERROR_MISUSE);
}
END_TEST

/* Out of order, beyond an array, and where no such thing stands: what can be written is. */
START_TEST(a_list_made_by_hand_breaks_nothing)
{
	static const struct acme_ping ping = { .at = 1 };
	static const struct test_kept none = { 0 };
	const struct test_kept *read =
		language_object(&l, KEPT("<status x='1'/><x xmlns='u'/>"), &test_kept_class);
	struct xso_any element = read->unknown->any;
	struct xso_kept list[] = { { .row = 2, .index = 5, .any = element },
		{ .row = 4, .any = acme_ping_any(&ping) },
		{ .row = 6, .decoded = &none, .any = element },
		{ .row = 6, .index = 9, .decoded = &none, .any = element },
		{ .row = 5, .any = element }, { .row = 1, .any = element } };
	const struct test_kept o = {
		.before = "1", .status = four, .n_status = 1, .unknown = list
	};

	for (size_t i = 0; i + 1 < sizeof list / sizeof *list; i++)
		list[i].next = &list[i + 1];
	ck_assert_str_eq(language_write(&l, test_kept_any(&o)),
		KEPT("<before>1</before><status code=\"1\"/>"));
}
END_TEST

static const struct {
	const char *a, *b;
	bool same;
} pairs[] = {
	{ KEPT("<count>x</count>x<y z='1' w='2'/>"), KEPT("<count>x</count>x<y w='2' z='1'/>"),
		true },
	{ KEPT("<count>x</count>"), KEPT("<count>y</count>"), false },
	{ KEPT("<count>x</count>"), KEPT(""), false },
	{ KEPT("x<x/>"), KEPT("x<y/>"), false },
	{ KEPT("<x/><y/>"), KEPT("<y/><x/>"), false },
	{ KEPT("<status/><status code='1'/>"), KEPT("<status code='1'/><status/>"), false },
	{ KEPT("<ping xmlns='urn:acme:0' at='1'/>"), KEPT("<ping xmlns='urn:acme:0' at=' 1'/>"),
		true },
};

START_TEST(objects_are_equal_with_what_they_keep)
{
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		const struct test_kept *a = language_object(&l, pairs[i].a, &test_kept_class);
		const struct test_kept *b = language_object(&l, pairs[i].b, &test_kept_class);
		struct test_kept other = *a;
		struct xso_kept first = *a->unknown;
		ck_assert_msg(xso_equal(&test_kept_class, a, b) == pairs[i].same, "%s %s",
			pairs[i].a, pairs[i].b);
		other.unknown = &first;
		ck_assert(xso_equal(&test_kept_class, a, &other));
		first.row++;
		ck_assert(!xso_equal(&test_kept_class, a, &other));
	}
}
END_TEST

/* In two texts of one element, neither of which is a number. */
START_TEST(an_unreadable_text_is_kept_in_its_pieces)
{
	static const char xml[] = "<loose xmlns='urn:test:every'>1<beside/>x</loose>";
	struct test_every_loose o;
	struct xso_raw raw;

	ck_assert_int_eq(xso_raw_parse(xml, sizeof xml - 1, NULL, &raw, l.arena, NULL), XSO_OK);
	ck_assert_int_eq(test_every_loose_decode(&o, &raw, NULL, l.arena, NULL), XSO_OK);
	ck_assert(!o.has_level && o.beside);
	ck_assert_str_eq(dump(test_every_loose_any(&o)), "level= '1'; level= 'x'");
	ck_assert_str_eq(language_write(&l, test_every_loose_any(&o)),
		"<loose xmlns=\"urn:test:every\">1x<beside/></loose>");
	o.level = 2;
	o.has_level = true;
	ck_assert_str_eq(language_write(&l, test_every_loose_any(&o)),
		"<loose xmlns=\"urn:test:every\">2<beside/></loose>");
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("kept");
	TCase *c = tcase_create("kept");

	tcase_add_checked_fixture(c, setup, teardown);
	tcase_add_test(c, the_list_says_what_stood_where);
	tcase_add_test(c, a_member_that_is_changed_is_written_itself);
	tcase_add_test(c, a_kept_language_is_inherited);
	tcase_add_test(c, a_program_may_keep_something_too);
	tcase_add_test(c, a_list_made_by_hand_breaks_nothing);
	tcase_add_test(c, objects_are_equal_with_what_they_keep);
	tcase_add_test(c, an_unreadable_text_is_kept_in_its_pieces);
	suite_add_tcase(s, c);
	return s;
}
