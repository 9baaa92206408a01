/* Sessions that outlive their stream, and how they end. */
#include "sm_scene.h"

#include <stdio.h>
#include <string.h>

/* Resumption. */

START_TEST(what_was_not_handled_is_sent_again_as_it_was)
{
	struct sm_scene scene;

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 2);
	bench_feed(&scene.bench, SM_MESSAGE);
	bench_output(&scene.bench);
	sm_scene_send_many(&scene, 3, 4);
	sm_scene_lose(&scene);
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_HIBERNATING);
	ck_assert_ptr_null(xso_sm_stream(scene.sm));
	ck_assert_int_eq(sm_scene_send(&scene, 5), XSO_ERROR_NOT_CONNECTED);
	sm_scene_reopen(&scene);
	ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
	ck_assert_int_eq(sm_scene_send(&scene, 5), XSO_ERROR_NOT_CONNECTED);
	ck_assert_str_eq(bench_output(&scene.bench), SM_RESUME("1"));
	bench_feed(&scene.bench, SM_RESUMED("1") SM_MESSAGE "<r " SM "/>");
	ck_assert_str_eq(bench_output(&scene.bench),
		"<message id=\"2\"/><message id=\"3\"/><message id=\"4\"/>" SM_ACK("2"));
	ck_assert_str_eq(sm_scene_told(&scene), "w1 w2 a1 w3 w4 ");
	sm_scene_send_many(&scene, 5, 5);
	bench_feed(&scene.bench, "<a " SM " h='5'/>");
	ck_assert_str_eq(sm_scene_told(&scene), "a2 a3 a4 w5 a5 ");
	sm_scene_end(&scene);
}
END_TEST

/* XEP-0198 3: as long as it may be, and of whatever characters; it is said as it was given. */
START_TEST(the_name_of_a_session_is_given_back_as_it_was)
{
	static const char some[] = "&lt;&amp;&quot;&apos;&#x9;\u00FC/+=";
	static const char resumed[] = "<resume xmlns=\"urn:xmpp:sm:3\" h=\"0\" previd=\""
				      "&lt;&amp;&quot;'&#9;\u00FC/+=";
	enum { LONGEST = 4000, OF_SOME = 10 };
	const char *heard;
	char more[LONGEST - OF_SOME + 1] = "", said[2 * LONGEST];
	struct sm_scene scene;

	memset(more, 'x', sizeof more - 1);
	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
	snprintf(said, sizeof said, "<enabled " SM " resume='true' id='%s%s'/>", some, more);
	bench_feed(&scene.bench, said);
	sm_scene_lose(&scene);
	sm_scene_reopen(&scene);
	ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
	snprintf(said, sizeof said, "%s%s\"/>", resumed, more);
	heard = bench_output(&scene.bench);
	ck_assert_msg(!strcmp(heard, said), "%.100s", heard);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(what_is_new_comes_behind_what_is_sent_again)
{
	struct sm_scene scene;

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 3);
	sm_scene_lose(&scene);
	sm_scene_reopen(&scene);
	ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
	bench_output(&scene.bench);
	scene.call = SM_SEND;
	bench_feed(&scene.bench, SM_RESUMED("1"));
	ck_assert_str_eq(bench_output(&scene.bench),
		"<message id=\"2\"/><message id=\"3\"/><message id=\"99\"/>");
	sm_scene_end(&scene);
}
END_TEST

START_TEST(a_refusal_to_resume_fails_what_is_not_handled)
{
	static const struct {
		const char *failed, *told;
	} refusals[] = {
		{ "<failed " SM "/>", "f1:gone f2:gone F3:gone " },
		{ "<failed " SM " h='2'/>", "a1 a2 F3:gone " },
		{ "<failed " SM " h='3'/>", "a1 a2 w3 a3 " },
		{ "<failed " SM " h='4'/>", "f1:gone f2:gone F3:gone " },
		{ "<failed " SM " h='x'/>", "f1:gone f2:gone F3:gone " },
	};
	struct sm_scene scene;

	for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
		sm_scene_enable(&scene);
		sm_scene_send_many(&scene, 1, 2);
		bench_output(&scene.bench);
		sm_scene_send_many(&scene, 3, 3);
		sm_scene_lose(&scene);
		sm_scene_reopen(&scene);
		ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
		sm_scene_told(&scene);
		bench_feed(&scene.bench, refusals[i].failed);
		ck_assert_str_eq(sm_scene_told(&scene), refusals[i].told);
		ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_OFF);
		ck_assert(!xso_sm_is_resumable(scene.sm));
		ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
		sm_scene_end(&scene);
	}
}
END_TEST

static const char *const wrong[] = { "<resumed " SM " previd='another' h='1'/>", SM_RESUMED("3"),
	SM_RESUMED("4294967295") };

