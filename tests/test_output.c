/* What is sent, and how it leaves: in any pieces, up to a limit, with marks. */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmpp/core.h>
#include <xso/handlers.h>

static struct bench bench;

static void setup(void)
{
	bench_begin(&bench);
}

static void teardown(void)
{
	bench_end(&bench);
}

static enum xso_status send_text(const char *text)
{
	const struct xmpp_lang_text body = { .text = text };

	return xso_stream_send(bench.stream,
		xmpp_message_any(
			&(const struct xmpp_message){ .id = "1", .body = &body, .n_body = 1 }),
		NULL);
}

/* A message of `size` bytes on the wire. */
static enum xso_status send_bytes(size_t size)
{
	static const char around[] = "<message id=\"1\"><body></body></message>";
	char text[4096];

	ck_assert(size > sizeof around && size - sizeof around < sizeof text);
	memset(text, 'x', size);
	text[size - (sizeof around - 1)] = '\0';
	return send_text(text);
}

static size_t n_pending(void)
{
	size_t size;

	xso_stream_pending(bench.stream, &size);
	return size;
}

/* Sends so many of the bytes that wait, whatever messages they are in. */
static void let_go(struct xso_buffer *out, size_t size)
{
	const char *bytes;
	size_t pending;

	while (size && (bytes = xso_stream_pending(bench.stream, &pending))) {
		if (pending > size)
			pending = size;
		ck_assert_int_eq(xso_buffer_append(out, bytes, pending), XSO_OK);
		xso_stream_sent(bench.stream, pending);
		size -= pending;
	}
}

static const char *const texts[] = { "one", "two and more", "", "three", "4" };

/* Sends all texts, and after each so many bytes leave; what left is in *out. */
static void send_in_pieces(enum xso_framing framing, size_t piece, struct xso_buffer *out)
{
	bench_begin(&bench);
	bench.config.framing = framing;
	bench_new(&bench);
	ck_assert_int_eq(xso_stream_connected(bench.stream), XSO_OK);
	let_go(out, piece);
	bench_receive(&bench,
		framing ? "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='example.com' "
			  "id='x' version='1.0'/>"
			: BENCH_HEADER);
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		ck_assert_int_eq(send_text(texts[i]), XSO_OK);
		let_go(out, piece);
	}
	xso_stream_close(bench.stream);
	while (n_pending())
		let_go(out, piece);
	ck_assert_uint_eq(xso_stream_count(bench.stream).bytes_sent, out->size);
	bench_end(&bench);
}

START_TEST(bytes_leave_in_any_pieces)
{
	const enum xso_framing framing = (enum xso_framing)_i;
	struct xso_buffer whole = { 0 };

	send_in_pieces(framing, SIZE_MAX, &whole);
	ck_assert_uint_gt(whole.size, 300);
	for (size_t piece = 1; piece < whole.size; piece++) {
		struct xso_buffer out = { 0 };
		send_in_pieces(framing, piece, &out);
		ck_assert_uint_eq(out.size, whole.size);
		ck_assert_mem_eq(out.data, whole.data, whole.size);
		xso_buffer_free(&out);
	}
	xso_buffer_free(&whole);
	setup();
}
END_TEST

START_TEST(what_is_sent_makes_room_at_once)
{
	bench.config.output_limit = 1000;
	bench_open(&bench);
	ck_assert_int_eq(send_bytes(800), XSO_OK);
	ck_assert_int_eq(send_bytes(300), XSO_ERROR_LIMIT);
	xso_stream_sent(bench.stream, 100);
	ck_assert_int_eq(send_bytes(301), XSO_ERROR_LIMIT);
	ck_assert_int_eq(send_bytes(300), XSO_OK);
	ck_assert_int_eq(send_bytes(100), XSO_ERROR_LIMIT);
	ck_assert_uint_eq(n_pending(), 1000);
}
END_TEST

START_TEST(the_end_needs_no_room)
{
	bench.config.output_limit = 1000;
	bench_open(&bench);
	ck_assert_int_eq(send_bytes(1000), XSO_OK);
	xso_stream_send_stream_error_and_close(
		bench.stream, "reset", "enough", (struct xso_any){ 0 });
	ck_assert_ptr_nonnull(strstr(bench_output(&bench), "</stream:error></stream:stream>"));
	ck_assert(!xso_stream_reason(bench.stream)->memory_ran_out);
}
END_TEST

START_TEST(a_mark_that_nobody_saw_is_taken_back)
{
	bench.config.high_water = 500;
	bench_open(&bench);
	ck_assert_int_eq(send_bytes(501), XSO_OK);
	xso_stream_sent(bench.stream, 251);
	bench_takes(&bench, XSO_EVENT_NONE);
	ck_assert_int_eq(send_bytes(251), XSO_OK);
	bench_takes(&bench, XSO_EVENT_CONGESTED);
	xso_stream_sent(bench.stream, 251);
	ck_assert_int_eq(send_bytes(251), XSO_OK);
	bench_takes(&bench, XSO_EVENT_NONE);
	xso_stream_sent(bench.stream, 250);
	bench_takes(&bench, XSO_EVENT_NONE);
	xso_stream_sent(bench.stream, 1);
	bench_takes(&bench, XSO_EVENT_RELIEVED);
	bench_takes(&bench, XSO_EVENT_NONE);
}
END_TEST

