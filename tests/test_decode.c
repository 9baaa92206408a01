/* The three circles of errors: payload, element, stream; and where an object's memory is. */
#include "language.h"
#include "memory.h"

#include <xso/decode.h>
#include <xso/object.h>
#include <xso/raw.h>
#include <xso/reader.h>

#include <stdio.h>
#include <test/every.h>

#define NS " xmlns='urn:test:words'"
#define PING "urn:acme:0"
#define PINGED " xmlns='jabber:client'><ping xmlns='" PING "' at='x'/>"
#define HEADER                                                              \
	"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx." \
	"jabber.org/streams'>"

static struct language l;

static void setup(void)
{
	language_begin(&l);
}

static void teardown(void)
{
	language_end(&l);
}

static struct xso_raw parse(const char *xml)
{
	struct xso_raw raw;

	ck_assert_int_eq(xso_raw_parse(xml, strlen(xml), NULL, &raw, l.arena, NULL), XSO_OK);
	return raw;
}

/* Each is refused with this sentence, about what stands behind the | (which is no part of the XML).
 */
static const struct {
	const char *xml, *sentence;
	enum xso_status status;
	const struct xso_class *cls;
	const char *field;
} refused[] = {
	{ "<presence" NS " least='|0'/>",
		"presence: attribute 'least': '0' is not a uint8 of at least 1", XSO_ERROR_INVALID,
		&test_presence_class, "least" },
	{ "<presence" NS ">|<required> x </required></presence>",
		"presence: child 'required': 'x' is not a date", XSO_ERROR_INVALID,
		&test_presence_class, "required" },
	{ "|<presence" NS "/>", "presence: child 'required' is missing", XSO_ERROR_MISSING,
		&test_presence_class, "required" },
	{ "<lists" NS " spaced='|1 x'/>", "lists: attribute 'spaced': 'x' is not an int8",
		XSO_ERROR_INVALID, &test_lists_class, "spaced" },
	{ "<lists" NS ">|<comma> , </comma></lists>", "lists: child 'comma' is missing",
		XSO_ERROR_MISSING, &test_lists_class, "comma" },
	{ "<once" NS ">|<count/></once>", "once: attribute 'n' is missing", XSO_ERROR_MISSING,
		&test_once_class, "count" },
	{ "<once" NS "><count n='|x'/></once>", "once: child 'count': 'x' is not a uint8",
		XSO_ERROR_INVALID, &test_once_class, "count" },
	{ "<once" NS "><only/>|<only/></once>", "once: child 'only' is there twice",
		XSO_ERROR_DUPLICATE, &test_once_class, "only" },
	{ "|<bytes" NS ">AA</bytes>", "bytes: text 'text': 'AA' is not a base64", XSO_ERROR_INVALID,
		&test_bytes_class, "text" },
	{ "<closed" NS " x:y='|1' xmlns:x='u'/>",
		"closed: attribute 'y' is not allowed in this class", XSO_ERROR_UNEXPECTED,
		&test_closed_class, NULL },
	{ "<closed" NS "><f/>|\xC3\xA9 ?</closed>",
		"closed: text '\xC3\xA9 ?' is not allowed in this class", XSO_ERROR_UNEXPECTED,
		&test_closed_class, NULL },
	{ "<closed" NS "><f>|<x/></f></closed>", "closed: child 'x' is not allowed in this class",
		XSO_ERROR_UNEXPECTED, &test_closed_class, NULL },
	{ "|<checked" NS " low='2' high='1'/>", "checked: low is above high", XSO_ERROR_REFUSED,
		&test_checked_class, NULL },
	{ "<open" NS ">|<part/></open>", "open-part: attribute 'id' is missing", XSO_ERROR_MISSING,
		&test_open_class, "id" },
	{ "<kept" NS "><gone after='|x'/></kept>", "kept: attribute 'after': 'x' is not a uint8",
		XSO_ERROR_INVALID, &test_kept_class, "after" },
	{ "|<other/>", "step: element name 'element' is missing", XSO_ERROR_MISSING,
		&test_step_class, "element" },
	{ "<needed>|<box w=''/><this m='1'/></needed>", "every-needed: attribute 'n' is missing",
		XSO_ERROR_MISSING, &test_every_needed_class, "n" },
};

