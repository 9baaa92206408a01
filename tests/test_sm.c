/* Stream management against a peer that is a script: XEP-0198, rule by rule. */
#include "sm_scene.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/sm.h>

/* How a session begins. */

START_TEST(what_is_asked_for_is_said)
{
	struct sm_scene scene;

	sm_scene_begin(&scene);
	scene.config.max = 77;
	sm_scene_new(&scene);
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_OFF);
	ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_ENABLING);
	ck_assert_str_eq(bench_output(&scene.bench),
		"<enable xmlns=\"urn:xmpp:sm:3\" max=\"77\" resume=\"true\"/>");
	ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_ERROR_MISUSE);
	ck_assert_ptr_eq(xso_sm_stream(scene.sm), scene.bench.stream);
	sm_scene_end(&scene);

	sm_scene_begin(&scene);
	scene.config.no_resumption = true;
	sm_scene_new(&scene);
	ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
	ck_assert_str_eq(bench_output(&scene.bench), "<enable xmlns=\"urn:xmpp:sm:3\"/>");
	sm_scene_end(&scene);
}
END_TEST

static const struct {
	const char *enabled;
	bool is_resumable;
	uint32_t max;
	const char *host;
} enabled[] = {
	{ "<enabled " SM "/>", false, 0, NULL },
	{ "<enabled " SM " id='x'/>", false, 0, NULL },
	{ "<enabled " SM " resume='true'/>", false, 0, NULL },
	{ "<enabled " SM " id='x' resume='1'/>", true, 0, NULL },
	{ "<enabled " SM " id='x' resume='true' max='9'/>", true, 9, NULL },
	{ "<enabled " SM " id='x' resume='true' max='soon'/>", true, 0, NULL },
	{ "<enabled " SM " id='x' resume='maybe' max='9'/>", false, 9, NULL },
	{ "<enabled " SM " id='x' resume='true' location='[::1]:99'/>", true, 0, "::1" },
	{ "<enabled " SM " id='x' resume='true' location=''/>", true, 0, NULL },
};

START_TEST(each_attribute_of_enabled_may_be_missing)
{
	struct sm_scene scene;

	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
	bench_feed(&scene.bench, enabled[_i].enabled);
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_ON);
	ck_assert_int_eq(xso_sm_is_resumable(scene.sm), enabled[_i].is_resumable);
	ck_assert_uint_eq(xso_sm_max(scene.sm), enabled[_i].max);
	ck_assert_int_eq(!xso_sm_location(scene.sm), !enabled[_i].host);
	if (enabled[_i].host)
		ck_assert_str_eq(xso_sm_location(scene.sm)->host, enabled[_i].host);
	ck_assert_str_eq(xso_sm_jid(scene.sm), "juliet@example.com/balcony");
	sm_scene_lose(&scene);
	ck_assert_int_eq(
		xso_sm_state(scene.sm), enabled[_i].is_resumable ? XSO_SM_HIBERNATING : XSO_SM_OFF);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(ours_count_from_enable_and_theirs_from_enabled)
{
	struct sm_scene scene;

	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	ck_assert_int_eq(sm_scene_send(&scene, 1), XSO_ERROR_NOT_CONNECTED);
	ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
	sm_scene_send_many(&scene, 1, 2);
	bench_feed(&scene.bench, SM_MESSAGE SM_ENABLED SM_MESSAGE "<presence/>");
	ck_assert_uint_eq(xso_sm_handled(scene.sm), 2);
	ck_assert_uint_eq(xso_sm_unacknowledged(scene.sm), 2);
	bench_output(&scene.bench);
	bench_feed(&scene.bench, "<r " SM "/><a " SM " h='2'/>");
	ck_assert_str_eq(bench_output(&scene.bench), SM_ACK("2"));
	ck_assert_str_eq(sm_scene_told(&scene), "w1 w2 a1 a2 ");
	sm_scene_end(&scene);
}
END_TEST

START_TEST(a_refusal_of_enable_fails_what_was_sent)
{
	struct sm_scene scene;

	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
	sm_scene_send_many(&scene, 1, 2);
	bench_feed(&scene.bench, "<failed " SM "/>");
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_OFF);
	ck_assert_str_eq(sm_scene_told(&scene), "F1:refused F2:refused ");
	ck_assert_int_eq(xso_stream_state(scene.bench.stream), XSO_STATE_OPEN);
	ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
	sm_scene_end(&scene);
}
END_TEST

