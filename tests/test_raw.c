#include "memory.h"
#include "suite.h"

#include <xso/raw.h>
#include <xso/reader.h>
#include <xso/registry.h>

#include <string.h>
#include <test/every.h>

static struct xso_arena *arena;

static void setup(void)
{
	arena = xso_arena_new(NULL);
}

static void teardown(void)
{
	xso_arena_release(arena);
}

static struct xso_raw parse(const char *xml)
{
	struct xso_raw raw;

	ck_assert_msg(!xso_raw_parse(xml, strlen(xml), NULL, &raw, arena, NULL), "%s", xml);
	return raw;
}

/* The attributes of an element: a slice too. */
static struct xso_raw attributes_of(struct xso_raw element, uint32_t n)
{
	element.items++;
	element.n_items = n;
	return element;
}

START_TEST(nodes_are_walked_and_attributes_stepped_over)
{
	static const char *const said[] = { "1", "b", "2", "d", "3" };
	const struct xso_error error = { .status = XSO_ERROR_REFUSED };
	struct xso_raw element = parse("<a x='0' y='0'>1<b z='0'>x<c/></b>2<d/>3</a>");
	struct xso_raw whole = element, node = { 0 };
	size_t n = 0;

	element.error = whole.error = &error;
	ck_assert(xso_raw_next(&element, &node));
	ck_assert(xso_raw_is_element(&node) && !xso_raw_next(&element, &node));
	whole.items++; /* attributes and content in one slice */
	whole.n_items--;
	ck_assert(!xso_raw_is_element(&whole));
	node = (struct xso_raw){ 0 };
	for (; xso_raw_next(&whole, &node); n++) {
		ck_assert_ptr_null(node.error);
		ck_assert_ptr_eq(node.arena, arena);
		ck_assert(xso_raw_is_element(&node) == (n % 2));
		ck_assert_str_eq(n % 2 ? node.items->name->local : node.items->text, said[n]);
	}
	ck_assert_uint_eq(n, 5);
}
END_TEST

START_TEST(content_knows_its_language)
{
	static const struct {
		const char *xml, *lang;
		uint32_t n;
	} rows[] = { { "<a/>", NULL, 0 }, { "<a x='1'/>", NULL, 0 },
		{ "<a lang='x'>1</a>", NULL, 1 }, { "<a xml:lang='de' x='1'>1<b/>2</a>", "de", 3 },
		{ "<a xml:space='x'>1</a>", NULL, 1 }, { "<a xml:lang=''/>", "", 0 } };

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct xso_raw element = parse(rows[i].xml), content = xso_raw_content(&element);
		ck_assert_uint_eq(content.n_items, rows[i].n);
		ck_assert_pstr_eq(content.lang, rows[i].lang);
		ck_assert_ptr_eq(content.arena, arena);
	}
}
END_TEST

START_TEST(attributes_are_found_by_name_and_namespace)
{
	struct xso_raw element =
		parse("<a b='1' p:b='2' xml:lang='de' xmlns:p='u'>x<c d='3'/></a>");

	ck_assert_pstr_eq(xso_raw_attribute(&element, "", "b"), "1");
	ck_assert_pstr_eq(xso_raw_attribute(&element, "u", "b"), "2");
	ck_assert_pstr_eq(xso_raw_attribute(&element, XSO_XML_NS, "lang"), "de");
	ck_assert_ptr_null(xso_raw_attribute(&element, "", "lang"));
	ck_assert_ptr_null(xso_raw_attribute(&element, "", "d"));
	ck_assert_ptr_null(xso_raw_attribute(&element, "v", "b"));
}
END_TEST

