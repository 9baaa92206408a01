/* Our own login at a receiver by tokens of FAST (XEP-0484), and how it comes by them. */
#include "token_store.h"

#include <stdio.h>

/* The client, which keeps the last token that it was told. */

static struct {
	char token[64];
	enum xso_sasl_mechanism mechanism;
	struct xso_datetime expiry;
	unsigned n_refused;
} kept;

static void on_token(void *user, struct xso_login *login, const struct xso_login_token *token)
{
	(void)user;
	(void)login;
	kept.n_refused += !token;
	snprintf(kept.token, sizeof kept.token, "%s", token ? token->token : "");
	kept.mechanism = token ? token->mechanism : XSO_SASL_NONE;
	if (token)
		kept.expiry = token->expiry;
}

/* A client that comes with the token that it has, or wants one. */
static void begin(struct receiver_scene *scene)
{
	token_store_begin(scene);
	receiver_scene_add_client(scene);
	scene->login_config.agent.id = AGENT;
	scene->login_config.credentials.certificate = false;
	scene->login_config.credentials.token = *kept.token ? kept.token : NULL;
	scene->login_config.credentials.token_mechanism = kept.mechanism;
	scene->login_config.fast = (struct xso_login_fast){ .wanted = true, .token = on_token };
}

static void play(struct receiver_scene *scene)
{
	receiver_scene_receive(scene);
	receiver_scene_run(scene);
}

static void check_done(const struct receiver_scene *scene, bool by_token)
{
	ck_assert_msg(scene->n_done == 1 && scene->n_logins == 1, "%s; %s", scene->text,
		scene->login_text);
	ck_assert_mem_eq(scene->jid, ACCOUNT "/", sizeof ACCOUNT);
	ck_assert_int_eq(xso_login_mechanism(scene->login), scene->mechanism);
	ck_assert_int_eq(!strncmp(xso_sasl_mechanism_name(scene->mechanism), "HT-", 3), by_token);
}

static void log_in(bool by_token)
{
	struct receiver_scene scene;

	begin(&scene);
	play(&scene);
	check_done(&scene, by_token);
	receiver_scene_end(&scene);
}

static void forget_all(void)
{
	memset(&store, 0, sizeof store);
	memset(&kept, 0, sizeof kept);
}

/* A client that has a token, and has never used it. */
static void setup(void)
{
	forget_all();
	log_in(false);
	ck_assert_uint_eq(store.n_given, 1);
	ck_assert_str_eq(kept.token, store.slots[GIVEN].token);
}

START_TEST(each_mechanism_of_tokens_lets_in_the_next_time)
{
	const enum xso_sasl_mechanism mechanism = xso_sasl_mechanism_of(token_store_all[_i]);
	const struct xso_datetime expiry = TOKEN_EXPIRY;
	const int tls = strstr(token_store_all[_i], "-UNIQ") ? 0x0303 : 0x0304;
	struct receiver_scene scene;

	forget_all();
	for (unsigned n = 0; n < 3; n++) {
		begin(&scene);
		scene.config.fast.mechanisms = &token_store_all[_i];
		scene.config.fast.n_mechanisms = 1;
		scene.channel = house_config(tls).channel;
		if (strstr(token_store_all[_i], "-NONE")) /* which nobody takes who can bind */
			scene.channel = (struct xso_sasl_channel){ .tls = tls };
		scene.login_config.channel = house_client(tls, false).channel;
		scene.login_config.fast.count = n;
		play(&scene);
		check_done(&scene, n);
		ck_assert_int_eq(kept.mechanism, mechanism);
		ck_assert_int_eq(xso_datetime_compare(&kept.expiry, &expiry), 0);
		ck_assert_uint_eq(store.n_used, n);
		ck_assert_uint_eq(store.slots[USED].known.count, n);
		ck_assert_uint_eq(store.n_given, 1);
		receiver_scene_end(&scene);
	}
}
END_TEST

