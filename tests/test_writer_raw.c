/* What was read is written so that it reads the same. */
#include "scalar_text.h"
#include "writing.h"

#include <xso/raw.h>
#include <xso/reader.h>

static struct xso_arena *arena;

static void setup(void)
{
	arena = xso_arena_new(NULL);
}

static void teardown(void)
{
	xso_arena_release(arena);
}

static struct xso_raw parse(const char *xml, size_t size)
{
	struct xso_error error;
	char sentence[128];
	struct xso_raw raw;

	if (xso_raw_parse(xml, size, NULL, &raw, arena, &error)) {
		xso_error_format(&error, sentence, sizeof sentence);
		ck_abort_msg("%.*s\n%s", (int)size, xml, sentence);
	}
	return raw;
}

/* Written, read and written again. */
static void check_round(const char *xml, size_t size)
{
	struct xso_raw raw = parse(xml, size), again;
	struct xso_writer *writer = writing_begin(NULL), *other = writing_begin(NULL);
	const char *bytes;
	struct xso_error error = { 0 };

	xso_writer_raw(writer, &raw);
	ck_assert_msg(!xso_writer_status(writer, &error), "%.*s: %s", (int)size, xml,
		error.expected ? error.expected : xso_status_text(error.status));
	bytes = xso_writer_bytes(writer, &size);
	again = parse(bytes, size);
	ck_assert_msg(xso_raw_equal(&raw, &again), "%s\n%.*s", xml, (int)size, bytes);
	xso_writer_raw(other, &again);
	writing_check(other, xso_arena_text(arena, bytes, size));
	xso_writer_free(writer);
	xso_writer_free(other);
}

static const char *const documents[] = {
	"<a><xml:b xml:c='1'><d/></xml:b></a>",
	"<a xmlns='u'><xml:b><a/></xml:b></a>",
	"<a xmlns:p='u' p:xmlns='1'/>",
	"<a xmlns:p='u' xmlns:q='u' p:a='1' q:b='2' a='3'/>",
	"<p:a xmlns:p='u' xmlns='v'><b/><p:c><b xmlns=''/></p:c></p:a>",
	"<a b='&#9;&#10;&#13;&lt;&amp;>&quot;&apos;'/>",
	"<a>&#9;&#10;&#13;&lt;&amp;>&quot;&apos;]]&gt;</a>",
	"<stream xmlns='http://etherx.jabber.org/streams'><x xmlns='jabber:client'/></stream>",
};

START_TEST(what_was_read_reads_the_same_again)
{
	for (size_t i = 0; i < sizeof documents / sizeof *documents; i++)
		check_round(documents[i], strlen(documents[i]));
}
END_TEST

static const char *const names[] = { "a", "xml:a", "p:a", "q:a", "b", "p:xmlns" };
static const char *const declarations[] = { " xmlns='u'", " xmlns='v'", " xmlns=''", " xmlns:p='u'",
	" xmlns:p='v'", " xmlns:q='u'", " xmlns:q='w'" };

/* An element with all prefixes declared somewhere, and others inside it. */
static void grow(struct xso_buffer *xml, uint64_t *state, size_t depth)
{
	const char *name = names[scalar_random(state) % 5];
	uint64_t attributes = scalar_random(state);

	xso_buffer_append_text(xml, "<");
	xso_buffer_append_text(xml, name);
	for (size_t i = scalar_below(state, 3); i < 7; i += 3)
		xso_buffer_append_text(xml, declarations[i]);
	/* p and q may be of one namespace: only one has an `a` */
	for (size_t i = 0; i < 6; i++) {
		if (i == 3 || !(attributes >> i & 1))
			continue;
		xso_buffer_append_text(xml, " ");
		xso_buffer_append_text(xml, names[i]);
		xso_buffer_append_text(xml, "='&lt;'");
	}
	xso_buffer_append_text(xml, ">");
	for (size_t n = depth ? scalar_random(state) % 4 : 0; n; n--)
		grow(xml, state, depth - 1);
	xso_buffer_append_text(xml, "x</");
	xso_buffer_append_text(xml, name);
	xso_buffer_append_text(xml, ">");
}

START_TEST(anything_reads_the_same_again)
{
	uint64_t state = 1;

	for (long i = scalar_rounds(2000); i; i--) {
		static const char outer[] = "<o xmlns:p='w' xmlns:q='u'>";
		struct xso_buffer xml = { 0 };
		xso_buffer_append_text(&xml, outer);
		grow(&xml, &state, 3);
		xso_buffer_append_text(&xml, "</o>");
		check_round(xml.data, xml.size);
		xso_buffer_free(&xml);
		xso_arena_reset(arena);
	}
}
END_TEST

START_TEST(a_slice_stands_where_it_may)
{
	struct xso_raw element = parse("<a b='1' c='2'>x<d/>y</a>", 25);
	struct xso_raw content = xso_raw_content(&element), attributes = element, nothing = { 0 };
	struct xso_writer *writer = writing_begin(NULL);

	attributes.items++;
	attributes.n_items = 2;
	xso_writer_raw(writer, &content);
	xso_writer_raw(writer, &nothing);
	xso_writer_start(writer, "u", "e");
	xso_writer_raw(writer, &attributes);
	xso_writer_raw(writer, &element);
	xso_writer_raw(writer, &content);
	xso_writer_end(writer);
	writing_check(writer,
		"x<d/>y<e xmlns=\"u\" b=\"1\" c=\"2\"><a xmlns=\"\" b=\"1\" "
		"c=\"2\">x<d/>y</a>x<d xmlns=\"\"/>y</e>");
	xso_writer_raw(writer, &attributes);
	ck_assert_int_eq(xso_writer_status(writer, NULL), XSO_ERROR_MISUSE);
	xso_writer_raw(writer, &element);
	ck_assert_int_eq(xso_writer_status(writer, NULL), XSO_ERROR_MISUSE);
	xso_writer_free(writer);
}
END_TEST

/* The innermost element is one too deep: nothing after it is written. */
START_TEST(a_slice_that_is_too_deep_fails_inside)
{
	struct xso_writer *writer = writing_begin(NULL);
	struct xso_raw raw = parse("<a><b/></a>", 11);

	for (size_t i = 0; i < XSO_DEPTH - 1; i++)
		xso_writer_start(writer, "", "o");
	xso_writer_raw(writer, &raw);
	ck_assert_int_eq(xso_writer_status(writer, NULL), XSO_ERROR_LIMIT);
	xso_writer_free(writer);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("writer of raw content");
	TCase *c = tcase_create("raw");

	tcase_set_timeout(c, 60);
	tcase_add_checked_fixture(c, setup, teardown);
	tcase_add_test(c, what_was_read_reads_the_same_again);
	tcase_add_test(c, anything_reads_the_same_again);
	tcase_add_test(c, a_slice_stands_where_it_may);
	tcase_add_test(c, a_slice_that_is_too_deep_fails_inside);
	suite_add_tcase(s, c);
	return s;
}
