/* What is written: namespaces, characters, names. */
#include "writing.h"

#include <xso/reader.h>
#include <xso/text.h>

#define STREAMS "http://etherx.jabber.org/streams"

enum { STEPS = 16 };

struct row {
	struct xso_writer_config config;
	struct step steps[STEPS];
	const char *written;
};

static void check_rows(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct xso_writer *writer = writing_begin(&rows[i].config);
		writing_steps(writer, rows[i].steps);
		writing_check(writer, rows[i].written);
		xso_writer_free(writer);
	}
}

static const struct row elements[] = {
	{ .steps = { START("", "a"), END }, .written = "<a/>" },
	{ .steps = { START(NULL, "a"), ATTRIBUTE(NULL, "b", "1"), ATTRIBUTE("", "c", ""), END },
		.written = "<a b=\"1\" c=\"\"/>" },
	{ .steps = { START("", "a"), TEXT("x"), TEXT("y"), START("", "b"), END, TEXT("z"), END },
		.written = "<a>xy<b/>z</a>" },
	{ .steps = { START("", "a"), TEXT(""), ATTRIBUTE("", "b", "1"), END },
		.written = "<a b=\"1\"/>" },
	{ .steps = { TEXT(" "), START("", "a"), END, START("u", "b"), END },
		.written = " <a/><b xmlns=\"u\"/>" },
};

static const struct row namespaces[] = {
	{ .steps = { START("u", "a"), START("u", "b"), END, START("v", "c"), START("u", "d"), END,
		  END, END },
		.written = "<a xmlns=\"u\"><b/><c xmlns=\"v\"><d xmlns=\"u\"/></c></a>" },
	{ .steps = { START("u", "a"), START("", "b"), START(NULL, "c"), END, START("u", "d"), END,
		  END, END },
		.written = "<a xmlns=\"u\"><b xmlns=\"\"><c/><d xmlns=\"u\"/></b></a>" },
	{ .steps = { START("a&<>\"'\t", "a"), START("a&<>\"'\t", "b"), END, END },
		.written = "<a xmlns=\"a&amp;&lt;&gt;&quot;'&#9;\"><b/></a>" },
	/* the scope is what stands around the output */
	{ .config = { .scope = "u" },
		.steps = { START("u", "a"), START("", "b"), END, END, START("", "c"), END },
		.written = "<a><b xmlns=\"\"/></a><c xmlns=\"\"/>" },
	/* prefixes that nobody declares change no scope */
	{ .config = { .scope = "u", .in_stream = true },
		.steps = { START(STREAMS, "error"), START("u", "a"), END, START(STREAMS, "b"),
			TEXT("x"), END, END },
		.written = "<stream:error><a/><stream:b>x</stream:b></stream:error>" },
	{ .steps = { START(STREAMS, "error"), START(STREAMS, "b"), END, END },
		.written = "<error xmlns=\"" STREAMS "\"><b/></error>" },
	{ .steps = { START("u", "a"), START(XSO_XML_NS, "b"), ATTRIBUTE(XSO_XML_NS, "lang", "de"),
		  START("u", "c"), END, END, END },
		.written = "<a xmlns=\"u\"><xml:b xml:lang=\"de\"><c/></xml:b></a>" },
};

static const struct row prefixes[] = {
	{ .steps = { START("u", "a"), ATTRIBUTE("u", "b", "1"), ATTRIBUTE("v", "b", "2"),
		  ATTRIBUTE("u", "c", "3"), START("u", "d"), ATTRIBUTE("v", "e", "4"), END, END },
		.written = "<a xmlns=\"u\" xmlns:ns0=\"u\" ns0:b=\"1\" xmlns:ns1=\"v\" "
			   "ns1:b=\"2\" ns0:c=\"3\"><d xmlns:ns0=\"v\" ns0:e=\"4\"/></a>" },
	{ .steps = { START("", "a"), PREFIXED("p", "u", "b", "1"), PREFIXED("p", "u", "c", "2"),
		  ATTRIBUTE("u", "d", "3"), PREFIXED("q", "u", "e", "4"), END },
		.written = "<a xmlns:p=\"u\" p:b=\"1\" p:c=\"2\" p:d=\"3\" xmlns:q=\"u\" "
			   "q:e=\"4\"/>" },
	/* a prefix has one meaning in a tag, and another in the next */
	{ .steps = { START("", "a"), PREFIXED("p", "u", "b", "1"), PREFIXED("p", "v", "b", "2"),
		  START("", "c"), PREFIXED("p", "v", "d", "3"), END, END },
		.written = "<a xmlns:p=\"u\" p:b=\"1\" xmlns:ns1=\"v\" ns1:b=\"2\">"
			   "<c xmlns:p=\"v\" p:d=\"3\"/></a>" },
	{ .steps = { START("", "a"), PREFIXED("nsa", "u", "b", "1"), END },
		.written = "<a xmlns:nsa=\"u\" nsa:b=\"1\"/>" },
	{ .steps = { START("", "a"), ATTRIBUTE("u", "xmlns", "1"), END },
		.written = "<a xmlns:ns0=\"u\" ns0:xmlns=\"1\"/>" },
	{ .steps = { START("", "a"), PREFIXED("p", XSO_XML_NS, "lang", "de"), END },
		.written = "<a xml:lang=\"de\"/>" },
	/* what looks like a declaration is none */
	{ .steps = { START("", "a"), ATTRIBUTE("", "b", " xmlns:p=\"u\""),
		  PREFIXED("p", "u", "c", "1"), END },
		.written = "<a b=\" xmlns:p=&quot;u&quot;\" xmlns:p=\"u\" p:c=\"1\"/>" },
};

