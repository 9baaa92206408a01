/* What is refused when it is written, where it is written, and in which language. */
#include "language.h"

#include "xml/writer.h"

#include <xso/encode.h>
#include <xso/reader.h>

#include <test/every.h>

#define NS " xmlns=\"urn:test:words\""

static const char bad[] = "so far\x01", *const bads[] = { "x", bad }, *const none[] = { "x", NULL };
static const char *const commas[] = { "x", "y,z" }, *const spaces[] = { " x" },
			 *const empties[] = { "" };
static const enum test_every_colour no_colours[] = { 99 };
static const struct test_leaf bad_leaf[] = { { .text = "x" }, { .lang = bad } };
static const struct test_open_part no_id[] = { { .id = "x" }, { .inside.cls = NULL } };
static const struct test_checked checked = { .low = 2, .high = 1 };
static const struct xso_any bad_payloads[] = { { &test_checked_class, &checked } };
static const struct xso_any no_payloads[] = { { &test_empty_class, &checked }, { NULL, NULL } };
static const struct test_step steps[] = { { .element = TEST_STEP_ELEMENT_RUN }, { .to = "x" } };

#define KEPT(...)                                   \
	&test_kept_class, &(const struct test_kept) \
	{                                           \
		__VA_ARGS__                         \
	}
#define LISTS(...)                                       \
	&test_lists_class, &(const struct test_lists)    \
	{                                                \
		.comma = none, .n_comma = 1, __VA_ARGS__ \
	}
#define OPEN(...)                                   \
	&test_open_class, &(const struct test_open) \
	{                                           \
		__VA_ARGS__                         \
	}
#define NEEDED(...)                                                 \
	&test_every_needed_class, &(const struct test_every_needed) \
	{                                                           \
		__VA_ARGS__                                         \
	}

/* Each is refused with this sentence. */
static const struct {
	const struct xso_class *cls;
	const void *object;
	enum xso_status status;
	const char *sentence;
} refused[] = {
	/* what is missing */
	{ &test_lists_class, &(const struct test_lists){ .n_word = 0 }, XSO_ERROR_MISSING,
		"lists: child 'comma' is missing" },
	{ LISTS(.word = none, .n_word = 2), XSO_ERROR_MISSING, "lists: child 'word' is missing" },
	{ OPEN(.part = no_id, .n_part = 2), XSO_ERROR_MISSING,
		"open-part: attribute 'id' is missing" },
	{ OPEN(.payload = no_payloads, .n_payload = 2), XSO_ERROR_MISSING,
		"open: child 'payload' is missing" },
	{ NEEDED(.level = 1), XSO_ERROR_MISSING, "every-needed: child 'kind' is missing" },
	{ &test_steps_class, &(const struct test_steps){ .step = steps, .n_step = 2 },
		XSO_ERROR_MISSING, "step: element name 'element' is missing" },
	/* what is no value */
	{ KEPT(.letter = 99), XSO_ERROR_INVALID,
		"kept: attribute 'letter': '' is not a kept-letter" },
	{ &test_every_attributes_class, &(const struct test_every_attributes){ .jid_x = "@" },
		XSO_ERROR_INVALID, "every-attributes: attribute 'jid-x': '@' is not a jid" },
	{ &test_every_list_class,
		&(const struct test_every_list){ .colours = no_colours, .n_colours = 1 },
		XSO_ERROR_INVALID, "every-list: child 'colours': '' is not an every-colour" },
	{ &test_lists_class, &(const struct test_lists){ .comma = commas, .n_comma = 2 },
		XSO_ERROR_INVALID, "lists: child 'comma': 'y,z' is not a value in a list" },
	{ &test_lists_class, &(const struct test_lists){ .comma = spaces, .n_comma = 1 },
		XSO_ERROR_INVALID, "lists: child 'comma': 'x' is not a value in a list" },
	{ &test_lists_class, &(const struct test_lists){ .comma = empties, .n_comma = 1 },
		XSO_ERROR_INVALID, "lists: child 'comma': '' is not a value in a list" },
	{ &test_every_list_class, &(const struct test_every_list){ .words = spaces, .n_words = 1 },
		XSO_ERROR_INVALID, "every-list: attribute 'words': 'x' is not a value in a list" },
	/* what XML cannot carry */
	{ KEPT(.of = bad), XSO_ERROR_CHARACTER,
		"kept: attribute 'of' has bytes that XML cannot carry" },
	{ KEPT(.before = bad), XSO_ERROR_CHARACTER,
		"kept: child 'before' has bytes that XML cannot carry" },
	{ KEPT(.condition = TEST_KEPT_CONDITION_GONE, .reason = bad), XSO_ERROR_CHARACTER,
		"kept: text 'reason' has bytes that XML cannot carry" },
	{ KEPT(.item = bads, .n_item = 2), XSO_ERROR_CHARACTER,
		"kept: child 'item' has bytes that XML cannot carry" },
	{ LISTS(.var = bads, .n_var = 2), XSO_ERROR_CHARACTER,
		"lists: child 'var' has bytes that XML cannot carry" },
	{ LISTS(.leaf = bad_leaf, .n_leaf = 2), XSO_ERROR_CHARACTER,
		"leaf: attribute 'lang' has bytes that XML cannot carry" },
	/* what the class says no to, and what cannot be */
	{ OPEN(.payload = bad_payloads, .n_payload = 1), XSO_ERROR_REFUSED,
		"checked: low is above high" },
	{ KEPT(.reason = "x"), XSO_ERROR_MISUSE,
		"kept: child 'condition' is not set, but what stands in it is" },
	{ KEPT(.after = 0, .has_after = true), XSO_ERROR_MISUSE,
		"kept: child 'condition' is not set, but what stands in it is" },
	{ &test_local_class, &(const struct test_local){ .x = "1" }, XSO_ERROR_MISUSE,
		"local: a class that is named by its use" },
	{ NULL, NULL, XSO_ERROR_MISUSE, "not allowed here" },
};

