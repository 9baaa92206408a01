/* Objects as people and programs read them, feature by feature. */
#include "language.h"

#include <xso/reader.h>

#include <test/every.h>

#define NS " xmlns='urn:test:words'"
#define EVERY " xmlns='urn:test:every'"
#define CLIENT " xmlns='jabber:client'"

static struct language l;

static void setup(void)
{
	static const struct xso_module *const modules[] = { &xmpp_core_module, &test_words_module,
		&acme_acme_module, &test_every_module, NULL };

	l = (struct language){ .registry = xso_registry_new(NULL), .arena = xso_arena_new(NULL) };
	ck_assert_int_eq(xso_registry_add_all(l.registry, modules, NULL), XSO_OK);
	ck_assert_int_eq(xso_registry_freeze(l.registry), XSO_OK);
}

static void teardown(void)
{
	language_end(&l);
}

static const char *print(struct xso_any any, enum xso_print_form form)
{
	l.out.size = 0;
	ck_assert_int_eq(xso_print(any, form, &l.out), XSO_OK);
	ck_assert_int_eq(xso_buffer_append_byte(&l.out, '\0'), XSO_OK);
	return l.out.data;
}

/* The JSON has a line end behind it too. */
static const struct {
	const char *xml, *text, *json;
} printed[] = {
	/* only what is there, in the order of the schema */
	{ "<message" CLIENT "/>", "message\n", "{\"class\":\"message\"}" },
	{ "<message" CLIENT " to='a@b' id=''><body>x</body></message>",
		"message\n  to: a@b\n  id: \"\"\n  body:\n    text: x\n",
		"{\"class\":\"message\",\"to\":\"a@b\",\"id\":\"\",\"body\":[{\"class\":\"lang-"
		"text\",\"text\":\"x\"}]}" },
	/* numbers and truth are bare in JSON */
	{ "<presence" NS " plain='-5' seven='0' yes='0' bit='0' half='INF' shade='1st' kind='b' "
	  "when='2024-02-29T12:00:00Z'><required>2024-02-29</required></presence>",
		"presence\n  plain: -5\n  seven: 0\n  forced: 5\n  yes: false\n  bit: 0\n"
		"  half: INF\n  shade: 1st\n  again: grey\n  kind: b\n"
		"  when: 2024-02-29T12:00:00Z\n  required: 2024-02-29\n",
		"{\"class\":\"presence\",\"plain\":-5,\"seven\":0,\"forced\":5,\"yes\":false,"
		"\"bit\":false,\"half\":\"INF\",\"shade\":\"1st\",\"again\":\"grey\",\"kind\":"
		"\"b\","
		"\"when\":\"2024-02-29T12:00:00Z\",\"required\":\"2024-02-29\"}" },
	/* lists, wrappers, tags, flags, and raw content */
	{ "<kept" NS "><marked/><status code='1'/><status code='2'/><wrapper of='a'>"
	  "<item>1</item></wrapper><named/><gone after='3'>why</gone></kept>",
		"kept\n  marked: true\n  status: 1\n  status: 2\n  of: a\n  item: 1\n"
		"  is_named: true\n  condition: gone\n  after: 3\n  reason: why\n",
		"{\"class\":\"kept\",\"marked\":true,\"status\":[1,2],\"of\":\"a\",\"item\":[\"1\"]"
		","
		"\"is_named\":true,\"condition\":\"gone\",\"after\":3,\"reason\":\"why\"}" },
	{ "<markup" NS ">x<b/></markup>", "markup\n  content: x<b xmlns=\"urn:test:words\"/>\n",
		"{\"class\":\"markup\",\"content\":\"x<b xmlns=\\\"urn:test:words\\\"/>\"}" },
	{ "<steps" EVERY "/>", "unknown <steps xmlns=\"urn:test:every\"/>\n",
		"{\"class\":null,\"xml\":\"<steps xmlns=\\\"urn:test:every\\\"/>\"}" },
	{ "<version xmlns='urn:test:words:1'><version/></version>",
		"version\n  ns: urn:test:words:1\n  inner:\n    ns: urn:test:words:1\n",
		"{\"class\":\"version\",\"ns\":\"urn:test:words:1\",\"inner\":{\"class\":"
		"\"version\",\"ns\":\"urn:test:words:1\"}}" },
	/* a language where it is not that around it */
	{ "<lists" NS " xml:lang='en'><comma>x</comma><leaf/><leaf xml:lang='de'/></lists>",
		"lists\n  lang: en\n  comma: x\n  leaf:\n  leaf:\n    lang: de\n", NULL },
	/* payloads by their class, unknown or refused */
	{ "<message" CLIENT "><ping xmlns='urn:acme:0' at='1'/><x xmlns='u'/>"
	  "<ping xmlns='urn:acme:0' at='y'/></message>",
		"message\n  payload: ping\n    at: 1\n  payload: unknown <x xmlns=\"u\"/>\n"
		"  payload: unknown <ping xmlns=\"urn:acme:0\" at=\"y\"/> (refused: ping: "
		"attribute "
		"'at': 'y' is not a uint32)\n",
		"{\"class\":\"message\",\"payload\":[{\"class\":\"ping\",\"at\":1},{\"class\":null,"
		"\"xml\":\"<x xmlns=\\\"u\\\"/>\"},{\"class\":null,\"xml\":\"<ping "
		"xmlns=\\\"urn:acme:0\\\" at=\\\"y\\\"/>\",\"error\":\"ping: attribute 'at': 'y' "
		"is "
		"not a uint32\"}]}" },
	/* what is kept, for a member or beside all of them */
	{ "<kept" NS
	  " number='many' p:x='&quot;' xmlns:p='u'>stray<ping xmlns='urn:acme:0'/></kept>",
		"kept\n  as it stood: unknown number=\"many\"\n  besides: unknown {u}x=\"\\\"\"\n"
		"  besides: unknown stray\n  besides: ping\n",
		"{\"class\":\"kept\",\"unknown\":[{\"class\":null,\"member\":\"number\","
		"\"attribute\":\"number\",\"ns\":\"\",\"value\":\"many\"},{\"class\":null,"
		"\"attribute\":\"x\",\"ns\":\"u\",\"value\":\"\\\"\"},{\"class\":null,\"xml\":"
		"\"stray\"},{\"class\":\"ping\"}]}" },
	/* secrets */
	{ "<bytes" NS " text='abc' password='hush'/>",
		"bytes\n  limited: abc\n  password: \"(secret)\"\n",
		"{\"class\":\"bytes\",\"limited\":\"abc\",\"password\":\"(secret)\"}" },
	{ "<steps" NS " pace='hush' x='hush'><run/></steps>",
		"steps\n  pace: \"(secret)\"\n  step: \"(secret)\"\n"
		"  besides: unknown \"(secret)\"\n",
		"{\"class\":\"steps\",\"pace\":\"(secret)\",\"step\":[\"(secret)\"],\"unknown\":["
		"\"(secret)\"]}" },
};

