/* What is no XML, no UTF-8, or no namespaces, and where the reader says so. */
#include "reading_rows.h"
#include "suite.h"

#include <stdio.h>

#define MALFORMED(at) "error not-well-formed at " #at "\n"
#define ENCODING "error unsupported-encoding at 0\n"

static const struct xso_reader_config either = { .root = XSO_ROOT_EITHER };

static const struct reading_row grammar[] = {
	{ .xml = "hello", .said = MALFORMED(0) },
	{ .xml = " hello", .said = MALFORMED(1) },
	{ .xml = "<1/>", .said = MALFORMED(1) },
	{ .xml = "< a/>", .said = MALFORMED(1) },
	{ .xml = "<a b/>", .said = MALFORMED(4) },
	{ .xml = "<a b=c/>", .said = MALFORMED(5) },
	{ .xml = "<a b='x'c='y'/>", .said = MALFORMED(8) },
	{ .xml = "<a b='<'/><c/>", .said = MALFORMED(6) },
	{ .xml = "<a><b c='<'/></a>", .said = MALFORMED(9) },
	{ .xml = "<a b='1' b='2'/>", .said = MALFORMED(12) },
	{ .xml = "<a></b>", .said = MALFORMED(5) },
	{ .xml = "<a><b></a></b>", .said = MALFORMED(8) },
	{ .xml = "<a></A>", .said = MALFORMED(5) },
	{ .xml = "<a><!x></a>", .said = MALFORMED(3) },
	{ .xml = "<a>]]></a>", .said = MALFORMED(3) },
	{ .xml = "<a>&;</a>", .said = MALFORMED(3) },
	{ .xml = "<a>&#1;</a>", .said = MALFORMED(3) },
	{ .xml = "<a>&#0;</a>", .said = MALFORMED(3) },
	{ .xml = "<a>&#;</a>", .said = MALFORMED(3) },
	{ .xml = "<a>&#x;</a>", .said = MALFORMED(3) },
	{ .xml = "<a>&#xD800;</a>", .said = MALFORMED(3) },
	{ .xml = "<a>&#xDFFF;</a>", .said = MALFORMED(3) },
	{ .xml = "<a>&#xFFFE;</a>", .said = MALFORMED(3) },
	{ .xml = "<a>&#xFFFF;</a>", .said = MALFORMED(3) },
	{ .xml = "<a>&#1114112;</a>", .said = MALFORMED(3) },
	{ .xml = "<a>&#99999999999;</a>", .said = MALFORMED(3) },
	{ .xml = "<a b='&#x;'/>", .said = MALFORMED(6) },
	{ .xml = "<a b='&#8;'/>", .said = MALFORMED(6) },
};

static const struct reading_row declarations[] = {
	{ .xml = "<?xml version='1.1'?><a/>", .said = MALFORMED(15) },
	{ .xml = "<?xml version='2.0'?><a/>", .said = MALFORMED(15) },
	{ .xml = "<?xml encoding='UTF-8'?><a/>", .said = MALFORMED(5) },
	{ .xml = "<?xml version='1.0' standalone='maybe'?><a/>", .said = MALFORMED(32) },
	{ .xml = "<?xml version='1.0' encoding='ISO-8859-1'?><a/>", .said = ENCODING },
	{ .xml = "<?xml version='1.0' encoding='US-ASCII'?><a/>", .said = ENCODING },
	{ .xml = "<?xml version='1.0' encoding='EUC-JP'?><a/>", .said = ENCODING },
	{ .xml = "<?xml version='1.0' encoding='UTF-16'?><a/>",
		.said = "error unsupported-encoding at 0\n" },
	{ .xml = "<?xml version='1.0' encoding='none-such'?><a/>",
		.said = "error unsupported-encoding at 0\n" },
	{ .xml = "\xFF\xFE<\0a\0/\0>\0", .size = 10, .said = ENCODING },
	{ .xml = "\xFE\xFF\0<\0a\0/\0>", .size = 10, .said = ENCODING },
	{ .xml = "<\0a\0/\0>\0", .size = 8, .said = ENCODING },
	{ .xml = "\0<\0a\0/\0>", .size = 8, .said = ENCODING },
	{ .xml = "\xEF\xBB\xBF<a/>", .said = MALFORMED(0) },
};

static const struct reading_row namespaces[] = {
	{ .xml = "<p:a/>", .said = MALFORMED(1) },
	{ .xml = "<a p:b='1'/>", .said = MALFORMED(3) },
	{ .xml = "<a><b><p:c/></b></a>", .said = MALFORMED(7) },
	{ .xml = "<a><b xmlns:p='u'/><p:c/></a>", .said = MALFORMED(20) },
	{ .xml = "<a xmlns:p=''/>", .said = MALFORMED(12) },
	{ .xml = "<a xmlns:xml='x'/>", .said = MALFORMED(14) },
	{ .xml = "<a xmlns:xmlns='x'/>", .said = MALFORMED(16) },
	{ .xml = "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>", .said = MALFORMED(12) },
	{ .xml = "<a xmlns='http://www.w3.org/XML/1998/namespace'/>", .said = MALFORMED(10) },
	{ .xml = "<a xmlns='http://www.w3.org/2000/xmlns/'/>", .said = MALFORMED(10) },
	{ .xml = "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>", .said = MALFORMED(12) },
	{ .xml = "<a xmlns:p='a}b'/>", .said = MALFORMED(12) },
	{ .xml = "<a xmlns='not a uri'/>", .said = MALFORMED(10) },
	{ .xml = "<xmlns:a/>", .said = MALFORMED(1) },
	{ .xml = "<a:b:c xmlns:a='x'/>", .said = MALFORMED(1) },
	{ .xml = "<a:/>", .said = MALFORMED(1) },
	{ .xml = "<:a/>", .said = MALFORMED(1) },
	{ .xml = "<a :b=''/>", .said = MALFORMED(3) },
	{ .xml = "<a xmlns='u' xmlns='u'/>", .said = MALFORMED(20) },
	{ .xml = "<a xmlns:p='u' xmlns:p='v'/>", .said = MALFORMED(24) },
	{ .xml = "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", .said = MALFORMED(40) },
	{ .xml = "<a xmlns:p='u'><b xmlns:q='u' p:b='1' q:b='2'/></a>", .said = MALFORMED(43) },
};

