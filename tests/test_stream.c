/* A stream as an object: what it is made of, what it counts, and what it takes to be sent. */
#include "bench.h"

#include <stdlib.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/roster.h>
#include <xmpp/sm.h>
#include <xmpp/stream.h>
#include <xso/handlers.h>
#include <xso/raw.h>

static struct bench bench;

static void setup(void)
{
	bench_begin(&bench);
}

static void teardown(void)
{
	bench_end(&bench);
}

/* Made */

static const struct {
	const char *to;
	enum xso_role role;
	enum xso_status status;
	const char *says;
} refused[] = {
	{ NULL, XSO_ROLE_INITIATOR, XSO_ERROR_MISSING, "stream: 'to' is missing" },
	{ "", XSO_ROLE_INITIATOR, XSO_ERROR_INVALID, "stream: 'to': '' is not a domain" },
	{ "a@example.com", XSO_ROLE_INITIATOR, XSO_ERROR_INVALID,
		"stream: 'to': 'a@example.com' is not a domain" },
	{ "example.com/x", XSO_ROLE_INITIATOR, XSO_ERROR_INVALID,
		"stream: 'to': 'example.com/x' is not a domain" },
	{ "exa mple.com", XSO_ROLE_INITIATOR, XSO_ERROR_INVALID,
		"stream: 'to': 'exa mple.com' is not a domain" },
	{ "EXAMPLE.com", XSO_ROLE_INITIATOR, XSO_OK, "" },
	{ NULL, XSO_ROLE_RECEIVER, XSO_OK, "" },
	{ "a@b@c", XSO_ROLE_RECEIVER, XSO_OK, "" },
};

START_TEST(an_initiator_asks_for_a_domain)
{
	struct xso_error error = { 0 };
	char sentence[256];

	bench.config.to = refused[_i].to;
	bench.config.role = refused[_i].role;
	bench.stream = xso_stream_new(&bench.config, &error);
	ck_assert_int_eq(!bench.stream, refused[_i].status != XSO_OK);
	ck_assert_int_eq(error.status, refused[_i].status);
	if (refused[_i].status) {
		xso_error_format(&error, sentence, sizeof sentence);
		ck_assert_str_eq(sentence, refused[_i].says);
	}
	ck_assert_ptr_null(xso_stream_new(
		&(const struct xso_stream_config){ .allocator = bench.config.allocator }, NULL));
}
END_TEST

START_TEST(a_registry_has_the_stanzas)
{
	struct xso_registry *registry = xso_registry_new(NULL);
	struct xso_error error = { 0 };
	char sentence[256];

	ck_assert_int_eq(xso_registry_add(registry, &xmpp_sm_module, NULL), XSO_OK);
	ck_assert_int_eq(xso_registry_freeze(registry), XSO_OK);
	bench.config.registry = registry;
	bench.stream = xso_stream_new(&bench.config, &error);
	ck_assert_ptr_null(bench.stream);
	ck_assert_int_eq(error.status, XSO_ERROR_MISUSE);
	xso_error_format(&error, sentence, sizeof sentence);
	ck_assert_str_eq(sentence, "stream: 'registry' has no xmpp_core_module");
	xso_registry_free(registry);
}
END_TEST

START_TEST(without_a_registry_there_are_the_stanzas_alone)
{
	bench.config.registry = NULL;
	bench.config.deliver_unknown = true;
	bench_open(&bench);
	bench_receive(&bench, "<message><body>a</body></message>");
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	ck_assert_ptr_nonnull(xmpp_message_from(bench.event.any));
	bench_receive(&bench, "<a xmlns='urn:xmpp:sm:3' h='1'/>");
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	ck_assert_ptr_nonnull(xso_raw_from(bench.event.any));
	ck_assert_ptr_nonnull(xso_stream_registry(bench.stream));
}
END_TEST

/* With everything in it that is copied. */
static void fill_config(void)
{
	static const struct xso_header_namespace namespaces[] = {
		{ "db", "jabber:server:dialback" }, { "sm", "urn:xmpp:sm:3" }, { NULL, NULL }
	};

	bench.config.to = "Example.COM";
	bench.config.from = "juliet@example.com";
	bench.config.lang = "en";
	bench.config.name = "name";
	bench.config.header_namespaces = namespaces;
}

