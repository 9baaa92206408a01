/* RFC 6120 11.1: no comment, processing instruction, DTD, or entity but the five. */
#include "memory.h"
#include "reading_rows.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>

#define STREAM \
	"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
#define HEADER "header [{s}stream]\n"

static const struct xso_reader_config either = { .root = XSO_ROOT_EITHER };

/* Each begins at the offset that is said: what comes before it was read. */
static const struct reading_row begun[] = {
	{ .xml = "<!-", .said = "error restricted-xml at 0\n" },
	{ .xml = "<!-- comment --><a/>", .said = "error restricted-xml at 0\n" },
	{ .xml = "<?p", .said = "error restricted-xml at 0\n" },
	{ .xml = "<?xml-stylesheet href='x'?><a/>", .said = "error restricted-xml at 0\n" },
	{ .xml = "<?xml?><a/>", .said = "error restricted-xml at 0\n" },
	{ .xml = "<!D", .said = "error restricted-xml at 0\n" },
	{ .xml = "<!DOCTYPE s><s/>", .said = "error restricted-xml at 0\n" },
	{ .xml = "<?xml version='1.0'?> \n<!DOCTYPE s [<!ENTITY a 'b'>]><s/>",
		.said = "error restricted-xml at 23\n" },
	{ .xml = "<?xml version='1.0'?><!DOCTYPE s SYSTEM \"a<b\"><s/>",
		.said = "error restricted-xml at 21\n" },
	{ .xml = "<?xml version='1.0'?>\n<!-- x --><s/>", .said = "error restricted-xml at 22\n" },
	{ .xml = "<?xml version='1.0'?>\n<?xml version='1.0'?><s/>",
		.said = "error restricted-xml at 22\n" },
	{ .xml = " <?xml version='1.0'?><a/>", .said = "error restricted-xml at 1\n" },
	{ .xml = "\n<!-- x --><a/>", .said = "error restricted-xml at 1\n" },
	{ .xml = "<a><!-", .said = "error restricted-xml at 3\n" },
	{ .xml = "<a>text<!-- comment --></a>", .said = "error restricted-xml at 7\n" },
	{ .xml = "<a>t\r\n<!-- a -- b --></a>", .said = "error restricted-xml at 6\n" },
	{ .xml = "<a>&amp;<!-- x", .said = "error restricted-xml at 8\n" },
	{ .xml = "<a><b/><!-->", .said = "error restricted-xml at 7\n" },
	{ .xml = "<a><![CDATA[<!--]]><!-", .said = "error restricted-xml at 19\n" },
	{ .xml = "<a><?", .said = "error restricted-xml at 3\n" },
	{ .xml = "<a>\xC3\xA9<?pi x?></a>", .said = "error restricted-xml at 5\n" },
	{ .xml = "<a><?xml version='1.0'?></a>", .said = "error restricted-xml at 3\n" },
	{ .xml = "<a><?1?></a>", .said = "error restricted-xml at 3\n" },
	{ .xml = "<a><!DOCTYPE x></a>", .said = "error restricted-xml at 3\n" },
	{ .xml = STREAM "<a/> <!-", .said = HEADER "element [{c}a]\nerror restricted-xml at 90\n" },
	{ .xml = STREAM "<?x", .said = HEADER "error restricted-xml at 85\n" },
};

/* An entity reference is known for one at its end. */
static const struct reading_row entities[] = {
	{ .xml = "<a>&nbsp;</a>", .said = "error restricted-xml at 3\n" },
	{ .xml = "<a>x &foo; y</a>", .said = "error restricted-xml at 5\n" },
	{ .xml = "<a>&AMP;</a>", .said = "error restricted-xml at 3\n" },
	{ .xml = "<a b='&foo;'/>", .said = "error restricted-xml at 6\n" },
	{ .xml = "<a><b c='1&d;2'></b></a>", .said = "error restricted-xml at 10\n" },
	{ .xml = STREAM " &foo; <a/>", .said = HEADER "error restricted-xml at 86\n" },
};

