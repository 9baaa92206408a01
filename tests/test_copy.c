/* What the laws do not see of copies: what is shared, how deep, how much. */
#include "laws.h"
#include "memory.h"

#include <xso/object.h>
#include <xso/raw.h>
#include <xso/read.h>
#include <xso/reader.h>

#include <string.h>

#define NS " xmlns='urn:test:every'"

static struct xso_registry *registry;
static struct xso_arena *arena, *copies;
static struct memory memory; /* of the copies */

static void setup(void)
{
	registry = laws_registry();
	arena = xso_arena_new(NULL);
	copies = xso_arena_new(memory_begin(&memory, 0));
}

static void teardown(void)
{
	xso_arena_release(copies);
	xso_arena_release(arena);
	xso_registry_free(registry);
	ck_assert_uint_eq(memory.blocks, 0);
}

static struct xso_any read_xml(const char *xml)
{
	struct xso_any any;

	ck_assert_int_eq(xso_read_one(xml, strlen(xml), registry, arena, &any, NULL), XSO_OK);
	return any;
}

/* The copy, with the original gone. */
static struct xso_any copy_of(const char *xml)
{
	struct xso_any any = read_xml(xml), copy;

	ck_assert_int_eq(xso_copy_any(any, &copy, copies), XSO_OK);
	ck_assert(xso_equal_any(any, copy));
	xso_arena_release(arena);
	arena = xso_arena_new(NULL);
	return copy;
}

static const char *write_any(struct xso_any any)
{
	struct xso_buffer out = { 0 };
	const char *text;

	ck_assert_int_eq(xso_write(any, &out, NULL), XSO_OK);
	text = xso_arena_text(arena, out.data, out.size);
	xso_buffer_free(&out);
	return text;
}

START_TEST(inherited_languages_stay_inherited)
{
	const struct test_every_recursion *o =
		test_every_recursion_from(copy_of("<recursion" NS " xml:lang='de'><recursion/>"
						  "<recursion xml:lang='de'><recursion/>"
						  "</recursion><one xml:lang=''/></recursion>"));
	const struct test_every_recursion *inner = &o->recursion[1];

	ck_assert_ptr_eq(o->recursion[0].lang, o->lang);
	ck_assert_ptr_ne(inner->lang, o->lang);
	ck_assert_str_eq(inner->lang, "de");
	ck_assert_ptr_eq(inner->recursion[0].lang, inner->lang);
	ck_assert_str_eq(o->one->lang, "");
	ck_assert_str_eq(write_any(test_every_recursion_any(o)),
		"<recursion xmlns=\"urn:test:every\" xml:lang=\"de\"><recursion/>"
		"<recursion xml:lang=\"de\"><recursion/></recursion><one xml:lang=\"\"/>"
		"</recursion>");
}
END_TEST

/* What was kept is written for as long as the member has the value that it was decoded to. */
START_TEST(a_copy_keeps_what_stood_for_its_members)
{
	static const char xml[] = "<wrapped xmlns=\"urn:test:every\"><outer depth=\"1\">"
				  "<inner><a x=\"1\">2</a>words</inner><f/></outer>"
				  "<that why=\"3\" x=\"4\"><wrapped/></that></wrapped>";
	struct xso_any any = copy_of(xml);
	struct test_every_wrapped o = *test_every_wrapped_from(any);

	ck_assert_str_eq(write_any(any), xml);
	o.why = "another";
	ck_assert_str_eq(write_any(test_every_wrapped_any(&o)),
		"<wrapped xmlns=\"urn:test:every\"><outer depth=\"1\"><inner><a x=\"1\">2</a>"
		"words</inner><f/></outer><that why=\"another\"><wrapped/></that></wrapped>");
	o.depth = 2;
	ck_assert_str_eq(write_any(test_every_wrapped_any(&o)),
		"<wrapped xmlns=\"urn:test:every\"><outer depth=\"2\"><inner><a>2</a>"
		"words</inner><f/></outer><that why=\"another\"><wrapped/></that></wrapped>");
}
END_TEST

