/* Each limit one below, at, and one above; refused before memory grows. */
#include "memory.h"
#include "suite.h"
#include "xml/reading.h"

#include <xso/buffer.h>
#include <xso/reader.h>

#include <stdio.h>
#include <string.h>

/* Appends `n` times `piece`. An assertion for each would take longer than all the rest. */
static void repeat(struct xso_buffer *xml, const char *piece, size_t n)
{
	while (n--)
		if (xso_buffer_append_text(xml, piece))
			ck_abort();
}

static void element_of_bytes(struct xso_buffer *xml, size_t n)
{
	repeat(xml, "<a>", 1);
	repeat(xml, "x", n - 7);
	repeat(xml, "</a>", 1);
}

static void text_of_bytes(struct xso_buffer *xml, size_t n)
{
	repeat(xml, "<a>&lt;", 1);
	repeat(xml, "x", n - 1);
	repeat(xml, "<b/></a>", 1);
}

static void cdata_of_bytes(struct xso_buffer *xml, size_t n)
{
	repeat(xml, "<a><![CDATA[", 1);
	repeat(xml, "x", n);
	repeat(xml, "]]></a>", 1);
}

static void value_of_bytes(struct xso_buffer *xml, size_t n)
{
	repeat(xml, "<a b='", 1);
	repeat(xml, "x", n);
	repeat(xml, "'/>", 1);
}

static void elements(struct xso_buffer *xml, size_t n)
{
	repeat(xml, "<a>", 1);
	repeat(xml, "<b/>", n - 1);
	repeat(xml, "</a>", 1);
}

static void levels(struct xso_buffer *xml, size_t n)
{
	repeat(xml, "<a>", n);
	repeat(xml, "</a>", n);
}

static void attributes(struct xso_buffer *xml, size_t n)
{
	repeat(xml, "<a xmlns='u'", 1);
	for (size_t i = 1; i < n; i++) {
		char attribute[48];
		snprintf(attribute, sizeof attribute, " b%zu=''", i);
		repeat(xml, attribute, 1);
	}
	repeat(xml, "/>", 1);
}

static void declarations(struct xso_buffer *xml, size_t n)
{
	repeat(xml, "<a", 1);
	for (size_t i = 0; i < n; i++) {
		char attribute[48];
		snprintf(attribute, sizeof attribute, " xmlns:b%zu='u'", i);
		repeat(xml, attribute, 1);
	}
	repeat(xml, "/>", 1);
}

static void tag_of_bytes(struct xso_buffer *xml, size_t n)
{
	repeat(xml, "<a b='", 1);
	repeat(xml, "x", n - 8);
	repeat(xml, "'></a>", 1);
}

static void empty_tag_of_bytes(struct xso_buffer *xml, size_t n)
{
	repeat(xml, "<a", 1);
	repeat(xml, " ", n - 4);
	repeat(xml, "/>", 1);
}

static const struct {
	const char *name;
	struct xso_limits limits;
	size_t n; /* the limit */
	void (*make)(struct xso_buffer *xml, size_t n);
} rows[] = {
	{ "element_bytes", { .element_bytes = 100 }, 100, element_of_bytes },
	{ "element_bytes", { .element_bytes = 9000 }, 9000, element_of_bytes },
	{ "text_bytes of text", { .text_bytes = 50 }, 50, text_of_bytes },
	{ "text_bytes of text", { .text_bytes = 5000 }, 5000, text_of_bytes },
	{ "text_bytes of cdata", { .text_bytes = 5000 }, 5000, cdata_of_bytes },
	{ "text_bytes of a value", { .text_bytes = 50 }, 50, value_of_bytes },
	{ "elements", { .elements = 10 }, 10, elements },
	{ "elements", { .elements = 1 }, 1, elements },
	{ "depth", { .depth = 5 }, 5, levels },
	{ "depth by itself", { 0 }, XSO_DEPTH, levels },
	{ "depth without a limit", { .depth = XSO_NO_LIMIT }, XSO_DEPTH, levels },
	{ "attributes", { .attributes = 7 }, 7, attributes },
	{ "attributes by themselves", { 0 }, 64, attributes },
	{ "attributes of xmlns", { .attributes = 7 }, 7, declarations },
	{ "tag_bytes", { .tag_bytes = 100 }, 100, tag_of_bytes },
	{ "tag_bytes by themselves", { 0 }, 16384, tag_of_bytes },
	{ "tag_bytes", { .tag_bytes = 100 }, 100, empty_tag_of_bytes },
};

