/* The reader as its caller sees it: what a call takes, what it gives, and for how long. */
#include "memory.h"
#include "suite.h"
#include "tape_dump.h"

#include <string.h>

#define HEADER                                                \
	"<stream:stream xmlns='jabber:client' xml:lang='en' " \
	"xmlns:stream='http://etherx.jabber.org/streams'>"

static const struct xso_reader_config stream = { .root = XSO_ROOT_STREAM };

/* Reads one event and checks what it is and how many bytes it took. */
static void check_event(
	struct xso_reader *reader, const char **at, enum xso_reading what, const char *taken)
{
	struct xso_error error = { 0 };
	size_t consumed;

	ck_assert_int_eq(what, xso_reader_read(reader, *at, strlen(*at), &consumed, &error));
	ck_assert_uint_eq(strlen(taken), consumed);
	ck_assert_int_eq(0, memcmp(taken, *at, consumed));
	*at += consumed;
}

START_TEST(each_event_takes_its_bytes_and_no_more)
{
	const char *at = HEADER "<proceed/>\x16\x03\x01 not XML";
	struct xso_reader *reader = xso_reader_new(&stream);

	check_event(reader, &at, XSO_READING_HEADER, HEADER);
	check_event(reader, &at, XSO_READING_ELEMENT, "<proceed/>");
	ck_assert_str_eq("\x16\x03\x01 not XML", at);
	xso_reader_free(reader);
}
END_TEST

START_TEST(many_events_in_one_piece_come_one_by_one)
{
	const char *at = HEADER " <a>&lt;</a ><b/>\n</stream:stream>x";
	struct xso_reader *reader = xso_reader_new(&stream);

	ck_assert(!xso_reader_is_stream(reader));
	check_event(reader, &at, XSO_READING_HEADER, HEADER);
	ck_assert(xso_reader_is_stream(reader));
	ck_assert_str_eq("jabber:client", xso_reader_content_ns(reader));
	check_event(reader, &at, XSO_READING_ELEMENT, " <a>&lt;</a >");
	check_event(reader, &at, XSO_READING_ELEMENT, "<b/>");
	check_event(reader, &at, XSO_READING_END, "\n</stream:stream>");
	check_event(reader, &at, XSO_READING_END, "");
	ck_assert_int_eq(XSO_OK, xso_reader_finish(reader, NULL));
	xso_reader_free(reader);
}
END_TEST

/* Gives everything once, then what was not taken in pieces of this size. */
static void check_pieces(const char *at, size_t piece, const char *whats)
{
	static const char letters[] = ".HEF!";
	struct xso_reader *reader = xso_reader_new(&stream);
	struct xso_error error = { 0 };
	enum xso_reading what = XSO_READING_MORE;
	char said[16] = "";

	for (size_t n = strlen(at); n && what < XSO_READING_END; n = strlen(at)) {
		size_t consumed;
		n = *said && piece < n ? piece : n;
		what = xso_reader_read(reader, at, n, &consumed, &error);
		ck_assert_uint_le(consumed, n);
		at += consumed;
		if (what != XSO_READING_MORE)
			strncat(said, &letters[what], 1);
		ck_assert(consumed == n || what != XSO_READING_MORE);
	}
	ck_assert_str_eq(said, whats);
	/* what is wrong may be seen at a byte inside it */
	ck_assert(what == XSO_READING_END ? !strcmp(at, "x") : strstr("</c>", at) != NULL);
	xso_reader_free(reader);
}

START_TEST(bytes_may_come_again_in_smaller_pieces)
{
	for (size_t piece = 1; piece < 40; piece++) {
		check_pieces(HEADER " <a>&lt;</a ><b/>\n</stream:stream>x", piece, "HEEF");
		check_pieces(HEADER "<a/> <b>1</b></c>", piece, "HEE!");
	}
}
END_TEST

START_TEST(an_error_waits_behind_the_events_before_it)
{
	const char *at = HEADER "<a/><b/></c>", *rest;
	struct xso_reader *reader = xso_reader_new(&stream);
	struct xso_error error = { 0 };

	check_event(reader, &at, XSO_READING_HEADER, HEADER);
	check_event(reader, &at, XSO_READING_ELEMENT, "<a/>");
	check_event(reader, &at, XSO_READING_ELEMENT, "<b/>");
	rest = at;
	check_event(reader, &at, XSO_READING_ERROR, "");
	check_event(reader, &at, XSO_READING_ERROR, "");
	ck_assert_ptr_eq(rest, at);
	ck_assert_int_eq(XSO_ERROR_NOT_WELL_FORMED, xso_reader_finish(reader, &error));
	ck_assert_int_eq(XSO_ERROR_NOT_WELL_FORMED, error.status);
	xso_reader_free(reader);
}
END_TEST

START_TEST(input_may_end_between_elements)
{
	static const struct {
		const char *xml;
		enum xso_status status;
	} inputs[] = {
		{ "", XSO_ERROR_TRUNCATED },
		{ HEADER, XSO_OK },
		{ HEADER "\n ", XSO_OK },
		{ HEADER "<a/>\n", XSO_OK },
		{ HEADER "<a/><", XSO_ERROR_TRUNCATED },
		{ HEADER "<a/></stream:strea", XSO_ERROR_TRUNCATED },
		{ HEADER "<a>", XSO_ERROR_TRUNCATED },
		{ HEADER "<a/></stream:stream>", XSO_OK },
	};

	for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
		struct xso_reader *reader = xso_reader_new(&stream);
		const char *at = inputs[i].xml, *end = at + strlen(at);
		struct xso_error error = { 0 };
		enum xso_reading event;
		size_t consumed;
		do {
			event = xso_reader_read(reader, at, (size_t)(end - at), &consumed, &error);
			at += consumed;
		} while (event != XSO_READING_MORE && event != XSO_READING_END);
		ck_assert_int_eq(inputs[i].status, xso_reader_finish(reader, &error));
		ck_assert_int_eq(inputs[i].status, error.status);
		xso_reader_free(reader);
	}
}
END_TEST