/* NULL is an <enabled/> that does not fit its class: its id is too long. */
static void feed(struct sm_scene *scene, const char *says)
{
	static const char head[] = "<enabled " SM " resume='true' id='", tail[] = "'/>";
	char text[5000];

	memset(text, 'x', sizeof text);
	memcpy(text, head, sizeof head - 1);
	memcpy(text + sizeof text - sizeof tail, tail, sizeof tail);
	bench_feed(&scene->bench, says ? says : text);
}

/* Each of them says what has no meaning then; nothing comes of it. */
static const char *const strays[] = { SM_ENABLED, "<enabled " SM " id='another' resume='true'/>",
	"<failed " SM "><unexpected-request xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></failed>",
	"<failed " SM " h='1'/>", "<resumed " SM " previd='a secret id' h='2'/>",
	"<failed " SM " h='x'/>", "<resumed " SM "/>", NULL };

START_TEST(what_has_no_meaning_changes_nothing)
{
	struct sm_scene scene;

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 2);
	bench_feed(&scene.bench, SM_MESSAGE);
	bench_output(&scene.bench);
	sm_scene_told(&scene);
	feed(&scene, strays[_i]);
	ck_assert_str_eq(sm_scene_told(&scene), "");
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_ON);
	ck_assert_uint_eq(xso_sm_handled(scene.sm), 1);
	ck_assert_str_eq(bench_output(&scene.bench), "");
	sm_scene_lose(&scene);
	sm_scene_reopen(&scene);
	ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
	ck_assert_str_eq(bench_output(&scene.bench), SM_RESUME("1"));
	sm_scene_end(&scene);
}
END_TEST

/* And without each of these nobody can go on. */
static const struct {
	bool is_on;
	const char *says, *why, *told; /* of two stanzas, when the stream has ended */
} unreadable[] = {
	{ false, NULL, "sm-enabled: attribute 'id': '' is not a string of at most 4000 bytes",
		"f1:lost f2:lost " },
	{ false, "<a " SM " h='none'/>", "sm-ack: attribute 'h': 'none' is not a uint32",
		"f1:lost f2:lost " },
	{ true, "<a " SM " h='none'/>", "sm-ack: attribute 'h': 'none' is not a uint32", "" },
	{ true, "<a " SM "/>", "sm-ack: attribute 'h' is missing", "" },
};

START_TEST(what_cannot_be_read_ends_the_stream)
{
	const struct xso_close_reason *reason;
	struct sm_scene scene;

	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
	if (unreadable[_i].is_on)
		bench_feed(&scene.bench, SM_ENABLED);
	sm_scene_send_many(&scene, 1, 2);
	bench_output(&scene.bench);
	ck_assert_str_eq(sm_scene_told(&scene), "w1 w2 ");
	feed(&scene, unreadable[_i].says);
	reason = xso_stream_reason(scene.bench.stream);
	ck_assert_ptr_nonnull(reason);
	ck_assert_int_eq(reason->kind, XSO_REASON_STREAM_ERROR_SENT);
	ck_assert_str_eq(reason->condition, "bad-format");
	ck_assert_str_eq(reason->text, unreadable[_i].why);
	ck_assert_ptr_nonnull(strstr(bench_output(&scene.bench), "<stream:error><bad-format "));
	ck_assert_int_eq(sm_scene_send(&scene, 3), XSO_ERROR_CLOSED);
	sm_scene_lose(&scene);
	ck_assert_str_eq(sm_scene_told(&scene), unreadable[_i].told);
	ck_assert_int_eq(
		xso_sm_state(scene.sm), unreadable[_i].is_on ? XSO_SM_HIBERNATING : XSO_SM_OFF);
	sm_scene_end(&scene);
}
END_TEST

/* Counting. */

