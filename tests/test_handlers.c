/* Handlers: shared by streams, outliving them, and what they may do with what they are given. */
#include "bench.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/ping.h>
#include <xso/handlers.h>

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

static void count(struct xso_stream *stream, struct xso_any any, void *user)
{
	size_t *n = user, *of_stream = xso_stream_user(stream);

	ck_assert_ptr_nonnull(any.cls);
	++*n;
	++*of_stream;
}

/* A stream of its own on the bench's handlers. */
static struct xso_stream *open_another(size_t *n)
{
	struct xso_stream_config config = bench.config;
	struct xso_stream *stream;

	config.user = n;
	config.new_id = NULL;
	stream = xso_stream_new(&config, NULL);
	ck_assert_ptr_nonnull(stream);
	ck_assert_int_eq(xso_stream_connected(stream), XSO_OK);
	xso_stream_feed(stream, BENCH_HEADER, strlen(BENCH_HEADER));
	return stream;
}

START_TEST(several_streams_share_them)
{
	size_t all = 0, each[3] = { 0 };
	struct xso_stream *streams[3];

	xso_handlers_on_default(bench.config.handlers, count, &all);
	for (size_t i = 0; i < 3; i++)
		streams[i] = open_another(&each[i]);
	for (size_t i = 0; i < 3; i++)
		for (size_t j = 0; j <= i; j++)
			xso_stream_feed(streams[i], "<presence/>", 11);
	ck_assert_uint_eq(all, 6);
	for (size_t i = 0; i < 3; i++) {
		ck_assert_uint_eq(each[i], i + 1);
		xso_stream_free(streams[i]);
	}
}
END_TEST

START_TEST(they_outlive_their_streams)
{
	size_t all = 0;

	xso_handlers_on_default(bench.config.handlers, count, &all);
	for (size_t i = 0; i < 3; i++) {
		size_t n = 0;
		struct xso_stream *stream = open_another(&n);
		xso_stream_feed(stream, "<presence/><message/>", 21);
		xso_stream_free(stream);
		ck_assert_uint_eq(n, 2);
	}
	ck_assert_uint_eq(all, 6);
}
END_TEST

static void free_everything(struct xso_stream *stream, struct xso_any any, void *user)
{
	(void)any;
	(void)user;
	xso_stream_free(stream);
	xso_handlers_free(bench.config.handlers);
	bench.stream = NULL;
	bench.config.handlers = NULL;
}

/* After this the stream is not asked for its handlers any more. */
START_TEST(they_may_be_freed_behind_the_stream_by_one_of_them)
{
	static const char bytes[] =
		"<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq><message/>";

	xso_handlers_on_default(bench.config.handlers, free_everything, NULL);
	bench_open(&bench);
	ck_assert_uint_lt(bench_feed(&bench, bytes), sizeof bytes - 1);
	ck_assert_ptr_null(bench.stream);
	ck_assert_uint_eq(bench.memory.blocks, 0);
}
END_TEST

static void answer(xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	const struct xmpp_message *m = any.object;
	struct xmpp_message reply = { .to = m->from,
		.type = m->type,
		.thread = m->thread,
		.body = m->body,
		.n_body = m->n_body,
		.payload = m->payload,
		.n_payload = m->n_payload };

	(void)fn;
	(void)user;
	ck_assert_int_eq(xso_stream_send(stream, xmpp_message_any(&reply), NULL), XSO_OK);
	/* what was sent is not what was given: it may change */
	reply = (struct xmpp_message){ .to = m->from,
		.id = m->id,
		.body = &(const struct xmpp_lang_text){ .lang = "en", .text = m->thread->id },
		.n_body = 1 };
	ck_assert_int_eq(xso_stream_send(stream, xmpp_message_any(&reply), NULL), XSO_OK);
}

static void nothing(void)
{
}

START_TEST(an_answer_may_point_into_what_was_received)
{
	xso_handlers_on(bench.config.handlers, &xmpp_message_class, answer, nothing, NULL);
	bench_open(&bench);
	bench_feed(&bench,
		"<message id='7' type='chat' from='a@example.com/x'><body>hi</body>"
		"<thread>t</thread><x xmlns='urn:x'/></message>");
	ck_assert_str_eq(bench_output(&bench),
		"<message to=\"a@example.com/x\" id=\"id-1\" type=\"chat\"><body>hi</body>"
		"<thread>t</thread><x xmlns=\"urn:x\"/></message>"
		"<message to=\"a@example.com/x\" id=\"7\"><body "
		"xml:lang=\"en\">t</body></message>");
}
END_TEST