START_TEST(an_object_has_a_line_a_member)
{
	for (size_t i = 0; i < sizeof printed / sizeof *printed; i++) {
		struct xso_any any;
		language_read(&l, printed[i].xml, &any);
		ck_assert_str_eq(l.sentence, "");
		ck_assert_str_eq(print(any, XSO_PRINT_TEXT), printed[i].text);
		if (!printed[i].json)
			continue;
		print(any, XSO_PRINT_JSON);
		ck_assert_uint_eq(l.out.size, strlen(printed[i].json) + 2);
		ck_assert_mem_eq(l.out.data, printed[i].json, strlen(printed[i].json));
		ck_assert_str_eq(l.out.data + strlen(printed[i].json), "\n");
	}
}
END_TEST

/* In plain form only where nobody can be misled about where a value begins and ends. */
static const struct {
	const char *value, *text, *json;
} values[] = {
	{ "", "\"\"", "\"\"" },
	{ "plain words, \\ \"quotes\" (and brackets)", "plain words, \\ \"quotes\" (and brackets)",
		"\"plain words, \\\\ \\\"quotes\\\" (and brackets)\"" },
	{ " x", "\" x\"", "\" x\"" },
	{ "x\n", "\"x\\n\"", "\"x\\n\"" },
	{ "\"x\"", "\"\\\"x\\\"\"", "\"\\\"x\\\"\"" },
	{ "(secret)", "\"(secret)\"", "\"(secret)\"" },
	{ "a\n  from: b", "\"a\\n  from: b\"", "\"a\\n  from: b\"" },
	{ "a\rb\tc\x1B[1m\x7F", "\"a\\u000db\\tc\\u001b[1m\\u007f\"",
		"\"a\\u000db\\tc\\u001b[1m\\u007f\"" },
	{ "\u00E9\u20AC\U0001F600", "\u00E9\u20AC\U0001F600", "\"\u00E9\u20AC\U0001F600\"" },
};

START_TEST(values_are_quoted_where_they_could_mislead)
{
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		const struct xmpp_message m = { .id = values[i].value };
		char right[256] = "message\n  id: ";
		ck_assert_str_eq(print(xmpp_message_any(&m), XSO_PRINT_TEXT),
			strcat(strcat(right, values[i].text), "\n"));
		strcpy(right, "{\"class\":\"message\",\"id\":");
		ck_assert_str_eq(print(xmpp_message_any(&m), XSO_PRINT_JSON),
			strcat(strcat(right, values[i].json), "}\n"));
	}
}
END_TEST

