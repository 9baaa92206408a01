/* Logins by tokens that are cut, freed, and out of memory, anywhere. */
#include "sasl2_scene.h"

static const char *const mechanisms[] = { "HT-SHA-256-EXPR" };

/*
 * What is swept: a token that lets in and is replaced, one that is refused, and a login that asks
 * for one, both of these with keys that were derived once.
 */
enum way { REPLACED, REFUSED, ASKED_FOR, N_WAYS };

static struct xso_sasl_keys saved;

static void begin(struct sasl2_scene *s, enum way way)
{
	struct xso_sasl_credentials *c;

	if (!saved.mechanism) {
		sasl2_scene_play(s, STRAIGHT);
		saved = s->scene.keys;
		login_scene_end(&s->scene);
	}
	sasl2_scene_begin(s, way == REFUSED ? REFUSES_TOKENS : GIVES_TOKENS);
	s->scene.bench.memory.secret = way == ASKED_FOR ? NEW_TOKEN : HOUSE_TOKEN;
	s->condition = XMPP_SASL_CONDITION_CREDENTIALS_EXPIRED;
	s->offers_tokens = true;
	s->scene.sasl.offer.token_mechanisms = mechanisms;
	s->scene.sasl.offer.n_token_mechanisms = 1;
	s->scene.config.fast.wanted = true;
	s->scene.config.fast.count = 1;
	c = &s->scene.config.credentials;
	c->password = NULL;
	c->keys = way == REPLACED ? NULL : &saved;
	c->token = way == ASKED_FOR ? NULL : HOUSE_TOKEN;
	c->token_mechanism = XSO_SASL_HT_SHA_256_EXPR;
	login_scene_run(&s->scene);
}

/* The bytes that the client gets before and in a login. */
static void measure(enum way way, size_t *before, size_t *all)
{
	struct sasl2_scene s;

	begin(&s, way);
	*before = s.scene.fed;
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_msg(s.scene.n_done == 1, "%s", s.scene.text);
	ck_assert_uint_eq(s.n_tokens, 1);
	ck_assert_uint_eq(s.n_refused, way == REFUSED ? 1 : 0);
	*all = s.scene.fed;
	login_scene_end(&s.scene);
}

START_TEST(every_split_tells_the_same_token)
{
	struct sasl2_scene s;
	size_t before, all;

	measure((enum way)_i, &before, &all);
	for (size_t stop = before; stop < all; stop++) {
		begin(&s, (enum way)_i);
		s.scene.stop = stop;
		login_scene_log_in(&s.scene);
		login_scene_run(&s.scene);
		ck_assert_uint_eq(s.scene.n_done + s.scene.n_failed, 0);
		s.scene.stop = SIZE_MAX;
		login_scene_run(&s.scene);
		ck_assert_uint_eq(s.scene.n_done, 1);
		ck_assert_str_eq(s.token, NEW_TOKEN);
		login_scene_end(&s.scene);
	}
}
END_TEST

/* With a refusal that is told before a token, both functions make the call that is left to make. */
START_TEST(every_call_is_allowed_when_a_token_is_told)
{
	struct sasl2_scene s;

	for (int call = NOTHING; call <= CLOSE_STREAM; call++) {
		const bool is_freed = call == FREE_LOGIN || call == FREE_BOTH;

		begin(&s, (enum way)_i);
		s.call_when_told = (enum call)call;
		s.scene.login = xso_login_new(&s.scene.config, NULL);
		xso_login_begin(s.scene.login);
		login_scene_run(&s.scene);
		ck_assert_uint_eq(s.scene.n_done, call == NOTHING ? 1 : 0);
		ck_assert_uint_eq(s.scene.n_failed, call == NOTHING || is_freed ? 0 : 1);
		login_scene_end(&s.scene);
	}
}
END_TEST

/* One allocation fails, or all from it on. True: it was reached. */
static bool fail_at(enum way way, size_t n, bool once)
{
	struct sasl2_scene s;
	bool is_reached;

	begin(&s, way);
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
	for (int once = 0; once < 2; once++) {
		size_t n = 1;

		while (fail_at((enum way)_i, n, once))
			n++;
		ck_assert_uint_gt(n, 10);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("login_fast_sweeps");
	TCase *tc = tcase_create("login_fast_sweeps");

	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, every_split_tells_the_same_token, 0, N_WAYS);
	tcase_add_loop_test(tc, every_call_is_allowed_when_a_token_is_told, 0, N_WAYS);
	tcase_add_loop_test(tc, every_failing_allocation_is_told, 0, N_WAYS);
	suite_add_tcase(s, tc);
	return s;
}