START_TEST(an_answer_to_resume_that_cannot_be_ends_all)
{
	struct sm_scene scene;

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 2);
	bench_output(&scene.bench);
	sm_scene_lose(&scene);
	sm_scene_reopen(&scene);
	ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
	bench_output(&scene.bench);
	sm_scene_told(&scene);
	bench_feed(&scene.bench, wrong[_i]);
	ck_assert_str_eq(sm_scene_told(&scene), "f1:broken f2:broken ");
	ck_assert_ptr_nonnull(strstr(bench_output(&scene.bench), "undefined-condition"));
	ck_assert_ptr_null(strstr(bench_output(&scene.bench), "<message"));
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_OFF);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(a_resumption_that_is_lost_can_be_tried_again)
{
	struct sm_scene scene;

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 2);
	for (size_t i = 0; i < 3; i++) {
		sm_scene_lose(&scene);
		ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_HIBERNATING);
		sm_scene_reopen(&scene);
		ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
		ck_assert_str_eq(bench_output(&scene.bench), SM_RESUME("0"));
	}
	bench_feed(&scene.bench, SM_RESUMED("0"));
	ck_assert_str_eq(bench_output(&scene.bench), "<message id=\"1\"/><message id=\"2\"/>");
	sm_scene_end(&scene);
}
END_TEST

START_TEST(counts_wrap)
{
	struct sm_scene scene;
	struct xso_buffer saved = { 0 };

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 1);
	sm_scene_lose(&scene);
	ck_assert_int_eq(xso_sm_save(scene.sm, &saved), XSO_OK);
	memset(saved.data + 12, 0xFF, 8); /* handled, acknowledged */
	xso_sm_free(scene.sm);
	sm_scene_new(&scene);
	ck_assert_int_eq(xso_sm_load(scene.sm, saved.data, saved.size), XSO_OK);
	sm_scene_reopen(&scene);
	ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
	ck_assert_str_eq(bench_output(&scene.bench), SM_RESUME("4294967295"));
	bench_feed(&scene.bench, SM_RESUMED("4294967295") SM_MESSAGE);
	ck_assert_uint_eq(xso_sm_handled(scene.sm), 0);
	sm_scene_send_many(&scene, 2, 3);
	bench_feed(&scene.bench, "<a " SM " h='4294967295'/><a " SM " h='1'/>");
	ck_assert_str_eq(sm_scene_told(&scene), "w1 a1 w2 a2 ");
	bench_feed(&scene.bench, SM_MESSAGE "<r " SM "/><a " SM " h='2'/>");
	ck_assert_ptr_nonnull(strstr(bench_output(&scene.bench), SM_ACK("1")));
	ck_assert_str_eq(sm_scene_told(&scene), "w3 a3 ");
	xso_buffer_free(&saved);
	sm_scene_end(&scene);
}
END_TEST

/* Ends. */

START_TEST(a_close_says_what_was_handled_and_forgets)
{
	struct sm_scene scene;

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 3);
	bench_output(&scene.bench);
	bench_feed(&scene.bench, SM_MESSAGE);
	xso_sm_close(scene.sm);
	ck_assert_str_eq(bench_output(&scene.bench), SM_ACK("1") "</stream:stream>");
	bench_feed(&scene.bench, "<a " SM " h='2'/></stream:stream>");
	ck_assert_str_eq(sm_scene_told(&scene), "w1 w2 w3 a1 a2 f3:closed ");
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_OFF);
	sm_scene_end(&scene);
}
END_TEST

/* How a stream may end, and what becomes of the session. */
static void end_by_footer(struct sm_scene *scene)
{
	bench_feed(&scene->bench, "</stream:stream>");
}

static void end_by_eof(struct sm_scene *scene)
{
	xso_stream_received_eof(scene->bench.stream);
}

static void end_by_abort(struct sm_scene *scene)
{
	xso_stream_abort(scene->bench.stream);
	xso_stream_tick(scene->bench.stream, 0);
}

static void end_by_free(struct sm_scene *scene)
{
	xso_stream_free(scene->bench.stream);
	scene->bench.stream = NULL;
}

static void end_by_error(struct sm_scene *scene)
{
	bench_feed(&scene->bench,
		"<stream:error><reset xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>"
		"</stream:stream>");
}

static void end_by_hibernation(struct sm_scene *scene)
{
	xso_sm_hibernate(scene->sm);
}

static const struct {
	void (*end)(struct sm_scene *scene);
	bool is_kept;
} ends[] = { { sm_scene_lose, true }, { end_by_eof, true }, { end_by_abort, true },
	{ end_by_free, true }, { end_by_error, true }, { end_by_hibernation, true },
	{ end_by_footer, false } };

