/* Logins by SASL2 that are cut, freed, out of time and out of memory, anywhere. */
#include "sasl2_scene.h"

/* Derived once: what is swept logs in with keys. */
static struct xso_sasl_keys saved;

static void begin_quick(struct sasl2_scene *s)
{
	if (!saved.mechanism) {
		sasl2_scene_play(s, STRAIGHT);
		saved = s->scene.keys;
		login_scene_end(&s->scene);
	}
	sasl2_scene_begin(s, STRAIGHT);
	s->scene.config.credentials.password = NULL;
	s->scene.config.credentials.keys = &saved;
	s->scene.config.carbons = true;
	login_scene_run(&s->scene);
}

/* A login in which the client has got no more than `stop` bytes. */
static void play_to(struct sasl2_scene *s, size_t stop)
{
	begin_quick(s);
	s->scene.stop = stop;
	login_scene_log_in(&s->scene);
	login_scene_run(&s->scene);
}

/* The bytes that the client gets before and in a login. */
static void measure(size_t *before, size_t *all)
{
	struct sasl2_scene s;

	begin_quick(&s);
	*before = s.scene.fed;
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_uint_eq(s.scene.n_done, 1);
	*all = s.scene.fed;
	login_scene_end(&s.scene);
}

START_TEST(every_split_leads_to_the_same_address)
{
	struct sasl2_scene s;
	size_t before, all;

	measure(&before, &all);
	for (size_t stop = before; stop < all; stop++) {
		play_to(&s, stop);
		ck_assert_uint_eq(s.scene.n_done + s.scene.n_failed, 0);
		s.scene.stop = SIZE_MAX;
		login_scene_run(&s.scene);
		ck_assert_uint_eq(s.scene.n_done, 1);
		ck_assert_str_eq(s.scene.jid, BOUND);
		login_scene_end(&s.scene);
	}
}
END_TEST

/* What ends it before it is done, at any byte. */
enum end { OUT_OF_TIME, LOST, FREED, STREAM_FREED, N_ENDS };

static void end_it(struct sasl2_scene *s, enum end end)
{
	if (end == OUT_OF_TIME)
		xso_stream_tick(s->scene.bench.stream, TIMEOUT);
	if (end == LOST)
		xso_stream_disconnected(s->scene.bench.stream, NULL);
	if (end == FREED) {
		xso_login_free(s->scene.login);
		s->scene.login = NULL;
	}
	if (end == STREAM_FREED) {
		xso_stream_free(s->scene.bench.stream);
		s->scene.bench.stream = NULL;
	}
}

START_TEST(each_end_anywhere_is_told_once)
{
	struct sasl2_scene s;
	size_t before, all;

	measure(&before, &all);
	for (size_t stop = before; stop < all; stop++) {
		play_to(&s, stop);
		end_it(&s, (enum end)_i);
		ck_assert_uint_eq(s.scene.n_failed, _i == FREED ? 0 : 1);
		s.scene.stop = SIZE_MAX;
		login_scene_run(&s.scene);
		ck_assert_uint_eq(s.scene.n_done, 0);
		ck_assert_uint_eq(s.scene.n_failed, _i == FREED ? 0 : 1);
		login_scene_end(&s.scene);
	}
}
END_TEST

START_TEST(every_call_is_allowed_in_its_functions)
{
	static const enum trick tricks[] = { STRAIGHT, NO_BIND2, NO_BIND_AT_ALL, NO_IDENTIFIER,
		BOUND_WITHOUT, WITHOUT_PROOF, REFUSES, CONTINUES, CONTINUES_FOR_EVER,
		BAD_SERVER_NONCE };
	struct sasl2_scene s;

	for (size_t i = 0; i < sizeof tricks / sizeof *tricks; i++) {
		sasl2_scene_begin(&s, tricks[i]);
		s.scene.call = (enum call)_i;
		login_scene_run(&s.scene);
		s.scene.login = xso_login_new(&s.scene.config, NULL);
		xso_login_begin(s.scene.login);
		login_scene_run(&s.scene);
		ck_assert_uint_eq(s.scene.n_done + s.scene.n_failed, 1);
		login_scene_end(&s.scene);
	}
}
END_TEST

/* One allocation fails, or all from it on. True: it was reached. */
static bool fail_at(size_t n, bool once)
{
	struct sasl2_scene s;
	bool is_reached;

	begin_quick(&s);
	s.scene.bench.memory.fail_at = s.scene.bench.memory.calls + n;
	s.scene.bench.memory.once = once;
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	is_reached = s.scene.bench.memory.calls >= s.scene.bench.memory.fail_at;
	s.scene.bench.memory.fail_at = 0;
	xso_stream_tick(s.scene.bench.stream, TIMEOUT);
	ck_assert_uint_eq(s.scene.n_done + s.scene.n_failed, s.scene.login ? 1 : 0);
	ck_assert(is_reached || s.scene.n_done);
	login_scene_end(&s.scene);
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
	Suite *s = suite_create("login_sasl2_sweeps");
	TCase *tc = tcase_create("login_sasl2_sweeps");

	tcase_set_timeout(tc, 120);
	tcase_add_test(tc, every_split_leads_to_the_same_address);
	tcase_add_loop_test(tc, each_end_anywhere_is_told_once, 0, N_ENDS);
	tcase_add_loop_test(tc, every_call_is_allowed_in_its_functions, NOTHING, CLOSE_STREAM + 1);
	tcase_add_loop_test(tc, every_failing_allocation_is_told, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