/* A changed object is copied with both: what it is, and what it was. */
START_TEST(a_copy_of_what_was_changed_can_be_changed_back)
{
	static const char xml[] = "<wrapped xmlns=\"urn:test:every\">"
				  "<that why=\"3\" x=\"4\"><wrapped/></that></wrapped>";
	struct test_every_wrapped o = *test_every_wrapped_from(read_xml(xml)), copy;

	o.why = "4";
	o.deeper = NULL;
	ck_assert_int_eq(xso_copy(&test_every_wrapped_class, &o, &copy, copies), XSO_OK);
	ck_assert_str_eq(write_any(test_every_wrapped_any(&copy)),
		"<wrapped xmlns=\"urn:test:every\"><that why=\"4\"/></wrapped>");
	copy.why = "3";
	copy.deeper = &(const struct test_every_wrapped){ 0 };
	ck_assert_str_eq(write_any(test_every_wrapped_any(&copy)), xml);
}
END_TEST

/* What it was decoded to has as many as there were, though the array is the same. */
START_TEST(a_copy_knows_how_many_there_were)
{
	static const char xml[] = "<wrapped xmlns=\"urn:test:every\"><outer x=\"1\"><inner>"
				  "<a>1</a><a>2</a></inner></outer></wrapped>";
	struct test_every_wrapped o = *test_every_wrapped_from(read_xml(xml)), copy;
	static const char *const both[] = { "1", "2" };

	o.n_a = 1;
	ck_assert_int_eq(xso_copy(&test_every_wrapped_class, &o, &copy, copies), XSO_OK);
	ck_assert_str_eq(write_any(test_every_wrapped_any(&copy)),
		"<wrapped xmlns=\"urn:test:every\"><outer><inner><a>1</a></inner></outer>"
		"</wrapped>");
	copy.a = both;
	copy.n_a = 2;
	ck_assert_str_eq(write_any(test_every_wrapped_any(&copy)), xml);
}
END_TEST

/* An element with a piece of kept content for a field, in another of the same, and so on. */
static const char *nested(size_t depth, const char *begin, const char *end)
{
	struct xso_buffer xml = { 0 };
	const char *text;

	for (size_t i = 0; i < depth; i++)
		xso_buffer_append_text(&xml, begin);
	for (size_t i = 0; i < depth; i++)
		xso_buffer_append_text(&xml, end);
	text = xso_arena_text(arena, xml.data, xml.size);
	xso_buffer_free(&xml);
	return text;
}

START_TEST(a_copy_grows_as_its_original_does)
{
	static const struct {
		const char *begin, *end;
	} kinds[] = { { "<message xmlns='jabber:client' type='newer'>"
			"<forwarded xmlns='urn:xmpp:forward:0'>",
			      "</forwarded></message>" },
		{ "<wrapped" NS "><that x='1'>", "</that></wrapped>" },
		{ "<recursion" NS " x='1'>x<x/>", "x</recursion>" } };

	for (size_t i = 0; i < 3; i++) {
		struct xso_any any = read_xml(nested(16, kinds[i].begin, kinds[i].end)), copy;
		xso_arena_reset(copies);
		ck_assert_int_eq(xso_copy_any(any, &copy, copies), XSO_OK);
		ck_assert_uint_lt(
			xso_arena_footprint(copies), 2 * xso_arena_footprint(arena) + 4096);
	}
}
END_TEST

/* In a list, in a member, and in what is kept; made by hand, for a reader ends before. */
START_TEST(what_is_nested_too_deeply_is_refused)
{
	static struct test_every_recursion o[3][XSO_DEPTH + 1];
	static struct xso_kept kept[XSO_DEPTH];
	struct test_every_recursion copy;

	for (size_t i = 0; i < XSO_DEPTH; i++) {
		kept[i].any = test_every_recursion_any(&o[2][i + 1]);
		o[0][i].one = &o[0][i + 1];
		o[1][i].recursion = &o[1][i + 1];
		o[1][i].n_recursion = 1;
		o[2][i].unknown = &kept[i];
	}
	for (size_t i = 0; i < 3; i++) {
		ck_assert_int_eq(
			xso_copy(&test_every_recursion_class, &o[i][1], &copy, copies), XSO_OK);
		ck_assert(xso_equal(&test_every_recursion_class, &o[i][1], &copy));
		ck_assert_int_eq(xso_copy(&test_every_recursion_class, &o[i][0], &copy, copies),
			XSO_ERROR_LIMIT);
		ck_assert(!copy.one && !copy.n_recursion && !copy.unknown);
	}
}
END_TEST