START_TEST(without_memory_there_is_no_stream)
{
	struct xso_error error = { 0 };
	size_t n = 0;

	fill_config();
	for (bench.config.registry = NULL; !bench.stream && n < 200;) {
		bench.memory.fail_at = bench.memory.calls + ++n;
		bench.stream = xso_stream_new(&bench.config, &error);
		if (bench.stream)
			break;
		ck_assert_int_eq(error.status, XSO_ERROR_MEMORY);
		ck_assert_uint_eq(bench.memory.blocks, 0);
	}
	ck_assert_uint_gt(n, 10);
	ck_assert_ptr_nonnull(bench.stream);
	bench.memory.fail_at = 0;
}
END_TEST

/* A copy that is overwritten before it is freed. */
static char *copy(const char *text)
{
	return strcpy(malloc(strlen(text) + 1), text);
}

static void spoil(char *text)
{
	memset(text, '?', strlen(text));
	free(text);
}

static char traced[64];

static void trace(void *user, const char *name, enum xso_direction direction, const char *bytes,
	size_t size, bool is_sensitive)
{
	(void)user;
	(void)direction;
	(void)bytes;
	(void)size;
	(void)is_sensitive;
	strcpy(traced, name);
}

START_TEST(the_config_is_copied)
{
	char *const texts[] = { copy("example.com"), copy("a@example.com"), copy("en"),
		copy("name"), copy("db"), copy("urn:db") };
	struct xso_header_namespace *namespaces = calloc(2, sizeof *namespaces);

	namespaces[0] = (struct xso_header_namespace){ texts[4], texts[5] };
	bench.config.to = texts[0];
	bench.config.from = texts[1];
	bench.config.lang = texts[2];
	bench.config.name = texts[3];
	bench.config.header_namespaces = namespaces;
	bench.config.trace = trace;
	bench_new(&bench);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		spoil(texts[i]);
	free(namespaces);
	memset(&bench.config.to, 0xAA, sizeof bench.config.to);
	ck_assert_int_eq(xso_stream_connected(bench.stream), XSO_OK);
	ck_assert_str_eq(bench_output(&bench),
		"<?xml version=\"1.0\"?><stream:stream xmlns=\"jabber:client\" "
		"xmlns:stream=\"http://etherx.jabber.org/streams\" xmlns:db=\"urn:db\" "
		"from=\"a@example.com\" to=\"example.com\" version=\"1.0\" xml:lang=\"en\">");
	ck_assert_str_eq(traced, "name");
}
END_TEST

START_TEST(what_it_was_made_with_can_be_asked_for)
{
	bench.config.handlers = xso_handlers_new(bench.config.allocator);
	bench_new(&bench);
	ck_assert_ptr_eq(xso_stream_user(bench.stream), &bench);
	ck_assert_ptr_eq(xso_stream_handlers(bench.stream), bench.config.handlers);
	ck_assert_ptr_eq(xso_stream_registry(bench.stream), bench_registry());
	ck_assert_ptr_null(xso_stream_jid(bench.stream));
	ck_assert_int_eq(xso_stream_set_jid(bench.stream, "a@example.com/x"), XSO_OK);
	ck_assert_int_eq(xso_stream_set_jid(bench.stream, "b@example.com/y"), XSO_OK);
	ck_assert_str_eq(xso_stream_jid(bench.stream), "b@example.com/y");
	bench.memory.fail_at = bench.memory.calls + 1;
	ck_assert_int_eq(xso_stream_set_jid(bench.stream, "c@example.com/z"), XSO_ERROR_MEMORY);
	ck_assert_str_eq(xso_stream_jid(bench.stream), "b@example.com/y");
}
END_TEST

START_TEST(namespaces_of_the_header_are_declared_once)
{
	fill_config();
	bench_new(&bench);
	xso_stream_connected(bench.stream);
	ck_assert_ptr_nonnull(strstr(bench_output(&bench),
		" xmlns:db=\"jabber:server:dialback\" xmlns:sm=\"urn:xmpp:sm:3\" from="));
	bench_receive(&bench, BENCH_HEADER);
	ck_assert_int_eq(xso_stream_send(bench.stream,
				 xmpp_sm_ack_any(&(const struct xmpp_sm_ack){ .h = 1 }), NULL),
		XSO_OK);
	ck_assert_str_eq(bench_output(&bench), "<a xmlns=\"urn:xmpp:sm:3\" h=\"1\"/>");
}
END_TEST

/* Received */

