/* Why a stream ended: the first reason counts, and lives as long as the stream. */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmpp/sm.h>
#include <xmpp/stream.h>
#include <xso/scalar.h>

#define ERROR_NS "xmlns='urn:ietf:params:xml:ns:xmpp-streams'"

static struct bench bench;

static void setup(void)
{
	bench_begin(&bench);
}

static void teardown(void)
{
	bench_end(&bench);
}

static const char *sentence(const struct xso_close_reason *reason)
{
	static char text[512];

	xso_reason_format(reason, text, sizeof text);
	return text;
}

START_TEST(later_reasons_are_a_chain)
{
	static const struct xso_error error = { .status = XSO_ERROR_REFUSED,
		.expected = "reset by peer" };
	const struct xso_close_reason *r;

	bench_open(&bench);
	xso_stream_close(bench.stream);
	bench_receive(&bench, "<stream:error><reset " ERROR_NS "/></stream:error>");
	bench_receive(&bench, "<message></presence>");
	xso_stream_disconnected(bench.stream, &error);
	bench_takes(&bench, XSO_EVENT_CLOSING);
	r = bench.event.reason;
	ck_assert_ptr_eq(r, xso_stream_reason(bench.stream));
	ck_assert_str_eq(sentence(r), "closed here");
	ck_assert_str_eq(sentence(r = r->later), "stream error reset");
	ck_assert_int_eq(r->retry, XSO_RETRY_FRESH);
	r = r->later;
	ck_assert_str_eq(r->condition, "not-well-formed");
	ck_assert_int_eq(r->error.status, XSO_ERROR_NOT_WELL_FORMED);
	ck_assert_str_eq(sentence(r = r->later), "the connection failed: reset by peer");
	ck_assert_ptr_null(r->later);
	bench_takes(&bench, XSO_EVENT_NONE);
}
END_TEST

START_TEST(a_peer_cannot_make_the_chain_grow)
{
	size_t n = 0, bytes;

	bench_open(&bench);
	xso_stream_close(bench.stream);
	for (size_t i = 0; i < 10; i++)
		bench_receive(&bench, "<stream:error><reset " ERROR_NS "/></stream:error>");
	bytes = bench.memory.bytes;
	for (size_t i = 0; i < 1000; i++)
		bench_receive(&bench, "<stream:error><reset " ERROR_NS "/></stream:error>");
	ck_assert_uint_eq(bench.memory.bytes, bytes);
	for (const struct xso_close_reason *r = xso_stream_reason(bench.stream); r; r = r->later)
		n++;
	ck_assert_uint_eq(n, 5);
}
END_TEST

/* Makes the stanza's memory be used for something else. */
static void receive_others(void)
{
	for (size_t i = 0; i < 3; i++) {
		bench_receive(
			&bench, "<message><body>0123456789012345678901234567890</body></message>");
		bench_takes(&bench, XSO_EVENT_ELEMENT);
	}
}

START_TEST(the_peers_error_is_copied)
{
	const struct xso_close_reason *r;

	bench_open(&bench);
	bench_receive(&bench,
		"<stream:error><undefined-condition " ERROR_NS "/><text " ERROR_NS
		" xml:lang='en'>hm</text><handled-count-too-high xmlns='urn:xmpp:sm:3' h='10' "
		"send-count='8'/></stream:error>");
	bench_takes(&bench, XSO_EVENT_CLOSING);
	receive_others();
	r = xso_stream_reason(bench.stream);
	ck_assert_int_eq(r->kind, XSO_REASON_STREAM_ERROR_RECEIVED);
	ck_assert_str_eq(r->condition, "undefined-condition");
	ck_assert_str_eq(r->text, "hm");
	ck_assert_str_eq(r->stream_error->text->lang, "en");
	ck_assert_uint_eq(r->stream_error->n_payload, 1);
	ck_assert_uint_eq(xmpp_sm_handled_count_too_high_from(*r->stream_error->payload)->h, 10);
	ck_assert_ptr_null(r->see_other_host);
	ck_assert_ptr_null(r->see_other_uri);
}
END_TEST