/* Without the mark, whose place is given. */
static const char *unmarked(const char *xml, size_t *mark)
{
	char *text = xso_arena_text(l.arena, xml, strlen(xml)), *at = strchr(text, '|');

	*mark = (size_t)(at - text);
	memmove(at, at + 1, strlen(at));
	return text;
}

START_TEST(an_error_says_what_where_and_why)
{
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
		char room[512] = { 0 };
		size_t mark;
		struct xso_error error;
		const char *xml = unmarked(refused[i].xml, &mark);
		struct xso_raw raw = parse(xml);
		raw.offset = 1000;
		ck_assert_uint_le(refused[i].cls->size, sizeof room);
		ck_assert_int_eq(
			xso_decode(refused[i].cls, room, &raw, l.registry, l.arena, &error),
			refused[i].status);
		xso_error_format(&error, l.sentence, sizeof l.sentence);
		ck_assert_str_eq(l.sentence, refused[i].sentence);
		ck_assert_pstr_eq(error.field, refused[i].field);
		ck_assert_msg(error.offset == 1000 + mark, "%s: at %d", refused[i].xml,
			(int)error.offset - 1000);
		ck_assert_int_eq(xso_decode(refused[i].cls, room, &raw, l.registry, l.arena, NULL),
			refused[i].status);
	}
}
END_TEST

START_TEST(what_was_decoded_before_the_error_is_there)
{
	struct test_kept o;
	struct xso_raw raw =
		parse("<kept" NS " number='1'><before>x</before><status code='1'/>"
		      "<status code='2'/><extra xmlns='u'/><gone after='x'/><behind/></kept>");

	memset(&o, 0x5A, sizeof o);
	ck_assert_int_eq(xso_decode(&test_kept_class, &o, &raw, l.registry, l.arena, NULL),
		XSO_ERROR_INVALID);
	ck_assert(o.has_number && o.number == 1);
	ck_assert_str_eq(o.before, "x");
	ck_assert_uint_eq(o.n_status, 2);
	ck_assert_int_eq(o.condition, TEST_KEPT_CONDITION_GONE);
	ck_assert_ptr_nonnull(o.unknown);
	ck_assert(!o.has_after && !o.marked && !o.behind && !o.n_item && !o.letter);
}
END_TEST

/* The first circle: the stanza stands, and the payload is as it was, with its error. */
START_TEST(a_payload_that_does_not_decode_is_raw)
{
	static const char bad[] = "<ping xmlns='" PING "' at='x'/>";
	static const char xml[] =
		"<message xmlns='jabber:client'><body>1</body><ping xmlns='" PING "' at='x'/>"
		"<x xmlns='u'/><ping xmlns='" PING "' at='2'/></message>";
	const struct xmpp_message *m = language_object(&l, xml, &xmpp_message_class);
	const struct xso_raw *broken = xso_raw_from(m->payload[0]);
	struct xso_raw right = parse(bad);

	ck_assert_uint_eq(m->n_payload, 3);
	ck_assert(xso_raw_equal(broken, &right));
	xso_error_format(broken->error, l.sentence, sizeof l.sentence);
	ck_assert_str_eq(l.sentence, "ping: attribute 'at': 'x' is not a uint32");
	ck_assert_uint_eq(broken->error->offset, (size_t)(strstr(xml, "x'/><x") - xml));
	ck_assert_ptr_nonnull(xso_raw_from(m->payload[1]));
	ck_assert_ptr_null(xso_raw_from(m->payload[1])->error);
	ck_assert_uint_eq(acme_ping_from(m->payload[2])->at, 2);
}
END_TEST