/* Kept content of every kind, a payload, an error about it, and raw content. */
static const char *const forgeries[] = {
	"<message" CLIENT " x='1\n  from: forged'/>",
	"<message" CLIENT " id='1'>x\n  from: forged</message>",
	"<kept" NS ">x\n  from: forged</kept>",
	"<kept" NS "><x xmlns='u'>\n  from: forged</x></kept>",
	"<kept" NS "><count a='1'>\n  from: forged</count></kept>",
	"<message" CLIENT "><x xmlns='u'>\n  from: forged</x></message>",
	"<message" CLIENT "><ping xmlns='urn:acme:0' at='&#10;  from: forged'/></message>",
	"<message" CLIENT "><ping xmlns='urn:acme:0' at='x&#10;  from: forged'/></message>",
	"<markup" NS ">\n  from: forged</markup>",
	"<message" CLIENT "><body>\n  from: forged</body></message>",
};

START_TEST(what_was_received_begins_no_line)
{
	for (size_t i = 0; i < sizeof forgeries / sizeof *forgeries; i++) {
		struct xso_any any;
		language_read(&l, forgeries[i], &any);
		print(any, XSO_PRINT_TEXT);
		ck_assert_ptr_nonnull(strstr(l.out.data, "forged"));
		ck_assert_msg(!strstr(l.out.data, "\n  from:"), "%s", l.out.data);
	}
}
END_TEST

/* What a program set and cannot be written is shown as such, and nothing around it is lost. */
START_TEST(what_has_no_written_form_is_shown_as_that)
{
	const struct xso_name no_name = { "", "1", 0, 0 };
	const struct xso_item item = { .name = &no_name, .kind = XSO_ITEM_START, .size = 1 };
	const struct xso_raw raw = { .items = &item, .n_items = 1 };
	const struct xso_raw no_items = { 0 };
	const struct xso_any empty = { &xso_raw_class, &no_items };
	const struct xso_any payload[] = { { &xso_raw_class, &raw }, { NULL, NULL } };
	const struct test_kept kept = { .letter = 99, .before = "x" };
	const struct xmpp_message m = { .id = "1", .payload = payload, .n_payload = 2 };

	ck_assert_str_eq(print(test_kept_any(&kept), XSO_PRINT_TEXT),
		"kept\n  letter: \"(invalid)\"\n  before: x\n");
	ck_assert_str_eq(print(test_kept_any(&kept), XSO_PRINT_JSON),
		"{\"class\":\"kept\",\"letter\":\"(invalid)\",\"before\":\"x\"}\n");
	ck_assert_str_eq(print(xmpp_message_any(&m), XSO_PRINT_TEXT),
		"message\n  id: 1\n  payload: unknown \"(invalid)\"\n  payload: nothing\n");
	ck_assert_str_eq(print(xmpp_message_any(&m), XSO_PRINT_JSON),
		"{\"class\":\"message\",\"id\":\"1\",\"payload\":[{\"class\":null,\"xml\":"
		"\"(invalid)\"},null]}\n");
	ck_assert_str_eq(print(empty, XSO_PRINT_TEXT), "unknown \"\"\n");
	ck_assert_str_eq(print(payload[1], XSO_PRINT_TEXT), "nothing\n");
	ck_assert_str_eq(print(payload[1], XSO_PRINT_JSON), "null\n");
}
END_TEST

START_TEST(objects_nested_too_deeply_end_the_printing)
{
	static struct test_every_recursion o[XSO_DEPTH + 1];

	for (size_t i = 0; i < XSO_DEPTH; i++)
		o[i].one = &o[i + 1];
	for (enum xso_print_form form = 0; form < 2; form++) {
		struct xso_any most = test_every_recursion_any(&o[1]);
		struct xso_any more = test_every_recursion_any(&o[0]);
		ck_assert_int_eq(xso_print(most, form, &l.out), XSO_OK);
		ck_assert_int_eq(xso_print(more, form, &l.out), XSO_ERROR_LIMIT);
	}
}
END_TEST

/* With every limit the buffer has the beginning of what would be there without. */
START_TEST(a_full_buffer_has_the_beginning)
{
	static const char xml[] = "<message" CLIENT "><body>x</body><x xmlns='u'>1</x></message>";
	struct xso_any any;

	language_read(&l, xml, &any);
	for (enum xso_print_form form = 0; form < 2; form++) {
		size_t size = strlen(print(any, form));
		for (size_t limit = 1; limit <= size; limit++) {
			struct xso_buffer out = { .limit = limit };
			ck_assert_int_eq(xso_print(any, form, &out),
				limit < size ? XSO_ERROR_LIMIT : XSO_OK);
			ck_assert_uint_le(out.size, limit);
			if (out.size)
				ck_assert_mem_eq(out.data, l.out.data, out.size);
			xso_buffer_free(&out);
		}
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("print");
	TCase *c = tcase_create("print");

	tcase_add_checked_fixture(c, setup, teardown);
	tcase_add_test(c, an_object_has_a_line_a_member);
	tcase_add_test(c, values_are_quoted_where_they_could_mislead);
	tcase_add_test(c, what_was_received_begins_no_line);
	tcase_add_test(c, what_has_no_written_form_is_shown_as_that);
	tcase_add_test(c, objects_nested_too_deeply_end_the_printing);
	tcase_add_test(c, a_full_buffer_has_the_beginning);
	suite_add_tcase(s, c);
	return s;
}