START_TEST(stanzas_count_and_nothing_else)
{
	static const char *const raw[] = { "<message xmlns='jabber:client'/>",
		"<presence xmlns='jabber:client' type='no type'/>",
		"<iq xmlns='jabber:client' id='a' type='result'/>", "<a " SM " h='0'/>",
		"<message xmlns='urn:other'/>" };
	struct sm_scene scene;

	sm_scene_enable(&scene);
	for (size_t i = 0; i < sizeof raw / sizeof *raw; i++)
		ck_assert_int_eq(
			xso_stream_send_raw(scene.bench.stream, raw[i], strlen(raw[i]), NULL),
			XSO_OK);
	ck_assert_uint_eq(xso_sm_unacknowledged(scene.sm), 3);
	ck_assert_uint_eq(xso_stream_count(scene.bench.stream).stanzas_sent, 3);
	bench_feed(&scene.bench,
		SM_MESSAGE "<presence type='no type'/><iq id='a' type='get'><x xmlns='y'/></iq> "
			   "<csi xmlns='urn:xmpp:csi:0'/>");
	ck_assert_uint_eq(xso_sm_handled(scene.sm), 3);
	ck_assert_uint_eq(xso_sm_unacknowledged(scene.sm), 4);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(a_stanza_is_told_as_written_acknowledged_in_order)
{
	struct sm_scene scene;

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 3);
	ck_assert_str_eq(sm_scene_told(&scene), "");
	for (size_t i = 0; i < 3; i++) {
		size_t size;
		xso_stream_pending(scene.bench.stream, &size);
		xso_stream_sent(scene.bench.stream, size / (3 - i) - 1);
	}
	ck_assert_str_eq(sm_scene_told(&scene), "w1 w2 ");
	bench_feed(&scene.bench, "<a " SM " h='1'/>");
	ck_assert_str_eq(sm_scene_told(&scene), "a1 ");
	bench_feed(&scene.bench, "<a " SM " h='1'/><a " SM " h='3'/>");
	ck_assert_str_eq(sm_scene_told(&scene), "a2 w3 a3 ");
	bench_output(&scene.bench);
	ck_assert_str_eq(sm_scene_told(&scene), "");
	sm_scene_end(&scene);
}
END_TEST

/* Counts that cannot be; the last goes back. */
static const char *const too_high[] = { "3", "4294967295", "1" };

START_TEST(a_count_that_cannot_be_ends_the_stream)
{
	static const char *const saying[] = { "h=\"3\" send-count=\"2\"",
		"h=\"4294967295\" send-count=\"2\"", "h=\"1\" send-count=\"2\"" };
	struct sm_scene scene;
	char answer[64];

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 2);
	bench_output(&scene.bench);
	if (_i == 2)
		bench_feed(&scene.bench, "<a " SM " h='2'/>");
	sm_scene_told(&scene);
	snprintf(answer, sizeof answer, "<a " SM " h='%s'/>", too_high[_i]);
	bench_feed(&scene.bench, answer);
	ck_assert_str_eq(sm_scene_told(&scene), _i == 2 ? "" : "f1:broken f2:broken ");
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_OFF);
	ck_assert_ptr_nonnull(strstr(bench_output(&scene.bench), saying[_i]));
	ck_assert_str_eq(xso_stream_reason(scene.bench.stream)->condition, "undefined-condition");
	sm_scene_end(&scene);
}
END_TEST

/* Requests. */

START_TEST(requests_are_answered_at_once)
{
	struct sm_scene scene;

	sm_scene_enable(&scene);
	bench_feed(&scene.bench, "<r " SM "/>" SM_MESSAGE "<r " SM "/><r " SM "/>");
	ck_assert_str_eq(bench_output(&scene.bench), SM_ACK("0") SM_ACK("1") SM_ACK("1"));
	sm_scene_end(&scene);
}
END_TEST

static size_t count_requests(struct sm_scene *scene)
{
	const char *at = bench_output(&scene->bench);
	size_t n = 0;

	while ((at = strstr(at, SM_REQUEST))) {
		at++;
		n++;
	}
	return n;
}