START_TEST(a_footer_ends_a_session_and_nothing_else_does)
{
	struct sm_scene scene;

	sm_scene_enable(&scene);
	sm_scene_send_many(&scene, 1, 1);
	bench_output(&scene.bench);
	sm_scene_told(&scene);
	ends[_i].end(&scene);
	ck_assert_int_eq(
		xso_sm_state(scene.sm), ends[_i].is_kept ? XSO_SM_HIBERNATING : XSO_SM_OFF);
	ck_assert_str_eq(sm_scene_told(&scene), ends[_i].is_kept ? "" : "f1:closed ");
	xso_sm_close(scene.sm);
	ck_assert_str_eq(sm_scene_told(&scene), ends[_i].is_kept ? "f1:closed " : "");
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_OFF);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(what_cannot_be_resumed_is_lost_with_its_stream)
{
	struct sm_scene scene;

	sm_scene_begin(&scene);
	sm_scene_new(&scene);
	ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
	sm_scene_send_many(&scene, 1, 1);
	bench_output(&scene.bench);
	sm_scene_send_many(&scene, 2, 2);
	ends[_i].end(&scene);
	ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_OFF);
	ck_assert_str_eq(sm_scene_told(&scene),
		ends[_i].is_kept ? "w1 f1:lost F2:lost " : "w1 f1:closed F2:closed ");
	sm_scene_end(&scene);
}
END_TEST

/* XEP-0198 section 4: to the peer a footer is the end of the session. */
START_TEST(the_end_of_the_peers_input_is_answered_by_no_footer_that_would_end_a_session)
{
	static const char *const written[] = { "</stream:stream>", "" };
	struct sm_scene scene;

	if (_i) {
		sm_scene_enable(&scene);
	} else {
		sm_scene_begin(&scene);
		sm_scene_new(&scene);
		ck_assert_int_eq(xso_sm_enable(scene.sm, scene.bench.stream), XSO_OK);
	}
	bench_output(&scene.bench);
	end_by_eof(&scene);
	ck_assert_str_eq(bench_output(&scene.bench), written[_i]);
	ck_assert_int_eq(xso_stream_ending(scene.bench.stream), XSO_ENDING_TRANSPORT);
	sm_scene_end(&scene);
}
END_TEST

START_TEST(every_call_is_allowed_in_an_outcome)
{
	static const char *const causes[] = { "<a " SM " h='2'/>", "<a " SM " h='5'/>",
		"</stream:stream>", SM_RESUMED("1"), SM_RESUMED("9"), "<failed " SM " h='1'/>",
		SM_RESUMED("0") };
	const size_t n_causes = sizeof causes / sizeof *causes;
	struct sm_scene scene;

	for (size_t i = 0; i < n_causes; i++)
		for (int call = SM_FREE; call <= SM_HIBERNATE; call++) {
			sm_scene_enable(&scene);
			sm_scene_send_many(&scene, 1, 3);
			if (i >= 3) {
				sm_scene_lose(&scene);
				sm_scene_reopen(&scene);
				ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
			}
			if (i == n_causes - 1)
				xso_stream_set_peer_limit(scene.bench.stream, 1);
			scene.call = (enum sm_call)call;
			bench_feed(&scene.bench, causes[i]);
			ck_assert_int_eq(scene.call, SM_NOTHING);
			sm_scene_end(&scene);
		}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sm_resume");
	TCase *tc = tcase_create("sm_resume");

	tcase_add_test(tc, what_was_not_handled_is_sent_again_as_it_was);
	tcase_add_test(tc, the_name_of_a_session_is_given_back_as_it_was);
	tcase_add_test(tc, what_is_new_comes_behind_what_is_sent_again);
	tcase_add_test(tc, a_refusal_to_resume_fails_what_is_not_handled);
	tcase_add_loop_test(tc, an_answer_to_resume_that_cannot_be_ends_all, 0, 3);
	tcase_add_test(tc, a_resumption_that_is_lost_can_be_tried_again);
	tcase_add_test(tc, counts_wrap);
	tcase_add_test(tc, a_close_says_what_was_handled_and_forgets);
	tcase_add_loop_test(
		tc, a_footer_ends_a_session_and_nothing_else_does, 0, sizeof ends / sizeof *ends);
	tcase_add_loop_test(tc,
		the_end_of_the_peers_input_is_answered_by_no_footer_that_would_end_a_session, 0, 2);
	tcase_add_loop_test(
		tc, what_cannot_be_resumed_is_lost_with_its_stream, 0, sizeof ends / sizeof *ends);
	tcase_add_test(tc, every_call_is_allowed_in_an_outcome);
	suite_add_tcase(s, tc);
	return s;
}