START_TEST(the_first_child_of_a_name_is_found)
{
	static const struct {
		const char *ns, *local, *x; /* its attribute; NULL: there is none */
	} rows[] = { { "", "b", "1" }, { NULL, "b", "1" }, { "u", "b", "3" }, { "u", "c", "2" },
		{ NULL, "c", "2" }, { "", "c", NULL }, { NULL, "d", NULL }, { "", "a", NULL } };
	struct xso_raw element = parse("<a>b<b x='1'/>c<c x='2' xmlns='u'><d/></c>"
				       "<b x='3' xmlns='u'/><b x='4'/></a>");

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct xso_raw child = { 0 };
		bool found = xso_raw_child(&element, rows[i].ns, rows[i].local, &child);
		ck_assert(found == (rows[i].x != NULL));
		if (found)
			ck_assert_str_eq(xso_raw_attribute(&child, "", "x"), rows[i].x);
		else
			ck_assert_ptr_null(child.items);
	}
}
END_TEST

START_TEST(text_is_joined_around_elements)
{
	static const struct {
		const char *xml, *text;
	} rows[] = { { "<a/>", "" }, { "<a b='x'>1</a>", "1" }, { "<a>1<b>x</b>2<c/>3</a>", "123" },
		{ "<a><b>x</b><c/></a>", "" } };

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct xso_raw element = parse(rows[i].xml), content = xso_raw_content(&element);
		struct xso_raw node = { 0 };
		ck_assert_str_eq(xso_raw_text(&element, arena), rows[i].text);
		ck_assert_str_eq(xso_raw_text(&content, arena), rows[i].text);
		if (xso_raw_next(&content, &node) && !xso_raw_is_element(&node))
			ck_assert_str_eq(xso_raw_text(&node, arena), node.items->text);
	}
}
END_TEST

/* Each is equal to the one behind it where that has `same`. */
static const struct {
	const char *a, *b;
	bool same;
} pairs[] = {
	{ "<a/>", "<a></a>", true },
	{ "<a/>", "<b/>", false },
	{ "<a/>", "<a xmlns='u'/>", false },
	{ "<a xmlns='u'/>", "<p:a xmlns:p='u'/>", true },
	{ "<a b='1' c='2'/>", "<a c='2' b='1'/>", true },
	{ "<a b='1' c='2'/>", "<a c='1' b='2'/>", false },
	{ "<a b='1'/>", "<a c='1'/>", false },
	{ "<a b='1'/>", "<a p:b='1' xmlns:p='u'/>", false },
	{ "<a b='1'/>", "<a>1</a>", false },
	{ "<a b='1'/>", "<a b='1' c='2'/>", false },
	{ "<a>1</a>", "<a><![CDATA[1]]></a>", true },
	{ "<a>1</a>", "<a>2</a>", false },
	{ "<a>1</a>", "<a>11</a>", false },
	{ "<a>1</a>", "<a><b/></a>", false },
	{ "<a>1<b/></a>", "<a><b/>1</a>", false },
	{ "<a><b/><c/></a>", "<a><c/><b/></a>", false },
	{ "<a><b/><c/></a>", "<a><b><c/></b></a>", false },
	{ "<a><b x='1'/><c/></a>", "<a><b/><c x='1'/></a>", false },
	{ "<a> </a>", "<a/>", false },
};

START_TEST(raw_content_is_equal_as_xml)
{
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		struct xso_raw a = parse(pairs[i].a), b = parse(pairs[i].b);
		ck_assert(xso_raw_equal(&a, &a) && xso_raw_equal(&b, &b));
		ck_assert_msg(xso_raw_equal(&a, &b) == pairs[i].same &&
				xso_raw_equal(&b, &a) == pairs[i].same,
			"%s %s", pairs[i].a, pairs[i].b);
	}
}
END_TEST

START_TEST(attributes_alone_are_equal_in_any_order)
{
	struct xso_raw a = parse("<a x='1' y='2' z='3'/>"), b = parse("<b z='3' x='1' y='2'/>");
	struct xso_raw one = attributes_of(a, 3), other = attributes_of(b, 3);

	ck_assert(xso_raw_equal(&one, &other));
	other.n_items = 2;
	ck_assert(!xso_raw_equal(&one, &other));
	one.n_items = 2;
	ck_assert(!xso_raw_equal(&one, &other));
	one.n_items = other.n_items = 0;
	ck_assert(xso_raw_equal(&one, &other));
}
END_TEST