START_TEST(the_error_of_a_payload_is_not_that_of_what_it_is_in)
{
	struct xso_raw good = parse("<iq type='get'" PINGED "</iq>");
	struct xso_raw bad = parse("<iq id='1'" PINGED "</iq>");
	struct xmpp_iq iq;
	struct xso_error error;

	ck_assert_int_eq(
		xso_decode(&xmpp_iq_class, &iq, &good, l.registry, l.arena, &error), XSO_OK);
	ck_assert_int_eq(xso_raw_from(iq.payload)->error->status, XSO_ERROR_INVALID);
	ck_assert_int_eq(error.status, XSO_OK);
	ck_assert_ptr_null(error.cls);
	ck_assert_int_eq(xso_decode(&xmpp_iq_class, &iq, &bad, l.registry, l.arena, &error),
		XSO_ERROR_MISSING);
	ck_assert_str_eq(error.cls, "iq");
	ck_assert_str_eq(error.field, "type");
}
END_TEST

/* The second: the element is refused as a whole, but not what stands around it. */
START_TEST(an_element_that_does_not_decode_is_given_partially)
{
	struct xso_raw raw = parse("<message xmlns='jabber:client' id='1' from='@'/>");
	struct xso_any any, partial;

	ck_assert_int_eq(xso_decode_any(&any, &partial, &raw, l.registry, l.arena), XSO_OK);
	ck_assert_int_eq(xso_raw_from(any)->error->status, XSO_ERROR_INVALID);
	ck_assert(xso_raw_equal(xso_raw_from(any), &raw));
	ck_assert_str_eq(xmpp_message_from(partial)->id, "1");
	ck_assert_ptr_null(xmpp_message_from(partial)->from);
	ck_assert_int_eq(xso_decode_any(&any, NULL, &raw, l.registry, l.arena), XSO_OK);
	ck_assert_ptr_nonnull(xso_raw_from(any)->error);
}
END_TEST

/* The class is not that of the element's name, and nobody knows the payload: one level is enough.
 */
START_TEST(without_a_class_an_element_is_raw_without_an_error)
{
	static const char xml[] = "<ping xmlns='" PING "' at='x'/>";
	struct xso_raw raw = parse(xml);
	struct xso_any any, partial;
	struct acme_ping ping;

	ck_assert_int_eq(xso_decode_any(&any, &partial, &raw, NULL, l.arena), XSO_OK);
	ck_assert(xso_raw_equal(xso_raw_from(any), &raw));
	ck_assert_ptr_null(xso_raw_from(any)->error);
	ck_assert_ptr_null(partial.cls);
	raw = parse("<other at='3'><message xmlns='jabber:client' id='1'/></other>");
	ck_assert_int_eq(xso_decode(&acme_ping_class, &ping, &raw, NULL, l.arena, NULL), XSO_OK);
	ck_assert_uint_eq(ping.at, 3);
}
END_TEST

/* The third ends a stream; until then errors know their place in it. */
START_TEST(errors_know_their_place_in_the_stream)
{
	static const char xml[] = HEADER "<presence/> <iq type='get' id='1'><ping xmlns='" PING
					 "' at='x'/></iq>\n<message from='@'/>";
	const struct xso_reader_config config = { .names = xso_registry_names(l.registry) };
	struct xso_reader *reader = xso_reader_new(&config);
	struct xso_error error, wrong = { 0 };
	struct xso_any any;
	size_t at = 0, n;

	for (enum xso_reading what; at < sizeof xml - 1; at += n) {
		what = xso_reader_read(reader, xml + at, sizeof xml - 1 - at, &n, &error);
		if (what != XSO_READING_ELEMENT)
			continue;
		const struct xso_raw *raw = xso_reader_tape(reader), *broken;
		ck_assert_int_eq(xso_decode_any(&any, NULL, raw, l.registry, l.arena), XSO_OK);
		broken = xmpp_iq_from(any) ? xso_raw_from(xmpp_iq_from(any)->payload)
					   : xso_raw_from(any);
		if (!broken)
			continue;
		wrong = *broken->error;
		ck_assert_uint_eq(wrong.offset,
			(size_t)(strstr(xml, xmpp_iq_from(any) ? "x'/></iq>" : "@'/>") - xml));
	}
	ck_assert_str_eq(wrong.cls, "message");
	xso_reader_free(reader);
}
END_TEST

