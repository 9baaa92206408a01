/* Objects from bytes and back, without a stream. */
#include "language.h"
#include "memory.h"

#include <xso/object.h>

static struct language l;

static void setup(void)
{
	language_begin(&l);
}

static void teardown(void)
{
	language_end(&l);
}

static const struct {
	const char *xml;
	enum xso_status status;
	const struct xso_class *cls; /* of the object; NULL: there is none */
	const char *sentence;
} elements[] = {
	{ "<ping xmlns='urn:acme:0' at='1'/>\r\n", XSO_OK, &acme_ping_class, "" },
	{ "<unknown/>", XSO_OK, &xso_raw_class, "" },
	{ "<ping xmlns='urn:acme:0' at='x'/>", XSO_ERROR_INVALID, &xso_raw_class,
		"ping: attribute 'at': 'x' is not a uint32" },
	{ "<ping xmlns='urn:acme:0'/>x", XSO_ERROR_NOT_WELL_FORMED, NULL,
		"something stands behind the element" },
	{ "<ping xmlns='urn:acme:0'>", XSO_ERROR_TRUNCATED, NULL,
		"the input ends inside an element" },
	{ "<!-- -->", XSO_ERROR_RESTRICTED_XML, NULL, "a comment" },
	{ "<message xmlns='jabber:client'><ping xmlns='urn:acme:0' at='x'/></message>", XSO_OK,
		&xmpp_message_class, "" }, /* an error inside is not one of the element */
};

START_TEST(one_element_is_an_object_or_raw_or_nothing)
{
	for (size_t i = 0; i < sizeof elements / sizeof *elements; i++) {
		const char *xml = elements[i].xml;
		struct xso_any any = test_kept_any(NULL);
		ck_assert_int_eq(language_read(&l, xml, &any), elements[i].status);
		ck_assert_str_eq(l.sentence, elements[i].sentence);
		ck_assert_ptr_eq(any.cls, elements[i].cls);
		ck_assert(!any.object == !any.cls);
		ck_assert_int_eq(xso_read_one(xml, strlen(xml), l.registry, l.arena, &any, NULL),
			elements[i].status);
	}
}
END_TEST

START_TEST(without_a_registry_everything_is_raw)
{
	struct xso_any any;

	for (size_t i = 0; i < 3; i++) {
		const char *xml = elements[i].xml;
		ck_assert_int_eq(xso_read_one(xml, strlen(xml), NULL, l.arena, &any, NULL), XSO_OK);
		ck_assert_ptr_null(xso_raw_from(any)->error);
	}
}
END_TEST

START_TEST(memory_that_runs_out_is_an_error_and_nothing_else)
{
	static const char xml[] = "<message xmlns='jabber:client'><body>x</body>"
				  "<ping xmlns='urn:acme:0' at='1'/></message>";

	for (size_t used = 0; used <= MEMORY_FIRST_BLOCK; used += 8) {
		enum xso_status status = XSO_ERROR_MEMORY;
		for (size_t blocks = 0; status; blocks++) {
			struct memory memory;
			struct xso_arena *small = memory_short_arena(&memory, used, blocks);
			struct xso_error error = { 0 };
			struct xso_any any;
			status = xso_read_one(xml, sizeof xml - 1, l.registry, small, &any, &error);
			ck_assert(!status || status == XSO_ERROR_MEMORY);
			ck_assert_int_eq(error.status, status);
			ck_assert(!any.cls == (status != XSO_OK));
			xso_arena_release(small);
			ck_assert_uint_eq(memory.blocks, 0);
		}
	}
}
END_TEST

static const struct acme_ping ping = { .at = 7, .has_at = true };
static const char before[] = "before ", written[] = "before <ping xmlns=\"urn:acme:0\" at=\"7\"/>";

START_TEST(an_object_is_appended)
{
	struct xso_buffer out = { 0 };

	ck_assert_int_eq(xso_buffer_append_text(&out, before), XSO_OK);
	ck_assert_int_eq(xso_write(acme_ping_any(&ping), &out, NULL), XSO_OK);
	ck_assert_uint_eq(out.size, sizeof written - 1);
	ck_assert_mem_eq(out.data, written, out.size);
	xso_buffer_free(&out);
}
END_TEST

/* Beyond the limit, without memory for each allocation in turn, and for what cannot be written. */
START_TEST(an_object_that_is_not_appended_changes_nothing)
{
	const struct acme_order nothing = { 0 };
	enum xso_status status = XSO_ERROR_MEMORY;

	for (size_t fail_at = 2; status; fail_at++) {
		struct memory memory;
		struct xso_buffer out = { .limit = sizeof written - 2,
			.allocator = memory_begin(&memory, 0) };
		struct xso_error error = { 0 };
		memory.once = true;
		ck_assert_int_eq(xso_buffer_append_text(&out, before), XSO_OK);
		ck_assert_int_eq(xso_write(acme_ping_any(&ping), &out, &error), XSO_ERROR_LIMIT);
		ck_assert_int_eq(error.status, XSO_ERROR_LIMIT);
		ck_assert_int_eq(
			xso_write(acme_order_any(&nothing), &out, &error), XSO_ERROR_MISSING);
		ck_assert_str_eq(error.field, "what");
		ck_assert_int_eq(
			xso_write(acme_order_any(&nothing), &out, NULL), XSO_ERROR_MISSING);
		out.limit = 0;
		memory.fail_at = memory.calls + fail_at - 1;
		status = xso_write(acme_ping_any(&ping), &out, &error);
		ck_assert(!status || status == XSO_ERROR_MEMORY);
		ck_assert_uint_eq(out.size, status ? strlen(before) : sizeof written - 1);
		ck_assert_mem_eq(out.data, written, out.size);
		if (status)
			ck_assert_int_eq(error.status, XSO_ERROR_MEMORY);
		xso_buffer_free(&out);
		ck_assert_uint_eq(memory.blocks, 0);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("read");
	TCase *c = tcase_create("read");

	tcase_add_checked_fixture(c, setup, teardown);
	tcase_add_test(c, one_element_is_an_object_or_raw_or_nothing);
	tcase_add_test(c, without_a_registry_everything_is_raw);
	tcase_add_test(c, memory_that_runs_out_is_an_error_and_nothing_else);
	tcase_add_test(c, an_object_is_appended);
	tcase_add_test(c, an_object_that_is_not_appended_changes_nothing);
	suite_add_tcase(s, c);
	return s;
}