START_TEST(a_mark_outlives_a_reset)
{
	bench.config.high_water = 500;
	bench_open(&bench);
	ck_assert_int_eq(send_bytes(501), XSO_OK);
	bench_takes(&bench, XSO_EVENT_CONGESTED);
	bench_output(&bench);
	bench_receive(&bench, "<presence/>");
	ck_assert_int_eq(xso_stream_reset(bench.stream), XSO_OK);
	bench_takes(&bench, XSO_EVENT_RELIEVED);
	bench_takes(&bench, XSO_EVENT_NONE);
}
END_TEST

START_TEST(a_reset_without_memory_leaves_everything_as_it_was)
{
	enum xso_status status;
	size_t n = 0;

	bench_open(&bench);
	do {
		bench.memory.fail_at = bench.memory.calls + ++n;
		status = xso_stream_reset(bench.stream);
		bench.memory.fail_at = 0;
		if (!status)
			break;
		ck_assert_int_eq(status, XSO_ERROR_MEMORY);
		ck_assert_uint_eq(n_pending(), 0);
		ck_assert_int_eq(xso_stream_state(bench.stream), XSO_STATE_OPEN);
		ck_assert_ptr_nonnull(xso_stream_peer_header(bench.stream));
		bench_receive(&bench, "<presence/>");
		bench_takes(&bench, XSO_EVENT_ELEMENT);
	} while (n < 100);
	ck_assert_uint_gt(n, 2);
	ck_assert_str_eq(bench_output(&bench), BENCH_OUR_HEADER);
}
END_TEST

#define LIMITS(text)                                                                  \
	"<stream:features><limits xmlns='urn:xmpp:stream-limits:0'>" text "</limits>" \
	"</stream:features>"

/* XEP-0478: the stream goes on, and takes the next. */
START_TEST(what_is_larger_than_the_features_allow_is_refused_whole)
{
	static const struct {
		const char *features;
		size_t limit;
		uint32_t patience;
	} says[] = {
		{ LIMITS("<max-bytes>200</max-bytes>"), 200, 0 },
		{ LIMITS("<idle-seconds>60</idle-seconds>"), 200, 60 },
		{ LIMITS("<max-bytes>100</max-bytes><idle-seconds>30</idle-seconds>"), 100, 30 },
		{ LIMITS("<max-bytes>x</max-bytes>"), 100, 30 },
		{ "<stream:features/>", 100, 30 },
	};

	bench_open(&bench);
	ck_assert_uint_eq(xso_stream_peer_limit(bench.stream), 0);
	ck_assert_uint_eq(xso_stream_peer_patience(bench.stream), 0);
	for (size_t i = 0; i < sizeof says / sizeof *says; i++) {
		bench_receive(&bench, says[i].features);
		bench_takes(&bench, XSO_EVENT_FEATURES);
		ck_assert_uint_eq(xso_stream_peer_limit(bench.stream), says[i].limit);
		ck_assert_uint_eq(xso_stream_peer_patience(bench.stream), says[i].patience);
		ck_assert_int_eq(send_bytes(says[i].limit + 1), XSO_ERROR_TOO_LARGE);
		ck_assert_uint_eq(n_pending(), 0);
		ck_assert_int_eq(send_bytes(says[i].limit), XSO_OK);
		ck_assert_uint_eq(n_pending(), says[i].limit);
		bench_output(&bench);
	}
}
END_TEST

/* Those for strangers, and those that anybody may have said. */
START_TEST(limits_end_with_what_they_were_said_in)
{
	bench_open(&bench);
	bench_receive(&bench, LIMITS("<max-bytes>100</max-bytes><idle-seconds>30</idle-seconds>"));
	bench_takes(&bench, XSO_EVENT_FEATURES);
	if (_i)
		xso_stream_tls_active(bench.stream);
	else
		xso_stream_authenticated(bench.stream);
	ck_assert_uint_eq(xso_stream_peer_limit(bench.stream), 0);
	ck_assert_uint_eq(xso_stream_peer_patience(bench.stream), 0);
	if (!_i)
		ck_assert_int_eq(send_bytes(1000), XSO_OK);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("output");
	TCase *t = tcase_create("output");

	tcase_add_checked_fixture(t, setup, teardown);
	tcase_set_timeout(t, 120);
	tcase_add_loop_test(
		t, bytes_leave_in_any_pieces, XSO_FRAMING_STREAM, XSO_FRAMING_WEBSOCKET + 1);
	tcase_add_test(t, what_is_sent_makes_room_at_once);
	tcase_add_test(t, the_end_needs_no_room);
	tcase_add_test(t, what_is_larger_than_the_features_allow_is_refused_whole);
	tcase_add_loop_test(t, limits_end_with_what_they_were_said_in, 0, 2);
	tcase_add_test(t, a_mark_that_nobody_saw_is_taken_back);
	tcase_add_test(t, a_mark_outlives_a_reset);
	tcase_add_test(t, a_reset_without_memory_leaves_everything_as_it_was);
	suite_add_tcase(s, t);
	return s;
}
