/* The rules of the schema language on the wire: what goes round, how it is written, what is
 * refused. */
#include "language.h"

#define NS " xmlns=\"urn:test:words\""

/* NULL in `out`: it is written as it was read. */
static const struct {
	const char *rule, *in, *out;
} rounds[] = {
	{ "unreadable attribute, forgiven", "<kept" NS " number=\"many\"/>", NULL },
	{ "unknown value, forgiven", "<kept" NS " letter=\"z\"/>", NULL },
	{ "unreadable leaf", "<kept" NS "><count>x</count></kept>", NULL },
	{ "more attributes on a leaf", "<kept" NS "><count a=\"1\">3</count></kept>", NULL },
	{ "more content in a flag", "<kept" NS "><marked>text<x/></marked></kept>", NULL },
	{ "places in an array",
		"<kept" NS "><status code=\"1\"/><status code=\"x\"/><status/>"
		"<status code=\"2\" more=\"1\"/><status code=\"3\"/></kept>",
		NULL },
	{ "more content in a wrapper",
		"<kept" NS "><wrapper of=\"a\">text<item>1</item><strange/></wrapper></kept>",
		NULL },
	{ "an empty wrapper without a member", "<kept" NS "><wrapper/></kept>", NULL },
	{ "an empty wrapper with a member", "<kept" NS "><named/></kept>", NULL },
	{ "a tag newer than the schema", "<kept" NS "><newer><deep/></newer></kept>", NULL },
	{ "a tag with its content", "<kept" NS "><gone after=\"3\">why</gone></kept>", NULL },
	{ "more content in a tag", "<kept" NS "><gone before=\"3\"><x/></gone></kept>", NULL },
	{ "attributes, text and elements of no field",
		"<kept" NS " other=\"1\">text<other xmlns=\"urn:x\"/></kept>", NULL },
	{ "white space beside elements is no text", "<kept" NS "> <marked/>\n</kept>",
		"<kept" NS "><marked/></kept>" },
	{ "between rows the order is the schema's",
		"<kept" NS "><behind>2</behind><marked/><before>1</before></kept>",
		"<kept" NS "><before>1</before><marked/><behind>2</behind></kept>" },

	{ "required, but absence has a value: forgiven, and written",
		"<presence" NS "><required>2024-02-29</required></presence>",
		"<presence" NS " forced=\"5\" again=\"grey\">"
		"<required>2024-02-29</required></presence>" },
	{ "what absence means is not written",
		"<presence" NS
		" zero=\"0\" seven=\"07\" sides=\"4\" forced=\"5\" yes=\"1\" no=\"false\" "
		"bit=\"true\" word=\"hello &quot;*/&quot;\" half=\"5e-1\" two=\"2.0\" "
		"lowest=\"-9223372036854775808\" highest=\"18446744073709551615\" "
		"shade=\"grey\" again=\"grey\"><required>2024-02-29</required></presence>",
		"<presence" NS " forced=\"5\" again=\"grey\">"
		"<required>2024-02-29</required></presence>" },
	{ "all else is written",
		"<presence" NS
		" plain=\"0\" zero=\"1\" seven=\"0\" least=\"1\" sides=\"3\" fromZero=\"0\" "
		"forced=\"0\" yes=\"false\" no=\"true\" bit=\"0\" word=\"\" half=\"0\" two=\"0\" "
		"lowest=\"0\" highest=\"0\" below=\"-2\" shade=\"1st\" again=\"black\" "
		"mood=\"wild\" kind=\"b\" when=\"2024-02-29T00:00:00.5+01:00\">"
		"<required>2024-02-29</required></presence>",
		NULL },

	{ "the first is kept, the others as unknown",
		"<once" NS "><first>1</first><first>2</first><first>3</first></once>", NULL },
	{ "lists", "<lists" NS " spaced=\" 1  -2 \"><comma>a, b ,c</comma></lists>",
		"<lists" NS " spaced=\"1 -2\"><comma>a,b,c</comma></lists>" },
	{ "present and empty texts",
		"<lists" NS "><comma>a</comma><leaf lang=\"x\"/><word/><var v=\"\"/></lists>",
		NULL },
	{ "a list without values", "<lists" NS " spaced=\"\"><comma>a</comma></lists>", NULL },
	{ "empty data", "<bytes" NS ">=</bytes>", NULL },
	{ "no data", "<bytes" NS "/>", NULL },
	{ "as long as may be", "<bytes" NS " short=\"0aff\" text=\"abc\"/>", NULL },

	{ "an older version",
		"<version xmlns=\"urn:test:words:1\"><a>1</a><version><a>2</a></version></version>",
		NULL },
	{ "a newer version",
		"<version xmlns=\"urn:test:words:2\"><a>1</a><version><a>2</a></version></version>",
		NULL },
	{ "another version inside is unknown",
		"<version xmlns=\"urn:test:words:1\">"
		"<version xmlns=\"urn:test:words:2\"><a>2</a></version></version>",
		NULL },
	{ "a group takes the namespace of its use", "<uses" NS "><note>1</note><deep/></uses>",
		NULL },
	{ "a class named by its use",
		"<uses" NS "><here x=\"1\"><y>2</y></here>"
		"<there xmlns=\"urn:test:there\" x=\"3\"><y>4</y></there></uses>",
		NULL },

	{ "any of a name, any, and what a field names",
		"<open" NS "><leaf/><description xmlns=\"urn:d\"/><transport xmlns=\"urn:1\"/>"
		"<transport xmlns=\"urn:2\"/><transport xmlns=\"urn:test:mine\" x=\"1\"/>"
		"<ping xmlns=\"urn:acme:0\"/><other xmlns=\"urn:o\"/><ping xmlns=\"urn:acme:0\"/>"
		"<part id=\"1\"><in-part/></part></open>",
		NULL },
	{ "a payload without any is among the unknown",
		"<presence" NS " forced=\"5\" again=\"grey\"><required>2024-02-29</required>"
		"<in-part x=\"1\"/></presence>",
		NULL },
	{ "dropped", "<dropping" NS " x=\"1\" y=\"2\"><f/>text<g/></dropping>",
		"<dropping" NS " x=\"1\"><f/></dropping>" },
	{ "content as it is",
		"<markup" NS " version=\"1\">a<b xmlns=\"urn:b\">c<d/></b> e<f/></markup>", NULL },
	{ "an attribute's prefix", "<markup" NS " xmlns:p=\"urn:test:prefixed\" p:version=\"2\"/>",
		"<markup" NS " xmlns:t=\"urn:test:prefixed\" t:version=\"2\"/>" },
	{ "a prefix is declared once",
		"<markup" NS
		" xmlns:t=\"urn:test:prefixed\" t:version=\"2\" t:release=\" xmlns:t=&quot;\"/>",
		NULL },
	{ "order across kinds",
		"<steps" NS "><run to=\"a\"><walk/><run/><walk/></run><walk/><rest/></steps>",
		NULL },
};

