/*
 * What a stream costs, with either reader: memory while it is idle, nothing when it is gone, no
 * allocation a stanza, and a bound on names that never end. What libxml2 has is counted, too.
 */
#include "bench.h"
#include "random.h"

#include <libxml/parser.h>
#include <libxml/xmlmemory.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/ping.h>
#include <xso/request.h>

/* What libxml2 has: each block behind its size. */

enum { BEFORE = 16 };

static size_t xml_bytes, xml_most;

static void xml_free(void *block)
{
	char *begin = block ? (char *)block - BEFORE : NULL;

	if (begin)
		xml_bytes -= *(size_t *)(void *)begin;
	free(begin);
}

static void *xml_realloc(void *block, size_t size)
{
	char *begin = block ? (char *)block - BEFORE : NULL;
	const size_t old = begin ? *(size_t *)(void *)begin : 0;

	begin = realloc(begin, size + BEFORE);
	if (!begin)
		abort();
	*(size_t *)(void *)begin = size;
	xml_bytes += size - old;
	if (xml_bytes > xml_most)
		xml_most = xml_bytes;
	return begin + BEFORE;
}

static void *xml_malloc(size_t size)
{
	return xml_realloc(NULL, size);
}

static char *xml_strdup(const char *text)
{
	return strcpy(xml_malloc(strlen(text) + 1), text);
}

/* A stream that is used: everything of a login, and what follows. */

static const struct {
	const char *name;
	const struct xso_reader_type *type;
} readers[] = { { "the default reader", NULL }, { "the libxml2 reader", &xso_reader_libxml2 } };

enum { READERS = sizeof readers / sizeof *readers };

static struct bench bench;

static void setup(void)
{
	bench_begin(&bench);
	bench.config.handlers = xso_handlers_new(bench.config.allocator);
	ck_assert_ptr_nonnull(bench.config.handlers);
}

static void teardown(void)
{
	bench_end(&bench);
}

static size_t n_handled, n_answered;

static void nothing(void)
{
}

static void reply(struct xso_stream *stream, struct xso_any any, void *user)
{
	const struct xmpp_message *m = xmpp_message_from(any);
	const struct xmpp_message answer = {
		.to = m ? m->from : NULL, .body = m ? m->body : NULL, .n_body = m ? m->n_body : 0
	};

	(void)user;
	n_handled++;
	if (m)
		ck_assert_int_eq(xso_stream_send(stream, xmpp_message_any(&answer), NULL), XSO_OK);
}

static void answer_ping(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	(void)fn;
	(void)payload;
	(void)user;
	n_handled++;
	ck_assert_int_eq(xso_reply_result(request, (struct xso_any){ 0 }, NULL), XSO_OK);
}

static void answered(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user)
{
	(void)fn;
	(void)stream;
	(void)result;
	(void)user;
	n_answered += answer->outcome == XSO_OUTCOME_RESULT;
}

static void set_handlers(void)
{
	xso_handlers_on_default(bench.config.handlers, reply, NULL);
	xso_handlers_on_request(bench.config.handlers, XMPP_IQ_TYPE_GET, &xmpp_ping_class,
		answer_ping, nothing, NULL);
}

/* A request is sent, and answered by whom was asked. */
static void ask(const char *to)
{
	static const struct xmpp_ping ping = { 0 };
	char answer[256];

	ck_assert_int_eq(xso_stream_request(bench.stream, XMPP_IQ_TYPE_GET, to,
				 xmpp_ping_any(&ping), 1000, answered, nothing, NULL, NULL),
		XSO_OK);
	snprintf(answer, sizeof answer, "<iq type='result' id='id-%u' from='%s'/>", bench.ids, to);
	bench_feed(&bench, answer);
}

static const char stanzas[] =
	"<message from='a@example.com/x' type='chat' id='1'><body>Wherefore art "
	"thou?</body>"
	"<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/></message>"
	"<presence from='a@example.com/x'><show>away</show><x "
	"xmlns='urn:x'><y/></x></presence>"
	"<iq type='get' id='2' from='a@example.com/x'><ping xmlns='urn:xmpp:ping'/></iq>"
	"<iq type='get' id='3' from='a@example.com/x'><query xmlns='urn:x'/></iq>"
	"<iq type='set' id='4' from='a@example.com/x'/>"
	"<r xmlns='urn:xmpp:sm:3'/>\n";