static void check_refused(struct xso_writer *writer, size_t i)
{
	struct xso_any any = { refused[i].cls, refused[i].object };
	struct xso_error error = { 0 };
	char sentence[256];
	size_t before, after;

	xso_writer_bytes(writer, &before);
	ck_assert_int_eq(xso_encode_any(any, writer, &error), refused[i].status);
	xso_error_format(&error, sentence, sizeof sentence);
	ck_assert_str_eq(sentence, refused[i].sentence);
	xso_writer_bytes(writer, &after);
	ck_assert_uint_eq(before, after);
	ck_assert_int_eq(xso_writer_status(writer, NULL), XSO_OK);
	ck_assert_int_eq(xso_encode_any(any, writer, NULL), refused[i].status);
}

/* On its own, in a tag that is open, and behind content: the writer goes on as if never asked. */
START_TEST(a_failure_names_the_field_and_leaves_nothing)
{
	static const struct xso_writer_config config;
	static const char whole[] = "<a b=\"1\"><c/></a>";
	struct xso_writer *writer = xso_writer_new(&config);

	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
		const char *bytes;
		size_t size;
		xso_writer_clear(writer);
		check_refused(writer, i);
		xso_writer_start(writer, "", "a");
		check_refused(writer, i);
		xso_writer_attribute(writer, "", NULL, "b", "1", 1);
		xso_writer_start(writer, "", "c");
		xso_writer_end(writer);
		check_refused(writer, i);
		xso_writer_end(writer);
		bytes = xso_writer_bytes(writer, &size);
		ck_assert_uint_eq(size, sizeof whole - 1);
		ck_assert_mem_eq(bytes, whole, size);
	}
	xso_writer_free(writer);
}
END_TEST

START_TEST(a_writer_that_failed_takes_nothing_more)
{
	static const struct xso_writer_config config;
	struct xso_writer *writer = xso_writer_new(&config);
	const struct test_kept o = { .number = 1 };
	struct xso_error error;

	xso_writer_end(writer);
	ck_assert_int_eq(xso_encode(&test_kept_class, &o, NULL, writer, &error), XSO_ERROR_MISUSE);
	ck_assert_str_eq(error.expected, "an end without a start");
	ck_assert_int_eq(xso_writer_status(writer, NULL), XSO_ERROR_MISUSE); /* it still is */
	xso_writer_free(writer);
}
END_TEST

