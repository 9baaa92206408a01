/* A session that goes on over a stream that takes less in one element (XEP-0478). */
#include "sm_scene.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>

/* What another stream takes: one and three, but neither two nor four, which was not written. */
enum { LIMIT = 100 };

static void send_large(struct sm_scene *scene, uint64_t token)
{
	char id[2] = { (char)('0' + token) }, text[LIMIT];
	const struct xmpp_lang_text body = { .text = text };
	const struct xmpp_message message = { .id = id, .body = &body, .n_body = 1 };

	memset(text, 'x', sizeof text - 1);
	text[sizeof text - 1] = '\0';
	ck_assert_int_eq(xso_sm_send(scene->sm, xmpp_message_any(&message), token, NULL), XSO_OK);
}

/* Up to where <resumed/> is awaited. */
static void begin_narrow(struct sm_scene *scene)
{
	sm_scene_enable(scene);
	sm_scene_send_many(scene, 1, 1);
	send_large(scene, 2);
	sm_scene_send_many(scene, 3, 3);
	bench_output(&scene->bench);
	send_large(scene, 4);
	sm_scene_lose(scene);
	sm_scene_reopen(scene);
	xso_stream_set_peer_limit(scene->bench.stream, LIMIT);
	ck_assert_int_eq(sm_scene_resume(scene), XSO_OK);
	bench_output(&scene->bench);
	ck_assert_str_eq(sm_scene_told(scene), "w1 w2 w3 ");
}

static const struct {
	const char *resumed, *output, *told, *later;
} narrow[] = {
	{ SM_RESUMED("0"), "<message id=\"1\"/><message id=\"3\"/>", "f2:large F4:large ",
		"w5 a1 a3 a5 " },
	{ SM_RESUMED("1"), "<message id=\"3\"/>", "a1 f2:large F4:large ", "w5 a3 a5 " },
	{ SM_RESUMED("2"), "<message id=\"3\"/>", "a1 a2 F4:large ", "w5 a3 a5 " },
	{ SM_RESUMED("4"), "", "a1 a2 a3 w4 a4 ", "w5 a5 " },
};

START_TEST(what_is_too_large_for_the_stream_that_resumes_fails_and_the_others_go_on)
{
	struct sm_scene scene;
	char ack[64];

	begin_narrow(&scene);
	bench_feed(&scene.bench, narrow[_i].resumed);
	ck_assert_str_eq(bench_output(&scene.bench), narrow[_i].output);
	ck_assert_str_eq(sm_scene_told(&scene), narrow[_i].told);
	sm_scene_send_many(&scene, 5, 5);
	bench_output(&scene.bench);
	snprintf(ack, sizeof ack, "<a " SM " h='%d'/>", _i == 3 ? 5 : _i == 2 ? 4 : 3);
	bench_feed(&scene.bench, ack);
	ck_assert_str_eq(sm_scene_told(&scene), narrow[_i].later);
	ck_assert_uint_eq(xso_sm_unacknowledged(scene.sm), 0);
	ck_assert_int_eq(xso_stream_state(scene.bench.stream), XSO_STATE_OPEN);
	sm_scene_end(&scene);
}
END_TEST

/* The session is taken up by the next stream, and each stanza is told of as before. */
START_TEST(memory_may_run_out_for_what_is_too_large)
{
	struct sm_scene scene;
	bool is_reached = true;

	for (size_t i = 1; is_reached; i++) {
		begin_narrow(&scene);
		scene.bench.memory.fail_at = scene.bench.memory.calls + i;
		bench_feed(&scene.bench, SM_RESUMED("0"));
		is_reached = scene.bench.memory.calls >= scene.bench.memory.fail_at;
		scene.bench.memory.fail_at = 0;
		if (xso_stream_state(scene.bench.stream) != XSO_STATE_OPEN) {
			ck_assert_str_eq(sm_scene_told(&scene), "");
			sm_scene_lose(&scene);
			ck_assert_int_eq(xso_sm_state(scene.sm), XSO_SM_HIBERNATING);
			ck_assert_uint_eq(xso_sm_unacknowledged(scene.sm), 4);
			sm_scene_reopen(&scene);
			xso_stream_set_peer_limit(scene.bench.stream, LIMIT);
			ck_assert_int_eq(sm_scene_resume(&scene), XSO_OK);
			bench_feed(&scene.bench, SM_RESUMED("0"));
		}
		bench_feed(&scene.bench, "<a " SM " h='2'/>");
		ck_assert_str_eq(sm_scene_told(&scene), "f2:large F4:large a1 a3 ");
		sm_scene_end(&scene);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sm_limits");
	TCase *tc = tcase_create("sm_limits");

	tcase_add_loop_test(tc,
		what_is_too_large_for_the_stream_that_resumes_fails_and_the_others_go_on, 0,
		sizeof narrow / sizeof *narrow);
	tcase_add_test(tc, memory_may_run_out_for_what_is_too_large);
	suite_add_tcase(s, tc);
	return s;
}
