/* What the schema calls secret is not printed and not quoted in errors. */
#include "laws.h"

#include <xso/print.h>
#include <xso/read.h>

#include <string.h>

#define NS " xmlns='urn:test:every'"

/* Every shape that a member of a secret class can have; what may not be seen says "hush". */
static const char secret[] =
	"<secret" NS " a='hush' n='4711' hush='1'><b>hush</b><f/><that why='hush'/>"
	"<inner n='4712'>hush</inner><inner>hush</inner><bounds low='-3' hush='hush'>hush</bounds>"
	"<box><c>hush</c><hush/></box><delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/>"
	"<hush xmlns='urn:x'/>hush</secret>";

static const char *const unseen[] = { "hush", "4711", "4712", "-3", "that", "true", "2002" };

static struct xso_buffer print(struct xso_any any, enum xso_print_form form)
{
	struct xso_buffer out = { 0 };

	ck_assert_int_eq(xso_print(any, form, &out), XSO_OK);
	ck_assert_int_eq(xso_buffer_append_byte(&out, '\0'), XSO_OK);
	return out;
}

static const enum xso_print_form forms[] = { XSO_PRINT_TEXT, XSO_PRINT_JSON };

START_TEST(nothing_of_a_secret_class_is_printed)
{
	struct xso_registry *registry = laws_registry();
	struct xso_arena *arena = xso_arena_new(NULL);
	struct xso_any any;

	ck_assert_int_eq(
		xso_read_one(secret, sizeof secret - 1, registry, arena, &any, NULL), XSO_OK);
	ck_assert_ptr_eq(any.cls, &test_every_secret_class);
	for (size_t form = 0; form < 2; form++) {
		struct xso_buffer out = print(any, forms[form]);
		ck_assert_ptr_nonnull(strstr(out.data, "(secret)"));
		for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++)
			ck_assert_msg(!strstr(out.data, unseen[i]), "%s: %s", unseen[i], out.data);
		xso_buffer_free(&out);
	}
	xso_arena_release(arena);
	xso_registry_free(registry);
}
END_TEST

/* What a secret field could not hold, a second one, and payloads that are refused. */
static const char *const kept[] = {
	"<x xmlns='http://jabber.org/protocol/muc'><password x='1'>hush</password></x>",
	"<x xmlns='http://jabber.org/protocol/muc'><password/><password>hush</password></x>",
	"<presence xmlns='jabber:client'><secret" NS " n='x'>hush</secret></presence>",
	"<presence xmlns='jabber:client'><authenticate xmlns='urn:xmpp:sasl:2'>"
	"<initial-response>hush</initial-response></authenticate></presence>",
	"<secret" NS "><b>1</b><b>hush</b></secret>",
	"<secret" NS "><reject>hush</reject></secret>",
};

START_TEST(what_is_kept_of_a_secret_is_one)
{
	struct xso_registry *registry = laws_registry();

	for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
		struct xso_arena *arena = xso_arena_new(NULL);
		struct xso_any any;
		ck_assert_int_eq(
			xso_read_one(kept[i], strlen(kept[i]), registry, arena, &any, NULL),
			XSO_OK);
		ck_assert_msg(xso_arena_is_secret(arena), "%s", kept[i]);
		for (size_t form = 0; form < 2; form++) {
			struct xso_buffer out = print(any, forms[form]);
			ck_assert_ptr_nonnull(strstr(out.data, "(secret)"));
			ck_assert_msg(!strstr(out.data, "hush"), "%s", out.data);
			xso_buffer_free(&out);
		}
		xso_arena_release(arena);
	}
	xso_registry_free(registry);
}
END_TEST

static const char *const refused[] = {
	"<secret" NS " n='hush'/>",
	"<secret" NS "><inner n='hush'/></secret>",
	"<secret" NS "><bounds low='hush'/></secret>",
	"<secret" NS "><bounds low='1' only='hush'/></secret>",
	"<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>hush!</response>",
};