START_TEST(objects_nest_as_deep_as_everything_does)
{
	static struct test_every_recursion o[XSO_DEPTH + 1];
	struct xso_buffer out = { 0 };
	struct xso_error error;
	char sentence[256];

	for (size_t i = 0; i < XSO_DEPTH; i++)
		o[i].one = &o[i + 1];
	ck_assert_int_eq(xso_write(test_every_recursion_any(&o[1]), &out, NULL), XSO_OK);
	out.size = 0;
	ck_assert_int_eq(xso_write(test_every_recursion_any(&o[0]), &out, &error), XSO_ERROR_LIMIT);
	xso_error_format(&error, sentence, sizeof sentence);
	ck_assert_str_eq(sentence, "every-recursion: objects are nested too deeply");
	ck_assert_uint_eq(out.size, 0);
	xso_buffer_free(&out);
}
END_TEST

static char de[] = "de", also_de[] = "de", en[] = "en";

/* Of the scope, the object, its child, and a child of that; NULL: as around it. */
static const struct {
	const char *scope, *outer, *inner, *innermost, *written;
} languages[] = {
	{ NULL, NULL, NULL, NULL, "<recursion><one><one/></one></recursion>" },
	{ NULL, de, de, de, "<recursion xml:lang=\"de\"><one><one/></one></recursion>" },
	{ de, de, de, de, "<recursion><one><one/></one></recursion>" },
	{ de, NULL, NULL, de, "<recursion><one><one/></one></recursion>" },
	{ de, also_de, de, also_de,
		"<recursion xml:lang=\"de\"><one xml:lang=\"de\"><one xml:lang=\"de\"/></one>"
		"</recursion>" },
	{ NULL, de, NULL, de, "<recursion xml:lang=\"de\"><one><one/></one></recursion>" },
	{ NULL, de, en, de,
		"<recursion xml:lang=\"de\"><one xml:lang=\"en\"><one xml:lang=\"de\"/></one>"
		"</recursion>" },
	{ de, "", "", NULL, "<recursion xml:lang=\"\"><one><one/></one></recursion>" },
};

START_TEST(a_language_is_inherited_by_its_pointer)
{
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
		const struct test_every_recursion innermost = { .lang = languages[i].innermost };
		const struct test_every_recursion inner = { .lang = languages[i].inner,
			.one = &innermost };
		const struct test_every_recursion outer = { .lang = languages[i].outer,
			.one = &inner };
		const struct xso_writer_config config = { .scope = "urn:test:every",
			.lang = languages[i].scope };
		struct xso_writer *writer = xso_writer_new(&config);
		const char *bytes;
		size_t size;
		ck_assert_int_eq(
			xso_encode(&test_every_recursion_class, &outer, NULL, writer, NULL),
			XSO_OK);
		bytes = xso_writer_bytes(writer, &size);
		ck_assert_msg(size == strlen(languages[i].written) &&
				!memcmp(bytes, languages[i].written, size),
			"%.*s", (int)size, bytes);
		xso_writer_free(writer);
	}
}
END_TEST

#define V(n) "urn:test:version:" n

/* Of the place, of the call, and in the object; each may be none of the listed. */
static const struct {
	const char *scope, *wanted, *own, *written;
} versions[] = {
	{ NULL, NULL, NULL, V("2") },
	{ V("1"), NULL, NULL, V("1") },
	{ V("3"), NULL, NULL, V("2") },
	{ V("2"), V("1"), NULL, V("1") },
	{ V("1"), V("3"), NULL, V("1") },
	{ NULL, V("2"), V("1"), V("1") },
	{ V("1"), V("2"), V("3"), V("1") },
};

