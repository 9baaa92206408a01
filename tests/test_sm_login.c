/* Logins that take up a session, or begin one. */
#include "login_scene.h"

#include <stdio.h>
#include <stdlib.h>
#include <xso/handlers.h>

/* Both sides of stream management, which outlive scenes. */
struct both {
	struct xso_sm *ours, *theirs;
	struct xso_sasl_keys keys;
	unsigned n_acknowledged, n_failed, n_heard;
	struct scene *scene;
	int frees; /* with the first outcome */
};

/* What is freed. */
enum { FREES_LOGIN = 1, FREES_STREAM = 2, FREES_SESSION = 4, FREES = 8 };

static void free_in_outcome(struct both *both)
{
	const int frees = both->frees;

	both->frees = 0;
	if (frees & FREES_LOGIN)
		login_scene_call(both->scene, FREE_LOGIN);
	if (frees & FREES_STREAM)
		login_scene_call(both->scene, FREE_STREAM);
	if (frees & FREES_SESSION) {
		xso_sm_free(both->ours);
		both->ours = NULL;
	}
}

static void on_outcome(void *user, struct xso_sm *sm, const struct xso_sm_outcome *outcome)
{
	struct both *both = user;

	(void)sm;
	both->n_acknowledged += outcome->fate == XSO_SM_ACKNOWLEDGED;
	both->n_failed += outcome->fate == XSO_SM_FAILED;
	if (outcome->fate != XSO_SM_WRITTEN)
		free_in_outcome(both);
}

static void begin_both(struct both *both, bool no_resumption)
{
	const struct xso_sm_config ours = {
		.user = both, .outcome = on_outcome, .no_resumption = no_resumption
	};
	const struct xso_sm_config theirs = { .max = 60 };

	*both = (struct both){ .ours = xso_sm_new(&ours), .theirs = xso_sm_new(&theirs) };
	ck_assert(both->ours && both->theirs);
}

static void end_both(struct both *both)
{
	xso_sm_free(both->ours);
	xso_sm_free(both->theirs);
}

static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	struct both *both = user;

	(void)stream;
	(void)message;
	both->n_heard++;
}

/* A login that is about to begin; the server offers stream management, or does not. */
static void begin(struct scene *scene, struct both *both, enum twist twist, bool is_offered)
{
	login_scene_begin(scene, twist);
	scene->config.sm = both->ours;
	scene->peer_sm = is_offered ? both->theirs : NULL;
	if (both->keys.mechanism) {
		scene->config.credentials.password = NULL;
		scene->config.credentials.keys = &both->keys;
	}
	xmpp_message_on(scene->peer_config.handlers, on_message, both);
	login_scene_run(scene);
}

static void log_in(struct scene *scene, struct both *both, enum twist twist, bool is_offered)
{
	begin(scene, both, twist, is_offered);
	login_scene_log_in(scene);
	login_scene_run(scene);
	if (scene->keys.mechanism)
		both->keys = scene->keys;
}

/* Two messages of which the server gets one, and both streams are lost. */
static void lose(struct scene *scene)
{
	const struct xmpp_message message = { 0 };

	ck_assert_int_eq(xmpp_message_send(scene->bench.stream, &message), XSO_OK);
	login_scene_run(scene);
	ck_assert_int_eq(xmpp_message_send(scene->bench.stream, &message), XSO_OK);
	xso_stream_disconnected(scene->bench.stream, NULL);
	xso_stream_disconnected(scene->peer, NULL);
	login_scene_end(scene);
}

START_TEST(a_session_begins_once_there_is_an_address)
{
	struct scene scene;
	struct both both;

	begin_both(&both, false);
	log_in(&scene, &both, NONE, true);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert(!xso_login_has_resumed(scene.login));
	ck_assert_int_eq(xso_sm_state(both.ours), XSO_SM_ON);
	ck_assert_str_eq(xso_sm_jid(both.ours), BOUND);
	ck_assert_uint_eq(xso_sm_max(both.ours), 60);
	login_scene_end(&scene);
	end_both(&both);
}
END_TEST

START_TEST(a_session_that_is_not_offered_does_not_begin)
{
	struct scene scene;
	struct both both;

	begin_both(&both, false);
	log_in(&scene, &both, NONE, false);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert_int_eq(xso_sm_state(both.ours), XSO_SM_OFF);
	login_scene_end(&scene);
	end_both(&both);
}
END_TEST