static const char document[] = "<a xmlns='u' k='1' f='2'>1<k/><f p:k='3' xmlns:p='v'>2</f></a>";

/* What is copied: of two names the set has one; there is a language and an error. */
static struct xso_raw original(const struct xso_names *names, struct xso_arena *memory)
{
	static const struct xso_error error = { .status = XSO_ERROR_INVALID, .text = "why" };
	struct xso_raw raw;

	ck_assert_int_eq(
		xso_raw_parse(document, strlen(document), names, &raw, memory, NULL), XSO_OK);
	raw.error = &error;
	raw.lang = "de";
	raw.offset = 4711;
	return raw;
}

START_TEST(a_copy_needs_its_arena_and_the_set_of_names)
{
	struct xso_names *names = xso_names_new(NULL);
	struct xso_arena *first = xso_arena_new(NULL);
	struct xso_raw raw, copy, again = parse(document);

	ck_assert_int_eq(xso_names_add(names, "u", "k", NULL), XSO_OK);
	raw = original(names, first);
	ck_assert_int_eq(xso_raw_copy(&raw, &copy, arena), XSO_OK);
	xso_arena_release(first);
	ck_assert(xso_raw_equal(&copy, &again));
	ck_assert(xso_names_has(names, copy.items[4].name));
	ck_assert_uint_eq(copy.items[0].name->id, 0);
	ck_assert_str_eq(copy.lang, "de");
	ck_assert_str_eq(copy.error->text, "why");
	ck_assert_uint_eq(copy.offset, 4711);
	ck_assert_uint_eq(copy.items[4].offset, 26);
	ck_assert_ptr_eq(copy.arena, arena);
	ck_assert(!copy.secret && !xso_arena_is_secret(arena));
	xso_names_free(names);
}
END_TEST

START_TEST(the_copy_of_a_secret_is_one)
{
	struct xso_raw raw = parse("<a/>"), copy;
	struct xso_arena *other = xso_arena_new(NULL);

	raw.secret = true;
	ck_assert_int_eq(xso_raw_copy(&raw, &copy, other), XSO_OK);
	ck_assert(copy.secret && xso_arena_is_secret(other));
	xso_arena_release(other);
}
END_TEST

static const struct {
	const char *text;
	enum xso_status status;
	uint64_t offset;
	const char *says;
} parsed[] = {
	{ "<a/>", XSO_OK, 0, NULL },
	{ "x", XSO_ERROR_NOT_WELL_FORMED, 0, "does not begin with '<'" },
	{ " ", XSO_ERROR_TRUNCATED, 1, "the input ends inside an element" },
	{ "<a/> \t\r\n", XSO_OK, 0, NULL },
	{ "<stream:stream xmlns:stream='http://etherx.jabber.org/streams'/>", XSO_OK, 0, NULL },
	{ "<a/>x", XSO_ERROR_NOT_WELL_FORMED, 4, "something stands behind the element" },
	{ "<a/> <b/>", XSO_ERROR_NOT_WELL_FORMED, 4, "something stands behind the element" },
	{ "<a/><!-- -->", XSO_ERROR_NOT_WELL_FORMED, 4, "something stands behind the element" },
	{ "", XSO_ERROR_TRUNCATED, 0, "the input ends inside an element" },
	{ "<a>", XSO_ERROR_TRUNCATED, 3, "the input ends inside an element" },
	{ "<a><b></a>", XSO_ERROR_NOT_WELL_FORMED, 8, "" },
	{ "<!-- -->", XSO_ERROR_RESTRICTED_XML, 0, "a comment" },
};

START_TEST(one_element_is_parsed_and_nothing_else)
{
	for (size_t i = 0; i < sizeof parsed / sizeof *parsed; i++) {
		struct xso_error error = { 0 };
		char sentence[128];
		struct xso_raw raw;
		ck_assert_int_eq(xso_raw_parse(parsed[i].text, strlen(parsed[i].text), NULL, &raw,
					 arena, &error),
			parsed[i].status);
		ck_assert_int_eq(error.status, parsed[i].status);
		if (!parsed[i].status) {
			ck_assert(xso_raw_is_element(&raw));
			continue;
		}
		xso_error_format(&error, sentence, sizeof sentence);
		ck_assert_msg(strstr(sentence, parsed[i].says), "%s", sentence);
		ck_assert_uint_eq(error.offset, parsed[i].offset);
	}
}
END_TEST