START_TEST(the_namespace_is_the_objects_then_the_calls_then_the_places)
{
	for (size_t i = 0; i < sizeof versions / sizeof *versions; i++) {
		const struct test_every_version o = { .ns = versions[i].own };
		const struct xso_writer_config config = { .scope = versions[i].scope };
		struct xso_writer *writer = xso_writer_new(&config);
		char written[80] = "<version";
		const char *bytes;
		size_t size;
		if (!versions[i].scope || strcmp(versions[i].scope, versions[i].written) != 0)
			strcat(strcat(strcat(written, " xmlns=\""), versions[i].written), "\"");
		strcat(written, "/>");
		ck_assert_int_eq(
			xso_encode(&test_every_version_class, &o, versions[i].wanted, writer, NULL),
			XSO_OK);
		bytes = xso_writer_bytes(writer, &size);
		ck_assert_uint_eq(size, strlen(written));
		ck_assert_mem_eq(bytes, written, size);
		xso_writer_free(writer);
	}
}
END_TEST

START_TEST(a_child_without_a_namespace_has_its_parents)
{
	struct test_every_version inner = { .ns = "" }, outer = { .ns = V("1"), .inner = &inner };
	struct language l;

	language_begin(&l);
	ck_assert_str_eq(language_write(&l, test_every_version_any(&outer)),
		"<version xmlns=\"" V("1") "\"><version/></version>");
	inner.ns = V("2");
	ck_assert_str_eq(language_write(&l, test_every_version_any(&outer)),
		"<version xmlns=\"" V("1") "\"><version xmlns=\"" V("2") "\"/></version>");
	language_end(&l);
}
END_TEST

/* A zero that must be there makes no wrapper; any other value does. */
START_TEST(a_wrapper_is_written_for_what_is_in_it)
{
	struct test_every_needed o = { .kind = TEST_EVERY_NEEDED_KIND_THIS };
	struct language l;

	language_begin(&l);
	ck_assert_str_eq(language_write(&l, test_every_needed_any(&o)),
		"<needed xmlns=\"urn:test:every\"><this m=\"false\"/>0</needed>");
	o.n = 1;
	o.m = true;
	ck_assert_str_eq(language_write(&l, test_every_needed_any(&o)),
		"<needed xmlns=\"urn:test:every\"><box n=\"1\"/><this m=\"true\"/>0</needed>");
	o.n = 0;
	o.l = "1";
	ck_assert_str_eq(language_write(&l, test_every_needed_any(&o)),
		"<needed xmlns=\"urn:test:every\"><box n=\"0\"><lid l=\"1\"/></box>"
		"<this m=\"true\"/>0</needed>");
	o.l = NULL;
	o.w = "";
	ck_assert_str_eq(language_write(&l, test_every_needed_any(&o)),
		"<needed xmlns=\"urn:test:every\"><box n=\"0\" w=\"\"/><this "
		"m=\"true\"/>0</needed>");
	language_end(&l);
}
END_TEST

START_TEST(what_is_written_of_a_secret_is_known)
{
	static const struct xso_writer_config config;
	const struct test_bytes plain = { .limited = "x" }, secret = { .password = "" };
	const struct test_steps open = { .rest = false }, hidden = { .rest = true };
	const struct xso_any anys[] = { test_bytes_any(&plain), test_steps_any(&open),
		test_bytes_any(&secret), test_steps_any(&hidden) };
	struct xso_writer *writer = xso_writer_new(&config);

	for (size_t i = 0; i < 4; i++) {
		ck_assert_int_eq(xso_encode_any(anys[i], writer, NULL), XSO_OK);
		ck_assert(writer_is_secret(writer) == (i >= 2));
		xso_writer_clear(writer);
	}
	xso_writer_free(writer);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("encode");
	TCase *c = tcase_create("encode");

	tcase_add_test(c, a_failure_names_the_field_and_leaves_nothing);
	tcase_add_test(c, a_writer_that_failed_takes_nothing_more);
	tcase_add_test(c, objects_nest_as_deep_as_everything_does);
	tcase_add_test(c, a_language_is_inherited_by_its_pointer);
	tcase_add_test(c, the_namespace_is_the_objects_then_the_calls_then_the_places);
	tcase_add_test(c, a_child_without_a_namespace_has_its_parents);
	tcase_add_test(c, a_wrapper_is_written_for_what_is_in_it);
	tcase_add_test(c, what_is_written_of_a_secret_is_known);
	suite_add_tcase(s, c);
	return s;
}