START_TEST(content_goes_round)
{
	struct language l;
	struct xso_any any;

	language_begin(&l);
	for (size_t i = 0; i < sizeof rounds / sizeof *rounds; i++) {
		const char *want = rounds[i].out ? rounds[i].out : rounds[i].in, *got;
		language_read(&l, rounds[i].in, &any);
		ck_assert_msg(!*l.sentence, "%s: %s", rounds[i].rule, l.sentence);
		got = language_write(&l, any);
		ck_assert_msg(!strcmp(got, want), "%s:\n%s\nnot\n%s\n%s", rounds[i].rule, got, want,
			l.sentence);
	}
	language_end(&l);
}
END_TEST

/* `says` is in the sentence about it. */
static const struct {
	const char *xml;
	enum xso_status status;
	const char *says;
} refused[] = {
	{ "<once" NS "><only>1</only><only>2</only></once>", XSO_ERROR_DUPLICATE, "'only'" },
	{ "<once" NS "><flag/><flag/></once>", XSO_ERROR_DUPLICATE, "'flag'" },
	{ "<once" NS "><leaf/><leaf/></once>", XSO_ERROR_DUPLICATE, "'leaf'" },
	{ "<once" NS "><on/><off/></once>", XSO_ERROR_DUPLICATE, "state" },
	{ "<once" NS "><box/><box/></once>", XSO_ERROR_DUPLICATE, "'box'" },
	{ "<once" NS "><count n=\"1\"/><count n=\"1\"/></once>", XSO_ERROR_DUPLICATE, "'count'" },
	{ "<once" NS "><count/></once>", XSO_ERROR_MISSING, "'n'" },
	{ "<once" NS "><count n=\"x\"/></once>", XSO_ERROR_INVALID, "uint8" },
	{ "<closed" NS " y=\"1\"/>", XSO_ERROR_UNEXPECTED, "closed" },
	{ "<closed" NS "><g/></closed>", XSO_ERROR_UNEXPECTED, "closed" },
	{ "<closed" NS ">text</closed>", XSO_ERROR_UNEXPECTED, "closed" },
	{ "<closed" NS "><f x=\"1\"/></closed>", XSO_ERROR_UNEXPECTED, "attribute 'x'" },
	{ "<closed" NS "><f><g/></f></closed>", XSO_ERROR_UNEXPECTED, "child 'g'" },
	{ "<closed" NS "><f>text</f></closed>", XSO_ERROR_UNEXPECTED, "text 'text'" },
	{ "<presence" NS "/>", XSO_ERROR_MISSING, "'required'" },
	{ "<presence" NS "><required>2023-02-29</required></presence>", XSO_ERROR_INVALID,
		"'2023-02-29' is not a date" },
	{ "<presence" NS " least=\"0\"/>", XSO_ERROR_INVALID, "uint8 of at least 1" },
	{ "<presence" NS " fromZero=\"10\"/>", XSO_ERROR_INVALID, "uint8 from 0 to 9" },
	{ "<presence" NS " below=\"-1\"/>", XSO_ERROR_INVALID, "int8 of at most -2" },
	{ "<presence" NS " shade=\"white\"/>", XSO_ERROR_INVALID, "shade" },
	{ "<presence" NS " mood=\"calm\"/>", XSO_ERROR_INVALID, "presence-mood" },
	{ "<presence" NS " kind=\"c\"/>", XSO_ERROR_INVALID, "presence-kind" },
	{ "<lists" NS "/>", XSO_ERROR_MISSING, "'comma'" },
	{ "<lists" NS "><comma>,</comma></lists>", XSO_ERROR_MISSING, "'comma'" },
	{ "<bytes" NS " short=\"0aff00\"/>", XSO_ERROR_INVALID, "hex of at most 4 bytes" },
	{ "<bytes" NS " text=\"abcd\"/>", XSO_ERROR_INVALID, "string of at most 3 bytes" },
	{ "<bytes" NS ">AA</bytes>", XSO_ERROR_INVALID, "base64" },
	{ "<open" NS "><part/></open>", XSO_ERROR_MISSING, "'id'" },
	{ "<checked" NS " low=\"2\" high=\"1\"/>", XSO_ERROR_REFUSED, "low is above high" },
};

