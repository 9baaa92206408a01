/* Logins by SASL2 that take up a session, or begin one. */
#include "sasl2_scene.h"

#include <xso/handlers.h>

/* That the next outcome frees; NULL: nothing. */
static struct xso_sm **freed;

static void on_outcome(void *user, struct xso_sm *sm, const struct xso_sm_outcome *outcome)
{
	unsigned *failed = user;

	*failed += outcome->fate == XSO_SM_FAILED;
	if (!freed)
		return;
	ck_assert_ptr_eq(*freed, sm);
	*freed = NULL;
	freed = NULL;
	xso_sm_free(sm);
}

/* Plays a login with this session. */
static void play(struct sasl2_scene *s, struct xso_sm *sm, enum trick trick)
{
	sasl2_scene_begin(s, trick);
	s->scene.config.sm = sm;
	login_scene_run(&s->scene);
	login_scene_log_in(&s->scene);
	login_scene_run(&s->scene);
}

/* A session that has lost its stream, and a message of ours in it. */
static struct xso_sm *interrupted(unsigned *failed)
{
	const struct xso_sm_config config = { .user = failed, .outcome = on_outcome };
	const struct xmpp_message message = { .id = "m" };
	struct xso_sm *sm = xso_sm_new(&config);
	struct sasl2_scene s;

	*failed = 0;
	play(&s, sm, STRAIGHT);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert(s.has_enable && !s.has_resume);
	ck_assert_int_eq(xso_sm_state(sm), XSO_SM_ON);
	ck_assert_int_eq(
		xso_stream_send(s.scene.bench.stream, xmpp_message_any(&message), NULL), XSO_OK);
	xso_stream_disconnected(s.scene.bench.stream, NULL);
	login_scene_end(&s.scene);
	ck_assert_int_eq(xso_sm_state(sm), XSO_SM_HIBERNATING);
	return sm;
}

static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	unsigned *heard = user;

	(void)stream;
	ck_assert_str_eq(message->id, "m");
	++*heard;
}

START_TEST(a_session_that_is_resumed_wins_over_a_resource)
{
	struct sasl2_scene s;
	unsigned failed, heard = 0;
	struct xso_sm *sm = interrupted(&failed);

	sasl2_scene_begin(&s, RESUMES);
	s.scene.config.sm = sm;
	xmpp_message_on(s.scene.peer_config.handlers, on_message, &heard);
	login_scene_run(&s.scene);
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_msg(s.scene.n_done == 1, "%s", s.scene.text);
	ck_assert(s.has_resume && s.has_enable && *s.tag);
	ck_assert(xso_login_has_resumed(s.scene.login));
	ck_assert_str_eq(s.scene.jid, BOUND);
	ck_assert_uint_eq(heard, 1);
	ck_assert_uint_eq(failed, 0);
	ck_assert_int_eq(xso_sm_state(sm), XSO_SM_ON);
	login_scene_end(&s.scene);
	xso_sm_free(sm);
}
END_TEST

START_TEST(one_that_is_gone_gives_way_to_a_new_one)
{
	const enum trick tricks[] = { RESUMES_NONE, IGNORES_RESUME };
	struct sasl2_scene s;
	unsigned failed;
	struct xso_sm *sm = interrupted(&failed);

	play(&s, sm, tricks[_i]);
	ck_assert_msg(s.scene.n_done == 1, "%s", s.scene.text);
	ck_assert(!xso_login_has_resumed(s.scene.login));
	ck_assert_str_eq(s.scene.jid, BOUND);
	ck_assert_uint_eq(failed, 1);
	ck_assert_int_eq(xso_sm_state(sm), XSO_SM_ON);
	ck_assert_ptr_eq(xso_sm_stream(sm), s.scene.bench.stream);
	login_scene_end(&s.scene);
	xso_sm_free(sm);
}
END_TEST