/* Some of everything that goes on in an open stream. */
static void use(void)
{
	bench_feed(&bench, stanzas);
	ask("b@example.com/y");
	ask("C@EXAMPLE.com/z");
	xso_stream_tick(bench.stream, xso_stream_now(bench.stream) + 1);
	bench_output(&bench);
}

static void open_and_use(void)
{
	bench_open(&bench);
	bench_feed(&bench,
		"<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>"
		"<mechanism>PLAIN</mechanism></mechanisms></stream:features>");
	xso_stream_authenticated(bench.stream);
	ck_assert_int_eq(xso_stream_reset(bench.stream), XSO_OK);
	bench_feed(&bench,
		BENCH_HEADER "<stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
			     "</stream:features>");
	use();
}

/* Idle */

enum {
	OPEN = 100,
	MOST_NEW = 4500,
	MOST_USED = 16 << 10,
	MOST_TRIMMED = 5200,
	MOST_XML = 24 << 10
};

/* What each of so many streams has when `open` has opened it: of ours, and of libxml2's. */
static void measure(void open(void), size_t *ours, size_t *xml)
{
	struct xso_stream *streams[OPEN];

	open(); /* what there is once is there */
	*ours = bench.memory.bytes;
	*xml = xml_bytes;
	for (size_t i = 0; i < OPEN; i++) {
		streams[i] = bench.stream;
		open();
	}
	*ours = (bench.memory.bytes - *ours) / OPEN;
	*xml = (xml_bytes - *xml) / OPEN;
	for (size_t i = 0; i < OPEN; i++)
		xso_stream_free(streams[i]);
	xso_stream_free(bench.stream);
	bench.stream = NULL;
}

static void open_only(void)
{
	bench_open(&bench);
}

/* Everything that is kept for later has grown, by large elements both ways. */
static void grow(void)
{
	enum { LARGE = 300000 };
	static char stanza[LARGE + 100];
	size_t size =
		(size_t)snprintf(stanza, sizeof stanza, "<message from='a@example.com/x'><body>");

	memset(stanza + size, 'a', LARGE);
	strcpy(stanza + size + LARGE, "</body></message>");
	for (size_t at = 0, n; at < size + LARGE + 17; at += n) {
		char piece[4097];
		n = (size_t)snprintf(piece, sizeof piece, "%s", stanza + at);
		n = n < sizeof piece ? n : sizeof piece - 1;
		bench_feed(&bench, piece);
	}
	bench_output(&bench);
}

static void open_and_trim(void)
{
	open_and_use();
	grow();
	xso_stream_trim(bench.stream);
}

START_TEST(an_idle_stream_is_small)
{
	size_t new, used, trimmed, xml;

	bench.config.reader = readers[_i].type;
	set_handlers();
	measure(open_only, &new, &xml);
	measure(open_and_trim, &trimmed, &xml);
	measure(open_and_use, &used, &xml);
	printf("An idle stream with %s: %zu bytes when it is new, %zu after a login and some "
	       "stanzas, %zu when it is trimmed, and %zu of libxml2's.\n",
		readers[_i].name, new, used, trimmed, xml);
	ck_assert_uint_le(new, MOST_NEW);
	ck_assert_uint_le(used, MOST_USED);
	ck_assert_uint_le(trimmed, MOST_TRIMMED);
	ck_assert_uint_le(xml, readers[_i].type ? MOST_XML : 0);
}
END_TEST

/* What is answered when the stanzas come byte by byte. */
static struct xso_buffer answers(bool trims)
{
	struct xso_buffer said = { 0 };

	bench_open(&bench);
	bench.ids = 0;
	for (const char *at = stanzas; *at; at++) {
		bench_feed(&bench, (char[]){ *at, '\0' });
		if (trims)
			xso_stream_trim(bench.stream);
	}
	xso_buffer_append_text(&said, bench_output(&bench));
	xso_buffer_append_byte(&said, '\0');
	xso_stream_free(bench.stream);
	bench.stream = NULL;
	return said;
}

START_TEST(a_trim_behind_any_byte_changes_nothing)
{
	struct xso_buffer without, with;

	bench.config.reader = readers[_i].type;
	set_handlers();
	n_handled = 0;
	without = answers(false);
	ck_assert_uint_eq(n_handled, 5);
	with = answers(true);
	ck_assert_uint_eq(n_handled, 10);
	ck_assert_str_eq(with.data, without.data);
	xso_buffer_free(&with);
	xso_buffer_free(&without);
}
END_TEST