static void feed_more(struct xso_stream *stream, struct xso_any any, void *user)
{
	size_t *n = user;

	++*n;
	if (xmpp_message_from(any))
		ck_assert_uint_eq(xso_stream_feed(stream, "<iq/>", 5), *n == 3 ? 5 : 0);
}

/* The reader has seen the rest already: what comes in between would be cut. */
START_TEST(bytes_that_are_left_come_before_those_of_a_handler)
{
	size_t n = 0;

	xso_handlers_on_default(bench.config.handlers, feed_more, &n);
	bench_open(&bench);
	bench_feed(&bench, "<message/><message><body>a</body></message><message/>");
	ck_assert_uint_eq(n, 3);
	ck_assert_uint_eq(xso_stream_count(bench.stream).refused, 1);
	ck_assert_int_eq(xso_stream_state(bench.stream), XSO_STATE_OPEN);
}
END_TEST

static enum xso_status add_one(size_t i)
{
	struct xso_handlers *h = bench.config.handlers;
	char ns[32];

	snprintf(ns, sizeof ns, "urn:%zu", i / 3);
	switch (i % 3) {
	case 0:
		return xso_handlers_on_namespace(h, ns, count, NULL);
	case 1:
		return xso_handlers_on(h, (const struct xso_class *)(uintptr_t)(0x1000 + i * 64),
			answer, nothing, NULL);
	default:
		return xso_handlers_on_request(h, i % 2 ? XMPP_IQ_TYPE_SET : XMPP_IQ_TYPE_GET,
			(const struct xso_class *)(uintptr_t)(0x1000 + i * 64), NULL, nothing,
			NULL);
	}
}

/* Setting one fails, and then succeeds: what failed left nothing, what succeeded is there. */
START_TEST(setting_one_without_memory_leaves_them_as_they_were)
{
	size_t failed = 0;

	for (size_t i = 0; i < 90; i++) {
		enum xso_status status;
		bench.memory.fail_at = bench.memory.calls + 1;
		status = add_one(i);
		bench.memory.fail_at = 0;
		ck_assert(!status || status == XSO_ERROR_MEMORY);
		failed += status != XSO_OK;
		if (status)
			ck_assert_int_eq(add_one(i), XSO_OK);
		ck_assert_int_eq(add_one(i), XSO_ERROR_CONFLICT);
	}
	ck_assert_uint_gt(failed, 30);
}
END_TEST

START_TEST(taking_away_what_is_not_there_does_nothing)
{
	struct xso_handlers *h = bench.config.handlers;

	xso_handlers_off(h, &xmpp_message_class);
	xso_handlers_off_request(h, XMPP_IQ_TYPE_SET, &xmpp_ping_class);
	xso_handlers_off_namespace(h, "urn:x");
	ck_assert_int_eq(xso_handlers_on_default(h, NULL, NULL), XSO_OK);
	ck_assert_int_eq(xso_handlers_on_event(h, NULL, NULL), XSO_OK);
	ck_assert_int_eq(xso_handlers_on(h, &xmpp_message_class, answer, nothing, NULL), XSO_OK);
	xso_handlers_off_request(h, XMPP_IQ_TYPE_GET, &xmpp_message_class);
	ck_assert_int_eq(
		xso_handlers_on(h, &xmpp_message_class, answer, nothing, NULL), XSO_ERROR_CONFLICT);
	xso_handlers_off(h, &xmpp_message_class);
	xso_handlers_off(h, &xmpp_message_class);
	ck_assert_int_eq(xso_handlers_on(h, &xmpp_message_class, answer, nothing, NULL), XSO_OK);
	xso_handlers_free(NULL);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("handlers");
	TCase *t = tcase_create("handlers");

	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_test(t, several_streams_share_them);
	tcase_add_test(t, they_outlive_their_streams);
	tcase_add_test(t, they_may_be_freed_behind_the_stream_by_one_of_them);
	tcase_add_test(t, an_answer_may_point_into_what_was_received);
	tcase_add_test(t, bytes_that_are_left_come_before_those_of_a_handler);
	tcase_add_test(t, setting_one_without_memory_leaves_them_as_they_were);
	tcase_add_test(t, taking_away_what_is_not_there_does_nothing);
	suite_add_tcase(s, t);
	return s;
}