START_TEST(the_other_host_is_copied)
{
	const struct xso_close_reason *r;

	bench_open(&bench);
	bench_receive(&bench,
		"<stream:error><see-other-host " ERROR_NS
		">other.example:5269</see-other-host></stream:error>");
	bench_takes(&bench, XSO_EVENT_CLOSING);
	receive_others();
	r = xso_stream_reason(bench.stream);
	ck_assert_str_eq(r->see_other_host->host, "other.example");
	ck_assert_uint_eq(r->see_other_host->port, 5269);
	ck_assert_int_eq(r->retry, XSO_RETRY_ELSEWHERE);
}
END_TEST

START_TEST(the_reason_of_others_is_copied)
{
	char condition[] = "no-such-condition", text[] = "the certificate has expired",
	     uri[] = "wss://example.com", host[] = "example.net";
	const struct xso_host_port other = { .host = host, .port = 1 };
	const struct xso_close_reason given = { .kind = XSO_REASON_TLS,
		.retry = XSO_RETRY_ASK,
		.condition = condition,
		.text = text,
		.see_other_host = &other,
		.see_other_uri = uri,
		.later = &given };
	const struct xso_close_reason *r;

	bench_open(&bench);
	xso_stream_fail(bench.stream, &given);
	memset(condition, '?', sizeof condition);
	memset(text, '?', sizeof text);
	memset(uri, '?', sizeof uri);
	memset(host, '?', sizeof host);
	r = xso_stream_reason(bench.stream);
	ck_assert_str_eq(r->condition, "undefined-condition");
	ck_assert_str_eq(r->text, "the certificate has expired");
	ck_assert_str_eq(r->see_other_uri, "wss://example.com");
	ck_assert_str_eq(r->see_other_host->host, "example.net");
	ck_assert_int_eq(r->retry, XSO_RETRY_ASK);
	ck_assert_ptr_null(r->later);
	ck_assert_int_eq(xso_stream_state(bench.stream), XSO_STATE_CLOSED);
	ck_assert_int_eq(xso_stream_ending(bench.stream), XSO_ENDING_NOW);
}
END_TEST

/* More than there is room for in memory that the stream has already. */
static char long_text[2001];

/* Each detail is whole, or NULL and said to be missing. */
static void check_details(const struct xso_close_reason *r)
{
	const bool whole = r->text && r->see_other_host && r->stream_error;

	ck_assert_int_eq(r->memory_ran_out, !whole);
	if (r->text)
		ck_assert_str_eq(r->text, long_text);
	if (r->see_other_host)
		ck_assert_str_eq(r->see_other_host->host, "other.example");
	if (r->stream_error)
		ck_assert_str_eq(r->stream_error->text->text, long_text);
	ck_assert_str_eq(r->condition, "see-other-host");
}

START_TEST(details_without_memory_are_said_to_be_missing)
{
	char error[3000];
	size_t n = 0, missing = 0;
	bool whole = false;

	memset(long_text, 'x', sizeof long_text - 1);
	snprintf(error, sizeof error,
		"<stream:error><see-other-host " ERROR_NS ">other.example</see-other-host>"
		"<text " ERROR_NS ">%s</text></stream:error>",
		long_text);
	while (!whole && n < 100) {
		const struct xso_close_reason *r;
		bench_begin(&bench);
		bench_open(&bench);
		bench.memory.fail_at = bench.memory.calls + ++n;
		bench_receive(&bench, error);
		bench.memory.fail_at = 0;
		r = xso_stream_reason(bench.stream);
		ck_assert_ptr_nonnull(r);
		if (r->kind == XSO_REASON_STREAM_ERROR_RECEIVED) {
			check_details(r);
			whole = !r->memory_ran_out;
			missing += !whole;
		}
		bench_end(&bench);
	}
	ck_assert(whole);
	ck_assert_uint_gt(missing, 0);
	setup();
}
END_TEST