START_TEST(all_is_counted)
{
	struct xso_stream_counters c;

	bench_open(&bench);
	bench_receive(&bench, "<stream:features/>");
	bench_takes(&bench, XSO_EVENT_FEATURES);
	bench_receive(&bench, " <message/>");
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	bench_receive(&bench, "<iq/>");
	bench_takes(&bench, XSO_EVENT_REFUSED);
	bench_receive(&bench, "<r xmlns='urn:xmpp:sm:3'/>");
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	xso_stream_send(bench.stream, bench.event.any, NULL);
	xso_stream_send(
		bench.stream, xmpp_message_any(&(const struct xmpp_message){ .id = "1" }), NULL);
	xso_stream_send_space(bench.stream);
	c = xso_stream_count(bench.stream);
	ck_assert_uint_eq(c.bytes_received, sizeof BENCH_HEADER - 1 + 18 + 11 + 5 + 26);
	ck_assert_uint_eq(c.elements_received, 4);
	ck_assert_uint_eq(c.stanzas_received, 2);
	ck_assert_uint_eq(c.refused, 1);
	ck_assert_uint_eq(c.elements_sent, 2);
	ck_assert_uint_eq(c.stanzas_sent, 1);
	ck_assert_uint_eq(c.bytes_sent, sizeof BENCH_OUR_HEADER - 1);
	bench_output(&bench);
	c = xso_stream_count(bench.stream);
	ck_assert_uint_eq(c.bytes_sent, sizeof BENCH_OUR_HEADER - 1 + 26 + 17 + 1);
}
END_TEST

START_TEST(what_is_refused_is_given_as_far_as_it_was_decoded)
{
	const struct xmpp_message *message;
	const struct xmpp_iq *iq;

	bench_open(&bench);
	bench_receive(&bench,
		"<message id='1' type='chat' to='@@'><body>a</body><thread>t</thread></message>");
	bench_takes(&bench, XSO_EVENT_REFUSED);
	message = xmpp_message_from(bench.event.partial);
	ck_assert_str_eq(bench.event.error->field, "to");
	ck_assert_str_eq(bench.event.error->text, "@@");
	ck_assert_uint_eq(bench.event.error->offset, sizeof BENCH_HEADER - 1 + 32);
	ck_assert_ptr_null(message->to);
	ck_assert_ptr_null(message->thread);
	ck_assert_uint_eq(message->n_body, 0);
	ck_assert_ptr_eq(xso_raw_from(bench.event.any), bench.event.raw);
	ck_assert_ptr_eq(bench.event.raw->error, bench.event.error);
	ck_assert_str_eq(xso_raw_attribute(bench.event.raw, "", "to"), "@@");
	bench_receive(&bench, "<iq id='2' type='set' from='a@example.com'/>");
	bench_takes(&bench, XSO_EVENT_REFUSED);
	iq = xmpp_iq_from(bench.event.partial);
	ck_assert_str_eq(iq->id, "2");
	ck_assert_str_eq(iq->from, "a@example.com");
	ck_assert_int_eq(iq->type, XMPP_IQ_TYPE_SET);
	ck_assert_ptr_null(iq->payload.cls);
}
END_TEST

static size_t n_traced;

static void count_trace(void *user, const char *name, enum xso_direction direction,
	const char *bytes, size_t size, bool is_sensitive)
{
	(void)user;
	(void)name;
	ck_assert(bytes && !is_sensitive);
	n_traced += direction == XSO_RECEIVED ? size : 0;
}

/* Behind a declaration and a header, of elements whose ids say whether it is there. */
static void on_spaced(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	(*(unsigned *)user)++;
	ck_assert_int_eq(xso_stream_has_space(stream), !strcmp(message->id, "spaced"));
}

START_TEST(white_space_in_front_of_an_element_is_told_at_every_split)
{
	static const char said[] =
		"<?xml version='1.0'?>\n" BENCH_HEADER
		"<message id='not'/> <message id='spaced'> </message><message id='not'/>"
		"\n\t<message id='spaced'/>\r\n<message id='spaced'><body>&#x20;</body></message>"
		"<message id='not'/>";
	const size_t size = sizeof said - 1;
	struct bench other;
	unsigned n = 0;

	for (size_t i = 0; i < size; i++) {
		bench_begin(&other);
		other.config.reader = _i ? &xso_reader_libxml2 : &xso_reader_native;
		other.config.handlers = xso_handlers_new(NULL);
		bench_new(&other);
		ck_assert_int_eq(xso_stream_connected(other.stream), XSO_OK);
		ck_assert_int_eq(xmpp_message_on(other.config.handlers, on_spaced, &n), XSO_OK);
		xso_stream_feed(other.stream, said, i);
		xso_stream_feed(other.stream, said + i, size - i);
		bench_end(&other);
	}
	ck_assert_uint_eq(n, 6 * size);
}
END_TEST