/* Reads in chunks until something other than MORE comes, or the bytes end. */
static enum xso_reading read_until(struct xso_reader *reader, const struct xso_buffer *xml,
	size_t chunk, struct xso_error *error)
{
	enum xso_reading event = XSO_READING_MORE;
	size_t consumed;

	for (size_t at = 0, n; at < xml->size && event == XSO_READING_MORE; at += n) {
		n = chunk < xml->size - at ? chunk : xml->size - at;
		event = xso_reader_read(reader, xml->data + at, n, &consumed, error);
	}
	return event;
}

static void check_limit(size_t row, size_t n, size_t chunk)
{
	struct xso_reader_config config = { .root = XSO_ROOT_ELEMENT, .limits = &rows[row].limits };
	struct xso_reader *reader = xso_reader_new(&config);
	struct xso_buffer xml = { 0 };
	struct xso_error error = { 0 };
	enum xso_reading event;

	rows[row].make(&xml, n);
	event = read_until(reader, &xml, chunk, &error);
	if (n <= rows[row].n) {
		ck_assert_msg(event == XSO_READING_ELEMENT, "%s: %zu is refused by %zu",
			rows[row].name, rows[row].n, n);
	} else {
		ck_assert_msg(event == XSO_READING_ERROR, "%s: %zu does not refuse %zu",
			rows[row].name, rows[row].n, n);
		ck_assert_int_eq(XSO_ERROR_LIMIT, error.status);
		ck_assert_ptr_nonnull(error.expected);
		ck_assert_str_eq("policy-violation", xso_status_condition(error.status));
	}
	xso_reader_free(reader);
	xso_buffer_free(&xml);
}

START_TEST(each_limit_is_exact)
{
	for (size_t row = 0; row < sizeof rows / sizeof *rows; row++)
		for (size_t n = rows[row].n - (rows[row].n > 1); n <= rows[row].n + 1; n++) {
			check_limit(row, n, SIZE_MAX);
			check_limit(row, n, 1);
			check_limit(row, n, 7);
		}
}
END_TEST

START_TEST(without_limits_there_are_none_but_depth)
{
	static const struct xso_limits none = { XSO_NO_LIMIT, XSO_NO_LIMIT, XSO_NO_LIMIT,
		XSO_NO_LIMIT, XSO_NO_LIMIT, XSO_NO_LIMIT, XSO_NO_LIMIT, XSO_NO_LIMIT };
	static const struct {
		size_t n;
		void (*make)(struct xso_buffer *xml, size_t n);
	} large[] = { { 5 << 20, element_of_bytes }, { 3 << 20, text_of_bytes },
		{ 3 << 20, value_of_bytes }, { 200000, elements }, { 2000, attributes } };
	struct xso_reader_config config = { .root = XSO_ROOT_ELEMENT, .limits = &none };

	for (size_t i = 0; i < sizeof large / sizeof *large; i++) {
		struct xso_reader *reader = xso_reader_new(&config);
		struct xso_buffer xml = { 0 };
		struct xso_error error = { 0 };
		large[i].make(&xml, large[i].n);
		ck_assert_int_eq(XSO_READING_ELEMENT, read_until(reader, &xml, SIZE_MAX, &error));
		xso_reader_free(reader);
		xso_buffer_free(&xml);
	}
}
END_TEST

/* What never ends, and what of it is taken at most under the default limits. */
static const struct {
	const char *begin, *more;
	size_t taken, bytes; /* of input, of memory */
} endless[] = {
	{ "<", "a", 20480, 40960 },
	{ "<a ", "b", 20480, 40960 },
	{ "<a b='", "x", 20480, 40960 },
	{ "<a b='", ">", 20480, 40960 },
	{ "<a b='", "&amp;", 20480, 40960 },
	{ "<a b='", "&#65", 20480, 40960 },
	{ "<a", " ", 20480, 40960 },
	{ "<a>&", "x", 20480, 40960 },
	{ "<a>&#", "0", 20480, 40960 },
	{ "<a></a", " ", 20480, 40960 },
	{ "<a></", "a", 20480, 40960 },
	{ "<?xml version='1.0'", " ", 20480, 40960 },
	{ "<?xml version='1.0'?>", "\n", 20480, 40960 },
	{ "", "\n", 20480, 40960 },
	{ "<a", " b='x'", 20480, 40960 },
	{ "<a>", "x", 4200000, 12 << 20 },
	{ "<a><![CDATA[", "x", 4200000, 12 << 20 },
	{ "<a>", "<b>", 1000, 16384 },
	{ "<a>", "<b/>", 4200000, 12 << 20 },
	{ "<a>", "<b c='one of few elements that have many bytes each'/>", 4200000, 24 << 20 },
};

