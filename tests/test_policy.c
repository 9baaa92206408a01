/* What a class does with content that no field takes: unknown="keep", "drop" and "reject". */
#include "laws.h"

#include <xso/print.h>
#include <xso/read.h>

#include <stdio.h>
#include <string.h>

#define NS " xmlns='urn:test:every'"

static struct xso_registry *registry;
static struct xso_arena *arena;

static void setup(void)
{
	registry = laws_registry();
	arena = xso_arena_new(NULL);
}

static void teardown(void)
{
	xso_arena_release(arena);
	xso_registry_free(registry);
}

static const struct {
	const char *inside; /* attributes, and behind them the content, of <reject/> */
	const char *says;   /* NULL: it is read */
} rejecting[] = {
	{ ">", NULL },
	{ " a='1'><b>1</b><c>1</c><d v='1'/><f/><box><g/></box><this/>", NULL },
	/* what the schema forgives is forgiven */
	{ "><c>x</c>", NULL },
	{ "><newer/>", NULL },
	{ "><box/>", NULL },
	{ "> <f> </f> <d v='1'> </d> ", NULL },
	{ " x='1'>", "attribute 'x' " },
	{ " xml:lang='de'>", "attribute 'lang' " },
	{ ">stray", "text 'stray' " },
	{ "><x xmlns='urn:x'/>", "child 'x' " },
	{ "><b>1</b><b>2</b>", "child 'b' " },
	{ "><b x='1'>1</b>", "attribute 'x' " },
	{ "><b>1<x/></b>", "child 'x' " },
	{ "><d v='1' x='1'/>", "attribute 'x' " },
	{ "><d v='1' u:v='1' xmlns:u='urn:u'/>", "attribute 'v' " },
	{ "><d v='1'>stray</d>", "text 'stray' " },
	{ "><d v='1'><x/></d>", "child 'x' " },
	{ "><f x='1'/>", "attribute 'x' " },
	{ "><f>stray</f>", "text 'stray' " },
	{ "><f><x/></f>", "child 'x' " },
	{ "><f/><f/>", "child 'f' " },
	{ "><box x='1'/>", "attribute 'x' " },
	{ "><box><g><x/></g></box>", "child 'x' " },
	{ "><box>stray</box>", "text 'stray' " },
	{ "><this x='1'/>", "attribute 'x' " },
	{ "><this>stray</this>", "text 'stray' " },
};

START_TEST(a_class_that_rejects_drops_nothing)
{
	for (size_t i = 0; i < sizeof rejecting / sizeof *rejecting; i++) {
		struct xso_error error = { 0 };
		char xml[256], sentence[256] = "";
		struct xso_any any;
		int size =
			snprintf(xml, sizeof xml, "<reject" NS "%s</reject>", rejecting[i].inside);
		if (xso_read_one(xml, (size_t)size, registry, arena, &any, &error))
			xso_error_format(&error, sentence, sizeof sentence);
		if (rejecting[i].says)
			ck_assert_msg(strstr(sentence, rejecting[i].says), "%s: %s", xml, sentence);
		else
			ck_assert_msg(!*sentence, "%s: %s", xml, sentence);
	}
}
END_TEST

/* Whatever is refused there is lost here, and nothing else. */
START_TEST(a_class_that_drops_forgets_what_no_field_takes)
{
	static const char xml[] = "<drop" NS " a='1' x='1'>stray<b x='1'>2</b><b>3</b><x/></drop>";
	static const char kept[] = "<drop"
				   " xmlns=\"urn:test:every\" a=\"1\"><b>2</b></drop>";
	struct xso_buffer out = { 0 };
	struct xso_any any;

	ck_assert_int_eq(xso_read_one(xml, sizeof xml - 1, registry, arena, &any, NULL), XSO_OK);
	ck_assert_int_eq(xso_write(any, &out, NULL), XSO_OK);
	ck_assert_uint_eq(out.size, sizeof kept - 1);
	ck_assert_mem_eq(out.data, kept, sizeof kept - 1);
	xso_buffer_free(&out);
}
END_TEST

START_TEST(what_is_kept_is_shown)
{
	static const char xml[] =
		"<recursion" NS " x='1' u:y='&quot;' xmlns:u='urn:u'>stray</recursion>";
	struct xso_buffer out = { 0 };
	struct xso_any any;

	ck_assert_int_eq(xso_read_one(xml, sizeof xml - 1, registry, arena, &any, NULL), XSO_OK);
	ck_assert_int_eq(xso_print(any, XSO_PRINT_TEXT, &out), XSO_OK);
	ck_assert_int_eq(xso_buffer_append_byte(&out, '\0'), XSO_OK);
	ck_assert_str_eq(out.data,
		"every-recursion\n  besides: unknown x=\"1\"\n"
		"  besides: unknown {urn:u}y=\"\\\"\"\n"
		"  besides: unknown stray\n");
	xso_buffer_free(&out);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("policy");
	TCase *tc = tcase_create("policy");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, a_class_that_rejects_drops_nothing);
	tcase_add_test(tc, a_class_that_drops_forgets_what_no_field_takes);
	tcase_add_test(tc, what_is_kept_is_shown);
	suite_add_tcase(s, tc);
	return s;
}