/* Each stands for "%s" in <a>%s</a> and in <a b='%s'/>: checked at both places. */
static const struct {
	const char *bytes, *is;
} bad[] = {
	{ "\x80", "a byte that only continues" },
	{ "\xBF", "another" },
	{ "\xC0\x80", "an overlong U+0000" },
	{ "\xC1\xBF", "an overlong U+007F" },
	{ "\xE0\x80\x80", "an overlong U+0000" },
	{ "\xE0\x9F\xBF", "an overlong U+07FF" },
	{ "\xF0\x80\x80\x80", "an overlong U+0000" },
	{ "\xF0\x8F\xBF\xBF", "an overlong U+FFFF" },
	{ "\xED\xA0\x80", "the surrogate U+D800" },
	{ "\xED\xBF\xBF", "the surrogate U+DFFF" },
	{ "\xED\xA0\xBD\xED\xB8\x80", "a pair of surrogates" },
	{ "\xF4\x90\x80\x80", "U+110000" },
	{ "\xF5\x80\x80\x80", "U+140000" },
	{ "\xF8\x88\x80\x80\x80", "five bytes" },
	{ "\xFC\x84\x80\x80\x80\x80", "six bytes" },
	{ "\xFE", "no lead byte" },
	{ "\xFF", "no lead byte" },
	{ "\xC3", "one byte of two" },
	{ "\xE2\x82", "two bytes of three" },
	{ "\xF0\x9F\x98", "three bytes of four" },
	{ "\xE2(\xA1", "a stranger inside" },
	{ "\xEF\xBF\xBE", "U+FFFE" },
	{ "\xEF\xBF\xBF", "U+FFFF" },
	{ "\x01", "U+0001" },
	{ "\x08", "U+0008" },
	{ "\x0B", "U+000B" },
	{ "\x0C", "U+000C" },
	{ "\x1F", "U+001F" },
};

START_TEST(bad_grammar_is_not_well_formed)
{
	check_readings(&either, grammar, sizeof grammar / sizeof *grammar);
}
END_TEST

START_TEST(only_xml_1_0_in_utf8_without_a_mark)
{
	check_readings(&either, declarations, sizeof declarations / sizeof *declarations);
}
END_TEST

START_TEST(namespace_errors_are_fatal)
{
	check_readings(&either, namespaces, sizeof namespaces / sizeof *namespaces);
}
END_TEST

START_TEST(bad_bytes_are_refused_where_they_stand)
{
	static const struct {
		const char *format, *said;
	} places[] = {
		{ "<a>%s</a>", MALFORMED(3) },
		{ "<a>xy%sz</a>", MALFORMED(5) },
		{ "<a>\xC3\xA9%s</a>", MALFORMED(5) },
		{ "<a b='%s'/>", MALFORMED(6) },
		{ "<a><![CDATA[x%s]]></a>", MALFORMED(13) },
		{ "<a><![CDATA[]]><![CDATA[%s]]></a>", MALFORMED(24) },
	};
	char xml[64];

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		for (size_t j = 0; j < sizeof places / sizeof *places; j++) {
			struct reading_row row = { .xml = xml, .said = places[j].said };
			snprintf(xml, sizeof xml, places[j].format, bad[i].bytes);
			check_readings(&either, &row, 1);
		}
}
END_TEST

START_TEST(a_nul_is_refused)
{
	static const struct reading_row rows[] = {
		{ .xml = "<a>x\0y</a>", .size = 10, .said = MALFORMED(4) },
		{ .xml = "<a b='\0'/>", .size = 10, .said = MALFORMED(6) },
		{ .xml = "<a\0/>", .size = 5, .said = MALFORMED(2) },
	};

	check_readings(&either, rows, sizeof rows / sizeof *rows);
}
END_TEST

START_TEST(input_may_not_end_inside_an_element)
{
	static const struct reading_row rows[] = {
		{ .xml = "<", .said = "truncated at 1\n" },
		{ .xml = "<a", .said = "truncated at 2\n" },
		{ .xml = "<a>", .said = "truncated at 3\n" },
		{ .xml = "<a>x", .said = "truncated at 4\n" },
		{ .xml = "<a>x\xE2\x82", .said = "truncated at 6\n" },
		{ .xml = "<a>&amp", .said = "truncated at 7\n" },
		{ .xml = "<a></a", .said = "truncated at 6\n" },
		{ .xml = "<?xml version='1.0'?>", .said = "truncated at 21\n" },
	};

	check_readings(&either, rows, sizeof rows / sizeof *rows);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("reader refusals");
	TCase *t = tcase_create("");

	tcase_set_timeout(t, 120);
	tcase_add_test(t, bad_grammar_is_not_well_formed);
	tcase_add_test(t, only_xml_1_0_in_utf8_without_a_mark);
	tcase_add_test(t, namespace_errors_are_fatal);
	tcase_add_test(t, bad_bytes_are_refused_where_they_stand);
	tcase_add_test(t, a_nul_is_refused);
	tcase_add_test(t, input_may_not_end_inside_an_element);
	suite_add_tcase(s, t);
	return s;
}
