/* Logins that are cut, freed, out of time and out of memory, anywhere. */
#include "login_scene.h"

/* Derived once: what is swept logs in with keys. */
static struct xso_sasl_keys saved;

static void begin_quick(struct scene *scene)
{
	if (!saved.mechanism) {
		login_scene_play(scene, NONE);
		saved = scene->keys;
		login_scene_end(scene);
	}
	login_scene_begin(scene, SESSION);
	scene->config.credentials.password = NULL;
	scene->config.credentials.keys = &saved;
	login_scene_run(scene);
}

/* The bytes that the client gets before and in a login. */
static void measure(size_t *before, size_t *all)
{
	struct scene scene;

	begin_quick(&scene);
	*before = scene.fed;
	login_scene_log_in(&scene);
	login_scene_run(&scene);
	ck_assert_uint_eq(scene.n_done, 1);
	*all = scene.fed;
	login_scene_end(&scene);
}

/* A login in which the client has got no more than `stop` bytes. */
static void play_to(struct scene *scene, size_t stop)
{
	begin_quick(scene);
	scene->stop = stop;
	login_scene_log_in(scene);
	login_scene_run(scene);
}

START_TEST(every_split_leads_to_the_same_address)
{
	struct scene scene;
	size_t before, all;

	measure(&before, &all);
	for (size_t stop = before; stop < all; stop++) {
		play_to(&scene, stop);
		ck_assert_uint_eq(scene.n_done + scene.n_failed, 0);
		scene.stop = SIZE_MAX;
		login_scene_run(&scene);
		ck_assert_uint_eq(scene.n_done, 1);
		ck_assert_str_eq(scene.jid, BOUND);
		login_scene_end(&scene);
	}
	play_to(&scene, before);
	while (!scene.n_done && scene.stop++ < all)
		login_scene_run(&scene);
	ck_assert_uint_eq(scene.n_done, 1);
	login_scene_end(&scene);
}
END_TEST

START_TEST(the_deadline_holds_for_the_whole)
{
	struct scene scene;
	size_t before, all;

	measure(&before, &all);
	for (size_t stop = before; stop < all; stop += 7) {
		play_to(&scene, before);
		xso_stream_tick(scene.bench.stream, TIMEOUT / 2);
		scene.stop = stop;
		login_scene_run(&scene);
		xso_stream_tick(scene.bench.stream, TIMEOUT - 1);
		ck_assert_uint_eq(scene.n_failed, 0);
		xso_stream_tick(scene.bench.stream, TIMEOUT);
		ck_assert_uint_eq(scene.n_failed, 1);
		ck_assert(scene.failure.timeout);
		ck_assert_msg(strstr(scene.text, "silent"), "%s", scene.text);
		scene.stop = SIZE_MAX;
		login_scene_run(&scene);
		ck_assert_uint_eq(scene.n_done, 0);
		login_scene_end(&scene);
	}
}
END_TEST

START_TEST(an_abort_that_is_not_answered_keeps_its_reason)
{
	struct scene scene;

	login_scene_play(&scene, SILENT_TO_ABORT);
	ck_assert_uint_eq(scene.n_failed, 0);
	xso_stream_tick(scene.bench.stream, TIMEOUT);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_ptr_null(strstr(scene.text, "silent"));
	ck_assert_int_eq(scene.failure.status, XSO_ERROR_REFUSED);
	login_scene_end(&scene);
}
END_TEST

START_TEST(what_cannot_be_read_is_not_waited_for_longer_than_anything_else)
{
	static const char challenge[] =
		"<challenge xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>no base64</challenge>";
	size_t before, all;
	struct scene scene;

	measure(&before, &all);
	play_to(&scene, before);
	ck_assert_uint_eq(bench_feed(&scene.bench, challenge), sizeof challenge - 1);
	ck_assert_uint_eq(scene.n_failed, 0);
	xso_stream_tick(scene.bench.stream, TIMEOUT);
	ck_assert_uint_eq(scene.n_failed, 1);
	login_scene_end(&scene);
}
END_TEST

