/* xso count counts what a reader of the schemas counts by hand. */
#include "suite.h"
#include "tools/count.h"

#include <xmpp/all.h>
#include <xmpp/attention.h>
#include <xmpp/chat-states.h>
#include <xmpp/data-forms.h>

static const struct {
	const struct xso_module *modules[4];
	struct count count;
} rows[] = {
	{ { NULL }, { 0 } },
	{ { &xmpp_attention_module }, { .xeps = 1, .classes = 1, .objects = 1, .elements = 1 } },
	/* one class of five names */
	{ { &xmpp_chat_states_module }, { .xeps = 1, .classes = 1, .objects = 5, .elements = 5 } },
	/* x, field, item and option; value, desc, required, title, instructions and reported */
	{ { &xmpp_data_forms_module }, { .xeps = 1, .classes = 4, .objects = 4, .elements = 10 } },
	{ { &xmpp_attention_module, &xmpp_data_forms_module, &xmpp_attention_module },
		{ .xeps = 2, .classes = 6, .objects = 5, .elements = 11 } },
};

START_TEST(an_element_is_counted_once)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct count count;
		ck_assert(count_modules(rows[i].modules, &count));
		ck_assert_uint_eq(count.xeps, rows[i].count.xeps);
		ck_assert_uint_eq(count.classes, rows[i].count.classes);
		ck_assert_uint_eq(count.objects, rows[i].count.objects);
		ck_assert_uint_eq(count.elements, rows[i].count.elements);
	}
}
END_TEST

/* What the catalogue was to reach, and more than any library beside it. */
START_TEST(the_catalogue_is_the_largest)
{
	struct count count;

	ck_assert(count_modules(xmpp_all_modules, &count));
	ck_assert_uint_ge(count.xeps, 105);
	ck_assert_uint_ge(count.elements, 900);
	ck_assert_uint_le(count.objects, count.elements);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("count");
	TCase *tc = tcase_create("count");

	tcase_add_test(tc, an_element_is_counted_once);
	tcase_add_test(tc, the_catalogue_is_the_largest);
	suite_add_tcase(s, tc);
	return s;
}