START_TEST(after_so_many_stanzas_one_request_is_under_way)
{
	struct sm_scene scene;

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 15);
	ck_assert_uint_eq(count_requests(&scene), 0);
	sm_scene_send_many(&scene, 16, 60);
	ck_assert_uint_eq(count_requests(&scene), 1);
	bench_feed(&scene.bench, "<a " SM " h='16'/>");
	ck_assert_uint_eq(count_requests(&scene), 1);
	bench_feed(&scene.bench, "<a " SM " h='60'/>");
	ck_assert_uint_eq(count_requests(&scene), 0);
	ck_assert_uint_eq(xso_sm_unacknowledged(scene.sm), 0);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(a_stanza_waits_so_long_for_a_request)
{
	struct sm_scene scene;
	struct xso_stream *stream;

	sm_scene_enable(&scene);
	stream = scene.bench.stream;
	xso_stream_tick(stream, 1000);
	ck_assert_uint_eq(xso_stream_deadline(stream), UINT64_MAX);
	sm_scene_send_many(&scene, 1, 1);
	xso_stream_tick(stream, 1500);
	sm_scene_send_many(&scene, 2, 2);
	ck_assert_uint_eq(xso_stream_deadline(stream), 3000);
	xso_stream_tick(stream, 2999);
	ck_assert_uint_eq(count_requests(&scene), 0);
	xso_stream_tick(stream, 3000);
	ck_assert_uint_eq(count_requests(&scene), 1);
	xso_stream_tick(stream, 9000);
	ck_assert_uint_eq(count_requests(&scene), 0);
	ck_assert_uint_eq(xso_stream_deadline(stream), UINT64_MAX);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(a_request_can_be_made_at_any_time)
{
	struct sm_scene scene;

	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	ck_assert_int_eq(xso_sm_request(scene.sm), XSO_ERROR_MISUSE);
	sm_scene_end(&scene);
	sm_scene_enable(&scene);
	ck_assert_int_eq(xso_sm_request(scene.sm), XSO_OK);
	ck_assert_int_eq(xso_sm_request(scene.sm), XSO_OK);
	ck_assert_str_eq(bench_output(&scene.bench), SM_REQUEST);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(what_waits_has_limits)
{
	struct sm_scene scene;

	for (int i = 0; i < 2; i++) {
		sm_scene_begin(&scene);
		scene.config.most_stanzas = i ? 0 : 3;
		scene.config.most_bytes = i ? 3 * strlen("<message id=\"1\"/>") : 0;
		sm_scene_new(&scene);
		ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
		bench_feed(&scene.bench, SM_ENABLED);
		sm_scene_send_many(&scene, 1, 3);
		bench_output(&scene.bench);
		ck_assert_int_eq(sm_scene_send(&scene, 4), XSO_ERROR_LIMIT);
		ck_assert_str_eq(bench_output(&scene.bench), "");
		bench_feed(&scene.bench, "<a " SM " h='1'/>");
		sm_scene_send_many(&scene, 4, 4);
		ck_assert_str_eq(sm_scene_told(&scene), "w1 w2 w3 a1 ");
		sm_scene_end(&scene);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sm");
	TCase *tc = tcase_create("sm");

	tcase_add_test(tc, what_is_asked_for_is_said);
	tcase_add_loop_test(
		tc, each_attribute_of_enabled_may_be_missing, 0, sizeof enabled / sizeof *enabled);
	tcase_add_test(tc, ours_count_from_enable_and_theirs_from_enabled);
	tcase_add_test(tc, a_refusal_of_enable_fails_what_was_sent);
	tcase_add_loop_test(
		tc, what_has_no_meaning_changes_nothing, 0, sizeof strays / sizeof *strays);
	tcase_add_test(tc, stanzas_count_and_nothing_else);
	tcase_add_test(tc, a_stanza_is_told_as_written_acknowledged_in_order);
	tcase_add_loop_test(
		tc, what_cannot_be_read_ends_the_stream, 0, sizeof unreadable / sizeof *unreadable);
	tcase_add_loop_test(tc, a_count_that_cannot_be_ends_the_stream, 0, 3);
	tcase_add_test(tc, requests_are_answered_at_once);
	tcase_add_test(tc, after_so_many_stanzas_one_request_is_under_way);
	tcase_add_test(tc, a_stanza_waits_so_long_for_a_request);
	tcase_add_test(tc, a_request_can_be_made_at_any_time);
	tcase_add_test(tc, what_waits_has_limits);
	suite_add_tcase(s, tc);
	return s;
}