START_TEST(what_does_not_fit_is_refused)
{
	struct language l;
	struct xso_any any;

	language_begin(&l);
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
		enum xso_status status = language_read(&l, refused[i].xml, &any);
		ck_assert_msg(status == refused[i].status && strstr(l.sentence, refused[i].says),
			"%s: status %d: %s", refused[i].xml, status, l.sentence);
		ck_assert_ptr_eq(any.cls, &xso_raw_class);
	}
	language_end(&l);
}
END_TEST

static const struct test_presence good = { .least = 1,
	.below = -2,
	.has_below = true,
	.required = { 2024, 2, 29 },
	.has_required = true };

START_TEST(bounds_and_checks_hold_when_writing)
{
	const struct test_checked checked = { .low = 2, .high = 1 };
	const struct test_bytes bytes[] = { { .limited = "abcd" },
		{ .short_ = { (const uint8_t *)"abc", 3 } } };
	struct test_presence presence[] = { good, good, good };
	struct language l;

	language_begin(&l);
	ck_assert_str_ne(language_write(&l, test_presence_any(&good)), "");
	presence[0].has_required = false;
	presence[1].below = -1;
	presence[2].from_zero = 10;
	presence[2].has_from_zero = true;
	for (size_t i = 0; i < 3; i++) {
		ck_assert_str_eq(language_write(&l, test_presence_any(&presence[i])), "");
		ck_assert_int_eq(l.error.status, i ? XSO_ERROR_INVALID : XSO_ERROR_MISSING);
	}
	for (size_t i = 0; i < 2; i++) {
		ck_assert_str_eq(language_write(&l, test_bytes_any(&bytes[i])), "");
		ck_assert_int_eq(l.error.status, XSO_ERROR_INVALID);
	}
	ck_assert_str_eq(language_write(&l, test_checked_any(&checked)), "");
	ck_assert_int_eq(l.error.status, XSO_ERROR_REFUSED);
	language_end(&l);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("language on the wire");
	TCase *t = tcase_create("rules");

	tcase_add_test(t, content_goes_round);
	tcase_add_test(t, what_does_not_fit_is_refused);
	tcase_add_test(t, bounds_and_checks_hold_when_writing);
	suite_add_tcase(s, t);
	return s;
}
