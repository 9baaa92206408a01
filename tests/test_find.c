/* What xso_find and its kin do with a path and an object. */
#include "finding.h"
#include "page.h"

#include <xmpp/bookmark-pinning.h>
#include <xmpp/core.h>
#include <xmpp/delay.h>
#include <xso/object.h>

static struct xso_registry *registry;
static struct xso_arena *arena;
static struct xso_buffer out;

static void setup(void)
{
	registry = laws_registry();
	arena = xso_arena_new(NULL);
	out = (struct xso_buffer){ 0 };
}

static void teardown(void)
{
	xso_buffer_free(&out);
	xso_arena_release(arena);
	xso_registry_free(registry);
}

START_TEST(examples_of_the_page_hold)
{
	char *page = page_read("runtime/object/README.md"), *xml = page_block(page, "xml");
	struct xso_any any = finding_object(xml, registry, arena);
	struct page_row row = page_table(page, "| path | finds |");
	size_t n = 0;

	for (; page_row(&row); n++) {
		const char *cell = row.cells[0];
		char path[PAGE_CELL];
		ck_assert(page_code(&cell, path));
		ck_assert_str_eq(finding_text(path, any, &out), row.cells[1]);
	}
	ck_assert_uint_gt(n, 15);
	free(xml);
	free(page);
}
END_TEST

/* The linker gives this program's calls of realloc, and those of the library, to this one. */
void *__real_realloc(void *block, size_t size);
void *__wrap_realloc(void *block, size_t size);

static size_t allocations;

void *__wrap_realloc(void *block, size_t size)
{
	allocations++;
	return __real_realloc(block, size);
}

static bool go_on(const struct xso_found *found, void *user)
{
	(void)found;
	(void)user;
	return true;
}

START_TEST(finding_allocates_nothing)
{
	char *page = page_read("runtime/object/README.md"), *xml = page_block(page, "xml");
	struct xso_any any = finding_object(xml, registry, arena);
	struct page_row row = page_table(page, "| path | finds |");

	while (page_row(&row)) {
		const char *cell = row.cells[0];
		struct xso_path *path;
		char text[PAGE_CELL];
		ck_assert(page_code(&cell, text));
		allocations = 0;
		path = finding_path(text);
		ck_assert_uint_gt(allocations, 0);
		allocations = 0;
		xso_find(path, any, go_on, NULL);
		ck_assert_uint_eq(allocations, 0);
		xso_path_free(path);
	}
	free(xml);
	free(page);
}
END_TEST

#define MESSAGE "<message xmlns='jabber:client'>"
#define DELAY "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/>"

/* An object of no any field: a payload among what is kept. */
START_TEST(payloads_are_found_where_they_are_kept)
{
	static const char xml[] =
		"<recursion xmlns='urn:test:every' x='1' bad:y='2' xmlns:bad='urn:bad'>"
		"stray" DELAY "<one x='2'>more</one></recursion>";
	struct xso_any any = finding_object(xml, registry, arena);

	ck_assert_str_eq(finding_text("payload", any, &out), "`delay`");
	ck_assert_str_eq(finding_text("::delay", any, &out), "`delay`");
	/* attributes and texts are raw too; what is kept for a field is not looked at */
	ck_assert_str_eq(finding_text("::raw", any, &out), "`raw`, `raw`, `raw`");
	ck_assert_str_eq(finding_text("one/::raw", any, &out), "`raw`, `raw`");
	ck_assert_str_eq(finding_text("::raw/..", any, &out),
		"`every-recursion`, `every-recursion`, `every-recursion`");
	ck_assert_str_eq(finding_text("::raw[-1]/::raw", any, &out), "nothing");
}
END_TEST

