/* Every allocation of the reader fails once; large elements; and names that never end do not fill
 * memory. */
#include "memory.h"
#include "suite.h"
#include "tape_dump.h"
#include "xml/reading.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STREAMS "xmlns:stream='http://etherx.jabber.org/streams'"
#define HEADER "<stream:stream xmlns='jabber:server' xmlns:p='q' xml:lang='en' " STREAMS ">"

static const char conversation[] =
	HEADER " <message to='x' p:y='z'><body xml:lang='de'>1&amp;2</body></message><iq/>"
	       "<a xmlns='b'><c/><d/><e/><f/><g/><h/><i/><j/><k/></a>"
	       "<message xmlns='jabber:client'>long &lt;text&gt; <![CDATA[in pieces]]></message>"
	       "</stream:stream>";

static size_t check_failure(const char *xml, size_t fail_at, size_t chunk, const char *right)
{
	struct memory memory;
	struct xso_limits limits = { .names_bytes = 1 };
	struct xso_reader_config config = { .root = XSO_ROOT_STREAM,
		.map_content = true,
		.limits = &limits,
		.allocator = memory_begin(&memory, fail_at) };
	struct xso_reader *reader = xso_reader_new(&config);
	struct xso_buffer out = { 0 };
	const char *said;

	if (reader) {
		reading_dump_with(
			&out, reader, xml, strlen(xml), (struct chunks){ chunk, chunk }, true);
		said = dump_text(&out);
		if (fail_at && memory.calls >= fail_at && strcmp(said, right) != 0) {
			const char *failed = strstr(said, "error resource-constraint at ");
			ck_assert_msg(failed && !strncmp(said, right, (size_t)(failed - said)),
				"allocation %zu:\n%s", fail_at, said);
		} else {
			ck_assert_str_eq(right, said);
		}
	} else {
		ck_assert_uint_ne(0, fail_at);
	}
	xso_reader_free(reader);
	xso_buffer_free(&out);
	ck_assert_uint_eq(0, memory.blocks);
	ck_assert_uint_eq(0, memory.bytes);
	return memory.calls;
}

/* The same for each allocation that reading takes. */
static void check_failures(const char *xml, size_t chunk)
{
	static const struct xso_reader_config config = { .root = XSO_ROOT_STREAM,
		.map_content = true };
	struct xso_buffer right = { 0 };
	size_t calls;

	reading_dump(&right, &config, xml, strlen(xml), (struct chunks){ chunk, chunk }, true);
	ck_assert_ptr_nonnull(strstr(dump_text(&right), "end"));
	calls = check_failure(xml, 0, chunk, right.data);
	ck_assert_uint_gt(calls, 10);
	for (size_t n = 1; n <= calls; n++)
		check_failure(xml, n, chunk, right.data);
	xso_buffer_free(&right);
}

START_TEST(every_failing_allocation_is_an_error)
{
	check_failures(conversation, 0);
	check_failures(conversation, 5);
}
END_TEST

enum { LARGE = 50000 };

/* A message of which this many bytes are text, behind what is there. */
static void add_large(struct xso_buffer *xml, size_t size)
{
	xso_buffer_append_text(xml, " <message id='&lt;1'><body>");
	for (size_t end = xml->size + size; xml->size < end;)
		xso_buffer_append_text(xml, "R&amp;D\r\n\u043F");
	xso_buffer_append_text(xml, "</body></message>");
}

/* Large ones one after the other and between small ones, which the same bytes may begin. */
START_TEST(every_failing_allocation_at_large_elements_is_an_error)
{
	static const size_t sizes[] = { LARGE, 1, 2 * LARGE, LARGE, 3 * LARGE, 10 };
	struct xso_buffer xml = { 0 };

	xso_buffer_append_text(&xml, HEADER);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
		add_large(&xml, sizes[i]);
	xso_buffer_append_text(&xml, "</stream:stream>");
	xso_buffer_append(&xml, "", 1);
	check_failures(xml.data, 1000);
	check_failures(xml.data, 30000);
	xso_buffer_free(&xml);
}
END_TEST

/* Gives the bytes up to an event in chunks; returns how many there were. */
static size_t read_to_event(struct xso_reader *reader, const char *bytes, size_t size)
{
	enum { CHUNK = 4096 };
	enum xso_reading what = XSO_READING_MORE;
	struct xso_error error = { 0 };
	size_t at = 0, consumed;

	for (; what == XSO_READING_MORE; at += consumed)
		what = xso_reader_read(reader, bytes + at, size - at < CHUNK ? size - at : CHUNK,
			&consumed, &error);
	ck_assert_int_eq(what, XSO_READING_ELEMENT);
	return at;
}

