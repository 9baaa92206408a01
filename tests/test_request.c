/* Requests: kept beyond their stream, many at a time, each answered or completed just once. */
#include "bench.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/ping.h>
#include <xso/request.h>

static const struct xmpp_ping ping;
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

static void nothing(void)
{
}

/* Received */

static void keep(xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	struct xso_request **kept = user;

	(void)fn;
	ck_assert_ptr_nonnull(xmpp_ping_from(payload));
	ck_assert_ptr_null(xso_stream_take_request(xso_request_stream(request)));
	*kept = xso_request_keep(request);
}

/* An open stream, and a request that was received there. */
static struct xso_request *receive_request(void)
{
	struct xso_request *kept = NULL;

	ck_assert_int_eq(xso_handlers_on_request(bench.config.handlers, XMPP_IQ_TYPE_GET,
				 &xmpp_ping_class, keep, nothing, &kept),
		XSO_OK);
	bench_open(&bench);
	bench_feed(&bench,
		"<iq type='get' id='1' from='a@example.com'><ping xmlns='urn:xmpp:ping'/></iq>");
	ck_assert_ptr_nonnull(kept);
	return kept;
}

START_TEST(one_that_is_kept_outlives_its_stream)
{
	struct xso_request *request = receive_request();
	struct xso_error error = { 0 };

	ck_assert_ptr_eq(xso_request_stream(request), bench.stream);
	xso_stream_free(bench.stream);
	bench.stream = NULL;
	ck_assert_ptr_null(xso_request_stream(request));
	ck_assert_str_eq(xso_request_iq(request)->from, "a@example.com");
	ck_assert_ptr_nonnull(xmpp_iq_ping(xso_request_iq(request)));
	ck_assert_int_eq(
		xso_reply_result(request, (struct xso_any){ 0 }, &error), XSO_ERROR_CLOSED);
	ck_assert_int_eq(error.status, XSO_ERROR_CLOSED);
	ck_assert_int_eq(xso_reply_condition(request, "not-allowed", NULL, NULL), XSO_ERROR_CLOSED);
	xso_request_release(request);
}
END_TEST

START_TEST(the_last_owner_answers)
{
	struct xso_request *request = receive_request();

	ck_assert_ptr_eq(xso_request_keep(request), request);
	xso_request_release(request);
	ck_assert_str_eq(bench_output(&bench), "");
	bench_feed(&bench, "<message><body>0123456789</body></message>");
	xso_request_release(request);
	ck_assert_str_eq(bench_output(&bench),
		"<iq to=\"a@example.com\" id=\"1\" type=\"error\"><error type=\"cancel\">"
		"<service-unavailable "
		"xmlns=\"urn:ietf:params:xml:ns:xmpp-stanzas\"/></error></iq>");
	xso_request_release(NULL);
}
END_TEST

START_TEST(what_could_not_be_answered_may_be_answered_again)
{
	struct xso_request *request = receive_request();
	enum xso_status status = XSO_ERROR_MEMORY;

	ck_assert_int_eq(xso_reply_error(request, NULL, NULL), XSO_ERROR_MISSING);
	ck_assert_int_eq(
		xso_reply_condition(request, "not-allowed", "\x01", NULL), XSO_ERROR_CHARACTER);
	for (size_t n = 1; status == XSO_ERROR_MEMORY; n++) {
		bench.memory.fail_at = bench.memory.calls + n;
		status = xso_reply_condition(request, "not-allowed", "no", NULL);
		bench.memory.fail_at = 0;
	}
	ck_assert_int_eq(status, XSO_OK);
	ck_assert_int_eq(xso_reply_condition(request, "not-allowed", "no", NULL), XSO_ERROR_MISUSE);
	xso_request_release(request);
	ck_assert_str_eq(bench_output(&bench),
		"<iq to=\"a@example.com\" id=\"1\" type=\"error\"><error type=\"cancel\">"
		"<not-allowed xmlns=\"urn:ietf:params:xml:ns:xmpp-stanzas\"/>"
		"<text xmlns=\"urn:ietf:params:xml:ns:xmpp-stanzas\">no</text></error></iq>");
}
END_TEST