/* What is kept for a field stands beside its value, and is no payload. */
START_TEST(what_is_kept_for_a_field_is_no_payload)
{
	static const char xml[] = "<drop xmlns='urn:test:every' a='x'><b/></drop>";
	static const char kept[] = "<bounds xmlns='urn:test:every' colour='no colour'/>";

	ck_assert_str_eq(
		finding_text("::raw", finding_object(xml, registry, arena), &out), "nothing");
	ck_assert_ptr_nonnull(table_kept(&test_every_bounds_class,
		test_every_bounds_from(finding_object(kept, registry, arena))));
	ck_assert_str_eq(
		finding_text("::raw", finding_object(kept, registry, arena), &out), "nothing");
	ck_assert_str_eq(
		finding_text("colour", finding_object(kept, registry, arena), &out), "`red`");
}
END_TEST

START_TEST(raw_content_is_an_object_without_members)
{
	struct xso_any any = finding_object("<x xmlns='urn:x' a='b'>c</x>", registry, arena);
	struct xso_any content =
		finding_object("<raw xmlns='urn:test:every' a='b'>c<d/></raw>", registry, arena);
	struct xso_found found;
	struct xso_path *path = finding_path("content");

	ck_assert_str_eq(finding_text(".", any, &out), "`raw`");
	ck_assert_str_eq(finding_text(".::raw", any, &out), "`raw`");
	ck_assert_str_eq(finding_text("a", any, &out), "nothing");
	ck_assert_str_eq(finding_text("::raw", any, &out), "nothing");
	ck_assert_str_eq(finding_text("content[lookup('de')]", content, &out), "`raw`");
	ck_assert_str_eq(finding_text("content::raw/../a", content, &out), "`b`");
	ck_assert_str_eq(finding_text("content/a", content, &out), "nothing");
	ck_assert(xso_find_first(path, content, &found));
	ck_assert_ptr_eq(xso_raw_from(found.object), test_every_raw_from(content)->content);
	xso_path_free(path);
}
END_TEST

START_TEST(nothing_has_nothing_in_it)
{
	const struct xso_any nothing[] = { { 0 }, { &xmpp_message_class, NULL } };
	struct xso_path *path = finding_path(".");
	struct xso_found found;

	for (size_t i = 0; i < 2; i++) {
		memset(&found, 0x5A, sizeof found);
		ck_assert(!xso_find_first(path, nothing[i], &found));
		ck_assert(!found.object.cls && !found.object.object && !found.cls && !found.field &&
			!found.value);
		ck_assert_ptr_null(xso_find_object(path, nothing[i], &xmpp_message_class));
		ck_assert_ptr_null(xso_find_text(path, nothing[i]));
	}
	xso_path_free(path);
}
END_TEST

START_TEST(nothing_among_payloads_is_passed_over)
{
	const struct xmpp_delay delay = { .reason = "a" };
	const struct xso_any payload[] = { { 0 }, xmpp_delay_any(&delay), { 0 } };
	const struct xmpp_message m = { .payload = payload, .n_payload = 3 };

	ck_assert_str_eq(finding_text("payload", xmpp_message_any(&m), &out), "`delay`");
	ck_assert_str_eq(finding_text("::delay", xmpp_message_any(&m), &out), "`delay`");
	ck_assert_str_eq(finding_text("payload[1]", xmpp_message_any(&m), &out), "nothing");
}
END_TEST

/* Ends the search behind so many. */
struct count {
	size_t met, most;
};

static bool take_some(const struct xso_found *found, void *user)
{
	struct count *count = user;

	ck_assert_uint_lt(count->met, count->most);
	ck_assert(!found->object.cls == (found->field != NULL));
	return ++count->met < count->most;
}

START_TEST(a_search_ends_when_it_is_told_to)
{
	static const char *const paths[] = { "numbers", "numbers[0:4]", "(numbers)", "numbers/.",
		"(.)/numbers[-4:]", "numbers[../words]" };
	struct xso_any any = finding_object(
		"<list xmlns='urn:test:every' words='a b' numbers='1,2,3,4'/>", registry, arena);

	for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
		for (size_t most = 1; most <= 5; most++) {
			struct count count = { .most = most };
			struct xso_path *path = finding_path(paths[i]);
			ck_assert(xso_find(path, any, take_some, &count) == (most > 4));
			ck_assert_uint_eq(count.met, most < 4 ? most : 4);
			xso_path_free(path);
		}
}
END_TEST