START_TEST(a_session_is_resumed_in_the_place_of_a_resource)
{
	struct scene scene;
	struct both both;

	begin_both(&both, false);
	log_in(&scene, &both, NONE, true);
	for (unsigned i = 1; i < 4; i++) {
		lose(&scene);
		ck_assert_int_eq(xso_sm_state(both.ours), XSO_SM_HIBERNATING);
		ck_assert_int_eq(xso_sm_state(both.theirs), XSO_SM_HIBERNATING);
		log_in(&scene, &both, NONE, true);
		ck_assert_msg(scene.n_done == 1, "%s", scene.text);
		ck_assert(xso_login_has_resumed(scene.login));
		ck_assert_str_eq(scene.jid, BOUND);
		ck_assert_uint_eq(scene.binds, 0);
		ck_assert_uint_eq(both.n_heard, 2 * i);
		ck_assert_uint_ge(both.n_acknowledged, 2 * i - 1);
		ck_assert_uint_eq(both.n_failed, 0);
	}
	login_scene_end(&scene);
	end_both(&both);
}
END_TEST

/* Why a session is not resumed. */
static const struct {
	bool forgets, offers;
} refusals[] = { { true, true }, { false, false } };

START_TEST(where_none_is_resumed_a_resource_is_bound)
{
	const struct xso_sm_config fresh = { 0 };
	struct scene scene;
	struct both both;

	begin_both(&both, false);
	log_in(&scene, &both, NONE, true);
	lose(&scene);
	if (refusals[_i].forgets) {
		xso_sm_free(both.theirs);
		both.theirs = xso_sm_new(&fresh);
	}
	log_in(&scene, &both, NONE, refusals[_i].offers);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert(!xso_login_has_resumed(scene.login));
	ck_assert_uint_eq(scene.resumes, refusals[_i].offers);
	ck_assert_uint_eq(scene.binds, 1);
	ck_assert_uint_eq(both.n_failed, 2);
	ck_assert_int_eq(xso_sm_state(both.ours), refusals[_i].offers ? XSO_SM_ON : XSO_SM_OFF);
	login_scene_end(&scene);
	end_both(&both);
}
END_TEST

START_TEST(what_cannot_be_resumed_is_not_tried)
{
	struct scene scene;
	struct both both;

	begin_both(&both, true);
	log_in(&scene, &both, NONE, true);
	ck_assert_int_eq(xso_sm_state(both.ours), XSO_SM_ON);
	lose(&scene);
	ck_assert_uint_eq(both.n_failed, 2);
	log_in(&scene, &both, NONE, true);
	ck_assert_uint_eq(scene.resumes, 0);
	ck_assert_uint_eq(scene.binds, 1);
	ck_assert_int_eq(xso_sm_state(both.ours), XSO_SM_ON);
	login_scene_end(&scene);
	end_both(&both);
}
END_TEST

START_TEST(another_session_than_was_asked_for_fails_the_login)
{
	struct scene scene;
	struct both both;

	begin_both(&both, false);
	log_in(&scene, &both, NONE, true);
	lose(&scene);
	log_in(&scene, &both, ANOTHER_RESUMED, true);
	ck_assert_uint_eq(scene.n_done, 0);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_msg(strstr(scene.text, "the server resumes no session"), "%s", scene.text);
	ck_assert_uint_eq(both.n_failed, 2);
	ck_assert_int_ge(xso_stream_state(scene.bench.stream), XSO_STATE_CLOSING);
	login_scene_end(&scene);
	end_both(&both);
}
END_TEST

START_TEST(a_silent_server_may_be_asked_again)
{
	struct scene scene;
	struct both both;

	begin_both(&both, false);
	log_in(&scene, &both, NONE, true);
	lose(&scene);
	log_in(&scene, &both, SILENT_TO_RESUME, true);
	ck_assert_int_eq(xso_login_phase(scene.login), XSO_LOGIN_RESUME);
	xso_stream_tick(scene.bench.stream, TIMEOUT);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_int_eq(scene.failure.phase, XSO_LOGIN_RESUME);
	ck_assert(scene.failure.timeout);
	login_scene_end(&scene);
	ck_assert_int_eq(xso_sm_state(both.ours), XSO_SM_HIBERNATING);
	log_in(&scene, &both, NONE, true);
	ck_assert(xso_login_has_resumed(scene.login));
	login_scene_end(&scene);
	end_both(&both);
}
END_TEST