START_TEST(one_that_xso_stream_next_took_is_answered_by_who_took_it)
{
	struct xso_request *request;

	xso_handlers_free(bench.config.handlers);
	bench.config.handlers = NULL;
	bench_open(&bench);
	bench_receive(&bench, "<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>");
	ck_assert_ptr_null(xso_stream_take_request(bench.stream));
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	request = xso_stream_take_request(bench.stream);
	ck_assert_ptr_null(xso_stream_take_request(bench.stream));
	bench_receive(&bench, "<iq type='result' id='1'/>");
	bench_takes(&bench, XSO_EVENT_ELEMENT);
	ck_assert_ptr_null(xso_stream_take_request(bench.stream));
	ck_assert_int_eq(xso_reply_result(request, (struct xso_any){ 0 }, NULL), XSO_OK);
	xso_request_release(request);
	ck_assert_str_eq(bench_output(&bench), "<iq id=\"1\" type=\"result\"/>");
}
END_TEST

/* Sent */

enum { MANY = 100, ROOM = 400 };

static struct asked {
	unsigned n[5]; /* by outcome */
	uint64_t timeout;
	bool frees, again;
} asked[MANY];

static enum xso_status ask(size_t i);

static void answered(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user)
{
	struct asked *a = user;

	(void)fn;
	(void)result;
	a->n[answer->outcome]++;
	if (a->frees) {
		xso_stream_free(stream);
		bench.stream = NULL;
	}
	if (a->again) {
		a->again = false;
		ck_assert_int_eq(ask((size_t)(a - asked)), XSO_OK);
	}
}

/* Each asks somebody else, some of them with a long name, some ours. */
static void name(size_t i, char to[ROOM])
{
	snprintf(to, ROOM, "%0*zu@Example.COM/x", i % 7 ? 3 : 300, i);
}

static enum xso_status ask(size_t i)
{
	char to[ROOM];

	name(i, to);
	return xso_stream_request(bench.stream, i % 2 ? XMPP_IQ_TYPE_SET : XMPP_IQ_TYPE_GET,
		i % 5 ? to : NULL, xmpp_ping_any(&ping), asked[i].timeout, answered, nothing,
		&asked[i], NULL);
}

static void ask_all(void)
{
	memset(asked, 0, sizeof asked);
	for (size_t i = 0; i < MANY; i++)
		ck_assert_int_eq(ask(i), XSO_OK);
	bench_output(&bench);
}

static void reply(size_t i, unsigned id, const char *type)
{
	char xml[2 * ROOM], to[ROOM];

	name(i, to);
	snprintf(xml, sizeof xml, "<iq id='id-%u' type='%s'%s%s%s/>", id, type,
		i % 5 ? " from='" : "", i % 5 ? to : "", i % 5 ? "'" : "");
	bench_feed(&bench, xml);
}

START_TEST(many_are_completed_in_any_order)
{
	bench_open(&bench);
	for (size_t round = 0; round < 3; round++) {
		const unsigned first = bench.ids + 1;
		ask_all();
		for (size_t i = MANY; i--;) {
			reply(i, first + (unsigned)i, "result");
			reply(i, first + (unsigned)i, "result");
			ck_assert_uint_eq(asked[i].n[XSO_OUTCOME_RESULT], 1);
		}
	}
	ck_assert_uint_eq(xso_stream_deadline(bench.stream), UINT64_MAX);
}
END_TEST

/* They time out one after the other; some ask again meanwhile, so that the table grows. */
START_TEST(each_times_out_by_itself)
{
	bench_open(&bench);
	memset(asked, 0, sizeof asked);
	for (size_t i = 0; i < MANY; i++) {
		asked[i].timeout = 1 + i / 10;
		asked[i].again = true;
		ck_assert_int_eq(ask(i), XSO_OK);
	}
	for (uint64_t now = 1; now <= 10; now++) {
		ck_assert_uint_eq(xso_stream_deadline(bench.stream), now);
		xso_stream_tick(bench.stream, now);
		for (size_t i = 0; i < MANY; i++)
			ck_assert_uint_ge(asked[i].n[XSO_OUTCOME_TIMEOUT], now / (1 + i / 10) > 0);
	}
	xso_stream_tick(bench.stream, 100);
	for (size_t i = 0; i < MANY; i++)
		ck_assert_uint_eq(asked[i].n[XSO_OUTCOME_TIMEOUT], 2);
	ck_assert_uint_eq(xso_stream_deadline(bench.stream), UINT64_MAX);
}
END_TEST