/* A large element in front of a small one: it is read, and is good when the other is, too. */
static void check_kept(struct xso_reader *reader)
{
	struct xso_buffer xml = { 0 };
	const struct xso_raw *raw;
	struct xso_arena *arena;
	const char *body;
	size_t at;

	add_large(&xml, LARGE);
	add_large(&xml, 10);
	at = read_to_event(reader, xml.data, xml.size);
	raw = xso_reader_tape(reader);
	arena = xso_arena_keep(raw->arena);
	ck_assert_uint_gt(xso_arena_footprint(arena), LARGE / 2);
	body = raw->items[raw->n_items - 1].text;
	ck_assert_uint_eq(strlen(body), raw->items[raw->n_items - 1].size);
	read_to_event(reader, xml.data + at, xml.size - at);
	for (; *body; body += strlen("R&D\n\u043F"))
		ck_assert_int_eq(strncmp(body, "R&D\n\u043F", strlen("R&D\n\u043F")), 0);
	xso_arena_release(arena);
	xso_buffer_free(&xml);
}

START_TEST(a_large_element_lives_as_long_as_its_arena_and_no_longer)
{
	struct memory memory;
	struct xso_reader_config config = { .root = XSO_ROOT_STREAM,
		.allocator = memory_begin(&memory, 0) };
	struct xso_reader *reader = xso_reader_new(&config);
	struct xso_error error = { 0 };
	size_t at;

	ck_assert_int_eq(XSO_READING_HEADER,
		xso_reader_read(reader, HEADER, sizeof HEADER - 1, &at, &error));
	for (int round = 0; round < 4; round++) {
		check_kept(reader);
		ck_assert_uint_le(memory.bytes, 4096);
	}
	xso_reader_free(reader);
	ck_assert_uint_eq(0, memory.blocks);
}
END_TEST

/* Gives bytes in pieces. Returns what the last of them made. */
static enum xso_reading give(
	struct xso_reader *reader, const char *bytes, size_t size, size_t piece)
{
	enum xso_reading what = XSO_READING_MORE;
	struct xso_error error = { 0 };
	size_t consumed;

	for (size_t at = 0, n; at < size; at += n) {
		n = piece < size - at ? piece : size - at;
		what = xso_reader_read(reader, bytes + at, n, &consumed, &error);
		ck_assert_uint_eq(n, consumed);
	}
	return what;
}

/* Reads so many bytes in pieces, and no more. */
static void check_wiped(size_t size, size_t piece)
{
	static const char before[] = "<a>what is carried has room for what comes behind it</a>";
	static const char xml[] = "<auth b='s3cret'>s3cret &amp; s3cret<c>s3cret</c></auth>";
	struct memory memory;
	struct xso_reader_config config = { .root = XSO_ROOT_STREAM,
		.allocator = memory_begin(&memory, 0) };
	struct xso_reader *reader = xso_reader_new(&config);
	const size_t n = sizeof before - 1;

	memory.secret = "s3cret";
	ck_assert_int_eq(XSO_READING_HEADER, give(reader, HEADER, sizeof HEADER - 1, SIZE_MAX));
	ck_assert_int_eq(XSO_READING_ELEMENT, give(reader, before, n, n - 1));
	ck_assert_int_eq(XSO_READING_MORE, give(reader, xml, size, piece));
	xso_reader_free(reader);
	ck_assert_msg(!memory.leaks, "%zu bytes in pieces of %zu", size, piece);
}

START_TEST(an_element_that_is_not_all_there_is_wiped)
{
	for (size_t size = 0; size < 50; size++)
		for (size_t piece = 1; piece <= 20; piece++)
			check_wiped(size, piece);
}
END_TEST

/* Bytes this process has in memory; 0 when the system does not say. */
static size_t resident(void)
{
	FILE *file = fopen("/proc/self/statm", "r");
	size_t all = 0, pages = 0;

	if (!file)
		return 0;
	if (fscanf(file, "%zu %zu", &all, &pages) != 2)
		pages = 0;
	fclose(file);
	return pages * 4096;
}

static size_t rounds(size_t standard)
{
	const char *text = getenv("XSO_ROUNDS");

	return text ? (size_t)strtoul(text, NULL, 10) : standard;
}