START_TEST(a_kept_tape_outlives_what_is_read_later)
{
	const char *at = HEADER "<a b='1'>x</a><c>yyyy</c><d/>";
	struct xso_reader *reader = xso_reader_new(&stream);
	struct xso_buffer out = { 0 };
	struct xso_raw kept;

	check_event(reader, &at, XSO_READING_HEADER, HEADER);
	check_event(reader, &at, XSO_READING_ELEMENT, "<a b='1'>x</a>");
	kept = *xso_reader_tape(reader);
	xso_arena_keep(kept.arena);
	check_event(reader, &at, XSO_READING_ELEMENT, "<c>yyyy</c>");
	ck_assert_ptr_ne(kept.arena, xso_reader_tape(reader)->arena);
	check_event(reader, &at, XSO_READING_ELEMENT, "<d/>");
	xso_reader_free(reader);
	tape_dump(&out, &kept, false);
	ck_assert_str_eq("[{c}a b='1' 'x']", dump_text(&out));
	ck_assert_str_eq("en", kept.lang);
	xso_arena_release(kept.arena);
	xso_buffer_free(&out);
}
END_TEST

START_TEST(events_nobody_took_are_freed)
{
	struct memory memory;
	struct xso_reader_config config = { .root = XSO_ROOT_STREAM,
		.allocator = memory_begin(&memory, 0) };
	struct xso_reader *reader = xso_reader_new(&config);
	const char *at = HEADER "<a/><b/><c>";

	check_event(reader, &at, XSO_READING_HEADER, HEADER);
	xso_reader_free(reader);
	ck_assert_uint_eq(0, memory.blocks);
	ck_assert_uint_eq(0, memory.bytes);
}
END_TEST

START_TEST(a_steady_stream_of_stanzas_allocates_nothing)
{
	struct memory memory;
	struct xso_reader_config config = { .root = XSO_ROOT_STREAM,
		.allocator = memory_begin(&memory, 0) };
	struct xso_reader *reader = xso_reader_new(&config);
	const char *at = HEADER;
	size_t calls = 0;

	check_event(reader, &at, XSO_READING_HEADER, HEADER);
	for (size_t i = 0; i < 1000; i++) {
		at = "<message to='a@b'><body>text of some length</body></message>";
		check_event(reader, &at, XSO_READING_ELEMENT, at);
		if (i == 10)
			calls = memory.calls;
	}
	ck_assert_uint_eq(calls, memory.calls);
	xso_reader_free(reader);
}
END_TEST

START_TEST(known_names_are_given_as_they_are)
{
	struct xso_names *names = xso_names_new(NULL);
	struct xso_reader_config config = { .root = XSO_ROOT_STREAM, .names = names };
	struct xso_reader *reader;
	const char *at = HEADER "<a b='1'><c/></a>";
	const struct xso_item *items;

	ck_assert_int_eq(XSO_OK, xso_names_add(names, "jabber:client", "a", NULL));
	ck_assert_int_eq(XSO_OK, xso_names_add(names, "", "b", NULL));
	ck_assert_int_eq(XSO_OK, xso_names_add(names, "", "c", NULL));
	reader = xso_reader_new(&config);
	check_event(reader, &at, XSO_READING_HEADER, HEADER);
	check_event(reader, &at, XSO_READING_ELEMENT, "<a b='1'><c/></a>");
	items = xso_reader_tape(reader)->items;
	ck_assert(xso_names_has(names, items[0].name));
	ck_assert(xso_names_has(names, items[1].name));
	ck_assert(!xso_names_has(names, items[2].name));
	ck_assert_uint_eq(0, items[2].name->id);
	ck_assert_uint_eq(3, xso_names_count(names));
	xso_reader_free(reader);
	xso_names_free(names);
}
END_TEST

START_TEST(an_error_says_what_and_where)
{
	const char *at = HEADER "<a>x<!-- y -->";
	struct xso_reader *reader = xso_reader_new(&stream);
	struct xso_error error = { 0 };
	char text[80];

	check_event(reader, &at, XSO_READING_HEADER, HEADER);
	check_event(reader, &at, XSO_READING_ERROR, "");
	ck_assert_int_eq(XSO_ERROR_RESTRICTED_XML, xso_reader_finish(reader, &error));
	ck_assert_uint_eq(sizeof HEADER - 1 + 4, error.offset);
	xso_error_format(&error, text, sizeof text);
	ck_assert_str_eq("a comment", text);
	xso_reader_free(reader);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("reader events");
	TCase *t = tcase_create("");

	tcase_add_test(t, each_event_takes_its_bytes_and_no_more);
	tcase_add_test(t, many_events_in_one_piece_come_one_by_one);
	tcase_add_test(t, bytes_may_come_again_in_smaller_pieces);
	tcase_add_test(t, an_error_waits_behind_the_events_before_it);
	tcase_add_test(t, input_may_end_between_elements);
	tcase_add_test(t, a_kept_tape_outlives_what_is_read_later);
	tcase_add_test(t, events_nobody_took_are_freed);
	tcase_add_test(t, a_steady_stream_of_stanzas_allocates_nothing);
	tcase_add_test(t, known_names_are_given_as_they_are);
	tcase_add_test(t, an_error_says_what_and_where);
	suite_add_tcase(s, t);
	return s;
}