START_TEST(only_one_element_is_decoded)
{
	struct xso_raw element = parse("<a x='1'>text<b/><c/></a>"), slice, none = { 0 };
	const struct xso_raw content = xso_raw_content(&element),
			     *raws[] = { &content, &slice, &none };
	struct xso_any any, partial;
	struct xso_error error;
	struct acme_ping ping;

	slice = element;
	slice.items++;
	slice.n_items = 1;
	for (size_t i = 0; i < 3; i++) {
		any = partial = test_kept_any(NULL);
		ck_assert_int_eq(
			xso_decode(&acme_ping_class, &ping, raws[i], NULL, l.arena, &error),
			XSO_ERROR_MISUSE);
		ck_assert_int_eq(error.status, XSO_ERROR_MISUSE);
		ck_assert_int_eq(xso_decode_any(&any, &partial, raws[i], l.registry, l.arena),
			XSO_ERROR_MISUSE);
		ck_assert(!any.cls && !any.object && !partial.cls && !partial.object);
	}
	slice = content;
	slice.items++; /* two elements are not one */
	slice.n_items--;
	ck_assert_int_eq(
		xso_decode(&acme_ping_class, &ping, &slice, NULL, l.arena, NULL), XSO_ERROR_MISUSE);
}
END_TEST

START_TEST(an_object_lives_in_its_arena_alone)
{
	static const char xml[] = "<message xmlns='jabber:client' id='1'><body>2</body>"
				  "<x xmlns='u'><y/></x></message>";
	struct xso_arena *first = xso_arena_new(NULL), *second = xso_arena_new(NULL);
	struct xso_any any, right;
	struct xso_raw raw;

	ck_assert_int_eq(xso_raw_parse(xml, strlen(xml), NULL, &raw, first, NULL), XSO_OK);
	raw.lang = "de";
	ck_assert_int_eq(xso_decode_any(&any, NULL, &raw, l.registry, second), XSO_OK);
	ck_assert_int_eq(xso_decode_any(&right, NULL, &raw, l.registry, first), XSO_OK);
	ck_assert(xso_equal_any(any, right));
	ck_assert_ptr_eq(xmpp_message_from(right)->id, raw.items[1].text); /* it is not copied */
	ck_assert_ptr_eq(xmpp_message_from(right)->lang, raw.lang);
	xso_arena_release(first);
	ck_assert_str_eq(xmpp_message_from(any)->lang, "de");
	language_write(&l, any);
	ck_assert_str_eq(l.sentence, "");
	xso_arena_release(second);
}
END_TEST

/* Whatever is missing, nothing half made is given. */
START_TEST(without_memory_nothing_is_given)
{
	struct xso_raw raw = parse("<message xmlns='jabber:client' from='@'><x/></message>");

	for (size_t used = 0; used <= MEMORY_FIRST_BLOCK; used += 8) {
		enum xso_status status = XSO_ERROR_MEMORY;
		for (size_t blocks = 0; status; blocks++) {
			struct memory memory;
			struct xso_arena *small = memory_short_arena(&memory, used, blocks);
			struct xso_any any, partial;
			status = xso_decode_any(&any, &partial, &raw, l.registry, small);
			ck_assert(!status || status == XSO_ERROR_MEMORY);
			ck_assert(!any.cls == (status != XSO_OK));
			ck_assert(!partial.cls == (status != XSO_OK));
			xso_arena_release(small);
		}
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("decode");
	TCase *c = tcase_create("decode");

	tcase_set_timeout(c, 60);
	tcase_add_checked_fixture(c, setup, teardown);
	tcase_add_test(c, an_error_says_what_where_and_why);
	tcase_add_test(c, what_was_decoded_before_the_error_is_there);
	tcase_add_test(c, a_payload_that_does_not_decode_is_raw);
	tcase_add_test(c, the_error_of_a_payload_is_not_that_of_what_it_is_in);
	tcase_add_test(c, an_element_that_does_not_decode_is_given_partially);
	tcase_add_test(c, without_a_class_an_element_is_raw_without_an_error);
	tcase_add_test(c, errors_know_their_place_in_the_stream);
	tcase_add_test(c, only_one_element_is_decoded);
	tcase_add_test(c, an_object_lives_in_its_arena_alone);
	tcase_add_test(c, without_memory_nothing_is_given);
	suite_add_tcase(s, c);
	return s;
}