/* What was decoded to is no deeper than what it is now. */
START_TEST(kept_content_makes_nothing_deeper)
{
	static const char begin[] = "<wrapped" NS "><that x='1'>", end[] = "</that></wrapped>";
	struct xso_any any = read_xml(nested(XSO_DEPTH / 2, begin, end)), copy;
	struct test_every_wrapped outer[XSO_DEPTH / 2 + 1] = { 0 };
	size_t n = XSO_DEPTH / 2;

	outer[n].kind = TEST_EVERY_WRAPPED_KIND_THAT;
	outer[n].deeper = any.object;
	while (n--) {
		outer[n].kind = TEST_EVERY_WRAPPED_KIND_THAT;
		outer[n].deeper = &outer[n + 1];
	}
	any.object = &outer[1];
	ck_assert_int_eq(xso_copy_any(any, &copy, copies), XSO_OK);
	any.object = &outer[0];
	ck_assert_int_eq(xso_copy_any(any, &copy, copies), XSO_ERROR_LIMIT);
	ck_assert(!copy.cls && !copy.object);
}
END_TEST

static const struct {
	const char *xml;
	bool is_secret;
} secrets[] = {
	{ "<message xmlns='jabber:client'><body>x</body></message>", false },
	{ "<secret" NS "/>", true }, /* of a class that is one */
	{ "<presence xmlns='jabber:client'><secret" NS "/></presence>", true },
	{ "<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>AA==</response>", true },
	{ "<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>", false },
	{ "<presence xmlns='jabber:client'><secret" NS " n='x'/></presence>", true }, /* raw */
};

START_TEST(the_copy_of_a_secret_is_wiped_too)
{
	for (size_t i = 0; i < sizeof secrets / sizeof *secrets; i++) {
		xso_arena_reset(copies);
		copy_of(secrets[i].xml);
		ck_assert_msg(
			xso_arena_is_secret(copies) == secrets[i].is_secret, "%s", secrets[i].xml);
	}
}
END_TEST

START_TEST(nothing_and_raw_content_are_copied_as_any)
{
	struct xso_any raw = copy_of("<x xmlns='urn:x'>1</x>"), copy = raw;
	struct xso_raw content;

	ck_assert_ptr_eq(raw.cls, &xso_raw_class);
	ck_assert_str_eq(write_any(raw), "<x xmlns=\"urn:x\">1</x>");
	ck_assert_int_eq(xso_copy(&xso_raw_class, raw.object, &content, copies), XSO_OK);
	ck_assert(xso_raw_equal(&content, raw.object));
	ck_assert_int_eq(xso_copy_any((struct xso_any){ 0 }, &copy, copies), XSO_OK);
	ck_assert(!copy.cls && !copy.object);
}
END_TEST

START_TEST(a_copy_that_fails_is_zero)
{
	static const char xml[] = "<recursion" NS " xml:lang='de'><recursion x='1'>x</recursion>"
				  "<x xmlns='urn:x'/></recursion>";
	struct xso_any any = read_xml(xml), zero = { 0 }, copy = any;
	struct test_every_recursion o = *test_every_recursion_from(any), none = { 0 };

	memory.fail_at = memory.calls + 1;
	ck_assert_int_eq(xso_copy_any(any, &copy, copies), XSO_ERROR_MEMORY);
	ck_assert_mem_eq(&copy, &zero, sizeof copy);
	ck_assert_int_eq(
		xso_copy(&test_every_recursion_class, any.object, &o, copies), XSO_ERROR_MEMORY);
	ck_assert_mem_eq(&o, &none, sizeof o);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("copy");
	TCase *c = tcase_create("copy");

	tcase_add_checked_fixture(c, setup, teardown);
	tcase_add_test(c, inherited_languages_stay_inherited);
	tcase_add_test(c, a_copy_keeps_what_stood_for_its_members);
	tcase_add_test(c, a_copy_of_what_was_changed_can_be_changed_back);
	tcase_add_test(c, a_copy_knows_how_many_there_were);
	tcase_add_test(c, a_copy_grows_as_its_original_does);
	tcase_add_test(c, what_is_nested_too_deeply_is_refused);
	tcase_add_test(c, kept_content_makes_nothing_deeper);
	tcase_add_test(c, the_copy_of_a_secret_is_wiped_too);
	tcase_add_test(c, nothing_and_raw_content_are_copied_as_any);
	tcase_add_test(c, a_copy_that_fails_is_zero);
	suite_add_tcase(s, c);
	return s;
}