START_TEST(streams_leave_nothing_behind)
{
	struct xso_stream *streams[OPEN];
	size_t ours = 0, xml = 0;

	bench.config.reader = readers[_i].type;
	set_handlers();
	for (size_t n = 0; n < 10000; n += OPEN) {
		for (size_t i = 0; i < OPEN; i++) {
			open_and_use();
			streams[i] = bench.stream;
		}
		for (size_t i = 0; i < OPEN; i++)
			xso_stream_free(streams[i]);
		bench.stream = NULL;
		if (!n) { /* the handlers, and what libxml2 has once */
			ours = bench.memory.bytes;
			xml = xml_bytes;
		}
		ck_assert_uint_eq(bench.memory.bytes, ours);
		ck_assert_uint_eq(xml_bytes, xml);
	}
}
END_TEST

/* Steady */

START_TEST(nothing_costs_an_allocation_in_steady_state)
{
	enum { WARM = 10, ROUNDS = 1000 };
	size_t calls = 0;

	bench.config.reader = readers[_i].type;
	set_handlers();
	open_and_use();
	for (size_t i = 0; i < WARM + ROUNDS; i++) {
		if (i == WARM)
			calls = bench.memory.calls;
		n_handled = n_answered = 0;
		use();
		ck_assert_uint_eq(n_handled, 5);
		ck_assert_uint_eq(n_answered, 2);
	}
	ck_assert_uint_eq(bench.memory.calls - calls, 0);
}
END_TEST

START_TEST(nothing_that_xso_stream_next_takes_costs_one)
{
	size_t calls = 0;

	bench.config.reader = readers[_i].type;
	xso_handlers_free(bench.config.handlers);
	bench.config.handlers = NULL;
	bench_open(&bench);
	for (size_t i = 0; i < 1000; i++) {
		bench_receive(&bench, "<message><body>a</body></message>");
		bench_takes(&bench, XSO_EVENT_ELEMENT);
		ck_assert_int_eq(xso_stream_send(bench.stream, bench.event.any, NULL), XSO_OK);
		bench_receive(&bench, "<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>");
		bench_takes(&bench, XSO_EVENT_ELEMENT);
		xso_request_release(xso_stream_take_request(bench.stream));
		bench_output(&bench);
		if (i == 10)
			calls = bench.memory.calls;
	}
	ck_assert_uint_eq(bench.memory.calls - calls, 0);
}
END_TEST

/* Names that never end */

enum { MOST_NAMES = 4 << 20 }; /* names_bytes is 1 MiB; the rest is how libxml2 finds them */

START_TEST(names_that_never_end_fill_no_memory)
{
	const size_t rounds = getenv("XSO_LONG") ? 2000000 : 200000;
	size_t ours = 0, xml;
	char stanza[200];

	bench.config.reader = readers[_i].type;
	set_handlers();
	open_and_use();
	xml = xml_bytes;
	n_handled = 0;
	for (size_t i = 0; i < rounds; i++) {
		snprintf(stanza, sizeof stanza,
			"<presence><a%zu xmlns='urn:%zu' b%zu='1'/></presence>", i, i, i);
		bench_feed(&bench, stanza);
		ck_assert_uint_eq(n_handled, i + 1);
		if (i == 1000)
			ours = bench.memory.bytes;
	}
	ck_assert_uint_le(bench.memory.bytes, ours);
	ck_assert_uint_le(xml_most, xml + MOST_NAMES);
	use();
}
END_TEST

static void add_case(Suite *s, const char *name, const TTest *const *tests, size_t n)
{
	TCase *t = tcase_create(name);

	tcase_add_checked_fixture(t, setup, teardown);
	tcase_set_timeout(t, 600);
	for (size_t i = 0; i < n; i++)
		tcase_add_loop_test(t, tests[i], 0, READERS);
	suite_add_tcase(s, t);
}

Suite *suite(void)
{
	const TTest *const idle[] = { an_idle_stream_is_small,
		a_trim_behind_any_byte_changes_nothing, streams_leave_nothing_behind };
	const TTest *const steady[] = { nothing_costs_an_allocation_in_steady_state,
		nothing_that_xso_stream_next_takes_costs_one };
	const TTest *const names[] = { names_that_never_end_fill_no_memory };
	Suite *s = suite_create("stream memory");

	xmlMemSetup(xml_free, xml_malloc, xml_realloc, xml_strdup);
	xmlInitParser();
	add_case(s, "idle", idle, 3);
	add_case(s, "steady", steady, 2);
	add_case(s, "names", names, 1);
	return s;
}