static void check_endless(size_t row, size_t chunk)
{
	struct memory memory;
	struct xso_reader_config config = { .root = XSO_ROOT_EITHER,
		.allocator = memory_begin(&memory, 0) };
	struct xso_reader *reader = xso_reader_new(&config);
	size_t begun = memory.bytes, consumed, taken = 0, most = 0;
	struct xso_error error = { 0 };
	struct xso_buffer xml = { 0 };
	enum xso_reading event;

	repeat(&xml, endless[row].begin, 1);
	event = xso_reader_read(reader, xml.data, xml.size, &consumed, &error);
	xml.size = 0;
	repeat(&xml, endless[row].more, chunk / strlen(endless[row].more) + 1);
	while (event == XSO_READING_MORE && taken <= endless[row].taken) {
		event = xso_reader_read(reader, xml.data, xml.size, &consumed, &error);
		taken += consumed;
		most = memory.bytes > most ? memory.bytes : most;
	}
	ck_assert_msg(event == XSO_READING_ERROR, "%s%s…: no error after %zu bytes",
		endless[row].begin, endless[row].more, taken);
	ck_assert_msg(error.status == XSO_ERROR_LIMIT || error.status == XSO_ERROR_NOT_WELL_FORMED,
		"%s%s…: %s", endless[row].begin, endless[row].more, xso_status_text(error.status));
	ck_assert_msg(most - begun <= endless[row].bytes, "%s%s…: %zu bytes of memory",
		endless[row].begin, endless[row].more, most - begun);
	xso_reader_free(reader);
	xso_buffer_free(&xml);
}

START_TEST(what_never_ends_is_cut_off)
{
	for (size_t i = 0; i < sizeof endless / sizeof *endless; i++) {
		check_endless(i, 4096);
		if (endless[i].taken < 100000)
			check_endless(i, 1);
	}
}
END_TEST

#define STREAM "<s:stream xmlns:s='http://etherx.jabber.org/streams'>"

enum { PIECES = 20 }; /* bytes in the largest that is given */

/* A reader in a stream, in which nothing longer is waited for than so many bytes. */
static struct xso_reader *begin_stalled(size_t stalled)
{
	const struct xso_limits limits = { .stalled_bytes = stalled };
	const struct xso_reader_config config = { .root = XSO_ROOT_STREAM, .limits = &limits };
	struct xso_reader *reader = xso_reader_new(&config);
	struct xso_error error = { 0 };
	size_t consumed;

	ck_assert_int_eq(XSO_READING_HEADER,
		xso_reader_read(reader, STREAM, sizeof STREAM - 1, &consumed, &error));
	return reader;
}

/* Gives `xml` in pieces. Returns how many bytes were taken before it was refused, or all. */
static size_t taken_of(struct xso_reader *reader, const struct xso_buffer *xml, size_t piece)
{
	enum xso_reading what = XSO_READING_MORE;
	struct xso_error error = { 0 };
	size_t taken = 0, consumed;

	while (taken < xml->size && what == XSO_READING_MORE) {
		const size_t left = xml->size - taken;
		what = xso_reader_read(
			reader, xml->data + taken, piece < left ? piece : left, &consumed, &error);
		taken += consumed;
	}
	ck_assert_int_eq(what == XSO_READING_ERROR ? XSO_ERROR_LIMIT : XSO_OK, error.status);
	return taken;
}