START_TEST(an_object_becomes_raw_content)
{
	const struct test_every_string_whole good = { .value = "x", .beside = true }, bad = { 0 };
	struct xso_raw raw,
		right = parse("<whole-string xmlns='urn:test:every'>x<beside/></whole-string>");
	struct xso_error error = { 0 };

	ck_assert_int_eq(
		xso_raw_encode(test_every_string_whole_any(&good), &raw, arena, &error), XSO_OK);
	ck_assert(xso_raw_equal(&raw, &right));
	ck_assert_int_eq(
		xso_raw_encode((struct xso_any){ &xso_raw_class, &right }, &raw, arena, NULL),
		XSO_OK);
	ck_assert(xso_raw_equal(&raw, &right));
	ck_assert_int_eq(xso_raw_encode(test_every_string_whole_any(&bad), &raw, arena, &error),
		XSO_ERROR_MISSING);
	ck_assert_str_eq(error.field, "value");
}
END_TEST

/* What allocates: the next piece of memory is missing, then the one after. */
enum attempt { PARSE, ENCODE, COPY, JOIN, N_ATTEMPTS };

static enum xso_status try(
	enum attempt attempt, const struct xso_raw *raw, struct xso_raw *made, struct xso_arena *in)
{
	struct xso_any any = { &xso_raw_class, raw };
	struct xso_error error = { 0 };
	enum xso_status status;

	if (attempt == JOIN)
		return xso_raw_text(raw, in) ? XSO_OK : XSO_ERROR_MEMORY;
	if (attempt == COPY)
		return xso_raw_copy(raw, made, in);
	status = attempt == PARSE
		? xso_raw_parse(document, strlen(document), NULL, made, in, &error)
		: xso_raw_encode(any, made, in, &error);
	ck_assert_int_eq(error.status, status);
	ck_assert_ptr_null(error.expected);
	return status;
}

START_TEST(memory_that_runs_out_is_told)
{
	struct xso_raw raw = original(NULL, arena);

	for (size_t used = 0; used <= MEMORY_FIRST_BLOCK; used += 8)
		for (enum attempt attempt = 0; attempt < N_ATTEMPTS; attempt++) {
			enum xso_status status = XSO_ERROR_MEMORY;
			for (size_t blocks = 0; status; blocks++) {
				struct memory memory;
				struct xso_arena *small = memory_short_arena(&memory, used, blocks);
				struct xso_raw made = raw;
				status = try(attempt, &raw, &made, small);
				ck_assert(!status || status == XSO_ERROR_MEMORY);
				ck_assert(xso_raw_equal(&made, &raw));
				xso_arena_release(small);
				ck_assert_uint_eq(memory.blocks, 0);
			}
		}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("raw");
	TCase *c = tcase_create("raw");

	tcase_set_timeout(c, 60);
	tcase_add_checked_fixture(c, setup, teardown);
	tcase_add_test(c, nodes_are_walked_and_attributes_stepped_over);
	tcase_add_test(c, content_knows_its_language);
	tcase_add_test(c, attributes_are_found_by_name_and_namespace);
	tcase_add_test(c, the_first_child_of_a_name_is_found);
	tcase_add_test(c, text_is_joined_around_elements);
	tcase_add_test(c, raw_content_is_equal_as_xml);
	tcase_add_test(c, attributes_alone_are_equal_in_any_order);
	tcase_add_test(c, a_copy_needs_its_arena_and_the_set_of_names);
	tcase_add_test(c, the_copy_of_a_secret_is_one);
	tcase_add_test(c, one_element_is_parsed_and_nothing_else);
	tcase_add_test(c, an_object_becomes_raw_content);
	tcase_add_test(c, memory_that_runs_out_is_told);
	suite_add_tcase(s, c);
	return s;
}