/* What may not be given: no name, what XML or the stream's header has, what is ours. */
static const char *const no_prefixes[] = { "", "a:b", "a b", "a\"><b c=\"", "1", "\xFF", "xml",
	"xmlns", "xmlfoo", "stream", "ns0", "ns1", "ns12x" };

static const struct row mapped[] = {
	{ .config = { .scope = "s", .content_ns = "s" },
		.steps = { START("jabber:client", "message"), START("jabber:client", "body"), END,
			START("u", "x"), START("jabber:client", "message"), END, END, END },
		.written = "<message><body/><x xmlns=\"u\"><message xmlns=\"jabber:client\"/></x>"
			   "</message>" },
	{ .config = { .scope = "s", .content_ns = "s" },
		.steps = { START("jabber:client", "presence"), END, START("jabber:client", "iq"),
			END },
		.written = "<presence/><iq/>" },
	{ .config = { .scope = "s", .content_ns = "s" },
		.steps = { START("jabber:client", "body"), START("jabber:client", "iq"), END, END,
			START("s", "handshake"), END },
		.written = "<body xmlns=\"jabber:client\"><iq/></body><handshake/>" },
	{ .config = { .content_ns = "s" },
		.steps = { START("jabber:client", "iq"), ATTRIBUTE("jabber:client", "a", "1"),
			START("s", "b"), END, END },
		.written = "<iq xmlns=\"s\" xmlns:ns0=\"jabber:client\" ns0:a=\"1\"><b/></iq>" },
	{ .config = { .scope = "s" },
		.steps = { START("jabber:client", "iq"), END },
		.written = "<iq xmlns=\"jabber:client\"/>" },
};

/* By qualified name, declarations first: what looks like one is none. */
static const struct row sorted[] = {
	{ .config = { .sorted_attributes = true },
		.steps = { START("u", "a"), ATTRIBUTE("", "c", "1"), ATTRIBUTE("v", "d", "2"),
			ATTRIBUTE("", "b", " xmlns=\"3\""), ATTRIBUTE(XSO_XML_NS, "lang", "de"),
			ATTRIBUTE("", "bb", "4"), PREFIXED("m", "w", "a", "5"), END },
		.written = "<a xmlns=\"u\" xmlns:m=\"w\" xmlns:ns0=\"v\" "
			   "b=\" xmlns=&quot;3&quot;\" bb=\"4\" c=\"1\" m:a=\"5\" ns0:d=\"2\" "
			   "xml:lang=\"de\"/>" },
	{ .config = { .sorted_attributes = true },
		.steps = { START("", "a"), START("", "b"), ATTRIBUTE("", "d", "1"),
			ATTRIBUTE("", "c", "2"), TEXT("x"), END, START("", "e"), END, END },
		.written = "<a><b c=\"2\" d=\"1\">x</b><e/></a>" },
};

START_TEST(elements_are_written)
{
	check_rows(elements, sizeof elements / sizeof *elements);
}
END_TEST

START_TEST(a_namespace_is_declared_where_it_begins)
{
	check_rows(namespaces, sizeof namespaces / sizeof *namespaces);
}
END_TEST