START_TEST(a_token_is_not_taken_over_another_channel)
{
	struct receiver_scene scene;

	ck_assert_int_eq(kept.mechanism, XSO_SASL_HT_SHA_512_EXPR);
	begin(&scene);
	scene.config.most_failures = 1;
	for (int i = 1; i < XSO_SASL_N_BINDINGS; i++)
		if (scene.channel.bindings[i].size)
			scene.channel.bindings[i] = house_bytes("of another channel");
	play(&scene);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_str_eq(scene.condition, "not-authorized");
	ck_assert_uint_eq(store.n_used, 0);
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(an_expired_token_is_told_and_the_password_gets_another)
{
	char old[64];

	store.slots[GIVEN].known.is_expired = true;
	strcpy(old, kept.token);
	log_in(false);
	ck_assert_uint_eq(kept.n_refused, 1);
	ck_assert_uint_eq(store.n_used, 0);
	ck_assert_uint_eq(store.n_given, 2);
	ck_assert_str_ne(kept.token, old);
	log_in(true);
}
END_TEST

START_TEST(a_token_that_is_invalidated_serves_no_more)
{
	const bool wants = _i & 1;
	struct receiver_scene scene;
	char old[64];

	strcpy(old, kept.token);
	store.slots[GIVEN].known.renew = _i & 2;
	begin(&scene);
	scene.login_config.fast.invalidate = true;
	scene.login_config.fast.wanted = wants;
	play(&scene);
	check_done(&scene, true);
	receiver_scene_end(&scene);
	ck_assert_uint_eq(store.n_given, wants ? 2 : 1);
	ck_assert_uint_eq(kept.n_refused, wants ? 0 : 1);
	if (wants) /* it was asked for */
		log_in(true);
	strcpy(kept.token, old);
	kept.mechanism = XSO_SASL_HT_SHA_512_EXPR;
	log_in(false);
}
END_TEST

START_TEST(a_token_that_expires_soon_serves_until_the_next_one_does)
{
	char first[64], second[64];

	strcpy(first, kept.token);
	store.slots[GIVEN].known.renew = true;
	log_in(true);
	strcpy(second, kept.token);
	ck_assert_str_ne(first, second);
	strcpy(kept.token, first); /* as if the second one had been lost on the way */
	log_in(true);
	ck_assert_str_ne(kept.token, second);
	ck_assert_uint_eq(store.n_given, 3);
	log_in(true); /* by the third one */
	ck_assert_uint_eq(store.n_given, 3);
	strcpy(kept.token, first);
	log_in(false);
	ck_assert_uint_eq(kept.n_refused, 1);
}
END_TEST

/* Both sides of a session live longer than the scenes. */
START_TEST(a_token_comes_with_a_session_that_is_taken_up)
{
	const struct xso_sm_config config = { 0 };
	struct xso_sm *ours = xso_sm_new(&config), *theirs = xso_sm_new(&config);
	struct receiver_scene scene;

	for (unsigned i = 0; i < 2; i++) {
		begin(&scene);
		receiver_scene_manage(&scene, theirs);
		scene.login_config.sm = ours;
		store.slots[i ? USED : GIVEN].known.renew = i;
		play(&scene);
		check_done(&scene, true);
		ck_assert_int_eq(xso_receiver_has_resumed(scene.receiver), i);
		ck_assert_int_eq(xso_login_has_resumed(scene.login), i);
		ck_assert_uint_eq(store.n_used, i + 1);
		ck_assert_uint_eq(store.n_given, i + 1);
		xso_stream_disconnected(scene.client, NULL);
		xso_stream_disconnected(scene.server, NULL);
		receiver_scene_end(&scene);
	}
	log_in(true); /* by that one */
	xso_sm_free(ours);
	xso_sm_free(theirs);
}
END_TEST

START_TEST(an_application_may_give_no_token)
{
	forget_all();
	store.gives_none = true;
	log_in(false);
	ck_assert_str_eq(kept.token, "");
}
END_TEST

START_TEST(every_piece_size_lets_in)
{
	static const size_t pieces[] = { 1, 2, 3, 7, 64, 333 };
	struct receiver_scene scene;

	store.slots[GIVEN].known.renew = true;
	begin(&scene);
	scene.piece = pieces[_i];
	play(&scene);
	check_done(&scene, true);
	ck_assert_uint_eq(store.n_given, 2);
	receiver_scene_end(&scene);
}
END_TEST

/* One allocation of the server fails, or all from it on. True: it was reached. */
static bool fail_at(size_t n, bool once)
{
	struct receiver_scene scene;
	bool is_reached;

	store.slots[GIVEN] = store.slots[USED];
	strcpy(kept.token, store.slots[GIVEN].token);
	kept.mechanism = store.slots[GIVEN].mechanism;
	begin(&scene);
	scene.memory.fail_at = scene.memory.calls + n;
	scene.memory.once = once;
	play(&scene);
	is_reached = scene.memory.calls >= scene.memory.fail_at;
	scene.memory.fail_at = 0;
	xso_stream_tick(scene.server, TIMEOUT);
	ck_assert_uint_eq(scene.n_done + scene.n_failed, scene.receiver ? 1 : 0);
	ck_assert(is_reached || scene.n_done);
	receiver_scene_end(&scene);
	return is_reached;
}

START_TEST(every_failing_allocation_is_told)
{
	size_t n = 1;

	store.slots[GIVEN].known.renew = true;
	store.slots[USED] = store.slots[GIVEN];
	while (fail_at(n, _i))
		n++;
	ck_assert_uint_gt(n, 20);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("receiver_fast");
	TCase *tc = tcase_create("receiver_fast");

	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, each_mechanism_of_tokens_lets_in_the_next_time, 0, TOKEN_STORE_ALL);
	tcase_add_test(tc, a_token_is_not_taken_over_another_channel);
	tcase_add_test(tc, an_expired_token_is_told_and_the_password_gets_another);
	tcase_add_loop_test(tc, a_token_that_is_invalidated_serves_no_more, 0, 4);
	tcase_add_test(tc, a_token_that_expires_soon_serves_until_the_next_one_does);
	tcase_add_test(tc, a_token_comes_with_a_session_that_is_taken_up);
	tcase_add_test(tc, an_application_may_give_no_token);
	tcase_add_loop_test(tc, every_piece_size_lets_in, 0, 6);
	tcase_add_loop_test(tc, every_failing_allocation_is_told, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}