/* What is found is the object's own memory. */
START_TEST(found_values_are_where_they_stand)
{
	struct xso_any any =
		finding_object(MESSAGE "<body>a</body>" DELAY "</message>", registry, arena);
	const struct xmpp_message *m = xmpp_message_from(any);
	struct xso_path *stamp = finding_path("::delay/stamp"), *text = finding_path("body/text");
	struct xso_found found;

	ck_assert(xso_find_first(stamp, any, &found));
	ck_assert_ptr_eq(found.value, &xmpp_message_delay(m)->stamp);
	ck_assert_ptr_eq(found.cls, &xmpp_delay_class);
	ck_assert_int_eq(found.field->type, XSO_TYPE_DATETIME);
	ck_assert_ptr_null(found.object.cls);
	ck_assert_ptr_null(xso_found_text(&found));
	ck_assert(xso_find_first(text, any, &found));
	ck_assert_ptr_eq(found.value, &m->body[0].text);
	ck_assert_ptr_eq(xso_found_text(&found), m->body[0].text);
	xso_path_free(stamp);
	xso_path_free(text);
}
END_TEST

START_TEST(an_object_is_found_by_its_class)
{
	struct xso_any any = finding_object(
		MESSAGE "<body>a</body><x xmlns='urn:x'/>" DELAY "</message>", registry, arena);
	struct xso_path *path = finding_path("payload");

	ck_assert_ptr_eq(xso_find_object(path, any, &xmpp_delay_class),
		xmpp_message_delay(xmpp_message_from(any)));
	ck_assert_ptr_nonnull(xso_find_object(path, any, &xso_raw_class));
	ck_assert_ptr_null(xso_find_object(path, any, &xmpp_message_class));
	xso_path_free(path);
}
END_TEST

/* Texts, and enumerators; what has none is passed over. */
static const struct {
	const char *path, *text;
} found_texts[] = {
	{ "type", "chat" },
	{ "from", "a@b" },
	{ "body/lang", "de" },
	{ "payload/stamp", NULL },
	{ "payload", NULL },
	{ "body", NULL },
	{ "payload/element", "gone" },
	{ "payload/ns", "urn:test:version:1" },
	{ "payload/kind", "that" },
	{ "payload/f", NULL },
	{ "payload/has_inner", NULL },
	{ "payload/depth", NULL },
	{ "no_such_member", NULL },
	{ "(payload/..)", NULL },
};

START_TEST(a_text_is_what_is_held_as_one)
{
	struct xso_any any = finding_object(
		"<message xmlns='jabber:client' type='chat' from='a@b'><body xml:lang='de'/>" DELAY
		"<gone xmlns='http://jabber.org/protocol/chatstates'/>"
		"<version xmlns='urn:test:version:1'/><wrapped xmlns='urn:test:every'>"
		"<outer depth='1'><inner><a/></inner><f/></outer><that/></wrapped></message>",
		registry, arena);

	for (size_t i = 0; i < sizeof found_texts / sizeof *found_texts; i++) {
		struct xso_path *path = finding_path(found_texts[i].path);
		const char *text = xso_find_text(path, any), *wanted = found_texts[i].text;
		ck_assert_msg(wanted ? text && !strcmp(text, wanted) : !text, "%s: %s",
			found_texts[i].path, text ? text : "(none)");
		xso_path_free(path);
	}
}
END_TEST

/* "::class" and xso_payload agree, whatever stands in an object and wherever. */
struct agreement {
	struct xso_arena *arena;
	size_t met;
};

struct payloads {
	const struct xso_class *base, *cls;
	const void *object;
	size_t at;
};