START_TEST(attributes_have_prefixes_declared_once_in_a_tag)
{
	check_rows(prefixes, sizeof prefixes / sizeof *prefixes);
	for (size_t i = 0; i < sizeof no_prefixes / sizeof *no_prefixes; i++) {
		const struct row row = { .steps = { START("", "a"),
						 PREFIXED(no_prefixes[i], "u", "b", "1"), END },
			.written = "<a xmlns:ns0=\"u\" ns0:b=\"1\"/>" };
		check_rows(&row, 1);
	}
}
END_TEST

START_TEST(attributes_are_sorted_when_asked)
{
	check_rows(sorted, sizeof sorted / sizeof *sorted);
}
END_TEST

START_TEST(stanzas_are_mapped_along_an_unbroken_chain)
{
	check_rows(mapped, sizeof mapped / sizeof *mapped);
}
END_TEST

START_TEST(the_namespace_of_the_place_is_known)
{
	static const struct xso_writer_config config = { .scope = "s", .content_ns = "s" };
	struct xso_writer *writer = writing_begin(&config);

	ck_assert_str_eq(xso_writer_ns(writer), "s");
	xso_writer_start(writer, "jabber:client", "iq");
	ck_assert_str_eq(xso_writer_ns(writer), "jabber:client");
	xso_writer_start(writer, NULL, "a");
	ck_assert_str_eq(xso_writer_ns(writer), "");
	xso_writer_end(writer);
	ck_assert_str_eq(xso_writer_ns(writer), "jabber:client");
	xso_writer_free(writer);
	writer = writing_begin(NULL);
	ck_assert_str_eq(xso_writer_ns(writer), "");
	xso_writer_free(writer);
}
END_TEST

/* As the canonical form has it (Canonical XML 1.0, 2.3), with '>' escaped in values as well. */
static const char *escaped(uint32_t c, bool in_value, char plain[5])
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '\r':
		return "&#13;";
	case '"':
		return in_value ? "&quot;" : "\"";
	case '\n':
		return in_value ? "&#10;" : "\n";
	case '\t':
		return in_value ? "&#9;" : "\t";
	default:
		plain[xso_text_put(plain, c)] = '\0';
		return plain;
	}
}

static void check_character(struct xso_writer *writer, uint32_t c, bool in_value)
{
	char text[8] = "x", right[32], plain[5];
	size_t size = 1 + xso_text_put(text + 1, c);

	text[size++] = 'y';
	xso_writer_clear(writer);
	xso_writer_start(writer, "", "a");
	if (in_value)
		xso_writer_attribute(writer, "", NULL, "b", text, size);
	else
		xso_writer_text(writer, text, size);
	xso_writer_end(writer);
	if (xso_text_valid(text, size) != size) {
		ck_assert_int_eq(xso_writer_status(writer, NULL), XSO_ERROR_CHARACTER);
		return;
	}
	strcpy(right, in_value ? "<a b=\"x" : "<a>x");
	strcat(right, escaped(c, in_value, plain));
	strcat(right, in_value ? "y\"/>" : "y</a>");
	if (xso_writer_status(writer, NULL) || !writing_is(writer, right))
		ck_abort_msg("U+%04X: %s", c, right);
}

START_TEST(every_character_is_escaped_or_plain_or_refused)
{
	struct xso_writer *writer = writing_begin(NULL);

	for (uint32_t c = 0; c <= 0x10FFFF; c++)
		for (int in_value = 0; in_value < 2; in_value++)
			check_character(writer, c, in_value);
	xso_writer_free(writer);
}
END_TEST

START_TEST(an_empty_value_needs_no_pointer)
{
	struct xso_writer *writer = writing_begin(NULL);

	xso_writer_start(writer, "", "a");
	xso_writer_attribute(writer, "", NULL, "b", NULL, 0);
	xso_writer_text(writer, NULL, 0);
	xso_writer_end(writer);
	writing_check(writer, "<a b=\"\"/>");
	xso_writer_free(writer);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("writer");
	TCase *c = tcase_create("writer");

	tcase_set_timeout(c, 60);
	tcase_add_test(c, elements_are_written);
	tcase_add_test(c, a_namespace_is_declared_where_it_begins);
	tcase_add_test(c, attributes_have_prefixes_declared_once_in_a_tag);
	tcase_add_test(c, attributes_are_sorted_when_asked);
	tcase_add_test(c, stanzas_are_mapped_along_an_unbroken_chain);
	tcase_add_test(c, the_namespace_of_the_place_is_known);
	tcase_add_test(c, every_character_is_escaped_or_plain_or_refused);
	tcase_add_test(c, an_empty_value_needs_no_pointer);
	suite_add_tcase(s, c);
	return s;
}