START_TEST(errors_quote_nothing_of_a_secret_class)
{
	struct xso_registry *registry = laws_registry();
	struct xso_arena *arena = xso_arena_new(NULL);

	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
		struct xso_error error;
		char sentence[256];
		struct xso_any any;
		ck_assert_int_eq(
			xso_read_one(refused[i], strlen(refused[i]), registry, arena, &any, &error),
			XSO_ERROR_INVALID);
		xso_error_format(&error, sentence, sizeof sentence);
		ck_assert_msg(!strstr(sentence, "hush"), "%s: %s", refused[i], sentence);
		for (size_t form = 0; form < 2; form++) {
			struct xso_buffer out = print(any, forms[form]);
			ck_assert_msg(!strstr(out.data, "hush"), "%s", out.data);
			xso_buffer_free(&out);
		}
	}
	xso_arena_release(arena);
	xso_registry_free(registry);
}
END_TEST

START_TEST(what_cannot_be_written_is_not_quoted_either)
{
	const struct test_every_secret_inner inner = { .text = "hush\1" };
	const struct test_every_bounds bounds = { .short_ = "hush too long" };
	const struct test_every_secret objects[] = {
		{ .a = "hush\1" },
		{ .inner = &inner, .n_inner = 1 },
		{ .bounds = &bounds },
	};
	struct xso_buffer out = { 0 };

	for (size_t i = 0; i < sizeof objects / sizeof *objects; i++) {
		struct xso_error error = { 0 };
		char sentence[256];
		ck_assert_int_ne(
			xso_write(test_every_secret_any(&objects[i]), &out, &error), XSO_OK);
		xso_error_format(&error, sentence, sizeof sentence);
		ck_assert_msg(!strstr(sentence, "hush"), "%s", sentence);
	}
	ck_assert_uint_eq(out.size, 0);
	xso_buffer_free(&out);
}
END_TEST

struct hunt {
	struct xso_arena *arena;
	size_t changes;
};

static void check_unseen(const struct xso_class *cls, const struct xso_field *field,
	const void *before, const void *after)
{
	for (size_t form = 0; form < 2; form++) {
		struct xso_buffer a = print((struct xso_any){ cls, before }, forms[form]);
		struct xso_buffer b = print((struct xso_any){ cls, after }, forms[form]);
		ck_assert_msg(!strcmp(a.data, b.data), "%s.%s is seen:\n%s%s",
			table_class_name(cls), table_string(cls, field->member), a.data, b.data);
		xso_buffer_free(&a);
		xso_buffer_free(&b);
	}
}

static void visit_secrets(const struct xso_class *cls, void *user)
{
	struct hunt *hunt = user;

	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		struct values values = { .arena = hunt->arena,
			.modules = laws_modules(),
			.fill = VALUES_ALL,
			.depth = 1 };
		char *object = xso_arena_alloc(hunt->arena, cls->size);
		char *changed = xso_arena_alloc(hunt->arena, cls->size);
		if (!(f->flags & XSO_SECRET) && !(cls->flags & XSO_CLASS_SECRET))
			continue;
		values_make(&values, cls, object, values_namespace(cls, 0));
		memcpy(changed, object, cls->size);
		if (!table_is_list(f) && values_change(&values, cls, f, changed, 1)) {
			check_unseen(cls, f, object, changed);
			hunt->changes++;
		}
		xso_arena_reset(hunt->arena);
	}
}

START_TEST(no_secret_field_of_any_class_is_seen)
{
	struct hunt hunt = { .arena = xso_arena_new(NULL) };

	laws_walk(visit_secrets, &hunt);
	ck_assert_uint_gt(hunt.changes, 20);
	xso_arena_release(hunt.arena);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("secret");
	TCase *tc = tcase_create("secret");

	tcase_add_test(tc, nothing_of_a_secret_class_is_printed);
	tcase_add_test(tc, what_is_kept_of_a_secret_is_one);
	tcase_add_test(tc, errors_quote_nothing_of_a_secret_class);
	tcase_add_test(tc, what_cannot_be_written_is_not_quoted_either);
	tcase_add_test(tc, no_secret_field_of_any_class_is_seen);
	suite_add_tcase(s, tc);
	return s;
}