/* The tag goes on without end behind `begin` and so many bytes of text. */
static void check_endless_tag(const char *begin, size_t text, const char *tag, size_t piece)
{
	enum { STALLED = 60 };
	struct xso_reader *reader = begin_stalled(STALLED);
	struct xso_buffer xml = { 0 };
	size_t place;

	repeat(&xml, begin, 1);
	repeat(&xml, "x", text);
	place = xml.size + STALLED;
	repeat(&xml, tag, 1);
	repeat(&xml, "x", 100);
	ck_assert_uint_eq(place / piece * piece, taken_of(reader, &xml, piece));
	xso_buffer_free(&xml);
	xso_reader_free(reader);
}

/* Whatever is in front of it, and in whatever pieces it comes. */
START_TEST(a_tag_without_end_is_refused_at_one_byte)
{
	enum { TEXT = 300 };
	static const char *const begins[] = { "<a>", "<a><b/>", "<a b='c'>]&lt;", "<a>\xC3\xA9" };
	static const char *const tags[] = { "<d", "</d", "<d e='", "<d e='?", "<d e='\xC3\xA9",
		"<d e='>" };
	const size_t piece = (size_t)_i;

	for (size_t tag = 0; tag < sizeof tags / sizeof *tags; tag++) {
		check_endless_tag("", 0, tags[tag], piece);
		for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
			for (size_t text = 0; text <= TEXT; text += text % 7 + 1)
				check_endless_tag(begins[i], text, tags[tag], piece);
	}
}
END_TEST

START_TEST(new_limits_are_for_the_first_tag_of_an_element_too)
{
	static const struct xso_limits more = { .stalled_bytes = 60 },
				       less = { .stalled_bytes = 40 };

	for (size_t piece = 1; piece <= PIECES; piece++) {
		struct xso_reader *reader = begin_stalled(20);
		struct xso_buffer xml = { 0 };
		repeat(&xml, "<abcdefghi", 1);
		ck_assert_uint_eq(10, taken_of(reader, &xml, piece));
		xso_reader_limit(reader, &more);
		xml.size = 0;
		repeat(&xml, "x", 20);
		ck_assert_uint_eq(20, taken_of(reader, &xml, piece));
		xso_reader_limit(reader, &less);
		ck_assert_uint_eq(10 / piece * piece, taken_of(reader, &xml, piece));
		xso_buffer_free(&xml);
		xso_reader_free(reader);
	}
}
END_TEST

START_TEST(new_limits_are_for_the_next_element)
{
	static const char header[] = STREAM;
	static const struct xso_limits small = { .elements = 1 }, large = { .elements = 3 };
	struct xso_reader_config config = { .root = XSO_ROOT_STREAM, .limits = &large };
	struct xso_reader *reader = xso_reader_new(&config);
	struct xso_error error = { 0 };
	size_t consumed;

	xso_reader_read(reader, header, sizeof header - 1, &consumed, &error);
	ck_assert_int_eq(XSO_READING_MORE, xso_reader_read(reader, "<a>", 3, &consumed, &error));
	xso_reader_limit(reader, &small);
	ck_assert_int_eq(XSO_READING_ELEMENT,
		xso_reader_read(reader, "<b/><c/></a>", 12, &consumed, &error));
	ck_assert_int_eq(
		XSO_READING_ELEMENT, xso_reader_read(reader, "<d/>", 4, &consumed, &error));
	ck_assert_int_eq(
		XSO_READING_ERROR, xso_reader_read(reader, "<e><f/>", 7, &consumed, &error));
	ck_assert_int_eq(XSO_ERROR_LIMIT, error.status);
	ck_assert_uint_eq(sizeof header - 1 + 22, error.offset);
	xso_reader_free(reader);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("reader limits");
	TCase *t = tcase_create("");

	tcase_set_timeout(t, 300);
	tcase_add_test(t, each_limit_is_exact);
	tcase_add_test(t, without_limits_there_are_none_but_depth);
	tcase_add_test(t, what_never_ends_is_cut_off);
	/* how much of a tag libxml2 has got, nobody knows */
	if (xso_reader_default == &xso_reader_native)
		tcase_add_loop_test(t, a_tag_without_end_is_refused_at_one_byte, 1, PIECES + 1);
	tcase_add_test(t, new_limits_are_for_the_first_tag_of_an_element_too);
	tcase_add_test(t, new_limits_are_for_the_next_element);
	suite_add_tcase(s, t);
	return s;
}