START_TEST(one_that_frees_the_stream_ends_the_others)
{
	size_t timeouts = 0;

	bench_open(&bench);
	ask_all();
	memset(asked, 0, sizeof asked);
	asked[50].frees = true;
	asked[50].timeout = 10;
	ck_assert_int_eq(ask(50), XSO_OK);
	bench_output(&bench);
	xso_stream_tick(bench.stream, 10);
	ck_assert_ptr_null(bench.stream);
	for (size_t i = 0; i < MANY; i++) {
		ck_assert_uint_eq(asked[i].n[XSO_OUTCOME_CLOSED], 1);
		timeouts += asked[i].n[XSO_OUTCOME_TIMEOUT];
	}
	ck_assert_uint_eq(timeouts, 1);
}
END_TEST

START_TEST(one_that_cannot_be_sent_is_not_asked)
{
	size_t n = 0;

	bench_open(&bench);
	memset(asked, 0, sizeof asked);
	do {
		bench.memory.fail_at = bench.memory.calls + ++n;
	} while (ask(1) && n < 100);
	bench.memory.fail_at = 0;
	ck_assert_uint_gt(n, 1);
	ck_assert_ptr_nonnull(strstr(bench_output(&bench), "@example.com/x"));
	ck_assert_int_eq(xso_stream_request(bench.stream, XMPP_IQ_TYPE_GET, "@@",
				 xmpp_ping_any(&ping), 0, answered, nothing, &asked[2], NULL),
		XSO_ERROR_INVALID);
	ck_assert_int_eq(xso_stream_request(bench.stream, XMPP_IQ_TYPE_GET, NULL,
				 (struct xso_any){ 0 }, 0, answered, nothing, &asked[2], NULL),
		XSO_ERROR_MISSING);
	ck_assert_str_eq(bench_output(&bench), "");
	xso_stream_free(bench.stream);
	bench.stream = NULL;
	ck_assert_uint_eq(asked[1].n[XSO_OUTCOME_CLOSED], 1);
	ck_assert_uint_eq(asked[2].n[XSO_OUTCOME_CLOSED], 0);
}
END_TEST

/* How many are under way at most: in the config, and by default. */
static const size_t mosts[][2] = { { 3, 3 }, { 1, 1 }, { 0, 1024 } };

START_TEST(no_more_are_asked_than_may_be_under_way)
{
	const size_t most = mosts[_i][1];
	unsigned first;

	bench.config.most_requests = mosts[_i][0];
	bench_open(&bench);
	memset(asked, 0, sizeof asked);
	asked[1].timeout = 10;
	first = bench.ids + 1;
	for (size_t i = 0; i < most; i++)
		ck_assert_int_eq(ask(1), XSO_OK);
	bench_output(&bench);
	ck_assert_int_eq(ask(2), XSO_ERROR_LIMIT);
	ck_assert_str_eq(bench_output(&bench), "");
	asked[1].again = true; /* whoever is told may ask the next */
	reply(1, first, "result");
	ck_assert_uint_eq(asked[1].n[XSO_OUTCOME_RESULT], 1);
	ck_assert_int_eq(ask(2), XSO_ERROR_LIMIT);
	xso_stream_tick(bench.stream, 10);
	ck_assert_uint_eq(asked[1].n[XSO_OUTCOME_TIMEOUT], most);
	ck_assert_int_eq(ask(2), XSO_OK);
	ck_assert_uint_eq(asked[2].n[XSO_OUTCOME_CLOSED], 0);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("request");
	TCase *t = tcase_create("request");

	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_test(t, one_that_is_kept_outlives_its_stream);
	tcase_add_test(t, the_last_owner_answers);
	tcase_add_test(t, what_could_not_be_answered_may_be_answered_again);
	tcase_add_test(t, one_that_xso_stream_next_took_is_answered_by_who_took_it);
	tcase_add_test(t, many_are_completed_in_any_order);
	tcase_add_test(t, each_times_out_by_itself);
	tcase_add_test(t, one_that_frees_the_stream_ends_the_others);
	tcase_add_test(t, one_that_cannot_be_sent_is_not_asked);
	tcase_add_loop_test(
		t, no_more_are_asked_than_may_be_under_way, 0, sizeof mosts / sizeof *mosts);
	suite_add_tcase(s, t);
	return s;
}