/* In the middle of <success/>, whose other parts are still to be looked at. */
START_TEST(one_that_an_outcome_frees_is_done_without)
{
	const enum trick tricks[] = { RESUMES, RESUMES_NONE, IGNORES_RESUME };
	struct sasl2_scene s;
	unsigned failed;
	struct xso_sm *sm = interrupted(&failed);

	freed = &sm;
	play(&s, sm, tricks[_i]);
	ck_assert_ptr_null(sm);
	ck_assert_msg(s.scene.n_done == 1, "%s", s.scene.text);
	ck_assert_int_eq(xso_login_has_resumed(s.scene.login), tricks[_i] == RESUMES);
	ck_assert_str_eq(s.scene.jid, BOUND);
	ck_assert_int_eq(xso_stream_state(s.scene.bench.stream), XSO_STATE_OPEN);
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(another_one_ends_the_stream)
{
	struct sasl2_scene s;
	unsigned failed;
	struct xso_sm *sm = interrupted(&failed);

	play(&s, sm, RESUMES_ANOTHER);
	ck_assert_uint_eq(s.scene.n_failed, 1);
	ck_assert_int_eq(s.scene.failure.status, XSO_ERROR_INVALID);
	ck_assert_uint_eq(failed, 1);
	ck_assert_int_eq(xso_sm_state(sm), XSO_SM_OFF);
	login_scene_end(&s.scene);
	xso_sm_free(sm);
}
END_TEST

START_TEST(a_login_that_fails_leaves_the_session)
{
	struct sasl2_scene s;
	unsigned failed;
	struct xso_sm *sm = interrupted(&failed);

	play(&s, sm, REFUSES);
	ck_assert_uint_eq(s.scene.n_failed, 1);
	ck_assert(s.has_resume);
	login_scene_end(&s.scene);
	ck_assert_int_eq(xso_sm_state(sm), XSO_SM_HIBERNATING);
	play(&s, sm, RESUMES);
	ck_assert(xso_login_has_resumed(s.scene.login));
	ck_assert_uint_eq(failed, 0);
	login_scene_end(&s.scene);
	xso_sm_free(sm);
}
END_TEST

START_TEST(one_is_asked_for_with_each_mechanism_that_is_tried)
{
	static const char *const two[] = { "SCRAM-SHA-256", "SCRAM-SHA-512" };
	struct sasl2_scene s;
	unsigned failed;
	struct xso_sm *sm = interrupted(&failed);

	sasl2_scene_begin(&s, INVALID_AT_FIRST);
	login_peer_offers(&s.scene, two, 2);
	s.scene.sasl.offer.sasl2 = true;
	s.scene.config.sm = sm;
	login_scene_run(&s.scene);
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_uint_eq(s.authenticates, 2);
	ck_assert(s.has_resume);
	ck_assert_uint_eq(s.scene.n_done, 1);
	login_scene_end(&s.scene);
	xso_sm_free(sm);
}
END_TEST

START_TEST(one_that_is_refused_is_not_asked_for_again)
{
	const struct xso_sm_config config = { 0 };
	struct xso_sm *sm = xso_sm_new(&config);
	struct sasl2_scene s;

	play(&s, sm, ENABLES_NOTHING);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert(s.has_enable);
	ck_assert_int_eq(xso_sm_state(sm), XSO_SM_OFF);
	login_scene_end(&s.scene);
	xso_sm_free(sm);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("login_sasl2_sm");
	TCase *tc = tcase_create("login_sasl2_sm");

	tcase_add_test(tc, a_session_that_is_resumed_wins_over_a_resource);
	tcase_add_loop_test(tc, one_that_is_gone_gives_way_to_a_new_one, 0, 2);
	tcase_add_loop_test(tc, one_that_an_outcome_frees_is_done_without, 0, 3);
	tcase_add_test(tc, another_one_ends_the_stream);
	tcase_add_test(tc, a_login_that_fails_leaves_the_session);
	tcase_add_test(tc, one_is_asked_for_with_each_mechanism_that_is_tried);
	tcase_add_test(tc, one_that_is_refused_is_not_asked_for_again);
	suite_add_tcase(s, tc);
	return s;
}