START_TEST(a_sentence_is_cut_between_characters)
{
	static const char whole[] = "stream error conflict: d\xC3\xA9j\xC3\xA0 vu \xE2\x82\xAC";
	const struct xso_close_reason reason = { .kind = XSO_REASON_STREAM_ERROR_RECEIVED,
		.condition = "conflict",
		.text = "d\xC3\xA9j\xC3\xA0 vu \xE2\x82\xAC" };

	for (size_t size = 1; size <= sizeof whole; size++) {
		char *text = malloc(size);
		const size_t n = xso_reason_format(&reason, text, size);
		const size_t length = strlen(text);
		ck_assert_uint_eq(n, sizeof whole - 1);
		ck_assert(!strncmp(text, whole, length) && length < size);
		ck_assert_uint_ne(whole[length] & 0xC0, 0x80);
		ck_assert_uint_gt(length + 4, size - 1);
		free(text);
	}
	ck_assert_uint_eq(xso_reason_format(&reason, NULL, 0), sizeof whole - 1);
}
END_TEST

START_TEST(each_kind_has_words_of_its_own)
{
	for (int kind = XSO_REASON_NONE; kind <= XSO_REASON_TIMEOUT; kind++) {
		const char *text = xso_reason_text((enum xso_reason)kind);
		ck_assert_uint_gt(strlen(text), 3);
		for (int other = XSO_REASON_NONE; other < kind; other++)
			ck_assert_str_ne(text, xso_reason_text((enum xso_reason)other));
	}
	ck_assert_str_eq(xso_reason_text((enum xso_reason)99), xso_reason_text(XSO_REASON_NONE));
}
END_TEST

/* What must not be tried again by a machine alone. */
static const char *const never[] = { "bad-format", "bad-namespace-prefix", "host-gone",
	"host-unknown", "improper-addressing", "invalid-from", "invalid-id", "invalid-namespace",
	"invalid-xml", "not-authorized", "restricted-xml", "unsupported-encoding",
	"unsupported-feature", "unsupported-stanza-type", "unsupported-version" };

START_TEST(a_condition_says_what_may_be_tried)
{
	size_t n = 0;

	for (size_t i = 0; i < sizeof never / sizeof *never; i++)
		ck_assert_int_eq(xso_retry_of(never[i]), XSO_RETRY_NEVER);
	for (int i = 1; xso_enum_text(&xmpp_stream_condition_enum, i); i++)
		n += xso_retry_of(xso_enum_text(&xmpp_stream_condition_enum, i)) == XSO_RETRY_NEVER;
	ck_assert_uint_eq(n, sizeof never / sizeof *never);
	ck_assert_int_eq(xso_retry_of(NULL), XSO_RETRY_BACKOFF);
	ck_assert_int_eq(xso_retry_of("too-rainy"), XSO_RETRY_BACKOFF);
	ck_assert_int_eq(xso_retry_of("conflict"), XSO_RETRY_ASK);
	ck_assert_int_eq(xso_retry_of("system-shutdown"), XSO_RETRY_BACKOFF);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("reason");
	TCase *t = tcase_create("reason");

	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_test(t, later_reasons_are_a_chain);
	tcase_add_test(t, a_peer_cannot_make_the_chain_grow);
	tcase_add_test(t, the_peers_error_is_copied);
	tcase_add_test(t, the_other_host_is_copied);
	tcase_add_test(t, the_reason_of_others_is_copied);
	tcase_add_test(t, details_without_memory_are_said_to_be_missing);
	tcase_add_test(t, a_sentence_is_cut_between_characters);
	tcase_add_test(t, each_kind_has_words_of_its_own);
	tcase_add_test(t, a_condition_says_what_may_be_tried);
	suite_add_tcase(s, t);
	return s;
}