START_TEST(one_that_is_freed_anywhere_tells_nothing)
{
	struct scene scene;
	size_t before, all;

	measure(&before, &all);
	for (size_t stop = before; stop < all; stop += 3) {
		play_to(&scene, stop);
		xso_login_free(scene.login);
		scene.login = NULL;
		scene.stop = SIZE_MAX;
		login_scene_run(&scene);
		xso_stream_tick(scene.bench.stream, TIMEOUT);
		ck_assert_uint_eq(scene.n_done + scene.n_failed, 0);
		login_scene_end(&scene);
	}
}
END_TEST

START_TEST(a_stream_that_is_freed_or_lost_anywhere_is_told)
{
	struct scene scene;
	size_t before, all;

	measure(&before, &all);
	for (size_t stop = before; stop < all; stop++) {
		play_to(&scene, stop);
		if (stop % 2) {
			xso_stream_free(scene.bench.stream);
			scene.bench.stream = NULL;
		} else {
			xso_stream_disconnected(scene.bench.stream, NULL);
		}
		ck_assert_uint_eq(scene.n_failed, 1);
		ck_assert_msg(strstr(scene.text, "the stream has ended"), "%s", scene.text);
		login_scene_end(&scene);
	}
}
END_TEST

START_TEST(every_call_is_allowed_in_its_functions)
{
	static const enum twist twists[] = { NONE, SESSION, NO_MECHANISMS, NO_BIND, NO_PROOF,
		FAIL_PLAINLY, BAD_CHALLENGE, CONFLICT, NO_ADDRESS, SESSION_REFUSED, ERROR_AT_AUTH,
		CLOSE_AT_BIND };
	struct scene scene;

	for (size_t i = 0; i < sizeof twists / sizeof *twists; i++) {
		login_scene_begin(&scene, NONE);
		scene.twist = twists[i];
		scene.call = (enum call)_i;
		login_scene_run(&scene);
		scene.login = xso_login_new(&scene.config, NULL);
		xso_login_begin(scene.login);
		login_scene_run(&scene);
		ck_assert_uint_eq(scene.n_done + scene.n_failed, 1);
		login_scene_end(&scene);
	}
}
END_TEST

/* One allocation fails, or all from it on. True: it was reached. */
static bool fail_at(size_t n, bool once)
{
	struct scene scene;
	bool is_reached;

	begin_quick(&scene);
	scene.bench.memory.fail_at = scene.bench.memory.calls + n;
	scene.bench.memory.once = once;
	login_scene_log_in(&scene);
	login_scene_run(&scene);
	is_reached = scene.bench.memory.calls >= scene.bench.memory.fail_at;
	scene.bench.memory.fail_at = 0;
	xso_stream_tick(scene.bench.stream, TIMEOUT);
	ck_assert_uint_eq(scene.n_done + scene.n_failed, scene.login ? 1 : 0);
	ck_assert(is_reached || scene.n_done);
	login_scene_end(&scene);
	return is_reached;
}

START_TEST(every_failing_allocation_is_told)
{
	size_t n = 1;

	while (fail_at(n, _i))
		n++;
	ck_assert_uint_gt(n, 10);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("login_sweeps");
	TCase *tc = tcase_create("login_sweeps");

	tcase_set_timeout(tc, 120);
	tcase_add_test(tc, every_split_leads_to_the_same_address);
	tcase_add_test(tc, the_deadline_holds_for_the_whole);
	tcase_add_test(tc, an_abort_that_is_not_answered_keeps_its_reason);
	tcase_add_test(tc, what_cannot_be_read_is_not_waited_for_longer_than_anything_else);
	tcase_add_test(tc, one_that_is_freed_anywhere_tells_nothing);
	tcase_add_test(tc, a_stream_that_is_freed_or_lost_anywhere_is_told);
	tcase_add_loop_test(tc, every_call_is_allowed_in_its_functions, NOTHING, CLOSE_STREAM + 1);
	tcase_add_loop_test(tc, every_failing_allocation_is_told, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