static bool is_next_payload(const struct xso_found *found, void *user)
{
	struct payloads *p = user;

	ck_assert_ptr_eq(found->object.object, xso_payload(p->base, p->object, p->cls, &p->at));
	return true;
}

static void check_payloads(struct agreement *agreement, const struct xso_class *base,
	const void *object, const struct xso_class *cls)
{
	struct payloads payloads = { base, cls, object, 0 };
	struct xso_path *path;
	char text[256];

	snprintf(text, sizeof text, "::%s.%s", cls->module->name, table_class_name(cls));
	path = finding_path(text);
	xso_find(path, (struct xso_any){ base, object }, is_next_payload, &payloads);
	ck_assert_msg(!xso_payload(base, object, cls, &payloads.at), "%s: more %s than are found",
		table_class_name(base), table_class_name(cls));
	agreement->met += payloads.at;
	xso_path_free(path);
}

static void visit_payloads(const struct xso_class *base, void *user)
{
	struct agreement *agreement = user;
	struct values values = {
		.arena = agreement->arena, .modules = laws_modules(), .fill = VALUES_ALL, .depth = 1
	};
	void *object = xso_arena_alloc(agreement->arena, base->size);

	values_make(&values, base, object, values_namespace(base, 0));
	for (const struct xso_module *const *m = laws_modules(); *m; m++)
		for (size_t i = 0; i < (*m)->n_extends; i++) {
			const struct xso_extends *e = &(*m)->extends[i];
			if (e->base && (*m)->classes[e->base - 1] == base)
				check_payloads(agreement, base, object, (*m)->classes[e->cls]);
		}
	check_payloads(agreement, base, object, &xso_raw_class);
	xso_arena_reset(agreement->arena);
}

START_TEST(a_class_alone_finds_what_xso_payload_finds)
{
	struct agreement agreement = { .arena = arena };

	laws_walk(visit_payloads, &agreement);
	ck_assert_uint_gt(agreement.met, 500);
}
END_TEST

/* Those in a wrapper too, where the schema has room for them. */
START_TEST(a_payload_in_a_wrapper_is_found)
{
	struct xso_any any = finding_object(
		"<conference xmlns='urn:xmpp:bookmarks:1'><extensions><x xmlns='urn:x'/>"
		"<pinned xmlns='urn:xmpp:bookmarks-pinning:0'/></extensions></conference>",
		registry, arena);

	ck_assert_ptr_nonnull(xso_payload(any.cls, any.object, &xmpp_bookmark_pinned_class, NULL));
	ck_assert_str_eq(finding_text("::bookmark-pinned", any, &out), "`bookmark-pinned`");
	ck_assert_str_eq(finding_text("extension", any, &out), "`raw`, `bookmark-pinned`");
	ck_assert_str_eq(finding_text("::bookmark-pinned/..", any, &out), "`bookmark`");
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("find");
	TCase *tc = tcase_create("find");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, examples_of_the_page_hold);
	tcase_add_test(tc, finding_allocates_nothing);
	tcase_add_test(tc, payloads_are_found_where_they_are_kept);
	tcase_add_test(tc, what_is_kept_for_a_field_is_no_payload);
	tcase_add_test(tc, raw_content_is_an_object_without_members);
	tcase_add_test(tc, nothing_has_nothing_in_it);
	tcase_add_test(tc, nothing_among_payloads_is_passed_over);
	tcase_add_test(tc, a_search_ends_when_it_is_told_to);
	tcase_add_test(tc, found_values_are_where_they_stand);
	tcase_add_test(tc, an_object_is_found_by_its_class);
	tcase_add_test(tc, a_text_is_what_is_held_as_one);
	tcase_add_test(tc, a_class_alone_finds_what_xso_payload_finds);
	tcase_add_test(tc, a_payload_in_a_wrapper_is_found);
	suite_add_tcase(s, tc);
	return s;
}