/* By what becomes of the stanzas of a session that is taken up, or is gone. */
START_TEST(everything_may_be_freed_by_an_outcome)
{
	const bool is_gone = _i & FREES;
	const int frees = _i & ~FREES;
	struct scene scene;
	struct both both;

	begin_both(&both, false);
	log_in(&scene, &both, NONE, true);
	lose(&scene);
	both.n_acknowledged = 0;
	if (is_gone) {
		xso_sm_free(both.theirs);
		both.theirs = xso_sm_new(&(struct xso_sm_config){ 0 });
	}
	both.scene = &scene;
	both.frees = frees;
	log_in(&scene, &both, NONE, true);
	ck_assert_int_eq(both.frees, 0);
	ck_assert_uint_eq(scene.n_done, !(frees & (FREES_LOGIN | FREES_STREAM)));
	ck_assert_uint_eq(scene.n_failed, (frees & ~FREES_SESSION) == FREES_STREAM);
	if (scene.n_done) {
		ck_assert_int_eq(xso_login_has_resumed(scene.login), !is_gone);
		ck_assert_uint_eq(scene.binds, is_gone);
		ck_assert_int_eq(xso_stream_state(scene.bench.stream), XSO_STATE_OPEN);
	}
	login_scene_end(&scene);
	end_both(&both);
}
END_TEST

/* The server goes on with what nobody counts. */
START_TEST(a_session_that_is_freed_before_it_is_resumed_fails_the_login)
{
	struct scene scene;
	struct both both;

	begin_both(&both, false);
	log_in(&scene, &both, NONE, true);
	lose(&scene);
	begin(&scene, &both, NONE, true);
	login_scene_log_in(&scene);
	while (xso_login_phase(scene.login) < XSO_LOGIN_RESUME) {
		scene.stop = scene.fed + 1;
		login_scene_run(&scene);
	}
	scene.stop = SIZE_MAX;
	xso_sm_free(both.ours);
	both.ours = NULL;
	login_scene_run(&scene);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_str_eq(scene.text, "the session was freed: not allowed here");
	ck_assert_int_eq(xso_stream_state(scene.bench.stream), XSO_STATE_CLOSED);
	login_scene_end(&scene);
	end_both(&both);
}
END_TEST

/* Without memory a login fails, and the session is there for the next one. */
START_TEST(memory_that_runs_out_loses_no_session)
{
	struct scene scene;
	struct both both;
	bool has_failed = true;

	begin_both(&both, false);
	log_in(&scene, &both, NONE, true);
	for (size_t n = 1; has_failed; n++) {
		lose(&scene);
		begin(&scene, &both, NONE, true);
		scene.bench.memory.once = true;
		scene.bench.memory.fail_at = scene.bench.memory.calls + n;
		login_scene_log_in(&scene);
		login_scene_run(&scene);
		has_failed = scene.bench.memory.calls >= scene.bench.memory.fail_at;
		ck_assert_uint_le(scene.n_done + scene.n_failed, 1);
		ck_assert_uint_eq(scene.binds, 0);
		if (scene.n_done && xso_stream_state(scene.bench.stream) == XSO_STATE_OPEN)
			continue;
		xso_stream_abort(scene.bench.stream);
		xso_stream_disconnected(scene.peer, NULL);
		login_scene_end(&scene);
		log_in(&scene, &both, NONE, true);
		ck_assert(xso_login_has_resumed(scene.login));
	}
	ck_assert_uint_eq(both.n_failed, 0);
	login_scene_end(&scene);
	end_both(&both);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sm_login");
	TCase *tc = tcase_create("sm_login");

	tcase_add_test(tc, a_session_begins_once_there_is_an_address);
	tcase_add_test(tc, a_session_that_is_not_offered_does_not_begin);
	tcase_add_test(tc, a_session_is_resumed_in_the_place_of_a_resource);
	tcase_add_loop_test(tc, where_none_is_resumed_a_resource_is_bound, 0, 2);
	tcase_add_test(tc, what_cannot_be_resumed_is_not_tried);
	tcase_add_test(tc, another_session_than_was_asked_for_fails_the_login);
	tcase_add_test(tc, a_silent_server_may_be_asked_again);
	tcase_add_loop_test(tc, everything_may_be_freed_by_an_outcome, 0, 2 * FREES);
	tcase_add_test(tc, a_session_that_is_freed_before_it_is_resumed_fails_the_login);
	tcase_add_test(tc, memory_that_runs_out_loses_no_session);
	tcase_set_timeout(tc, 600);
	suite_add_tcase(s, tc);
	return s;
}