START_TEST(white_space_does_not_fill_the_memory_of_a_trace)
{
	char spaces[101] = "";
	size_t bytes;

	memset(spaces, '\n', sizeof spaces - 1);
	n_traced = 0;
	bench.config.trace = count_trace;
	bench_open(&bench);
	for (size_t i = 0; i < 100; i++)
		bench_receive(&bench, spaces);
	bytes = bench.memory.bytes;
	for (size_t i = 0; i < 1000; i++)
		bench_receive(&bench, spaces);
	ck_assert_uint_eq(bench.memory.bytes, bytes);
	bench_receive(&bench, "<presence/>");
	ck_assert_uint_eq(n_traced, xso_stream_count(bench.stream).bytes_received);
}
END_TEST

/* Sent */

START_TEST(what_is_no_element_is_not_sent)
{
	static const struct xmpp_roster_item item = { .jid = "a@example.com" };
	struct xso_arena *arena = xso_arena_new(NULL);
	struct xso_raw element, text = { 0 };
	struct xso_any nothing[4] = { { 0 }, { &xso_raw_class, &text }, { &xso_raw_class, &text },
		{ &xmpp_roster_item_class, &item } };
	const struct xso_raw empty = { 0 };

	nothing[2].object = &empty;
	ck_assert_int_eq(xso_raw_parse("<a>text</a>", 11, NULL, &element, arena, NULL), XSO_OK);
	element = xso_raw_content(&element);
	ck_assert(xso_raw_next(&element, &text));
	bench.config.tls_required = _i;
	bench_open(&bench);
	for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++) {
		struct xso_error error = { 0 };
		ck_assert_int_ne(xso_stream_send(bench.stream, nothing[i], &error), XSO_OK);
		ck_assert_int_eq(error.status, _i && i == 3 ? XSO_ERROR_TLS : XSO_ERROR_MISUSE);
	}
	ck_assert_str_eq(bench_output(&bench), "");
	xso_arena_release(arena);
}
END_TEST

START_TEST(an_error_that_cannot_be_written_is_told_without_details)
{
	static const struct xmpp_message broken = { .to = "\x01" };

	bench_open(&bench);
	if (_i)
		xso_stream_send_stream_error_and_close(
			bench.stream, "reset", NULL, xmpp_message_any(&broken));
	else
		xso_stream_send_stream_error_and_close(
			bench.stream, "reset", "\xFF", (struct xso_any){ 0 });
	ck_assert_str_eq(bench_output(&bench),
		"<stream:error><reset xmlns=\"urn:ietf:params:xml:ns:xmpp-streams\"/>"
		"</stream:error></stream:stream>");
	ck_assert(!xso_stream_reason(bench.stream)->memory_ran_out);
}
END_TEST

START_TEST(what_needs_tls_is_not_even_white_space)
{
	bench.config.tls_required = true;
	bench_open(&bench);
	ck_assert_int_eq(xso_stream_send_space(bench.stream), XSO_ERROR_TLS);
	ck_assert_str_eq(bench_output(&bench), "");
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("stream");
	TCase *t = tcase_create("stream");

	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_loop_test(
		t, an_initiator_asks_for_a_domain, 0, (int)(sizeof refused / sizeof *refused));
	tcase_add_test(t, a_registry_has_the_stanzas);
	tcase_add_test(t, without_a_registry_there_are_the_stanzas_alone);
	tcase_add_test(t, without_memory_there_is_no_stream);
	tcase_add_test(t, the_config_is_copied);
	tcase_add_test(t, what_it_was_made_with_can_be_asked_for);
	tcase_add_test(t, namespaces_of_the_header_are_declared_once);
	tcase_add_test(t, all_is_counted);
	tcase_add_test(t, what_is_refused_is_given_as_far_as_it_was_decoded);
	tcase_add_loop_test(t, white_space_in_front_of_an_element_is_told_at_every_split, 0, 2);
	tcase_add_test(t, white_space_does_not_fill_the_memory_of_a_trace);
	tcase_add_loop_test(t, what_is_no_element_is_not_sent, 0, 2);
	tcase_add_loop_test(t, an_error_that_cannot_be_written_is_told_without_details, 0, 2);
	tcase_add_test(t, what_needs_tls_is_not_even_white_space);
	suite_add_tcase(s, t);
	return s;
}