/* What looks like one of them where it is only text. */
static const struct reading_row innocent[] = {
	{ .xml = "<a b='&lt;!-- &lt;?x &amp;nbsp; !DOCTYPE --> ?>'/>",
		.said = "element [a b='<!-- <?x &nbsp; !DOCTYPE --> ?>']\nend\n" },
	{ .xml = "<a>&lt;!-- !DOCTYPE ?></a>", .said = "element [a '<!-- !DOCTYPE ?>']\nend\n" },
	{ .xml = "<a><![CDATA[<!-- <?x?> <!DOCTYPE &nbsp;]]><b/></a>",
		.said = "element [a '<!-- <?x?> <!DOCTYPE &nbsp;' [b]]\nend\n" },
	{ .xml = "<a><![CDATA[]]><![CDATA[<!-]]></a>", .said = "element [a '<!-']\nend\n" },
	{ .xml = "<a>-->?></a>", .said = "element [a '-->?>']\nend\n" },
};

START_TEST(restricted_xml_is_refused_where_it_begins)
{
	check_readings(&either, begun, sizeof begun / sizeof *begun);
}
END_TEST

START_TEST(five_entities_and_no_more)
{
	static const struct reading_row five = {
		.xml = "<a b='&lt;&gt;&amp;&quot;&apos;'>&lt;&gt;&amp;&quot;&apos;</a>",
		.said = "element [a b='<>&\"'' '<>&\"'']\nend\n",
	};

	check_readings(&either, &five, 1);
	check_readings(&either, entities, sizeof entities / sizeof *entities);
}
END_TEST

START_TEST(text_that_looks_restricted_is_text)
{
	check_readings(&either, innocent, sizeof innocent / sizeof *innocent);
}
END_TEST

/* libxml2 gives a long CDATA section in pieces, and one may begin with anything. */
START_TEST(no_piece_of_a_long_cdata_section_is_markup)
{
	static const char begin[] = "<a><![CDATA[", behind[] = "]]>!</a>";
	static const char *const looks[] = { "<!--", "<?x?", "<!D ", "]]<!", "]<!-" };
	char xml[sizeof begin + sizeof behind + 1400], said[1500];

	for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
		size_t n = sizeof begin - 1;
		struct reading_row row = { .xml = xml, .said = said };
		memcpy(xml, begin, n);
		for (; n < 1200; n += 4)
			memcpy(xml + n, looks[i], 4);
		memcpy(xml + n, behind, sizeof behind);
		ck_assert_int_lt(snprintf(said, sizeof said, "element [a '%.*s!']\nend\n",
					 (int)(n - (sizeof begin - 1)), xml + sizeof begin - 1),
			(int)sizeof said);
		check_readings(&either, &row, 1);
	}
}
END_TEST

START_TEST(nothing_of_a_dtd_is_stored)
{
	static const char bomb[] =
		"<!DOCTYPE b [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'>"
		"<!ENTITY c '&a;&a;&a;&a;'>]><b>&c;&c;&c;</b>";
	struct memory memory;
	struct xso_reader_config config = { .root = XSO_ROOT_EITHER,
		.allocator = memory_begin(&memory, 0) };
	struct xso_reader *reader = xso_reader_new(&config);
	size_t bytes = memory.bytes, consumed;
	struct xso_error error;

	ck_assert_int_eq(XSO_READING_ERROR,
		xso_reader_read(reader, bomb, sizeof bomb - 1, &consumed, &error));
	ck_assert_int_eq(XSO_ERROR_RESTRICTED_XML, error.status);
	ck_assert_str_eq("a document type declaration", error.expected);
	ck_assert_uint_eq(0, consumed);
	ck_assert_uint_eq(bytes, memory.bytes);
	xso_reader_free(reader);
	ck_assert_uint_eq(0, memory.blocks);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("restricted xml");
	TCase *t = tcase_create("");

	tcase_set_timeout(t, 120);
	tcase_add_test(t, restricted_xml_is_refused_where_it_begins);
	tcase_add_test(t, five_entities_and_no_more);
	tcase_add_test(t, text_that_looks_restricted_is_text);
	tcase_add_test(t, no_piece_of_a_long_cdata_section_is_markup);
	tcase_add_test(t, nothing_of_a_dtd_is_stored);
	suite_add_tcase(s, t);
	return s;
}