/* One element with names never seen before, and what it must be read as. */
static void check_new_names(struct xso_reader *reader, size_t i, struct xso_buffer *out)
{
	char xml[300], said[300];
	struct xso_error error = { 0 };
	size_t size, consumed;

	snprintf(xml, sizeof xml, "<message><a%zu p:b%zu='%zu'/><c xmlns='urn:%zu'/></message>", i,
		i, i, i);
	snprintf(
		said, sizeof said, "[{c}message [{c}a%zu {q}b%zu='%zu'] [{urn:%zu}c]]", i, i, i, i);
	size = strlen(xml);
	if (xso_reader_read(reader, xml, size, &consumed, &error) != XSO_READING_ELEMENT ||
		consumed != size)
		ck_abort_msg("round %zu: %s", i, xso_status_text(error.status));
	out->size = 0;
	tape_dump(out, xso_reader_tape(reader), false);
	if (strcmp(dump_text(out), said) != 0 || strcmp(xso_reader_tape(reader)->lang, "en") != 0)
		ck_abort_msg("round %zu: %s", i, out->data);
}

START_TEST(names_that_never_end_do_not_fill_memory)
{
	struct memory memory;
	struct xso_reader_config config = {
		.root = XSO_ROOT_STREAM, .map_content = true, .allocator = memory_begin(&memory, 0)
	};
	struct xso_reader *reader = xso_reader_new(&config);
	size_t consumed, before = 0, bytes = 0, n = rounds(60000), warm = n / 3;
	struct xso_buffer out = { 0 };
	struct xso_error error = { 0 };

	ck_assert_int_eq(XSO_READING_HEADER,
		xso_reader_read(reader, HEADER, sizeof HEADER - 1, &consumed, &error));
	for (size_t i = 0; i < n; i++) {
		check_new_names(reader, i, &out);
		if (i != warm)
			continue;
		before = resident();
		bytes = memory.bytes;
	}
	ck_assert_uint_le(memory.bytes, bytes + 4096);
#ifndef __SANITIZE_ADDRESS__ /* which gives back nothing for a while */
	ck_assert_uint_le(resident(), before + (4u << 20));
#else
	(void)before;
#endif
	xso_reader_free(reader);
	xso_buffer_free(&out);
	ck_assert_uint_eq(0, memory.blocks);
}
END_TEST

START_TEST(a_parser_that_is_replaced_goes_on_as_before)
{
	static const struct xso_limits few = { .names_bytes = 1 };
	static const struct xso_reader_config once = { .root = XSO_ROOT_STREAM,
		.map_content = true };
	static const struct xso_reader_config always = {
		.root = XSO_ROOT_STREAM, .map_content = true, .limits = &few
	};
	static const char *const ends[] = { "</stream:stream>x", "<p:a/><b", "<a/>text", "<a/><!--",
		"<a/><r:b/>", "<a/></p:a>", "<p:a><b></p:a>", "<a/>\n <?x", "<a/>\xC3<b/>" };
	static const size_t sizes[] = { 0, 1, 2, 7 };

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		for (size_t j = 0; j < sizeof sizes / sizeof *sizes; j++) {
			struct xso_buffer right = { 0 }, out = { 0 };
			struct chunks chunks = { sizes[j], sizes[j] };
			char xml[600] = "<?xml version='1.0'?>\n";
			strcat(xml, conversation);
			strcpy(strstr(xml, "</stream:stream>"), ends[i]);
			reading_dump(&right, &once, xml, strlen(xml), chunks, true);
			reading_dump(&out, &always, xml, strlen(xml), chunks, true);
			ck_assert_str_eq(dump_text(&right), dump_text(&out));
			xso_buffer_free(&right);
			xso_buffer_free(&out);
		}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("reader memory");
	TCase *t = tcase_create("");

	tcase_set_timeout(t, 600);
	tcase_add_test(t, every_failing_allocation_is_an_error);
	tcase_add_test(t, every_failing_allocation_at_large_elements_is_an_error);
	tcase_add_test(t, a_large_element_lives_as_long_as_its_arena_and_no_longer);
	/* what libxml2 keeps is its own */
	if (xso_reader_default == &xso_reader_native)
		tcase_add_test(t, an_element_that_is_not_all_there_is_wiped);
	tcase_add_test(t, names_that_never_end_do_not_fill_memory);
	tcase_add_test(t, a_parser_that_is_replaced_goes_on_as_before);
	suite_add_tcase(s, t);
	return s;
}
